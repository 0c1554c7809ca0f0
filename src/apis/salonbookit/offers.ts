import { fieldOf, listOf, textOf } from '../../json/look.ts'
import { parseJson } from '../../json/parse.ts'

/** Whether a day lists a start as free, or a range as the first or last one of its day. */
export function offersStart(operationId: string, body: string, wall: string): boolean {
  const [day = '', time = ''] = wall.split(' ')
  if (!body.includes(day) || !body.includes(`"${time}"`)) return false
  const parsed = parseJson(body)
  if (!('value' in parsed)) return false
  const isOfDay = (entry: unknown) => textOf(entry, 'fecha') === day
  if (operationId === 'getAvailabilityRange') {
    return listOf(parsed.value, 'data', 'dias').some(
      (entry) =>
        isOfDay(entry) &&
        [textOf(entry, 'primer_slot'), textOf(entry, 'ultimo_slot')].includes(time),
    )
  }
  return (
    textOf(parsed.value, 'data', 'fecha') === day &&
    listOf(parsed.value, 'data', 'slots').some(
      (slot) => textOf(slot, 'hora_inicio') === time && fieldOf(slot, 'disponible') === true,
    )
  )
}

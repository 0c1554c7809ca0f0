import { type Condition, dayOfWord } from '../../salon/conditions.ts'
import type { Salon } from '../../salon/salon.ts'

/** What conditions name that this salon does not have, in a sentence each that says what it has. */
export function unknownNames(conditions: readonly Condition[], salon: Salon): readonly string[] {
  return conditions.flatMap((condition) => {
    const wrong: string[] = []
    if ('professional' in condition && condition.professional !== undefined) {
      const { professional } = condition
      const known = salon
        .professionals()
        .map(({ id, firstname, lastname }) => `${id} (${firstname} ${lastname})`)
      if (!salon.professional(professional)) {
        wrong.push(notHere('professional', professional, known))
      }
    }
    if ('service' in condition && condition.service !== undefined) {
      const known = salon.services().map(({ id, name }) => `${id} (${name})`)
      if (!salon.service(condition.service)) {
        wrong.push(notHere('service', condition.service, known))
      }
    }
    if ('day' in condition && condition.day !== undefined) {
      if (dayOfWord(condition.day, salon.bounds().today) === undefined) {
        wrong.push(`must name a day that exists, not ${condition.day}`)
      }
    }
    return wrong
  })
}

const mostShown = 20

function notHere(kind: string, ref: number | string, known: readonly string[]): string {
  const shown = known.slice(0, mostShown).join(', ')
  const more = known.length > mostShown ? `, and ${known.length - mostShown} more` : ''
  return `must name a ${kind} of this salon, not ${ref}: there is ${known.length === 0 ? 'none' : shown + more}`
}

import type { TargetAnswer } from '../../judge/answer.ts'
import { parameterClause, propertyClause } from '../../judge/clause.ts'
import type { Kind } from '../../judge/finding.ts'
import { fieldOf, numberOf, textOf } from '../../json/look.ts'
import { formatWallDay, parseWall, parseWallDay } from '../calendar.ts'
import {
  checkInRange,
  checkLength,
  checkSorted,
  checkUnique,
  type SlotPlaces,
} from '../checks/slots.ts'
import { keepsAll } from '../flows/citapro-filters.ts'
import {
  type Availability,
  type ListAnswer,
  readAvailability,
  readList,
} from '../flows/citapro-world.ts'
import type { Run } from '../run.ts'
import { daysOf, differenceOf, sample } from '../slots.ts'
import { conditionsOf, isShownFilter } from './list-query.ts'
import type { Memory } from './memory.ts'
import { sightingsIn } from './sightings.ts'

const places: SlotPlaces = { list: 'slots', start: 'slots.0.startTime', end: 'slots.0.endTime' }

/** Holds an answer of CitaPro to itself and to its request. */
export function judgeCitapro(run: Run, memory: Memory, answer: TargetAnswer): void {
  const { operationId } = answer.operation
  if (operationId === 'getAvailability') judgeAvailability(run, memory, answer)
  if (operationId.startsWith('list')) judgeList(run, answer)
  for (const { kind, fields, path } of sightingsIn(answer)) {
    if (kind === 'booking') judgeBooking(run, answer, { fields, path })
  }
}

function judgeAvailability(run: Run, memory: Memory, answer: TargetAnswer): void {
  const asked = new Map(answer.call.query)
  const availability = readAvailability(answer)
  const slots = { answer, slots: availability.slots, places }
  const from = parseWallDay(asked.get('startDate'))
  const to = parseWallDay(asked.get('endDate')) ?? (from === undefined ? undefined : from + 30)
  if (from !== undefined && to !== undefined) checkInRange(run, slots, { from, to })
  const minutes = memory.value('service', asked.get('serviceId'), 'duration')
  if (typeof minutes === 'number') checkLength(run, slots, minutes, "the service's duration")
  checkUnique(run, slots)
  checkSorted(run, slots)
  checkProfessionals(run, availability)
  checkDays(run, availability)
  const professional = asked.get('professionalId')
  if (professional !== undefined) checkOnly(run, availability, professional)
}

function checkOnly(run: Run, availability: Availability, professional: string): void {
  const { answer, slots, professionals } = availability
  const all = [...professionals, ...slots.flatMap((slot) => slot.professionals)]
  const others = [...new Set(all)].filter((id) => id !== professional)
  run.expect('professional_filter', others.length === 0, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(answer.operation, 'professionalId'),
    subject: 'slots of other professionals are answered',
    expected: `only slots of ${professional}`,
    actual: `slots of ${sample(others)}`,
    evidence: [answer],
  }))
}

function checkProfessionals(run: Run, availability: Availability): void {
  const { answer, slots, professionals } = availability
  const nobody = slots.find((slot) => slot.professionals.length === 0)
  const inSlots = new Set(slots.flatMap((slot) => slot.professionals))
  const unlisted = [...inSlots].filter((id) => !professionals.includes(id))
  const idle = professionals.filter((id) => !inSlots.has(id))
  const twice = new Set(professionals).size < professionals.length
  run.expect(
    'slot_professionals',
    !nobody && unlisted.length + idle.length === 0 && !twice,
    () => ({
      operationId: answer.operation.operationId,
      clause: propertyClause(answer.operation, 200, 'professionals'),
      // Whether somebody without a free time is among them is said nowhere.
      kind: nobody || unlisted.length > 0 || twice ? 'consistency' : 'inferred',
      subject: 'slots and professionals disagree',
      expected: 'each slot with a professional, and all of those listed once in professionals',
      actual: nobody
        ? 'a slot without a professional'
        : twice
          ? 'a professional listed twice'
          : `only in slots: ${sample(unlisted)}; only in professionals: ${sample(idle)}`,
      evidence: [answer],
    }),
  )
}

function checkDays(run: Run, availability: Availability): void {
  const { answer, slots, days } = availability
  const inSlots = daysOf(slots).map(formatWallDay)
  const difference = differenceOf(new Set(inSlots), new Set(days), ['slots', 'days'])
  const twice = new Set(days).size < days.length
  const isUnlisted = inSlots.some((day) => !days.includes(day))
  run.expect('days_match_slots', !difference && !twice, () => ({
    operationId: answer.operation.operationId,
    clause: propertyClause(answer.operation, 200, 'days'),
    // Whether a day without free times is among them is said nowhere.
    kind: isUnlisted || twice ? 'consistency' : 'inferred',
    subject: 'days and slots disagree',
    expected: 'in days each day that has a slot, once, and no other',
    actual: difference ?? `a day listed twice in ${sample(days)}`,
    evidence: [answer],
  }))
}

/** A page has as many items as were asked for, each once and fitting the filters, in the order asked for. */
function judgeList(run: Run, answer: TargetAnswer): void {
  const { operation } = answer
  const list = readList(answer)
  const asked = new Map(answer.call.query)
  const { operationId } = operation
  const provenanceOf = (name: string): Kind => parameterClause(operation, name).provenance
  const base = { operationId, evidence: [answer] }
  const problem = countProblem(list, asked)
  run.expect('list_total', problem === undefined, () => ({
    ...base,
    clause: propertyClause(operation, 200, 'total'),
    kind: 'consistency',
    subject: 'total and items disagree',
    expected: 'a total of at least the items listed, each of them once',
    actual: problem ?? '',
  }))
  const limit = Number(asked.get('limit') ?? Infinity)
  run.expect('list_paging', list.items.length <= limit, () => ({
    ...base,
    clause: parameterClause(operation, 'limit'),
    subject: 'a page is longer than its limit',
    expected: `at most ${limit} items`,
    actual: `${list.items.length} items`,
  }))
  const conditions = conditionsOf(answer.call.query ?? [])
  const stray = list.items.find((item) => !keepsAll(item, conditions))
  if (conditions.length > 0) {
    run.expect('list_filters', stray === undefined, () => ({
      ...base,
      clause: parameterClause(operation, 'filters'),
      kind: conditions.every(isShownFilter) ? provenanceOf('filters') : 'inferred',
      subject: 'an item is listed that does not fit the filters',
      expected: conditions.map((one) => `${one.field} ${one.operator} ${one.value}`).join(' and '),
      actual: `${textOf(stray, 'id')} is listed`,
    }))
  }
  const odd = unsortedIn(list, asked)
  run.expect('list_order', odd === undefined, () => ({
    ...base,
    clause: parameterClause(operation, 'orderBy'),
    kind: asked.get('order') === 'asc' ? provenanceOf('orderBy') : 'inferred',
    subject: 'a page is not sorted',
    expected: `items by ${asked.get('orderBy')}, ${asked.get('order') ?? 'asc'}`,
    actual: odd ?? '',
  }))
}

function countProblem({ ids, items, total }: ListAnswer, asked: Map<string, string>) {
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice !== undefined) return `${twice} comes twice`
  if (total === undefined) return undefined
  const least = items.length === 0 ? 0 : items.length + Number(asked.get('offset') ?? 0)
  return total < least ? `total is ${total}, but there are ${least} items` : undefined
}

/** Numbers, times and ids only: how names are sorted is a matter of language. */
function unsortedIn({ items }: ListAnswer, asked: Map<string, string>): string | undefined {
  const name = asked.get('orderBy')
  if (name === undefined) return undefined
  const keys = items.map((item) => numberOf(item, name) ?? parseWall(fieldOf(item, name)))
  const direction = asked.get('order') === 'desc' ? -1 : 1
  const odd = keys.findIndex((key, index) => {
    const before = keys[index - 1]
    return key !== undefined && before !== undefined && (key - before) * direction < 0
  })
  return odd < 0
    ? undefined
    : `${name} ${String(fieldOf(items[odd], name))} comes after ${String(fieldOf(items[odd - 1], name))}`
}

/** A booking names each of its parts twice, by id and whole, and ends after it starts. */
function judgeBooking(
  run: Run,
  answer: TargetAnswer,
  { fields, path }: { fields: Readonly<Record<string, unknown>>; path: string },
): void {
  const whole = path === '' ? answer.json : fieldOf(answer.json, ...path.split('.'))
  for (const part of ['location', 'person', 'service', 'client']) {
    const [inner, outer] = [textOf(whole, part, 'id'), fieldOf(fields, `${part}Id`)]
    run.expect('sightings_agree', inner === undefined || outer === inner, () => ({
      operationId: answer.operation.operationId,
      clause: propertyClause(answer.operation, 200, path === '' ? part : `${path}.${part}`),
      kind: 'consistency',
      subject: `${part}Id and ${part} of a booking disagree`,
      expected: `${part}.id ${String(outer)}, as ${part}Id says`,
      actual: `${part}.id ${inner}`,
      evidence: [answer],
    }))
  }
}

import { dayOf, formatDay, formatWall, minuteOfDay, parseWall, weekdayOf } from '../calendar.ts'
import { omissionsOf, violationsOf } from '../checks/mutations.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { screenMutations } from '../checks/screening.ts'
import { bodyClause, operationClause, parameterClause, propertyClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import { fieldOf, textOf } from '../reading.ts'
import { overlaps, sample, type Slot, slotsOf, slotsOn } from '../slots.ts'
import { type Answer, describe } from '../target.ts'
import {
  type Booked,
  bookTarget,
  checkGone,
  checkNeighbour,
  checkOverlaps,
  checkRace,
  checkUntouched,
  refuseTime,
} from './booking.ts'
import { planBooking, unofferedTimes } from './booking-plan.ts'
import { otherService, windowOf } from './citapro-availability.ts'
import { clientOf } from './citapro-clients.ts'
import { type CitaproDesk, openDesk } from './citapro-desk.ts'
import type { CitaproWorld, CreatedClient } from './citapro-world.ts'

/** Books, looks at what became of it, tries everything that must not succeed, and books beside it. */
export async function checkBookings(world: CitaproWorld): Promise<void> {
  const { run } = world
  // Somebody who does something else as well, so that the booking can be seen from there.
  const versatile = await whoOffersBoth(world)
  const desk = await openDesk(world, ({ whole, first }) =>
    planBooking(whole.slots, {
      professionals: versatile.length > 0 ? versatile : whole.professionals,
      notBefore: first + 2,
    }),
  )
  // Two clients, so that a refusal of the second is not one of a repeated request.
  await clientOf(world, 1)
  const booked = await bookTarget(desk)
  await run.step(['created_is_found', 'keeps_what_was_sent'], () => checkStored(desk, booked))
  await run.step(
    ['booked_disappears', 'refused_changes_nothing', 'neighbour_bookable'],
    async () => {
      const after = await checkGone(desk, booked)
      const later = await checkUntouched(desk, after, async () => {
        await checkOverlaps(desk, booked)
        await refuseTimes(desk)
        await run.step(['unknown_references'], () => refuseReferences(desk, booked))
        await run.step(['negative_data_rejection'], () => screenBooking(desk, booked))
      })
      await run.step(['created_is_found'], () => checkListed(desk, booked))
      await checkNeighbour(desk, booked, { view: later, retry: () => openElsewhere(world) })
    },
  )
}

/** A desk on a day on which the run has booked nothing so far. */
function openElsewhere(world: CitaproWorld): Promise<CitaproDesk> {
  return openDesk(world, ({ whole, first }) =>
    planBooking(
      whole.slots.filter(({ start }) => !world.booked.has(dayOf(start))),
      { professionals: whole.professionals, notBefore: first + 2 },
    ),
  )
}

async function whoOffersBoth(world: CitaproWorld): Promise<readonly string[]> {
  const { whole } = await windowOf(world)
  const other = await otherService(world)
  return whole.professionals.filter((id) => other?.offered.professionals.includes(id))
}

/** The booking is found by id, by client, and is what was sent. */
async function checkStored(desk: CitaproDesk, { slot, answer }: Booked): Promise<void> {
  const { run, world } = desk
  const id = textOf(answer.json, 'id')
  const client = await clientOf(world, 0)
  if (id === undefined) throw new NotExercised('createBooking answered without an id')
  const operation = run.operation('getBooking')
  const read = await run.send({ operation, path: { id }, expects: 'success' })
  await run.step(['past_not_offered'], () => checkNow(desk, read))
  const found = run.expect('created_is_found', read.status === 200, () => ({
    operationId: 'getBooking',
    clause: operationClause(operation),
    kind: 'consistency',
    subject: 'a created booking is not found by id',
    expected: `200, as createBooking gave the id ${id}`,
    actual: describe(read),
    evidence: [answer, read],
  }))
  if (!found) return
  expectKept(desk, {
    sent: desk.body(slot, client.id),
    embedded: await embeddedOf(desk, client.id),
    wrote: answer,
    read,
  })
}

/** What a booking repeats of its client, location, service and professional, as their lists have it. */
async function embeddedOf(
  desk: CitaproDesk,
  clientId: string,
): Promise<readonly (readonly [name: string, value: unknown])[]> {
  const { world, plan } = desk
  const sources = [
    ['service', desk.service.id, ['id', 'name', 'duration', 'price'], 'listServices'],
    ['location', desk.location, ['id', 'name'], 'listLocations'],
    ['person', plan.professional, ['id', 'firstname', 'lastname', 'email'], 'listPeople'],
  ] as const
  const embedded: (readonly [string, unknown])[] = [['client.id', clientId]]
  for (const [part, id, names, list] of sources) {
    const { items } = await world.catalogue(list)
    const item = items.find((candidate) => textOf(candidate, 'id') === id)
    for (const name of item ? names : []) embedded.push([`${part}.${name}`, fieldOf(item, name)])
  }
  return embedded
}

/** It is also among the bookings of its client. */
async function checkListed(desk: CitaproDesk, { slot, answer }: Booked): Promise<void> {
  const { run, world } = desk
  const id = textOf(answer.json, 'id')
  const client = await clientOf(world, 0)
  const list = await desk.bookingsFrom(client.id, slot.start)
  run.expect('created_is_found', id !== undefined && list.ids.includes(id), () => ({
    operationId: 'listBookings',
    clause: operationClause(list.answer.operation),
    kind: 'consistency',
    subject: 'a created booking is not found by its client',
    expected: `booking ${id} among those of client ${client.id} from ${formatWall(slot.start)} on`,
    actual: list.ids.length === 0 ? 'no booking' : sample(list.ids),
    evidence: [answer, list.answer],
  }))
}

function expectKept(
  { run }: CitaproDesk,
  {
    sent,
    embedded,
    wrote,
    read,
  }: {
    sent: Readonly<Record<string, unknown>>
    embedded: readonly (readonly [name: string, value: unknown])[]
    wrote: Answer
    read: Answer
  },
): void {
  for (const [name, value] of [...Object.entries(sent), ...embedded]) {
    const actual = fieldOf(read.json, ...name.split('.'))
    // What is embedded may be null by the schema; only a wrong one contradicts.
    if (name.includes('.') && actual === undefined) continue
    const [wall, sentWall] = [parseWall(actual), parseWall(value)]
    const same = sentWall === undefined ? actual === value : wall === sentWall
    run.expect('keeps_what_was_sent', same, () => ({
      operationId: 'createBooking',
      clause: propertyClause(read.operation, 200, name),
      kind: 'consistency',
      subject: `${name} reads back differently`,
      expected: `${name} ${JSON.stringify(value)}, as it was sent or is listed`,
      actual: `${name} ${JSON.stringify(actual)}`,
      evidence: [wrote, read],
    }))
  }
}

/**
 * `createdAt` is the only clock the target shows. Written in another zone it may be off by up to 14
 * hours, so nearer than that a slot before it is only a notice.
 */
async function checkNow(desk: CitaproDesk, read: Answer): Promise<void> {
  const { run, world } = desk
  const now = parseWall(textOf(read.json, 'createdAt'))
  if (now === undefined) throw new NotExercised('the target does not say when a booking was made')
  const { choice, whole } = await windowOf(world)
  const offered = choice.offered.slots
  const earliest = offered.toSorted((one, other) => one.start - other.start)[0]
  if (!earliest) return
  // Today by that clock, give or take a day for its zone.
  const today = dayOf(now)
  const last = Math.max(...offered.map(({ start }) => dayOf(start)))
  const left = whole.slots.find(({ start }) => dayOf(start) > last && dayOf(start) < today + 29)
  run.expect('default_range', last <= today + 31 && left === undefined, () => ({
    operationId: 'getAvailability',
    clause: parameterClause(choice.offered.answer.operation, 'endDate'),
    subject: 'the default range does not end 30 days after today',
    expected: `slots up to ${formatDay(today + 30)}, as the target says it is ${formatDay(today)}`,
    actual: `slots up to ${formatDay(last)}`,
    evidence: [read, choice.offered.answer, ...(left ? [whole.answer] : [])],
  }))
  const past = earliest.start < now
  run.expect('past_not_offered', !past, () => ({
    operationId: 'getAvailability',
    clause: operationClause(choice.offered.answer.operation),
    kind: earliest.start < now - 14 * 60 ? 'consistency' : 'inferred',
    subject: 'a slot before the present is offered',
    expected: `no slot before ${formatWall(now)}, when the target says a booking was just made`,
    actual: `${formatWall(earliest.start)} is offered`,
    evidence: [choice.offered.answer, read],
  }))
}

/** Times that availability does not offer, each one change away from one that it does. */
async function refuseTimes(desk: CitaproDesk): Promise<void> {
  const { run, world, plan, service } = desk
  const { choice, whole, first } = await windowOf(world)
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second slot is offered that day')
  const shifted = (minutes: number): Slot => ({
    ...base,
    start: base.start + minutes,
    end: base.end + minutes,
  })
  await run.step(['end_before_start'], () =>
    refuseTime(
      desk,
      { start: base.end, end: base.start },
      {
        check: 'end_before_start',
        subject: 'a booking that ends before it starts',
        names: ['END_BEFORE_START'],
        because: 'endTime is before startTime',
      },
    ),
  )
  await run.step(['wrong_length'], async () => {
    for (const minutes of [5, -5]) {
      const time = { start: base.start, end: base.end + minutes }
      await refuseTime(desk, time, {
        check: 'wrong_length',
        subject: minutes > 0 ? 'a longer booking' : 'a shorter booking',
        names: ['WRONG_LENGTH'],
        because: `the service takes ${service.duration} minutes`,
      })
    }
  })
  await run.step(['booking_in_past'], () =>
    refuseTime(desk, shifted(-364 * 1440), {
      check: 'booking_in_past',
      subject: 'a booking a year ago',
      because: 'the time lies a year back',
    }),
  )
  const { night, offGrid } = unofferedTimes(whole.slots, {
    day: plan.day,
    minutes: service.duration,
  })
  await run.step(['outside_hours'], async () => {
    if (!night) throw new NotExercised('slots are offered at night')
    await refuseTime(desk, night, {
      check: 'outside_hours',
      subject: 'a booking at night',
      because: `nothing is offered at ${formatWall(night.start)}`,
    })
  })
  await run.step(['off_grid'], async () => {
    if (!offGrid) throw new NotExercised('no two slots follow each other on that day')
    await refuseTime(desk, offGrid, {
      check: 'off_grid',
      subject: 'a booking between two slots',
      because: `${formatWall(offGrid.start)} is not among the slots`,
    })
  })
  await run.step(['earlier_today'], () => refuseEarlier(desk, choice.offered.slots, first))
  await run.step(['not_offered'], () => refuseElsewhen(desk, whole.slots))
}

/** The first offered day may be today: then hours of other such days before its first slot have passed. */
async function refuseEarlier(
  desk: CitaproDesk,
  slots: readonly Slot[],
  first: number,
): Promise<void> {
  const sameWeekday = slots.filter(({ start }) => weekdayOf(dayOf(start)) === weekdayOf(first))
  const today = slotsOn(sameWeekday, first)
  const earliest = Math.min(...today.map(({ start }) => minuteOfDay(start)))
  const usual = sameWeekday
    .filter(({ start }) => dayOf(start) > first && minuteOfDay(start) < earliest)
    .find(({ professionals }) => professionals.length > 0)
  const professional = usual?.professionals[0]
  if (!usual || professional === undefined) {
    throw new NotExercised('nothing shows that an hour of today has passed')
  }
  const start = first * 1440 + minuteOfDay(usual.start)
  await refuseTime(
    desk,
    { start, end: start + usual.end - usual.start },
    {
      check: 'earlier_today',
      subject: 'a time before the first slot offered',
      because: `the first slot offered is at ${formatWall(first * 1440 + earliest)}`,
      change: (body) => ({ ...body, personId: professional }),
    },
  )
}

/** A day on which the professional has nothing, and a professional who has nothing at that time. */
async function refuseElsewhen(desk: CitaproDesk, slots: readonly Slot[]): Promise<void> {
  const { plan, run, world } = desk
  const own = new Set(slotsOf(slots, plan.professional).map(({ start }) => dayOf(start)))
  const off = Array.from({ length: 14 }, (_, index) => plan.day - 7 + index).find(
    (day) => !own.has(day) && day > Math.min(...own) && day < Math.max(...own),
  )
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second slot is offered that day')
  if (off === undefined) {
    run.record('not_offered').notExercised('that professional has free times on every day')
  } else {
    const start = off * 1440 + minuteOfDay(base.start)
    await refuseTime(
      desk,
      { start, end: start + base.end - base.start },
      {
        check: 'not_offered',
        subject: 'a day without slots',
        because: `nothing is offered with that professional on ${formatDay(off)}`,
      },
    )
  }
  const stranger = await strangerTo(world, base)
  if (stranger === undefined) {
    run.record('not_offered').notExercised('every professional is offered at that time')
  } else {
    await refuseTime(desk, base, {
      check: 'not_offered',
      subject: 'a professional who is not offered',
      names: [...desk.unavailable, 'PERSON_NOT_FOUND'],
      because: `${stranger} is not among the professionals of that slot`,
      change: (body) => ({ ...body, personId: stranger }),
    })
  }
  await refuseOtherPlace(desk, base)
  await refuseInactive(desk, base)
}

/** Rather somebody who works there and offers something else than somebody who is just busy. */
async function strangerTo(world: CitaproWorld, slot: Slot): Promise<string | undefined> {
  const { whole } = await windowOf(world)
  const other = await otherService(world)
  const { ids } = await world.catalogue('listPeople')
  const never = (id: string): boolean => !whole.professionals.includes(id)
  return (
    other?.offered.professionals.find(never) ??
    ids.find(never) ??
    ids.find((id) => !slot.professionals.includes(id))
  )
}

/** The same professional at the same time, at a place where that view did not offer them. */
async function refuseOtherPlace(desk: CitaproDesk, base: Slot): Promise<void> {
  const elsewhere = desk.elsewhere
  if (!elsewhere || elsewhere.slots.some((slot) => overlaps(slot, base))) return
  await refuseTime(desk, base, {
    check: 'not_offered',
    subject: 'a place where the professional is not offered',
    names: [...desk.unavailable, 'PERSON_NOT_FOUND'],
    because: 'nothing is offered with that professional at that location then',
    change: (body) => ({ ...body, locationId: elsewhere.location }),
  })
}

/** A service that the list calls inactive. No page says what becomes of it, hence a notice. */
async function refuseInactive(desk: CitaproDesk, base: Slot): Promise<void> {
  const inactive = (await desk.world.services()).find(({ active }) => !active)
  if (!inactive) return
  const time = { start: base.start, end: base.start + inactive.duration }
  await refuseTime(desk, time, {
    check: 'inactive_not_offered',
    subject: 'a booking of an inactive service',
    names: ['SERVICE_INACTIVE'],
    kind: 'inferred',
    because: 'listServices calls the service inactive',
    change: (body) => ({ ...body, serviceId: inactive.id }),
  })
}

/** Client, location, service and professional, each replaced by one that does not exist. */
async function refuseReferences(desk: CitaproDesk, booked: Booked): Promise<void> {
  const { run, plan } = desk
  const names: Readonly<Record<string, string>> = {
    clientId: 'CLIENT_NOT_FOUND',
    locationId: 'LOCATION_NOT_FOUND',
    serviceId: 'SERVICE_NOT_FOUND',
    personId: 'PERSON_NOT_FOUND',
  }
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second slot is offered that day')
  await screenMutations(run, {
    valid: await desk.order(base, 0),
    names: [],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
    mutations: Object.entries(names).map(([name, example]) => ({
      name,
      keyword: 'x-exists',
      value: run.random.uuid(),
      because: 'does not exist',
      check: 'unknown_references',
      names: [example],
      kind: 'consistency',
      manner: 'inferred',
    })),
  })
}

async function screenBooking(desk: CitaproDesk, booked: Booked): Promise<void> {
  const { run, create, plan } = desk
  const schema = create.requestBody?.schema ?? {}
  const valid = await desk.order(plan.neighbour ?? plan.spare[0] ?? booked.slot, 0)
  await screenMutations(run, {
    valid,
    mutations: [...omissionsOf(schema), ...violationsOf(schema)],
    names: ['VALIDATION_ERROR'],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
  })
  await expectRefusal(run, {
    check: 'negative_data_rejection',
    subject: 'malformed JSON',
    call: { operation: create, rawBody: { contentType: 'application/json', text: '{"status":' } },
    names: ['MALFORMED_JSON'],
    manner: 'inferred',
    clause: bodyClause(create, ''),
    because: 'the body is not JSON',
  })
}

/** Without a professional a free one is assigned; when the last is taken the slot is full. */
export async function checkAssignment(world: CitaproWorld): Promise<void> {
  const { run } = world
  const desk = await openDesk(world, ({ choice, whole, first }) => {
    // The very first slot is the likeliest to be too near; where that may hurt nobody it is taken.
    const [soonest] = choice.offered.slots
    const early = run.harmless && soonest && soonest.professionals.length <= 3
    const scarce = early
      ? soonest
      : whole.slots
          .filter(({ start }) => dayOf(start) > first && !world.booked.has(dayOf(start)))
          .toSorted((one, other) => one.professionals.length - other.professionals.length)[0]
    return (
      scarce && planBooking([scarce], { professionals: scarce.professionals, notBefore: first })
    )
  })
  const { target } = desk.plan
  const { professionals } = target
  if (professionals.length > 3) {
    throw new NotExercised('every slot has more than three professionals')
  }
  const assigned: string[] = []
  const evidence: Answer[] = []
  for (const number of professionals.keys()) {
    const order = await desk.order(target, number % 2)
    const answer = await run.send({ ...order, body: without(order.body), expects: 'success' })
    evidence.push(answer)
    if (answer.status >= 300) {
      await requireOffered(desk, assigned)
      break
    }
    desk.keep(answer)
    const id = textOf(answer.json, 'id') ?? ''
    const read = await run.get('getBooking', [], { path: { id } })
    assigned.push(textOf(read.json, 'personId') ?? 'nobody')
    evidence.push(read)
  }
  const right =
    assigned.length === professionals.length &&
    new Set(assigned).size === assigned.length &&
    assigned.every((id) => professionals.includes(id))
  run.expect('professional_assigned', right, () => ({
    operationId: 'createBooking',
    clause: bodyClause(desk.create, 'personId'),
    kind: 'consistency',
    subject: 'the professional assigned is not a free one',
    expected: `${professionals.length} bookings without personId, with ${sample(professionals)}`,
    actual: assigned.length === 0 ? 'refused' : `assigned: ${assigned.join(', ')}`,
    evidence,
  }))
  if (!right) return
  await refuseTime(desk, target, {
    check: 'professional_assigned',
    subject: 'a slot whose professionals are all taken',
    because: 'everyone offered for that slot is booked',
    evidence,
    change: (body) => without(body),
  })
}

/** Ends the step where somebody else has taken the slot meanwhile. */
async function requireOffered(desk: CitaproDesk, assigned: readonly string[]): Promise<void> {
  const { world, plan, service, location } = desk
  const search = { service: service.id, location, from: plan.day, to: plan.day }
  const { slots } = await world.availability(search, true)
  const still = slots.find(({ start }) => start === plan.target.start)
  if (!still || still.professionals.every((id) => assigned.includes(id))) {
    throw new NotExercised('the slot was taken by someone else meanwhile')
  }
}

function without(body: unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...(typeof body === 'object' ? body : {}) }
  delete copy['personId']
  return copy
}

/**
 * Several clients at once want one slot, for which there is a cancelled booking already: by our reading
 * that one occupies nothing.
 */
export async function raceForSlot(world: CitaproWorld): Promise<void> {
  const { run } = world
  const desk = await openSpare(world)
  const { target } = desk.plan
  const order = await desk.order(target, 0)
  const body = typeof order.body === 'object' ? { ...order.body, status: 'cancelled' } : {}
  const cancelled = await run.send({ ...order, body, expects: 'either' })
  const stored = cancelled.status < 300
  if (stored) desk.keep(cancelled)
  const raced = await checkRace(desk, target, racers)
  run.expect('cancelled_is_free', stored && raced, () => ({
    operationId: 'createBooking',
    clause: { ...bodyClause(desk.create, 'status'), provenance: 'inferred' as const },
    subject: 'a booking made as cancelled is refused or takes its time',
    expected: `201, and ${formatWall(target.start)} can still be booked`,
    actual: stored ? 'it can no longer be booked' : describe(cancelled),
    evidence: [cancelled],
  }))
  // The slot was gone; another one has no cancelled booking in its way.
  if (!raced) {
    const other = await openSpare(world)
    await checkRace(other, other.plan.target, racers)
  }
}

const racers = 3

/** A plan for a slot of its own, on a day on which the run has booked nothing so far. */
async function openSpare(world: CitaproWorld): Promise<CitaproDesk> {
  return openDesk(world, ({ whole, first }) => {
    const clear = whole.slots.filter(({ start }) => !world.booked.has(dayOf(start)))
    const late = clear.filter(({ start }) => dayOf(start) > first + 2)
    const picked = world.run.random.pick(late.length > 0 ? late : clear)
    // The last slot of that day is the likeliest to run past closing time.
    const slot = picked && slotsOn(whole.slots, dayOf(picked.start)).at(-1)
    return slot && planBooking([slot], { professionals: slot.professionals, notBefore: first })
  })
}

/** A deleted client cannot be booked for. */
export async function refuseDeleted(world: CitaproWorld, client: CreatedClient): Promise<void> {
  const desk = await openSpare(world)
  await refuseTime(desk, desk.plan.target, {
    check: 'client_deleted',
    subject: 'a booking for a deleted client',
    names: ['CLIENT_NOT_FOUND'],
    because: 'its client was deleted',
    evidence: [client.answer],
    change: (body) => ({ ...body, clientId: client.id }),
  })
}

import { dayOf, formatDay, formatTime, formatWall, minuteOfDay, parseWall } from '../calendar.ts'
import { omissionsOf, violationsOf } from '../checks/mutations.ts'
import { expectRefusal } from '../checks/refusal.ts'
import { screenMutations } from '../checks/screening.ts'
import { bodyClause, operationClause, parameterClause, propertyClause } from '../clause.ts'
import { NotExercised } from '../failure.ts'
import { fieldOf, listOf, numberOf } from '../reading.ts'
import { settle } from '../settle.ts'
import { freeOf, type Slot } from '../slots.ts'
import {
  type Booked,
  bookTarget,
  checkGone,
  checkNeighbour,
  checkOverlaps,
  checkRace,
  checkUntouched,
  refuseTime,
  type View,
} from './booking.ts'
import { unofferedTimes } from './booking-plan.ts'
import { openDesk, type SalonbookitDesk } from './salonbookit-desk.ts'
import type { SalonbookitWorld } from './salonbookit-world.ts'

/** Books, looks at what became of it, tries everything that must not succeed, and books beside it. */
export async function checkBookings(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const desk = await openDesk(world)
  const booked = await bookTarget(desk)
  await run.step(['keeps_what_was_sent', 'booking_totals'], () =>
    Promise.resolve(checkReceipt(desk, booked, 0)),
  )
  await run.step(['default_range'], () => checkToday(desk, booked))
  await run.step(
    ['booked_disappears', 'refused_changes_nothing', 'neighbour_bookable'],
    async () => {
      const after = await checkGone(desk, booked)
      await run.step(['day_and_range_agree'], () => checkRangeAfter(desk, booked, after))
      const later = await checkUntouched(desk, after, async () => {
        await checkOverlaps(desk, booked)
        await run.step(['overlap_refused'], () => refuseLonger(desk, booked, after))
        await refuseTimes(desk, after)
        await run.step(['unknown_references'], () => refuseReferences(desk))
        await run.step(['negative_data_rejection'], () => screenReservation(desk, booked))
      })
      await checkNeighbour(desk, booked, {
        view: later,
        retry: () => openDesk(world, { skip: 3 }),
      })
    },
  )
}

/** The answer to a reservation repeats what was ordered and adds it up. */
function checkReceipt(desk: SalonbookitDesk, { slot, answer }: Booked, guest: number): void {
  const { run } = desk
  const sent = desk.body(slot, guest)
  const data = fieldOf(answer.json, 'data')
  const services = listOf(data, 'servicios')
  const seen: Readonly<Record<string, unknown>> = {
    fecha: fieldOf(data, 'fecha'),
    hora_inicio: fieldOf(data, 'hora_inicio'),
    hora_fin: fieldOf(data, 'hora_fin'),
    'profesional.id': fieldOf(data, 'profesional', 'id'),
    'cliente.nombre': fieldOf(data, 'cliente', 'nombre'),
    'cliente.email': fieldOf(data, 'cliente', 'email'),
    'cliente.telefono': fieldOf(data, 'cliente', 'telefono'),
    servicios: services.map((service) => fieldOf(service, 'id')),
  }
  const wanted: Readonly<Record<string, unknown>> = {
    fecha: sent['fecha'],
    hora_inicio: sent['hora_inicio'],
    hora_fin: formatTime(slot.end),
    'profesional.id': sent['peluquero_id'],
    'cliente.nombre': sent['nombre'],
    'cliente.email': sent['email'],
    'cliente.telefono': sent['telefono'],
    servicios: sent['servicio_ids'],
  }
  for (const [name, value] of Object.entries(wanted)) {
    run.expect('keeps_what_was_sent', JSON.stringify(seen[name]) === JSON.stringify(value), () => ({
      operationId: 'createReservation',
      clause: propertyClause(answer.operation, 201, `data.${name}`),
      kind: 'consistency',
      subject: `${name} comes back differently`,
      expected: `${name} ${JSON.stringify(value)}, as was ordered`,
      actual: `${name} ${JSON.stringify(seen[name])}`,
      evidence: [answer],
    }))
  }
  const sum = (name: string): number =>
    services.reduce<number>((total, service) => total + (numberOf(service, name) ?? 0), 0)
  const [subtotal, discount] = [numberOf(data, 'subtotal'), numberOf(data, 'descuento')]
  const totals: readonly (readonly [string, number | undefined, number])[] = [
    ['subtotal', subtotal, sum('precio')],
    ['total', numberOf(data, 'total'), (subtotal ?? 0) - (discount ?? 0)],
    ['duracion_minutos', slot.end - slot.start, sum('duracion_minutos')],
  ]
  for (const [name, actual, due] of totals) {
    run.expect('booking_totals', actual !== undefined && Math.abs(actual - due) < 0.005, () => ({
      operationId: 'createReservation',
      clause: propertyClause(answer.operation, 201, `data.${name}`),
      kind: 'consistency',
      subject: `${name} does not add up`,
      expected: `${name} ${due}`,
      actual: `${name} ${actual}`,
      evidence: [answer],
    }))
  }
}

/** The receipt's clock and the default range's first day are the same day, give or take a zone. */
async function checkToday(desk: SalonbookitDesk, { answer }: Booked): Promise<void> {
  const { run, world } = desk
  const { today, answer: range } = await world.base()
  const made = parseWall(fieldOf(answer.json, 'data', 'created_at'))
  if (made === undefined) throw new NotExercised('the receipt does not say when it was made')
  run.expect('default_range', Math.abs(dayOf(made) - today) <= 1, () => ({
    operationId: 'getAvailabilityRange',
    clause: parameterClause(range.operation, 'desde'),
    kind: 'consistency',
    subject: 'the default range does not begin today',
    expected: `desde ${formatDay(dayOf(made))}, as a reservation was made then`,
    actual: `desde ${formatDay(today)}`,
    evidence: [range, answer],
  }))
}

/** The range view has learnt of the booking as well. */
async function checkRangeAfter(
  desk: SalonbookitDesk,
  { slot, answer }: Booked,
  after: View,
): Promise<void> {
  const { run, world } = desk
  const day = dayOf(slot.start)
  const { value, problem } = await settle(
    async (fresh) => ({
      view: fresh ? await desk.look() : after,
      range: await world.base(true),
    }),
    ({ view, range }) => {
      const told = range.days.find((candidate) => candidate.day === day)
      const free = freeOf(view.slots).length
      return told?.count === free ? undefined : `slots_libres ${told?.count}, the day has ${free}`
    },
  )
  run.expect('day_and_range_agree', problem === undefined, () => ({
    operationId: 'getAvailabilityRange',
    clause: propertyClause(value.range.answer.operation, 200, 'data.dias.0.slots_libres'),
    kind: 'consistency',
    subject: 'the range view does not know of a booking',
    expected: `on ${formatDay(day)} as many slots_libres as the day view has free`,
    actual: problem ?? '',
    evidence: [answer, value.view.answer, value.range.answer],
  }))
}

/** Several services that would run into the booking, from a start that is free for one of them. */
async function refuseLonger(
  desk: SalonbookitDesk,
  { slot, answer }: Booked,
  view: View,
): Promise<void> {
  const { run, world } = desk
  const other = await world.second(desk.plan.day)
  const before = freeOf(view.slots)
    .filter(({ end }) => end <= slot.start)
    .at(-1)
  if (before === undefined || before.end !== slot.start) {
    throw new NotExercised('no time just before the booked one is free')
  }
  await refuseTime(desk, before, {
    check: 'overlap_refused',
    subject: 'several services that run into a booking',
    because: `together they run past ${formatWall(slot.start)}, which is booked`,
    evidence: [answer],
    change: (body) => ({ ...body, servicio_ids: [...desk.services, other].map(Number) }),
  })
  run.pass('overlap_refused')
}

/** Times that availability does not offer, each one change away from one that it does. */
async function refuseTimes(desk: SalonbookitDesk, view: View): Promise<void> {
  const { run, world, plan } = desk
  const { today, days } = await world.base()
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second time is free that day')
  const minutes = base.end - base.start
  const on = (day: number): Slot => {
    const start = day * 1440 + minuteOfDay(base.start)
    return { ...base, start, end: start + minutes }
  }
  await run.step(['booking_in_past'], async () => {
    for (const [day, because] of [
      [today - 1, 'the day is yesterday'],
      [today - 364, 'the day lies a year back'],
    ] as const) {
      await refuseTime(desk, on(day), {
        check: 'booking_in_past',
        subject: because,
        names: ['DATE_IN_PAST'],
        because,
      })
    }
  })
  await run.step(['date_too_far'], () =>
    refuseTime(desk, on(today + 3653), {
      check: 'date_too_far',
      subject: 'a booking in ten years',
      names: ['DATE_TOO_FAR'],
      because: 'the day lies ten years ahead',
    }),
  )
  const { night, offGrid } = unofferedTimes(freeOf(view.slots), { day: plan.day, minutes })
  await run.step(['outside_hours'], async () => {
    if (!night) throw new NotExercised('times are offered at night')
    await refuseTime(desk, night, {
      check: 'outside_hours',
      subject: 'a booking at night',
      because: `nothing is offered at ${formatWall(night.start)}`,
    })
  })
  await run.step(['off_grid'], async () => {
    if (!offGrid) throw new NotExercised('no two free times follow each other on that day')
    await refuseTime(desk, offGrid, {
      check: 'off_grid',
      subject: 'a booking between two slots',
      because: `${formatWall(offGrid.start)} is not among the slots`,
    })
  })
  await run.step(['earlier_today'], () => refuseEarlier(desk, today))
  await run.step(['not_offered'], async () => {
    const off = days.find(({ free, reason }) => !free && reason !== 'completo')
    if (!off) throw new NotExercised('the professional works on every day of the range')
    await refuseTime(desk, on(off.day), {
      check: 'not_offered',
      subject: 'a day without slots',
      because: `the range view says ${off.reason} of ${formatDay(off.day)}`,
    })
  })
}

/** Today's slots that have passed, or are not free for any other reason. */
async function refuseEarlier(desk: SalonbookitDesk, today: number): Promise<void> {
  const { world } = desk
  const { slots } = await world.day(today, { service: world.service })
  const passed = slots.find(({ free, reason }) => !free && reason === 'pasado')
  if (!passed) throw new NotExercised('no slot of today has passed yet')
  await refuseTime(desk, passed, {
    check: 'earlier_today',
    subject: 'a slot of today that has passed',
    names: [...desk.unavailable, 'DATE_IN_PAST'],
    because: `${formatWall(passed.start)} has passed, as availability says`,
  })
}

async function refuseReferences(desk: SalonbookitDesk): Promise<void> {
  const { plan } = desk
  const base = plan.neighbour ?? plan.spare[0]
  if (!base) throw new NotExercised('no second time is free that day')
  for (const [name, value, code] of [
    ['peluquero_id', 99_999_937, 'PROFESSIONAL_NOT_FOUND'],
    ['servicio_ids', [99_999_937], 'SERVICE_NOT_FOUND'],
  ] as const) {
    await refuseTime(desk, base, {
      check: 'unknown_references',
      subject: `an unknown ${name}`,
      names: [code],
      because: `no such ${name} exists`,
      change: (body) => ({ ...body, [name]: value }),
    })
  }
}

/** Codes made for one fault of one field; which is given for which is published, when is not. */
const codes: readonly (readonly [name: string, value: unknown, code: string, because: string])[] = [
  ['nombre', undefined, 'MISSING_REQUIRED_FIELD', 'is missing'],
  ['email', 'not-an-address', 'INVALID_EMAIL', 'is not an e-mail address'],
  ['telefono', 'no phone', 'INVALID_PHONE', 'is no telephone number'],
  ['fecha', '2026-02-30', 'INVALID_DATE', 'is a day that does not exist'],
  ['hora_inicio', '9h', 'INVALID_TIME', 'is not HH:MM'],
]

async function screenReservation(desk: SalonbookitDesk, booked: Booked): Promise<void> {
  const { run, create, plan } = desk
  const schema = create.requestBody?.schema ?? {}
  const slot = plan.neighbour ?? plan.spare[0] ?? booked.slot
  const valid = await desk.order(slot, 1)
  await screenMutations(run, {
    valid,
    mutations: [...omissionsOf(schema), ...violationsOf(schema)],
    names: ['VALIDATION_ERROR', ...codes.map(([, , code]) => code)],
    evidence: [booked.answer],
    onAccepted: (answer) => desk.keep(answer),
  })
  for (const [name, value, code, because] of codes) {
    await expectRefusal(run, {
      check: 'negative_data_rejection',
      subject: `${name} ${because}`,
      call: { ...valid, body: { ...desk.body(slot, 1), [name]: value } },
      names: [code],
      clause: bodyClause(create, name, code === 'INVALID_PHONE' ? 'pattern' : undefined),
      because: `${name} ${because}`,
      evidence: [booked.answer],
    })
  }
  await expectRefusal(run, {
    check: 'negative_data_rejection',
    subject: 'malformed JSON',
    call: { operation: create, rawBody: { contentType: 'application/json', text: '{"fecha":' } },
    names: ['VALIDATION_ERROR'],
    manner: 'inferred',
    clause: operationClause(create),
    because: 'the body is not JSON',
  })
  await expectRefusal(run, {
    check: 'negative_data_rejection',
    subject: 'another media type',
    call: { operation: create, rawBody: { contentType: 'text/plain', text: 'fecha' } },
    names: ['UNSUPPORTED_MEDIA_TYPE'],
    kind: 'inferred',
    manner: 'inferred',
    clause: operationClause(create),
    because: 'the body is not application/json',
  })
}

/** Two services in one reservation: its end and its totals are those of both. */
export async function checkSeveral(world: SalonbookitWorld): Promise<void> {
  const { run } = world
  const { today } = await world.base()
  const second = await world.second(today + 1)
  const desk = await openDesk(world, { services: [world.service, second], skip: 1 })
  const booked = await bookTarget(desk)
  checkReceipt(desk, booked, 0)
  await run.step(['booked_disappears'], async () => {
    await checkGone(desk, booked)
  })
  for (const time of desk.plan.overlapping) {
    await run.step(['overlap_refused'], () =>
      refuseTime(desk, time, {
        check: 'overlap_refused',
        subject:
          time.start < booked.slot.start ? 'an overlap at the start' : 'an overlap at the end',
        because: `it overlaps the booking from ${formatWall(booked.slot.start)}`,
        evidence: [booked.answer],
      }),
    )
  }
}

/** Several guests at once want one slot, the last of its day: the likeliest to run past closing time. */
export async function raceForSlot(world: SalonbookitWorld): Promise<void> {
  const desk = await openDesk(world, { skip: 2, choose: (slots) => slots.slice(-1) })
  const raced = await checkRace(desk, desk.plan.target, 3)
  if (!raced) throw new NotExercised('someone else took the slot before the race')
}

/** Today's first free time is the likeliest to be too near; only where that can hurt nobody. */
export async function bookSoonest(world: SalonbookitWorld): Promise<void> {
  const { today } = await world.base()
  if (!world.run.harmless) throw new NotExercised('today is left to the salon')
  const desk = await openDesk(world, { day: today, choose: (slots) => slots.slice(0, 1) })
  await bookTarget(desk)
}

import type { TargetAnswer } from '../../judge/answer.ts'
import { type Fields, objectOf } from '../../json/object.ts'
import { textOf } from '../../json/look.ts'
import type { Inputs, QueryPairs } from '../../openapi/inputs.ts'
import { dayOf, isoWall } from '../calendar.ts'
import { clientOf } from '../flows/citapro-clients.ts'
import { filterQuery } from '../flows/citapro-filters.ts'
import { clientBody } from '../flows/citapro-refusals.ts'
import {
  type CitaproWorld,
  queryOf,
  readAvailability,
  type Search,
  type TargetService,
} from '../flows/citapro-world.ts'
import { keepBooking } from '../flows/desk.ts'
import { slotsOf } from '../slots.ts'
import { NotExercised } from '../stops.ts'
import { Beliefs, type Sight } from './beliefs.ts'
import { type Attempt, type Face, type Bookable, type FreeDay, FreeDays } from './face.ts'
import type { DayClass, Step, TimeClass } from './sequence.ts'

/** Somebody to book for. */
interface Guest {
  readonly id: string
  readonly body: Fields
  readonly answer: TargetAnswer
}

type Ask = readonly [operationId: string, inputs: Inputs, judge?: (answer: TargetAnswer) => void]

/** CitaPro: availability by service and place, and clients and bookings that can be read back. */
export class CitaproFace implements Face {
  readonly #world: CitaproWorld
  #services: readonly TargetService[] = []
  #locations: readonly string[] = []
  #stretches: FreeDays<FreeDay & { location: string; professional: string }> | undefined
  #at = { location: '', day: 0, professional: '' }
  #beliefs = new Beliefs()
  #guests: readonly Guest[] = []
  #made: Guest[] = []
  #deleted: Guest | undefined
  /** The address of the client that was refused last. */
  #refused: string | undefined

  constructor(world: CitaproWorld) {
    this.#world = world
  }

  async begin(wanted: DayClass, beliefs: Beliefs): Promise<DayClass | undefined> {
    this.#stretches ??= await this.#open()
    const next = this.#stretches.next(wanted, this.#world.run)
    this.#at = next?.at ?? this.#at
    this.#beliefs = beliefs
    this.#deleted = undefined
    return next?.day
  }

  looks(): readonly [Attempt] {
    const { location, day } = this.#at
    return [this.#look('the day', { service: this.#main.id, location, from: day, to: day })]
  }

  /** Every service, two places, one professional or all, and ranges of every kind. */
  look({ who, what, how }: Step): Attempt {
    const { location, day, professional } = this.#at
    const ranges: readonly (readonly [string, Partial<Search>])[] = [
      ['a day', { from: day, to: day }],
      ['several days', { from: day - 1, to: day + 1 }],
      ['an open end', { from: day }],
      ['no dates', {}],
      ['too many days', { from: day, to: day + 45 }],
    ]
    const [label, range] = ranges[how % ranges.length] ?? ['no dates', {}]
    const search = {
      service: this.#services[what % 3]?.id ?? this.#main.id,
      location: (what % 4 === 3 ? this.#locations[1] : undefined) ?? location,
      ...range,
    }
    if (who % 2 === 0) return this.#look(label, search)
    return this.#look(`${label} of one professional`, { ...search, professional })
  }

  menu({ who, what, how }: Step, time: TimeClass): Bookable | undefined {
    const { run } = this.#world
    const { location, day, professional } = this.#at
    const isListed = time === 'offered' || time === 'last of the day'
    const service = (isListed ? undefined : this.#services[what % 3]) ?? this.#main
    const seen = this.#beliefs.latest(`${this.#main.id} ${location}`, day)?.offers ?? []
    const offers = seen.filter(
      (one) => dayOf(one.start) === day && (who % 3 === 2 || one.professional === professional),
    )
    const isGone = isListed && how === 11 && this.#deleted !== undefined
    const guest = isGone ? this.#deleted : this.#guests[who % 2]
    if (!guest) return undefined
    const isOpen = who % 4 === 3
    return {
      about: `${service.id} ${location}`,
      offers,
      minutes: service.duration,
      isFree: how % 2 === 1,
      wrong: how - 6,
      order: ({ start, end, professional: personId }) => ({
        call: {
          operation: run.operation('createBooking'),
          body: {
            startTime: isoWall(start),
            endTime: isoWall(end),
            status: ['confirmed', 'pending', 'reserved'][how % 3],
            amount: service.price,
            clientId: guest.id,
            locationId: location,
            serviceId: service.id,
            ...(isOpen || personId === undefined ? {} : { personId }),
            notifyClient: false,
          },
          expects: 'either',
        },
        judge: (answer) =>
          keepBooking(run, answer, { what: 'booking', id: textOf(answer.json, 'id') ?? '' }),
        wish: {
          ...(isOpen ? { professional: undefined } : {}),
          ...(isGone
            ? { wrong: { because: 'its client was deleted', against: [guest.answer] } }
            : {}),
        },
      }),
    }
  }

  /** Clients made, changed and deleted; what is kept, read back one by one, in lists and by filters. */
  ask({ who, what, how }: Step): Attempt | undefined {
    const guest = this.#guests[who % 2]
    const made = this.#made.at(-1)
    const booked = this.#beliefs.accepted.at(-1 - (what % 2))?.answer
    const sent = objectOf(booked?.call.body)
    this.#world.created += 1
    const body = clientBody(this.#world, this.#world.created)
    const emails = [guest?.body['email'], made?.body['email'], this.#refused, 'maniqui.invalid']
    const since = filterQuery([
      { field: 'status', operator: '=', value: String(sent['status'] ?? 'confirmed') },
      { field: 'startTime', operator: '>=', value: String(sent['startTime'] ?? isoWall(0)) },
    ])
    const page = (limit: number, offset: number): QueryPairs => [
      ['orderBy', 'startTime'],
      ['order', 'asc'],
      ['limit', String(limit)],
      ['offset', String(offset)],
    ]
    const email = filterQuery([{ field: 'email', operator: '=', value: String(emails[what % 4]) }])
    const at = (id: string | undefined): Inputs => ({ path: { id: id ?? '' } })
    const asks: readonly (Ask | false | undefined)[] = [
      [
        'createClient',
        { body },
        (answer) => this.#made.push({ id: textOf(answer.json, 'id') ?? '', body, answer }),
      ],
      ['createClient', { body: { ...body, phone: undefined } }],
      guest && ['replaceClient', { ...at(guest.id), body }],
      made && ['deleteClient', at(made.id), (answer) => void (this.#deleted = { ...made, answer })],
      guest && ['getClient', at(guest.id)],
      booked && ['getBooking', at(textOf(booked.json, 'id'))],
      ['listClients', { query: email }],
      ['listBookings', { query: [...since, ...page(10, 0)] }],
      ['listBookings', { query: page(2 + (what % 3), who % 4) }],
    ]
    if (how % asks.length === 1) this.#refused = String(body['email'])
    const asked = asks[how % asks.length]
    if (!asked) return undefined
    const [operationId, inputs, judge] = asked
    const operation = this.#world.run.operation(operationId)
    return { label: operationId, call: { operation, ...inputs, expects: 'either' }, judge }
  }

  /** Services of different lengths, and who has time for the first of them, where and when. */
  async #open() {
    const world = this.#world
    const { service, offered } = await world.choice()
    const others = (await world.services()).filter(
      ({ active, duration }) => active && duration !== service.duration,
    )
    this.#services = [service, ...others.slice(0, 2)]
    this.#locations = (await world.locations()).slice(0, 2)
    if (world.run.write) this.#guests = [await clientOf(world, 0), await clientOf(world, 1)]
    const first = Math.min(...offered.slots.map(({ start }) => dayOf(start)))
    const all = []
    for (const location of this.#locations) {
      for (const from of [first, first + 31]) {
        const search = { service: service.id, location, from, to: from + 30 }
        const { slots, professionals } = await world.availability(search)
        for (const professional of professionals) {
          const days = slotsOf(slots, professional).map(({ start }) => dayOf(start))
          for (const day of new Set(days)) {
            const count = days.filter((one) => one === day).length
            all.push({ location, day, professional, count })
          }
        }
      }
    }
    return new FreeDays(all)
  }

  get #main(): TargetService {
    const [main] = this.#services
    if (!main) throw new NotExercised('the target lists no active service')
    return main
  }

  #look(label: string, search: Search): Attempt {
    const { service, location, from, to = (from ?? 0) + 30, professional } = search
    const operation = this.#world.run.operation('getAvailability')
    const isLong = to > (from ?? 0) + 30
    return {
      label: `look at ${label}`,
      call: { operation, query: queryOf(search), expects: isLong ? 'either' : 'success' },
      sight: (answer): Sight => {
        const { slots } = readAvailability(answer)
        const days = slots.map(({ start }) => dayOf(start))
        return {
          answer,
          about: `${service} ${location}`,
          // Without dates it begins today, and nobody says which day that is.
          from: from ?? Math.min(...days),
          to: from === undefined ? Math.max(...days) : Math.min(to, from + 30),
          professional,
          offers: slots.flatMap((one) =>
            one.professionals.map((id) => ({ ...one, professional: id })),
          ),
        }
      },
    }
  }
}

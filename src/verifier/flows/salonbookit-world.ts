import { NotExercised } from '../stops.ts'
import type { TargetAnswer } from '../../judge/answer.ts'
import { formatWallDay, parseWallDay, parseWallTime, wallOf } from '../calendar.ts'
import type { OperationCall } from '../../judge/call.ts'
import type { QueryPairs } from '../../openapi/inputs.ts'
import { fieldOf, listOf, numberOf, textOf } from '../../json/look.ts'
import type { Run } from '../run.ts'
import { freeOf, type TargetSlot } from '../slots.ts'
import { type ListedInIndex, listedIds } from './salonbookit-ids.ts'

/** One professional's day as the target tells it. */
export interface TargetDay {
  readonly answer: TargetAnswer
  readonly day: number
  readonly slots: readonly TargetSlot[]
  readonly minutes: number | undefined
  readonly count: number | undefined
  readonly first: unknown
  readonly last: unknown
}

export interface RangeDay {
  readonly day: number
  readonly free: boolean
  readonly count: number | undefined
  readonly first: string | undefined
  readonly last: string | undefined
  readonly reason: string | undefined
}

export interface RangeView {
  readonly answer: TargetAnswer
  readonly from: number | undefined
  readonly to: number | undefined
  readonly days: readonly RangeDay[]
  readonly count: number | undefined
}

/** How long a slot is to be: by one service, several, or in minutes. */
export interface Length {
  readonly service?: string
  readonly services?: readonly string[]
  readonly minutes?: number
}

/** What SalonBookIt's flows share: the ids to ask about, as the API lists none, and today. */
export class SalonbookitWorld {
  readonly run: Run
  /** The first is asked about; from `--input peluquero_id=…`, the document's example, or the target's list. */
  professionals: readonly string[]
  /** From `--input servicio_id=…`, the document's examples, or the target's list. */
  services: readonly string[]

  constructor(run: Run) {
    this.run = run
    this.professionals = inputsOf(run, 'peluquero_id', ['peluquero_id'])
    this.services = inputsOf(run, 'servicio_id', ['servicio_id', 'servicios'])
  }

  get professional(): string {
    const [first] = this.professionals
    if (first === undefined) throw new NotExercised('no peluquero_id is known; give --input')
    return first
  }

  get service(): string {
    const [first] = this.services
    if (first === undefined) throw new NotExercised('no servicio_id is known; give --input')
    return first
  }

  dayCall(day: number | string, length: Length, professional = this.professional): OperationCall {
    const fecha = typeof day === 'number' ? formatWallDay(day) : day
    return {
      operation: this.run.operation('getAvailabilityDay'),
      path: { peluquero_id: professional, fecha },
      query: lengthQuery(length),
    }
  }

  async day(day: number, length: Length, fresh = false): Promise<TargetDay> {
    return readDay(day, await this.#ask(this.dayCall(day, length), { day, fresh }))
  }

  async range(query: QueryPairs, fresh = false): Promise<RangeView> {
    const day = parseWallDay(query.find(([name]) => name === 'desde')?.[1])
    const operation = this.run.operation('getAvailabilityRange')
    return readRange(await this.#ask({ operation, query }, { day, fresh }))
  }

  /** What was today when the run began may be over by now: then nothing can be said about that day. */
  async #ask(
    call: OperationCall,
    { day, fresh }: { day: number | undefined; fresh: boolean },
  ): Promise<TargetAnswer> {
    const { run } = this
    const { operation, path = {}, query } = call
    const get = (again: boolean): Promise<TargetAnswer> =>
      run.get(operation.operationId, query, { path, fresh: again })
    const mayBeOver = day !== undefined && this.#today !== undefined && day <= this.#today
    if (!mayBeOver || (!fresh && run.remembers(call))) return get(fresh)
    const answer = await run.send({ ...call, expects: 'either' })
    if (answer.status < 300) {
      run.remember(call, answer)
      return answer
    }
    const now = readRange(await run.get('getAvailabilityRange', this.about(), { fresh: true }))
    if ((now.from ?? day) > day) throw new NotExercised('midnight has passed meanwhile')
    return get(true)
  }

  /** The default range for the professional and service under test; the base of everything else. */
  async base(fresh = false): Promise<RangeView & { today: number }> {
    this.#ids ??= this.#findIds()
    await this.#ids
    const view = await this.range(this.about(), fresh)
    if (view.from === undefined) {
      throw new NotExercised('the range view does not say when it begins')
    }
    this.#today = view.from
    return { ...view, today: view.from }
  }

  /** Examples are ids that a target may well not have; then its own lists are asked for those not given. */
  async #findIds(): Promise<void> {
    const { run, professionals, services } = this
    if (await this.#accepts()) return
    const listed = async (name: string, list: ListedInIndex, known: readonly string[]) =>
      run.inputs.has(name) ? known : listedIds(run, list)
    const people = await listed('peluquero_id', 'peluqueros', professionals)
    const offers = await listed('servicio_id', 'servicios', services)
    const pairs = people.slice(0, 3).flatMap((one) => offers.slice(0, 2).map((of) => [one, of]))
    for (const [one = '', of = ''] of pairs) {
      this.professionals = [one, ...people.filter((id) => id !== one)]
      this.services = [of, ...offers.filter((id) => id !== of)]
      if (await this.#accepts()) return
    }
    throw new NotExercised(
      `the target knows no peluquero_id ${professionals[0]} with servicio_id ${services[0]}; give --input peluquero_id=… and --input servicio_id=…`,
    )
  }

  async #accepts(): Promise<boolean> {
    const operation = this.run.operation('getAvailabilityRange')
    const call = { operation, query: this.about() }
    const answer = await this.run.send({ ...call, expects: 'either' })
    if (answer.status < 300) this.run.remember(call, answer)
    return answer.status !== 404
  }

  /** The range to plan bookings with, asked for once; what was booked since is for a look to show. */
  plan(): Promise<RangeView & { today: number }> {
    this.#plan ??= this.base(true)
    return this.#plan
  }

  /** A second service the professional offers; the examples' may well be none. Asked for once. */
  second(day: number): Promise<string> {
    this.#second ??= this.#findSecond(day)
    return this.#second
  }

  async #findSecond(day: number): Promise<string> {
    // Where only one is known its neighbours are likely to exist: ids are numbers.
    const near = [1, -1, 2, -2, 3].map((step) => String(Number(this.service) + step))
    const others = this.services.length > 1 ? this.services.slice(1, 4) : near
    for (const service of others) {
      const call = this.dayCall(day, { service })
      const answer = await this.run.send({ ...call, expects: 'either' })
      if (answer.status < 300) this.run.remember(call, answer)
      if (freeOf(readDay(day, answer).slots).length > 0) return service
    }
    throw new NotExercised(
      `no second service of professional ${this.professional} is known; give two with --input servicio_id=…,…`,
    )
  }

  about(extra: QueryPairs = []): QueryPairs {
    return [['peluquero_id', this.professional], ['servicio_id', this.service], ...extra]
  }

  #ids: Promise<void> | undefined
  #today: number | undefined
  #plan: Promise<RangeView & { today: number }> | undefined
  #second: Promise<string> | undefined
}

/** `--input` wins over the examples; several ids may be joined by commas. */
function inputsOf(run: Run, name: string, parameters: readonly string[]): readonly string[] {
  const given = run.inputs.get(name)
  const examples = run.document.operations
    .flatMap((operation) => operation.parameters)
    .filter((parameter) => parameters.includes(parameter.name))
    .map(({ example }) => example)
  const values = (given ?? examples.map(String)).flatMap((value) => value.split(','))
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))]
}

export function lengthQuery({ service, services, minutes }: Length): QueryPairs {
  return [
    ...(service === undefined ? [] : [['servicio_id', service] as const]),
    ...(services === undefined ? [] : [['servicios', services.join(',')] as const]),
    ...(minutes === undefined ? [] : [['duracion', String(minutes)] as const]),
  ]
}

export function readDay(day: number, answer: TargetAnswer): TargetDay {
  const data = fieldOf(answer.json, 'data')
  const professional = String(fieldOf(data, 'profesional', 'id'))
  return {
    answer,
    day,
    slots: listOf(data, 'slots').flatMap((slot) => readSlot(day, professional, slot)),
    minutes: numberOf(data, 'duracion_solicitada'),
    count: numberOf(data, 'slots_disponibles_count'),
    first: fieldOf(data, 'proximo_disponible'),
    last: fieldOf(data, 'ultimo_disponible'),
  }
}

function readSlot(day: number, professional: string, value: unknown): TargetSlot[] {
  const start = parseWallTime(textOf(value, 'hora_inicio'))
  const end = parseWallTime(textOf(value, 'hora_fin'))
  const free = fieldOf(value, 'disponible')
  if (start === undefined || end === undefined || typeof free !== 'boolean') return []
  const reason = textOf(value, 'motivo')
  return [
    {
      start: wallOf(day, start),
      end: wallOf(day, end),
      professionals: [professional],
      free,
      ...(reason === undefined ? {} : { reason }),
    },
  ]
}

export function readRange(answer: TargetAnswer): RangeView {
  const data = fieldOf(answer.json, 'data')
  return {
    answer,
    from: parseWallDay(textOf(data, 'desde')),
    to: parseWallDay(textOf(data, 'hasta')),
    days: listOf(data, 'dias').flatMap((value) => {
      const day = parseWallDay(textOf(value, 'fecha'))
      const free = fieldOf(value, 'disponible')
      if (day === undefined || typeof free !== 'boolean') return []
      return [
        {
          day,
          free,
          count: numberOf(value, 'slots_libres'),
          first: textOf(value, 'primer_slot'),
          last: textOf(value, 'ultimo_slot'),
          reason: textOf(value, 'motivo'),
        },
      ]
    }),
    count: numberOf(data, 'dias_disponibles_count'),
  }
}

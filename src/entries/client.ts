import createClient, { type Client, type ClientOptions, mergeHeaders } from 'openapi-fetch'
import { keySchemes, type FaceName } from '../faces/generated/faces.ts'
import type { components, paths as CitaproPaths } from '../openapi/generated/citapro.types.ts'
import type { paths as SalonbookitPaths } from '../openapi/generated/salonbookit.types.ts'

export interface ApiOptions extends Omit<ClientOptions, 'querySerializer'> {
  /** Where the API is: the vendor's, a Maniquí's, or a proxy of either. */
  readonly baseUrl: string
  readonly key?: string | undefined
}

/**
 * CitaPro, typed by its document.
 *
 * @example
 * const citapro = citaproClient({ baseUrl: 'http://127.0.0.1:4010', key: 'cpk_demo' })
 * const filters = [{ field: 'email', operator: '=', value: 'juan@example.com' }]
 * const { data, error } = await citapro.GET('/v1/clients', { params: { query: { filters } } })
 */
export function citaproClient(options: ApiOptions): Client<CitaproPaths> {
  return createClient<CitaproPaths>(optionsFor('citapro', options))
}

/** SalonBookIt, typed by its document. */
export function salonbookitClient(options: ApiOptions): Client<SalonbookitPaths> {
  return createClient<SalonbookitPaths>(optionsFor('salonbookit', options))
}

function optionsFor(face: FaceName, { key, headers, ...options }: ApiOptions): ClientOptions {
  const { header } = keySchemes[face]
  return {
    ...options,
    headers: mergeHeaders(key === undefined ? {} : { [header]: key }, headers),
    querySerializer: bracketed,
  }
}

/** A query as CitaPro reads it: `filters[0][field]=email`. What is undefined is left out. */
export function bracketed(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => pairsOf(name, value))
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}

function pairsOf(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, one]) =>
    pairsOf(`${name}[${encodeURIComponent(key)}]`, one),
  )
}

type Slot = components['schemas']['Slot']

/** What a booking says of its slot. */
export interface SlotTimes {
  readonly startTime: string
  readonly endTime: string
}

/**
 * The times of an offered slot as a booking has to write them. A slot's are the salon's wall clock, and `Z` means the
 * same in a booking; `new Date(slot.startTime).toISOString()` is the browser's clock, and books another hour.
 *
 * @throws RangeError when these are no times of a slot.
 * @example
 * const body = { ...bookingFor(slot), personId: slot.professionals[0]?.id, clientId, serviceId, locationId }
 */
export function bookingFor({ startTime, endTime }: Pick<Slot, 'startTime' | 'endTime'>): SlotTimes {
  return { startTime: salonTime(startTime), endTime: salonTime(endTime) }
}

function salonTime(text: string): string {
  const [, day, time, seconds = ':00'] =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?$/.exec(text) ?? []
  if (day === undefined || time === undefined) {
    throw new RangeError(`“${text}” is no time of a slot: take it as availability gives it.`)
  }
  return `${day}T${time}${seconds}Z`
}

/** SalonBookIt's errors: all carry a code. */
interface CodedError {
  readonly error: { readonly code: string }
}

type CodeOf<E> = E extends { error: { code: infer Code extends string } } ? Code : never

/**
 * Whether a SalonBookIt error has that code, and then is of that type.
 *
 * @example
 * if (hasCode(error, 'SLOT_NOT_AVAILABLE')) offerAnotherTime()
 */
export function hasCode<E, Code extends CodeOf<E>>(
  error: E,
  code: Code,
): error is Extract<E, CodedError> & { error: { code: Code } } {
  return isCoded(error) && error.error.code === code
}

function isCoded(error: unknown): error is CodedError {
  if (typeof error !== 'object' || error === null || !('error' in error)) return false
  const { error: inner } = error
  return typeof inner === 'object' && inner !== null && 'code' in inner
}

type FieldErrors = components['schemas']['ValidationProblem']['errors']

/** What is wrong with which field, of a CitaPro error that says so (422); undefined of any other. */
export function fieldErrors(error: unknown): FieldErrors | undefined {
  return isFieldProblem(error) ? error.errors : undefined
}

function isFieldProblem(error: unknown): error is { errors: FieldErrors } {
  return typeof error === 'object' && error !== null && 'errors' in error
}

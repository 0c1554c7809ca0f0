import { at as valueAt } from '../json/look.ts'
import { type Fits, fits, fitsText, wantedWords } from '../json/wanted.ts'

/** Which requests are meant: all that is given must fit, nothing given fits all. */
export interface RequestMatch {
  readonly api?: string | undefined
  /** An operationId. */
  readonly operation?: string | undefined
  readonly method?: string | undefined
  /** Without its query; `*` stands for any run of characters: `/v1/clients/*`. */
  readonly path?: string | undefined
  /** Parameters of the query by name (what is wanted: see `wanted.ts`); of one that is repeated any value may fit. */
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** By name, in any case. */
  readonly header?: Readonly<Record<string, unknown>> | undefined
  /** Fields of a JSON body by where they stand: `peluquero_id`, `servicio_ids.0`. */
  readonly body?: Readonly<Record<string, unknown>> | undefined
}

/** A request as it is matched. */
export interface MatchedRequest {
  readonly api?: string | undefined
  readonly operation?: string | undefined
  readonly method: string
  readonly path: string
  /** All values of a parameter. */
  query(name: string): readonly string[]
  header(name: string): string | undefined
  /** The body as JSON; undefined when it is none. */
  body(): unknown
}

/** One thing that is wanted of a request. */
export interface Criterion {
  /** `operation`, `query.locationId`, `body.peluquero_id` … */
  readonly name: string
  /** In words. */
  readonly wanted: string
  /** What the request has there; undefined when nothing. */
  came(request: MatchedRequest): unknown
  fits(request: MatchedRequest): boolean
}

/** What a match asks of a request, one by one, the cheapest first. */
export function criteriaOf(match: RequestMatch): readonly Criterion[] {
  const { api, operation, method, path, query, header, body } = match
  return [
    ...word('api', api, (request) => request.api),
    ...word('operation', operation, (request) => request.operation),
    ...word('method', method, (request) => request.method),
    ...word('path', path, (request) => request.path),
    ...fields('query', query, fitsAny, (request, name) => one(request.query(name))),
    ...fields('header', header, fitsText, (request, name) => request.header(name)),
    ...fields('body', body, fits, (request, name) => valueAt(request.body(), name)),
  ]
}

/** Whether a request is meant. */
export function matches(criteria: readonly Criterion[], request: MatchedRequest): boolean {
  return criteria.every((criterion) => criterion.fits(request))
}

function word(
  name: string,
  wanted: string | undefined,
  came: Criterion['came'],
): readonly Criterion[] {
  if (wanted === undefined) return []
  return [criterion(name, wanted, came, fits(wanted))]
}

function fields(
  part: string,
  wanted: Readonly<Record<string, unknown>> = {},
  fitting: (wanted: unknown) => Fits,
  came: (request: MatchedRequest, name: string) => unknown,
): readonly Criterion[] {
  return Object.entries(wanted).map(([name, value]) =>
    criterion(`${part}.${name}`, value, (request) => came(request, name), fitting(value)),
  )
}

function criterion(name: string, wanted: unknown, came: Criterion['came'], fit: Fits): Criterion {
  return { name, wanted: wantedWords(wanted), came, fits: (request) => fit(came(request)) }
}

/** A parameter that comes once is its value, one that comes more often all of them. */
function one(values: readonly string[]): string | readonly string[] | undefined {
  return values.length > 1 ? values : values[0]
}

function fitsAny(wanted: unknown): Fits {
  const fit = fitsText(wanted)
  return (value) => (Array.isArray(value) ? value.some((each) => fit(each)) : fit(value))
}

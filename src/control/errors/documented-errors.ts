import { faceNames, type FaceName } from '../../faces/generated/faces.ts'
import { type ErrorEntry, errorCatalogue } from '../../openapi/errors.ts'
import { loadDocument } from '../../openapi/load.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Day } from '../../days/calendar-date.ts'
import {
  curlTo,
  type Days,
  daysFrom,
  draftOf,
  type ErrorRequest,
  requestOf,
} from './error-request.ts'
import { naturalWay } from './natural-ways.ts'

/** A documented error of an operation, and every way to get it. */
export interface DocumentedError extends ErrorEntry {
  readonly ways: readonly ErrorWay[]
}

/** One way to get an error: what to send, also as a command. */
export interface ErrorWay {
  readonly way: 'naturally' | 'prefer' | 'scenario'
  /** In words. */
  readonly note: string
  readonly request: ErrorRequest
  readonly curl: string
  /** What the server must be started with. */
  readonly flags?: readonly string[]
  /** Send it so many times in a row. */
  readonly times?: number
}

export interface ErrorsOptions {
  readonly api?: FaceName | undefined
  /** Where the server is, without a slash at the end. */
  readonly url: string
  /** The salon's today, which dates in requests are counted from. */
  readonly today: Day
}

/** Every documented error of all APIs, in the order of the documents, with the ways to get it. */
export function documentedErrors({ api, url, today }: ErrorsOptions): readonly DocumentedError[] {
  const days = daysFrom(today)
  return faceNames
    .filter((name) => api === undefined || api === name)
    .flatMap((name) => {
      const document = loadDocument(name)
      return errorCatalogue(document).map((entry) => {
        const operation = document.byId.get(entry.operationId)
        return { ...entry, ways: operation ? waysTo(entry, { operation, url, days }) : [] }
      })
    })
}

interface Place {
  readonly operation: Operation<FaceName>
  readonly url: string
  readonly days: Days
}

function waysTo(
  { code, status }: ErrorEntry,
  { operation, url, days }: Place,
): readonly ErrorWay[] {
  const draft = draftOf(operation, days)
  const natural = code === undefined ? undefined : naturalWay(code, draft, days)
  const asked = (way: ErrorWay['way'], note: string, headers: Record<string, string>): ErrorWay => {
    const request = requestOf({ ...draft, headers: { ...draft.headers, ...headers } })
    return { way, note, request, curl: curlTo(request, url) }
  }
  const preference = code === undefined ? `code=${status}` : `example=${code}`
  return [
    ...(natural ? [naturally(natural, url)] : []),
    asked('prefer', `Prefer: ${preference}`, { Prefer: preference }),
    ...scenariosFor(operation, code ?? String(status)).map((scenario) =>
      asked('scenario', `Scenario ${scenario}`, { 'X-Maniqui-Scenario': scenario }),
    ),
  ]
}

function naturally(
  { draft, ...way }: NonNullable<ReturnType<typeof naturalWay>>,
  url: string,
): ErrorWay {
  const request = requestOf(draft)
  return { way: 'naturally', ...way, request, curl: curlTo(request, url) }
}

/** The scenarios in which an error comes about; `respond` knows them all. */
function scenariosFor({ api, operationId }: Operation, code: string): readonly string[] {
  const named =
    scenarios[`${operationId}.${code}`] ?? scenarios[`${api}.${code}`] ?? scenarios[code]
  return [...(named ?? []), `respond; code=${code}`]
}

const scenarios: Readonly<Record<string, readonly string[]>> = {
  RATE_LIMIT_EXCEEDED: ['rate-limited'],
  EXPIRED_API_KEY: ['key-expired'],
  API_KEY_EXPIRED: ['key-expired'],
  INTERNAL_SERVER_ERROR: ['server-error'],
  SERVICE_UNAVAILABLE: ['flaky; probability=1'],
  MAINTENANCE: ['maintenance'],
  SLOT_NOT_AVAILABLE: ['fully-booked', 'holiday'],
  SERVICE_INACTIVE: ['service-inactive'],
  PERSON_NOT_FOUND: ['no-professionals'],
  PROFESSIONAL_NOT_FOUND: ['no-professionals'],
  PROFESSIONAL_NOT_WORKING: ['professional-off', 'holiday'],
  'salonbookit.SERVICE_NOT_FOUND': ['service-inactive'],
}

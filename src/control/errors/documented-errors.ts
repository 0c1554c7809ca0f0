import { faceNames, type FaceName } from '../../faces/generated/faces.ts'
import {
  type ErrorElsewhere,
  type ErrorEntry,
  errorCatalogue,
  errorsElsewhere,
} from '../../openapi/errors.ts'
import { loadDocument } from '../../openapi/load.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { RequestCause } from '../../causes/cause.ts'
import { causesOf } from '../../causes/causes.ts'
import { addDays, type Day, formatDay } from '../../days/calendar-date.ts'
import { keyHeader } from '../../faces/keys.ts'
import {
  curlTo,
  type Days,
  type Draft,
  draftOf,
  type ErrorRequest,
  requestFor,
  requestOf,
} from './error-request.ts'

/** A documented error, and every way to get it. */
export interface DocumentedError extends Omit<ErrorEntry, 'operationId'> {
  /** Absent where no operation is asked: an unknown path, a wrong method. */
  readonly operationId?: string
  /** Whether none of the ways is `naturally`. */
  readonly onlyOnDemand: boolean
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
  const days = { today: formatDay(today), tomorrow: formatDay(addDays(today, 1)) }
  return faceNames
    .filter((name) => api === undefined || api === name)
    .flatMap((name) => {
      const document = loadDocument(name)
      const entries = errorCatalogue(document)
      const ofOperations = entries.map((entry) => {
        const operation = document.byId.get(entry.operationId)
        const sandbox = ownSandbox(entry, entries)
        return withWays(entry, operation ? waysTo(entry, { operation, url, days, sandbox }) : [])
      })
      const elsewhere = errorsElsewhere(document).map((error, at) => wayElsewhere(error, at, url))
      return [...ofOperations, ...elsewhere]
    })
}

function withWays<Entry extends object>(entry: Entry, ways: readonly ErrorWay[]) {
  return { ...entry, onlyOnDemand: ways.every(({ way }) => way !== 'naturally'), ways }
}

/** Where no operation is, nothing can be preferred: an error comes about by itself, or not at all. */
function wayElsewhere({ how, ...entry }: ErrorElsewhere, at: number, url: string): DocumentedError {
  const { api, method, path } = entry
  const request = { method, target: path, headers: keyHeader(api, `elsewhere-${api}-${at + 1}`) }
  return withWays(entry, [{ way: 'naturally', note: how, request, curl: curlTo(request, url) }])
}

/**
 * Every entry has a sandbox of its own, so that what one leaves behind (a client deleted, a quota used up) is nothing to
 * the next, and the whole catalogue can be run from top to bottom. Short enough to be shown in full.
 */
function ownSandbox(entry: ErrorEntry, entries: readonly ErrorEntry[]): string {
  const ofOperation = entries.filter(({ operationId }) => operationId === entry.operationId)
  return `${entry.operationId}-${ofOperation.indexOf(entry) + 1}`
}

interface Place {
  readonly sandbox: string
  readonly operation: Operation<FaceName>
  readonly url: string
  readonly days: Days
}

/** By themselves, then by preference, then by scenario; `respond` knows them all. */
function waysTo(
  { code, status }: ErrorEntry,
  { operation, url, days, sandbox }: Place,
): readonly ErrorWay[] {
  const draft = draftOf(operation, days, sandbox)
  const causes = code === undefined ? [] : causesOf(operation, code)
  const asked = (way: ErrorWay['way'], note: string, headers: Record<string, string>): ErrorWay => {
    const request = requestOf({ ...draft, headers: { ...draft.headers, ...headers } })
    return { way, note, request, curl: curlTo(request, url) }
  }
  const preference = code === undefined ? `code=${status}` : `example=${code}`
  const scenarios = causes.flatMap((cause) => ('scenario' in cause ? [cause.scenario] : []))
  return [
    ...causes.flatMap((cause) =>
      'scenario' in cause ? [] : [naturally(cause, draft, { url, days })],
    ),
    asked('prefer', `Prefer: ${preference}`, { Prefer: preference }),
    ...[...scenarios, `respond; code=${code ?? status}`].map((scenario) =>
      asked('scenario', `Scenario ${scenario}`, { 'X-Maniqui-Scenario': scenario }),
    ),
  ]
}

function naturally(
  cause: RequestCause,
  draft: Draft,
  { url, days }: Pick<Place, 'url' | 'days'>,
): ErrorWay {
  const { how: note, flags, times } = cause
  const request = requestFor(draft, cause, days)
  return {
    way: 'naturally',
    note,
    ...(flags ? { flags } : {}),
    ...(times === undefined ? {} : { times }),
    request,
    curl: curlTo(request, url),
  }
}

import type { FaceName } from '../faces/generated/faces.ts'
import type { RequestInput } from '../openapi/handler.ts'
import type { OpenApiDocument, Operation } from '../openapi/operation.ts'
import type { RequestProblem } from '../openapi/problem.ts'
import type { BookingRequest } from '../salon/check-booking.ts'
import type { Ref } from '../salon/entities.ts'
import type { Salon } from '../salon/salon.ts'

/** An answer before it is text. `body` is left out where the status has none (204). */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** For the journal: what the document calls the error. */
  readonly code?: string
  /** For the log: what is wrong, in words. */
  readonly detail?: string
}

/** The time that a request books. */
export interface BookedTime {
  /** On the salon's wall clock: `2026-03-10 09:00`. */
  readonly wall: string
  /** Whether it is written as `Date.prototype.toISOString` does, and perhaps only it. */
  readonly isIsoString: boolean
}

export interface HandlerContext {
  readonly salon: Salon
}

/** A request's key: the sandbox it opens, or the named example of the error it deserves. */
export type KeyReading =
  | { readonly sandbox: string }
  | { readonly error: string; readonly absent?: boolean }

/** What opens sandboxes through a face, and what never does. */
export interface Keys {
  open(key: string | undefined): KeyReading
  /** The key in a request's headers, whether it opens anything or not. */
  sent(header: (name: string) => string | undefined): string | undefined
  /** What that key opens. */
  read(header: (name: string) => string | undefined): KeyReading
}

/** A face on a salon: one vendor's document, handlers, keys and manner of refusing. */
export interface Api {
  readonly name: FaceName
  /** What people call it. */
  readonly vendor: string
  /** What all its paths begin with; a path under none of its operations gets its 404. */
  readonly basePath: string
  readonly document: OpenApiDocument<FaceName>
  /** Runs an operation on a salon; synchronous, so that check and write are one step. */
  handle(operation: Operation, input: RequestInput, context: HandlerContext): Answer
  /** What an operation's handler would ask its salon to book; undefined where that is nothing, or a time that is none. */
  bookingRequest(
    operation: Operation,
    input: RequestInput,
    context: HandlerContext,
  ): BookingRequest | undefined
  /** The booking that an accepting answer tells of. */
  bookingMade(body: unknown): Ref | undefined
  /** An error body's code, where the API has codes, and what it says is wrong, in a few words. */
  explain(body: unknown): { readonly code?: string; readonly detail?: string }
  readonly keys: Keys
  /** The built-in fixture that the vendor's own example key opens. */
  readonly documentSalon: string
  /** Path and query of a request that works there as it stands in the document. */
  documentedRequest(): string
  /** Path and query of a request that lists free times, whatever the salon and whatever the day. */
  firstRequest(salon: Salon): string
  /** Undefined where a request books nothing, or says its zone. */
  bookedTime(operation: Operation, input: RequestInput): BookedTime | undefined
  /** Whether an answer to an operation, as text, lists a wall time as one that can be booked. */
  offers(operationId: string, body: string, wall: string): boolean
  /** The bodies of refusals that no operation documents, or that name what is wrong. */
  readonly refuse: {
    unknownPath(path: string): Answer
    wrongMethod(method: string, allow: readonly string[]): Answer
    invalid(operation: Operation, problems: readonly RequestProblem[]): Answer
    malformedJson(operation: Operation, reason: string): Answer
    bug(): Answer
  }
}

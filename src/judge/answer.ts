import { cut } from '../json/show.ts'
import type { Exchange } from '../journal/exchange.ts'
import type { Operation } from '../openapi/operation.ts'
import type { OperationCall } from './call.ts'

/** What came back for a call. The exchange is redacted, everything else as it was on the wire. */
export interface TargetAnswer {
  readonly call: OperationCall
  readonly operation: Operation
  readonly exchange: Exchange
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** What is wrong with the bytes, which the text no longer shows. */
  readonly flaw?: string | undefined
  /** The parsed body; `undefined` when it is empty or not JSON. */
  readonly json: unknown
}

/** `422 {"message":"…"}`, short enough for a line. */
export function describeAnswer({ status, text }: Pick<TargetAnswer, 'status' | 'text'>): string {
  const body = text.replace(/\s+/g, ' ')
  return body === '' ? `${status}` : `${status} ${cut(body, 300)}`
}

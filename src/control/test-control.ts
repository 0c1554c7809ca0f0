import { expect } from 'vitest'
import type { ManiquiOptions } from '../library/options.ts'
import { createManiqui, type Maniqui } from '../library/maniqui.ts'
import { validators } from '../openapi/generated/control.response-validators.ts'
import { loadDocument } from '../openapi/load.ts'
import { matchOperation } from '../openapi/match.ts'
import { validateResponse } from '../openapi/response-validators.ts'
import { undeclaredProperties } from '../openapi/undeclared.ts'

/** JSON as a test reads it: of every shape. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test that reads a field that is not there fails
export type LooseJson = any

export interface Sent {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: LooseJson
}

type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Sent>

export interface Controlled {
  readonly maniqui: Maniqui
  /** Sends a request, and holds what the control API answers against control.yaml. */
  readonly send: Send
}

/** A Tuesday morning in Madrid. */
export const tuesday = '2026-03-10T08:00:00'

/** A mock of its own for a test, frozen on a Tuesday morning. A bug in it fails the test. */
export async function controlled(options: ManiquiOptions = {}): Promise<Controlled> {
  const bugs: unknown[] = []
  const maniqui = await createManiqui({
    seed: 7,
    now: tuesday,
    frozen: true,
    ...options,
    onEvent(event) {
      if (event.kind === 'bug') bugs.push(event.error)
      options.onEvent?.(event)
    },
  })
  const send: Send = async (method, path, body, headers = {}) => {
    const response = await maniqui.fetch(requestFor(method, path, body, headers))
    const text = await response.text()
    const sent = { status: response.status, headers: response.headers, text, body: parsed(text) }
    expect(bugs).toEqual([])
    expectDocumented(method, path, sent)
    return sent
  }
  return { maniqui, send }
}

/** An object is sent as JSON, a text as it stands. */
function requestFor(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Request {
  const json: Record<string, string> =
    body === undefined ? {} : { 'content-type': 'application/json' }
  return new Request(`http://localhost${path}`, {
    method,
    headers: { ...json, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every status, content type, header and field has to be in the document. */
export function expectDocumented(
  method: string,
  path: string,
  { status, headers, body }: Sent,
): void {
  const match = matchOperation(loadDocument('control'), method, path.split('?')[0] ?? '')
  if (!match || !('operation' in match)) return
  const { operation } = match
  expect(validateResponse(operation, { status, headers, body }, validators)).toEqual([])
  expect(undeclaredProperties(operation, status, body)).toEqual([])
}

import picocolors from 'picocolors'
import { stackOf } from '../../src/json/thrown.ts'
import { RequestLog } from '../../src/cli/request-log.ts'
import { createManiqui, type Maniqui } from '../../src/library/maniqui.ts'
import type { Bindings } from '../../src/middleware/call.ts'
import { type Finding, leaks } from './verdict.ts'

/** A key nobody but the fuzzer has. */
export const token = 'CANARY-control-token'

/** Less than a run uses, so that some are dropped. */
export const maxSandboxes = 24

const journalBytes = 8 * 1024 * 1024

/** By its seed a mock has a control token, and connections that faults can break. */
export const hasToken = (seed: number): boolean => seed % 2 === 0
const hasTransport = (seed: number): boolean => seed % 3 === 0

/** A mock under test: what it logs, and its bugs, are looked at. */
export async function mockOf(
  seed: number,
  find: (findings: readonly Finding[]) => void,
): Promise<Maniqui> {
  // A clock that nothing else moves, a few moments a look: a run can be repeated.
  let moment = Date.UTC(2026, 2, 10, 7)
  const present = () => (moment += 7)
  const logs = (['pretty', 'json'] as const).map((manner) => {
    const write = (text: string) => find(leaks(`the ${manner} log`, text))
    return new RequestLog({ manner, write, colours: picocolors.createColors(false), present })
  })
  const maniqui = await createManiqui({
    journalBytes,
    maxSandboxes,
    present,
    ...(hasToken(seed) ? { controlToken: token } : {}),
    onEvent(event) {
      for (const log of logs) {
        log.listener(event)
        log.flush()
      }
      if (event.kind === 'bug') find([{ rule: 'bug', message: stackOf(event.error) }])
    },
  })
  return maniqui
}

/** What a listener would hand in, if there is one; `touched` tells whether a fault then broke the connection. */
export function bindingsOf(seed: number): Bindings & { touched: () => boolean } {
  let isTouched = false
  const touch = () => void (isTouched = true)
  const transport = { reset: touch, hang: touch, truncate: touch }
  return { touched: () => isTouched, ...(hasTransport(seed) ? { transport } : {}) }
}

const asFetchFails: ReadonlySet<string> = new Set([
  'fetch failed: the connection was reset',
  'terminated: the connection was lost',
])

/** Whether a fault of the connection was asked for where there is none: it rejects as `fetch` does. */
export function isBrokenOnPurpose(error: unknown, { aborted, reason }: AbortSignal): boolean {
  if (aborted && error === reason) return true
  return error instanceof TypeError && asFetchFails.has(error.message)
}

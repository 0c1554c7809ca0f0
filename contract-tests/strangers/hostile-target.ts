import { TargetFailure } from '../../src/judge/failure.ts'
import { createPrettyReporter } from '../../src/verifier/reporters/pretty.ts'
import type { Report } from '../../src/verifier/report.ts'
import { verify, type VerifyOptions } from '../../src/verifier/verify.ts'
import { openStranger as openPlainEvents } from './plain-events.ts'
import type { Choices, OpenStranger } from './stranger.ts'

/** What is in front of a stranger. */
export type Handle = (
  request: Request,
  next: () => Promise<Response>,
  /** Past all that is in front of it. */
  stranger: (request: Request) => Promise<Response>,
) => Promise<Response>

interface HostileOptions {
  readonly api?: 'citapro' | 'salonbookit'
  readonly open?: OpenStranger
  readonly choices?: Partial<Choices>
  readonly handle?: Handle
  /** Milliseconds that each try takes, as far as the verifier can tell. */
  readonly takes?: () => number
  readonly verify?: Partial<VerifyOptions>
}

interface Outcome {
  readonly report: Report
  readonly lines: readonly string[]
  readonly waits: readonly string[]
  /** Ids and codes of what was made and not deleted, as the wire shows it. */
  readonly made: readonly string[]
}

/** Verifies a stranger with something in front of it, on a clock of its own. */
export async function verifyHostile({
  api = 'citapro',
  open = openPlainEvents,
  choices = {},
  handle = (_, next) => next(),
  takes,
  verify: more = {},
}: HostileOptions): Promise<Outcome> {
  let now = Date.UTC(2026, 2, 10, 8)
  const sleep = async (milliseconds: number) => void (now += milliseconds)
  const stranger = await open({ now: () => now, wait: sleep, choices })
  const { peluquero_id, servicio_id } = stranger.inputs
  const [lines, waits, made]: [string[], string[], Set<string>] = [[], [], new Set()]
  const pretty = createPrettyReporter({ print: (line) => lines.push(line) })
  const within = <T>(promise: Promise<T>, limit: number, origin: string): Promise<T> => {
    const took = takes?.() ?? 0
    now += Math.min(took, limit)
    if (took <= limit) return promise
    promise.catch(() => undefined)
    const message = `${origin} was not answered within ${limit} ms.`
    return Promise.reject(new TargetFailure('timeout', message))
  }
  const report = await verify({
    api,
    url: stranger.url,
    key: stranger.key[api],
    write: true,
    effort: 'quick',
    maxRequests: 2000,
    maxWait: 600_000,
    inputs: new Map([
      ['peluquero_id', [peluquero_id]],
      ['servicio_id', [servicio_id]],
    ]),
    time: { now: () => now, date: () => now, sleep, within },
    ...more,
    fetch: (request) =>
      handle(
        request,
        async () => {
          const { pathname } = new URL(request.url)
          const response = await stranger.fetch(request)
          if (response.status === 201) made.add(await idIn(response.clone()))
          if (request.method === 'DELETE') made.delete(pathname.split('/').at(-1) ?? '')
          return response
        },
        stranger.fetch,
      ),
    on: (event) => {
      pretty(event)
      if (event.type === 'waiting') waits.push(event.reason)
    },
  })
  await stranger.close()
  return { report, lines, waits, made: [...made] }
}

export async function idIn(response: Response): Promise<string> {
  const { id, data } = await response.json()
  return id ?? data.codigo
}

export const findingsIn = ({ report }: Outcome) =>
  report.findings
    .filter(({ severity }) => severity === 'finding')
    .map(({ check, subject, actual }) => `${check}: ${subject} (${actual})`)

export const leftIn = ({ report }: Outcome) => report.leftBehind.map(({ id }) => id)

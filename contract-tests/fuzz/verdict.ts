import { breachesOf } from '../support/breaches.ts'

/** Something that no request may bring about. */
export interface Finding {
  readonly rule: Rule
  readonly message: string
  /** The operation asked last, after how many requests of the run. */
  readonly after?: { readonly operationId: string; readonly requests: number }
  /** The fewest requests that show it again, as curl commands to a mock that was just started. */
  readonly counterexample?: string
}

export type Rule =
  | 'bug'
  | 'hang'
  | 'threw'
  | 'server-error'
  | 'undocumented'
  | 'polluted'
  | 'changed-though-refused'
  | 'accepted-though-invalid'
  | 'refused-though-valid'
  | 'secret-shown'
  | 'invariants'
  | 'unbounded'
  | 'leak'

/** What is wrong with an answer itself: a 5xx that nobody asked for, or one that leaves its document. */
export async function faultsOfAnswer(request: Request, response: Response): Promise<Finding[]> {
  const findings: Finding[] = []
  const { status, headers } = response
  if (status >= 500 && headers.get('x-maniqui') === null) {
    findings.push({
      rule: 'server-error',
      message: `answered ${status}: ${(await response.clone().text()).slice(0, 300)}`,
    })
  }
  const breaches = await breachesOf(request, response)
  if (breaches.length > 0) {
    findings.push({
      rule: 'undocumented',
      message: `${status} leaves its document: ${breaches.slice(0, 5).join('; ')}`,
    })
  }
  return findings
}

const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Function.prototype,
  Map.prototype,
]
const clean = prototypes.map((one) => Reflect.ownKeys(one).length)

/** Every object of the process would have what is added to these. */
export function pollution(): Finding[] {
  if (prototypes.every((one, index) => Reflect.ownKeys(one).length === clean[index])) return []
  return [{ rule: 'polluted', message: 'a built-in prototype has more keys than before' }]
}

/** `CANARY` is part of a key only: what a client sent elsewhere may come back to it. */
export function leaks(where: string, text: string): Finding[] {
  const at = text.indexOf('CANARY')
  if (at === -1) return []
  return [
    {
      rule: 'secret-shown',
      message: `${where} shows a key: …${text.slice(Math.max(0, at - 120), at + 40)}…`,
    },
  ]
}

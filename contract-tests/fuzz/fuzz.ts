import { stackOf } from '../../src/json/thrown.ts'
import { jsonIn } from '../../src/json/parse.ts'
import { contextOf, type Maniqui } from '../../src/library/maniqui.ts'
import { sandboxName } from '../../src/sandbox/name.ts'
import { Dice } from './dice.ts'
import { type Draft, toCurl, toRequest } from './draft.ts'
import { HangError, inTime, patience } from './in-time.ts'
import { inspect } from './inspect.ts'
import { DroppedSandboxes, usedHeap } from './memory.ts'
import { bindingsOf, hasToken, mockOf, token } from './mock.ts'
import { mutate } from './mutate.ts'
import { validRequest } from './requests.ts'
import { Streams } from './streams.ts'
import { faultsOfAnswer, type Finding, leaks, pollution } from './verdict.ts'
import { World } from './world.ts'

export interface FuzzOptions {
  readonly seed: number
  /** Requests to send. */
  readonly count: number
  readonly onFinding?: (finding: Finding) => void
  readonly onProgress?: (sent: number) => void
}

export interface FuzzReport {
  readonly sent: number
  readonly findings: readonly Finding[]
  /** How often each operation was answered with each status: a run that books nothing proves nothing. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** At the end: how many there are, and what is booked in them. */
  readonly sandboxes: number
  readonly bookings: number
  /** Bytes of the heap, before the mock was made and after it was closed. */
  readonly heap: readonly [before: number, after: number]
}

const inspectEvery = 1000

/** More than what the process keeps for good: documents, validators, fixtures, snapshots to send. */
const mostKept = 96 * 1024 * 1024

/** Sends generated requests, one after the other, to a mock of its own, and looks at every answer. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const before = await usedHeap()
  const run = new Run(options)
  const counts = await run.complete()
  const after = await usedHeap()
  if (after - before > mostKept) {
    run.find([
      { rule: 'leak', message: `${after - before} bytes are kept after the mock was closed` },
    ])
  }
  const { findings, answers } = run
  return { ...counts, findings, answers, heap: [before, after] }
}

class Run {
  readonly findings: Finding[] = []
  readonly answers = new Map<string, Map<number, number>>()
  readonly #options: FuzzOptions
  readonly #dice: Dice
  readonly #world = new World()
  readonly #dropped = new DroppedSandboxes()
  readonly #streams = new Streams((text) => this.find(leaks('an event stream', text)))
  #sent = 0
  #last: { request: Request; draft: Draft } | undefined

  constructor(options: FuzzOptions) {
    this.#options = options
    this.#dice = new Dice(options.seed)
  }

  async complete(): Promise<Pick<FuzzReport, 'sent' | 'sandboxes' | 'bookings'>> {
    const maniqui = await mockOf(this.#options.seed, (findings) => this.find(findings))
    while (this.#sent < this.#options.count) await this.#step(maniqui)
    this.find(await inspect(maniqui))
    await this.#streams.end()
    const { closers, sandboxes } = contextOf(maniqui)
    const living = sandboxes.list()
    await usedHeap()
    this.find(this.#dropped.findings(living))
    if (closers.size > 0) {
      this.find([{ rule: 'leak', message: `${closers.size} event streams never ended` }])
    }
    const bookings = living.reduce((sum, { salon }) => sum + salon.bookings().length, 0)
    await maniqui.close()
    return { sent: this.#sent, sandboxes: living.length, bookings }
  }

  find(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const { request, draft } = this.#last ?? {}
      const curl = request ? toCurl(request, draft?.body) : ''
      const shown = { ...finding, request: { number: this.#sent, curl } }
      this.findings.push(shown)
      this.#options.onFinding?.(shown)
    }
  }

  async #step(maniqui: Maniqui): Promise<void> {
    const draft = validRequest(this.#dice, this.#world)
    mutate(draft, this.#dice)
    const client = new AbortController()
    if (hasToken(this.#options.seed) && !this.#dice.oneIn(50)) {
      draft.headers.push(['x-maniqui-token', token])
    }
    const request = toRequest(draft, client.signal)
    if (!request) return
    this.#sent += 1
    this.#last = { request, draft }
    const leave = setTimeout(() => client.abort(), patience)
    try {
      await this.#send(maniqui, draft, request)
    } catch (error) {
      this.find([{ rule: error instanceof HangError ? 'hang' : 'threw', message: stackOf(error) }])
    } finally {
      clearTimeout(leave)
    }
    this.find(pollution())
    if (this.#sent % inspectEvery !== 0) return
    this.#dropped.note(contextOf(maniqui).sandboxes.list())
    this.find(await inspect(maniqui))
    this.#options.onProgress?.(this.#sent)
  }

  async #send(maniqui: Maniqui, draft: Draft, request: Request): Promise<void> {
    const asked = request.clone()
    const before = stateOf(maniqui, draft)
    const bindings = bindingsOf()
    const response = await inTime(maniqui.fetch(request, bindings))
    if (bindings.touched()) return
    this.#count(draft.operationId, response.status)
    this.find(await faultsOfAnswer(asked, response))
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
      const isRead = this.#dice.oneIn(2)
      if (response.body) await this.#streams.follow(response.body, { isRead })
      return
    }
    this.#learn(draft, asked.url, await inTime(response.text()), response.status)
    this.find(changes(before, stateOf(maniqui, draft), draft, response))
  }

  #learn(draft: Draft, sent: string, text: string, status: number): void {
    const { operationId, sandbox } = draft
    if (new URL(sent).pathname.startsWith('/_maniqui')) this.find(leaks('the control API', text))
    if (status >= 300 || text === '') return
    if (operationId === 'getSnapshot' && text.includes('"maniqui":"snapshot"')) {
      this.#world.keepSnapshot(text, this.#dice)
    }
    const body = jsonIn(text)
    // Spoilt on purpose: whatever else is no JSON, `faultsOfAnswer` has seen.
    if (body !== undefined) this.#world.learn({ operationId, sandbox, sent, body })
  }

  #count(operationId: string, status: number): void {
    const counts = this.answers.get(operationId) ?? new Map<number, number>()
    counts.set(status, (counts.get(status) ?? 0) + 1)
    this.answers.set(operationId, counts)
  }
}

interface State {
  readonly salon: object
  readonly revision: number
  readonly isUnhappy: boolean
}

function stateOf(maniqui: Maniqui, { sandbox }: Draft): State | undefined {
  const found = contextOf(maniqui).sandboxes.find(sandboxName(sandbox) ?? '')
  if (!found) return undefined
  const { salon, unhappy } = found
  const isUnhappy = (unhappy?.scenarios.active.length ?? 0) > 0
  return { salon, revision: salon.revision, isUnhappy }
}

/** A refusal must leave its salon as it was, unless somebody ordered a thief. */
function changes(
  before: State | undefined,
  after: State | undefined,
  draft: Draft,
  { status, headers }: Response,
): Finding[] {
  const wishes = draft.headers.some(([name]) => name === 'x-maniqui-scenario')
  if (status < 400 || !before || !after || before.isUnhappy) return []
  if (wishes || headers.get('x-maniqui') !== null) return []
  if (before.salon !== after.salon || before.revision === after.revision) return []
  return [{ rule: 'changed-though-refused', message: `answered ${status}, the salon is another` }]
}

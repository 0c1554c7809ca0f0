import picocolors from 'picocolors'
import { RequestLog } from '../../src/cli/request-log.ts'
import type { ServerEvent } from '../../src/config.ts'
import type { ServerContext } from '../../src/context.ts'
import { contextOf, createManiqui, type Maniqui, offersTransport } from '../../src/maniqui.ts'
import type { Bindings } from '../../src/middleware/call.ts'
import { sandboxName } from '../../src/sandbox/name.ts'
import { Dice } from './dice.ts'
import { type Draft, toCurl, toRequest } from './draft.ts'
import { DroppedSandboxes, usedHeap } from './memory.ts'
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
  readonly seconds: number
  readonly findings: readonly Finding[]
  /** How often each operation was answered with each status class: a run that books nothing proves nothing. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<number, number>>
  readonly sandboxes: number
  readonly bookings: number
}

const token = 'CANARY-control-token'
const journalBytes = 8 * 1024 * 1024
/** Less than a run uses, so that some are dropped. */
const maxSandboxes = 24
/** Milliseconds after which a client goes away; after as many seconds an answer will never come. */
const patience = 10
const inspectEvery = 500

/** Sends generated requests, one after the other, to a mock of its own, and looks at every answer. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const run = new Run(options)
  return run.complete()
}

class Run {
  readonly #options: FuzzOptions
  readonly #dice: Dice
  readonly #world = new World()
  readonly #findings: Finding[] = []
  readonly #answers = new Map<string, Map<number, number>>()
  readonly #dropped = new DroppedSandboxes()
  readonly #streams = new Streams((text) => this.#find(leaks('an event stream', text)))
  readonly #logs: readonly RequestLog[]
  #present = Date.UTC(2026, 2, 10, 7)
  #sent = 0
  #last: { request: Request; draft: Draft } | undefined

  constructor(options: FuzzOptions) {
    this.#options = options
    this.#dice = new Dice(options.seed)
    this.#logs = (['pretty', 'json'] as const).map((manner) => {
      const write = (text: string) => this.#find(leaks(`the ${manner} log`, text))
      return new RequestLog({ manner, write, colours: picocolors.createColors(false), present: () => this.#present })
    })
  }

  async complete(): Promise<FuzzReport> {
    const { count, seed } = this.#options
    const began = performance.now()
    const maniqui = await createManiqui({
      journalBytes,
      maxSandboxes,
      // One request takes a few moments of a clock that nothing else moves: a run can be repeated.
      present: () => (this.#present += 7),
      onEvent: (event) => this.#event(event),
      ...(seed % 2 === 0 ? { controlToken: token } : {}),
    })
    if (seed % 3 === 0) offersTransport(maniqui)
    while (this.#sent < count) await this.#step(maniqui)
    await this.#inspect(maniqui)
    await this.#streams.end()
    const context = contextOf(maniqui)
    const bookings = context.sandboxes.list().reduce((sum, { salon }) => sum + salon.bookings().length, 0)
    const sandboxes = context.sandboxes.size
    await this.#weigh(context)
    await maniqui.close()
    const seconds = (performance.now() - began) / 1000
    return { sent: this.#sent, seconds, findings: this.#findings, answers: this.#answers, sandboxes, bookings }
  }

  async #step(maniqui: Maniqui): Promise<void> {
    const draft = validRequest(this.#dice, this.#world)
    mutate(draft, this.#dice)
    if (this.#options.seed % 2 === 0 && !this.#dice.oneIn(50)) draft.headers.push(['x-maniqui-token', token])
    const client = new AbortController()
    const request = toRequest(draft, client.signal)
    if (!request) return
    this.#sent += 1
    this.#last = { request, draft }
    await this.#send(maniqui, draft, request, client)
    this.#find(pollution())
    if (this.#sent % inspectEvery === 0) {
      await this.#inspect(maniqui)
      this.#options.onProgress?.(this.#sent)
    }
  }

  async #send(maniqui: Maniqui, draft: Draft, request: Request, client: AbortController): Promise<void> {
    const asked = request.clone()
    const before = this.#stateOf(maniqui, draft)
    const leave = setTimeout(() => client.abort(), patience)
    const bindings = this.#bindings()
    try {
      const response = await inTime(maniqui.fetch(request, bindings))
      if (bindings.touched()) return
      this.#count(draft.operationId, response.status)
      this.#find(await faultsOfAnswer(asked, response))
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
        if (response.body) await this.#streams.follow(response.body, { isRead: this.#dice.oneIn(2) })
        return
      }
      await this.#read(draft, asked, await inTime(response.text()), response.status)
      this.#compare(before, this.#stateOf(maniqui, draft), draft, response)
    } catch (error) {
      const isHang = error instanceof HangError
      this.#find([{ rule: isHang ? 'hang' : 'threw', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }])
    } finally {
      clearTimeout(leave)
    }
  }

  async #read(draft: Draft, request: Request, text: string, status: number): Promise<void> {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/_maniqui')) this.#find(leaks('the control API', text))
    if (status >= 300 || text === '') return
    if (draft.operationId === 'getSnapshot' && text.includes('"maniqui":"snapshot"')) {
      this.#world.keepSnapshot(text, this.#dice)
    }
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch {
      return // Spoilt on purpose: whatever else is no JSON, `faultsOfAnswer` has seen.
    }
    this.#world.learn({ operationId: draft.operationId, sandbox: draft.sandbox, sent: request.url, body })
  }

  /** A refusal of an API must leave its salon as it was. */
  #compare(before: State | undefined, after: State | undefined, draft: Draft, { status, headers }: Response): void {
    const isOrdered = headers.get('x-maniqui') !== null || draft.headers.some(([name]) => name === 'x-maniqui-scenario')
    if (status < 400 || !before || !after || isOrdered || before.isUnhappy) return
    if (before.salon === after.salon && before.revision !== after.revision) {
      this.#find([{ rule: 'changed-though-refused', message: `answered ${status}, and the salon is another` }])
    }
  }

  #stateOf(maniqui: Maniqui, { sandbox }: Draft): State | undefined {
    const found = contextOf(maniqui).sandboxes.find(sandboxName(sandbox) ?? '')
    if (!found) return undefined
    const { salon, unhappy } = found
    return { salon, revision: salon.revision, isUnhappy: (unhappy?.scenarios.active.length ?? 0) > 0 }
  }

  /** What must hold between any two requests. */
  async #inspect(maniqui: Maniqui): Promise<void> {
    const { sandboxes, budget } = contextOf(maniqui)
    const living = sandboxes.list()
    this.#dropped.note(living)
    for (const { name, salon } of living) {
      const [violation] = salon.invariants()
      if (violation) this.#find([{ rule: 'invariants', message: `sandbox ${name}: ${JSON.stringify(violation)}` }])
    }
    if (budget.bytes > budget.maxBytes || budget.bytes < 0) {
      this.#find([{ rule: 'unbounded', message: `the journals count ${budget.bytes} bytes` }])
    }
    if (living.length > maxSandboxes) {
      this.#find([{ rule: 'unbounded', message: `there are ${living.length} sandboxes` }])
    }
    await this.#lookEverywhere(maniqui, living.map(({ name }) => name))
  }

  /** Whatever shows what clients sent must show none of their keys. */
  async #lookEverywhere(maniqui: Maniqui, names: readonly string[]): Promise<void> {
    const targets = [
      '/sandboxes',
      ...[...names, '_unkeyed'].flatMap((name) => [`/sandboxes/${name}/requests?limit=100`, `/sandboxes/${name}/requests?limit=50&format=har`, `/sandboxes/${name}/coverage`]),
      ...names.map((name) => `/sandboxes/${name}/snapshot`),
    ]
    for (const target of targets) {
      const request = new Request(`http://127.0.0.1/_maniqui${target}`, { headers: { 'x-maniqui-token': token } })
      const response = await maniqui.fetch(request.clone())
      this.#find([...(await faultsOfAnswer(request, response)), ...leaks(target, await response.text())])
    }
  }

  async #weigh({ closers, sandboxes }: ServerContext): Promise<void> {
    await usedHeap()
    if (closers.size > 0) this.#find([{ rule: 'leak', message: `${closers.size} event streams never ended` }])
    this.#find(this.#dropped.findings(sandboxes.list()))
  }

  #bindings(): Bindings & { touched: () => boolean } {
    let isTouched = false
    const touch = () => void (isTouched = true)
    const transport = { reset: touch, hang: touch, truncate: touch }
    return { touched: () => isTouched, ...(this.#options.seed % 3 === 0 ? { transport } : {}) }
  }

  #event(event: ServerEvent): void {
    for (const log of this.#logs) log.listener(event)
    if (event.kind === 'exchange') for (const log of this.#logs) log.flush()
    if (event.kind !== 'bug') return
    const { error } = event
    this.#find([{ rule: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }])
  }

  #count(operationId: string, status: number): void {
    const counts = this.#answers.get(operationId) ?? new Map<number, number>()
    counts.set(status, (counts.get(status) ?? 0) + 1)
    this.#answers.set(operationId, counts)
  }

  #find(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const request = this.#last && { number: this.#sent, curl: toCurl(this.#last.request, this.#last.draft.body) }
      const shown = { ...finding, ...(request ? { request } : {}) }
      this.#findings.push(shown)
      this.#options.onFinding?.(shown)
    }
  }
}

interface State {
  readonly salon: object
  readonly revision: number
  readonly isUnhappy: boolean
}

class HangError extends Error {}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const never = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HangError(`no answer within ${patience} s`)), patience * 1000)
  })
  try {
    return await Promise.race([answer, never])
  } finally {
    clearTimeout(timer)
  }
}

import { setImmediate } from 'node:timers/promises'
import { stackOf } from '../../src/json/thrown.ts'
import { contextOf, type Maniqui } from '../../src/library/maniqui.ts'
import { sandboxName } from '../../src/sandbox/name.ts'
import { type Draft, toRequest } from './draft.ts'
import { HangError, inTime, patience } from './in-time.ts'
import { inspect } from './inspect.ts'
import { bindingsOf, hasToken, isBrokenOnPurpose, mockOf, token } from './mock.ts'
import type { Ask } from './requests.ts'
import { Streams } from './streams.ts'
import { accepted, refused } from './validity.ts'
import { faultsOfAnswer, type Finding, leaks, pollution } from './verdict.ts'
import { World } from './world.ts'

/** What came of a request that was sent. */
export interface Came {
  readonly draft: Draft
  /** Absent when nothing came, or when a fault broke the connection. */
  readonly status?: number
  /** Empty for an event stream. */
  readonly text: string
}

interface Asking {
  readonly leavesAfter?: number
  readonly onSent?: (draft: Draft) => void
}

/** A mock of its own, asked one thing after the other; what no request may bring about is told to `find`. */
export class Subject {
  readonly maniqui: Maniqui
  readonly #seed: number
  readonly #find: (findings: readonly Finding[]) => void
  readonly #world: World
  readonly #streams = new Streams((text) => this.#find(leaks('an event stream', text)))
  #followed = 0

  private constructor(
    maniqui: Maniqui,
    seed: number,
    find: (findings: readonly Finding[]) => void,
  ) {
    this.maniqui = maniqui
    this.#seed = seed
    this.#find = find
    this.#world = new World(hasToken(seed) ? token : undefined)
  }

  static async make(seed: number, find: (findings: readonly Finding[]) => void): Promise<Subject> {
    return new Subject(await mockOf(seed, find), seed, find)
  }

  /** Undefined when no client could send it. The client goes away after so many milliseconds. */
  async ask(ask: Ask, { leavesAfter = patience, onSent }: Asking = {}): Promise<Came | undefined> {
    const draft = ask(this.#world)
    const client = new AbortController()
    const request = toRequest(draft, client.signal)
    if (!request) return undefined
    onSent?.(draft)
    const leave = setTimeout(() => client.abort(), leavesAfter)
    try {
      return await this.#send(draft, request)
    } catch (error) {
      if (isBrokenOnPurpose(error, client.signal)) return { draft, text: '' }
      const rule = error instanceof HangError ? 'hang' : 'threw'
      this.#find([{ rule, message: stackOf(error) }])
      return { draft, text: '' }
    } finally {
      clearTimeout(leave)
      this.#find(pollution())
    }
  }

  async inspect(): Promise<void> {
    this.#find(await inspect(this.maniqui))
  }

  /** Gives up what streams are open; those that go on all the same are a leak. */
  async hangUp(): Promise<void> {
    await this.#streams.end()
    // The mock hears of it a turn later.
    for (let turn = 0; turn < 3; turn += 1) {
      await setImmediate()
    }
    const { size } = contextOf(this.maniqui).closers
    if (size > 0) this.#find([{ rule: 'leak', message: `${size} event streams never ended` }])
  }

  async #send(draft: Draft, request: Request): Promise<Came> {
    const { url } = request
    const asked = request.clone()
    const before = stateOf(this.maniqui, draft)
    const bindings = bindingsOf(this.#seed)
    const response = await inTime(this.maniqui.fetch(request, bindings))
    if (bindings.touched()) return { draft, text: '' }
    const { status, headers } = response
    this.#find(await faultsOfAnswer(asked, response))
    if (headers.get('content-type')?.startsWith('text/event-stream')) {
      const isRead = (this.#followed += 1) % 2 === 0
      if (response.body) await this.#streams.follow(response.body, { isRead })
      return { draft, status, text: '' }
    }
    const text = await inTime(response.text())
    if (new URL(url).pathname.startsWith('/_maniqui')) this.#find(leaks('the control API', text))
    this.#find([
      ...changes(before, stateOf(this.maniqui, draft), draft, response),
      ...accepted(asked, draft, response),
      ...refused(asked, draft, response),
    ])
    if (status < 300) this.#world.learn(draft, url, text)
    return { draft, status, text }
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

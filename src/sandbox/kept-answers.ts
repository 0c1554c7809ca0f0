import type { ExchangeResponse } from '../journal/exchange.ts'
import type { Sandbox } from './sandbox.ts'

/** A serialised answer, as long as nothing it depends on has changed. */
interface Kept {
  readonly answer: ExchangeResponse
  readonly version: number
  readonly tick: number
}

/**
 * The answers to GETs of all sandboxes of a server, as text. Every answer depends on the sandbox's state (its
 * version) and on its clock, as finely as `tick` tells it. Past the byte budget the oldest goes.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes = 32 * 1024 * 1024) {
    this.#maxBytes = maxBytes
  }

  find(sandbox: Sandbox, url: string): ExchangeResponse | undefined {
    const kept = this.#kept.get(sandbox.serial + url)
    if (!kept || kept.version !== sandbox.version || kept.tick !== sandbox.tick()) {
      return undefined
    }
    return kept.answer
  }

  keep(sandbox: Sandbox, url: string, answer: ExchangeResponse): void {
    const key = sandbox.serial + url
    this.#drop(key)
    this.#kept.set(key, { answer, version: sandbox.version, tick: sandbox.tick() })
    this.#bytes += bytesOf(key, answer)
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const kept = this.#kept.get(key)
    if (!kept) return
    this.#kept.delete(key)
    this.#bytes -= bytesOf(key, kept.answer)
  }
}

function bytesOf(key: string, answer: ExchangeResponse): number {
  return 200 + key.length + (answer.body?.length ?? 0)
}

/** A server-sent event as text. */
export interface Message {
  readonly event: string
  readonly data: string
}

/** Events that wait for a slow listener, and the characters these may have together. */
const mostWaiting = 1000
const mostLength = 1024 * 1024

/** Messages on their way to one listener, who may be slow: past its bounds the oldest goes. */
export class Line {
  readonly #onDrop: (dropped: number) => void
  #waiting: Message[] = []
  #length = 0
  #dropped = 0
  #isOver = false
  #wake: (() => void) | undefined

  /** `onDrop` is told now and then how many were dropped so far. */
  constructor(onDrop: (dropped: number) => void) {
    this.#onDrop = onDrop
  }

  push(message: Message): void {
    this.#waiting.push(message)
    this.#length += message.data.length
    // The latest stays, whatever its size.
    while (this.#waiting.length > 1 && this.#isFull()) {
      this.#shift()
      this.#dropped += 1
      if (this.#dropped % 100 === 1) this.#onDrop(this.#dropped)
    }
    this.#wake?.()
  }

  end(): void {
    this.#isOver = true
    this.#waiting = []
    this.#wake?.()
  }

  /** The next message, or `quiet` when none comes for so many milliseconds. */
  async next(patience: number): Promise<Message | 'quiet' | 'over'> {
    if (this.#waiting.length === 0 && !this.#isOver) await this.#news(patience)
    if (this.#isOver) return 'over'
    return this.#shift() ?? 'quiet'
  }

  #isFull(): boolean {
    return this.#waiting.length > mostWaiting || this.#length > mostLength
  }

  #shift(): Message | undefined {
    const message = this.#waiting.shift()
    this.#length -= message?.data.length ?? 0
    return message
  }

  async #news(patience: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wake = undefined
  }
}

/** Event streams that a run leaves open for a while, as browsers do: some are read, some are forgotten. */
export class Streams {
  readonly #open: ReadableStreamDefaultReader<Uint8Array>[] = []
  readonly #onText: (text: string) => void

  constructor(onText: (text: string) => void) {
    this.#onText = onText
  }

  /** The oldest of several is given up. */
  async follow(
    body: ReadableStream<Uint8Array>,
    { isRead, most = 4 }: { isRead: boolean; most?: number },
  ): Promise<void> {
    const reader = body.getReader()
    this.#open.push(reader)
    if (isRead) void this.#pump(reader)
    if (this.#open.length > most) await this.#open.shift()?.cancel()
  }

  async end(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((reader) => reader.cancel()))
  }

  async #pump(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      this.#onText(decoder.decode(value, { stream: true }))
    }
  }
}

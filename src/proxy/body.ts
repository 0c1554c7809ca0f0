/** What is known of a body that passes by. */
export interface Copy {
  /** Empty unless it is known to its end. */
  readonly text: string
  readonly state: CopyState
  /** Why it is `broken`. */
  readonly error?: unknown
}

export type CopyState = 'whole' | 'under way' | 'too large' | 'broken' | 'given up'

export interface TapOptions {
  /** Bytes of which a copy is kept; a longer body passes all the same. */
  readonly limit: number
  /** Told once, when there is no more to come. */
  readonly onEnd?: () => void
  /** Breaks the connection underneath, where an error of the stream would end the answer as if it were whole. */
  readonly breakOff?: (() => void) | undefined
}

const nothing: Copy = { text: '', state: 'whole' }

/**
 * Lets a body through chunk by chunk, at the pace of whoever reads it, and keeps a copy. `tee()` would read
 * ahead of a slow client, and remember all that it has not taken yet.
 */
export function tap(
  source: ReadableStream<Uint8Array> | null,
  { limit, onEnd, breakOff }: TapOptions,
): { readonly body: ReadableStream<Uint8Array> | null; readonly copy: Copy } {
  if (!source) return { body: null, copy: nothing }
  const reader = source.getReader()
  const decoder = new TextDecoder()
  const copy: { -readonly [Key in keyof Copy]: Copy[Key] } = { text: '', state: 'under way' }
  let bytes = 0
  const keep = (chunk: Uint8Array) => {
    bytes += chunk.byteLength
    if (bytes <= limit) copy.text += decoder.decode(chunk, { stream: true })
    else Object.assign(copy, { text: '', state: 'too large' })
  }
  const end = (state: CopyState) => {
    if (copy.state === 'under way') copy.state = state
    if (copy.state === 'whole') copy.text += decoder.decode()
    else copy.text = ''
    onEnd?.()
  }
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    try {
      const { done, value } = await reader.read()
      if (!done) {
        keep(value)
        controller.enqueue(value)
        return
      }
      controller.close()
      end('whole')
    } catch (error) {
      Object.assign(copy, { state: 'broken', error })
      breakOff?.()
      if (breakOff) controller.close()
      else controller.error(error)
      end('broken')
    }
  }
  const cancel = async (reason: unknown) => {
    end('given up')
    await reader.cancel(reason)
  }
  return { body: new ReadableStream({ pull, cancel }, { highWaterMark: 0 }), copy }
}

export interface Collected {
  /** All of it, or what was read followed by the rest. */
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null
  readonly copy: Copy
}

/** Reads a body to its end, to be judged before it goes on; of a longer one little more than the limit is held. */
export async function collect(
  source: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Collected> {
  if (!source) return { body: null, copy: nothing }
  const reader = source.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    while (bytes <= limit) {
      const { done, value } = await reader.read()
      if (done) {
        // Node gives a DELETE without a body an empty one.
        const body = bytes === 0 ? null : joined(chunks, bytes)
        return { body, copy: { text: body ? new TextDecoder().decode(body) : '', state: 'whole' } }
      }
      chunks.push(value)
      bytes += value.byteLength
    }
  } catch (error) {
    return { body: null, copy: { text: '', state: 'broken', error } }
  }
  return { body: continued(chunks, reader), copy: { text: '', state: 'too large' } }
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.byteLength
  }
  return body
}

function continued(
  chunks: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await nextOf(chunks, reader)
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

async function nextOf(
  chunks: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<{ done: false; value: Uint8Array } | { done: true; value?: undefined }> {
  const value = chunks.shift()
  if (value) return { done: false, value }
  const read = await reader.read()
  return read.done ? { done: true } : { done: false, value: read.value }
}

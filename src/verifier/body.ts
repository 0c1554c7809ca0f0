import { TargetFailure } from '../judge/failure.ts'

/** A body as text, and what is wrong with its bytes. */
export interface BodyText {
  readonly text: string
  readonly flaw?: string | undefined
}

/** Reads a body as text, but never more than `maxBytes` of it, so that an endless one ends. */
export async function readBodyText(response: Response, maxBytes: number): Promise<BodyText> {
  if (!response.body) return { text: '' }
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return decoded(chunks, bytes)
    bytes += value.byteLength
    if (bytes > maxBytes) {
      // Not awaited: a source that never stops may also never confirm that it was cancelled.
      reader.cancel().catch(() => undefined)
      throw new TargetFailure(
        'too-large',
        `the answer is larger than ${maxBytes} bytes and was not read to its end.`,
      )
    }
    chunks.push(value)
  }
}

function decoded(chunks: readonly Uint8Array[], length: number): BodyText {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, flaw: hasMark ? 'the body begins with a byte order mark' : undefined }
  } catch {
    return { text: new TextDecoder().decode(bytes), flaw: 'the body is not UTF-8' }
  }
}

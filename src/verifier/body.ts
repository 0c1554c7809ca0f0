import { TargetFailure } from '../judge/failure.ts'

/** Reads a body as text, but never more than `maxBytes` of it, so that an endless one ends. */
export async function readBodyText(response: Response, maxBytes: number): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      // Not awaited: a source that never stops may also never confirm that it was cancelled.
      reader.cancel().catch(() => undefined)
      throw new TargetFailure(
        'too-large',
        `the answer is larger than ${maxBytes} bytes and was not read to its end.`,
      )
    }
    text += decoder.decode(value, { stream: true })
  }
}

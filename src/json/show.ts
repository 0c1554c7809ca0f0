/** A value as JSON, for a message: also what JSON has no word for. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // JSON.parse reads what is nested deeper than JSON.stringify can write.
    return 'what is nested too deeply'
  }
}

/** A text as far as a line has room for it; `mark` stands for what is left out. */
export function cut(text: string, most: number, mark = '…'): string {
  return text.length > most ? `${text.slice(0, most)}${mark}` : text
}

/** A value that somebody sent, short enough for a sentence about it. */
export function shown(value: unknown): string {
  return cut(jsonOf(value), 60)
}

/** Characters that steer a terminal rather than show on it. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f]/g

/** What others sent, without what could steer a terminal. */
export function harmless(text: string): string {
  return text.replaceAll(control, '·')
}

/** Something asked for in words that cannot be read; `detail` is to be read after the field's name. */
export interface Unreadable {
  readonly ok: false
  readonly field: string
  readonly detail: string
  /** What there is instead, where that is a list. */
  readonly choices?: readonly string[]
}

export function unreadable(field: string, detail: string): Unreadable {
  return { ok: false, field, detail }
}

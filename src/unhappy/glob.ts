/** Whether a text fits a pattern. */
export type Glob = (text: string) => boolean

/**
 * A pattern in which `*` stands for any run of characters, also none; everything else for itself. Linear
 * in both lengths at best, their product at worst: no pattern of a user can make it spin.
 */
export function glob(pattern: string): Glob {
  const parts = pattern.split('*')
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return (text) => text === pattern
  return (text) => {
    if (!text.startsWith(first)) return false
    let from = first.length
    for (const part of rest) {
      const found = text.indexOf(part, from)
      if (found === -1) return false
      from = found + part.length
    }
    return text.length - last.length >= from && text.endsWith(last)
  }
}

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

/** Whether there is a text that fits both patterns. */
export function globsMeet(one: string, other: string): boolean {
  /** By how much of `other` is used up: whether what was read of `one` so far can have used up as much. */
  let reached = Array.from({ length: other.length + 1 }, (_, used) =>
    /^\**$/.test(other.slice(0, used)),
  )
  for (const character of one) {
    const next: boolean[] = []
    for (let used = 0; used <= other.length; used += 1) {
      const before = other[used - 1]
      const isReached =
        character === '*'
          ? reached[used] || next[used - 1]
          : before === '*'
            ? next[used - 1] || reached[used]
            : before === character && reached[used - 1]
      next.push(isReached === true)
    }
    reached = next
  }
  return reached[other.length] === true
}

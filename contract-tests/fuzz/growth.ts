/** Work so small that its time says nothing, in milliseconds. What goes over 96 KiB in pairs takes seconds. */
const negligible = 50

/** Well below what a quadratic one shows: measured again only when it is in doubt. */
const convincing = 16
const attempts = 3

/**
 * How many times longer something takes for a text eight times as long: about 8 when it looks at every
 * character a few times, 64 when at every pair of them; 0 when even the long text is done with in no time. The
 * best of several attempts, as a busy machine slows now the one, now the other.
 */
export function growth(work: (length: number) => void, length: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < attempts && least > convincing; attempt += 1) {
    const long = best(() => work(8 * length))
    if (long < negligible) return 0
    least = Math.min(
      least,
      long /
        Math.max(
          best(() => work(length)),
          0.1,
        ),
    )
  }
  return least
}

function best(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...times)
}

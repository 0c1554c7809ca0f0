/** Work so small that its time says nothing, in milliseconds. */
const negligible = 20

/**
 * How many times longer something takes for a text eight times as long: about 8 when it looks at every
 * character a few times, 64 when at every pair of them. The best of several runs, so that a busy machine
 * slows neither more than the other for long; 0 when even the long text is done with in no time.
 */
export function growth(work: (length: number) => void, length: number): number {
  const long = best(() => work(8 * length))
  if (long < negligible) return 0
  return (
    long /
    Math.max(
      best(() => work(length)),
      0.05,
    )
  )
}

function best(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...times)
}

/**
 * Resolves when the process that started this one has ended, if npm did the starting: stopped by a signal, npm and its
 * shell end at once and tell nobody. What a script put in the background without npm is left alone, as it was meant so.
 */
export function untilOrphaned({
  env,
  parent,
  repeat,
}: {
  env: Readonly<Record<string, string | undefined>>
  /** The id of the parent, as it is now: an orphan gets another one. */
  parent: () => number
  /** Does something again and again, until the function it gives is called. */
  repeat: (look: () => void) => () => void
}): Promise<string> {
  if (env['npm_lifecycle_event'] === undefined) return new Promise(() => {})
  const first = parent()
  return new Promise((resolve) => {
    const stop = repeat(() => {
      if (parent() === first) return
      stop()
      resolve('the end of npm')
    })
  })
}

/** Often enough that nobody meets the old server, and no reason to stay alive. */
export function fourTimesASecond(look: () => void): () => void {
  const timer = setInterval(look, 250).unref()
  return () => clearInterval(timer)
}

import { setImmediate as nextTurn } from 'node:timers/promises'
import { onTestFinished, vi } from 'vitest'

/** A timer that was asked for and has not gone off. */
interface HeldTimer {
  readonly delay: number
  goOff(): void
}

/** Turns of the event loop in which an answer that waits for nothing comes about. */
const enough = 50

const longest = 2 ** 31 - 1

/**
 * Until the test ends, timers go off only in `waitedFor`. So a delay is looked at as it was asked for, to the
 * millisecond and however long, and nobody waits. Over connections name the delay: Node's `fetch` has its own.
 */
export function holdTimers(isHeld: (delay: number) => boolean = () => true) {
  const held: HeldTimer[] = []
  let tell = () => {}
  const { setTimeout: start } = globalThis
  const spy = vi.spyOn(globalThis, 'setTimeout')
  spy.mockImplementation((...[done, delay = 0, ...given]: Parameters<typeof setTimeout>) => {
    if (!isHeld(delay)) return start(done, delay, ...given)
    const timer = start(() => {}, longest)
    timer.unref()
    held.push({ delay, goOff: () => done(...given) })
    tell()
    return timer
  })
  onTestFinished(() => spy.mockRestore())

  return {
    /** The delays asked for that have not gone off. */
    pending: (): readonly number[] => held.map(({ delay }) => delay),

    /** Resolves as soon as a timer is pending. */
    async asked(): Promise<void> {
      if (held.length === 0) await new Promise<void>((resolve) => (tell = resolve))
    },

    /** What an answer waited for until it came: a timer goes off when nothing else brings the answer. */
    async waitedFor<T>(answer: Promise<T>): Promise<{ answer: T; delays: readonly number[] }> {
      const delays: number[] = []
      let isSettled = false
      const settled = answer.then(
        () => void (isSettled = true),
        () => void (isSettled = true),
      )
      for (;;) {
        await Promise.race([this.asked(), settled])
        for (let turn = 0; turn < enough; turn += 1) {
          await nextTurn()
        }
        const timer = isSettled ? undefined : held.shift()
        if (!timer) return { answer: await answer, delays }
        delays.push(timer.delay)
        timer.goOff()
      }
    },
  }
}

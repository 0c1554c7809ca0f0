import { isWithinReach, reach } from '../reach.ts'
import type { Sandbox } from '../sandbox.ts'

/** A time or duration that a clock cannot take; `field` is what it was given as. */
export class TimeError extends Error {
  override readonly name = 'TimeError'
  readonly field: 'now' | 'by'

  constructor(field: 'now' | 'by', message: string) {
    super(message)
    this.field = field
  }
}

/** What to say of a text, after its name, that is no time. */
export const notATime = (text: string): string =>
  `must be a time that exists, as 2026-03-10T08:00:00 on the salon's wall clock or with an offset, and not “${text}”`

/**
 * Sets a sandbox's clock, stops it, lets it tick; what is left out stays. `now` is an instant, a wall time in the
 * salon's zone, or milliseconds since the epoch.
 *
 * @throws TimeError when `now` is no time, or not between 1970 and 9989.
 */
export function setClock(
  sandbox: Sandbox,
  to: { now?: string | number | undefined; frozen?: boolean | undefined },
): void {
  const { clock, salon } = sandbox
  const now = typeof to.now === 'string' ? salon.zone.parseLocal(to.now) : to.now
  if (to.now !== undefined && (now === undefined || !Number.isFinite(now))) {
    throw new TimeError('now', notATime(String(to.now)))
  }
  if (now !== undefined && !isWithinReach(now)) {
    throw new TimeError('now', `must be from ${reach}`)
  }
  // Stopping or starting takes the clock's own time: what was asked for comes after it.
  if (to.frozen === true && !clock.frozen) clock.freeze()
  if (to.frozen === false && clock.frozen) clock.thaw()
  if (now !== undefined) clock.set(now)
  moved(sandbox)
}

/**
 * Moves a sandbox's clock forward by an ISO 8601 duration: calendar parts on the salon's wall clock, hours and less
 * as they pass.
 *
 * @throws TimeError when it is none, negative, or leads past 9989.
 */
export function advanceClock(sandbox: Sandbox, by: string): void {
  const { clock, salon } = sandbox
  const later = salon.zone.add(clock.now(), by)
  if (later === undefined) {
    throw new TimeError(
      'by',
      `must be an ISO 8601 duration that is not negative, as PT2H, P1D or P1M, and not “${by}”`,
    )
  }
  if (!isWithinReach(later)) throw new TimeError('by', 'must not lead past 9989')
  clock.set(later)
  moved(sandbox)
}

function moved(sandbox: Sandbox): void {
  sandbox.changed()
  sandbox.tell({ type: 'clock' })
}

/** Between these a sandbox's calendar stays in years of four digits, whatever is booked ahead. */
const earliest = Date.UTC(1970, 0, 1)
const latest = Date.UTC(9990, 0, 1)

/** The same in words. */
export const reach = '1970 to 9989'

export function isWithinReach(epochMs: number): boolean {
  return epochMs >= earliest && epochMs < latest
}

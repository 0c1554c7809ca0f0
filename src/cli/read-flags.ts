import { InvalidArgumentError } from 'commander'

/*
 * One function a flag: the text as typed in, its value out. What is thrown says what would be right; commander
 * puts the flag and the value in front of it.
 */

export function readPort(text: string): number {
  return whole(text, 0, 65_535, 'A port is a whole number from 0 to 65535; 0 picks a free one.')
}

export function readSeed(text: string): number {
  return whole(text, 0, 2 ** 32 - 1, 'A seed is a whole number from 0 to 4294967295.')
}

export function readCount(text: string): number {
  return whole(text, 1, 1_000_000, 'Write a whole number from 1 to 1000000.')
}

export function readWait(text: string): number {
  return whole(text, 0, 86_400, 'Write a whole number of seconds from 0 to 86400.')
}

export function readZone(text: string): string {
  try {
    // The cheapest way to ask whether a zone exists; the salon's zone arithmetic is elsewhere.
    Intl.DateTimeFormat('en', { timeZone: text })
    return text
  } catch {
    throw new InvalidArgumentError('Write an IANA name such as Europe/Madrid.')
  }
}

export function readNow(text: string): string {
  const [, date = '', time = '00:00'] = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(text) ?? []
  const instant = /Z$|[+-]\d{2}:\d{2}$/.test(time) ? time : `${time}Z`
  const day = Date.parse(`${date}T00:00Z`)
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(date)
  if (!exists || Number.isNaN(Date.parse(`${date}T${instant}`))) {
    throw new InvalidArgumentError(
      "Write a time such as 2026-03-10T08:00:00 (in the salon's zone), or one with an offset.",
    )
  }
  return time === '00:00' ? `${date}T00:00:00` : text
}

/** Of printable characters without spaces, as it travels in a header. */
export function readToken(text: string): string {
  if (/^[!-~]{1,256}$/.test(text)) return text
  throw new InvalidArgumentError('A token is 1 to 256 letters, digits and signs without spaces.')
}

function whole(text: string, least: number, most: number, wanted: string): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new InvalidArgumentError(wanted)
}

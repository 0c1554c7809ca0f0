import { InvalidArgumentError } from 'commander'
import type { RateLimit, ScenarioUse } from '../config.ts'
import { longestDelay } from '../sandbox/fault.ts'
import { readScenarioText } from '../sandbox/scenarios/catalogue.ts'

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

const longestWindow = 86_400

export function readRateLimit(text: string): RateLimit | undefined {
  if (text === 'off') return undefined
  const [, requests = '0', length = '0', unit = ''] =
    /^(\d{1,7})\/(\d{1,5})([smh])$/.exec(text) ?? []
  const seconds = Number(length) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1)
  if (Number(requests) < 1 || seconds < 1 || seconds > longestWindow) {
    throw new InvalidArgumentError('Write requests per window, such as 120/60s, 10/1m or 1000/24h.')
  }
  return { requests: Number(requests), seconds }
}

export function readLatency(text: string): number | readonly [number, number] {
  const [, least = '', most = least] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? []
  const [from, to] = [Number(least), Number(most)]
  if (least === '' || from > to || to > longestDelay) {
    throw new InvalidArgumentError(
      `Write milliseconds up to ${longestDelay}: 300, or the least and the most, as 100-800.`,
    )
  }
  return from === to ? from : [from, to]
}

/** Of printable characters without spaces, as it travels in a header. */
export function readToken(text: string): string {
  if (/^[!-~]{1,256}$/.test(text)) return text
  throw new InvalidArgumentError('A token is 1 to 256 letters, digits and signs without spaces.')
}

/** `slow` or `slow:ms=500`; also as the header X-Maniqui-Scenario writes it, `slow; ms=500`. */
export function readScenario(text: string, others: readonly ScenarioUse[]): readonly ScenarioUse[] {
  // In the header a semicolon parts parameters, which a shell takes for the end of a command.
  const [name = '', ...parameters] = text.split(/:(?=[^:]*=)/)
  const header = [name, ...parameters.flatMap((list) => list.split(','))].join(';')
  const read = readScenarioText(parameters.length === 0 ? text : header)
  if (read.ok) return [...others, ...read.value.map(({ use }) => use)]
  const [problem] = read.problems
  const subject = problem?.at.split('.').at(1) ?? 'It'
  throw new InvalidArgumentError(`${subject} ${problem?.message ?? 'is no scenario'}.`)
}

function whole(text: string, least: number, most: number, wanted: string): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new InvalidArgumentError(wanted)
}

import { InvalidArgumentError } from 'commander'
import type { ScenarioUse } from '../unhappy/scenarios/scenario.ts'
import type { RateLimit } from '../unhappy/quota.ts'
import { longestDelay } from '../unhappy/fault.ts'
import { readScenarioText } from '../unhappy/scenarios/catalogue.ts'

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

import { type Command, Option } from 'commander'
import { listFixtures } from '../fixture/built-in.ts'
import type { ScenarioUse } from '../unhappy/scenarios/scenario.ts'
import type { RateLimit } from '../unhappy/quota.ts'
import { logManners, type LogManner } from './request-log.ts'
import { readCount, readNow, readPort, readSeed, readToken, readZone } from './read-flags.ts'
import { readLatency, readRateLimit, readScenario } from './read-unhappy-flags.ts'

/** What `serve` was told, every value read. */
export interface ServeFlags {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly state?: string
  readonly zone?: string
  readonly seed: number
  readonly now?: string
  readonly freeze?: boolean
  readonly auth: 'required' | 'off'
  readonly scenario: readonly ScenarioUse[]
  readonly rateLimit?: RateLimit
  readonly latency?: number | readonly [number, number]
  readonly controlToken?: string
  readonly watch?: boolean
  readonly maxSandboxes: number
  readonly log: LogManner
}

export function addServeFlags(command: Command): Command {
  return command
    .addOption(flag('--port <number>', '0 picks a free one', readPort).default(4010).env('PORT'))
    .addOption(new Option('--host <address>', 'where to listen').default('127.0.0.1').env('HOST'))
    .option(
      '--data <what>',
      'a fixture by name or path, or generate:professionals=50,days=90',
      'demo',
    )
    .option('--state <file>', 'keep the sandboxes in this file, so that they survive a restart')
    .addOption(flag('--zone <name>', "the salon's time zone, such as Europe/Madrid", readZone))
    .addOption(
      flag('--seed <number>', 'the same seed gives the same salon and ids', readSeed).default(1),
    )
    .addOption(flag('--now <time>', 'where the clock starts, such as 2026-03-10T08:00:00', readNow))
    .option('--freeze', 'stop the clock there')
    .addOption(
      new Option('--auth <mode>', 'off: without a key you are “demo”')
        .choices(['required', 'off'])
        .default('required'),
    )
    .addOption(
      flag('--scenario <name>', 'repeatable; parameters as slow:ms=500', readScenario).default(
        [],
        'none',
      ),
    )
    .addOption(flag('--rate-limit <n/window>', 'such as 120/60s', readRateLimit))
    .addOption(flag('--latency <ms>', 'every answer takes longer: 300, or 100-800', readLatency))
    .addOption(
      flag(
        '--control-token <token>',
        'needed for /_maniqui when the host is not loopback',
        readToken,
      ).env('MANIQUI_CONTROL_TOKEN'),
    )
    .option('--watch', 'when the fixture file changes, new and reset sandboxes use it')
    .addOption(
      flag(
        '--max-sandboxes <number>',
        'past it the one idle longest is dropped',
        readCount,
      ).default(20_000),
    )
    .addOption(
      new Option(
        '--log <manner>',
        'of the requests; bodies: pretty, with what was sent and answered',
      )
        .choices(logManners)
        .default('pretty'),
    )
    .addHelpText('after', `\nFixtures for --data:\n${listFixtures()}`)
}

function flag<T>(
  flags: string,
  description: string,
  read: (text: string, previous: T) => T,
): Option {
  return new Option(flags, description).argParser(read)
}

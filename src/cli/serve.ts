import type { Command } from 'commander'
import { messageOf } from '../json/thrown.ts'
import type { CommandLine, Define } from './command.ts'
import type { ManiquiOptions } from '../library/options.ts'
import { contextOf, createManiqui, type Maniqui } from '../library/maniqui.ts'
import { isFixtureFile, readData } from '../node/files.ts'
import { isBoundToLoopback, listen, type Listening } from '../node/listen.ts'
import { formatDay } from '../days/calendar-date.ts'
import { banner } from './banner.ts'
import { UsageError } from './exit.ts'
import { asUsageError } from './serve-errors.ts'
import { RequestLog } from './request-log.ts'
import { addServeFlags, type ServeFlags } from './serve-flags.ts'

/** `maniqui serve`: both APIs on one port, until a signal. */
export const defineServe: Define = (command, line) => {
  addServeFlags(command).action(async () => {
    await serve(flagsOf(command), line)
  })
}

function flagsOf(command: Command): ServeFlags {
  return command.opts<ServeFlags>()
}

async function serve(flags: ServeFlags, { terminal }: CommandLine): Promise<void> {
  if (flags.watch && !isFixtureFile(flags.data)) {
    throw new UsageError(
      `--watch has nothing to watch, as --data ${flags.data} is no file: name a fixture file, or leave --watch out.`,
    )
  }
  const stopped = terminal.stopped()
  const log = new RequestLog({ manner: flags.log, colours: terminal.colours, write: terminal.err })
  const stays = surviveBugs(log)
  const ends: (() => Promise<void>)[] = []
  try {
    const data = await readData(flags.data, { now: Date.now(), zone: flags.zone })
    const maniqui = await createManiqui(optionsOf(flags, data, log))
    const state = flags.state === undefined ? undefined : await loadState(maniqui, flags.state, log)
    const listening = await listen(maniqui, {
      port: flags.port,
      host: flags.host,
      onError: (error) => log.note('error', error.message),
    })
    ends.push(async () => endEventStreams(maniqui), listening.close)
    if (state) {
      await state.begin()
      ends.push(state.close)
    }
    if (flags.watch) ends.push(await watch(maniqui, flags, log))
    announce({ flags, maniqui, listening, terminal, restored: state?.restored })
    log.note('info', `Stopping after ${await stopped}.`)
  } catch (error) {
    throw asUsageError(error, flags)
  } finally {
    // In order: first no more requests, then what they left behind is saved.
    for (const end of ends) {
      await end()
    }
    log.flush()
    stays()
  }
}

function optionsOf(flags: ServeFlags, data: NonNullable<ManiquiOptions['data']>, log: RequestLog) {
  const { zone, now, rateLimit, latency, controlToken } = flags
  return {
    data,
    seed: flags.seed,
    frozen: flags.freeze ?? false,
    auth: flags.auth,
    scenarios: flags.scenario,
    maxSandboxes: flags.maxSandboxes,
    onEvent: log.listener,
    ...(zone === undefined ? {} : { zone }),
    ...(now === undefined ? {} : { now }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(latency === undefined ? {} : { latency }),
    ...(controlToken === undefined ? {} : { controlToken }),
  } satisfies ManiquiOptions
}

/** They go on for ever, and would hold up the end. */
function endEventStreams(maniqui: Maniqui): void {
  for (const end of contextOf(maniqui).closers) {
    end()
  }
}

async function loadState(maniqui: Maniqui, path: string, log: RequestLog) {
  const state = await import('../node/state.ts')
  return state.loadState(maniqui, path, {
    onFault: (error) => log.note('error', `The state was not saved: ${messageOf(error)}`),
  })
}

async function watch(maniqui: Maniqui, { data, zone }: ServeFlags, log: RequestLog) {
  const { watchFixture } = await import('../node/watch.ts')
  return watchFixture(data, {
    use: () => ({ now: Date.now(), zone }),
    onChange: (fixture) => {
      contextOf(maniqui).origins.useFixture(fixture)
      log.note('info', `${data} changed: new and reset sandboxes use it.`)
    },
    onFault: (error) => log.note('error', `${error.message}\nThe salon stays as it was before.`),
  })
}

interface Announcement {
  readonly flags: ServeFlags
  readonly maniqui: Maniqui
  readonly listening: Listening
  readonly terminal: CommandLine['terminal']
  readonly restored: number | undefined
}

/** The URL alone is the result and goes to stdout; what explains it goes to stderr. */
function announce({ flags, maniqui, listening, terminal, restored }: Announcement): void {
  const { url, host } = listening
  terminal.out(`${url}\n`)
  if (flags.log === 'silent') return
  if (flags.log === 'json') {
    terminal.err(
      `${JSON.stringify({ time: new Date().toISOString(), level: 'info', message: `listening on ${url}`, url })}\n`,
    )
    return
  }
  // A salon of its own, so that nobody's sandbox and journal begin with the banner.
  const { salon } = contextOf(maniqui).origins.ofName('demo').open()
  const control =
    flags.controlToken !== undefined ? 'token' : isBoundToLoopback(host) ? 'open' : 'off'
  const { day, minute } = salon.zone.toWall(salon.bounds().now)
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const facts = {
    url,
    data: flags.data,
    clock: `${formatDay(day)} ${time}${salon.clock.frozen ? ' (stopped)' : ''} in ${salon.zone.name}`,
    salon,
    control,
    restored,
  } as const
  terminal.err(banner(facts, terminal.colours))
}

/** Nothing a client does may take the server down, not even by way of a bug of ours. */
function surviveBugs(log: RequestLog): () => void {
  const told = (error: unknown) =>
    log.note('error', `This is a bug in Maniquí, please report it. ${messageOf(error)}`)
  process.on('uncaughtException', told).on('unhandledRejection', told)
  return () => void process.off('uncaughtException', told).off('unhandledRejection', told)
}

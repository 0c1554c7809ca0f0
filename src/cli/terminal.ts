import picocolors from 'picocolors'
import { fourTimesASecond, untilOrphaned } from './until-orphaned.ts'

/** Where a command prints, and what it is told from outside. Results go to `out`, information to `err`. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly colours: Colours
  /** Resolves when the command is to stop, with what says so: a signal's name, or `the end of npm`. */
  stopped(): Promise<string>
}

export type Colours = ReturnType<typeof picocolors.createColors>

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  // A reader that went away (`maniqui | head`) must not end the server.
  stdout.on('error', () => {})
  stderr.on('error', () => {})
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    env,
    colours: picocolors.createColors(wantsColours(env, stderr.isTTY)),
    stopped: () =>
      Promise.race([
        untilStopped({ signals: process, exit: process.exit, present: () => performance.now() }),
        untilOrphaned({ env, parent: () => process.ppid, repeat: fourTimesASecond }),
      ]),
  }
}

/** https://no-color.org and https://force-color.org; otherwise colours are for people. */
export function wantsColours(env: Terminal['env'], isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTerminal && env['TERM'] !== 'dumb'
}

/** npm hands on the terminal's Ctrl-C a second time; within this many milliseconds it is still the first. */
const echo = 250

/** The first signal asks a process to stop, a later one forces it. */
export function untilStopped({
  signals,
  exit,
  present,
}: {
  signals: NodeJS.EventEmitter
  exit: (code: number) => void
  /** Milliseconds, of a clock that only goes forward. */
  present: () => number
}): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked: number | undefined
    for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const]) {
      signals.on(signal, () => {
        asked ??= present()
        if (present() - asked > echo) exit(code)
        resolve(signal)
      })
    }
  })
}

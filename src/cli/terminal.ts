import picocolors from 'picocolors'

/** Where a command prints, and what it is told from outside. Results go to `out`, information to `err`. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly colours: Colours
  /** Resolves, with its name, when the user or the system asks the command to stop. */
  stopped(): Promise<NodeJS.Signals>
}

export type Colours = ReturnType<typeof picocolors.createColors>

/** npm hands on the terminal's Ctrl-C a second time; within this many milliseconds it is still the first. */
const echo = 250

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
    stopped,
  }
}

/** https://no-color.org and https://force-color.org; otherwise colours are for people. */
export function wantsColours(env: Terminal['env'], isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTerminal && env['TERM'] !== 'dumb'
}

/** The first signal asks, the second one forces. */
function stopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked: number | undefined
    const ask = (signal: NodeJS.Signals) => {
      const now = performance.now()
      if (asked !== undefined && now - asked > echo) process.exit(signal === 'SIGINT' ? 130 : 143)
      asked ??= now
      resolve(signal)
    }
    process.on('SIGINT', ask).on('SIGTERM', ask)
  })
}

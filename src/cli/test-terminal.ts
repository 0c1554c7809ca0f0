import picocolors from 'picocolors'
import { runCommandLine } from './command-line.ts'
import type { Terminal } from './terminal.ts'

/** A command that runs in this process, with what it printed so far. */
export interface TerminalRun {
  readonly out: () => string
  readonly err: () => string
  /** Resolves with what was printed to stdout as soon as there is a line. */
  readonly firstLine: Promise<string>
  readonly exitCode: Promise<number>
  stop(): void
}

/** Runs a command line as `main.ts` does, but for the process. */
export function run(...argv: string[]): TerminalRun {
  let [out, err] = ['', '']
  let told: (line: string) => void = () => {}
  let stop: (signal: NodeJS.Signals) => void = () => {}
  const asked = new Promise<NodeJS.Signals>((resolve) => (stop = resolve))
  const firstLine = new Promise<string>((resolve) => (told = resolve))
  const terminal: Terminal = {
    out: (text) => {
      out += text
      if (out.includes('\n')) told(out.split('\n')[0] ?? '')
    },
    err: (text) => {
      err += text
    },
    env: {},
    colours: picocolors.createColors(false),
    stopped: () => asked,
  }
  const exitCode = runCommandLine(argv, terminal)
  return { out: () => out, err: () => err, firstLine, exitCode, stop: () => stop('SIGTERM') }
}

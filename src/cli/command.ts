import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/** What a command works with. */
export interface CommandLine {
  readonly terminal: Terminal
  /** What the process ends with, unless the command fails. */
  exitCode: number
}

/** Puts flags, arguments and action on a command. */
export type Define = (command: Command, line: CommandLine) => void

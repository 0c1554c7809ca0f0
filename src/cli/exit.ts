import { stackOf } from '../json/thrown.ts'

/** What the process ends with; `docs`: interface.md, “Commands”. */
export const exitCode = {
  clean: 0,
  findings: 1,
  usage: 2,
  unreachable: 3,
  /** A bug of ours (EX_SOFTWARE of sysexits.h), so that no script takes it for findings. */
  bug: 70,
} as const

/** A wrong flag, argument or file: told in its one sentence, without a stack, and with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Errors whose message is written for the person at the command line. */
const spoken: ReadonlySet<string> = new Set(['UsageError', 'SettingError', 'StateError'])

/** How an error that ended a command is told, and the exit code for it. */
export function explainError(error: unknown): { message: string; code: number } {
  // By name, as importing all their classes would load what the command did not need.
  if (error instanceof Error && spoken.has(error.name)) {
    return { message: `error: ${error.message}\n`, code: exitCode.usage }
  }
  const message = `This is a bug in Maniquí, please report it.\n${stackOf(error)}\n`
  return { message, code: exitCode.bug }
}

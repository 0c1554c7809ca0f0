import { FixtureError } from '../fixture/built-in.ts'
import { ListenError } from '../node/listen.ts'
import { StartError } from '../sandbox/origins.ts'
import { UsageError } from './exit.ts'
import type { ServeFlags } from './serve-flags.ts'

/** Puts the flag that is to blame in front of what went wrong; what is nobody's fault stays as it is. */
export function asUsageError(error: unknown, flags: ServeFlags): unknown {
  const blame = flagOf(error, flags)
  if (blame === undefined || !(error instanceof Error)) return error
  const { message } = error
  // The problems of a file stand at the start of their lines, where editors look for them.
  const gap = /:\d+:\d+: /.test(message) ? '\n' : ' '
  return new UsageError(`${blame}:${gap}${message}`, { cause: error })
}

function flagOf(error: unknown, flags: ServeFlags): string | undefined {
  if (error instanceof FixtureError) return `--data ${flags.data}`
  if (error instanceof StartError) return `--${error.field} ${flags[error.field] ?? ''}`.trimEnd()
  if (error instanceof ListenError) {
    return error.fault === 'host-unknown' ? `--host ${flags.host}` : `--port ${flags.port}`
  }
  // By name: the state file's code is loaded only when there is one.
  if (error instanceof Error && error.name === 'StateError') return '--state'
  return undefined
}

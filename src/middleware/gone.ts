import { codeOf } from '../json/thrown.ts'

/**
 * Whether a request failed because its client went away while it was sending, or sent what is no HTTP: nobody's
 * bug, and nobody reads the answer.
 */
export function isGone(error: unknown, signal: AbortSignal): boolean {
  if (!(error instanceof Error)) return false
  if (signal.aborted && error.name === 'AbortError') return true
  return codeOf(error) === 'ECONNRESET'
}

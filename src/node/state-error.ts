/** A file is no state file, or not a whole one. It was not touched. */
export class StateError extends Error {
  override readonly name = 'StateError'
}

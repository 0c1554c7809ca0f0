export { readData, readFixtureFile } from './files.ts'
export {
  listen,
  ListenError,
  type Listening,
  type ListenFault,
  type ListenOptions,
} from './listen.ts'
export { loadState, type State, type StateOptions } from './state.ts'
export { StateError } from './state-error.ts'
export { watchFixture, type WatchOptions } from './watch.ts'

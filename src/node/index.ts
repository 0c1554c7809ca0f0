/** What needs Node: a port to listen on, and fixtures read from files. */
export { readData, readFixtureFile } from './files.ts'
export {
  listen,
  ListenError,
  type ListenFault,
  type Listening,
  type ListenOptions,
} from './listen.ts'

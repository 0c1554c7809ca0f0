/** A folder of `src`, or a file at its top, and the rooms beneath it that it imports from. */
export interface Room {
  readonly name: string
  readonly imports: readonly string[]
  /**
   * `runtime`: it may touch the runtime, that is `node:` modules, `process`, `Buffer`. `pure`: it is handed its clock
   * and its chance, and knows no other.
   */
  readonly nature: 'runtime' | 'pure' | undefined
}

/**
 * All rooms, the lowest first, each with what it imports: imports point down this list and nowhere else. `judge` and
 * `verifier` know nothing of our server, `salon` nothing of HTTP. The lint rules come from here
 * (`.oxlintrc.layers.json`).
 */
export const rooms: readonly Room[] = [
  room('version.ts', ''),
  room('faces', ''),
  room('json', ''),
  room('days', '', 'pure'),
  room('openapi', 'faces json'),
  room('journal', 'json'),
  // What brings errors about: for those who tell of them and those who look for them, never for those who answer.
  room('causes', 'days openapi', 'pure'),
  room('judge', 'faces json openapi journal'),
  room('salon', 'faces json days', 'pure'),
  room('fixture', 'json days salon', 'pure'),
  room('generator', 'days fixture'),
  room('unhappy', 'faces json openapi journal salon'),
  room('sandbox', 'json days openapi journal salon fixture generator unhappy'),
  room('apis', 'faces json days openapi salon sandbox'),
  room('middleware', 'faces json days openapi journal salon unhappy sandbox apis'),
  room('console', 'faces json openapi causes unhappy apis'),
  room(
    'control',
    'version.ts faces json days openapi journal causes judge salon fixture unhappy sandbox apis middleware',
  ),
  room('server.ts', 'openapi sandbox apis middleware console control'),
  room(
    'library',
    'faces openapi journal salon fixture unhappy sandbox apis middleware control server.ts',
  ),
  room('index.ts', 'journal fixture unhappy sandbox control library'),
  room('verifier', 'faces json openapi journal causes judge'),
  room('proxy', 'version.ts faces json openapi journal middleware judge'),
  room('entries', 'faces json openapi judge sandbox apis library'),
  room('self-test', 'faces json days openapi salon apis library judge verifier'),
  room(
    'node',
    'faces json days openapi journal judge salon fixture sandbox apis middleware control library index.ts entries',
    'runtime',
  ),
  room(
    'cli',
    'version.ts faces json days openapi journal salon fixture unhappy sandbox apis control library judge verifier proxy self-test node',
    'runtime',
  ),
]

function room(name: string, imports: string, nature?: Room['nature']): Room {
  return { name, imports: imports === '' ? [] : imports.split(' '), nature }
}

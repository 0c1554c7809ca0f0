/** A folder of `src`, or a file at its top, and the rooms beneath it that it may import from. */
export interface Room {
  readonly name: string
  readonly imports: readonly string[]
  /** Whether it may touch the runtime: `node:` modules, `process`, `Buffer`. */
  readonly isRuntime?: true
  /** Whether it is handed its clock and its chance, and knows no other. */
  readonly isPure?: true
}

/**
 * All rooms, the lowest first: imports point down this list and nowhere else. `judge` and `verifier` know nothing of
 * our server, `salon` nothing of HTTP. The lint rules come from here (`.oxlintrc.layers.json`).
 */
export const rooms: readonly Room[] = [
  { name: 'version.ts', imports: [] },
  { name: 'faces', imports: [] },
  { name: 'json', imports: [] },
  { name: 'days', imports: [], isPure: true },
  { name: 'openapi', imports: ['faces', 'json', 'days'] },
  { name: 'journal', imports: ['json'] },
  { name: 'salon', imports: ['faces', 'json', 'days'], isPure: true },
  { name: 'fixture', imports: ['json', 'days', 'salon'], isPure: true },
  { name: 'generator', imports: ['json', 'days', 'salon', 'fixture'] },
  { name: 'unhappy', imports: ['faces', 'json', 'days', 'openapi', 'salon'] },
  {
    name: 'sandbox',
    imports: ['json', 'days', 'openapi', 'journal', 'salon', 'fixture', 'generator', 'unhappy'],
  },
  { name: 'apis', imports: ['faces', 'json', 'days', 'openapi', 'salon', 'sandbox'] },
  {
    name: 'middleware',
    imports: ['json', 'openapi', 'journal', 'salon', 'unhappy', 'sandbox', 'apis'],
  },
  { name: 'console', imports: ['faces', 'json', 'openapi', 'unhappy', 'apis'] },
  {
    name: 'control',
    imports: [
      'faces',
      'version.ts',
      'json',
      'days',
      'openapi',
      'journal',
      'salon',
      'fixture',
      'unhappy',
      'sandbox',
      'apis',
      'middleware',
    ],
  },
  {
    name: 'server.ts',
    imports: ['openapi', 'sandbox', 'apis', 'middleware', 'console', 'control'],
  },
  {
    name: 'library',
    imports: [
      'faces',
      'version.ts',
      'json',
      'openapi',
      'journal',
      'salon',
      'fixture',
      'unhappy',
      'sandbox',
      'apis',
      'middleware',
      'control',
      'server.ts',
    ],
  },
  {
    name: 'index.ts',
    imports: ['journal', 'fixture', 'unhappy', 'sandbox', 'control', 'library'],
  },
  { name: 'judge', imports: ['json', 'openapi', 'journal'] },
  {
    name: 'verifier',
    imports: ['version.ts', 'faces', 'json', 'days', 'openapi', 'journal', 'judge'],
  },
  {
    name: 'proxy',
    imports: ['version.ts', 'faces', 'json', 'openapi', 'journal', 'middleware', 'judge'],
  },
  {
    name: 'self-test',
    imports: ['faces', 'json', 'days', 'openapi', 'salon', 'apis', 'library', 'judge', 'verifier'],
  },
  {
    name: 'node',
    imports: [
      'faces',
      'json',
      'days',
      'openapi',
      'salon',
      'fixture',
      'sandbox',
      'middleware',
      'control',
      'library',
      'index.ts',
    ],
    isRuntime: true,
  },
  {
    name: 'cli',
    imports: [
      'faces',
      'version.ts',
      'json',
      'days',
      'openapi',
      'journal',
      'salon',
      'fixture',
      'unhappy',
      'sandbox',
      'apis',
      'control',
      'library',
      'judge',
      'verifier',
      'proxy',
      'self-test',
      'node',
    ],
    isRuntime: true,
  },
]

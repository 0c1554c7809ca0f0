import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import { type Room, rooms } from './rooms.ts'

interface Pattern {
  readonly regex: string
  readonly message: string
}

interface Override {
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, unknown>>
}

/** Globals that tell the time, roll dice or reach outside: the salon is handed what it needs of them. */
const worldlyGlobals = [
  'Date',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'console',
  'localStorage',
]

const runtimeModules = '^(?:node:|fs$|path$|http$|net$|url$|util$|process$|os$|child_process$)'

/** Globals that only Node has, or that mean something else there. */
const runtimeGlobals = [
  'process',
  'Buffer',
  'global',
  'require',
  '__dirname',
  '__filename',
  'setImmediate',
]

/**
 * The lint rules that keep imports pointing down the list of rooms, and each API's folder in `src/apis` from the
 * others, for `.oxlintrc.json` to extend.
 */
export function generateLayers(faces: readonly string[]): GeneratedFile {
  const overrides = [
    ...rooms.map(overrideOf),
    ...faces.map((face) => faceOverride(face, faces)),
    ...rooms.flatMap(globalsOverride),
  ]
  return {
    path: '.oxlintrc.layers.json',
    content: `${generatedBanner('src/node/build/rooms.ts')}${JSON.stringify({ overrides }, null, 2)}\n`,
  }
}

function overrideOf(room: Room): Override {
  return importsOverride([filesOf(room)], patternsOf(room))
}

/** `src/apis` has its own rules, and one more for each API: the other one is out of bounds. */
function faceOverride(face: string, faces: readonly string[]): Override {
  const apis = rooms.filter(({ name }) => name === 'apis').flatMap(patternsOf)
  const others = faces.filter((other) => other !== face).join('|')
  const message = 'The two APIs never import each other.'
  return importsOverride(
    [`src/apis/${face}/**`],
    [...apis, { regex: `^\\.\\./(?:${others})/`, message }],
  )
}

function importsOverride(files: readonly string[], patterns: readonly Pattern[]): Override {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

function patternsOf(room: Room): readonly Pattern[] {
  const barred = rooms.map(({ name }) => name).filter((name) => isBarred(room, name))
  const allowed = room.imports.length === 0 ? 'nothing' : room.imports.join(', ')
  const ours = {
    regex: `^${room.name.endsWith('.ts') ? '\\./' : '(?:\\.\\./)+'}(?:${barred.map(placeOf).join('|')})`,
    message: `src/${room.name} may import of ours only: ${allowed} (src/node/build/rooms.ts).`,
  }
  const message = 'Only src/cli and src/node may touch the runtime; pass in what it does.'
  return room.nature === 'runtime' ? [ours] : [ours, { regex: runtimeModules, message }]
}

function isBarred({ name, imports }: Room, other: string): boolean {
  return other !== name && !imports.includes(other)
}

function placeOf(name: string): string {
  return name.endsWith('.ts') ? `${name.replace('.', '\\.')}$` : `${name}/`
}

/** Which globals are out of bounds; a pure room also has no clock and no dice. */
function globalsOverride(room: Room): readonly Override[] {
  if (room.nature === 'runtime') return []
  const core = 'The core runs on web standards alone: only src/cli and src/node know Node.'
  const pure = `src/${room.name} is handed its clock and its chance: it knows no world outside.`
  const globals = [
    ...runtimeGlobals.map((name) => ({ name, message: core })),
    ...(room.nature === 'pure' ? worldlyGlobals.map((name) => ({ name, message: pure })) : []),
  ]
  const dice = { object: 'Math', property: 'random', message: pure }
  return [
    {
      files: [filesOf(room)],
      rules: {
        'no-restricted-globals': ['error', ...globals],
        ...(room.nature === 'pure' ? { 'no-restricted-properties': ['error', dice] } : {}),
      },
    },
  ]
}

function filesOf({ name }: Room): string {
  return name.endsWith('.ts') ? `src/${name}` : `src/${name}/**`
}

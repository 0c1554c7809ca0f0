import { messageOf } from '../json/thrown.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import { contextOf, type Maniqui } from '../library/maniqui.ts'
import { isObject } from '../json/object.ts'
import { StateError } from './state-error.ts'
import { readStateText } from './state-format.ts'
import { StateFile } from './state-file.ts'
import { StateKeeper } from './state-keeper.ts'
import { recordOf, restoreRecord } from './state-record.ts'

/** The sandboxes of a server in a file. */
export interface State {
  /** How many sandboxes came back from the file. */
  readonly restored: number
  /** Writes the file, which tells whether that works, and from then on saves what changes. */
  begin(): Promise<void>
  /** Saves what is left, and ends. */
  close(): Promise<void>
}

export interface StateOptions {
  /** Told when saving fails, once until it works again. */
  readonly onFault: (error: unknown) => void
  /** Milliseconds between looks for changes. Default 200: a change is on the disk within a second. */
  readonly interval?: number
}

/**
 * Brings back the sandboxes that a file holds. Clocks that tick have moved on meanwhile, as clocks do.
 *
 * @throws StateError when the file is none of ours or not whole; then it is not touched.
 */
export async function loadState(
  maniqui: Maniqui,
  path: string,
  { onFault, interval = 200 }: StateOptions,
): Promise<State> {
  const context = contextOf(maniqui)
  const { file, content } = await StateFile.open(path)
  const restored = content ? await restore(content, path, context) : 0
  const keeper = new StateKeeper({
    source: {
      list: () => context.sandboxes.list(),
      record: recordOf,
      present: context.present,
    },
    write: (pieces) => file.replace(pieces),
    onFault,
    interval,
  })
  return {
    restored,
    begin: () => keeper.begin(),
    close: () => keeper.close(),
  }
}

async function restore(content: Buffer, path: string, context: ServerContext): Promise<number> {
  const bases = new Map<unknown, unknown>()
  let count = 0
  // All of it is read before any is used: a damaged file changes nothing.
  const records = Array.from(readStateText(content, path))
  for (const record of records) {
    const { base, data, sandbox: name, savedAt, snapshot } = record
    if (data !== undefined) {
      bases.set(base, data)
      continue
    }
    const readable = typeof name === 'string' && typeof savedAt === 'number' && isObject(snapshot)
    if (!readable || !bases.has(base)) throw unusable(path, 'a line that describes no sandbox')
    try {
      await restoreRecord(context, { name, savedAt, base: bases.get(base), snapshot })
    } catch (error) {
      throw unusable(path, `sandbox “${name}”, which cannot be continued (${messageOf(error)})`)
    }
    count += 1
  }
  return count
}

function unusable(path: string, what: string): StateError {
  return new StateError(
    `${path} holds ${what}. It was not touched: move it away, or name another file.`,
  )
}

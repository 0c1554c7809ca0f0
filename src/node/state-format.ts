import { createHash } from 'node:crypto'
import { type Fields, isObject } from '../json/object.ts'
import { jsonIn } from '../json/parse.ts'
import { StateError } from './state-error.ts'

/*
 * A state file is JSON, one value a line, so that a sandbox that did not change costs no more than its bytes:
 *
 *   {"maniqui":"state","version":1}
 *   {"base":"9f2c…","data":{…}}                 a planted salon, once for all sandboxes that began there
 *   {"sandbox":"demo","savedAt":…,"base":"9f2c…","snapshot":{…}}
 *   {"end":2,"check":"81b7…"}                   how many lines stand between, and their digest
 */

const header = '{"maniqui":"state","version":1}\n'

/** A line of a state file, with the digest that goes into the last one. */
export interface StateLine {
  readonly bytes: Buffer
  readonly digest: Buffer
}

export function stateLine(value: object): StateLine {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`)
  return { bytes, digest: digestOf(bytes) }
}

/** A name for a text that is the same in every process. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** The whole file, in pieces. */
export function* stateText(lines: Iterable<StateLine>): Generator<Buffer> {
  const check = createHash('sha256')
  let count = 0
  yield Buffer.from(header)
  for (const { bytes, digest } of lines) {
    check.update(digest)
    count += 1
    yield bytes
  }
  yield Buffer.from(`${JSON.stringify({ end: count, check: check.digest('hex') })}\n`)
}

/**
 * The values between a state file's first and last line.
 *
 * @throws StateError when the file is none of ours, of a later version, or not whole.
 */
export function* readStateText(file: Buffer, path: string): Generator<Fields> {
  const untouched = 'It was not touched: move it away, or name another file.'
  const lines = linesOf(file)
  const first = recordIn(lines.next().value)
  if (first?.['maniqui'] !== 'state') {
    throw new StateError(`${path} is not a state file of Maniquí. ${untouched}`)
  }
  if (first['version'] !== 1) {
    throw new StateError(
      `${path} was written by another version of Maniquí (state version ${String(first['version'])}, this one reads 1). ${untouched}`,
    )
  }
  const check = createHash('sha256')
  let count = 0
  for (const line of lines) {
    const record = recordIn(line)
    if (record && 'end' in record) {
      const whole = record['end'] === count && record['check'] === check.digest('hex')
      if (whole && lines.next().done === true) return
      break
    }
    if (!record) break
    check.update(digestOf(line))
    count += 1
    yield record
  }
  throw new StateError(`${path} is damaged or cut short after line ${count + 1}. ${untouched}`)
}

function* linesOf(file: Buffer): Generator<Buffer, undefined> {
  let start = 0
  while (start < file.length) {
    const newline = file.indexOf(0x0a, start)
    const end = newline === -1 ? file.length : newline + 1
    yield file.subarray(start, end)
    start = end
  }
  return undefined
}

/** A line without its end is no line: its last number might have had more digits. */
function recordIn(line: Buffer | undefined): Fields | undefined {
  if (line?.at(-1) !== 0x0a) return undefined
  const value = jsonIn(line.toString())
  return isObject(value) ? value : undefined
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

import { type Match, matchOf } from './pattern.ts'

/** What a call cost, by what it was called on, with, and what came of it. */
type Cost = (on: unknown, given: readonly unknown[], came: unknown) => number

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)
const whole: Cost = (on) => lengthOf(on) + 1
const items: Cost = (on) => (Array.isArray(on) ? on.length + 1 : 1)

/** As far as it had to look. */
const search: Cost = (on, [sought, from], came) => {
  const end = typeof came === 'number' && came !== -1 ? came : lengthOf(on)
  return Math.max(0, end - Number(from ?? 0)) + lengthOf(sought) + 1
}

const costs: readonly (readonly [object, Cost, readonly string[]])[] = [
  [String.prototype, search, ['indexOf', 'includes']],
  [String.prototype, (_, [sought]) => lengthOf(sought) + 1, ['startsWith', 'endsWith']],
  [String.prototype, (on, _, came) => lengthOf(on) - lengthOf(came) + 1, ['trimStart', 'trimEnd']],
  [
    String.prototype,
    whole,
    ['lastIndexOf', 'split', 'replace', 'replaceAll', 'trim', 'toLowerCase', 'toUpperCase'],
  ],
  [
    Array.prototype,
    items,
    ['indexOf', 'includes', 'find', 'findIndex', 'findLastIndex', 'some', 'filter', 'concat'],
  ],
  [globalThis, (_, [text]) => lengthOf(text) + 1, ['decodeURIComponent']],
]

/**
 * How much a piece of work looks at: steps of its patterns, characters that text is searched or split by, items
 * that lists are searched by. The same work costs the same on every machine, however busy it is.
 */
export function stepsOf(work: () => unknown): number {
  let steps = 0
  let isCounting = false
  const failures: unknown[] = []
  const restore: (() => void)[] = []

  function watch(
    owner: object,
    name: string,
    call: (done: () => unknown, ...seen: Seen) => unknown,
  ) {
    const original: unknown = Reflect.get(owner, name)
    if (typeof original !== 'function') throw new Error(`there is no ${name}`)
    const watched = function watched(this: unknown, ...given: unknown[]): unknown {
      const done = (): unknown => Reflect.apply(original, this, given)
      // What counts must not be counted.
      return isCounting ? done() : call(done, this, given)
    }
    Reflect.defineProperty(owner, name, { value: watched, configurable: true, writable: true })
    restore.push(() => Reflect.set(owner, name, original))
  }
  function count(cost: () => number): void {
    isCounting = true
    try {
      steps += cost()
    } catch (error) {
      failures.push(error)
      throw error
    } finally {
      isCounting = false
    }
  }

  for (const [owner, cost, names] of costs) {
    for (const name of names) {
      watch(owner, name, (done, on, given) => {
        const came = done()
        count(() => cost(on, given, came))
        return came
      })
    }
  }
  watch(RegExp.prototype, 'exec', (done, on, [given]) => {
    if (!(on instanceof RegExp)) return done()
    const text = String(given)
    const from = on.global || on.sticky ? on.lastIndex : 0
    // Counted before it is done: what would take for ever is known by then.
    let counted: Match | undefined
    count(() => (counted = matchOf(on, text, from)).steps + 1)
    const came = done()
    if (counted) compare(on, { text, counted, came })
    return came
  })
  try {
    work()
  } finally {
    for (const one of restore) {
      one()
    }
  }
  // The work may have taken it for a refusal of its own.
  if (failures.length > 0) throw failures[0]
  return steps
}

type Seen = [on: unknown, given: readonly unknown[]]

/** @throws Error when the engine finds something else: then it would not be its steps that were counted. */
function compare(
  { source }: RegExp,
  { text, counted, came }: { text: string; counted: Match; came: unknown },
): void {
  const { begin, end } = counted
  const wanted = end === undefined ? [] : [begin, text.slice(begin, end)]
  const found: unknown[] = Array.isArray(came) ? [Reflect.get(came, 'index'), came[0]] : []
  if (wanted.every((one, index) => one === found[index]) && wanted.length === found.length) return
  throw new Error(`/${source}/ is not counted as it is matched`)
}

/*
 * A regular expression as a list of small steps, to count how many of them a text costs. They are taken as every
 * engine that goes back takes them, V8's too: try one way, come back for the other. What the sources have no use
 * for (references back, looking behind, sets within sets) is refused.
 */

/** A step; where it leads is told from where it stands, so that a piece of a pattern can be repeated. */
type Step =
  | { readonly kind: 'take'; readonly fits: (code: number) => boolean }
  | { readonly kind: 'assert'; readonly holds: (text: string, at: number) => boolean }
  | { readonly kind: 'look'; readonly steps: Steps; readonly isFound: boolean }
  | { readonly kind: 'go'; readonly by: number }
  | { readonly kind: 'try'; readonly first: number; readonly then: number }
type Steps = readonly Step[]

export interface Match {
  /** Where it ends; undefined when there is none. */
  readonly end: number | undefined
  readonly begin: number
  readonly steps: number
}

const compiled = new Map<string, Steps>()

/** How a pattern is matched to a text, from there on. */
export function matchOf({ source, flags, sticky }: RegExp, text: string, from: number): Match {
  const key = `${flags} ${source}`
  const steps = compiled.get(key) ?? new Reading(source, flags).whole()
  compiled.set(key, steps)
  const isWide = flags.includes('u')
  const run = { steps, text, isWide, count: 0 }
  for (let begin = from; begin <= text.length; begin += 1) {
    const end = walk(run, begin)
    if (end !== undefined || sticky) return { end, begin, steps: run.count }
  }
  return { end: undefined, begin: from, steps: run.count }
}

/** Whoever needs more goes back and back. */
const mostSteps = 100_000_000

interface Run {
  readonly steps: Steps
  readonly text: string
  readonly isWide: boolean
  count: number
}

/** Where a match that begins there ends. */
function walk(run: Run, begin: number): number | undefined {
  const { steps, text, isWide } = run
  const untried: number[] = [0, begin]
  for (;;) {
    let at = untried.pop()
    let next = untried.pop()
    if (at === undefined || next === undefined) return undefined
    for (;;) {
      const step = steps[next]
      if (step === undefined) return at
      run.count += 1
      if (run.count > mostSteps) throw new RangeError('it takes more than 100 million steps')
      if (step.kind === 'go') next += step.by
      else if (step.kind === 'try') {
        untried.push(next + step.then, at)
        next += step.first
      } else if (step.kind === 'take') {
        const code = isWide ? text.codePointAt(at) : text.charCodeAt(at)
        if (code === undefined || at >= text.length || !step.fits(code)) break
        at += code > 0xff_ff ? 2 : 1
        next += 1
      } else if (holds(step, run, at)) next += 1
      else break
    }
  }
}

function holds(step: Extract<Step, { kind: 'assert' | 'look' }>, run: Run, at: number): boolean {
  if (step.kind === 'assert') return step.holds(run.text, at)
  const ahead: Run = { ...run, steps: step.steps }
  const isFound = walk(ahead, at) !== undefined
  run.count = ahead.count
  return isFound === step.isFound
}

/** What stands for one character: a set, an escape, any other. */
const atom =
  /\[(?:[^\]\\]|\\.)*\]|\\(?:u\{\w+\}|u\w{4}|x\w\w|c\w|[pP]\{[\w=]+\}|[^ux1-9ckpP])|[^\\]/suy
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d+)?)?\})(\?)?/y
const opening = /\((?:\?(?:(:)|(=)|(!)|<\w+>))?/y
const assertion = /\^|\$|\\[bB]/y

/** Reads a pattern from its beginning to its end. */
class Reading {
  readonly #source: string
  readonly #flags: string
  #at = 0

  constructor(source: string, flags: string) {
    this.#source = source
    this.#flags = flags.replaceAll(/[dgy]/g, '')
  }

  whole(): Steps {
    const steps = this.#choice()
    if (this.#at < this.#source.length) throw this.#unknown()
    return steps
  }

  #choice(): Steps {
    let first = this.#sequence()
    if (this.#source[this.#at] !== '|') return first
    this.#at += 1
    const second = this.#choice()
    first = [...first, { kind: 'go', by: second.length + 1 }]
    return [{ kind: 'try', first: 1, then: first.length + 1 }, ...first, ...second]
  }

  #sequence(): Steps {
    const steps: Step[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const asserted = this.#read(assertion)
      steps.push(...(asserted ? [this.#assertion(asserted[0])] : this.#quantified(this.#one())))
    }
    return steps
  }

  #assertion(source: string): Step {
    const pattern = new RegExp(source, `${this.#flags}y`)
    const holds = (text: string, at: number) => {
      pattern.lastIndex = at
      return pattern.test(text)
    }
    return { kind: 'assert', holds }
  }

  #one(): Steps {
    const group = this.#read(opening)
    if (!group) return [this.#taking(this.#read(atom)?.[0])]
    const steps = this.#choice()
    if (this.#source[this.#at] !== ')') throw this.#unknown()
    this.#at += 1
    const [, , isAhead, isNotAhead] = group
    if (isAhead === undefined && isNotAhead === undefined) return steps
    return [{ kind: 'look', steps, isFound: isAhead !== undefined }]
  }

  #taking(source: string | undefined): Step {
    if (source === undefined || '*+?)'.includes(source)) throw this.#unknown()
    const pattern = new RegExp(`^${source}$`, this.#flags.replace('m', ''))
    const known: boolean[] = []
    const fits = (code: number) => (known[code] ??= pattern.test(String.fromCodePoint(code)))
    return { kind: 'take', fits }
  }

  #quantified(steps: Steps): Steps {
    const found = this.#read(quantifier)
    if (!found) return steps
    const [sign = '', least, comma, most, isLazy] = found
    const from = least === undefined ? (sign.startsWith('+') ? 1 : 0) : Number(least)
    const isEndless = least === undefined ? !sign.startsWith('?') : comma !== undefined && !most
    const to = least === undefined ? 1 : Number(most ?? least)
    // What may be nothing could be repeated for ever: engines have a rule for it that is not here.
    const mayBeNothing = walk({ steps, text: '', isWide: false, count: 0 }, 0) !== undefined
    if (isEndless && mayBeNothing) throw this.#unknown()
    const tail = isEndless ? endless(steps, !isLazy) : optional(steps, { times: to - from, isLazy })
    return [...Array.from({ length: from }, () => steps).flat(), ...tail]
  }

  #read(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source) ?? undefined
    if (found) this.#at = pattern.lastIndex
    return found
  }

  #unknown(): Error {
    return new Error(`what stands at ${this.#at} of /${this.#source}/ is not counted here`)
  }
}

/** One way into the steps, one past them; which is tried first makes it greedy or lazy. */
function fork(past: number, isGreedy: boolean): Step {
  return isGreedy ? { kind: 'try', first: 1, then: past } : { kind: 'try', first: past, then: 1 }
}

function endless(steps: Steps, isGreedy: boolean): Steps {
  const length = steps.length
  return [fork(length + 2, isGreedy), ...steps, { kind: 'go', by: -(length + 1) }]
}

function optional(
  steps: Steps,
  { times, isLazy }: { times: number; isLazy: string | undefined },
): Steps {
  let tail: Steps = []
  for (let count = 0; count < times; count += 1) {
    tail = [...steps, ...tail]
    tail = [fork(tail.length + 1, !isLazy), ...tail]
  }
  return tail
}

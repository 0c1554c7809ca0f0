import fc from 'fast-check'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { type Draft, toCurl } from './draft.ts'
import { hasToken, maxSandboxes, token } from './mock.ts'
import { type Ask, requests } from './requests.ts'
import { Subject } from './subject.ts'
import type { Finding } from './verdict.ts'

/** A request with what fast-check needs to make a smaller one of it. */
type Made = fc.Value<Ask>

/** One of so many values is one that fast-check holds to be worth a try: an end of a range, nothing at all. */
const oneIn = 4

/** The same requests for the same seed: what answers told is filled in when they are sent. */
export function* requestsFrom(seed: number): Generator<Made, never> {
  const random = new fc.Random(xoroshiro128plus(seed))
  for (;;) {
    yield requests.generate(random, oneIn)
  }
}

/** Requests that are sent for one counterexample; past them it stays as small as it has become. */
const mostSent = 4000

/** The fewest and smallest of a run's requests that show its last finding again, as commands; undefined when none do. */
export async function counterexampleOf(
  finding: Finding,
  { seed, count }: { seed: number; count: number },
): Promise<string | undefined> {
  // Most need little of what came before.
  for (let last = 1; ; last *= 10) {
    const made = lastOf(seed, { count, last })
    let drafts = await shownBy(made, finding, seed)
    if (drafts) {
      let left = mostSent
      await smallest(made, async (some) => {
        // A mock of its own costs as much as some requests.
        left -= some.length + 3
        const shown = left > 0 && some.length > 0 ? await shownBy(some, finding, seed) : undefined
        drafts = shown ?? drafts
        return shown !== undefined
      })
      return written(drafts, seed)
    }
    if (last >= count) return undefined
  }
}

function lastOf(seed: number, { count, last }: { count: number; last: number }): Made[] {
  const all = requestsFrom(seed)
  const made = Array.from({ length: count }, () => all.next().value)
  return made.slice(-last)
}

/** Leaves out requests, then makes each of those that are left smaller, as long as they show the same. */
async function smallest(
  made: readonly Made[],
  shows: (made: readonly Made[]) => Promise<boolean>,
): Promise<void> {
  const doesNotShow = async (some: readonly Made[]) => !(await shows(some))
  const fewer = await fc.check(fc.asyncProperty(fc.subarray([...made]), doesNotShow), {
    examples: [[[...made]]],
    numRuns: 1,
  })
  const [few = made] = fewer.counterexample ?? []
  const smaller = fc.tuple(...few.map((one) => new Known(one)))
  await fc.check(fc.asyncProperty(smaller, doesNotShow), { numRuns: 1 })
}

/** Makes what was made before, and then what fast-check makes smaller of it. */
class Known extends fc.Arbitrary<Made> {
  readonly #made: Made

  constructor(made: Made) {
    super()
    this.#made = made
  }

  generate(): fc.Value<Made> {
    return new fc.Value(this.#made, undefined)
  }

  canShrinkWithoutContext(value: unknown): value is Made {
    return value instanceof fc.Value
  }

  shrink({ value, context }: Made): fc.Stream<fc.Value<Made>> {
    return requests.shrink(value, context).map((smaller) => new fc.Value(smaller, undefined))
  }
}

/** Sends requests again, to a mock of their own, until one of them shows the finding; they as they were sent then. */
async function shownBy(
  made: readonly Made[],
  finding: Finding,
  seed: number,
): Promise<readonly Draft[] | undefined> {
  let isShown = false
  const drafts: Draft[] = []
  const subject = await Subject.make(seed, (found) => {
    const isAfter = drafts.at(-1)?.operationId === finding.after?.operationId
    isShown ||= isAfter && found.some(({ rule }) => rule === finding.rule)
  })
  for (const { value: ask } of made) {
    await subject.ask(ask, { onSent: (draft) => drafts.push(draft) })
    if (isShown) break
  }
  if (!isShown) await subject.inspect()
  await subject.hangUp()
  await subject.maniqui.close()
  return isShown ? drafts : undefined
}

/** Commands to paste, the first of which starts the mock. */
export function written(drafts: readonly Draft[], seed: number): string {
  const control = hasToken(seed) ? ` --control-token ${token}` : ''
  return [
    `maniqui serve --port 4010 --now 2026-03-10T07:00:00Z --max-sandboxes ${maxSandboxes}${control}`,
    ...drafts.map(toCurl),
  ].join('\n')
}

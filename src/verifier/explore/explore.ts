import type { Run } from '../run.ts'
import { NotExercised } from '../stops.ts'
import type { Face } from './face.ts'
import { type Catch, Hunt } from './hunt.ts'
import { Player } from './player.ts'
import { type Sequence, sequencesOf } from './sequence.ts'

/** How many sequences are spent on making a failing one shorter. */
const shrinks = 100

/**
 * Tries sequences that nobody wrote down, drawn by fast-check, against a model learnt from the target's own answers.
 * One that fails is made as short as it gets, each try on free time of its own, then repeated, and reported once.
 */
export async function explore(run: Run, face: Face): Promise<void> {
  if (!run.explore) return
  const { sequences, kept = [] } = run.explore
  const fc = await import('fast-check')
  const all = sequencesOf(fc, run.write)
  const known = kept.filter((one): one is Sequence => all.canShrinkWithoutContext(one))
  if (known.length < kept.length) {
    throw new NotExercised('a kept sequence is none that this version draws; delete the file')
  }
  const player = new Player(run, face)
  const hunt = new Hunt(run, player)
  const begun = run.target.requests
  const isOver = (): boolean => player.stopped !== undefined || player.idle > 3
  /** Plays until one fails, and makes that one shorter; gives back how many it played before. */
  const seek = async (numRuns: number, examples: [Sequence][] = []): Promise<number> => {
    const caught: Catch[] = []
    let [played, tries] = [0, 0]
    const property = fc.asyncProperty(all, async (sequence) => {
      const shortest = caught.at(-1)
      if (isOver() || tries > shrinks) return true
      if (shortest) tries += 1
      else played += 1
      const shorter = await hunt.play(sequence, shortest?.found)
      if (shorter) caught.push(shorter)
      return shorter === undefined
    })
    await fc.check(property, { seed: run.random.below(2 ** 31), numRuns, examples })
    const shortest = caught.at(-1)
    if (shortest) await hunt.report(shortest)
    return played
  }
  for (const one of known) {
    await seek(1, [[one]])
  }
  let drawn = 0
  for (let left = sequences; left > 0 && !isOver(); left = sequences - drawn) {
    drawn += await seek(left)
  }
  const { coincidences, failing } = hunt
  const requests = run.target.requests - begun
  const rows = [...player.table].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const exercised = Object.fromEntries(rows)
  run.explored = { sequences: drawn, requests, exercised, coincidences, failing }
  if (drawn > 0 && failing.length === 0) run.pass('explored')
  if (player.stopped) throw player.stopped
}

import { operationClause } from '../../judge/clause.ts'
import type { TargetAnswer } from '../../judge/answer.ts'
import type { Run } from '../run.ts'
import type { Disagreement } from './beliefs.ts'
import type { Player } from './player.ts'
import type { Sequence } from './sequence.ts'

/** A sequence that fails, how, and what it was answered. */
export interface Catch {
  readonly sequence: Sequence
  readonly found: Disagreement
  readonly answers: readonly TargetAnswer[]
}

/** How often a failing sequence is repeated before it is told, and how long a reproduction may be. */
const [repetitions, longest] = [3, 8]

/** Plays sequences, and tells each way in which one fails once. */
export class Hunt {
  /** The shortest sequences that fail. */
  readonly failing: Sequence[] = []
  /** Contradictions that did not come back, and that somebody else's booking explains. */
  coincidences = 0
  readonly #run: Run
  readonly #player: Player
  readonly #told = new Set<string>()
  readonly #excused = new Set<string>()

  constructor(run: Run, player: Player) {
    this.#run = run
    this.#player = player
  }

  /** Plays a sequence; what it finds is new, or what a longer one was caught with. */
  async play(sequence: Sequence, hunted?: Disagreement): Promise<Catch | undefined> {
    const before = this.#findings()
    const { contradictions, answers } = await this.#player.play(sequence)
    // Single answers are judged by the run itself, which tells at once.
    if (this.#findings() > before) this.failing.push(sequence)
    const found = contradictions.find((one) =>
      hunted ? nameOf(one) === nameOf(hunted) : !this.#told.has(nameOf(one)),
    )
    return found && { sequence, found, answers }
  }

  /** Repeats what was caught. Somebody else's doing does not come back; a second time it is no coincidence. */
  async report(caught: Catch): Promise<void> {
    const { found, sequence } = caught
    const name = nameOf(found)
    const again: Catch[] = []
    for (let round = 0; round < repetitions && !this.#player.stopped; round += 1) {
      const one = await this.play(sequence, found)
      if (one) again.push(one)
    }
    const isExcused = this.#excused.has(name)
    const isGone = again.length === 0
    if (isGone || (found.byOthers && again.length < repetitions && !isExcused)) {
      if (isExcused) this.#told.add(name)
      this.#excused.add(name)
      this.coincidences += 1
      return
    }
    this.#told.add(name)
    this.failing.push(sequence)
    const { answers, found: shown } = again.at(-1) ?? caught
    const { operation } = shown.answer
    const flaky = again.length < repetitions ? 'flaky: ' : ''
    this.#run.expect('explored', false, () => ({
      operationId: operation.operationId,
      clause: operationClause(operation),
      kind: 'consistency',
      subject: found.subject,
      expected: shown.expected,
      actual: `${shown.actual} (${flaky}seen again in ${again.length} of ${repetitions} repetitions)`,
      evidence: reproductionOf(shown, answers),
    }))
  }

  #findings(): number {
    const all = [...this.#run.records.values()].flatMap(({ findings }) => findings)
    return all.filter(({ severity }) => severity === 'finding').length
  }
}

function nameOf({ subject, answer }: Disagreement): string {
  return `${subject}/${answer.operation.operationId}`
}

/** All that the sequence wrote, and the answers that contradict each other, in the order of sending. */
function reproductionOf(found: Disagreement, answers: readonly TargetAnswer[]): TargetAnswer[] {
  const { evidence, answer } = found
  const isWrite = ({ operation, status }: TargetAnswer): boolean =>
    operation.method !== 'GET' && status < 300
  const all = new Set([...answers.filter(isWrite), ...evidence, answer])
  const shown = all.size > longest ? new Set([...evidence, answer]) : all
  return [...shown].toSorted((one, other) => one.exchange.id - other.exchange.id)
}

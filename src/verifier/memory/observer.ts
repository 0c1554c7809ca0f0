import type { TargetAnswer } from '../../judge/answer.ts'
import type { Run } from '../run.ts'
import { type Contradiction, Memory } from './memory.ts'
import { judgeMade } from './judge-made.ts'

/** What an API's answers are held to by themselves and by what is known, whichever flow asked. */
export type JudgeAnswer = (run: Run, memory: Memory, answer: TargetAnswer) => void

/** Sees every answer of a run, and tells what cannot be true together with what it saw before. */
export class Observer {
  readonly memory = new Memory()
  readonly #run: Run
  readonly #judge: JudgeAnswer
  readonly #asked = new Map<string, number>()

  constructor(run: Run, judge: JudgeAnswer) {
    this.#run = run
    this.#judge = judge
  }

  async see(answer: TargetAnswer): Promise<void> {
    const { call, json, status, operation } = answer
    if (call.method || status >= 300) return
    const contradictions = this.memory.see(answer)
    if (json !== undefined) this.#judge(this.#run, this.memory, answer)
    if (operation.method === 'GET' && json !== undefined) {
      if (contradictions.length === 0) this.#run.pass('sightings_agree')
    }
    judgeMade(this.#run, this.memory, answer)
    for (const one of contradictions) {
      await this.#tell(one)
    }
  }

  async #tell(contradiction: Contradiction): Promise<void> {
    const again = contradiction.between ? await this.#again(contradiction) : contradiction
    if (again) this.#run.expect(again.check, false, () => again.judgement)
  }

  /** Somebody may have changed it meanwhile: both are asked anew, one right after the other. */
  async #again(contradiction: Contradiction): Promise<Contradiction | undefined> {
    const { judgement, between = [] } = contradiction
    if (between.some(({ operation }) => operation.method !== 'GET')) return contradiction
    const times = this.#asked.get(judgement.subject) ?? 0
    this.#asked.set(judgement.subject, times + 1)
    if (times > 1) return undefined
    const fresh = new Memory()
    let found: readonly Contradiction[] = []
    for (const { call } of between) {
      found = fresh.see(await this.#run.target.send(call))
    }
    return found.find((one) => one.judgement.subject === judgement.subject)
  }
}

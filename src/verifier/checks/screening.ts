import { type TargetAnswer, describeAnswer } from '../../judge/answer.ts'
import type { OperationCall } from '../../judge/call.ts'
import { inputClause } from '../../judge/clause.ts'
import type { Kind } from '../../judge/finding.ts'
import { fieldOf, listOf } from '../../json/look.ts'
import type { Run } from '../run.ts'
import type { CheckId } from '../../judge/check-catalogue.ts'
import { changeInputs } from '../../openapi/inputs.ts'
import type { Mutation } from './mutations.ts'
import { expectRefusal } from './refusal.ts'

/** A mutation, and what is to be said where it is not refused as it should be. */
export interface ScreenedMutation extends Mutation {
  /** By default `negative_data_rejection`. */
  readonly check?: CheckId
  /** By default those of the screening. */
  readonly names?: readonly string[]
  /** Where the documents do not say that, or how, it is refused. */
  readonly kind?: Kind
  readonly manner?: 'inferred'
}

interface Screening {
  /** A call that was accepted a moment earlier. */
  readonly valid: OperationCall
  readonly mutations: readonly ScreenedMutation[]
  /** The documented refusal. */
  readonly names: readonly string[]
  /** Exchanges that show the valid call. */
  readonly evidence?: readonly TargetAnswer[]
  /** Hears of a mutation that was accepted. */
  readonly onAccepted?: (answer: TargetAnswer) => void
  /** The valid call anew, where one that was accepted has used it up. */
  readonly renew?: () => Promise<OperationCall | undefined>
}

/**
 * Expects a refusal of each mutation. A target that names the offending fields is asked about many at
 * once: each field it names is proven. Every field it does not name is asked about alone, with exactly
 * one thing changed, so that one wrong value cannot hide behind another.
 */
export async function screenMutations(run: Run, asked: Screening): Promise<void> {
  const screening = renewing(asked)
  for (const round of roundsOf(screening.mutations)) {
    await screenRound(run, screening, round)
  }
}

interface Renewing extends Screening {
  /** The valid call to change next. */
  readonly next: () => Promise<OperationCall>
}

/** What was accepted has taken what it asked for: the next one asks for something else. */
function renewing(asked: Screening): Renewing {
  let { valid } = asked
  let isUsed = false
  const onAccepted = (answer: TargetAnswer): void => {
    isUsed = true
    asked.onAccepted?.(answer)
  }
  const next = async (): Promise<OperationCall> => {
    if (isUsed) valid = (await asked.renew?.()) ?? valid
    isUsed = false
    return valid
  }
  return { ...asked, onAccepted, next }
}

/** Mutations of different fields go together; two of the same field, or of a part of it, do not. */
function roundsOf(mutations: readonly ScreenedMutation[]): ScreenedMutation[][] {
  const rounds: ScreenedMutation[][] = []
  for (const mutation of mutations) {
    const round = rounds.find((candidates) =>
      candidates.every(
        ({ name }) =>
          name !== mutation.name &&
          !name.startsWith(`${mutation.name}.`) &&
          !mutation.name.startsWith(`${name}.`),
      ),
    )
    if (round) round.push(mutation)
    else rounds.push([mutation])
  }
  return rounds
}

async function screenRound(
  run: Run,
  screening: Renewing,
  round: readonly ScreenedMutation[],
): Promise<void> {
  const valid = await screening.next()
  const { operation } = valid
  const first = round[0]
  if (round.length === 1 && first) return screenAlone(run, screening, first)
  const answer = await run.send({
    ...valid,
    ...changeInputs(operation, valid, round),
    expects: 'refusal',
  })
  const named =
    answer.status >= 400 && answer.status < 500 ? namedFields(answer) : new Set<string>()
  const unproven: ScreenedMutation[] = []
  for (const mutation of round) {
    const names = [...(mutation.names ?? []), ...screening.names]
    const due = operation.responses.find(({ status }) => status === answer.status)
    const proven =
      due?.examples.some(({ name }) => names.includes(name)) && named.has(mutation.name)
    if (proven) run.pass(mutation.check ?? 'negative_data_rejection')
    else unproven.push(mutation)
  }
  if (answer.status < 300) screening.onAccepted?.(answer)
  if (named.size > 0 && unproven.length > 0) judgeNamed(run, answer, unproven)
  else if (named.size > 0) run.pass('error_fields')
  for (const mutation of within(run, unproven)) {
    await screenAlone(run, screening, mutation)
  }
}

async function screenAlone(
  run: Run,
  screening: Renewing,
  mutation: ScreenedMutation,
): Promise<void> {
  const { names, evidence = [] } = screening
  const valid = await screening.next()
  const { operation } = valid
  const { kind } = mutation
  // Only the two source documents say how what is wrong is refused; a list of codes says not which is for what.
  const manner = mutation.manner ?? (operation.provenance === 'documented' ? undefined : 'inferred')
  const { answer, refused } = await expectRefusal(run, {
    check: mutation.check ?? 'negative_data_rejection',
    subject: `${mutation.name} ${mutation.because}`,
    call: { ...valid, ...changeInputs(operation, valid, [mutation]) },
    names: mutation.names ?? names,
    clause: inputClause(operation, mutation.name, mutation.keyword),
    because: `${mutation.name} ${mutation.because}`,
    evidence,
    ...(kind ? { kind } : {}),
    ...(manner ? { manner } : {}),
  })
  if (!refused) screening.onAccepted?.(answer)
}

/** The documents do not promise that every field is named, so leaving one out is a notice. */
function judgeNamed(run: Run, answer: TargetAnswer, missing: readonly Mutation[]): void {
  const names = missing.map(({ name }) => name).join(', ')
  run.expect('error_fields', false, () => ({
    operationId: answer.operation.operationId,
    clause: { provenance: 'inferred', pointer: `${answer.operation.operationId} ${answer.status}` },
    subject: 'not every offending field is named',
    expected: `the refusal also names ${names}`,
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
}

/** No more single cases than `--cases`, chosen by the seed; what is left out is said. */
function within(run: Run, mutations: readonly ScreenedMutation[]): readonly ScreenedMutation[] {
  if (mutations.length <= run.cases) return mutations
  const left = [...mutations]
  const chosen: ScreenedMutation[] = []
  while (chosen.length < run.cases) {
    chosen.push(...left.splice(run.random.below(left.length), 1))
  }
  run
    .record('negative_data_rejection')
    .notExercised(`${left.length} invalid values were left out; raise --cases to try them`)
  return chosen
}

/** The fields a refusal names: CitaPro's `errors`, SalonBookIt's `error.details`. */
export function namedFields({ json }: Pick<TargetAnswer, 'json'>): Set<string> {
  const details = fieldOf(json, 'errors') ?? fieldOf(json, 'error', 'details')
  if (typeof details !== 'object' || details === null) return new Set()
  return new Set(Object.keys(details).filter((name) => listOf(details, name).length > 0))
}

import { edited } from '../json/edit.ts'
import { mergePatch } from '../json/merge-patch.ts'
import { parseJson } from '../json/parse.ts'
import type { Fault } from '../unhappy/fault.ts'
import { loadResponseJudge } from '../unhappy/response-judge.ts'
import type { Strike } from '../unhappy/unhappy-paths.ts'
import { type Answered, answer } from './answered.ts'
import type { Call } from './call.ts'
import { withCommonHeaders } from './common-headers.ts'
import { problemAnswer } from './problem.ts'

type Change = Extract<Fault, { kind: 'change' }>

/** Changes the JSON body of an answer; one without has nothing to change. The answer itself may be kept: it stays as it is. */
export async function change(
  call: Call,
  answered: Answered,
  { fault, reason }: Strike,
): Promise<Answered> {
  const parsed = parseJson(answered.body ?? '')
  if (fault.kind !== 'change' || !('value' in parsed)) return answered
  const { value, missed } = changed(parsed.value, fault)
  const told = missed.length === 0 ? reason : `${reason}, nothing at ${missed.join(' ')}`
  const made = { ...answered, body: JSON.stringify(value), reason: told }
  return fault.undocumented ? made : heldToDocument(call, made, 'fault change')
}

/** In turn: merged, set, removed. */
function changed(given: unknown, { merge, set = {}, remove = [] }: Change) {
  const missed: string[] = []
  let value = merge === undefined ? given : mergePatch(given, merge)
  const edits = [
    ...Object.entries(set).map(([path, wanted]) => [path, { value: wanted }] as const),
    ...remove.map((path) => [path, 'remove'] as const),
  ]
  for (const [path, edit] of edits) {
    const next = edited(value, path, edit)
    if (next === undefined) missed.push(path)
    else value = next
  }
  return { value, missed }
}

/**
 * What somebody made of an answer, if the document has such an answer. Otherwise a problem that says what breaks it: who
 * tests against the mock must not take for the API's what only a fault made up.
 */
export async function heldToDocument(
  call: Call,
  made: Answered,
  what: 'fault answer' | 'fault change',
): Promise<Answered> {
  const { operation } = call
  if (!operation) return made
  const { status, headers } = withCommonHeaders(call, made)
  const sent = { status, headers: new Headers(headers), text: made.body ?? '' }
  const judge = await loadResponseJudge()
  const breaches = judge(operation, sent)
  if (breaches.length === 0) return made
  const detail = `The ${what} breaks the document of ${operation.operationId}: ${breaches.join('; ')}. Add "undocumented": true to the fault if that is meant.`
  return answer(call, problemAnswer(500, detail), `${what} refused`)
}

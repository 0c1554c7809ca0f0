import { requestCauses } from '../../causes/causes.ts'
import { describeAnswer, type TargetAnswer } from '../../judge/answer.ts'
import type { OperationCall } from '../../judge/call.ts'
import { exampleClause, responseClause } from '../../judge/clause.ts'
import { textOf } from '../../json/look.ts'
import type { Run } from '../run.ts'
import { expectRefusal } from './refusal.ts'

/** A text that no vendor's key looks like. */
const wrongKey = 'maniqui-verify-is-no-key'

const carriers = {
  none: 'none',
  header: { wrong: wrongKey },
  bearer: { wrong: wrongKey, bearer: true },
} as const

/**
 * Sends each call without a key and with a wrong one, by turns in each carrier. The calls of writes have empty bodies,
 * so that a target that serves them all the same has nothing to store.
 */
export async function checkKeys(
  run: Run,
  calls: readonly OperationCall[],
  { bearer = false }: { bearer?: boolean } = {},
): Promise<void> {
  for (const [index, call] of calls.entries()) {
    await run.step(['ignored_auth', 'missing_required_header'], async () => {
      if (index % 2 === 1 && run.effort === 'quick') return
      await refuseKey(run, call, 'none')
      if (index > 2 && run.effort === 'quick') return
      await refuseKey(run, call, bearer && index % 2 === 1 ? 'bearer' : 'header')
    })
  }
}

async function refuseKey(
  run: Run,
  call: OperationCall,
  carrier: keyof typeof carriers,
): Promise<void> {
  const { operation } = call
  const key = carrier === 'none' ? 'none' : 'invalid'
  const causes = requestCauses(operation).filter((cause) => cause.key === key)
  const because = causes[0]?.because ?? `the key is ${key}`
  const sent: OperationCall = { ...call, credential: carriers[carrier], expects: 'refusal' }
  const { answer } = await expectRefusal(run, {
    check: 'missing_required_header',
    subject: because,
    call: sent,
    names: causes.map(({ code }) => code),
    clause: responseClause(operation, 401),
    because,
  })
  // Told by not_a_server_error; nothing was served.
  if (answer.status >= 500) return
  judgeMessage(run, answer, { names: causes.map(({ code }) => code), because })
  // Any other answer, a 422 as much as a 200, shows that the request was looked at without a key.
  run.expect('ignored_auth', [401, 403, 405, 429].includes(answer.status), () => ({
    operationId: operation.operationId,
    clause: responseClause(operation, 401),
    subject: `answered although ${because}`,
    expected: `401, because ${because}`,
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
}

/** Where refusals have no code, the published texts are all that tells one situation from another. */
function judgeMessage(
  run: Run,
  answer: TargetAnswer,
  { names, because }: { names: readonly string[]; because: string },
): void {
  const { operation, status, json } = answer
  const examples = operation.responses.find((one) => one.status === status)?.examples ?? []
  const due = examples.find(
    ({ name, provenance }) => names.includes(name) && provenance !== 'inferred',
  )
  const text = textOf(due?.value, 'message')
  if (!due || text === undefined) return
  run.expect('missing_required_header', textOf(json, 'message') === text, () => ({
    operationId: operation.operationId,
    clause: exampleClause(operation, { status, code: due.name }),
    subject: `${because}, and the refusal has another text`,
    expected: text,
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
}

/** Sends a call that is known to succeed with the key as a bearer token. */
export async function checkBearer(run: Run, call: OperationCall): Promise<void> {
  const answer = await run.send({ ...call, credential: 'bearer', expects: 'either' })
  if (answer.status >= 500) return
  run.expect('key_carriers', answer.status < 400, () => ({
    operationId: call.operation.operationId,
    clause: { ...responseClause(call.operation, 401), provenance: 'published' },
    subject: 'the key as a bearer token is refused',
    expected: '200, as Authorization: Bearer carries the key as well as X-API-Key does',
    actual: describeAnswer(answer),
    evidence: [answer],
  }))
}

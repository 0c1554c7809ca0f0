import { requestCauses } from '../../causes/causes.ts'
import { describeAnswer } from '../../judge/answer.ts'
import type { OperationCall } from '../../judge/call.ts'
import { responseClause } from '../../judge/clause.ts'
import type { Run } from '../run.ts'
import { expectRefusal } from './refusal.ts'

/** A text that no vendor's key looks like. */
const wrongKey = 'maniqui-verify-is-no-key'

/**
 * Sends each call without a key, and the first with a wrong one as well. The calls of writes have empty bodies, so
 * that a target that serves them all the same has nothing to store.
 */
export async function checkKeys(run: Run, calls: readonly OperationCall[]): Promise<void> {
  for (const [index, call] of calls.entries()) {
    await run.step(['ignored_auth', 'missing_required_header'], async () => {
      await refuseKey(run, call, 'none')
      if (index === 0) await refuseKey(run, call, 'invalid')
    })
  }
}

async function refuseKey(run: Run, call: OperationCall, key: 'none' | 'invalid'): Promise<void> {
  const { operation } = call
  const causes = requestCauses(operation).filter((cause) => cause.key === key)
  const because = causes[0]?.because ?? `the key is ${key}`
  const sent: OperationCall = {
    ...call,
    credential: key === 'none' ? 'none' : { wrong: wrongKey },
    expects: 'refusal',
  }
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

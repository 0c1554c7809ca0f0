import { describeAnswer } from '../../judge/answer.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Run } from '../run.ts'

/**
 * Asks each path for a method it does not have. PROPFIND is safe (RFC 4918) and known to every HTTP
 * server, so that even a target which took it for something would change nothing.
 */
export async function checkMethods(
  run: Run,
  calls: readonly { operation: Operation; path?: Record<string, string> }[],
): Promise<void> {
  const paths = new Set<string>()
  for (const call of calls) {
    const { path } = call.operation
    if (paths.has(path)) continue
    paths.add(path)
    await run.step(['unsupported_method'], () => checkMethod(run, call))
  }
}

async function checkMethod(
  run: Run,
  call: { operation: Operation; path?: Record<string, string> },
): Promise<void> {
  const { operation } = call
  const answer = await run.send({ ...call, method: 'PROPFIND', expects: 'refusal' })
  const allowed = run.document.operations
    .filter(({ path }) => path === operation.path)
    .map(({ method }) => method)
  const listed = (answer.headers.get('allow') ?? '').split(',').map((method) => method.trim())
  const base = {
    operationId: operation.operationId,
    // RFC 9110 §15.5.6 asks for both; the vendors say nothing, so it is never more than a notice.
    clause: { provenance: 'inferred' as const, pointer: `${operation.path} (RFC 9110 §15.5.6)` },
    expected: `405 with Allow: ${allowed.join(', ')}`,
    evidence: [answer],
  }
  if (answer.status >= 500) return
  const isRefused = run.expect('unsupported_method', answer.status === 405, () => ({
    ...base,
    subject: 'an unknown method is not refused with 405',
    actual: describeAnswer(answer),
  }))
  if (!isRefused) return
  run.expect(
    'unsupported_method',
    allowed.every((method) => listed.includes(method)),
    () => ({
      ...base,
      subject: 'Allow does not list the methods',
      actual: `405 with Allow: ${answer.headers.get('allow') ?? '(absent)'}`,
    }),
  )
}

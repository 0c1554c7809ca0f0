import { RunStopped } from './stops.ts'
import type { TargetAnswer } from '../judge/answer.ts'
import { TargetFailure } from '../judge/failure.ts'
import type { Run } from './run.ts'
import type { OperationCall } from '../judge/call.ts'

/**
 * The first request of a run: is there anything, is it this API, does it take the key? Each way in which
 * it is not ends the run with one sentence. `otherwise` is asked only where the first is not found.
 */
export async function greet(
  run: Run,
  call: OperationCall,
  otherwise: OperationCall,
): Promise<void> {
  let answer: TargetAnswer
  try {
    answer = await run.target.send({ ...call, expects: 'success' })
  } catch (error) {
    if (error instanceof TargetFailure) throw new RunStopped(error.reason, error.message)
    throw error
  }
  const problem =
    strangenessOf(answer) ??
    (await knowsNothing(run, answer, otherwise)) ??
    (await knowsEverything(run, call, answer))
  if (problem) throw problem
  run.observe(answer)
  await run.observer?.see(answer)
  if (answer.status < 300) run.remember(call, answer)
}

function strangenessOf({
  exchange,
  status,
  headers,
  json,
  text,
}: TargetAnswer): RunStopped | undefined {
  const { url } = exchange.request
  const type = headers.get('content-type') ?? ''
  if (status >= 300 && status < 400) {
    const to = headers.get('location') ?? 'nowhere'
    return new RunStopped(
      'not-the-api',
      `${url} redirects to ${to}; that may be a login page: give the API's own base URL.`,
    )
  }
  if (status === 401 || status === 403) {
    return new RunStopped(
      'key-refused',
      `${url} refuses the key (${status} ${text.slice(0, 120)}); pass a valid one with --key or MANIQUI_KEY.`,
    )
  }
  // Fitting JSON under a wrong content type is this API, with one thing wrong that a check tells.
  if (json === undefined && (type.includes('html') || /^\s*<(!doctype|html)/i.test(text))) {
    return new RunStopped(
      'not-the-api',
      `${url} answers HTML (status ${status}), not JSON; is that the API's base URL?`,
    )
  }
  if (status < 300 && json === undefined) {
    return new RunStopped(
      'not-the-api',
      `${url} answers ${status} with ${text === '' ? 'no body' : 'something that is not JSON'}; is that the API's base URL?`,
    )
  }
  return undefined
}

/** One operation may be missing; where a second one is as well, the base URL is wrong. */
async function knowsNothing(
  run: Run,
  answer: TargetAnswer,
  otherwise: OperationCall,
): Promise<RunStopped | undefined> {
  if (answer.status !== 404) return undefined
  const second = await run.target.send({ ...otherwise, expects: 'either' })
  if (second.status !== 404) return undefined
  const { url } = second.exchange.request
  return new RunStopped(
    'not-the-api',
    `${answer.exchange.request.url} and ${url} are both answered 404; is that the base URL of the ${run.document.title}?`,
  )
}

/** A server that knows a path nobody can have answers 200 to everything. */
async function knowsEverything(
  run: Run,
  call: OperationCall,
  answer: TargetAnswer,
): Promise<RunStopped | undefined> {
  if (answer.status >= 400) return undefined
  const plausible = run.plausible(answer)
  if (plausible) return undefined
  const path = `/maniqui-verify-${run.name}/`
  const nowhere = await run.target.send({
    operation: { ...call.operation, path },
    expects: 'either',
  })
  if (nowhere.status >= 300) return undefined
  return new RunStopped(
    'not-the-api',
    `${nowhere.exchange.request.url} answers ${nowhere.status} although no such path exists; whatever answers there is not the ${run.document.title}.`,
  )
}

import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Api } from '../apis/api.ts'
import type { ServerContext } from '../sandbox/server-context.ts'
import { jsonOf } from '../json/show.ts'
import { isGone } from '../middleware/gone.ts'
import { dispatchAsync } from '../openapi/dispatch.ts'
import { loadDocument } from '../openapi/load.ts'
import { matchOperation } from '../openapi/match.ts'
import { type ApiName, apiNames, type Operation } from '../openapi/operation.ts'
import type { RequestProblem } from '../openapi/problem.ts'
import { parseQuery } from '../openapi/query.ts'
import { shownName } from '../sandbox/name.ts'
import { about } from './about.ts'
import { agenda } from './agenda.ts'
import { client } from './client.ts'
import { clock } from './clock.ts'
import type { ControlContext, ControlHandlers } from './control-context.ts'
import { eventStreams } from './events.ts'
import { guard } from './guard.ts'
import {
  invalidProblem,
  notFoundProblem,
  controlProblem,
  shownPath,
  toResponse,
} from './problem.ts'
import { limitBody, readJsonBody } from './request-body.ts'
import { sandboxes } from './sandboxes.ts'
import { snapshot } from './snapshot.ts'
import { unhappy } from './unhappy.ts'

const handlers: ControlHandlers = {
  ...about,
  ...sandboxes,
  ...clock,
  ...snapshot,
  ...unhappy,
  ...client,
  ...agenda,
}

/** The control API: everything under `/_maniqui`, and the OpenAPI documents. */
export function createControl(
  server: ServerContext,
  apis: readonly Api[],
  indexPage: MiddlewareHandler,
): Hono {
  const document = loadDocument('control')
  const context = { server, apis }
  const eventStream = eventStreams(server)
  const app = new Hono()
  app.use('/_maniqui/*', guard(server))
  app.use('/openapi/*', cors())
  app.get('/_maniqui', indexPage)
  app.get('/_maniqui/', (c) => c.redirect('/_maniqui'))
  for (const operation of document.operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    const served = documentServed(operation)
    if (served) app.get(path, (c) => sendDocument(c, served))
    else {
      app.on(operation.method, path, limitBody(operation), handle(operation, context, eventStream))
    }
  }
  app.notFound((c) => {
    const match = matchOperation(document, c.req.method, c.req.path)
    if (match && 'allow' in match) return wrongMethod(c, match.allow)
    return toResponse(
      notFoundProblem(`Nothing is served at ${shownPath(c.req.path)}: see /openapi/control.json.`),
    )
  })
  app.onError((error, c) => {
    if (isGone(error, c.req.raw.signal)) return c.body(null, 400)
    server.onEvent({ kind: 'bug', error })
    return toResponse(
      controlProblem(500, { title: 'Internal error', detail: 'This is a bug in Maniquí.' }),
    )
  })
  return app
}

function handle(
  operation: Operation,
  { server, apis }: Omit<ControlContext, 'url'>,
  eventStream: (c: Context) => Response,
) {
  return async (c: Context): Promise<Response> => {
    const body = operation.requestBody ? await readJsonBody(c) : { value: undefined }
    if (body instanceof Response) return body
    // Large, and of no use to a server that nobody arranges: loaded with the first request that needs it.
    const { validateControlRequest } = await import('../openapi/control-validators.ts')
    const url = new URL(c.req.url)
    const result = validateControlRequest(operation, {
      path: c.req.param(),
      query: parseQuery(operation, url.search),
      headers: c.req.raw.headers,
      body: body.value,
    })
    if (!result.ok) return toResponse(refusal(result.problems))
    const strange = unknownParameters(operation, url.searchParams)
    if (strange) return toResponse(strange)
    if (operation.operationId === 'streamEvents') return eventStream(c)
    const context = { server, apis, url: url.origin }
    const answer = await dispatchAsync(handlers, operation, result.input, context)
    if (answer.body === undefined) return new Response(null, answer)
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...answer.headers,
    }
    return new Response(JSON.stringify(answer.body), { status: answer.status, headers })
  }
}

function refusal(problems: readonly RequestProblem[]) {
  const errors = problems.map(({ in: place, name, message }) => ({
    in: place,
    name,
    detail: message,
  }))
  return invalidProblem(errors, problems.find(({ choices }) => choices)?.choices)
}

/** A filter with a slip in its name would let everything through; where there are none, nothing is lost. */
function unknownParameters({ parameters }: Operation, given: URLSearchParams) {
  const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  const unknown = [...new Set(given.keys())].filter((name) => !known.includes(name))
  if (known.length === 0 || unknown.length === 0) return undefined
  const detail = 'is not a parameter here'
  return invalidProblem(
    unknown.map((name) => ({ in: 'query', name: shownName(name), detail })),
    known,
  )
}

function wrongMethod(c: Context, allow: readonly string[]): Response {
  const allowed = allow.join(', ')
  return toResponse(
    controlProblem(405, {
      title: 'Method not allowed',
      detail: `${c.req.method} is not allowed at ${shownPath(c.req.path)}: use ${allowed}.`,
      headers: { allow: allowed },
    }),
  )
}

function documentServed({ path }: Operation): ApiName | undefined {
  return apiNames.find((name) => path === `/openapi/${name}.json`)
}

/**
 * As it was embedded, but for the first server, which is where it was asked for: a tool that is given this document
 * then finds this mock. They hold no secrets, and are open to every page and host.
 */
function sendDocument(c: Context, name: ApiName): Response {
  const { origin } = new URL(c.req.url)
  const text = loadDocument(name).text.replace(
    firstServer,
    (_, head: string) => head + jsonOf(origin),
  )
  return c.body(text, 200, { 'content-type': 'application/json' })
}

const firstServer = /("servers":\[\{"url":)"[^"]*"/

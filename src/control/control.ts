import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { Api } from '../apis/api.ts'
import type { ServerContext } from '../context.ts'
import { dispatchAsync } from '../openapi/dispatch.ts'
import { loadDocument } from '../openapi/load.ts'
import { matchOperation } from '../openapi/match.ts'
import type { ApiName, Operation } from '../openapi/operation.ts'
import type { RequestProblem } from '../openapi/problem.ts'
import { parseQuery } from '../openapi/query.ts'
import { about } from './about.ts'
import { agenda } from './agenda.ts'
import { client } from './client.ts'
import { clock } from './clock.ts'
import type { ControlContext, ControlHandlers, DocumentOperation } from './control-context.ts'
import { eventStreams } from './events.ts'
import { guard } from './guard.ts'
import { invalid, notFound, problem, shownPath, toResponse } from './problem.ts'
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

const mostBytes = 1024 * 1024
const mostSnapshotBytes = 16 * 1024 * 1024

/** The control API: everything under `/_maniqui`, and the OpenAPI documents. */
export function createControl(server: ServerContext, apis: readonly Api[]): Hono {
  const document = loadDocument('control')
  const context = { server, apis }
  const eventStream = eventStreams(server)
  const app = new Hono()
  app.use('/_maniqui/*', guard(server))
  app.use('/openapi/*', cors())
  for (const operation of document.operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    const served = documentServed(operation.operationId)
    if (served) app.get(path, (c) => sendDocument(c, served))
    else app.on(operation.method, path, limit(operation), handle(operation, context, eventStream))
  }
  app.notFound((c) => {
    const match = matchOperation(document, c.req.method, c.req.path)
    if (match && 'allow' in match) return wrongMethod(c, match.allow)
    return toResponse(
      notFound(`Nothing is served at ${shownPath(c.req.path)}: see /openapi/control.json.`),
    )
  })
  app.onError((error) => {
    server.onEvent({ kind: 'bug', error })
    return toResponse(
      problem(500, { title: 'Internal error', detail: 'This is a bug in Maniquí.' }),
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
    const body = operation.requestBody ? await readBody(c) : { value: undefined }
    if (body instanceof Response) return body
    const { validateControlRequest } = await import('../openapi/control-validators.ts')
    const url = new URL(c.req.url)
    const result = validateControlRequest(operation, {
      path: c.req.param(),
      query: parseQuery(operation, url.search),
      headers: c.req.raw.headers,
      body: body.value,
    })
    if (!result.ok) return toResponse(refusal(result.problems))
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

/** JSON by declaration: what a form or a plain text of a foreign page could send is not even read. */
async function readBody(c: Context): Promise<{ value: unknown } | Response> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    const sent = type === '' ? 'without one' : `as “${type}”`
    return toResponse(
      problem(415, {
        title: 'Unsupported media type',
        detail: `Send the body as “Content-Type: application/json”, and not ${sent}.`,
      }),
    )
  }
  const text = await c.req.text()
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return toResponse(
      problem(400, { title: 'Malformed JSON', detail: `The body is no JSON: ${reason}.` }),
    )
  }
}

function limit(operation: Operation) {
  const maxSize = operation.operationId === 'restoreSnapshot' ? mostSnapshotBytes : mostBytes
  const counted = bodyLimit({
    maxSize,
    onError: () =>
      toResponse(
        problem(413, {
          title: 'Body too large',
          detail: `The body may have ${maxSize} bytes at most.`,
          headers: { connection: 'close' },
        }),
      ),
  })
  return createMiddleware(async (c, next) => {
    if (operation.requestBody) return counted(c, next)
    return next()
  })
}

function refusal(problems: readonly RequestProblem[]) {
  // Of a failed condition only what it led to is news.
  const told = problems.filter(({ keyword }) => keyword !== 'if')
  const allowed = told.find(({ keyword }) => keyword === 'enum')?.params['allowedValues']
  const errors = told.map(({ in: place, name, message }) => ({ in: place, name, detail: message }))
  return invalid(errors, Array.isArray(allowed) ? allowed.map(String) : undefined)
}

function wrongMethod(c: Context, allow: readonly string[]): Response {
  const allowed = allow.join(', ')
  return toResponse(
    problem(405, {
      title: 'Method not allowed',
      detail: `${c.req.method} is not allowed at ${shownPath(c.req.path)}: ${allowed} is.`,
      headers: { allow: allowed },
    }),
  )
}

const documentsServed: Readonly<Record<DocumentOperation, ApiName>> = {
  getCitaproDocument: 'citapro',
  getSalonbookitDocument: 'salonbookit',
  getControlDocument: 'control',
}

function documentServed(operationId: string): ApiName | undefined {
  return Object.entries(documentsServed).find(([id]) => id === operationId)?.[1]
}

/** As it was embedded: they hold no secrets, and are open to every page and host. */
function sendDocument(c: Context, name: ApiName): Response {
  return c.body(loadDocument(name).text, 200, { 'content-type': 'application/json' })
}

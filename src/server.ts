import type { Context, Hono } from 'hono'
import { HonoBase } from 'hono/hono-base'
import type { Api } from './apis/api.ts'
import { apis } from './apis/registry.ts'
import { indexPage } from './console/index-page.ts'
import { welcome } from './console/welcome-page.ts'
import { shownPath } from './control/problem.ts'
import { apiKey } from './middleware/api-key.ts'
import { bodyLimit } from './middleware/body-limit.ts'
import { answer } from './middleware/answered.ts'
import type { Env } from './middleware/call.ts'
import { commonHeaders, withCommonHeaders } from './middleware/common-headers.ts'
import { cors } from './middleware/cors.ts'
import { isGone } from './middleware/gone.ts'
import { handle } from './middleware/handle.ts'
import { journal } from './middleware/journal.ts'
import { keptAnswers } from './middleware/kept-answers.ts'
import { type Handler, line } from './middleware/line.ts'
import { LiteralFirstRouter } from './middleware/literal-first-router.ts'
import { pathHint } from './middleware/nearest-operation.ts'
import { rateLimit } from './middleware/rate-limit.ts'
import { respond } from './middleware/respond.ts'
import { trailingSlash } from './middleware/trailing-slash.ts'
import { unhappyPaths } from './middleware/unhappy-paths.ts'
import { requestValidation } from './middleware/validate-request.ts'
import { matchOperation } from './openapi/match.ts'
import type { ServerContext } from './sandbox/server-context.ts'

/** The HTTP face of a server: every API at its real paths, and the control API beside them. */
export function createServer(context: ServerContext): HonoBase<Env> {
  // Said before anybody asks: the control API, which is guarded by it, is loaded with its first request.
  if (context.controlToken?.trim() === '') {
    throw new TypeError('The control token must not be empty: leave it out, or set a long one.')
  }
  // The class beneath `Hono`, which brings three routers along of its own.
  const app = new HonoBase<Env>({ strict: true, router: new LiteralFirstRouter() })
  for (const api of apis) {
    mount(app, api, context)
  }
  // An app of its own: its many routes would slow down how the APIs' are found, and most browsers never load it.
  let control: Promise<Hono> | undefined
  for (const path of ['/_maniqui', '/_maniqui/*', '/openapi/*']) {
    app.all(path, async (c) => (await (control ??= loadControl(context))).fetch(c.req.raw, c.env))
  }
  app.get('/', welcome(apis))
  const fallbacks = apis.map((api) => ({ api, refused: fallback(api, context) }))
  const elsewhere = cors((c) => servedNowhere(c, context), refusedPreflight(context))
  app.notFound((c) => {
    const one = fallbacks.find(({ api }) => c.req.path.startsWith(`${api.basePath}/`))
    return one ? one.refused(c) : elsewhere(c)
  })
  app.onError((error, c) => {
    if (isGone(error, c.req.raw.signal)) return c.body(null, 400)
    context.onEvent({ kind: 'bug', error })
    const call = c.get('call')
    if (call) return respond(call, withCommonHeaders(call, answer(call, call.api.refuse.bug())))
    return c.json({ message: 'This is a bug in Maniquí.' }, 500)
  })
  return app
}

async function loadControl(context: ServerContext): Promise<Hono> {
  const { createControl } = await import('./control/control.ts')
  return createControl(context, apis, indexPage)
}

/** Every operation of the document becomes a route, with all its layers as one handler. */
function mount(app: HonoBase<Env>, api: Api, context: ServerContext): void {
  const layers = [
    journal(context),
    commonHeaders(),
    bodyLimit(),
    unhappyPaths({ present: context.present, unkeyed: context.unkeyedUnhappy }),
    apiKey(),
    keptAnswers(context.keptAnswers),
    requestValidation(),
  ]
  for (const operation of api.document.operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    const answered = line({ api, operation, server: context }, layers, handle)
    app.on(operation.method, path, cors(answered, refusedPreflight(context)))
  }
}

/** What no operation has gets the API's own refusal; preflights are answered wherever they go. */
function fallback(api: Api, context: ServerContext): Handler {
  const { document, refuse } = api
  const layers = [journal(context), commonHeaders(), rateLimit()]
  const refused = line({ api, operation: undefined, server: context }, layers, (call) => {
    const { method, path } = call.c.req
    const match = matchOperation(document, method, path)
    if (match && 'allow' in match) return answer(call, refuse.wrongMethod(method, match.allow))
    call.hint = pathHint(method, path)
    return answer(call, refuse.unknownPath(path))
  })
  return cors(trailingSlash(document, refused), refusedPreflight(context))
}

/** A path of no API: the mock's own answer, which says what there is; it is in no journal. */
function servedNowhere(c: Context<Env>, context: ServerContext): Response {
  const path = shownPath(c.req.path)
  const { text } = pathHint(c.req.method, c.req.path)
  // Browsers ask for it by themselves, and nobody wonders why there is none.
  if (path !== '/favicon.ico') {
    context.onEvent({ kind: 'refused', what: `${c.req.method} ${path} 404 ${text}` })
  }
  return c.json({ message: `Nothing is served at ${path}.`, hint: text }, 404, {
    'x-maniqui-hint': text,
  })
}

function refusedPreflight({ onEvent }: ServerContext): (what: string) => void {
  return (what) => onEvent({ kind: 'refused', what })
}

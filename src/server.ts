import { type Handler, Hono } from 'hono'
import type { Api } from './apis/api.ts'
import { citapro } from './apis/citapro/api.ts'
import { salonbookit } from './apis/salonbookit/api.ts'
import { welcome } from './console/welcome-page.ts'
import { createControl } from './control/control.ts'
import { shownPath } from './control/problem.ts'
import { apiKey } from './middleware/api-key.ts'
import { bodyLimit } from './middleware/body-limit.ts'
import { answer, type Env } from './middleware/call.ts'
import { cors } from './middleware/cors.ts'
import { isGone } from './middleware/gone.ts'
import { handle } from './middleware/handle.ts'
import { journal } from './middleware/journal.ts'
import { keptAnswers } from './middleware/kept-answers.ts'
import { LiteralFirstRouter } from './middleware/literal-first-router.ts'
import { rateLimit } from './middleware/rate-limit.ts'
import { sandbox } from './middleware/sandbox.ts'
import { sequence } from './middleware/sequence.ts'
import { trailingSlash } from './middleware/trailing-slash.ts'
import { unhappyPaths } from './middleware/unhappy-paths.ts'
import { validateRequest } from './middleware/validate-request.ts'
import { matchOperation } from './openapi/match.ts'
import type { ServerContext } from './sandbox/server-context.ts'

export const apis: readonly Api[] = [citapro, salonbookit]

/** The HTTP face of a server: both APIs at their real paths, and the control API beside them. */
export function createServer(context: ServerContext): Hono<Env> {
  const app = new Hono<Env>({ strict: true, router: new LiteralFirstRouter() })
  for (const api of apis) mount(app, api, context)
  // An app of its own: its many routes would slow down how the APIs' are found.
  const control = createControl(context, apis)
  for (const path of ['/_maniqui', '/_maniqui/*', '/openapi/*']) {
    app.all(path, (c) => control.fetch(c.req.raw, c.env))
  }
  app.get('/', welcome(apis))
  const fallbacks = apis.map((api) => ({ api, answer: fallback(api, context) }))
  app.notFound((c) => {
    const api = fallbacks.find(({ api: { basePath } }) => c.req.path.startsWith(`${basePath}/`))
    return api
      ? api.answer(c, noNext)
      : c.json({ message: `Nothing is served at ${shownPath(c.req.path)}.` }, 404)
  })
  app.onError((error, c) => {
    if (isGone(error, c.req.raw.signal)) return c.body(null, 400)
    context.onEvent({ kind: 'bug', error })
    const call = c.get('call')
    if (call) return answer(c, call.api.refuse.bug())
    return c.json({ message: 'This is a bug in Maniquí.' }, 500)
  })
  return app
}

/** Every operation of the document becomes a route, with all its layers as one handler. */
function mount(app: Hono<Env>, api: Api, context: ServerContext): void {
  const { sandboxes, keptAnswers: kept, present, auth } = context
  for (const operation of api.document.operations) {
    app.on(
      operation.method,
      operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      sequence(
        cors(),
        sandbox({ api, operation, sandboxes, auth }),
        journal(context),
        bodyLimit(),
        unhappyPaths({ present, unkeyed: context.unkeyedUnhappy }),
        apiKey(),
        keptAnswers(kept),
        validateRequest(),
        handle(kept),
      ),
    )
  }
}

/** What no operation has gets the API's own refusal; preflights are answered wherever they go. */
function fallback(api: Api, context: ServerContext): Handler<Env> {
  const { sandboxes, auth } = context
  return sequence(
    cors(),
    trailingSlash(api.document),
    sandbox({ api, operation: undefined, sandboxes, auth }),
    journal(context),
    rateLimit(),
    async (c) => {
      const match = matchOperation(api.document, c.req.method, c.req.path)
      return match && 'allow' in match
        ? answer(c, api.refuse.wrongMethod(c.req.method, match.allow))
        : answer(c, api.refuse.unknownPath(c.req.path))
    },
  )
}

const noNext = async () => {}

import { cors } from 'hono/cors'
import { every } from 'hono/combine'
import { createMiddleware } from 'hono/factory'
import { timingSafeEqual } from 'hono/utils/buffer'
import type { Env } from '../middleware/call.ts'
import { isLoopbackHost, isLoopbackOrigin } from './loopback.ts'
import { controlProblem, toResponse } from './problem.ts'

/**
 * Keeps the control API to those who may drive the mock. Without a control token: requests to a server that only this
 * machine can reach, through a loopback `Host` (which a rebound DNS name is not), from no page or one of a loopback
 * origin. With one: whoever has it.
 */
export function guard({ controlToken }: { controlToken: string | undefined }) {
  return every(hosts(controlToken), origins(controlToken), openToLoopbackPages, token(controlToken))
}

/** In process there may be no `Host`; the URL's then counts. */
function hosts(controlToken: string | undefined) {
  return createMiddleware<Env>(async function hosts(c, next) {
    if (controlToken !== undefined) return next()
    if (c.env?.exposed === true) {
      return toResponse(
        controlProblem(403, {
          title: 'Control API off',
          detail:
            'Other machines can reach this server, so its control API is off: start it with --control-token.',
        }),
      )
    }
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (isLoopbackHost(host)) return next()
    return toResponse(
      controlProblem(403, {
        title: 'Host not allowed',
        detail: `The control API answers on loopback only, and not on “${host}”: use 127.0.0.1, or start with --control-token.`,
      }),
    )
  })
}

/** A page elsewhere may not make its visitor's browser drive the mock. */
function origins(controlToken: string | undefined) {
  return createMiddleware(async function origins(c, next) {
    const origin = c.req.header('origin')
    const foreign = origin === undefined ? isCrossSite(c.req) : !isLoopbackOrigin(origin)
    if (!foreign || (await hasToken(c.req, controlToken))) return next()
    return toResponse(
      controlProblem(403, {
        title: 'Origin not allowed',
        detail: `Pages of “${origin ?? 'another site'}” may not drive the mock: only pages of loopback origins may.`,
      }),
    )
  })
}

/** What browsers say of themselves where they send no `Origin`. Who follows a link here may look. */
function isCrossSite(request: HeaderReader & { method: string }): boolean {
  if (request.header('sec-fetch-site') !== 'cross-site') return false
  return request.method !== 'GET' || request.header('sec-fetch-mode') !== 'navigate'
}

const openToLoopbackPages = cors({
  origin: (origin) => (isLoopbackOrigin(origin) ? origin : null),
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['Content-Type', 'Authorization', 'X-Maniqui-Token'],
  exposeHeaders: ['Location'],
  maxAge: 600,
})

function token(controlToken: string | undefined) {
  return createMiddleware(async function token(c, next) {
    if (controlToken === undefined || (await hasToken(c.req, controlToken))) return next()
    return toResponse(
      controlProblem(401, {
        title: 'Control token required',
        detail: 'Send the control token as “Authorization: Bearer …” or “X-Maniqui-Token: …”.',
        headers: { 'www-authenticate': 'Bearer realm="maniqui"' },
      }),
    )
  })
}

interface HeaderReader {
  header(name: string): string | undefined
}

async function hasToken(request: HeaderReader, controlToken: string | undefined): Promise<boolean> {
  if (controlToken === undefined) return false
  const bearer = /^bearer +(\S+) *$/i.exec(request.header('authorization') ?? '')?.[1]
  const sent = request.header('x-maniqui-token') ?? bearer
  return sent !== undefined && timingSafeEqual(sent, controlToken)
}

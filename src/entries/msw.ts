import { http, type HttpHandler } from 'msw'
import { apis } from '../apis/registry.ts'
import { listOf, textOf } from '../json/look.ts'
import type { Maniqui } from '../library/maniqui.ts'

export interface HandlersOptions {
  /** Where the app looks for the APIs, beside where their documents say they are: `https://api.example`. */
  readonly origins?: readonly string[]
}

/**
 * Handlers for Mock Service Worker, in Node, a browser or Storybook: what the app sends to a vendor, or to an origin of
 * one's own, the mock answers. Faults of the connection fail as `fetch` fails.
 *
 * @example
 * const maniqui = await createManiqui()
 * await setupWorker(...handlers(maniqui)).start()
 */
export function handlers(
  maniqui: Pick<Maniqui, 'fetch'>,
  { origins = [] }: HandlersOptions = {},
): HttpHandler[] {
  return apis.flatMap(({ document, basePath }) =>
    [...new Set([...serversOf(document.json), ...origins])].map((origin) =>
      http.all(`${origin.replace(/\/$/, '')}${basePath}/*`, ({ request }) =>
        maniqui.fetch(request).catch(asNetworkError),
      ),
    ),
  )
}

/** MSW takes any other error for one of its handler, and answers 500. */
function asNetworkError(error: unknown): Response {
  if (error instanceof TypeError) return Response.error()
  throw error
}

function serversOf(document: unknown): readonly string[] {
  return listOf(document, 'servers').flatMap((server) => textOf(server, 'url') ?? [])
}

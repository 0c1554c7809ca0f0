import type { Handler } from 'hono'
import type { Api } from '../apis/api.ts'

/** The page for browsers at `/`; any other client is told in one line where things are. */
export function welcome(apis: readonly Api[]): Handler {
  return async (c) => {
    const url = new URL(c.req.url).origin
    if (!c.req.header('accept')?.includes('text/html')) {
      const where = apis.map(({ document, basePath }) => `${document.title}: ${url}${basePath}/`)
      return c.text(`Maniquí\n${where.join('\n')}\nControl API: ${url}/openapi/control.json\n`)
    }
    // Rendering is left until somebody looks: a server under test never loads it.
    const { Welcome } = await import('./welcome.tsx')
    return c.html(`<!doctype html>${String(Welcome({ apis, url }))}`)
  }
}

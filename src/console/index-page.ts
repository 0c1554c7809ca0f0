import type { MiddlewareHandler } from 'hono'

/** The control API's index as a page, for a browser; whoever else asks is told by what comes behind. */
export const indexPage: MiddlewareHandler = async function indexPage(c, next) {
  if (!c.req.header('accept')?.includes('text/html')) return next()
  // Rendering is left until somebody looks, as for the welcome page.
  const { ControlIndex } = await import('./control-index.tsx')
  return c.html(`<!doctype html>${String(ControlIndex())}`)
}

import type { Plugin, ProxyOptions, ViteDevServer } from 'vite'
import { apis } from '../apis/registry.ts'
import { createManiqui } from '../library/maniqui.ts'
import type { ManiquiOptions } from '../library/options.ts'
import { listen } from './listen.ts'

export interface ManiquiPluginOptions extends ManiquiOptions {
  /** Where the mock listens. Default: a free port. */
  port?: number
}

/** What of the mock is no API: the control API with its pages, and the documents. */
const ownPaths = ['/_maniqui', '/openapi/']

/**
 * Runs the mock as long as Vite's development server: an app asks its own origin, as `/v1/services`, and Vite hands it
 * on. Where the mock is stands in Vite's own greeting.
 *
 * @example
 * export default defineConfig({ plugins: [maniqui({ now: '2026-03-10T08:00:00' })] })
 */
export function maniqui({ port = 0, ...options }: ManiquiPluginOptions = {}): Plugin {
  return {
    name: 'maniqui',
    apply: 'serve',
    async configureServer(server) {
      const mock = await createManiqui(options)
      const { url, close } = await listen(mock, { port })
      const paths = [...apis.map(({ basePath }) => `${basePath}/`), ...ownPaths]
      // Vite reads this when its plugins are ready; what the app's own configuration proxies stays.
      const proxied = Object.fromEntries(paths.map((path) => [path, passageTo(url)]))
      server.config.server.proxy = { ...proxied, ...server.config.server.proxy }
      announce(server, url)
      const end = async () => {
        await mock.close()
        await close()
      }
      server.httpServer?.once('close', () => void end())
    },
  }
}

/** A connection that the mock breaks is broken for the browser too, where Vite would answer 500. */
function passageTo(target: string): ProxyOptions {
  return {
    target,
    configure(proxy) {
      proxy.on('error', (_error, _request, response) => {
        if ('socket' in response) response.socket?.destroy()
      })
    },
  }
}

function announce(server: ViteDevServer, url: string): void {
  const { printUrls } = server
  server.printUrls = () => {
    printUrls()
    server.config.logger.info(`  ➜  Maniquí: ${url}/`)
  }
}

import { randomUUID } from 'node:crypto'
import { type PlaywrightTestConfig, test as base } from '@playwright/test'
import { refuseBreaches } from '../entries/breaches.ts'
import { salonName } from '../entries/salon-name.ts'
import { type SalonOptions, startOf } from '../entries/salon-options.ts'
import { type RemoteSalon, remoteSalon } from './remote-salon.ts'

export type { SalonOptions } from '../entries/salon-options.ts'
export type { RemoteSalon } from './remote-salon.ts'

/** One for all workers of a run: the configuration sets it, and they inherit it. */
const runId = 'MANIQUI_RUN'

export interface SalonServerOptions {
  /** Where the mock listens. Default: `PORT`, or 4010. */
  readonly port?: number
  /** What starts it, flags and all. Default `npx maniqui`. */
  readonly command?: string
}

/**
 * The part of Playwright's configuration that starts the mock, and lets tests find it. A server that runs already is
 * taken: each test makes its salon afresh.
 *
 * @example
 * export default defineConfig(salonServer(), { testMatch: '*.spec.ts' })
 */
export function salonServer({
  port = Number(process.env['PORT'] ?? 4010),
  command = 'npx maniqui',
}: SalonServerOptions = {}): PlaywrightTestConfig<SalonTestOptions> {
  process.env[runId] ??= randomUUID()
  const url = `http://127.0.0.1:${port}`
  return {
    use: { baseURL: url, salonUrl: url },
    webServer: {
      command: `${command} --port ${port}`,
      url: `${url}/_maniqui/health`,
      reuseExistingServer: true,
    },
  }
}

export interface SalonTestOptions {
  /** Where the mock is, when `baseURL` is the app's. */
  salonUrl: string | undefined
  salonOptions: SalonOptions
}

/**
 * Playwright's `test`, with a `salon` that is fresh for each test, retry and run, and removed afterwards. When the test
 * fails, what was sent is attached to the report; one that sends what the document does not allow fails with the reason.
 *
 * @example
 * test.use({ salonOptions: { now: '2026-03-10T08:00:00', frozen: true } })
 * test('lists services', async ({ request, salon }) => {
 *   const headers = { 'X-API-Key': salon.citaproKey }
 *   expect((await request.get('/v1/services', { headers })).status()).toBe(200)
 * })
 */
const salonTest = base.extend<SalonTestOptions & { salon: RemoteSalon }>({
  salonUrl: [undefined, { option: true }],
  salonOptions: [{}, { option: true }],
  async salon({ salonUrl, salonOptions, baseURL }, use, info) {
    const { title, titlePath, file, project, retry, repeatEachIndex } = info
    const run = process.env[runId] ?? process.ppid
    const name = salonName(title, [file, ...titlePath, project.name, retry, repeatEachIndex, run])
    const salon = remoteSalon(salonUrl ?? baseURL ?? 'http://127.0.0.1:4010', name)
    await salon.remove()
    await salon.create(startOf(salonOptions))
    await use(salon)
    const sent = await salon.requests()
    if (info.status !== info.expectedStatus) {
      const body = JSON.stringify(sent, undefined, 2)
      await info.attach(`requests to salon ${name}`, { body, contentType: 'application/json' })
    }
    await salon.remove()
    if (!salonOptions.allowBreaches) refuseBreaches(sent)
  },
})

export { salonTest as test }

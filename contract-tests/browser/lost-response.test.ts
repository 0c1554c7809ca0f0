import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { afterAll, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { listen } from '../../src/node/listen.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const isThere = existsSync(executablePath)
if (!isThere) process.stderr.write(`Skipped: there is no Chromium at ${executablePath}.\n`)

const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
const server = await listen(maniqui, { port: 0 })
afterAll(() => server.close())

/** One `fetch` of a page, on a connection that was used before: what a browser would send again. */
async function postedOnce(): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    return await page.evaluate(async () => {
      const headers = { 'x-api-key': 'cpk_browser', 'content-type': 'application/json' }
      await (await fetch('/v1/services', { headers })).text()
      const client = { firstname: 'Ida', lastname: 'Rey', email: 'ida@example.com' }
      const body = JSON.stringify({ ...client, phone: '+34600000009' })
      const answer = fetch('/v1/clients', { method: 'POST', headers, body })
      return answer.then(
        ({ status }) => `answered ${status}`,
        (error: unknown) => String(error),
      )
    })
  } finally {
    await browser.close()
  }
}

test.runIf(isThere).each(['lost-response', 'connection-reset'] as const)(
  '%s in Chromium is one request, and fetch rejects',
  async (scenario) => {
    const box = maniqui.sandbox('browser')
    box.reset()
    box.scenarios.use({ name: scenario, operation: 'createClient' })
    expect(await postedOnce()).toBe('TypeError: Failed to fetch')
    const posts = box.requests().filter(({ operationId }) => operationId === 'createClient')
    expect(posts).toHaveLength(1)
  },
)

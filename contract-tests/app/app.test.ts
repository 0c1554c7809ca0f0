import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { build, createLogger, createServer, type InlineConfig, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maniqui } from '../../src/node/vite.ts'
import { run } from '../referees/referee.ts'

/* An app of one's own, React and openapi-fetch, with and without a server, in a real browser far from the salon. */

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const executablePath = '/usr/bin/chromium'
const directory = await mkdtemp(join(tmpdir(), 'maniqui-app-'))
const start = { now: '2026-03-10T08:00:00', frozen: true }

const common: InlineConfig = {
  configFile: false,
  root: path('.'),
  cacheDir: join(directory, 'cache'),
  logLevel: 'silent',
  resolve: {
    alias: [
      { find: /^maniqui$/, replacement: path('../../src/index.ts') },
      { find: /^maniqui\/(\w+)$/, replacement: `${path('../../src/entries')}/$1.ts` },
    ],
  },
}

let browser: Browser | undefined

beforeAll(async () => {
  if (existsSync(executablePath)) browser = await chromium.launch({ executablePath, args: flags })
})

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

afterAll(async () => {
  await browser?.close()
  await rm(directory, { recursive: true, force: true })
})

/** Presses the button, and reads what the app then says. */
async function book(url: string): Promise<string> {
  const context = await browser!.newContext({ timezoneId: 'Pacific/Auckland' })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: 'Book' }).click()
  const output = page.getByRole('status')
  await output.filter({ hasText: /./ }).waitFor()
  const said = (await output.textContent()) ?? ''
  await context.close()
  return said
}

const booked = /^Offered (2026-03-\d\d) (\d\d:\d\d:\d\d), booked \1[ T]\2/
const someDay: unknown = expect.stringMatching(
  /^Offered (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d), booked \1[ T]\2/,
)
const noBrowser = 'no browser at /usr/bin/chromium: the app was not run'

describe('with the Vite plugin', () => {
  test('the app books what was offered; a lost answer is a failed fetch; both end with Vite', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser)
    const said: string[] = []
    const customLogger = { ...createLogger('silent'), info: (text: string) => void said.push(text) }
    const server = await createServer({
      ...common,
      customLogger,
      plugins: [maniqui(start)],
      // Of a checkout whose packages are elsewhere.
      server: { port: 0, host: '127.0.0.1', fs: { strict: false } },
    })
    await server.listen()
    server.printUrls()
    const [, mock = ''] = /Maniquí: (http:\S+)\//.exec(said.join('\n')) ?? []
    const url = server.resolvedUrls!.local[0]!
    expect(await book(url)).toMatch(booked)
    await fetch(`${url}_maniqui/sandboxes/app/scenarios`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '[{"name":"connection-reset","operation":"createBooking"}]',
    })
    expect(await book(url)).toBe('Failed: TypeError: Failed to fetch')
    expect((await fetch(`${mock}/_maniqui/health`)).status).toBe(200)
    await server.close()
    await expect.poll(() => fetch(`${mock}/_maniqui/health`).catch(String)).toMatch(/fetch failed/)
  })

  test('the README’s configuration is enough, twice at once', async ({ skip }) => {
    if (!browser) return skip(noBrowser)
    const servers = [1, 2].map(async (number) => {
      const server = await createServer({
        ...common,
        configFile: path('vite.config.ts'),
        cacheDir: join(directory, `cache-${number}`),
        server: { port: 0, host: '127.0.0.1', fs: { strict: false } },
      })
      await server.listen()
      const said = await book(server.resolvedUrls!.local[0]!)
      await server.close()
      return said
    })
    expect(await Promise.all(servers)).toEqual([someDay, someDay])
  })
})

describe('with Mock Service Worker, and no server', () => {
  test('the built app books what was offered; faults of the connection are failed fetches', async ({
    skip,
  }) => {
    if (!browser) return skip(noBrowser)
    const outDir = join(directory, 'built')
    await build({ ...common, build: { outDir, target: 'es2022', emptyOutDir: true } })
    const worker = 'mockServiceWorker.js'
    await copyFile(path(`../../node_modules/msw/lib/${worker}`), join(outDir, worker))
    const server = await preview({
      ...common,
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    })
    const url = `${server.resolvedUrls!.local[0]!}?msw`
    expect(await book(url)).toMatch(booked)
    for (const scenario of ['connection-reset', 'lost-response']) {
      expect(await book(`${url}&scenario=${scenario}`)).toBe('Failed: TypeError: Failed to fetch')
    }
    expect(await book(`${url}&scenario=truncated-body`)).toMatch(/^Failed: /)
    const example = `${server.resolvedUrls!.local[0]!}?example`
    expect(await Promise.all([book(example), book(example)])).toEqual([someDay, someDay])
    await server.close()
  })
})

test('its types are those of the built package, of which every declaration is checked', async () => {
  expect(existsSync(path('../../dist/lib/index.d.ts')), 'npm run build comes first').toBe(true)
  const { code, output } = await run(['node_modules/typescript/bin/tsc', '-p', path('.')])
  expect(output).toBe('')
  expect(code).toBe(0)
})

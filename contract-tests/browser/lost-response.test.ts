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

/** Of the demo salon: what a booking needs. */
const demo = {
  clientId: '660e8400-e29b-41d4-a716-446655440001',
  locationId: '770e8400-e29b-41d4-a716-446655440002',
  serviceId: '880e8400-e29b-41d4-a716-446655440003',
}

interface Slot {
  readonly startTime: string
  readonly endTime: string
  readonly professionals: readonly unknown[]
}

/** One booking of a page, on a connection that was used before: what a browser would send again. */
async function postedOnce(): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    return await page.evaluate(async (ids) => {
      const headers = { 'x-api-key': 'cpk_browser', 'content-type': 'application/json' }
      const day = 'startDate=2026-03-10&endDate=2026-03-10'
      const place = `locationId=${ids.locationId}&serviceId=${ids.serviceId}&${day}`
      const available = await fetch(`/v1/bookings/availability?${place}`, { headers })
      const { slots }: { slots: Slot[] } = await available.json()
      // Two can do it, so that the salon would take the same request twice.
      const slot = slots.find(({ professionals }) => professionals.length > 1)
      if (!slot) return 'no slot for two'
      const [startTime, endTime] = [slot.startTime, slot.endTime].map(
        (time) => `${time.replace(' ', 'T')}Z`,
      )
      const booking = { ...ids, startTime, endTime, status: 'confirmed', amount: 50 }
      const body = JSON.stringify(booking)
      const answer = fetch('/v1/bookings', { method: 'POST', headers, body })
      return answer.then(
        ({ status }) => `answered ${status}`,
        (error: unknown) => String(error),
      )
    }, demo)
  } finally {
    await browser.close()
  }
}

test.runIf(isThere).each([
  ['lost-response', 1],
  ['connection-reset', 0],
] as const)('%s in Chromium is one request, and fetch rejects', async (name, bookings) => {
  const box = maniqui.sandbox('browser')
  box.reset()
  box.scenarios.use({ name, operation: 'createBooking' })
  expect(await postedOnce()).toBe('TypeError: Failed to fetch')
  expect(box.requests().filter(({ operationId }) => operationId === 'createBooking')).toHaveLength(
    1,
  )
  expect(box.snapshot().salon.bookings).toHaveLength(bookings)
})

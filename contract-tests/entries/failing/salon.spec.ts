import { expect } from '@playwright/test'
import { test } from '../../../src/node/playwright.ts'

test('fails', async ({ request, salon }) => {
  await request.get('/v1/services', { headers: { 'X-API-Key': salon.citaproKey } })
  expect(1).toBe(2)
})

test('sends what the document does not allow', async ({ request, salon }) => {
  const headers = { 'X-API-Key': salon.citaproKey }
  expect((await request.get('/v1/services?limit=none', { headers })).status()).toBe(422)
})

test.describe('on purpose', () => {
  test.use({ salonOptions: { allowBreaches: true } })

  test('does so', async ({ request, salon }) => {
    const headers = { 'X-API-Key': salon.citaproKey }
    expect((await request.get('/v1/services?limit=none', { headers })).status()).toBe(422)
  })
})

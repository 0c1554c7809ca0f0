import { expect } from '@playwright/test'
import { test } from '../../src/node/playwright.ts'

test('a holiday is said to be one', async ({ request, salon }) => {
  await salon.scenarios.use('holiday')
  const headers = { 'X-API-Key': salon.salonbookitKey }
  const days = await request.get('/api/v1/disponibilidad/dias/?peluquero_id=5', { headers })
  expect((await days.json()).data.dias[0]).toMatchObject({ disponible: false, motivo: 'festivo' })
})

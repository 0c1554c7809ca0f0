import { expect, test } from 'vitest'
import { clientOf } from '../../contract-tests/support/client.ts'
import { createManiqui } from '../library/maniqui.ts'

test('a browser finds every operation and its errors at the root', async () => {
  const ask = clientOf(await createManiqui(), undefined)
  const { status, headers, body } = await ask('/', { headers: { accept: 'text/html' } })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/html')
  for (const text of [
    '/v1/bookings/availability',
    '/api/v1/disponibilidad/dias/',
    'DATE_TOO_FAR',
    'slot-stolen',
    '<code>MAINTENANCE</code> only on demand',
  ]) {
    expect(body).toContain(text)
  }
})

test('any other client is told where things are', async () => {
  const ask = clientOf(await createManiqui(), undefined)
  const { headers, body } = await ask('/')
  expect(headers.get('content-type')).toContain('text/plain')
  expect(body).toContain('http://127.0.0.1:4010/api/v1/')
})

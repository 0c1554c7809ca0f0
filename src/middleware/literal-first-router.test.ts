import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { LiteralFirstRouter } from './literal-first-router.ts'

function app() {
  return new Hono({ router: new LiteralFirstRouter() })
    .get('/bookings/:id', (c) => c.text(`one ${c.req.param('id')}`))
    .get('/bookings/availability', (c) => c.text('availability'))
    .get('/bookings', (c) => c.text('list'))
    .post('/bookings', (c) => c.text('made'))
    .all('/open/*', (c) => c.text('open'))
}

test.each([
  ['GET', '/bookings/availability', 'availability'],
  ['GET', '/bookings/a%20b', 'one a b'],
  ['GET', '/bookings', 'list'],
  ['GET', '/bookings?limit=1', 'list'],
  ['POST', '/bookings', 'made'],
  ['DELETE', '/open/door', 'open'],
])('%s %s is answered by “%s”', async (method, path, text) => {
  expect(await (await app().request(path, { method })).text()).toBe(text)
})

test.each([
  ['DELETE', '/bookings'],
  ['POST', '/bookings/availability'],
  ['GET', '/bookings/'],
  ['GET', '/nothing'],
])('%s %s is found nowhere', async (method, path) => {
  expect((await app().request(path, { method })).status).toBe(404)
})

import { expect } from 'vitest'
import { test } from '../../src/entries/vitest.ts'

test('a salon that is down for maintenance says so', async ({ salon }) => {
  salon.scenarios.use('maintenance')
  expect((await salon.fetch('/v1/services')).status).toBe(503)
})

import { expect } from 'vitest'
import { test } from '../../../src/entries/vitest.ts'

test('fails', async ({ salon }) => {
  await salon.fetch('/v1/services')
  expect(1).toBe(2)
})

test('sends what the document does not allow', async ({ salon }) => {
  expect((await salon.fetch('/v1/services?limit=none')).status).toBe(422)
})

const daring = test.extend({ salonOptions: { allowBreaches: true } })

daring('does so on purpose', async ({ salon }) => {
  expect((await salon.fetch('/v1/services?limit=none')).status).toBe(422)
})

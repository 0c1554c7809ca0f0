import { expect, test } from 'vitest'
import { fuzzOverHttp } from './over-http.ts'

test('generated requests over real connections, eight at once', async () => {
  const { findings, statuses } = await fuzzOverHttp({ seed: 1, count: 1500 })
  expect(findings.slice(0, 3)).toEqual([])
  expect(statuses.get('200') ?? 0).toBeGreaterThan(200)
  expect(statuses.get('201') ?? 0).toBeGreaterThan(50)
})

import { afterEach, expect, it, vi } from 'vitest'
import { FixtureError, fixtureNames } from '../fixture/built-in.ts'
import { resolveFixture } from './resolve-fixture.ts'

const now = Date.UTC(2026, 2, 10)

afterEach(() => {
  vi.doUnmock('@faker-js/faker/locale/es')
  vi.resetModules()
})

it('a generated salon is drawn from the seed of the server unless it names its own', async () => {
  const [one, two, own] = await Promise.all([
    resolveFixture('generate:days=10', { now, seed: 1 }),
    resolveFixture('generate:days=10', { now, seed: 2 }),
    resolveFixture('generate:days=10,seed=2', { now, seed: 1 }),
  ])
  expect(one.clients).not.toEqual(two.clients)
  expect(own).toEqual(two)
})

it('who asks for the same generated salon shares it', async () => {
  const first = await resolveFixture('generate:days=11', { now })
  expect(await resolveFixture('generate:days=11', { now, seed: 1 })).toBe(first)
  expect(await resolveFixture('generate:days=11', { now, seed: 2 })).not.toBe(first)
})

it('keeps only a few of them', async () => {
  const first = await resolveFixture('generate:days=12', { now })
  for (const days of [13, 14, 15, 16]) {
    await resolveFixture(`generate:days=${days}`, { now })
  }
  expect(await resolveFixture('generate:days=12', { now })).not.toBe(first)
})

it('a spec that makes no sense is a faulty fixture', async () => {
  await expect(resolveFixture('generate:chairs=3', { now })).rejects.toThrow(FixtureError)
  await expect(resolveFixture('generate:chairs=3', { now })).rejects.toThrow('no “chairs”')
})

it('only a generated salon pays for importing faker', async () => {
  vi.resetModules()
  const imported = vi.fn<() => void>()
  vi.doMock('@faker-js/faker/locale/es', async (importOriginal) => {
    imported()
    return importOriginal()
  })
  const fixtures = await import('./resolve-fixture.ts')
  for (const name of fixtureNames) {
    await fixtures.resolveFixture(name, { now })
  }
  expect(imported).not.toHaveBeenCalled()
  await fixtures.resolveFixture('generate:days=1', { now })
  expect(imported).toHaveBeenCalled()
})

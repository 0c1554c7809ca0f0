import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test, vi } from 'vitest'
import { documentedErrors, type ErrorWay } from '../../src/control/errors/documented-errors.ts'
import { parseDay } from '../../src/days/calendar-date.ts'
import { isObject } from '../../src/json/object.ts'
import { byApi } from '../../src/openapi/generated/documents.ts'

/*
 * What brings an error about is for those who tell of errors and those who look for them. Whoever answers knows
 * nothing of it: with every x-when taken out of the documents the answers are the same, byte for byte.
 */

const start = { now: '2026-03-10T08:00:00', frozen: true }
const root = new URL('../../src/', import.meta.url)

afterAll(() => {
  vi.doUnmock('../../src/openapi/generated/documents.ts')
  vi.doUnmock('../../src/causes/generated/causes.ts')
  vi.resetModules()
})

const today = parseDay('2026-03-10')
if (today === undefined) throw new Error('the tenth of March exists')
const ways = documentedErrors({ url: '', today }).flatMap((entry) => entry.ways)

test('the answers of the API do not depend on what the document says of causes', async () => {
  const withCauses = await answersTo(ways)
  vi.resetModules()
  const bare = Object.entries(byApi).map(([name, text]) => [
    name,
    JSON.stringify(strip(JSON.parse(text))),
  ])
  vi.doMock('../../src/openapi/generated/documents.ts', () => ({ byApi: Object.fromEntries(bare) }))
  vi.doMock('../../src/causes/generated/causes.ts', () => ({ causes: {} }))
  const { loadDocument } = await import('../../src/openapi/load.ts')
  expect(loadDocument('citapro').text).not.toContain('x-when')
  expect(byApi.citapro).toContain('x-when')
  const without = await answersTo(ways)
  expect(withCauses.length).toBeGreaterThan(590)
  expect(without).toEqual(withCauses)
})

/** Nothing but the generator, which checks it and makes the table of it, reads x-when out of a document. */
test('the word x-when stands in the generator alone', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|\.document\.ts$/.test(file),
  )
  const readers = files.filter((file) =>
    /['"]x-when['"]/.test(readFileSync(new URL(file, root), 'utf8')),
  )
  expect(readers).toEqual(['node/build/generate-causes.ts'])
})

async function answersTo(
  all: readonly ErrorWay[],
): Promise<readonly (readonly [number, string, string])[]> {
  const { createManiqui } = await import('../../src/library/maniqui.ts')
  const maniqui = await createManiqui(start)
  const answers: (readonly [number, string, string])[] = []
  for (const { request } of all) {
    const { method, target, headers, body, bodyBytes } = request
    const sent = bodyBytes === undefined ? body : '\0'.repeat(bodyBytes)
    const init = { method, headers, ...(sent === undefined ? {} : { body: sent }) }
    const response = await maniqui.fetch(new Request(`http://localhost${target}`, init))
    answers.push([response.status, JSON.stringify([...response.headers]), await response.text()])
  }
  return answers
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (!isObject(value)) return value
  const fields = Object.entries(value).filter(([name]) => name !== 'x-when')
  return Object.fromEntries(fields.map(([name, field]) => [name, strip(field)]))
}

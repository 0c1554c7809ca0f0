import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keyPrefixes } from '../json/generated/keys.ts'
import { apiNames } from '../openapi/operation.ts'
import { fixtureNames } from '../fixture/built-in.ts'
import { createManiqui } from '../library/maniqui.ts'
import { apis } from './registry.ts'

/* What two faces must not share, or each must bring, and no compiler sees. */

const pairs = apis.flatMap((api) =>
  apis.filter((other) => other !== api).map((other) => [api, other]),
)

test('no operationId is in two documents: coverage, faults and scenarios know them by it', () => {
  const ids = apis.flatMap(({ document }) => [...document.byId.keys()])
  expect(ids).toEqual([...new Set(ids)])
})

test('no key prefix begins another: a key is of one form', () => {
  const begun = keyPrefixes.flatMap((prefix) =>
    keyPrefixes.filter((other) => other !== prefix && other.startsWith(prefix)),
  )
  expect(begun).toEqual([])
  expect(keyPrefixes).toEqual([...new Set(keyPrefixes)])
})

test('no base path lies in another: it says whose refusal an unknown path gets', () => {
  for (const [one, other] of pairs) {
    expect(`${other?.basePath}/`.startsWith(`${one?.basePath}/`)).toBe(false)
  }
})

describe.each(apis)('$name', ({ name, vendor, basePath, document, documentSalon }) => {
  test('has all its paths under its base path, and its salon among the fixtures', () => {
    for (const { path } of document.operations) {
      expect(path).toMatch(`${basePath}/`)
    }
    expect(fixtureNames).toContain(documentSalon)
  })

  test('is named in the help, in the package, and among the documents to lint', () => {
    const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    expect(read('src/cli/command-line.ts')).toContain(vendor)
    expect(read('openapi/redocly.yaml')).toContain(`root: ${name}.yaml`)
    expect(JSON.parse(read('package.json')).exports).toHaveProperty([`./${name}`])
  })
})

test.each(apiNames)('the document of %s is served', async (name) => {
  const { fetch } = await createManiqui()
  const response = await fetch(new Request(`http://127.0.0.1/openapi/${name}.json`))
  expect(response.status).toBe(200)
})

import { describe, expect, test } from 'vitest'
import { names, readDocument } from './documents.ts'
import type { JsonObject } from '../../src/json/object.ts'
import { documentedPages, publishedPages } from './sources.ts'
import { walk } from './walk.ts'

/** What is wrong with the provenance of a place, or nothing. */
function fault(node: JsonObject): string | undefined {
  const provenance = node['x-provenance']
  const source = node['x-source']
  if (provenance === undefined) return 'no x-provenance'
  if (provenance === 'inferred') {
    return source === undefined ? undefined : 'inferred, yet it names a source'
  }
  if (provenance !== 'documented' && provenance !== 'published') {
    return `unknown x-provenance ${String(provenance)}`
  }
  if (typeof source !== 'string') return `${provenance}, yet it names no x-source`
  const [page = '', heading = ''] = source.split(/#(.*)/)
  const pages = provenance === 'documented' ? documentedPages : publishedPages
  if (!pages[page]) return `${provenance}, yet ${page} is no such page`
  return pages[page].includes(heading) ? undefined : `${page} has no heading ${heading}`
}

describe.each(names)('the provenance in %s.yaml', (name) => {
  const places = [...walk(readDocument(name))]

  test('is known for every operation, parameter, property, response, header, example and enum', () => {
    const faults = places
      .filter(({ kind }) => kind !== 'schema')
      .flatMap(({ kind, pointer, node }) => {
        const found = fault(node)
        return found ? [`${kind} ${pointer}: ${found}`] : []
      })
    expect(faults).toEqual([])
  })

  test('was looked for in every kind of place', () => {
    const kinds = new Set(places.map(({ kind }) => kind))
    const expected = [
      'operation',
      'parameter',
      'request body',
      'response',
      'header',
      'example',
      'security scheme',
      'key form',
    ]
    expect([...kinds]).toEqual(expect.arrayContaining([...expected, 'property', 'schema']))
    expect(places.length).toBeGreaterThan(200)
  })
})

test.each([
  [{}, 'no x-provenance'],
  [{ 'x-provenance': 'guessed' }, 'unknown x-provenance guessed'],
  [{ 'x-provenance': 'documented' }, 'documented, yet it names no x-source'],
  [{ 'x-provenance': 'inferred', 'x-source': 'a#b' }, 'inferred, yet it names a source'],
  [
    { 'x-provenance': 'documented', 'x-source': 'developers.salonbookit.com/api#Envelope' },
    'documented, yet developers.salonbookit.com/api is no such page',
  ],
  [
    { 'x-provenance': 'documented', 'x-source': 'citapro-scheduling-guide.txt#Step 7' },
    'citapro-scheduling-guide.txt has no heading Step 7',
  ],
  [{ 'x-provenance': 'documented', 'x-source': 'citapro-scheduling-guide.txt#Summary' }, undefined],
  [{ 'x-provenance': 'inferred' }, undefined],
])('a place that says %j is judged: %s', (node, expected) => {
  expect(fault(node)).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { atPointer, join } from '../../src/json/pointer.ts'
import { follow, names, objectAt, readDocument } from './documents.ts'
import { walk } from './walk.ts'

/** What an operation must document: what a key, a limit, a body, a path id and an unhappy server can bring about. */
function expectedStatuses(
  name: string,
  operation: Record<string, unknown>,
  path: string,
): string[] {
  const always =
    name === 'citapro' ? ['401', '429', '500', '503'] : ['401', '403', '429', '500', '503']
  const body = 'requestBody' in operation ? ['413', '415'] : []
  const input =
    'requestBody' in operation || !path.includes('{') ? [name === 'citapro' ? '422' : '400'] : []
  return [...always, ...body, ...input, ...(path.includes('{') ? ['404'] : [])]
}

describe.each(names)('%s.yaml documents', (name) => {
  const document = readDocument(name)
  const operations = [...walk(document)].filter(({ kind }) => kind === 'operation')

  test.each(
    operations.map(({ node, pointer }) => [String(node['operationId']), node, pointer] as const),
  )('every status %s can have', (_, node, pointer) => {
    const statuses = Object.keys(objectAt(node, 'responses'))
    const path = pointer.split('/')[2] ?? ''
    expect(statuses).toEqual(expect.arrayContaining(expectedStatuses(name, node, path)))
    expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(1)
  })

  test.each(
    operations.map(({ node, pointer }) => [String(node['operationId']), node, pointer] as const),
  )(
    'the rate-limit headers on every response of %s, and demands them with a 429',
    (_, node, pointer) => {
      for (const status of Object.keys(objectAt(node, 'responses'))) {
        const response = follow(document, join(pointer, 'responses', status))
        const limited = status === '429'
        const expected = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset']
        for (const header of limited ? [...expected, 'Retry-After'] : expected) {
          const { node: found } = follow(document, join(response.pointer, 'headers', header))
          expect(found['required'] ?? false, `${status} ${header}`).toBe(limited)
        }
      }
    },
  )

  test('a body in JSON for every status but 204', () => {
    for (const { node, pointer } of operations) {
      for (const status of Object.keys(objectAt(node, 'responses'))) {
        const response = follow(document, join(pointer, 'responses', status))
        const types = Object.keys(objectAt(response.node, 'content'))
        expect(types, `${pointer} ${status}`).toEqual(status === '204' ? [] : ['application/json'])
      }
    }
  })

  test('links whose operations and parameters exist', () => {
    const byId = new Map(operations.map(({ node, pointer }) => [node['operationId'], pointer]))
    const links = operations.flatMap(({ pointer, node }) =>
      Object.keys(objectAt(node, 'responses')).flatMap((status) =>
        Object.values(objectAt(follow(document, join(pointer, 'responses', status)).node, 'links')),
      ),
    ) as { operationId: string; parameters?: object; requestBody?: object }[]
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) {
      const target = byId.get(link.operationId)
      expect(target, link.operationId).toBeDefined()
      const parameters = (atPointer(document, `${target}/parameters`) ?? []) as unknown[]
      const known = parameters.map(
        (_, index) => follow(document, `${target}/parameters/${index}`).node['name'],
      )
      expect(known).toEqual(expect.arrayContaining(Object.keys(link.parameters ?? {})))
    }
  })
})

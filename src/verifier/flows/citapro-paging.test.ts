import { expect, test } from 'vitest'
import type { Finding } from '../../judge/finding.ts'
import { verify } from '../verify.ts'

interface Person {
  readonly id: string
  readonly firstname: string
  readonly lastname: string
  readonly email: string
  readonly status: string
}

/** In no order, as a list that nobody sorted may be. */
function people(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `990e8400-e29b-41d4-a716-4466554${String((index * 17) % count).padStart(5, '0')}`,
    firstname: 'Ana',
    lastname: `Vega ${index}`,
    email: `ana${index}@example.com`,
    status: 'active',
  }))
}

interface Asked {
  readonly limit: number
  readonly offset: number
  readonly orderBy: string | null
  readonly order: string | null
}

type Page = (all: readonly Person[], asked: Asked) => { total: number; items: readonly Person[] }

const right: Page = (all, { limit, offset, orderBy, order }) => {
  const sign = order === 'desc' ? -1 : 1
  const sorted =
    orderBy === 'id' ? all.toSorted((one, other) => (one.id < other.id ? -sign : sign)) : all
  return { total: all.length, items: sorted.slice(offset, offset + limit) }
}

/** Only people are listed; every other list is empty. */
async function findingsFor(count: number, page: Page): Promise<readonly Finding[]> {
  const report = await verify({
    api: 'citapro',
    url: 'http://target.test',
    only: ['list_total', 'list_paging', 'list_order'],
    fetch: (request) => {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname !== '/v1/people') return Response.json({ total: 0, items: [] })
      return Response.json(
        page(people(count), {
          limit: Number(searchParams.get('limit') ?? 20),
          offset: Number(searchParams.get('offset') ?? 0),
          orderBy: searchParams.get('orderBy'),
          order: searchParams.get('order'),
        }),
      )
    },
  })
  return report.findings
}

test.each([0, 1, 2, 3, 19, 20, 21, 50])(
  'a right list of %i people has no findings',
  async (count) => {
    expect(await findingsFor(count, right)).toEqual([])
  },
)

test.each<[string, Page, string]>([
  ['ignores limit', (all, asked) => right(all, { ...asked, limit: 20 }), 'list_paging'],
  ['ignores offset', (all, asked) => right(all, { ...asked, offset: 0 }), 'list_paging'],
  [
    'skips one too many',
    (all, asked) => right(all, { ...asked, offset: asked.offset && asked.offset + 1 }),
    'list_paging',
  ],
  [
    'sorts the wrong way round',
    (all, asked) => right(all, { ...asked, order: 'asc' }),
    'list_order',
  ],
  [
    'counts the page only',
    (all, asked) => {
      const { items } = right(all, asked)
      return { total: items.length, items }
    },
    'list_total',
  ],
  [
    'counts one too many',
    (all, asked) => ({ ...right(all, asked), total: all.length + 1 }),
    'list_total',
  ],
  [
    'lists one twice',
    (all, asked) => {
      const { total, items } = right(all, asked)
      return { total, items: items.map((item, index) => (index === 1 ? (items[0] ?? item) : item)) }
    },
    'list_total',
  ],
])('a list that %s is found out', async (_, page, check) => {
  for (const count of [5, 30]) {
    const found = await findingsFor(count, page)
    expect(found.map((finding) => [finding.check, finding.operationId])).toContainEqual([
      check,
      'listPeople',
    ])
  }
})

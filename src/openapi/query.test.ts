import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDocument } from './load.ts'
import type { Operation } from './operation.ts'
import { parseQuery } from './query.ts'
import { readDocument } from './read-document.ts'

const listClients = operation('listClients')

function operation(operationId: string): Operation {
  const found = loadDocument('citapro').byId.get(operationId)
  if (!found) throw new Error(`no ${operationId}`)
  return found
}

/** An operation with one query parameter. */
function taking(parameter: object): Operation {
  const get = { operationId: 'op', parameters: [{ name: 'p', in: 'query', ...parameter }] }
  const [only] = readDocument('citapro', JSON.stringify({ paths: { '/': { get } } })).operations
  if (!only) throw new Error('no operation')
  return only
}

function problemsOf(search: string, on: Operation = listClients): readonly string[] {
  return parseQuery(on, search).problems.map(({ name, keyword }) => `${name} ${keyword}`)
}

const guideFilter = { field: 'email', operator: '=', value: 'juan@example.com' }

describe('bracketed parameters', () => {
  test.each([
    [
      "the guide's own",
      '?filters[0][field]=email&filters[0][operator]==&filters[0][value]=juan@example.com',
    ],
    [
      'percent-encoded',
      '?filters%5B0%5D%5Bfield%5D=email&filters%5B0%5D%5Boperator%5D=%3D&filters%5B0%5D%5Bvalue%5D=juan%40example.com',
    ],
    [
      'without its question mark',
      'filters[0][field]=email&filters[0][operator]==&filters[0][value]=juan@example.com',
    ],
    [
      'in another order',
      '?filters[0][value]=juan@example.com&filters[0][operator]==&filters[0][field]=email',
    ],
    [
      'numbered from elsewhere',
      '?filters[7][field]=email&filters[7][operator]==&filters[7][value]=juan@example.com',
    ],
  ])('%s', (_name, search) => {
    const { values, problems } = parseQuery(listClients, search)
    expect(values['filters']).toEqual([guideFilter])
    expect(problems).toEqual([])
  })

  test('items come in the order of their numbers, not as text or as sent', () => {
    const search = [10, 9, 2].map((at) => `filters[${at}][value]=${at}`).join('&')
    expect(parseQuery(listClients, search).values['filters']).toEqual([
      { value: '2' },
      { value: '9' },
      { value: '10' },
    ])
  })

  test.each(['=', '>=', '!=', '<'])('the bare operator %s is a value', (operator) => {
    const { values } = parseQuery(listClients, `?filters[0][operator]=${operator}`)
    expect(values['filters']).toEqual([{ operator }])
  })

  test.each([
    ['?filters=email', 'filters brackets'],
    ['?filters[]=email', 'filters brackets'],
    ['?filters[0=email', 'filters brackets'],
    ['?filters[0]field=email', 'filters brackets'],
    ['?filters[0][field][=x', 'filters brackets'],
    ['?filters[a][field]=email', 'filters brackets'],
    ['?filters[-1][field]=email', 'filters brackets'],
    ['?filters[0][a][b][c][d]=email', 'filters brackets'],
    ['?filters[0]=x&filters[0][field]=email', 'filters.0.field brackets'],
    ['?filters[0][field]=email&filters[0]=x', 'filters.0 brackets'],
    ['?filters[0][field]=email&filters[0][field]=phone', 'filters.0.field repeated'],
    ['?limit[]=5', 'limit brackets'],
  ])('%s is a problem: %s', (search, want) => {
    expect(problemsOf(search)).toEqual([want])
  })

  test('more items than the schema allows are refused unread', () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => `filters[${at}][field]=email`).join('&')
    expect(problemsOf(items(20))).toEqual([])
    expect(problemsOf(items(21))).toEqual(['filters maxItems'])
    expect(parseQuery(listClients, items(21)).values['filters']).toEqual([])
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'a field called %s is a plain field and reaches no prototype',
    (name) => {
      const { values } = parseQuery(
        listClients,
        `?filters[0][${name}][polluted]=yes&filters[${name}][polluted]=yes&${name}[polluted]=yes&${name}=yes`,
      )
      expect(Object.getPrototypeOf(values)).toBe(null)
      expect(Object.keys(values)).toEqual(['filters'])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )

  test('a deep object without numbers is an object', () => {
    const on = taking({ style: 'deepObject', schema: { type: 'object' } })
    expect(parseQuery(on, 'p[from]=1&p[to]=2').values['p']).toEqual({ from: '1', to: '2' })
  })
})

describe('plain parameters', () => {
  test('a parameter sent twice is a problem, also with the same value twice', () => {
    expect(problemsOf('?limit=5&limit=5')).toEqual(['limit repeated'])
    expect(problemsOf('?limit=5&offset=5')).toEqual([])
  })

  test('an array takes repeated parameters, or commas where it says explode: false', () => {
    const schema = { type: 'array', items: { type: 'string' } }
    expect(parseQuery(taking({ schema }), 'p=a&p=b,c').values['p']).toEqual(['a', 'b,c'])
    expect(parseQuery(taking({ schema, explode: false }), 'p=a,b').values['p']).toEqual(['a', 'b'])
  })

  test('what the operation does not declare is left out', () => {
    expect(parseQuery(listClients, '?__code=422&utm[source]=x&limit=5')).toEqual({
      values: { limit: '5' },
      problems: [],
    })
  })

  test('a plus is a space, as in every form, and %2B a plus', () => {
    const on = taking({ schema: { type: 'string' } })
    expect(parseQuery(on, 'p=+593+9').values['p']).toBe(' 593 9')
    expect(parseQuery(on, 'p=%2B593').values['p']).toBe('+593')
  })

  test.each([
    ['?limit=%', 'limit encoding'],
    ['?limit=%zz', 'limit encoding'],
    ['?limit=%E0%A4%A', 'limit encoding'],
    ['?limit=%ff', 'limit encoding'],
    ['?filters[0][value]=%C3', 'filters encoding'],
  ])('%s is a problem and nothing thrown', (search, want) => {
    expect(problemsOf(search)).toEqual([want])
  })

  test('a malformed encoding elsewhere is not this operation’s problem', () => {
    expect(problemsOf('?utm=%zz&limit=%35')).toEqual([])
  })

  test('an empty value is a value', () => {
    expect(parseQuery(listClients, '?limit=&offset').values).toEqual({ limit: '', offset: '' })
  })
})

test('whatever is sent, reading it neither throws nor takes more items than allowed', () => {
  const words = 'filters [ ] 0 99 field = & % %5B __proto__ limit + á'.split(' ')
  const piece = fc.constantFrom(...words)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { values } = parseQuery(listClients, `?${pieces.join('')}`)
      const { filters = [] } = values
      expect(Array.isArray(filters) && filters.length <= 20).toBe(true)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../contract-tests/support/steps.ts'
import { loadDocument } from './load.ts'
import type { ApiName, Operation } from './operation.ts'
import { validateControlRequest } from './control-validators.ts'
import { parseQuery } from './query.ts'
import { validateRequest } from './validators.ts'

interface Sent {
  readonly path?: Readonly<Record<string, string>>
  readonly search?: string
  readonly body?: unknown
}

function operation(api: ApiName, operationId: string): Operation {
  const found = loadDocument(api).byId.get(operationId)
  if (!found) throw new Error(`${api} has no ${operationId}`)
  return found
}

function validate(on: Operation, { path = {}, search = '', body }: Sent) {
  const parts = { path, query: parseQuery(on, search), headers: new Headers(), body }
  return on.api === 'control' ? validateControlRequest(on, parts) : validateRequest(on, parts)
}

/** `in name keyword` of every problem, sorted. */
function problems(on: Operation, sent: Sent): readonly string[] {
  const result = validate(on, sent)
  return result.ok
    ? []
    : result.problems.map((one) => `${one.in} ${one.name} ${one.keyword}`).toSorted()
}

const listClients = operation('citapro', 'listClients')
const createClient = operation('citapro', 'createClient')
const getAvailability = operation('citapro', 'getAvailability')
const getDay = operation('salonbookit', 'getAvailabilityDay')
const guest = {
  firstname: 'Juan',
  lastname: 'Pérez',
  email: 'juan@example.com',
  phone: '+593991234568',
}

describe('what the documents themselves send', () => {
  test('passes, typed and with defaults filled in', () => {
    const search =
      '?filters[0][field]=email&filters[0][operator]==&filters[0][value]=juan@example.com&offset=20'
    expect(validate(listClients, { search })).toMatchObject({
      ok: true,
      input: {
        query: {
          filters: [{ field: 'email', operator: '=', value: 'juan@example.com' }],
          limit: 20,
          offset: 20,
          order: 'asc',
        },
      },
    })
  })

  test('passes with integers in path and query', () => {
    const path = { peluquero_id: '5', fecha: '2024-01-20' }
    const result = validate(getDay, { path, search: '?servicio_id=15&servicios=15,16' })
    expect(result).toMatchObject({
      ok: true,
      input: { path: { ...path, peluquero_id: 5 }, query: { servicio_id: 15, servicios: '15,16' } },
    })
  })

  test('a body passes as it was sent, the same object', () => {
    const result = validate(createClient, { body: guest })
    expect(result.ok && result.input.body).toBe(guest)
    expect(guest).toEqual({
      firstname: 'Juan',
      lastname: 'Pérez',
      email: 'juan@example.com',
      phone: '+593991234568',
    })
  })

  test.each(['citapro', 'salonbookit', 'control'] as const)(
    '%s: every example of a request body',
    (api) => {
      const bodies = loadDocument(api).operations.flatMap((one) =>
        (one.requestBody?.examples ?? []).map((example) => ({ one, example })),
      )
      expect(bodies.length).toBeGreaterThan(0)
      for (const { one, example } of bodies) {
        const wrong = problems(one, { body: example.value }).filter((each) =>
          each.startsWith('body'),
        )
        expect([one.operationId, example.name, wrong]).toEqual([one.operationId, example.name, []])
      }
    },
  )
})

describe('a refusal names every field at once', () => {
  test('of a body, nested ones by their place', () => {
    const body = {
      ...guest,
      firstname: '',
      email: 'juan',
      phone: 5,
      birthdate: '2024-02-30',
      customFields: [
        { fieldId: '550e8400-e29b-41d4-a716-446655440000', value: 'x' },
        { fieldId: 'x' },
      ],
      lastname: undefined,
    }
    expect(problems(createClient, { body })).toEqual([
      'body birthdate format',
      'body customFields.1.fieldId format',
      'body customFields.1.value required',
      'body email format',
      'body firstname minLength',
      'body lastname required',
      'body phone type',
    ])
  })

  test('of path and query together', () => {
    const path = { peluquero_id: 'x', fecha: '2024-1-5' }
    const names = problems(getDay, { path, search: '?servicio_id=x&duracion=0' }).map((one) =>
      one.split(' ').slice(0, 2).join(' '),
    )
    expect([...new Set(names)]).toEqual([
      'path fecha',
      'path peluquero_id',
      'query duracion',
      'query servicio_id',
    ])
  })

  test('of a bracketed parameter, by the number of the item', () => {
    const search =
      '?filters[0][field]=email&filters[0][operator]=LIKE&filters[0][value]=x&filters[1][operator]=='
    expect(problems(listClients, { search })).toEqual([
      'query filters.0.operator enum',
      'query filters.1.field required',
      'query filters.1.value required',
    ])
  })

  test('what could not be read is reported once, not as missing too', () => {
    const id = '770e8400-e29b-41d4-a716-446655440002'
    const search = `?locationId=${id}&locationId=${id}&serviceId=%zz&professionalId=1`
    expect(problems(getAvailability, { search })).toEqual([
      'query locationId repeated',
      'query professionalId format',
      'query serviceId encoding',
    ])
  })

  test('with a message made to be read after the name', () => {
    const result = validate(createClient, { body: { ...guest, email: 'juan', phone: '' } })
    expect(
      result.ok ? [] : result.problems.map(({ name, message }) => `${name} ${message}`),
    ).toEqual(['email must be an e-mail address', 'phone must not be empty'])
  })
})

describe('text in a URL', () => {
  test.each(['0x14', '2e1', ' 20', '20.0', '+20', '٢٠', '', 'NaN', '99999999999999999999', '1_0'])(
    'the limit %j is no integer',
    (limit) => {
      const search = `?limit=${encodeURIComponent(limit)}`
      expect(problems(listClients, { search })).toEqual(['query limit type'])
    },
  )

  test.each([
    ['limit=0', 'query limit minimum'],
    ['limit=101', 'query limit maximum'],
    ['offset=-1', 'query offset minimum'],
    ['order=up', 'query order enum'],
  ])('%s is out of bounds: %s', (search, want) => {
    expect(problems(listClients, { search })).toEqual([want])
  })

  test('a UUID is one with or without capitals, and nothing longer', () => {
    const get = operation('citapro', 'getClient')
    const id = '660e8400-e29b-41d4-a716-44665544000a'
    expect(problems(get, { path: { id } })).toEqual([])
    expect(problems(get, { path: { id: id.toUpperCase() } })).toEqual([])
    for (const bad of [`urn:uuid:${id}`, `{${id}}`, `${id}0`, ` ${id}`, `${id}\n`]) {
      expect(problems(get, { path: { id: bad } })).toEqual(['path id format'])
    }
  })
})

describe('a body', () => {
  test('that is required and absent, or no object, is one problem', () => {
    expect(problems(createClient, { body: undefined })).toEqual(['body body required'])
    for (const body of [null, [], 'text', 7, true]) {
      expect(problems(createClient, { body })).toEqual(['body body type'])
    }
  })

  test('is not coerced: a number in quotes is not a number, nor is "true" true', () => {
    const createBooking = operation('citapro', 'createBooking')
    const body = createBooking.requestBody?.examples[0]?.value
    expect(problems(createBooking, { body })).toEqual([])
    expect(
      problems(createBooking, {
        body: Object.assign({}, body, { amount: '50', notifyClient: 'true' }),
      }),
    ).toEqual(['body amount type', 'body notifyClient type'])
  })

  test('is ignored where the operation takes none', () => {
    expect(problems(listClients, { body: { anything: 1 } })).toEqual([])
  })

  test('cannot answer for its fields through a prototype', () => {
    const body: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(guest)}}`)
    expect(problems(createClient, { body }).length).toBe(4)
    expect(({} as Record<string, unknown>)['email']).toBeUndefined()
  })

  test('with half a million problems gets the first hundred, and is looked through once', () => {
    const length = 500_000
    let looks = 0
    const customFields = new Proxy(
      Array.from({ length }, () => 1),
      {
        get(items, name) {
          looks += 1
          return Reflect.get(items, name)
        },
      },
    )
    let found: readonly string[] = []
    const steps = stepsOf(
      () => (found = problems(createClient, { body: { ...guest, customFields } })),
    )
    expect(found).toHaveLength(100)
    expect(looks).toBeLessThan(2 * length)
    expect(steps).toBeLessThan(length)
  })

  test('counts characters as people do, not as UTF-16 does', () => {
    expect(problems(createClient, { body: { ...guest, firstname: '💈'.repeat(255) } })).toEqual([])
    expect(problems(createClient, { body: { ...guest, firstname: 'a'.repeat(256) } })).toEqual([
      'body firstname maxLength',
    ])
  })

  test.each([
    ['a local part without end', `${'a.'.repeat(200_000)}@`],
    ['a domain without end', `a@${'a-'.repeat(200_000)}`],
    ['many labels', `a@${'a.'.repeat(200_000)}`],
  ])('a hostile e-mail address is refused in linear time: %s', (_name, email) => {
    let found: readonly string[] = []
    const steps = stepsOf(() => (found = problems(createClient, { body: { ...guest, email } })))
    expect(found).toContain('body email format')
    expect(steps / email.length).toBeLessThan(20)
  })
})

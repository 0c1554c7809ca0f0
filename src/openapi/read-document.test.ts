import { describe, expect, test } from 'vitest'
import { loadDocument } from './load.ts'
import { readDocument } from './read-document.ts'

const small = readDocument(
  'citapro',
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    security: [{ apiKey: [] }],
    paths: {
      '/things/{id}': {
        parameters: [
          { $ref: '#/components/parameters/Id' },
          { name: 'page', in: 'query', schema: { type: 'integer' } },
        ],
        get: {
          operationId: 'getThing',
          summary: 'One thing',
          'x-provenance': 'documented',
          'x-source': 'guide#Things',
          parameters: [
            {
              name: 'page',
              in: 'query',
              description: 'its own',
              schema: { type: 'string', default: 'a' },
            },
          ],
          responses: {
            404: { $ref: '#/components/responses/NotFound' },
            200: {
              description: 'Found',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
              },
            },
          },
        },
        delete: { security: [], responses: { 204: { description: 'Gone' } } },
      },
    },
    components: {
      parameters: {
        Id: {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'string', format: 'uuid', examples: ['b'] },
          'x-provenance': 'published',
        },
      },
      schemas: {
        Thing: {
          type: 'object',
          properties: {
            parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
            name: { description: 'what it is called', $ref: '#/components/schemas/Name' },
          },
        },
        Name: { type: 'string', description: 'a name', maxLength: 9 },
      },
      responses: {
        NotFound: {
          description: 'No such thing',
          headers: { 'Retry-After': { required: true, schema: { type: 'integer' } } },
          content: {
            'application/json': {
              schema: { type: 'object' },
              examples: {
                THING_NOT_FOUND: { summary: 'No such thing', value: { message: 'x' } },
              },
            },
          },
        },
      },
    },
  }),
)

const getThing = small.byId.get('getThing')

describe('an operation read from a document', () => {
  test('carries its own marks and where it stands', () => {
    expect(getThing).toMatchObject({
      api: 'citapro',
      method: 'GET',
      path: '/things/{id}',
      summary: 'One thing',
      provenance: 'documented',
      source: 'guide#Things',
      secured: true,
    })
  })

  test('has the parameters of its path, its own ones instead where both have a name', () => {
    expect(getThing?.parameters).toEqual([
      {
        name: 'id',
        in: 'path',
        required: true,
        schema: { type: 'string', format: 'uuid', examples: ['b'] },
        example: 'b',
        provenance: 'published',
      },
      {
        name: 'page',
        in: 'query',
        required: false,
        description: 'its own',
        schema: { type: 'string', default: 'a' },
        provenance: 'inferred',
      },
    ])
  })

  test('lists its responses by status, references followed', () => {
    expect(getThing?.responses.map(({ status }) => status)).toEqual([200, 404])
    expect(getThing?.responses[1]).toMatchObject({
      contentType: 'application/json',
      headers: [{ name: 'Retry-After', required: true, schema: { type: 'integer' } }],
      examples: [{ name: 'THING_NOT_FOUND', value: { message: 'x' }, provenance: 'inferred' }],
    })
  })

  test('keeps a description beside a reference, and ends in a schema that contains itself', () => {
    const schema = getThing?.responses[0]?.schema
    expect(schema?.properties?.['name']).toEqual({
      type: 'string',
      maxLength: 9,
      description: 'what it is called',
    })
    expect(schema?.properties?.['parts']?.items).toBe(schema)
  })

  test('needs no key when its security is empty, and is named by method and path without an id', () => {
    const remove = small.operations[1]
    expect(remove).toMatchObject({ operationId: 'DELETE /things/{id}', secured: false })
    expect(remove?.responses[0]).not.toHaveProperty('contentType')
    expect(remove?.requestBody).toBeUndefined()
  })
})

test('a reference to nothing is an error that names it', () => {
  const broken = readDocument(
    'citapro',
    JSON.stringify({
      paths: { '/': { get: { responses: { 200: { $ref: '#/components/responses/Gone' } } } } },
    }),
  )
  expect(() => broken.operations[0]?.responses).toThrow('#/components/responses/Gone')
})

test.each(['citapro', 'salonbookit', 'control'] as const)(
  '%s: every operation reads completely, and loads once',
  (name) => {
    const document = loadDocument(name)
    expect(loadDocument(name)).toBe(document)
    expect(document.operations.length).toBeGreaterThan(2)
    expect(document.byId.size).toBe(document.operations.length)
    for (const { parameters, responses, requestBody } of document.operations) {
      expect(parameters.every(({ schema }) => Object.keys(schema).length > 0)).toBe(true)
      expect(responses.length).toBeGreaterThan(0)
      expect(JSON.stringify([parameters, responses, requestBody])).not.toContain('"$ref"')
    }
  },
)

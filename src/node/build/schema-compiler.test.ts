import { expect, test } from 'vitest'
import { failing } from '../../json/compiled-validator.ts'
import { SchemaCompiler } from './schema-compiler.ts'

// The stop is written into Ajv's code by a replacement of text, which an Ajv that writes its loops otherwise would evade.
test.each([
  ['of one kind', { type: 'array', items: { type: 'integer' } }],
  [
    'inside a field',
    { type: 'object', properties: { list: { type: 'array', items: { enum: [1] } } } },
  ],
])(
  'a list of ten thousand wrong items %s is told about a hundred times, and no more',
  async (_, schema) => {
    const compiler = new SchemaCompiler('a test', { explains: true })
    const name = compiler.add(schema, 'list')
    const { code, imports } = compiler.code()
    expect(imports).toEqual([])
    // In place of the import that a generated file begins with.
    const module = encodeURIComponent(`${failing.toString()}\n${code}`)
    const { [name]: validate } = await import(`data:text/javascript,${module}`)
    const list = Array.from({ length: 10_000 }, () => 'wrong')
    expect(validate('properties' in schema ? { list } : list)).toBe(false)
    expect(validate.errors.length).toBeGreaterThanOrEqual(100)
    expect(validate.errors.length).toBeLessThan(110)
  },
)

import { describe, expect, test } from 'vitest'
import type { ValidationFailure } from './compiled-validator.ts'
import { fieldFailures } from './failures.ts'

const at = (instancePath: string, keyword: string, params = {}): ValidationFailure => ({
  instancePath,
  keyword,
  params,
})

function named(...errors: ValidationFailure[]): readonly string[] {
  return fieldFailures(errors).map(({ path, keyword }) => `${path.join('.')} ${keyword}`)
}

describe('failures by field', () => {
  test('a missing or superfluous field is named itself, not the object around it', () => {
    expect(named(at('/a', 'required', { missingProperty: 'b' }))).toEqual(['a.b required'])
    expect(named(at('', 'additionalProperties', { additionalProperty: 'c' }))).toEqual([
      'c additionalProperties',
    ])
  })

  test('pointer escapes are undone', () => {
    expect(named(at('/a~1b/~0c', 'type'))).toEqual(['a/b.~c type'])
  })

  test('the same thing said twice is said once', () => {
    const twice = at('/a', 'type', { type: 'string' })
    expect(named(twice, { ...twice })).toEqual(['a type'])
  })

  test('a union that fits nowhere is one failure', () => {
    expect(
      named(
        at('/a', 'type', { type: 'string' }),
        at('/a', 'type', { type: 'null' }),
        at('/a', 'anyOf'),
      ),
    ).toEqual(['a anyOf'])
  })

  test('a union that fits but for a field deeper down is about that field', () => {
    expect(
      named(
        at('/a/b', 'minLength', { limit: 1 }),
        at('/a', 'type', { type: 'null' }),
        at('/a', 'oneOf'),
      ),
    ).toEqual(['a.b minLength'])
    expect(
      named(at('/a', 'required', { missingProperty: 'b' }), at('/a', 'type'), at('/a', 'oneOf')),
    ).toEqual(['a.b required'])
  })

  test('what failed before and beside a union stays', () => {
    expect(named(at('/z', 'type'), at('/a', 'type'), at('/a', 'anyOf'))).toEqual([
      'z type',
      'a anyOf',
    ])
  })

  test('a condition is told by what it asked for', () => {
    expect(named(at('', 'required', { missingProperty: 'x' }), at('', 'if'))).toEqual([
      'x required',
    ])
  })
})

test.each([
  ['required', {}, 'is required'],
  ['type', { type: 'integer' }, 'must be an integer'],
  ['type', { type: ['string', 'null'] }, 'must be a string or null'],
  ['enum', { allowedValues: ['asc', 'desc'] }, 'must be one of asc, desc'],
  ['format', { format: 'email' }, 'must be an e-mail address'],
  ['format', { format: 'uri' }, 'must have the format uri'],
  ['minLength', { limit: 1 }, 'must not be empty'],
  ['minLength', { limit: 2 }, 'must have at least 2 characters'],
  ['maximum', { comparison: '<=', limit: 100 }, 'must be at most 100'],
  ['exclusiveMinimum', { comparison: '>', limit: 0 }, 'must be more than 0'],
  ['maxItems', { limit: 20 }, 'must have at most 20 items'],
  ['unheardOf', {}, `breaks the document's rule "unheardOf"`],
])('%s %j reads “%s”', (keyword, params, want) => {
  expect(fieldFailures([at('/a', keyword, params)])[0]?.message).toBe(want)
})

import {
  _,
  type Code,
  type CodeGen,
  type CodeKeywordDefinition,
  type KeywordCxt,
  type Name,
  stringify,
} from 'ajv/dist/2020.js'
import { and, getProperty, not, or } from 'ajv/dist/compile/codegen/index.js'
import { useFunc } from 'ajv/dist/compile/util.js'
import { checkDataType, DataType, getJSONTypes } from 'ajv/dist/compile/validate/dataType.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { usePattern } from 'ajv/dist/vocabularies/code.js'
import type { Fields } from '../../json/object.ts'

/**
 * The keywords that `explained` writes. What they say stands in the failure itself, so that no schema has to be kept
 * for it, and a value is looked at in one expression: Ajv's own keywords take ten lines for each.
 */
export const explainingKeywords: readonly (CodeKeywordDefinition | string)[] = [
  'x-tag',
  {
    keyword: 'x-test',
    schemaType: 'object',
    error: { message: '', params: ({ schema }) => wantedParams(schema) },
    code(context) {
      const { gen, schema } = context
      const refuse = () => context.error()
      const look = () => {
        context.subschema({ keyword: 'x-test', schemaProp: 'then' }, gen.name('valid'))
      }
      const fits = fitting(context, schema['rules'])
      if ('then' in schema) gen.if(fits, look, refuse)
      else gen.if(not(fits), refuse)
    },
  },
  {
    keyword: 'x-union',
    schemaType: 'object',
    error: {
      message: '',
      params: ({ schema, parentSchema }) => {
        const [tag, wanted] = parentSchema?.['x-tag'] ?? []
        return _`{missingProperty: ${tag}, wanted: ${wanted}, choices: ${stringify(Object.keys(schema))}}`
      },
    },
    code(context) {
      const { gen, data, schema, parentSchema } = context
      const [tag]: readonly string[] = parentSchema['x-tag']
      const valid = gen.name('valid')
      const refuse = () => context.error()
      const look = (name: string) => {
        context.subschema({ keyword: 'x-union', schemaProp: name }, valid)
      }
      const [first = '', ...others] = Object.keys(schema)
      const isMeant = (name: string) => _`${data}[${tag}] === ${name}`
      gen.if(isMeant(first))
      look(first)
      for (const name of others) {
        gen.elseIf(isMeant(name))
        look(name)
      }
      gen.else()
      refuse()
      gen.endIf()
    },
  },
  {
    keyword: 'x-needs',
    type: 'object',
    schemaType: 'array',
    error: {
      message: '',
      params: ({ schema: [of], params: { field } }) => _`{missingProperty: ${field}, of: ${of}}`,
    },
    code(context) {
      const [, ...fields]: readonly string[] = context.schema
      refuseMissing(context, fields)
    },
  },
  {
    keyword: 'x-only',
    type: 'object',
    schemaType: 'array',
    before: 'maxProperties',
    error: {
      message: '',
      params: ({ schema: [of], params: { key, choices } }) =>
        _`{additionalProperty: ${key}, of: ${of}, choices: [...${choices}]}`,
    },
    code(context) {
      const { gen, data, schema } = context
      const [, tag, ...fields]: readonly string[] = schema
      const choices = listIn(gen, fields)
      const isKnown = (key: Name) =>
        or(_`${choices}.includes(${key})`, ...(tag === '' ? [] : [_`${key} === ${tag}`]))
      gen.forIn('key', data, (key) => {
        gen.if(and(_`errors < 100`, not(isKnown(key))), () => {
          context.setParams({ key, choices })
          context.error()
        })
      })
    },
  },
]

/** Ajv's own, which looks at each field in lines of its own: the failures are the same, in the same order. */
export const required: CodeKeywordDefinition = {
  keyword: 'required',
  type: 'object',
  schemaType: 'array',
  before: 'propertyNames',
  error: {
    message: '',
    params: ({ params: { field } }) => _`{missingProperty: ${field}}`,
  },
  code: (context) => refuseMissing(context, context.schema),
}

/** Fields are looked for one by one only where one is missing. */
function refuseMissing(context: KeywordCxt, fields: readonly string[]): void {
  const { gen, data } = context
  const refuse = (field: Code | string) => {
    context.setParams({ field })
    context.error()
  }
  const isMissing = (field: string) => _`${data}${getProperty(field)} === undefined`
  if (fields.length === 0) return
  gen.if(or(...fields.map(isMissing)), () => {
    const [only = ''] = fields
    if (fields.length === 1) return refuse(only)
    gen.forOf('field', listIn(gen, fields), (field) => {
      gen.if(_`${data}[${field}] === undefined`, () => refuse(field))
    })
  })
}

/** A list that stands once in the module, before its functions: made once, and read by them. */
function listIn(gen: CodeGen, list: readonly string[]): Name {
  const code = stringify(list)
  return gen.scopeValue('obj', { key: code.toString(), ref: list, code })
}

function wantedParams({ wanted: words, secret = false }: Fields): Code {
  const [wanted, ...choices] = [words].flat().map(String)
  if (secret === true) return _`{wanted: ${wanted}, secret: true}`
  return choices.length === 0
    ? _`{wanted: ${wanted}}`
    : _`{wanted: ${wanted}, choices: ${stringify(choices)}}`
}

/** One expression for what is asked of a value as a whole. A rule that it cannot say is a bug here, not let pass. */
function fitting(context: KeywordCxt, { type, ...rules }: Fields): Code {
  const { data } = context
  const types = getJSONTypes(type ?? [])
  const ofType = types.length > 0 ? [isOf(data, types)] : []
  const others = Object.entries(rules).map(([keyword, value]) => {
    const { of, holds } = ruleOf(context, keyword, value)
    // What is not of the kind that a rule is about is left alone by it: a text has no minimum.
    const kinds = types.map((one) => (one === 'integer' ? 'number' : one))
    const isSure = of.length === 0 || (kinds.length > 0 && kinds.every((one) => of.includes(one)))
    return isSure ? holds : or(not(isOf(data, of)), holds)
  })
  return and(...ofType, ...others)
}

function isOf(data: KeywordCxt['data'], types: readonly string[]): Code {
  const checks = getJSONTypes(types).map((type) => {
    if (type === 'integer') return _`Number.isInteger(${data})`
    if (type === 'number') return _`Number.isFinite(${data})`
    return checkDataType(type, data, true, DataType.Correct)
  })
  return or(...checks)
}

interface Rule {
  /** The types it is about; none: any. */
  readonly of: readonly string[]
  readonly holds: Code
}

const numbers = ['number']
const uuid = '^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'

function ruleOf(context: KeywordCxt, keyword: string, value: unknown): Rule {
  const { gen, data } = context
  const length = () => _`${useFunc(gen, ucs2length.default)}(${data})`
  const limit = Number(value)
  switch (keyword) {
    case 'enum':
      return { of: [], holds: _`${stringify(value)}.includes(${data})` }
    case 'const':
      return { of: [], holds: _`${data} === ${stringify(value)}` }
    case 'minimum':
      return { of: numbers, holds: _`${data} >= ${limit}` }
    case 'maximum':
      return { of: numbers, holds: _`${data} <= ${limit}` }
    case 'exclusiveMinimum':
      return { of: numbers, holds: _`${data} > ${limit}` }
    case 'minLength':
      return { of: ['string'], holds: limit === 1 ? _`${data} !== ""` : _`${length()} >= ${limit}` }
    case 'maxLength':
      return { of: ['string'], holds: _`${length()} <= ${limit}` }
    case 'pattern':
      return { of: ['string'], holds: _`${usePattern(context, String(value))}.test(${data})` }
    case 'format':
      return { of: ['string'], holds: formatted(context, String(value)) }
    case 'minItems':
      return { of: ['array'], holds: _`${data}.length >= ${limit}` }
    case 'maxItems':
      return { of: ['array'], holds: _`${data}.length <= ${limit}` }
    case 'minProperties':
      return { of: ['object'], holds: _`Object.keys(${data}).length >= ${limit}` }
    case 'maxProperties':
      return { of: ['object'], holds: _`Object.keys(${data}).length <= ${limit}` }
    default:
      throw new Error(`fitting() has no word for "${keyword}"`)
  }
}

function formatted(context: KeywordCxt, format: string): Code {
  const { data } = context
  if (format === 'date') return _`fullFormats.date.validate(${data})`
  if (format === 'email') return _`fullFormats.email.test(${data})`
  if (format === 'uuid') return _`${usePattern(context, uuid)}.test(${data})`
  throw new Error(`fitting() has no word for the format "${format}"`)
}

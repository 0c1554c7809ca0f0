import { describe, expect, test } from 'vitest'
import { parsePrefer, readPreferences, writePreferences } from './preferences.ts'

const url = 'http://x/v1/services?limit=1'

describe('a Prefer header is read as RFC 7240 says', () => {
  test.each([
    ['code=422', { code: '422' }],
    ['Code = 422', { code: '422' }],
    ['code="422"', { code: '422' }],
    ['respond-async, code=422; strength=1, wait=10', { code: '422' }],
    ['code=422, delay=800', { code: '422', delay: '800' }],
    ['code=401, code=422', { code: '401' }],
    ['example="a, b; c"', { example: 'a, b; c' }],
    [String.raw`example="say \"so\""`, { example: 'say "so"' }],
    ['example=""', { example: '' }],
    ['example', { example: '' }],
    [',, ,code=422,', { code: '422' }],
  ])('%s', (header, wanted) => {
    expect(readPreferences(header, url)).toEqual(wanted)
  })

  test.each(['respond-async', 'return=minimal', '', 'code=4 2', 'code="422', '=422', 'c de=422'])(
    'what is unknown or malformed is ignored: %s',
    (header) => {
      expect(readPreferences(header, url)).toBeUndefined()
    },
  )

  test('a malformed preference does not take its neighbours along', () => {
    expect(parsePrefer('a b=1, wait=5, handling=lenient')).toEqual(
      new Map([
        ['wait', '5'],
        ['handling', 'lenient'],
      ]),
    )
  })
})

test.each([
  ['?__code=422', { code: '422' }],
  ['?limit=1&__example=DATE_IN_PAST&__delay=5', { example: 'DATE_IN_PAST', delay: '5' }],
  ['?__code=401&__code=422', { code: '401' }],
  ['?a=?&__code=422', { code: '422' }],
  ['?other__code=422', undefined],
  ['?name=__code', undefined],
])('the query %s prefers the same', (search, wanted) => {
  expect(readPreferences(undefined, `http://x/v1/services${search}`)).toEqual(wanted)
})

test('the header’s answer beats the query’s, its delay the other’s delay', () => {
  expect(readPreferences('code=401', 'http://x/?__code=422&__delay=5')).toEqual({
    code: '401',
    delay: '5',
  })
  expect(readPreferences('code=401', 'http://x/?__example=VALIDATION_ERROR')).toEqual({
    code: '401',
  })
  expect(readPreferences('delay=7', 'http://x/?__code=422&__delay=5')).toEqual({
    code: '422',
    delay: '7',
  })
})

test.each([
  [{ code: '422', delay: '5' }, 'code=422, delay=5'],
  [{ example: 'two words "so"' }, String.raw`example="two words \"so\""`],
  [{ example: 'línea\n' }, 'example="l?nea?"'],
])('what was applied is written so that it can be read again', (preferences, wanted) => {
  expect(writePreferences(preferences)).toBe(wanted)
})

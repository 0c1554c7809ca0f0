import { expect, test } from 'vitest'
import { asError, codeOf, messageOf, stackOf } from './thrown.ts'

const bare = new Error('no stack')
delete bare.stack

test.each<[unknown, { message: string; stack: RegExp; code?: string }]>([
  [new RangeError('too far'), { message: 'too far', stack: /^RangeError: too far\n +at / }],
  [bare, { message: 'no stack', stack: /^no stack$/ }],
  [
    Object.assign(new Error('gone'), { code: 'ECONNRESET' }),
    { message: 'gone', stack: /^Error: gone/, code: 'ECONNRESET' },
  ],
  // A DOMException inherits its code, and that is a number.
  [new DOMException('stopped', 'AbortError'), { message: 'stopped', stack: /stopped/ }],
  ['a text', { message: 'a text', stack: /^a text$/ }],
  [undefined, { message: 'undefined', stack: /^undefined$/ }],
  [{ code: 'ENOENT' }, { message: '[object Object]', stack: /^\[object Object\]$/ }],
])('case %#: %s is told as %j', (thrown, { message, stack, code }) => {
  expect(messageOf(thrown)).toBe(message)
  expect(stackOf(thrown)).toMatch(stack)
  expect(codeOf(thrown)).toBe(code)
  expect(asError(thrown).message).toBe(message)
  if (thrown instanceof Error) expect(asError(thrown)).toBe(thrown)
})

import { expect, test } from 'vitest'
import { StateError } from './state-error.ts'
import { readStateText, stateLine, stateText } from './state-format.ts'

const values = [
  { base: 'a', data: { name: 'Salón' } },
  { sandbox: 'demo', n: 12 },
]
const whole = Buffer.concat([...stateText(values.map(stateLine))])

const read = (file: Buffer) => [...readStateText(file, 'state.json')]

test('what was written is read again', () => {
  expect(read(whole)).toEqual(values)
  expect(read(Buffer.concat([...stateText([])]))).toEqual([])
})

test('a file cut short anywhere is refused', () => {
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => read(whole.subarray(0, length)), `${length} bytes`).toThrow(StateError)
  }
})

test('a file with any byte changed is refused', () => {
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole)
    changed[at] = whole[at] === 0x31 ? 0x32 : 0x31
    expect(() => read(changed), `byte ${at}`).toThrow(StateError)
  }
})

test.each([
  ['nothing', '', 'is not a state file'],
  ['prose', 'Dear diary\n', 'is not a state file'],
  ['other JSON', '{"maniqui":"fixture"}\n', 'is not a state file'],
  [
    'a later version',
    '{"maniqui":"state","version":2}\n',
    'by another version of Maniquí (state version 2',
  ],
  ['more after the end', `${whole.toString()}{}\n`, 'is damaged or cut short'],
])('%s is refused, and the sentence says that it was not touched', (_, text, sentence) => {
  expect(() => read(Buffer.from(text))).toThrow(sentence)
  expect(() => read(Buffer.from(text))).toThrow('It was not touched')
})

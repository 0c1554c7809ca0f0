import { expect, test } from 'vitest'
import { loadDocument } from '../openapi/load.ts'
import type { TargetAnswer } from './answer.ts'
import type { Judge } from './check.ts'
import { judgeRawBody } from './raw-body.ts'

/** The subjects of what is wrong with a body. */
function told(
  text: string,
  { type = 'application/json', flaw }: { type?: string; flaw?: string } = {},
) {
  const subjects: string[] = []
  const judge: Judge = {
    expect(_, holds, say) {
      if (!holds) subjects.push(say().subject)
      return holds
    },
    pass() {},
  }
  const operation = loadDocument('citapro').byId.get('listServices')!
  const headers = new Headers({ 'content-type': type })
  const answer = {
    operation,
    status: 200,
    headers,
    text,
    flaw,
    json: {},
  } as unknown as TargetAnswer
  judgeRawBody(judge, answer)
  return subjects
}

test.each([
  ['a name in two objects', '[{"id":1},{"id":1}]', []],
  ['a name as a value', '{"id":"id","a":["id","id"]}', []],
  ['a name in a text', String.raw`{"a":"\"b\":","b":1}`, []],
  ['a name twice', '{"id":1,"a":{"id":2},"id":2}', ['a name comes twice in one object']],
  ['a stack trace', '{"message":"x at run (/app/a.js:1:2)"}', ['an answer shows a stack trace']],
  ['SQL', '{"message":"SELECT id FROM users"}', ['an answer shows SQL']],
] as const)('%s', (_, text, subjects) => {
  expect(told(text)).toEqual(subjects)
})

test('another charset is only wrong of what is not ASCII', () => {
  const type = 'application/json; charset=iso-8859-1'
  expect(told('{"a":"n"}', { type })).toEqual([])
  expect(told('{"a":"ñ"}', { type })).toEqual(['the body is UTF-8, and called iso-8859-1'])
})

test('what was wrong with the bytes is told', () => {
  expect(told('{}', { flaw: 'the body is not UTF-8' })).toEqual(['the body is not UTF-8'])
})

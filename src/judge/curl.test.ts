import { expect, test } from 'vitest'
import { curlOf } from './curl.ts'

function commandOf(method: string, url: string, rawHeaders: string[], body?: string): string {
  return curlOf({
    id: 1,
    at: 0,
    began: 0,
    elapsed: 0,
    request: { method, url, rawHeaders, ...(body === undefined ? {} : { body }) },
    response: { status: 200, headers: {} },
  })
}

test('a GET is a plain command with the key left to the shell', () => {
  expect(commandOf('GET', 'http://x/v1/people?a[0]=1', ['X-API-Key', '$KEY'])).toBe(
    `curl -sS -g -H "X-API-Key: $KEY" 'http://x/v1/people?a[0]=1'`,
  )
})

test('a quote in a body does not end the argument', () => {
  expect(
    commandOf('POST', 'http://x/', ['content-type', 'application/json'], `{"n":"O'Hara"}`),
  ).toBe(
    `curl -sS -g -X POST -H 'content-type: application/json' --data-raw '{"n":"O'\\''Hara"}' 'http://x/'`,
  )
})

test('beside the key nothing of a header is left to the shell', () => {
  expect(commandOf('GET', 'http://x/', ['authorization', 'Bearer $KEY `id` $HOME "q"'])).toContain(
    '-H "authorization: Bearer $KEY \\`id\\` \\$HOME \\"q\\""',
  )
})

import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { curl, type CurlRequest, type CurlStyle } from './curl.ts'

const key = [['X-API-Key', '$KEY']] as const
const get = { url: 'http://x/?a[0]=1&b=2', headers: key }

test.each<[string, CurlRequest, CurlStyle, string]>([
  ['a GET', get, {}, `curl -H 'X-API-Key: $KEY' 'http://x/?a[0]=1&b=2'`],
  [
    'options',
    get,
    { options: ['-sS', '-g'] },
    `curl -sS -g -H 'X-API-Key: $KEY' 'http://x/?a[0]=1&b=2'`,
  ],
  [
    'the URL first, in double quotes',
    get,
    { urlFirst: true, quotes: 'double' },
    String.raw`curl "http://x/?a[0]=1&b=2" -H "X-API-Key: \$KEY"`,
  ],
  [
    'secrets for the shell',
    get,
    { quotes: 'secrets' },
    `curl -H "X-API-Key: $KEY" 'http://x/?a[0]=1&b=2'`,
  ],
  [
    'a body',
    { method: 'POST', url: 'http://x/', headers: [], body: `{"n":"O'Hara"}` },
    {},
    String.raw`curl -X POST --data-raw '{"n":"O'\''Hara"}' 'http://x/'`,
  ],
  [
    'an empty body',
    { method: 'PUT', url: 'http://x/', headers: [], body: '' },
    {},
    `curl -X PUT --data-raw '' 'http://x/'`,
  ],
  [
    'a GET with a body, which would be a POST',
    { url: 'http://x/', headers: [], body: 'x' },
    {},
    `curl -X GET --data-raw 'x' 'http://x/'`,
  ],
  [
    'a body of many bytes',
    { method: 'POST', url: 'http://x/', headers: [], bodyBytes: 9000 },
    { options: ['-i'] },
    `head -c 9000 /dev/zero | curl -i -X POST --data-binary @- 'http://x/'`,
  ],
])('%s', (_, request, style, want) => {
  expect(curl(request, style)).toBe(want)
})

test.each(['single', 'double', 'secrets'] as const)(
  'a shell reads what was meant in %s quotes',
  (quotes) => {
    const text = [
      "it's",
      '"quoted"',
      '`id`',
      '$HOME',
      String.raw`a\b\\c`,
      'ñ',
      '$(id)',
      '!',
      '#',
    ].join(' ')
    const command = curl({ url: text, headers: [['X', text]] }, { quotes })
    const printed = execFileSync('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${command}`])
    expect(printed.toString()).toBe(`-H\nX: ${text}\n${text}\n`)
  },
)

test('a shell puts in the secrets, and nothing else', () => {
  const headers = [['authorization', 'Bearer $KEY `id` $HOME "q" $SECRET']] as const
  const command = curl({ url: '$KEY', headers }, { quotes: 'secrets' })
  const env = { ...process.env, KEY: 'k', SECRET: 's' }
  const printed = execFileSync('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${command}`], { env })
  expect(printed.toString()).toBe('-H\nauthorization: Bearer k `id` $HOME "q" s\nk\n')
})

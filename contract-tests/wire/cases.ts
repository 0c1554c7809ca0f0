import { head } from './raw.ts'

const host = 'Host: 127.0.0.1'
const json = ['X-API-Key: cpk_wire', 'Content-Type: application/json']
const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`

/** Bytes that no proper client sends, and the status each is answered with; undefined is no answer at all. */
export const cases: readonly (readonly [
  name: string,
  bytes: string | Uint8Array,
  status: number | undefined,
])[] = [
  ['control characters', '\0\0\0\r\n\r\n', 400],
  ['a TLS greeting', Buffer.from('16030100c5010000c10303', 'hex'), 400],
  ['an HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['a version that does not exist', head('GET / HTTP/9.9', host), 400],
  ['HTTP/1.0 without a host', head('GET /v1/services HTTP/1.0'), 401],
  ['a method in small letters', head('get /v1/services HTTP/1.1', host), 400],
  ['a method that does not exist', head('BREW /v1/services HTTP/1.1', host), 400],
  ['TRACE', head('TRACE /v1/services HTTP/1.1', host), 405],
  ['CONNECT', head('CONNECT a.example:443 HTTP/1.1', 'Host: a.example:443'), undefined],
  ['the asterisk form', head('OPTIONS * HTTP/1.1', host), 400],
  ['the asterisk form with GET', head('GET * HTTP/1.1', host), 400],
  ['the absolute form', head('GET http://a.example/v1/services HTTP/1.1', host), 401],
  ['a path with two slashes', head('GET //a.example/v1/services HTTP/1.1', host), 404],
  ['a path with backslashes', head('GET \\v1\\services HTTP/1.1', host), 400],
  ['a path that leads to another host', head('GET /\\a.example/v1 HTTP/1.1', host), 400],
  ['a path with a NUL', head('GET /v1/\0 HTTP/1.1', host), 400],
  ['a path with an encoded NUL', head('GET /v1/%00 HTTP/1.1', host), 404],
  ['a path with raw UTF-8', head('GET /v1/é HTTP/1.1', host), 400],
  ['no path', head('GET  HTTP/1.1', host), 400],
  ['a header without a colon', head('GET / HTTP/1.1', host, 'nonsense'), 400],
  ['a header name with a space', head('GET / HTTP/1.1', host, 'a b: c'), 400],
  ['a folded header', head('GET / HTTP/1.1', host, 'a: b', ' folded'), 400],
  ['a header with a NUL', head('GET / HTTP/1.1', host, 'a: \0'), 400],
  ['raw UTF-8 in a key', head('GET /v1/services HTTP/1.1', host, 'X-API-Key: cpk_é'), 401],
  ['no host', head('GET /v1/services HTTP/1.1'), 400],
  ['an empty host', head('GET /v1/services HTTP/1.1', 'Host: '), 401],
  ['a host with a space', head('GET /v1/services HTTP/1.1', 'Host: a b'), 400],
  ['a host that is a sign', head('GET /v1/services HTTP/1.1', 'Host: @'), 400],
  ['half an IPv6 host', head('GET /v1/services HTTP/1.1', 'Host: [::1'), 400],
  ['a port that does not exist', head('GET /v1/services HTTP/1.1', 'Host: x:99999'), 400],
  ['a host that is no name', head('GET / HTTP/1.1', 'Host: xn--a'), 400],
  ['a host that is no number', head('GET /v1/services HTTP/1.1', 'Host: 256.1.1.1'), 400],
  ['a host with a path', head('GET /v1/services HTTP/1.1', 'Host: a/../b?c#d'), 400],
  [
    'two lengths',
    `${head('POST /v1/clients HTTP/1.1', host, 'Content-Length: 1', 'Content-Length: 2')}ab`,
    400,
  ],
  ['a negative length', head('POST /v1/clients HTTP/1.1', host, 'Content-Length: -1'), 400],
  [
    'a hexadecimal length',
    `${head('POST /v1/clients HTTP/1.1', host, 'Content-Length: 0x2')}ab`,
    400,
  ],
  [
    'a length beyond all numbers',
    head('POST /v1/clients HTTP/1.1', host, `Content-Length: ${'9'.repeat(20)}`),
    400,
  ],
  [
    'a length far beyond what comes',
    head('POST /v1/clients HTTP/1.1', host, ...json, 'Content-Length: 9999999999'),
    413,
  ],
  [
    'a length and chunks',
    `${head('POST /v1/clients HTTP/1.1', host, 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
    400,
  ],
  [
    'an encoding that nobody has',
    head('POST /v1/clients HTTP/1.1', host, 'Transfer-Encoding: gzip'),
    400,
  ],
  [
    'a chunk whose size is none',
    `${head('POST /v1/clients HTTP/1.1', host, ...json, 'Transfer-Encoding: chunked')}zz\r\nabc\r\n`,
    400,
  ],
  [
    'a chunk longer than it says',
    `${head('POST /v1/clients HTTP/1.1', host, ...json, 'Transfer-Encoding: chunked')}2\r\nabcdef\r\n0\r\n\r\n`,
    400,
  ],
  [
    'chunks of 2 MiB',
    `${head('POST /v1/clients HTTP/1.1', host, ...json, 'Transfer-Encoding: chunked')}${chunk.repeat(32)}0\r\n\r\n`,
    413,
  ],
  [
    '2 MiB as declared',
    `${head('POST /v1/clients HTTP/1.1', host, ...json, 'Content-Length: 2097152')}${'x'.repeat(2 ** 21)}`,
    413,
  ],
  [
    '2 MiB where no body is read',
    `${head('DELETE /v1/clients/nobody HTTP/1.1', host, ...json, 'Transfer-Encoding: chunked')}${chunk.repeat(32)}0\r\n\r\n`,
    404,
  ],
  [
    '2 MiB where nothing is',
    `${head('POST /v1/nothing HTTP/1.1', host, ...json, 'Transfer-Encoding: chunked')}${chunk.repeat(32)}0\r\n\r\n`,
    404,
  ],
  [
    'an expectation',
    `${head('POST /v1/clients HTTP/1.1', host, 'Expect: magic', 'Content-Length: 2')}{}`,
    417,
  ],
  [
    'a websocket',
    head(
      'GET /v1/services HTTP/1.1',
      host,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Key: x',
      'Sec-WebSocket-Version: 13',
    ),
    401,
  ],
  [
    'an upgrade to HTTP/2',
    head(
      'GET /v1/services HTTP/1.1',
      host,
      'Connection: Upgrade, HTTP2-Settings',
      'Upgrade: h2c',
      'HTTP2-Settings: AAMAAABk',
    ),
    401,
  ],
  [
    'a header of 20,000 bytes',
    head('GET /v1/services HTTP/1.1', host, `a: ${'b'.repeat(20_000)}`),
    431,
  ],
  ['a path of 20,000 bytes', head(`GET /v1/${'a'.repeat(20_000)} HTTP/1.1`, host), 431],
  [
    'more headers than 16 KiB',
    head(
      'GET /v1/services HTTP/1.1',
      host,
      ...Array.from({ length: 3000 }, (_, at) => `a${at}: b`),
    ),
    431,
  ],
]

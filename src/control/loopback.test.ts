import { describe, expect, it } from 'vitest'
import { isLoopbackHost, isLoopbackOrigin } from './loopback.ts'

describe('isLoopbackHost', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'localhost:4010',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.255.0.254:80',
    '[::1]',
    '[::1]:4010',
  ])('takes %s', (host) => expect(isLoopbackHost(host)).toBe(true))

  it.each([
    '',
    'example.com',
    'localhost.example.com',
    '127.0.0.1.example.com',
    '127.0.0.1.nip.io:4010',
    '127.0.0.256',
    '127.1',
    '2130706433',
    '0.0.0.0',
    '192.168.0.1',
    '[::ffff:127.0.0.1]',
    '[::1].example.com',
    '::1',
    'localhost@example.com',
    'example.com@localhost',
    'localhost:4010@example.com',
    'localhost:port',
    'localhost:4010:4010',
    'localhost/example.com',
    'localhost example.com',
    'localhost.',
  ])('refuses “%s”', (host) => expect(isLoopbackHost(host)).toBe(false))
})

describe('isLoopbackOrigin', () => {
  it.each(['http://localhost:5173', 'https://127.0.0.1', 'http://[::1]:8080'])(
    'takes %s',
    (origin) => expect(isLoopbackOrigin(origin)).toBe(true),
  )

  it.each([
    '',
    'null',
    'http://example.com',
    'http://localhost.example.com',
    'http://localhost@example.com',
    'file://',
    'chrome-extension://localhost',
    'http://localhost/page',
    'localhost',
    'http://localhost http://example.com',
  ])('refuses “%s”', (origin) => expect(isLoopbackOrigin(origin)).toBe(false))
})

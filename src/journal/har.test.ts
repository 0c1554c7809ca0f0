import { expect, it } from 'vitest'
import { exchange } from './test-exchange.ts'
import { toHttpArchive } from './har.ts'

const creator = { name: 'maniqui', version: '0' }

it('writes an exchange as an entry with its query, bodies and sizes in bytes', () => {
  const given = exchange({
    at: Date.UTC(2026, 2, 10, 7),
    elapsed: 12,
    operationId: 'createClient',
    reason: 'scenario slow',
    method: 'POST',
    url: 'http://x/v1/clients?a=1&b=%C3%B1',
    body: '{"n":"ñ"}',
    status: 201,
    headers: { 'content-type': 'application/json', location: '/v1/clients/1' },
    answer: '{"ok":"ñ"}',
  })
  const [entry] = toHttpArchive([given], { creator }).log.entries
  expect(entry).toMatchObject({
    startedDateTime: '2026-03-10T07:00:00.000Z',
    time: 12,
    comment: 'createClient, scenario slow',
    request: {
      method: 'POST',
      queryString: [
        { name: 'a', value: '1' },
        { name: 'b', value: 'ñ' },
      ],
      postData: { text: '{"n":"ñ"}' },
      bodySize: 10,
    },
    response: {
      status: 201,
      redirectURL: '/v1/clients/1',
      content: { size: 11, mimeType: 'application/json', text: '{"ok":"ñ"}' },
    },
    timings: { send: 0, wait: 12, receive: 0 },
  })
})

it('writes an exchange whose answer never arrived, and one without bodies', () => {
  const { log } = toHttpArchive([exchange({ status: 0 }), exchange()], { creator })
  expect(log.version).toBe('1.2')
  expect(log.entries.map(({ response }) => response.status)).toEqual([0, 200])
  expect(log.entries[0]?.response.content).toEqual({ size: 0, mimeType: 'x-unknown' })
  expect(log.entries[0]?.request).not.toHaveProperty('postData')
})

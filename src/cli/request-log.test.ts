import { setImmediate as nextTurn } from 'node:timers/promises'
import picocolors from 'picocolors'
import { expect, test } from 'vitest'
import type { Exchange } from '../journal/exchange.ts'
import { type LogManner, RequestLog } from './request-log.ts'

const exchange: Exchange = {
  id: 1,
  at: 0,
  began: 0,
  elapsed: 3,
  api: 'citapro',
  operationId: 'createBooking',
  request: { method: 'POST', url: 'http://127.0.0.1:4010/v1/bookings?a=1', rawHeaders: [] },
  response: { status: 422, headers: {} },
  code: 'SLOT_NOT_AVAILABLE',
  reason: 'slot-stolen',
}

function logging(manner: LogManner, colourful = false) {
  const written: string[] = []
  let present = Date.UTC(2026, 2, 10, 8)
  const log = new RequestLog({
    manner,
    colours: picocolors.createColors(colourful),
    write: (text) => void written.push(text),
    present: () => present,
  })
  const lines = () => {
    log.flush()
    return written.join('').split('\n').slice(0, -1)
  }
  return { log, written, lines, wait: (ms: number) => (present += ms) }
}

test('a line says when, what, how it ended, how long it took, whose it was, and why it went wrong', () => {
  const { log, lines } = logging('pretty')
  const detail = 'startTime: it has been taken'
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange: { ...exchange, detail } })
  const [line] = lines()
  expect(line).toMatch(
    /^\d\d:00:00 POST {3}\/v1\/bookings\?a=1 422 3 ms demo SLOT_NOT_AVAILABLE startTime: it has been taken slot-stolen$/,
  )
})

test('a message that quotes what was sent shows no key of it, and steers no terminal', () => {
  for (const manner of ['pretty', 'json'] as const) {
    const { log, lines } = logging(manner)
    const detail = 'filters.0.value: “\u001b[2Jcpk_topsecret” is no value of price.'
    log.listener({
      kind: 'exchange',
      sandbox: 'demo',
      exchange: { ...exchange, detail, reason: detail },
    })
    expect(lines().join('\n')).not.toMatch(/topsecret|\u001b/)
    expect(lines().join('\n')).toContain('cpk_[redacted]')
  }
})

test('a line says what time it was in the salon, and what the mock said beside the answer', () => {
  const at = Date.UTC(2026, 2, 10, 7)
  const hint = { about: 'time', text: 'Another hour was booked.' } as const
  const event = { kind: 'exchange', sandbox: 'demo', exchange: { ...exchange, at, hint } } as const
  const pretty = logging('pretty')
  pretty.log.listener({ ...event, zone: 'Europe/Madrid' })
  expect(pretty.lines()[0]).toMatch(
    / 3 ms demo at 2026-03-10 08:00 Europe\/Madrid SLOT_NOT_AVAILABLE slot-stolen hint: Another hour was booked\.$/,
  )
  const json = logging('json')
  json.log.listener({ ...event, zone: 'America/Guayaquil' })
  expect(JSON.parse(json.lines()[0] ?? '')).toMatchObject({
    salonTime: '2026-03-10 02:00 America/Guayaquil',
    hint: 'Another hour was booked.',
  })
})

test('bodies are shown when they are asked for, without keys, harmless, and cut', () => {
  const { log, lines } = logging('bodies')
  const request = { ...exchange.request, body: '{"note":"cpk_topsecret","n":"\u001b[2J"}\n' }
  const response = { status: 422, headers: {}, body: `"${'x'.repeat(9000)}"` }
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange: { ...exchange, request, response } })
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange })
  const [first, sent, answered, ...others] = lines()
  expect(first).toContain(' POST ')
  expect(sent).toBe('  > {"note":"cpk_[redacted]","n":"·[2J"}·')
  expect(answered).toMatch(/^ {2}< "x{3999}…$/)
  expect(others).toHaveLength(1)
})

test('what was refused before it became an exchange is told of, without keys', () => {
  const { log, lines } = logging('pretty')
  log.listener({ kind: 'refused', what: 'GET /cpk_topsecret\u001b 404' })
  expect(lines()).toEqual(['GET /cpk_[redacted]· 404'])
})

test('an answer that never came is called that', () => {
  const { log, lines } = logging('pretty')
  const lost = { ...exchange, response: { status: 0, headers: {} } }
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange: lost })
  expect(lines()[0]).toContain(' no answer ')
})

test('JSON is one object a line, without what there is not', () => {
  const { log, lines } = logging('json')
  const { code: _, reason: __, ...fine } = exchange
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange })
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange: fine })
  log.note('info', 'a note')
  const values: unknown[] = lines().map((line) => JSON.parse(line))
  const common = { time: '2026-03-10T08:00:00.000Z' }
  const first = {
    ...common,
    sandbox: 'demo',
    api: 'citapro',
    operation: 'createBooking',
    method: 'POST',
    path: '/v1/bookings?a=1',
    status: 422,
    ms: 3,
  }
  expect(values).toEqual([
    { ...first, code: 'SLOT_NOT_AVAILABLE', reason: 'slot-stolen' },
    first,
    { ...common, level: 'info', message: 'a note' },
  ])
})

test('silence is broken for warnings and errors only', () => {
  const { log, lines } = logging('silent')
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange })
  log.note('info', 'a note')
  log.note('warning', 'beware')
  expect(lines()).toEqual(['warning: beware'])
})

test.each(['pretty', 'json'] as const)(
  'no key is in a %s line, wherever the client put it',
  (manner) => {
    const { log, lines } = logging(manner)
    const urls = [
      'http://x/v1/services?api_key=cpk_secret',
      'http://x/v1/services?q=hh_live_secret',
      'http://x/v1/services?q=cpk%5Fsecret',
      'http://x/v1/cpk_secret',
      'http://user:secret@x/v1/services',
    ]
    for (const url of urls) {
      const request = { ...exchange.request, url }
      log.listener({ kind: 'exchange', sandbox: 'demo', exchange: { ...exchange, request } })
    }
    expect(lines()).toHaveLength(urls.length)
    expect(lines().join('\n')).not.toContain('secret')
  },
)

test('what would steer the terminal is not passed on', () => {
  const { log, lines } = logging('pretty')
  const request = { ...exchange.request, url: 'http://x/v1/%1b%5b2J%0acpk_secret?a=\u001b[2J' }
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange: { ...exchange, request } })
  expect(lines()).toHaveLength(1)
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(lines()[0]).not.toMatch(/[\u0000-\u001f\u007f]/)
})

test('colours are for those who want them', () => {
  const { log, lines } = logging('pretty', true)
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange })
  expect(lines()[0]).toContain('\u001b[33m422')
})

test('the lines of one turn are written at once', async () => {
  const { log, written } = logging('pretty')
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange })
  log.listener({ kind: 'exchange', sandbox: 'demo', exchange })
  expect(written).toEqual([])
  await nextTurn()
  expect(written).toHaveLength(1)
})

test('what is dropped is told now and then, not with every request', () => {
  const { log, lines, wait } = logging('pretty')
  for (let count = 1; count <= 5; count += 1) {
    log.listener({ kind: 'dropped', what: `no. ${count}` })
  }
  wait(10_000)
  log.listener({ kind: 'dropped', what: 'no. 6' })
  expect(lines()).toEqual([
    'warning: Dropped no. 1 to stay within bounds.',
    'warning: Dropped no. 6 to stay within bounds.',
  ])
})

test('a bug is told with its stack', () => {
  const { log, lines } = logging('silent')
  log.listener({ kind: 'bug', error: new TypeError('oh no') })
  expect(lines()[0]).toContain('This is a bug in Maniquí, please report it. TypeError: oh no')
  expect(lines()[1]).toContain('request-log.test.ts')
})

import { expect, test } from 'vitest'
import { readCount, readNow, readPort, readSeed, readToken, readZone } from './read-flags.ts'
import { readLatency, readRateLimit, readScenario } from './read-unhappy-flags.ts'

test.each([
  [readPort, '0', 0],
  [readPort, '65535', 65_535],
  [readSeed, '4294967295', 4_294_967_295],
  [readCount, '1', 1],
  [readZone, 'America/Guayaquil', 'America/Guayaquil'],
  [readNow, '2026-03-10', '2026-03-10T00:00:00'],
  [readNow, '2026-03-10T08:00', '2026-03-10T08:00'],
  [readNow, '2024-02-29T08:00:00.5', '2024-02-29T08:00:00.5'],
  [readNow, '2026-03-10T08:00:00+01:00', '2026-03-10T08:00:00+01:00'],
  [readNow, '2026-03-10T08:00:00Z', '2026-03-10T08:00:00Z'],
  [readRateLimit, '120/60s', { requests: 120, seconds: 60 }],
  [readRateLimit, '10/2m', { requests: 10, seconds: 120 }],
  [readRateLimit, '1/24h', { requests: 1, seconds: 86_400 }],
  [readRateLimit, 'off', undefined],
  [readLatency, '300', 300],
  [readLatency, '100-800', [100, 800]],
  [readLatency, '5-5', 5],
  [readToken, 's3cret!', 's3cret!'],
] as const)('%o reads %s', (read, text, value) => {
  expect(read(text)).toEqual(value)
})

test.each([
  [readPort, ['', '-1', '65536', '1.5', '0x50', '١', '1e3']],
  [readSeed, ['', '-1', '4294967296', 'seven']],
  [readCount, ['', '0', '1000001', ' 1']],
  [readZone, ['', 'Mars/Base', 'Madrid']],
  [
    readNow,
    [
      '',
      'tomorrow',
      '2026-02-29T08:00',
      '2026-3-10',
      '2026-03-10T24:01',
      '2026-03-10 08:00',
      '10/03/2026',
    ],
  ],
  [readRateLimit, ['', '120', '0/60s', '120/0s', '120/60', '120/25h', '-1/1s', '1.5/1s']],
  [readLatency, ['', '-1', '800-100', '60001', '1-60001', '3s', '1-2-3']],
  [readToken, ['', 'two words', 'señal', 'x'.repeat(257)]],
] as const)('%o refuses what is none, and says what would be one', (read, texts) => {
  for (const text of texts) {
    expect(() => read(text), text).toThrow(/(Write|port is|seed is|token is) /)
  }
})

test.each([
  ['holiday', [{ name: 'holiday' }]],
  ['slow:ms=500', [{ name: 'slow', ms: 500 }]],
  ['slow:ms=100-500', [{ name: 'slow', ms: [100, 500] }]],
  ['slow:ms=5,operation=listServices', [{ name: 'slow', ms: 5, operation: 'listServices' }]],
  ['slow; ms=500', [{ name: 'slow', ms: 500 }]],
  ['holiday, slow; ms=500', [{ name: 'holiday' }, { name: 'slow', ms: 500 }]],
])('scenario %s is read, and added to those before', (text, uses) => {
  const read = readScenario(text, ['timeout'])
  const inFull = read.map((use) => (typeof use === 'string' ? { name: use } : use))
  expect(inFull).toEqual([{ name: 'timeout' }, ...uses])
})

test.each([
  ['slwo', /^It must be one of the scenarios slot-stolen,/],
  ['', /^It must be one of the scenarios/],
  ['slow:msec=5', /msec is no parameter of slow, which takes operation or ms/],
  ['slow:ms=soon', /^ms /],
])('scenario %s is refused with what there is', (text, message) => {
  expect(() => readScenario(text, [])).toThrow(message)
})

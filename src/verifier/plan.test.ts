import { describe, expect, test } from 'vitest'
import { checks } from '../judge/check-catalogue.ts'
import { refuseToWrite } from './care.ts'
import { knownIds, listing, plan, suites } from './plan.ts'

const apis = ['citapro', 'salonbookit'] as const

describe.each(apis)('%s', (api) => {
  test('without --explore no sequences are tried', () => {
    const { flows } = plan({ api, write: true })
    expect(flows.map(({ id }) => id)).not.toContain(`${api}.explore`)
    expect(() => plan({ api, only: [`${api}.explore`] })).toThrow('say how many with --explore')
  })

  test('without --write no flow that writes is run', () => {
    expect(plan({ api }).flows.map(({ needs }) => needs)).not.toContain('write')
    const all = plan({ api, write: true, explore: { sequences: 1 } })
    expect(all.flows.length).toBe(suites[api].flows.length)
  })

  test('an unknown id ends with the list of those there are', () => {
    expect(() => plan({ api, only: ['slot_lenth'] })).toThrow(/slot_lenth is no check.*slot_length/)
    expect(() => plan({ api, skip: ['nothing'] })).toThrow(/nothing is no check/)
  })

  test('one check runs the flows that exercise it and reports nothing else', () => {
    const { flows, wanted } = plan({ api, only: ['slot_length'] })
    expect([...wanted]).toEqual(['slot_length'])
    expect(flows.every(({ exercises }) => exercises.includes('slot_length'))).toBe(true)
  })

  test('a skipped flow does not run, a skipped check is not reported', () => {
    const { flows, wanted } = plan({ api, skip: [`${api}.keys`, 'invalid_date'] })
    expect(flows.map(({ id }) => id)).not.toContain(`${api}.keys`)
    expect(wanted.has('ignored_auth')).toBe(false)
    expect(wanted.has('invalid_date')).toBe(false)
  })

  test('what writes cannot be asked for alone without --write', () => {
    expect(() => plan({ api, only: ['booking_race'] })).toThrow(
      /creates data; allow that with --write/,
    )
    expect(plan({ api, only: ['booking_race'], write: true }).flows).not.toEqual([])
  })

  test('every id is listed with what it does', () => {
    const lines = listing(api).split('\n')
    for (const id of knownIds(api)) {
      expect(lines.filter((line) => line.trimStart().startsWith(`${id} `))).toHaveLength(1)
    }
  })
})

test('every check of the catalogue is exercised by some flow', () => {
  const known = new Set(apis.flatMap((api) => knownIds(api)))
  expect(checks.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
})

test.each([
  ['citapro', 'https://api.example', 'cpk_x', false, true],
  ['citapro', 'https://api.example', 'cpk_x', true, false],
  ['citapro', 'http://127.0.0.1:4010', 'cpk_x', false, false],
  ['citapro', 'http://127.evil.example', 'cpk_x', false, true],
  ['citapro', 'http://localhost:4010', undefined, false, false],
  ['citapro', 'http://[::1]:4010', 'cpk_x', false, false],
  ['salonbookit', 'https://api.example', 'hh_live_x', false, true],
  ['salonbookit', 'https://api.example', 'hh_test_x', false, false],
  ['salonbookit', 'https://api.example', 'hh_sec_test_x', false, false],
  ['salonbookit', 'https://api.example', undefined, false, true],
] as const)(
  'writing to %s at %s with %s (yes: %s) is refused: %s',
  (api, url, key, yes, refused) => {
    const reason = refuseToWrite({ api, url: new URL(url), key, write: true, yesProduction: yes })
    expect(reason !== undefined).toBe(refused)
    const reading = { api, url: new URL(url), key, write: false, yesProduction: false }
    expect(refuseToWrite(reading)).toBeUndefined()
  },
)

import { expect, test } from 'vitest'
import { knownIn, readBaseline } from './baseline.ts'

const finding = 'slot_length/getAvailability/a slot has the wrong length'

test('an entry counts up to and including its day', () => {
  const read = readBaseline({ known: [{ finding, until: '2026-03-10', reason: '#12' }] })
  if (!read.ok) throw new Error(read.problem)
  const on = (day: string) => knownIn(read.baseline, day)(finding)
  expect(on('2026-03-10')).toEqual({ until: '2026-03-10', reason: '#12' })
  expect(on('2026-03-11')).toBeUndefined()
  expect(knownIn(read.baseline, '2026-03-10')('slot_length/other')).toBeUndefined()
  expect(knownIn(undefined, '2026-03-10')(finding)).toBeUndefined()
})

test.each([
  [[], 'a baseline has one key, known, with a list of findings'],
  [{ known: 'all' }, 'a baseline has one key, known, with a list of findings'],
  [{ known: [{ finding }] }, 'known[0] needs a finding'],
  [{ known: [{ finding, until: 'soon' }] }, 'known[0] needs a finding'],
  [{ known: [{ finding, until: '2026-02-30' }] }, 'known[0] needs a finding'],
  [{ known: [{ finding, until: '2026-03-01', forever: true }] }, 'known[0] has forever'],
])('%j is refused', (value, problem) => {
  expect(readBaseline(value)).toMatchObject({
    ok: false,
    problem: expect.stringContaining(problem),
  })
})

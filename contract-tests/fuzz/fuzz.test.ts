import { describe, expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'

/** A fortieth of what `npm run fuzz` sends for each of its seeds. */
const count = 2500

describe('generated requests over both APIs and the control API', () => {
  // By its seed a mock has a control token (even), and connections that can be broken (thirds).
  test.each([1, 2, 3, 4])(
    'seed %i: no 5xx unasked for, no hang, no leak, and the salons hold together',
    async (seed) => {
      const { findings, answers } = await fuzz({ seed, count })
      expect(findings.slice(0, 3)).toEqual([])
      // A run that only collects refusals would prove nothing.
      for (const operation of ['createBooking', 'createReservation', 'createClient']) {
        expect(answers.get(operation)?.get(201) ?? 0, operation).toBeGreaterThan(10)
      }
      for (const operation of [
        'advanceClock',
        'restoreSnapshot',
        'setFaults',
        'cancelAgendaBooking',
      ]) {
        expect(answers.get(operation)?.get(200) ?? 0, operation).toBeGreaterThan(2)
      }
    },
  )
})

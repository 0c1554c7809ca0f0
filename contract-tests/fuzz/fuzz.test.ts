import { beforeAll, describe, expect, test } from 'vitest'
import { fuzz, type FuzzReport } from './fuzz.ts'
import type { Ask } from './requests.ts'
import { Subject } from './subject.ts'

/** A fortieth of what `npm run fuzz` sends for each of its seeds. */
const count = 2500

const stays = 60_000

/** What each request is answered with; the same each time, on every machine. */
async function answersTo(asks: readonly Ask[], seed: number): Promise<string[]> {
  const subject = await Subject.make(seed, () => {})
  const answers: string[] = []
  for (const ask of asks) {
    // How far an answer is when a client leaves depends on how busy the machine is: this one stays.
    const came = await subject.ask(ask, { leavesAfter: stays })
    answers.push(`${came?.draft.method} ${came?.draft.path}: ${came?.status} ${came?.text}`)
  }
  await subject.hangUp()
  await subject.maniqui.close()
  return answers
}

// By its seed a mock has a control token (even), and connections that can be broken (thirds).
describe.each([1, 2, 3, 4])(
  'generated requests over both APIs and the control API, seed %i',
  (seed) => {
    let report: FuzzReport
    const sent: Ask[] = []
    beforeAll(async () => {
      // What waits is cut off by the client: how far it came depends on the machine.
      const waits = /delay|slow|latency|timeout|hang|flaky|\/events/
      report = await fuzz({
        seed,
        count,
        onSent: (ask, draft) => void (waits.test(JSON.stringify(draft)) || sent.push(ask)),
      })
    })
    const times = (operation: string, status: number) =>
      report.answers.get(operation)?.get(status) ?? 0

    test('no 5xx unasked for, no hang, no leak, and the salons hold together', () => {
      expect(report.findings.slice(0, 3)).toEqual([])
    })

    // A run that only collects refusals would prove nothing, nor one that has none.
    test.each(['createBooking', 'createReservation', 'createClient'])(
      '%s made more than ten',
      (operation) => {
        expect(times(operation, 201)).toBeGreaterThan(10)
      },
    )

    test.each(['advanceClock', 'restoreSnapshot', 'setFaults', 'cancelAgendaBooking'])(
      '%s was done more than twice',
      (operation) => {
        expect(times(operation, 200)).toBeGreaterThan(2)
      },
    )

    test.each([200, 201, 204, 401, 404, 405, 409, 415, 422])(
      '%i was among the answers',
      (status) => {
        expect([...report.answers.values()].some((counts) => counts.has(status))).toBe(true)
      },
    )

    test('sent again to another mock, they are answered with the same bytes', async () => {
      const asks = sent.slice(0, 100)
      expect(asks).toHaveLength(100)
      expect(await answersTo(asks, seed)).toEqual(await answersTo(asks, seed))
    })
  },
)

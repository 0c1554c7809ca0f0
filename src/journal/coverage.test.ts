import { expect, it } from 'vitest'
import { Coverage } from './coverage.ts'
import { exchange } from './test-exchange.ts'
import { Journal, JournalBudget } from './journal.ts'

const response = (status: number, ...examples: string[]) => ({
  status,
  description: `status ${status}`,
  examples: examples.map((name) => ({ name })),
})
const operations = [
  {
    api: 'citapro',
    operationId: 'createBooking',
    method: 'POST',
    path: '/v1/bookings',
    responses: [response(201, 'created'), response(422, 'VALIDATION_ERROR', 'SLOT_NOT_AVAILABLE')],
  },
  {
    api: 'citapro',
    operationId: 'listServices',
    method: 'GET',
    path: '/v1/services',
    responses: [response(200, 'ten services'), response(401, 'MISSING_API_KEY')],
  },
]
const met = (operationId: string, status: number, code?: string) => ({
  ...exchange({ id: status, api: 'citapro', operationId, status }),
  ...(code === undefined ? {} : { code }),
})

it('counts what was met of each documented response and error code, and shows what never was', () => {
  const coverage = new Coverage()
  coverage.note(met('createBooking', 422, 'SLOT_NOT_AVAILABLE'))
  coverage.note(met('createBooking', 422, 'SLOT_NOT_AVAILABLE'))
  coverage.note(met('listServices', 200))
  const report = coverage.report(operations)
  expect(report).toMatchObject({ seen: 2, documented: 4, undocumented: [] })
  expect(report.operations[0]).toMatchObject({ seen: 1, documented: 2 })
  expect(report.operations[0]?.responses).toEqual([
    { status: 201, description: 'status 201', times: 0, codes: [] },
    {
      status: 422,
      description: 'status 422',
      times: 2,
      latest: 422,
      codes: [
        { code: 'VALIDATION_ERROR', times: 0 },
        { code: 'SLOT_NOT_AVAILABLE', times: 2 },
      ],
    },
  ])
})

it('lists apart what no document has: unknown paths, other statuses, answers that never arrived', () => {
  const coverage = new Coverage()
  coverage.note(met('createBooking', 0))
  coverage.note(exchange({ api: 'citapro', status: 404 }))
  coverage.note(exchange({ api: 'citapro', status: 404 }))
  const report = coverage.report(operations)
  expect(report.seen).toBe(0)
  expect(report.undocumented).toEqual([
    { api: 'citapro', operationId: 'createBooking', status: 0, times: 1 },
    { api: 'citapro', status: 404, times: 2 },
  ])
})

it('outlives the exchanges that the budget dropped, and ends with the journal', () => {
  const journal = new Journal(new JournalBudget({ maxBytes: 2000 }))
  for (let count = 0; count < 50; count += 1) {
    journal.record(met('listServices', 200))
  }
  expect(journal.size).toBeLessThan(10)
  expect(journal.coverage.report(operations).operations[1]?.responses[0]?.times).toBe(50)
  journal.clear()
  expect(journal.coverage.report(operations).seen).toBe(0)
})

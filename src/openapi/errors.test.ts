import { expect, test } from 'vitest'
import { errorCatalogue } from './errors.ts'
import { isErrorCode } from './examples.ts'
import { loadDocument } from './load.ts'

const salonbookit = errorCatalogue(loadDocument('salonbookit'))
const citapro = errorCatalogue(loadDocument('citapro'))

test('every code of the SalonBookIt page is there with its status, the one with a 200 too', () => {
  const codes = salonbookit
    .filter(({ operationId }) => operationId === 'getAvailabilityDay')
    .map(({ status, code }) => `${status} ${code}`)
  expect(codes).toEqual(
    expect.arrayContaining([
      '200 PROFESSIONAL_NOT_WORKING',
      '400 INVALID_DATE',
      '400 DATE_IN_PAST',
      '400 DATE_TOO_FAR',
      '404 PROFESSIONAL_NOT_FOUND',
    ]),
  )
})

test('every error status of every operation has at least one entry with a body', () => {
  for (const { operations } of [loadDocument('citapro'), loadDocument('salonbookit')]) {
    for (const { api, operationId, responses } of operations) {
      const entries = (api === 'citapro' ? citapro : salonbookit).filter(
        (entry) => entry.operationId === operationId,
      )
      for (const { status } of responses.filter((response) => response.status >= 400)) {
        const found = entries.filter((entry) => entry.status === status)
        expect([operationId, status, found.length > 0]).toEqual([operationId, status, true])
        expect(found.every(({ code, body }) => code !== undefined && body !== undefined)).toBe(true)
      }
    }
  }
})

test('what goes well is no error', () => {
  expect(citapro.some(({ status }) => status < 400)).toBe(false)
  expect(['DATE_IN_PAST', 'HTTP_404', 'MAINTENANCE', 'guide', 'Complete'].map(isErrorCode)).toEqual(
    [true, true, true, false, false],
  )
})

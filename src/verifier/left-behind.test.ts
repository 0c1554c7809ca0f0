import { expect, test } from 'vitest'
import { loadDocument } from '../openapi/load.ts'
import type { OperationCall } from '../judge/call.ts'
import type { TargetAnswer } from '../judge/answer.ts'
import { MadeThings } from './left-behind.ts'

const citapro = loadDocument('citapro')
const salonbookit = loadDocument('salonbookit')

function operationOf(document: typeof citapro, operationId: string) {
  const operation = document.byId.get(operationId)
  if (!operation) throw new Error(`no ${operationId}`)
  return operation
}

function answerTo(call: OperationCall, status: number, json?: unknown): TargetAnswer {
  const exchange = {} as TargetAnswer['exchange']
  const text = JSON.stringify(json) ?? ''
  return { call, operation: call.operation, exchange, status, headers: new Headers(), text, json }
}

const createClient = { operation: operationOf(citapro, 'createClient'), body: { email: 'a@b.c' } }
const createBooking = { operation: operationOf(citapro, 'createBooking'), body: {} }
const deleteClient = (id: string) => ({
  operation: operationOf(citapro, 'deleteClient'),
  path: { id },
})

test('what was created is left until it is undone, the latest first', () => {
  const ledger = new MadeThings(citapro)
  ledger.saw(answerTo(createClient, 201, { id: 'c-1' }))
  ledger.saw(answerTo(createBooking, 201, { id: 'b-1' }))
  ledger.saw(answerTo(createClient, 201, { id: 'c-2' }))
  expect(ledger.undoing.map(({ path }) => path)).toEqual([{ id: 'c-2' }, { id: 'c-1' }])
  ledger.saw(answerTo(deleteClient('c-2'), 204))
  ledger.saw(answerTo(deleteClient('c-1'), 500))
  expect(ledger.left).toEqual([
    { what: 'client', id: 'c-1' },
    { what: 'booking', id: 'b-1' },
  ])
})

test('what was refused, or only asked for, is nothing that is left', () => {
  const ledger = new MadeThings(citapro)
  ledger.saw(answerTo(createClient, 422, { message: 'no' }))
  ledger.saw(answerTo({ operation: operationOf(citapro, 'listClients') }, 200, { items: [] }))
  expect(ledger.left).toEqual([])
})

test('what may have been made is named by what was sent', () => {
  const ledger = new MadeThings(citapro)
  ledger.lost(createClient)
  ledger.saw(answerTo(createBooking, 201, 'no object'))
  expect(ledger.left).toEqual([
    { what: 'client', id: 'unknown, if any, as no answer came to {"email":"a@b.c"}' },
    { what: 'booking', id: 'unknown, as the answer has no id' },
  ])
  expect(ledger.undoing).toEqual([])
})

test('a reservation is known by its code, and cancelled by its id where the document can', () => {
  const create = { operation: operationOf(salonbookit, 'createReservation'), body: {} }
  const data = { id: 12345, codigo: 'ABC123XY' }
  const ledger = new MadeThings(salonbookit)
  ledger.saw(answerTo(create, 201, { success: true, data }))
  expect(ledger.undoing).toEqual([])
  expect(ledger.left).toEqual([{ what: 'reservation', id: 'ABC123XY' }])

  const cancel = {
    ...create.operation,
    operationId: 'cancelReservation',
    path: '/api/v1/reservas/{id}/cancelar/',
  }
  const able = new MadeThings({
    ...salonbookit,
    byId: new Map([...salonbookit.byId, [cancel.operationId, cancel]]),
  })
  able.saw(answerTo(create, 201, { success: true, data }))
  expect(able.undoing).toEqual([{ operation: cancel, path: { id: '12345' } }])
  for (const call of able.undoing) {
    able.saw(answerTo(call, 200, { success: true, data }))
  }
  expect(able.left).toEqual([])
})

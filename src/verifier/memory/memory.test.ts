import { expect, test } from 'vitest'
import type { TargetAnswer } from '../../judge/answer.ts'
import { loadDocument } from '../../openapi/load.ts'
import { Memory } from './memory.ts'

const service = { id: 's1', name: 'Corte', duration: 60, price: 50, status: 'active' }
const sent = { firstname: 'Ana', lastname: 'Ñ', email: 'Ana@x.invalid', phone: '+1' }
const booking = {
  startTime: '2026-03-10T09:00:00Z',
  endTime: '2026-03-10T10:00:00Z',
  status: 'confirmed',
  amount: 50.37,
  clientId: 'c1',
  serviceId: 's1',
}

function answer(
  operationId: string,
  json: unknown,
  { body, id }: { body?: unknown; id?: string } = {},
): TargetAnswer {
  const operation = loadDocument('citapro').byId.get(operationId)!
  const status = operation.responses.find((response) => response.status < 300)!.status
  const call = { operation, body, ...(id === undefined ? {} : { path: { id } }) }
  return { call, operation, status, json, text: '' } as unknown as TargetAnswer
}

/** What the last of several answers contradicts. */
function told(...answers: readonly TargetAnswer[]): readonly string[] {
  const memory = new Memory()
  const found = answers.map((one) => memory.see(one)).at(-1) ?? []
  return found.map(({ check, judgement }) => `${check}: ${judgement.subject}`)
}

const listed = (item: unknown) => answer('listServices', { total: 1, items: [item] })
const created = answer('createClient', { id: 'c1' }, { body: sent })
const booked = answer('createBooking', { id: 'b1' }, { body: booking })
const shown = {
  ...booking,
  id: 'b1',
  startTime: '2026-03-10 09:00:00',
  endTime: '2026-03-10 10:00:00',
}

test('two answers about one thing agree, or one of them is told', () => {
  expect(told(listed(service), listed(service))).toEqual([])
  expect(told(listed(service), listed({ ...service, id: 's2', price: 1 }))).toEqual([])
  expect(told(listed(service), listed({ ...service, price: 1 }))).toEqual([
    'sightings_agree: price of one service differs from answer to answer',
  ])
})

test('what was sent reads back, with times in either spelling and addresses in either case', () => {
  const client = { ...sent, id: 'c1', email: 'ana@x.invalid' }
  expect(told(created, answer('getClient', client))).toEqual([])
  expect(told(created, answer('getClient', { ...client, lastname: 'N' }))).toEqual([
    'keeps_what_was_sent: lastname reads back differently',
  ])
  expect(told(booked, answer('getBooking', shown))).toEqual([])
  expect(told(booked, answer('getBooking', { ...shown, amount: 50 }))).toEqual([
    'keeps_what_was_sent: amount reads back differently',
  ])
})

test('what a booking of the run repeats is held to the list, what another repeats may be older', () => {
  const copy = { ...shown, service: { ...service, duration: 45 } }
  expect(told(listed(service), booked, answer('getBooking', copy))).toEqual([
    'sightings_agree: duration of one service differs from answer to answer',
  ])
  expect(told(listed(service), answer('getBooking', copy))).toEqual([])
})

test('a replaced client is as it was sent last, and its copy may be as it was', () => {
  const replaced = answer('replaceClient', undefined, {
    body: { ...sent, firstname: 'Eva' },
    id: 'c1',
  })
  expect(told(created, replaced, answer('getClient', { ...sent, id: 'c1' }))).toEqual([
    'client_replaced: firstname reads back differently',
  ])
  const copy = { ...shown, client: { ...sent, id: 'c1' } }
  expect(told(created, booked, replaced, answer('getBooking', copy))).toEqual([])
})

test('an id is given once', () => {
  expect(told(booked, booked)).toEqual(['unique_ids: two bookings have the same id'])
})

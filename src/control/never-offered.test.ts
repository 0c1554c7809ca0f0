import { expect, it } from 'vitest'
import { type Controlled, controlled } from './test-control.ts'

const box = '/_maniqui/sandboxes/a'
const key = { 'x-api-key': 'hh_live_a' }

const ask = ({ send }: Controlled) =>
  send('GET', '/api/v1/disponibilidad/5/2026-03-26/?servicio_id=15', undefined, key)
const reserve = ({ send }: Controlled, time: string) =>
  send(
    'POST',
    '/api/v1/reservas/crear/',
    {
      servicio_ids: [15],
      peluquero_id: 5,
      fecha: '2026-03-26',
      hora_inicio: time,
      nombre: 'Ana',
      email: 'ana@example.com',
    },
    key,
  )

async function found(mock: Controlled, which: 'findings' | 'notices' = 'findings') {
  const grading = await graded(mock)
  return grading[which].filter(({ rule }: { rule: string }) => rule === 'never-offered')
}

async function graded({ send }: Controlled) {
  return (await send('GET', `${box}/coverage`)).body.grading
}

it('a booking of what was listed is fine', async () => {
  const mock = await controlled()
  await ask(mock)
  expect((await reserve(mock, '10:00')).status).toBe(201)
  // Taken since, and listed before: a client may be late.
  expect((await reserve(mock, '10:00')).status).toBe(409)
  expect(await found(mock)).toEqual([])
})

it('a booking of what was not listed is told, once, with its exchanges', async () => {
  const mock = await controlled()
  await ask(mock)
  await reserve(mock, '11:50')
  await reserve(mock, '10:10')
  expect(await found(mock)).toEqual([
    {
      rule: 'never-offered',
      message: expect.stringContaining('no availability answer had listed'),
      times: 2,
      exchanges: [[2], [3]],
    },
  ])
})

it('a client that never asks is told so, and is no worse for it', async () => {
  const mock = await controlled()
  await reserve(mock, '10:00')
  await ask(mock)
  expect(await found(mock, 'notices')).toEqual([
    {
      rule: 'never-offered',
      message: expect.stringContaining('without ever having asked'),
      times: 1,
      exchanges: [[1]],
    },
  ])
  expect(await graded(mock)).toMatchObject({ ok: true, findings: [] })
})

it('availability that is asked for afterwards excuses nothing', async () => {
  const mock = await controlled()
  await ask(mock)
  await reserve(mock, '10:10')
  await ask(mock)
  expect(await found(mock)).toMatchObject([{ exchanges: [[2]] }])
  expect(await graded(mock)).toMatchObject({ ok: false, notices: [] })
})

it('a journal that was cleared of availability answers proves nothing', async () => {
  const mock = await controlled()
  await ask(mock)
  await mock.send('DELETE', `${box}/requests`)
  await reserve(mock, '10:00')
  expect([...(await found(mock)), ...(await found(mock, 'notices'))]).toEqual([])
})

it('a journal that was cleared of other things proves as much as before', async () => {
  const mock = await controlled()
  await mock.send('GET', '/v1/services', undefined, { 'x-api-key': 'cpk_a' })
  await mock.send('DELETE', `${box}/requests`)
  await reserve(mock, '10:00')
  expect(await found(mock, 'notices')).toHaveLength(1)
})

it('what the budget has dropped may have listed it', async () => {
  const mock = await controlled({ journalBytes: 2000 })
  await ask(mock)
  await reserve(mock, '10:10')
  const { body } = await mock.send('GET', `${box}/requests`)
  expect(body.exchanges.map(({ id }: { id: number }) => id)).toEqual([2])
  expect(await found(mock)).toEqual([])
})

it('a lost reservation that is sent again and refused is a repeated write', async () => {
  const mock = await controlled()
  await ask(mock)
  const { scenarios } = mock.maniqui.sandbox('a')
  scenarios.use('lost-response')
  await expect(reserve(mock, '10:00')).rejects.toBeInstanceOf(TypeError)
  scenarios.clear()
  expect((await reserve(mock, '10:00')).status).toBe(409)
  const { body } = await mock.send('GET', `${box}/coverage`)
  expect(body.grading.findings).toMatchObject([
    { rule: 'repeated-write', times: 1, exchanges: [[2, 3]] },
  ])
})

it('a reservation that the salon has cancelled since may be sent again', async () => {
  const mock = await controlled()
  await ask(mock)
  const { body } = await reserve(mock, '10:00')
  const cancelled = { status: 'cancelled' }
  await mock.send('PUT', `${box}/agenda/bookings/${body.data.id}`, cancelled)
  expect((await reserve(mock, '10:00')).status).toBe(201)
  expect(await graded(mock)).toMatchObject({ ok: true })
  expect((await reserve(mock, '10:00')).status).toBe(409)
  expect((await graded(mock)).findings).toMatchObject([
    { rule: 'double-submit', times: 1, exchanges: [[3, 4]] },
  ])
})

it('a reservation may be sent again from a snapshot that was restored', async () => {
  const mock = await controlled()
  await ask(mock)
  const sandbox = mock.maniqui.sandbox('a')
  const before = sandbox.snapshot()
  await reserve(mock, '10:00')
  sandbox.restore(before)
  expect((await reserve(mock, '10:00')).status).toBe(201)
  expect(await graded(mock)).toMatchObject({ ok: true })
})

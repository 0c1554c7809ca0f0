import { expect, test } from 'vitest'
import { contextOf, createManiqui } from '../library/maniqui.ts'
import { citapro } from './citapro/api.ts'
import { salonbookit } from './salonbookit/api.ts'

const week = [
  '2026-03-09',
  '2026-03-10',
  '2026-03-11',
  '2026-03-12',
  '2026-03-13',
  '2026-03-14',
  '2026-03-15',
].map((day) => `${day}T23:30:00`)

test.each(week)('both requests list free slots when the demo starts on %s', async (now) => {
  const maniqui = await createManiqui({ now, frozen: true })
  const { salon } = contextOf(maniqui).origins.ofName('demo').open()
  const toCitapro = citapro.firstRequest(salon)
  const toSalonbookit = salonbookit.firstRequest(salon)
  const get = async (path: string, key: string) => {
    const response = await maniqui.fetch(
      new Request(`http://x${path}`, { headers: { 'x-api-key': key } }),
    )
    expect(response.status).toBe(200)
    return await response.text()
  }
  expect(JSON.parse(await get(toCitapro, 'cpk_demo'))).toMatchObject({
    slots: expect.arrayContaining([expect.objectContaining({ startTime: expect.any(String) })]),
  })
  expect(toSalonbookit).toMatch(/^\/api\/v1\/disponibilidad\/5\/2026-03-1\d\/\?servicio_id=15$/)
  expect(await get(toSalonbookit, 'hh_live_demo')).toContain('"disponible":true')
})

test('a salon without staff still gets requests that are answered', async () => {
  const maniqui = await createManiqui({ data: 'empty' })
  const { salon } = contextOf(maniqui).origins.ofName('demo').open()
  expect(citapro.firstRequest(salon)).toBe('/v1/services')
})

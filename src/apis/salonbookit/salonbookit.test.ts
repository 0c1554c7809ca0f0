import { beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf } from '../../../contract-tests/support/client.ts'
import { createManiqui } from '../../library/maniqui.ts'

/* The salon of the vendor's page: Monday 15 January 2024, eight in the morning; professional 5 is off on Fridays. */
let ask: Client

beforeEach(async () => {
  ask = clientOf(await createManiqui(), 'hh_live_abc123...')
})

const dayOf = (query: string, fecha = '2024-01-20') =>
  ask(`/api/v1/disponibilidad/5/${fecha}/?${query}`)
const range = (query: string) => ask(`/api/v1/disponibilidad/dias/?${query}`)

const guest = {
  servicio_ids: [15],
  peluquero_id: 5,
  fecha: '2024-01-20',
  hora_inicio: '11:30',
  nombre: 'Juan Perez',
  email: 'juan@email.com',
  telefono: '+34612345678',
}

const reserve = (changed: object = {}) =>
  ask('/api/v1/reservas/crear/', { body: { ...guest, ...changed } })

describe('a day', () => {
  test.each([
    ['', 30],
    ['servicio_id=15', 30],
    ['servicio_id=3', 60],
    ['servicios=15,3', 90],
    ['servicio_id=15&servicios=3', 60],
    ['duracion=45', 45],
    ['duracion=45&servicios=15,3&servicio_id=15', 45],
  ])('asked with “%s” is cut into times of %i minutes', async (query, minutes) => {
    const { body } = await dayOf(query)
    const [first] = body.data.slots
    const length = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))
    expect(body.data.duracion_solicitada).toBe(minutes)
    expect(length(first.hora_fin) - length(first.hora_inicio)).toBe(minutes)
  })

  test('lists no time that would run past the end of its working interval', async () => {
    const { body } = await dayOf('duracion=60')
    const starts = body.data.slots.map(({ hora_inicio }: { hora_inicio: string }) => hora_inicio)
    expect(starts).toContain('13:00')
    expect(starts).not.toContain('13:30')
    expect(starts).toContain('15:00')
    expect(starts.at(-1)).toBe('19:00')
  })

  test.each([
    ['2024-01-19', 'a day off'],
    ['2024-01-18', 'a holiday'],
  ])('%s, %s, is a 200 without times that says so', async (fecha) => {
    const { status, body } = await dayOf('servicio_id=15', fecha)
    expect(status).toBe(200)
    expect(body).toEqual({
      success: true,
      data: {
        codigo: 'PROFESSIONAL_NOT_WORKING',
        fecha,
        profesional: { id: 5, nombre: 'Carlos Garcia' },
        duracion_solicitada: 30,
        slots: [],
        slots_disponibles_count: 0,
        proximo_disponible: null,
        ultimo_disponible: null,
      },
    })
  })

  test('today shows passed times as pasado', async () => {
    const { body } = await dayOf('', '2024-01-15')
    const motives = body.data.slots.map(({ motivo }: { motivo?: string }) => motivo)
    expect(motives).toContain('ocupado')
    expect(body.data.slots_disponibles_count).toBe(12)
  })

  const refused = [
    ['/5/2024-02-30/', 400, 'INVALID_DATE'],
    ['/5/2024-1-5/', 400, 'INVALID_DATE'],
    ['/5/mañana/', 400, 'INVALID_DATE'],
    ['/5/2024-01-20T00:00/', 400, 'INVALID_DATE'],
    ['/nobody/2024-02-30/', 400, 'INVALID_DATE'],
    ['/5/2024-02-30/?duracion=x', 400, 'INVALID_DATE'],
    ['/5/2024-01-20/?duracion=0', 400, 'VALIDATION_ERROR'],
    ['/5/2024-01-20/?duracion=media', 400, 'VALIDATION_ERROR'],
    ['/5/2024-01-20/?servicios=15;3', 400, 'VALIDATION_ERROR'],
    ['/5/2024-01-20/?servicio_id=15&servicio_id=3', 400, 'VALIDATION_ERROR'],
    ['/nobody/2024-01-20/?duracion=x', 400, 'VALIDATION_ERROR'],
    ['/nobody/2024-01-20/', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['/5.5/2024-01-20/', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['/99/2024-01-20/?servicio_id=99', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['/99/2024-01-01/', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['/5/2024-01-20/?servicio_id=99', 404, 'SERVICE_NOT_FOUND'],
    ['/5/2024-01-20/?servicios=15,99', 404, 'SERVICE_NOT_FOUND'],
    ['/5/2024-01-01/?servicio_id=99', 404, 'SERVICE_NOT_FOUND'],
    ['/5/2024-01-14/', 400, 'DATE_IN_PAST'],
    ['/5/2034-01-20/', 400, 'DATE_TOO_FAR'],
  ] as const

  test.each(refused)('%s is %i %s', async (target, status, code) => {
    const reply = await ask(`/api/v1/disponibilidad${encodeURI(target)}`)
    expect(reply).toMatchObject({ status, body: { success: false, error: { code } } })
  })

  test('names every wrong field', async () => {
    const { body } = await ask('/api/v1/disponibilidad/5/2024-1-5/?duracion=x&servicios=y')
    expect(Object.keys(body.error.details).toSorted()).toEqual(['duracion', 'fecha', 'servicios'])
  })
})

describe('a range', () => {
  test('runs from today for 30 days by default', async () => {
    const { body } = await range('peluquero_id=5')
    expect(body.data).toMatchObject({ desde: '2024-01-15', hasta: '2024-02-14' })
    expect(body.data.dias).toHaveLength(31)
  })

  test('ends at the advance limit when that comes first', async () => {
    const { body } = await range('peluquero_id=5&desde=2024-03-01')
    const { hasta } = body.data
    const next = new Date(Date.parse(hasta) + 86_400_000).toISOString().slice(0, 10)
    expect((await dayOf('', hasta)).status).toBe(200)
    expect((await dayOf('', next)).body.error.code).toBe('DATE_TOO_FAR')
  })

  test('agrees with each of its days', async () => {
    const { body } = await range('peluquero_id=5&servicio_id=15&desde=2024-01-15&hasta=2024-02-15')
    for (const summary of body.data.dias) {
      const { body: seen } = await dayOf('servicio_id=15', summary.fecha)
      expect(summary.slots_libres).toBe(seen.data.slots_disponibles_count)
      expect(summary.primer_slot ?? null).toBe(seen.data.proximo_disponible)
      expect(summary.ultimo_slot ?? null).toBe(seen.data.ultimo_disponible)
    }
  })

  test('counts a time once when several professionals can take it', async () => {
    const { body: anyone } = await range('servicio_id=15&desde=2024-01-22&hasta=2024-01-22')
    const { body: five } = await range(
      'peluquero_id=5&servicio_id=15&desde=2024-01-22&hasta=2024-01-22',
    )
    expect(anyone.data.dias[0].slots_libres).toBeGreaterThanOrEqual(five.data.dias[0].slots_libres)
    expect(anyone.data.dias[0].slots_libres).toBeLessThanOrEqual(48)
  })

  test.each([
    ['desde=2024-01-14', 400, 'DATE_IN_PAST'],
    ['hasta=2034-01-01', 400, 'DATE_TOO_FAR'],
    ['desde=2034-01-01', 400, 'DATE_TOO_FAR'],
    ['desde=2024-02-01&hasta=2024-01-31', 400, 'VALIDATION_ERROR'],
    ['desde=2024-02-30', 400, 'INVALID_DATE'],
    ['hasta=x&servicio_id=y', 400, 'INVALID_DATE'],
    ['servicio_id=y', 400, 'VALIDATION_ERROR'],
    ['peluquero_id=x', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['peluquero_id=99', 404, 'PROFESSIONAL_NOT_FOUND'],
    ['servicio_id=99', 404, 'SERVICE_NOT_FOUND'],
  ])('asked with “%s” is %i %s', async (query, status, code) => {
    expect(await range(query)).toMatchObject({ status, body: { error: { code } } })
  })
})

describe('a reservation', () => {
  test('takes a free time, which is then ocupado', async () => {
    const { status, body } = await reserve()
    expect(status).toBe(201)
    expect(body.data).toMatchObject({
      fecha: '2024-01-20',
      hora_inicio: '11:30',
      hora_fin: '12:00',
      servicios: [{ id: 15, nombre: 'Corte Clasico', precio: 25, duracion_minutos: 30 }],
      profesional: { id: 5, nombre: 'Carlos Garcia' },
      cliente: { nombre: 'Juan Perez', email: 'juan@email.com', telefono: '+34612345678' },
      subtotal: 25,
      descuento: 0,
      total: 25,
      moneda: 'EUR',
      estado: 'confirmada',
      pago_requerido: false,
      pago_pendiente: true,
      puntos_ganados: 25,
      created_at: '2024-01-15T07:00:00Z',
    })
    const { body: day } = await dayOf('servicio_id=15')
    expect(day.data.slots_disponibles_count).toBe(17)
    expect(day.data.slots).toContainEqual({
      hora_inicio: '11:30',
      hora_fin: '12:00',
      disponible: false,
      motivo: 'ocupado',
    })
  })

  test('takes several services one after the other', async () => {
    const { body } = await reserve({ servicio_ids: [15, 3] })
    expect(body.data).toMatchObject({ hora_inicio: '11:30', hora_fin: '13:00', total: 75 })
  })

  test('finds a guest who is known by e-mail, in any case', async () => {
    const first = await reserve()
    const second = await reserve({ hora_inicio: '12:30', email: 'JUAN@email.com' })
    expect(second.body.data.cliente.id).toBe(first.body.data.cliente.id)
  })

  test('needs no telephone', async () => {
    const { body } = await reserve({ telefono: undefined })
    expect(body.data.cliente.telefono).toBeNull()
  })

  const refused = [
    [{ hora_inicio: '10:00' }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ hora_inicio: '09:45' }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ hora_inicio: '08:00' }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ hora_inicio: '13:30', servicio_ids: [3] }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ hora_inicio: '09:30', servicio_ids: [3] }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ fecha: '2024-01-18' }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ fecha: '2024-01-19' }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ fecha: '2024-01-15', hora_inicio: '08:00' }, 409, 'SLOT_NOT_AVAILABLE'],
    [{ fecha: '2024-01-14' }, 400, 'DATE_IN_PAST'],
    [{ fecha: '2034-01-16' }, 400, 'DATE_TOO_FAR'],
    [{ peluquero_id: 99 }, 404, 'PROFESSIONAL_NOT_FOUND'],
    [{ servicio_ids: [99] }, 404, 'SERVICE_NOT_FOUND'],
    [{ servicio_ids: [15, 99], fecha: '2024-01-14' }, 404, 'SERVICE_NOT_FOUND'],
    [{ fecha: '2024-02-30' }, 400, 'INVALID_DATE'],
    [{ hora_inicio: '9:00' }, 400, 'INVALID_TIME'],
    [{ email: 'nobody' }, 400, 'INVALID_EMAIL'],
    [{ telefono: 'call me' }, 400, 'INVALID_PHONE'],
    [{ nombre: undefined }, 400, 'MISSING_REQUIRED_FIELD'],
    [{ nombre: '' }, 400, 'VALIDATION_ERROR'],
    [{ servicio_ids: [] }, 400, 'VALIDATION_ERROR'],
    [{ peluquero_id: '5' }, 400, 'VALIDATION_ERROR'],
    [{ email: 'nobody', fecha: 'soon' }, 400, 'VALIDATION_ERROR'],
  ] as const

  test.each(refused)('with %j is %i %s, and nothing changes', async (changed, status, code) => {
    const before = (await range('desde=2024-01-15&hasta=2024-02-15')).body
    expect(await reserve(changed)).toMatchObject({
      status,
      body: { success: false, error: { code } },
    })
    expect((await range('desde=2024-01-15&hasta=2024-02-15')).body).toEqual(before)
  })

  test('names every wrong field', async () => {
    const { body } = await ask('/api/v1/reservas/crear/', { body: { telefono: 5, email: 'x' } })
    expect(Object.keys(body.error.details).toSorted()).toEqual([
      'email',
      'fecha',
      'hora_inicio',
      'nombre',
      'peluquero_id',
      'servicio_ids',
      'telefono',
    ])
  })
})

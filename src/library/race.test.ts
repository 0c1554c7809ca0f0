import { expect, it } from 'vitest'
import type { LooseJson } from '../control/test-control.ts'
import { createManiqui } from './maniqui.ts'

const date = '2026-03-12'
const rounds = 100
const rivals = 200

it('lets exactly one of 200 who book the same slot at once have it, a hundred times over, through either API', async () => {
  const maniqui = await createManiqui({ seed: 7, now: '2026-03-10T08:00:00', frozen: true })
  const send = async (path: string, key: string, body?: object) => {
    const headers = { 'x-api-key': key, 'content-type': 'application/json' }
    const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    return maniqui.fetch(new Request(`http://localhost${path}`, { headers, ...sent }))
  }
  for (let round = 0; round < rounds; round += 1) {
    const box = maniqui.sandbox(`round-${round}`)
    const times = await freeTimes(
      await send(`/api/v1/disponibilidad/4/${date}/?duracion=60`, box.salonbookitKey),
    )
    const time = times[round % times.length] ?? ''
    const statuses = await Promise.all(
      Array.from({ length: rivals }, async (_, index) => {
        const { status } =
          (index + round) % 2 === 0
            ? await send('/v1/bookings', box.citaproKey, citaproBooking(time))
            : await send('/api/v1/reservas/crear/', box.salonbookitKey, reservation(time, index))
        return status
      }),
    )
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(new Set(statuses)).toEqual(new Set([201, 409, 422]))
    expect(box.invariants()).toEqual([])
  }
})

async function freeTimes(response: Response): Promise<string[]> {
  const { data }: LooseJson = await response.json()
  return data.slots
    .filter(({ disponible }: { disponible: boolean }) => disponible)
    .map(({ hora_inicio }: { hora_inicio: string }) => hora_inicio)
}

function citaproBooking(time: string): object {
  const end = `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`
  return {
    serviceId: '880e8400-e29b-41d4-a716-446655440003',
    locationId: '770e8400-e29b-41d4-a716-446655440002',
    personId: '990e8400-e29b-41d4-a716-446655440004',
    clientId: '660e8400-e29b-41d4-a716-446655440001',
    startTime: `${date}T${time}:00Z`,
    endTime: `${date}T${end}:00Z`,
    status: 'confirmed',
    amount: 50,
  }
}

function reservation(time: string, index: number): object {
  return {
    servicio_ids: [3],
    peluquero_id: 4,
    fecha: date,
    hora_inicio: time,
    nombre: `Guest ${index}`,
    email: `guest${index}@example.com`,
    telefono: '+34600111222',
  }
}

import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'

/** How to run the command: the program, and what comes before the command's own words. */
export type CommandLine = readonly [program: string, ...before: string[]]

/** Starts the server, asks both APIs, books with both, has the verifier look at both, and stops it. */
export async function visit([program, ...before]: CommandLine): Promise<void> {
  const flags = [...before, '--port', '0', '--log', 'silent']
  const server = spawn(program, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const url = await addressOf(server)
    await bookWithCitaPro(`${url}/v1`)
    await bookWithSalonBookIt(`${url}/api/v1`)
    for (const [api, key] of [
      ['citapro', 'cpk_smoke'],
      ['salonbookit', 'hh_live_smoke'],
    ] as const) {
      const words = ['verify', '--api', api, '--url', url, '--key', key, '--write']
      await promisify(execFile)(program, [...before, ...words], { timeout: 60_000 })
    }
    server.kill('SIGTERM')
    const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode]
    assert.equal(code, 0, 'a stopped server ends with 0')
  } finally {
    server.kill('SIGKILL')
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  assert(stdout)
  let text = ''
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    text += String(chunk)
    if (text.includes('\n')) return text.trim()
  }
  throw new Error('it ended before it listened')
}

/** With the keys and ids of the vendors' documents, whose salons have a clock of their own. */
async function bookWithCitaPro(base: string): Promise<void> {
  const ask = asking(base, 'cpk_a1b2c3d4e5f6...')
  const locationId = '770e8400-e29b-41d4-a716-446655440002'
  const serviceId = '880e8400-e29b-41d4-a716-446655440003'
  const personId = '990e8400-e29b-41d4-a716-446655440004'
  const query = `locationId=${locationId}&serviceId=${serviceId}&startDate=2026-03-10&endDate=2026-03-10`
  const slotAtNine = async () => {
    const { slots } = await ask(`/bookings/availability?${query}`, 200)
    return slots.some((slot: typeof times) => slot.startTime === '2026-03-10 09:00:00')
  }
  const times = { startTime: '2026-03-10T09:00:00Z', endTime: '2026-03-10T10:00:00Z' }
  const juan = { firstname: 'Juan', lastname: 'Pérez', email: 'juan@email.com' }
  const { id: clientId } = await ask('/clients', 201, { ...juan, phone: '+593991234568' })
  const what = { clientId, locationId, serviceId, personId, ...times }
  assert.equal(await slotAtNine(), true, 'a slot at nine is offered')
  await ask('/bookings', 201, { ...what, status: 'confirmed', amount: 50, notifyClient: true })
  assert.equal(await slotAtNine(), false, 'the slot at nine is gone')
}

async function bookWithSalonBookIt(base: string): Promise<void> {
  const ask = asking(base, 'hh_live_abc123...')
  await ask('/disponibilidad/5/2024-01-20/?servicio_id=15', 200)
  const when = { peluquero_id: 5, fecha: '2024-01-20', hora_inicio: '09:30' }
  const who = { nombre: 'Juan Perez', email: 'juan@email.com' }
  await ask('/reservas/crear/', 201, { servicio_ids: [15], ...when, ...who })
  await ask('/reservas/crear/', 409, { servicio_ids: [15], ...when, ...who })
}

function asking(base: string, key: string) {
  return async (path: string, status: number, body?: object) => {
    const response = await fetch(base + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    assert.equal(response.status, status, `${path}: ${text}`)
    return JSON.parse(text)
  }
}

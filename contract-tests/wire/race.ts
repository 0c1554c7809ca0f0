import { Agent, request as httpRequest } from 'node:http'

export type Contestants = 'citapro' | 'salonbookit' | 'both'

export interface RaceOptions {
  readonly url: string
  readonly contestants: Contestants
  readonly rounds: number
  /** Requests for the same time, sent at once, each over a kept connection of its own. */
  readonly clients: number
}

const service = { citapro: '880e8400-e29b-41d4-a716-446655440003', salonbookit: 3 }
const location = '770e8400-e29b-41d4-a716-446655440002'
const professional = { citapro: '990e8400-e29b-41d4-a716-446655440004', salonbookit: 4 }
const client = '660e8400-e29b-41d4-a716-446655440001'
const sandbox = 'race'

/** Lets many clients want the same time of the same professional, again and again; what was not in order. */
export async function race({ url, contestants, rounds, clients }: RaceOptions): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const send = sender(url, agent)
  const foul: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const slot = await freeSlot(send)
    const answers = await Promise.all(
      Array.from({ length: clients }, (_, at) => {
        const isCitapro = contestants === 'citapro' || (contestants === 'both' && at % 2 === 0)
        return isCitapro ? bookCitapro(send, slot) : bookSalonbookit(send, slot, at)
      }),
    )
    const booked = answers.filter((status) => status === 201).length
    const refused = answers.filter((status) => status === 422 || status === 409).length
    if (booked !== 1 || refused !== clients - 1) {
      foul.push(`round ${round}, ${slot.startTime}: ${booked} booked, ${refused} refused`)
    }
  }
  const { ok, violations } = (await send('GET', `/_maniqui/sandboxes/${sandbox}/invariants`)).json
  if (ok !== true) foul.push(`the salon: ${JSON.stringify(violations)}`)
  agent.destroy()
  return foul
}

interface Slot {
  readonly startTime: string
  readonly endTime: string
}

type Send = (method: string, path: string, body?: unknown) => Promise<Answered>

interface Answered {
  readonly status: number
  // Read field by field, as each API writes it.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any
}

/** The first free time; when all are taken the next month begins. */
async function freeSlot(send: Send): Promise<Slot> {
  const path = `/v1/bookings/availability?locationId=${location}&serviceId=${service.citapro}&professionalId=${professional.citapro}`
  const [slot] = (await send('GET', path)).json.slots
  if (slot) return slot
  await send('POST', `/_maniqui/sandboxes/${sandbox}/clock/advance`, { by: 'P30D' })
  return freeSlot(send)
}

async function bookCitapro(send: Send, { startTime, endTime }: Slot): Promise<number> {
  const { status } = await send('POST', '/v1/bookings', {
    startTime: `${startTime.replace(' ', 'T')}Z`,
    endTime: `${endTime.replace(' ', 'T')}Z`,
    status: 'confirmed',
    amount: 50,
    clientId: client,
    locationId: location,
    serviceId: service.citapro,
    personId: professional.citapro,
  })
  return status
}

async function bookSalonbookit(send: Send, { startTime }: Slot, at: number): Promise<number> {
  const [fecha, time = ''] = startTime.split(' ')
  const { status } = await send('POST', '/api/v1/reservas/crear/', {
    servicio_ids: [service.salonbookit],
    peluquero_id: professional.salonbookit,
    fecha,
    hora_inicio: time.slice(0, 5),
    nombre: `Guest ${at}`,
    email: `guest${at}@example.com`,
    telefono: '+34612345678',
  })
  return status
}

function sender(url: string, agent: Agent): Send {
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const key = path.startsWith('/api/') ? `hh_live_${sandbox}` : `cpk_${sandbox}`
      const type =
        text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
      const sent = httpRequest(url + path, {
        method,
        agent,
        headers: { 'x-api-key': key, ...type },
      })
      sent.on('error', reject)
      sent.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const received = Buffer.concat(chunks).toString()
          resolve({
            status: response.statusCode ?? 0,
            json: received === '' ? undefined : JSON.parse(received),
          })
        })
      })
      sent.end(text)
    })
}

/** A caller of a stranger, who knows no more than the documents and the names in the lists. */
import type { Stranger } from './stranger.ts'

type Vendor = 'citapro' | 'salonbookit'
type Json = Record<string, unknown>

/** What a look gives from a stranger without the bug, and from one with it. */
export type Demonstration = [
  look: (caller: Caller) => Promise<unknown>,
  sound: unknown,
  bugged: unknown,
]
export type Demonstrations<Bug extends string> = Record<Bug, Demonstration>
export type Caller = ReturnType<typeof callerOf>

export const callerOf = (stranger: Stranger) => {
  const send = async (
    vendor: Vendor,
    method: string,
    path: string,
    body?: Json,
    headers: Record<string, string> = { 'X-API-Key': stranger.key[vendor] },
  ) => {
    const root = vendor === 'citapro' ? '/v1' : '/api/v1'
    const response = await stranger.fetch(
      new Request(`${stranger.url}${root}${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  /** GET from CitaPro: the body. */
  const read = async (path: string) => (await send('citapro', 'GET', path)).body
  /** GET from SalonBookIt: what is in the envelope. */
  const salon = async (path: string) => (await send('salonbookit', 'GET', path)).body.data
  const idOf = async (list: string, name: string): Promise<string> => {
    const { items } = await read(`/${list}`)
    return items.find((one: Json) => one.name === name || one.firstname === name)?.id
  }
  const clientFields = (email: string): Json => ({
    firstname: 'Juan',
    lastname: 'Pérez',
    email,
    phone: '+593991234568',
  })
  const addClient = (email: string, more: Json = {}) =>
    send('citapro', 'POST', '/clients', { ...clientFields(email), ...more })
  const clientsBy = (field: string, value: string) => {
    const filter = `filters[0][field]=${field}&filters[0][operator]==&filters[0][value]=`
    return read(`/clients?${filter}${encodeURIComponent(value)}`)
  }
  /** The stored client of a POST, as GET /clients/{id} tells it. */
  const stored = async (more: Json) =>
    read(`/clients/${(await addClient('nueva@example.com', more)).body.id}`)
  /** `start` is 'YYYY-MM-DD HH:MM' as availability prints it; `who` may be left open. */
  const booking = async (
    [what, where, who]: readonly [what: string, where: string, who?: string],
    start: string,
    minutes: number,
    more: Json = {},
  ): Promise<Json> => {
    const startTime = `${start.replace(' ', 'T')}:00Z`
    const end = new Date(Date.parse(startTime) + minutes * 60_000).toISOString()
    return {
      startTime,
      endTime: end.replace('.000', ''),
      status: 'confirmed',
      amount: 10,
      clientId: (await read('/clients?limit=1')).items[0].id,
      locationId: await idOf('locations', where),
      serviceId: await idOf('services', what),
      ...(who === undefined ? {} : { personId: await idOf('people', who) }),
      ...more,
    }
  }
  type Booked = Parameters<typeof booking>
  const book = async (...asked: Booked) =>
    send('citapro', 'POST', '/bookings', await booking(...asked))
  /** Books, and reads what was stored. */
  const booked = async (...asked: Booked) => read(`/bookings/${(await book(...asked)).body.id}`)
  const availability = async ([what, where, who]: Booked[0], from?: string, until?: string) => {
    const query = new URLSearchParams({
      serviceId: await idOf('services', what),
      locationId: await idOf('locations', where),
      ...(who === undefined ? {} : { professionalId: await idOf('people', who) }),
      ...(from === undefined ? {} : { startDate: from }),
      ...(until === undefined ? {} : { endDate: until }),
    })
    return read(`/bookings/availability?${query}`)
  }
  /** Who is offered at a start, 'YYYY-MM-DD HH:MM'. */
  const offered = async (asked: Booked[0], start: string): Promise<string[]> => {
    const day = start.slice(0, 10)
    const { slots } = await availability(asked, day, day)
    const slot = slots.find((one: { startTime: string }) => one.startTime === `${start}:00`)
    return (slot?.professionals ?? []).map((one: Json) => one.name)
  }
  const day = (who: number, fecha: string, query = '') =>
    salon(`/disponibilidad/${who}/${fecha}/${query}`)
  const dias = (query = '') => salon(`/disponibilidad/dias/${query}`)
  /** Whether a start is available in the day view. */
  const free = async (who: number, fecha: string, hora: string, query = ''): Promise<unknown> => {
    const { slots } = await day(who, fecha, query)
    return slots.find((one: Json) => one.hora_inicio === hora)?.disponible
  }
  const reserve = (who: number, services: number[], fecha: string, hora: string, more: Json = {}) =>
    send('salonbookit', 'POST', '/reservas/crear/', {
      servicio_ids: services,
      peluquero_id: who,
      fecha,
      hora_inicio: hora,
      nombre: 'Juan Perez',
      email: 'juan@email.com',
      telefono: '+34612345678',
      ...more,
    })
  return {
    key: stranger.key,
    send,
    read,
    salon,
    idOf,
    clientFields,
    addClient,
    clientsBy,
    stored,
    booking,
    book,
    booked,
    availability,
    offered,
    day,
    dias,
    free,
    reserve,
  }
}
/** Both at once, told in a fixed order. */
export const statusesOf = (replies: readonly { status: number }[]): number[] =>
  replies.map(({ status }) => status).sort((a, b) => a - b)
/** What is available of a day's slots. */
export const freeCount = (slots: readonly { disponible: unknown }[]): number =>
  slots.filter(({ disponible }) => disponible).length
export const unknownId = '00000000-0000-4000-8000-000000000000'

import type { Json } from '../json/object.ts'
import { at } from '../json/look.ts'
import { asList, asNumber, asObject, asText } from './json.ts'
import type { Rehearsal } from './rehearsal.ts'

const client = {
  firstname: 'Rosa',
  lastname: 'Prueba',
  email: 'rosa@example.com',
  phone: '+593991111111',
}

const unknown = '00000000-0000-4000-8000-000000000000'

/** A conversation that touches whatever a defect in CitaPro can touch. The clock stands on 2026-03-10, a Tuesday. */
export async function rehearseCitapro(talk: Rehearsal): Promise<void> {
  await keysAndMethods(talk)
  const asked = await catalogue(talk)
  await availability(talk, asked)
  const clientId = await clients(talk)
  await bookings(talk, { ...asked, clientId })
  await lists(talk)
}

async function keysAndMethods(talk: Rehearsal): Promise<void> {
  await talk.say('GET', '/v1/services', { headers: {} })
  await talk.say('GET', '/v1/services', { headers: { 'x-api-key': 'no-key-of-this-vendor' } })
  await talk.say('GET', '/v1/services', { headers: { authorization: 'Bearer cpk_self-test' } })
  await talk.say('DELETE', '/v1/services')
}

interface Names {
  readonly location: string
  /** Of an hour. */
  readonly service: string
  /** Of half an hour. */
  readonly short: string
}

async function catalogue(talk: Rehearsal): Promise<Names> {
  const services = asList(at(await talk.say('GET', '/v1/services'), 'items'))
  const locations = asList(at(await talk.say('GET', '/v1/locations'), 'items'))
  const id = (items: readonly Json[], name: string) =>
    asText(asObject(items.find((item) => asObject(item)['name'] === name))['id'])
  const location = id(locations, 'Sede Principal')
  await talk.say('GET', '/v1/services?limit=3')
  await talk.say('GET', '/v1/people')
  await talk.say('GET', `/v1/people?locationId=${location}`)
  return {
    location,
    service: id(services, 'Corte de cabello'),
    short: id(services, 'Corte Clasico'),
  }
}

async function availability(talk: Rehearsal, { location, service }: Names): Promise<void> {
  const place = `/v1/bookings/availability?locationId=${location}&serviceId=${service}`
  const all = await talk.say('GET', place)
  const person = asText(asObject(asList(at(all, 'professionals'))[0])['id'])
  const ranges = [
    'startDate=2026-03-16&endDate=2026-03-18',
    'startDate=2026-03-17&endDate=2026-03-17',
    'startDate=2026-03-14&endDate=2026-03-16',
    'startDate=2026-03-10&endDate=2026-05-01',
    'startDate=2026-03-01&endDate=2026-03-02',
    'startDate=2026-06-31',
    'startDate=17/03/2026',
    'startDate=soon',
  ]
  for (const range of ranges) {
    await talk.say('GET', `${place}&${range}`)
  }
  await talk.say('GET', `${place}&professionalId=${person}`)
  await talk.say('GET', place.replace(location, unknown))
  await talk.say('GET', `/v1/bookings/availability?serviceId=${service}`)
  await talk.say('GET', `/v1/bookings/availability?locationId=${location}`)
}

async function clients(talk: Rehearsal): Promise<string> {
  const filter = (value: string) =>
    `/v1/clients?filters[0][field]=email&filters[0][operator]==&filters[0][value]=${value}`
  const clientId = asText(at(await talk.say('POST', '/v1/clients', { body: client }), 'id'))
  await talk.say('GET', `/v1/clients/${clientId}`)
  await talk.say('GET', filter(client.email))
  await talk.say('GET', filter('rosa'))
  const { phone: _, ...phoneless } = client
  const wrong: Json[] = [
    { ...client, email: 'none' },
    phoneless,
    { ...client, firstname: 'a'.repeat(256) },
    { ...client, customFields: [{ fieldId: unknown }] },
  ]
  for (const body of wrong) {
    await talk.say('POST', '/v1/clients', { body })
  }
  await talk.say('GET', '/v1/clients')
  await talk.say('GET', '/v1/clients?limit=10&offset=10')
  await talk.say('GET', '/v1/clients?limit=5')
  await talk.say(
    'GET',
    '/v1/clients?filters[0][field]=colour&filters[0][operator]==&filters[0][value]=red',
  )
  const other = asText(at(await talk.say('POST', '/v1/clients', { body: client }), 'id'))
  const changed = { ...client, lastname: 'Cambiada', email: 'cambiada@example.com' }
  await talk.say('PUT', `/v1/clients/${other}`, { body: changed })
  await talk.say('GET', `/v1/clients/${other}`)
  await talk.say('PUT', `/v1/clients/${other}`, { body: { firstname: 'Sola' } })
  await talk.say('DELETE', `/v1/clients/${other}`)
  await talk.say('GET', `/v1/clients/${other}`)
  await talk.say('GET', filter('cambiada@example.com'))
  await talk.say('GET', `/v1/clients/${unknown}`)
  return clientId
}

async function bookings(talk: Rehearsal, names: Names & { clientId: string }): Promise<void> {
  const { location, service, short, clientId } = names
  const place = `/v1/bookings/availability?locationId=${location}&serviceId=${service}`
  const offered = await talk.say('GET', place)
  const { personId, startTime } = roomyStart(offered)
  const booking = (minutes: number, changes: Readonly<Record<string, Json>> = {}) => ({
    startTime: iso(startTime, minutes),
    endTime: iso(startTime, minutes + 60),
    status: 'confirmed',
    amount: 50,
    clientId,
    locationId: location,
    serviceId: service,
    personId,
    ...changes,
  })
  const post = (body: Json) => talk.say('POST', '/v1/bookings', { body })
  const made = asText(at(await post(booking(0)), 'id'))
  await talk.say('GET', place)
  await talk.say('GET', place.replace(service, short))
  await talk.say('GET', `/v1/bookings/${made}`)
  await talk.say('GET', '/v1/bookings?limit=100')
  const filter = `filters[0][field]=startTime&filters[0][operator]=>=&filters[0][value]=${iso(startTime, 0)}`
  await talk.say('GET', `/v1/bookings?${filter}&limit=100`)
  await talk.say('GET', `/v1/bookings/${unknown}`)
  for (const minutes of [0, 30, -30, 60]) {
    await post(booking(minutes))
  }
  await post(booking(0, { serviceId: short, endTime: iso(startTime, 30) }))
  const second = { clientId: '660e8400-e29b-41d4-a716-446655440001' }
  await post(booking(0, second))
  await talk.together([0, 1].map(() => talk.line('POST', '/v1/bookings', { body: booking(2880) })))
  const days = 1440
  const wrong = [
    booking(120, { startTime: iso(startTime, 180), endTime: iso(startTime, 120) }),
    booking(120, { endTime: iso(startTime, 240) }),
    booking(-7 * days),
    booking(120, { startTime: iso(startTime, 127), endTime: iso(startTime, 187) }),
    booking(700 * days),
    booking(7 * days, { clientId: unknown }),
    booking(7 * days, { status: 'sure' }),
    booking(7 * days, { startTime: 'soon' }),
  ]
  for (const body of wrong) {
    await post(body)
  }
  const { endTime: _, ...endless } = booking(7 * days)
  await post(endless)
  await talk.say('GET', place)
  await post(booking(8 * days, { status: 'pending' }))
  await post(booking(9 * days, { status: 'cancelled' }))
  await talk.say('GET', place)
  const { personId: first, startTime: near } = anyStart(offered)
  await post(booking(0, { personId: first, startTime: iso(near, 0), endTime: iso(near, 60) }))
}

async function lists(talk: Rehearsal): Promise<void> {
  const filter = 'filters[0][field]=status&filters[0][operator]==&filters[0][value]=completed'
  await talk.say('GET', `/v1/bookings?${filter}`)
  await talk.say('GET', '/v1/bookings?limit=5')
  await talk.say('GET', '/v1/bookings?limit=5&offset=5')
  await talk.say('GET', '/v1/bookings?orderBy=startTime&order=asc&limit=10&offset=0')
}

/** A start around which the same professional is free for hours, and who is not the first of those who are. */
function roomyStart(offered: Json): { personId: string; startTime: string } {
  const starts = new Map<string, Set<string>>()
  const slots = asList(at(offered, 'slots')).map(asObject)
  for (const slot of slots) {
    for (const one of asList(slot['professionals'])) {
      const id = asText(asObject(one)['id'])
      starts.set(id, (starts.get(id) ?? new Set()).add(iso(asText(slot['startTime']), 0)))
    }
  }
  for (const slot of slots) {
    const people = asList(slot['professionals']).map((one) => asText(asObject(one)['id']))
    const startTime = asText(slot['startTime'])
    for (const personId of people.slice(1)) {
      const free = starts.get(personId)
      const around = [-30, 30, 60, 120, 2880].map((minutes) => iso(startTime, minutes))
      if (startTime > '2026-03-13' && around.every((time) => free?.has(time))) {
        return { personId, startTime }
      }
    }
  }
  throw new Error(`nobody is free for long among ${asNumber(slots.length)} slots`)
}

function anyStart(offered: Json): { personId: string; startTime: string } {
  const slot = asObject(asList(at(offered, 'slots'))[0])
  return {
    personId: asText(asObject(asList(slot['professionals'])[0])['id']),
    startTime: asText(slot['startTime']),
  }
}

/** A wall time as CitaPro takes it, some minutes later. */
function iso(wall: string, minutes: number): string {
  const moment = Date.parse(`${wall.slice(0, 10)}T${wall.slice(11, 19)}Z`)
  return `${new Date(moment + minutes * 60_000).toISOString().slice(0, 19)}Z`
}

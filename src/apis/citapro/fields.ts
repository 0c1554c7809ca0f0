import { epochMsOf } from '../../salon/minute.ts'
import type { Booking, Client, Location, Professional, Service } from '../../salon/entities.ts'
import type { Salon } from '../../salon/salon.ts'
import { type Field, number, text, time } from './list.ts'
import { parseTime } from './times.ts'

/** UUIDs are compared in lower case, whatever case the client writes them in. */
const uuid = <Item>(read: (item: Item) => string | null): Field<Item> => ({
  read,
  parse: (given) => given.toLowerCase(),
})

/** E-mail addresses as well. */
const email = <Item>(read: (item: Item) => string | null): Field<Item> => ({
  read: (item) => read(item)?.toLowerCase() ?? null,
  parse: (given) => given.toLowerCase(),
})

type Fields<Item> = Readonly<Record<string, Field<Item>>>

const serviceFields: Fields<Service> = {
  id: uuid((service) => service.uuid),
  name: text((service) => service.name),
  duration: number((service) => service.duration),
  price: number((service) => service.price),
  status: text((service) => service.status),
}

const locationFields: Fields<Location> = {
  id: uuid((location) => location.uuid),
  name: text((location) => location.name),
  address: text((location) => location.address),
  phone: text((location) => location.phone),
  email: email((location) => location.email),
  status: text((location) => location.status),
  city: text((location) => location.city),
  state: text((location) => location.state),
  country: text((location) => location.country),
  rating: number((location) => location.rating),
  position: number((location) => location.position),
}

const personFields: Fields<Professional> = {
  id: uuid((person) => person.uuid),
  firstname: text((person) => person.firstname),
  lastname: text((person) => person.lastname),
  email: email((person) => person.email),
  phone: text((person) => person.phone),
  status: text((person) => person.status),
}

const clientFields: Fields<Client> = {
  id: uuid((client) => client.uuid),
  firstname: text((client) => client.firstname),
  lastname: text((client) => client.lastname),
  email: email((client) => client.email),
  phone: text((client) => client.phone),
  docType: text((client) => client.docType),
  docNumber: text((client) => client.docNumber),
  birthdate: text((client) => client.birthdate),
  address: text((client) => client.address),
  city: text((client) => client.city),
  state: text((client) => client.state),
  country: text((client) => client.country),
}

/** A field of the business's own, by its UUID. */
const customField = (id: string): Field<Client> =>
  text(
    (client) =>
      client.customFields.find(({ fieldId }) => fieldId.toLowerCase() === id)?.value ?? null,
  )

const isUuid = (name: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)

const own = <Item>(fields: Fields<Item>, name: string) =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

export const serviceField = (name: string) => own(serviceFields, name)
export const locationField = (name: string) => own(locationFields, name)

/** A person has several places; a filter that names none of the salon's is refused. */
export function personField(salon: Salon): (name: string) => Field<Professional> | undefined {
  const locationId: Field<Professional> = {
    read: (person) => person.locations.map((id) => salon.location(id)?.uuid ?? ''),
    parse: (given) => salon.location(given)?.uuid,
  }
  return (name) => (name === 'locationId' ? locationId : own(personFields, name))
}

export const clientField = (name: string) =>
  isUuid(name) ? customField(name.toLowerCase()) : own(clientFields, name)

/** A booking has no fields of the business's own; its client's count. */
export function bookingField(salon: Salon): (name: string) => Field<Booking> | undefined {
  const parse = (given: string) => parseTime(salon.zone, given)
  const fields: Fields<Booking> = {
    id: uuid((booking) => booking.uuid),
    startTime: time((booking) => epochMsOf(booking.start), parse),
    endTime: time((booking) => epochMsOf(booking.end), parse),
    status: text((booking) => booking.status),
    amount: number((booking) => booking.amount),
    clientId: uuid((booking) => salon.clientOf(booking)?.uuid ?? null),
    locationId: uuid((booking) => salon.location(booking.location)?.uuid ?? null),
    serviceId: uuid((booking) => salon.service(booking.services[0] ?? 0)?.uuid ?? null),
    personId: uuid((booking) =>
      booking.professional === null
        ? null
        : (salon.professional(booking.professional)?.uuid ?? null),
    ),
    createdAt: time((booking) => Math.floor(booking.createdAt / 1000) * 1000, parse),
  }
  return (name) => {
    if (!isUuid(name)) return own(fields, name)
    const { read, parse: parseText } = customField(name.toLowerCase())
    const readOf = (client: Client | undefined) => (client ? read(client) : null)
    return { read: (booking) => readOf(salon.clientOf(booking)), parse: parseText }
  }
}

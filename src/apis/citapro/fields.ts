import { epochMsOf } from '../../salon/minute.ts'
import type { Booking, Client, Location, Professional, Service } from '../../salon/entities.ts'
import type { Salon } from '../../salon/salon.ts'
import { type Field, numberField, textField, timeField } from './list.ts'
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
  name: textField((service) => service.name),
  duration: numberField((service) => service.duration),
  price: numberField((service) => service.price),
  status: textField((service) => service.status),
}

const locationFields: Fields<Location> = {
  id: uuid((location) => location.uuid),
  name: textField((location) => location.name),
  address: textField((location) => location.address),
  phone: textField((location) => location.phone),
  email: email((location) => location.email),
  status: textField((location) => location.status),
  city: textField((location) => location.city),
  state: textField((location) => location.state),
  country: textField((location) => location.country),
  rating: numberField((location) => location.rating),
  position: numberField((location) => location.position),
}

const personFields: Fields<Professional> = {
  id: uuid((person) => person.uuid),
  firstname: textField((person) => person.firstname),
  lastname: textField((person) => person.lastname),
  email: email((person) => person.email),
  phone: textField((person) => person.phone),
  status: textField((person) => person.status),
}

const clientFields: Fields<Client> = {
  id: uuid((client) => client.uuid),
  firstname: textField((client) => client.firstname),
  lastname: textField((client) => client.lastname),
  email: email((client) => client.email),
  phone: textField((client) => client.phone),
  docType: textField((client) => client.docType),
  docNumber: textField((client) => client.docNumber),
  birthdate: textField((client) => client.birthdate),
  address: textField((client) => client.address),
  city: textField((client) => client.city),
  state: textField((client) => client.state),
  country: textField((client) => client.country),
}

/** A field of the business's own, by its UUID. */
const customField = (id: string): Field<Client> =>
  textField(
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
    startTime: timeField((booking) => epochMsOf(booking.start), parse),
    endTime: timeField((booking) => epochMsOf(booking.end), parse),
    status: textField((booking) => booking.status),
    amount: numberField((booking) => booking.amount),
    clientId: uuid((booking) => salon.clientOf(booking)?.uuid ?? null),
    locationId: uuid((booking) => salon.location(booking.location)?.uuid ?? null),
    serviceId: uuid((booking) => salon.service(booking.services[0] ?? 0)?.uuid ?? null),
    personId: uuid((booking) =>
      booking.professional === null
        ? null
        : (salon.professional(booking.professional)?.uuid ?? null),
    ),
    createdAt: timeField((booking) => Math.floor(booking.createdAt / 1000) * 1000, parse),
  }
  return (name) => {
    if (!isUuid(name)) return own(fields, name)
    const { read, parse: parseText } = customField(name.toLowerCase())
    const readOf = (client: Client | undefined) => (client ? read(client) : null)
    return { read: (booking) => readOf(salon.clientOf(booking)), parse: parseText }
  }
}

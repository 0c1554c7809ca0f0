import type { components } from '../../openapi/generated/citapro.types.ts'
import { formatDay } from '../../days/calendar-date.ts'
import type {
  Booking,
  Client,
  ClientDraft,
  Location,
  Professional,
  Service,
} from '../../salon/entities.ts'
import type { Opening } from '../../salon/openings.ts'
import type { Salon } from '../../salon/salon.ts'
import { formatInstant, formatTime } from './times.ts'

type Schemas = components['schemas']

export function toService(service: Service): Schemas['Service'] & Schemas['BookingService'] {
  return {
    id: service.uuid,
    name: service.name,
    duration: service.duration,
    domiciliary: service.domiciliary,
    virtual: service.virtual,
    status: service.status,
    price: service.price,
    categoryId: service.category.uuid,
    description: service.description,
    sessions: service.sessions,
    simultaneous: service.simultaneous,
  }
}

export function toLocation(location: Location, businessAccountId: string): Schemas['Location'] {
  return {
    id: location.uuid,
    name: location.name,
    address: location.address,
    additionalInformation: location.additionalInformation,
    phone: location.phone,
    email: location.email,
    status: location.status,
    showInMinisite: location.showInMinisite,
    googlePlaceName: location.googlePlaceName,
    googlePlaceId: location.googlePlaceId,
    city: location.city,
    state: location.state,
    country: location.country,
    latitude: location.latitude,
    longitude: location.longitude,
    rating: location.rating,
    position: location.position,
    businessAccountId,
  }
}

export function toPerson(professional: Professional): Schemas['BookingPerson'] {
  const { uuid: id, firstname, lastname, email, status, phone } = professional
  return { id, firstname, lastname, email, status, phone }
}

export function toProfessional(professional: Professional): Schemas['Professional'] {
  return { id: professional.uuid, name: `${professional.firstname} ${professional.lastname}` }
}

export function toAvailability(
  openings: readonly Opening[],
  salon: Salon,
  limitExceeded: boolean,
): Schemas['Availability'] {
  const days = new Set<string>()
  const professionals = new Map<number, Schemas['Professional']>()
  const slots = openings.map((opening) => {
    days.add(formatDay(salon.zone.toWall(opening.start).day))
    return {
      startTime: formatTime(salon.zone, opening.start),
      endTime: formatTime(salon.zone, opening.end),
      professionals: opening.professionals.map((professional) => {
        const known = professionals.get(professional.id) ?? toProfessional(professional)
        professionals.set(professional.id, known)
        return known
      }),
    }
  })
  const byId = [...professionals].toSorted(([left], [right]) => left - right)
  return { days: [...days], professionals: byId.map(([, wire]) => wire), slots, limitExceeded }
}

export function toClient(client: Client): Schemas['Client'] {
  return {
    id: client.uuid,
    firstname: client.firstname,
    lastname: client.lastname,
    email: client.email,
    phone: client.phone,
    docType: client.docType,
    docNumber: client.docNumber,
    birthdate: client.birthdate,
    address: client.address,
    city: client.city,
    state: client.state,
    country: client.country,
    customFields: client.customFields.map(({ fieldId, value }) => ({ fieldId, value })),
  }
}

/** What is left out is emptied by the salon, as a replacement demands; what it has no word for it does not keep. */
export function fromClientInput({
  customFields = [],
  ...input
}: Schemas['ClientInput']): ClientDraft {
  return { ...input, customFields: customFields.map(({ fieldId, value }) => ({ fieldId, value })) }
}

export function toBooking(booking: Booking, salon: Salon): Schemas['Booking'] {
  const { zone } = salon
  const location = salon.location(booking.location)
  const person =
    booking.professional === null ? undefined : salon.professional(booking.professional)
  const service = salon.service(booking.services[0] ?? 0)
  const client = salon.clientOf(booking)
  if (!location || !service || !client) throw new Error(`booking ${booking.id} refers to nothing`)
  return {
    id: booking.uuid,
    startTime: formatTime(zone, booking.start),
    endTime: formatTime(zone, booking.end),
    status: booking.status,
    internalNote: booking.internalNote,
    clientNote: booking.clientNote,
    paymentStatus: booking.paymentStatus,
    isFromWeb: booking.isFromWeb,
    isFromAgent: booking.isFromAgent,
    amount: booking.amount,
    clientId: client.uuid,
    locationId: location.uuid,
    serviceId: service.uuid,
    personId: person?.uuid ?? null,
    paymentId: null,
    businessAccountId: salon.business.uuid,
    location: { id: location.uuid, name: location.name },
    person: person ? toPerson(person) : null,
    service: toService(service),
    client: {
      id: client.uuid,
      firstname: client.firstname,
      lastname: client.lastname,
      email: client.email,
      phone: client.phone,
    },
    notifyClient: booking.notifyClient,
    repeatGroupId: null,
    answers: null,
    questionaryId: null,
    createdAt: formatInstant(zone, booking.createdAt),
  }
}

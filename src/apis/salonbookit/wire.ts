import type { components } from '../../openapi/generated/salonbookit.types.ts'
import { type Day, formatDay } from '../../days/calendar-date.ts'
import type { Booking, Client, Professional, Service } from '../../salon/entities.ts'
import type { Minute } from '../../salon/minute.ts'
import type { DayView } from '../../salon/salon-view.ts'
import type { Salon } from '../../salon/salon.ts'
import { formatDate, formatTime } from './times.ts'

type Schemas = components['schemas']

export function toProfessional({ id, firstname, lastname }: Professional): Schemas['Professional'] {
  return { id, nombre: `${firstname} ${lastname}` }
}

/** A professional's day; one that is not worked says so in `codigo`. */
export function toDay(
  view: DayView,
  asked: { professional: Professional; day: Day; minutes: number; salon: Salon },
): Schemas['Day'] {
  const { zone } = asked.salon
  const slots = view.slots.map(({ start, end, free, reason }): Schemas['Slot'] => ({
    hora_inicio: formatTime(zone, start),
    hora_fin: formatTime(zone, end),
    disponible: free,
    ...(free ? {} : { motivo: reason === 'past' ? 'pasado' : 'ocupado' }),
  }))
  const free = slots.filter(({ disponible }) => disponible)
  return {
    ...(view.state === 'working' ? {} : { codigo: 'PROFESSIONAL_NOT_WORKING' }),
    fecha: formatDay(asked.day),
    profesional: toProfessional(asked.professional),
    duracion_solicitada: asked.minutes,
    slots,
    slots_disponibles_count: free.length,
    proximo_disponible: free[0]?.hora_inicio ?? null,
    ultimo_disponible: free.at(-1)?.hora_inicio ?? null,
  }
}

/** One day of a range. `starts` are the free ones, ascending. */
export function toRangeDay(
  day: Day,
  starts: readonly Minute[],
  { state, salon }: { state: DayView['state']; salon: Salon },
): Schemas['RangeDay'] {
  const fecha = formatDay(day)
  const [first] = starts
  const last = starts.at(-1)
  if (first === undefined || last === undefined) {
    return { fecha, disponible: false, slots_libres: 0, motivo: motives[state] }
  }
  return {
    fecha,
    disponible: true,
    slots_libres: starts.length,
    primer_slot: formatTime(salon.zone, first),
    ultimo_slot: formatTime(salon.zone, last),
  }
}

const motives = { working: 'completo', holiday: 'festivo', off: 'no_trabaja' } as const

/** A name in one field becomes two: the first word, and the rest. */
export function splitName(nombre: string): { firstname: string; lastname: string } {
  const [firstname = '', ...rest] = nombre.trim().split(/\s+/)
  return { firstname, lastname: rest.join(' ') }
}

/** A reservation that has just been made. */
export function toReservation(booking: Booking, salon: Salon): Schemas['Reservation'] {
  const professional = salon.professional(booking.professional ?? 0)
  const client = salon.clientOf(booking)
  if (!professional || !client) throw new Error(`booking ${booking.id} refers to nothing`)
  const services = booking.services.flatMap((id) => salon.service(id) ?? [])
  return {
    id: booking.id,
    codigo: booking.code,
    fecha: formatDate(salon.zone, booking.start),
    hora_inicio: formatTime(salon.zone, booking.start),
    hora_fin: formatTime(salon.zone, booking.end),
    servicios: services.map(toReservedService),
    profesional: toProfessional(professional),
    cliente: toReservationClient(client),
    subtotal: booking.amount,
    descuento: 0,
    total: booking.amount,
    moneda: salon.business.currency,
    estado: 'confirmada',
    pago_requerido: false,
    pago_pendiente: true,
    // One point for each whole unit of the currency, as in the page's example.
    puntos_ganados: Math.floor(booking.amount),
    created_at: `${new Date(booking.createdAt).toISOString().slice(0, 19)}Z`,
  }
}

function toReservedService(service: Service): Schemas['ReservedService'] {
  return {
    id: service.id,
    nombre: service.name,
    precio: service.price,
    duracion_minutos: service.duration,
  }
}

function toReservationClient(client: Client): Schemas['ReservationClient'] {
  return {
    id: client.id,
    nombre: `${client.firstname} ${client.lastname}`.trim(),
    email: client.email,
    telefono: client.phone === '' ? null : client.phone,
  }
}

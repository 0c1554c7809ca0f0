import type { operations } from '../../openapi/generated/salonbookit.types.ts'
import type { Handlers, Input } from '../../openapi/handler.ts'
import { parseDay } from '../../days/calendar-date.ts'
import type { BookingRequest } from '../../salon/check-booking.ts'
import type { Minute } from '../../salon/minute.ts'
import type { HandlerContext } from '../api.ts'
import { badRequest, notFound, slotNotAvailable } from './refused.ts'
import { toCode } from './refusals.ts'
import { parseTime } from './times.ts'
import { splitName, toReservation } from './wire.ts'

export const reservations: Pick<Handlers<operations, HandlerContext>, 'createReservation'> = {
  createReservation({ body }, { salon }) {
    const day = parseDay(body.fecha)
    if (day === undefined) return badRequest('createReservation', 'INVALID_DATE')
    const start = parseTime(salon.zone, day, body.hora_inicio)
    if (start === undefined) return slotNotAvailable()
    const booked = salon.book(requestAt(body, start))
    if (booked.ok) {
      return { status: 201, body: { success: true, data: toReservation(booked.value, salon) } }
    }
    const code = toCode(booked.refusals, salon)
    switch (code) {
      case 'PROFESSIONAL_NOT_FOUND':
      case 'SERVICE_NOT_FOUND':
        return notFound('createReservation', code)
      case 'DATE_IN_PAST':
      case 'DATE_TOO_FAR':
        return badRequest('createReservation', code)
      case 'SLOT_NOT_AVAILABLE':
        return slotNotAvailable()
    }
  },
}

/** What is asked of the salon, by operation. */
export const bookingRequests = {
  createReservation({ body }: Input<operations['createReservation']>, { salon }: HandlerContext) {
    const day = parseDay(body.fecha)
    const start = day === undefined ? undefined : parseTime(salon.zone, day, body.hora_inicio)
    return start === undefined ? undefined : requestAt(body, start)
  },
}

type Body = Input<operations['createReservation']>['body']

function requestAt(body: Body, start: Minute): BookingRequest {
  return {
    services: body.servicio_ids,
    professional: body.peluquero_id,
    client: { ...splitName(body.nombre), email: body.email, phone: body.telefono ?? '' },
    start,
    status: 'confirmed',
    clientNote: body.notas ?? null,
    source: 'salonbookit',
  }
}

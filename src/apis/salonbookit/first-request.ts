import { formatDay } from '../../days/calendar-date.ts'
import { servedDocument } from '../../openapi/served.ts'
import { operationNamed } from '../../openapi/operations-by-id.ts'
import { exampleValues, targetOf, type TargetValues } from '../../openapi/target.ts'
import type { Professional, Service } from '../../salon/entities.ts'
import type { Salon } from '../../salon/salon.ts'
import { daysToShow, preferred } from '../first-request.ts'

const document = servedDocument('salonbookit')

/** The page's own question for a day. */
export function documentedRequest(): string {
  return targetOf(operationNamed(document, 'getAvailabilityDay'), documentedValues())
}

/** A day on which a professional of the salon is free; without one, the range from today on. */
export function firstRequest(salon: Salon): string {
  const { path, query } = documentedValues()
  const own = salon.professional(Number(path['peluquero_id']))
  const ownService = salon.service(Number(query['servicio_id']))
  for (const professional of preferred(own, salon.professionals())) {
    const service = serviceOf(salon, professional, ownService)
    if (!service) continue
    const asked = { minutes: service.duration }
    const day = daysToShow(salon).find((on) => salon.freeStarts(professional, on, asked).length > 0)
    if (day === undefined) continue
    return targetOf(operationNamed(document, 'getAvailabilityDay'), {
      path: { peluquero_id: String(professional.id), fecha: formatDay(day) },
      query: { servicio_id: String(service.id) },
    })
  }
  return operationNamed(document, 'getAvailabilityRange').path
}

function documentedValues(): TargetValues {
  return exampleValues(
    operationNamed(document, 'getAvailabilityDay'),
    ({ name }) => name === 'servicio_id',
  )
}

function serviceOf(
  salon: Salon,
  professional: Professional,
  own: Service | undefined,
): Service | undefined {
  return preferred(own, salon.services()).find((service) =>
    salon.candidates({ services: [service] }).includes(professional),
  )
}

import { formatDay } from '../../days/calendar-date.ts'
import { servedDocument } from '../../openapi/served.ts'
import { operationNamed } from '../../openapi/operations-by-id.ts'
import { exampleValues, targetOf } from '../../openapi/target.ts'
import type { Salon } from '../../salon/salon.ts'
import { daysToShow, preferred } from '../first-request.ts'

const document = servedDocument('citapro')

/** The guide's own question for free times. */
export function documentedRequest(): string {
  const operation = operationNamed(document, 'getAvailability')
  const range = ['startDate', 'endDate']
  return targetOf(
    operation,
    exampleValues(operation, ({ name }) => range.includes(name)),
  )
}

/** A day on which somebody is free, at a place and for a service of the salon; without one, the services. */
export function firstRequest(salon: Salon): string {
  const operation = operationNamed(document, 'getAvailability')
  const { locationId = '', serviceId = '' } = exampleValues(operation, () => false).query
  for (const location of preferred(salon.location(locationId), salon.locations())) {
    for (const service of preferred(salon.service(serviceId), salon.services())) {
      const asked = { services: [service], location }
      const day = daysToShow(salon).find(
        (from) => salon.openings({ ...asked, from, to: from }).length > 0,
      )
      if (day === undefined) continue
      const date = formatDay(day)
      const query = {
        locationId: location.uuid,
        serviceId: service.uuid,
        startDate: date,
        endDate: date,
      }
      return targetOf(operation, { path: {}, query })
    }
  }
  return operationNamed(document, 'listServices').path
}

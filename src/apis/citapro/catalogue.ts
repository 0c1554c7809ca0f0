import type { operations } from '../../openapi/generated/citapro.types.ts'
import type { Handlers } from '../../openapi/handler.ts'
import type { HandlerContext } from '../api.ts'
import { locationField, personField, serviceField } from './fields.ts'
import { type FieldError, listPage } from './list.ts'
import { invalid } from './problems.ts'
import { toLocation, toPerson, toService } from './wire.ts'

type Catalogue = Pick<
  Handlers<operations, HandlerContext>,
  'listServices' | 'listLocations' | 'listPeople'
>

const unknownLocation: FieldError = {
  field: 'locationId',
  message: 'The locationId does not exist.',
  code: 'LOCATION_NOT_FOUND',
}

/** Steps 1 to 3 of the guide: what can be booked, where, with whom. */
export const catalogue: Catalogue = {
  listServices({ query }, { salon }) {
    const listed = listPage(salon.services(), query, serviceField)
    if ('errors' in listed) return invalid(listed.errors)
    return { status: 200, body: { total: listed.total, items: listed.page.map(toService) } }
  },

  listLocations({ query }, { salon }) {
    const listed = listPage(salon.locations(), query, locationField)
    if ('errors' in listed) return invalid(listed.errors)
    const items = listed.page.map((location) => toLocation(location, salon.business.uuid))
    return { status: 200, body: { total: listed.total, items } }
  },

  listPeople({ query }, { salon }) {
    const { locationId } = query
    const location = locationId === undefined ? undefined : salon.location(locationId)
    const people = location
      ? salon.professionals().filter(({ locations }) => locations.includes(location.id))
      : salon.professionals()
    const listed = listPage(people, query, personField(salon))
    const others = 'errors' in listed ? listed.errors : []
    if (locationId !== undefined && !location) return invalid([unknownLocation, ...others])
    if ('errors' in listed) return invalid(listed.errors)
    return { status: 200, body: { total: listed.total, items: listed.page.map(toPerson) } }
  },
}

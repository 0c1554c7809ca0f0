import { type Defect, defectsOf } from '../defect.ts'
import { isFoundBy, operatorTaken, unfiltered } from '../filters.ts'
import type { Json } from '../../json/object.ts'
import { at } from '../../json/look.ts'
import { asList, asNumber, asObject, asText } from '../json.ts'
import { asking, editing, sending, told } from '../wire.ts'

const guide = 'citapro-scheduling-guide.txt'
const clientPage = 'developers-api-docs.pages.dev/reference/clients'
const filtering = 'developers.citapro.app/es/guides/filtering'

const defect = defectsOf('citapro', 'booking')

/** Lists and clients that are well formed, and wrong. */
export const citaproLists: readonly Defect[] = [
  defect('total-of-the-page', {
    at: 'listClients',
    where: ['listServices', 'listLocations', 'listPeople', 'listClients', 'listBookings'],
    what: '`total` counts the items of the page, not all there are.',
    clause: 'consistency',
    answer: (answer) => editing(answer, 'total', (_, list) => asList(list['items']).length),
  }),
  defect('total-before-filters', {
    at: 'listClients',
    what: '`total` counts all clients, whatever the filters leave.',
    clause: 'consistency',
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      const all = await send(unfiltered(asked))
      return editing(answer, 'total', () => at(all.json, 'total') ?? 0)
    },
  }),
  defect('paging-repeats', {
    at: 'listBookings',
    where: ['listClients', 'listBookings'],
    what: 'A page begins with the last item of the one before.',
    clause: `${filtering}#Full example`,
    request: (asked) => {
      const offset = Number(asked.url.searchParams.get('offset') ?? 0)
      return offset > 0 ? asking(asked, { offset: String(offset - 1) }) : asked
    },
  }),
  defect('offset-counts-pages', {
    at: 'listBookings',
    where: ['listClients', 'listBookings'],
    what: '`offset` counts pages, not items, so that items are passed over.',
    clause: `${filtering}#Full example`,
    request: (asked) => {
      const { searchParams } = asked.url
      const offset = Number(searchParams.get('offset') ?? 0)
      const limit = Number(searchParams.get('limit') ?? 20)
      return offset > 0 ? asking(asked, { offset: String(offset * limit) }) : asked
    },
  }),
  defect('limit-ignored', {
    at: 'listBookings',
    where: ['listClients', 'listBookings'],
    what: 'A page holds as many items as it always does, whatever `limit` says.',
    clause: `${filtering}#Full example`,
    request: (asked) => asking(asked, { limit: undefined }),
  }),
  defect('order-ignored', {
    at: 'listBookings',
    what: '`orderBy` is left out of account.',
    clause: `${filtering}#Full example`,
    request: (asked) => asking(asked, { orderBy: undefined }),
  }),
  defect('client-filter-ignored', {
    at: 'listClients',
    what: 'Clients are not filtered: whoever looks for an e-mail address gets somebody else.',
    clause: `${guide}#Option A: Find existing client`,
    request: (asked) => unfiltered(asked),
  }),
  defect('email-filter-like', {
    at: 'listClients',
    what: 'A filter `=` also finds what merely contains the value.',
    clause: `${guide}#Option A: Find existing client`,
    request: (asked) => operatorTaken(asked, '=', 'CONTAINS'),
  }),
  defect('booking-filter-ignored', {
    at: 'listBookings',
    what: 'Bookings are not filtered.',
    clause: `${filtering}#Full example`,
    request: (asked) => unfiltered(asked),
  }),
  defect('at-least-is-more-than', {
    at: 'listBookings',
    what: 'The operator `>=` leaves out what is equal.',
    clause: `${filtering}#Full example`,
    request: (asked) => operatorTaken(asked, '>=', '>'),
  }),
  defect('people-everywhere', {
    at: 'listPeople',
    what: 'People are not filtered by location.',
    // How it is written is our decision, that it can be done is not: neither way is understood.
    clause: `${guide}#Step 3: Get professionals (optional)`,
    request: (asked) => unfiltered(asking(asked, { locationId: undefined })),
  }),
  defect('new-client-not-listed', {
    at: 'listClients',
    what: 'The list of clients is cached: one that was just created is not found.',
    clause: `${guide}#Option A: Find existing client`,
    where: ['createClient', 'listClients'],
    twist: () => {
      const created = new Set<string>()
      return async (asked, send) => {
        const answer = await send(asked)
        if (asked.method === 'POST' && answer.status === 201) {
          created.add(asText(at(answer.json, 'id')))
        }
        return asked.method === 'POST' ? answer : withoutItems(answer, created)
      }
    },
  }),
  defect('client-names-swapped', {
    at: 'getClient',
    what: 'A client’s first and last name change places when it is written.',
    clause: 'consistency',
    where: ['createClient', 'replaceClient'],
    request: (asked) => {
      const body = asObject(asked.json)
      const { firstname, lastname } = body
      return firstname === undefined || lastname === undefined
        ? asked
        : sending(asked, { ...body, firstname: lastname, lastname: firstname })
    },
  }),
  defect('client-e-mail-lost', {
    at: 'getClient',
    where: 'replaceClient',
    what: 'Replacing a client keeps its former e-mail address.',
    clause: `${clientPage}#PUT /v1/clients/{id}`,
    twist: () => async (asked, send) => {
      const former = await send({ ...asked, method: 'GET', text: '' })
      const email = at(former.json, 'email')
      const { email: wanted, ...others } = asObject(asked.json)
      if (email === undefined || wanted === undefined) return send(asked)
      const checked = await send(asked)
      return checked.status === 204 ? send(sending(asked, { ...others, email })) : checked
    },
  }),
  defect('replace-does-nothing', {
    at: 'getClient',
    where: 'replaceClient',
    what: 'Replacing a client answers 204 and changes nothing.',
    clause: `${clientPage}#PUT /v1/clients/{id}`,
    twist: () => async (asked, send) => {
      const former = await send({ ...asked, method: 'GET', text: '' })
      const answer = await send(asked)
      if (answer.status === 204) {
        const { firstname = '', lastname = '', email = '', phone = '' } = asObject(former.json)
        await send(sending(asked, { firstname, lastname, email, phone }))
      }
      return answer
    },
  }),
  defect('delete-does-nothing', {
    at: 'getClient',
    where: 'deleteClient',
    what: 'Deleting a client answers 204 and leaves it where it is.',
    clause: `${clientPage}#DELETE /v1/clients/{id}`,
    twist: () => async (asked, send) => {
      const there = await send({ ...asked, method: 'GET', text: '' })
      return there.status === 200 ? told(204) : send(asked)
    },
  }),
  defect('deleted-still-listed', {
    at: 'listClients',
    where: ['deleteClient', 'listClients'],
    what: 'A deleted client cannot be read any more, but stays in the list.',
    clause: 'inferred',
    notice: true,
    twist: () => {
      const deleted: Json[] = []
      return async (asked, send) => {
        if (asked.method === 'DELETE') {
          const former = await send({ ...asked, method: 'GET', text: '' })
          const answer = await send(asked)
          if (answer.status === 204 && former.json !== undefined) deleted.push(former.json)
          return answer
        }
        const answer = await send(asked)
        const wanted = deleted.filter((client) => isFoundBy(client, asked))
        const total = asNumber(at(answer.json, 'total'))
        const shown = asList(at(answer.json, 'items')).length
        const isLastPage = Number(asked.url.searchParams.get('offset') ?? 0) + shown === total
        const longer = editing(answer, 'total', () => total + wanted.length)
        return isLastPage
          ? editing(longer, 'items', (items) => [...asList(items), ...wanted])
          : longer
      }
    },
  }),
  defect('refused-client-created', {
    at: 'createClient',
    what: 'A client is stored before it is checked: a refused one is there all the same.',
    clause: 'consistency',
    twist: () => async (asked, send) => {
      const answer = await send(asked)
      if (answer.status === 422 && asked.json !== undefined) {
        await send(sending(asked, storable(asObject(asked.json))))
      }
      return answer
    },
  }),
]

/** The list as it was before the items of these ids were added. */
function withoutItems(answer: Parameters<typeof editing>[0], ids: ReadonlySet<string>) {
  const items = asList(at(answer.json, 'items'))
  const old = items.filter((item) => !ids.has(asText(asObject(item)['id'])))
  const fewer = editing(answer, 'items', () => old)
  return editing(fewer, 'total', (total) => asNumber(total) - (items.length - old.length))
}

/** A client as a careless database takes it. */
const storable = (body: Readonly<Record<string, Json>>) => ({
  firstname: asText(body['firstname']) || '-',
  lastname: asText(body['lastname']) || '-',
  email: asText(body['email']).includes('@') ? asText(body['email']) : 'refused@example.com',
  phone: asText(body['phone']) || '-',
})

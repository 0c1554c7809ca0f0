import type { operations } from '../../openapi/generated/citapro.types.ts'
import type { Handlers } from '../../openapi/handler.ts'
import type { HandlerContext } from '../api.ts'
import { clientField } from './fields.ts'
import { listPage } from './list.ts'
import { invalid } from './problems.ts'
import { fromClientInput, toClient } from './wire.ts'

type Clients = Pick<
  Handlers<operations, HandlerContext>,
  'listClients' | 'createClient' | 'getClient' | 'replaceClient' | 'deleteClient'
>

const notFound = {
  status: 404,
  body: { message: 'Client not found.' },
  code: 'CLIENT_NOT_FOUND',
} as const

/** Step 5 of the guide: find the client or create one; and what undoes it. */
export const clients: Clients = {
  listClients({ query }, { salon }) {
    const listed = listPage(salon.clients(), query, clientField)
    if ('errors' in listed) return invalid(listed.errors)
    return { status: 200, body: { total: listed.total, items: listed.page.map(toClient) } }
  },

  createClient({ body }, { salon }) {
    return { status: 201, body: { id: salon.createClient(fromClientInput(body)).uuid } }
  },

  getClient({ path }, { salon }) {
    const client = salon.client(path.id)
    return client ? { status: 200, body: toClient(client) } : notFound
  },

  replaceClient({ path, body }, { salon }) {
    return salon.replaceClient(path.id, fromClientInput(body)).ok ? { status: 204 } : notFound
  },

  deleteClient({ path }, { salon }) {
    return salon.deleteClient(path.id).ok ? { status: 204 } : notFound
  },
}

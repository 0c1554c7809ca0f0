import createClient, { type Client } from 'openapi-fetch'
import { keyNamed } from '../faces/keys.ts'
import type { components, paths } from '../openapi/generated/control.types.ts'
import type { NewSandbox } from '../sandbox/desk/create.ts'

type Schemas = components['schemas']
type Filter = NonNullable<
  paths['/_maniqui/sandboxes/{name}/requests']['get']['parameters']['query']
>

/** A sandbox of one test's own, over HTTP: what the library's handle does at once, this does when awaited. */
export type RemoteSalon = ReturnType<typeof remoteSalon>

/** What was asked of a mock over HTTP cannot be; the message says what to do. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError'
}

/** A handle on a sandbox of the mock at a URL; nothing is asked until it is used. */
export function remoteSalon(baseUrl: string, name: string) {
  const client = createClient<paths>({ baseUrl })
  const params = { path: { name } }
  const box = { client, params }
  return {
    name,
    /** Where the mock is. */
    url: baseUrl,
    citaproKey: keyNamed('citapro', name),
    salonbookitKey: keyNamed('salonbookit', name),
    clock: clockOf(box),
    scenarios: scenariosOf(box),
    faults: faultsOf(box),
    agenda: agendaOf(box),
    /** What was sent with its keys, oldest first; redacted. */
    async requests(filter: Omit<Filter, 'format'> = {}): Promise<Schemas['Exchange'][]> {
      const query = { path: params.path, query: filter }
      const found = await told(client.GET('/_maniqui/sandboxes/{name}/requests', { params: query }))
      return 'exchanges' in found ? found.exchanges : []
    },
    create: (described: Omit<NewSandbox, 'name'>) =>
      told(client.POST('/_maniqui/sandboxes', { body: { ...wireStart(described), name } })),
    reset: () => told(client.POST('/_maniqui/sandboxes/{name}/reset', { params })),
    /** Forgets it; that there is none is no error. */
    async remove(): Promise<void> {
      const { response } = await client.DELETE('/_maniqui/sandboxes/{name}', { params })
      if (!response.ok && response.status !== 404) throw new RemoteError(await response.text())
    },
  }
}

interface Box {
  readonly client: Client<paths>
  readonly params: { readonly path: { readonly name: string } }
}

function clockOf({ client, params }: Box) {
  const path = '/_maniqui/sandboxes/{name}/clock'
  const put = (body: { now?: Schemas['Moment']; frozen?: boolean }) =>
    told(client.PUT(path, { params, body }))
  return {
    read: () => told(client.GET(path, { params })),
    set: (now: Schemas['Moment']) => put({ now }),
    freeze: (now?: Schemas['Moment']) =>
      put({ frozen: true, ...(now === undefined ? {} : { now }) }),
    thaw: () => put({ frozen: false }),
    advance: (by: string) => told(client.POST(`${path}/advance`, { params, body: { by } })),
  }
}

function scenariosOf({ client, params }: Box) {
  const path = '/_maniqui/sandboxes/{name}/scenarios'
  const list = () => told(client.GET(path, { params }))
  const set = (uses: Schemas['ScenarioUses']) => told(client.PUT(path, { params, body: uses }))
  return {
    list,
    set,
    use: async (...uses: Schemas['ScenarioUses']) => set([...(await list()), ...uses]),
    clear: () => set([]),
  }
}

function faultsOf({ client, params }: Box) {
  const path = '/_maniqui/sandboxes/{name}/faults'
  const use = (...rules: Schemas['FaultRule'][]) => told(client.PUT(path, { params, body: rules }))
  return { list: () => told(client.GET(path, { params })), use, clear: () => use() }
}

function agendaOf({ client, params }: Box) {
  const agenda = '/_maniqui/sandboxes/{name}/agenda'
  const bookings = `${agenda}/bookings` as const
  const of = (id: number | string) => ({ path: { ...params.path, id: String(id) } })
  const ofNumber = (id: number) => ({ path: { ...params.path, id } })
  return {
    async days(from?: string, to?: string) {
      const query = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
      return (await told(client.GET(agenda, { params: { ...params, query } }))).days
    },
    book: (body: Schemas['NewAgendaBooking']) => told(client.POST(bookings, { params, body })),
    cancel: (id: number | string) => told(client.DELETE(`${bookings}/{id}`, { params: of(id) })),
    setStatus: (id: number | string, status: Schemas['BookingStatus']) =>
      told(client.PUT(`${bookings}/{id}`, { params: of(id), body: { status } })),
    close: (body: { date: string; name?: string; location?: number | string }) =>
      told(client.POST(`${agenda}/closures`, { params, body })),
    reopen: (id: number) =>
      told(client.DELETE(`${agenda}/closures/{id}`, { params: ofNumber(id) })),
    giveTimeOff: (body: {
      professional: number | string
      from: string
      to: string
      reason?: string
    }) => told(client.POST(`${agenda}/time-off`, { params, body })),
    takeBackTimeOff: (id: number) =>
      told(client.DELETE(`${agenda}/time-off/{id}`, { params: ofNumber(id) })),
  }
}

/** The same as the document types it: what is changed nowhere may be changed there. */
function wireStart({
  data,
  scenarios,
  ...start
}: Omit<NewSandbox, 'name'>): Omit<Schemas['NewSandbox'], 'name'> {
  return {
    ...start,
    ...(data === undefined ? {} : { data: typeof data === 'string' ? data : { ...data } }),
    ...(scenarios
      ? { scenarios: scenarios.map((use) => (typeof use === 'string' ? use : { ...use })) }
      : {}),
  }
}

/** The body of a good answer. @throws RemoteError with the detail of any other. */
async function told<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await asked
  if (data !== undefined && data !== null) return data
  const problem =
    typeof error === 'object' && error !== null && 'detail' in error ? error : undefined
  throw new RemoteError(
    `Maniquí answered ${response.status}: ${String(problem?.detail ?? JSON.stringify(error))}`,
  )
}

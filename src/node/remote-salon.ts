import { keyNamed } from '../faces/keys.ts'
import type { components } from '../openapi/generated/control.types.ts'
import type { NewSandbox } from '../sandbox/desk/create.ts'
import type { RequestFilter } from '../sandbox/desk/requests.ts'

type Schemas = components['schemas']

/** A sandbox of one test's own, over HTTP: what the library's handle does at once, this does when awaited. */
export type RemoteSalon = ReturnType<typeof remoteSalon>

/** What was asked of a mock over HTTP cannot be; the message says what to do. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError'
}

/** Asks the control API about one sandbox; the answer has the type that its document gives it. */
type Ask = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>

/** A handle on a sandbox of the mock at a URL; nothing is asked until it is used. */
export function remoteSalon(baseUrl: string, name: string) {
  const all = `${baseUrl.replace(/\/$/, '')}/_maniqui/sandboxes`
  const own = `${all}/${name}`
  const ask: Ask = (method, path, body) => told(send(method, own + path, body))
  return {
    name,
    /** Where the mock is. */
    url: baseUrl,
    citaproKey: keyNamed('citapro', name),
    salonbookitKey: keyNamed('salonbookit', name),
    clock: clockOf(ask),
    scenarios: scenariosOf(ask),
    faults: faultsOf(ask),
    agenda: agendaOf(ask),
    /** What was sent with its keys, oldest first; redacted. */
    async requests(filter: RequestFilter = {}): Promise<Schemas['Exchanges']['exchanges']> {
      const found = await ask<Schemas['Exchanges']>('GET', `/requests${queryOf(filter)}`)
      return found.exchanges
    },
    create: (described: Omit<NewSandbox, 'name'>): Promise<Schemas['Sandbox']> =>
      told(send('POST', all, { ...described, name })),
    reset: () => ask<Schemas['Sandbox']>('POST', '/reset'),
    /** Forgets it; that there is none is no error. */
    async remove(): Promise<void> {
      const response = await send('DELETE', own)
      if (response.status !== 404) await told(response)
    },
  }
}

function clockOf(ask: Ask) {
  const put = (body: { now?: Schemas['Moment'] | undefined; frozen?: boolean }) =>
    ask<Schemas['Clock']>('PUT', '/clock', body)
  return {
    read: () => ask<Schemas['Clock']>('GET', '/clock'),
    set: (now: Schemas['Moment']) => put({ now }),
    freeze: (now?: Schemas['Moment']) => put({ frozen: true, now }),
    thaw: () => put({ frozen: false }),
    advance: (by: string) => ask<Schemas['Clock']>('POST', '/clock/advance', { by }),
  }
}

function scenariosOf(ask: Ask) {
  const list = () => ask<Schemas['ScenarioUses']>('GET', '/scenarios')
  const set = (uses: Schemas['ScenarioUses']) =>
    ask<Schemas['ScenarioUses']>('PUT', '/scenarios', uses)
  return {
    list,
    set,
    use: async (...uses: Schemas['ScenarioUses']) => set([...(await list()), ...uses]),
    clear: () => set([]),
  }
}

function faultsOf(ask: Ask) {
  const use = (...rules: readonly Schemas['FaultRule'][]) =>
    ask<readonly Schemas['FaultRule'][]>('PUT', '/faults', rules)
  return {
    list: () => ask<readonly Schemas['FaultRule'][]>('GET', '/faults'),
    use,
    clear: () => use(),
  }
}

function agendaOf(ask: Ask) {
  const bookings = '/agenda/bookings'
  return {
    async days(from?: string, to?: string): Promise<Schemas['Agenda']['days']> {
      return (await ask<Schemas['Agenda']>('GET', `/agenda${queryOf({ from, to })}`)).days
    },
    book: (asked: Schemas['NewAgendaBooking']) =>
      ask<Schemas['AgendaBooking']>('POST', bookings, asked),
    cancel: (id: number | string) => ask<Schemas['AgendaBooking']>('DELETE', `${bookings}/${id}`),
    setStatus: (id: number | string, status: Schemas['BookingStatus']) =>
      ask<Schemas['AgendaBooking']>('PUT', `${bookings}/${id}`, { status }),
    close: (asked: { date: string; name?: string; location?: number | string }) =>
      ask<{ readonly id: number }>('POST', '/agenda/closures', asked),
    reopen: (id: number) => ask<void>('DELETE', `/agenda/closures/${id}`),
    giveTimeOff: (asked: {
      professional: number | string
      from: string
      to: string
      reason?: string
    }) => ask<{ readonly id: number }>('POST', '/agenda/time-off', asked),
    takeBackTimeOff: (id: number) => ask<void>('DELETE', `/agenda/time-off/${id}`),
  }
}

function queryOf(asked: object): string {
  const pairs = Object.entries(asked).filter(([, value]) => value !== undefined)
  return pairs.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(pairs))}`
}

function send(method: string, url: string, body?: unknown): Promise<Response> {
  if (body === undefined) return fetch(url, { method })
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method, headers, body: JSON.stringify(body) })
}

/** The body of a good answer. @throws RemoteError with the detail of any other. */
async function told<Answer>(asked: Response | Promise<Response>): Promise<Answer> {
  const response = await asked
  const text = await response.text()
  const body = text === '' ? undefined : JSON.parse(text)
  if (response.ok) return body
  throw new RemoteError(`Maniquí answered ${response.status}: ${body?.detail ?? text}`)
}

/**
 * For every bug of the salon in Guayaquil, the requests that show it. Today is Tuesday, 2026-03-10,
 * and CitaPro's times are five hours ahead of the salon's.
 */
import type { PlainEventsBug } from './bugs.ts'
import { type Demonstrations, statusesOf } from './demonstration.ts'

const cut = ['Corte de cabello', 'Urdesa', 'Gabriela'] as const
const anybody = ['Corte de cabello', 'Urdesa'] as const

export const plainEventsDemonstrations: Demonstrations<PlainEventsBug> = {
  'total-as-text': [async ({ read }) => (await read('/services')).total, 5, '5'],
  'created-id-nested': [
    async ({ addClient }) => typeof (await addClient('nueva@example.com')).body.id,
    'string',
    'undefined',
  ],
  'bearer-unread': [
    async ({ send, key }) => {
      const headers = { Authorization: `Bearer ${key.citapro}` }
      return (await send('citapro', 'GET', '/services', undefined, headers)).status
    },
    200,
    401,
  ],
  'salon-key-opens-citapro': [
    async ({ send, key }) => {
      const headers = { 'X-API-Key': key.salonbookit }
      return (await send('citapro', 'GET', '/services', undefined, headers)).status
    },
    401,
    200,
  ],
  'wrong-key-called-missing': [
    async ({ send }) => {
      const headers = { 'X-API-Key': 'hh_pub_live_nobody' }
      const path = '/disponibilidad/dias/'
      return (await send('salonbookit', 'GET', path, undefined, headers)).body.error.code
    },
    'INVALID_API_KEY',
    'MISSING_API_KEY',
  ],
  'iso-times-in-slots': [
    async ({ availability }) => (await availability(cut, '2026-03-12')).slots[0].startTime,
    '2026-03-12 14:00:00',
    '2026-03-12T14:00:00Z',
  ],
  'limit-exceeded-null': [
    async ({ availability }) => (await availability(cut, '2026-03-12')).limitExceeded,
    false,
    null,
  ],
  'missing-location-accepted': [
    async ({ send, idOf }) => {
      const path = `/bookings/availability?serviceId=${await idOf('services', 'Cejas')}`
      return (await send('citapro', 'GET', path)).status
    },
    422,
    200,
  ],
  'error-flat': [
    async ({ send }) => {
      const { body } = await send('salonbookit', 'GET', '/disponibilidad/999/2026-03-12/')
      return [body.code, body.error?.code]
    },
    [undefined, 'PROFESSIONAL_NOT_FOUND'],
    ['PROFESSIONAL_NOT_FOUND', undefined],
  ],
  'today-in-past': [
    async ({ send }) => (await send('salonbookit', 'GET', '/disponibilidad/7/2026-03-10/')).status,
    200,
    400,
  ],
  'professional-id-text': [async ({ day }) => (await day(7, '2026-03-12')).profesional.id, 7, '7'],
  'agent-flag-missing': [
    async ({ read }) => (await read('/bookings')).items[0].isFromAgent,
    false,
    undefined,
  ],
  'empty-search-404': [
    async ({ clientsBy }) => (await clientsBy('email', 'nadie@example.com')).items,
    [],
    undefined,
  ],
  'enclosed-booking-unseen': [
    async ({ offered, read }) => [
      (await read('/bookings')).items[0].startTime,
      await offered(['Keratina', 'Urdesa'], '2026-03-11 14:15'),
    ],
    ['2026-03-11 15:00:00', []],
    ['2026-03-11 15:00:00', ['Gabriela Mora']],
  ],
  'reserva-wrong-holder': [
    async ({ reserve, free }) => [
      (await reserve(8, [3], '2026-03-12', '10:00')).body.data.profesional.id,
      await free(8, '2026-03-12', '10:00'),
    ],
    [8, false],
    [8, true],
  ],
  'closing-time-ignored': [
    async ({ reserve, free }) => [
      await free(8, '2026-03-12', '19:45', '?servicio_id=3'),
      (await reserve(8, [3], '2026-03-12', '19:45')).status,
    ],
    [undefined, 422],
    [true, 422],
  ],
  'ultimo-slot-is-end': [
    async ({ day, dias }) => {
      const query = '?peluquero_id=8&servicio_id=3&desde=2026-03-12&hasta=2026-03-12'
      const { ultimo_disponible: last } = await day(8, '2026-03-12', '?servicio_id=3')
      return [last, (await dias(query)).dias[0].ultimo_slot]
    },
    ['19:15', '19:15'],
    ['19:15', '20:00'],
  ],
  'dias-count-all': [
    async ({ dias }) => {
      const found = await dias('?peluquero_id=7&desde=2026-03-15&hasta=2026-03-17')
      return [found.dias.length, found.dias_disponibles_count]
    },
    [3, 1],
    [3, 3],
  ],
  'open-booking-on-busy-person': [
    async ({ book, offered }) => [
      await offered(anybody, '2026-03-11 15:00'),
      (await book(anybody, '2026-03-11 15:00', 45)).status,
      await offered(anybody, '2026-03-11 15:00'),
    ],
    [['Andrés Villacís'], 201, []],
    [['Andrés Villacís'], 201, ['Andrés Villacís']],
  ],
  'status-always-confirmed': [
    async ({ booked }) => (await booked(cut, '2026-03-12 14:00', 45, { status: 'pending' })).status,
    'pending',
    'confirmed',
  ],
  'person-forgotten': [
    async ({ booked, idOf }) => {
      const { personId } = await booked(cut, '2026-03-12 14:00', 45)
      return personId === (await idOf('people', 'Gabriela')) ? 'as asked' : personId
    },
    'as asked',
    null,
  ],
  'cancelled-hidden-but-counted': [
    async ({ read }) => {
      const { total, items } = await read('/bookings')
      return [total, items.length]
    },
    [6, 6],
    [6, 5],
  ],
  'from-is-after': [
    async ({ read }) => {
      const filter = 'filters[0][field]=startTime&filters[0][operator]=>=&filters[0][value]='
      return (await read(`/bookings?${filter}2026-03-13T17:00:00Z`)).total
    },
    2,
    1,
  ],
  'sorted-within-page': [
    async ({ read }) =>
      (await read('/bookings?orderBy=startTime&order=asc&limit=2')).items.map(
        ({ startTime }: { startTime: string }) => startTime,
      ),
    ['2026-03-11 15:00:00', '2026-03-11 19:00:00'],
    ['2026-03-11 15:00:00', '2026-03-12 16:00:00'],
  ],
  'email-filter-contains': [
    async ({ addClient, clientsBy }) => {
      await addClient('mariana@example.com')
      await addClient('ana@example.com')
      return (await clientsBy('email', 'ana@example.com')).items[0].email
    },
    'ana@example.com',
    'mariana@example.com',
  ],
  'put-ignores-phone': [
    async ({ send, addClient, clientFields, read }) => {
      const { id } = (await addClient('nueva@example.com')).body
      const body = { ...clientFields('nueva@example.com'), phone: '+593990000000' }
      const { status } = await send('citapro', 'PUT', `/clients/${id}`, body)
      return [status, (await read(`/clients/${id}`)).phone]
    },
    [204, '+593990000000'],
    [204, '+593991234568'],
  ],
  'service-embedded-first': [
    async ({ booked }) =>
      (await booked(['Cejas', 'Urdesa', 'Rosa'], '2026-03-13 16:00', 15)).service.name,
    'Cejas',
    'Corte de cabello',
  ],
  'duration-only-echoed': [
    async ({ day }) => {
      const { duracion_solicitada: minutes, slots } = await day(7, '2026-03-12', '?servicio_id=8')
      return [minutes, slots[0].hora_inicio, slots[0].hora_fin]
    },
    [150, '09:00', '11:30'],
    [150, '09:00', '09:15'],
  ],
  'default-end-after-a-week': [
    async ({ availability }) => {
      const { days } = await availability(cut, '2026-03-12')
      return [days.at(-1), (await availability(cut, '2026-04-11', '2026-04-11')).days]
    },
    ['2026-04-11', ['2026-04-11']],
    ['2026-03-19', ['2026-04-11']],
  ],
  'end-equal-to-start-accepted': [
    async ({ book }) => (await book(cut, '2026-03-12 14:00', 0)).status,
    422,
    201,
  ],
  'evening-reserva-next-day': [
    async ({ reserve, free }) => [
      (await reserve(8, [12], '2026-03-12', '19:00')).body.data.fecha,
      await free(8, '2026-03-12', '19:00'),
      await free(8, '2026-03-13', '19:00'),
    ],
    ['2026-03-12', false, true],
    ['2026-03-12', true, false],
  ],
  'names-as-latin1': [async ({ stored }) => (await stored({})).lastname, 'Pérez', 'PÃ©rez'],
  'long-name-cut': [
    async ({ stored }) => (await stored({ firstname: 'Ana '.repeat(20).trim() })).firstname.length,
    79,
    50,
  ],
  'unpadded-day': [
    async ({ dias }) => (await dias('?desde=2026-04-01&hasta=2026-04-01')).dias[0].fecha,
    '2026-04-01',
    '2026-04-1',
  ],
  'iso-milliseconds-refused': [
    async ({ book }) => {
      const startTime = '2026-03-12T14:00:00.000Z'
      return (await book(cut, '2026-03-12 14:00', 45, { startTime })).status
    },
    201,
    422,
  ],
  'amount-cents-lost': [
    async ({ booked }) => (await booked(cut, '2026-03-12 14:00', 45, { amount: 12.75 })).amount,
    12.75,
    12,
  ],
  'first-read-stale': [
    async ({ offered, book }) => {
      const seen = [await offered(cut, '2026-03-12 14:00')]
      await book(cut, '2026-03-12 14:00', 45)
      seen.push(await offered(cut, '2026-03-12 14:00'), await offered(cut, '2026-03-12 14:00'))
      return seen.map(({ length }) => length)
    },
    [1, 0, 0],
    [1, 1, 0],
  ],
  'bodies-mixed-at-once': [
    async ({ addClient, read }) => {
      const made = await Promise.all([addClient('uno@example.com'), addClient('dos@example.com')])
      const clients = await Promise.all(made.map(({ body }) => read(`/clients/${body.id}`)))
      return clients.map(({ email }) => email)
    },
    ['uno@example.com', 'dos@example.com'],
    ['dos@example.com', 'dos@example.com'],
  ],
  'reservas-at-once-both-made': [
    async ({ reserve }) => {
      const post = () => reserve(7, [3], '2026-03-12', '10:00')
      return statusesOf(await Promise.all([post(), post()]))
    },
    [201, 422],
    [201, 201],
  ],
  'booking-ids-shared-at-once': [
    async ({ book }) => {
      const starts = ['2026-03-12 14:00', '2026-03-12 15:00']
      const made = await Promise.all(starts.map((start) => book(cut, start, 45)))
      return new Set(made.map(({ body }) => body.id)).size
    },
    2,
    1,
  ],
}

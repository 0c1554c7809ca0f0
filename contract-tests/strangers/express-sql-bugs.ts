/** For every bug of the salon in Madrid, the requests that show it. Today is Wednesday, 2026-03-11. */
import type { ExpressSqlBug } from './bugs.ts'
import { type Demonstrations, freeCount, statusesOf, unknownId } from './demonstration.ts'

const cut = ['Corte clásico', 'Centro', 'Carlos'] as const
const style = ['Corte y peinado', 'Centro', 'Carlos'] as const
const names = (list: { name: string }[]): string[] => list.map(({ name }) => name)

export const expressSqlDemonstrations: Demonstrations<ExpressSqlBug> = {
  'any-bearer-key': [
    async ({ send }) => {
      const headers = { Authorization: 'Bearer cpk_nobody' }
      return (await send('citapro', 'GET', '/services', undefined, headers)).status
    },
    401,
    200,
  ],
  'missing-key-called-invalid': [
    async ({ send }) => (await send('citapro', 'GET', '/services', undefined, {})).body.message,
    'API key is required. Provide it via X-API-Key header or Authorization Bearer.',
    'Invalid API key.',
  ],
  'dias-without-key': [
    async ({ send }) =>
      (await send('salonbookit', 'GET', '/disponibilidad/dias/', undefined, {})).status,
    401,
    200,
  ],
  'created-client-200': [
    async ({ addClient }) => (await addClient('nueva@example.com')).status,
    201,
    200,
  ],
  'price-as-text': [
    async ({ read }) => typeof (await read('/services')).items[0].price,
    'number',
    'string',
  ],
  'notify-as-number': [
    async ({ read }) => (await read('/bookings')).items[0].notifyClient,
    false,
    0,
  ],
  'status-in-capitals': [
    async ({ read }) => (await read('/locations')).items[0].status,
    'active',
    'ACTIVE',
  ],
  'client-404-named-booking': [
    async ({ read }) => (await read(`/clients/${unknownId}`)).message,
    'Client not found.',
    'Booking not found.',
  ],
  'not-working-404': [
    async ({ send }) => (await send('salonbookit', 'GET', '/disponibilidad/5/2026-03-15/')).status,
    200,
    404,
  ],
  'details-not-lists': [
    async ({ send }) => {
      const path = '/disponibilidad/5/2026-03-13/?duracion=abc'
      return Array.isArray((await send('salonbookit', 'GET', path)).body.error.details.duracion)
    },
    true,
    false,
  ],
  'put-answers-200': [
    async ({ send, addClient, clientFields }) => {
      const { id } = (await addClient('nueva@example.com')).body
      return (await send('citapro', 'PUT', `/clients/${id}`, clientFields('b@example.com'))).status
    },
    204,
    200,
  ],
  'hour-unpadded': [
    async ({ day }) => (await day(6, '2026-03-12')).slots[0].hora_inicio,
    '09:00',
    '9:00',
  ],
  'overlap-same-start-only': [
    async ({ book }) => {
      await book(style, '2026-03-12 16:00', 60)
      return (await book(cut, '2026-03-12 16:30', 30)).status
    },
    409,
    201,
  ],
  'availability-start-only': [
    async ({ offered, book }) => [
      await offered(style, '2026-03-12 10:30'),
      (await book(style, '2026-03-12 10:30', 60)).status,
    ],
    [[], 409],
    [['Carlos García'], 409],
  ],
  'dias-counts-taken': [
    async ({ day, dias }) => {
      const query = '?peluquero_id=5&servicio_id=15&desde=2026-03-12&hasta=2026-03-12'
      const { slots_disponibles_count: count } = await day(5, '2026-03-12', '?servicio_id=15')
      return (await dias(query)).dias[0].slots_libres - count
    },
    0,
    1,
  ],
  'proximo-is-first-slot': [
    async ({ day, reserve }) => {
      await reserve(5, [15], '2026-03-13', '10:00')
      return (await day(5, '2026-03-13')).proximo_disponible
    },
    '10:30',
    '10:00',
  ],
  'count-not-updated': [
    async ({ day, reserve }) => {
      await day(5, '2026-03-13')
      await reserve(5, [15], '2026-03-13', '10:00')
      const { slots, slots_disponibles_count: count } = await day(5, '2026-03-13')
      return count - freeCount(slots)
    },
    0,
    1,
  ],
  'hasta-exclusive': [
    async ({ dias }) => (await dias('?desde=2026-03-12&hasta=2026-03-14')).dias.length,
    3,
    2,
  ],
  'holiday-open-in-day-view': [
    async ({ day, dias }) => [
      (await dias('?peluquero_id=5&desde=2026-03-20&hasta=2026-03-20')).dias[0].motivo,
      freeCount((await day(5, '2026-03-20')).slots) > 0,
    ],
    ['festivo', false],
    ['festivo', true],
  ],
  'reserva-blocks-first-service': [
    async ({ free, reserve }) => [
      (await reserve(5, [15, 24], '2026-03-13', '10:00')).body.data.hora_fin,
      await free(5, '2026-03-13', '10:30'),
    ],
    ['11:00', false],
    ['11:00', true],
  ],
  'total-of-first-service': [
    async ({ reserve }) => {
      const { data } = (await reserve(5, [15, 24], '2026-03-13', '10:00')).body
      return [data.subtotal, data.descuento, data.total]
    },
    [30, 0, 30],
    [30, 0, 18],
  ],
  'location-defaulted': [
    async ({ booked }) => {
      const made = await booked(['Corte clásico', 'Chamberí', 'María'], '2026-03-12 10:00', 30)
      return made.location.name
    },
    'Chamberí',
    'Centro',
  ],
  'amount-from-service': [
    async ({ booked }) => (await booked(cut, '2026-03-12 16:00', 30, { amount: 5 })).amount,
    5,
    18,
  ],
  'refused-booking-kept': [
    async ({ book, read }) => {
      const { total } = await read('/bookings')
      const { status } = await book(cut, '2026-03-12 11:00', 30)
      return [status, (await read('/bookings')).total - total]
    },
    [409, 0],
    [409, 1],
  ],
  'professional-filter-lost-in-slots': [
    async ({ offered }) => offered(style, '2026-03-12 12:00'),
    ['Carlos García'],
    ['Carlos García', 'María Ortega'],
  ],
  'availability-any-place': [
    async ({ availability, read, idOf }) => {
      const found = await availability(['Corte y peinado', 'Centro'], '2026-03-12')
      const here = await read(`/people?locationId=${await idOf('locations', 'Centro')}`)
      return [names(found.professionals), here.total]
    },
    [['Carlos García', 'María Ortega'], 2],
    [['Carlos García', 'María Ortega', 'Lucía Sanz'], 2],
  ],
  'second-page-repeats': [
    async ({ read }) => {
      const first = await read('/services?limit=2')
      const second = await read('/services?limit=2&offset=2')
      return new Set(names([...first.items, ...second.items])).size
    },
    4,
    3,
  ],
  'total-is-page-length': [async ({ read }) => (await read('/services?limit=1')).total, 4, 1],
  'people-first-place-only': [
    async ({ read, idOf, offered }) => [
      (await read(`/people?locationId=${await idOf('locations', 'Chamberí')}`)).total,
      await offered(['Corte clásico', 'Chamberí'], '2026-03-12 10:00'),
    ],
    [3, ['María Ortega']],
    [2, ['María Ortega']],
  ],
  'deleted-client-still-listed': [
    async ({ send, addClient, clientsBy }) => {
      const { id } = (await addClient('nueva@example.com')).body
      await send('citapro', 'DELETE', `/clients/${id}`)
      const { status } = await send('citapro', 'GET', `/clients/${id}`)
      return [status, (await clientsBy('email', 'nueva@example.com')).total]
    },
    [404, 0],
    [404, 1],
  ],
  'plus-becomes-space': [
    async ({ addClient, clientsBy }) => {
      await addClient('ana+pelo@example.com')
      return (await clientsBy('email', 'ana+pelo@example.com')).total
    },
    1,
    0,
  ],
  'quote-cut': [
    async ({ stored }) => (await stored({ lastname: "D'Angelo" })).lastname,
    "D'Angelo",
    'D',
  ],
  'last-slot-refused': [
    async ({ offered, book }) => {
      const asked = ['Corte clásico', 'Centro', 'María'] as const
      const before = await offered(asked, '2026-03-12 16:30')
      return [before, (await book(asked, '2026-03-12 16:30', 30)).status]
    },
    [['María Ortega'], 201],
    [['María Ortega'], 422],
  ],
  'break-crossed': [
    async ({ offered, book }) => [
      await offered(style, '2026-03-13 13:30'),
      (await book(style, '2026-03-13 13:30', 60)).status,
    ],
    [[], 422],
    [['Carlos García'], 422],
  ],
  'dias-skip-month-end': [
    async ({ dias }) =>
      (await dias('?desde=2026-03-30&hasta=2026-04-01')).dias.map(
        ({ fecha }: { fecha: string }) => fecha,
      ),
    ['2026-03-30', '2026-03-31', '2026-04-01'],
    ['2026-03-30', '2026-04-01'],
  ],
  'clock-change-shift': [
    async ({ booked }) => (await booked(cut, '2026-03-31 16:00', 30)).startTime,
    '2026-03-31 16:00:00',
    '2026-03-31 15:00:00',
  ],
  'two-at-once-both-booked': [
    async ({ send, booking }) => {
      const body = await booking(cut, '2026-03-12 16:00', 30)
      const post = () => send('citapro', 'POST', '/bookings', body)
      return statusesOf(await Promise.all([post(), post()]))
    },
    [201, 409],
    [201, 201],
  ],
  'reserva-number-shared': [
    async ({ reserve }) => {
      const hours = ['10:00', '11:00']
      const made = await Promise.all(hours.map((hora) => reserve(5, [15], '2026-03-13', hora)))
      return new Set(made.map(({ body }) => body.data.codigo)).size
    },
    2,
    1,
  ],
  'client-stored-late': [
    async ({ send, addClient }) => {
      const { id } = (await addClient('nueva@example.com')).body
      return (await send('citapro', 'GET', `/clients/${id}`)).status
    },
    200,
    404,
  ],
  'queries-mixed-at-once': [
    async ({ day }) => {
      const asked = ['?servicio_id=15', '?servicio_id=21'].map((query) =>
        day(5, '2026-03-13', query),
      )
      const [short, long] = await Promise.all(asked)
      return short.duracion_solicitada !== long.duracion_solicitada
    },
    true,
    false,
  ],
}

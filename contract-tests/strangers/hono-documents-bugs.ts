/** For every bug of the salon that keeps UTC, the requests that show it. Today is Wednesday, 2026-03-11. */
import type { HonoDocumentsBug } from './bugs.ts'
import { type Demonstrations, statusesOf, unknownId } from './demonstration.ts'

const cut = ['Corte', 'Norte', 'Ada'] as const
const wash = ['Lavado', 'Norte', 'Eva'] as const

export const honoDocumentsDemonstrations: Demonstrations<HonoDocumentsBug> = {
  'duration-in-hours': [
    async ({ read }) => (await read('/services?orderBy=duration&limit=1')).items[0].duration,
    15,
    0.25,
  ],
  'salon-key-as-bearer': [
    async ({ send, key }) => {
      const headers = { Authorization: `Bearer ${key.salonbookit}` }
      const path = '/disponibilidad/dias/'
      return (await send('salonbookit', 'GET', path, undefined, headers)).status
    },
    401,
    200,
  ],
  'invalid-key-403': [
    async ({ send }) =>
      (await send('citapro', 'GET', '/services', undefined, { 'X-API-Key': 'cpk_nobody' })).status,
    401,
    403,
  ],
  'unknown-booking-null': [
    async ({ send }) => {
      const { status, body } = await send('citapro', 'GET', `/bookings/${unknownId}`)
      return [status, body]
    },
    [404, { message: 'Booking not found.' }],
    [200, null],
  ],
  'validation-400': [async ({ addClient }) => (await addClient('no address')).status, 422, 400],
  'slot-times-without-seconds': [
    async ({ availability }) => (await availability(cut, '2026-03-12')).slots[0].startTime,
    '2026-03-12 08:00:00',
    '2026-03-12 08:00',
  ],
  'roaming-name-null': [
    async ({ offered }) => offered(['Lavado', 'Norte'], '2026-03-12 10:00'),
    ['Ada Jónsdóttir', 'Bo Lind', 'Eva Ruiz'],
    ['Ada Jónsdóttir', null, null],
  ],
  'success-true-on-error': [
    async ({ send }) => {
      const { status, body } = await send('salonbookit', 'GET', '/disponibilidad/999/2026-03-12/')
      return [status, body.success]
    },
    [404, false],
    [404, true],
  ],
  'unknown-professional-empty': [
    async ({ send }) =>
      (await send('salonbookit', 'GET', '/disponibilidad/999/2026-03-12/')).status,
    404,
    200,
  ],
  'motivo-null-on-free': [
    async ({ day }) => (await day(1001, '2026-03-12')).slots[0].motivo,
    undefined,
    null,
  ],
  'available-as-number': [
    async ({ dias }) => (await dias('?desde=2026-03-12&hasta=2026-03-12')).dias[0].disponible,
    true,
    1,
  ],
  'reserva-200': [
    async ({ reserve }) => (await reserve(1001, [101], '2026-03-12', '09:00')).status,
    201,
    200,
  ],
  'block-half-hour-only': [
    async ({ book, offered }) => {
      await book(cut, '2026-03-13 08:00', 45)
      return offered(cut, '2026-03-13 08:30')
    },
    [],
    ['Ada Jónsdóttir'],
  ],
  'taken-by-place': [
    async ({ book }) => [
      (await book(['Corte', 'Puerto', 'Bo'], '2026-03-14 10:00', 45)).status,
      (await book(['Corte', 'Norte', 'Bo'], '2026-03-14 10:00', 45)).status,
    ],
    [201, 404],
    [201, 201],
  ],
  'reserva-still-offered': [
    async ({ reserve, offered, book }) => {
      await reserve(1001, [102], '2026-03-13', '09:00')
      const still = await offered(cut, '2026-03-13 09:00')
      return [still, (await book(cut, '2026-03-13 09:00', 45)).status]
    },
    [[], 404],
    [['Ada Jónsdóttir'], 404],
  ],
  'invalid-reserva-blocks': [
    async ({ reserve, free }) => [
      (await reserve(1001, [102], '2026-03-13', '09:00', { email: 'no address' })).status,
      await free(1001, '2026-03-13', '09:00'),
    ],
    [400, true],
    [400, false],
  ],
  'refused-client-kept': [
    async ({ addClient, clientsBy }) => [
      (await addClient('nueva@example.com', { phone: 'none' })).status,
      (await clientsBy('email', 'nueva@example.com')).total,
    ],
    [422, 0],
    [422, 1],
  ],
  'dias-professional-ignored': [
    async ({ day, dias }) => {
      const query = '?peluquero_id=1003&desde=2026-03-12&hasta=2026-03-12'
      return [(await day(1003, '2026-03-12')).slots, (await dias(query)).dias[0].disponible]
    },
    [[], false],
    [[], true],
  ],
  'festivo-with-slots': [
    async ({ dias }) => {
      const [day] = (await dias('?desde=2026-03-23&hasta=2026-03-23')).dias
      return [day.motivo, day.disponible, day.slots_libres > 0]
    },
    ['festivo', false, false],
    ['festivo', false, true],
  ],
  'second-servicio-ignored': [
    async ({ day }) => {
      const found = await day(1001, '2026-03-12', '?servicios=102,104')
      return found.duracion_solicitada
    },
    75,
    45,
  ],
  'availability-any-skill': [
    async ({ offered, book }) => [
      await offered(['Barba', 'Norte'], '2026-03-12 10:00'),
      (await book(['Barba', 'Norte', 'Bo'], '2026-03-12 10:00', 30)).status,
    ],
    [['Ada Jónsdóttir'], 422],
    [['Ada Jónsdóttir', 'Bo Lind', 'Eva Ruiz'], 422],
  ],
  'end-is-one-step': [
    async ({ availability }) => (await availability(cut, '2026-03-13')).slots[0].endTime,
    '2026-03-13 08:45:00',
    '2026-03-13 08:15:00',
  ],
  'beyond-thirty-days': [
    async ({ availability }) => {
      const { days, limitExceeded } = await availability(cut, '2026-03-12', '2026-05-12')
      return [days.at(-1), limitExceeded]
    },
    ['2026-04-11', true],
    ['2026-05-12', false],
  ],
  'list-rounds-times': [
    async ({ booked, read }) => {
      const one = await booked(cut, '2026-03-13 09:15', 45)
      return [one.startTime, (await read('/bookings?limit=1')).items[0].startTime]
    },
    ['2026-03-13 09:15:00', '2026-03-13 09:15:00'],
    ['2026-03-13 09:15:00', '2026-03-13 09:00:00'],
  ],
  'notify-always-false': [
    async ({ booked }) =>
      (await booked(cut, '2026-03-13 09:00', 45, { notifyClient: true })).notifyClient,
    true,
    false,
  ],
  'limit-plus-one': [async ({ read }) => (await read('/services?limit=2')).items.length, 2, 3],
  'offset-lost-with-filter': [
    async ({ read }) => {
      const path = '/bookings?filters[0][field]=status&filters[0][operator]==&filters[0][value]='
      const pages = [0, 2].map((offset) => read(`${path}confirmed&limit=2&offset=${offset}`))
      const found = (await Promise.all(pages)).flatMap(({ items }) => items)
      return new Set(found.map(({ id }) => id)).size
    },
    4,
    2,
  ],
  'new-client-not-found': [
    async ({ addClient, clientsBy }) => {
      await addClient('nueva@example.com')
      return (await clientsBy('email', 'nueva@example.com')).total
    },
    1,
    0,
  ],
  'phone-filter-ignored': [
    async ({ clientsBy }) => (await clientsBy('phone', '+593990000000')).total,
    0,
    4,
  ],
  'adjacent-refused': [
    async ({ book, offered }) => {
      await book(cut, '2026-03-13 09:00', 45)
      const next = await offered(cut, '2026-03-13 09:45')
      return [next, (await book(cut, '2026-03-13 09:45', 45)).status]
    },
    [['Ada Jónsdóttir'], 201],
    [['Ada Jónsdóttir'], 404],
  ],
  'sunday-off-for-posts': [
    async ({ offered, book }) => [
      await offered(wash, '2026-03-15 09:00'),
      (await book(wash, '2026-03-15 09:00', 15)).status,
    ],
    [['Eva Ruiz'], 201],
    [['Eva Ruiz'], 404],
  ],
  'leap-birthday-refused': [
    async ({ addClient }) =>
      (await addClient('nueva@example.com', { birthdate: '2000-02-29' })).status,
    201,
    422,
  ],
  'old-birthdate-lost': [
    async ({ stored }) => (await stored({ birthdate: '1958-07-04' })).birthdate,
    '1958-07-04',
    null,
  ],
  'thirty-first-refused': [
    async ({ send, idOf }) => {
      const ids = `serviceId=${await idOf('services', 'Corte')}&locationId=${await idOf('locations', 'Norte')}`
      return (await send('citapro', 'GET', `/bookings/availability?${ids}&startDate=2026-03-31`))
        .status
    },
    200,
    422,
  ],
  'amount-zero-becomes-price': [
    async ({ booked }) => (await booked(cut, '2026-03-13 09:00', 45, { amount: 0 })).amount,
    0,
    25,
  ],
  'email-case-not-folded': [
    async ({ addClient, clientsBy }) => {
      await addClient('Ana@Example.com')
      return (await clientsBy('email', 'Ana@Example.com')).total
    },
    1,
    0,
  ],
  'client-lost-at-once': [
    async ({ addClient, read }) => {
      const made = await Promise.all([addClient('uno@example.com'), addClient('dos@example.com')])
      const found = await Promise.all(made.map(({ body }) => read(`/clients/${body.id}`)))
      return found.map(({ email, message }) => email ?? message)
    },
    ['uno@example.com', 'dos@example.com'],
    ['Client not found.', 'dos@example.com'],
  ],
  'availability-500-while-booking': [
    async ({ send, booking, idOf }) => {
      const body = await booking(cut, '2026-03-13 09:00', 45)
      const ids = `serviceId=${await idOf('services', 'Corte')}&locationId=${await idOf('locations', 'Norte')}`
      const made = send('citapro', 'POST', '/bookings', body)
      await new Promise(setImmediate)
      const read = await send('citapro', 'GET', `/bookings/availability?${ids}`)
      return [read.status, (await made).status]
    },
    [200, 201],
    [500, 201],
  ],
  'two-at-once-none-booked': [
    async ({ send, booking, offered }) => {
      const body = await booking(cut, '2026-03-13 09:00', 45)
      const post = () => send('citapro', 'POST', '/bookings', body)
      const statuses = statusesOf(await Promise.all([post(), post()]))
      return [statuses, await offered(cut, '2026-03-13 09:00')]
    },
    [[201, 404], []],
    [[404, 404], ['Ada Jónsdóttir']],
  ],
  'cache-forgets-dates': [
    async ({ availability }) => {
      const first = await availability(cut, '2026-03-12', '2026-03-12')
      const second = await availability(cut, '2026-03-13', '2026-03-13')
      return [first.days, second.days]
    },
    [['2026-03-12'], ['2026-03-13']],
    [['2026-03-12'], ['2026-03-12']],
  ],
}

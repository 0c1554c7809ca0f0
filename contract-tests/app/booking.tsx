import { bookingFor, citaproClient, fieldErrors } from 'maniqui/client'
import { useState } from 'react'

type Citapro = ReturnType<typeof citaproClient>

/** Books the first free time of the first service, and says what became of it. */
async function book(citapro: Citapro): Promise<string> {
  const { data: services } = await citapro.GET('/v1/services')
  const { data: locations } = await citapro.GET('/v1/locations')
  const email = 'ida@example.com'
  const { data: known } = await citapro.GET('/v1/clients', {
    params: { query: { filters: [{ field: 'email', operator: '=', value: email }] } },
  })
  const person = { firstname: 'Ida', lastname: 'Rey', email, phone: '+34600000009' }
  const made = known?.items[0] ?? (await citapro.POST('/v1/clients', { body: person })).data
  const [service, location] = [services?.items[0], locations?.items[0]]
  if (!service || !location || !made) return 'Nothing to book'
  const query = { serviceId: service.id, locationId: location.id }
  const { data } = await citapro.GET('/v1/bookings/availability', { params: { query } })
  const slot = data?.slots[0]
  if (!slot) return 'Nothing is free'
  const personId = slot.professionals[0]?.id
  const { data: booking, error } = await citapro.POST('/v1/bookings', {
    body: {
      ...bookingFor(slot),
      ...query,
      ...(personId === undefined ? {} : { personId }),
      clientId: made.id,
      status: 'confirmed',
      amount: 20,
    },
  })
  if (error) return `Refused: ${JSON.stringify(fieldErrors(error) ?? error.message)}`
  const { data: kept } = await citapro.GET('/v1/bookings/{id}', { params: { path: booking } })
  return `Offered ${slot.startTime}, booked ${kept?.startTime}`
}

export function Booking({ baseUrl }: { baseUrl: string }) {
  const [told, setTold] = useState('')
  const citapro = citaproClient({ baseUrl, key: 'cpk_app' })
  const start = () => {
    book(citapro).then(setTold, (error: unknown) => setTold(`Failed: ${String(error)}`))
  }
  return (
    <main>
      <button type="button" onClick={start}>
        Book
      </button>
      <output>{told}</output>
    </main>
  )
}

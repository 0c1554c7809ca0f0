/** One step of a flow, and what was answered. */
export interface Step {
  readonly what: string
  readonly status: number
  // Each flow looks into the bodies of its own API.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
}

/** Every operation of CitaPro once or more, on a sandbox of that name; only requests the document allows. */
export async function citaproFlow(url: string, sandbox: string): Promise<Step[]> {
  const { steps, ask } = recorder(url, `cpk_${sandbox}`)
  const { items: services } = await ask(
    'services',
    'GET',
    '/v1/services?orderBy=name&order=desc&limit=50',
  )
  const { items: locations } = await ask('locations', 'GET', '/v1/locations')
  const service = services.find(({ name }: { name: string }) => name === 'Corte de cabello')
  const location = locations.find(({ name }: { name: string }) => name === 'Sede Principal')
  await ask('people', 'GET', `/v1/people?locationId=${location.id}`)
  const availability = `/v1/bookings/availability?locationId=${location.id}&serviceId=${service.id}`
  const { slots } = await ask('availability', 'GET', availability)
  await ask(
    'search',
    'GET',
    '/v1/clients?filters[0][field]=email&filters[0][operator]==&filters[0][value]=ana@example.com',
  )
  const client = {
    firstname: 'Ana',
    lastname: 'Ruiz',
    email: 'ana@example.com',
    phone: '+34612345678',
  }
  const { id } = await ask('create client', 'POST', '/v1/clients', client)
  await ask('get client', 'GET', `/v1/clients/${id}`)
  await ask('replace client', 'PUT', `/v1/clients/${id}`, { ...client, city: 'Quito' })
  const slot = slots[0]
  const booking = {
    startTime: `${slot.startTime.replace(' ', 'T')}Z`,
    endTime: `${slot.endTime.replace(' ', 'T')}Z`,
    status: 'confirmed',
    amount: service.price,
    clientId: id,
    locationId: location.id,
    serviceId: service.id,
    personId: slot.professionals[0].id,
    notifyClient: false,
  }
  const booked = await ask('book', 'POST', '/v1/bookings', booking)
  await ask('book twice', 'POST', '/v1/bookings', booking)
  await ask('get booking', 'GET', `/v1/bookings/${booked.id}`)
  await ask(
    'bookings',
    'GET',
    '/v1/bookings?filters[0][field]=status&filters[0][operator]==&filters[0][value]=confirmed&filters[1][field]=startTime&filters[1][operator]=>=&filters[1][value]=2024-01-01T00:00:00Z&orderBy=startTime&order=asc&limit=10&offset=0',
  )
  await ask('no such booking', 'GET', '/v1/bookings/11111111-1111-4111-8111-111111111111')
  await ask('delete client', 'DELETE', `/v1/clients/${id}`)
  await ask('deleted client', 'GET', `/v1/clients/${id}`)
  return steps
}

/** Every operation of SalonBookIt, and the errors that a well-formed request can meet. */
export async function salonbookitFlow(url: string, sandbox: string): Promise<Step[]> {
  const { steps, ask } = recorder(url, `hh_live_${sandbox}`)
  const { data: range } = await ask(
    'range',
    'GET',
    '/api/v1/disponibilidad/dias/?peluquero_id=5&servicio_id=15',
  )
  await ask('anyone', 'GET', '/api/v1/disponibilidad/dias/')
  const [free] = range.dias.slice(1).filter(({ disponible }: { disponible: boolean }) => disponible)
  const [off] = range.dias.filter(({ motivo }: { motivo?: string }) => motivo === 'no_trabaja')
  const { data: day } = await ask(
    'day',
    'GET',
    `/api/v1/disponibilidad/5/${free.fecha}/?servicio_id=15`,
  )
  await ask('several services', 'GET', `/api/v1/disponibilidad/5/${free.fecha}/?servicios=15,3`)
  await ask('own duration', 'GET', `/api/v1/disponibilidad/5/${free.fecha}/?duracion=45`)
  await ask('day off', 'GET', `/api/v1/disponibilidad/5/${off.fecha}/`)
  await ask('past', 'GET', '/api/v1/disponibilidad/5/2020-01-20/')
  await ask('far', 'GET', '/api/v1/disponibilidad/5/2099-01-20/')
  await ask('nobody', 'GET', `/api/v1/disponibilidad/999/${free.fecha}/`)
  await ask('no service', 'GET', `/api/v1/disponibilidad/5/${free.fecha}/?servicio_id=999`)
  const reservation = {
    servicio_ids: [15],
    peluquero_id: 5,
    fecha: free.fecha,
    hora_inicio: day.proximo_disponible,
    nombre: 'Ana Ruiz',
    email: 'ana@example.com',
    telefono: '+34612345678',
  }
  await ask('reserve', 'POST', '/api/v1/reservas/crear/', reservation)
  await ask('reserve twice', 'POST', '/api/v1/reservas/crear/', reservation)
  return steps
}

function recorder(url: string, key: string) {
  const steps: Step[] = []
  const ask = async (what: string, method: string, target: string, body?: unknown) => {
    const response = await fetch(url + target, {
      method,
      headers: { 'X-API-Key': key, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    const step = { what, status: response.status, body: text === '' ? {} : JSON.parse(text) }
    steps.push(step)
    return step.body
  }
  return { steps, ask }
}

/** The pages an `x-source` may name, with their headings; a page is either one of the two sources or another page. */
export const documentedPages: Readonly<Record<string, readonly string[]>> = {
  'citapro-scheduling-guide.txt': [
    'Scheduling a booking',
    'Step 1: Get services',
    'Step 2: Get locations (branches)',
    'Step 3: Get professionals (optional)',
    'Step 4: Check availability',
    'Step 5: Create or get the client',
    'Option A: Find existing client',
    'Option B: Create a new client',
    'Step 6: Create the booking',
    'Summary',
  ],
  'salonbookit-disponibilidad.txt': [
    'GET /api/v1/disponibilidad/{peluquero_id}/{fecha}/',
    'GET /api/v1/disponibilidad/dias/',
    'Path parameters',
    'Query parameters',
    'Ejemplo de peticion',
    'Campos de respuesta',
    'Intervalo de slots',
    'Errores comunes',
  ],
}

/** The vendors' other pages; what is named is the part of the page, as their headings were not kept. */
export const publishedPages: Readonly<Record<string, readonly string[]>> = {
  'developers.citapro.app/guides/authentication': ['Authentication', 'Errors'],
  'developers.citapro.app/es/guides/filtering': ['Syntax', 'Operators', 'Full example'],
  'developers.citapro.app/es/reference/locations': ['GET /v1/locations'],
  'developers.citapro.app/reference/schemas': [
    'Booking',
    'BookingLocation',
    'BookingPerson',
    'BookingService',
  ],
  'developers-api-docs.pages.dev/reference/bookings': [
    'GET /v1/bookings',
    'GET /v1/bookings/{id}',
    'POST /v1/bookings',
  ],
  'developers-api-docs.pages.dev/reference/clients': [
    'GET /v1/clients/{id}',
    'POST /v1/clients',
    'PUT /v1/clients/{id}',
    'DELETE /v1/clients/{id}',
  ],
  'developers.salonbookit.com/api': ['Envelope'],
  'developers.salonbookit.com/autenticacion': ['Key formats'],
  'developers.salonbookit.com/en/autenticacion': ['Key formats'],
  'developers.salonbookit.com/api/reservas': ['POST /api/v1/reservas/crear/'],
  'developers.salonbookit.com/en/api/errores': [
    'Envelope',
    'Validation example',
    'Validation errors (400)',
    'Authentication errors',
    'Resource errors (404)',
    'Rate limiting',
  ],
}

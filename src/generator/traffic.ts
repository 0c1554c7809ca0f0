import type { FixtureTraffic } from '../fixture/fixture.ts'
import type { SalonSpec } from './spec.ts'

/** How the bookings lie in the week and in the year: Saturdays full, Mondays quiet, May and December busy. */
export const trafficOf = ({
  days,
  past,
  occupancy,
  cancelled,
  noShow,
}: SalonSpec): FixtureTraffic => ({
  past,
  ahead: days - past,
  occupancy,
  weekdays: {
    Monday: 0.55,
    Tuesday: 0.8,
    Wednesday: 0.9,
    Friday: 1.25,
    Saturday: 1.5,
    Sunday: 0.85,
  },
  months: {
    January: 0.75,
    February: 0.9,
    March: 0.95,
    May: 1.2,
    June: 1.1,
    August: 0.8,
    September: 0.95,
    December: 1.35,
  },
  cancelled,
  noShow,
  clientNotes: [
    'Alergia al amoníaco.',
    'Llego cinco minutos tarde.',
    'Prefiero poca conversación, gracias.',
    'Vengo con mi hija.',
    '¿Puede ser sin secador?',
    'Quiero el mismo tono que la última vez.',
    'Tengo el cuero cabelludo sensible.',
    'Pago con tarjeta regalo.',
  ],
  internalNotes: [
    'Cliente de toda la vida',
    'Confirmar por teléfono',
    'Cobrar con bono',
    'Tinte 7.1 con oxidante de 20 volúmenes',
    'Hacer prueba de alergia antes',
    'Ofrecer tratamiento hidratante',
  ],
})

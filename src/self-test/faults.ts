import type { Fault } from './fault.ts'
import { citaproAnswers } from './faults/citapro-answers.ts'
import { citaproAvailability } from './faults/citapro-availability.ts'
import { citaproBookings } from './faults/citapro-bookings.ts'
import { citaproLists } from './faults/citapro-lists.ts'
import { citaproRequests } from './faults/citapro-requests.ts'
import { salonbookitAnswers } from './faults/salonbookit-answers.ts'
import { salonbookitDays } from './faults/salonbookit-days.ts'
import { salonbookitRanges } from './faults/salonbookit-ranges.ts'
import { salonbookitRequests } from './faults/salonbookit-requests.ts'
import { salonbookitReservations } from './faults/salonbookit-reservations.ts'

/** Every planted fault. They were written from the documents alone, before the verifier's checks were looked at. */
export const faults: readonly Fault[] = [
  ...citaproAnswers,
  ...citaproRequests,
  ...citaproLists,
  ...citaproAvailability,
  ...citaproBookings,
  ...salonbookitAnswers,
  ...salonbookitRequests,
  ...salonbookitDays,
  ...salonbookitRanges,
  ...salonbookitReservations,
]

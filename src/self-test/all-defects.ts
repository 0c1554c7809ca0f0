import type { Defect } from './defect.ts'
import { citaproAnswers } from './defects/citapro-answers.ts'
import { citaproAvailability } from './defects/citapro-availability.ts'
import { citaproBookings } from './defects/citapro-bookings.ts'
import { citaproLists } from './defects/citapro-lists.ts'
import { citaproRequests } from './defects/citapro-requests.ts'
import { salonbookitAnswers } from './defects/salonbookit-answers.ts'
import { salonbookitDays } from './defects/salonbookit-days.ts'
import { salonbookitRanges } from './defects/salonbookit-ranges.ts'
import { salonbookitRequests } from './defects/salonbookit-requests.ts'
import { salonbookitReservations } from './defects/salonbookit-reservations.ts'

/** Every planted defect. They were written from the documents alone, before the verifier's checks were looked at. */
export const defects: readonly Defect[] = [
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

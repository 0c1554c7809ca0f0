import { judgeSalonbookit } from '../memory/salonbookit-answers.ts'
import { greet } from '../greeting.ts'
import { SalonbookitFace } from '../explore/salonbookit-face.ts'
import { explore } from '../explore/explore.ts'
import { createSuite, type Flow } from '../suite.ts'
import { bookSoonest, checkBookings, checkSeveral, raceForSlot } from './salonbookit-bookings.ts'
import { checkDayOff, checkDaysAgree } from './salonbookit-days.ts'
import { checkLengths } from './salonbookit-lengths.ts'
import { checkAnyProfessional, checkDefaultRange, checkPartRanges } from './salonbookit-ranges.ts'
import { refuseAvailability, refuseKeys, refuseMethods } from './salonbookit-refusals.ts'
import { relate } from './relate.ts'
import { rangeClaims } from './salonbookit-relations.ts'
import { SalonbookitWorld } from './salonbookit-world.ts'

const flows: readonly Flow<SalonbookitWorld>[] = [
  {
    id: 'salonbookit.ranges',
    needs: 'read',
    summary: 'the view of a range: days, counts, defaults, any professional',
    exercises: [
      'every_day_listed',
      'day_counts',
      'motivo',
      'default_range',
      'slots_in_range',
      'ranges_agree',
      'answer_echoes_request',
      'any_professional',
    ],
    run: async (world) => {
      await world.run.step(['default_range'], () => checkDefaultRange(world))
      await world.run.step(['ranges_agree'], () => checkPartRanges(world))
      await world.run.step(['any_professional'], () => checkAnyProfessional(world))
    },
  },
  {
    id: 'salonbookit.days',
    needs: 'read',
    summary: 'the view of a day: slots, counts, reasons, and what the range says of it',
    exercises: [
      'slot_length',
      'slots_unique',
      'slots_sorted',
      'slot_grid',
      'answer_echoes_request',
      'slot_counts',
      'motivo',
      'past_slots',
      'day_and_range_agree',
      'day_off',
    ],
    run: async (world) => {
      await checkDaysAgree(world)
      await world.run.step(['day_off'], () => checkDayOff(world))
    },
  },
  {
    id: 'salonbookit.lengths',
    needs: 'read',
    summary: 'one service, several, or a duration of one’s own',
    exercises: ['services_add_up', 'duration_wins', 'longer_within_shorter', 'slot_length'],
    run: checkLengths,
  },
  {
    id: 'salonbookit.refusals',
    needs: 'read',
    summary: 'dates, professionals, services and durations that are wrong, each with its code',
    exercises: [
      'invalid_date',
      'date_in_past',
      'date_too_far',
      'unknown_professional',
      'unknown_service',
      'invalid_duration',
      'negative_data_rejection',
      'range_order',
    ],
    run: refuseAvailability,
  },
  {
    id: 'salonbookit.keys',
    needs: 'read',
    summary: 'every operation without a key, and with a wrong one',
    exercises: ['ignored_auth', 'missing_required_header'],
    run: refuseKeys,
  },
  {
    id: 'salonbookit.methods',
    needs: 'read',
    unhurried: true,
    summary: 'every path with a method it does not have',
    exercises: ['unsupported_method'],
    run: refuseMethods,
  },
  {
    id: 'salonbookit.bookings',
    needs: 'write',
    summary: 'a time reserved, what it takes away, and everything that must not be bookable',
    exercises: [
      'book_offered',
      'unique_ids',
      'keeps_what_was_sent',
      'booking_totals',
      'default_range',
      'booked_disappears',
      'day_and_range_agree',
      'double_booking',
      'overlap_refused',
      'booking_in_past',
      'date_too_far',
      'outside_hours',
      'off_grid',
      'earlier_today',
      'not_offered',
      'unknown_references',
      'negative_data_rejection',
      'error_fields',
      'refused_changes_nothing',
      'neighbour_bookable',
    ],
    run: checkBookings,
  },
  {
    id: 'salonbookit.several',
    needs: 'write',
    unhurried: true,
    summary: 'two services in one reservation',
    exercises: [
      'book_offered',
      'keeps_what_was_sent',
      'booking_totals',
      'booked_disappears',
      'overlap_refused',
    ],
    run: checkSeveral,
  },
  {
    id: 'salonbookit.race',
    needs: 'write',
    summary: 'several guests reserve one slot at the same moment; the first free one',
    exercises: ['booking_race', 'booked_disappears', 'book_offered'],
    run: async (world) => {
      await world.run.step(['booking_race'], () => raceForSlot(world))
      await world.run.step(['book_offered'], () => bookSoonest(world))
    },
  },
  {
    id: 'salonbookit.explore',
    needs: 'read',
    summary: 'sequences that nobody wrote down, with --explore',
    exercises: [
      'explored',
      'slots_in_range',
      'slot_length',
      'slots_unique',
      'slot_grid',
      'slot_counts',
      'motivo',
      'past_slots',
      'answer_echoes_request',
      'every_day_listed',
      'day_counts',
      'sightings_agree',
      'unique_ids',
      'keeps_what_was_sent',
      'booking_totals',
      'booked_disappears',
    ],
    run: (world) => explore(world.run, new SalonbookitFace(world)),
  },
  // Last, so that no booking is planned with what was seen long before.
  {
    id: 'salonbookit.relations',
    needs: 'read',
    unhurried: true,
    summary: 'what is asked in two ways, and must be answered alike',
    exercises: ['days_make_range', 'day_and_range_agree', 'asked_twice'],
    run: (world) => relate(world.run, () => rangeClaims(world)),
  },
]

export const salonbookitSuite = createSuite<SalonbookitWorld>({
  api: 'salonbookit',
  open: (run) => new SalonbookitWorld(run),
  judge: judgeSalonbookit,
  greet: (world) =>
    greet(
      world.run,
      { operation: world.run.operation('getAvailabilityRange') },
      world.dayCall('2030-01-15', {}),
    ),
  flows,
})

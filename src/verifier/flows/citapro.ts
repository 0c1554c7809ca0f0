import type { CheckId } from '../../judge/check-catalogue.ts'
import { judgeCitapro } from '../memory/citapro-answers.ts'
import { greet } from '../greeting.ts'
import { CitaproFace } from '../explore/citapro-face.ts'
import { explore } from '../explore/explore.ts'
import { createSuite, type Flow } from '../suite.ts'
import { checkOtherService, checkParts } from './citapro-availability.ts'
import { checkRanges } from './citapro-ranges.ts'
import { windowOf } from './citapro-window.ts'
import { checkBookings } from './citapro-bookings.ts'
import { checkAssignment, raceForSlot } from './citapro-contests.ts'
import { refuseDeleted } from './citapro-references.ts'
import {
  checkInactive,
  checkOfferedNotBooked,
  confirmed,
  confirmedFrom,
} from './citapro-calendar.ts'
import { checkClientLife } from './citapro-client-life.ts'
import { checkDeletion } from './citapro-deletion.ts'
import {
  checkFilters,
  checkTotal,
  type ListSpec,
  partOfAddress,
  serviceConditions,
} from './citapro-lists.ts'
import { checkTail, checkPage } from './citapro-paging.ts'
import {
  refuseAvailability,
  refuseKeys,
  refuseLists,
  refuseMethods,
  refuseUnknownIds,
} from './citapro-refusals.ts'
import { checkPeople } from './citapro-people.ts'
import { checkValues } from './citapro-values.ts'
import { availabilityClaims, listClaims } from './citapro-relations.ts'
import { relate } from './relate.ts'
import { CitaproWorld } from './citapro-world.ts'

const lists: readonly ListSpec[] = [
  { operationId: 'listServices', orderBy: 'price', order: 'desc' },
  { operationId: 'listLocations', orderBy: 'id', order: 'desc' },
  { operationId: 'listPeople', orderBy: 'id', order: 'desc' },
  { operationId: 'listClients', orderBy: 'id', order: 'asc', long: true },
  { operationId: 'listBookings', orderBy: 'startTime', order: 'asc', long: true },
]

const listChecks: readonly CheckId[] = ['list_total', 'list_paging', 'list_order', 'list_filters']

const relations: readonly CheckId[] = [
  'days_make_range',
  'person_within_all',
  'pages_make_list',
  'filters_add_up',
  'asked_twice',
]

const flows: readonly Flow<CitaproWorld>[] = [
  {
    id: 'citapro.lists',
    needs: 'read',
    summary: 'the five lists: totals, pages, order, filters',
    exercises: listChecks,
    run: checkLists,
  },
  {
    id: 'citapro.availability',
    needs: 'read',
    summary: 'free times: ranges, defaults, limits, filters, people and places',
    exercises: [
      'slots_in_range',
      'slot_length',
      'slots_unique',
      'slots_sorted',
      'slot_professionals',
      'days_match_slots',
      'default_range',
      'range_limit',
      'ranges_agree',
      'professional_filter',
      'service_filter',
      'location_filter',
      'people_by_location',
      'inactive_not_offered',
    ],
    run: async (world) => {
      await world.run.step(['default_range', 'range_limit'], () => checkRanges(world))
      await world.run.step(['ranges_agree', 'professional_filter'], () => checkParts(world))
      await world.run.step(['service_filter'], () => checkOtherService(world))
      await world.run.step(['location_filter', 'people_by_location'], () => checkPeople(world))
    },
  },
  {
    id: 'citapro.calendar',
    needs: 'read',
    summary: 'free times against the list of bookings and the inactive services',
    exercises: ['offered_not_booked', 'inactive_not_offered'],
    run: async (world) => {
      await world.run.step(['offered_not_booked'], () => checkOfferedNotBooked(world))
      await world.run.step(['inactive_not_offered'], () => checkInactive(world))
    },
  },
  {
    id: 'citapro.refusals',
    needs: 'read',
    summary: 'availability and lists with one thing wrong',
    exercises: [
      'negative_data_rejection',
      'error_fields',
      'invalid_date',
      'range_order',
      'unknown_id',
    ],
    run: async (world) => {
      await world.run.step(['negative_data_rejection', 'invalid_date', 'range_order'], () =>
        refuseAvailability(world),
      )
      if (world.run.effort !== 'quick') await refuseLists(world)
      await refuseUnknownIds(world)
    },
  },
  {
    id: 'citapro.keys',
    needs: 'read',
    summary: 'every operation without a key, and with a wrong one',
    exercises: ['ignored_auth', 'missing_required_header', 'key_carriers'],
    run: refuseKeys,
  },
  {
    id: 'citapro.methods',
    needs: 'read',
    unhurried: true,
    summary: 'every path with a method it does not have',
    exercises: ['unsupported_method'],
    run: refuseMethods,
  },
  {
    id: 'citapro.clients',
    needs: 'write',
    summary: 'a client created, found and replaced',
    exercises: [
      'created_is_found',
      'keeps_what_was_sent',
      'client_replaced',
      'negative_data_rejection',
      'error_fields',
    ],
    run: checkClientLife,
  },
  {
    id: 'citapro.bookings',
    needs: 'write',
    summary: 'a slot booked, what it takes away, and everything that must not be bookable',
    exercises: [
      'book_offered',
      'unique_ids',
      'booked_disappears',
      'created_is_found',
      'keeps_what_was_sent',
      'double_booking',
      'overlap_refused',
      'end_before_start',
      'wrong_length',
      'booking_in_past',
      'earlier_today',
      'outside_hours',
      'off_grid',
      'not_offered',
      'unknown_references',
      'negative_data_rejection',
      'refused_changes_nothing',
      'neighbour_bookable',
      'past_not_offered',
      'default_range',
    ],
    run: checkBookings,
  },
  {
    id: 'citapro.values',
    needs: 'write',
    unhurried: true,
    summary: 'bookings with notes, odd amounts and every status, read back',
    exercises: ['keeps_what_was_sent', 'created_is_found'],
    run: checkValues,
  },
  {
    id: 'citapro.assignment',
    needs: 'write',
    unhurried: true,
    summary: 'bookings without a professional',
    exercises: ['professional_assigned', 'booked_disappears'],
    run: checkAssignment,
  },
  {
    id: 'citapro.race',
    needs: 'write',
    summary: 'several clients book one slot at the same moment',
    exercises: ['booking_race', 'booked_disappears', 'cancelled_is_free'],
    run: raceForSlot,
  },
  {
    id: 'citapro.deletion',
    needs: 'write',
    summary: 'a client deleted, and everything that must not find it any more',
    exercises: ['client_deleted', 'refused_changes_nothing'],
    run: async (world) => {
      const client = await checkDeletion(world)
      await world.run.step(['client_deleted'], () => refuseDeleted(world, client))
    },
  },
  {
    id: 'citapro.explore',
    needs: 'read',
    summary: 'sequences that nobody wrote down, with --explore',
    exercises: [
      'explored',
      'slots_in_range',
      'slot_length',
      'slots_unique',
      'professional_filter',
      'slot_professionals',
      'days_match_slots',
      'list_total',
      'list_paging',
      'list_filters',
      'list_order',
      'sightings_agree',
      'unique_ids',
      'keeps_what_was_sent',
      'client_replaced',
      'created_is_found',
      'booked_disappears',
      'refused_changes_nothing',
    ],
    run: (world) => explore(world.run, new CitaproFace(world)),
  },
  // Last, so that no booking is planned with what was seen long before.
  {
    id: 'citapro.relations',
    needs: 'read',
    unhurried: true,
    summary: 'what is asked in two ways, and must be answered alike',
    exercises: relations,
    run: async (world) => {
      await relate(world.run, () => availabilityClaims(world))
      for (const spec of lists) {
        await relate(world.run, () => listClaims(world, spec))
      }
    },
  },
]

async function checkLists(world: CitaproWorld): Promise<void> {
  const { run } = world
  for (const spec of lists) {
    await run.step(['list_total'], () => checkTotal(world, spec))
    // What is only inferred of a list is looked at once when the run has more to do.
    const isInferred = run.write && ['listLocations', 'listPeople'].includes(spec.operationId)
    if (isInferred || (run.effort === 'quick' && spec.operationId !== 'listBookings')) continue
    await run.step(['list_paging', 'list_order'], () => checkPage(world, spec))
    await run.step(['list_total'], () => checkTail(world, spec))
  }
  await run.step(['list_filters'], async () => {
    const [services, , , clients, bookings] = lists
    if (!services || !clients || !bookings) return
    const { items } = await world.list('listServices')
    for (const conditions of run.effort === 'quick' ? [] : serviceConditions(items)) {
      await run.step(['list_filters'], () => checkFilters(world, services, conditions))
    }
    await run.step(['list_filters'], async () =>
      checkFilters(world, clients, await partOfAddress(world, clients)),
    )
    const { from } = await windowOf(world)
    await checkFilters(world, bookings, confirmed(from), confirmedFrom(from))
  })
}

export const citaproSuite = createSuite<CitaproWorld>({
  api: 'citapro',
  open: (run) => new CitaproWorld(run),
  judge: judgeCitapro,
  greet: ({ run }) =>
    greet(
      run,
      { operation: run.operation('listServices') },
      { operation: run.operation('listBookings') },
    ),
  flows,
})

/** What a check is, for `--list` and for reports. */
export interface CheckInfo {
  readonly id: string
  /** `contract`: one exchange against its document. `booking`: what only a salon can get wrong. */
  readonly about: 'contract' | 'booking'
  readonly summary: string
}

/** Every check, by the id that `--only`, `--skip`, reports and baselines know it by. */
const catalogue = {
  // Contract: the first eleven carry Schemathesis' names.
  status_code_conformance: 'a valid request is answered with a documented status',
  content_type_conformance: 'an answer has the documented content type',
  response_headers_conformance: 'an answer has the documented headers, well-formed',
  response_schema_conformance: "an answer's body matches its schema, formats too",
  strict_json: "an answer's bytes are JSON that every reader reads alike",
  nothing_leaked: 'an answer shows no stack trace and no SQL (a notice)',
  undeclared_property: 'an answer has no fields the document does not know (a notice)',
  not_a_server_error: 'no request makes the target fail or fall silent',
  ignored_auth: 'nothing is served without a valid key',
  missing_required_header: 'a missing or unknown key is refused as published',
  unsupported_method: 'a method the path lacks is a 405 that lists the allowed ones',
  positive_data_acceptance: 'a valid request is accepted',
  negative_data_rejection: 'a request with one invalid part is refused with the validation status',
  operation_available: 'the target has the operations of the document',
  key_carriers: 'each documented way to send the key works',
  error_fields: 'a refusal names every offending field',
  unknown_id: 'an id that does not exist is refused as not found',

  sightings_agree: 'every answer says the same of one thing, wherever it is shown',

  // Lists.
  list_total: 'total counts the items, and no item comes twice',
  list_paging: 'pages neither drop nor repeat an item',
  list_order: 'orderBy and order sort the list',
  list_filters: 'a filtered list holds the matching items and no others',
  people_by_location: 'people at a location are among all people and are the ones offered there',

  // Availability.
  slots_in_range: 'every slot lies inside the range asked for',
  slot_length: 'every slot is as long as the service or duration asked for',
  slots_unique: 'no slot is listed twice',
  slots_sorted: 'slots are in order (a notice)',
  slot_grid: 'slots start 15 or 30 minutes apart',
  slot_professionals:
    'every slot has a professional, and the professionals listed are those of the slots',
  days_match_slots: 'the days listed are the days of the slots',
  professional_filter: 'asking for one professional gives exactly the slots of that one',
  location_filter: 'slots at a location are only of people who work there',
  service_filter: "another service changes the slots' length",
  ranges_agree: 'a day asked for alone has the slots it has within a range',
  default_range: 'leaving the dates out is the same as asking for today and 30 days',
  range_limit: 'a range longer than 30 days is not answered beyond the 30th',
  past_not_offered: 'nothing is offered before today',
  inactive_not_offered: 'what the lists call inactive is not offered (a notice)',
  offered_not_booked: 'no slot is offered to a professional who is booked then',
  range_order: 'a range that ends before it starts is refused',
  invalid_date: 'a date that is malformed or does not exist is refused',
  date_in_past: 'a date before today is refused',
  date_too_far: 'a date beyond the advance limit is refused',
  unknown_professional: 'a professional who does not exist is refused',
  unknown_service: 'a service that does not exist is refused',
  invalid_duration: 'a duration that is no positive number is refused',
  motivo: 'an unavailable slot or day says why, an available one does not',
  past_slots:
    'only slots of today can have passed, and none after a passed one is missing from that',
  slot_counts:
    'slots_disponibles_count, proximo_disponible and ultimo_disponible agree with the slots',
  day_counts: 'dias_disponibles_count agrees with the days listed',
  day_and_range_agree: 'slots_libres, primer_slot and ultimo_slot agree with the view of that day',
  every_day_listed: 'the range view lists each day of its range once, in order',
  answer_echoes_request: 'an answer names the date, range and professional that were asked for',
  any_professional: 'a day is available when one of its professionals is',
  services_add_up: 'several services take as long as all of them together',
  duration_wins: 'an explicit duration wins over the services',
  longer_within_shorter: 'a longer slot is offered only where its parts are free',
  day_off: 'a day off is a 200 without slots',

  // Booking, with --write.
  book_offered: 'an offered slot can be booked, also the first of today and the last of a day',
  booked_disappears: 'a booked slot is gone, with all that overlap it, for every service and place',
  double_booking: 'a booked slot cannot be booked again',
  overlap_refused: 'a time that overlaps a booked one cannot be booked',
  neighbour_bookable: 'the slot beside a booked one can still be booked',
  end_before_start: 'a booking that ends before it starts is refused',
  wrong_length: 'a booking that is not as long as its service is refused',
  booking_in_past: 'a time in the past cannot be booked',
  earlier_today: 'a time that has passed today cannot be booked',
  outside_hours: 'a time outside working hours cannot be booked',
  off_grid: 'a time between two slots cannot be booked',
  not_offered: 'a day or professional that availability does not offer cannot be booked',
  unknown_references: 'a booking for what does not exist is refused',
  refused_changes_nothing: 'refused writes leave no trace',
  created_is_found: 'what was created is found by id, by list and by filter',
  keeps_what_was_sent: 'what was created reads back as it was sent',
  unique_ids: 'everything that is created gets an id of its own',
  booking_totals: 'price, duration and totals of a booking agree with its services',
  client_replaced: 'a replaced client reads back as replaced',
  client_deleted: 'a deleted client is gone from reads, lists and bookings',
  professional_assigned:
    'without a professional a free one is assigned, and never the same one twice',
  cancelled_is_free: 'a booking made as cancelled leaves its time free',
  booking_race: 'of several bookings of one slot at once exactly one succeeds',
} as const

export type CheckId = keyof typeof catalogue

const contract: ReadonlySet<string> = new Set([
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'strict_json',
  'nothing_leaked',
  'undeclared_property',
  'not_a_server_error',
  'ignored_auth',
  'missing_required_header',
  'unsupported_method',
  'positive_data_acceptance',
  'negative_data_rejection',
  'operation_available',
  'key_carriers',
  'error_fields',
  'unknown_id',
  'strict_json',
  'nothing_leaked',
])

/** Judged on every exchange, whichever flow it belongs to. */
export const passiveChecks: readonly CheckId[] = [
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'strict_json',
  'nothing_leaked',
  'undeclared_property',
  'not_a_server_error',
  'positive_data_acceptance',
  'operation_available',
  'sightings_agree',
]

export function isCheckId(id: string): id is CheckId {
  return Object.hasOwn(catalogue, id)
}

export const checks: readonly (CheckInfo & { id: CheckId })[] = Object.entries(catalogue).flatMap(
  ([id, summary]) =>
    isCheckId(id)
      ? [{ id, summary, about: contract.has(id) ? ('contract' as const) : ('booking' as const) }]
      : [],
)

import type { Finding } from './finding.ts'

/** What a check is, for `--list` and for reports. */
export interface CheckInfo {
  readonly id: string
  /** `contract`: one exchange against its document. `booking`: what only a salon can get wrong. */
  readonly about: 'contract' | 'booking'
  readonly summary: string
  /** The sentence of a vendor, or the two answers, that a finding rests on; without it there is none. */
  readonly finding?: string
  /** What is only our decision, and never more than a notice. */
  readonly notice?: string
}

interface Row {
  readonly claims: string
  readonly finding?: string
  readonly notice?: string
}

/** Every check, by the id that `--only`, `--skip`, reports and baselines know it by: what it claims, and on what grounds. */
const catalogue = {
  // Contract: the first eleven carry Schemathesis' names.
  status_code_conformance: {
    claims: 'a valid request is answered with a documented status',
    finding: 'the responses each page lists for its operation',
    notice: "a status where only we list the operation's responses",
  },
  content_type_conformance: {
    claims: 'an answer has the documented content type',
    finding: '`Content-Type: application/json` of every example',
    notice: 'of a body that no page shows nobody knows the type',
  },
  response_headers_conformance: {
    claims: 'an answer has the documented headers, well-formed',
    finding: 'errors page: the headers of a 429',
    notice: 'headers that are our decision',
  },
  response_schema_conformance: {
    claims: "an answer's body matches its schema, formats too",
    finding: 'the fields, types and examples that a page shows',
    notice: 'keywords and fields that are our decision',
  },
  strict_json: {
    claims: "an answer's bytes are JSON that every reader reads alike",
    finding: 'an answer that is called JSON, and its own bytes (RFC 8259)',
  },
  nothing_leaked: {
    claims: 'an answer shows no stack trace and no SQL',
    notice: 'no page speaks of it',
  },
  undeclared_property: {
    claims: 'an answer has no fields the document does not know',
    notice: 'the guide shows "relevant fields" only',
  },
  not_a_server_error: {
    claims: 'no request makes the target fail or fall silent',
    finding: 'a page says what is answered; a 5xx or silence is neither answer nor refusal',
  },
  ignored_auth: {
    claims: 'nothing is served without a valid key',
    finding: 'authentication pages: every request needs a valid key',
    notice: 'with a status that only we expect',
  },
  missing_required_header: {
    claims: 'a missing or unknown key is refused as published',
    finding: 'authentication and errors pages: status, text and code of each situation',
    notice: 'texts and codes that are our decision',
  },
  unsupported_method: {
    claims: 'a method the path lacks is a 405 that lists the allowed ones',
    notice: 'RFC 9110 §15.5.6; the vendors say nothing',
  },
  positive_data_acceptance: {
    claims: 'a valid request is accepted',
    finding: "a request made of the target's own answers or a page's examples, and its refusal",
    notice: 'a request that no page shows as a whole',
  },
  negative_data_rejection: {
    claims: 'a request with one invalid part is refused with the validation status',
    finding: 'the type, format, maximum or requirement that a page states for the part',
    notice: 'constraints, codes and manners that are our decision',
  },
  operation_available: {
    claims: 'the target has the operations of the document',
    finding: 'the operations of the two source documents',
    notice: 'operations of other pages',
  },
  key_carriers: {
    claims: 'each documented way to send the key works',
    finding: 'authentication page: X-API-Key and Bearer are equivalent',
  },
  error_fields: {
    claims: 'a refusal names every offending field',
    notice: 'no page promises that all of them are named',
  },
  refusal_manner: {
    claims: 'what is refused is refused with the status and code that we expect',
    notice: 'no page says which refusal is for what; one decision is one notice',
  },
  unknown_id: {
    claims: 'an id that does not exist is refused as not found',
    finding: 'clients and bookings page: the 404 and its text; free times for what is nowhere',
    notice: 'with which status it is refused elsewhere',
  },
  sightings_agree: {
    claims: 'every answer says the same of one thing, wherever it is shown',
    finding: 'two answers, or two places of one, that show one id differently',
  },
  // Lists.
  list_total: {
    claims: 'total counts the items, and no item comes twice',
    finding: 'total and the items that are listed',
    notice: 'a page that is longer than our limit',
  },
  list_paging: {
    claims: 'pages neither drop nor repeat an item',
    finding: 'filtering page: limit and offset',
    notice: 'lists whose paging no page shows',
  },
  list_order: {
    claims: 'orderBy and order sort the list',
    finding: 'filtering page: orderBy=startTime, order=asc',
    notice: 'fields and lists whose order no page shows',
  },
  list_filters: {
    claims: 'a filtered list holds the matching items and no others',
    finding: 'guide step 5 and filtering page: field, operator, value',
    notice: 'fields and operators that no page shows',
  },
  people_by_location: {
    claims: 'people at a location are among all people and are the ones offered there',
    finding: 'guide step 3: people can be filtered by locationId',
    notice: 'in which syntax is our decision',
  },
  // Availability.
  slots_in_range: {
    claims: 'every slot lies inside the range asked for',
    finding: 'the dates of the request and those of the answer',
  },
  slot_length: {
    claims: 'every slot is as long as the service or duration asked for',
    finding: 'the duration of the service, or of the request, and the slots',
  },
  slots_unique: {
    claims: 'no slot is listed twice',
    finding: 'one slot that is listed twice',
  },
  slots_sorted: {
    claims: 'slots are in order',
    notice: 'no page promises an order',
  },
  slot_grid: {
    claims: 'slots start 15 or 30 minutes apart',
    finding: 'disponibilidad: intervals of 15 or 30 minutes',
  },
  slot_professionals: {
    claims: 'every slot has a professional, and the professionals listed are those of the slots',
    finding: 'the professionals of the slots and those of the answer',
    notice: 'whether somebody without a free time is among them; names',
  },
  days_match_slots: {
    claims: 'the days listed are the days of the slots',
    finding: 'the slots of an answer and its days',
    notice: 'whether a day without free times is among them',
  },
  professional_filter: {
    claims: 'asking for one professional gives exactly the slots of that one',
    finding: 'guide step 4: professionalId filters',
  },
  location_filter: {
    claims: 'slots at a location are only of people who work there',
    finding: 'the people of a location and those offered there',
  },
  service_filter: {
    claims: "another service changes the slots' length",
    finding: 'guide step 1: the service determines duration',
  },
  ranges_agree: {
    claims: 'a day asked for alone has the slots it has within a range',
    finding: 'two answers about one day',
  },
  default_range: {
    claims: 'leaving the dates out is the same as asking for today and 30 days',
    finding: 'guide step 4 and disponibilidad: today, +30 days',
    notice: 'a clock that the target shows elsewhere',
  },
  range_limit: {
    claims: 'a range longer than 30 days is not answered beyond the 30th',
    finding: 'guide step 4: max 30 days',
    notice: 'whether it is cut, refused, and told by limitExceeded',
  },
  past_not_offered: {
    claims: 'nothing is offered before today',
    finding: 'a slot long before the moment at which the target says a booking was made',
    notice: 'a slot so near that a zone explains it',
  },
  inactive_not_offered: {
    claims: 'what the lists call inactive is not offered',
    notice: 'no page says what inactive means',
  },
  offered_not_booked: {
    claims: 'no slot is offered to a professional who is booked then',
    finding: 'the list of bookings and the slots',
  },
  range_order: {
    claims: 'a range that ends before it starts is refused',
    notice: 'no page says what becomes of it',
  },
  invalid_date: {
    claims: 'a date that is malformed or does not exist is refused',
    finding: 'disponibilidad: INVALID_DATE; guide step 4: YYYY-MM-DD',
    notice: 'how it is refused where no page says',
  },
  date_in_past: {
    claims: 'a date before today is refused',
    finding: 'disponibilidad: DATE_IN_PAST',
    notice: 'for parameters where only we expect it',
  },
  date_too_far: {
    claims: 'a date beyond the advance limit is refused',
    finding: 'disponibilidad: DATE_TOO_FAR',
    notice: 'where the limit lies',
  },
  unknown_professional: {
    claims: 'a professional who does not exist is refused',
    finding: 'disponibilidad: PROFESSIONAL_NOT_FOUND',
    notice: 'for parameters where only we expect it',
  },
  unknown_service: {
    claims: 'a service that does not exist is refused',
    finding: 'errors page: SERVICE_NOT_FOUND',
    notice: 'for parameters where only we expect it',
  },
  invalid_duration: {
    claims: 'a duration that is no positive number is refused',
    finding: 'disponibilidad: duracion is an integer of minutes',
    notice: 'its bounds and its code',
  },
  motivo: {
    claims: 'an unavailable slot or day says why, an available one does not',
    finding: 'disponibilidad: motivo is the reason if not available',
  },
  past_slots: {
    claims: 'only slots of today can have passed, and none after a passed one is missing from that',
    finding: 'slots of one answer that cannot both be',
  },
  slot_counts: {
    claims:
      'slots_disponibles_count, proximo_disponible and ultimo_disponible agree with the slots',
    finding: 'the slots of an answer and its counts',
  },
  day_counts: {
    claims: 'dias_disponibles_count agrees with the days listed',
    finding: 'the days of an answer and its count',
  },
  day_and_range_agree: {
    claims: 'slots_libres, primer_slot and ultimo_slot agree with the view of that day',
    finding: 'the range view and the day view',
  },
  every_day_listed: {
    claims: 'the range view lists each day of its range once, in order',
    finding: 'desde, hasta and the days between',
  },
  answer_echoes_request: {
    claims: 'an answer names the date, range and professional that were asked for',
    finding: 'a request and its answer',
  },
  any_professional: {
    claims: 'a day is available when one of its professionals is',
    finding: 'the view of one professional and that of any',
  },
  services_add_up: {
    claims: 'several services take as long as all of them together',
    finding: 'disponibilidad: servicios, for several',
  },
  duration_wins: {
    claims: 'an explicit duration wins over the services',
    notice: 'which of several wins is said nowhere',
  },
  days_make_range: {
    claims: 'a range is its days, and whatever it is cut into, asked for one by one',
    finding: 'the answer for the range and those for its parts',
  },
  person_within_all: {
    claims: "a professional's times, asked for alone, are those among everybody's",
    finding: "everybody's answer and the professional's own",
  },
  pages_make_list: {
    claims: 'three pages of a list are the list',
    finding: 'the list and its pages, where a page shows limit and orderBy',
    notice: 'lists whose paging no page shows',
  },
  filters_add_up: {
    claims: 'the parts into which a filter cuts a list add up to it',
    finding: 'the list and its parts by status',
  },
  asked_twice: {
    claims: 'asked twice, the target answers twice the same',
    finding: 'two answers to one request, while nobody else changes anything',
  },
  longer_within_shorter: {
    claims: 'a longer slot is offered only where its parts are free',
    finding: 'two views of one day of one professional',
  },
  day_off: {
    claims: 'a day off is a 200 without slots',
    finding: 'disponibilidad: PROFESSIONAL_NOT_WORKING, 200, slots empty',
    notice: 'where the code stands in the answer',
  },
  // Booking, with --write.
  book_offered: {
    claims: 'an offered slot can be booked, also the first of today and the last of a day',
    finding: 'a slot that is offered, and its refusal',
  },
  booked_disappears: {
    claims: 'a booked slot is gone, with all that overlap it, for every service and place',
    finding: 'a booking that was accepted and what is offered then',
  },
  double_booking: {
    claims: 'a booked slot cannot be booked again',
    finding: 'two bookings of one professional at one time',
    notice: 'with which status it is refused',
  },
  overlap_refused: {
    claims: 'a time that overlaps a booked one cannot be booked',
    finding: 'two bookings of one professional that overlap',
    notice: 'with which status it is refused',
  },
  neighbour_bookable: {
    claims: 'the slot beside a booked one can still be booked',
    finding: 'a slot that is offered, and its refusal',
  },
  end_before_start: {
    claims: 'a booking that ends before it starts is refused',
    finding: 'bookings page: endTime must be after startTime',
    notice: 'how it is refused',
  },
  wrong_length: {
    claims: 'a booking that is not as long as its service is refused',
    notice: 'no page says that the length is looked at',
  },
  booking_in_past: {
    claims: 'a time in the past cannot be booked',
    notice: 'no page says that the list bounds what may be booked',
  },
  earlier_today: {
    claims: 'a time that has passed today cannot be booked',
    finding: 'a slot that the target marks as not available, and books',
    notice: 'a time that is merely not listed',
  },
  outside_hours: {
    claims: 'a time outside working hours cannot be booked',
    notice: 'no page says that the list bounds what may be booked',
  },
  off_grid: {
    claims: 'a time between two slots cannot be booked',
    notice: 'no page says that the list bounds what may be booked',
  },
  not_offered: {
    claims: 'a day or professional that availability does not offer cannot be booked',
    finding: 'a day that the target calls not available, and books',
    notice: 'what is merely not listed; how it is refused',
  },
  unknown_references: {
    claims: 'a booking for what does not exist is refused',
    finding: 'an id that nothing has, and a booking for it',
    notice: 'how it is refused',
  },
  refused_changes_nothing: {
    claims: 'refused writes leave no trace',
    finding: 'a refusal, and what it refused is there',
  },
  created_is_found: {
    claims: 'what was created is found by id, by list and by filter',
    finding: 'what was acknowledged, and an answer that lacks it',
  },
  keeps_what_was_sent: {
    claims: 'what was created reads back as it was sent',
    finding: 'a request, and an answer that shows it differently',
    notice: 'fields that only we think can be sent',
  },
  unique_ids: {
    claims: 'everything that is created gets an id of its own',
    finding: 'one id for two things',
  },
  booking_totals: {
    claims: 'price, duration and totals of a booking agree with its services',
    finding: 'the services of a receipt and its totals',
  },
  client_replaced: {
    claims: 'a replaced client reads back as replaced',
    finding: 'a request, and an answer that shows it differently',
    notice: 'what becomes of fields that were left out',
  },
  client_deleted: {
    claims: 'a deleted client is gone from reads, lists and bookings',
    finding: 'a deletion, and a booking for the deleted',
    notice: 'it is a soft delete: what can still be read is said nowhere',
  },
  professional_assigned: {
    claims: 'without a professional a free one is assigned, and never the same one twice',
    finding: 'an offered time refused, or one professional assigned twice',
    notice: 'who may be assigned; how a full slot is refused',
  },
  cancelled_is_free: {
    claims: 'a booking made as cancelled leaves its time free',
    notice: 'no page says which statuses take their time',
  },
  booking_race: {
    claims: 'of several bookings of one slot at once exactly one succeeds',
    finding: 'two acceptances of one slot, or none',
    notice: 'how the losers are refused',
  },
  explored: {
    claims: 'whatever the order of requests, no two answers contradict each other (--explore)',
    finding: 'the answers of a sequence that cannot all be true',
  },
} as const satisfies Readonly<Record<string, Row>>

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
  'refusal_manner',
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
  'refusal_manner',
]

export function isCheckId(id: string): id is CheckId {
  return Object.hasOwn(catalogue, id)
}

export const checks: readonly (CheckInfo & { id: CheckId })[] = Object.entries<Row>(
  catalogue,
).flatMap(([id, { claims: summary, ...grounds }]) =>
  isCheckId(id)
    ? [{ id, summary, about: contract.has(id) ? 'contract' : 'booking', ...grounds }]
    : [],
)

/** What was told without grounds for its severity in the table. */
export function unfounded(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ check, severity }) => !checks.find(({ id }) => id === check)?.[severity])
    .map(({ check, severity, subject }) => `${severity} ${check}: ${subject}`)
}

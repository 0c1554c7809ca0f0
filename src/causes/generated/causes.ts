// Generated from openapi/*.yaml by `npm run codegen`, do not edit.
import type { Cause, CauseTable } from '../cause.ts'

const list0: readonly Cause[] = [{"how":"Send no key.","because":"no key is sent","key":"none"}]
const list1: readonly Cause[] = [{"how":"Send a key that is unknown.","because":"the key does not exist","key":"invalid"}]
const list2: readonly Cause[] = [{"how":"Send a key that has expired.","key":"expired"},{"how":"Send a key that was revoked.","key":"revoked"},{"scenario":"key-expired"}]
const list3: readonly Cause[] = [{"how":"Ask for a page of no items in no order.","set":{"limit":0,"order":"sideways"}}]
const list4: readonly Cause[] = [{"how":"Filter by a field that is none.","set":{"filters.0.field":"nonsense","filters.0.operator":"=","filters.0.value":"x"}}]
const list5: readonly Cause[] = [{"how":"Filter with an operator that is none.","set":{"filters.0.field":"id","filters.0.operator":"LIKE","filters.0.value":"x"}}]
const list6: readonly Cause[] = [{"how":"Start the server with a rate limit and go over it.","flags":["--rate-limit","1/60s"],"times":2},{"scenario":"rate-limited"}]
const list7: readonly Cause[] = [{"scenario":"server-error"}]
const list8: readonly Cause[] = [{"scenario":"flaky; probability=1"}]
const list9: readonly Cause[] = [{"scenario":"maintenance"}]
const list10: readonly Cause[] = [{"how":"Name a location that does not exist.","because":"does not exist","set":{"locationId":{"unknown":"uuid"}}}]
const list11: readonly Cause[] = [{"how":"Leave out the location and write a day that is none.","omit":["locationId"],"set":{"startDate":"soon"}}]
const list12: readonly Cause[] = [{"how":"Name a service that does not exist.","because":"does not exist","set":{"serviceId":{"unknown":"uuid"}}}]
const list13: readonly Cause[] = [{"how":"Name a professional that does not exist.","because":"does not exist","set":{"professionalId":{"unknown":"uuid"}}},{"scenario":"no-professionals"}]
const list14: readonly Cause[] = [{"how":"Let the range end before it starts.","because":"is before startDate","set":{"endDate":{"day":"today"},"startDate":{"day":"tomorrow"}}}]
const list15: readonly Cause[] = [{"how":"Send more than 1 MiB.","bytes":1100000}]
const list16: readonly Cause[] = [{"how":"Send the body as text.","headers":{"Content-Type":"text/plain"}}]
const list17: readonly Cause[] = [{"how":"Write an e-mail address that is none and leave out the telephone number.","set":{"email":"nobody"},"omit":["phone"]}]
const list18: readonly Cause[] = [{"how":"Send half of a JSON text.","text":"{\""}]
const list19: readonly Cause[] = [{"how":"Name a client that does not exist.","because":"nothing has that id","set":{"id":{"unknown":"uuid"}}}]
const list20: readonly Cause[] = [{"how":"Leave out the start and write a status that is none.","omit":["startTime"],"set":{"status":"maybe"}}]
const list21: readonly Cause[] = [{"how":"Book a time that availability does not offer.","set":{"startTime":{"day":"tomorrow","at":"04:00:00Z"},"endTime":{"day":"tomorrow","at":"05:00:00Z"}}},{"scenario":"fully-booked"},{"scenario":"holiday"}]
const list22: readonly Cause[] = [{"how":"Book longer than the service takes.","set":{"endTime":{"day":"tomorrow","at":"11:30:00Z"},"startTime":{"day":"tomorrow","at":"10:00:00Z"}}}]
const list23: readonly Cause[] = [{"how":"Let the booking end before it starts.","set":{"endTime":{"day":"tomorrow","at":"09:00:00Z"},"startTime":{"day":"tomorrow","at":"10:00:00Z"}}}]
const list24: readonly Cause[] = [{"how":"Name a client that does not exist.","because":"does not exist","set":{"clientId":{"unknown":"uuid"}}}]
const list25: readonly Cause[] = [{"how":"Book a service that is no longer on the menu.","set":{"serviceId":"6153433a-4bad-40d3-851a-6feb0000000a"}},{"scenario":"service-inactive"}]
const list26: readonly Cause[] = [{"how":"Name a professional that does not exist.","because":"does not exist","set":{"personId":{"unknown":"uuid"}}},{"scenario":"no-professionals"}]
const list27: readonly Cause[] = [{"how":"Name a booking that does not exist.","because":"nothing has that id","set":{"id":{"unknown":"uuid"}}}]
const list28: readonly Cause[] = [{"how":"Ask about a day off.","set":{"fecha":{"day":"next Sunday"}}},{"scenario":"professional-off"},{"scenario":"holiday"}]
const list29: readonly Cause[] = [{"how":"Ask about a day that does not exist.","because":"is a day that does not exist","set":{"fecha":"2026-02-30"}},{"how":"Leave out the leading zeros of a day.","because":"has no leading zeros","set":{"fecha":"2026-1-5"}},{"how":"Write a day the wrong way round.","because":"is the wrong way round","set":{"fecha":"05-01-2026"}}]
const list30: readonly Cause[] = [{"how":"Ask about yesterday.","because":"is yesterday","set":{"fecha":{"day":"yesterday"}}},{"how":"Ask about a day long ago.","because":"is a year ago","set":{"fecha":{"day":"today","days":-365}}}]
const list31: readonly Cause[] = [{"how":"Ask about a day far ahead.","because":"is ten years away","set":{"fecha":{"day":"today","days":3653}}}]
const list32: readonly Cause[] = [{"how":"Ask for a length of nothing.","because":"is not positive","set":{"duracion":0},"omit":["servicio_id"]},{"how":"Ask for less than nothing.","because":"is negative","set":{"duracion":-30},"omit":["servicio_id"]},{"how":"Ask for a length that is no number.","because":"is no number","set":{"duracion":"maniqui"},"omit":["servicio_id"]},{"how":"Name a service by a word.","because":"is no number","set":{"servicio_id":"maniqui"}},{"how":"Name several services by words.","because":"is no list of numbers","set":{"servicios":"maniqui,"},"omit":["servicio_id"],"x-provenance":"inferred"}]
const list33: readonly Cause[] = [{"how":"Send a key that is switched off.","key":"disabled"}]
const list34: readonly Cause[] = [{"how":"Send a key that has expired.","key":"expired"},{"scenario":"key-expired"}]
const list35: readonly Cause[] = [{"how":"Send a key that is for the pages of another origin.","key":"other-origin","headers":{"Origin":"https://elsewhere.example"}}]
const list36: readonly Cause[] = [{"how":"Send a key of a business that is not active.","key":"inactive"}]
const list37: readonly Cause[] = [{"how":"Name a professional that does not exist.","because":"does not exist","set":{"peluquero_id":{"unknown":"integer"}}},{"how":"Name a professional by a word.","because":"is no number","set":{"peluquero_id":"maniqui"},"x-provenance":"inferred"},{"scenario":"no-professionals"}]
const list38: readonly Cause[] = [{"how":"Name a service that does not exist.","because":"does not exist","set":{"servicio_id":{"unknown":"integer"}}},{"how":"Name one among several services that does not exist.","because":"names one that does not exist","set":{"servicios":[{"as":"servicio_id"},{"unknown":"integer"}]},"omit":["servicio_id"]},{"scenario":"service-inactive"}]
const list39: readonly Cause[] = [{"how":"Begin on a day that does not exist.","because":"is a day that does not exist","set":{"desde":"2026-02-30"}},{"how":"Leave out the leading zeros of the last day.","because":"has no leading zeros","set":{"hasta":"2026-1-5"}},{"how":"End on a day that does not exist.","because":"is a day that does not exist","set":{"hasta":"2026-02-30"}}]
const list40: readonly Cause[] = [{"how":"Begin yesterday.","because":"is yesterday","set":{"desde":{"day":"yesterday"}}},{"how":"Begin on a day long ago.","set":{"desde":{"day":"today","days":-365}}}]
const list41: readonly Cause[] = [{"how":"End on a day far ahead.","because":"is ten years away","set":{"hasta":{"day":"today","days":3653}}}]
const list42: readonly Cause[] = [{"how":"Let the range end before it starts.","because":"is before desde","set":{"hasta":{"day":"today","days":4},"desde":{"day":"today","days":5}},"x-provenance":"inferred"},{"how":"Name a service by a word.","because":"is no number","set":{"servicio_id":"maniqui"}}]
const list43: readonly Cause[] = [{"how":"Name a professional that does not exist.","because":"does not exist","set":{"peluquero_id":{"unknown":"integer"}}},{"how":"Name a professional by a word.","because":"is no number","set":{"peluquero_id":"maniqui"},"or":["VALIDATION_ERROR"]},{"scenario":"no-professionals"}]
const list44: readonly Cause[] = [{"how":"Name a service that does not exist.","because":"does not exist","set":{"servicio_id":{"unknown":"integer"}}},{"scenario":"service-inactive"}]
const list45: readonly Cause[] = [{"how":"Write an e-mail address and a telephone number that are none.","set":{"email":"nobody","telefono":"none"}}]
const list46: readonly Cause[] = [{"how":"Leave out the name.","because":"is missing","omit":["nombre"]}]
const list47: readonly Cause[] = [{"how":"Write an e-mail address that is none.","because":"is not an e-mail address","set":{"email":"not-an-address"}}]
const list48: readonly Cause[] = [{"how":"Write a telephone number that is none.","because":"is no telephone number","set":{"telefono":"no phone"}}]
const list49: readonly Cause[] = [{"how":"Write a day that does not exist.","because":"is a day that does not exist","set":{"fecha":"2026-02-30"}}]
const list50: readonly Cause[] = [{"how":"Write a time that does not exist.","set":{"hora_inicio":"25:00"}},{"how":"Write the time with seconds.","because":"is not HH:MM","set":{"hora_inicio":{"as":"hora_inicio","then":":00"}}}]
const list51: readonly Cause[] = [{"how":"Book yesterday.","set":{"fecha":{"day":"yesterday"}}},{"how":"Book a day long ago.","set":{"fecha":{"day":"today","days":-365}}}]
const list52: readonly Cause[] = [{"how":"Book a day far ahead.","set":{"fecha":{"day":"today","days":3653}}}]
const list53: readonly Cause[] = [{"how":"Name a professional that does not exist.","because":"does not exist","set":{"peluquero_id":{"unknown":"integer"}}},{"scenario":"no-professionals"}]
const list54: readonly Cause[] = [{"how":"Name a service that does not exist.","because":"does not exist","set":{"servicio_ids":[{"unknown":"integer"}]}},{"scenario":"service-inactive"}]
const list55: readonly Cause[] = [{"how":"Book a time that availability does not show as free.","set":{"hora_inicio":"04:00"}},{"scenario":"fully-booked"},{"scenario":"holiday"}]

export const causes: CauseTable = {
  listServices: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, VALIDATION_ERROR: list3, UNKNOWN_FILTER_FIELD: list4, UNKNOWN_FILTER_OPERATOR: list5, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  listLocations: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, VALIDATION_ERROR: list3, UNKNOWN_FILTER_FIELD: list4, UNKNOWN_FILTER_OPERATOR: list5, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  listPeople: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, VALIDATION_ERROR: list3, UNKNOWN_FILTER_FIELD: list4, UNKNOWN_FILTER_OPERATOR: list5, LOCATION_NOT_FOUND: list10, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  getAvailability: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, VALIDATION_ERROR: list11, LOCATION_NOT_FOUND: list10, SERVICE_NOT_FOUND: list12, PROFESSIONAL_NOT_FOUND: list13, END_DATE_BEFORE_START: list14, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  listClients: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, VALIDATION_ERROR: list3, UNKNOWN_FILTER_FIELD: list4, UNKNOWN_FILTER_OPERATOR: list5, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  createClient: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, PAYLOAD_TOO_LARGE: list15, UNSUPPORTED_MEDIA_TYPE: list16, VALIDATION_ERROR: list17, MALFORMED_JSON: list18, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  getClient: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, CLIENT_NOT_FOUND: list19, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  replaceClient: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, CLIENT_NOT_FOUND: list19, PAYLOAD_TOO_LARGE: list15, UNSUPPORTED_MEDIA_TYPE: list16, VALIDATION_ERROR: list17, MALFORMED_JSON: list18, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  deleteClient: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, CLIENT_NOT_FOUND: list19, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  listBookings: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, VALIDATION_ERROR: list3, UNKNOWN_FILTER_FIELD: list4, UNKNOWN_FILTER_OPERATOR: list5, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  createBooking: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, PAYLOAD_TOO_LARGE: list15, UNSUPPORTED_MEDIA_TYPE: list16, VALIDATION_ERROR: list20, MALFORMED_JSON: list18, SLOT_NOT_AVAILABLE: list21, WRONG_LENGTH: list22, END_BEFORE_START: list23, CLIENT_NOT_FOUND: list24, LOCATION_NOT_FOUND: list10, SERVICE_NOT_FOUND: list12, SERVICE_INACTIVE: list25, PERSON_NOT_FOUND: list26, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  getBooking: { MISSING_API_KEY: list0, INVALID_API_KEY: list1, EXPIRED_API_KEY: list2, BOOKING_NOT_FOUND: list27, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  getAvailabilityDay: { PROFESSIONAL_NOT_WORKING: list28, INVALID_DATE: list29, DATE_IN_PAST: list30, DATE_TOO_FAR: list31, VALIDATION_ERROR: list32, MISSING_API_KEY: list0, INVALID_API_KEY: list1, API_KEY_DISABLED: list33, API_KEY_EXPIRED: list34, ORIGIN_NOT_ALLOWED: list35, TENANT_INACTIVE: list36, PROFESSIONAL_NOT_FOUND: list37, SERVICE_NOT_FOUND: list38, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  getAvailabilityRange: { INVALID_DATE: list39, DATE_IN_PAST: list40, DATE_TOO_FAR: list41, VALIDATION_ERROR: list42, MISSING_API_KEY: list0, INVALID_API_KEY: list1, API_KEY_DISABLED: list33, API_KEY_EXPIRED: list34, ORIGIN_NOT_ALLOWED: list35, TENANT_INACTIVE: list36, PROFESSIONAL_NOT_FOUND: list43, SERVICE_NOT_FOUND: list44, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
  createReservation: { VALIDATION_ERROR: list45, MISSING_REQUIRED_FIELD: list46, INVALID_EMAIL: list47, INVALID_PHONE: list48, INVALID_DATE: list49, INVALID_TIME: list50, DATE_IN_PAST: list51, DATE_TOO_FAR: list52, MISSING_API_KEY: list0, INVALID_API_KEY: list1, API_KEY_DISABLED: list33, API_KEY_EXPIRED: list34, ORIGIN_NOT_ALLOWED: list35, TENANT_INACTIVE: list36, PROFESSIONAL_NOT_FOUND: list53, SERVICE_NOT_FOUND: list54, SLOT_NOT_AVAILABLE: list55, PAYLOAD_TOO_LARGE: list15, UNSUPPORTED_MEDIA_TYPE: list16, RATE_LIMIT_EXCEEDED: list6, INTERNAL_SERVER_ERROR: list7, SERVICE_UNAVAILABLE: list8, MAINTENANCE: list9 },
}

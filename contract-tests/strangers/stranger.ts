/** What the three strangers have in common: how one is opened, and which lawful choices it has. */
export interface Choices {
  /** how far ahead SalonBookIt lets one look and book, in days from today */
  advanceDays: number
  /** whether CitaPro deletes lists and reads a softly deleted client */
  deletedClient: 'gone' | 'readable'
  /** `days` of CitaPro's availability: only days with slots, or every day somebody works */
  daysListed: 'open' | 'with slots'
  /** a second client with the same e-mail address */
  duplicateEmail: 'accepted' | 'refused'
  extraFields: boolean
  extraHeaders: boolean
  /** bookings longer or shorter than their service */
  freeLength: 'accepted' | 'refused'
  /** PUT and DELETE of CitaPro's clients exist */
  clientWrites: boolean
  /** `limit` when a request names none */
  defaultLimit: number
  /** the order of a list when a request names none */
  listOrder: 'added' | 'id' | 'name' | 'reversed'
  /** an availability of more than 30 days */
  longRange: 'clamped' | 'refused'
  maximumLimit: number
  /** the length of texts for which no document states one */
  maximumText: number
  /** a known path with a method it does not have */
  missingStatus: 404 | 405
  /** reasons for which the documents state no text; theirs are ocupado, completo and festivo */
  motives: Motives
  /** how SalonBookIt says PROFESSIONAL_NOT_WORKING, besides 200 and no slots */
  notWorking: 'code in data' | 'error beside data' | 'silent'
  /** a start between two slots, inside a free stretch */
  offGrid: 'accepted' | 'refused'
  /** nothing but the operations of the two source documents */
  onlyDocuments: boolean
  /** personId of a booking made without one: the professional assigned, or null */
  openPerson: 'assigned' | 'left open'
  /** a `limit` above the maximum */
  overLimit: 'clamped' | 'refused'
  /** how /v1/people is filtered by location */
  peopleFilter: 'both' | 'filters' | 'plain'
  /** 60 requests a minute, then 429 */
  rateLimited: boolean
  /** a SalonBookIt path without its last slash */
  slash: 'either' | 'missing' | 'redirected'
  /** 200 to 900 ms before every answer */
  slow: boolean
  /** minutes between two slot starts */
  step: 15 | 30
  takenStatus: 404 | 409 | 422
  /** CitaPro's times, printed and read: UTC, or the salon's wall clock whatever the offset says */
  timesAs: 'instants' | 'wall clock'
  /** SalonBookIt's slots in a break or already past: listed as not available, or left out */
  unbookable: 'listed' | 'omitted'
  /** a well-formed CitaPro id of nothing, in a body or a query */
  unknownIdStatus: 404 | 422
  uuidVersion: 1 | 4 | 7
  /** the body of CitaPro's 422 */
  validationBody: 'fields' | 'list' | 'message' | 'nothing' | 'problem'
}

export interface Motives {
  dayOff: string
  past: string
  rest: string
}

export interface StrangerOptions {
  /** milliseconds since the epoch; nothing reads a clock otherwise */
  now: () => number
  /** nothing waits otherwise */
  wait: (ms: number) => Promise<void>
  /** lawful choices, each with a default that differs from file to file where it can */
  choices?: Partial<Choices>
  /** names out of bugs.ts, none unless told; a name that the stranger does not have is refused */
  bugs?: ReadonlySet<string>
}

export interface Stranger {
  /** CitaPro is at `<url>/v1/`, SalonBookIt at `<url>/api/v1/` */
  url: string
  fetch: (request: Request) => Promise<Response>
  key: { citapro: string; salonbookit: string }
  /** SalonBookIt lists no ids */
  inputs: { peluquero_id: string; servicio_id: string }
  close: () => Promise<void>
}

export type OpenStranger = (options: StrangerOptions) => Promise<Stranger>

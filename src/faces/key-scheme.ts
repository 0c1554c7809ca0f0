/** One form that an API's keys have: what they begin with. */
export interface KeyForm {
  readonly prefix: string
  /** What such a key is for, where it is not for the business itself. */
  readonly environment?: 'test'
  /** The vendor's own example. */
  readonly example?: string
}

/** Names of documented examples, by the name of the key. */
export interface KeyErrors {
  readonly none: string
  readonly invalid: string
  readonly [name: string]: string
}

/** How an API's keys look and travel, as its document says (`x-keys`). */
export interface KeyScheme {
  /** The header for a key, as the document writes it. */
  readonly header: string
  /** Whether `Authorization: Bearer` carries one as well. */
  readonly bearer: boolean
  /** The first is the one that we write. */
  readonly forms: readonly [KeyForm, ...KeyForm[]]
  /** What a key that opens nothing gets: `none` is no key, `invalid` an unknown one, the others always fail so. */
  readonly errors: KeyErrors
}

/** One thing wrong with a request, in the words of the document. */
export interface RequestProblem {
  readonly in: 'path' | 'query' | 'header' | 'body'
  /** The offending field, dotted: `email`, `customFields.0.value`, `filters.0.operator`; `body` for the body as a whole. */
  readonly name: string
  /**
   * The JSON Schema keyword that failed (`required`, `format`, `enum`, …), or what no schema can say:
   * `repeated`, `encoding` (a malformed percent-encoding), `brackets` (a malformed `name[…]`).
   */
  readonly keyword: string
  /** What the keyword asked for, e.g. `{ limit: 255 }` or `{ allowedValues: ['asc', 'desc'] }`. */
  readonly params: Readonly<Record<string, unknown>>
  /** English, begins after the name: `must be an e-mail address`. */
  readonly message: string
  /** What there is instead, where that is a list of names. */
  readonly choices?: readonly string[]
}

/** One way in which a response leaves its document. */
export interface ResponseProblem {
  readonly in: 'status' | 'header' | 'content-type' | 'body'
  /** The offending header or field, dotted (`slots.0.motivo`); empty for the response as a whole. */
  readonly name: string
  /** The JSON Schema keyword that failed, or `undocumented` or `missing`. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

const secretName =
  /^(authorization|cookie|set-cookie|proxy-authorization)$|key|token|secret|password/i

/** Replaces what must not be printed: the run's key wherever it stands, and headers that hold secrets. */
export class Redaction {
  readonly #key: string | undefined
  readonly #secrets: readonly string[]

  constructor(key: string | undefined, headers: Readonly<Record<string, string>>) {
    this.#key = key === '' ? undefined : key
    this.#secrets = Object.entries(headers)
      .filter(([name, value]) => secretName.test(name) && value !== '')
      .map(([, value]) => value)
  }

  /** The text with the key as `$KEY` and every other secret as `$SECRET`. */
  text(value: string): string {
    let result = value
    if (this.#key) {
      result = result.replaceAll(this.#key, '$KEY')
      result = result.replaceAll(encodeURIComponent(this.#key), '$KEY')
    }
    for (const secret of this.#secrets) result = result.replaceAll(secret, '$SECRET')
    return result
  }

  headers(headers: Iterable<readonly [string, string]>): [string, string][] {
    return [...headers].map(([name, value]) => [
      name,
      /^set-cookie$/i.test(name) ? '$SECRET' : this.text(value),
    ])
  }
}

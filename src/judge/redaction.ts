import { isSecretName } from '../json/secrets.ts'

/** Replaces what must not be printed: the run's key wherever it stands, and headers that hold secrets. */
export class Redaction {
  readonly #key: string | undefined
  readonly #secrets: readonly string[]

  constructor(key: string | undefined, headers: Readonly<Record<string, string>>) {
    this.#key = key === '' ? undefined : key
    this.#secrets = Object.entries(headers)
      .filter(([name, value]) => isSecretName(name) && value !== '')
      .map(([, value]) => value)
  }

  /** The text with the key as `$KEY` and every other secret as `$SECRET`. */
  text(value: string): string {
    let result = value
    if (this.#key) {
      result = result.replaceAll(this.#key, '$KEY')
      result = result.replaceAll(encodeURIComponent(this.#key), '$KEY')
    }
    for (const secret of this.#secrets) {
      result = result.replaceAll(secret, '$SECRET')
    }
    return result
  }

  /** Headers that the run made up itself: a wrong key of its own is part of what it found. */
  headers(headers: Iterable<readonly [string, string]>): [string, string][] {
    return [...headers].map(([name, value]) => [name, this.text(value)])
  }

  /** Headers that somebody else sent: what is a secret by its name is none of ours to show. */
  foreignHeaders(headers: Iterable<readonly [string, string]>): [string, string][] {
    return this.headers(headers).map(([name, value]) => {
      const isHidden = value === '' || /^(?:\w+ )?\$(?:KEY|SECRET)$/.test(value)
      return [name, isSecretName(name) && !isHidden ? '$SECRET' : value]
    })
  }
}

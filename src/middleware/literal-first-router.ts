import type { Params, Result, Router } from 'hono/router'
import { RegExpRouter } from 'hono/router/reg-exp-router'

/**
 * Finds a path without parameters by one look into a map, as OpenAPI has literal paths go before templated ones;
 * all others by one regular expression, as Hono does by default. Only for apps in which no middleware spans several
 * routes. A path that this router cannot tell from another one is refused with the first request.
 */
export class LiteralFirstRouter<T> implements Router<T> {
  readonly name = 'LiteralFirstRouter'
  readonly #literal = new Map<string, Map<string, Result<T>>>()
  readonly #templated = new RegExpRouter<T>()

  add(method: string, path: string, handler: T): void {
    if (/[:*{]/.test(path) || method === 'ALL') return this.#templated.add(method, path, handler)
    const paths = this.#literal.get(method) ?? new Map<string, Result<T>>()
    const known = paths.get(path)?.[0].map(([one]) => one) ?? []
    paths.set(path, [[...known, handler].map((one): [T, Params] => [one, {}])])
    this.#literal.set(method, paths)
  }

  match(method: string, path: string): Result<T> {
    return this.#literal.get(method)?.get(path) ?? this.#templated.match(method, path)
  }
}

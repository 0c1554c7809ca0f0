import { anyOf } from '../json/failures.ts'
import { globsMeet } from '../json/glob.ts'
import { isObject } from '../json/object.ts'
import { jsonOf } from '../json/show.ts'
import { isPresence } from '../json/wanted.ts'
import type { RequestMatch } from '../journal/request-match.ts'
import type { Operation } from '../openapi/operation.ts'
import { operationsById } from '../openapi/operations-by-id.ts'
import { settingProblem, type SettingProblem } from './setting-error.ts'

/** The operations whose requests a match may mean, as far as one can tell without a request. */
export function operationsOf({ api, operation, method, path }: RequestMatch): Operation[] {
  return [...operationsById().values()].filter(
    (one) =>
      (api === undefined || one.api === api) &&
      (operation === undefined || one.operationId === operation) &&
      (method === undefined || isMethodOf(one, method)) &&
      (path === undefined || globsMeet(path, one.path.replaceAll(/\{\w+\}/g, '*'))),
  )
}

/** What keeps a match from ever coming true for a request to an operation, each with the remedy. */
export function impossibleParts(match: RequestMatch, at: string): readonly SettingProblem[] {
  const { operation: id, path, body } = match
  const problem = (name: string, message: string, choices?: readonly string[]) => [
    settingProblem(`${at}.${name}`, message, choices),
  ]
  const known = [...operationsById().keys()]
  if (id !== undefined && !operationsById().has(id)) {
    return problem('operation', `must be one of ${anyOf(known)}, not “${id}”`, known)
  }
  if (path?.includes('?')) {
    return problem('path', `must be a path without its query, not “${path}”: match that by query`)
  }
  const deep = deepPart(match)
  if (deep !== undefined) return problem(deep, `is nested deeper than ${mostNested} levels`)
  const object = objectForText(match)
  if (object) {
    return problem(
      object.name,
      `is text in every request: give a text, a number, {"present": true} or {"present": false}, not ${jsonOf(object.wanted)}`,
    )
  }
  const meant = operationsOf(match)
  if (meant.length === 0) return contradiction(match, at)
  if (body === undefined || meant.some(({ requestBody }) => requestBody)) return []
  const names = meant.map(({ operationId }) => operationId)
  return problem('body', `never fits: no request to ${anyOf(names)} has a body`)
}

/** Which part leaves no operation, after those before it. */
function contradiction(match: RequestMatch, at: string): readonly SettingProblem[] {
  const names = ['operation', 'api', 'method', 'path'] as const
  let before: RequestMatch = {}
  for (const name of names) {
    const value = match[name]
    const left = operationsOf(before)
    before = { ...before, [name]: value }
    if (value === undefined || operationsOf(before).length > 0) continue
    const choices = [...new Set(left.map((one) => partOf(one, name)))]
    const whose =
      match.operation === undefined || name === 'operation' ? '' : ` of ${match.operation}`
    const message = `never fits: must be ${anyOf(choices)}${whose}, not “${value}”`
    return [settingProblem(`${at}.${name}`, message, choices)]
  }
  return []
}

function partOf(operation: Operation, part: 'operation' | 'api' | 'method' | 'path'): string {
  return part === 'operation' ? operation.operationId : operation[part]
}

function isMethodOf(operation: Operation, method: string): boolean {
  return operation.method === (method === 'HEAD' ? 'GET' : method)
}

/** An object that is wanted of a parameter or header: most likely a slip in `present`. */
function objectForText(match: RequestMatch): { name: string; wanted: unknown } | undefined {
  for (const part of ['query', 'header'] as const) {
    for (const [name, wanted] of Object.entries(match[part] ?? {})) {
      if (isObject(wanted) && !isPresence(wanted)) return { name: `${part}.${name}`, wanted }
    }
  }
  return undefined
}

/** What is nested deeper can be read, but neither compared nor written again. */
const mostNested = 32

function deepPart(match: RequestMatch): string | undefined {
  const parts = ['query', 'header', 'body'] as const
  return parts.find((part) => isDeeper(match[part], mostNested + 1))
}

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most <= 0 || Object.values(value).some((item) => isDeeper(item, most - 1))
}

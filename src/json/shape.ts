import { isObject } from './object.ts'
import { jsonOf } from './show.ts'

/** Where in a value something is wrong, and what. */
export interface ShapeProblem {
  path: readonly (string | number)[]
  message: string
}

/** Looks at a value that came from outside and reports all that is wrong with it. */
export interface Shape {
  readonly check: (value: unknown, path: ShapeProblem['path'], problems: ShapeProblem[]) => void
  readonly isOptional?: boolean
}

/** Nobody reads more, and a list of a million wrong items must not become as many sentences. */
const mostProblems = 100

const isEnough = (problems: readonly ShapeProblem[]): boolean => problems.length >= mostProblems

/** The same, but the key may be absent. */
export const optional = (shape: Shape): Shape => ({ ...shape, isOptional: true })

/** The same, but `null` will do as well. */
export const nullable = (shape: Shape): Shape => ({
  check: (value, path, problems) => {
    if (value !== null) shape.check(value, path, problems)
  },
})

const simple = (wanted: string, isGood: (value: unknown) => boolean): Shape => ({
  check: (value, path, problems) => {
    if (!isGood(value)) problems.push({ path, message: `${show(value)} is not ${wanted}.` })
  },
})

export const boolean: Shape = simple('true or false', (value) => typeof value === 'boolean')

export const text = (maximum = 255): Shape =>
  simple(
    `a text of 1 to ${maximum} characters`,
    (value) => typeof value === 'string' && value.length > 0 && value.length <= maximum,
  )

/** A text that may be empty. */
export const anyText: Shape = simple('a text', (value) => typeof value === 'string')

export const matching = (pattern: RegExp, wanted: string): Shape =>
  simple(wanted, (value) => typeof value === 'string' && pattern.test(value))

export const uuid: Shape = matching(
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'a UUID such as 880e8400-e29b-41d4-a716-446655440003',
)

export const email: Shape = matching(/^[^\s@]{1,64}@[^\s@]{1,190}$/, 'an e-mail address')

export const integer = (minimum: number, maximum: number): Shape =>
  simple(
    `a whole number from ${minimum} to ${maximum}`,
    (value) => Number.isSafeInteger(value) && isWithin(value, minimum, maximum),
  )

export const decimal = (minimum: number, maximum: number): Shape =>
  simple(`a number from ${minimum} to ${maximum}`, (value) => isWithin(value, minimum, maximum))

const isWithin = (value: unknown, minimum: number, maximum: number): boolean =>
  typeof value === 'number' && value >= minimum && value <= maximum

export const oneOf = (values: readonly (string | number)[]): Shape =>
  simple(`one of ${values.join(', ')}`, (value) => values.some((candidate) => candidate === value))

export const list = (item: Shape): Shape => ({
  check: (value, path, problems) => {
    if (!Array.isArray(value)) problems.push({ path, message: `${show(value)} is not a list.` })
    else {
      for (const [index, entry] of value.entries()) {
        if (isEnough(problems)) return
        item.check(entry, [...path, index], problems)
      }
    }
  },
})

/** An object with exactly these keys; the type argument keeps them in step with the interface. */
export const object = <T>(fields: { readonly [Key in keyof Required<T>]: Shape }): Shape => {
  const shapes = new Map<string, Shape>(Object.entries(fields))
  const allowed = [...shapes.keys()].join(', ')
  return {
    check: (value, path, problems) => {
      if (!isObject(value)) {
        problems.push({ path, message: `${show(value)} is not an object with ${allowed}.` })
        return
      }
      const entries = new Map<string, unknown>(Object.entries(value))
      for (const key of entries.keys()) {
        if (isEnough(problems)) return
        if (!shapes.has(key)) {
          problems.push({
            path: [...path, key],
            message: `"${key}" is not known here; allowed: ${allowed}.`,
          })
        }
      }
      for (const [key, shape] of shapes) {
        const entry = entries.get(key)
        if (entry !== undefined) shape.check(entry, [...path, key], problems)
        else if (shape.isOptional !== true) problems.push({ path, message: `"${key}" is missing.` })
      }
    },
  }
}

/** An object with some of these keys, all of one shape. */
export const record = (keys: readonly string[], value: Shape): Shape =>
  object(Object.fromEntries(keys.map((key) => [key, optional(value)])))

function show(value: unknown): string {
  const shown = jsonOf(value)
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown
}

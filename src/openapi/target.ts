import type { Operation, Parameter } from './operation.ts'

/** Values for the parameters of a request, by name. */
export interface TargetValues {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

/** The path and query of a request to an operation. */
export function targetOf(operation: Operation, { path, query }: TargetValues): string {
  const pathname = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '')
  const search = new URLSearchParams(query).toString()
  return search === '' ? pathname : `${pathname}?${search}`
}

/** The document's own examples: of every parameter that a request needs, and of those asked for. */
export function exampleValues(
  { parameters }: Operation,
  isWanted: (parameter: Parameter) => boolean,
): { path: Record<string, string>; query: Record<string, string> } {
  const examples = (place: Parameter['in']) =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === place && (one.required || isWanted(one)))
        .map((one) => [one.name, String(one.example)]),
    )
  return { path: examples('path'), query: examples('query') }
}

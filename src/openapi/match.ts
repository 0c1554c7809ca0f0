import type { OpenApiDocument, Operation } from './operation.ts'

export interface Match {
  readonly operation: Operation
  /** By the names of the path template, percent-decoded, not yet validated. */
  readonly pathParams: Readonly<Record<string, string>>
}

interface Branch {
  readonly literals: Map<string, Branch>
  parameter?: Branch
  /** The operations whose template ends here, by method. */
  readonly operations: Map<string, Operation>
}

const trees = new WeakMap<OpenApiDocument, Branch>()

/**
 * The operation a request is for. A path that no template fits gives `undefined`, a path whose template
 * lacks the method gives the methods it has. A literal segment wins over a parameter (OpenAPI 3.1,
 * "Path Templating Matching"), trailing slashes count, a parameter is never empty, `HEAD` is `GET`.
 */
export function matchOperation(
  document: OpenApiDocument,
  method: string,
  pathname: string,
): Match | { readonly allow: readonly string[] } | undefined {
  const segments = pathname.split('/')
  const branch = descend(treeOf(document), segments, 1)
  if (!branch) return undefined
  const operation = branch.operations.get(method === 'HEAD' ? 'GET' : method)
  if (!operation) return { allow: [...branch.operations.keys()] }
  return { operation, pathParams: pathParamsOf(operation, segments) }
}

function descend(branch: Branch, segments: readonly string[], depth: number): Branch | undefined {
  const segment = segments[depth]
  if (segment === undefined) return branch.operations.size > 0 ? branch : undefined
  const literal = branch.literals.get(decode(segment))
  const found = literal && descend(literal, segments, depth + 1)
  if (found || !branch.parameter || segment === '') return found
  return descend(branch.parameter, segments, depth + 1)
}

function pathParamsOf(operation: Operation, segments: readonly string[]): Record<string, string> {
  const params: Record<string, string> = Object.create(null)
  operation.path.split('/').forEach((part, index) => {
    if (isParameter(part)) params[part.slice(1, -1)] = decode(segments[index] ?? '')
  })
  return params
}

function treeOf(document: OpenApiDocument): Branch {
  const known = trees.get(document)
  if (known) return known
  const tree = createBranch()
  for (const operation of document.operations) {
    let branch = tree
    for (const part of operation.path.split('/').slice(1)) {
      if (isParameter(part)) branch = branch.parameter ??= createBranch()
      else branch = childOf(branch, part)
    }
    branch.operations.set(operation.method, operation)
  }
  trees.set(document, tree)
  return tree
}

function childOf(branch: Branch, literal: string): Branch {
  const known = branch.literals.get(literal)
  if (known) return known
  const child = createBranch()
  branch.literals.set(literal, child)
  return child
}

function createBranch(): Branch {
  return { literals: new Map(), operations: new Map() }
}

function isParameter(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}')
}

/** A malformed escape stays as it is: the parameter's schema then has the say, nothing throws. */
function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

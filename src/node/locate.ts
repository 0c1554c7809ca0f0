import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml'

/** A place in a text, both counted from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/**
 * Where in the text the value at that path stands: its key in a mapping, itself in a list. Of a path that
 * leads nowhere (something is missing) it is the place of what it would be missing from.
 */
export function locate(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): TextPosition {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const step of path) {
    const found = child(isAlias(node) ? node.resolve(document) : node, step)
    if (!found) break
    offset = offsetOf(found.at) ?? offset
    node = found.value
  }
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function child(node: unknown, step: string | number): { at: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step]
    return item === undefined ? undefined : { at: item, value: item }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair && { at: pair.key, value: pair.value }
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

import { apis } from '../apis/registry.ts'
import type { Hint } from '../journal/exchange.ts'
import type { Operation } from '../openapi/operation.ts'

/** More of a path than any operation has is not looked at: the client chooses its length. */
const mostSegments = 12
const longestSegment = 64

/** What a segment costs that fits because the template takes any: less than a slip of the pen. */
const anyFits = 0.05

/** What somebody meant who asked for a path that no operation has, of whichever API. */
export function pathHint(method: string, path: string): Hint {
  const operation = nearestOperation(method, path)
  const text = `No operation has this path; the nearest is ${operation.method} ${operation.path} (${operation.operationId}, /openapi/${operation.api}.json).`
  return { about: 'path', text }
}

/** Of any API. */
export function nearestOperation(method: string, path: string): Operation {
  const segments = segmentsOf(path)
  return apis
    .flatMap(({ document }) => document.operations)
    .map((operation) => {
      const distance = distanceOf(segments, segmentsOf(operation.path), costOf)
      // Of several methods at one path the one that was asked for.
      return { operation, distance: distance + (operation.method === method ? 0 : anyFits / 2) }
    })
    .reduce((best, one) => (one.distance < best.distance ? one : best)).operation
}

function segmentsOf(path: string): string[] {
  const segments = path.split('/').slice(1, 1 + mostSegments)
  return segments.map((segment) => segment.slice(0, longestSegment).toLowerCase())
}

/** From 0 for the same segment to 1 for another. */
function costOf(segment: string, part: string): number {
  if (segment === part) return 0
  if (part.startsWith('{')) return segment === '' ? 1 : anyFits
  const letters = distanceOf(segment.split(''), part.split(''), (one, other) =>
    one === other ? 0 : 1,
  )
  return letters / Math.max(segment.length, part.length)
}

/** How far apart two sequences are (Levenshtein's), when to replace an item by another costs up to 1. */
function distanceOf(
  from: readonly string[],
  to: readonly string[],
  cost: (one: string, other: string) => number,
): number {
  const firstRow = [0]
  for (const other of to) {
    firstRow.push((firstRow.at(-1) ?? 0) + gapOf(other))
  }
  let row = firstRow
  for (const one of from) {
    const next = [(row[0] ?? 0) + gapOf(one)]
    for (const [index, other] of to.entries()) {
      const replaced = (row[index] ?? 0) + cost(one, other)
      const left = (row[index + 1] ?? 0) + gapOf(one)
      next.push(Math.min(replaced, left, (next[index] ?? 0) + gapOf(other)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** A slash more or less at the end is soon written, and a parameter sooner forgotten than a word. */
function gapOf(item: string): number {
  if (item === '') return 2 * anyFits
  return item.startsWith('{') ? 0.5 : 1
}

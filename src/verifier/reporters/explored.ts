import type { Explored } from '../explore/explored.ts'

/** What exploring really exercised, a class of requests a line; also what never came about. */
export function exploredLines(explored: Explored): string[] {
  const { sequences, requests, exercised, coincidences } = explored
  const rows = Object.entries(exercised).map(([label, { times, accepted }]) => {
    const refused = times - accepted
    const told = [
      accepted > 0 ? `accepted ${accepted}` : [],
      refused > 0 ? `refused ${refused}` : [],
    ]
    return `  ${label.padEnd(50)} ${String(times).padStart(5)}  ${told.flat().join(', ')}`.trimEnd()
  })
  const others = `${coincidences} that did not come back and somebody else explains`
  return [
    `Explored  ${sequences} sequences, ${requests} requests; contradictions: ${others}`,
    ...rows,
  ]
}

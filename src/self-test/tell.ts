import { faceNames } from '../faces/generated/faces.ts'
import type { PlantedResult, RightResult, SelfTestReport, Verified } from './self-test.ts'

/** A report of the self-test as text: what was planted and found, what survived, what was a false alarm. */
export function tellSelfTest(report: SelfTestReport): string {
  const { planted, right } = report
  const survivors = planted.filter(({ killed }) => !killed)
  const alarmed = right.filter(({ alarms }) => alarms.length > 0)
  return [
    'planted defects            killed  planted',
    ...groupsOf(planted).map(([group, results]) => {
      const killed = results.filter((result) => result.killed).length
      return `  ${group.padEnd(24)} ${String(killed).padStart(6)}  ${String(results.length).padStart(7)}`
    }),
    ...listed('survived', survivors.map(survivorLine)),
    `right servers              ${right.length} verified, ${alarmed.length} with a false alarm`,
    ...listed('false alarms', alarmed.flatMap(alarmLines)),
    ...faceNames.map((api) => costLine(api, [...planted, ...right])),
    `${report.passed ? 'passed' : 'failed'} in ${(report.milliseconds / 1000).toFixed(1)} s`,
  ].join('\n')
}

function groupsOf(planted: readonly PlantedResult[]): [string, PlantedResult[]][] {
  const groups = new Map<string, PlantedResult[]>()
  for (const result of planted) {
    const { api, kind, notice } = result.defect
    const group = `${api} ${kind}${notice ? ' (notice)' : ''}`
    groups.set(group, [...(groups.get(group) ?? []), result])
  }
  return [...groups]
}

function survivorLine({ defect, stopped }: PlantedResult): string {
  const why = stopped === undefined ? '' : ` (the run stopped: ${stopped})`
  return `${defect.api} ${defect.kind} ${defect.id} at ${defect.at}: ${defect.what}${why}`
}

const alarmLines = ({ api, name, alarms }: RightResult): string[] =>
  alarms.map((alarm) => `${api}, ${name}: ${alarm}`)

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]

/** Requests and seconds of the runs on one API. */
function costLine(api: string, results: readonly (PlantedResult | RightResult)[]): string {
  const those = results.filter(
    (result) => ('defect' in result ? result.defect.api : result.api) === api,
  )
  const requests = spread(those, (run) => run.requests)
  const seconds = spread(those, (run) => run.milliseconds / 1000)
  return (
    `${api.padEnd(26)} ${requests.median} requests and ${seconds.median.toFixed(2)} s a run` +
    ` (median; at most ${requests.most} and ${seconds.most.toFixed(2)} s)`
  )
}

function spread(
  runs: readonly Verified[],
  read: (run: Verified) => number,
): { median: number; most: number } {
  const values = runs.map(read).toSorted((one, other) => one - other)
  return { median: values[values.length >> 1] ?? 0, most: values.at(-1) ?? 0 }
}

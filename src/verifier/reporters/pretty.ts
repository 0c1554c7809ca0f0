import type { Outcome } from '../../judge/check.ts'
import type { VerifyListener } from '../event.ts'
import type { Finding } from '../../judge/finding.ts'
import type { CheckResult, Report } from '../report.ts'
import { exploredLines } from './explored.ts'
import { harmless } from '../../json/show.ts'
import { printable } from './printable.ts'
import { coverageLines, gradeOf, leftBehindOf, reasonsOf, sourceOf, summaryOf } from './summary.ts'

/** Colours, or nothing at all where there is no terminal. */
export interface Paint {
  readonly bad: (text: string) => string
  readonly good: (text: string) => string
  readonly dim: (text: string) => string
  readonly bold: (text: string) => string
}

const plain = (text: string): string => text
const noPaint: Paint = { bad: plain, good: plain, dim: plain, bold: plain }

const marks: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  failed: '✗',
  notice: '!',
  'not exercised': '–',
}

/** Prints one line for each check, then each finding in full, coverage, and what it comes to. */
export function createPrettyReporter({
  print,
  paint = noPaint,
}: {
  print: (line: string) => void
  paint?: Paint
}): VerifyListener {
  return (event) => {
    if (event.type === 'started') print(`${paint.bold('maniqui verify')} ${event.api} ${event.url}`)
    if (event.type === 'finished') {
      for (const line of linesOf(event.report, paint)) {
        print(line)
      }
    }
  }
}

function linesOf(report: Report, paint: Paint): string[] {
  const { checks, stopped } = report
  const idle = checks.every(({ assertions }) => assertions === 0)
  // A target that could not be talked to at all is worth one sentence, not a table of nothing.
  if (stopped && idle) return [...left(report), paint.bad(harmless(stopped.message))]
  return [...checks.map((check) => checkLine(check, paint)), ...closing(report, paint)]
}

function checkLine(check: CheckResult, paint: Paint): string {
  const { info, outcome, findings } = check
  const colours = {
    passed: paint.good,
    failed: paint.bad,
    notice: plain,
    'not exercised': paint.dim,
  }
  const subjects = findings.map(({ subject }) => subject).join('; ')
  const found = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}: ${subjects}`
  const why = reasonsOf(check)
  const told = [
    ...(outcome === 'not exercised' ? [] : [findings.length > 0 ? found : info.summary]),
    ...(why ? [why] : []),
  ].join('; ')
  return colours[outcome](harmless(`${marks[outcome]} ${info.id.padEnd(28)} ${told}`))
}

function closing(report: Report, paint: Paint): string[] {
  return [
    ...report.findings.flatMap((finding, index) => findingLines(finding, index + 1, paint)),
    '',
    paint.bold('Coverage') + paint.dim('  (not seen or not used in brackets)'),
    ...coverageLines(report.coverage).map(
      ({ operation, requests, statuses, parameters }) =>
        `  ${operation.padEnd(22)} ${String(requests).padStart(4)}  ${listed(statuses)}  ${listed(parameters)}`,
    ),
    '',
    ...(report.explored ? [...exploredLines(report.explored), ''] : []),
    ...left(report),
    ...(report.stopped ? [paint.bad(harmless(`Stopped early: ${report.stopped.message}`))] : []),
    paint.bold(summaryOf(report)),
  ]
}

function left(report: Report): string[] {
  const sentence = leftBehindOf(report)
  return sentence === undefined ? [] : [harmless(sentence)]
}

function listed({ seen, unseen }: { seen: readonly string[]; unseen: readonly string[] }): string {
  const not = unseen.length > 0 ? ` [${unseen.join(' ')}]` : ''
  return `${seen.join(' ') || '-'}${not}`
}

/** One finding in full. */
export function findingLines(found: Finding, number: number, paint: Paint): string[] {
  const finding = printable(found)
  const colour = finding.severity === 'finding' && !finding.known ? paint.bad : plain
  const times = finding.occurrences > 1 ? `, seen ${finding.occurrences} times` : ''
  return [
    '',
    colour(`${number}) ${finding.check}  ${finding.operationId}  ${finding.subject}`),
    `   ${gradeOf(finding)}${times}`,
    `   clause    ${sourceOf(finding)}`,
    `             ${finding.clause.pointer}`,
    `   expected  ${finding.expected}`,
    `   actual    ${finding.actual}`,
    ...finding.curl.map((command) => paint.dim(`   $ ${command}`)),
  ]
}

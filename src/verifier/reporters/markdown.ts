import type { Finding } from '../../judge/finding.ts'
import type { Report } from '../report.ts'
import { harmless } from '../../json/show.ts'
import { printable } from './printable.ts'
import { coverageLines, gradeOf, leftBehindOf, reasonsOf, sourceOf, summaryOf } from './summary.ts'

const marks = { passed: '✅', failed: '❌', notice: 'ℹ️', 'not exercised': '➖' } as const

/** Markdown for a pull request, or for GitHub's job summary. */
export function toMarkdown(report: Report): string {
  const left = leftBehindOf(report)
  return [
    `## maniqui verify: ${report.title}`,
    '',
    `\`${report.url}\`, ${report.write ? 'with writes' : 'read-only'}, seed ${report.seed}`,
    '',
    summaryOf(report),
    '',
    ...(report.stopped ? [`**Stopped early:** ${cell(report.stopped.message)}`, ''] : []),
    ...(left ? [cell(left), ''] : []),
    ...report.findings.flatMap(section),
    '### Checks',
    '',
    '| | check | what it expects | put to the target | |',
    '|---|---|---|---:|---|',
    ...report.checks.map(
      (check) =>
        `| ${marks[check.outcome]} | \`${check.info.id}\` | ${cell(check.info.summary)} | ${check.assertions} | ${cell(reasonsOf(check) ?? '')} |`,
    ),
    '',
    '### Coverage',
    '',
    '| operation | requests | statuses seen | not seen | parameters used | not used |',
    '|---|---:|---|---|---|---|',
    ...coverageLines(report.coverage).map(
      ({ operation, requests, statuses, parameters }) =>
        `| \`${operation}\` | ${requests} | ${statuses.seen.join(' ')} | ${statuses.unseen.join(' ')} | ${parameters.seen.join(' ')} | ${parameters.unseen.join(' ')} |`,
    ),
    '',
  ].join('\n')
}

function section(found: Finding): string[] {
  const finding = printable(found)
  return [
    `### ${finding.severity === 'finding' && !finding.known ? '❌' : 'ℹ️'} ${finding.check}: ${cell(finding.subject)}`,
    '',
    `- **operation** \`${finding.operationId}\`, ${gradeOf(finding)}`,
    `- **clause** ${cell(sourceOf(finding))} (\`${finding.clause.pointer}\`)`,
    `- **expected** ${cell(finding.expected)}`,
    `- **actual** ${cell(finding.actual)}`,
    `- **known in a baseline as** \`${finding.fingerprint}\``,
    '',
    ...(finding.curl.length > 0 ? ['```sh', ...finding.curl, '```', ''] : []),
  ]
}

/** Keeps a value from ending a table cell, or from becoming markup. */
function cell(text: string): string {
  return harmless(text.replace(/[\\|<>*_`[\]]/g, '\\$&').replace(/\s+/g, ' '))
}

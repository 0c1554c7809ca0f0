import type { Finding } from '../../judge/finding.ts'
import type { CheckResult, Report } from '../report.ts'
import { escapeMarkup as escape } from './escape.ts'
import {
  type CoverageLine,
  coverageLines,
  gradeOf,
  leftBehindOf,
  sourceOf,
  summaryOf,
} from './summary.ts'

/** One page without scripts, fonts or anything else from elsewhere, to keep as a build artefact. */
export function toHtml(report: Report): string {
  const left = leftBehindOf(report)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>maniqui verify: ${escape(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(report.title)}</h1>
<p><code>${escape(report.url)}</code>, ${report.write ? 'with writes' : 'read-only'}, seed ${report.seed}, run ${escape(report.run)}, ${escape(report.startedAt)}</p>
<p class="summary">${escape(summaryOf(report))}</p>
${report.stopped ? `<p class="failed" role="alert">Stopped early: ${escape(report.stopped.message)}</p>` : ''}
${left ? `<p>${escape(left)}</p>` : ''}
<h2>Findings</h2>
${report.findings.length > 0 ? report.findings.map(article).join('\n') : '<p>None.</p>'}
<h2>Checks</h2>
<table>
<thead><tr><th scope="col">outcome</th><th scope="col">check</th><th scope="col">what it expects</th><th scope="col">put to the target</th></tr></thead>
<tbody>
${report.checks.map(row).join('\n')}
</tbody>
</table>
<h2>Coverage</h2>
<table>
<thead><tr><th scope="col">operation</th><th scope="col">requests</th><th scope="col">statuses</th><th scope="col">parameters</th></tr></thead>
<tbody>
${coverageLines(report.coverage).map(coverageRow).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`
}

function article(finding: Finding): string {
  const colour = finding.severity === 'finding' && !finding.known ? 'failed' : 'notice'
  return `<details class="${colour}" open>
<summary>${escape(finding.check)} <small>${escape(finding.operationId)}</small> ${escape(finding.subject)} <em>${escape(gradeOf(finding))}</em></summary>
<dl>
<dt>Clause</dt><dd>${escape(sourceOf(finding))}<br><code>${escape(finding.clause.pointer)}</code></dd>
<dt>Expected</dt><dd>${escape(finding.expected)}</dd>
<dt>Actual</dt><dd>${escape(finding.actual)}</dd>
<dt>Seen</dt><dd>${finding.occurrences} times; known in a baseline as <code>${escape(finding.fingerprint)}</code></dd>
</dl>
${finding.curl.length > 0 ? `<pre>${escape(finding.curl.join('\n'))}</pre>` : ''}
</details>`
}

function row({ info, outcome, assertions, reasons }: CheckResult): string {
  const why = reasons.length > 0 ? `<br><small>${escape(reasons.join('; '))}</small>` : ''
  const colour = outcome.replace(' ', '-')
  return `<tr><td class="${colour}">${outcome}</td><td><code>${escape(info.id)}</code></td><td>${escape(info.summary)}${why}</td><td>${assertions}</td></tr>`
}

function coverageRow({ operation, request, requests, statuses, parameters }: CoverageLine): string {
  const list = ({ seen, unseen }: CoverageLine['statuses']): string =>
    [
      ...seen.map((value) => `<span class="seen">${escape(value)}</span>`),
      ...unseen.map((value) => `<span class="unseen">${escape(value)}</span>`),
    ].join(' ')
  return `<tr><td><code>${escape(operation)}</code><br><small>${escape(request)}</small></td><td>${requests}</td><td>${list(statuses)}</td><td>${list(parameters)}</td></tr>`
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8884 }
pre { overflow-x: auto; padding: .6rem; background: #8882 }
details { margin: .6rem 0; padding: .6rem; border-left: .3rem solid; background: #8881 }
summary { cursor: pointer; font-weight: 600 }
dt { font-weight: 600 }
.failed { border-color: #c0392b; color: #c0392b } details.failed > :not(summary) { color: CanvasText }
.notice { border-color: #2874a6 } .passed { color: #1e8449 } .not-exercised { color: #7f8c8d }
.seen, .unseen { display: inline-block; padding: 0 .3rem; border-radius: .3rem }
.seen { background: #1e844933 } .unseen { text-decoration: line-through; opacity: .6 }
`

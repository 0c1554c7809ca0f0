import { stackOf } from '../json/thrown.ts'
import type { ProxyEvent, ProxySummary } from '../proxy/watch.ts'
import type { Finding } from '../judge/finding.ts'
import { findingLines, type Paint } from '../verifier/reporters/pretty.ts'
import { printable } from '../verifier/reporters/printable.ts'
import { coverageLines } from '../verifier/reporters/summary.ts'
import { prettyLine } from './request-log.ts'
import type { Terminal } from './terminal.ts'

export interface TellerOptions {
  readonly api: string
  readonly upstream: URL
  readonly errors?: true
  readonly log: 'pretty' | 'silent'
}

/** Tells what a proxy sees: exchanges to stderr, each finding to stdout when it is first seen, and a summary. */
export function createProxyTeller(terminal: Terminal, options: TellerOptions) {
  const { out, err, colours } = terminal
  const paint: Paint = {
    bold: colours.bold,
    bad: colours.red,
    good: colours.green,
    dim: colours.dim,
  }
  const numbers = new Map<string, number>()
  const print = (text: string) => out(`${text}\n`)
  return {
    on(event: ProxyEvent): void {
      if (event.type === 'finding') {
        numbers.set(event.finding.fingerprint, numbers.size + 1)
        for (const line of findingLines(event.finding, numbers.size, paint)) {
          print(line)
        }
      } else if (event.type === 'exchange') {
        if (options.log === 'silent') return
        const { exchange } = event
        const name = exchange.operationId ?? '(unknown)'
        err(`${prettyLine(new Date(exchange.began), name, exchange, colours)}\n`)
      } else if (event.type === 'unjudged') {
        err(colours.dim(`not judged: ${event.operationId} ${event.reason}\n`))
      } else {
        err(`This is a bug in Maniquí, please report it. ${stackOf(event.error)}\n`)
      }
    },
    announce(): void {
      const { api, upstream, errors } = options
      const manner = errors ? 'a violation is answered 502' : 'everything passes'
      err(colours.dim(`Forwards to ${upstream.href} and watches for ${api}; ${manner}.\n`))
    },
    summarise(summary: ProxySummary): void {
      for (const line of summaryLines(summary, paint, numbers)) {
        print(line)
      }
    },
  }
}

function summaryLines(
  summary: ProxySummary,
  paint: Paint,
  numbers: ReadonlyMap<string, number>,
): readonly string[] {
  const { findings, coverage, unjudged, untold, exchanges, judged, unreachable } = summary
  const [hard, soft] = [countOf(findings, 'finding'), countOf(findings, 'notice')]
  return [
    '',
    paint.bold('Operations') + paint.dim('  (documented statuses that were not seen in brackets)'),
    ...coverageLines(coverage).map(({ operation, requests, statuses }) => {
      const own = findings.filter(({ operationId }) => operationId === operation)
      const unseen = statuses.unseen.length > 0 ? paint.dim(` [${statuses.unseen.join(' ')}]`) : ''
      const seen = `${statuses.seen.join(' ') || '-'}${unseen}`
      return `  ${operation.padEnd(22)} ${String(requests).padStart(5)}  ${seen}${tallyOf(own)}`
    }),
    ...(findings.length > 0 ? ['', paint.bold('Findings')] : []),
    ...findings
      .map(printable)
      .map(({ fingerprint, severity, check, operationId, subject, occurrences }) => {
        const times = occurrences === 1 ? 'once' : `${occurrences} times`
        const line = `  ${numbers.get(fingerprint)}) ${check}  ${operationId}  ${subject}: ${severity}, ${times}`
        return severity === 'finding' ? paint.bad(line) : line
      }),
    ...(untold > 0 ? [`  and ${untold} more kinds that were not kept`] : []),
    ...(unjudged.length > 0 ? ['', paint.bold('Not judged')] : []),
    ...unjudged.map(({ operationId, reason, times }) => `  ${operationId}: ${reason}, ${times}×`),
    '',
    paint.bold(
      `${counted(exchanges, 'exchange')}, ${judged} judged` +
        `${unreachable > 0 ? `, ${unreachable} without reaching the upstream` : ''}: ` +
        `${counted(hard, 'finding')}, ${counted(soft, 'notice')}`,
    ),
    ...(judged === 0 ? ['Nothing was judged, so nothing is known.'] : []),
  ]
}

function tallyOf(findings: readonly Finding[]): string {
  const parts = (['finding', 'notice'] as const).flatMap((severity) => {
    const count = countOf(findings, severity)
    return count > 0 ? [counted(count, severity)] : []
  })
  return parts.length > 0 ? `  ${parts.join(', ')}` : ''
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

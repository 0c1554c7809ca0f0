import type { Finding } from '../../judge/finding.ts'
import type { CheckResult, Report } from '../report.ts'
import { escapeMarkup as escape } from './escape.ts'
import { coverageLines, gradeOf, leftBehindOf, reasonsOf, sourceOf, summaryOf } from './summary.ts'

/** JUnit XML: a test case for each check, failed by findings, skipped when not exercised. */
export function toJunit(report: Report): string {
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed').length
  const skipped = report.checks.filter(({ outcome }) => outcome === 'not exercised').length
  const errors = report.stopped ? 1 : 0
  const attributes = [
    `name="maniqui verify ${escape(report.api)}"`,
    `tests="${report.checks.length + errors}"`,
    `failures="${failed}"`,
    `errors="${errors}"`,
    `skipped="${skipped}"`,
    `time="${(report.milliseconds / 1000).toFixed(3)}"`,
    `timestamp="${report.startedAt}"`,
  ].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites><testsuite ${attributes}>`,
    `<properties><property name="url" value="${escape(report.url)}"/><property name="seed" value="${report.seed}"/></properties>`,
    ...report.checks.map((check) => testcase(report, check)),
    ...stopped(report),
    `<system-out>${escape(outputOf(report))}</system-out>`,
    '</testsuite></testsuites>',
    '',
  ].join('\n')
}

function testcase(report: Report, check: CheckResult): string {
  const open = `<testcase classname="${report.api}.${check.info.about}" name="${escape(check.info.id)}" time="0">`
  return `${open}${contentOf(check)}</testcase>`
}

function contentOf(check: CheckResult): string {
  const { outcome, findings, reasons } = check
  const failing = findings.filter(({ severity, known }) => severity === 'finding' && !known)
  const [first] = failing
  const others = findings.filter((finding) => !failing.includes(finding))
  // One failure a case is what readers of JUnit expect; its text tells of all findings.
  const failure = first
    ? `<failure type="${escape(first.kind)}" message="${escape(`${first.operationId}: ${first.subject}`)}">${escape(failing.map(textOf).join('\n\n'))}</failure>`
    : ''
  const skipped =
    outcome === 'not exercised' ? `<skipped message="${escape(reasons.join('; '))}"/>` : ''
  const partly = outcome === 'not exercised' ? undefined : reasonsOf(check)
  const told = [...others.map(textOf), ...(partly ? [partly] : [])].join('\n\n')
  const notices = told === '' ? '' : `<system-out>${escape(told)}</system-out>`
  return `${failure}${skipped}${notices}`
}

function textOf(finding: Finding): string {
  return [
    `${gradeOf(finding)} ${finding.operationId}: ${finding.subject}`,
    `clause:   ${sourceOf(finding)} (${finding.clause.pointer})`,
    `expected: ${finding.expected}`,
    `actual:   ${finding.actual}`,
    ...finding.curl,
  ].join('\n')
}

function stopped(report: Report): string[] {
  if (!report.stopped) return []
  const { reason, message } = report.stopped
  return [
    `<testcase classname="${report.api}.run" name="run to the end" time="0"><error type="${reason}" message="${escape(message)}"/></testcase>`,
  ]
}

function outputOf(report: Report): string {
  const coverage = coverageLines(report.coverage).map(
    ({ operation, requests, statuses, parameters }) =>
      `${operation}: ${requests} requests; statuses ${statuses.seen.join(' ') || 'none'} (not ${statuses.unseen.join(' ') || 'none'}); parameters ${parameters.seen.join(' ') || 'none'} (not ${parameters.unseen.join(' ') || 'none'})`,
  )
  return [summaryOf(report), leftBehindOf(report) ?? '', 'Coverage', ...coverage].join('\n')
}

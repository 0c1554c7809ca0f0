import type { Finding } from '../../judge/finding.ts'
import type { Report } from '../report.ts'
import { coverageLines } from './summary.ts'

/** SARIF 2.1.0, for code scanning: each finding at the clause of the document it breaks. */
export function toSarif(report: Report): string {
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'maniqui verify',
            rules: report.checks.map(({ info }) => ({
              id: info.id,
              shortDescription: { text: info.summary },
              properties: { tags: [info.about] },
            })),
          },
        },
        automationDetails: { id: `maniqui-verify/${report.api}/` },
        invocations: [
          {
            executionSuccessful: report.stopped === undefined,
            startTimeUtc: report.startedAt,
            ...(report.stopped
              ? {
                  toolExecutionNotifications: [
                    { level: 'error', message: { text: report.stopped.message } },
                  ],
                }
              : {}),
          },
        ],
        results: report.findings.map((finding) => resultOf(report, finding)),
        properties: { url: report.url, coverage: coverageLines(report.coverage) },
      },
    ],
  }
  return `${JSON.stringify(sarif, null, 2)}\n`
}

function resultOf(report: Report, finding: Finding): unknown {
  const [uri = '', fragment = ''] = finding.clause.pointer.split('#')
  const { known } = finding
  return {
    ruleId: finding.check,
    ruleIndex: report.checks.findIndex(({ info }) => info.id === finding.check),
    level: finding.severity === 'finding' ? 'error' : 'note',
    message: {
      text: `${finding.operationId}: ${finding.subject}. Expected ${finding.expected}. Actual: ${finding.actual}`,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri.endsWith('.yaml') ? uri : `openapi/${report.api}.yaml` },
          region: { startLine: 1 },
        },
        logicalLocations: [
          { name: finding.operationId, fullyQualifiedName: fragment || finding.clause.pointer },
        ],
      },
    ],
    partialFingerprints: { 'maniqui/v1': finding.fingerprint },
    ...(known
      ? {
          suppressions: [
            { kind: 'external', justification: known.reason ?? `known until ${known.until ?? ''}` },
          ],
        }
      : {}),
    properties: {
      severity: finding.severity,
      kind: finding.kind,
      provenance: finding.clause.provenance,
      ...(finding.clause.source ? { source: finding.clause.source } : {}),
      curl: finding.curl,
    },
  }
}

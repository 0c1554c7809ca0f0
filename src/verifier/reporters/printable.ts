import { harmless } from '../../json/show.ts'
import type { Finding } from '../../judge/finding.ts'

/** A finding quotes what clients and targets sent: without what could steer a terminal. */
export function printable(finding: Finding): Finding {
  const { subject, expected, actual, curl } = finding
  return {
    ...finding,
    subject: harmless(subject),
    expected: harmless(expected),
    actual: harmless(actual),
    curl: curl.map(harmless),
  }
}

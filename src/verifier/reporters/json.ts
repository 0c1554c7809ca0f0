import type { Report } from '../report.ts'

/** The report as it is, for programs; `version` changes when its shape does. */
export function toJson(report: Report): string {
  return `${JSON.stringify({ version: 1, tool: 'maniqui verify', ...report }, null, 2)}\n`
}

import type { Report } from '../report.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toJunit } from './junit.ts'
import { toMarkdown } from './markdown.ts'
import { toSarif } from './sarif.ts'

/** The file reports, by the name that `--report NAME=FILE` takes. */
export const formats: Readonly<Record<string, (report: Report) => string>> = {
  json: toJson,
  junit: toJunit,
  sarif: toSarif,
  markdown: toMarkdown,
  html: toHtml,
}

/** Those, and what is made from requests and answers as well. */
export const formatNames: readonly string[] = [...Object.keys(formats), 'arazzo']

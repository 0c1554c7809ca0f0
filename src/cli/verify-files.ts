import { appendFile, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { messageOf } from '../json/thrown.ts'
import { type Baseline, readBaseline } from '../verifier/baseline.ts'
import type { Report } from '../verifier/report.ts'
import { formats } from '../verifier/reporters/formats.ts'
import { toMarkdown } from '../verifier/reporters/markdown.ts'
import { UsageError } from './exit.ts'
import { writePrivately } from './private-file.ts'
import type { ReportFile } from './verify-flags.ts'

/** Reads a baseline, which may be YAML or JSON, as YAML is both. */
export async function loadBaseline(file: string): Promise<Baseline> {
  let value: unknown
  try {
    value = parse(await readFile(file, 'utf8'))
  } catch (error) {
    const why = messageOf(error).split('\n')[0]
    throw new UsageError(`--baseline ${file} cannot be read: ${why}`)
  }
  const result = readBaseline(value)
  if (!result.ok) throw new UsageError(`--baseline ${file}: ${result.problem}`)
  return result.baseline
}

/** Writes each report asked for, and GitHub's job summary where there is one. */
export async function writeReports(
  report: Report,
  { files, summary }: { files: readonly ReportFile[]; summary: string | undefined },
): Promise<void> {
  for (const { format, file } of files) {
    const text = formats[format]?.(report)
    if (text === undefined) throw new UsageError(`there is no report format ${format}`)
    try {
      await writePrivately(file, text)
    } catch (error) {
      const why = messageOf(error)
      throw new UsageError(`--report ${format}=${file} cannot be written: ${why}`)
    }
  }
  if (summary) await appendFile(summary, toMarkdown(report))
}

import { appendFile, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Exchange } from '../journal/exchange.ts'
import { jsonIn } from '../json/parse.ts'
import { codeOf, messageOf } from '../json/thrown.ts'
import { type Baseline, readBaseline } from '../verifier/baseline.ts'
import type { Report } from '../verifier/report.ts'
import { toArazzo } from '../verifier/reporters/arazzo.ts'
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
  {
    files,
    summary,
    exchanges,
  }: {
    files: readonly ReportFile[]
    summary: string | undefined
    exchanges: readonly Exchange[]
  },
): Promise<void> {
  for (const { format, file } of files) {
    const text = format === 'arazzo' ? toArazzo(report, exchanges) : formats[format]?.(report)
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

/** Sequences that failed in an earlier run; none where there is no such file yet. */
export async function loadSequences(file: string): Promise<readonly unknown[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new UsageError(`--sequences ${file} cannot be read: ${messageOf(error)}`)
  }
  const kept: unknown = jsonIn(text)
  if (Array.isArray(kept)) return kept
  throw new UsageError(`--sequences ${file} holds no list of sequences; name another file`)
}

/** Keeps the sequences that fail; those of before, too, where the run did not get to all of them. */
export async function keepSequences(
  file: string,
  { explored, stopped }: Report,
  kept: readonly unknown[],
): Promise<void> {
  const failing = explored?.failing ?? []
  const all = stopped || !explored ? [...kept, ...failing] : failing
  if (all.length === 0 && kept.length === 0) return
  try {
    await writePrivately(file, `${JSON.stringify(all, null, 2)}\n`)
  } catch (error) {
    throw new UsageError(`--sequences ${file} cannot be written: ${messageOf(error)}`)
  }
}

import { Option } from 'commander'
import type { Define } from './command.ts'
import { faceNames, type FaceName } from '../faces/generated/faces.ts'
import type { Exchange } from '../journal/exchange.ts'
import { refuseToWrite } from '../verifier/care.ts'
import type { VerifyListener } from '../verifier/event.ts'
import { listing, PlanError } from '../verifier/plan.ts'
import { createPrettyReporter } from '../verifier/reporters/pretty.ts'
import { failingChoices, type Verdict, verdictOf } from '../verifier/report.ts'
import { type Effort, efforts } from '../verifier/run.ts'
import { verify } from '../verifier/verify.ts'
import { harmless } from '../json/show.ts'
import { exitCode, UsageError } from './exit.ts'
import { readCount, readSeed, readWait } from './read-flags.ts'
import type { Terminal } from './terminal.ts'
import { keepSequences, loadBaseline, loadSequences, writeReports } from './verify-files.ts'
import {
  readHeader,
  readInput,
  readIds,
  readRate,
  readReport,
  readUrl,
  type ReportFile,
} from './verify-flags.ts'

const codes: Readonly<Record<Verdict, number>> = {
  clean: exitCode.clean,
  findings: exitCode.findings,
  // Nothing is wrong with the target as far as anyone knows, but nobody looked.
  'nothing-checked': exitCode.usage,
  'nothing-booked': exitCode.usage,
  'not-exercised': exitCode.findings,
  usage: exitCode.usage,
  unreachable: exitCode.unreachable,
  interrupted: 130,
}

/** `maniqui verify`: checks any implementation of one of the APIs against its document. */
export const defineVerify: Define = (command, line) => {
  const { terminal } = line
  command
    .addOption(new Option('--api <api>', 'which API it is').choices(faceNames))
    .option('--url <url>', 'where it is; may have a base path', readUrl)
    .addOption(new Option('--key <key>', 'its API key').env('MANIQUI_KEY'))
    .option('--write', 'allow requests that create data (default: read-only)')
    .option('--yes-production', 'with --write: a live key on a host that is not loopback is meant')
    .option('--input <name=values>', 'ids where the API lists none, repeatable', readInput)
    .option('--only <id>', 'only this check or flow, repeatable', readIds)
    .option('--skip <id>', 'not this check or flow, repeatable', readIds)
    .option('--list', 'print all checks and flows')
    .option('--self-test', 'verify our own server with defects planted, and without any')
    .option('--seed <n>', 'the same seed makes the same choices', readSeed, 1)
    .addOption(
      new Option('--effort <effort>', 'how much of each check is tried')
        .choices(efforts)
        .default('standard' as const),
    )
    .option('--cases <n>', 'invalid values tried one by one for each operation', readCount)
    .addOption(
      new Option('--explore [n]', 'try so many sequences nobody wrote down')
        .argParser(readCount)
        .preset('200'),
    )
    .option('--sequences <file>', 'keeps what --explore saw fail, and tries it first next time')
    .option('--rate <n>', 'requests a second', readRate)
    .option(
      '--max-requests <n>',
      'the budget (default: 400, with --explore 40 a sequence)',
      readCount,
    )
    .option('--patience <seconds>', 'waited in all where it says to come later (429)', readWait, 90)
    .option('--timeout <ms>', 'milliseconds for one request', readCount, 10_000)
    .option("--header <'K: V'>", 'for every request, repeatable', readHeader)
    .option('--baseline <file>', 'known findings, with the day until which each is accepted')
    .addOption(
      new Option('--fail-on <what>', 'what makes the exit code 1, besides findings')
        .choices(failingChoices)
        .default('finding' as const),
    )
    .option(
      '--report <format=file>',
      'junit, json, sarif, html, markdown or arazzo, repeatable (pretty to stdout always)',
      readReport,
    )
    .action(async ({ api, ...flags }) => {
      if (flags.selfTest) {
        line.exitCode = await runSelf(terminal)
        return
      }
      if (!api) throw new UsageError(`verify needs --api ${faceNames.join(' or --api ')}`)
      if (flags.list) terminal.out(`${listing(api)}\n`)
      else line.exitCode = await runVerify({ ...flags, api }, terminal)
    })
}

interface VerifyFlags {
  readonly api: FaceName
  readonly url?: URL
  readonly key?: string
  readonly write?: true
  readonly yesProduction?: true
  readonly input?: ReadonlyMap<string, readonly string[]>
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly seed: number
  readonly effort: Effort
  readonly cases?: number
  readonly rate?: number
  readonly explore?: number
  readonly sequences?: string
  readonly maxRequests?: number
  readonly patience: number
  readonly timeout: number
  readonly header?: Readonly<Record<string, string>>
  readonly baseline?: string
  readonly failOn: (typeof failingChoices)[number]
  readonly report?: readonly ReportFile[]
}

async function runVerify(flags: VerifyFlags, terminal: Terminal): Promise<number> {
  const { api, url, key, write = false, yesProduction = false } = flags
  if (!url) throw new UsageError('verify needs --url, such as --url http://127.0.0.1:4010')
  const careless = refuseToWrite({ api, url, key, write, yesProduction })
  if (careless) throw new UsageError(careless)
  const baseline = flags.baseline === undefined ? undefined : await loadBaseline(flags.baseline)
  const { explore, sequences } = flags
  if (sequences !== undefined && explore === undefined) {
    throw new UsageError('--sequences keeps what --explore sees fail; add --explore')
  }
  const kept = sequences === undefined ? [] : await loadSequences(sequences)
  const exchanges: Exchange[] = []
  const interruption = new AbortController()
  void terminal.stopped().then(() => interruption.abort())
  const { bold, red, green, dim } = terminal.colours
  const pretty = createPrettyReporter({
    print: (text) => terminal.out(`${text}\n`),
    paint: { bold, bad: red, good: green, dim },
  })
  const progress = showProgress(terminal)
  try {
    const report = await verify({
      api,
      url: url.href,
      key,
      write,
      baseline,
      fetch,
      inputs: flags.input,
      only: flags.only,
      skip: flags.skip,
      seed: flags.seed,
      effort: flags.effort,
      cases: flags.cases,
      rate: flags.rate,
      maxRequests: flags.maxRequests,
      maxWait: flags.patience * 1000,
      timeout: flags.timeout,
      headers: flags.header,
      signal: interruption.signal,
      explore: explore === undefined ? undefined : { sequences: explore, kept },
      on: (event) => {
        if (event.type === 'exchange') exchanges.push(event.exchange)
        progress(event)
        pretty(event)
      },
    })
    if (sequences !== undefined) await keepSequences(sequences, report, kept)
    await writeReports(report, {
      exchanges,
      files: flags.report ?? [],
      summary: terminal.env['GITHUB_STEP_SUMMARY'],
    })
    return conclude(verdictOf(report, flags.failOn), terminal)
  } catch (error) {
    if (error instanceof PlanError) throw new UsageError(error.message)
    throw error
  }
}

/** `maniqui verify --self-test`: loaded only when asked for, as it brings a server of its own. */
async function runSelf({ out, err, colours }: Terminal): Promise<number> {
  const { runSelfTest } = await import('../self-test/self-test.ts')
  const { tellSelfTest } = await import('../self-test/tell.ts')
  let done = 0
  const report = await runSelfTest({}, () => {
    done += 1
    if (done % 20 === 0) err(colours.dim(`… ${done} servers verified\n`))
  })
  out(`${tellSelfTest(report)}\n`)
  return report.passed ? exitCode.clean : exitCode.findings
}

function conclude(verdict: Verdict, terminal: Terminal): number {
  if (verdict === 'nothing-checked') {
    terminal.err('error: nothing was checked, so nothing is known; see the reasons above\n')
  }
  if (verdict === 'nothing-booked') {
    terminal.err('error: not one offered time could be booked, so --write has proven nothing\n')
  }
  return codes[verdict]
}

/** What the run is about, on stderr, as it gets there. */
function showProgress({ err, colours }: Terminal): VerifyListener {
  return (event) => {
    if (event.type === 'flow') err(colours.dim(`… ${event.flow.id}: ${event.flow.summary}\n`))
    if (event.type === 'waiting') err(colours.dim(`… ${harmless(event.reason)}\n`))
  }
}

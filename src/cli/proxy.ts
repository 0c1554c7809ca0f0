import { Option } from 'commander'
import { messageOf } from '../json/thrown.ts'
import type { Define } from './command.ts'
import { faceNames, type FaceName } from '../faces/generated/faces.ts'
import { isLoopbackHost } from '../control/loopback.ts'
import { isBoundToLoopback, listen, ListenError } from '../node/listen.ts'
import { asTheyCame } from '../node/as-they-came.ts'
import { upstream as upstreamServer } from '../node/upstream.ts'
import { createProxy, type WatchingProxy } from '../proxy/watching-proxy.ts'
import { failureOf } from '../judge/failure.ts'
import type { Severity } from '../judge/finding.ts'
import { exitCode, UsageError } from './exit.ts'
import { writePrivately } from './private-file.ts'
import { createProxyTeller } from './proxy-report.ts'
import { readCount, readPort } from './read-flags.ts'
import type { Terminal } from './terminal.ts'
import { readUrl } from './verify-flags.ts'

/** `maniqui proxy`: between a client and an upstream, until a signal; tells where either leaves the document. */
export const defineProxy: Define = (command, line) => {
  command
    .addOption(
      new Option('--api <api>', 'which API the upstream is')
        .choices(faceNames)
        .makeOptionMandatory(),
    )
    .requiredOption('--upstream <url>', 'where requests go; may have a base path', readUrl)
    .option('--port <n>', '0 picks a free one', readPort, 4011)
    .option('--host <host>', 'the interface to listen on', '127.0.0.1')
    .option('--errors', 'answer a violation with a 502 that lists it (default: all passes)')
    .option('--timeout <ms>', 'milliseconds until the upstream must answer', readCount, 30_000)
    .option('--max-body <kib>', 'KiB of a body that are judged; longer ones pass', readCount, 1024)
    .option('--har <file>', 'write the exchanges there at the end, without keys')
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit code 1')
        .choices(['finding', 'notice'] as const)
        .default('finding' as const),
    )
    .addOption(
      new Option('--log <manner>', 'a line for each exchange, or none')
        .choices(['pretty', 'silent'] as const)
        .default('pretty' as const),
    )
    .action(async (flags) => {
      line.exitCode = await runProxy(flags, line.terminal)
    })
}

interface ProxyFlags {
  readonly api: FaceName
  readonly upstream: URL
  readonly port: number
  readonly host: string
  readonly errors?: true
  readonly timeout: number
  readonly maxBody: number
  readonly har?: string
  readonly failOn: Severity
  readonly log: 'pretty' | 'silent'
}

async function runProxy(flags: ProxyFlags, terminal: Terminal): Promise<number> {
  const stopped = terminal.stopped()
  const { api, upstream, errors, timeout, maxBody, port, host } = flags
  const teller = createProxyTeller(terminal, flags)
  const asked = upstreamServer({
    onTrailers: (names) =>
      terminal.err(terminal.colours.yellow(`warning: trailers do not pass: ${names.join(', ')}\n`)),
  })
  const proxy = createProxy({
    api,
    upstream: upstream.href,
    fetch: asked.fetch,
    // Bound to other addresses, it was told to answer others.
    ...(isBoundToLoopback(host) ? { answersTo: isLoopbackHost } : {}),
    errors,
    timeout,
    maxBodyBytes: maxBody * 1024,
    on: teller.on,
  })
  // Before anything else: at the end it would be too late to learn that it cannot be written.
  if (flags.har !== undefined) await writeArchive(flags.har, proxy)
  const listening = await listen(
    { fetch: asTheyCame(proxy.fetch) },
    {
      port,
      host,
      onError: (error) => terminal.err(`error: ${error.message}\n`),
    },
  ).catch((error: unknown) => {
    if (!(error instanceof ListenError)) throw error
    const flag = error.fault === 'host-unknown' ? `--host ${host}` : `--port ${port}`
    throw new UsageError(`${flag}: ${error.message}`, { cause: error })
  })
  terminal.out(`${listening.url}\n`)
  teller.announce()
  const knocked = knock(upstream, terminal)
  const signal = await stopped
  terminal.err(terminal.colours.dim(`Stopping after ${signal}.\n`))
  knocked.abort()
  await listening.close()
  await proxy.settled()
  asked.close()
  if (flags.har !== undefined) await writeArchive(flags.har, proxy)
  return conclude(proxy, flags, teller)
}

/** Says so when nobody is at home; the upstream may well be started after the proxy. */
function knock(upstream: URL, { err, colours }: Terminal): AbortController {
  const controller = new AbortController()
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(5000)])
  void fetch(upstream, { method: 'HEAD', redirect: 'manual', signal }).catch((error: unknown) => {
    if (controller.signal.aborted) return
    const { message } = failureOf(error, upstream.href)
    err(colours.yellow(`warning: ${message} Requests get a 502 until it does.\n`))
  })
  return controller
}

async function writeArchive(file: string, proxy: WatchingProxy): Promise<void> {
  try {
    await writePrivately(file, `${JSON.stringify(proxy.archive(), null, 2)}\n`)
  } catch (error) {
    const why = messageOf(error)
    throw new UsageError(`--har ${file} cannot be written: ${why}`)
  }
}

/** As `verify` ends: a proxy that judged nothing is not clean. */
function conclude(
  proxy: WatchingProxy,
  { failOn }: ProxyFlags,
  teller: ReturnType<typeof createProxyTeller>,
): number {
  const summary = proxy.summary()
  teller.summarise(summary)
  const fails = summary.findings.some(
    ({ severity }) => failOn === 'notice' || severity === 'finding',
  )
  if (fails) return exitCode.findings
  if (summary.judged > 0) return exitCode.clean
  return summary.unreachable > 0 ? exitCode.unreachable : exitCode.usage
}

import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { churn } from '../wire/churn.ts'
import { fuzz, type FuzzReport } from './fuzz.ts'
import { fuzzOverHttp } from '../wire/over-http.ts'
import { race } from '../wire/race.ts'
import { serve } from '../wire/serve.ts'
import type { Finding } from './verdict.ts'
import { closed, head, opened } from '../wire/raw.ts'

/*
 * npm run fuzz                                  generated requests in process, 100,000 for each of three seeds
 * npm run fuzz -- --seed 7 --count 1000000      the same seed and count send the same requests again
 * npm run fuzz -- http                          the same over real connections, eight at once
 * npm run fuzz -- race                          200 clients want the same time, 100 times, through either API and both
 * npm run fuzz -- connections                   10,000 connections come and go, 300 are slow; for about a minute
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    count: { type: 'string', default: '100000' },
  },
})
const print = (text: string) => void process.stdout.write(`${text}\n`)

const runs: Readonly<Record<string, () => Promise<boolean>>> = {
  requests,
  http,
  race: races,
  connections,
}
const [name = 'requests'] = positionals
const run = Object.hasOwn(runs, name) ? runs[name] : undefined
if (!run) throw new RangeError(`there is no ${name}: take one of ${Object.keys(runs).join(', ')}`)
if (!(await run())) process.exitCode = 1

async function requests(): Promise<boolean> {
  const count = Number(values.count)
  const seeds = values.seed.map(Number)
  if (![count, ...seeds].every(Number.isSafeInteger)) {
    throw new RangeError('--seed and --count take whole numbers')
  }
  let isClean = true
  for (const seed of seeds) {
    print(`seed ${seed}, ${count} requests`)
    let shown = 0
    const onFinding = (finding: Finding) => {
      shown += 1
      if (shown <= 20) print(told(finding))
    }
    const [report, seconds] = await timed(fuzz({ seed, count, onFinding }))
    summarise(report, seconds)
    isClean &&= report.findings.length === 0
  }
  return isClean
}

function told({ rule, message, after, counterexample }: Finding): string {
  const where = after ? ` at request ${after.requests}, ${after.operationId}` : ''
  const lines = [`${rule}${where}: ${message}`]
  if (counterexample !== undefined) lines.push(...counterexample.split('\n'))
  return lines.map((line, at) => `${at === 0 ? '  ' : '    '}${line}`).join('\n')
}

function summarise(
  { sent, findings, answers, sandboxes, bookings, heap }: FuzzReport,
  seconds: string,
): void {
  for (const [operation, counts] of [...answers].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  )) {
    const sorted = [...counts].toSorted(([left], [right]) => left - right)
    print(
      `  ${operation.padEnd(24)} ${sorted.map(([status, times]) => `${status}×${times}`).join(' ')}`,
    )
  }
  const [before, after, resident] = [...heap, process.memoryUsage.rss()].map((bytes) =>
    Math.round(bytes / 2 ** 20),
  )
  print(`  ${sandboxes} sandboxes with ${bookings} bookings at the end`)
  print(`  heap ${before} MB before, ${after} MB after, ${resident} MB resident`)
  print(`  ${sent} requests in ${seconds} s: ${findings.length} findings`)
}

async function http(): Promise<boolean> {
  let isClean = true
  for (const seed of values.seed.map(Number)) {
    const run = fuzzOverHttp({ seed, count: Number(values.count) })
    const [{ findings, statuses }, seconds] = await timed(run)
    const counts = [...statuses].toSorted(([left], [right]) => (left < right ? -1 : 1))
    print(`seed ${seed}: ${counts.map(([outcome, times]) => `${outcome}×${times}`).join(' ')}`)
    for (const finding of findings.slice(0, 20)) {
      print(told(finding))
    }
    print(`  ${values.count} requests in ${seconds} s: ${findings.length} findings`)
    isClean &&= findings.length === 0
  }
  return isClean
}

async function races(): Promise<boolean> {
  await using mock = await serve('--now', '2026-03-10T08:00:00', '--freeze')
  let isClean = true
  for (const contestants of ['citapro', 'salonbookit', 'both'] as const) {
    const run = race({ url: mock.url, contestants, rounds: 100, clients: 200 })
    const [foul, seconds] = await timed(run)
    print(`${contestants}: 100 rounds of 200 in ${seconds} s: ${foul.length} foul`)
    for (const one of foul) {
      print(`  ${one}`)
    }
    isClean &&= foul.length === 0
  }
  return isClean
}

async function connections(): Promise<boolean> {
  await using mock = await serve()
  await churn(mock.port, 1000)
  await wait(1000)
  const before = mock.usage()
  const [, seconds] = await timed(churn(mock.port, 10_000))
  await wait(1000)
  const after = mock.usage()
  print(`10,000 connections in ${seconds} s: ${shown(before)} before, ${shown(after)} after`)
  const [, longest] = await timed(outlast(mock.port, mock.url))
  print(`300 slow clients: the last was shown out after ${longest} s, others were answered`)
  const health = await fetch(`${mock.url}/_maniqui/health`)
  const isClean = health.status === 200 && (after?.sockets ?? 0) <= (before?.sockets ?? 0) + 2
  print(isClean ? 'it goes on, and holds no socket too many' : 'FAILED')
  return isClean
}

function shown(usage: { sockets: number; megabytes: number } | undefined): string {
  return usage ? `${usage.sockets} sockets and ${usage.megabytes} MB` : 'no process'
}

/** Sends a byte a second on many connections until the server ends them all. */
async function outlast(port: number, url: string): Promise<void> {
  const starts = [
    'GET /v1/services HTTP/1.1\r\nX: ',
    `${head('POST /v1/clients HTTP/1.1', 'Host: 127.0.0.1', 'X-API-Key: cpk_slow', 'Content-Type: application/json', 'Content-Length: 100000')}{`,
  ]
  const sockets = await Promise.all(Array.from({ length: 300 }, () => opened(port)))
  for (const [at, socket] of sockets.entries()) {
    socket.on('error', () => {}).resume()
    socket.write(starts[at % starts.length] ?? '')
  }
  const drip = setInterval(() => {
    for (const socket of sockets) {
      if (socket.writable) socket.write('a')
    }
    void fetch(`${url}/_maniqui/health`).then((answer) => answer.text())
  }, 1000)
  await Promise.all(sockets.map(closed))
  clearInterval(drip)
}

/** What a run came to, and its seconds as they are printed: nothing is decided by them. */
async function timed<T>(run: Promise<T>): Promise<[came: T, seconds: string]> {
  const began = Date.now() // oxlint-disable-line no-restricted-properties -- told, and not compared
  const came = await run
  const ended = Date.now() // oxlint-disable-line no-restricted-properties -- told, and not compared
  return [came, ((ended - began) / 1000).toFixed(1)]
}

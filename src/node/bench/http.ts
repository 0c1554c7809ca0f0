import { keyHeader } from '../../faces/keys.ts'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadyAnswer } from './bare-app.ts'
import { type Case, cases, now } from './cases.ts'
import { measureLoad } from './load.ts'
import { median, start, type Subject } from './process.ts'

const rounds = 13
const seconds = 0.6

/** Rounds before those that count, for both to be compiled. */
const warmUp = 3

export interface Share {
  readonly name: string
  readonly target: number
  /** Requests per second, medians of the rounds; `share` is the median of the rounds' own shares. */
  readonly ours: number
  readonly bare: number
  readonly share: number
}

export interface Programs {
  /** The bundled command line, and what it is started with. */
  readonly maniqui: readonly string[]
  /** The bare app; the file of answers comes behind it. */
  readonly bare: string
}

export const maniquiArguments = [
  'serve',
  '--port',
  '0',
  '--log',
  'silent',
  '--now',
  now,
  '--freeze',
]

/** Both servers on one core in turn, round by round, so that what else the machine does hits both. */
export async function measureShares(programs: Programs): Promise<Share[]> {
  const ours = await start(programs.maniqui, probe)
  const shares: Share[] = []
  for (const one of cases) {
    const answer = await readyAnswer(ours, one)
    const bare = await start([programs.bare, answersFile([answer, services])], probe)
    shares.push(await measureCase(one, { ours, bare }))
    await bare.stop()
  }
  await ours.stop()
  return shares
}

const probe = { probe: '/v1/services', headers: keyHeader('citapro', 'bench') }
const services = {
  method: 'GET',
  path: '/v1/services',
  status: 200,
  body: '{"total":0,"items":[]}',
}

async function measureCase(
  { name, target, load }: Case,
  { ours, bare }: { ours: Subject; bare: Subject },
): Promise<Share> {
  const rates = emptyRates()
  const shares: number[] = []
  for (let round = -warmUp; round < rounds; round += 1) {
    const bareRate = await measureLoad({ ...load, url: bare.url + load.path }, { seconds })
    const ourRate = await measureLoad({ ...load, url: ours.url + load.path }, { seconds })
    if (round < 0) continue
    rates.bare.push(bareRate)
    rates.ours.push(ourRate)
    shares.push(ourRate / bareRate)
  }
  return { name, target, ours: median(rates.ours), bare: median(rates.bare), share: median(shares) }
}

/** What our server answers, for the bare app to give as it is. */
async function readyAnswer({ url }: Subject, { load }: Case): Promise<ReadyAnswer> {
  const { method, path, headers, body } = load
  const response = await fetch(url + path, { method, headers, ...(body ? { body } : {}) })
  const [route = ''] = path.split('?')
  return { method, path: route, status: response.status, body: await response.text() }
}

/** The first answer for a route wins. */
function answersFile(answers: readonly ReadyAnswer[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'maniqui-bench-')), 'answers.json')
  writeFileSync(file, JSON.stringify(answers))
  return file
}

export interface StartMeasure {
  /** Medians, in milliseconds and MiB. */
  readonly ours: { readonly started: number; readonly memory: number }
  readonly bare: { readonly started: number; readonly memory: number }
}

/** From spawn to the first 200, and the memory held then, of both in turn. */
export async function measureStart(programs: Programs): Promise<StartMeasure> {
  const answers = answersFile([services])
  const seen = emptySeen()
  for (let round = 0; round <= 11; round += 1) {
    for (const [who, args] of [
      ['bare', [programs.bare, answers]],
      ['ours', programs.maniqui],
    ] as const) {
      const subject = await start(args, probe)
      if (round > 0) seen[who].push([subject.started, subject.memory() ?? Number.NaN])
      await subject.stop()
    }
  }
  const middle = (all: [number, number][]) => ({
    started: median(all.map(([started]) => started)),
    memory: median(all.map(([, memory]) => memory)),
  })
  return { ours: middle(seen.ours), bare: middle(seen.bare) }
}

function emptyRates(): { ours: number[]; bare: number[] } {
  return { ours: [], bare: [] }
}

function emptySeen(): { ours: [number, number][]; bare: [number, number][] } {
  return { ours: [], bare: [] }
}

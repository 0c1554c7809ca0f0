import { unfounded } from '../judge/check-catalogue.ts'
import type { Finding } from '../judge/finding.ts'
import { verify as realVerify } from '../verifier/verify.ts'
import type { Defect } from './defect.ts'
import { defects as allDefects } from './all-defects.ts'
import { selfTestKeys, rightServer } from './right-server.ts'
import { salonToBreak, rightSettings, type Setting } from './settings.ts'
import { type Variant, variants as allVariants } from './variants.ts'
import type { DefectiveApi, Fetch } from './wire.ts'

export interface SelfTestOptions {
  /** The defects to plant, one at a time; all by default. */
  readonly defects?: readonly Defect[] | undefined
  /** Implementations that are right in another way; all by default. */
  readonly variants?: readonly Variant[] | undefined
  /** On how many seeds the right server is verified, each with every fixture. Default 20. */
  readonly seeds?: number | undefined
  /** What is being tested. */
  readonly verify?: typeof realVerify | undefined
}

/** What one run of the verifier came to. */
export interface Verified {
  readonly findings: readonly Finding[]
  readonly requests: number
  readonly milliseconds: number
  /** Why it ended early, if it did. */
  readonly stopped: string | undefined
}

export interface PlantedResult extends Verified {
  readonly defect: Defect
  /** Whether the verifier says that something is wrong. */
  readonly killed: boolean
}

/** A right server that was verified; whatever is in `alarms` is wrong. */
export interface RightResult extends Verified {
  readonly name: string
  readonly api: DefectiveApi
  readonly alarms: readonly string[]
}

export interface SelfTestReport {
  readonly planted: readonly PlantedResult[]
  readonly right: readonly RightResult[]
  /** No defect survived, and there was no false alarm. */
  readonly passed: boolean
  readonly milliseconds: number
}

export type SelfTestEvent =
  | { readonly type: 'planted'; readonly result: PlantedResult }
  | { readonly type: 'right'; readonly result: RightResult }

/**
 * Tests the verifier: plants defects in our own server, one at a time, and looks whether each is found;
 * then verifies the right server on many days, and others that are right in their own way, where nothing
 * may be found. All of it in process.
 *
 * @example
 * const report = await runSelfTest({}, (event) => console.error(event.type))
 * if (!report.passed) console.error(tellSelfTest(report))
 */
export async function runSelfTest(
  options: SelfTestOptions = {},
  onProgress: (event: SelfTestEvent) => void = () => undefined,
): Promise<SelfTestReport> {
  const { defects = allDefects, variants = allVariants, seeds = 20, verify = realVerify } = options
  const started = performance.now()
  const planted: PlantedResult[] = []
  const right: RightResult[] = []
  // One after the other: side by side they would only wait for the same processor.
  for (const defect of defects) {
    const fetch = defect.plant(await rightServer(salonToBreak))
    const verified = await verifyOne({ verify, fetch, api: defect.api, seed: salonToBreak.seed })
    const result = { defect, ...verified, killed: isKilled(defect, verified.findings) }
    planted.push(result)
    onProgress({ type: 'planted', result })
  }
  const add = (result: RightResult) => {
    right.push(result)
    onProgress({ type: 'right', result })
  }
  for (const variant of variants) {
    add(await verifyVariant(variant, verify))
  }
  for (const setting of rightSettings(seeds)) {
    add(await verifyRight(setting, verify))
  }
  const told = [...planted, ...right].flatMap(({ findings }) => findings)
  const passed =
    unfounded(told).length === 0 &&
    planted.every(({ killed }) => killed) &&
    right.every(({ alarms }) => alarms.length === 0)
  return { planted, right, passed, milliseconds: Math.round(performance.now() - started) }
}

type Verify = typeof realVerify

/** What only leaves a manner that we inferred is lawful: a notice is due, and a finding would cry wolf. */
function isKilled({ notice }: Defect, findings: readonly Finding[]): boolean {
  const isFound = findings.some(({ severity }) => severity === 'finding')
  return notice ? findings.length > 0 && !isFound : isFound
}

async function verifyVariant(variant: Variant, verify: Verify): Promise<RightResult> {
  const { api, id } = variant
  const fetch = variant.plant(await rightServer(salonToBreak))
  const verified = await verifyOne({ verify, fetch, api, seed: salonToBreak.seed })
  // It differs from us, and that may be noticed; it is not wrong.
  const alarms = alarmsOf(verified, ({ severity }) => severity === 'finding')
  return { name: id, api, ...verified, alarms }
}

async function verifyRight(setting: Setting, verify: Verify): Promise<RightResult> {
  const { api, seed, data, now, frozen } = setting
  const { fetch } = await rightServer({ data, seed, now, frozen })
  const verified = await verifyOne({ verify, fetch, api, seed })
  const name = `${data}, seed ${seed}, ${now}, ${frozen ? 'frozen' : 'ticking'}`
  return { name, api, ...verified, alarms: alarmsOf(verified, () => true) }
}

function alarmsOf(
  { findings, stopped }: Verified,
  counts: (finding: Finding) => boolean,
): string[] {
  const told = findings
    .filter(counts)
    .map(
      ({ check, operationId, subject, actual }) =>
        `${check} ${operationId}: ${subject} (${actual})`,
    )
  return stopped === undefined ? told : [...told, `stopped: ${stopped}`]
}

async function verifyOne({
  verify,
  fetch,
  api,
  seed,
}: {
  verify: Verify
  fetch: Fetch
  api: DefectiveApi
  seed: number
}): Promise<Verified> {
  const started = performance.now()
  const report = await verify({
    api,
    url: 'http://127.0.0.1:4010',
    key: selfTestKeys[api],
    fetch,
    seed,
    write: true,
    // The ids of the two documents, which every fixture has; 3 takes an hour, so that lengths add up.
    inputs: new Map(api === 'salonbookit' ? [['servicio_id', ['15', '3']]] : []),
    name: 'self-test',
    // Nobody is on the other side: there is no reason to wait.
    time: {
      now: () => performance.now(),
      date: () => Date.now(),
      sleep: () => Promise.resolve(),
    },
  })
  return {
    findings: report.findings,
    requests: report.requests,
    milliseconds: Math.round(performance.now() - started),
    stopped: report.stopped?.message,
  }
}

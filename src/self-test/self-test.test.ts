import { describe, expect, test } from 'vitest'
import { unfounded } from '../judge/check-catalogue.ts'
import type { Finding } from '../judge/finding.ts'
import { verify } from '../verifier/verify.ts'
import { defects } from './all-defects.ts'
import { runSelfTest, type SelfTestReport } from './self-test.ts'
import { tellSelfTest } from './tell.ts'
import { variants } from './variants.ts'

const few = defects.filter(({ id }) => ['services-price-text', 'reserved-again'].includes(id))

/** A part that tells soon; all of them, on many more days, are a step of their own: `maniqui verify --self-test`. */
const some = defects.filter((_, index) => index % 5 === 0)

/** The verifier, with something done to what it found. */
const verifyAnd =
  (change: (findings: readonly Finding[]) => readonly Finding[]): typeof verify =>
  async (options) => {
    const report = await verify(options)
    return { ...report, findings: change(report.findings) }
  }

/** Milliseconds that each run would have paused, by API. */
const pauses = new Map<string, number[]>()

const countingPauses: typeof verify = async (options) => {
  const { api, time } = options
  let paused = 0
  const sleep = async (milliseconds: number) => void (paused += milliseconds)
  const report = await verify(time ? { ...options, time: { ...time, sleep } } : options)
  pauses.set(api, [...(pauses.get(api) ?? []), paused])
  return report
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1]

const anything: Finding = {
  check: 'strict_json',
  operationId: 'listServices',
  severity: 'finding',
  kind: 'documented',
  subject: 'something',
  clause: { provenance: 'documented', pointer: '#' },
  expected: 'this',
  actual: 'that',
  curl: [],
  exchanges: [],
  fingerprint: 'strict_json/listServices/something',
  occurrences: 1,
}

describe('the self-test', () => {
  let report: SelfTestReport

  test('has planted defects found', async () => {
    report = await runSelfTest({ defects: some, seeds: 1, verify: countingPauses })
    const survivors = report.planted.filter(({ killed }) => !killed).map(({ defect }) => defect.id)
    expect(survivors).toEqual([])
  })

  test('tells nothing for whose severity the table of checks has no grounds', () => {
    const told = [...report.planted, ...report.right].flatMap(({ findings }) => findings)
    expect(unfounded(told)).toEqual([])
  })

  test('finds nothing on a right server', () => {
    const alarmed = report.right.filter(({ alarms }) => alarms.length > 0)
    expect(alarmed.flatMap(({ name, alarms }) => [name, ...alarms])).toEqual([])
    expect(report.passed).toBe(true)
  })

  test('keeps within the requests that were promised, and mostly waits for nothing', () => {
    for (const api of ['citapro', 'salonbookit']) {
      const requests = report.right.filter((run) => run.api === api).map((run) => run.requests)
      expect(Math.max(...requests)).toBeLessThanOrEqual(300)
      expect(median(pauses.get(api) ?? [])).toBe(0)
    }
  })

  test('fails when a defect survives', async () => {
    const blind = await runSelfTest({
      defects: few,
      variants: [],
      seeds: 0,
      verify: verifyAnd(() => []),
    })
    expect(blind.passed).toBe(false)
    expect(tellSelfTest(blind)).toMatch(
      /survived\n +citapro contract services-price-text at listServices/,
    )
  })

  test('does not take a notice for a finding', async () => {
    const timid = verifyAnd((found) => found.map((finding) => ({ ...finding, severity: 'notice' })))
    const { planted } = await runSelfTest({ defects: few, variants: [], seeds: 0, verify: timid })
    expect(planted.map(({ killed }) => killed)).toEqual([false, false])
  })

  test('fails when the right server is accused', async () => {
    const jumpy = await runSelfTest({
      defects: [],
      variants: variants.slice(0, 1),
      seeds: 1,
      verify: verifyAnd((found) => [...found, anything]),
    })
    expect(jumpy.passed).toBe(false)
    expect(jumpy.right.every(({ alarms }) => alarms.length > 0)).toBe(true)
    expect(tellSelfTest(jumpy)).toContain('strict_json listServices: something (that)')
  })

  test('lets an implementation differ where the documents are ours, with a notice', async () => {
    const others = variants.filter(({ id }) => id === 'more-fields')
    const told = await runSelfTest({ defects: [], variants: others, seeds: 0 })
    expect(told.right.map(({ findings }) => findings.length > 0)).toEqual([true, true])
    expect(told.passed).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { isFaceName } from '../../src/faces/face-name.ts'
import { faceNames } from '../../src/faces/generated/faces.ts'
import { keyNamed } from '../../src/faces/keys.ts'
import { createManiqui } from '../../src/library/maniqui.ts'
import { verify, type VerifyOptions } from '../../src/verifier/verify.ts'

/*
 * `maniqui verify`, a test for each of its checks. By default against our own server in process, both APIs and with
 * writes; against any other with CONTRACT_URL, CONTRACT_API and CONTRACT_KEY, where CONTRACT_WRITE=1 allows writes.
 */

const { CONTRACT_URL, CONTRACT_API, CONTRACT_KEY, CONTRACT_WRITE } = process.env

function targets(): VerifyOptions[] {
  if (CONTRACT_URL === undefined) return faceNames.map(inProcess)
  if (CONTRACT_API === undefined || !isFaceName(CONTRACT_API)) {
    throw new Error(`CONTRACT_URL needs CONTRACT_API=${faceNames.join(' or CONTRACT_API=')}`)
  }
  const write = CONTRACT_WRITE === '1'
  return [{ api: CONTRACT_API, url: CONTRACT_URL, key: CONTRACT_KEY, fetch, write }]
}

function inProcess(api: VerifyOptions['api']): VerifyOptions {
  // Monday morning: there is an earlier today, and a whole week ahead.
  const server = createManiqui({ now: '2026-03-09T11:10:00', frozen: true })
  return {
    api,
    url: 'http://127.0.0.1:4010',
    key: keyNamed(api, 'contract'),
    fetch: async (request) => (await server).fetch(request),
    write: true,
    name: 'contract',
  }
}

for (const target of targets()) {
  const report = await verify(target)

  describe(`${report.title} at ${report.url}`, () => {
    test('answers to the end of the run', () => {
      expect(report.stopped?.message).toBeUndefined()
      expect(report.checks.some(({ assertions }) => assertions > 0)).toBe(true)
    })

    for (const { info, findings, assertions, reasons } of report.checks) {
      test(`${info.id}: ${info.summary}`, ({ skip }) => {
        const broken = findings.filter(({ severity }) => severity === 'finding')
        expect(broken.map(({ expected, actual, curl }) => ({ expected, actual, curl }))).toEqual([])
        if (assertions === 0) skip(`not exercised: ${reasons.join('; ')}`)
      })
    }

    test.runIf(CONTRACT_URL === undefined)('leaves no check of ours unexercised', () => {
      const idle = report.checks.filter(({ assertions }) => assertions === 0)
      expect(idle.map(({ info, reasons }) => `${info.id}: ${reasons.join('; ')}`)).toEqual([])
      expect(report.findings).toEqual([])
      expect(report.requests).toBeLessThanOrEqual(300)
    })
  })
}

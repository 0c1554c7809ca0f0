import { expect, test } from 'vitest'
import type { Finding } from '../../judge/finding.ts'
import type { Report } from '../report.ts'
import { formats } from './formats.ts'
import { createPrettyReporter } from './pretty.ts'

const finding: Finding = {
  check: 'slot_length',
  operationId: 'getAvailability',
  severity: 'finding',
  kind: 'consistency',
  subject: 'a slot has the wrong length',
  clause: {
    provenance: 'documented',
    source: 'guide.txt#Step 4',
    pointer: 'openapi/citapro.yaml#/paths/~1v1~1bookings~1availability/get',
  },
  expected: 'slots of 60 minutes',
  actual: `<script>alert("x")</script> & ]]> | \u0007`,
  curl: [`curl -sS -g -H "X-API-Key: $KEY" 'http://target.test/v1/bookings/availability?a=1&b=2'`],
  exchanges: [3],
  fingerprint: 'slot_length/getAvailability/a slot has the wrong length',
  occurrences: 2,
}

const report: Report = {
  api: 'citapro',
  title: 'CitaPro scheduling API',
  url: 'http://target.test',
  seed: 7,
  run: 'abc',
  write: true,
  startedAt: '2026-03-10T08:00:00.000Z',
  milliseconds: 1234,
  requests: 9,
  checks: [
    {
      info: { id: 'slot_length', about: 'booking', summary: 'every slot is as long as asked for' },
      outcome: 'failed',
      assertions: 4,
      findings: [finding],
      reasons: [],
    },
    {
      info: { id: 'booking_race', about: 'booking', summary: 'exactly one succeeds' },
      outcome: 'not exercised',
      assertions: 0,
      findings: [],
      reasons: ['no slot <left>'],
    },
  ],
  findings: [finding],
  coverage: [
    {
      operationId: 'getAvailability',
      method: 'GET',
      path: '/v1/bookings/availability',
      requests: 9,
      statuses: [
        { status: 200, documented: true, provenance: 'documented', times: 8 },
        { status: 418, documented: false, times: 1 },
        { status: 429, documented: true, provenance: 'documented', times: 0 },
      ],
      parameters: [
        { name: 'locationId', in: 'query', provenance: 'documented', times: 9 },
        { name: 'endDate', in: 'query', provenance: 'documented', times: 0 },
      ],
    },
  ],
  leftBehind: [{ what: 'booking', id: 'b-1' }],
}

function written(name: string, of: Report = report): string {
  const text = formats[name]?.(of)
  if (text === undefined) throw new Error(`no format ${name}`)
  return text
}

function pretty(of: Report): string[] {
  const lines: string[] = []
  const listen = createPrettyReporter({ print: (line) => lines.push(line) })
  listen({ type: 'started', api: of.api, url: of.url, seed: of.seed })
  listen({ type: 'finished', report: of })
  return lines
}

test.each(['pretty', ...Object.keys(formats)])(
  '%s tells the finding, what was not exercised, the coverage and what was left behind',
  (name) => {
    const text = name === 'pretty' ? pretty(report).join('\n') : written(name)
    const wanted = ['slot_length', 'getAvailability', 'guide.txt#Step 4', 'slots of 60 minutes']
    for (const part of [...wanted, 'curl', 'booking_race', 'endDate', '429', '418']) {
      expect(text).toContain(part)
    }
    if (name !== 'sarif') expect(text).toContain('b-1')
  },
)

test('pretty has one line for each check, with the reason why one was not exercised', () => {
  const lines = pretty(report)
  expect(lines.filter((line) => line.startsWith('✗ slot_length'))).toHaveLength(1)
  expect(lines).toContain('– booking_race                 not exercised: no slot <left>')
})

test('pretty tells a target that never answered in one sentence', () => {
  const idle = report.checks.map((check) => ({ ...check, assertions: 0, findings: [] }))
  const stopped = { reason: 'unreachable', message: 'Nobody is there.' } as const
  const silent = { ...report, checks: idle, findings: [], stopped }
  expect(pretty({ ...silent, leftBehind: [] })).toEqual([
    'maniqui verify citapro http://target.test',
    'Nobody is there.',
  ])
  expect(pretty(silent)[1]).toContain('booking b-1')
})

test.each(['pretty', 'junit', 'html', 'markdown'])(
  '%s tells why a part of a check that passed was not exercised',
  (name) => {
    const [first, ...rest] = report.checks
    if (!first) throw new Error('no check')
    const partly = {
      ...first,
      outcome: 'passed' as const,
      findings: [],
      reasons: ['no second day'],
    }
    const told = { ...report, checks: [partly, ...rest] }
    const text = name === 'pretty' ? pretty(told).join('\n') : written(name, told)
    expect(text).toContain('no second day')
    if (name === 'pretty') {
      expect(text).toContain(
        '✓ slot_length                  every slot is as long as asked for; in part not exercised: no second day',
      )
    }
  },
)

test.each(['pretty', 'junit', 'html', 'markdown'])(
  '%s lets nothing through that steers a terminal',
  (name) => {
    const evil = '\u001b]0;owned\u0007\u009b31m'
    const bad = { ...finding, subject: evil, expected: evil, actual: evil, curl: [`curl ${evil}`] }
    const of: Report = {
      ...report,
      checks: report.checks.map((check) => ({ ...check, findings: [bad], reasons: [evil] })),
      findings: [bad],
      leftBehind: [{ what: 'booking', id: evil }],
      stopped: { reason: 'broken', message: evil },
    }
    const text = name === 'pretty' ? pretty(of).join('\n') : written(name, of)
    expect(text).toContain('owned')
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  },
)

test('the last line names the important checks that were not exercised', () => {
  expect(pretty(report).at(-1)).toMatch(/1 not exercised, among them important ones: booking_race$/)
})

test('JSON reads back as the report', () => {
  expect(JSON.parse(written('json'))).toEqual({ version: 1, tool: 'maniqui verify', ...report })
})

test('JUnit counts a failure and a skipped case, and no value becomes markup', () => {
  const xml = written('junit')
  expect(xml).toContain('tests="2" failures="1" errors="0" skipped="1"')
  expect(xml.match(/<testcase /g)).toHaveLength(2)
  expect(xml).toContain('<skipped message="no slot &lt;left&gt;"/>')
  expect(xml).not.toContain('<script')
  expect(xml).not.toContain('\u0007')
  expect(balance(xml)).toEqual([])
})

test('JUnit tells a run that ended early as an error', () => {
  const stopped = { reason: 'tls', message: 'No "trust".' } as const
  expect(written('junit', { ...report, stopped })).toContain(
    '<error type="tls" message="No &quot;trust&quot;."/>',
  )
})

test('SARIF places the finding at the clause of the document, under a rule it declares', () => {
  const { version, runs } = JSON.parse(written('sarif'))
  const [run] = runs
  const [result] = run.results
  expect(version).toBe('2.1.0')
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('slot_length')
  expect(result).toMatchObject({
    ruleId: 'slot_length',
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'openapi/citapro.yaml' } },
        logicalLocations: [{ fullyQualifiedName: '/paths/~1v1~1bookings~1availability/get' }],
      },
    ],
    partialFingerprints: { 'maniqui/v1': finding.fingerprint },
  })
})

test('SARIF suppresses what a baseline knows', () => {
  const known = { ...finding, known: { until: '2026-12-31', reason: '#12' } }
  const { runs } = JSON.parse(written('sarif', { ...report, findings: [known] }))
  expect(runs[0].results[0].suppressions).toEqual([{ kind: 'external', justification: '#12' }])
})

test('the HTML page is whole without anything from elsewhere, and no value becomes markup', () => {
  const page = written('html')
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import/)
  expect(page).toContain('&lt;script&gt;')
  expect(balance(page.replace(/<!doctype html>|<meta [^>]*>|<br>/g, ''))).toEqual([])
})

test('Markdown keeps a value from ending a cell', () => {
  expect(written('markdown')).toContain('\\<script\\>alert("x")\\</script\\> & \\]\\]\\> \\|')
})

/** The tags that are open at the end, or were closed out of turn. */
function balance(markup: string): string[] {
  const open: string[] = []
  for (const [, closing, name = '', empty] of markup.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (empty) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return [`</${name}> out of turn`]
  }
  return open
}

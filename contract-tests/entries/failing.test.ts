import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { listen } from '../../src/node/listen.ts'
import { run } from '../referees/referee.ts'

/* How a test with a salon fails, in the report of its own runner. */

const directory = await mkdtemp(join(tmpdir(), 'maniqui-'))
afterAll(() => rm(directory, { recursive: true }))

const folder = 'contract-tests/entries/failing'
const reason = /does not allow:\s+listServices: expected limit of the request .* limit: "none"/

test('Vitest: its requests are in the report, and a request that leaves the document fails it', async () => {
  const report = join(directory, 'vitest.json')
  const { code } = await run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    `${folder}/vitest.config.ts`,
    '--reporter=json',
    `--outputFile=${report}`,
  ])
  expect(code).toBe(1)
  const [failed, breaking, daring] = JSON.parse(await readFile(report, 'utf8')).testResults[0]
    .assertionResults
  expect([failed.status, breaking.status, daring.status]).toEqual(['failed', 'failed', 'passed'])
  expect(failed.failureMessages.join('\n')).toContain('expected 1 to be 2')
  expect(breaking.failureMessages.join('\n')).toMatch(reason)
  const { name, requests } = failed.meta.salon
  expect(name).toMatch(/^fails-[\da-f]{9}$/)
  expect(requests).toMatchObject([{ operationId: 'listServices', response: { status: 200 } }])
})

test('Playwright: the same', async () => {
  await using server = await listen(await createManiqui(), { port: 0 })
  const { code, output } = await run(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      `${folder}/playwright.config.ts`,
      '--reporter',
      'json',
      '--output',
      directory,
    ],
    { PORT: String(server.port) },
  )
  expect(code).toBe(1)
  const specs = specsIn(JSON.parse(output).suites)
  expect(specs.map(({ ok }) => ok)).toEqual([false, false, true])
  const [failed, breaking] = specs.map(({ tests }) => tests[0].results[0])
  expect(failed.error.message).toContain('toBe')
  expect(breaking.error.message).toMatch(reason)
  const [attached] = failed.attachments.filter(({ name }: Loose) => name.startsWith('requests to'))
  const sent = JSON.parse(Buffer.from(attached.body, 'base64').toString())
  expect(sent).toMatchObject([{ operationId: 'listServices', response: { status: 200 } }])
})

// oxlint-disable-next-line typescript/no-explicit-any -- Playwright has no type for its report.
type Loose = any

const specsIn = (suites: Loose[]): Loose[] =>
  suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsIn(inner)])

import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManiqui } from '../../src/library/maniqui.ts'
import { type Listening, listen } from '../../src/node/listen.ts'
import { run } from './referee.ts'

/* Redocly Respect, which we did not write, runs the documented flows as Arazzo workflows against our server. */

let server: Listening

beforeAll(async () => {
  server = await listen(await createManiqui(), { port: 0 })
})

afterAll(() => server.close())

test.each([
  ['citapro', 11],
  ['salonbookit', 6],
])('%s’s workflow passes in all of its %i steps', async (api, steps) => {
  const report = join(mkdtempSync(join(tmpdir(), 'respect-')), 'report.json')
  const { code, output } = await run([
    'node_modules/@redocly/cli/bin/cli.js',
    'respect',
    `openapi/${api}.arazzo.yaml`,
    '--server',
    `${api}=${server.url}`,
    '--json-output',
    report,
  ])
  expect(code, output).toBe(0)
  const { files, status } = JSON.parse(readFileSync(report, 'utf8'))
  expect(status).toBe('success')
  expect(files[`openapi/${api}.arazzo.yaml`].totalRequests).toBe(steps)
})

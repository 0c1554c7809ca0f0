import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { expect, test } from 'vitest'
import type { Exchange } from '../../src/journal/exchange.ts'
import { rightServer, selfTestKeys } from '../../src/self-test/right-server.ts'
import { salonToBreak } from '../../src/self-test/settings.ts'
import { toArazzo } from '../../src/verifier/reporters/arazzo.ts'
import { run } from '../referees/referee.ts'
import { bookingDefects, exploreDefect } from './explore-defects.ts'

/* Redocly Respect, which we did not write, repeats what was found: on the server with the defect, and on a right one. */

test.each([
  ['citapro', 'taken-again'],
  ['salonbookit', 'reserved-again'],
])('%s: what shows %s is a workflow that passes there, and nowhere else', async (api, id) => {
  const defect = bookingDefects.find((one) => one.api === api && one.id === id)
  if (!defect) throw new Error(`no defect is called ${id}`)
  const exchanges: Exchange[] = []
  const report = await exploreDefect(defect, {
    sequences: 60,
    on: (event) => event.type === 'exchange' && exchanges.push(event.exchange),
  })
  const place = mkdtempSync(join(tmpdir(), 'explored-'))
  copyFileSync(`openapi/${api}.yaml`, join(place, `${api}.yaml`))
  writeFileSync(join(place, 'found.json'), toArazzo(report, exchanges))
  const broken = await respect(place, {
    defect,
    fetch: defect.plant(await rightServer(salonToBreak)),
  })
  expect(broken).toMatchObject({ code: 0, status: 'success' })
  expect(broken.requests).toBeLessThanOrEqual(8 + 2)
  const right = await respect(place, { defect, fetch: (await rightServer(salonToBreak)).fetch })
  expect(right).toMatchObject({ code: 1, status: 'error' })
})

async function respect(
  place: string,
  {
    defect: { api },
    fetch,
  }: { defect: (typeof bookingDefects)[number]; fetch: (request: Request) => Promise<Response> },
) {
  let resolve: (port: number) => void = () => undefined
  const promise = new Promise<number>((resolved) => {
    resolve = resolved
  })
  const server = serve({ fetch, port: 0 }, ({ port }) => resolve(port))
  const report = join(place, 'report.json')
  const { code, output } = await run([
    'node_modules/@redocly/cli/bin/cli.js',
    'respect',
    join(place, 'found.json'),
    '--server',
    `${api}=http://127.0.0.1:${await promise}`,
    '--input',
    `apiKey=${selfTestKeys[api]}`,
    '--json-output',
    report,
  ])
  server.close()
  const { files, status } = JSON.parse(readFileSync(report, 'utf8'))
  const [file] = Object.values<{ totalRequests: number }>(files)
  return { code, output, status, requests: file?.totalRequests }
}

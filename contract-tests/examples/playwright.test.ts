import { expect, test } from 'vitest'
import { freePort } from '../../src/node/bench/free-port.ts'
import { createManiqui } from '../../src/library/maniqui.ts'
import { listen } from '../../src/node/listen.ts'
import { run } from '../referees/referee.ts'

const command = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'contract-tests/examples/playwright.config.ts',
  '--reporter',
  'line',
  '--workers',
  '2',
]

test('the Playwright example passes with Playwright’s own runner and a server of its own', async () => {
  const { code, output } = await run(command, { PORT: String(await freePort()) })
  expect(code, output).toBe(0)
  expect(output).toContain('3 passed')
})

test('and again and again on a server that ran before, side by side, leaving no salon behind', async () => {
  const maniqui = await createManiqui()
  await using server = await listen(maniqui, { port: 0 })
  const runs = [1, 2].map(() => run(command, { PORT: String(server.port) }))
  for (const { code, output } of await Promise.all(runs)) {
    expect(code, output).toBe(0)
    expect(output).toContain('3 passed')
  }
  const listed = await (await fetch(`${server.url}/_maniqui/sandboxes`)).json()
  expect(listed.sandboxes).toEqual([])
})

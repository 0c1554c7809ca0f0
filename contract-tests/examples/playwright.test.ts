import { expect, test } from 'vitest'
import { freePort } from '../../src/node/bench/free-port.ts'
import { run } from '../referees/referee.ts'

test('the Playwright example passes with Playwright’s own runner', async () => {
  const { code, output } = await run(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'contract-tests/examples/playwright.config.ts',
      '--reporter',
      'line',
    ],
    { PORT: String(await freePort()) },
  )
  expect(code, output).toBe(0)
  expect(output).toContain('1 passed')
})

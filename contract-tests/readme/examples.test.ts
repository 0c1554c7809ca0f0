import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeBlocks } from './curl.ts'

/* The README's examples are files that the suite runs, but for where they import from. */

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** What a reader has installed, and what the suite has instead. */
const imports = [
  ['../../src/entries/vitest.ts', 'maniqui/vitest'],
  ['../../src/entries/client.ts', 'maniqui/client'],
  ['../../src/node/playwright.ts', 'maniqui/playwright'],
  ["salonServer({ command: 'npx tsx ../../src/cli/main.ts' })", 'salonServer()'],
] as const

const files = [
  'examples/maintenance.test.ts',
  'examples/playwright.config.ts',
  'examples/holiday.spec.ts',
  'examples/client.test.ts',
  'app/msw.ts',
  'app/vite.config.ts',
  'examples/booking.spec.ts',
  'examples/once.test.ts',
]

test('every example of the README is a file that is run', () => {
  const run = files.map((file) =>
    imports.reduce(
      (text, [ours, theirs]) => text.replace(ours, theirs),
      read(`contract-tests/${file}`),
    ),
  )
  expect(codeBlocks(read('README.md'), 'ts')).toEqual(run)
})

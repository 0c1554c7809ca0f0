import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeBlocks } from './curl.ts'

/* The README's examples are the files that the suite runs, but for where they import from. */

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const blocks = codeBlocks(read('README.md'), 'ts')

test.each([
  ['contract-tests/examples/checkout.test.ts', '../../src/entries/vitest.ts', 'maniqui/vitest'],
  [
    'contract-tests/examples/playwright.config.ts',
    "salonServer({ command: 'npx tsx ../../src/cli/main.ts' })",
    'salonServer()',
  ],
  ['contract-tests/examples/booking.spec.ts', '', ''],
])('%s stands in the README', (path, ours, theirs) => {
  const shown = read(path)
    .replace(ours, theirs)
    .replace('../../src/node/playwright.ts', 'maniqui/playwright')
  expect(blocks).toContain(shown)
})

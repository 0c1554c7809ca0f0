import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeBlocks } from './curl.ts'

/* The README's examples are the files that the suite runs, but for where they import from. */

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const blocks = codeBlocks(read('README.md'), 'ts')

test.each([
  ['contract-tests/examples/checkout.test.ts', '../../src/index.ts', 'maniqui'],
  ['contract-tests/examples/playwright.config.ts', 'npx tsx ../../src/cli/main.ts', 'npx maniqui'],
  ['contract-tests/examples/booking.spec.ts', '', ''],
])('%s stands in the README', (path, ours, theirs) => {
  expect(blocks).toContain(read(path).replace(ours, theirs))
})

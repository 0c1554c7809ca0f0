import { defineConfig } from '@playwright/test'
import { salonServer } from '../../src/node/playwright.ts'

export default defineConfig(salonServer({ command: 'npx tsx ../../src/cli/main.ts' }), {
  testMatch: '*.spec.ts',
  fullyParallel: true,
})

import { defineConfig } from '@playwright/test'
import { salonServer } from '../../../src/node/playwright.ts'

/** Tests that have to fail, to see how. */
export default defineConfig(salonServer(), { testMatch: '*.spec.ts', retries: 0 })

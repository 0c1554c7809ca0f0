import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Every test of the project; here because the top level is not for configuration. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // Every answer that any test gets from a Maniquí in its process is held against its document.
    setupFiles: ['contract-tests/support/every-response.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'contract-tests/**/*.test.ts'],
    // No test asserts a time: these end what hangs, and are long enough for a machine that has much else to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/generated/**', 'src/**/*.test.{ts,tsx}'],
    },
  },
})

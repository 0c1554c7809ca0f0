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
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // On two cores the default is one worker, and half of the machine has nothing to do.
    maxWorkers: '100%',
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/generated/**', 'src/**/*.test.{ts,tsx}'],
    },
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that have to fail, to see how. */
export default defineConfig({
  test: { root: fileURLToPath(new URL('.', import.meta.url)), include: ['*.vitest.ts'] },
})

import { defineConfig } from '@playwright/test'

const port = process.env['PORT'] ?? '4010'

export default defineConfig({
  testMatch: '*.spec.ts',
  use: { baseURL: `http://127.0.0.1:${port}` },
  webServer: {
    command: `npx tsx ../../src/cli/main.ts --port ${port} --now 2026-03-10T08:00:00 --freeze`,
    url: `http://127.0.0.1:${port}/_maniqui/health`,
    reuseExistingServer: true,
  },
})

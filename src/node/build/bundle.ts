import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleCommand } from './bundle-command.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

// The library, which is not rebuilt here, would be older than its sources.
await rm(dist, { recursive: true, force: true })
await bundleCommand(`${dist}/cli`).catch((error: unknown) => {
  if (!(error instanceof Error && 'errors' in error)) throw error
  // esbuild has already said what is wrong with the source.
  process.exitCode = 1
})

import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleCommand } from './bundle-command.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

const command = `${dist}/cli`

// A start builds the command alone, and must not take the library from whoever has linked this folder.
const outdated = process.argv.includes('--only-command') ? command : dist
await rm(outdated, { recursive: true, force: true })
await bundleCommand(command).catch((error: unknown) => {
  if (!(error instanceof Error && 'errors' in error)) throw error
  // esbuild has already said what is wrong with the source.
  process.exitCode = 1
})

import { rename, rm } from 'node:fs/promises'
import { bundleCommand } from './bundle-command.ts'
import { bundleLibrary } from './bundle-library.ts'

const builders = { cli: bundleCommand, lib: bundleLibrary }

type Part = keyof typeof builders

/** Builds each beside its place and then puts it there: who has linked this folder never sees half of it. */
export async function buildParts(parts: readonly Part[], dist: string): Promise<void> {
  for (const part of parts) {
    const place = `${dist}/${part}`
    const beside = `${place}-${process.pid}`
    try {
      await builders[part](beside)
      await rm(place, { recursive: true, force: true })
      await rename(beside, place)
    } finally {
      await rm(beside, { recursive: true, force: true })
    }
  }
}

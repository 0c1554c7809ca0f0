import { asError } from '../json/thrown.ts'
import { FixtureError, type FixtureUse } from '../fixture/built-in.ts'
import type { Fixture } from '../fixture/fixture.ts'
import { readFixtureFile } from './files.ts'

export interface WatchOptions {
  readonly use?: () => FixtureUse
  readonly onChange: (fixture: Fixture) => void
  /** Told why a changed file cannot be used; the fixture of before stays. */
  readonly onFault: (error: Error) => void
}

/** Reads a fixture file again whenever it changes. The returned function ends that. */
export async function watchFixture(
  path: string,
  { use, onChange, onFault }: WatchOptions,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar')
  const watcher = watch(path, {
    ignoreInitial: true,
    // Editors write in several steps: half a file is no change.
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  })
  let latest = 0
  const read = async () => {
    latest += 1
    const reading = latest
    const fixture = await readFixtureFile(path, use?.()).catch((error: unknown) => asError(error))
    // A newer change was seen meanwhile; its reading counts.
    if (reading !== latest) return
    if (fixture instanceof Error) onFault(fixture)
    else onChange(fixture)
  }
  watcher.on('add', () => void read()).on('change', () => void read())
  watcher.on('unlink', () =>
    onFault(new FixtureError(`${path}: This file is gone; what it said still holds.`)),
  )
  watcher.on('error', (error) => onFault(asError(error)))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return () => watcher.close()
}

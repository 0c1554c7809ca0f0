import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const ownerOnly = 0o600

/** Writes a file that nobody else on the machine may read: what was sent and answered is in it. */
export async function writePrivately(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text, { mode: ownerOnly })
  // One that was there before keeps its mode when it is written. What is no file, such as /dev/stdout, has none to set.
  await chmod(file, ownerOnly).catch(() => {})
}

import { constants } from 'node:fs'
import {
  access,
  type FileHandle,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { codeOf } from '../json/thrown.ts'
import { StateError } from './state-error.ts'

const piecesAtOnce = 256

/** A file that is replaced as a whole: who reads it sees the one before or the one after, never half of it. */
export class StateFile {
  readonly path: string
  /** Tells the file we read or wrote last from one that somebody else put there. */
  #known: string

  private constructor(path: string, known: string) {
    this.path = path
    this.#known = known
  }

  /**
   * The file at that path, and what it holds: nothing yet when there is none.
   *
   * @throws StateError when it cannot be read, or could not be written.
   */
  static async open(given: string): Promise<{ file: StateFile; content: Buffer | undefined }> {
    // Through a symbolic link, or replacing the file would replace the link.
    const path = await realpath(given).catch(() => resolve(given))
    try {
      await access(dirname(path), constants.W_OK)
      const known = await identityOf(path)
      const content = known === absent ? undefined : await readFile(path)
      return { file: new StateFile(path, known), content }
    } catch (error) {
      throw new StateError(`${given} cannot be used as the state file: ${reason(error)}`, {
        cause: error,
      })
    }
  }

  /**
   * @throws StateError when that fails, or somebody else wrote the file since we did; then it stays as it is.
   */
  async replace(pieces: Iterable<Buffer>): Promise<void> {
    await this.#refuseForeign()
    try {
      await this.#write(pieces)
    } catch (error) {
      if (error instanceof StateError) throw error
      throw new StateError(`${this.path} cannot be written: ${reason(error)}`, { cause: error })
    }
  }

  async #write(pieces: Iterable<Buffer>): Promise<void> {
    const temporary = `${this.path}.tmp`
    await rm(temporary, { force: true })
    const handle = await open(temporary, 'wx', 0o600)
    try {
      for (const batch of batches(pieces)) {
        await writeAll(handle, batch)
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    const known = await identityOf(temporary)
    await this.#refuseForeign()
    await rename(temporary, this.path)
    this.#known = known
  }

  async #refuseForeign(): Promise<void> {
    if ((await identityOf(this.path)) === this.#known) return
    throw new StateError(
      `${this.path} was written by somebody else meanwhile, so it is not saved to any more: give every server a file of its own, and start again.`,
    )
  }
}

const absent = 'absent'

async function identityOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path)
    return `${ino} ${size} ${mtimeMs}`
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return absent
    throw error
  }
}

async function writeAll(handle: FileHandle, batch: Buffer[]): Promise<void> {
  const wanted = batch.reduce((sum, { length }) => sum + length, 0)
  const { bytesWritten } = await handle.writev(batch)
  if (bytesWritten < wanted) throw Object.assign(new Error('a short write'), { code: 'ENOSPC' })
}

function* batches(pieces: Iterable<Buffer>): Generator<Buffer[]> {
  let batch: Buffer[] = []
  for (const piece of pieces) {
    batch.push(piece)
    if (batch.length < piecesAtOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function reason(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'its directory does not exist; make it, or name another file.'
    case 'EISDIR':
      return 'it is a directory; name a file in it.'
    case 'EACCES':
      return 'this user may not read it, or not write in its directory; change the permissions, or name another file.'
    case 'ENOSPC':
      return 'the disk is full; make room.'
    default:
      return String(error)
  }
}

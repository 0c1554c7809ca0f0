import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StateFile } from './state-file.ts'
import { StateError } from './state-error.ts'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'maniqui-'))
})
afterEach(() => rm(directory, { recursive: true }))

const pieces = (...texts: string[]) => texts.map((text) => Buffer.from(text))

test('a file that does not exist yet is made, for its owner only', async () => {
  const path = join(directory, 'state')
  const { file, content } = await StateFile.open(path)
  expect(content).toBeUndefined()
  await file.replace(pieces('one ', 'two'))
  expect(await readFile(path, 'utf8')).toBe('one two')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('replacing gives all of the new and none of the old, in any number of pieces', async () => {
  const path = join(directory, 'state')
  const { file } = await StateFile.open(path)
  await file.replace(Array.from({ length: 2000 }, (_, index) => Buffer.from(`${index}\n`)))
  expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(2001)
  await file.replace(pieces('short'))
  expect((await StateFile.open(path)).content?.toString()).toBe('short')
})

test('a left-over of a server that was killed while saving is no hindrance', async () => {
  const path = join(directory, 'state')
  await writeFile(`${path}.tmp`, 'half')
  const { file } = await StateFile.open(path)
  await file.replace(pieces('whole'))
  expect(await readFile(path, 'utf8')).toBe('whole')
})

test('a file that somebody else wrote meanwhile is left as it is', async () => {
  const path = join(directory, 'state')
  const { file } = await StateFile.open(path)
  await file.replace(pieces('ours'))
  await writeFile(path, 'theirs, which is longer')
  await expect(file.replace(pieces('ours again'))).rejects.toThrow(StateError)
  expect(await readFile(path, 'utf8')).toBe('theirs, which is longer')
})

test('a symbolic link stays one', async () => {
  const [link, path] = [join(directory, 'link'), join(directory, 'state')]
  await writeFile(path, 'before')
  await symlink(path, link)
  const { file } = await StateFile.open(link)
  await file.replace(pieces('after'))
  expect(await readFile(path, 'utf8')).toBe('after')
  expect(await readFile(link, 'utf8')).toBe('after')
})

test('a directory, or a file in none, is refused with the remedy', async () => {
  await mkdir(join(directory, 'folder'))
  await expect(StateFile.open(join(directory, 'folder'))).rejects.toThrow('it is a directory')
  await expect(StateFile.open(join(directory, 'no', 'state'))).rejects.toThrow(
    'its directory does not exist',
  )
})

test('a write that fails is told with the remedy, and the file of before stays', async () => {
  const path = join(directory, 'sub', 'state')
  await mkdir(join(directory, 'sub'))
  const { file } = await StateFile.open(path)
  await file.replace(pieces('before'))
  await mkdir(`${path}.tmp`)
  await writeFile(join(`${path}.tmp`, 'in-the-way'), '')
  await expect(file.replace(pieces('after'))).rejects.toThrow(`${path} cannot be written: `)
  expect(await readFile(path, 'utf8')).toBe('before')
})

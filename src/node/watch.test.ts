import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Fixture } from '../fixture/fixture.ts'
import { watchFixture } from './watch.ts'

const demo = await readFile(new URL('../../fixtures/demo.yaml', import.meta.url), 'utf8')

let directory = ''
let path = ''
let stop = async () => {}
let events: (Fixture | Error)[] = []
let wake = () => {}
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'maniqui-'))
  path = join(directory, 'salon.yaml')
  await writeFile(path, demo)
  events = []
  const told = (event: Fixture | Error) => {
    events.push(event)
    wake()
  }
  stop = await watchFixture(path, { onChange: told, onFault: told })
})
afterEach(async () => {
  await stop()
  await rm(directory, { recursive: true })
})

async function next(): Promise<Fixture | Error | undefined> {
  if (events.length === 0) await new Promise<void>((resolve) => (wake = resolve))
  return events.shift()
}

test('a changed file is read again', async () => {
  await writeFile(path, demo.replace(/^maximumAdvance: .*$/m, 'maximumAdvance: 45'))
  expect(await next()).toMatchObject({ maximumAdvance: 45 })
})

test('a file that an editor replaced is read again', async () => {
  const draft = join(directory, 'draft')
  await writeFile(draft, demo.replace(/^maximumAdvance: .*$/m, 'maximumAdvance: 45'))
  await rename(draft, path)
  expect(await next()).toMatchObject({ maximumAdvance: 45 })
})

test('a broken change is told with its place, and a repaired one counts again', async () => {
  await writeFile(path, `${demo}\nnonsense: true\n`)
  const problem = await next()
  expect(problem).toBeInstanceOf(Error)
  expect(problem).toMatchObject({ message: expect.stringMatching(/salon\.yaml:\d+:1: .*nonsense/) })
  await writeFile(path, demo)
  expect(await next()).toMatchObject({ zone: 'Europe/Madrid' })
})

test('a file that goes is told', async () => {
  await rm(path)
  expect(await next()).toMatchObject({ message: expect.stringContaining('This file is gone') })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../', import.meta.url))

const faces = readdirSync(join(source, 'apis'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test('no exported name means two things', () => {
  const taken = [...exporters()].filter(([, files]) => files.length > 1 && !areTwins(files))
  expect(Object.fromEntries(taken)).toEqual({})
})

test('the same thing of each face may have one name', () => {
  expect(areTwins(['apis/citapro/key.ts', 'apis/salonbookit/key.ts'])).toBe(true)
  expect(areTwins(['verifier/flows/citapro-desk.ts', 'verifier/flows/salonbookit-desk.ts'])).toBe(
    true,
  )
  expect(areTwins(['apis/citapro/api.ts', 'verifier/flows/salonbookit.ts'])).toBe(false)
  expect(areTwins(['apis/citapro/wire.ts', 'control/wire.ts'])).toBe(false)
  expect(areTwins(['apis/citapro/list.ts', 'apis/citapro/fields.ts'])).toBe(false)
})

/** Files of one room, each of another face. */
function areTwins(files: readonly string[]): boolean {
  const theirs = files.map((file) => faces.find((face) => file.includes(`/${face}`)))
  const isEach = !theirs.includes(undefined) && new Set(theirs).size === files.length
  return isEach && new Set(files.map((file) => file.split('/')[0])).size === 1
}

/** Every exported name with the files that declare it; one that is only handed on has one home. */
function exporters(): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, string[]>()
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /(?:^|[\\/])generated[\\/]/.test(file)) continue
    for (const name of namesIn(readFileSync(join(source, file), 'utf8'))) {
      homes.set(name, [...(homes.get(name) ?? []), file.replaceAll('\\', '/')])
    }
  }
  return homes
}

/** Overloads of a function are one name. */
function namesIn(text: string): ReadonlySet<string> {
  const declared = text.matchAll(
    /^export (?:async )?(?:abstract )?(?:class|const|function\*?|interface|let|type) (\w+)/gm,
  )
  return new Set(Array.from(declared, ([, name = '']) => name))
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/*
 * What is built is built once, by content: `dist` keeps the digest of what it was made from, and the names of
 * what was made. This is JavaScript, as each start asks it, and must not wait for a compiler to learn that there is
 * nothing to compile.
 */

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The digest of all that a build reads; a test changes nothing of what is built. */
export function digestOfInputs() {
  const hash = createHash('sha256')
  const files = ['src', 'openapi', 'fixtures'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/(?:^test-|\.test\.tsx?$)/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'))
      .sort(),
  )
  for (const file of [...files, 'package.json', 'package-lock.json', 'tsconfig.json']) {
    const content = readFileSync(`${root}${file}`)
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** @param {'cli' | 'lib'} part */
const noteOf = (part) => `${root}dist/${part}.inputs`

/**
 * Whether a part was built of just that, and all of it is still there.
 *
 * @param {'cli' | 'lib'} part
 * @param {string} digest
 */
export function isBuilt(part, digest) {
  if (!existsSync(noteOf(part))) return false
  const [made, ...outputs] = readFileSync(noteOf(part), 'utf8').split('\n')
  return made === digest && outputs.every((file) => existsSync(`${root}dist/${part}/${file}`))
}

/**
 * @param {'cli' | 'lib'} part
 * @param {string} digest
 */
export function noteBuilt(part, digest) {
  const outputs = readdirSync(`${root}dist/${part}`, { recursive: true })
  writeFileSync(noteOf(part), [digest, ...outputs].join('\n'))
}

import { readFileSync } from 'node:fs'
import { root } from './root.ts'

const place = /^\.\/dist\/lib\/(.+)\.js$/

/** The source files, below `src`, that `exports` of package.json names: the library is what they reach. */
export function entries(): readonly string[] {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(
    readFileSync(`${root}package.json`, 'utf8'),
  )
  return Object.values(exports).flatMap((target) => {
    const file = typeof target === 'object' && target !== null && Reflect.get(target, 'default')
    const [, name] = (typeof file === 'string' && place.exec(file)) || []
    return name === undefined ? [] : [`${name}.ts`]
  })
}

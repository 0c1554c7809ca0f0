import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

/** Where the code cache of a script stands, when the build made one. */
export const codeCacheOf = (path: string): string => `${path}.cache`

/**
 * A CommonJS bundle, with what V8 compiled of it when it was built: a third of the start-up time otherwise goes into
 * compiling. A cache of another version of V8 is rejected by V8 itself, and then it compiles as ever. There may be no
 * `import()` in it: of a script from the cache Node does not know where that is to look.
 */
export function compiledScript(path: string): Script {
  const cachedData = codeCache(path)
  return new Script(`(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    ...(cachedData ? { cachedData } : {}),
  })
}

export function runScript(script: Script, path: string): void {
  const run: (require: NodeJS.Require, module: object, exports: object) => void =
    script.runInThisContext()
  const exports = {}
  run(createRequire(path), { exports }, exports)
}

function codeCache(path: string): Buffer | undefined {
  try {
    return readFileSync(codeCacheOf(path))
  } catch {
    return undefined
  }
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface GeneratedFile {
  /** Relative to the project. */
  readonly path: string
  readonly content: string
}

/** What every generated file begins with. */
export function generatedBanner(source: string): string {
  return `// Generated from ${source} by \`npm run codegen\`, do not edit.\n`
}

/** The files that are not what they would be if generated now. */
export async function findDrift(
  root: URL,
  files: readonly GeneratedFile[],
): Promise<readonly GeneratedFile[]> {
  const drifted = await Promise.all(
    files.map(async (file) => {
      const current = await readFile(new URL(file.path, root), 'utf8').catch(() => undefined)
      return current === file.content ? [] : [file]
    }),
  )
  return drifted.flat()
}

export async function writeGenerated(root: URL, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = fileURLToPath(new URL(path, root))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
}

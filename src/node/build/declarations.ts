import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { entries } from './entries.ts'
import { root } from './root.ts'

/** Writes the declarations of the library's entries, and of what those name: the rest is nobody's to import. */
export async function writeDeclarations(outdir: string): Promise<void> {
  const all = emitted()
  const wanted = new Set<string>()
  const names = entries().map((entry) => entry.replace(/\.ts$/, '.d.ts'))
  for (const name of names) {
    reach(name, all, wanted)
  }
  for (const name of wanted) {
    const path = join(outdir, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${libraries(all.get(name) ?? '')}${all.get(name)}`)
  }
}

/** A consumer's `lib` may be older than `Symbol.dispose`, which a declaration then brings along. */
function libraries(text: string): string {
  return /\[Symbol\.(?:asyncDispose|dispose)\]/.test(text)
    ? '/// <reference lib="esnext.disposable" />\n'
    : ''
}

/** The text of every declaration by its path below `src`. */
function emitted(): ReadonlyMap<string, string> {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}src/tsconfig.json`, {}, configHost)
  if (!config) throw new Error('src/tsconfig.json cannot be read')
  const program = ts.createProgram(
    entries().map((entry) => `${root}src/${entry}`),
    { ...config.options, emitDeclarationOnly: true, outDir: `${root}src` },
  )
  const texts = new Map<string, string>()
  const { diagnostics } = program.emit(undefined, (path, text) => {
    texts.set(relative(`${root}src`, path).replaceAll('\\', '/'), text)
  })
  const wrong = [...ts.getPreEmitDiagnostics(program), ...config.errors, ...diagnostics]
  if (wrong.length > 0) throw new Error(ts.formatDiagnostics(wrong, formatHost))
  return texts
}

function reach(name: string, all: ReadonlyMap<string, string>, wanted: Set<string>): void {
  const text = all.get(name)
  if (text === undefined || wanted.has(name)) return
  wanted.add(name)
  for (const { fileName } of ts.preProcessFile(text).importedFiles) {
    if (!fileName.startsWith('.')) continue
    const path = resolve('/', dirname(name), fileName).slice(1)
    reach(path.replace(/\.[jt]sx?$/, '.d.ts'), all, wanted)
  }
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
}

const configHost: ts.ParseConfigFileHost = {
  ...ts.sys,
  getCurrentDirectory: () => root,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
    throw new Error(ts.formatDiagnostic(diagnostic, formatHost))
  },
}

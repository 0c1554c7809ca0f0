import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { quote } from './generate-document.ts'
import { findDrift, writeGenerated } from './generated-file.ts'
import { SchemaCompiler } from './schema-compiler.ts'
import { readYaml } from './source-document.ts'

const generated = new URL('../../openapi/generated/', import.meta.url)

describe('schemas', () => {
  test('that differ only in their descriptions are compiled once', () => {
    const compiler = new SchemaCompiler('x.yaml')
    const first = compiler.add({ type: 'string', maxLength: 5, description: 'one' }, 'a 200')
    const second = compiler.add({ type: 'string', maxLength: 5, example: 'two' }, 'b 404')
    const third = compiler.add({ type: 'string', maxLength: 6 }, 'c')
    expect([first, second, third]).toEqual(['a_200', 'a_200', 'c'])
    expect(compiler.code().imports).toEqual(['ucs2length'])
  })

  test('keep a property that is called like an annotation', () => {
    const compiler = new SchemaCompiler('x.yaml')
    compiler.add({ type: 'object', properties: { description: { type: 'integer' } } }, 'a')
    expect(compiler.code().code).toContain('/description')
  })

  test.each([
    ['an unknown keyword', { type: 'string', maxLenght: 5 }, 'maxLenght'],
    ['an unknown format', { type: 'string', format: 'telephone' }, 'telephone'],
    ['a keyword of another type', { type: 'string', minimum: 5 }, 'minimum'],
    ['an unknown extension', { type: 'string', 'x-provenence': 'documented' }, 'x-provenence'],
  ])('with %s are refused, file and place named', (_name, schema, word) => {
    const add = () => new SchemaCompiler('x.yaml').add(schema, 'createClient body')
    expect(add).toThrow('x.yaml')
    expect(add).toThrow('createClient body')
    expect(add).toThrow(word)
  })
})

test('no generated module needs eval, require or Node', async () => {
  for (const file of await readdir(generated)) {
    if (file.includes('.types.') || file.includes('.document.')) continue
    const code = await readFile(new URL(file, generated), 'utf8')
    // The string that Ajv keeps for its own compiler may name a call.
    const calls = code.match(/(?<!['"])\brequire\(|\beval\(|new Function|from ['"]node:/g)
    expect([file, calls]).toEqual([file, null])
  }
})

test.each(['', `it's`, 'a\\b', '"\n"', 'línea\u2028\u2029'])(
  'quote: %j comes back',
  async (text) => {
    const module = await import(
      `data:text/javascript,export default ${encodeURIComponent(quote(text))}`
    )
    expect(module.default).toBe(text)
  },
)

describe('files', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maniqui-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('that were written have not drifted; one that is edited or missing has', async () => {
    const root = pathToFileURL(`${folder}/`)
    const files = ['a/x.ts', 'a/b/y.ts', 'z.ts'].map((path) => ({ path, content: `// ${path}\n` }))
    expect(await findDrift(root, files)).toHaveLength(3)
    await writeGenerated(root, files)
    expect(await findDrift(root, files)).toEqual([])
    await writeFile(join(folder, 'a/x.ts'), '// edited\n')
    await rm(join(folder, 'z.ts'))
    expect((await findDrift(root, files)).map(({ path }) => path)).toEqual(['a/x.ts', 'z.ts'])
  })

  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'line 3'],
    ['a broken line', 'a: 1\nb: [2\nc: 3\n', 'line 3'],
    ['a list', '- a\n', 'x.yaml: expected a mapping'],
  ])('YAML with %s is refused, and where', async (_name, yaml, want) => {
    const path = join(folder, 'x.yaml')
    await writeFile(path, yaml)
    await expect(readYaml(path, 'x.yaml')).rejects.toThrow(want)
  })
})

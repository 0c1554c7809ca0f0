import { transform } from 'esbuild'
import { failing } from '../../json/compiled-validator.ts'
import type { SchemaCompiler } from './schema-compiler.ts'

/** The functions of a compiler as part of a module in a `generated` folder of any room, with what they import. */
export async function compiledCode(compiler: SchemaCompiler): Promise<string> {
  const { code, imports } = compiler.code()
  const shortened = await transform(code, { minifySyntax: true, target: 'es2023', charset: 'utf8' })
  const runtime =
    imports.length > 0
      ? `import { ${imports.join(', ')} } from '../../json/generated/validator-runtime.ts'\n`
      : ''
  return `import { ${failing.name} } from '../../json/compiled-validator.ts'
${runtime}
${shortened.code.replace('"use strict";\n', '').replaceAll(/^export const/gm, 'const')}`
}

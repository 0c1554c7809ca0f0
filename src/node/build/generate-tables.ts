import { generatedBanner, type GeneratedFile } from './generated-file.ts'

/**
 * Modules that bring together what was generated for each document, so that no name of one is written by hand. The
 * control API's validators stay apart: most servers never load those of requests, and only tests those of answers.
 */
export function generateTables(
  faces: readonly string[],
  all: readonly string[],
): readonly GeneratedFile[] {
  return [
    table('documents', { of: 'document', exports: 'documentText', names: all }),
    table('served', { of: 'served', exports: 'servedText', names: faces }),
    table('request-validators', { of: 'request-validators', exports: 'validators', names: faces }),
    table('response-validators', {
      of: 'response-validators',
      exports: 'validators',
      names: faces,
    }),
  ]
}

function table(
  file: string,
  { of, exports, names }: { of: string; exports: string; names: readonly string[] },
): GeneratedFile {
  const imports = names.map(
    (name) => `import { ${exports} as ${name} } from './${name}.${of}.ts'\n`,
  )
  return {
    path: `src/openapi/generated/${file}.ts`,
    content: `${generatedBanner('openapi/*.yaml')}${imports.join('')}
export const byApi = { ${names.join(', ')} }
`,
  }
}

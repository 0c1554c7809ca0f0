import { generatedBanner, type GeneratedFile } from './generated-file.ts'
import type { SourceDocument } from './source-document.ts'

/** The document as JSON text in one string: a server's start then costs one `JSON.parse`, no YAML. */
export function generateDocument({ name, file, json }: SourceDocument): GeneratedFile {
  const text = JSON.stringify(json)
  return {
    path: `src/openapi/generated/${name}.document.ts`,
    content: `${generatedBanner(file)}export const documentText: string =\n  ${quote(text)}\n`,
  }
}

/** A string literal in single quotes: JSON is full of double ones, and so stays readable. */
export function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}

import { documentText as citapro } from './generated/citapro.document.ts'
import { documentText as control } from './generated/control.document.ts'
import { documentText as salonbookit } from './generated/salonbookit.document.ts'
import type { ApiName, OpenApiDocument } from './operation.ts'
import { readDocument } from './read-document.ts'

const texts: Readonly<Record<ApiName, string>> = { citapro, salonbookit, control }
const documents = new Map<ApiName, OpenApiDocument>()

/** The document of an API, read from the text embedded at build time on first use and then kept. */
export function loadDocument(name: ApiName): OpenApiDocument {
  const known = documents.get(name)
  if (known) return known
  const document = readDocument(name, texts[name])
  documents.set(name, document)
  return document
}

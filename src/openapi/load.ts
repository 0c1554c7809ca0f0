import type { FaceName } from '../faces/generated/faces.ts'
import { byApi as texts } from './generated/documents.ts'
import type { ApiName, OpenApiDocument } from './operation.ts'
import { readDocument } from './read-document.ts'

const documents = new Map<ApiName, OpenApiDocument>()

/** The document of an API, read from the text embedded at build time on first use and then kept. */
export function loadDocument(name: FaceName): OpenApiDocument<FaceName>
export function loadDocument(name: ApiName): OpenApiDocument
export function loadDocument(name: ApiName): OpenApiDocument {
  const known = documents.get(name)
  if (known) return known
  const document = readDocument(name, texts[name])
  documents.set(name, document)
  return document
}

import type { FaceName } from '../faces/generated/faces.ts'
import { byApi as texts } from './generated/served.ts'
import type { OpenApiDocument } from './operation.ts'
import { readDocument } from './read-document.ts'

const documents = new Map<FaceName, OpenApiDocument<FaceName>>()

/** A vendor's document as far as serving it needs it: without descriptions, sources and provenance (see `loadDocument`). */
export function servedDocument(name: FaceName): OpenApiDocument<FaceName> {
  const known = documents.get(name)
  if (known) return known
  const document = readDocument(name, texts[name])
  documents.set(name, document)
  return document
}

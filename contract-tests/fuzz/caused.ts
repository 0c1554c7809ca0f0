import { requestCauses } from '../../src/causes/causes.ts'
import { faceNames } from '../../src/faces/generated/faces.ts'
import { loadDocument } from '../../src/openapi/load.ts'

/** What the documents themselves say brings errors about: the values of every `x-when` as they are written there. */
const values = faceNames
  .flatMap((face) => loadDocument(face).operations)
  .flatMap(requestCauses)
  .flatMap(({ set = {} }) => Object.values(set).flat())

export const causingTexts = [...new Set(values.filter((value) => typeof value === 'string'))]
export const causingNumbers = [...new Set(values.filter((value) => typeof value === 'number'))]

import { curlTo } from '../control/errors/error-request.ts'
import { type DocumentedError, documentedErrors } from '../control/errors/documented-errors.ts'
import type { FaceName } from '../faces/generated/faces.ts'
import { fieldOf, listOf, textOf } from '../json/look.ts'
import { objectOf } from '../json/object.ts'
import { parseJson } from '../json/parse.ts'
import { messageOf } from '../json/thrown.ts'
import { Zone } from '../salon/zone.ts'

/** Milliseconds that a mock may take to answer; whatever else listens there is not waited for. */
const patience = 5000

const homeZone = 'Europe/Madrid'

interface Asked {
  readonly api?: FaceName | undefined
  /** Without a slash at the end. */
  readonly url: string
  readonly controlToken?: string | undefined
}

/**
 * The catalogue as the mock at `url` has it, which knows what day it is there; where none answers our own, with a note
 * that says so. The commands are for `url` as it was given: in front of the mock may be a proxy with a path.
 */
export async function loadCatalogue(
  asked: Asked,
): Promise<{ errors: readonly DocumentedError[]; note?: string }> {
  const { api, url } = asked
  try {
    const errors = (await askMock(asked)).map((error) => ({
      ...error,
      ways: error.ways.map((way) => ({ ...way, curl: curlTo(way.request, url) })),
    }))
    return { errors }
  } catch (error) {
    const today = new Zone(homeZone).today(Date.now())
    const note = `No Maniquí told what day it is at ${url} (${messageOf(error)}): the days are counted from today in ${homeZone}.`
    return { errors: documentedErrors({ api, url, today }), note }
  }
}

async function askMock({ api, url, controlToken }: Asked): Promise<readonly DocumentedError[]> {
  const response = await fetch(`${url}/_maniqui/errors${api === undefined ? '' : `?api=${api}`}`, {
    headers: controlToken === undefined ? {} : { 'x-maniqui-token': controlToken },
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error
  })
  if (response.status !== 200) throw new Error(`status ${response.status}`)
  const body = parseJson(await response.text())
  const isCatalogue = (value: unknown): value is { errors: DocumentedError[] } => {
    const errors = listOf(value, 'errors')
    return errors.length > 0 && errors.every(isDocumentedError)
  }
  if (!('value' in body) || !isCatalogue(body.value)) {
    throw new Error('no catalogue of this version')
  }
  return body.value.errors
}

/** What is printed of an error; a mock of another version may have it otherwise. */
function isDocumentedError(error: unknown): boolean {
  const ways = listOf(error, 'ways')
  const isToldOf = ['api', 'method', 'path', 'summary'].every(
    (name) => textOf(error, name) !== undefined,
  )
  const isMarked = typeof fieldOf(error, 'onlyOnDemand') === 'boolean'
  return isToldOf && isMarked && ways.length > 0 && ways.every(isErrorWay)
}

function isErrorWay(way: unknown): boolean {
  const headers = Object.values(objectOf(fieldOf(way, 'request', 'headers')))
  return (
    textOf(way, 'note') !== undefined &&
    textOf(way, 'request', 'method') !== undefined &&
    textOf(way, 'request', 'target') !== undefined &&
    headers.every((value) => typeof value === 'string')
  )
}

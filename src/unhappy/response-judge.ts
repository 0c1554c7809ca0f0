import { operationNamed } from '../openapi/operations-by-id.ts'
import { type JudgeResponse, responseBreaches } from '../openapi/response-breaches.ts'

/**
 * Judges answers by the whole documents with their schemas, of which what is served knows nothing: large, so loaded when
 * first an answer is made up or changed.
 */
export async function loadResponseJudge(): Promise<JudgeResponse> {
  const [{ validateResponse }, { loadDocument }] = await Promise.all([
    import('../openapi/response-validators.ts'),
    import('../openapi/load.ts'),
  ])
  return ({ api, operationId }, sent) => {
    const operation = operationNamed(loadDocument(api), operationId)
    return responseBreaches(operation, sent, validateResponse)
  }
}

import type { JudgeResponse } from '../openapi/response-breaches.ts'

/** The validators of the documents' answers: large, so loaded when first an answer is made up or changed. */
export async function loadResponseJudge(): Promise<JudgeResponse> {
  return (await import('../openapi/response-validators.ts')).validateResponse
}

import type { Answer } from '../apis/api.ts'

/** An answer of the mock's own about how it was used: a problem document (RFC 9457) that lists what there is. */
export function problemAnswer(
  status: 400,
  detail: string,
  choices: readonly string[] = [],
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: 'about:blank',
      title: 'Bad Request',
      status,
      detail,
      ...(choices.length > 0 ? { choices } : {}),
    },
    detail,
  }
}

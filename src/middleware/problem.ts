import type { Answer } from '../apis/api.ts'

const titles = { 400: 'Bad Request', 500: 'Internal Server Error' } as const

/** An answer of the mock's own about how it was used: a problem document (RFC 9457) that lists what there is. */
export function problemAnswer(
  status: keyof typeof titles,
  detail: string,
  choices: readonly string[] = [],
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: 'about:blank',
      title: titles[status],
      status,
      detail,
      ...(choices.length > 0 ? { choices } : {}),
    },
    detail,
  }
}

import { cut } from '../json/show.ts'
import type { TargetAnswer } from './answer.ts'
import type { Judge, Judgement } from './check.ts'
import { responseClause } from './clause.ts'

/** Judges a body before it is parsed: its bytes, its names, and whether it tells what is nobody's business. */
export function judgeRawBody(run: Judge, answer: TargetAnswer): void {
  if (answer.text === '') return
  const flaw = flawOf(answer)
  run.expect('strict_json', flaw === undefined, () => ({
    ...about(answer),
    subject: flaw ?? '',
    expected:
      'JSON as RFC 8259 has it: UTF-8 without a mark at its start, each name once in its object',
    actual: cut(answer.text, 200),
  }))
  const leak = leaks.find(({ pattern }) => pattern.test(answer.text))
  run.expect('nothing_leaked', leak === undefined, () => ({
    ...about(answer),
    noticeOnly: true,
    subject: `an answer shows ${leak?.what ?? ''}`,
    expected: 'an answer that shows nothing of how it was made',
    actual: cut(answer.text, 200),
  }))
}

const leaks = [
  {
    what: 'a stack trace',
    pattern: /\bat [\w.<>$ ]+ \(?[^\s()]+:\d+:\d+\)?|Traceback \(most recent|node_modules\//,
  },
  {
    what: 'SQL',
    pattern: /SQLSTATE|SQLITE_\w+|\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|syntax error at or near/,
  },
]

function flawOf({ text, flaw, headers, json }: TargetAnswer): string | undefined {
  if (flaw) return flaw
  if (json === undefined) return undefined
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1]
  // What is ASCII is the same in either.
  if (charset && !/^utf-?8$/i.test(charset) && /[^ -~\s]/.test(text)) {
    return `the body is UTF-8, and called ${charset}`
  }
  return repeatsName(text) ? 'a name comes twice in one object' : undefined
}

/** Whether any object of a valid JSON text has a name twice: readers differ in which of the two they take. */
function repeatsName(text: string): boolean {
  const open: (Set<string> | undefined)[] = []
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token.endsWith(':')) {
      const names = open.at(-1)
      if (names?.has(token)) return true
      names?.add(token)
    }
  }
  return false
}

function about(
  answer: TargetAnswer,
): Pick<Judgement, 'operationId' | 'clause' | 'kind' | 'evidence'> {
  const { operation, status } = answer
  return {
    operationId: operation.operationId,
    clause: responseClause(operation, status),
    // Its label and its body contradict each other.
    kind: 'consistency',
    evidence: [answer],
  }
}

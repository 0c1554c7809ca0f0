import type { Api } from '../../apis/api.ts'
import { keySchemes } from '../../faces/generated/faces.ts'
import { redactHeader } from '../../json/secrets.ts'
import { keyHint } from '../../middleware/key-hint.ts'
import { criterion, type ExplainedCriterion } from './criterion.ts'

/** Which sandbox a request's key opens, or why it opens none. */
export function keyCriterion(
  api: Api,
  header: (name: string) => string | undefined,
  sandbox: string | undefined,
): ExplainedCriterion {
  const reading = api.keys.read(header)
  const sent = api.keys.sent(header)
  const { header: name } = keySchemes[api.name]
  const came = sent === undefined ? undefined : redactHeader(name, sent)
  if ('sandbox' in reading) {
    return criterion({ name: 'key', met: true, detail: `opens sandbox “${reading.sandbox}”`, came })
  }
  if (sandbox !== undefined) {
    const detail = `is not needed (--auth off): without one, sandbox “${sandbox}” answers`
    return criterion({ name: 'key', met: true, detail })
  }
  const hint = keyHint(api, header)?.text
  const why = reading.absent ? 'is not sent' : 'opens no sandbox'
  const detail = `${why} (${reading.error})${hint === undefined ? '' : `. ${hint}`}`
  return criterion({ name: 'key', met: false, detail, came })
}

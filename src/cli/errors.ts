import { Option } from 'commander'
import type { Define } from './command.ts'
import { faceNames, type FaceName } from '../faces/generated/faces.ts'
import { type DocumentedError, documentedErrors } from '../control/errors/documented-errors.ts'
import { Zone } from '../salon/zone.ts'

/** `maniqui errors`: every documented error, and each way to get it from a running mock. */
export const defineErrors: Define = (command, { terminal }) => {
  const flags = command
    .addOption(new Option('--api <name>', "only this API's").choices(faceNames))
    .option('--url <url>', 'where the mock runs', 'http://127.0.0.1:4010')
    .option('--json', 'as JSON, with every request in full')
  flags.action(() => {
    const { api, url, json } = flags.opts<{
      api?: FaceName
      url: string
      json?: true
    }>()
    const today = new Zone('Europe/Madrid').today(Date.now())
    const errors = documentedErrors({ api, url: url.replace(/\/+$/, ''), today })
    terminal.out(json ? `${JSON.stringify({ errors }, null, 2)}\n` : `${tell(errors)}\n`)
  })
}

/** By operation: the status and code of each error, then one line a way. */
function tell(errors: readonly DocumentedError[]): string {
  const lines: string[] = []
  let operation = ''
  for (const error of errors) {
    const { api, method, path, operationId, status, code = '', summary, provenance } = error
    if (operation !== `${api} ${operationId}`) {
      operation = `${api} ${operationId}`
      lines.push(...(lines.length > 0 ? [''] : []), `${api}  ${method} ${path}  (${operationId})`)
    }
    lines.push(`  ${status} ${code}  ${summary} [${provenance}]`)
    for (const { note, curl, flags = [], times = 1 } of error.ways) {
      const start = flags.length > 0 ? ` (maniqui ${flags.join(' ')})` : ''
      const often = times > 1 ? ` ${times} times:` : ''
      lines.push(`    ${note}${start}${often}`, `      ${curl}`)
    }
  }
  return lines.join('\n')
}

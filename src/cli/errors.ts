import { Argument, Option } from 'commander'
import type { Define } from './command.ts'
import { loadCatalogue } from './error-catalogue.ts'
import { UsageError } from './exit.ts'
import { faceNames, type FaceName } from '../faces/generated/faces.ts'
import type { DocumentedError } from '../control/errors/documented-errors.ts'
import { loadDocument } from '../openapi/load.ts'
import { tellAll, tellErrors, tellOperation } from './tell-errors.ts'

interface ErrorsFlags {
  readonly api?: FaceName
  readonly code?: string
  readonly url: string
  readonly controlToken?: string
  readonly json?: true
}

/** `maniqui errors`: every documented error, and each way to get it from a running mock. */
export const defineErrors: Define = (command, { terminal }) => {
  const operationIds = faceNames.flatMap((name) => [...loadDocument(name).byId.keys()])
  command
    .addArgument(new Argument('[operation]', "only this operation's").choices(operationIds))
    .option('--code <code>', 'only this error, such as SLOT_NOT_AVAILABLE')
    .addOption(new Option('--api <name>', "only this API's").choices(faceNames))
    .option(
      '--url <url>',
      'where the mock runs; its clock is followed when it does',
      'http://127.0.0.1:4010',
    )
    .addOption(
      new Option('--control-token <token>', 'that the mock was started with').env(
        'MANIQUI_CONTROL_TOKEN',
      ),
    )
    .option('--json', 'as JSON, with every request in full')
    .action(async (operation: string | undefined, flags: ErrorsFlags) => {
      const { errors, note } = await loadCatalogue({ ...flags, url: flags.url.replace(/\/+$/, '') })
      const found = chosen(errors, operation, flags)
      if (note !== undefined) terminal.err(`${note}\n`)
      terminal.out(
        flags.json
          ? `${JSON.stringify({ errors: found }, null, 2)}\n`
          : `${tell(found, operation, flags)}\n`,
      )
    })
}

function chosen(
  errors: readonly DocumentedError[],
  operation: string | undefined,
  { code }: ErrorsFlags,
): readonly DocumentedError[] {
  const ofOperation = errors.filter(
    ({ operationId }) => operation === undefined || operationId === operation,
  )
  const found = ofOperation.filter((error) => code === undefined || error.code === code)
  if (found.length > 0) return found
  const codes = [...new Set(ofOperation.flatMap((error) => error.code ?? []))].toSorted()
  const whose = operation ?? 'these documents'
  if (codes.length === 0) throw new UsageError(`${whose} is not an operation of that API.`)
  throw new UsageError(`${whose} has no error ${code}: take one of ${codes.join(', ')}.`)
}

function tell(
  errors: readonly DocumentedError[],
  operation: string | undefined,
  { code }: ErrorsFlags,
): string {
  if (code !== undefined) return tellErrors(errors)
  return operation === undefined ? tellAll(errors) : tellOperation(errors)
}

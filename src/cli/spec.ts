import { Argument } from 'commander'
import type { Define } from './command.ts'
import { loadDocument } from '../openapi/load.ts'
import { apiNames } from '../openapi/operation.ts'

/** `maniqui spec NAME`: the document as YAML, which people read, or as JSON. */
export const defineSpec: Define = (command, { terminal }) => {
  command
    .addArgument(new Argument('<api>', 'whose document').choices(apiNames))
    .option('--json', 'as JSON')
    .action(async (api, { json }) => {
      const document = loadDocument(api).json
      if (json) terminal.out(`${JSON.stringify(document, null, 2)}\n`)
      else {
        const { stringify } = await import('yaml')
        terminal.out(stringify(document, { lineWidth: 100, aliasDuplicateObjects: false }))
      }
    })
}

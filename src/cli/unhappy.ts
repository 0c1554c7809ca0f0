import type { Define } from './command.ts'
import {
  describeFaults,
  describeScenarios,
  type ParameterDescription,
} from '../unhappy/describe.ts'

/** What can go wrong on purpose, as it is listed. */
interface Listed {
  readonly name: string
  readonly summary: string
  readonly transport: boolean
  readonly parameters: readonly ParameterDescription[]
  /** As it is put. */
  readonly example: readonly unknown[]
}

/** `maniqui faults`: every kind of fault, with a rule to paste. */
export const defineFaults: Define = (command, { terminal }) => {
  command.option('--json', 'as GET /_maniqui/faults answers').action(({ json }) => {
    const faults = describeFaults()
    if (json) return terminal.out(`${JSON.stringify({ faults }, null, 2)}\n`)
    const listed = faults.map(({ kind, ...rest }) => ({ name: kind, ...rest }))
    terminal.out(told(listed, 'faults'))
  })
}

/** `maniqui scenarios`: every scenario, with a use of it to paste. */
export const defineScenarios: Define = (command, { terminal }) => {
  command.option('--json', 'as GET /_maniqui/scenarios answers').action(({ json }) => {
    const scenarios = describeScenarios()
    if (json) return terminal.out(`${JSON.stringify({ scenarios }, null, 2)}\n`)
    const listed = scenarios.map((one) => ({ ...one, example: [one.example] }))
    terminal.out(told(listed, 'scenarios'))
  })
}

function told(listed: readonly Listed[], what: 'faults' | 'scenarios'): string {
  const entries = listed.map(({ name, summary, transport, parameters, example }) =>
    [
      name,
      `  ${summary}${transport ? ' Breaks a connection; in process it fails as fetch fails.' : ''}`,
      ...parameterLines(parameters),
      `  ${JSON.stringify(example)}`,
    ].join('\n'),
  )
  const how = `Put an example, or several in one list: curl -X PUT http://127.0.0.1:4010/_maniqui/sandboxes/demo/${what} -H 'Content-Type: application/json' -d '…'`
  return `${[...entries, how].join('\n\n')}\n`
}

function parameterLines(parameters: readonly ParameterDescription[]): readonly string[] {
  const width = Math.max(0, ...parameters.map(({ name }) => name.length))
  return parameters.map((one) => {
    const { name, summary, required, default: standard } = one
    const more = [
      valuesOf(one),
      ...(required ? ['required'] : []),
      ...(standard === undefined ? [] : [`${JSON.stringify(standard)} by default`]),
    ]
    return `    ${name.padEnd(width)}  ${summary} (${more.join(', ')})`
  })
}

function valuesOf({ type, minimum, maximum }: ParameterDescription): string {
  return minimum === undefined || maximum === undefined ? type : `${type} ${minimum} to ${maximum}`
}

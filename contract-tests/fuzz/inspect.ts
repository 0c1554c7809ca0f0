import { contextOf, type Maniqui } from '../../src/library/maniqui.ts'
import { maxSandboxes, token } from './mock.ts'
import { type Finding, leaks } from './verdict.ts'

/** What must hold between any two requests, whatever they were. */
export async function inspect(maniqui: Maniqui): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const { sandboxes, budget } = contextOf(maniqui)
  const living = sandboxes.list()
  for (const { name, salon } of living) {
    const [violation] = salon.invariants()
    if (violation) {
      findings.push({
        rule: 'invariants',
        message: `sandbox ${name}: ${JSON.stringify(violation)}`,
      })
    }
  }
  if (budget.bytes > budget.maxBytes || budget.bytes < 0) {
    findings.push({ rule: 'unbounded', message: `the journals count ${budget.bytes} bytes` })
  }
  if (living.length > maxSandboxes) {
    findings.push({ rule: 'unbounded', message: `there are ${living.length} sandboxes` })
  }
  for (const target of shows(living.map(({ name }) => name))) {
    findings.push(...(await look(maniqui, target)))
  }
  return findings
}

/** Whatever shows what clients sent must show none of their keys. */
async function look(maniqui: Maniqui, target: string): Promise<Finding[]> {
  const headers = { 'x-maniqui-token': token }
  // Whether the answer is as documented the run itself finds out, request by request.
  const response = await maniqui.fetch(
    new Request(`http://127.0.0.1/_maniqui${target}`, { headers }),
    {},
  )
  const text = await response.text()
  if (response.status === 200) return leaks(target, text)
  return [{ rule: 'server-error', message: `${target} answered ${response.status}: ${text}` }]
}

function shows(names: readonly string[]): string[] {
  const ofClient = (name: string) => [
    `/sandboxes/${name}/requests?limit=100`,
    `/sandboxes/${name}/requests?limit=50&format=har`,
    `/sandboxes/${name}/coverage`,
  ]
  const ofSandbox = (name: string) => [
    `/sandboxes/${name}/snapshot`,
    `/sandboxes/${name}/agenda`,
    `/sandboxes/${name}/invariants`,
  ]
  return ['/sandboxes', ...[...names, '_unkeyed'].flatMap(ofClient), ...names.flatMap(ofSandbox)]
}

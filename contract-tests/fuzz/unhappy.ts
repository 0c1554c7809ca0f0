import { isObject } from '../../src/json/object.ts'
import { faultKinds, faultNames, isFaultName } from '../../src/unhappy/fault.ts'
import { operationsById } from '../../src/openapi/operations-by-id.ts'
import { describeScenarios, type ParameterDescription } from '../../src/unhappy/describe.ts'
import type { Dice } from './dice.ts'
import { hostileJson } from './hostile.ts'
import { day } from './sample.ts'

/** A scenario as the control API takes it, with parameters that fit. */
export function scenarioUse(dice: Dice): unknown {
  const scenario = dice.pick(describeScenarios())
  if (!scenario) return 'slow'
  const parameters = scenario.parameters.filter(({ required }) => required || dice.oneIn(2))
  if (parameters.length === 0) return scenario.name
  const values = parameters.map((parameter) => [parameter.name, valueOf(parameter, dice)] as const)
  return { name: scenario.name, ...Object.fromEntries(values) }
}

/** The same as the header writes it. */
export function scenarioHeader(dice: Dice): string {
  const use = scenarioUse(dice)
  if (!isObject(use)) return String(use)
  const { name, ...parameters } = use
  const written = Object.entries(parameters).map(
    ([key, value]) => `${key}=${JSON.stringify(value)}`,
  )
  return [name, ...written].join('; ')
}

/** A fault rule that fits. */
export function faultRule(dice: Dice): unknown {
  const kind = dice.pick(faultNames) ?? 'latency'
  const parameters = isFaultName(kind) ? Object.entries(faultKinds[kind].parameters) : []
  const fault: Record<string, unknown> = { kind }
  for (const [name, parameter] of parameters) {
    if (parameter.required || dice.oneIn(2)) fault[name] = valueOf({ ...parameter, name }, dice)
  }
  if (kind === 'status' && fault['code'] === undefined) {
    fault['status'] = dice.pick([404, 429, 500, 503, 418])
  }
  return {
    fault,
    ...(dice.oneIn(2) ? { match: match(dice) } : {}),
    ...(dice.oneIn(3) ? { skip: dice.int(0, 3) } : {}),
    ...(dice.oneIn(2) ? { times: dice.int(1, 5) } : {}),
    ...(dice.oneIn(3) ? { probability: dice.int(0, 10) / 10 } : {}),
    ...(dice.oneIn(4) ? dice.pick([{ for: 'PT5M' }, { until: `${day(dice)}T12:00:00` }]) : {}),
  }
}

function match(dice: Dice): unknown {
  return dice.pick([
    { api: 'citapro' },
    { operation: anyOperation(dice) },
    { method: 'POST' },
    { path: '/v1/*' },
    { path: '*'.repeat(dice.int(1, 200)) },
    { header: { accept: '*', 'x-request': 'a*b*c' } },
  ])
}

function valueOf(
  {
    name,
    type,
    minimum = 0,
    maximum = 100,
    values,
  }: Omit<ParameterDescription, 'summary' | 'required'>,
  dice: Dice,
): unknown {
  if (dice.oneIn(12)) return hostileJson(dice)
  // Real time passes for these: the shorter the better.
  if (name === 'ms') return dice.int(0, 3)
  if (name === 'operation') return anyOperation(dice)
  if (name === 'code') {
    return dice.pick([
      '422',
      '404',
      'VALIDATION_ERROR',
      'SLOT_NOT_AVAILABLE',
      'RATE_LIMIT_EXCEEDED',
    ])
  }
  if (values) return dice.pick(values)
  switch (type) {
    case 'boolean':
      return dice.oneIn(2)
    case 'integer':
    case 'range':
      return dice.int(minimum, Math.min(maximum, minimum + 20))
    case 'number':
      return dice.int(0, 10) / 10
    case 'id':
      return dice.pick([
        5,
        15,
        1,
        '880e8400-e29b-41d4-a716-446655440003',
        '990e8400-e29b-41d4-a716-446655440004',
      ])
    case 'day':
      return dice.pick(['today', 'tomorrow', day(dice)])
    case 'string':
      return 'text'
    case 'object':
      return dice.pick([
        {},
        { total: 0 },
        { 'items.0.name': null },
        { 'content-type': 'text/html' },
      ])
    case 'array':
      return ['items.0']
    case 'json':
      return hostileJson(dice)
  }
}

function anyOperation(dice: Dice): string | undefined {
  return dice.pick([...operationsById().keys()])
}

import type { Api } from '../../apis/api.ts'
import { jsonIn } from '../../json/parse.ts'
import type { Exchange } from '../../journal/exchange.ts'
import { matchedExchange } from '../../journal/matched-exchange.ts'
import type { ReadRequest } from '../../judge/judge-request.ts'
import type { BookingRequest } from '../../salon/check-booking.ts'
import { underConditions } from '../../salon/under-conditions.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { ActiveScenario } from '../../unhappy/scenarios/scenario.ts'
import { readScenarioText } from '../../unhappy/scenarios/catalogue.ts'
import { criterion } from './criterion.ts'
import { bookingMade, bookingNow, type SalonWords } from './salon-criteria.ts'

/** What the salon says now of a request that books; nothing of any other, or of one that it never saw. */
export function askSalon(
  exchange: Exchange,
  { input, call: { operation } }: ReadRequest,
  { api, sandbox }: { api: Api; sandbox: Sandbox },
): SalonWords | undefined {
  const { salon } = sandbox
  const asked = input && api.bookingRequest(operation, input, { salon })
  if (!asked) return undefined
  const { status, body = '' } = exchange.response
  const made = status === 201 ? api.bookingMade(jsonIn(body)) : undefined
  if (made !== undefined) return bookingMade(salon.booking(made))
  const header = matchedExchange(exchange).header('x-maniqui-scenario')
  return underScenarios(asked, sandbox, header)
}

/** As the scenarios of request and sandbox have it, and whether it is they who have the say. */
function underScenarios(
  asked: BookingRequest,
  { salon, unhappy }: Sandbox,
  header: string | undefined,
): SalonWords {
  const read = header === undefined ? undefined : readScenarioText(header)
  const own = read?.ok ? read.value : []
  const conditions = unhappy?.conditions(own) ?? []
  if (conditions.length === 0) return bookingNow(asked, salon)
  const view = bookingNow(asked, underConditions(salon, conditions).salon)
  if (!salon.plan(asked).ok || view.criteria.every(({ met }) => met)) return view
  const names = [...own, ...(unhappy?.scenarios.active ?? [])].filter(bearsOnSalon).map(nameOf)
  const detail = `${names.join(', ')} stands against it: without, the salon would accept it`
  return {
    ...view,
    criteria: [...view.criteria, criterion({ name: 'scenario', met: false, detail })],
  }
}

function bearsOnSalon({ effects }: ActiveScenario): boolean {
  return (effects.conditions ?? []).length > 0
}

function nameOf({ use }: ActiveScenario): string {
  return typeof use === 'string' ? use : use.name
}

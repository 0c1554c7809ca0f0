import { type Scenario, scenario } from './scenario.ts'

/** Bad days of the salon: both APIs tell of them, each in its own words. */
export const salonScenarios: readonly Scenario[] = [
  scenario('slot-stolen', ({ times: thefts, ...whose }) => ({
    conditions: [{ condition: 'slot-stolen', ...whose }],
    thefts,
  })),
  scenario('stale-availability', ({ times: thefts, ...whose }) => ({
    conditions: [{ condition: 'stale-availability', ...whose }],
    thefts,
  })),
  scenario('fully-booked', (whose) => ({ conditions: [{ condition: 'fully-booked', ...whose }] })),
  scenario('holiday', (when) => ({ conditions: [{ condition: 'holiday', ...when }] })),
  scenario('professional-off', (whose) => ({
    conditions: [{ condition: 'professional-off', ...whose }],
  })),
  scenario('no-professionals', () => ({ conditions: [{ condition: 'no-professionals' }] })),
  scenario('service-inactive', (which) => ({
    conditions: [{ condition: 'service-inactive', ...which }],
  })),
]

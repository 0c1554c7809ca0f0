import { daySetting, idSetting, integerSetting } from '../parameters.ts'
import { type Scenario, scenario } from './scenario.ts'

const professional = idSetting('Only this professional, by the id of either API.')
const onlyDay = daySetting('Only this day.')

const times = integerSetting('So many times, then no more.', { minimum: 1, maximum: 1_000_000 })

/** Bad days of the salon: both APIs tell of them, each in its own words. */
export const salonScenarios: readonly Scenario[] = [
  scenario({
    name: 'slot-stolen',
    summary: 'Someone else books the very slot between availability and booking.',
    parameters: { professional, day: onlyDay, times },
    effects: ({ times: thefts, ...whose }) => ({
      conditions: [{ condition: 'slot-stolen', ...whose }],
      thefts,
    }),
  }),
  scenario({
    name: 'stale-availability',
    summary: 'Availability still shows, as its first slot, one that someone else has just booked.',
    parameters: { professional, day: onlyDay, times },
    effects: ({ times: thefts, ...whose }) => ({
      conditions: [{ condition: 'stale-availability', ...whose }],
      thefts,
    }),
  }),
  scenario({
    name: 'fully-booked',
    summary: 'Every slot is taken.',
    parameters: { professional, day: onlyDay },
    effects: (whose) => ({ conditions: [{ condition: 'fully-booked', ...whose }] }),
  }),
  scenario({
    name: 'holiday',
    summary: 'The business is closed.',
    parameters: { day: onlyDay },
    effects: (when) => ({ conditions: [{ condition: 'holiday', ...when }] }),
  }),
  scenario({
    name: 'professional-off',
    summary: 'The professional does not work.',
    parameters: { professional, day: onlyDay },
    effects: (whose) => ({ conditions: [{ condition: 'professional-off', ...whose }] }),
  }),
  scenario({
    name: 'no-professionals',
    summary: 'The business has no professionals at all.',
    parameters: {},
    effects: () => ({ conditions: [{ condition: 'no-professionals' }] }),
  }),
  scenario({
    name: 'service-inactive',
    summary: 'The service is listed as inactive and cannot be booked.',
    parameters: { service: idSetting('Only this service, by the id of either API.') },
    effects: (which) => ({ conditions: [{ condition: 'service-inactive', ...which }] }),
  }),
]

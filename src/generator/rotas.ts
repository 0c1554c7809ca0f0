import type { WeekdayName } from '../days/day-words.ts'

const mondayToFriday = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const
const tuesdayToSaturday = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export interface Rota {
  readonly weight: number
  readonly shifts: readonly {
    readonly days: readonly WeekdayName[]
    readonly hours: string
    readonly breaks?: readonly string[]
    /** At a second location. */
    readonly isAway?: boolean
  }[]
}

/** The working weeks there are; Saturday is in most of them, everybody has a day off. */
export const rotas: readonly Rota[] = [
  {
    weight: 14,
    shifts: [{ days: mondayToFriday, hours: '09:00-18:00', breaks: ['13:00-14:00'] }],
  },
  {
    weight: 26,
    shifts: [{ days: tuesdayToSaturday, hours: '10:00-19:00', breaks: ['14:00-15:00'] }],
  },
  {
    weight: 14,
    shifts: [{ days: tuesdayToSaturday, hours: '09:30-20:00', breaks: ['14:00-16:30'] }],
  },
  {
    weight: 12,
    shifts: [
      {
        days: ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday'],
        hours: '09:00-20:00',
        breaks: ['14:00-15:00', '17:30-18:00'],
      },
    ],
  },
  { weight: 9, shifts: [{ days: ['Monday', ...tuesdayToSaturday], hours: '09:00-14:00' }] },
  { weight: 8, shifts: [{ days: tuesdayToSaturday, hours: '15:00-21:00' }] },
  {
    weight: 8,
    shifts: [
      {
        days: ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
        hours: '11:00-20:00',
        breaks: ['15:00-16:00'],
      },
    ],
  },
  {
    weight: 9,
    shifts: [
      { days: ['Monday', 'Wednesday', 'Saturday'], hours: '10:00-19:00', breaks: ['14:00-15:00'] },
      { days: ['Tuesday', 'Thursday'], hours: '11:00-19:00', isAway: true },
    ],
  },
]

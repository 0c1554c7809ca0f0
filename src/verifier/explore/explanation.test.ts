import { expect, test } from 'vitest'
import type { TargetAnswer } from '../../judge/answer.ts'
import { loadDocument } from '../../openapi/load.ts'
import type { FreeTime, Sight, BookingWish } from './beliefs.ts'
import { type Event, hasOrder } from './explanation.ts'

const operation = loadDocument('citapro').byId.get('createBooking')!
const answer: TargetAnswer = {
  operation,
  call: { operation },
  exchange: {
    id: 1,
    at: 0,
    began: 0,
    elapsed: 0,
    request: { method: 'POST', url: 'http://x/', rawHeaders: [] },
    response: { status: 201, headers: {} },
  },
  status: 201,
  headers: new Headers(),
  text: '',
  json: undefined,
}

const offer = (professional: string, start: number): FreeTime => ({
  professional,
  start,
  end: start + 60,
})

/** Two professionals, each with three hours that follow each other. */
const offers = ['ana', 'eva'].flatMap((one) => [600, 660, 720].map((start) => offer(one, start)))
const before: Sight = { answer, about: 'cut', from: 0, to: 0, offers }

const book = (professional: string | undefined, start: number, accepted: boolean): Event => ({
  answer,
  wish: { ...offer('', start), professional, about: 'cut' },
  accepted,
})
const look = (left: (offer: FreeTime) => boolean): Event => ({
  answer,
  sight: { ...before, offers: offers.filter(left) },
})
const isAna = ({ professional }: FreeTime): boolean => professional === 'ana'

test.each<[string, Event[], boolean]>([
  ['nothing', [], true],
  ['one of two wins', [book('ana', 600, true), book('ana', 600, false)], true],
  ['nobody wins', [book('ana', 600, false), book('ana', 600, false)], false],
  ['both win', [book('ana', 600, true), book('ana', 600, true)], false],
  ['a partial overlap wins as well', [book('ana', 600, true), book('ana', 630, true)], false],
  ['neighbours both win', [book('ana', 600, true), book('ana', 660, true)], true],
  ['a neighbour loses', [book('ana', 600, true), book('ana', 660, false)], false],
  ['another professional loses', [book('ana', 600, true), book('eva', 600, false)], false],
  ['what was not offered loses', [book('ana', 600, true), book('ana', 615, false)], true],
  [
    'anybody loses though eva is free',
    [book('ana', 600, true), book(undefined, 600, false)],
    false,
  ],
  [
    'anybody loses when both are taken',
    [book('ana', 600, true), book('eva', 600, true), book(undefined, 600, false)],
    true,
  ],
  ['a look from before', [book('ana', 600, true), look(() => true)], true],
  [
    'a look from after, the neighbour gone too',
    [book('ana', 600, true), look((one) => !isAna(one) || one.start === 720)],
    true,
  ],
  ['a look that lacks more', [book('ana', 600, true), look((one) => !isAna(one))], false],
  ['a look that lacks the other', [book('ana', 600, true), look(isAna)], false],
  [
    'a look between two bookings',
    [book('ana', 600, true), book('eva', 600, true), look((one) => isAna(one) || one.start > 600)],
    true,
  ],
  [
    'two looks that saw two different firsts',
    [
      book('ana', 600, true),
      book('eva', 600, true),
      look((one) => isAna(one) || one.start > 600),
      look((one) => !isAna(one) || one.start > 600),
    ],
    false,
  ],
])('requests at once have an order, or have none: %s', (_, events, expected) => {
  expect(hasOrder(events, { before, taken: [] })).toBe(expected)
})

test('what the sequence had booked before counts', () => {
  const taken: BookingWish[] = [{ ...offer('ana', 600), about: 'cut' }]
  expect(hasOrder([book('ana', 600, false)], { before, taken })).toBe(true)
  expect(hasOrder([book('ana', 630, true)], { before, taken })).toBe(false)
})

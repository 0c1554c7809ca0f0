import { describe, expect, test } from 'vitest'
import { findingsIn, type Handle, verifyHostile } from './hostile-target.ts'

/*
 * A stranger with one thing wrong that no single answer shows: only two answers together do. And others who use the target
 * at the same time, which must not be taken for one.
 */

// oxlint-disable-next-line typescript/no-explicit-any -- these are the answers of strangers
type Body = any

/** Changes the answers to some requests. */
const changing =
  (isMeant: (url: URL) => boolean, change: (body: Body) => void): Handle =>
  async (request, next) => {
    const response = await next()
    if (request.method !== 'GET' || response.status !== 200) return response
    if (!isMeant(new URL(request.url))) return response
    const body: Body = await response.json()
    change(body)
    return Response.json(body)
  }

const asks = (url: URL, name: string) => url.searchParams.get(name) ?? ''
const isDaysOnly = (url: URL) =>
  asks(url, 'startDate') !== '' && asks(url, 'startDate') === asks(url, 'endDate')
const withoutLast = ({ slots }: Body) => void slots.pop()

/** True for every second of the requests that are meant. */
const everySecond = (isMeant: (url: URL) => boolean) => {
  let count = 0
  return (url: URL) => isMeant(url) && (count += 1) % 2 === 0
}

const flawed: readonly (readonly [string, string, 'citapro' | 'salonbookit', Handle])[] = [
  [
    'a day alone lacks its last slot',
    'days_make_range',
    'citapro',
    changing((url) => isDaysOnly(url) && asks(url, 'professionalId') === '', withoutLast),
  ],
  [
    'a range that begins with a month lacks its last slot',
    'days_make_range',
    'citapro',
    changing((url) => asks(url, 'startDate').endsWith('-01') && !isDaysOnly(url), withoutLast),
  ],
  [
    'a professional alone lacks the last slot of a long range',
    'person_within_all',
    'citapro',
    changing((url) => asks(url, 'professionalId') !== '' && !isDaysOnly(url), withoutLast),
  ],
  [
    'the second page repeats an item',
    'pages_make_list',
    'citapro',
    changing(
      (url) => url.pathname.endsWith('/services') && Number(asks(url, 'offset')) > 1,
      ({ items }) => void items.splice(0, 1, items.at(-1)),
    ),
  ],
  [
    'the bookings of one status are counted twice',
    'filters_add_up',
    'citapro',
    changing(
      (url) => asks(url, 'filters[0][value]') === 'confirmed' && !url.search.includes('startTime'),
      (body) => void (body.total += 3),
    ),
  ],
  [
    'every second answer lacks a location',
    'asked_twice',
    'citapro',
    changing(
      everySecond((url) => url.pathname.endsWith('/locations') && asks(url, 'orderBy') === 'id'),
      ({ items }) => void items.pop(),
    ),
  ],
  [
    'a range that begins with a month has a slot more',
    'days_make_range',
    'salonbookit',
    changing(
      (url) => asks(url, 'desde').endsWith('-01'),
      ({ data }) => data.dias.forEach((day: Body) => day.disponible && (day.slots_libres += 1)),
    ),
  ],
  [
    'a Monday has a free time less than the range says',
    'day_and_range_agree',
    'salonbookit',
    changing(
      (url) => url.pathname.endsWith('-03-23/'),
      ({ data }) => {
        const slot = data.slots.find((one: Body) => one.disponible)
        Object.assign(slot, { disponible: false, motivo: 'ocupado' })
      },
    ),
  ],
]

describe('what only two answers show', () => {
  test.each(flawed)('%s: %s', async (_, check, api, handle) => {
    const outcome = await verifyHostile({
      api,
      handle,
      verify: { effort: 'standard', write: false, only: [`${api}.relations`] },
    })
    expect(outcome.report.findings.map((finding) => finding.check)).toContain(check)
    const [finding] = outcome.report.findings.filter((one) => one.check === check)
    expect(finding?.curl.length).toBeGreaterThan(1)
  })

  test('each is put to a target that has nothing wrong', async () => {
    for (const api of ['citapro', 'salonbookit'] as const) {
      const outcome = await verifyHostile({
        api,
        verify: { effort: 'standard', write: false, only: [`${api}.relations`] },
      })
      expect(findingsIn(outcome)).toEqual([])
      const asked = outcome.report.checks.filter(({ assertions }) => assertions > 0)
      const due = flawed.flatMap(([, check, on]) => (on === api ? [check] : []))
      expect(asked.map(({ info }) => info.id)).toEqual(expect.arrayContaining([...new Set(due)]))
    }
  })
})

test('others who book and come in between are no finding', async () => {
  let [count, booked] = [0, 0]
  let clientId: string | undefined
  const handle: Handle = async (request, next, stranger) => {
    const url = new URL(request.url)
    if (!url.pathname.endsWith('/availability')) return next()
    const response = await next()
    count += 1
    const [slot] = response.status === 200 ? (await response.clone().json()).slots : []
    if (count % 7 !== 0 || slot === undefined) return response
    const post = async (path: string, body: unknown): Promise<Body> => {
      const answer = await stranger(
        new Request(new URL(path, url), {
          method: 'POST',
          headers: { ...Object.fromEntries(request.headers), 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )
      return answer.json()
    }
    clientId ??= (await post('../clients', someone)).id
    const { id } = await post('../bookings', {
      startTime: `${slot.startTime.replace(' ', 'T')}Z`,
      endTime: `${slot.endTime.replace(' ', 'T')}Z`,
      status: 'confirmed',
      amount: 10,
      clientId,
      locationId: url.searchParams.get('locationId'),
      serviceId: url.searchParams.get('serviceId'),
      personId: slot.professionals[0].id,
    })
    if (id !== undefined) booked += 1
    return response
  }
  const outcome = await verifyHostile({ handle, verify: { effort: 'standard', write: false } })
  expect(findingsIn(outcome)).toEqual([])
  expect(booked).toBeGreaterThan(4)
})

const someone = {
  firstname: 'Somebody',
  lastname: 'Else',
  email: 'somebody@example.com',
  phone: '+593991234500',
}

test('a contradiction that is gone when it is looked at again is forgiven once', async () => {
  const isWeekOrMonth = (url: URL) => asks(url, 'professionalId') !== '' && !isDaysOnly(url)
  const verifyOnly = (times: number) => {
    let left = times
    // Only the first answer of each professional is wrong.
    const seen = new Set<string>()
    const isMeant = (url: URL) => {
      if (!isWeekOrMonth(url) || left === 0 || seen.has(asks(url, 'professionalId'))) return false
      seen.add(asks(url, 'professionalId'))
      left -= 1
      return true
    }
    return verifyHostile({
      handle: changing(isMeant, withoutLast),
      verify: { effort: 'standard', write: false, only: ['person_within_all'] },
    })
  }
  expect(findingsIn(await verifyOnly(1))).toEqual([])
  expect(findingsIn(await verifyOnly(2))).toHaveLength(1)
})

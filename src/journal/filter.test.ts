import { expect, it } from 'vitest'
import { exchange } from './test-exchange.ts'
import { filterExchanges } from './filter.ts'

const journal = [
  exchange({ id: 1, at: 1000, operationId: 'listServices', status: 200 }),
  exchange({ id: 2, at: 2000, operationId: 'createBooking', status: 422 }),
  exchange({ id: 3, at: 2000, operationId: 'createBooking', status: 429 }),
  exchange({ id: 4, at: 3000, operationId: 'createBooking', status: 201 }),
  exchange({ id: 5, at: 3000, status: 0 }),
]

it.each([
  [{}, [1, 2, 3, 4, 5]],
  [{ operation: 'createBooking' }, [2, 3, 4]],
  [{ operation: 'unheard-of' }, []],
  [{ status: '429' }, [3]],
  [{ status: '4xx' }, [2, 3]],
  [{ status: '2xx' }, [1, 4]],
  [{ status: '0' }, [5]],
  [{ after: 3 }, [4, 5]],
  [{ from: 2000 }, [2, 3, 4, 5]],
  [{ from: 2001 }, [4, 5]],
  [{ operation: 'createBooking', status: '4xx', after: 2 }, [3]],
])('%j finds %j', (filter, ids) => {
  expect(filterExchanges(journal, filter).map(({ id }) => id)).toEqual(ids)
})

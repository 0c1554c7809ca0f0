import { createRoot } from 'react-dom/client'
import { Booking } from './booking'

/* An app as a stranger writes one: it knows the package, and nothing of how it is made. */

const search = new URLSearchParams(location.search)
if (search.has('msw')) {
  const { startMock } = await import('./mock')
  await startMock(search.getAll('scenario'))
}
if (search.has('example')) {
  const { worker } = await import('./msw')
  await worker.start()
}
const baseUrl = search.has('example') ? 'https://api.example' : location.origin
createRoot(document.getElementById('app')!).render(<Booking baseUrl={baseUrl} />)

import { keyHeader } from '../../faces/keys.ts'
import { createManiqui } from '../../index.ts'
import { median } from './process.ts'

export interface SandboxFigures {
  readonly sandboxes: number
  /** Mebibytes resident in the whole process, with every sandbox alive. */
  readonly resident: number
  /** The same before the first. */
  readonly residentBefore: number
  /** Milliseconds to make one and book in it, in one request: the median, and what one in a hundred exceeds. */
  readonly making: number
  readonly makingSlowest: number
}

const count = 10_000
const date = '2026-03-12'

/**
 * Ten thousand sandboxes of the demo salon in this process, each made by the request that books in it, for a guest of
 * its own. To be run in a process of its own, as what is resident is the process's.
 */
export async function measureSandboxes(): Promise<SandboxFigures> {
  const now = '2026-03-10T08:00:00'
  const maniqui = await createManiqui({ data: 'demo', seed: 1, now, frozen: true })
  const ask = async (name: string, path: string, body?: object) => {
    const headers = { ...keyHeader('salonbookit', name), 'content-type': 'application/json' }
    const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const began = performance.now()
    const response = await maniqui.fetch(new Request(`http://x${path}`, { headers, ...sent }))
    const elapsed = performance.now() - began
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} ${response.status}: ${text}`)
    return { elapsed, text }
  }
  const times = freeTimes(
    (await ask('warm', `/api/v1/disponibilidad/5/${date}/?servicio_id=15`)).text,
  )
  const residentBefore = resident()
  const making: number[] = []
  for (let index = 0; index < count; index += 1) {
    const booking = bookingOf(index, times)
    making.push((await ask(`test-${index}`, '/api/v1/reservas/crear/', booking)).elapsed)
  }
  const figures = {
    sandboxes: count,
    resident: resident(),
    residentBefore,
    making: median(making),
    makingSlowest: making.toSorted((a, b) => a - b)[Math.floor(count * 0.99)] ?? 0,
  }
  await maniqui.close()
  return figures
}

/** The times at which professional 5 can be booked in a fresh sandbox. */
function freeTimes(availability: string): readonly string[] {
  const { data } = JSON.parse(availability)
  const slots: readonly { disponible: boolean; hora_inicio: string }[] = data.slots
  return slots.filter(({ disponible }) => disponible).map(({ hora_inicio }) => hora_inicio)
}

function bookingOf(index: number, times: readonly string[]): object {
  return {
    servicio_ids: [15],
    peluquero_id: 5,
    fecha: date,
    hora_inicio: times[index % times.length],
    nombre: `Guest ${index}`,
    email: `guest${index}@example.com`,
    telefono: '+34600111222',
  }
}

function resident(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024)
}

import { keyHeader } from '../../faces/keys.ts'
import { cases } from './cases.ts'
import { freePort } from './free-port.ts'
import type { Programs } from './http.ts'
import { measureLoad } from './load.ts'
import { start } from './process.ts'

export interface Comparison {
  readonly name: string
  readonly ours: number
  readonly prism: number
}

const probe = { probe: '/v1/services', headers: keyHeader('citapro', 'bench') }

/** The CitaPro reads, which Prism can answer from the same document, one server after the other. */
export async function measurePrism(programs: Programs): Promise<Comparison[]> {
  const ours = await start(programs.maniqui, probe)
  const prism = await start(
    [
      'node_modules/@stoplight/prism-cli/dist/index.js',
      'mock',
      'openapi/citapro.yaml',
      '--port',
      String(await freePort()),
    ],
    { ...probe, printed: /(?<=listening on )http:\/\/[\w.]+:\d+/ },
  )
  const compared: Comparison[] = []
  for (const { name, load } of cases.filter(
    (one) => one.load.path.startsWith('/v1') && one.load.method === 'GET',
  )) {
    const rate = (url: string) => measureLoad({ ...load, url: url + load.path }, { seconds: 3 })
    compared.push({ name, prism: await rate(prism.url), ours: await rate(ours.url) })
  }
  await Promise.all([ours.stop(), prism.stop()])
  return compared
}

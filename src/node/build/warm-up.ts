import { writeFileSync } from 'node:fs'
import { keyHeader } from '../../faces/keys.ts'
import { codeCacheOf, compiledScript, runScript } from '../compiled-script.ts'

/*
 * Run by the build, in a process of its own: serves with the bundled command, sends it what a front end sends first,
 * and keeps what V8 compiled for that. Functions that were not needed until then are compiled when they are.
 */

const [, , path = ''] = process.argv
const key = keyHeader('citapro', 'demo')

const printed = new Promise<string>((resolve) => {
  process.stdout.write = (text) => {
    resolve(String(text).trim())
    return true
  }
})
process.stderr.write = () => true

process.argv = [process.execPath, path, '--port', '0']
const script = compiledScript(path)
runScript(script, path)

const url = await printed
const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
await fetch(`${url}/v1/services`, { headers: key })
await fetch(
  `${url}/v1/bookings/availability?locationId=770e8400-e29b-41d4-a716-446655440002&serviceId=880e8400-e29b-41d4-a716-446655440003&startDate=${day}`,
  { headers: key },
)
await fetch(`${url}/api/v1/disponibilidad/5/${day}/?servicio_id=15`, {
  headers: keyHeader('salonbookit', 'demo'),
})
for (const email of ['juan@example.com', 'nobody']) {
  await fetch(`${url}/v1/clients`, {
    method: 'POST',
    headers: { ...key, 'content-type': 'application/json' },
    body: JSON.stringify({ firstname: 'Juan', lastname: 'Pérez', email, phone: '+593991234568' }),
  })
}
writeFileSync(codeCacheOf(path), script.createCachedData())
process.exit()

import { vi } from 'vitest'
import { breachesOf } from './breaches.ts'

/*
 * Runs before every test file: whatever a test asks a Maniquí made in its process, the answer is held
 * against its document, and one that leaves it fails the test.
 */
vi.mock(import('../../src/library/maniqui.ts'), async (original) => {
  const actual = await original()
  return {
    ...actual,
    createManiqui: async (options) => {
      const maniqui = await actual.createManiqui(options)
      const { fetch } = maniqui
      maniqui.fetch = async (request, env) => {
        // A test that stages a connection of its own looks at the answers itself.
        if (env && !env.incoming) return fetch(request, env)
        // No document has it, and `clone()` would refuse to make one.
        if (request.method === 'TRACE') return fetch(request, env)
        const asked = request.clone()
        const response = await fetch(request, env)
        if (isSlow(response)) return judgedAtItsEnd(asked, response)
        await hold(asked, response)
        return response
      }
      return maniqui
    },
  }
})

async function hold(asked: Request, response: Response): Promise<void> {
  const breaches = await breachesOf(asked, response)
  if (breaches.length === 0) return
  throw new Error(
    `${asked.method} ${asked.url} was answered ${response.status} against its document:\n${breaches.join('\n')}`,
  )
}

const isSlow = ({ headers }: Response) => headers.get('x-maniqui')?.endsWith('slow-body') === true

/** A test of a slow body looks at how it comes: who read it first would keep its head, and every piece, until the end. */
function judgedAtItsEnd(asked: Request, { body, status, headers }: Response): Response {
  const pieces: Uint8Array[] = []
  const passed = body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        pieces.push(piece)
        controller.enqueue(piece)
      },
      flush: () => hold(asked, new Response(Buffer.concat(pieces), { status, headers })),
    }),
  )
  return new Response(passed ?? null, { status, headers })
}

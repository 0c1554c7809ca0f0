import { readSnapshot, restoreSnapshot, SnapshotError, takeSnapshot } from '../sandbox/snapshot.ts'
import { originOfSnapshot } from '../sandbox/snapshot-origin.ts'
import { arranged, type ControlHandlers, existing } from './control-context.ts'
import { invalidField } from './problem.ts'
import { toSandbox } from './wire.ts'

type SnapshotHandlers = Pick<ControlHandlers, 'getSnapshot' | 'restoreSnapshot'>

export const snapshot: SnapshotHandlers = {
  getSnapshot({ path }, context) {
    const sandbox = existing(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    return { status: 200, body: { ...takeSnapshot(sandbox.found) } }
  },

  async restoreSnapshot({ path, body }, context) {
    const { sandboxes, origins, present } = context.server
    const wasThere = 'found' in existing(path.name, context)
    const sandbox = arranged(path.name, context)
    if ('refused' in sandbox) return sandbox.refused
    try {
      const read = readSnapshot(body)
      // A sandbox that the snapshot brings about goes back to where the snapshot began.
      if (!wasThere)
        sandbox.found.reset(await originOfSnapshot(context.server, sandbox.found.name, read))
      const baseOf = origins.baseOf.bind(origins)
      restoreSnapshot(sandbox.found, read, { present, baseOf })
      return { status: 200, body: toSandbox(sandbox.found) }
    } catch (error) {
      if (!wasThere) sandboxes.remove(sandbox.found.name)
      if (!(error instanceof SnapshotError)) throw error
      return invalidField('body', `is refused: ${error.message.replace(/\.$/, '')}`)
    }
  },
}

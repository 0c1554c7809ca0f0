import { restoreSnapshot } from '../sandbox/desk/restore.ts'
import { prepareFixture } from '../sandbox/resolve-fixture.ts'
import { readSnapshot, SnapshotError, takeSnapshot } from '../sandbox/snapshot.ts'
import { ok } from './answer.ts'
import { type ControlHandlers, existing, unusableName, usableName } from './control-context.ts'
import { invalidField } from './problem.ts'
import { toSandbox } from './wire.ts'

type SnapshotHandlers = Pick<ControlHandlers, 'getSnapshot' | 'restoreSnapshot'>

export const snapshot: SnapshotHandlers = {
  getSnapshot: ({ path }, context) =>
    existing(path.name, context, (sandbox) => ok({ ...takeSnapshot(sandbox) })),
  async restoreSnapshot({ path, body }, { server, apis }) {
    const usable = usableName(path.name, apis)
    if ('detail' in usable) return unusableName(usable.detail)
    try {
      const read = readSnapshot(body)
      await prepareFixture(read.data)
      return ok(toSandbox(restoreSnapshot(server, usable.found, read)))
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error
      return invalidField('body', `is refused: ${error.message.replace(/\.$/, '')}`)
    }
  },
}

import { expect, test } from 'vitest'
import { untilOrphaned } from './until-orphaned.ts'

function watched(env: Record<string, string>) {
  let parent = 400
  let looks = 0
  let look: (() => void) | undefined
  const orphaned = untilOrphaned({
    env,
    parent: () => {
      looks += 1
      return parent
    },
    repeat: (again) => {
      look = again
      return () => (look = undefined)
    },
  })
  return {
    orphaned,
    adoptedBy: (other: number) => (parent = other),
    look: () => look?.(),
    isLooking: () => look !== undefined,
    looks: () => looks,
  }
}

test('what npm started learns that its parent has ended, and looks no longer', async () => {
  const { orphaned, adoptedBy, look, isLooking } = watched({ npm_lifecycle_event: 'start' })
  look()
  expect(isLooking()).toBe(true)
  adoptedBy(1)
  look()
  expect(isLooking()).toBe(false)
  expect(await orphaned).toBe('the end of npm')
})

test('what npm did not start never looks for its parent', () => {
  const { isLooking, looks } = watched({ npm_config_registry: 'https://registry.npmjs.org' })
  expect([isLooking(), looks()]).toEqual([false, 0])
})

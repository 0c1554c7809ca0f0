import { faceNames, type FaceName } from './generated/faces.ts'

export function isFaceName(name: string): name is FaceName {
  return faceNames.some((face) => face === name)
}

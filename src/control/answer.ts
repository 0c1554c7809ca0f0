/** The good answers, as handlers give them. */
export function ok<Body>(body: Body) {
  return { status: 200 as const, body }
}

export function created<Body>(body: Body, location: string) {
  return { status: 201 as const, body, headers: { location } }
}

export const done = { status: 204 } as const

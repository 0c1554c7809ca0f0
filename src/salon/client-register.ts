import type { SalonBase } from './base.ts'
import type { Client } from './entities.ts'
import { Overlay } from './overlay.ts'

const isListed = (client: Client): boolean => !client.deleted

/** The clients, also by e-mail address. */
export class ClientRegister extends Overlay<Client> {
  readonly #shared: SalonBase['emails']
  #own: Map<string, number[]> | undefined

  constructor(base: SalonBase) {
    super(base.clients, isListed)
    this.#shared = base.emails
  }

  override put(client: Client): void {
    const former = this.get(client.id)
    super.put(client)
    const email = client.email.toLowerCase()
    if (former?.email.toLowerCase() === email) return
    this.#own ??= new Map()
    const ids = this.#own.get(email)
    if (ids === undefined) this.#own.set(email, [client.id])
    else ids.push(client.id)
  }

  /** The client of the lowest id with that address, in any case. */
  byEmail(address: string): Client | undefined {
    const email = address.toLowerCase()
    const ids = [...(this.#shared.get(email) ?? []), ...(this.#own?.get(email) ?? [])]
    // The index only grows: whoever was deleted or changed address meanwhile is passed over.
    return ids
      .sort((a, b) => a - b)
      .map((id) => this.get(id))
      .find((client) => client && !client.deleted && client.email.toLowerCase() === email)
  }
}

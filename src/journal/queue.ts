/** A first-in, first-out list whose `shift` does not move what stays (an array's does). */
export class Queue<T> {
  #items: (T | undefined)[] = []
  #first = 0

  get length(): number {
    return this.#items.length - this.#first
  }

  push(item: T): void {
    this.#items.push(item)
  }

  shift(): T | undefined {
    if (this.length === 0) return undefined
    const item = this.#items[this.#first]
    this.#items[this.#first] = undefined
    this.#first += 1
    if (this.#first > 1024 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first)
      this.#first = 0
    }
    return item
  }

  /** Drops all items that do not fit. */
  retain(fits: (item: T) => boolean): void {
    this.#items = [...this].filter(fits)
    this.#first = 0
  }

  /** The latest first. */
  *backwards(): Generator<T> {
    for (let index = this.#items.length - 1; index >= this.#first; index -= 1) {
      const item = this.#items[index]
      if (item !== undefined) yield item
    }
  }

  *[Symbol.iterator](): Generator<T> {
    // Items between first and the end are all set: only shift() empties, and it moves `first`.
    for (let index = this.#first; index < this.#items.length; index += 1) {
      const item = this.#items[index]
      if (item !== undefined) yield item
    }
  }
}

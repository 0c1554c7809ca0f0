/** What a server can do to a connection that a `Response` cannot say. Node's `listen` hands one in. */
export interface Transport {
  /** Ends the connection with a TCP reset: the client gets no answer. */
  reset(): void
  /** Keeps the connection open and never answers. */
  hang(): void
  /** Sends the head, with the length of the whole, and that many bytes; then drops the connection. */
  truncate(
    response: { status: number; headers: Record<string, string>; body: string },
    bytes: number,
  ): void
}

// Express and sql.js come without types; only what express-sql.ts uses is declared here.
declare module 'express' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http'

  export interface ExpressRequest extends IncomingMessage {
    body: unknown
    method: string
    originalUrl: string
    params: Record<string, string>
    path: string
    get: (name: string) => string | undefined
  }
  export interface ExpressResponse extends ServerResponse {
    json: (body: unknown) => ExpressResponse
    redirect: (status: number, url: string) => void
    set: (headers: Record<string, string>) => ExpressResponse
    status: (code: number) => ExpressResponse
  }
  export type Next = (error?: unknown) => void
  export type Handler = (request: ExpressRequest, response: ExpressResponse, next: Next) => unknown
  export type ErrorHandler = (
    error: unknown,
    request: ExpressRequest,
    response: ExpressResponse,
    next: Next,
  ) => unknown
  type Route = (path: string, handler: Handler) => Application
  export interface Application {
    all: Route
    delete: Route
    get: Route
    post: Route
    put: Route
    disable: (setting: string) => Application
    listen: (port: number, host: string, done: () => void) => Server
    use: {
      (handler: Handler): Application
      (handler: ErrorHandler): Application
    }
  }
  const express: (() => Application) & { json: () => Handler }
  export default express
}

declare module 'sql.js' {
  export type Cell = string | number | null
  export interface Statement {
    bind: (values: readonly Cell[]) => boolean
    getAsObject: () => Record<string, Cell>
    reset: () => void
    step: () => boolean
  }
  export interface Database {
    close: () => void
    prepare: (sql: string) => Statement
    run: (sql: string, values?: readonly Cell[]) => Database
  }
  const initSqlJs: () => Promise<{ Database: new () => Database }>
  export default initSqlJs
}

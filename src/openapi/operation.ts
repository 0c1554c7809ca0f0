import { faceNames, type FaceName } from '../faces/generated/faces.ts'

/** The documents this package knows: the vendors' and the mock's own control API. */
export type ApiName = FaceName | 'control'

export const apiNames: readonly ApiName[] = [...faceNames, 'control']

/**
 * Where a statement comes from: one of the two source documents, another page of the vendor, or a
 * decision of ours where both are silent.
 */
export type Provenance = 'documented' | 'published' | 'inferred'

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'

/** A JSON Schema 2020-12 as OpenAPI 3.1 embeds it, every `$ref` replaced by what it points to. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly description?: string
  readonly example?: unknown
  readonly examples?: readonly unknown[]
  readonly 'x-provenance'?: Provenance
  readonly 'x-source'?: string
  readonly [keyword: string]: unknown
}

/** A named example; an error's is named after its code. */
export interface Example {
  readonly name: string
  readonly summary?: string
  readonly description?: string
  readonly value: unknown
  readonly provenance: Provenance
  readonly source?: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
  readonly description?: string
  readonly example?: unknown
  readonly style?: string
  readonly explode?: boolean
  readonly provenance: Provenance
  readonly source?: string
}

export interface HeaderSpec {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly description?: string
  readonly example?: unknown
  readonly provenance: Provenance
  readonly source?: string
}

export interface RequestBodySpec {
  readonly required: boolean
  /** The media type of the body, e.g. `application/json`. */
  readonly contentType: string
  readonly schema: Schema
  readonly examples: readonly Example[]
}

export interface ResponseSpec {
  readonly status: number
  readonly description: string
  readonly headers: readonly HeaderSpec[]
  /** Absent when the response has no body. */
  readonly contentType?: string
  readonly schema?: Schema
  /** Other media types that it can have instead, where `Accept` asks for one. */
  readonly otherContentTypes?: readonly string[]
  readonly examples: readonly Example[]
  readonly provenance: Provenance
  readonly source?: string
}

/** One method on one path of a document, with everything the document says about it. */
export interface Operation<Name extends string = ApiName> {
  readonly api: Name
  readonly operationId: string
  readonly method: Method
  /** The path template, e.g. `/v1/clients/{id}`. */
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: RequestBodySpec | undefined
  /** In ascending order of status. */
  readonly responses: readonly ResponseSpec[]
  /** Whether a request needs an API key. */
  readonly secured: boolean
  readonly provenance: Provenance
  readonly source?: string
}

export interface OpenApiDocument<Name extends string = ApiName> {
  readonly name: Name
  readonly title: string
  /** The document as written, `$ref`s and all. */
  readonly json: unknown
  /** The same as JSON text, to serve without a round trip through `JSON.stringify`. */
  readonly text: string
  readonly operations: readonly Operation<Name>[]
  readonly byId: ReadonlyMap<string, Operation<Name>>
}

// Generated from openapi/salonbookit.yaml by `npm run codegen`, do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** By operation, the query parameters that have a default and so are never absent. */
export interface queryDefaults {

}

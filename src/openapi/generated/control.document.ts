// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
export const documentText: string =
  '{"openapi":"3.1.0","info":{"title":"control","version":"0.0.0"},"paths":{}}'

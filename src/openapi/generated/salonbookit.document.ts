// Generated from openapi/salonbookit.yaml by `npm run codegen`, do not edit.
export const documentText: string =
  '{"openapi":"3.1.0","info":{"title":"salonbookit","version":"0.0.0"},"paths":{}}'

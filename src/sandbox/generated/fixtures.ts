// Generated from fixtures/*.yaml by `npm run codegen`, do not edit.
export const fixtureTexts: Readonly<Record<string, string>> = {
}

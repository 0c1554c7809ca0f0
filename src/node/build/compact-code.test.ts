import { expect, test } from 'vitest'
import { compactCode } from './compact-code.ts'

test.each([
  [
    'a failure is one call',
    `const err0 = {instancePath:instancePath+"/a",schemaPath:"#/properties/a/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;`,
    `vErrors = failing(vErrors, instancePath+"/a", "type", {type: "string"});
errors++;`,
  ],
  [
    'a function is told where it looks, and nothing else',
    'validate1(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData})',
    'validate1(data.a, instancePath+"/a")',
  ],
  [
    'also where it looks at the whole',
    'validate1(data, {instancePath,parentData,parentDataProperty,rootData})',
    'validate1(data, instancePath)',
  ],
  [
    'a schema that nothing reads goes',
    'const schema1 = {"enum":["a"]};\nconst schema2 = {"enum":["b"]};\nschema2.enum',
    '\nconst schema2 = {"enum":["b"]};\nschema2.enum',
  ],
])('%s', (_, given, want) => {
  expect(compactCode(given)).toBe(want)
})

test('code that Ajv writes in another way is refused', () => {
  const other =
    'const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}}; vErrors ??= []'
  expect(() => compactCode(other)).toThrow(
    'Ajv writes what compact-code.ts does not know: const err0',
  )
})

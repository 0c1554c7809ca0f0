// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const getIndex_200_body = validate0;
const obj0 = ["title", "operations"], obj1 = ["method", "path", "summary"];
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || data.operations === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.title !== void 0 && typeof data.title != "string" && (vErrors = failing(vErrors, instancePath + "/title", "type", { type: "string" }), errors++), data.operations !== void 0) {
      let data1 = data.operations;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.method === void 0 || data2.path === void 0 || data2.summary === void 0)
              for (const field1 of obj1)
                data2[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/operations/" + i0, "required", { missingProperty: field1 }), errors++);
            data2.method !== void 0 && typeof data2.method != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/method", "type", { type: "string" }), errors++), data2.path !== void 0 && typeof data2.path != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/path", "type", { type: "string" }), errors++), data2.summary !== void 0 && typeof data2.summary != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/summary", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/operations/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/operations", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}
const getIndex_401_headers = validate1;
const schema1 = { type: "object", properties: { "www-authenticate": { type: "string" } }, required: [] };
function validate1(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? data["www-authenticate"] !== void 0 && typeof data["www-authenticate"] != "string" && (vErrors = failing(vErrors, instancePath + "/www-authenticate", "type", { type: "string" }), errors++) : (vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++), validate1.errors = vErrors, errors === 0;
}
const getIndex_401_body = validate2;
const schema2 = { type: "object", required: ["type", "title", "status", "detail"], properties: { type: { type: "string", const: "about:blank" }, title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" }, errors: { type: "array", items: { type: "object", required: ["in", "name", "detail"], properties: { in: { type: "string", enum: ["path", "query", "header", "body"] }, name: { type: "string" }, detail: { type: "string" }, code: { type: "string" } } } }, choices: { type: "array", items: { type: "string" } } } }, obj2 = ["type", "title", "status", "detail"], obj3 = ["in", "name", "detail"];
function validate2(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || data.title === void 0 || data.status === void 0 || data.detail === void 0)
      for (const field0 of obj2)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.type !== void 0) {
      let data0 = data.type;
      typeof data0 != "string" && (vErrors = failing(vErrors, instancePath + "/type", "type", { type: "string" }), errors++), data0 !== "about:blank" && (vErrors = failing(vErrors, instancePath + "/type", "const", { allowedValue: "about:blank" }), errors++);
    }
    if (data.title !== void 0 && typeof data.title != "string" && (vErrors = failing(vErrors, instancePath + "/title", "type", { type: "string" }), errors++), data.status !== void 0) {
      let data2 = data.status;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = failing(vErrors, instancePath + "/detail", "type", { type: "string" }), errors++), data.errors !== void 0) {
      let data4 = data.errors;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.in === void 0 || data5.name === void 0 || data5.detail === void 0)
              for (const field1 of obj3)
                data5[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/errors/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data5.in !== void 0) {
              let data6 = data5.in;
              typeof data6 != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/in", "type", { type: "string" }), errors++), data6 === "path" || data6 === "query" || data6 === "header" || data6 === "body" || (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/in", "enum", { allowedValues: schema2.properties.errors.items.properties.in.enum }), errors++);
            }
            data5.name !== void 0 && typeof data5.name != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/name", "type", { type: "string" }), errors++), data5.detail !== void 0 && typeof data5.detail != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/detail", "type", { type: "string" }), errors++), data5.code !== void 0 && typeof data5.code != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/code", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/errors/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/errors", "type", { type: "array" }), errors++;
    }
    if (data.choices !== void 0) {
      let data10 = data.choices;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data10[i1] != "string" && (vErrors = failing(vErrors, instancePath + "/choices/" + i1, "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/choices", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2.errors = vErrors, errors === 0;
}
const getHealth_200_body = validate3;
const schema3 = { type: "object", required: ["status", "version", "sandboxes", "journal"], properties: { status: { type: "string", const: "ok" }, version: { type: "string" }, sandboxes: { type: "object", required: ["count", "max"], properties: { count: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 1 } } }, journal: { type: "object", required: ["bytes", "maxBytes", "dropped"], properties: { bytes: { type: "integer", minimum: 0 }, maxBytes: { type: "integer", minimum: 0 }, dropped: { type: "integer", minimum: 0 } } } } }, obj4 = ["status", "version", "sandboxes", "journal"], obj5 = ["count", "max"], obj6 = ["bytes", "maxBytes", "dropped"];
function validate3(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || data.version === void 0 || data.sandboxes === void 0 || data.journal === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.status !== void 0) {
      let data0 = data.status;
      typeof data0 != "string" && (vErrors = failing(vErrors, instancePath + "/status", "type", { type: "string" }), errors++), data0 !== "ok" && (vErrors = failing(vErrors, instancePath + "/status", "const", { allowedValue: "ok" }), errors++);
    }
    if (data.version !== void 0 && typeof data.version != "string" && (vErrors = failing(vErrors, instancePath + "/version", "type", { type: "string" }), errors++), data.sandboxes !== void 0) {
      let data2 = data.sandboxes;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.count === void 0 || data2.max === void 0)
          for (const field1 of obj5)
            data2[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/sandboxes", "required", { missingProperty: field1 }), errors++);
        if (data2.count !== void 0) {
          let data3 = data2.count;
          typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = failing(vErrors, instancePath + "/sandboxes/count", "type", { type: "integer" }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)) && (vErrors = failing(vErrors, instancePath + "/sandboxes/count", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
        if (data2.max !== void 0) {
          let data4 = data2.max;
          typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = failing(vErrors, instancePath + "/sandboxes/max", "type", { type: "integer" }), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)) && (vErrors = failing(vErrors, instancePath + "/sandboxes/max", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/sandboxes", "type", { type: "object" }), errors++;
    }
    if (data.journal !== void 0) {
      let data5 = data.journal;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.bytes === void 0 || data5.maxBytes === void 0 || data5.dropped === void 0)
          for (const field2 of obj6)
            data5[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/journal", "required", { missingProperty: field2 }), errors++);
        if (data5.bytes !== void 0) {
          let data6 = data5.bytes;
          typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = failing(vErrors, instancePath + "/journal/bytes", "type", { type: "integer" }), errors++), typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)) && (vErrors = failing(vErrors, instancePath + "/journal/bytes", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
        if (data5.maxBytes !== void 0) {
          let data7 = data5.maxBytes;
          typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = failing(vErrors, instancePath + "/journal/maxBytes", "type", { type: "integer" }), errors++), typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)) && (vErrors = failing(vErrors, instancePath + "/journal/maxBytes", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
        if (data5.dropped !== void 0) {
          let data8 = data5.dropped;
          typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = failing(vErrors, instancePath + "/journal/dropped", "type", { type: "integer" }), errors++), typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)) && (vErrors = failing(vErrors, instancePath + "/journal/dropped", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/journal", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3.errors = vErrors, errors === 0;
}
const listErrors_200_body = validate4;
const schema4 = { type: "object", required: ["errors"], properties: { errors: { type: "array", items: { type: "object", required: ["api", "method", "path", "status", "summary", "provenance", "onlyOnDemand", "ways"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, method: { type: "string" }, path: { type: "string" }, status: { type: "integer" }, code: { type: "string" }, summary: { type: "string" }, body: {}, provenance: { type: "string", enum: ["documented", "published", "inferred"] }, source: { type: "string" }, onlyOnDemand: { type: "boolean" }, ways: { type: "array", items: { type: "object", required: ["way", "note", "request", "curl"], properties: { way: { type: "string", enum: ["naturally", "prefer", "scenario"] }, note: { type: "string" }, request: { type: "object", required: ["method", "target", "headers"], properties: { method: { type: "string" }, target: { type: "string" }, headers: { type: "object", additionalProperties: { type: "string" } }, body: { type: "string" }, bodyBytes: { type: "integer" } } }, curl: { type: "string" }, flags: { type: "array", items: { type: "string" } }, times: { type: "integer" } } } } } } } } }, obj7 = ["api", "method", "path", "status", "summary", "provenance", "onlyOnDemand", "ways"], obj8 = ["way", "note", "request", "curl"], obj9 = ["method", "target", "headers"];
function validate4(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "errors" }), errors++), data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.api === void 0 || data1.method === void 0 || data1.path === void 0 || data1.status === void 0 || data1.summary === void 0 || data1.provenance === void 0 || data1.onlyOnDemand === void 0 || data1.ways === void 0)
              for (const field0 of obj7)
                data1[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/errors/" + i0, "required", { missingProperty: field0 }), errors++);
            if (data1.api !== void 0) {
              let data2 = data1.api;
              typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/api", "type", { type: "string" }), errors++), data2 === "citapro" || data2 === "salonbookit" || (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/api", "enum", { allowedValues: schema4.properties.errors.items.properties.api.enum }), errors++);
            }
            if (data1.operationId !== void 0 && typeof data1.operationId != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/operationId", "type", { type: "string" }), errors++), data1.method !== void 0 && typeof data1.method != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/method", "type", { type: "string" }), errors++), data1.path !== void 0 && typeof data1.path != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/path", "type", { type: "string" }), errors++), data1.status !== void 0) {
              let data6 = data1.status;
              typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/status", "type", { type: "integer" }), errors++);
            }
            if (data1.code !== void 0 && typeof data1.code != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/code", "type", { type: "string" }), errors++), data1.summary !== void 0 && typeof data1.summary != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/summary", "type", { type: "string" }), errors++), data1.provenance !== void 0) {
              let data9 = data1.provenance;
              typeof data9 != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/provenance", "type", { type: "string" }), errors++), data9 === "documented" || data9 === "published" || data9 === "inferred" || (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/provenance", "enum", { allowedValues: schema4.properties.errors.items.properties.provenance.enum }), errors++);
            }
            if (data1.source !== void 0 && typeof data1.source != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/source", "type", { type: "string" }), errors++), data1.onlyOnDemand !== void 0 && typeof data1.onlyOnDemand != "boolean" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/onlyOnDemand", "type", { type: "boolean" }), errors++), data1.ways !== void 0) {
              let data12 = data1.ways;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.way === void 0 || data13.note === void 0 || data13.request === void 0 || data13.curl === void 0)
                      for (const field1 of obj8)
                        data13[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1, "required", { missingProperty: field1 }), errors++);
                    if (data13.way !== void 0) {
                      let data14 = data13.way;
                      typeof data14 != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/way", "type", { type: "string" }), errors++), data14 === "naturally" || data14 === "prefer" || data14 === "scenario" || (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/way", "enum", { allowedValues: schema4.properties.errors.items.properties.ways.items.properties.way.enum }), errors++);
                    }
                    if (data13.note !== void 0 && typeof data13.note != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/note", "type", { type: "string" }), errors++), data13.request !== void 0) {
                      let data16 = data13.request;
                      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (data16.method === void 0 || data16.target === void 0 || data16.headers === void 0)
                          for (const field2 of obj9)
                            data16[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request", "required", { missingProperty: field2 }), errors++);
                        if (data16.method !== void 0 && typeof data16.method != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/method", "type", { type: "string" }), errors++), data16.target !== void 0 && typeof data16.target != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/target", "type", { type: "string" }), errors++), data16.headers !== void 0) {
                          let data19 = data16.headers;
                          if (data19 && typeof data19 == "object" && !Array.isArray(data19))
                            for (const key0 in data19)
                              typeof data19[key0] != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }), errors++);
                          else
                            vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/headers", "type", { type: "object" }), errors++;
                        }
                        if (data16.body !== void 0 && typeof data16.body != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/body", "type", { type: "string" }), errors++), data16.bodyBytes !== void 0) {
                          let data22 = data16.bodyBytes;
                          typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22) || (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/bodyBytes", "type", { type: "integer" }), errors++);
                        }
                      } else
                        vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request", "type", { type: "object" }), errors++;
                    }
                    if (data13.curl !== void 0 && typeof data13.curl != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/curl", "type", { type: "string" }), errors++), data13.flags !== void 0) {
                      let data24 = data13.flags;
                      if (Array.isArray(data24)) {
                        const len2 = data24.length;
                        for (let i2 = 0; i2 < len2; i2++)
                          typeof data24[i2] != "string" && (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/flags/" + i2, "type", { type: "string" }), errors++);
                      } else
                        vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/flags", "type", { type: "array" }), errors++;
                    }
                    if (data13.times !== void 0) {
                      let data26 = data13.times;
                      typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26) || (vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1 + "/times", "type", { type: "integer" }), errors++);
                    }
                  } else
                    vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways/" + i1, "type", { type: "object" }), errors++;
                }
              } else
                vErrors = failing(vErrors, instancePath + "/errors/" + i0 + "/ways", "type", { type: "array" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/errors/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/errors", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate4.errors = vErrors, errors === 0;
}
const listScenarios_200_body = validate5;
const obj10 = ["name", "summary", "transport", "parameters", "example"], schema6 = { type: "array", items: { type: "object", required: ["name", "summary", "type", "required"], properties: { name: { type: "string" }, summary: { type: "string" }, type: { type: "string", enum: ["integer", "number", "boolean", "string", "id", "day", "range", "object", "array", "json"] }, required: { type: "boolean" }, default: {}, minimum: { type: "number" }, maximum: { type: "number" }, unit: { type: "string" }, values: { type: "array", items: { type: "string" } } } } }, obj11 = ["name", "summary", "type", "required"];
function validate6(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0 || data0.summary === void 0 || data0.type === void 0 || data0.required === void 0)
          for (const field0 of obj11)
            data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: field0 }), errors++);
        if (data0.name !== void 0 && typeof data0.name != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/name", "type", { type: "string" }), errors++), data0.summary !== void 0 && typeof data0.summary != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/summary", "type", { type: "string" }), errors++), data0.type !== void 0) {
          let data3 = data0.type;
          typeof data3 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/type", "type", { type: "string" }), errors++), data3 === "integer" || data3 === "number" || data3 === "boolean" || data3 === "string" || data3 === "id" || data3 === "day" || data3 === "range" || data3 === "object" || data3 === "array" || data3 === "json" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/type", "enum", { allowedValues: schema6.items.properties.type.enum }), errors++);
        }
        if (data0.required !== void 0 && typeof data0.required != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/required", "type", { type: "boolean" }), errors++), data0.minimum !== void 0) {
          let data5 = data0.minimum;
          typeof data5 == "number" && isFinite(data5) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/minimum", "type", { type: "number" }), errors++);
        }
        if (data0.maximum !== void 0) {
          let data6 = data0.maximum;
          typeof data6 == "number" && isFinite(data6) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/maximum", "type", { type: "number" }), errors++);
        }
        if (data0.unit !== void 0 && typeof data0.unit != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/unit", "type", { type: "string" }), errors++), data0.values !== void 0) {
          let data8 = data0.values;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++)
              typeof data8[i1] != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/values/" + i1, "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/" + i0 + "/values", "type", { type: "array" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/" + i0, "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate6.errors = vErrors, errors === 0;
}
function validate5(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scenarios === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "scenarios" }), errors++), data.scenarios !== void 0) {
      let data0 = data.scenarios;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0 || data1.summary === void 0 || data1.transport === void 0 || data1.parameters === void 0 || data1.example === void 0)
              for (const field0 of obj10)
                data1[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/scenarios/" + i0, "required", { missingProperty: field0 }), errors++);
            if (data1.name !== void 0 && typeof data1.name != "string" && (vErrors = failing(vErrors, instancePath + "/scenarios/" + i0 + "/name", "type", { type: "string" }), errors++), data1.summary !== void 0 && typeof data1.summary != "string" && (vErrors = failing(vErrors, instancePath + "/scenarios/" + i0 + "/summary", "type", { type: "string" }), errors++), data1.transport !== void 0 && typeof data1.transport != "boolean" && (vErrors = failing(vErrors, instancePath + "/scenarios/" + i0 + "/transport", "type", { type: "boolean" }), errors++), data1.parameters !== void 0 && (validate6(data1.parameters, instancePath + "/scenarios/" + i0 + "/parameters") || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data1.example !== void 0) {
              let data6 = data1.example;
              data6 && typeof data6 == "object" && !Array.isArray(data6) || (vErrors = failing(vErrors, instancePath + "/scenarios/" + i0 + "/example", "type", { type: "object" }), errors++);
            }
          } else
            vErrors = failing(vErrors, instancePath + "/scenarios/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/scenarios", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate5.errors = vErrors, errors === 0;
}
const listFaults_200_body = validate8;
const obj12 = ["kind", "summary", "transport", "parameters", "example"];
function validate8(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.faults === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "faults" }), errors++), data.faults !== void 0) {
      let data0 = data.faults;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.kind === void 0 || data1.summary === void 0 || data1.transport === void 0 || data1.parameters === void 0 || data1.example === void 0)
              for (const field0 of obj12)
                data1[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/faults/" + i0, "required", { missingProperty: field0 }), errors++);
            data1.kind !== void 0 && typeof data1.kind != "string" && (vErrors = failing(vErrors, instancePath + "/faults/" + i0 + "/kind", "type", { type: "string" }), errors++), data1.summary !== void 0 && typeof data1.summary != "string" && (vErrors = failing(vErrors, instancePath + "/faults/" + i0 + "/summary", "type", { type: "string" }), errors++), data1.transport !== void 0 && typeof data1.transport != "boolean" && (vErrors = failing(vErrors, instancePath + "/faults/" + i0 + "/transport", "type", { type: "boolean" }), errors++), data1.parameters !== void 0 && (validate6(data1.parameters, instancePath + "/faults/" + i0 + "/parameters") || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length));
          } else
            vErrors = failing(vErrors, instancePath + "/faults/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/faults", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate8.errors = vErrors, errors === 0;
}
const listSandboxes_200_body = validate10;
const obj13 = ["sandboxes", "total"], obj14 = ["name", "keys", "data", "seed", "clock", "scenarios", "faults", "exchanges", "bookings", "clients"], obj15 = ["citapro", "salonbookit"], obj16 = ["now", "epoch", "zone", "frozen"];
function validate11(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || data.keys === void 0 || data.data === void 0 || data.seed === void 0 || data.clock === void 0 || data.scenarios === void 0 || data.faults === void 0 || data.exchanges === void 0 || data.bookings === void 0 || data.clients === void 0)
      for (const field0 of obj14)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = failing(vErrors, instancePath + "/name", "type", { type: "string" }), errors++), data.keys !== void 0) {
      let data1 = data.keys;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.citapro === void 0 || data1.salonbookit === void 0)
          for (const field1 of obj15)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/keys", "required", { missingProperty: field1 }), errors++);
        data1.citapro !== void 0 && typeof data1.citapro != "string" && (vErrors = failing(vErrors, instancePath + "/keys/citapro", "type", { type: "string" }), errors++), data1.salonbookit !== void 0 && typeof data1.salonbookit != "string" && (vErrors = failing(vErrors, instancePath + "/keys/salonbookit", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/keys", "type", { type: "object" }), errors++;
    }
    if (data.data !== void 0 && typeof data.data != "string" && (vErrors = failing(vErrors, instancePath + "/data", "type", { type: "string" }), errors++), data.seed !== void 0) {
      let data5 = data.seed;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = failing(vErrors, instancePath + "/seed", "type", { type: "integer" }), errors++);
    }
    if (data.clock !== void 0) {
      let data6 = data.clock;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.now === void 0 || data6.epoch === void 0 || data6.zone === void 0 || data6.frozen === void 0)
          for (const field2 of obj16)
            data6[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/clock", "required", { missingProperty: field2 }), errors++);
        if (data6.now !== void 0 && typeof data6.now != "string" && (vErrors = failing(vErrors, instancePath + "/clock/now", "type", { type: "string" }), errors++), data6.epoch !== void 0) {
          let data8 = data6.epoch;
          typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = failing(vErrors, instancePath + "/clock/epoch", "type", { type: "integer" }), errors++);
        }
        data6.zone !== void 0 && typeof data6.zone != "string" && (vErrors = failing(vErrors, instancePath + "/clock/zone", "type", { type: "string" }), errors++), data6.frozen !== void 0 && typeof data6.frozen != "boolean" && (vErrors = failing(vErrors, instancePath + "/clock/frozen", "type", { type: "boolean" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/clock", "type", { type: "object" }), errors++;
    }
    if (data.faults !== void 0) {
      let data11 = data.faults;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = failing(vErrors, instancePath + "/faults", "type", { type: "integer" }), errors++), typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)) && (vErrors = failing(vErrors, instancePath + "/faults", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.exchanges !== void 0) {
      let data12 = data.exchanges;
      typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = failing(vErrors, instancePath + "/exchanges", "type", { type: "integer" }), errors++), typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)) && (vErrors = failing(vErrors, instancePath + "/exchanges", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.bookings !== void 0) {
      let data13 = data.bookings;
      typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = failing(vErrors, instancePath + "/bookings", "type", { type: "integer" }), errors++), typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)) && (vErrors = failing(vErrors, instancePath + "/bookings", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.clients !== void 0) {
      let data14 = data.clients;
      typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = failing(vErrors, instancePath + "/clients", "type", { type: "integer" }), errors++), typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)) && (vErrors = failing(vErrors, instancePath + "/clients", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sandboxes === void 0 || data.total === void 0)
      for (const field0 of obj13)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.sandboxes !== void 0) {
      let data0 = data.sandboxes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate11(data0[i0], instancePath + "/sandboxes/" + i0) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else
        vErrors = failing(vErrors, instancePath + "/sandboxes", "type", { type: "array" }), errors++;
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/total", "type", { type: "integer" }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && (vErrors = failing(vErrors, instancePath + "/total", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate10.errors = vErrors, errors === 0;
}
const createSandbox_201_headers = validate13;
function validate13(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? data.location !== void 0 && typeof data.location != "string" && (vErrors = failing(vErrors, instancePath + "/location", "type", { type: "string" }), errors++) : (vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++), validate13.errors = vErrors, errors === 0;
}
const createSandbox_201_body = validate14;
function validate14(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate11(data, instancePath) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
const getClock_200_body = validate16;
function validate16(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.now === void 0 || data.epoch === void 0 || data.zone === void 0 || data.frozen === void 0)
      for (const field0 of obj16)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.now !== void 0 && typeof data.now != "string" && (vErrors = failing(vErrors, instancePath + "/now", "type", { type: "string" }), errors++), data.epoch !== void 0) {
      let data1 = data.epoch;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/epoch", "type", { type: "integer" }), errors++);
    }
    data.zone !== void 0 && typeof data.zone != "string" && (vErrors = failing(vErrors, instancePath + "/zone", "type", { type: "string" }), errors++), data.frozen !== void 0 && typeof data.frozen != "boolean" && (vErrors = failing(vErrors, instancePath + "/frozen", "type", { type: "boolean" }), errors++);
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate16.errors = vErrors, errors === 0;
}
const getSnapshot_200_body = validate17;
const obj18 = ["maniqui", "version"];
function validate17(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maniqui === void 0 || data.version === void 0)
      for (const field0 of obj18)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.maniqui !== void 0) {
      let data0 = data.maniqui;
      typeof data0 != "string" && (vErrors = failing(vErrors, instancePath + "/maniqui", "type", { type: "string" }), errors++), data0 !== "snapshot" && (vErrors = failing(vErrors, instancePath + "/maniqui", "const", { allowedValue: "snapshot" }), errors++);
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/version", "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = failing(vErrors, instancePath + "/version", "minimum", { comparison: ">=", limit: 1 }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate17.errors = vErrors, errors === 0;
}
const getFaults_200_body = validate18;
const schema14 = { type: "array", items: { allOf: [{ type: "object", additionalProperties: !1, required: ["fault"], properties: { match: { type: "object", additionalProperties: !1, properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operation: { type: "string", minLength: 1, maxLength: 64 }, method: { type: "string", enum: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] }, path: { type: "string", minLength: 1, maxLength: 500 }, query: { allOf: [{ type: "object", maxProperties: 10, propertyNames: { minLength: 1, maxLength: 100 }, additionalProperties: !0 }] }, header: { type: "object", maxProperties: 10, propertyNames: { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }, additionalProperties: {} }, body: { allOf: [{ type: "object", maxProperties: 10, propertyNames: { minLength: 1, maxLength: 100 }, additionalProperties: !0 }] } } }, fault: { type: "object", required: ["kind"], oneOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "latency" }, ms: { type: ["integer", "array"], minimum: 0, maximum: 6e4, prefixItems: [{ type: "integer", minimum: 0, maximum: 6e4 }, { type: "integer", minimum: 0, maximum: 6e4 }], items: !1, minItems: 2, maxItems: 2 } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "status" }, status: { type: "integer", minimum: 200, maximum: 599 }, code: { type: "string", minLength: 1, maxLength: 200 }, retryAfter: { type: "integer", minimum: 0, maximum: 86400 } } }, { type: "object", additionalProperties: !1, required: ["kind", "status"], properties: { kind: { type: "string", const: "answer" }, status: { type: "integer", minimum: 200, maximum: 599 }, headers: { type: "object", maxProperties: 20, propertyNames: { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }, additionalProperties: { type: "string", maxLength: 2e3, pattern: "^[\\t\\x20-\\x7e]*$" } }, body: {}, undocumented: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "change" }, merge: { type: "object", additionalProperties: !0 }, set: { type: "object", minProperties: 1, maxProperties: 50, propertyNames: { pattern: "^[\\x21-\\x7e]{1,200}$" }, additionalProperties: {} }, remove: { type: "array", minItems: 1, maxItems: 50, items: { type: "string", pattern: "^[\\x21-\\x7e]{1,200}$" } }, undocumented: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "connection-reset" }, commits: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "hang" }, commits: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "truncated-body" }, bytes: { type: "integer", minimum: 0, maximum: 1048576 } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "malformed-json" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "slow-body" }, ms: { type: "integer", minimum: 0, maximum: 6e4 } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "wrong-content-type" }, contentType: { type: "string", minLength: 1, maxLength: 200, pattern: "^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$" } } }] }, skip: { type: "integer", minimum: 0, maximum: 1e6 }, times: { type: "integer", minimum: 1, maximum: 1e6 }, probability: { type: "number", minimum: 0, maximum: 1 }, until: { type: "string", maxLength: 40 }, for: { type: "string", maxLength: 64 }, seen: { type: "integer", minimum: 0 }, struck: { type: "integer", minimum: 0 } } }, { type: "object", required: ["seen", "struck"], properties: { seen: { type: "integer", minimum: 0 }, struck: { type: "integer", minimum: 0 } } }] } }, func0 = Object.prototype.hasOwnProperty, func1 = ucs2length, pattern0 = new RegExp("^[!#$%&'*+.^_`|~\\w-]{1,100}$", "u"), pattern2 = new RegExp("^[\\t\\x20-\\x7e]*$", "u"), pattern3 = new RegExp("^[\\x21-\\x7e]{1,200}$", "u"), pattern5 = new RegExp("^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$", "u"), obj19 = ["kind", "status"], obj20 = ["seen", "struck"];
function validate18(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.fault === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: "fault" }), errors++);
        for (const key0 in data0)
          func0.call(schema14.items.allOf[0].properties, key0) || (vErrors = failing(vErrors, instancePath + "/" + i0, "additionalProperties", { additionalProperty: key0 }), errors++);
        if (data0.match !== void 0) {
          let data1 = data0.match;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1)
              key1 === "api" || key1 === "operation" || key1 === "method" || key1 === "path" || key1 === "query" || key1 === "header" || key1 === "body" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match", "additionalProperties", { additionalProperty: key1 }), errors++);
            if (data1.api !== void 0) {
              let data2 = data1.api;
              typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/api", "type", { type: "string" }), errors++), data2 === "citapro" || data2 === "salonbookit" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/api", "enum", { allowedValues: schema14.items.allOf[0].properties.match.properties.api.enum }), errors++);
            }
            if (data1.operation !== void 0) {
              let data3 = data1.operation;
              typeof data3 == "string" ? (func1(data3) > 64 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/operation", "maxLength", { limit: 64 }), errors++), func1(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/operation", "minLength", { limit: 1 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/operation", "type", { type: "string" }), errors++);
            }
            if (data1.method !== void 0) {
              let data4 = data1.method;
              typeof data4 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/method", "type", { type: "string" }), errors++), data4 === "GET" || data4 === "POST" || data4 === "PUT" || data4 === "DELETE" || data4 === "PATCH" || data4 === "HEAD" || data4 === "OPTIONS" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/method", "enum", { allowedValues: schema14.items.allOf[0].properties.match.properties.method.enum }), errors++);
            }
            if (data1.path !== void 0) {
              let data5 = data1.path;
              typeof data5 == "string" ? (func1(data5) > 500 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/path", "maxLength", { limit: 500 }), errors++), func1(data5) < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/path", "minLength", { limit: 1 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/path", "type", { type: "string" }), errors++);
            }
            if (data1.query !== void 0) {
              let data6 = data1.query;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                Object.keys(data6).length > 10 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/query", "maxProperties", { limit: 10 }), errors++);
                for (const key2 in data6) {
                  const _errs19 = errors;
                  typeof key2 == "string" && (func1(key2) > 100 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/query", "maxLength", { limit: 100 }), errors++), func1(key2) < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/query", "minLength", { limit: 1 }), errors++));
                  var valid6 = _errs19 === errors;
                  valid6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/query", "propertyNames", { propertyName: key2 }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/query", "type", { type: "object" }), errors++;
            }
            if (data1.header !== void 0) {
              let data7 = data1.header;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                Object.keys(data7).length > 10 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/header", "maxProperties", { limit: 10 }), errors++);
                for (const key3 in data7) {
                  const _errs23 = errors;
                  typeof key3 == "string" && (pattern0.test(key3) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/header", "pattern", { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }), errors++));
                  var valid7 = _errs23 === errors;
                  valid7 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/header", "propertyNames", { propertyName: key3 }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/header", "type", { type: "object" }), errors++;
            }
            if (data1.body !== void 0) {
              let data8 = data1.body;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                Object.keys(data8).length > 10 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/body", "maxProperties", { limit: 10 }), errors++);
                for (const key4 in data8) {
                  const _errs28 = errors;
                  typeof key4 == "string" && (func1(key4) > 100 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/body", "maxLength", { limit: 100 }), errors++), func1(key4) < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/body", "minLength", { limit: 1 }), errors++));
                  var valid9 = _errs28 === errors;
                  valid9 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/body", "propertyNames", { propertyName: key4 }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/body", "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/" + i0 + "/match", "type", { type: "object" }), errors++;
        }
        if (data0.fault !== void 0) {
          let data9 = data0.fault;
          const _errs32 = errors;
          let valid10 = !1, passing0 = null;
          const _errs33 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
            for (const key5 in data9)
              key5 === "kind" || key5 === "ms" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key5 }), errors++);
            if (data9.kind !== void 0) {
              let data10 = data9.kind;
              typeof data10 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data10 !== "latency" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "latency" }), errors++);
            }
            if (data9.ms !== void 0) {
              let data11 = data9.ms;
              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && !Array.isArray(data11) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "type", { type: schema14.items.allOf[0].properties.fault.oneOf[0].properties.ms.type }), errors++), typeof data11 == "number" && isFinite(data11) && ((data11 > 6e4 || isNaN(data11)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "maximum", { comparison: "<=", limit: 6e4 }), errors++), (data11 < 0 || isNaN(data11)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "minimum", { comparison: ">=", limit: 0 }), errors++)), Array.isArray(data11)) {
                data11.length > 2 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "maxItems", { limit: 2 }), errors++), data11.length < 2 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "minItems", { limit: 2 }), errors++);
                const len1 = data11.length;
                if (len1 > 0) {
                  let data12 = data11[0];
                  typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/0", "type", { type: "integer" }), errors++), typeof data12 == "number" && isFinite(data12) && ((data12 > 6e4 || isNaN(data12)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/0", "maximum", { comparison: "<=", limit: 6e4 }), errors++), (data12 < 0 || isNaN(data12)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/0", "minimum", { comparison: ">=", limit: 0 }), errors++));
                }
                if (len1 > 1) {
                  let data13 = data11[1];
                  typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/1", "type", { type: "integer" }), errors++), typeof data13 == "number" && isFinite(data13) && ((data13 > 6e4 || isNaN(data13)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/1", "maximum", { comparison: "<=", limit: 6e4 }), errors++), (data13 < 0 || isNaN(data13)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/1", "minimum", { comparison: ">=", limit: 0 }), errors++));
                }
                data11.length <= 2 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "items", { limit: 2 }), errors++);
              }
            }
          } else
            vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
          var _valid0 = _errs33 === errors;
          _valid0 && (valid10 = !0, passing0 = 0);
          const _errs44 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
            for (const key6 in data9)
              key6 === "kind" || key6 === "status" || key6 === "code" || key6 === "retryAfter" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key6 }), errors++);
            if (data9.kind !== void 0) {
              let data14 = data9.kind;
              typeof data14 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data14 !== "status" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "status" }), errors++);
            }
            if (data9.status !== void 0) {
              let data15 = data9.status;
              typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "type", { type: "integer" }), errors++), typeof data15 == "number" && isFinite(data15) && ((data15 > 599 || isNaN(data15)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "maximum", { comparison: "<=", limit: 599 }), errors++), (data15 < 200 || isNaN(data15)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "minimum", { comparison: ">=", limit: 200 }), errors++));
            }
            if (data9.code !== void 0) {
              let data16 = data9.code;
              typeof data16 == "string" ? (func1(data16) > 200 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/code", "maxLength", { limit: 200 }), errors++), func1(data16) < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/code", "minLength", { limit: 1 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/code", "type", { type: "string" }), errors++);
            }
            if (data9.retryAfter !== void 0) {
              let data17 = data9.retryAfter;
              typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/retryAfter", "type", { type: "integer" }), errors++), typeof data17 == "number" && isFinite(data17) && ((data17 > 86400 || isNaN(data17)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/retryAfter", "maximum", { comparison: "<=", limit: 86400 }), errors++), (data17 < 0 || isNaN(data17)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/retryAfter", "minimum", { comparison: ">=", limit: 0 }), errors++));
            }
          } else
            vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
          var _valid0 = _errs44 === errors;
          if (_valid0 && valid10)
            valid10 = !1, passing0 = [passing0, 1];
          else {
            _valid0 && (valid10 = !0, passing0 = 1);
            const _errs55 = errors;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.kind === void 0 || data9.status === void 0)
                for (const field0 of obj19)
                  data9[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: field0 }), errors++);
              for (const key7 in data9)
                key7 === "kind" || key7 === "status" || key7 === "headers" || key7 === "body" || key7 === "undocumented" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key7 }), errors++);
              if (data9.kind !== void 0) {
                let data18 = data9.kind;
                typeof data18 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data18 !== "answer" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "answer" }), errors++);
              }
              if (data9.status !== void 0) {
                let data19 = data9.status;
                typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "type", { type: "integer" }), errors++), typeof data19 == "number" && isFinite(data19) && ((data19 > 599 || isNaN(data19)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "maximum", { comparison: "<=", limit: 599 }), errors++), (data19 < 200 || isNaN(data19)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "minimum", { comparison: ">=", limit: 200 }), errors++));
              }
              if (data9.headers !== void 0) {
                let data20 = data9.headers;
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  Object.keys(data20).length > 20 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers", "maxProperties", { limit: 20 }), errors++);
                  for (const key8 in data20) {
                    const _errs64 = errors;
                    typeof key8 == "string" && (pattern0.test(key8) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers", "pattern", { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }), errors++));
                    var valid15 = _errs64 === errors;
                    valid15 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers", "propertyNames", { propertyName: key8 }), errors++);
                  }
                  for (const key9 in data20) {
                    let data21 = data20[key9];
                    typeof data21 == "string" ? (func1(data21) > 2e3 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), "maxLength", { limit: 2e3 }), errors++), pattern2.test(data21) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), "pattern", { pattern: "^[\\t\\x20-\\x7e]*$" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }), errors++);
                  }
                } else
                  vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers", "type", { type: "object" }), errors++;
              }
              data9.undocumented !== void 0 && typeof data9.undocumented != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/undocumented", "type", { type: "boolean" }), errors++);
            } else
              vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
            var _valid0 = _errs55 === errors;
            if (_valid0 && valid10)
              valid10 = !1, passing0 = [passing0, 2];
            else {
              _valid0 && (valid10 = !0, passing0 = 2);
              const _errs70 = errors;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
                for (const key10 in data9)
                  key10 === "kind" || key10 === "merge" || key10 === "set" || key10 === "remove" || key10 === "undocumented" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key10 }), errors++);
                if (data9.kind !== void 0) {
                  let data23 = data9.kind;
                  typeof data23 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data23 !== "change" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "change" }), errors++);
                }
                if (data9.merge !== void 0) {
                  let data24 = data9.merge;
                  data24 && typeof data24 == "object" && !Array.isArray(data24) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/merge", "type", { type: "object" }), errors++);
                }
                if (data9.set !== void 0) {
                  let data25 = data9.set;
                  if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                    Object.keys(data25).length > 50 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/set", "maxProperties", { limit: 50 }), errors++), Object.keys(data25).length < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/set", "minProperties", { limit: 1 }), errors++);
                    for (const key11 in data25) {
                      const _errs80 = errors;
                      typeof key11 == "string" && (pattern3.test(key11) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/set", "pattern", { pattern: "^[\\x21-\\x7e]{1,200}$" }), errors++));
                      var valid18 = _errs80 === errors;
                      valid18 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/set", "propertyNames", { propertyName: key11 }), errors++);
                    }
                  } else
                    vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/set", "type", { type: "object" }), errors++;
                }
                if (data9.remove !== void 0) {
                  let data26 = data9.remove;
                  if (Array.isArray(data26)) {
                    data26.length > 50 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/remove", "maxItems", { limit: 50 }), errors++), data26.length < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/remove", "minItems", { limit: 1 }), errors++);
                    const len3 = data26.length;
                    for (let i1 = 0; i1 < len3; i1++) {
                      let data27 = data26[i1];
                      typeof data27 == "string" ? pattern3.test(data27) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/remove/" + i1, "pattern", { pattern: "^[\\x21-\\x7e]{1,200}$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/remove/" + i1, "type", { type: "string" }), errors++);
                    }
                  } else
                    vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/remove", "type", { type: "array" }), errors++;
                }
                data9.undocumented !== void 0 && typeof data9.undocumented != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/undocumented", "type", { type: "boolean" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
              var _valid0 = _errs70 === errors;
              if (_valid0 && valid10)
                valid10 = !1, passing0 = [passing0, 3];
              else {
                _valid0 && (valid10 = !0, passing0 = 3);
                const _errs88 = errors;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                  data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
                  for (const key12 in data9)
                    key12 === "kind" || key12 === "commits" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key12 }), errors++);
                  if (data9.kind !== void 0) {
                    let data29 = data9.kind;
                    typeof data29 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data29 !== "connection-reset" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "connection-reset" }), errors++);
                  }
                  data9.commits !== void 0 && typeof data9.commits != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/commits", "type", { type: "boolean" }), errors++);
                } else
                  vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
                var _valid0 = _errs88 === errors;
                if (_valid0 && valid10)
                  valid10 = !1, passing0 = [passing0, 4];
                else {
                  _valid0 && (valid10 = !0, passing0 = 4);
                  const _errs95 = errors;
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
                    for (const key13 in data9)
                      key13 === "kind" || key13 === "commits" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key13 }), errors++);
                    if (data9.kind !== void 0) {
                      let data31 = data9.kind;
                      typeof data31 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data31 !== "hang" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "hang" }), errors++);
                    }
                    data9.commits !== void 0 && typeof data9.commits != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/commits", "type", { type: "boolean" }), errors++);
                  } else
                    vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
                  var _valid0 = _errs95 === errors;
                  if (_valid0 && valid10)
                    valid10 = !1, passing0 = [passing0, 5];
                  else {
                    _valid0 && (valid10 = !0, passing0 = 5);
                    const _errs102 = errors;
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
                      for (const key14 in data9)
                        key14 === "kind" || key14 === "bytes" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key14 }), errors++);
                      if (data9.kind !== void 0) {
                        let data33 = data9.kind;
                        typeof data33 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data33 !== "truncated-body" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "truncated-body" }), errors++);
                      }
                      if (data9.bytes !== void 0) {
                        let data34 = data9.bytes;
                        typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/bytes", "type", { type: "integer" }), errors++), typeof data34 == "number" && isFinite(data34) && ((data34 > 1048576 || isNaN(data34)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/bytes", "maximum", { comparison: "<=", limit: 1048576 }), errors++), (data34 < 0 || isNaN(data34)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/bytes", "minimum", { comparison: ">=", limit: 0 }), errors++));
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
                    var _valid0 = _errs102 === errors;
                    if (_valid0 && valid10)
                      valid10 = !1, passing0 = [passing0, 6];
                    else {
                      _valid0 && (valid10 = !0, passing0 = 6);
                      const _errs109 = errors;
                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
                        for (const key15 in data9)
                          key15 !== "kind" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key15 }), errors++);
                        if (data9.kind !== void 0) {
                          let data35 = data9.kind;
                          typeof data35 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data35 !== "malformed-json" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "malformed-json" }), errors++);
                        }
                      } else
                        vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
                      var _valid0 = _errs109 === errors;
                      if (_valid0 && valid10)
                        valid10 = !1, passing0 = [passing0, 7];
                      else {
                        _valid0 && (valid10 = !0, passing0 = 7);
                        const _errs114 = errors;
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
                          for (const key16 in data9)
                            key16 === "kind" || key16 === "ms" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key16 }), errors++);
                          if (data9.kind !== void 0) {
                            let data36 = data9.kind;
                            typeof data36 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data36 !== "slow-body" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "slow-body" }), errors++);
                          }
                          if (data9.ms !== void 0) {
                            let data37 = data9.ms;
                            typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "type", { type: "integer" }), errors++), typeof data37 == "number" && isFinite(data37) && ((data37 > 6e4 || isNaN(data37)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "maximum", { comparison: "<=", limit: 6e4 }), errors++), (data37 < 0 || isNaN(data37)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "minimum", { comparison: ">=", limit: 0 }), errors++));
                          }
                        } else
                          vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
                        var _valid0 = _errs114 === errors;
                        if (_valid0 && valid10)
                          valid10 = !1, passing0 = [passing0, 8];
                        else {
                          _valid0 && (valid10 = !0, passing0 = 8);
                          const _errs121 = errors;
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++);
                            for (const key17 in data9)
                              key17 === "kind" || key17 === "contentType" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "additionalProperties", { additionalProperty: key17 }), errors++);
                            if (data9.kind !== void 0) {
                              let data38 = data9.kind;
                              typeof data38 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "type", { type: "string" }), errors++), data38 !== "wrong-content-type" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/kind", "const", { allowedValue: "wrong-content-type" }), errors++);
                            }
                            if (data9.contentType !== void 0) {
                              let data39 = data9.contentType;
                              typeof data39 == "string" ? (func1(data39) > 200 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/contentType", "maxLength", { limit: 200 }), errors++), func1(data39) < 1 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/contentType", "minLength", { limit: 1 }), errors++), pattern5.test(data39) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/contentType", "pattern", { pattern: "^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/contentType", "type", { type: "string" }), errors++);
                            }
                          } else
                            vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++;
                          var _valid0 = _errs121 === errors;
                          _valid0 && valid10 ? (valid10 = !1, passing0 = [passing0, 9]) : _valid0 && (valid10 = !0, passing0 = 9);
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          valid10 ? (errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "oneOf", { passingSchemas: passing0 }), errors++), data9 && typeof data9 == "object" && !Array.isArray(data9) ? data9.kind === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "required", { missingProperty: "kind" }), errors++) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "type", { type: "object" }), errors++);
        }
        if (data0.skip !== void 0) {
          let data40 = data0.skip;
          typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/skip", "type", { type: "integer" }), errors++), typeof data40 == "number" && isFinite(data40) && ((data40 > 1e6 || isNaN(data40)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/skip", "maximum", { comparison: "<=", limit: 1e6 }), errors++), (data40 < 0 || isNaN(data40)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/skip", "minimum", { comparison: ">=", limit: 0 }), errors++));
        }
        if (data0.times !== void 0) {
          let data41 = data0.times;
          typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "type", { type: "integer" }), errors++), typeof data41 == "number" && isFinite(data41) && ((data41 > 1e6 || isNaN(data41)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "maximum", { comparison: "<=", limit: 1e6 }), errors++), (data41 < 1 || isNaN(data41)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "minimum", { comparison: ">=", limit: 1 }), errors++));
        }
        if (data0.probability !== void 0) {
          let data42 = data0.probability;
          typeof data42 == "number" && isFinite(data42) ? ((data42 > 1 || isNaN(data42)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/probability", "maximum", { comparison: "<=", limit: 1 }), errors++), (data42 < 0 || isNaN(data42)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/probability", "minimum", { comparison: ">=", limit: 0 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/probability", "type", { type: "number" }), errors++);
        }
        if (data0.until !== void 0) {
          let data43 = data0.until;
          typeof data43 == "string" ? func1(data43) > 40 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/until", "maxLength", { limit: 40 }), errors++) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/until", "type", { type: "string" }), errors++);
        }
        if (data0.for !== void 0) {
          let data44 = data0.for;
          typeof data44 == "string" ? func1(data44) > 64 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/for", "maxLength", { limit: 64 }), errors++) : (vErrors = failing(vErrors, instancePath + "/" + i0 + "/for", "type", { type: "string" }), errors++);
        }
        if (data0.seen !== void 0) {
          let data45 = data0.seen;
          typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/seen", "type", { type: "integer" }), errors++), typeof data45 == "number" && isFinite(data45) && (data45 < 0 || isNaN(data45)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/seen", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
        if (data0.struck !== void 0) {
          let data46 = data0.struck;
          typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/struck", "type", { type: "integer" }), errors++), typeof data46 == "number" && isFinite(data46) && (data46 < 0 || isNaN(data46)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/struck", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/" + i0, "type", { type: "object" }), errors++;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.seen === void 0 || data0.struck === void 0)
          for (const field1 of obj20)
            data0[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: field1 }), errors++);
        if (data0.seen !== void 0) {
          let data47 = data0.seen;
          typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/seen", "type", { type: "integer" }), errors++), typeof data47 == "number" && isFinite(data47) && (data47 < 0 || isNaN(data47)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/seen", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
        if (data0.struck !== void 0) {
          let data48 = data0.struck;
          typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/struck", "type", { type: "integer" }), errors++), typeof data48 == "number" && isFinite(data48) && (data48 < 0 || isNaN(data48)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/struck", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/" + i0, "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate18.errors = vErrors, errors === 0;
}
const listRequests_200_body = validate19;
const obj21 = ["exchanges", "total"], obj27 = ["version", "creator", "entries"], obj28 = ["name", "version"], obj29 = ["startedDateTime", "time", "request", "response", "cache", "timings"], schema16 = { type: "object", required: ["id", "at", "elapsed", "request", "response"], properties: { id: { type: "integer", minimum: 1 }, at: { type: "string" }, elapsed: { type: "number" }, api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, reason: { type: "string" }, code: { type: "string" }, hint: { type: "string" }, request: { type: "object", required: ["method", "url", "headers"], properties: { method: { type: "string" }, url: { type: "string" }, headers: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } } }, body: { type: "string" } } }, response: { type: "object", required: ["status", "headers"], properties: { status: { type: "integer" }, headers: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } } }, body: { type: "string" } } } } }, obj22 = ["id", "at", "elapsed", "request", "response"], obj23 = ["method", "url", "headers"], obj24 = ["name", "value"], obj25 = ["status", "headers"];
function validate20(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || data.at === void 0 || data.elapsed === void 0 || data.request === void 0 || data.response === void 0)
      for (const field0 of obj22)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/id", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/id", "minimum", { comparison: ">=", limit: 1 }), errors++);
    }
    if (data.at !== void 0 && typeof data.at != "string" && (vErrors = failing(vErrors, instancePath + "/at", "type", { type: "string" }), errors++), data.elapsed !== void 0) {
      let data2 = data.elapsed;
      typeof data2 == "number" && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/elapsed", "type", { type: "number" }), errors++);
    }
    if (data.api !== void 0) {
      let data3 = data.api;
      typeof data3 != "string" && (vErrors = failing(vErrors, instancePath + "/api", "type", { type: "string" }), errors++), data3 === "citapro" || data3 === "salonbookit" || (vErrors = failing(vErrors, instancePath + "/api", "enum", { allowedValues: schema16.properties.api.enum }), errors++);
    }
    if (data.operationId !== void 0 && typeof data.operationId != "string" && (vErrors = failing(vErrors, instancePath + "/operationId", "type", { type: "string" }), errors++), data.reason !== void 0 && typeof data.reason != "string" && (vErrors = failing(vErrors, instancePath + "/reason", "type", { type: "string" }), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = failing(vErrors, instancePath + "/code", "type", { type: "string" }), errors++), data.hint !== void 0 && typeof data.hint != "string" && (vErrors = failing(vErrors, instancePath + "/hint", "type", { type: "string" }), errors++), data.request !== void 0) {
      let data8 = data.request;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.method === void 0 || data8.url === void 0 || data8.headers === void 0)
          for (const field1 of obj23)
            data8[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/request", "required", { missingProperty: field1 }), errors++);
        if (data8.method !== void 0 && typeof data8.method != "string" && (vErrors = failing(vErrors, instancePath + "/request/method", "type", { type: "string" }), errors++), data8.url !== void 0 && typeof data8.url != "string" && (vErrors = failing(vErrors, instancePath + "/request/url", "type", { type: "string" }), errors++), data8.headers !== void 0) {
          let data11 = data8.headers;
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data12 = data11[i0];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.name === void 0 || data12.value === void 0)
                  for (const field2 of obj24)
                    data12[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/request/headers/" + i0, "required", { missingProperty: field2 }), errors++);
                data12.name !== void 0 && typeof data12.name != "string" && (vErrors = failing(vErrors, instancePath + "/request/headers/" + i0 + "/name", "type", { type: "string" }), errors++), data12.value !== void 0 && typeof data12.value != "string" && (vErrors = failing(vErrors, instancePath + "/request/headers/" + i0 + "/value", "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/request/headers/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/request/headers", "type", { type: "array" }), errors++;
        }
        data8.body !== void 0 && typeof data8.body != "string" && (vErrors = failing(vErrors, instancePath + "/request/body", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/request", "type", { type: "object" }), errors++;
    }
    if (data.response !== void 0) {
      let data16 = data.response;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.status === void 0 || data16.headers === void 0)
          for (const field3 of obj25)
            data16[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/response", "required", { missingProperty: field3 }), errors++);
        if (data16.status !== void 0) {
          let data17 = data16.status;
          typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) || (vErrors = failing(vErrors, instancePath + "/response/status", "type", { type: "integer" }), errors++);
        }
        if (data16.headers !== void 0) {
          let data18 = data16.headers;
          if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data19 = data18[i1];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.name === void 0 || data19.value === void 0)
                  for (const field4 of obj24)
                    data19[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/response/headers/" + i1, "required", { missingProperty: field4 }), errors++);
                data19.name !== void 0 && typeof data19.name != "string" && (vErrors = failing(vErrors, instancePath + "/response/headers/" + i1 + "/name", "type", { type: "string" }), errors++), data19.value !== void 0 && typeof data19.value != "string" && (vErrors = failing(vErrors, instancePath + "/response/headers/" + i1 + "/value", "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/response/headers/" + i1, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/response/headers", "type", { type: "array" }), errors++;
        }
        data16.body !== void 0 && typeof data16.body != "string" && (vErrors = failing(vErrors, instancePath + "/response/body", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/response", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate20.errors = vErrors, errors === 0;
}
function validate19(data, instancePath = "") {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exchanges === void 0 || data.total === void 0)
      for (const field0 of obj21)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.exchanges !== void 0) {
      let data0 = data.exchanges;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate20(data0[i0], instancePath + "/exchanges/" + i0) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
      } else
        vErrors = failing(vErrors, instancePath + "/exchanges", "type", { type: "array" }), errors++;
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/total", "type", { type: "integer" }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && (vErrors = failing(vErrors, instancePath + "/total", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.log === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "log" }), errors++), data.log !== void 0) {
        let data3 = data.log;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          if (data3.version === void 0 || data3.creator === void 0 || data3.entries === void 0)
            for (const field1 of obj27)
              data3[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/log", "required", { missingProperty: field1 }), errors++);
          if (data3.version !== void 0) {
            let data4 = data3.version;
            typeof data4 != "string" && (vErrors = failing(vErrors, instancePath + "/log/version", "type", { type: "string" }), errors++), data4 !== "1.2" && (vErrors = failing(vErrors, instancePath + "/log/version", "const", { allowedValue: "1.2" }), errors++);
          }
          if (data3.creator !== void 0) {
            let data5 = data3.creator;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.name === void 0 || data5.version === void 0)
                for (const field2 of obj28)
                  data5[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/log/creator", "required", { missingProperty: field2 }), errors++);
              data5.name !== void 0 && typeof data5.name != "string" && (vErrors = failing(vErrors, instancePath + "/log/creator/name", "type", { type: "string" }), errors++), data5.version !== void 0 && typeof data5.version != "string" && (vErrors = failing(vErrors, instancePath + "/log/creator/version", "type", { type: "string" }), errors++);
            } else
              vErrors = failing(vErrors, instancePath + "/log/creator", "type", { type: "object" }), errors++;
          }
          if (data3.entries !== void 0) {
            let data8 = data3.entries;
            if (Array.isArray(data8)) {
              const len1 = data8.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data9 = data8[i1];
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                  if (data9.startedDateTime === void 0 || data9.time === void 0 || data9.request === void 0 || data9.response === void 0 || data9.cache === void 0 || data9.timings === void 0)
                    for (const field3 of obj29)
                      data9[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1, "required", { missingProperty: field3 }), errors++);
                  if (data9.startedDateTime !== void 0 && typeof data9.startedDateTime != "string" && (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/startedDateTime", "type", { type: "string" }), errors++), data9.time !== void 0) {
                    let data11 = data9.time;
                    typeof data11 == "number" && isFinite(data11) ? (data11 < 0 || isNaN(data11)) && (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/time", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/time", "type", { type: "number" }), errors++);
                  }
                  if (data9.request !== void 0) {
                    let data12 = data9.request;
                    data12 && typeof data12 == "object" && !Array.isArray(data12) || (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/request", "type", { type: "object" }), errors++);
                  }
                  if (data9.response !== void 0) {
                    let data13 = data9.response;
                    data13 && typeof data13 == "object" && !Array.isArray(data13) || (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/response", "type", { type: "object" }), errors++);
                  }
                  if (data9.cache !== void 0) {
                    let data14 = data9.cache;
                    data14 && typeof data14 == "object" && !Array.isArray(data14) || (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/cache", "type", { type: "object" }), errors++);
                  }
                  if (data9.timings !== void 0) {
                    let data15 = data9.timings;
                    data15 && typeof data15 == "object" && !Array.isArray(data15) || (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/timings", "type", { type: "object" }), errors++);
                  }
                  data9.comment !== void 0 && typeof data9.comment != "string" && (vErrors = failing(vErrors, instancePath + "/log/entries/" + i1 + "/comment", "type", { type: "string" }), errors++);
                } else
                  vErrors = failing(vErrors, instancePath + "/log/entries/" + i1, "type", { type: "object" }), errors++;
              }
            } else
              vErrors = failing(vErrors, instancePath + "/log/entries", "type", { type: "array" }), errors++;
          }
        } else
          vErrors = failing(vErrors, instancePath + "/log", "type", { type: "object" }), errors++;
      }
    } else
      vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
    var _valid0 = _errs8 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = failing(vErrors, instancePath, "anyOf", {}), errors++), validate19.errors = vErrors, errors === 0;
}
const verifyRequests_200_body = validate22;
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.found === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "found" }), errors++), data.found !== void 0) {
      let data0 = data.found;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/found/" + i0, "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = failing(vErrors, instancePath + "/found/" + i0, "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/found", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const verifyRequests_409_body = validate23;
const obj30 = ["type", "title", "status", "detail", "found", "instead"], obj31 = ["exchange", "criteria"], obj32 = ["name", "wanted", "met"];
function validate23(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || data.title === void 0 || data.status === void 0 || data.detail === void 0 || data.found === void 0 || data.instead === void 0)
      for (const field0 of obj30)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.type !== void 0) {
      let data0 = data.type;
      typeof data0 != "string" && (vErrors = failing(vErrors, instancePath + "/type", "type", { type: "string" }), errors++), data0 !== "about:blank" && (vErrors = failing(vErrors, instancePath + "/type", "const", { allowedValue: "about:blank" }), errors++);
    }
    if (data.title !== void 0 && typeof data.title != "string" && (vErrors = failing(vErrors, instancePath + "/title", "type", { type: "string" }), errors++), data.status !== void 0) {
      let data2 = data.status;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = failing(vErrors, instancePath + "/detail", "type", { type: "string" }), errors++), data.found !== void 0) {
      let data4 = data.found;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = failing(vErrors, instancePath + "/found/" + i0, "type", { type: "integer" }), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)) && (vErrors = failing(vErrors, instancePath + "/found/" + i0, "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/found", "type", { type: "array" }), errors++;
    }
    if (data.instead !== void 0) {
      let data6 = data.instead;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.exchange === void 0 || data7.criteria === void 0)
              for (const field1 of obj31)
                data7[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/instead/" + i1, "required", { missingProperty: field1 }), errors++);
            if (data7.exchange !== void 0 && (validate20(data7.exchange, instancePath + "/instead/" + i1 + "/exchange") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length)), data7.criteria !== void 0) {
              let data9 = data7.criteria;
              if (Array.isArray(data9)) {
                const len2 = data9.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data10 = data9[i2];
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (data10.name === void 0 || data10.wanted === void 0 || data10.met === void 0)
                      for (const field2 of obj32)
                        data10[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/instead/" + i1 + "/criteria/" + i2, "required", { missingProperty: field2 }), errors++);
                    data10.name !== void 0 && typeof data10.name != "string" && (vErrors = failing(vErrors, instancePath + "/instead/" + i1 + "/criteria/" + i2 + "/name", "type", { type: "string" }), errors++), data10.wanted !== void 0 && typeof data10.wanted != "string" && (vErrors = failing(vErrors, instancePath + "/instead/" + i1 + "/criteria/" + i2 + "/wanted", "type", { type: "string" }), errors++), data10.met !== void 0 && typeof data10.met != "boolean" && (vErrors = failing(vErrors, instancePath + "/instead/" + i1 + "/criteria/" + i2 + "/met", "type", { type: "boolean" }), errors++);
                  } else
                    vErrors = failing(vErrors, instancePath + "/instead/" + i1 + "/criteria/" + i2, "type", { type: "object" }), errors++;
                }
              } else
                vErrors = failing(vErrors, instancePath + "/instead/" + i1 + "/criteria", "type", { type: "array" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/instead/" + i1, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/instead", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate23.errors = vErrors, errors === 0;
}
const explainRequest_200_body = validate25;
const schema19 = { type: "object", required: ["exchange", "decidedBy", "detail", "criteria"], properties: { exchange: { $ref: "shared3" }, decidedBy: { type: "string", enum: ["mock", "key", "path", "request", "quota", "salon", "client"] }, detail: { type: "string" }, criteria: { type: "array", items: { type: "object", required: ["name", "met", "detail"], properties: { name: { type: "string" }, met: { type: "boolean" }, detail: { type: "string" }, came: {}, clause: { type: "object", required: ["provenance", "pointer"], properties: { provenance: { type: "string", enum: ["documented", "published", "inferred"] }, source: { type: "string" }, pointer: { type: "string" } } } } } }, takenBy: { type: "object", required: ["bookings", "timeOff"], properties: { bookings: { $ref: "shared4" }, timeOff: { $ref: "shared6" } } }, clause: { type: "object", required: ["provenance", "pointer"], properties: { provenance: { type: "string", enum: ["documented", "published", "inferred"] }, source: { type: "string" }, pointer: { type: "string" } } } } }, obj33 = ["exchange", "decidedBy", "detail", "criteria"], obj34 = ["name", "met", "detail"], obj35 = ["provenance", "pointer"], obj36 = ["bookings", "timeOff"], schema21 = { type: "object", required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "source", "createdAt"], properties: { id: { type: "integer" }, uuid: { type: "string" }, code: { type: "string" }, start: { type: "string" }, end: { type: "string" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", items: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } } }, location: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, professional: { anyOf: [{ type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, { type: "null" }] }, client: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, amount: { type: "number" }, note: { type: ["string", "null"] }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "string" } } }, obj37 = ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "source", "createdAt"], obj38 = ["id", "uuid", "name"];
function validate28(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || data.uuid === void 0 || data.code === void 0 || data.start === void 0 || data.end === void 0 || data.status === void 0 || data.services === void 0 || data.location === void 0 || data.professional === void 0 || data.client === void 0 || data.amount === void 0 || data.source === void 0 || data.createdAt === void 0)
      for (const field0 of obj37)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/id", "type", { type: "integer" }), errors++);
    }
    if (data.uuid !== void 0 && typeof data.uuid != "string" && (vErrors = failing(vErrors, instancePath + "/uuid", "type", { type: "string" }), errors++), data.code !== void 0 && typeof data.code != "string" && (vErrors = failing(vErrors, instancePath + "/code", "type", { type: "string" }), errors++), data.start !== void 0 && typeof data.start != "string" && (vErrors = failing(vErrors, instancePath + "/start", "type", { type: "string" }), errors++), data.end !== void 0 && typeof data.end != "string" && (vErrors = failing(vErrors, instancePath + "/end", "type", { type: "string" }), errors++), data.status !== void 0) {
      let data5 = data.status;
      typeof data5 != "string" && (vErrors = failing(vErrors, instancePath + "/status", "type", { type: "string" }), errors++), data5 === "reserved" || data5 === "pending" || data5 === "confirmed" || data5 === "no_show" || data5 === "completed" || data5 === "cancelled" || (vErrors = failing(vErrors, instancePath + "/status", "enum", { allowedValues: schema21.properties.status.enum }), errors++);
    }
    if (data.services !== void 0) {
      let data6 = data.services;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0 || data7.uuid === void 0 || data7.name === void 0)
              for (const field1 of obj38)
                data7[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/services/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data7.id !== void 0) {
              let data8 = data7.id;
              typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = failing(vErrors, instancePath + "/services/" + i0 + "/id", "type", { type: "integer" }), errors++);
            }
            data7.uuid !== void 0 && typeof data7.uuid != "string" && (vErrors = failing(vErrors, instancePath + "/services/" + i0 + "/uuid", "type", { type: "string" }), errors++), data7.name !== void 0 && typeof data7.name != "string" && (vErrors = failing(vErrors, instancePath + "/services/" + i0 + "/name", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/services/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/services", "type", { type: "array" }), errors++;
    }
    if (data.location !== void 0) {
      let data11 = data.location;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.id === void 0 || data11.uuid === void 0 || data11.name === void 0)
          for (const field2 of obj38)
            data11[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/location", "required", { missingProperty: field2 }), errors++);
        if (data11.id !== void 0) {
          let data12 = data11.id;
          typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = failing(vErrors, instancePath + "/location/id", "type", { type: "integer" }), errors++);
        }
        data11.uuid !== void 0 && typeof data11.uuid != "string" && (vErrors = failing(vErrors, instancePath + "/location/uuid", "type", { type: "string" }), errors++), data11.name !== void 0 && typeof data11.name != "string" && (vErrors = failing(vErrors, instancePath + "/location/name", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/location", "type", { type: "object" }), errors++;
    }
    if (data.professional !== void 0) {
      let data15 = data.professional;
      const _errs32 = errors;
      let valid5 = !1;
      const _errs33 = errors;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.id === void 0 || data15.uuid === void 0 || data15.name === void 0)
          for (const field3 of obj38)
            data15[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/professional", "required", { missingProperty: field3 }), errors++);
        if (data15.id !== void 0) {
          let data16 = data15.id;
          typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) || (vErrors = failing(vErrors, instancePath + "/professional/id", "type", { type: "integer" }), errors++);
        }
        data15.uuid !== void 0 && typeof data15.uuid != "string" && (vErrors = failing(vErrors, instancePath + "/professional/uuid", "type", { type: "string" }), errors++), data15.name !== void 0 && typeof data15.name != "string" && (vErrors = failing(vErrors, instancePath + "/professional/name", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/professional", "type", { type: "object" }), errors++;
      var _valid0 = _errs33 === errors;
      if (valid5 = valid5 || _valid0, !valid5) {
        const _errs41 = errors;
        data15 !== null && (vErrors = failing(vErrors, instancePath + "/professional", "type", { type: "null" }), errors++);
        var _valid0 = _errs41 === errors;
        valid5 = valid5 || _valid0;
      }
      valid5 ? (errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/professional", "anyOf", {}), errors++);
    }
    if (data.client !== void 0) {
      let data19 = data.client;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.id === void 0 || data19.uuid === void 0 || data19.name === void 0)
          for (const field4 of obj38)
            data19[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/client", "required", { missingProperty: field4 }), errors++);
        if (data19.id !== void 0) {
          let data20 = data19.id;
          typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) || (vErrors = failing(vErrors, instancePath + "/client/id", "type", { type: "integer" }), errors++);
        }
        data19.uuid !== void 0 && typeof data19.uuid != "string" && (vErrors = failing(vErrors, instancePath + "/client/uuid", "type", { type: "string" }), errors++), data19.name !== void 0 && typeof data19.name != "string" && (vErrors = failing(vErrors, instancePath + "/client/name", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/client", "type", { type: "object" }), errors++;
    }
    if (data.amount !== void 0) {
      let data23 = data.amount;
      typeof data23 == "number" && isFinite(data23) || (vErrors = failing(vErrors, instancePath + "/amount", "type", { type: "number" }), errors++);
    }
    if (data.note !== void 0) {
      let data24 = data.note;
      typeof data24 != "string" && data24 !== null && (vErrors = failing(vErrors, instancePath + "/note", "type", { type: schema21.properties.note.type }), errors++);
    }
    if (data.source !== void 0) {
      let data25 = data.source;
      typeof data25 != "string" && (vErrors = failing(vErrors, instancePath + "/source", "type", { type: "string" }), errors++), data25 === "citapro" || data25 === "salonbookit" || data25 === "console" || data25 === "fixture" || (vErrors = failing(vErrors, instancePath + "/source", "enum", { allowedValues: schema21.properties.source.enum }), errors++);
    }
    data.createdAt !== void 0 && typeof data.createdAt != "string" && (vErrors = failing(vErrors, instancePath + "/createdAt", "type", { type: "string" }), errors++);
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate28(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate27.errors = vErrors, errors === 0;
}
const obj42 = ["id", "professional", "from", "to", "reason"];
function validate32(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || data.professional === void 0 || data.from === void 0 || data.to === void 0 || data.reason === void 0)
      for (const field0 of obj42)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/id", "type", { type: "integer" }), errors++);
    }
    if (data.professional !== void 0) {
      let data1 = data.professional;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/professional", "type", { type: "integer" }), errors++);
    }
    data.from !== void 0 && typeof data.from != "string" && (vErrors = failing(vErrors, instancePath + "/from", "type", { type: "string" }), errors++), data.to !== void 0 && typeof data.to != "string" && (vErrors = failing(vErrors, instancePath + "/to", "type", { type: "string" }), errors++), data.reason !== void 0 && typeof data.reason != "string" && (vErrors = failing(vErrors, instancePath + "/reason", "type", { type: "string" }), errors++);
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate32(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate31.errors = vErrors, errors === 0;
}
function validate25(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exchange === void 0 || data.decidedBy === void 0 || data.detail === void 0 || data.criteria === void 0)
      for (const field0 of obj33)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.exchange !== void 0 && (validate20(data.exchange, instancePath + "/exchange") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length)), data.decidedBy !== void 0) {
      let data1 = data.decidedBy;
      typeof data1 != "string" && (vErrors = failing(vErrors, instancePath + "/decidedBy", "type", { type: "string" }), errors++), data1 === "mock" || data1 === "key" || data1 === "path" || data1 === "request" || data1 === "quota" || data1 === "salon" || data1 === "client" || (vErrors = failing(vErrors, instancePath + "/decidedBy", "enum", { allowedValues: schema19.properties.decidedBy.enum }), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = failing(vErrors, instancePath + "/detail", "type", { type: "string" }), errors++), data.criteria !== void 0) {
      let data3 = data.criteria;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0 || data4.met === void 0 || data4.detail === void 0)
              for (const field1 of obj34)
                data4[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data4.name !== void 0 && typeof data4.name != "string" && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/name", "type", { type: "string" }), errors++), data4.met !== void 0 && typeof data4.met != "boolean" && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/met", "type", { type: "boolean" }), errors++), data4.detail !== void 0 && typeof data4.detail != "string" && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/detail", "type", { type: "string" }), errors++), data4.clause !== void 0) {
              let data8 = data4.clause;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.provenance === void 0 || data8.pointer === void 0)
                  for (const field2 of obj35)
                    data8[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/clause", "required", { missingProperty: field2 }), errors++);
                if (data8.provenance !== void 0) {
                  let data9 = data8.provenance;
                  typeof data9 != "string" && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/clause/provenance", "type", { type: "string" }), errors++), data9 === "documented" || data9 === "published" || data9 === "inferred" || (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/clause/provenance", "enum", { allowedValues: schema19.properties.criteria.items.properties.clause.properties.provenance.enum }), errors++);
                }
                data8.source !== void 0 && typeof data8.source != "string" && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/clause/source", "type", { type: "string" }), errors++), data8.pointer !== void 0 && typeof data8.pointer != "string" && (vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/clause/pointer", "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/criteria/" + i0 + "/clause", "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/criteria/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/criteria", "type", { type: "array" }), errors++;
    }
    if (data.takenBy !== void 0) {
      let data12 = data.takenBy;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.bookings === void 0 || data12.timeOff === void 0)
          for (const field3 of obj36)
            data12[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/takenBy", "required", { missingProperty: field3 }), errors++);
        data12.bookings !== void 0 && (validate27(data12.bookings, instancePath + "/takenBy/bookings") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data12.timeOff !== void 0 && (validate31(data12.timeOff, instancePath + "/takenBy/timeOff") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
      } else
        vErrors = failing(vErrors, instancePath + "/takenBy", "type", { type: "object" }), errors++;
    }
    if (data.clause !== void 0) {
      let data15 = data.clause;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.provenance === void 0 || data15.pointer === void 0)
          for (const field4 of obj35)
            data15[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/clause", "required", { missingProperty: field4 }), errors++);
        if (data15.provenance !== void 0) {
          let data16 = data15.provenance;
          typeof data16 != "string" && (vErrors = failing(vErrors, instancePath + "/clause/provenance", "type", { type: "string" }), errors++), data16 === "documented" || data16 === "published" || data16 === "inferred" || (vErrors = failing(vErrors, instancePath + "/clause/provenance", "enum", { allowedValues: schema19.properties.clause.properties.provenance.enum }), errors++);
        }
        data15.source !== void 0 && typeof data15.source != "string" && (vErrors = failing(vErrors, instancePath + "/clause/source", "type", { type: "string" }), errors++), data15.pointer !== void 0 && typeof data15.pointer != "string" && (vErrors = failing(vErrors, instancePath + "/clause/pointer", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/clause", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate25.errors = vErrors, errors === 0;
}
const getCoverage_200_body = validate35;
const schema24 = { type: "object", required: ["seen", "documented", "operations", "undocumented", "grading"], properties: { seen: { type: "integer", minimum: 0 }, documented: { type: "integer", minimum: 1 }, operations: { type: "array", items: { type: "object", required: ["api", "operationId", "method", "path", "seen", "documented", "responses"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, method: { type: "string" }, path: { type: "string" }, seen: { type: "integer", minimum: 0 }, documented: { type: "integer", minimum: 1 }, responses: { type: "array", items: { type: "object", required: ["status", "description", "times", "codes"], properties: { status: { type: "integer" }, description: { type: "string" }, times: { type: "integer", minimum: 0 }, latest: { type: "integer", minimum: 1 }, codes: { type: "array", items: { type: "object", required: ["code", "times"], properties: { code: { type: "string" }, times: { type: "integer", minimum: 0 } } } } } } } } } }, undocumented: { type: "array", items: { type: "object", required: ["status", "times"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, status: { type: "integer" }, times: { type: "integer", minimum: 1 } } } }, grading: { type: "object", required: ["ok", "findings", "notices"], properties: { ok: { type: "boolean" }, findings: { $ref: "shared8" }, notices: { $ref: "shared8" } } } } }, obj44 = ["seen", "documented", "operations", "undocumented", "grading"], obj45 = ["api", "operationId", "method", "path", "seen", "documented", "responses"], obj46 = ["status", "description", "times", "codes"], obj47 = ["code", "times"], obj48 = ["status", "times"], obj49 = ["ok", "findings", "notices"], schema25 = { type: "array", items: { type: "object", required: ["rule", "message", "times", "exchanges"], properties: { rule: { type: "string", enum: ["retried-too-early", "repeated-write", "double-submit", "ignored-401", "polled-availability", "shifted-time", "invalid-request", "undeclared-parameter", "unknown-operation", "never-offered"] }, message: { type: "string" }, times: { type: "integer", minimum: 1 }, exchanges: { type: "array", items: { type: "array", items: { type: "integer", minimum: 1 } } } } } }, obj50 = ["rule", "message", "times", "exchanges"];
function validate36(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.rule === void 0 || data0.message === void 0 || data0.times === void 0 || data0.exchanges === void 0)
          for (const field0 of obj50)
            data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: field0 }), errors++);
        if (data0.rule !== void 0) {
          let data1 = data0.rule;
          typeof data1 != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/rule", "type", { type: "string" }), errors++), data1 === "retried-too-early" || data1 === "repeated-write" || data1 === "double-submit" || data1 === "ignored-401" || data1 === "polled-availability" || data1 === "shifted-time" || data1 === "invalid-request" || data1 === "undeclared-parameter" || data1 === "unknown-operation" || data1 === "never-offered" || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/rule", "enum", { allowedValues: schema25.items.properties.rule.enum }), errors++);
        }
        if (data0.message !== void 0 && typeof data0.message != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/message", "type", { type: "string" }), errors++), data0.times !== void 0) {
          let data3 = data0.times;
          typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "type", { type: "integer" }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
        if (data0.exchanges !== void 0) {
          let data4 = data0.exchanges;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (Array.isArray(data5)) {
                const len2 = data5.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data6 = data5[i2];
                  typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/exchanges/" + i1 + "/" + i2, "type", { type: "integer" }), errors++), typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6)) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/exchanges/" + i1 + "/" + i2, "minimum", { comparison: ">=", limit: 1 }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/exchanges/" + i1, "type", { type: "array" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/" + i0 + "/exchanges", "type", { type: "array" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/" + i0, "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seen === void 0 || data.documented === void 0 || data.operations === void 0 || data.undocumented === void 0 || data.grading === void 0)
      for (const field0 of obj44)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.seen !== void 0) {
      let data0 = data.seen;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/seen", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/seen", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.documented !== void 0) {
      let data1 = data.documented;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/documented", "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = failing(vErrors, instancePath + "/documented", "minimum", { comparison: ">=", limit: 1 }), errors++);
    }
    if (data.operations !== void 0) {
      let data2 = data.operations;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.api === void 0 || data3.operationId === void 0 || data3.method === void 0 || data3.path === void 0 || data3.seen === void 0 || data3.documented === void 0 || data3.responses === void 0)
              for (const field1 of obj45)
                data3[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/operations/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data3.api !== void 0) {
              let data4 = data3.api;
              typeof data4 != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/api", "type", { type: "string" }), errors++), data4 === "citapro" || data4 === "salonbookit" || (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/api", "enum", { allowedValues: schema24.properties.operations.items.properties.api.enum }), errors++);
            }
            if (data3.operationId !== void 0 && typeof data3.operationId != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/operationId", "type", { type: "string" }), errors++), data3.method !== void 0 && typeof data3.method != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/method", "type", { type: "string" }), errors++), data3.path !== void 0 && typeof data3.path != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/path", "type", { type: "string" }), errors++), data3.seen !== void 0) {
              let data8 = data3.seen;
              typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/seen", "type", { type: "integer" }), errors++), typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)) && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/seen", "minimum", { comparison: ">=", limit: 0 }), errors++);
            }
            if (data3.documented !== void 0) {
              let data9 = data3.documented;
              typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/documented", "type", { type: "integer" }), errors++), typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/documented", "minimum", { comparison: ">=", limit: 1 }), errors++);
            }
            if (data3.responses !== void 0) {
              let data10 = data3.responses;
              if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data11 = data10[i1];
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.status === void 0 || data11.description === void 0 || data11.times === void 0 || data11.codes === void 0)
                      for (const field2 of obj46)
                        data11[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1, "required", { missingProperty: field2 }), errors++);
                    if (data11.status !== void 0) {
                      let data12 = data11.status;
                      typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/status", "type", { type: "integer" }), errors++);
                    }
                    if (data11.description !== void 0 && typeof data11.description != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/description", "type", { type: "string" }), errors++), data11.times !== void 0) {
                      let data14 = data11.times;
                      typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/times", "type", { type: "integer" }), errors++), typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)) && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/times", "minimum", { comparison: ">=", limit: 0 }), errors++);
                    }
                    if (data11.latest !== void 0) {
                      let data15 = data11.latest;
                      typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/latest", "type", { type: "integer" }), errors++), typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15)) && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/latest", "minimum", { comparison: ">=", limit: 1 }), errors++);
                    }
                    if (data11.codes !== void 0) {
                      let data16 = data11.codes;
                      if (Array.isArray(data16)) {
                        const len2 = data16.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data17 = data16[i2];
                          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                            if (data17.code === void 0 || data17.times === void 0)
                              for (const field3 of obj47)
                                data17[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2, "required", { missingProperty: field3 }), errors++);
                            if (data17.code !== void 0 && typeof data17.code != "string" && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2 + "/code", "type", { type: "string" }), errors++), data17.times !== void 0) {
                              let data19 = data17.times;
                              typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2 + "/times", "type", { type: "integer" }), errors++), typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)) && (vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2 + "/times", "minimum", { comparison: ">=", limit: 0 }), errors++);
                            }
                          } else
                            vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2, "type", { type: "object" }), errors++;
                        }
                      } else
                        vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes", "type", { type: "array" }), errors++;
                    }
                  } else
                    vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses/" + i1, "type", { type: "object" }), errors++;
                }
              } else
                vErrors = failing(vErrors, instancePath + "/operations/" + i0 + "/responses", "type", { type: "array" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/operations/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/operations", "type", { type: "array" }), errors++;
    }
    if (data.undocumented !== void 0) {
      let data20 = data.undocumented;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data21 = data20[i3];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.status === void 0 || data21.times === void 0)
              for (const field4 of obj48)
                data21[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/undocumented/" + i3, "required", { missingProperty: field4 }), errors++);
            if (data21.api !== void 0) {
              let data22 = data21.api;
              typeof data22 != "string" && (vErrors = failing(vErrors, instancePath + "/undocumented/" + i3 + "/api", "type", { type: "string" }), errors++), data22 === "citapro" || data22 === "salonbookit" || (vErrors = failing(vErrors, instancePath + "/undocumented/" + i3 + "/api", "enum", { allowedValues: schema24.properties.undocumented.items.properties.api.enum }), errors++);
            }
            if (data21.operationId !== void 0 && typeof data21.operationId != "string" && (vErrors = failing(vErrors, instancePath + "/undocumented/" + i3 + "/operationId", "type", { type: "string" }), errors++), data21.status !== void 0) {
              let data24 = data21.status;
              typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24) || (vErrors = failing(vErrors, instancePath + "/undocumented/" + i3 + "/status", "type", { type: "integer" }), errors++);
            }
            if (data21.times !== void 0) {
              let data25 = data21.times;
              typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25) || (vErrors = failing(vErrors, instancePath + "/undocumented/" + i3 + "/times", "type", { type: "integer" }), errors++), typeof data25 == "number" && isFinite(data25) && (data25 < 1 || isNaN(data25)) && (vErrors = failing(vErrors, instancePath + "/undocumented/" + i3 + "/times", "minimum", { comparison: ">=", limit: 1 }), errors++);
            }
          } else
            vErrors = failing(vErrors, instancePath + "/undocumented/" + i3, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/undocumented", "type", { type: "array" }), errors++;
    }
    if (data.grading !== void 0) {
      let data26 = data.grading;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.ok === void 0 || data26.findings === void 0 || data26.notices === void 0)
          for (const field5 of obj49)
            data26[field5] === void 0 && (vErrors = failing(vErrors, instancePath + "/grading", "required", { missingProperty: field5 }), errors++);
        data26.ok !== void 0 && typeof data26.ok != "boolean" && (vErrors = failing(vErrors, instancePath + "/grading/ok", "type", { type: "boolean" }), errors++), data26.findings !== void 0 && (validate36(data26.findings, instancePath + "/grading/findings") || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data26.notices !== void 0 && (validate36(data26.notices, instancePath + "/grading/notices") || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
      } else
        vErrors = failing(vErrors, instancePath + "/grading", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate35.errors = vErrors, errors === 0;
}
const getAgenda_200_body = validate39;
const schema26 = { type: "object", required: ["zone", "from", "to", "days"], properties: { zone: { type: "string" }, from: { type: "string", format: "date" }, to: { type: "string", format: "date" }, days: { type: "array", items: { type: "object", required: ["date", "closures", "professionals"], properties: { date: { type: "string", format: "date" }, closures: { type: "array", items: { $ref: "shared9" } }, professionals: { type: "array", items: { type: "object", required: ["professional", "state", "hours", "bookings", "timeOff"], properties: { professional: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, state: { type: "string", enum: ["working", "holiday", "off"] }, hours: { type: "array", items: { type: "object", required: ["start", "end", "location"], properties: { start: { type: "string" }, end: { type: "string" }, location: { type: "integer" } } } }, bookings: { $ref: "shared4" }, timeOff: { $ref: "shared6" } } } } } } } } }, obj51 = ["zone", "from", "to", "days"], obj52 = ["date", "closures", "professionals"], obj54 = ["professional", "state", "hours", "bookings", "timeOff"], obj56 = ["start", "end", "location"], formats0 = fullFormats.date, schema27 = { type: "object", required: ["id", "date", "name", "location"], properties: { id: { type: "integer" }, date: { type: "string", format: "date" }, name: { type: "string" }, location: { type: ["integer", "null"] } } }, obj53 = ["id", "date", "name", "location"];
function validate40(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || data.date === void 0 || data.name === void 0 || data.location === void 0)
      for (const field0 of obj53)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/id", "type", { type: "integer" }), errors++);
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      typeof data1 == "string" ? formats0.validate(data1) || (vErrors = failing(vErrors, instancePath + "/date", "format", { format: "date" }), errors++) : (vErrors = failing(vErrors, instancePath + "/date", "type", { type: "string" }), errors++);
    }
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = failing(vErrors, instancePath + "/name", "type", { type: "string" }), errors++), data.location !== void 0) {
      let data3 = data.location;
      !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null && (vErrors = failing(vErrors, instancePath + "/location", "type", { type: schema27.properties.location.type }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0 || data.from === void 0 || data.to === void 0 || data.days === void 0)
      for (const field0 of obj51)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.zone !== void 0 && typeof data.zone != "string" && (vErrors = failing(vErrors, instancePath + "/zone", "type", { type: "string" }), errors++), data.from !== void 0) {
      let data1 = data.from;
      typeof data1 == "string" ? formats0.validate(data1) || (vErrors = failing(vErrors, instancePath + "/from", "format", { format: "date" }), errors++) : (vErrors = failing(vErrors, instancePath + "/from", "type", { type: "string" }), errors++);
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      typeof data2 == "string" ? formats0.validate(data2) || (vErrors = failing(vErrors, instancePath + "/to", "format", { format: "date" }), errors++) : (vErrors = failing(vErrors, instancePath + "/to", "type", { type: "string" }), errors++);
    }
    if (data.days !== void 0) {
      let data3 = data.days;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.date === void 0 || data4.closures === void 0 || data4.professionals === void 0)
              for (const field1 of obj52)
                data4[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/days/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data4.date !== void 0) {
              let data5 = data4.date;
              typeof data5 == "string" ? formats0.validate(data5) || (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/date", "format", { format: "date" }), errors++) : (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/date", "type", { type: "string" }), errors++);
            }
            if (data4.closures !== void 0) {
              let data6 = data4.closures;
              if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++)
                  validate40(data6[i1], instancePath + "/days/" + i0 + "/closures/" + i1) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
              } else
                vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/closures", "type", { type: "array" }), errors++;
            }
            if (data4.professionals !== void 0) {
              let data8 = data4.professionals;
              if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (data9.professional === void 0 || data9.state === void 0 || data9.hours === void 0 || data9.bookings === void 0 || data9.timeOff === void 0)
                      for (const field2 of obj54)
                        data9[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2, "required", { missingProperty: field2 }), errors++);
                    if (data9.professional !== void 0) {
                      let data10 = data9.professional;
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        if (data10.id === void 0 || data10.uuid === void 0 || data10.name === void 0)
                          for (const field3 of obj38)
                            data10[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", "required", { missingProperty: field3 }), errors++);
                        if (data10.id !== void 0) {
                          let data11 = data10.id;
                          typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/id", "type", { type: "integer" }), errors++);
                        }
                        data10.uuid !== void 0 && typeof data10.uuid != "string" && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/uuid", "type", { type: "string" }), errors++), data10.name !== void 0 && typeof data10.name != "string" && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/name", "type", { type: "string" }), errors++);
                      } else
                        vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", "type", { type: "object" }), errors++;
                    }
                    if (data9.state !== void 0) {
                      let data14 = data9.state;
                      typeof data14 != "string" && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/state", "type", { type: "string" }), errors++), data14 === "working" || data14 === "holiday" || data14 === "off" || (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/state", "enum", { allowedValues: schema26.properties.days.items.properties.professionals.items.properties.state.enum }), errors++);
                    }
                    if (data9.hours !== void 0) {
                      let data15 = data9.hours;
                      if (Array.isArray(data15)) {
                        const len3 = data15.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data16 = data15[i3];
                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            if (data16.start === void 0 || data16.end === void 0 || data16.location === void 0)
                              for (const field4 of obj56)
                                data16[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, "required", { missingProperty: field4 }), errors++);
                            if (data16.start !== void 0 && typeof data16.start != "string" && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/start", "type", { type: "string" }), errors++), data16.end !== void 0 && typeof data16.end != "string" && (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/end", "type", { type: "string" }), errors++), data16.location !== void 0) {
                              let data19 = data16.location;
                              typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/location", "type", { type: "integer" }), errors++);
                            }
                          } else
                            vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, "type", { type: "object" }), errors++;
                        }
                      } else
                        vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours", "type", { type: "array" }), errors++;
                    }
                    data9.bookings !== void 0 && (validate27(data9.bookings, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data9.timeOff !== void 0 && (validate31(data9.timeOff, instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
                  } else
                    vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals/" + i2, "type", { type: "object" }), errors++;
                }
              } else
                vErrors = failing(vErrors, instancePath + "/days/" + i0 + "/professionals", "type", { type: "array" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/days/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/days", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate39.errors = vErrors, errors === 0;
}
const addAgendaBooking_201_body = validate44;
function validate44(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate28(data, instancePath) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate44.errors = vErrors, errors === 0;
}
const addClosure_201_body = validate46;
const obj57 = ["closure", "collisions"];
function validate46(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.closure === void 0 || data.collisions === void 0)
      for (const field0 of obj57)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    data.closure !== void 0 && (validate40(data.closure, instancePath + "/closure") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.collisions !== void 0 && (validate27(data.collisions, instancePath + "/collisions") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate46.errors = vErrors, errors === 0;
}
const addTimeOff_201_body = validate49;
const obj58 = ["timeOff", "collisions"];
function validate49(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeOff === void 0 || data.collisions === void 0)
      for (const field0 of obj58)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    data.timeOff !== void 0 && (validate32(data.timeOff, instancePath + "/timeOff") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.collisions !== void 0 && (validate27(data.collisions, instancePath + "/collisions") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate49.errors = vErrors, errors === 0;
}
const checkInvariants_200_body = validate52;
const obj59 = ["ok", "violations"], obj60 = ["rule", "message"];
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ok === void 0 || data.violations === void 0)
      for (const field0 of obj59)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.ok !== void 0 && typeof data.ok != "boolean" && (vErrors = failing(vErrors, instancePath + "/ok", "type", { type: "boolean" }), errors++), data.violations !== void 0) {
      let data1 = data.violations;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.rule === void 0 || data2.message === void 0)
              for (const field1 of obj60)
                data2[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/violations/" + i0, "required", { missingProperty: field1 }), errors++);
            data2.rule !== void 0 && typeof data2.rule != "string" && (vErrors = failing(vErrors, instancePath + "/violations/" + i0 + "/rule", "type", { type: "string" }), errors++), data2.message !== void 0 && typeof data2.message != "string" && (vErrors = failing(vErrors, instancePath + "/violations/" + i0 + "/message", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/violations/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/violations", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate52.errors = vErrors, errors === 0;
}
const streamEvents_200_body = validate53;
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = failing(vErrors, instancePath, "type", { type: "string" }), errors++), validate53.errors = vErrors, errors === 0;
}
const getCitaproDocument_200_body = validate54;
const obj61 = ["openapi", "info", "paths"];
function validate54(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openapi === void 0 || data.info === void 0 || data.paths === void 0)
      for (const field0 of obj61)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.openapi !== void 0 && typeof data.openapi != "string" && (vErrors = failing(vErrors, instancePath + "/openapi", "type", { type: "string" }), errors++), data.info !== void 0) {
      let data1 = data.info;
      data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = failing(vErrors, instancePath + "/info", "type", { type: "object" }), errors++);
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = failing(vErrors, instancePath + "/paths", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate54.errors = vErrors, errors === 0;
}

export const validators: ResponseValidatorTable = {
  getIndex: {
    200: { body: getIndex_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getHealth: {
    200: { body: getHealth_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  listErrors: {
    200: { body: listErrors_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  listScenarios: {
    200: { body: listScenarios_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  listFaults: {
    200: { body: listFaults_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  listSandboxes: {
    200: { body: listSandboxes_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  createSandbox: {
    201: { headers: createSandbox_201_headers, body: createSandbox_201_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    409: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getSandbox: {
    200: { body: createSandbox_201_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  deleteSandbox: {
    204: {},
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  resetSandbox: {
    200: { body: createSandbox_201_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getClock: {
    200: { body: getClock_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  setClock: {
    200: { body: getClock_200_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  advanceClock: {
    200: { body: getClock_200_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getSnapshot: {
    200: { body: getSnapshot_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  restoreSnapshot: {
    200: { body: createSandbox_201_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getScenarios: {
    200: {},
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  setScenarios: {
    200: {},
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getFaults: {
    200: { body: getFaults_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  setFaults: {
    200: { body: getFaults_200_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  listRequests: {
    200: { body: listRequests_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  clearRequests: {
    204: {},
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  verifyRequests: {
    200: { body: verifyRequests_200_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    409: { body: verifyRequests_409_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  explainRequest: {
    200: { body: explainRequest_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getCoverage: {
    200: { body: getCoverage_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  getAgenda: {
    200: { body: getAgenda_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  addAgendaBooking: {
    201: { headers: createSandbox_201_headers, body: addAgendaBooking_201_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    409: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  setAgendaBookingStatus: {
    200: { body: addAgendaBooking_201_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    409: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  cancelAgendaBooking: {
    200: { body: addAgendaBooking_201_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  addClosure: {
    201: { headers: createSandbox_201_headers, body: addClosure_201_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  removeClosure: {
    204: {},
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  addTimeOff: {
    201: { headers: createSandbox_201_headers, body: addTimeOff_201_body },
    400: { body: getIndex_401_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    413: { body: getIndex_401_body },
    415: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  removeTimeOff: {
    204: {},
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  checkInvariants: {
    200: { body: checkInvariants_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
  },
  streamEvents: {
    200: { body: streamEvents_200_body },
    401: { headers: getIndex_401_headers, body: getIndex_401_body },
    403: { body: getIndex_401_body },
    404: { body: getIndex_401_body },
    422: { body: getIndex_401_body },
    500: { body: getIndex_401_body },
    503: { body: getIndex_401_body },
  },
  getCitaproDocument: {
    200: { body: getCitaproDocument_200_body },
    500: { body: getIndex_401_body },
  },
  getSalonbookitDocument: {
    200: { body: getCitaproDocument_200_body },
    500: { body: getIndex_401_body },
  },
  getControlDocument: {
    200: { body: getCitaproDocument_200_body },
    500: { body: getIndex_401_body },
  },
}

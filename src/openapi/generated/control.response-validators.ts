// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from './validator-runtime.ts'

const getHealth_200_body = validate20;
const schema31 = { type: "object", required: ["status", "version", "sandboxes", "journal"], properties: { status: { type: "string", const: "ok" }, version: { type: "string" }, sandboxes: { type: "object", required: ["count", "max"], properties: { count: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 1 } } }, journal: { type: "object", required: ["bytes", "maxBytes", "dropped"], properties: { bytes: { type: "integer", minimum: 0 }, maxBytes: { type: "integer", minimum: 0 }, dropped: { type: "integer", minimum: 0 } } } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sandboxes === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sandboxes" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.journal === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journal" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 !== "ok") {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.version !== void 0 && typeof data.version != "string") {
      const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sandboxes !== void 0) {
      let data2 = data.sandboxes;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.count === void 0) {
          const err7 = { instancePath: instancePath + "/sandboxes", schemaPath: "#/properties/sandboxes/required", keyword: "required", params: { missingProperty: "count" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.max === void 0) {
          const err8 = { instancePath: instancePath + "/sandboxes", schemaPath: "#/properties/sandboxes/required", keyword: "required", params: { missingProperty: "max" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.count !== void 0) {
          let data3 = data2.count;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err9 = { instancePath: instancePath + "/sandboxes/count", schemaPath: "#/properties/sandboxes/properties/count/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            const err10 = { instancePath: instancePath + "/sandboxes/count", schemaPath: "#/properties/sandboxes/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.max !== void 0) {
          let data4 = data2.max;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/sandboxes/max", schemaPath: "#/properties/sandboxes/properties/max/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
            const err12 = { instancePath: instancePath + "/sandboxes/max", schemaPath: "#/properties/sandboxes/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/sandboxes", schemaPath: "#/properties/sandboxes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.journal !== void 0) {
      let data5 = data.journal;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.bytes === void 0) {
          const err14 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "bytes" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5.maxBytes === void 0) {
          const err15 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "maxBytes" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data5.dropped === void 0) {
          const err16 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "dropped" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data5.bytes !== void 0) {
          let data6 = data5.bytes;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err17 = { instancePath: instancePath + "/journal/bytes", schemaPath: "#/properties/journal/properties/bytes/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
            const err18 = { instancePath: instancePath + "/journal/bytes", schemaPath: "#/properties/journal/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data5.maxBytes !== void 0) {
          let data7 = data5.maxBytes;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err19 = { instancePath: instancePath + "/journal/maxBytes", schemaPath: "#/properties/journal/properties/maxBytes/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
            const err20 = { instancePath: instancePath + "/journal/maxBytes", schemaPath: "#/properties/journal/properties/maxBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data5.dropped !== void 0) {
          let data8 = data5.dropped;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err21 = { instancePath: instancePath + "/journal/dropped", schemaPath: "#/properties/journal/properties/dropped/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
            const err22 = { instancePath: instancePath + "/journal/dropped", schemaPath: "#/properties/journal/properties/dropped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { status: !0, version: !0, sandboxes: !0, journal: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getHealth_401_headers = validate21;
const schema32 = { type: "object", properties: { "www-authenticate": { type: "string" } }, required: [] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["www-authenticate"] !== void 0 && typeof data["www-authenticate"] != "string") {
      const err0 = { instancePath: instancePath + "/www-authenticate", schemaPath: "#/properties/www-authenticate/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { "www-authenticate": !0 }, dynamicProps: !1, dynamicItems: !1 };
const getHealth_401_body = validate22;
const schema33 = { type: "object", required: ["type", "title", "status", "detail"], properties: { type: { type: "string", const: "about:blank" }, title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" }, errors: { type: "array", items: { type: "object", required: ["in", "name", "detail"], properties: { in: { type: "string", enum: ["path", "query", "header", "body"] }, name: { type: "string" }, detail: { type: "string" }, code: { type: "string" } } } }, choices: { type: "array", items: { type: "string" } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.detail === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 !== "about:blank") {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.detail !== void 0 && typeof data.detail != "string") {
      const err8 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.errors !== void 0) {
      let data4 = data.errors;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.in === void 0) {
              const err9 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "in" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data5.name === void 0) {
              const err10 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data5.detail === void 0) {
              const err11 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "detail" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5.in !== void 0) {
              let data6 = data5.in;
              if (typeof data6 != "string") {
                const err12 = { instancePath: instancePath + "/errors/" + i0 + "/in", schemaPath: "#/properties/errors/items/properties/in/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (!(data6 === "path" || data6 === "query" || data6 === "header" || data6 === "body")) {
                const err13 = { instancePath: instancePath + "/errors/" + i0 + "/in", schemaPath: "#/properties/errors/items/properties/in/enum", keyword: "enum", params: { allowedValues: schema33.properties.errors.items.properties.in.enum } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data5.name !== void 0 && typeof data5.name != "string") {
              const err14 = { instancePath: instancePath + "/errors/" + i0 + "/name", schemaPath: "#/properties/errors/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data5.detail !== void 0 && typeof data5.detail != "string") {
              const err15 = { instancePath: instancePath + "/errors/" + i0 + "/detail", schemaPath: "#/properties/errors/items/properties/detail/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data5.code !== void 0 && typeof data5.code != "string") {
              const err16 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.choices !== void 0) {
      let data10 = data.choices;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data10[i1] != "string") {
            const err19 = { instancePath: instancePath + "/choices/" + i1, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        const err20 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0, errors: !0, choices: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listErrors_200_body = validate23;
const schema34 = { type: "object", required: ["errors"], properties: { errors: { type: "array", items: { type: "object", required: ["api", "operationId", "status", "code", "provenance"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, method: { type: "string" }, path: { type: "string" }, status: { type: "integer" }, code: { type: "string" }, summary: { type: "string" }, provenance: { type: "string", enum: ["documented", "published", "inferred"] }, source: { type: "string" } }, additionalProperties: !0 } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.api === void 0) {
              const err1 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "api" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.operationId === void 0) {
              const err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "operationId" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.status === void 0) {
              const err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.code === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.provenance === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "provenance" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.api !== void 0) {
              let data2 = data1.api;
              if (typeof data2 != "string") {
                const err6 = { instancePath: instancePath + "/errors/" + i0 + "/api", schemaPath: "#/properties/errors/items/properties/api/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              if (!(data2 === "citapro" || data2 === "salonbookit")) {
                const err7 = { instancePath: instancePath + "/errors/" + i0 + "/api", schemaPath: "#/properties/errors/items/properties/api/enum", keyword: "enum", params: { allowedValues: schema34.properties.errors.items.properties.api.enum } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data1.operationId !== void 0 && typeof data1.operationId != "string") {
              const err8 = { instancePath: instancePath + "/errors/" + i0 + "/operationId", schemaPath: "#/properties/errors/items/properties/operationId/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.method !== void 0 && typeof data1.method != "string") {
              const err9 = { instancePath: instancePath + "/errors/" + i0 + "/method", schemaPath: "#/properties/errors/items/properties/method/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.path !== void 0 && typeof data1.path != "string") {
              const err10 = { instancePath: instancePath + "/errors/" + i0 + "/path", schemaPath: "#/properties/errors/items/properties/path/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data1.status !== void 0) {
              let data6 = data1.status;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                const err11 = { instancePath: instancePath + "/errors/" + i0 + "/status", schemaPath: "#/properties/errors/items/properties/status/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              const err12 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data1.summary !== void 0 && typeof data1.summary != "string") {
              const err13 = { instancePath: instancePath + "/errors/" + i0 + "/summary", schemaPath: "#/properties/errors/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data1.provenance !== void 0) {
              let data9 = data1.provenance;
              if (typeof data9 != "string") {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/provenance", schemaPath: "#/properties/errors/items/properties/provenance/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              if (!(data9 === "documented" || data9 === "published" || data9 === "inferred")) {
                const err15 = { instancePath: instancePath + "/errors/" + i0 + "/provenance", schemaPath: "#/properties/errors/items/properties/provenance/enum", keyword: "enum", params: { allowedValues: schema34.properties.errors.items.properties.provenance.enum } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data1.source !== void 0 && typeof data1.source != "string") {
              const err16 = { instancePath: instancePath + "/errors/" + i0 + "/source", schemaPath: "#/properties/errors/items/properties/source/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listScenarios_200_body = validate24;
const schema35 = { type: "object", required: ["scenarios"], properties: { scenarios: { type: "array", items: { type: "object", required: ["name", "summary", "transport", "parameters"], properties: { name: { type: "string" }, summary: { type: "string" }, transport: { type: "boolean" }, parameters: { type: "array", items: { type: "object", required: ["name", "summary", "type", "required"], properties: { name: { type: "string" }, summary: { type: "string" }, type: { type: "string", enum: ["integer", "number", "boolean", "string", "id", "day", "range"] }, required: { type: "boolean" }, default: {}, minimum: { type: "number" }, maximum: { type: "number" }, values: { type: "array", items: { type: "string" } } } } } } } } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scenarios === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.scenarios !== void 0) {
      let data0 = data.scenarios;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              const err1 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.summary === void 0) {
              const err2 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "summary" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.transport === void 0) {
              const err3 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "transport" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.parameters === void 0) {
              const err4 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "parameters" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.name !== void 0 && typeof data1.name != "string") {
              const err5 = { instancePath: instancePath + "/scenarios/" + i0 + "/name", schemaPath: "#/properties/scenarios/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.summary !== void 0 && typeof data1.summary != "string") {
              const err6 = { instancePath: instancePath + "/scenarios/" + i0 + "/summary", schemaPath: "#/properties/scenarios/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.transport !== void 0 && typeof data1.transport != "boolean") {
              const err7 = { instancePath: instancePath + "/scenarios/" + i0 + "/transport", schemaPath: "#/properties/scenarios/items/properties/transport/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.parameters !== void 0) {
              let data5 = data1.parameters;
              if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    if (data6.name === void 0) {
                      const err8 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    if (data6.summary === void 0) {
                      const err9 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/required", keyword: "required", params: { missingProperty: "summary" } };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                    if (data6.type === void 0) {
                      const err10 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/required", keyword: "required", params: { missingProperty: "type" } };
                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                    }
                    if (data6.required === void 0) {
                      const err11 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/required", keyword: "required", params: { missingProperty: "required" } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                    if (data6.name !== void 0 && typeof data6.name != "string") {
                      const err12 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/name", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                    if (data6.summary !== void 0 && typeof data6.summary != "string") {
                      const err13 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/summary", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    }
                    if (data6.type !== void 0) {
                      let data9 = data6.type;
                      if (typeof data9 != "string") {
                        const err14 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/type", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/type/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                      }
                      if (!(data9 === "integer" || data9 === "number" || data9 === "boolean" || data9 === "string" || data9 === "id" || data9 === "day" || data9 === "range")) {
                        const err15 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/type", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema35.properties.scenarios.items.properties.parameters.items.properties.type.enum } };
                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                      }
                    }
                    if (data6.required !== void 0 && typeof data6.required != "boolean") {
                      const err16 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/required", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                    if (data6.minimum !== void 0) {
                      let data11 = data6.minimum;
                      if (!(typeof data11 == "number" && isFinite(data11))) {
                        const err17 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/minimum", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/minimum/type", keyword: "type", params: { type: "number" } };
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      }
                    }
                    if (data6.maximum !== void 0) {
                      let data12 = data6.maximum;
                      if (!(typeof data12 == "number" && isFinite(data12))) {
                        const err18 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/maximum", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/maximum/type", keyword: "type", params: { type: "number" } };
                        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                      }
                    }
                    if (data6.values !== void 0) {
                      let data13 = data6.values;
                      if (Array.isArray(data13)) {
                        const len2 = data13.length;
                        for (let i2 = 0; i2 < len2; i2++)
                          if (typeof data13[i2] != "string") {
                            const err19 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/values/" + i2, schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/values/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                          }
                      } else {
                        const err20 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/values", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/values/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters", schemaPath: "#/properties/scenarios/items/properties/parameters/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { scenarios: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listSandboxes_200_body = validate25;
const schema36 = { type: "object", required: ["sandboxes", "total"], properties: { sandboxes: { type: "array", items: { type: "object", required: ["name", "keys", "data", "seed", "clock", "scenarios", "faults", "exchanges", "bookings", "clients"], properties: { name: { type: "string" }, keys: { type: "object", required: ["citapro", "salonbookit"], properties: { citapro: { type: "string" }, salonbookit: { type: "string" } } }, data: { type: "string" }, seed: { type: "integer" }, clock: { type: "object", required: ["now", "epoch", "zone", "frozen"], properties: { now: { type: "string" }, epoch: { type: "integer" }, zone: { type: "string" }, frozen: { type: "boolean" } } }, scenarios: { type: "array", maxItems: 50, items: { anyOf: [{ type: "string", minLength: 1, maxLength: 64 }, { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 64 } }, maxProperties: 20, additionalProperties: !0 }] } }, faults: { type: "integer", minimum: 0 }, exchanges: { type: "integer", minimum: 0 }, bookings: { type: "integer", minimum: 0 }, clients: { type: "integer", minimum: 0 } } } }, total: { type: "integer", minimum: 0 } } }, func1 = ucs2length;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sandboxes === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sandboxes" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.total === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sandboxes !== void 0) {
      let data0 = data.sandboxes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              const err2 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.keys === void 0) {
              const err3 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "keys" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.data === void 0) {
              const err4 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "data" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.seed === void 0) {
              const err5 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "seed" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.clock === void 0) {
              const err6 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "clock" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.scenarios === void 0) {
              const err7 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "scenarios" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.faults === void 0) {
              const err8 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "faults" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.exchanges === void 0) {
              const err9 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "exchanges" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.bookings === void 0) {
              const err10 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "bookings" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data1.clients === void 0) {
              const err11 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/required", keyword: "required", params: { missingProperty: "clients" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.name !== void 0 && typeof data1.name != "string") {
              const err12 = { instancePath: instancePath + "/sandboxes/" + i0 + "/name", schemaPath: "#/properties/sandboxes/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data1.keys !== void 0) {
              let data3 = data1.keys;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.citapro === void 0) {
                  const err13 = { instancePath: instancePath + "/sandboxes/" + i0 + "/keys", schemaPath: "#/properties/sandboxes/items/properties/keys/required", keyword: "required", params: { missingProperty: "citapro" } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                if (data3.salonbookit === void 0) {
                  const err14 = { instancePath: instancePath + "/sandboxes/" + i0 + "/keys", schemaPath: "#/properties/sandboxes/items/properties/keys/required", keyword: "required", params: { missingProperty: "salonbookit" } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data3.citapro !== void 0 && typeof data3.citapro != "string") {
                  const err15 = { instancePath: instancePath + "/sandboxes/" + i0 + "/keys/citapro", schemaPath: "#/properties/sandboxes/items/properties/keys/properties/citapro/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data3.salonbookit !== void 0 && typeof data3.salonbookit != "string") {
                  const err16 = { instancePath: instancePath + "/sandboxes/" + i0 + "/keys/salonbookit", schemaPath: "#/properties/sandboxes/items/properties/keys/properties/salonbookit/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/sandboxes/" + i0 + "/keys", schemaPath: "#/properties/sandboxes/items/properties/keys/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data1.data !== void 0 && typeof data1.data != "string") {
              const err18 = { instancePath: instancePath + "/sandboxes/" + i0 + "/data", schemaPath: "#/properties/sandboxes/items/properties/data/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data1.seed !== void 0) {
              let data7 = data1.seed;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                const err19 = { instancePath: instancePath + "/sandboxes/" + i0 + "/seed", schemaPath: "#/properties/sandboxes/items/properties/seed/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data1.clock !== void 0) {
              let data8 = data1.clock;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.now === void 0) {
                  const err20 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock", schemaPath: "#/properties/sandboxes/items/properties/clock/required", keyword: "required", params: { missingProperty: "now" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data8.epoch === void 0) {
                  const err21 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock", schemaPath: "#/properties/sandboxes/items/properties/clock/required", keyword: "required", params: { missingProperty: "epoch" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data8.zone === void 0) {
                  const err22 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock", schemaPath: "#/properties/sandboxes/items/properties/clock/required", keyword: "required", params: { missingProperty: "zone" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data8.frozen === void 0) {
                  const err23 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock", schemaPath: "#/properties/sandboxes/items/properties/clock/required", keyword: "required", params: { missingProperty: "frozen" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (data8.now !== void 0 && typeof data8.now != "string") {
                  const err24 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock/now", schemaPath: "#/properties/sandboxes/items/properties/clock/properties/now/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data8.epoch !== void 0) {
                  let data10 = data8.epoch;
                  if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                    const err25 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock/epoch", schemaPath: "#/properties/sandboxes/items/properties/clock/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
                if (data8.zone !== void 0 && typeof data8.zone != "string") {
                  const err26 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock/zone", schemaPath: "#/properties/sandboxes/items/properties/clock/properties/zone/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (data8.frozen !== void 0 && typeof data8.frozen != "boolean") {
                  const err27 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock/frozen", schemaPath: "#/properties/sandboxes/items/properties/clock/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clock", schemaPath: "#/properties/sandboxes/items/properties/clock/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data1.scenarios !== void 0) {
              let data13 = data1.scenarios;
              if (Array.isArray(data13)) {
                if (data13.length > 50) {
                  const err29 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios", schemaPath: "#/properties/sandboxes/items/properties/scenarios/maxItems", keyword: "maxItems", params: { limit: 50 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  const _errs30 = errors;
                  let valid8 = !1;
                  const _errs31 = errors;
                  if (typeof data14 == "string") {
                    if (func1(data14) > 64) {
                      const err30 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1, schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                    if (func1(data14) < 1) {
                      const err31 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1, schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1, schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                  var _valid0 = _errs31 === errors;
                  valid8 = valid8 || _valid0;
                  const _errs33 = errors;
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (Object.keys(data14).length > 20) {
                      const err33 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1, schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    if (data14.name === void 0) {
                      const err34 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1, schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    if (data14.name !== void 0) {
                      let data15 = data14.name;
                      if (typeof data15 == "string") {
                        if (func1(data15) > 64) {
                          const err35 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1 + "/name", schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        }
                        if (func1(data15) < 1) {
                          const err36 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1 + "/name", schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                        }
                      } else {
                        const err37 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1 + "/name", schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                      }
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1, schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                  var _valid0 = _errs33 === errors;
                  if (valid8 = valid8 || _valid0, valid8)
                    errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
                  else {
                    const err39 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios/" + i1, schemaPath: "#/properties/sandboxes/items/properties/scenarios/items/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/sandboxes/" + i0 + "/scenarios", schemaPath: "#/properties/sandboxes/items/properties/scenarios/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data1.faults !== void 0) {
              let data16 = data1.faults;
              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                const err41 = { instancePath: instancePath + "/sandboxes/" + i0 + "/faults", schemaPath: "#/properties/sandboxes/items/properties/faults/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
              if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
                const err42 = { instancePath: instancePath + "/sandboxes/" + i0 + "/faults", schemaPath: "#/properties/sandboxes/items/properties/faults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data1.exchanges !== void 0) {
              let data17 = data1.exchanges;
              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                const err43 = { instancePath: instancePath + "/sandboxes/" + i0 + "/exchanges", schemaPath: "#/properties/sandboxes/items/properties/exchanges/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
                const err44 = { instancePath: instancePath + "/sandboxes/" + i0 + "/exchanges", schemaPath: "#/properties/sandboxes/items/properties/exchanges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data1.bookings !== void 0) {
              let data18 = data1.bookings;
              if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                const err45 = { instancePath: instancePath + "/sandboxes/" + i0 + "/bookings", schemaPath: "#/properties/sandboxes/items/properties/bookings/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
                const err46 = { instancePath: instancePath + "/sandboxes/" + i0 + "/bookings", schemaPath: "#/properties/sandboxes/items/properties/bookings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            if (data1.clients !== void 0) {
              let data19 = data1.clients;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                const err47 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clients", schemaPath: "#/properties/sandboxes/items/properties/clients/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
              if (typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19))) {
                const err48 = { instancePath: instancePath + "/sandboxes/" + i0 + "/clients", schemaPath: "#/properties/sandboxes/items/properties/clients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/sandboxes/" + i0, schemaPath: "#/properties/sandboxes/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/sandboxes", schemaPath: "#/properties/sandboxes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.total !== void 0) {
      let data20 = data.total;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        const err51 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20))) {
        const err52 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { sandboxes: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createSandbox_201_headers = validate26;
const schema37 = { type: "object", properties: { location: { type: "string" } }, required: [] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location !== void 0 && typeof data.location != "string") {
      const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { location: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createSandbox_201_body = validate27;
const schema38 = { type: "object", required: ["name", "keys", "data", "seed", "clock", "scenarios", "faults", "exchanges", "bookings", "clients"], properties: { name: { type: "string" }, keys: { type: "object", required: ["citapro", "salonbookit"], properties: { citapro: { type: "string" }, salonbookit: { type: "string" } } }, data: { type: "string" }, seed: { type: "integer" }, clock: { type: "object", required: ["now", "epoch", "zone", "frozen"], properties: { now: { type: "string" }, epoch: { type: "integer" }, zone: { type: "string" }, frozen: { type: "boolean" } } }, scenarios: { type: "array", maxItems: 50, items: { anyOf: [{ type: "string", minLength: 1, maxLength: 64 }, { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 64 } }, maxProperties: 20, additionalProperties: !0 }] } }, faults: { type: "integer", minimum: 0 }, exchanges: { type: "integer", minimum: 0 }, bookings: { type: "integer", minimum: 0 }, clients: { type: "integer", minimum: 0 } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.keys === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.seed === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.clock === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clock" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.scenarios === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenarios" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.faults === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.exchanges === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exchanges" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.bookings === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bookings" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.clients === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clients" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.keys !== void 0) {
      let data1 = data.keys;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.citapro === void 0) {
          const err11 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/required", keyword: "required", params: { missingProperty: "citapro" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.salonbookit === void 0) {
          const err12 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/required", keyword: "required", params: { missingProperty: "salonbookit" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1.citapro !== void 0 && typeof data1.citapro != "string") {
          const err13 = { instancePath: instancePath + "/keys/citapro", schemaPath: "#/properties/keys/properties/citapro/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data1.salonbookit !== void 0 && typeof data1.salonbookit != "string") {
          const err14 = { instancePath: instancePath + "/keys/salonbookit", schemaPath: "#/properties/keys/properties/salonbookit/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.data !== void 0 && typeof data.data != "string") {
      const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.seed !== void 0) {
      let data5 = data.seed;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err17 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.clock !== void 0) {
      let data6 = data.clock;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.now === void 0) {
          const err18 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "now" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6.epoch === void 0) {
          const err19 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "epoch" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.zone === void 0) {
          const err20 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "zone" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6.frozen === void 0) {
          const err21 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "frozen" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6.now !== void 0 && typeof data6.now != "string") {
          const err22 = { instancePath: instancePath + "/clock/now", schemaPath: "#/properties/clock/properties/now/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6.epoch !== void 0) {
          let data8 = data6.epoch;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/clock/epoch", schemaPath: "#/properties/clock/properties/epoch/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data6.zone !== void 0 && typeof data6.zone != "string") {
          const err24 = { instancePath: instancePath + "/clock/zone", schemaPath: "#/properties/clock/properties/zone/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data6.frozen !== void 0 && typeof data6.frozen != "boolean") {
          const err25 = { instancePath: instancePath + "/clock/frozen", schemaPath: "#/properties/clock/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data11 = data.scenarios;
      if (Array.isArray(data11)) {
        if (data11.length > 50) {
          const err27 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/maxItems", keyword: "maxItems", params: { limit: 50 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          const _errs26 = errors;
          let valid5 = !1;
          const _errs27 = errors;
          if (typeof data12 == "string") {
            if (func1(data12) > 64) {
              const err28 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (func1(data12) < 1) {
              const err29 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          var _valid0 = _errs27 === errors;
          valid5 = valid5 || _valid0;
          const _errs29 = errors;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (Object.keys(data12).length > 20) {
              const err31 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data12.name === void 0) {
              const err32 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data12.name !== void 0) {
              let data13 = data12.name;
              if (typeof data13 == "string") {
                if (func1(data13) > 64) {
                  const err33 = { instancePath: instancePath + "/scenarios/" + i0 + "/name", schemaPath: "#/properties/scenarios/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (func1(data13) < 1) {
                  const err34 = { instancePath: instancePath + "/scenarios/" + i0 + "/name", schemaPath: "#/properties/scenarios/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/scenarios/" + i0 + "/name", schemaPath: "#/properties/scenarios/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          var _valid0 = _errs29 === errors;
          if (valid5 = valid5 || _valid0, valid5)
            errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
          else {
            const err37 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.faults !== void 0) {
      let data14 = data.faults;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err39 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        const err40 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.exchanges !== void 0) {
      let data15 = data.exchanges;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err41 = { instancePath: instancePath + "/exchanges", schemaPath: "#/properties/exchanges/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
        const err42 = { instancePath: instancePath + "/exchanges", schemaPath: "#/properties/exchanges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.bookings !== void 0) {
      let data16 = data.bookings;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err43 = { instancePath: instancePath + "/bookings", schemaPath: "#/properties/bookings/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
        const err44 = { instancePath: instancePath + "/bookings", schemaPath: "#/properties/bookings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data17 = data.clients;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        const err45 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
        const err46 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { name: !0, keys: !0, data: !0, seed: !0, clock: !0, scenarios: !0, faults: !0, exchanges: !0, bookings: !0, clients: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getClock_200_body = validate28;
const schema39 = { type: "object", required: ["now", "epoch", "zone", "frozen"], properties: { now: { type: "string" }, epoch: { type: "integer" }, zone: { type: "string" }, frozen: { type: "boolean" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.now === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.epoch === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epoch" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.zone === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.frozen === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frozen" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.now !== void 0 && typeof data.now != "string") {
      const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.epoch !== void 0) {
      let data1 = data.epoch;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.zone !== void 0 && typeof data.zone != "string") {
      const err6 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.frozen !== void 0 && typeof data.frozen != "boolean") {
      const err7 = { instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { now: !0, epoch: !0, zone: !0, frozen: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getSnapshot_200_body = validate29;
const schema40 = { type: "object", required: ["maniqui", "version"], properties: { maniqui: { type: "string", const: "snapshot" }, version: { type: "integer", minimum: 1 } }, additionalProperties: !0, if: { properties: { version: { const: 1 } } }, then: { type: "object", additionalProperties: !1, required: ["maniqui", "version", "sandbox", "data", "seed", "clock", "salon", "unhappy"], properties: { maniqui: { type: "string" }, version: { type: "integer" }, sandbox: { type: "string", maxLength: 64 }, data: { type: "string", maxLength: 200 }, seed: { type: "integer" }, clock: { type: "object", additionalProperties: !1, required: ["now", "frozen"], properties: { now: { type: "integer", minimum: 0, maximum: 253e12 }, frozen: { type: "boolean" } } }, salon: { type: "object", additionalProperties: !1, required: ["version", "base", "revision", "ids", "next", "clients", "bookings", "holidays", "timeOff"], properties: { version: { type: "integer", const: 1 }, base: { type: "object", additionalProperties: !1, required: ["version", "seed", "zone", "clock", "settings", "business", "services", "locations", "professionals", "clients", "bookings", "holidays", "timeOff", "nextClients", "nextBookings"], properties: { version: { type: "integer", const: 1 }, seed: { type: "integer" }, zone: { type: "string", minLength: 1, maxLength: 64 }, clock: { type: ["object", "null"], additionalProperties: !1, required: ["now", "frozen"], properties: { now: { type: "integer", minimum: 0, maximum: 253e12 }, frozen: { type: "boolean" } } }, settings: { type: "object", additionalProperties: !1, required: ["slotStep", "minimumNotice", "maximumAdvance"], properties: { slotStep: { type: "integer", enum: [15, 30] }, minimumNotice: { type: "integer", minimum: 0, maximum: 1e7 }, maximumAdvance: { type: "integer", minimum: 0, maximum: 3660 } } }, business: { type: "object", additionalProperties: !1, required: ["uuid", "name", "currency", "email", "phone"], properties: { uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" }, currency: { type: "string" }, email: { type: ["string", "null"] }, phone: { type: ["string", "null"] } } }, services: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "name", "description", "duration", "price", "status", "category", "locations", "domiciliary", "virtual", "sessions", "simultaneous"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" }, description: { type: ["string", "null"] }, duration: { type: "integer", minimum: 1, maximum: 1440 }, price: { type: "number", minimum: 0 }, status: { type: "string", enum: ["active", "inactive"] }, category: { type: "object", additionalProperties: !1, required: ["id", "uuid", "name"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" } } }, locations: { type: "array", items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, domiciliary: { type: "boolean" }, virtual: { type: "boolean" }, sessions: { type: ["integer", "null"] }, simultaneous: { type: "integer" } } } }, locations: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "name", "address", "additionalInformation", "phone", "email", "status", "showInMinisite", "googlePlaceName", "googlePlaceId", "city", "state", "country", "latitude", "longitude", "rating", "position"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" }, address: { type: "string" }, additionalInformation: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, status: { type: "string", enum: ["active", "inactive"] }, showInMinisite: { type: "boolean" }, googlePlaceName: { type: ["string", "null"] }, googlePlaceId: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, latitude: { type: ["number", "null"] }, longitude: { type: ["number", "null"] }, rating: { type: ["number", "null"] }, position: { type: ["integer", "null"] } } } }, professionals: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "firstname", "lastname", "email", "phone", "status", "services", "locations", "hours"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string" }, phone: { type: ["string", "null"] }, status: { type: "string", enum: ["active", "inactive"] }, services: { type: "array", items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, locations: { type: "array", items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, hours: { type: "array", items: { type: "object", additionalProperties: !1, required: ["weekday", "location", "from", "to"], properties: { weekday: { type: "integer", minimum: 1, maximum: 7 }, location: { type: "integer", minimum: 1, maximum: 9007199254740991 }, from: { type: "integer", minimum: 0, maximum: 1439 }, to: { type: "integer", minimum: 1, maximum: 1440 } } } } } } }, clients: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country", "customFields", "createdAt", "deleted"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string" }, phone: { type: "string" }, docType: { type: ["string", "null"] }, docNumber: { type: ["string", "null"] }, birthdate: { type: ["string", "null"] }, address: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, customFields: { type: "array", items: { type: "object", required: ["fieldId", "value"], properties: { fieldId: { type: "string" }, value: { type: "string" } }, additionalProperties: !1 } }, createdAt: { type: "integer", minimum: -1e13, maximum: 2535e11 }, deleted: { type: "boolean" } } } }, bookings: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "notifyClient", "source", "createdAt"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, code: { type: "string" }, start: { type: "integer", minimum: -1e8, maximum: 43e8 }, end: { type: "integer", minimum: -1e8, maximum: 43e8 }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", minItems: 1, items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, location: { type: "integer", minimum: 1, maximum: 9007199254740991 }, professional: { type: ["integer", "null"], minimum: 1 }, client: { type: "integer", minimum: 1, maximum: 9007199254740991 }, amount: { type: "number" }, internalNote: { type: ["string", "null"] }, clientNote: { type: ["string", "null"] }, paymentStatus: { type: ["string", "null"] }, isFromWeb: { type: "boolean" }, isFromAgent: { type: "boolean" }, notifyClient: { type: "boolean" }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "integer", minimum: -1e13, maximum: 2535e11 } } } }, holidays: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "day", "name", "location"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, day: { type: "integer", minimum: -7e4, maximum: 299e4 }, name: { type: "string" }, location: { type: ["integer", "null"], minimum: 1 } } } }, timeOff: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "professional", "from", "to", "reason"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, professional: { type: "integer", minimum: 1, maximum: 9007199254740991 }, from: { type: "integer", minimum: -1e8, maximum: 43e8 }, to: { type: "integer", minimum: -1e8, maximum: 43e8 }, reason: { type: "string" } } } }, nextClients: { type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, code: { type: "string" } } } }, nextBookings: { type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, code: { type: "string" } } } } } }, revision: { type: "integer", minimum: 0, maximum: 4503599627370496 }, ids: { type: "object", additionalProperties: !1, required: ["seed", "position"], properties: { seed: { type: "integer" }, position: { type: "integer", minimum: 0, maximum: 4294967295 } } }, next: { type: "object", additionalProperties: !1, required: ["client", "booking", "holiday", "timeOff", "pinnedClients", "pinnedBookings"], properties: { client: { type: "integer", minimum: 1, maximum: 9007199254740991 }, booking: { type: "integer", minimum: 1, maximum: 9007199254740991 }, holiday: { type: "integer", minimum: 1, maximum: 9007199254740991 }, timeOff: { type: "integer", minimum: 1, maximum: 9007199254740991 }, pinnedClients: { type: "integer", minimum: 0 }, pinnedBookings: { type: "integer", minimum: 0 } } }, clients: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country", "customFields", "createdAt", "deleted"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string" }, phone: { type: "string" }, docType: { type: ["string", "null"] }, docNumber: { type: ["string", "null"] }, birthdate: { type: ["string", "null"] }, address: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, customFields: { type: "array", items: { type: "object", required: ["fieldId", "value"], properties: { fieldId: { type: "string" }, value: { type: "string" } }, additionalProperties: !1 } }, createdAt: { type: "integer", minimum: -1e13, maximum: 2535e11 }, deleted: { type: "boolean" } } } }, bookings: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "notifyClient", "source", "createdAt"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, code: { type: "string" }, start: { type: "integer", minimum: -1e8, maximum: 43e8 }, end: { type: "integer", minimum: -1e8, maximum: 43e8 }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", minItems: 1, items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, location: { type: "integer", minimum: 1, maximum: 9007199254740991 }, professional: { type: ["integer", "null"], minimum: 1 }, client: { type: "integer", minimum: 1, maximum: 9007199254740991 }, amount: { type: "number" }, internalNote: { type: ["string", "null"] }, clientNote: { type: ["string", "null"] }, paymentStatus: { type: ["string", "null"] }, isFromWeb: { type: "boolean" }, isFromAgent: { type: "boolean" }, notifyClient: { type: "boolean" }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "integer", minimum: -1e13, maximum: 2535e11 } } } }, holidays: { type: ["array", "null"], items: { type: "object", additionalProperties: !1, required: ["id", "day", "name", "location"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, day: { type: "integer", minimum: -7e4, maximum: 299e4 }, name: { type: "string" }, location: { type: ["integer", "null"], minimum: 1 } } } }, timeOff: { type: ["array", "null"], items: { type: "object", additionalProperties: !1, required: ["id", "professional", "from", "to", "reason"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, professional: { type: "integer", minimum: 1, maximum: 9007199254740991 }, from: { type: "integer", minimum: -1e8, maximum: 43e8 }, to: { type: "integer", minimum: -1e8, maximum: 43e8 }, reason: { type: "string" } } } } } }, unhappy: { type: "object", additionalProperties: !1, required: ["chance", "scenarios", "faults", "counts", "quota", "scenarioQuotas"], properties: { chance: { type: "array", minItems: 4, maxItems: 4, items: { type: "integer", minimum: -2147483648, maximum: 4294967295 } }, scenarios: { type: "array", maxItems: 50, items: { anyOf: [{ type: "string", minLength: 1, maxLength: 64 }, { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 64 } }, maxProperties: 20, additionalProperties: !0 }] } }, faults: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["rule", "expires"], properties: { rule: { type: "object", additionalProperties: !0 }, expires: { type: ["number", "null"] } } } }, counts: { type: "array", maxItems: 1e3, items: { type: "array", prefixItems: [{ type: "string", maxLength: 4e3 }, { type: "integer", minimum: 0 }, { type: "integer", minimum: 0 }], items: { type: "null" }, minItems: 3, maxItems: 3 } }, quota: { type: "object", additionalProperties: !1, required: ["began", "used"], properties: { limit: { type: "object", additionalProperties: !1, required: ["requests", "seconds"], properties: { requests: { type: "integer", minimum: 0 }, seconds: { type: "number", exclusiveMinimum: 0 } } }, began: { type: "integer" }, used: { type: "integer", minimum: 0 } } }, scenarioQuotas: { type: "array", maxItems: 100, items: { type: "array", prefixItems: [{ type: "string", maxLength: 4e3 }, { type: "object", additionalProperties: !1, required: ["began", "used"], properties: { limit: { type: "object", additionalProperties: !1, required: ["requests", "seconds"], properties: { requests: { type: "integer", minimum: 0 }, seconds: { type: "number", exclusiveMinimum: 0 } } }, began: { type: "integer" }, used: { type: "integer", minimum: 0 } } }], items: { type: "null" }, minItems: 2, maxItems: 2 } } } } } } }, func11 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate29.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.version !== void 0 && data.version !== 1) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.maniqui === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "maniqui" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.version === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "version" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sandbox === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "sandbox" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.data === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "data" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.seed === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "seed" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.clock === void 0) {
        const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "clock" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.salon === void 0) {
        const err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "salon" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.unhappy === void 0) {
        const err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "unhappy" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      for (const key0 in data)
        if (!(key0 === "maniqui" || key0 === "version" || key0 === "sandbox" || key0 === "data" || key0 === "seed" || key0 === "clock" || key0 === "salon" || key0 === "unhappy")) {
          const err9 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      if (data.maniqui !== void 0 && typeof data.maniqui != "string") {
        const err10 = { instancePath: instancePath + "/maniqui", schemaPath: "#/then/properties/maniqui/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.version !== void 0) {
        let data2 = data.version;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err11 = { instancePath: instancePath + "/version", schemaPath: "#/then/properties/version/type", keyword: "type", params: { type: "integer" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.sandbox !== void 0) {
        let data3 = data.sandbox;
        if (typeof data3 == "string") {
          if (func1(data3) > 64) {
            const err12 = { instancePath: instancePath + "/sandbox", schemaPath: "#/then/properties/sandbox/maxLength", keyword: "maxLength", params: { limit: 64 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          const err13 = { instancePath: instancePath + "/sandbox", schemaPath: "#/then/properties/sandbox/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.data !== void 0) {
        let data4 = data.data;
        if (typeof data4 == "string") {
          if (func1(data4) > 200) {
            const err14 = { instancePath: instancePath + "/data", schemaPath: "#/then/properties/data/maxLength", keyword: "maxLength", params: { limit: 200 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/then/properties/data/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.seed !== void 0) {
        let data5 = data.seed;
        if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
          const err16 = { instancePath: instancePath + "/seed", schemaPath: "#/then/properties/seed/type", keyword: "type", params: { type: "integer" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.clock !== void 0) {
        let data6 = data.clock;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          if (data6.now === void 0) {
            const err17 = { instancePath: instancePath + "/clock", schemaPath: "#/then/properties/clock/required", keyword: "required", params: { missingProperty: "now" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (data6.frozen === void 0) {
            const err18 = { instancePath: instancePath + "/clock", schemaPath: "#/then/properties/clock/required", keyword: "required", params: { missingProperty: "frozen" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          for (const key1 in data6)
            if (!(key1 === "now" || key1 === "frozen")) {
              const err19 = { instancePath: instancePath + "/clock", schemaPath: "#/then/properties/clock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          if (data6.now !== void 0) {
            let data7 = data6.now;
            if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
              const err20 = { instancePath: instancePath + "/clock/now", schemaPath: "#/then/properties/clock/properties/now/type", keyword: "type", params: { type: "integer" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (typeof data7 == "number" && isFinite(data7)) {
              if (data7 > 253e12 || isNaN(data7)) {
                const err21 = { instancePath: instancePath + "/clock/now", schemaPath: "#/then/properties/clock/properties/now/maximum", keyword: "maximum", params: { comparison: "<=", limit: 253e12 } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
              if (data7 < 0 || isNaN(data7)) {
                const err22 = { instancePath: instancePath + "/clock/now", schemaPath: "#/then/properties/clock/properties/now/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          }
          if (data6.frozen !== void 0 && typeof data6.frozen != "boolean") {
            const err23 = { instancePath: instancePath + "/clock/frozen", schemaPath: "#/then/properties/clock/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        } else {
          const err24 = { instancePath: instancePath + "/clock", schemaPath: "#/then/properties/clock/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
      if (data.salon !== void 0) {
        let data9 = data.salon;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (data9.version === void 0) {
            const err25 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "version" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (data9.base === void 0) {
            const err26 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "base" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data9.revision === void 0) {
            const err27 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "revision" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (data9.ids === void 0) {
            const err28 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "ids" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (data9.next === void 0) {
            const err29 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "next" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (data9.clients === void 0) {
            const err30 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "clients" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (data9.bookings === void 0) {
            const err31 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "bookings" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (data9.holidays === void 0) {
            const err32 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "holidays" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (data9.timeOff === void 0) {
            const err33 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/required", keyword: "required", params: { missingProperty: "timeOff" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          for (const key2 in data9)
            if (!func11.call(schema40.then.properties.salon.properties, key2)) {
              const err34 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          if (data9.version !== void 0) {
            let data10 = data9.version;
            if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
              const err35 = { instancePath: instancePath + "/salon/version", schemaPath: "#/then/properties/salon/properties/version/type", keyword: "type", params: { type: "integer" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data10 !== 1) {
              const err36 = { instancePath: instancePath + "/salon/version", schemaPath: "#/then/properties/salon/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          }
          if (data9.base !== void 0) {
            let data11 = data9.base;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
              if (data11.version === void 0) {
                const err37 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "version" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
              if (data11.seed === void 0) {
                const err38 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "seed" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (data11.zone === void 0) {
                const err39 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "zone" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
              if (data11.clock === void 0) {
                const err40 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "clock" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
              if (data11.settings === void 0) {
                const err41 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "settings" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
              if (data11.business === void 0) {
                const err42 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "business" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              if (data11.services === void 0) {
                const err43 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "services" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (data11.locations === void 0) {
                const err44 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "locations" } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
              if (data11.professionals === void 0) {
                const err45 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "professionals" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (data11.clients === void 0) {
                const err46 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "clients" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
              if (data11.bookings === void 0) {
                const err47 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "bookings" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
              if (data11.holidays === void 0) {
                const err48 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "holidays" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              if (data11.timeOff === void 0) {
                const err49 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "timeOff" } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
              if (data11.nextClients === void 0) {
                const err50 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "nextClients" } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
              if (data11.nextBookings === void 0) {
                const err51 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/required", keyword: "required", params: { missingProperty: "nextBookings" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
              for (const key3 in data11)
                if (!func11.call(schema40.then.properties.salon.properties.base.properties, key3)) {
                  const err52 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
              if (data11.version !== void 0) {
                let data12 = data11.version;
                if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                  const err53 = { instancePath: instancePath + "/salon/base/version", schemaPath: "#/then/properties/salon/properties/base/properties/version/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (data12 !== 1) {
                  const err54 = { instancePath: instancePath + "/salon/base/version", schemaPath: "#/then/properties/salon/properties/base/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              }
              if (data11.seed !== void 0) {
                let data13 = data11.seed;
                if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                  const err55 = { instancePath: instancePath + "/salon/base/seed", schemaPath: "#/then/properties/salon/properties/base/properties/seed/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              }
              if (data11.zone !== void 0) {
                let data14 = data11.zone;
                if (typeof data14 == "string") {
                  if (func1(data14) > 64) {
                    const err56 = { instancePath: instancePath + "/salon/base/zone", schemaPath: "#/then/properties/salon/properties/base/properties/zone/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                  if (func1(data14) < 1) {
                    const err57 = { instancePath: instancePath + "/salon/base/zone", schemaPath: "#/then/properties/salon/properties/base/properties/zone/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                } else {
                  const err58 = { instancePath: instancePath + "/salon/base/zone", schemaPath: "#/then/properties/salon/properties/base/properties/zone/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              }
              if (data11.clock !== void 0) {
                let data15 = data11.clock;
                if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
                  const err59 = { instancePath: instancePath + "/salon/base/clock", schemaPath: "#/then/properties/salon/properties/base/properties/clock/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clock.type } };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                  if (data15.now === void 0) {
                    const err60 = { instancePath: instancePath + "/salon/base/clock", schemaPath: "#/then/properties/salon/properties/base/properties/clock/required", keyword: "required", params: { missingProperty: "now" } };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                  if (data15.frozen === void 0) {
                    const err61 = { instancePath: instancePath + "/salon/base/clock", schemaPath: "#/then/properties/salon/properties/base/properties/clock/required", keyword: "required", params: { missingProperty: "frozen" } };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                  for (const key4 in data15)
                    if (!(key4 === "now" || key4 === "frozen")) {
                      const err62 = { instancePath: instancePath + "/salon/base/clock", schemaPath: "#/then/properties/salon/properties/base/properties/clock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                  if (data15.now !== void 0) {
                    let data16 = data15.now;
                    if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                      const err63 = { instancePath: instancePath + "/salon/base/clock/now", schemaPath: "#/then/properties/salon/properties/base/properties/clock/properties/now/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    }
                    if (typeof data16 == "number" && isFinite(data16)) {
                      if (data16 > 253e12 || isNaN(data16)) {
                        const err64 = { instancePath: instancePath + "/salon/base/clock/now", schemaPath: "#/then/properties/salon/properties/base/properties/clock/properties/now/maximum", keyword: "maximum", params: { comparison: "<=", limit: 253e12 } };
                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                      }
                      if (data16 < 0 || isNaN(data16)) {
                        const err65 = { instancePath: instancePath + "/salon/base/clock/now", schemaPath: "#/then/properties/salon/properties/base/properties/clock/properties/now/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                      }
                    }
                  }
                  if (data15.frozen !== void 0 && typeof data15.frozen != "boolean") {
                    const err66 = { instancePath: instancePath + "/salon/base/clock/frozen", schemaPath: "#/then/properties/salon/properties/base/properties/clock/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                }
              }
              if (data11.settings !== void 0) {
                let data18 = data11.settings;
                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                  if (data18.slotStep === void 0) {
                    const err67 = { instancePath: instancePath + "/salon/base/settings", schemaPath: "#/then/properties/salon/properties/base/properties/settings/required", keyword: "required", params: { missingProperty: "slotStep" } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                  if (data18.minimumNotice === void 0) {
                    const err68 = { instancePath: instancePath + "/salon/base/settings", schemaPath: "#/then/properties/salon/properties/base/properties/settings/required", keyword: "required", params: { missingProperty: "minimumNotice" } };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
                  if (data18.maximumAdvance === void 0) {
                    const err69 = { instancePath: instancePath + "/salon/base/settings", schemaPath: "#/then/properties/salon/properties/base/properties/settings/required", keyword: "required", params: { missingProperty: "maximumAdvance" } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
                  for (const key5 in data18)
                    if (!(key5 === "slotStep" || key5 === "minimumNotice" || key5 === "maximumAdvance")) {
                      const err70 = { instancePath: instancePath + "/salon/base/settings", schemaPath: "#/then/properties/salon/properties/base/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                    }
                  if (data18.slotStep !== void 0) {
                    let data19 = data18.slotStep;
                    if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                      const err71 = { instancePath: instancePath + "/salon/base/settings/slotStep", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/slotStep/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                    }
                    if (!(data19 === 15 || data19 === 30)) {
                      const err72 = { instancePath: instancePath + "/salon/base/settings/slotStep", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/slotStep/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.base.properties.settings.properties.slotStep.enum } };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                  }
                  if (data18.minimumNotice !== void 0) {
                    let data20 = data18.minimumNotice;
                    if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                      const err73 = { instancePath: instancePath + "/salon/base/settings/minimumNotice", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/minimumNotice/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                    }
                    if (typeof data20 == "number" && isFinite(data20)) {
                      if (data20 > 1e7 || isNaN(data20)) {
                        const err74 = { instancePath: instancePath + "/salon/base/settings/minimumNotice", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/minimumNotice/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 } };
                        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                      }
                      if (data20 < 0 || isNaN(data20)) {
                        const err75 = { instancePath: instancePath + "/salon/base/settings/minimumNotice", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/minimumNotice/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                      }
                    }
                  }
                  if (data18.maximumAdvance !== void 0) {
                    let data21 = data18.maximumAdvance;
                    if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                      const err76 = { instancePath: instancePath + "/salon/base/settings/maximumAdvance", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/maximumAdvance/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                    }
                    if (typeof data21 == "number" && isFinite(data21)) {
                      if (data21 > 3660 || isNaN(data21)) {
                        const err77 = { instancePath: instancePath + "/salon/base/settings/maximumAdvance", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/maximumAdvance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 } };
                        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                      }
                      if (data21 < 0 || isNaN(data21)) {
                        const err78 = { instancePath: instancePath + "/salon/base/settings/maximumAdvance", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/maximumAdvance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                      }
                    }
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/salon/base/settings", schemaPath: "#/then/properties/salon/properties/base/properties/settings/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                }
              }
              if (data11.business !== void 0) {
                let data22 = data11.business;
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                  if (data22.uuid === void 0) {
                    const err80 = { instancePath: instancePath + "/salon/base/business", schemaPath: "#/then/properties/salon/properties/base/properties/business/required", keyword: "required", params: { missingProperty: "uuid" } };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                  if (data22.name === void 0) {
                    const err81 = { instancePath: instancePath + "/salon/base/business", schemaPath: "#/then/properties/salon/properties/base/properties/business/required", keyword: "required", params: { missingProperty: "name" } };
                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                  }
                  if (data22.currency === void 0) {
                    const err82 = { instancePath: instancePath + "/salon/base/business", schemaPath: "#/then/properties/salon/properties/base/properties/business/required", keyword: "required", params: { missingProperty: "currency" } };
                    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                  }
                  if (data22.email === void 0) {
                    const err83 = { instancePath: instancePath + "/salon/base/business", schemaPath: "#/then/properties/salon/properties/base/properties/business/required", keyword: "required", params: { missingProperty: "email" } };
                    vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                  }
                  if (data22.phone === void 0) {
                    const err84 = { instancePath: instancePath + "/salon/base/business", schemaPath: "#/then/properties/salon/properties/base/properties/business/required", keyword: "required", params: { missingProperty: "phone" } };
                    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                  }
                  for (const key6 in data22)
                    if (!(key6 === "uuid" || key6 === "name" || key6 === "currency" || key6 === "email" || key6 === "phone")) {
                      const err85 = { instancePath: instancePath + "/salon/base/business", schemaPath: "#/then/properties/salon/properties/base/properties/business/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                      vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                    }
                  if (data22.uuid !== void 0) {
                    let data23 = data22.uuid;
                    if (typeof data23 == "string") {
                      if (!pattern4.test(data23)) {
                        const err86 = { instancePath: instancePath + "/salon/base/business/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                      }
                    } else {
                      const err87 = { instancePath: instancePath + "/salon/base/business/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/uuid/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                    }
                  }
                  if (data22.name !== void 0 && typeof data22.name != "string") {
                    const err88 = { instancePath: instancePath + "/salon/base/business/name", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                  if (data22.currency !== void 0 && typeof data22.currency != "string") {
                    const err89 = { instancePath: instancePath + "/salon/base/business/currency", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/currency/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                  }
                  if (data22.email !== void 0) {
                    let data26 = data22.email;
                    if (typeof data26 != "string" && data26 !== null) {
                      const err90 = { instancePath: instancePath + "/salon/base/business/email", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/email/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.business.properties.email.type } };
                      vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                    }
                  }
                  if (data22.phone !== void 0) {
                    let data27 = data22.phone;
                    if (typeof data27 != "string" && data27 !== null) {
                      const err91 = { instancePath: instancePath + "/salon/base/business/phone", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/phone/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.business.properties.phone.type } };
                      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                    }
                  }
                } else {
                  const err92 = { instancePath: instancePath + "/salon/base/business", schemaPath: "#/then/properties/salon/properties/base/properties/business/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                }
              }
              if (data11.services !== void 0) {
                let data28 = data11.services;
                if (Array.isArray(data28)) {
                  const len0 = data28.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data29 = data28[i0];
                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                      if (data29.id === void 0) {
                        const err93 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "id" } };
                        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                      }
                      if (data29.uuid === void 0) {
                        const err94 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                      }
                      if (data29.name === void 0) {
                        const err95 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "name" } };
                        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                      }
                      if (data29.description === void 0) {
                        const err96 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "description" } };
                        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                      }
                      if (data29.duration === void 0) {
                        const err97 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "duration" } };
                        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                      }
                      if (data29.price === void 0) {
                        const err98 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "price" } };
                        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                      }
                      if (data29.status === void 0) {
                        const err99 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "status" } };
                        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                      }
                      if (data29.category === void 0) {
                        const err100 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "category" } };
                        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                      }
                      if (data29.locations === void 0) {
                        const err101 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "locations" } };
                        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                      }
                      if (data29.domiciliary === void 0) {
                        const err102 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "domiciliary" } };
                        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                      }
                      if (data29.virtual === void 0) {
                        const err103 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "virtual" } };
                        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                      }
                      if (data29.sessions === void 0) {
                        const err104 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "sessions" } };
                        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                      }
                      if (data29.simultaneous === void 0) {
                        const err105 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/required", keyword: "required", params: { missingProperty: "simultaneous" } };
                        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                      }
                      for (const key7 in data29)
                        if (!func11.call(schema40.then.properties.salon.properties.base.properties.services.items.properties, key7)) {
                          const err106 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                        }
                      if (data29.id !== void 0) {
                        let data30 = data29.id;
                        if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                          const err107 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                        }
                        if (typeof data30 == "number" && isFinite(data30)) {
                          if (data30 > 9007199254740991 || isNaN(data30)) {
                            const err108 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                          }
                          if (data30 < 1 || isNaN(data30)) {
                            const err109 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                          }
                        }
                      }
                      if (data29.uuid !== void 0) {
                        let data31 = data29.uuid;
                        if (typeof data31 == "string") {
                          if (!pattern4.test(data31)) {
                            const err110 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                          }
                        } else {
                          const err111 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                        }
                      }
                      if (data29.name !== void 0 && typeof data29.name != "string") {
                        const err112 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/name", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                      }
                      if (data29.description !== void 0) {
                        let data33 = data29.description;
                        if (typeof data33 != "string" && data33 !== null) {
                          const err113 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/description", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/description/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.services.items.properties.description.type } };
                          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                        }
                      }
                      if (data29.duration !== void 0) {
                        let data34 = data29.duration;
                        if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                          const err114 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/duration", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/duration/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                        }
                        if (typeof data34 == "number" && isFinite(data34)) {
                          if (data34 > 1440 || isNaN(data34)) {
                            const err115 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/duration", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
                            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                          }
                          if (data34 < 1 || isNaN(data34)) {
                            const err116 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/duration", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                          }
                        }
                      }
                      if (data29.price !== void 0) {
                        let data35 = data29.price;
                        if (typeof data35 == "number" && isFinite(data35)) {
                          if (data35 < 0 || isNaN(data35)) {
                            const err117 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/price", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/price/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                          }
                        } else {
                          const err118 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/price", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/price/type", keyword: "type", params: { type: "number" } };
                          vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                        }
                      }
                      if (data29.status !== void 0) {
                        let data36 = data29.status;
                        if (typeof data36 != "string") {
                          const err119 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/status/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                        }
                        if (!(data36 === "active" || data36 === "inactive")) {
                          const err120 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.base.properties.services.items.properties.status.enum } };
                          vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                        }
                      }
                      if (data29.category !== void 0) {
                        let data37 = data29.category;
                        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                          if (data37.id === void 0) {
                            const err121 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/required", keyword: "required", params: { missingProperty: "id" } };
                            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                          }
                          if (data37.uuid === void 0) {
                            const err122 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/required", keyword: "required", params: { missingProperty: "uuid" } };
                            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                          }
                          if (data37.name === void 0) {
                            const err123 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/required", keyword: "required", params: { missingProperty: "name" } };
                            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                          }
                          for (const key8 in data37)
                            if (!(key8 === "id" || key8 === "uuid" || key8 === "name")) {
                              const err124 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                            }
                          if (data37.id !== void 0) {
                            let data38 = data37.id;
                            if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
                              const err125 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category/id", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/properties/id/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                            }
                            if (typeof data38 == "number" && isFinite(data38)) {
                              if (data38 > 9007199254740991 || isNaN(data38)) {
                                const err126 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category/id", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                              }
                              if (data38 < 1 || isNaN(data38)) {
                                const err127 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category/id", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                              }
                            }
                          }
                          if (data37.uuid !== void 0) {
                            let data39 = data37.uuid;
                            if (typeof data39 == "string") {
                              if (!pattern4.test(data39)) {
                                const err128 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                              }
                            } else {
                              const err129 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/properties/uuid/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                            }
                          }
                          if (data37.name !== void 0 && typeof data37.name != "string") {
                            const err130 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category/name", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/properties/name/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                          }
                        } else {
                          const err131 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/category", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/category/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                        }
                      }
                      if (data29.locations !== void 0) {
                        let data41 = data29.locations;
                        if (Array.isArray(data41)) {
                          const len1 = data41.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data42 = data41[i1];
                            if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
                              const err132 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/locations/" + i1, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/locations/items/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                            }
                            if (typeof data42 == "number" && isFinite(data42)) {
                              if (data42 > 9007199254740991 || isNaN(data42)) {
                                const err133 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/locations/" + i1, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/locations/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                              }
                              if (data42 < 1 || isNaN(data42)) {
                                const err134 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/locations/" + i1, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/locations/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                              }
                            }
                          }
                        } else {
                          const err135 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/locations", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/locations/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                        }
                      }
                      if (data29.domiciliary !== void 0 && typeof data29.domiciliary != "boolean") {
                        const err136 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/domiciliary", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/domiciliary/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                      }
                      if (data29.virtual !== void 0 && typeof data29.virtual != "boolean") {
                        const err137 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/virtual", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/virtual/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                      }
                      if (data29.sessions !== void 0) {
                        let data45 = data29.sessions;
                        if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45)) && data45 !== null) {
                          const err138 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/sessions", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/sessions/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.services.items.properties.sessions.type } };
                          vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                        }
                      }
                      if (data29.simultaneous !== void 0) {
                        let data46 = data29.simultaneous;
                        if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
                          const err139 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/simultaneous", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/simultaneous/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                        }
                      }
                    } else {
                      const err140 = { instancePath: instancePath + "/salon/base/services/" + i0, schemaPath: "#/then/properties/salon/properties/base/properties/services/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                    }
                  }
                } else {
                  const err141 = { instancePath: instancePath + "/salon/base/services", schemaPath: "#/then/properties/salon/properties/base/properties/services/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                }
              }
              if (data11.locations !== void 0) {
                let data47 = data11.locations;
                if (Array.isArray(data47)) {
                  const len2 = data47.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data48 = data47[i2];
                    if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                      if (data48.id === void 0) {
                        const err142 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "id" } };
                        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                      }
                      if (data48.uuid === void 0) {
                        const err143 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                      }
                      if (data48.name === void 0) {
                        const err144 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "name" } };
                        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                      }
                      if (data48.address === void 0) {
                        const err145 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "address" } };
                        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                      }
                      if (data48.additionalInformation === void 0) {
                        const err146 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "additionalInformation" } };
                        vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                      }
                      if (data48.phone === void 0) {
                        const err147 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "phone" } };
                        vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                      }
                      if (data48.email === void 0) {
                        const err148 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "email" } };
                        vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                      }
                      if (data48.status === void 0) {
                        const err149 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "status" } };
                        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                      }
                      if (data48.showInMinisite === void 0) {
                        const err150 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "showInMinisite" } };
                        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                      }
                      if (data48.googlePlaceName === void 0) {
                        const err151 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "googlePlaceName" } };
                        vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                      }
                      if (data48.googlePlaceId === void 0) {
                        const err152 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "googlePlaceId" } };
                        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                      }
                      if (data48.city === void 0) {
                        const err153 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "city" } };
                        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                      }
                      if (data48.state === void 0) {
                        const err154 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "state" } };
                        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                      }
                      if (data48.country === void 0) {
                        const err155 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "country" } };
                        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                      }
                      if (data48.latitude === void 0) {
                        const err156 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "latitude" } };
                        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                      }
                      if (data48.longitude === void 0) {
                        const err157 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "longitude" } };
                        vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                      }
                      if (data48.rating === void 0) {
                        const err158 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "rating" } };
                        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                      }
                      if (data48.position === void 0) {
                        const err159 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/required", keyword: "required", params: { missingProperty: "position" } };
                        vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                      }
                      for (const key9 in data48)
                        if (!func11.call(schema40.then.properties.salon.properties.base.properties.locations.items.properties, key9)) {
                          const err160 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                          vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                        }
                      if (data48.id !== void 0) {
                        let data49 = data48.id;
                        if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
                          const err161 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                        }
                        if (typeof data49 == "number" && isFinite(data49)) {
                          if (data49 > 9007199254740991 || isNaN(data49)) {
                            const err162 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                          }
                          if (data49 < 1 || isNaN(data49)) {
                            const err163 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                          }
                        }
                      }
                      if (data48.uuid !== void 0) {
                        let data50 = data48.uuid;
                        if (typeof data50 == "string") {
                          if (!pattern4.test(data50)) {
                            const err164 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                          }
                        } else {
                          const err165 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                        }
                      }
                      if (data48.name !== void 0 && typeof data48.name != "string") {
                        const err166 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/name", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/name/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                      }
                      if (data48.address !== void 0 && typeof data48.address != "string") {
                        const err167 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/address", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/address/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                      }
                      if (data48.additionalInformation !== void 0) {
                        let data53 = data48.additionalInformation;
                        if (typeof data53 != "string" && data53 !== null) {
                          const err168 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/additionalInformation", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/additionalInformation/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.additionalInformation.type } };
                          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                        }
                      }
                      if (data48.phone !== void 0) {
                        let data54 = data48.phone;
                        if (typeof data54 != "string" && data54 !== null) {
                          const err169 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/phone", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/phone/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.phone.type } };
                          vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                        }
                      }
                      if (data48.email !== void 0) {
                        let data55 = data48.email;
                        if (typeof data55 != "string" && data55 !== null) {
                          const err170 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/email", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/email/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.email.type } };
                          vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                        }
                      }
                      if (data48.status !== void 0) {
                        let data56 = data48.status;
                        if (typeof data56 != "string") {
                          const err171 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/status/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                        }
                        if (!(data56 === "active" || data56 === "inactive")) {
                          const err172 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.base.properties.locations.items.properties.status.enum } };
                          vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                        }
                      }
                      if (data48.showInMinisite !== void 0 && typeof data48.showInMinisite != "boolean") {
                        const err173 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/showInMinisite", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/showInMinisite/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                      }
                      if (data48.googlePlaceName !== void 0) {
                        let data58 = data48.googlePlaceName;
                        if (typeof data58 != "string" && data58 !== null) {
                          const err174 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/googlePlaceName", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/googlePlaceName/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.googlePlaceName.type } };
                          vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                        }
                      }
                      if (data48.googlePlaceId !== void 0) {
                        let data59 = data48.googlePlaceId;
                        if (typeof data59 != "string" && data59 !== null) {
                          const err175 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/googlePlaceId", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/googlePlaceId/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.googlePlaceId.type } };
                          vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                        }
                      }
                      if (data48.city !== void 0) {
                        let data60 = data48.city;
                        if (typeof data60 != "string" && data60 !== null) {
                          const err176 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/city", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/city/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.city.type } };
                          vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                        }
                      }
                      if (data48.state !== void 0) {
                        let data61 = data48.state;
                        if (typeof data61 != "string" && data61 !== null) {
                          const err177 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/state", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/state/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.state.type } };
                          vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                        }
                      }
                      if (data48.country !== void 0) {
                        let data62 = data48.country;
                        if (typeof data62 != "string" && data62 !== null) {
                          const err178 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/country", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/country/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.country.type } };
                          vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                        }
                      }
                      if (data48.latitude !== void 0) {
                        let data63 = data48.latitude;
                        if (!(typeof data63 == "number" && isFinite(data63)) && data63 !== null) {
                          const err179 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/latitude", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/latitude/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.latitude.type } };
                          vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                        }
                      }
                      if (data48.longitude !== void 0) {
                        let data64 = data48.longitude;
                        if (!(typeof data64 == "number" && isFinite(data64)) && data64 !== null) {
                          const err180 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/longitude", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/longitude/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.longitude.type } };
                          vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                        }
                      }
                      if (data48.rating !== void 0) {
                        let data65 = data48.rating;
                        if (!(typeof data65 == "number" && isFinite(data65)) && data65 !== null) {
                          const err181 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/rating", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/rating/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.rating.type } };
                          vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                        }
                      }
                      if (data48.position !== void 0) {
                        let data66 = data48.position;
                        if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66)) && data66 !== null) {
                          const err182 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/position", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/position/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.locations.items.properties.position.type } };
                          vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                        }
                      }
                    } else {
                      const err183 = { instancePath: instancePath + "/salon/base/locations/" + i2, schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                    }
                  }
                } else {
                  const err184 = { instancePath: instancePath + "/salon/base/locations", schemaPath: "#/then/properties/salon/properties/base/properties/locations/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                }
              }
              if (data11.professionals !== void 0) {
                let data67 = data11.professionals;
                if (Array.isArray(data67)) {
                  const len3 = data67.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data68 = data67[i3];
                    if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                      if (data68.id === void 0) {
                        const err185 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "id" } };
                        vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                      }
                      if (data68.uuid === void 0) {
                        const err186 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                        vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                      }
                      if (data68.firstname === void 0) {
                        const err187 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "firstname" } };
                        vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                      }
                      if (data68.lastname === void 0) {
                        const err188 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "lastname" } };
                        vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                      }
                      if (data68.email === void 0) {
                        const err189 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "email" } };
                        vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                      }
                      if (data68.phone === void 0) {
                        const err190 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "phone" } };
                        vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                      }
                      if (data68.status === void 0) {
                        const err191 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "status" } };
                        vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                      }
                      if (data68.services === void 0) {
                        const err192 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "services" } };
                        vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                      }
                      if (data68.locations === void 0) {
                        const err193 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "locations" } };
                        vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                      }
                      if (data68.hours === void 0) {
                        const err194 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/required", keyword: "required", params: { missingProperty: "hours" } };
                        vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                      }
                      for (const key10 in data68)
                        if (!func11.call(schema40.then.properties.salon.properties.base.properties.professionals.items.properties, key10)) {
                          const err195 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                          vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                        }
                      if (data68.id !== void 0) {
                        let data69 = data68.id;
                        if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
                          const err196 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                        }
                        if (typeof data69 == "number" && isFinite(data69)) {
                          if (data69 > 9007199254740991 || isNaN(data69)) {
                            const err197 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                          }
                          if (data69 < 1 || isNaN(data69)) {
                            const err198 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                          }
                        }
                      }
                      if (data68.uuid !== void 0) {
                        let data70 = data68.uuid;
                        if (typeof data70 == "string") {
                          if (!pattern4.test(data70)) {
                            const err199 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                            vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                          }
                        } else {
                          const err200 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                        }
                      }
                      if (data68.firstname !== void 0 && typeof data68.firstname != "string") {
                        const err201 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/firstname", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/firstname/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                      }
                      if (data68.lastname !== void 0 && typeof data68.lastname != "string") {
                        const err202 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/lastname", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/lastname/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                      }
                      if (data68.email !== void 0 && typeof data68.email != "string") {
                        const err203 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/email", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/email/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                      }
                      if (data68.phone !== void 0) {
                        let data74 = data68.phone;
                        if (typeof data74 != "string" && data74 !== null) {
                          const err204 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/phone", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/phone/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.professionals.items.properties.phone.type } };
                          vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                        }
                      }
                      if (data68.status !== void 0) {
                        let data75 = data68.status;
                        if (typeof data75 != "string") {
                          const err205 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/status/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                        }
                        if (!(data75 === "active" || data75 === "inactive")) {
                          const err206 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.base.properties.professionals.items.properties.status.enum } };
                          vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                        }
                      }
                      if (data68.services !== void 0) {
                        let data76 = data68.services;
                        if (Array.isArray(data76)) {
                          const len4 = data76.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data77 = data76[i4];
                            if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
                              const err207 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/services/" + i4, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/services/items/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                            }
                            if (typeof data77 == "number" && isFinite(data77)) {
                              if (data77 > 9007199254740991 || isNaN(data77)) {
                                const err208 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/services/" + i4, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/services/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                              }
                              if (data77 < 1 || isNaN(data77)) {
                                const err209 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/services/" + i4, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/services/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                              }
                            }
                          }
                        } else {
                          const err210 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/services", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/services/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                        }
                      }
                      if (data68.locations !== void 0) {
                        let data78 = data68.locations;
                        if (Array.isArray(data78)) {
                          const len5 = data78.length;
                          for (let i5 = 0; i5 < len5; i5++) {
                            let data79 = data78[i5];
                            if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
                              const err211 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/locations/" + i5, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/locations/items/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                            }
                            if (typeof data79 == "number" && isFinite(data79)) {
                              if (data79 > 9007199254740991 || isNaN(data79)) {
                                const err212 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/locations/" + i5, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/locations/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                              }
                              if (data79 < 1 || isNaN(data79)) {
                                const err213 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/locations/" + i5, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/locations/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                              }
                            }
                          }
                        } else {
                          const err214 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/locations", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/locations/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                        }
                      }
                      if (data68.hours !== void 0) {
                        let data80 = data68.hours;
                        if (Array.isArray(data80)) {
                          const len6 = data80.length;
                          for (let i6 = 0; i6 < len6; i6++) {
                            let data81 = data80[i6];
                            if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                              if (data81.weekday === void 0) {
                                const err215 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "weekday" } };
                                vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                              }
                              if (data81.location === void 0) {
                                const err216 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "location" } };
                                vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                              }
                              if (data81.from === void 0) {
                                const err217 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "from" } };
                                vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                              }
                              if (data81.to === void 0) {
                                const err218 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "to" } };
                                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                              }
                              for (const key11 in data81)
                                if (!(key11 === "weekday" || key11 === "location" || key11 === "from" || key11 === "to")) {
                                  const err219 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                  vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                                }
                              if (data81.weekday !== void 0) {
                                let data82 = data81.weekday;
                                if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
                                  const err220 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/weekday", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/weekday/type", keyword: "type", params: { type: "integer" } };
                                  vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                                }
                                if (typeof data82 == "number" && isFinite(data82)) {
                                  if (data82 > 7 || isNaN(data82)) {
                                    const err221 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/weekday", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/weekday/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
                                    vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                                  }
                                  if (data82 < 1 || isNaN(data82)) {
                                    const err222 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/weekday", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/weekday/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                                  }
                                }
                              }
                              if (data81.location !== void 0) {
                                let data83 = data81.location;
                                if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
                                  const err223 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/location/type", keyword: "type", params: { type: "integer" } };
                                  vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                                }
                                if (typeof data83 == "number" && isFinite(data83)) {
                                  if (data83 > 9007199254740991 || isNaN(data83)) {
                                    const err224 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/location/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                    vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                                  }
                                  if (data83 < 1 || isNaN(data83)) {
                                    const err225 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                                  }
                                }
                              }
                              if (data81.from !== void 0) {
                                let data84 = data81.from;
                                if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
                                  const err226 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/from", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/from/type", keyword: "type", params: { type: "integer" } };
                                  vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                                }
                                if (typeof data84 == "number" && isFinite(data84)) {
                                  if (data84 > 1439 || isNaN(data84)) {
                                    const err227 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/from", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1439 } };
                                    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                                  }
                                  if (data84 < 0 || isNaN(data84)) {
                                    const err228 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/from", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                                  }
                                }
                              }
                              if (data81.to !== void 0) {
                                let data85 = data81.to;
                                if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
                                  const err229 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/to", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/to/type", keyword: "type", params: { type: "integer" } };
                                  vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                                }
                                if (typeof data85 == "number" && isFinite(data85)) {
                                  if (data85 > 1440 || isNaN(data85)) {
                                    const err230 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/to", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
                                    vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                                  }
                                  if (data85 < 1 || isNaN(data85)) {
                                    const err231 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6 + "/to", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                                  }
                                }
                              }
                            } else {
                              const err232 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours/" + i6, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/items/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                            }
                          }
                        } else {
                          const err233 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/hours", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/hours/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                        }
                      }
                    } else {
                      const err234 = { instancePath: instancePath + "/salon/base/professionals/" + i3, schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                    }
                  }
                } else {
                  const err235 = { instancePath: instancePath + "/salon/base/professionals", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                }
              }
              if (data11.clients !== void 0) {
                let data86 = data11.clients;
                if (Array.isArray(data86)) {
                  const len7 = data86.length;
                  for (let i7 = 0; i7 < len7; i7++) {
                    let data87 = data86[i7];
                    if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                      if (data87.id === void 0) {
                        const err236 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "id" } };
                        vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                      }
                      if (data87.uuid === void 0) {
                        const err237 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                        vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                      }
                      if (data87.firstname === void 0) {
                        const err238 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "firstname" } };
                        vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                      }
                      if (data87.lastname === void 0) {
                        const err239 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "lastname" } };
                        vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                      }
                      if (data87.email === void 0) {
                        const err240 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "email" } };
                        vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                      }
                      if (data87.phone === void 0) {
                        const err241 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "phone" } };
                        vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                      }
                      if (data87.docType === void 0) {
                        const err242 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "docType" } };
                        vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                      }
                      if (data87.docNumber === void 0) {
                        const err243 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "docNumber" } };
                        vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                      }
                      if (data87.birthdate === void 0) {
                        const err244 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "birthdate" } };
                        vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                      }
                      if (data87.address === void 0) {
                        const err245 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "address" } };
                        vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                      }
                      if (data87.city === void 0) {
                        const err246 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "city" } };
                        vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                      }
                      if (data87.state === void 0) {
                        const err247 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "state" } };
                        vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                      }
                      if (data87.country === void 0) {
                        const err248 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "country" } };
                        vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                      }
                      if (data87.customFields === void 0) {
                        const err249 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "customFields" } };
                        vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                      }
                      if (data87.createdAt === void 0) {
                        const err250 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
                        vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                      }
                      if (data87.deleted === void 0) {
                        const err251 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/required", keyword: "required", params: { missingProperty: "deleted" } };
                        vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                      }
                      for (const key12 in data87)
                        if (!func11.call(schema40.then.properties.salon.properties.base.properties.clients.items.properties, key12)) {
                          const err252 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                          vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                        }
                      if (data87.id !== void 0) {
                        let data88 = data87.id;
                        if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
                          const err253 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                        }
                        if (typeof data88 == "number" && isFinite(data88)) {
                          if (data88 > 9007199254740991 || isNaN(data88)) {
                            const err254 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                          }
                          if (data88 < 1 || isNaN(data88)) {
                            const err255 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                          }
                        }
                      }
                      if (data87.uuid !== void 0) {
                        let data89 = data87.uuid;
                        if (typeof data89 == "string") {
                          if (!pattern4.test(data89)) {
                            const err256 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                            vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                          }
                        } else {
                          const err257 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                        }
                      }
                      if (data87.firstname !== void 0 && typeof data87.firstname != "string") {
                        const err258 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/firstname", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/firstname/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                      }
                      if (data87.lastname !== void 0 && typeof data87.lastname != "string") {
                        const err259 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/lastname", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/lastname/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                      }
                      if (data87.email !== void 0 && typeof data87.email != "string") {
                        const err260 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/email", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/email/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                      }
                      if (data87.phone !== void 0 && typeof data87.phone != "string") {
                        const err261 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/phone", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/phone/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                      }
                      if (data87.docType !== void 0) {
                        let data94 = data87.docType;
                        if (typeof data94 != "string" && data94 !== null) {
                          const err262 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/docType", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/docType/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clients.items.properties.docType.type } };
                          vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                        }
                      }
                      if (data87.docNumber !== void 0) {
                        let data95 = data87.docNumber;
                        if (typeof data95 != "string" && data95 !== null) {
                          const err263 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/docNumber", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/docNumber/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clients.items.properties.docNumber.type } };
                          vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                        }
                      }
                      if (data87.birthdate !== void 0) {
                        let data96 = data87.birthdate;
                        if (typeof data96 != "string" && data96 !== null) {
                          const err264 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/birthdate", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/birthdate/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clients.items.properties.birthdate.type } };
                          vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                        }
                      }
                      if (data87.address !== void 0) {
                        let data97 = data87.address;
                        if (typeof data97 != "string" && data97 !== null) {
                          const err265 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/address", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/address/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clients.items.properties.address.type } };
                          vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                        }
                      }
                      if (data87.city !== void 0) {
                        let data98 = data87.city;
                        if (typeof data98 != "string" && data98 !== null) {
                          const err266 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/city", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/city/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clients.items.properties.city.type } };
                          vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                        }
                      }
                      if (data87.state !== void 0) {
                        let data99 = data87.state;
                        if (typeof data99 != "string" && data99 !== null) {
                          const err267 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/state", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/state/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clients.items.properties.state.type } };
                          vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                        }
                      }
                      if (data87.country !== void 0) {
                        let data100 = data87.country;
                        if (typeof data100 != "string" && data100 !== null) {
                          const err268 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/country", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/country/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.clients.items.properties.country.type } };
                          vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                        }
                      }
                      if (data87.customFields !== void 0) {
                        let data101 = data87.customFields;
                        if (Array.isArray(data101)) {
                          const len8 = data101.length;
                          for (let i8 = 0; i8 < len8; i8++) {
                            let data102 = data101[i8];
                            if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                              if (data102.fieldId === void 0) {
                                const err269 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/customFields/" + i8, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/customFields/items/required", keyword: "required", params: { missingProperty: "fieldId" } };
                                vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                              }
                              if (data102.value === void 0) {
                                const err270 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/customFields/" + i8, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/customFields/items/required", keyword: "required", params: { missingProperty: "value" } };
                                vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                              }
                              for (const key13 in data102)
                                if (!(key13 === "fieldId" || key13 === "value")) {
                                  const err271 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/customFields/" + i8, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/customFields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                  vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                                }
                              if (data102.fieldId !== void 0 && typeof data102.fieldId != "string") {
                                const err272 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/customFields/" + i8 + "/fieldId", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/customFields/items/properties/fieldId/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                              }
                              if (data102.value !== void 0 && typeof data102.value != "string") {
                                const err273 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/customFields/" + i8 + "/value", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/customFields/items/properties/value/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                              }
                            } else {
                              const err274 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/customFields/" + i8, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/customFields/items/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                            }
                          }
                        } else {
                          const err275 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/customFields", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/customFields/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                        }
                      }
                      if (data87.createdAt !== void 0) {
                        let data105 = data87.createdAt;
                        if (!(typeof data105 == "number" && !(data105 % 1) && !isNaN(data105) && isFinite(data105))) {
                          const err276 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/createdAt", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/createdAt/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
                        }
                        if (typeof data105 == "number" && isFinite(data105)) {
                          if (data105 > 2535e11 || isNaN(data105)) {
                            const err277 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/createdAt", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/createdAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2535e11 } };
                            vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                          }
                          if (data105 < -1e13 || isNaN(data105)) {
                            const err278 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/createdAt", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/createdAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e13 } };
                            vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                          }
                        }
                      }
                      if (data87.deleted !== void 0 && typeof data87.deleted != "boolean") {
                        const err279 = { instancePath: instancePath + "/salon/base/clients/" + i7 + "/deleted", schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/properties/deleted/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                      }
                    } else {
                      const err280 = { instancePath: instancePath + "/salon/base/clients/" + i7, schemaPath: "#/then/properties/salon/properties/base/properties/clients/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                    }
                  }
                } else {
                  const err281 = { instancePath: instancePath + "/salon/base/clients", schemaPath: "#/then/properties/salon/properties/base/properties/clients/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                }
              }
              if (data11.bookings !== void 0) {
                let data107 = data11.bookings;
                if (Array.isArray(data107)) {
                  const len9 = data107.length;
                  for (let i9 = 0; i9 < len9; i9++) {
                    let data108 = data107[i9];
                    if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                      if (data108.id === void 0) {
                        const err282 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "id" } };
                        vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                      }
                      if (data108.uuid === void 0) {
                        const err283 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                        vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                      }
                      if (data108.code === void 0) {
                        const err284 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "code" } };
                        vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                      }
                      if (data108.start === void 0) {
                        const err285 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "start" } };
                        vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                      }
                      if (data108.end === void 0) {
                        const err286 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "end" } };
                        vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                      }
                      if (data108.status === void 0) {
                        const err287 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "status" } };
                        vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                      }
                      if (data108.services === void 0) {
                        const err288 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "services" } };
                        vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                      }
                      if (data108.location === void 0) {
                        const err289 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "location" } };
                        vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                      }
                      if (data108.professional === void 0) {
                        const err290 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "professional" } };
                        vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                      }
                      if (data108.client === void 0) {
                        const err291 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "client" } };
                        vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                      }
                      if (data108.amount === void 0) {
                        const err292 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "amount" } };
                        vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                      }
                      if (data108.internalNote === void 0) {
                        const err293 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "internalNote" } };
                        vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                      }
                      if (data108.clientNote === void 0) {
                        const err294 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "clientNote" } };
                        vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                      }
                      if (data108.paymentStatus === void 0) {
                        const err295 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "paymentStatus" } };
                        vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                      }
                      if (data108.isFromWeb === void 0) {
                        const err296 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "isFromWeb" } };
                        vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                      }
                      if (data108.isFromAgent === void 0) {
                        const err297 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "isFromAgent" } };
                        vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                      }
                      if (data108.notifyClient === void 0) {
                        const err298 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "notifyClient" } };
                        vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                      }
                      if (data108.source === void 0) {
                        const err299 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "source" } };
                        vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
                      }
                      if (data108.createdAt === void 0) {
                        const err300 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
                        vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                      }
                      for (const key14 in data108)
                        if (!func11.call(schema40.then.properties.salon.properties.base.properties.bookings.items.properties, key14)) {
                          const err301 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                          vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                        }
                      if (data108.id !== void 0) {
                        let data109 = data108.id;
                        if (!(typeof data109 == "number" && !(data109 % 1) && !isNaN(data109) && isFinite(data109))) {
                          const err302 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                        }
                        if (typeof data109 == "number" && isFinite(data109)) {
                          if (data109 > 9007199254740991 || isNaN(data109)) {
                            const err303 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                          }
                          if (data109 < 1 || isNaN(data109)) {
                            const err304 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                          }
                        }
                      }
                      if (data108.uuid !== void 0) {
                        let data110 = data108.uuid;
                        if (typeof data110 == "string") {
                          if (!pattern4.test(data110)) {
                            const err305 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                            vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                          }
                        } else {
                          const err306 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                        }
                      }
                      if (data108.code !== void 0 && typeof data108.code != "string") {
                        const err307 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/code", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/code/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                      }
                      if (data108.start !== void 0) {
                        let data112 = data108.start;
                        if (!(typeof data112 == "number" && !(data112 % 1) && !isNaN(data112) && isFinite(data112))) {
                          const err308 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/start", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/start/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                        }
                        if (typeof data112 == "number" && isFinite(data112)) {
                          if (data112 > 43e8 || isNaN(data112)) {
                            const err309 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/start", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                            vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                          }
                          if (data112 < -1e8 || isNaN(data112)) {
                            const err310 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/start", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                            vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                          }
                        }
                      }
                      if (data108.end !== void 0) {
                        let data113 = data108.end;
                        if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113) && isFinite(data113))) {
                          const err311 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/end", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/end/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                        }
                        if (typeof data113 == "number" && isFinite(data113)) {
                          if (data113 > 43e8 || isNaN(data113)) {
                            const err312 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/end", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                            vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                          }
                          if (data113 < -1e8 || isNaN(data113)) {
                            const err313 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/end", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                            vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                          }
                        }
                      }
                      if (data108.status !== void 0) {
                        let data114 = data108.status;
                        if (typeof data114 != "string") {
                          const err314 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/status/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                        }
                        if (!(data114 === "reserved" || data114 === "pending" || data114 === "confirmed" || data114 === "no_show" || data114 === "completed" || data114 === "cancelled")) {
                          const err315 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.base.properties.bookings.items.properties.status.enum } };
                          vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                        }
                      }
                      if (data108.services !== void 0) {
                        let data115 = data108.services;
                        if (Array.isArray(data115)) {
                          if (data115.length < 1) {
                            const err316 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/services", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
                            vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                          }
                          const len10 = data115.length;
                          for (let i10 = 0; i10 < len10; i10++) {
                            let data116 = data115[i10];
                            if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
                              const err317 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/services/" + i10, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/services/items/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                            }
                            if (typeof data116 == "number" && isFinite(data116)) {
                              if (data116 > 9007199254740991 || isNaN(data116)) {
                                const err318 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/services/" + i10, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/services/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                              }
                              if (data116 < 1 || isNaN(data116)) {
                                const err319 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/services/" + i10, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/services/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                              }
                            }
                          }
                        } else {
                          const err320 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/services", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/services/type", keyword: "type", params: { type: "array" } };
                          vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                        }
                      }
                      if (data108.location !== void 0) {
                        let data117 = data108.location;
                        if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
                          const err321 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/location/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                        }
                        if (typeof data117 == "number" && isFinite(data117)) {
                          if (data117 > 9007199254740991 || isNaN(data117)) {
                            const err322 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/location/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                          }
                          if (data117 < 1 || isNaN(data117)) {
                            const err323 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                          }
                        }
                      }
                      if (data108.professional !== void 0) {
                        let data118 = data108.professional;
                        if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118)) && data118 !== null) {
                          const err324 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/professional", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/professional/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.bookings.items.properties.professional.type } };
                          vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                        }
                        if (typeof data118 == "number" && isFinite(data118) && (data118 < 1 || isNaN(data118))) {
                          const err325 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/professional", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                        }
                      }
                      if (data108.client !== void 0) {
                        let data119 = data108.client;
                        if (!(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119))) {
                          const err326 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/client", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/client/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
                        }
                        if (typeof data119 == "number" && isFinite(data119)) {
                          if (data119 > 9007199254740991 || isNaN(data119)) {
                            const err327 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/client", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/client/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
                          }
                          if (data119 < 1 || isNaN(data119)) {
                            const err328 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/client", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/client/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
                          }
                        }
                      }
                      if (data108.amount !== void 0) {
                        let data120 = data108.amount;
                        if (!(typeof data120 == "number" && isFinite(data120))) {
                          const err329 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/amount", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/amount/type", keyword: "type", params: { type: "number" } };
                          vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
                        }
                      }
                      if (data108.internalNote !== void 0) {
                        let data121 = data108.internalNote;
                        if (typeof data121 != "string" && data121 !== null) {
                          const err330 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/internalNote", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/internalNote/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.bookings.items.properties.internalNote.type } };
                          vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
                        }
                      }
                      if (data108.clientNote !== void 0) {
                        let data122 = data108.clientNote;
                        if (typeof data122 != "string" && data122 !== null) {
                          const err331 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/clientNote", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/clientNote/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.bookings.items.properties.clientNote.type } };
                          vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
                        }
                      }
                      if (data108.paymentStatus !== void 0) {
                        let data123 = data108.paymentStatus;
                        if (typeof data123 != "string" && data123 !== null) {
                          const err332 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/paymentStatus", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/paymentStatus/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.bookings.items.properties.paymentStatus.type } };
                          vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
                        }
                      }
                      if (data108.isFromWeb !== void 0 && typeof data108.isFromWeb != "boolean") {
                        const err333 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/isFromWeb", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/isFromWeb/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
                      }
                      if (data108.isFromAgent !== void 0 && typeof data108.isFromAgent != "boolean") {
                        const err334 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/isFromAgent", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/isFromAgent/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
                      }
                      if (data108.notifyClient !== void 0 && typeof data108.notifyClient != "boolean") {
                        const err335 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/notifyClient", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/notifyClient/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
                      }
                      if (data108.source !== void 0) {
                        let data127 = data108.source;
                        if (typeof data127 != "string") {
                          const err336 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/source", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/source/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
                        }
                        if (!(data127 === "citapro" || data127 === "salonbookit" || data127 === "console" || data127 === "fixture")) {
                          const err337 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/source", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.base.properties.bookings.items.properties.source.enum } };
                          vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
                        }
                      }
                      if (data108.createdAt !== void 0) {
                        let data128 = data108.createdAt;
                        if (!(typeof data128 == "number" && !(data128 % 1) && !isNaN(data128) && isFinite(data128))) {
                          const err338 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/createdAt", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/createdAt/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
                        }
                        if (typeof data128 == "number" && isFinite(data128)) {
                          if (data128 > 2535e11 || isNaN(data128)) {
                            const err339 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/createdAt", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/createdAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2535e11 } };
                            vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
                          }
                          if (data128 < -1e13 || isNaN(data128)) {
                            const err340 = { instancePath: instancePath + "/salon/base/bookings/" + i9 + "/createdAt", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/properties/createdAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e13 } };
                            vErrors === null ? vErrors = [err340] : vErrors.push(err340), errors++;
                          }
                        }
                      }
                    } else {
                      const err341 = { instancePath: instancePath + "/salon/base/bookings/" + i9, schemaPath: "#/then/properties/salon/properties/base/properties/bookings/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err341] : vErrors.push(err341), errors++;
                    }
                  }
                } else {
                  const err342 = { instancePath: instancePath + "/salon/base/bookings", schemaPath: "#/then/properties/salon/properties/base/properties/bookings/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err342] : vErrors.push(err342), errors++;
                }
              }
              if (data11.holidays !== void 0) {
                let data129 = data11.holidays;
                if (Array.isArray(data129)) {
                  const len11 = data129.length;
                  for (let i11 = 0; i11 < len11; i11++) {
                    let data130 = data129[i11];
                    if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                      if (data130.id === void 0) {
                        const err343 = { instancePath: instancePath + "/salon/base/holidays/" + i11, schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/required", keyword: "required", params: { missingProperty: "id" } };
                        vErrors === null ? vErrors = [err343] : vErrors.push(err343), errors++;
                      }
                      if (data130.day === void 0) {
                        const err344 = { instancePath: instancePath + "/salon/base/holidays/" + i11, schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/required", keyword: "required", params: { missingProperty: "day" } };
                        vErrors === null ? vErrors = [err344] : vErrors.push(err344), errors++;
                      }
                      if (data130.name === void 0) {
                        const err345 = { instancePath: instancePath + "/salon/base/holidays/" + i11, schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/required", keyword: "required", params: { missingProperty: "name" } };
                        vErrors === null ? vErrors = [err345] : vErrors.push(err345), errors++;
                      }
                      if (data130.location === void 0) {
                        const err346 = { instancePath: instancePath + "/salon/base/holidays/" + i11, schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/required", keyword: "required", params: { missingProperty: "location" } };
                        vErrors === null ? vErrors = [err346] : vErrors.push(err346), errors++;
                      }
                      for (const key15 in data130)
                        if (!(key15 === "id" || key15 === "day" || key15 === "name" || key15 === "location")) {
                          const err347 = { instancePath: instancePath + "/salon/base/holidays/" + i11, schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                          vErrors === null ? vErrors = [err347] : vErrors.push(err347), errors++;
                        }
                      if (data130.id !== void 0) {
                        let data131 = data130.id;
                        if (!(typeof data131 == "number" && !(data131 % 1) && !isNaN(data131) && isFinite(data131))) {
                          const err348 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err348] : vErrors.push(err348), errors++;
                        }
                        if (typeof data131 == "number" && isFinite(data131)) {
                          if (data131 > 9007199254740991 || isNaN(data131)) {
                            const err349 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err349] : vErrors.push(err349), errors++;
                          }
                          if (data131 < 1 || isNaN(data131)) {
                            const err350 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err350] : vErrors.push(err350), errors++;
                          }
                        }
                      }
                      if (data130.day !== void 0) {
                        let data132 = data130.day;
                        if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132))) {
                          const err351 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/day", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/day/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err351] : vErrors.push(err351), errors++;
                        }
                        if (typeof data132 == "number" && isFinite(data132)) {
                          if (data132 > 299e4 || isNaN(data132)) {
                            const err352 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/day", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299e4 } };
                            vErrors === null ? vErrors = [err352] : vErrors.push(err352), errors++;
                          }
                          if (data132 < -7e4 || isNaN(data132)) {
                            const err353 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/day", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: -7e4 } };
                            vErrors === null ? vErrors = [err353] : vErrors.push(err353), errors++;
                          }
                        }
                      }
                      if (data130.name !== void 0 && typeof data130.name != "string") {
                        const err354 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/name", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/name/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err354] : vErrors.push(err354), errors++;
                      }
                      if (data130.location !== void 0) {
                        let data134 = data130.location;
                        if (!(typeof data134 == "number" && !(data134 % 1) && !isNaN(data134) && isFinite(data134)) && data134 !== null) {
                          const err355 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/location/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.base.properties.holidays.items.properties.location.type } };
                          vErrors === null ? vErrors = [err355] : vErrors.push(err355), errors++;
                        }
                        if (typeof data134 == "number" && isFinite(data134) && (data134 < 1 || isNaN(data134))) {
                          const err356 = { instancePath: instancePath + "/salon/base/holidays/" + i11 + "/location", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          vErrors === null ? vErrors = [err356] : vErrors.push(err356), errors++;
                        }
                      }
                    } else {
                      const err357 = { instancePath: instancePath + "/salon/base/holidays/" + i11, schemaPath: "#/then/properties/salon/properties/base/properties/holidays/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err357] : vErrors.push(err357), errors++;
                    }
                  }
                } else {
                  const err358 = { instancePath: instancePath + "/salon/base/holidays", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err358] : vErrors.push(err358), errors++;
                }
              }
              if (data11.timeOff !== void 0) {
                let data135 = data11.timeOff;
                if (Array.isArray(data135)) {
                  const len12 = data135.length;
                  for (let i12 = 0; i12 < len12; i12++) {
                    let data136 = data135[i12];
                    if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                      if (data136.id === void 0) {
                        const err359 = { instancePath: instancePath + "/salon/base/timeOff/" + i12, schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "id" } };
                        vErrors === null ? vErrors = [err359] : vErrors.push(err359), errors++;
                      }
                      if (data136.professional === void 0) {
                        const err360 = { instancePath: instancePath + "/salon/base/timeOff/" + i12, schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "professional" } };
                        vErrors === null ? vErrors = [err360] : vErrors.push(err360), errors++;
                      }
                      if (data136.from === void 0) {
                        const err361 = { instancePath: instancePath + "/salon/base/timeOff/" + i12, schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "from" } };
                        vErrors === null ? vErrors = [err361] : vErrors.push(err361), errors++;
                      }
                      if (data136.to === void 0) {
                        const err362 = { instancePath: instancePath + "/salon/base/timeOff/" + i12, schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "to" } };
                        vErrors === null ? vErrors = [err362] : vErrors.push(err362), errors++;
                      }
                      if (data136.reason === void 0) {
                        const err363 = { instancePath: instancePath + "/salon/base/timeOff/" + i12, schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "reason" } };
                        vErrors === null ? vErrors = [err363] : vErrors.push(err363), errors++;
                      }
                      for (const key16 in data136)
                        if (!(key16 === "id" || key16 === "professional" || key16 === "from" || key16 === "to" || key16 === "reason")) {
                          const err364 = { instancePath: instancePath + "/salon/base/timeOff/" + i12, schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                          vErrors === null ? vErrors = [err364] : vErrors.push(err364), errors++;
                        }
                      if (data136.id !== void 0) {
                        let data137 = data136.id;
                        if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137) && isFinite(data137))) {
                          const err365 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err365] : vErrors.push(err365), errors++;
                        }
                        if (typeof data137 == "number" && isFinite(data137)) {
                          if (data137 > 9007199254740991 || isNaN(data137)) {
                            const err366 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err366] : vErrors.push(err366), errors++;
                          }
                          if (data137 < 1 || isNaN(data137)) {
                            const err367 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err367] : vErrors.push(err367), errors++;
                          }
                        }
                      }
                      if (data136.professional !== void 0) {
                        let data138 = data136.professional;
                        if (!(typeof data138 == "number" && !(data138 % 1) && !isNaN(data138) && isFinite(data138))) {
                          const err368 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/professional", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/professional/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err368] : vErrors.push(err368), errors++;
                        }
                        if (typeof data138 == "number" && isFinite(data138)) {
                          if (data138 > 9007199254740991 || isNaN(data138)) {
                            const err369 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/professional", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/professional/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err369] : vErrors.push(err369), errors++;
                          }
                          if (data138 < 1 || isNaN(data138)) {
                            const err370 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/professional", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err370] : vErrors.push(err370), errors++;
                          }
                        }
                      }
                      if (data136.from !== void 0) {
                        let data139 = data136.from;
                        if (!(typeof data139 == "number" && !(data139 % 1) && !isNaN(data139) && isFinite(data139))) {
                          const err371 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/from", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/from/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err371] : vErrors.push(err371), errors++;
                        }
                        if (typeof data139 == "number" && isFinite(data139)) {
                          if (data139 > 43e8 || isNaN(data139)) {
                            const err372 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/from", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                            vErrors === null ? vErrors = [err372] : vErrors.push(err372), errors++;
                          }
                          if (data139 < -1e8 || isNaN(data139)) {
                            const err373 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/from", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                            vErrors === null ? vErrors = [err373] : vErrors.push(err373), errors++;
                          }
                        }
                      }
                      if (data136.to !== void 0) {
                        let data140 = data136.to;
                        if (!(typeof data140 == "number" && !(data140 % 1) && !isNaN(data140) && isFinite(data140))) {
                          const err374 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/to", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/to/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err374] : vErrors.push(err374), errors++;
                        }
                        if (typeof data140 == "number" && isFinite(data140)) {
                          if (data140 > 43e8 || isNaN(data140)) {
                            const err375 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/to", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                            vErrors === null ? vErrors = [err375] : vErrors.push(err375), errors++;
                          }
                          if (data140 < -1e8 || isNaN(data140)) {
                            const err376 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/to", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                            vErrors === null ? vErrors = [err376] : vErrors.push(err376), errors++;
                          }
                        }
                      }
                      if (data136.reason !== void 0 && typeof data136.reason != "string") {
                        const err377 = { instancePath: instancePath + "/salon/base/timeOff/" + i12 + "/reason", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err377] : vErrors.push(err377), errors++;
                      }
                    } else {
                      const err378 = { instancePath: instancePath + "/salon/base/timeOff/" + i12, schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err378] : vErrors.push(err378), errors++;
                    }
                  }
                } else {
                  const err379 = { instancePath: instancePath + "/salon/base/timeOff", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err379] : vErrors.push(err379), errors++;
                }
              }
              if (data11.nextClients !== void 0) {
                let data142 = data11.nextClients;
                if (Array.isArray(data142)) {
                  const len13 = data142.length;
                  for (let i13 = 0; i13 < len13; i13++) {
                    let data143 = data142[i13];
                    if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                      for (const key17 in data143)
                        if (!(key17 === "id" || key17 === "uuid" || key17 === "code")) {
                          const err380 = { instancePath: instancePath + "/salon/base/nextClients/" + i13, schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                          vErrors === null ? vErrors = [err380] : vErrors.push(err380), errors++;
                        }
                      if (data143.id !== void 0) {
                        let data144 = data143.id;
                        if (!(typeof data144 == "number" && !(data144 % 1) && !isNaN(data144) && isFinite(data144))) {
                          const err381 = { instancePath: instancePath + "/salon/base/nextClients/" + i13 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err381] : vErrors.push(err381), errors++;
                        }
                        if (typeof data144 == "number" && isFinite(data144)) {
                          if (data144 > 9007199254740991 || isNaN(data144)) {
                            const err382 = { instancePath: instancePath + "/salon/base/nextClients/" + i13 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err382] : vErrors.push(err382), errors++;
                          }
                          if (data144 < 1 || isNaN(data144)) {
                            const err383 = { instancePath: instancePath + "/salon/base/nextClients/" + i13 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err383] : vErrors.push(err383), errors++;
                          }
                        }
                      }
                      if (data143.uuid !== void 0) {
                        let data145 = data143.uuid;
                        if (typeof data145 == "string") {
                          if (!pattern4.test(data145)) {
                            const err384 = { instancePath: instancePath + "/salon/base/nextClients/" + i13 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                            vErrors === null ? vErrors = [err384] : vErrors.push(err384), errors++;
                          }
                        } else {
                          const err385 = { instancePath: instancePath + "/salon/base/nextClients/" + i13 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err385] : vErrors.push(err385), errors++;
                        }
                      }
                      if (data143.code !== void 0 && typeof data143.code != "string") {
                        const err386 = { instancePath: instancePath + "/salon/base/nextClients/" + i13 + "/code", schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/properties/code/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err386] : vErrors.push(err386), errors++;
                      }
                    } else {
                      const err387 = { instancePath: instancePath + "/salon/base/nextClients/" + i13, schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err387] : vErrors.push(err387), errors++;
                    }
                  }
                } else {
                  const err388 = { instancePath: instancePath + "/salon/base/nextClients", schemaPath: "#/then/properties/salon/properties/base/properties/nextClients/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err388] : vErrors.push(err388), errors++;
                }
              }
              if (data11.nextBookings !== void 0) {
                let data147 = data11.nextBookings;
                if (Array.isArray(data147)) {
                  const len14 = data147.length;
                  for (let i14 = 0; i14 < len14; i14++) {
                    let data148 = data147[i14];
                    if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                      for (const key18 in data148)
                        if (!(key18 === "id" || key18 === "uuid" || key18 === "code")) {
                          const err389 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14, schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                          vErrors === null ? vErrors = [err389] : vErrors.push(err389), errors++;
                        }
                      if (data148.id !== void 0) {
                        let data149 = data148.id;
                        if (!(typeof data149 == "number" && !(data149 % 1) && !isNaN(data149) && isFinite(data149))) {
                          const err390 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err390] : vErrors.push(err390), errors++;
                        }
                        if (typeof data149 == "number" && isFinite(data149)) {
                          if (data149 > 9007199254740991 || isNaN(data149)) {
                            const err391 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err391] : vErrors.push(err391), errors++;
                          }
                          if (data149 < 1 || isNaN(data149)) {
                            const err392 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14 + "/id", schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err392] : vErrors.push(err392), errors++;
                          }
                        }
                      }
                      if (data148.uuid !== void 0) {
                        let data150 = data148.uuid;
                        if (typeof data150 == "string") {
                          if (!pattern4.test(data150)) {
                            const err393 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                            vErrors === null ? vErrors = [err393] : vErrors.push(err393), errors++;
                          }
                        } else {
                          const err394 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14 + "/uuid", schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err394] : vErrors.push(err394), errors++;
                        }
                      }
                      if (data148.code !== void 0 && typeof data148.code != "string") {
                        const err395 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14 + "/code", schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/properties/code/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err395] : vErrors.push(err395), errors++;
                      }
                    } else {
                      const err396 = { instancePath: instancePath + "/salon/base/nextBookings/" + i14, schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/items/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err396] : vErrors.push(err396), errors++;
                    }
                  }
                } else {
                  const err397 = { instancePath: instancePath + "/salon/base/nextBookings", schemaPath: "#/then/properties/salon/properties/base/properties/nextBookings/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err397] : vErrors.push(err397), errors++;
                }
              }
            } else {
              const err398 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err398] : vErrors.push(err398), errors++;
            }
          }
          if (data9.revision !== void 0) {
            let data152 = data9.revision;
            if (!(typeof data152 == "number" && !(data152 % 1) && !isNaN(data152) && isFinite(data152))) {
              const err399 = { instancePath: instancePath + "/salon/revision", schemaPath: "#/then/properties/salon/properties/revision/type", keyword: "type", params: { type: "integer" } };
              vErrors === null ? vErrors = [err399] : vErrors.push(err399), errors++;
            }
            if (typeof data152 == "number" && isFinite(data152)) {
              if (data152 > 4503599627370496 || isNaN(data152)) {
                const err400 = { instancePath: instancePath + "/salon/revision", schemaPath: "#/then/properties/salon/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 } };
                vErrors === null ? vErrors = [err400] : vErrors.push(err400), errors++;
              }
              if (data152 < 0 || isNaN(data152)) {
                const err401 = { instancePath: instancePath + "/salon/revision", schemaPath: "#/then/properties/salon/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err401] : vErrors.push(err401), errors++;
              }
            }
          }
          if (data9.ids !== void 0) {
            let data153 = data9.ids;
            if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
              if (data153.seed === void 0) {
                const err402 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/required", keyword: "required", params: { missingProperty: "seed" } };
                vErrors === null ? vErrors = [err402] : vErrors.push(err402), errors++;
              }
              if (data153.position === void 0) {
                const err403 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/required", keyword: "required", params: { missingProperty: "position" } };
                vErrors === null ? vErrors = [err403] : vErrors.push(err403), errors++;
              }
              for (const key19 in data153)
                if (!(key19 === "seed" || key19 === "position")) {
                  const err404 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                  vErrors === null ? vErrors = [err404] : vErrors.push(err404), errors++;
                }
              if (data153.seed !== void 0) {
                let data154 = data153.seed;
                if (!(typeof data154 == "number" && !(data154 % 1) && !isNaN(data154) && isFinite(data154))) {
                  const err405 = { instancePath: instancePath + "/salon/ids/seed", schemaPath: "#/then/properties/salon/properties/ids/properties/seed/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err405] : vErrors.push(err405), errors++;
                }
              }
              if (data153.position !== void 0) {
                let data155 = data153.position;
                if (!(typeof data155 == "number" && !(data155 % 1) && !isNaN(data155) && isFinite(data155))) {
                  const err406 = { instancePath: instancePath + "/salon/ids/position", schemaPath: "#/then/properties/salon/properties/ids/properties/position/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err406] : vErrors.push(err406), errors++;
                }
                if (typeof data155 == "number" && isFinite(data155)) {
                  if (data155 > 4294967295 || isNaN(data155)) {
                    const err407 = { instancePath: instancePath + "/salon/ids/position", schemaPath: "#/then/properties/salon/properties/ids/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                    vErrors === null ? vErrors = [err407] : vErrors.push(err407), errors++;
                  }
                  if (data155 < 0 || isNaN(data155)) {
                    const err408 = { instancePath: instancePath + "/salon/ids/position", schemaPath: "#/then/properties/salon/properties/ids/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    vErrors === null ? vErrors = [err408] : vErrors.push(err408), errors++;
                  }
                }
              }
            } else {
              const err409 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err409] : vErrors.push(err409), errors++;
            }
          }
          if (data9.next !== void 0) {
            let data156 = data9.next;
            if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
              if (data156.client === void 0) {
                const err410 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "client" } };
                vErrors === null ? vErrors = [err410] : vErrors.push(err410), errors++;
              }
              if (data156.booking === void 0) {
                const err411 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "booking" } };
                vErrors === null ? vErrors = [err411] : vErrors.push(err411), errors++;
              }
              if (data156.holiday === void 0) {
                const err412 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "holiday" } };
                vErrors === null ? vErrors = [err412] : vErrors.push(err412), errors++;
              }
              if (data156.timeOff === void 0) {
                const err413 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "timeOff" } };
                vErrors === null ? vErrors = [err413] : vErrors.push(err413), errors++;
              }
              if (data156.pinnedClients === void 0) {
                const err414 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "pinnedClients" } };
                vErrors === null ? vErrors = [err414] : vErrors.push(err414), errors++;
              }
              if (data156.pinnedBookings === void 0) {
                const err415 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "pinnedBookings" } };
                vErrors === null ? vErrors = [err415] : vErrors.push(err415), errors++;
              }
              for (const key20 in data156)
                if (!(key20 === "client" || key20 === "booking" || key20 === "holiday" || key20 === "timeOff" || key20 === "pinnedClients" || key20 === "pinnedBookings")) {
                  const err416 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                  vErrors === null ? vErrors = [err416] : vErrors.push(err416), errors++;
                }
              if (data156.client !== void 0) {
                let data157 = data156.client;
                if (!(typeof data157 == "number" && !(data157 % 1) && !isNaN(data157) && isFinite(data157))) {
                  const err417 = { instancePath: instancePath + "/salon/next/client", schemaPath: "#/then/properties/salon/properties/next/properties/client/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err417] : vErrors.push(err417), errors++;
                }
                if (typeof data157 == "number" && isFinite(data157)) {
                  if (data157 > 9007199254740991 || isNaN(data157)) {
                    const err418 = { instancePath: instancePath + "/salon/next/client", schemaPath: "#/then/properties/salon/properties/next/properties/client/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err418] : vErrors.push(err418), errors++;
                  }
                  if (data157 < 1 || isNaN(data157)) {
                    const err419 = { instancePath: instancePath + "/salon/next/client", schemaPath: "#/then/properties/salon/properties/next/properties/client/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err419] : vErrors.push(err419), errors++;
                  }
                }
              }
              if (data156.booking !== void 0) {
                let data158 = data156.booking;
                if (!(typeof data158 == "number" && !(data158 % 1) && !isNaN(data158) && isFinite(data158))) {
                  const err420 = { instancePath: instancePath + "/salon/next/booking", schemaPath: "#/then/properties/salon/properties/next/properties/booking/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err420] : vErrors.push(err420), errors++;
                }
                if (typeof data158 == "number" && isFinite(data158)) {
                  if (data158 > 9007199254740991 || isNaN(data158)) {
                    const err421 = { instancePath: instancePath + "/salon/next/booking", schemaPath: "#/then/properties/salon/properties/next/properties/booking/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err421] : vErrors.push(err421), errors++;
                  }
                  if (data158 < 1 || isNaN(data158)) {
                    const err422 = { instancePath: instancePath + "/salon/next/booking", schemaPath: "#/then/properties/salon/properties/next/properties/booking/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err422] : vErrors.push(err422), errors++;
                  }
                }
              }
              if (data156.holiday !== void 0) {
                let data159 = data156.holiday;
                if (!(typeof data159 == "number" && !(data159 % 1) && !isNaN(data159) && isFinite(data159))) {
                  const err423 = { instancePath: instancePath + "/salon/next/holiday", schemaPath: "#/then/properties/salon/properties/next/properties/holiday/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err423] : vErrors.push(err423), errors++;
                }
                if (typeof data159 == "number" && isFinite(data159)) {
                  if (data159 > 9007199254740991 || isNaN(data159)) {
                    const err424 = { instancePath: instancePath + "/salon/next/holiday", schemaPath: "#/then/properties/salon/properties/next/properties/holiday/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err424] : vErrors.push(err424), errors++;
                  }
                  if (data159 < 1 || isNaN(data159)) {
                    const err425 = { instancePath: instancePath + "/salon/next/holiday", schemaPath: "#/then/properties/salon/properties/next/properties/holiday/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err425] : vErrors.push(err425), errors++;
                  }
                }
              }
              if (data156.timeOff !== void 0) {
                let data160 = data156.timeOff;
                if (!(typeof data160 == "number" && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
                  const err426 = { instancePath: instancePath + "/salon/next/timeOff", schemaPath: "#/then/properties/salon/properties/next/properties/timeOff/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err426] : vErrors.push(err426), errors++;
                }
                if (typeof data160 == "number" && isFinite(data160)) {
                  if (data160 > 9007199254740991 || isNaN(data160)) {
                    const err427 = { instancePath: instancePath + "/salon/next/timeOff", schemaPath: "#/then/properties/salon/properties/next/properties/timeOff/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err427] : vErrors.push(err427), errors++;
                  }
                  if (data160 < 1 || isNaN(data160)) {
                    const err428 = { instancePath: instancePath + "/salon/next/timeOff", schemaPath: "#/then/properties/salon/properties/next/properties/timeOff/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err428] : vErrors.push(err428), errors++;
                  }
                }
              }
              if (data156.pinnedClients !== void 0) {
                let data161 = data156.pinnedClients;
                if (!(typeof data161 == "number" && !(data161 % 1) && !isNaN(data161) && isFinite(data161))) {
                  const err429 = { instancePath: instancePath + "/salon/next/pinnedClients", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedClients/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err429] : vErrors.push(err429), errors++;
                }
                if (typeof data161 == "number" && isFinite(data161) && (data161 < 0 || isNaN(data161))) {
                  const err430 = { instancePath: instancePath + "/salon/next/pinnedClients", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedClients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err430] : vErrors.push(err430), errors++;
                }
              }
              if (data156.pinnedBookings !== void 0) {
                let data162 = data156.pinnedBookings;
                if (!(typeof data162 == "number" && !(data162 % 1) && !isNaN(data162) && isFinite(data162))) {
                  const err431 = { instancePath: instancePath + "/salon/next/pinnedBookings", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedBookings/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err431] : vErrors.push(err431), errors++;
                }
                if (typeof data162 == "number" && isFinite(data162) && (data162 < 0 || isNaN(data162))) {
                  const err432 = { instancePath: instancePath + "/salon/next/pinnedBookings", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedBookings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err432] : vErrors.push(err432), errors++;
                }
              }
            } else {
              const err433 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err433] : vErrors.push(err433), errors++;
            }
          }
          if (data9.clients !== void 0) {
            let data163 = data9.clients;
            if (Array.isArray(data163)) {
              const len15 = data163.length;
              for (let i15 = 0; i15 < len15; i15++) {
                let data164 = data163[i15];
                if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                  if (data164.id === void 0) {
                    const err434 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "id" } };
                    vErrors === null ? vErrors = [err434] : vErrors.push(err434), errors++;
                  }
                  if (data164.uuid === void 0) {
                    const err435 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                    vErrors === null ? vErrors = [err435] : vErrors.push(err435), errors++;
                  }
                  if (data164.firstname === void 0) {
                    const err436 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "firstname" } };
                    vErrors === null ? vErrors = [err436] : vErrors.push(err436), errors++;
                  }
                  if (data164.lastname === void 0) {
                    const err437 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "lastname" } };
                    vErrors === null ? vErrors = [err437] : vErrors.push(err437), errors++;
                  }
                  if (data164.email === void 0) {
                    const err438 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "email" } };
                    vErrors === null ? vErrors = [err438] : vErrors.push(err438), errors++;
                  }
                  if (data164.phone === void 0) {
                    const err439 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "phone" } };
                    vErrors === null ? vErrors = [err439] : vErrors.push(err439), errors++;
                  }
                  if (data164.docType === void 0) {
                    const err440 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "docType" } };
                    vErrors === null ? vErrors = [err440] : vErrors.push(err440), errors++;
                  }
                  if (data164.docNumber === void 0) {
                    const err441 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "docNumber" } };
                    vErrors === null ? vErrors = [err441] : vErrors.push(err441), errors++;
                  }
                  if (data164.birthdate === void 0) {
                    const err442 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "birthdate" } };
                    vErrors === null ? vErrors = [err442] : vErrors.push(err442), errors++;
                  }
                  if (data164.address === void 0) {
                    const err443 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "address" } };
                    vErrors === null ? vErrors = [err443] : vErrors.push(err443), errors++;
                  }
                  if (data164.city === void 0) {
                    const err444 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "city" } };
                    vErrors === null ? vErrors = [err444] : vErrors.push(err444), errors++;
                  }
                  if (data164.state === void 0) {
                    const err445 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "state" } };
                    vErrors === null ? vErrors = [err445] : vErrors.push(err445), errors++;
                  }
                  if (data164.country === void 0) {
                    const err446 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "country" } };
                    vErrors === null ? vErrors = [err446] : vErrors.push(err446), errors++;
                  }
                  if (data164.customFields === void 0) {
                    const err447 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "customFields" } };
                    vErrors === null ? vErrors = [err447] : vErrors.push(err447), errors++;
                  }
                  if (data164.createdAt === void 0) {
                    const err448 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
                    vErrors === null ? vErrors = [err448] : vErrors.push(err448), errors++;
                  }
                  if (data164.deleted === void 0) {
                    const err449 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/required", keyword: "required", params: { missingProperty: "deleted" } };
                    vErrors === null ? vErrors = [err449] : vErrors.push(err449), errors++;
                  }
                  for (const key21 in data164)
                    if (!func11.call(schema40.then.properties.salon.properties.clients.items.properties, key21)) {
                      const err450 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                      vErrors === null ? vErrors = [err450] : vErrors.push(err450), errors++;
                    }
                  if (data164.id !== void 0) {
                    let data165 = data164.id;
                    if (!(typeof data165 == "number" && !(data165 % 1) && !isNaN(data165) && isFinite(data165))) {
                      const err451 = { instancePath: instancePath + "/salon/clients/" + i15 + "/id", schemaPath: "#/then/properties/salon/properties/clients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err451] : vErrors.push(err451), errors++;
                    }
                    if (typeof data165 == "number" && isFinite(data165)) {
                      if (data165 > 9007199254740991 || isNaN(data165)) {
                        const err452 = { instancePath: instancePath + "/salon/clients/" + i15 + "/id", schemaPath: "#/then/properties/salon/properties/clients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        vErrors === null ? vErrors = [err452] : vErrors.push(err452), errors++;
                      }
                      if (data165 < 1 || isNaN(data165)) {
                        const err453 = { instancePath: instancePath + "/salon/clients/" + i15 + "/id", schemaPath: "#/then/properties/salon/properties/clients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err453] : vErrors.push(err453), errors++;
                      }
                    }
                  }
                  if (data164.uuid !== void 0) {
                    let data166 = data164.uuid;
                    if (typeof data166 == "string") {
                      if (!pattern4.test(data166)) {
                        const err454 = { instancePath: instancePath + "/salon/clients/" + i15 + "/uuid", schemaPath: "#/then/properties/salon/properties/clients/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                        vErrors === null ? vErrors = [err454] : vErrors.push(err454), errors++;
                      }
                    } else {
                      const err455 = { instancePath: instancePath + "/salon/clients/" + i15 + "/uuid", schemaPath: "#/then/properties/salon/properties/clients/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err455] : vErrors.push(err455), errors++;
                    }
                  }
                  if (data164.firstname !== void 0 && typeof data164.firstname != "string") {
                    const err456 = { instancePath: instancePath + "/salon/clients/" + i15 + "/firstname", schemaPath: "#/then/properties/salon/properties/clients/items/properties/firstname/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err456] : vErrors.push(err456), errors++;
                  }
                  if (data164.lastname !== void 0 && typeof data164.lastname != "string") {
                    const err457 = { instancePath: instancePath + "/salon/clients/" + i15 + "/lastname", schemaPath: "#/then/properties/salon/properties/clients/items/properties/lastname/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err457] : vErrors.push(err457), errors++;
                  }
                  if (data164.email !== void 0 && typeof data164.email != "string") {
                    const err458 = { instancePath: instancePath + "/salon/clients/" + i15 + "/email", schemaPath: "#/then/properties/salon/properties/clients/items/properties/email/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err458] : vErrors.push(err458), errors++;
                  }
                  if (data164.phone !== void 0 && typeof data164.phone != "string") {
                    const err459 = { instancePath: instancePath + "/salon/clients/" + i15 + "/phone", schemaPath: "#/then/properties/salon/properties/clients/items/properties/phone/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err459] : vErrors.push(err459), errors++;
                  }
                  if (data164.docType !== void 0) {
                    let data171 = data164.docType;
                    if (typeof data171 != "string" && data171 !== null) {
                      const err460 = { instancePath: instancePath + "/salon/clients/" + i15 + "/docType", schemaPath: "#/then/properties/salon/properties/clients/items/properties/docType/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.clients.items.properties.docType.type } };
                      vErrors === null ? vErrors = [err460] : vErrors.push(err460), errors++;
                    }
                  }
                  if (data164.docNumber !== void 0) {
                    let data172 = data164.docNumber;
                    if (typeof data172 != "string" && data172 !== null) {
                      const err461 = { instancePath: instancePath + "/salon/clients/" + i15 + "/docNumber", schemaPath: "#/then/properties/salon/properties/clients/items/properties/docNumber/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.clients.items.properties.docNumber.type } };
                      vErrors === null ? vErrors = [err461] : vErrors.push(err461), errors++;
                    }
                  }
                  if (data164.birthdate !== void 0) {
                    let data173 = data164.birthdate;
                    if (typeof data173 != "string" && data173 !== null) {
                      const err462 = { instancePath: instancePath + "/salon/clients/" + i15 + "/birthdate", schemaPath: "#/then/properties/salon/properties/clients/items/properties/birthdate/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.clients.items.properties.birthdate.type } };
                      vErrors === null ? vErrors = [err462] : vErrors.push(err462), errors++;
                    }
                  }
                  if (data164.address !== void 0) {
                    let data174 = data164.address;
                    if (typeof data174 != "string" && data174 !== null) {
                      const err463 = { instancePath: instancePath + "/salon/clients/" + i15 + "/address", schemaPath: "#/then/properties/salon/properties/clients/items/properties/address/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.clients.items.properties.address.type } };
                      vErrors === null ? vErrors = [err463] : vErrors.push(err463), errors++;
                    }
                  }
                  if (data164.city !== void 0) {
                    let data175 = data164.city;
                    if (typeof data175 != "string" && data175 !== null) {
                      const err464 = { instancePath: instancePath + "/salon/clients/" + i15 + "/city", schemaPath: "#/then/properties/salon/properties/clients/items/properties/city/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.clients.items.properties.city.type } };
                      vErrors === null ? vErrors = [err464] : vErrors.push(err464), errors++;
                    }
                  }
                  if (data164.state !== void 0) {
                    let data176 = data164.state;
                    if (typeof data176 != "string" && data176 !== null) {
                      const err465 = { instancePath: instancePath + "/salon/clients/" + i15 + "/state", schemaPath: "#/then/properties/salon/properties/clients/items/properties/state/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.clients.items.properties.state.type } };
                      vErrors === null ? vErrors = [err465] : vErrors.push(err465), errors++;
                    }
                  }
                  if (data164.country !== void 0) {
                    let data177 = data164.country;
                    if (typeof data177 != "string" && data177 !== null) {
                      const err466 = { instancePath: instancePath + "/salon/clients/" + i15 + "/country", schemaPath: "#/then/properties/salon/properties/clients/items/properties/country/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.clients.items.properties.country.type } };
                      vErrors === null ? vErrors = [err466] : vErrors.push(err466), errors++;
                    }
                  }
                  if (data164.customFields !== void 0) {
                    let data178 = data164.customFields;
                    if (Array.isArray(data178)) {
                      const len16 = data178.length;
                      for (let i16 = 0; i16 < len16; i16++) {
                        let data179 = data178[i16];
                        if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
                          if (data179.fieldId === void 0) {
                            const err467 = { instancePath: instancePath + "/salon/clients/" + i15 + "/customFields/" + i16, schemaPath: "#/then/properties/salon/properties/clients/items/properties/customFields/items/required", keyword: "required", params: { missingProperty: "fieldId" } };
                            vErrors === null ? vErrors = [err467] : vErrors.push(err467), errors++;
                          }
                          if (data179.value === void 0) {
                            const err468 = { instancePath: instancePath + "/salon/clients/" + i15 + "/customFields/" + i16, schemaPath: "#/then/properties/salon/properties/clients/items/properties/customFields/items/required", keyword: "required", params: { missingProperty: "value" } };
                            vErrors === null ? vErrors = [err468] : vErrors.push(err468), errors++;
                          }
                          for (const key22 in data179)
                            if (!(key22 === "fieldId" || key22 === "value")) {
                              const err469 = { instancePath: instancePath + "/salon/clients/" + i15 + "/customFields/" + i16, schemaPath: "#/then/properties/salon/properties/clients/items/properties/customFields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                              vErrors === null ? vErrors = [err469] : vErrors.push(err469), errors++;
                            }
                          if (data179.fieldId !== void 0 && typeof data179.fieldId != "string") {
                            const err470 = { instancePath: instancePath + "/salon/clients/" + i15 + "/customFields/" + i16 + "/fieldId", schemaPath: "#/then/properties/salon/properties/clients/items/properties/customFields/items/properties/fieldId/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err470] : vErrors.push(err470), errors++;
                          }
                          if (data179.value !== void 0 && typeof data179.value != "string") {
                            const err471 = { instancePath: instancePath + "/salon/clients/" + i15 + "/customFields/" + i16 + "/value", schemaPath: "#/then/properties/salon/properties/clients/items/properties/customFields/items/properties/value/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err471] : vErrors.push(err471), errors++;
                          }
                        } else {
                          const err472 = { instancePath: instancePath + "/salon/clients/" + i15 + "/customFields/" + i16, schemaPath: "#/then/properties/salon/properties/clients/items/properties/customFields/items/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err472] : vErrors.push(err472), errors++;
                        }
                      }
                    } else {
                      const err473 = { instancePath: instancePath + "/salon/clients/" + i15 + "/customFields", schemaPath: "#/then/properties/salon/properties/clients/items/properties/customFields/type", keyword: "type", params: { type: "array" } };
                      vErrors === null ? vErrors = [err473] : vErrors.push(err473), errors++;
                    }
                  }
                  if (data164.createdAt !== void 0) {
                    let data182 = data164.createdAt;
                    if (!(typeof data182 == "number" && !(data182 % 1) && !isNaN(data182) && isFinite(data182))) {
                      const err474 = { instancePath: instancePath + "/salon/clients/" + i15 + "/createdAt", schemaPath: "#/then/properties/salon/properties/clients/items/properties/createdAt/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err474] : vErrors.push(err474), errors++;
                    }
                    if (typeof data182 == "number" && isFinite(data182)) {
                      if (data182 > 2535e11 || isNaN(data182)) {
                        const err475 = { instancePath: instancePath + "/salon/clients/" + i15 + "/createdAt", schemaPath: "#/then/properties/salon/properties/clients/items/properties/createdAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2535e11 } };
                        vErrors === null ? vErrors = [err475] : vErrors.push(err475), errors++;
                      }
                      if (data182 < -1e13 || isNaN(data182)) {
                        const err476 = { instancePath: instancePath + "/salon/clients/" + i15 + "/createdAt", schemaPath: "#/then/properties/salon/properties/clients/items/properties/createdAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e13 } };
                        vErrors === null ? vErrors = [err476] : vErrors.push(err476), errors++;
                      }
                    }
                  }
                  if (data164.deleted !== void 0 && typeof data164.deleted != "boolean") {
                    const err477 = { instancePath: instancePath + "/salon/clients/" + i15 + "/deleted", schemaPath: "#/then/properties/salon/properties/clients/items/properties/deleted/type", keyword: "type", params: { type: "boolean" } };
                    vErrors === null ? vErrors = [err477] : vErrors.push(err477), errors++;
                  }
                } else {
                  const err478 = { instancePath: instancePath + "/salon/clients/" + i15, schemaPath: "#/then/properties/salon/properties/clients/items/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err478] : vErrors.push(err478), errors++;
                }
              }
            } else {
              const err479 = { instancePath: instancePath + "/salon/clients", schemaPath: "#/then/properties/salon/properties/clients/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err479] : vErrors.push(err479), errors++;
            }
          }
          if (data9.bookings !== void 0) {
            let data184 = data9.bookings;
            if (Array.isArray(data184)) {
              const len17 = data184.length;
              for (let i17 = 0; i17 < len17; i17++) {
                let data185 = data184[i17];
                if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
                  if (data185.id === void 0) {
                    const err480 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "id" } };
                    vErrors === null ? vErrors = [err480] : vErrors.push(err480), errors++;
                  }
                  if (data185.uuid === void 0) {
                    const err481 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                    vErrors === null ? vErrors = [err481] : vErrors.push(err481), errors++;
                  }
                  if (data185.code === void 0) {
                    const err482 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "code" } };
                    vErrors === null ? vErrors = [err482] : vErrors.push(err482), errors++;
                  }
                  if (data185.start === void 0) {
                    const err483 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "start" } };
                    vErrors === null ? vErrors = [err483] : vErrors.push(err483), errors++;
                  }
                  if (data185.end === void 0) {
                    const err484 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "end" } };
                    vErrors === null ? vErrors = [err484] : vErrors.push(err484), errors++;
                  }
                  if (data185.status === void 0) {
                    const err485 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "status" } };
                    vErrors === null ? vErrors = [err485] : vErrors.push(err485), errors++;
                  }
                  if (data185.services === void 0) {
                    const err486 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "services" } };
                    vErrors === null ? vErrors = [err486] : vErrors.push(err486), errors++;
                  }
                  if (data185.location === void 0) {
                    const err487 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "location" } };
                    vErrors === null ? vErrors = [err487] : vErrors.push(err487), errors++;
                  }
                  if (data185.professional === void 0) {
                    const err488 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "professional" } };
                    vErrors === null ? vErrors = [err488] : vErrors.push(err488), errors++;
                  }
                  if (data185.client === void 0) {
                    const err489 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "client" } };
                    vErrors === null ? vErrors = [err489] : vErrors.push(err489), errors++;
                  }
                  if (data185.amount === void 0) {
                    const err490 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "amount" } };
                    vErrors === null ? vErrors = [err490] : vErrors.push(err490), errors++;
                  }
                  if (data185.internalNote === void 0) {
                    const err491 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "internalNote" } };
                    vErrors === null ? vErrors = [err491] : vErrors.push(err491), errors++;
                  }
                  if (data185.clientNote === void 0) {
                    const err492 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "clientNote" } };
                    vErrors === null ? vErrors = [err492] : vErrors.push(err492), errors++;
                  }
                  if (data185.paymentStatus === void 0) {
                    const err493 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "paymentStatus" } };
                    vErrors === null ? vErrors = [err493] : vErrors.push(err493), errors++;
                  }
                  if (data185.isFromWeb === void 0) {
                    const err494 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "isFromWeb" } };
                    vErrors === null ? vErrors = [err494] : vErrors.push(err494), errors++;
                  }
                  if (data185.isFromAgent === void 0) {
                    const err495 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "isFromAgent" } };
                    vErrors === null ? vErrors = [err495] : vErrors.push(err495), errors++;
                  }
                  if (data185.notifyClient === void 0) {
                    const err496 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "notifyClient" } };
                    vErrors === null ? vErrors = [err496] : vErrors.push(err496), errors++;
                  }
                  if (data185.source === void 0) {
                    const err497 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "source" } };
                    vErrors === null ? vErrors = [err497] : vErrors.push(err497), errors++;
                  }
                  if (data185.createdAt === void 0) {
                    const err498 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
                    vErrors === null ? vErrors = [err498] : vErrors.push(err498), errors++;
                  }
                  for (const key23 in data185)
                    if (!func11.call(schema40.then.properties.salon.properties.bookings.items.properties, key23)) {
                      const err499 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                      vErrors === null ? vErrors = [err499] : vErrors.push(err499), errors++;
                    }
                  if (data185.id !== void 0) {
                    let data186 = data185.id;
                    if (!(typeof data186 == "number" && !(data186 % 1) && !isNaN(data186) && isFinite(data186))) {
                      const err500 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/id", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err500] : vErrors.push(err500), errors++;
                    }
                    if (typeof data186 == "number" && isFinite(data186)) {
                      if (data186 > 9007199254740991 || isNaN(data186)) {
                        const err501 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/id", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        vErrors === null ? vErrors = [err501] : vErrors.push(err501), errors++;
                      }
                      if (data186 < 1 || isNaN(data186)) {
                        const err502 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/id", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err502] : vErrors.push(err502), errors++;
                      }
                    }
                  }
                  if (data185.uuid !== void 0) {
                    let data187 = data185.uuid;
                    if (typeof data187 == "string") {
                      if (!pattern4.test(data187)) {
                        const err503 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/uuid", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
                        vErrors === null ? vErrors = [err503] : vErrors.push(err503), errors++;
                      }
                    } else {
                      const err504 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/uuid", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err504] : vErrors.push(err504), errors++;
                    }
                  }
                  if (data185.code !== void 0 && typeof data185.code != "string") {
                    const err505 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/code", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/code/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err505] : vErrors.push(err505), errors++;
                  }
                  if (data185.start !== void 0) {
                    let data189 = data185.start;
                    if (!(typeof data189 == "number" && !(data189 % 1) && !isNaN(data189) && isFinite(data189))) {
                      const err506 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/start", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/start/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err506] : vErrors.push(err506), errors++;
                    }
                    if (typeof data189 == "number" && isFinite(data189)) {
                      if (data189 > 43e8 || isNaN(data189)) {
                        const err507 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/start", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                        vErrors === null ? vErrors = [err507] : vErrors.push(err507), errors++;
                      }
                      if (data189 < -1e8 || isNaN(data189)) {
                        const err508 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/start", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                        vErrors === null ? vErrors = [err508] : vErrors.push(err508), errors++;
                      }
                    }
                  }
                  if (data185.end !== void 0) {
                    let data190 = data185.end;
                    if (!(typeof data190 == "number" && !(data190 % 1) && !isNaN(data190) && isFinite(data190))) {
                      const err509 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/end", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/end/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err509] : vErrors.push(err509), errors++;
                    }
                    if (typeof data190 == "number" && isFinite(data190)) {
                      if (data190 > 43e8 || isNaN(data190)) {
                        const err510 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/end", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                        vErrors === null ? vErrors = [err510] : vErrors.push(err510), errors++;
                      }
                      if (data190 < -1e8 || isNaN(data190)) {
                        const err511 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/end", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                        vErrors === null ? vErrors = [err511] : vErrors.push(err511), errors++;
                      }
                    }
                  }
                  if (data185.status !== void 0) {
                    let data191 = data185.status;
                    if (typeof data191 != "string") {
                      const err512 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/status", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/status/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err512] : vErrors.push(err512), errors++;
                    }
                    if (!(data191 === "reserved" || data191 === "pending" || data191 === "confirmed" || data191 === "no_show" || data191 === "completed" || data191 === "cancelled")) {
                      const err513 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/status", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.bookings.items.properties.status.enum } };
                      vErrors === null ? vErrors = [err513] : vErrors.push(err513), errors++;
                    }
                  }
                  if (data185.services !== void 0) {
                    let data192 = data185.services;
                    if (Array.isArray(data192)) {
                      if (data192.length < 1) {
                        const err514 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/services", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
                        vErrors === null ? vErrors = [err514] : vErrors.push(err514), errors++;
                      }
                      const len18 = data192.length;
                      for (let i18 = 0; i18 < len18; i18++) {
                        let data193 = data192[i18];
                        if (!(typeof data193 == "number" && !(data193 % 1) && !isNaN(data193) && isFinite(data193))) {
                          const err515 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/services/" + i18, schemaPath: "#/then/properties/salon/properties/bookings/items/properties/services/items/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err515] : vErrors.push(err515), errors++;
                        }
                        if (typeof data193 == "number" && isFinite(data193)) {
                          if (data193 > 9007199254740991 || isNaN(data193)) {
                            const err516 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/services/" + i18, schemaPath: "#/then/properties/salon/properties/bookings/items/properties/services/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            vErrors === null ? vErrors = [err516] : vErrors.push(err516), errors++;
                          }
                          if (data193 < 1 || isNaN(data193)) {
                            const err517 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/services/" + i18, schemaPath: "#/then/properties/salon/properties/bookings/items/properties/services/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err517] : vErrors.push(err517), errors++;
                          }
                        }
                      }
                    } else {
                      const err518 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/services", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/services/type", keyword: "type", params: { type: "array" } };
                      vErrors === null ? vErrors = [err518] : vErrors.push(err518), errors++;
                    }
                  }
                  if (data185.location !== void 0) {
                    let data194 = data185.location;
                    if (!(typeof data194 == "number" && !(data194 % 1) && !isNaN(data194) && isFinite(data194))) {
                      const err519 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/location", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/location/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err519] : vErrors.push(err519), errors++;
                    }
                    if (typeof data194 == "number" && isFinite(data194)) {
                      if (data194 > 9007199254740991 || isNaN(data194)) {
                        const err520 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/location", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/location/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        vErrors === null ? vErrors = [err520] : vErrors.push(err520), errors++;
                      }
                      if (data194 < 1 || isNaN(data194)) {
                        const err521 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/location", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err521] : vErrors.push(err521), errors++;
                      }
                    }
                  }
                  if (data185.professional !== void 0) {
                    let data195 = data185.professional;
                    if (!(typeof data195 == "number" && !(data195 % 1) && !isNaN(data195) && isFinite(data195)) && data195 !== null) {
                      const err522 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/professional", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/professional/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.bookings.items.properties.professional.type } };
                      vErrors === null ? vErrors = [err522] : vErrors.push(err522), errors++;
                    }
                    if (typeof data195 == "number" && isFinite(data195) && (data195 < 1 || isNaN(data195))) {
                      const err523 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/professional", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err523] : vErrors.push(err523), errors++;
                    }
                  }
                  if (data185.client !== void 0) {
                    let data196 = data185.client;
                    if (!(typeof data196 == "number" && !(data196 % 1) && !isNaN(data196) && isFinite(data196))) {
                      const err524 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/client", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/client/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err524] : vErrors.push(err524), errors++;
                    }
                    if (typeof data196 == "number" && isFinite(data196)) {
                      if (data196 > 9007199254740991 || isNaN(data196)) {
                        const err525 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/client", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/client/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        vErrors === null ? vErrors = [err525] : vErrors.push(err525), errors++;
                      }
                      if (data196 < 1 || isNaN(data196)) {
                        const err526 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/client", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/client/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err526] : vErrors.push(err526), errors++;
                      }
                    }
                  }
                  if (data185.amount !== void 0) {
                    let data197 = data185.amount;
                    if (!(typeof data197 == "number" && isFinite(data197))) {
                      const err527 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/amount", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/amount/type", keyword: "type", params: { type: "number" } };
                      vErrors === null ? vErrors = [err527] : vErrors.push(err527), errors++;
                    }
                  }
                  if (data185.internalNote !== void 0) {
                    let data198 = data185.internalNote;
                    if (typeof data198 != "string" && data198 !== null) {
                      const err528 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/internalNote", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/internalNote/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.bookings.items.properties.internalNote.type } };
                      vErrors === null ? vErrors = [err528] : vErrors.push(err528), errors++;
                    }
                  }
                  if (data185.clientNote !== void 0) {
                    let data199 = data185.clientNote;
                    if (typeof data199 != "string" && data199 !== null) {
                      const err529 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/clientNote", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/clientNote/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.bookings.items.properties.clientNote.type } };
                      vErrors === null ? vErrors = [err529] : vErrors.push(err529), errors++;
                    }
                  }
                  if (data185.paymentStatus !== void 0) {
                    let data200 = data185.paymentStatus;
                    if (typeof data200 != "string" && data200 !== null) {
                      const err530 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/paymentStatus", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/paymentStatus/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.bookings.items.properties.paymentStatus.type } };
                      vErrors === null ? vErrors = [err530] : vErrors.push(err530), errors++;
                    }
                  }
                  if (data185.isFromWeb !== void 0 && typeof data185.isFromWeb != "boolean") {
                    const err531 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/isFromWeb", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/isFromWeb/type", keyword: "type", params: { type: "boolean" } };
                    vErrors === null ? vErrors = [err531] : vErrors.push(err531), errors++;
                  }
                  if (data185.isFromAgent !== void 0 && typeof data185.isFromAgent != "boolean") {
                    const err532 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/isFromAgent", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/isFromAgent/type", keyword: "type", params: { type: "boolean" } };
                    vErrors === null ? vErrors = [err532] : vErrors.push(err532), errors++;
                  }
                  if (data185.notifyClient !== void 0 && typeof data185.notifyClient != "boolean") {
                    const err533 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/notifyClient", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/notifyClient/type", keyword: "type", params: { type: "boolean" } };
                    vErrors === null ? vErrors = [err533] : vErrors.push(err533), errors++;
                  }
                  if (data185.source !== void 0) {
                    let data204 = data185.source;
                    if (typeof data204 != "string") {
                      const err534 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/source", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/source/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err534] : vErrors.push(err534), errors++;
                    }
                    if (!(data204 === "citapro" || data204 === "salonbookit" || data204 === "console" || data204 === "fixture")) {
                      const err535 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/source", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema40.then.properties.salon.properties.bookings.items.properties.source.enum } };
                      vErrors === null ? vErrors = [err535] : vErrors.push(err535), errors++;
                    }
                  }
                  if (data185.createdAt !== void 0) {
                    let data205 = data185.createdAt;
                    if (!(typeof data205 == "number" && !(data205 % 1) && !isNaN(data205) && isFinite(data205))) {
                      const err536 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/createdAt", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/createdAt/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err536] : vErrors.push(err536), errors++;
                    }
                    if (typeof data205 == "number" && isFinite(data205)) {
                      if (data205 > 2535e11 || isNaN(data205)) {
                        const err537 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/createdAt", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/createdAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2535e11 } };
                        vErrors === null ? vErrors = [err537] : vErrors.push(err537), errors++;
                      }
                      if (data205 < -1e13 || isNaN(data205)) {
                        const err538 = { instancePath: instancePath + "/salon/bookings/" + i17 + "/createdAt", schemaPath: "#/then/properties/salon/properties/bookings/items/properties/createdAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e13 } };
                        vErrors === null ? vErrors = [err538] : vErrors.push(err538), errors++;
                      }
                    }
                  }
                } else {
                  const err539 = { instancePath: instancePath + "/salon/bookings/" + i17, schemaPath: "#/then/properties/salon/properties/bookings/items/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err539] : vErrors.push(err539), errors++;
                }
              }
            } else {
              const err540 = { instancePath: instancePath + "/salon/bookings", schemaPath: "#/then/properties/salon/properties/bookings/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err540] : vErrors.push(err540), errors++;
            }
          }
          if (data9.holidays !== void 0) {
            let data206 = data9.holidays;
            if (!Array.isArray(data206) && data206 !== null) {
              const err541 = { instancePath: instancePath + "/salon/holidays", schemaPath: "#/then/properties/salon/properties/holidays/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.holidays.type } };
              vErrors === null ? vErrors = [err541] : vErrors.push(err541), errors++;
            }
            if (Array.isArray(data206)) {
              const len19 = data206.length;
              for (let i19 = 0; i19 < len19; i19++) {
                let data207 = data206[i19];
                if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
                  if (data207.id === void 0) {
                    const err542 = { instancePath: instancePath + "/salon/holidays/" + i19, schemaPath: "#/then/properties/salon/properties/holidays/items/required", keyword: "required", params: { missingProperty: "id" } };
                    vErrors === null ? vErrors = [err542] : vErrors.push(err542), errors++;
                  }
                  if (data207.day === void 0) {
                    const err543 = { instancePath: instancePath + "/salon/holidays/" + i19, schemaPath: "#/then/properties/salon/properties/holidays/items/required", keyword: "required", params: { missingProperty: "day" } };
                    vErrors === null ? vErrors = [err543] : vErrors.push(err543), errors++;
                  }
                  if (data207.name === void 0) {
                    const err544 = { instancePath: instancePath + "/salon/holidays/" + i19, schemaPath: "#/then/properties/salon/properties/holidays/items/required", keyword: "required", params: { missingProperty: "name" } };
                    vErrors === null ? vErrors = [err544] : vErrors.push(err544), errors++;
                  }
                  if (data207.location === void 0) {
                    const err545 = { instancePath: instancePath + "/salon/holidays/" + i19, schemaPath: "#/then/properties/salon/properties/holidays/items/required", keyword: "required", params: { missingProperty: "location" } };
                    vErrors === null ? vErrors = [err545] : vErrors.push(err545), errors++;
                  }
                  for (const key24 in data207)
                    if (!(key24 === "id" || key24 === "day" || key24 === "name" || key24 === "location")) {
                      const err546 = { instancePath: instancePath + "/salon/holidays/" + i19, schemaPath: "#/then/properties/salon/properties/holidays/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                      vErrors === null ? vErrors = [err546] : vErrors.push(err546), errors++;
                    }
                  if (data207.id !== void 0) {
                    let data208 = data207.id;
                    if (!(typeof data208 == "number" && !(data208 % 1) && !isNaN(data208) && isFinite(data208))) {
                      const err547 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/id", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err547] : vErrors.push(err547), errors++;
                    }
                    if (typeof data208 == "number" && isFinite(data208)) {
                      if (data208 > 9007199254740991 || isNaN(data208)) {
                        const err548 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/id", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        vErrors === null ? vErrors = [err548] : vErrors.push(err548), errors++;
                      }
                      if (data208 < 1 || isNaN(data208)) {
                        const err549 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/id", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err549] : vErrors.push(err549), errors++;
                      }
                    }
                  }
                  if (data207.day !== void 0) {
                    let data209 = data207.day;
                    if (!(typeof data209 == "number" && !(data209 % 1) && !isNaN(data209) && isFinite(data209))) {
                      const err550 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/day", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/day/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err550] : vErrors.push(err550), errors++;
                    }
                    if (typeof data209 == "number" && isFinite(data209)) {
                      if (data209 > 299e4 || isNaN(data209)) {
                        const err551 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/day", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299e4 } };
                        vErrors === null ? vErrors = [err551] : vErrors.push(err551), errors++;
                      }
                      if (data209 < -7e4 || isNaN(data209)) {
                        const err552 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/day", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: -7e4 } };
                        vErrors === null ? vErrors = [err552] : vErrors.push(err552), errors++;
                      }
                    }
                  }
                  if (data207.name !== void 0 && typeof data207.name != "string") {
                    const err553 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/name", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err553] : vErrors.push(err553), errors++;
                  }
                  if (data207.location !== void 0) {
                    let data211 = data207.location;
                    if (!(typeof data211 == "number" && !(data211 % 1) && !isNaN(data211) && isFinite(data211)) && data211 !== null) {
                      const err554 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/location", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/location/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.holidays.items.properties.location.type } };
                      vErrors === null ? vErrors = [err554] : vErrors.push(err554), errors++;
                    }
                    if (typeof data211 == "number" && isFinite(data211) && (data211 < 1 || isNaN(data211))) {
                      const err555 = { instancePath: instancePath + "/salon/holidays/" + i19 + "/location", schemaPath: "#/then/properties/salon/properties/holidays/items/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err555] : vErrors.push(err555), errors++;
                    }
                  }
                } else {
                  const err556 = { instancePath: instancePath + "/salon/holidays/" + i19, schemaPath: "#/then/properties/salon/properties/holidays/items/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err556] : vErrors.push(err556), errors++;
                }
              }
            }
          }
          if (data9.timeOff !== void 0) {
            let data212 = data9.timeOff;
            if (!Array.isArray(data212) && data212 !== null) {
              const err557 = { instancePath: instancePath + "/salon/timeOff", schemaPath: "#/then/properties/salon/properties/timeOff/type", keyword: "type", params: { type: schema40.then.properties.salon.properties.timeOff.type } };
              vErrors === null ? vErrors = [err557] : vErrors.push(err557), errors++;
            }
            if (Array.isArray(data212)) {
              const len20 = data212.length;
              for (let i20 = 0; i20 < len20; i20++) {
                let data213 = data212[i20];
                if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
                  if (data213.id === void 0) {
                    const err558 = { instancePath: instancePath + "/salon/timeOff/" + i20, schemaPath: "#/then/properties/salon/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "id" } };
                    vErrors === null ? vErrors = [err558] : vErrors.push(err558), errors++;
                  }
                  if (data213.professional === void 0) {
                    const err559 = { instancePath: instancePath + "/salon/timeOff/" + i20, schemaPath: "#/then/properties/salon/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "professional" } };
                    vErrors === null ? vErrors = [err559] : vErrors.push(err559), errors++;
                  }
                  if (data213.from === void 0) {
                    const err560 = { instancePath: instancePath + "/salon/timeOff/" + i20, schemaPath: "#/then/properties/salon/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "from" } };
                    vErrors === null ? vErrors = [err560] : vErrors.push(err560), errors++;
                  }
                  if (data213.to === void 0) {
                    const err561 = { instancePath: instancePath + "/salon/timeOff/" + i20, schemaPath: "#/then/properties/salon/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "to" } };
                    vErrors === null ? vErrors = [err561] : vErrors.push(err561), errors++;
                  }
                  if (data213.reason === void 0) {
                    const err562 = { instancePath: instancePath + "/salon/timeOff/" + i20, schemaPath: "#/then/properties/salon/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "reason" } };
                    vErrors === null ? vErrors = [err562] : vErrors.push(err562), errors++;
                  }
                  for (const key25 in data213)
                    if (!(key25 === "id" || key25 === "professional" || key25 === "from" || key25 === "to" || key25 === "reason")) {
                      const err563 = { instancePath: instancePath + "/salon/timeOff/" + i20, schemaPath: "#/then/properties/salon/properties/timeOff/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                      vErrors === null ? vErrors = [err563] : vErrors.push(err563), errors++;
                    }
                  if (data213.id !== void 0) {
                    let data214 = data213.id;
                    if (!(typeof data214 == "number" && !(data214 % 1) && !isNaN(data214) && isFinite(data214))) {
                      const err564 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/id", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err564] : vErrors.push(err564), errors++;
                    }
                    if (typeof data214 == "number" && isFinite(data214)) {
                      if (data214 > 9007199254740991 || isNaN(data214)) {
                        const err565 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/id", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        vErrors === null ? vErrors = [err565] : vErrors.push(err565), errors++;
                      }
                      if (data214 < 1 || isNaN(data214)) {
                        const err566 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/id", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err566] : vErrors.push(err566), errors++;
                      }
                    }
                  }
                  if (data213.professional !== void 0) {
                    let data215 = data213.professional;
                    if (!(typeof data215 == "number" && !(data215 % 1) && !isNaN(data215) && isFinite(data215))) {
                      const err567 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/professional", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/professional/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err567] : vErrors.push(err567), errors++;
                    }
                    if (typeof data215 == "number" && isFinite(data215)) {
                      if (data215 > 9007199254740991 || isNaN(data215)) {
                        const err568 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/professional", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/professional/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        vErrors === null ? vErrors = [err568] : vErrors.push(err568), errors++;
                      }
                      if (data215 < 1 || isNaN(data215)) {
                        const err569 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/professional", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err569] : vErrors.push(err569), errors++;
                      }
                    }
                  }
                  if (data213.from !== void 0) {
                    let data216 = data213.from;
                    if (!(typeof data216 == "number" && !(data216 % 1) && !isNaN(data216) && isFinite(data216))) {
                      const err570 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/from", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/from/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err570] : vErrors.push(err570), errors++;
                    }
                    if (typeof data216 == "number" && isFinite(data216)) {
                      if (data216 > 43e8 || isNaN(data216)) {
                        const err571 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/from", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                        vErrors === null ? vErrors = [err571] : vErrors.push(err571), errors++;
                      }
                      if (data216 < -1e8 || isNaN(data216)) {
                        const err572 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/from", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                        vErrors === null ? vErrors = [err572] : vErrors.push(err572), errors++;
                      }
                    }
                  }
                  if (data213.to !== void 0) {
                    let data217 = data213.to;
                    if (!(typeof data217 == "number" && !(data217 % 1) && !isNaN(data217) && isFinite(data217))) {
                      const err573 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/to", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/to/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err573] : vErrors.push(err573), errors++;
                    }
                    if (typeof data217 == "number" && isFinite(data217)) {
                      if (data217 > 43e8 || isNaN(data217)) {
                        const err574 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/to", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
                        vErrors === null ? vErrors = [err574] : vErrors.push(err574), errors++;
                      }
                      if (data217 < -1e8 || isNaN(data217)) {
                        const err575 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/to", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
                        vErrors === null ? vErrors = [err575] : vErrors.push(err575), errors++;
                      }
                    }
                  }
                  if (data213.reason !== void 0 && typeof data213.reason != "string") {
                    const err576 = { instancePath: instancePath + "/salon/timeOff/" + i20 + "/reason", schemaPath: "#/then/properties/salon/properties/timeOff/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err576] : vErrors.push(err576), errors++;
                  }
                } else {
                  const err577 = { instancePath: instancePath + "/salon/timeOff/" + i20, schemaPath: "#/then/properties/salon/properties/timeOff/items/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err577] : vErrors.push(err577), errors++;
                }
              }
            }
          }
        } else {
          const err578 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err578] : vErrors.push(err578), errors++;
        }
      }
      if (data.unhappy !== void 0) {
        let data219 = data.unhappy;
        if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
          if (data219.chance === void 0) {
            const err579 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "chance" } };
            vErrors === null ? vErrors = [err579] : vErrors.push(err579), errors++;
          }
          if (data219.scenarios === void 0) {
            const err580 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "scenarios" } };
            vErrors === null ? vErrors = [err580] : vErrors.push(err580), errors++;
          }
          if (data219.faults === void 0) {
            const err581 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "faults" } };
            vErrors === null ? vErrors = [err581] : vErrors.push(err581), errors++;
          }
          if (data219.counts === void 0) {
            const err582 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "counts" } };
            vErrors === null ? vErrors = [err582] : vErrors.push(err582), errors++;
          }
          if (data219.quota === void 0) {
            const err583 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "quota" } };
            vErrors === null ? vErrors = [err583] : vErrors.push(err583), errors++;
          }
          if (data219.scenarioQuotas === void 0) {
            const err584 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "scenarioQuotas" } };
            vErrors === null ? vErrors = [err584] : vErrors.push(err584), errors++;
          }
          for (const key26 in data219)
            if (!(key26 === "chance" || key26 === "scenarios" || key26 === "faults" || key26 === "counts" || key26 === "quota" || key26 === "scenarioQuotas")) {
              const err585 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
              vErrors === null ? vErrors = [err585] : vErrors.push(err585), errors++;
            }
          if (data219.chance !== void 0) {
            let data220 = data219.chance;
            if (Array.isArray(data220)) {
              if (data220.length > 4) {
                const err586 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/maxItems", keyword: "maxItems", params: { limit: 4 } };
                vErrors === null ? vErrors = [err586] : vErrors.push(err586), errors++;
              }
              if (data220.length < 4) {
                const err587 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/minItems", keyword: "minItems", params: { limit: 4 } };
                vErrors === null ? vErrors = [err587] : vErrors.push(err587), errors++;
              }
              const len21 = data220.length;
              for (let i21 = 0; i21 < len21; i21++) {
                let data221 = data220[i21];
                if (!(typeof data221 == "number" && !(data221 % 1) && !isNaN(data221) && isFinite(data221))) {
                  const err588 = { instancePath: instancePath + "/unhappy/chance/" + i21, schemaPath: "#/then/properties/unhappy/properties/chance/items/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err588] : vErrors.push(err588), errors++;
                }
                if (typeof data221 == "number" && isFinite(data221)) {
                  if (data221 > 4294967295 || isNaN(data221)) {
                    const err589 = { instancePath: instancePath + "/unhappy/chance/" + i21, schemaPath: "#/then/properties/unhappy/properties/chance/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                    vErrors === null ? vErrors = [err589] : vErrors.push(err589), errors++;
                  }
                  if (data221 < -2147483648 || isNaN(data221)) {
                    const err590 = { instancePath: instancePath + "/unhappy/chance/" + i21, schemaPath: "#/then/properties/unhappy/properties/chance/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } };
                    vErrors === null ? vErrors = [err590] : vErrors.push(err590), errors++;
                  }
                }
              }
            } else {
              const err591 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err591] : vErrors.push(err591), errors++;
            }
          }
          if (data219.scenarios !== void 0) {
            let data222 = data219.scenarios;
            if (Array.isArray(data222)) {
              if (data222.length > 50) {
                const err592 = { instancePath: instancePath + "/unhappy/scenarios", schemaPath: "#/then/properties/unhappy/properties/scenarios/maxItems", keyword: "maxItems", params: { limit: 50 } };
                vErrors === null ? vErrors = [err592] : vErrors.push(err592), errors++;
              }
              const len22 = data222.length;
              for (let i22 = 0; i22 < len22; i22++) {
                let data223 = data222[i22];
                const _errs478 = errors;
                let valid75 = !1;
                const _errs479 = errors;
                if (typeof data223 == "string") {
                  if (func1(data223) > 64) {
                    const err593 = { instancePath: instancePath + "/unhappy/scenarios/" + i22, schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
                    vErrors === null ? vErrors = [err593] : vErrors.push(err593), errors++;
                  }
                  if (func1(data223) < 1) {
                    const err594 = { instancePath: instancePath + "/unhappy/scenarios/" + i22, schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err594] : vErrors.push(err594), errors++;
                  }
                } else {
                  const err595 = { instancePath: instancePath + "/unhappy/scenarios/" + i22, schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err595] : vErrors.push(err595), errors++;
                }
                var _valid1 = _errs479 === errors;
                valid75 = valid75 || _valid1;
                const _errs481 = errors;
                if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
                  if (Object.keys(data223).length > 20) {
                    const err596 = { instancePath: instancePath + "/unhappy/scenarios/" + i22, schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
                    vErrors === null ? vErrors = [err596] : vErrors.push(err596), errors++;
                  }
                  if (data223.name === void 0) {
                    const err597 = { instancePath: instancePath + "/unhappy/scenarios/" + i22, schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
                    vErrors === null ? vErrors = [err597] : vErrors.push(err597), errors++;
                  }
                  if (data223.name !== void 0) {
                    let data224 = data223.name;
                    if (typeof data224 == "string") {
                      if (func1(data224) > 64) {
                        const err598 = { instancePath: instancePath + "/unhappy/scenarios/" + i22 + "/name", schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
                        vErrors === null ? vErrors = [err598] : vErrors.push(err598), errors++;
                      }
                      if (func1(data224) < 1) {
                        const err599 = { instancePath: instancePath + "/unhappy/scenarios/" + i22 + "/name", schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                        vErrors === null ? vErrors = [err599] : vErrors.push(err599), errors++;
                      }
                    } else {
                      const err600 = { instancePath: instancePath + "/unhappy/scenarios/" + i22 + "/name", schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err600] : vErrors.push(err600), errors++;
                    }
                  }
                } else {
                  const err601 = { instancePath: instancePath + "/unhappy/scenarios/" + i22, schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err601] : vErrors.push(err601), errors++;
                }
                var _valid1 = _errs481 === errors;
                if (valid75 = valid75 || _valid1, valid75)
                  errors = _errs478, vErrors !== null && (_errs478 ? vErrors.length = _errs478 : vErrors = null);
                else {
                  const err602 = { instancePath: instancePath + "/unhappy/scenarios/" + i22, schemaPath: "#/then/properties/unhappy/properties/scenarios/items/anyOf", keyword: "anyOf", params: {} };
                  vErrors === null ? vErrors = [err602] : vErrors.push(err602), errors++;
                }
              }
            } else {
              const err603 = { instancePath: instancePath + "/unhappy/scenarios", schemaPath: "#/then/properties/unhappy/properties/scenarios/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err603] : vErrors.push(err603), errors++;
            }
          }
          if (data219.faults !== void 0) {
            let data225 = data219.faults;
            if (Array.isArray(data225)) {
              if (data225.length > 100) {
                const err604 = { instancePath: instancePath + "/unhappy/faults", schemaPath: "#/then/properties/unhappy/properties/faults/maxItems", keyword: "maxItems", params: { limit: 100 } };
                vErrors === null ? vErrors = [err604] : vErrors.push(err604), errors++;
              }
              const len23 = data225.length;
              for (let i23 = 0; i23 < len23; i23++) {
                let data226 = data225[i23];
                if (data226 && typeof data226 == "object" && !Array.isArray(data226)) {
                  if (data226.rule === void 0) {
                    const err605 = { instancePath: instancePath + "/unhappy/faults/" + i23, schemaPath: "#/then/properties/unhappy/properties/faults/items/required", keyword: "required", params: { missingProperty: "rule" } };
                    vErrors === null ? vErrors = [err605] : vErrors.push(err605), errors++;
                  }
                  if (data226.expires === void 0) {
                    const err606 = { instancePath: instancePath + "/unhappy/faults/" + i23, schemaPath: "#/then/properties/unhappy/properties/faults/items/required", keyword: "required", params: { missingProperty: "expires" } };
                    vErrors === null ? vErrors = [err606] : vErrors.push(err606), errors++;
                  }
                  for (const key27 in data226)
                    if (!(key27 === "rule" || key27 === "expires")) {
                      const err607 = { instancePath: instancePath + "/unhappy/faults/" + i23, schemaPath: "#/then/properties/unhappy/properties/faults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                      vErrors === null ? vErrors = [err607] : vErrors.push(err607), errors++;
                    }
                  if (data226.rule !== void 0) {
                    let data227 = data226.rule;
                    if (!(data227 && typeof data227 == "object" && !Array.isArray(data227))) {
                      const err608 = { instancePath: instancePath + "/unhappy/faults/" + i23 + "/rule", schemaPath: "#/then/properties/unhappy/properties/faults/items/properties/rule/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err608] : vErrors.push(err608), errors++;
                    }
                  }
                  if (data226.expires !== void 0) {
                    let data228 = data226.expires;
                    if (!(typeof data228 == "number" && isFinite(data228)) && data228 !== null) {
                      const err609 = { instancePath: instancePath + "/unhappy/faults/" + i23 + "/expires", schemaPath: "#/then/properties/unhappy/properties/faults/items/properties/expires/type", keyword: "type", params: { type: schema40.then.properties.unhappy.properties.faults.items.properties.expires.type } };
                      vErrors === null ? vErrors = [err609] : vErrors.push(err609), errors++;
                    }
                  }
                } else {
                  const err610 = { instancePath: instancePath + "/unhappy/faults/" + i23, schemaPath: "#/then/properties/unhappy/properties/faults/items/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err610] : vErrors.push(err610), errors++;
                }
              }
            } else {
              const err611 = { instancePath: instancePath + "/unhappy/faults", schemaPath: "#/then/properties/unhappy/properties/faults/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err611] : vErrors.push(err611), errors++;
            }
          }
          if (data219.counts !== void 0) {
            let data229 = data219.counts;
            if (Array.isArray(data229)) {
              if (data229.length > 1e3) {
                const err612 = { instancePath: instancePath + "/unhappy/counts", schemaPath: "#/then/properties/unhappy/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                vErrors === null ? vErrors = [err612] : vErrors.push(err612), errors++;
              }
              const len24 = data229.length;
              for (let i24 = 0; i24 < len24; i24++) {
                let data230 = data229[i24];
                if (Array.isArray(data230)) {
                  if (data230.length > 3) {
                    const err613 = { instancePath: instancePath + "/unhappy/counts/" + i24, schemaPath: "#/then/properties/unhappy/properties/counts/items/maxItems", keyword: "maxItems", params: { limit: 3 } };
                    vErrors === null ? vErrors = [err613] : vErrors.push(err613), errors++;
                  }
                  if (data230.length < 3) {
                    const err614 = { instancePath: instancePath + "/unhappy/counts/" + i24, schemaPath: "#/then/properties/unhappy/properties/counts/items/minItems", keyword: "minItems", params: { limit: 3 } };
                    vErrors === null ? vErrors = [err614] : vErrors.push(err614), errors++;
                  }
                  const len25 = data230.length;
                  if (len25 > 0) {
                    let data231 = data230[0];
                    if (typeof data231 == "string") {
                      if (func1(data231) > 4e3) {
                        const err615 = { instancePath: instancePath + "/unhappy/counts/" + i24 + "/0", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                        vErrors === null ? vErrors = [err615] : vErrors.push(err615), errors++;
                      }
                    } else {
                      const err616 = { instancePath: instancePath + "/unhappy/counts/" + i24 + "/0", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/0/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err616] : vErrors.push(err616), errors++;
                    }
                  }
                  if (len25 > 1) {
                    let data232 = data230[1];
                    if (!(typeof data232 == "number" && !(data232 % 1) && !isNaN(data232) && isFinite(data232))) {
                      const err617 = { instancePath: instancePath + "/unhappy/counts/" + i24 + "/1", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/1/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err617] : vErrors.push(err617), errors++;
                    }
                    if (typeof data232 == "number" && isFinite(data232) && (data232 < 0 || isNaN(data232))) {
                      const err618 = { instancePath: instancePath + "/unhappy/counts/" + i24 + "/1", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err618] : vErrors.push(err618), errors++;
                    }
                  }
                  if (len25 > 2) {
                    let data233 = data230[2];
                    if (!(typeof data233 == "number" && !(data233 % 1) && !isNaN(data233) && isFinite(data233))) {
                      const err619 = { instancePath: instancePath + "/unhappy/counts/" + i24 + "/2", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/2/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err619] : vErrors.push(err619), errors++;
                    }
                    if (typeof data233 == "number" && isFinite(data233) && (data233 < 0 || isNaN(data233))) {
                      const err620 = { instancePath: instancePath + "/unhappy/counts/" + i24 + "/2", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err620] : vErrors.push(err620), errors++;
                    }
                  }
                  const len26 = data230.length;
                  var valid83 = len26 <= 3;
                  if (!valid83)
                    for (let i25 = 3; i25 < len26; i25++) {
                      const _errs506 = errors;
                      if (data230[i25] !== null) {
                        const err621 = { instancePath: instancePath + "/unhappy/counts/" + i24 + "/" + i25, schemaPath: "#/then/properties/unhappy/properties/counts/items/items/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err621] : vErrors.push(err621), errors++;
                      }
                      var valid83 = _errs506 === errors;
                    }
                } else {
                  const err622 = { instancePath: instancePath + "/unhappy/counts/" + i24, schemaPath: "#/then/properties/unhappy/properties/counts/items/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err622] : vErrors.push(err622), errors++;
                }
              }
            } else {
              const err623 = { instancePath: instancePath + "/unhappy/counts", schemaPath: "#/then/properties/unhappy/properties/counts/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err623] : vErrors.push(err623), errors++;
            }
          }
          if (data219.quota !== void 0) {
            let data235 = data219.quota;
            if (data235 && typeof data235 == "object" && !Array.isArray(data235)) {
              if (data235.began === void 0) {
                const err624 = { instancePath: instancePath + "/unhappy/quota", schemaPath: "#/then/properties/unhappy/properties/quota/required", keyword: "required", params: { missingProperty: "began" } };
                vErrors === null ? vErrors = [err624] : vErrors.push(err624), errors++;
              }
              if (data235.used === void 0) {
                const err625 = { instancePath: instancePath + "/unhappy/quota", schemaPath: "#/then/properties/unhappy/properties/quota/required", keyword: "required", params: { missingProperty: "used" } };
                vErrors === null ? vErrors = [err625] : vErrors.push(err625), errors++;
              }
              for (const key28 in data235)
                if (!(key28 === "limit" || key28 === "began" || key28 === "used")) {
                  const err626 = { instancePath: instancePath + "/unhappy/quota", schemaPath: "#/then/properties/unhappy/properties/quota/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                  vErrors === null ? vErrors = [err626] : vErrors.push(err626), errors++;
                }
              if (data235.limit !== void 0) {
                let data236 = data235.limit;
                if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
                  if (data236.requests === void 0) {
                    const err627 = { instancePath: instancePath + "/unhappy/quota/limit", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/required", keyword: "required", params: { missingProperty: "requests" } };
                    vErrors === null ? vErrors = [err627] : vErrors.push(err627), errors++;
                  }
                  if (data236.seconds === void 0) {
                    const err628 = { instancePath: instancePath + "/unhappy/quota/limit", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/required", keyword: "required", params: { missingProperty: "seconds" } };
                    vErrors === null ? vErrors = [err628] : vErrors.push(err628), errors++;
                  }
                  for (const key29 in data236)
                    if (!(key29 === "requests" || key29 === "seconds")) {
                      const err629 = { instancePath: instancePath + "/unhappy/quota/limit", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                      vErrors === null ? vErrors = [err629] : vErrors.push(err629), errors++;
                    }
                  if (data236.requests !== void 0) {
                    let data237 = data236.requests;
                    if (!(typeof data237 == "number" && !(data237 % 1) && !isNaN(data237) && isFinite(data237))) {
                      const err630 = { instancePath: instancePath + "/unhappy/quota/limit/requests", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/properties/requests/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err630] : vErrors.push(err630), errors++;
                    }
                    if (typeof data237 == "number" && isFinite(data237) && (data237 < 0 || isNaN(data237))) {
                      const err631 = { instancePath: instancePath + "/unhappy/quota/limit/requests", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err631] : vErrors.push(err631), errors++;
                    }
                  }
                  if (data236.seconds !== void 0) {
                    let data238 = data236.seconds;
                    if (typeof data238 == "number" && isFinite(data238)) {
                      if (data238 <= 0 || isNaN(data238)) {
                        const err632 = { instancePath: instancePath + "/unhappy/quota/limit/seconds", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/properties/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                        vErrors === null ? vErrors = [err632] : vErrors.push(err632), errors++;
                      }
                    } else {
                      const err633 = { instancePath: instancePath + "/unhappy/quota/limit/seconds", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/properties/seconds/type", keyword: "type", params: { type: "number" } };
                      vErrors === null ? vErrors = [err633] : vErrors.push(err633), errors++;
                    }
                  }
                } else {
                  const err634 = { instancePath: instancePath + "/unhappy/quota/limit", schemaPath: "#/then/properties/unhappy/properties/quota/properties/limit/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err634] : vErrors.push(err634), errors++;
                }
              }
              if (data235.began !== void 0) {
                let data239 = data235.began;
                if (!(typeof data239 == "number" && !(data239 % 1) && !isNaN(data239) && isFinite(data239))) {
                  const err635 = { instancePath: instancePath + "/unhappy/quota/began", schemaPath: "#/then/properties/unhappy/properties/quota/properties/began/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err635] : vErrors.push(err635), errors++;
                }
              }
              if (data235.used !== void 0) {
                let data240 = data235.used;
                if (!(typeof data240 == "number" && !(data240 % 1) && !isNaN(data240) && isFinite(data240))) {
                  const err636 = { instancePath: instancePath + "/unhappy/quota/used", schemaPath: "#/then/properties/unhappy/properties/quota/properties/used/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err636] : vErrors.push(err636), errors++;
                }
                if (typeof data240 == "number" && isFinite(data240) && (data240 < 0 || isNaN(data240))) {
                  const err637 = { instancePath: instancePath + "/unhappy/quota/used", schemaPath: "#/then/properties/unhappy/properties/quota/properties/used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err637] : vErrors.push(err637), errors++;
                }
              }
            } else {
              const err638 = { instancePath: instancePath + "/unhappy/quota", schemaPath: "#/then/properties/unhappy/properties/quota/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err638] : vErrors.push(err638), errors++;
            }
          }
          if (data219.scenarioQuotas !== void 0) {
            let data241 = data219.scenarioQuotas;
            if (Array.isArray(data241)) {
              if (data241.length > 100) {
                const err639 = { instancePath: instancePath + "/unhappy/scenarioQuotas", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/maxItems", keyword: "maxItems", params: { limit: 100 } };
                vErrors === null ? vErrors = [err639] : vErrors.push(err639), errors++;
              }
              const len27 = data241.length;
              for (let i26 = 0; i26 < len27; i26++) {
                let data242 = data241[i26];
                if (Array.isArray(data242)) {
                  if (data242.length > 2) {
                    const err640 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    vErrors === null ? vErrors = [err640] : vErrors.push(err640), errors++;
                  }
                  if (data242.length < 2) {
                    const err641 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    vErrors === null ? vErrors = [err641] : vErrors.push(err641), errors++;
                  }
                  const len28 = data242.length;
                  if (len28 > 0) {
                    let data243 = data242[0];
                    if (typeof data243 == "string") {
                      if (func1(data243) > 4e3) {
                        const err642 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/0", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                        vErrors === null ? vErrors = [err642] : vErrors.push(err642), errors++;
                      }
                    } else {
                      const err643 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/0", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/0/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err643] : vErrors.push(err643), errors++;
                    }
                  }
                  if (len28 > 1) {
                    let data244 = data242[1];
                    if (data244 && typeof data244 == "object" && !Array.isArray(data244)) {
                      if (data244.began === void 0) {
                        const err644 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/required", keyword: "required", params: { missingProperty: "began" } };
                        vErrors === null ? vErrors = [err644] : vErrors.push(err644), errors++;
                      }
                      if (data244.used === void 0) {
                        const err645 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/required", keyword: "required", params: { missingProperty: "used" } };
                        vErrors === null ? vErrors = [err645] : vErrors.push(err645), errors++;
                      }
                      for (const key30 in data244)
                        if (!(key30 === "limit" || key30 === "began" || key30 === "used")) {
                          const err646 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                          vErrors === null ? vErrors = [err646] : vErrors.push(err646), errors++;
                        }
                      if (data244.limit !== void 0) {
                        let data245 = data244.limit;
                        if (data245 && typeof data245 == "object" && !Array.isArray(data245)) {
                          if (data245.requests === void 0) {
                            const err647 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/required", keyword: "required", params: { missingProperty: "requests" } };
                            vErrors === null ? vErrors = [err647] : vErrors.push(err647), errors++;
                          }
                          if (data245.seconds === void 0) {
                            const err648 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/required", keyword: "required", params: { missingProperty: "seconds" } };
                            vErrors === null ? vErrors = [err648] : vErrors.push(err648), errors++;
                          }
                          for (const key31 in data245)
                            if (!(key31 === "requests" || key31 === "seconds")) {
                              const err649 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                              vErrors === null ? vErrors = [err649] : vErrors.push(err649), errors++;
                            }
                          if (data245.requests !== void 0) {
                            let data246 = data245.requests;
                            if (!(typeof data246 == "number" && !(data246 % 1) && !isNaN(data246) && isFinite(data246))) {
                              const err650 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit/requests", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/properties/requests/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err650] : vErrors.push(err650), errors++;
                            }
                            if (typeof data246 == "number" && isFinite(data246) && (data246 < 0 || isNaN(data246))) {
                              const err651 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit/requests", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              vErrors === null ? vErrors = [err651] : vErrors.push(err651), errors++;
                            }
                          }
                          if (data245.seconds !== void 0) {
                            let data247 = data245.seconds;
                            if (typeof data247 == "number" && isFinite(data247)) {
                              if (data247 <= 0 || isNaN(data247)) {
                                const err652 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit/seconds", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/properties/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                                vErrors === null ? vErrors = [err652] : vErrors.push(err652), errors++;
                              }
                            } else {
                              const err653 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit/seconds", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/properties/seconds/type", keyword: "type", params: { type: "number" } };
                              vErrors === null ? vErrors = [err653] : vErrors.push(err653), errors++;
                            }
                          }
                        } else {
                          const err654 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/limit", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/limit/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err654] : vErrors.push(err654), errors++;
                        }
                      }
                      if (data244.began !== void 0) {
                        let data248 = data244.began;
                        if (!(typeof data248 == "number" && !(data248 % 1) && !isNaN(data248) && isFinite(data248))) {
                          const err655 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/began", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/began/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err655] : vErrors.push(err655), errors++;
                        }
                      }
                      if (data244.used !== void 0) {
                        let data249 = data244.used;
                        if (!(typeof data249 == "number" && !(data249 % 1) && !isNaN(data249) && isFinite(data249))) {
                          const err656 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/used", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/used/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err656] : vErrors.push(err656), errors++;
                        }
                        if (typeof data249 == "number" && isFinite(data249) && (data249 < 0 || isNaN(data249))) {
                          const err657 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1/used", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/properties/used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          vErrors === null ? vErrors = [err657] : vErrors.push(err657), errors++;
                        }
                      }
                    } else {
                      const err658 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/1", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/1/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err658] : vErrors.push(err658), errors++;
                    }
                  }
                  const len29 = data242.length;
                  var valid91 = len29 <= 2;
                  if (!valid91)
                    for (let i27 = 2; i27 < len29; i27++) {
                      const _errs542 = errors;
                      if (data242[i27] !== null) {
                        const err659 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26 + "/" + i27, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/items/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err659] : vErrors.push(err659), errors++;
                      }
                      var valid91 = _errs542 === errors;
                    }
                } else {
                  const err660 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i26, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err660] : vErrors.push(err660), errors++;
                }
              }
            } else {
              const err661 = { instancePath: instancePath + "/unhappy/scenarioQuotas", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err661] : vErrors.push(err661), errors++;
            }
          }
        } else {
          const err662 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err662] : vErrors.push(err662), errors++;
        }
      }
    } else {
      const err663 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err663] : vErrors.push(err663), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err664 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err664] : vErrors.push(err664), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maniqui === void 0) {
      const err665 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maniqui" } };
      vErrors === null ? vErrors = [err665] : vErrors.push(err665), errors++;
    }
    if (data.version === void 0) {
      const err666 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err666] : vErrors.push(err666), errors++;
    }
    if (data.maniqui !== void 0) {
      let data251 = data.maniqui;
      if (typeof data251 != "string") {
        const err667 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err667] : vErrors.push(err667), errors++;
      }
      if (data251 !== "snapshot") {
        const err668 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/const", keyword: "const", params: { allowedValue: "snapshot" } };
        vErrors === null ? vErrors = [err668] : vErrors.push(err668), errors++;
      }
    }
    if (data.version !== void 0) {
      let data252 = data.version;
      if (!(typeof data252 == "number" && !(data252 % 1) && !isNaN(data252) && isFinite(data252))) {
        const err669 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err669] : vErrors.push(err669), errors++;
      }
      if (typeof data252 == "number" && isFinite(data252) && (data252 < 1 || isNaN(data252))) {
        const err670 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err670] : vErrors.push(err670), errors++;
      }
    }
  } else {
    const err671 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err671] : vErrors.push(err671), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const getScenarios_200_body = validate30;
const schema41 = { type: "array", maxItems: 50, items: { anyOf: [{ type: "string", minLength: 1, maxLength: 64 }, { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 64 } }, maxProperties: 20, additionalProperties: !0 }] } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs2 = errors;
      let valid2 = !1;
      const _errs3 = errors;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs3 === errors;
      valid2 = valid2 || _valid0;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 20) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.name === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 == "string") {
            if (func1(data1) > 64) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (func1(data1) < 1) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const getFaults_200_body = validate31;
const schema42 = { type: "array", items: { allOf: [{ type: "object", required: ["fault"], properties: { match: { type: "object", maxProperties: 20, additionalProperties: !0 }, fault: { type: "object", maxProperties: 20, additionalProperties: !0 }, skip: { type: "integer", minimum: 0 }, times: { type: "integer", minimum: 1 }, probability: { type: "number", minimum: 0, maximum: 1 }, until: { type: "string", maxLength: 40 }, for: { type: "string", maxLength: 64 } }, additionalProperties: !0 }, { type: "object", required: ["seen", "struck"], properties: { seen: { type: "integer", minimum: 0 }, struck: { type: "integer", minimum: 0 } } }] } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.fault === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/0/required", keyword: "required", params: { missingProperty: "fault" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.match !== void 0) {
          let data1 = data0.match;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length > 20) {
              const err1 = { instancePath: instancePath + "/" + i0 + "/match", schemaPath: "#/items/allOf/0/properties/match/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/" + i0 + "/match", schemaPath: "#/items/allOf/0/properties/match/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.fault !== void 0) {
          let data2 = data0.fault;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length > 20) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.skip !== void 0) {
          let data3 = data0.skip;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/skip", schemaPath: "#/items/allOf/0/properties/skip/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/skip", schemaPath: "#/items/allOf/0/properties/skip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.times !== void 0) {
          let data4 = data0.times;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/allOf/0/properties/times/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/allOf/0/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.probability !== void 0) {
          let data5 = data0.probability;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1 || isNaN(data5)) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/allOf/0/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/allOf/0/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/allOf/0/properties/probability/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.until !== void 0) {
          let data6 = data0.until;
          if (typeof data6 == "string") {
            if (func1(data6) > 40) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/allOf/0/properties/until/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/allOf/0/properties/until/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data0.for !== void 0) {
          let data7 = data0.for;
          if (typeof data7 == "string") {
            if (func1(data7) > 64) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/for", schemaPath: "#/items/allOf/0/properties/for/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/" + i0 + "/for", schemaPath: "#/items/allOf/0/properties/for/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.seen === void 0) {
          const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/required", keyword: "required", params: { missingProperty: "seen" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data0.struck === void 0) {
          const err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/required", keyword: "required", params: { missingProperty: "struck" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data0.seen !== void 0) {
          let data8 = data0.seen;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err19 = { instancePath: instancePath + "/" + i0 + "/seen", schemaPath: "#/items/allOf/1/properties/seen/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
            const err20 = { instancePath: instancePath + "/" + i0 + "/seen", schemaPath: "#/items/allOf/1/properties/seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data0.struck !== void 0) {
          let data9 = data0.struck;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err21 = { instancePath: instancePath + "/" + i0 + "/struck", schemaPath: "#/items/allOf/1/properties/struck/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
            const err22 = { instancePath: instancePath + "/" + i0 + "/struck", schemaPath: "#/items/allOf/1/properties/struck/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const listRequests_200_body = validate32;
const schema43 = { anyOf: [{ type: "object", required: ["exchanges", "total"], properties: { exchanges: { type: "array", items: { type: "object", required: ["id", "at", "elapsed", "request", "response"], properties: { id: { type: "integer", minimum: 1 }, at: { type: "string" }, elapsed: { type: "number" }, api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, reason: { type: "string" }, code: { type: "string" }, request: { type: "object", required: ["method", "url", "headers"], properties: { method: { type: "string" }, url: { type: "string" }, headers: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } } }, body: { type: "string" } } }, response: { type: "object", required: ["status", "headers"], properties: { status: { type: "integer" }, headers: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } } }, body: { type: "string" } } } } } }, total: { type: "integer", minimum: 0 } } }, { type: "object", required: ["log"], properties: { log: { type: "object", required: ["version", "creator", "entries"], properties: { version: { type: "string", const: "1.2" }, creator: { type: "object", required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, entries: { type: "array", items: { type: "object", required: ["startedDateTime", "time", "request", "response", "cache", "timings"], properties: { startedDateTime: { type: "string" }, time: { type: "number", minimum: 0 }, request: { type: "object", additionalProperties: !0 }, response: { type: "object", additionalProperties: !0 }, cache: { type: "object", additionalProperties: !0 }, timings: { type: "object", additionalProperties: !0 } } } } } } } }] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate32.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exchanges === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "exchanges" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.total === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.exchanges !== void 0) {
      let data0 = data.exchanges;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err2 = { instancePath: instancePath + "/exchanges/" + i0, schemaPath: "#/anyOf/0/properties/exchanges/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.at === void 0) {
              const err3 = { instancePath: instancePath + "/exchanges/" + i0, schemaPath: "#/anyOf/0/properties/exchanges/items/required", keyword: "required", params: { missingProperty: "at" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.elapsed === void 0) {
              const err4 = { instancePath: instancePath + "/exchanges/" + i0, schemaPath: "#/anyOf/0/properties/exchanges/items/required", keyword: "required", params: { missingProperty: "elapsed" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.request === void 0) {
              const err5 = { instancePath: instancePath + "/exchanges/" + i0, schemaPath: "#/anyOf/0/properties/exchanges/items/required", keyword: "required", params: { missingProperty: "request" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.response === void 0) {
              const err6 = { instancePath: instancePath + "/exchanges/" + i0, schemaPath: "#/anyOf/0/properties/exchanges/items/required", keyword: "required", params: { missingProperty: "response" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.id !== void 0) {
              let data2 = data1.id;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                const err7 = { instancePath: instancePath + "/exchanges/" + i0 + "/id", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
                const err8 = { instancePath: instancePath + "/exchanges/" + i0 + "/id", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data1.at !== void 0 && typeof data1.at != "string") {
              const err9 = { instancePath: instancePath + "/exchanges/" + i0 + "/at", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/at/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.elapsed !== void 0) {
              let data4 = data1.elapsed;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                const err10 = { instancePath: instancePath + "/exchanges/" + i0 + "/elapsed", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/elapsed/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data1.api !== void 0) {
              let data5 = data1.api;
              if (typeof data5 != "string") {
                const err11 = { instancePath: instancePath + "/exchanges/" + i0 + "/api", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/api/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (!(data5 === "citapro" || data5 === "salonbookit")) {
                const err12 = { instancePath: instancePath + "/exchanges/" + i0 + "/api", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/api/enum", keyword: "enum", params: { allowedValues: schema43.anyOf[0].properties.exchanges.items.properties.api.enum } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.operationId !== void 0 && typeof data1.operationId != "string") {
              const err13 = { instancePath: instancePath + "/exchanges/" + i0 + "/operationId", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/operationId/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data1.reason !== void 0 && typeof data1.reason != "string") {
              const err14 = { instancePath: instancePath + "/exchanges/" + i0 + "/reason", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/reason/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              const err15 = { instancePath: instancePath + "/exchanges/" + i0 + "/code", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/code/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data1.request !== void 0) {
              let data9 = data1.request;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.method === void 0) {
                  const err16 = { instancePath: instancePath + "/exchanges/" + i0 + "/request", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/required", keyword: "required", params: { missingProperty: "method" } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                if (data9.url === void 0) {
                  const err17 = { instancePath: instancePath + "/exchanges/" + i0 + "/request", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/required", keyword: "required", params: { missingProperty: "url" } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data9.headers === void 0) {
                  const err18 = { instancePath: instancePath + "/exchanges/" + i0 + "/request", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/required", keyword: "required", params: { missingProperty: "headers" } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data9.method !== void 0 && typeof data9.method != "string") {
                  const err19 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/method", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/method/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data9.url !== void 0 && typeof data9.url != "string") {
                  const err20 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/url", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/url/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data9.headers !== void 0) {
                  let data12 = data9.headers;
                  if (Array.isArray(data12)) {
                    const len1 = data12.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data13 = data12[i1];
                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        if (data13.name === void 0) {
                          const err21 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/headers/" + i1, schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/headers/items/required", keyword: "required", params: { missingProperty: "name" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                        if (data13.value === void 0) {
                          const err22 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/headers/" + i1, schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/headers/items/required", keyword: "required", params: { missingProperty: "value" } };
                          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                        }
                        if (data13.name !== void 0 && typeof data13.name != "string") {
                          const err23 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/headers/" + i1 + "/name", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/headers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                        }
                        if (data13.value !== void 0 && typeof data13.value != "string") {
                          const err24 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/headers/" + i1 + "/value", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/headers/items/properties/value/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                        }
                      } else {
                        const err25 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/headers/" + i1, schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/headers/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                      }
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/headers", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/headers/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                }
                if (data9.body !== void 0 && typeof data9.body != "string") {
                  const err27 = { instancePath: instancePath + "/exchanges/" + i0 + "/request/body", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/properties/body/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/exchanges/" + i0 + "/request", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/request/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data1.response !== void 0) {
              let data17 = data1.response;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.status === void 0) {
                  const err29 = { instancePath: instancePath + "/exchanges/" + i0 + "/response", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/required", keyword: "required", params: { missingProperty: "status" } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data17.headers === void 0) {
                  const err30 = { instancePath: instancePath + "/exchanges/" + i0 + "/response", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/required", keyword: "required", params: { missingProperty: "headers" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data17.status !== void 0) {
                  let data18 = data17.status;
                  if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                    const err31 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/status", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/status/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
                if (data17.headers !== void 0) {
                  let data19 = data17.headers;
                  if (Array.isArray(data19)) {
                    const len2 = data19.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data20 = data19[i2];
                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.name === void 0) {
                          const err32 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/headers/" + i2, schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/headers/items/required", keyword: "required", params: { missingProperty: "name" } };
                          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                        }
                        if (data20.value === void 0) {
                          const err33 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/headers/" + i2, schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/headers/items/required", keyword: "required", params: { missingProperty: "value" } };
                          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                        }
                        if (data20.name !== void 0 && typeof data20.name != "string") {
                          const err34 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/headers/" + i2 + "/name", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/headers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                        }
                        if (data20.value !== void 0 && typeof data20.value != "string") {
                          const err35 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/headers/" + i2 + "/value", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/headers/items/properties/value/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        }
                      } else {
                        const err36 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/headers/" + i2, schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/headers/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                  } else {
                    const err37 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/headers", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/headers/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
                if (data17.body !== void 0 && typeof data17.body != "string") {
                  const err38 = { instancePath: instancePath + "/exchanges/" + i0 + "/response/body", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/properties/body/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/exchanges/" + i0 + "/response", schemaPath: "#/anyOf/0/properties/exchanges/items/properties/response/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/exchanges/" + i0, schemaPath: "#/anyOf/0/properties/exchanges/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/exchanges", schemaPath: "#/anyOf/0/properties/exchanges/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.total !== void 0) {
      let data24 = data.total;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
        const err42 = { instancePath: instancePath + "/total", schemaPath: "#/anyOf/0/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (typeof data24 == "number" && isFinite(data24) && (data24 < 0 || isNaN(data24))) {
        const err43 = { instancePath: instancePath + "/total", schemaPath: "#/anyOf/0/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.exchanges = !0, props0.total = !0;
  }
  const _errs53 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.log === void 0) {
      const err45 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "log" } };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.log !== void 0) {
      let data25 = data.log;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.version === void 0) {
          const err46 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/required", keyword: "required", params: { missingProperty: "version" } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data25.creator === void 0) {
          const err47 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/required", keyword: "required", params: { missingProperty: "creator" } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data25.entries === void 0) {
          const err48 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/required", keyword: "required", params: { missingProperty: "entries" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data25.version !== void 0) {
          let data26 = data25.version;
          if (typeof data26 != "string") {
            const err49 = { instancePath: instancePath + "/log/version", schemaPath: "#/anyOf/1/properties/log/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (data26 !== "1.2") {
            const err50 = { instancePath: instancePath + "/log/version", schemaPath: "#/anyOf/1/properties/log/properties/version/const", keyword: "const", params: { allowedValue: "1.2" } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data25.creator !== void 0) {
          let data27 = data25.creator;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.name === void 0) {
              const err51 = { instancePath: instancePath + "/log/creator", schemaPath: "#/anyOf/1/properties/log/properties/creator/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data27.version === void 0) {
              const err52 = { instancePath: instancePath + "/log/creator", schemaPath: "#/anyOf/1/properties/log/properties/creator/required", keyword: "required", params: { missingProperty: "version" } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data27.name !== void 0 && typeof data27.name != "string") {
              const err53 = { instancePath: instancePath + "/log/creator/name", schemaPath: "#/anyOf/1/properties/log/properties/creator/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data27.version !== void 0 && typeof data27.version != "string") {
              const err54 = { instancePath: instancePath + "/log/creator/version", schemaPath: "#/anyOf/1/properties/log/properties/creator/properties/version/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/log/creator", schemaPath: "#/anyOf/1/properties/log/properties/creator/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data25.entries !== void 0) {
          let data30 = data25.entries;
          if (Array.isArray(data30)) {
            const len3 = data30.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data31 = data30[i3];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.startedDateTime === void 0) {
                  const err56 = { instancePath: instancePath + "/log/entries/" + i3, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "startedDateTime" } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
                if (data31.time === void 0) {
                  const err57 = { instancePath: instancePath + "/log/entries/" + i3, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "time" } };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
                if (data31.request === void 0) {
                  const err58 = { instancePath: instancePath + "/log/entries/" + i3, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "request" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
                if (data31.response === void 0) {
                  const err59 = { instancePath: instancePath + "/log/entries/" + i3, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "response" } };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                if (data31.cache === void 0) {
                  const err60 = { instancePath: instancePath + "/log/entries/" + i3, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "cache" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
                if (data31.timings === void 0) {
                  const err61 = { instancePath: instancePath + "/log/entries/" + i3, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "timings" } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                if (data31.startedDateTime !== void 0 && typeof data31.startedDateTime != "string") {
                  const err62 = { instancePath: instancePath + "/log/entries/" + i3 + "/startedDateTime", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/startedDateTime/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                if (data31.time !== void 0) {
                  let data33 = data31.time;
                  if (typeof data33 == "number" && isFinite(data33)) {
                    if (data33 < 0 || isNaN(data33)) {
                      const err63 = { instancePath: instancePath + "/log/entries/" + i3 + "/time", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/log/entries/" + i3 + "/time", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/time/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                }
                if (data31.request !== void 0) {
                  let data34 = data31.request;
                  if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                    const err65 = { instancePath: instancePath + "/log/entries/" + i3 + "/request", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/request/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                }
                if (data31.response !== void 0) {
                  let data35 = data31.response;
                  if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
                    const err66 = { instancePath: instancePath + "/log/entries/" + i3 + "/response", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/response/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                }
                if (data31.cache !== void 0) {
                  let data36 = data31.cache;
                  if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
                    const err67 = { instancePath: instancePath + "/log/entries/" + i3 + "/cache", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/cache/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                }
                if (data31.timings !== void 0) {
                  let data37 = data31.timings;
                  if (!(data37 && typeof data37 == "object" && !Array.isArray(data37))) {
                    const err68 = { instancePath: instancePath + "/log/entries/" + i3 + "/timings", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/timings/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
                }
              } else {
                const err69 = { instancePath: instancePath + "/log/entries/" + i3, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
          } else {
            const err70 = { instancePath: instancePath + "/log/entries", schemaPath: "#/anyOf/1/properties/log/properties/entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
  }
  var _valid0 = _errs53 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.log = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err73 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
  }
  return validate32.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate32.evaluated = { dynamicProps: !0, dynamicItems: !1 };
const getCoverage_200_body = validate33;
const schema44 = { type: "object", required: ["seen", "documented", "operations", "undocumented", "grading"], properties: { seen: { type: "integer", minimum: 0 }, documented: { type: "integer", minimum: 1 }, operations: { type: "array", items: { type: "object", required: ["api", "operationId", "method", "path", "seen", "documented", "responses"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, method: { type: "string" }, path: { type: "string" }, seen: { type: "integer", minimum: 0 }, documented: { type: "integer", minimum: 1 }, responses: { type: "array", items: { type: "object", required: ["status", "description", "times", "codes"], properties: { status: { type: "integer" }, description: { type: "string" }, times: { type: "integer", minimum: 0 }, latest: { type: "integer", minimum: 1 }, codes: { type: "array", items: { type: "object", required: ["code", "times"], properties: { code: { type: "string" }, times: { type: "integer", minimum: 0 } } } } } } } } } }, undocumented: { type: "array", items: { type: "object", required: ["status", "times"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, status: { type: "integer" }, times: { type: "integer", minimum: 1 } } } }, grading: { type: "object", required: ["ok", "findings"], properties: { ok: { type: "boolean" }, findings: { type: "array", items: { type: "object", required: ["rule", "message", "times", "exchanges"], properties: { rule: { type: "string", enum: ["retried-too-early", "repeated-write", "ignored-401", "polled-availability"] }, message: { type: "string" }, times: { type: "integer", minimum: 1 }, exchanges: { type: "array", items: { type: "array", items: { type: "integer", minimum: 1 } } } } } } } } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seen === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.documented === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documented" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.operations === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.undocumented === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undocumented" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.grading === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grading" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.seen !== void 0) {
      let data0 = data.seen;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err6 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.documented !== void 0) {
      let data1 = data.documented;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/documented", schemaPath: "#/properties/documented/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        const err8 = { instancePath: instancePath + "/documented", schemaPath: "#/properties/documented/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.operations !== void 0) {
      let data2 = data.operations;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.api === void 0) {
              const err9 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "api" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data3.operationId === void 0) {
              const err10 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "operationId" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data3.method === void 0) {
              const err11 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "method" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data3.path === void 0) {
              const err12 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "path" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data3.seen === void 0) {
              const err13 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "seen" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data3.documented === void 0) {
              const err14 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "documented" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data3.responses === void 0) {
              const err15 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "responses" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data3.api !== void 0) {
              let data4 = data3.api;
              if (typeof data4 != "string") {
                const err16 = { instancePath: instancePath + "/operations/" + i0 + "/api", schemaPath: "#/properties/operations/items/properties/api/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (!(data4 === "citapro" || data4 === "salonbookit")) {
                const err17 = { instancePath: instancePath + "/operations/" + i0 + "/api", schemaPath: "#/properties/operations/items/properties/api/enum", keyword: "enum", params: { allowedValues: schema44.properties.operations.items.properties.api.enum } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data3.operationId !== void 0 && typeof data3.operationId != "string") {
              const err18 = { instancePath: instancePath + "/operations/" + i0 + "/operationId", schemaPath: "#/properties/operations/items/properties/operationId/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data3.method !== void 0 && typeof data3.method != "string") {
              const err19 = { instancePath: instancePath + "/operations/" + i0 + "/method", schemaPath: "#/properties/operations/items/properties/method/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data3.path !== void 0 && typeof data3.path != "string") {
              const err20 = { instancePath: instancePath + "/operations/" + i0 + "/path", schemaPath: "#/properties/operations/items/properties/path/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data3.seen !== void 0) {
              let data8 = data3.seen;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                const err21 = { instancePath: instancePath + "/operations/" + i0 + "/seen", schemaPath: "#/properties/operations/items/properties/seen/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
              if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
                const err22 = { instancePath: instancePath + "/operations/" + i0 + "/seen", schemaPath: "#/properties/operations/items/properties/seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data3.documented !== void 0) {
              let data9 = data3.documented;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                const err23 = { instancePath: instancePath + "/operations/" + i0 + "/documented", schemaPath: "#/properties/operations/items/properties/documented/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
                const err24 = { instancePath: instancePath + "/operations/" + i0 + "/documented", schemaPath: "#/properties/operations/items/properties/documented/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data3.responses !== void 0) {
              let data10 = data3.responses;
              if (Array.isArray(data10)) {
                const len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data11 = data10[i1];
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.status === void 0) {
                      const err25 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1, schemaPath: "#/properties/operations/items/properties/responses/items/required", keyword: "required", params: { missingProperty: "status" } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    if (data11.description === void 0) {
                      const err26 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1, schemaPath: "#/properties/operations/items/properties/responses/items/required", keyword: "required", params: { missingProperty: "description" } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                    if (data11.times === void 0) {
                      const err27 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1, schemaPath: "#/properties/operations/items/properties/responses/items/required", keyword: "required", params: { missingProperty: "times" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    if (data11.codes === void 0) {
                      const err28 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1, schemaPath: "#/properties/operations/items/properties/responses/items/required", keyword: "required", params: { missingProperty: "codes" } };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                    if (data11.status !== void 0) {
                      let data12 = data11.status;
                      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                        const err29 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/status", schemaPath: "#/properties/operations/items/properties/responses/items/properties/status/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                      }
                    }
                    if (data11.description !== void 0 && typeof data11.description != "string") {
                      const err30 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/description", schemaPath: "#/properties/operations/items/properties/responses/items/properties/description/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                    if (data11.times !== void 0) {
                      let data14 = data11.times;
                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                        const err31 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/times", schemaPath: "#/properties/operations/items/properties/responses/items/properties/times/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                      }
                      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
                        const err32 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/times", schemaPath: "#/properties/operations/items/properties/responses/items/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                      }
                    }
                    if (data11.latest !== void 0) {
                      let data15 = data11.latest;
                      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                        const err33 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/latest", schemaPath: "#/properties/operations/items/properties/responses/items/properties/latest/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                      }
                      if (typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15))) {
                        const err34 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/latest", schemaPath: "#/properties/operations/items/properties/responses/items/properties/latest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                      }
                    }
                    if (data11.codes !== void 0) {
                      let data16 = data11.codes;
                      if (Array.isArray(data16)) {
                        const len2 = data16.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data17 = data16[i2];
                          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                            if (data17.code === void 0) {
                              const err35 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2, schemaPath: "#/properties/operations/items/properties/responses/items/properties/codes/items/required", keyword: "required", params: { missingProperty: "code" } };
                              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                            }
                            if (data17.times === void 0) {
                              const err36 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2, schemaPath: "#/properties/operations/items/properties/responses/items/properties/codes/items/required", keyword: "required", params: { missingProperty: "times" } };
                              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                            }
                            if (data17.code !== void 0 && typeof data17.code != "string") {
                              const err37 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2 + "/code", schemaPath: "#/properties/operations/items/properties/responses/items/properties/codes/items/properties/code/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                            }
                            if (data17.times !== void 0) {
                              let data19 = data17.times;
                              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                                const err38 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2 + "/times", schemaPath: "#/properties/operations/items/properties/responses/items/properties/codes/items/properties/times/type", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                              }
                              if (typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19))) {
                                const err39 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2 + "/times", schemaPath: "#/properties/operations/items/properties/responses/items/properties/codes/items/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                              }
                            }
                          } else {
                            const err40 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes/" + i2, schemaPath: "#/properties/operations/items/properties/responses/items/properties/codes/items/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                          }
                        }
                      } else {
                        const err41 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1 + "/codes", schemaPath: "#/properties/operations/items/properties/responses/items/properties/codes/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                      }
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/operations/" + i0 + "/responses/" + i1, schemaPath: "#/properties/operations/items/properties/responses/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/operations/" + i0 + "/responses", schemaPath: "#/properties/operations/items/properties/responses/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.undocumented !== void 0) {
      let data20 = data.undocumented;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data21 = data20[i3];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.status === void 0) {
              const err46 = { instancePath: instancePath + "/undocumented/" + i3, schemaPath: "#/properties/undocumented/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data21.times === void 0) {
              const err47 = { instancePath: instancePath + "/undocumented/" + i3, schemaPath: "#/properties/undocumented/items/required", keyword: "required", params: { missingProperty: "times" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data21.api !== void 0) {
              let data22 = data21.api;
              if (typeof data22 != "string") {
                const err48 = { instancePath: instancePath + "/undocumented/" + i3 + "/api", schemaPath: "#/properties/undocumented/items/properties/api/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              if (!(data22 === "citapro" || data22 === "salonbookit")) {
                const err49 = { instancePath: instancePath + "/undocumented/" + i3 + "/api", schemaPath: "#/properties/undocumented/items/properties/api/enum", keyword: "enum", params: { allowedValues: schema44.properties.undocumented.items.properties.api.enum } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data21.operationId !== void 0 && typeof data21.operationId != "string") {
              const err50 = { instancePath: instancePath + "/undocumented/" + i3 + "/operationId", schemaPath: "#/properties/undocumented/items/properties/operationId/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data21.status !== void 0) {
              let data24 = data21.status;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                const err51 = { instancePath: instancePath + "/undocumented/" + i3 + "/status", schemaPath: "#/properties/undocumented/items/properties/status/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data21.times !== void 0) {
              let data25 = data21.times;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                const err52 = { instancePath: instancePath + "/undocumented/" + i3 + "/times", schemaPath: "#/properties/undocumented/items/properties/times/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
              if (typeof data25 == "number" && isFinite(data25) && (data25 < 1 || isNaN(data25))) {
                const err53 = { instancePath: instancePath + "/undocumented/" + i3 + "/times", schemaPath: "#/properties/undocumented/items/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/undocumented/" + i3, schemaPath: "#/properties/undocumented/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/undocumented", schemaPath: "#/properties/undocumented/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.grading !== void 0) {
      let data26 = data.grading;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.ok === void 0) {
          const err56 = { instancePath: instancePath + "/grading", schemaPath: "#/properties/grading/required", keyword: "required", params: { missingProperty: "ok" } };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data26.findings === void 0) {
          const err57 = { instancePath: instancePath + "/grading", schemaPath: "#/properties/grading/required", keyword: "required", params: { missingProperty: "findings" } };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        if (data26.ok !== void 0 && typeof data26.ok != "boolean") {
          const err58 = { instancePath: instancePath + "/grading/ok", schemaPath: "#/properties/grading/properties/ok/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data26.findings !== void 0) {
          let data28 = data26.findings;
          if (Array.isArray(data28)) {
            const len4 = data28.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data29 = data28[i4];
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                if (data29.rule === void 0) {
                  const err59 = { instancePath: instancePath + "/grading/findings/" + i4, schemaPath: "#/properties/grading/properties/findings/items/required", keyword: "required", params: { missingProperty: "rule" } };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                if (data29.message === void 0) {
                  const err60 = { instancePath: instancePath + "/grading/findings/" + i4, schemaPath: "#/properties/grading/properties/findings/items/required", keyword: "required", params: { missingProperty: "message" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
                if (data29.times === void 0) {
                  const err61 = { instancePath: instancePath + "/grading/findings/" + i4, schemaPath: "#/properties/grading/properties/findings/items/required", keyword: "required", params: { missingProperty: "times" } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                if (data29.exchanges === void 0) {
                  const err62 = { instancePath: instancePath + "/grading/findings/" + i4, schemaPath: "#/properties/grading/properties/findings/items/required", keyword: "required", params: { missingProperty: "exchanges" } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                if (data29.rule !== void 0) {
                  let data30 = data29.rule;
                  if (typeof data30 != "string") {
                    const err63 = { instancePath: instancePath + "/grading/findings/" + i4 + "/rule", schemaPath: "#/properties/grading/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                  }
                  if (!(data30 === "retried-too-early" || data30 === "repeated-write" || data30 === "ignored-401" || data30 === "polled-availability")) {
                    const err64 = { instancePath: instancePath + "/grading/findings/" + i4 + "/rule", schemaPath: "#/properties/grading/properties/findings/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema44.properties.grading.properties.findings.items.properties.rule.enum } };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                }
                if (data29.message !== void 0 && typeof data29.message != "string") {
                  const err65 = { instancePath: instancePath + "/grading/findings/" + i4 + "/message", schemaPath: "#/properties/grading/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                if (data29.times !== void 0) {
                  let data32 = data29.times;
                  if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                    const err66 = { instancePath: instancePath + "/grading/findings/" + i4 + "/times", schemaPath: "#/properties/grading/properties/findings/items/properties/times/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                  if (typeof data32 == "number" && isFinite(data32) && (data32 < 1 || isNaN(data32))) {
                    const err67 = { instancePath: instancePath + "/grading/findings/" + i4 + "/times", schemaPath: "#/properties/grading/properties/findings/items/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                }
                if (data29.exchanges !== void 0) {
                  let data33 = data29.exchanges;
                  if (Array.isArray(data33)) {
                    const len5 = data33.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data34 = data33[i5];
                      if (Array.isArray(data34)) {
                        const len6 = data34.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data35 = data34[i6];
                          if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
                            const err68 = { instancePath: instancePath + "/grading/findings/" + i4 + "/exchanges/" + i5 + "/" + i6, schemaPath: "#/properties/grading/properties/findings/items/properties/exchanges/items/items/type", keyword: "type", params: { type: "integer" } };
                            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                          }
                          if (typeof data35 == "number" && isFinite(data35) && (data35 < 1 || isNaN(data35))) {
                            const err69 = { instancePath: instancePath + "/grading/findings/" + i4 + "/exchanges/" + i5 + "/" + i6, schemaPath: "#/properties/grading/properties/findings/items/properties/exchanges/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                          }
                        }
                      } else {
                        const err70 = { instancePath: instancePath + "/grading/findings/" + i4 + "/exchanges/" + i5, schemaPath: "#/properties/grading/properties/findings/items/properties/exchanges/items/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/grading/findings/" + i4 + "/exchanges", schemaPath: "#/properties/grading/properties/findings/items/properties/exchanges/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/grading/findings/" + i4, schemaPath: "#/properties/grading/properties/findings/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/grading/findings", schemaPath: "#/properties/grading/properties/findings/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/grading", schemaPath: "#/properties/grading/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: { seen: !0, documented: !0, operations: !0, undocumented: !0, grading: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAgenda_200_body = validate34;
const schema45 = { type: "object", required: ["zone", "from", "to", "days"], properties: { zone: { type: "string" }, from: { type: "string", format: "date" }, to: { type: "string", format: "date" }, days: { type: "array", items: { type: "object", required: ["date", "closures", "professionals"], properties: { date: { type: "string", format: "date" }, closures: { type: "array", items: { type: "object", required: ["id", "date", "name", "location"], properties: { id: { type: "integer" }, date: { type: "string", format: "date" }, name: { type: "string" }, location: { type: ["integer", "null"] } } } }, professionals: { type: "array", items: { type: "object", required: ["professional", "state", "hours", "bookings", "timeOff"], properties: { professional: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, state: { type: "string", enum: ["working", "holiday", "off"] }, hours: { type: "array", items: { type: "object", required: ["start", "end", "location"], properties: { start: { type: "string" }, end: { type: "string" }, location: { type: "integer" } } } }, bookings: { type: "array", items: { type: "object", required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "source", "createdAt"], properties: { id: { type: "integer" }, uuid: { type: "string" }, code: { type: "string" }, start: { type: "string" }, end: { type: "string" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", items: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } } }, location: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, professional: { anyOf: [{ type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, { type: "null" }] }, client: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, amount: { type: "number" }, note: { type: ["string", "null"] }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "string" } } } }, timeOff: { type: "array", items: { type: "object", required: ["id", "professional", "from", "to", "reason"], properties: { id: { type: "integer" }, professional: { type: "integer" }, from: { type: "string" }, to: { type: "string" }, reason: { type: "string" } } } } } } } } } } } }, formats0 = fullFormats.date;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.to === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.days === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.zone !== void 0 && typeof data.zone != "string") {
      const err4 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 == "string") {
        if (!formats0.validate(data2)) {
          const err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.days !== void 0) {
      let data3 = data.days;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.date === void 0) {
              const err9 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/required", keyword: "required", params: { missingProperty: "date" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4.closures === void 0) {
              const err10 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/required", keyword: "required", params: { missingProperty: "closures" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data4.professionals === void 0) {
              const err11 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/required", keyword: "required", params: { missingProperty: "professionals" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4.date !== void 0) {
              let data5 = data4.date;
              if (typeof data5 == "string") {
                if (!formats0.validate(data5)) {
                  const err12 = { instancePath: instancePath + "/days/" + i0 + "/date", schemaPath: "#/properties/days/items/properties/date/format", keyword: "format", params: { format: "date" } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/days/" + i0 + "/date", schemaPath: "#/properties/days/items/properties/date/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data4.closures !== void 0) {
              let data6 = data4.closures;
              if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    if (data7.id === void 0) {
                      const err14 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1, schemaPath: "#/properties/days/items/properties/closures/items/required", keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                    if (data7.date === void 0) {
                      const err15 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1, schemaPath: "#/properties/days/items/properties/closures/items/required", keyword: "required", params: { missingProperty: "date" } };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                    if (data7.name === void 0) {
                      const err16 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1, schemaPath: "#/properties/days/items/properties/closures/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                    if (data7.location === void 0) {
                      const err17 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1, schemaPath: "#/properties/days/items/properties/closures/items/required", keyword: "required", params: { missingProperty: "location" } };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                    if (data7.id !== void 0) {
                      let data8 = data7.id;
                      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                        const err18 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1 + "/id", schemaPath: "#/properties/days/items/properties/closures/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                      }
                    }
                    if (data7.date !== void 0) {
                      let data9 = data7.date;
                      if (typeof data9 == "string") {
                        if (!formats0.validate(data9)) {
                          const err19 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1 + "/date", schemaPath: "#/properties/days/items/properties/closures/items/properties/date/format", keyword: "format", params: { format: "date" } };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                      } else {
                        const err20 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1 + "/date", schemaPath: "#/properties/days/items/properties/closures/items/properties/date/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    }
                    if (data7.name !== void 0 && typeof data7.name != "string") {
                      const err21 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1 + "/name", schemaPath: "#/properties/days/items/properties/closures/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                    if (data7.location !== void 0) {
                      let data11 = data7.location;
                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
                        const err22 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1 + "/location", schemaPath: "#/properties/days/items/properties/closures/items/properties/location/type", keyword: "type", params: { type: schema45.properties.days.items.properties.closures.items.properties.location.type } };
                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                      }
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1, schemaPath: "#/properties/days/items/properties/closures/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/days/" + i0 + "/closures", schemaPath: "#/properties/days/items/properties/closures/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data4.professionals !== void 0) {
              let data12 = data4.professionals;
              if (Array.isArray(data12)) {
                const len2 = data12.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data13 = data12[i2];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.professional === void 0) {
                      const err25 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "professional" } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    if (data13.state === void 0) {
                      const err26 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "state" } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                    if (data13.hours === void 0) {
                      const err27 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "hours" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    if (data13.bookings === void 0) {
                      const err28 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "bookings" } };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                    if (data13.timeOff === void 0) {
                      const err29 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "timeOff" } };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                    if (data13.professional !== void 0) {
                      let data14 = data13.professional;
                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.id === void 0) {
                          const err30 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/required", keyword: "required", params: { missingProperty: "id" } };
                          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                        }
                        if (data14.uuid === void 0) {
                          const err31 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/required", keyword: "required", params: { missingProperty: "uuid" } };
                          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        }
                        if (data14.name === void 0) {
                          const err32 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/required", keyword: "required", params: { missingProperty: "name" } };
                          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                        }
                        if (data14.id !== void 0) {
                          let data15 = data14.id;
                          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                            const err33 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/properties/id/type", keyword: "type", params: { type: "integer" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                        }
                        if (data14.uuid !== void 0 && typeof data14.uuid != "string") {
                          const err34 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/uuid", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                        }
                        if (data14.name !== void 0 && typeof data14.name != "string") {
                          const err35 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/name", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/properties/name/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        }
                      } else {
                        const err36 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                    if (data13.state !== void 0) {
                      let data18 = data13.state;
                      if (typeof data18 != "string") {
                        const err37 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/state", schemaPath: "#/properties/days/items/properties/professionals/items/properties/state/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                      }
                      if (!(data18 === "working" || data18 === "holiday" || data18 === "off")) {
                        const err38 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/state", schemaPath: "#/properties/days/items/properties/professionals/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema45.properties.days.items.properties.professionals.items.properties.state.enum } };
                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                      }
                    }
                    if (data13.hours !== void 0) {
                      let data19 = data13.hours;
                      if (Array.isArray(data19)) {
                        const len3 = data19.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data20 = data19[i3];
                          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                            if (data20.start === void 0) {
                              const err39 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "start" } };
                              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                            }
                            if (data20.end === void 0) {
                              const err40 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "end" } };
                              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                            }
                            if (data20.location === void 0) {
                              const err41 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "location" } };
                              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                            }
                            if (data20.start !== void 0 && typeof data20.start != "string") {
                              const err42 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/start", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/properties/start/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                            }
                            if (data20.end !== void 0 && typeof data20.end != "string") {
                              const err43 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/end", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/properties/end/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                            }
                            if (data20.location !== void 0) {
                              let data23 = data20.location;
                              if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                                const err44 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/location", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/properties/location/type", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                              }
                            }
                          } else {
                            const err45 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                          }
                        }
                      } else {
                        const err46 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                      }
                    }
                    if (data13.bookings !== void 0) {
                      let data24 = data13.bookings;
                      if (Array.isArray(data24)) {
                        const len4 = data24.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data25 = data24[i4];
                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                            if (data25.id === void 0) {
                              const err47 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "id" } };
                              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                            }
                            if (data25.uuid === void 0) {
                              const err48 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                            }
                            if (data25.code === void 0) {
                              const err49 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "code" } };
                              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                            }
                            if (data25.start === void 0) {
                              const err50 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "start" } };
                              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                            }
                            if (data25.end === void 0) {
                              const err51 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "end" } };
                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                            }
                            if (data25.status === void 0) {
                              const err52 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "status" } };
                              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                            }
                            if (data25.services === void 0) {
                              const err53 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "services" } };
                              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                            }
                            if (data25.location === void 0) {
                              const err54 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "location" } };
                              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                            }
                            if (data25.professional === void 0) {
                              const err55 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "professional" } };
                              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                            }
                            if (data25.client === void 0) {
                              const err56 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "client" } };
                              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                            }
                            if (data25.amount === void 0) {
                              const err57 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "amount" } };
                              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                            }
                            if (data25.source === void 0) {
                              const err58 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "source" } };
                              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                            }
                            if (data25.createdAt === void 0) {
                              const err59 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
                              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                            }
                            if (data25.id !== void 0) {
                              let data26 = data25.id;
                              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                                const err60 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                              }
                            }
                            if (data25.uuid !== void 0 && typeof data25.uuid != "string") {
                              const err61 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/uuid", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                            }
                            if (data25.code !== void 0 && typeof data25.code != "string") {
                              const err62 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/code", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/code/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                            }
                            if (data25.start !== void 0 && typeof data25.start != "string") {
                              const err63 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/start", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/start/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                            }
                            if (data25.end !== void 0 && typeof data25.end != "string") {
                              const err64 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/end", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/end/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                            }
                            if (data25.status !== void 0) {
                              let data31 = data25.status;
                              if (typeof data31 != "string") {
                                const err65 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/status", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/status/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                              }
                              if (!(data31 === "reserved" || data31 === "pending" || data31 === "confirmed" || data31 === "no_show" || data31 === "completed" || data31 === "cancelled")) {
                                const err66 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/status", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema45.properties.days.items.properties.professionals.items.properties.bookings.items.properties.status.enum } };
                                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                              }
                            }
                            if (data25.services !== void 0) {
                              let data32 = data25.services;
                              if (Array.isArray(data32)) {
                                const len5 = data32.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  let data33 = data32[i5];
                                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                    if (data33.id === void 0) {
                                      const err67 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services/" + i5, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/items/required", keyword: "required", params: { missingProperty: "id" } };
                                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                    }
                                    if (data33.uuid === void 0) {
                                      const err68 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services/" + i5, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                                      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                    }
                                    if (data33.name === void 0) {
                                      const err69 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services/" + i5, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/items/required", keyword: "required", params: { missingProperty: "name" } };
                                      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                    }
                                    if (data33.id !== void 0) {
                                      let data34 = data33.id;
                                      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                                        const err70 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services/" + i5 + "/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                      }
                                    }
                                    if (data33.uuid !== void 0 && typeof data33.uuid != "string") {
                                      const err71 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services/" + i5 + "/uuid", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                    }
                                    if (data33.name !== void 0 && typeof data33.name != "string") {
                                      const err72 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services/" + i5 + "/name", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                    }
                                  } else {
                                    const err73 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services/" + i5, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/items/type", keyword: "type", params: { type: "object" } };
                                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                  }
                                }
                              } else {
                                const err74 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/services", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/services/type", keyword: "type", params: { type: "array" } };
                                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                              }
                            }
                            if (data25.location !== void 0) {
                              let data37 = data25.location;
                              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                if (data37.id === void 0) {
                                  const err75 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/location", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/location/required", keyword: "required", params: { missingProperty: "id" } };
                                  vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                }
                                if (data37.uuid === void 0) {
                                  const err76 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/location", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/location/required", keyword: "required", params: { missingProperty: "uuid" } };
                                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                }
                                if (data37.name === void 0) {
                                  const err77 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/location", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/location/required", keyword: "required", params: { missingProperty: "name" } };
                                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                }
                                if (data37.id !== void 0) {
                                  let data38 = data37.id;
                                  if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
                                    const err78 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/location/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/location/properties/id/type", keyword: "type", params: { type: "integer" } };
                                    vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                  }
                                }
                                if (data37.uuid !== void 0 && typeof data37.uuid != "string") {
                                  const err79 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/location/uuid", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/location/properties/uuid/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                }
                                if (data37.name !== void 0 && typeof data37.name != "string") {
                                  const err80 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/location/name", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/location/properties/name/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                }
                              } else {
                                const err81 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/location", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/location/type", keyword: "type", params: { type: "object" } };
                                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                              }
                            }
                            if (data25.professional !== void 0) {
                              let data41 = data25.professional;
                              const _errs84 = errors;
                              let valid21 = !1;
                              const _errs85 = errors;
                              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                if (data41.id === void 0) {
                                  const err82 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
                                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                }
                                if (data41.uuid === void 0) {
                                  const err83 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "uuid" } };
                                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                }
                                if (data41.name === void 0) {
                                  const err84 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "name" } };
                                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                }
                                if (data41.id !== void 0) {
                                  let data42 = data41.id;
                                  if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
                                    const err85 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" } };
                                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                  }
                                }
                                if (data41.uuid !== void 0 && typeof data41.uuid != "string") {
                                  const err86 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional/uuid", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/0/properties/uuid/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                }
                                if (data41.name !== void 0 && typeof data41.name != "string") {
                                  const err87 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional/name", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                }
                              } else {
                                const err88 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                              }
                              var _valid0 = _errs85 === errors;
                              if (valid21 = valid21 || _valid0, _valid0) {
                                var props0 = {};
                                props0.id = !0, props0.uuid = !0, props0.name = !0;
                              }
                              const _errs93 = errors;
                              if (data41 !== null) {
                                const err89 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                              }
                              var _valid0 = _errs93 === errors;
                              if (valid21 = valid21 || _valid0, valid21)
                                errors = _errs84, vErrors !== null && (_errs84 ? vErrors.length = _errs84 : vErrors = null);
                              else {
                                const err90 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/professional/anyOf", keyword: "anyOf", params: {} };
                                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                              }
                            }
                            if (data25.client !== void 0) {
                              let data45 = data25.client;
                              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                if (data45.id === void 0) {
                                  const err91 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/client", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/client/required", keyword: "required", params: { missingProperty: "id" } };
                                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                }
                                if (data45.uuid === void 0) {
                                  const err92 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/client", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/client/required", keyword: "required", params: { missingProperty: "uuid" } };
                                  vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                }
                                if (data45.name === void 0) {
                                  const err93 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/client", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/client/required", keyword: "required", params: { missingProperty: "name" } };
                                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                }
                                if (data45.id !== void 0) {
                                  let data46 = data45.id;
                                  if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
                                    const err94 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/client/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/client/properties/id/type", keyword: "type", params: { type: "integer" } };
                                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                  }
                                }
                                if (data45.uuid !== void 0 && typeof data45.uuid != "string") {
                                  const err95 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/client/uuid", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/client/properties/uuid/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                }
                                if (data45.name !== void 0 && typeof data45.name != "string") {
                                  const err96 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/client/name", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/client/properties/name/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                }
                              } else {
                                const err97 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/client", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/client/type", keyword: "type", params: { type: "object" } };
                                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                              }
                            }
                            if (data25.amount !== void 0) {
                              let data49 = data25.amount;
                              if (!(typeof data49 == "number" && isFinite(data49))) {
                                const err98 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/amount", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/amount/type", keyword: "type", params: { type: "number" } };
                                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                              }
                            }
                            if (data25.note !== void 0) {
                              let data50 = data25.note;
                              if (typeof data50 != "string" && data50 !== null) {
                                const err99 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/note", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/note/type", keyword: "type", params: { type: schema45.properties.days.items.properties.professionals.items.properties.bookings.items.properties.note.type } };
                                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                              }
                            }
                            if (data25.source !== void 0) {
                              let data51 = data25.source;
                              if (typeof data51 != "string") {
                                const err100 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/source", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/source/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                              }
                              if (!(data51 === "citapro" || data51 === "salonbookit" || data51 === "console" || data51 === "fixture")) {
                                const err101 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/source", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema45.properties.days.items.properties.professionals.items.properties.bookings.items.properties.source.enum } };
                                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                              }
                            }
                            if (data25.createdAt !== void 0 && typeof data25.createdAt != "string") {
                              const err102 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4 + "/createdAt", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/properties/createdAt/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                            }
                          } else {
                            const err103 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings/" + i4, schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/items/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                          }
                        }
                      } else {
                        const err104 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings", schemaPath: "#/properties/days/items/properties/professionals/items/properties/bookings/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                      }
                    }
                    if (data13.timeOff !== void 0) {
                      let data53 = data13.timeOff;
                      if (Array.isArray(data53)) {
                        const len6 = data53.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data54 = data53[i6];
                          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                            if (data54.id === void 0) {
                              const err105 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6, schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "id" } };
                              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                            }
                            if (data54.professional === void 0) {
                              const err106 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6, schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "professional" } };
                              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                            }
                            if (data54.from === void 0) {
                              const err107 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6, schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "from" } };
                              vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                            }
                            if (data54.to === void 0) {
                              const err108 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6, schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "to" } };
                              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                            }
                            if (data54.reason === void 0) {
                              const err109 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6, schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/required", keyword: "required", params: { missingProperty: "reason" } };
                              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                            }
                            if (data54.id !== void 0) {
                              let data55 = data54.id;
                              if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
                                const err110 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6 + "/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                              }
                            }
                            if (data54.professional !== void 0) {
                              let data56 = data54.professional;
                              if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
                                const err111 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/properties/professional/type", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                              }
                            }
                            if (data54.from !== void 0 && typeof data54.from != "string") {
                              const err112 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6 + "/from", schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/properties/from/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                            }
                            if (data54.to !== void 0 && typeof data54.to != "string") {
                              const err113 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6 + "/to", schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/properties/to/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                            }
                            if (data54.reason !== void 0 && typeof data54.reason != "string") {
                              const err114 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6 + "/reason", schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                            }
                          } else {
                            const err115 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff/" + i6, schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/items/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                          }
                        }
                      } else {
                        const err116 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff", schemaPath: "#/properties/days/items/properties/professionals/items/properties/timeOff/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                      }
                    }
                  } else {
                    const err117 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                  }
                }
              } else {
                const err118 = { instancePath: instancePath + "/days/" + i0 + "/professionals", schemaPath: "#/properties/days/items/properties/professionals/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
              }
            }
          } else {
            const err119 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
  } else {
    const err121 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: { zone: !0, from: !0, to: !0, days: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addAgendaBooking_201_body = validate35;
const schema46 = { type: "object", required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "source", "createdAt"], properties: { id: { type: "integer" }, uuid: { type: "string" }, code: { type: "string" }, start: { type: "string" }, end: { type: "string" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", items: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } } }, location: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, professional: { anyOf: [{ type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, { type: "null" }] }, client: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, amount: { type: "number" }, note: { type: ["string", "null"] }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "string" } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uuid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.start === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.end === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.services === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.location === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.professional === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "professional" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.client === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.amount === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.source === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.createdAt === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.uuid !== void 0 && typeof data.uuid != "string") {
      const err14 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.start !== void 0 && typeof data.start != "string") {
      const err16 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.end !== void 0 && typeof data.end != "string") {
      const err17 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (typeof data5 != "string") {
        const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data5 === "reserved" || data5 === "pending" || data5 === "confirmed" || data5 === "no_show" || data5 === "completed" || data5 === "cancelled")) {
        const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema46.properties.status.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.services !== void 0) {
      let data6 = data.services;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0) {
              const err20 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.uuid === void 0) {
              const err21 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "uuid" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data7.name === void 0) {
              const err22 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data7.id !== void 0) {
              let data8 = data7.id;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                const err23 = { instancePath: instancePath + "/services/" + i0 + "/id", schemaPath: "#/properties/services/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data7.uuid !== void 0 && typeof data7.uuid != "string") {
              const err24 = { instancePath: instancePath + "/services/" + i0 + "/uuid", schemaPath: "#/properties/services/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data7.name !== void 0 && typeof data7.name != "string") {
              const err25 = { instancePath: instancePath + "/services/" + i0 + "/name", schemaPath: "#/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.location !== void 0) {
      let data11 = data.location;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.id === void 0) {
          const err28 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data11.uuid === void 0) {
          const err29 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "uuid" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11.name === void 0) {
          const err30 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data11.id !== void 0) {
          let data12 = data11.id;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err31 = { instancePath: instancePath + "/location/id", schemaPath: "#/properties/location/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data11.uuid !== void 0 && typeof data11.uuid != "string") {
          const err32 = { instancePath: instancePath + "/location/uuid", schemaPath: "#/properties/location/properties/uuid/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data11.name !== void 0 && typeof data11.name != "string") {
          const err33 = { instancePath: instancePath + "/location/name", schemaPath: "#/properties/location/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.professional !== void 0) {
      let data15 = data.professional;
      const _errs32 = errors;
      let valid5 = !1;
      const _errs33 = errors;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.id === void 0) {
          const err35 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data15.uuid === void 0) {
          const err36 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "uuid" } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data15.name === void 0) {
          const err37 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data15.id !== void 0) {
          let data16 = data15.id;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err38 = { instancePath: instancePath + "/professional/id", schemaPath: "#/properties/professional/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data15.uuid !== void 0 && typeof data15.uuid != "string") {
          const err39 = { instancePath: instancePath + "/professional/uuid", schemaPath: "#/properties/professional/anyOf/0/properties/uuid/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data15.name !== void 0 && typeof data15.name != "string") {
          const err40 = { instancePath: instancePath + "/professional/name", schemaPath: "#/properties/professional/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/anyOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      var _valid0 = _errs33 === errors;
      if (valid5 = valid5 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.uuid = !0, props0.name = !0;
      }
      const _errs41 = errors;
      if (data15 !== null) {
        const err42 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      var _valid0 = _errs41 === errors;
      if (valid5 = valid5 || _valid0, valid5)
        errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
      else {
        const err43 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.client !== void 0) {
      let data19 = data.client;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.id === void 0) {
          const err44 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data19.uuid === void 0) {
          const err45 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/required", keyword: "required", params: { missingProperty: "uuid" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data19.name === void 0) {
          const err46 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data19.id !== void 0) {
          let data20 = data19.id;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err47 = { instancePath: instancePath + "/client/id", schemaPath: "#/properties/client/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data19.uuid !== void 0 && typeof data19.uuid != "string") {
          const err48 = { instancePath: instancePath + "/client/uuid", schemaPath: "#/properties/client/properties/uuid/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data19.name !== void 0 && typeof data19.name != "string") {
          const err49 = { instancePath: instancePath + "/client/name", schemaPath: "#/properties/client/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data23 = data.amount;
      if (!(typeof data23 == "number" && isFinite(data23))) {
        const err51 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.note !== void 0) {
      let data24 = data.note;
      if (typeof data24 != "string" && data24 !== null) {
        const err52 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: schema46.properties.note.type } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.source !== void 0) {
      let data25 = data.source;
      if (typeof data25 != "string") {
        const err53 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (!(data25 === "citapro" || data25 === "salonbookit" || data25 === "console" || data25 === "fixture")) {
        const err54 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema46.properties.source.enum } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.createdAt !== void 0 && typeof data.createdAt != "string") {
      const err55 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: { id: !0, uuid: !0, code: !0, start: !0, end: !0, status: !0, services: !0, location: !0, professional: !0, client: !0, amount: !0, note: !0, source: !0, createdAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addClosure_201_body = validate36;
const schema47 = { type: "object", required: ["closure", "collisions"], properties: { closure: { type: "object", required: ["id", "date", "name", "location"], properties: { id: { type: "integer" }, date: { type: "string", format: "date" }, name: { type: "string" }, location: { type: ["integer", "null"] } } }, collisions: { type: "array", items: { type: "object", required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "source", "createdAt"], properties: { id: { type: "integer" }, uuid: { type: "string" }, code: { type: "string" }, start: { type: "string" }, end: { type: "string" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", items: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } } }, location: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, professional: { anyOf: [{ type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, { type: "null" }] }, client: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, amount: { type: "number" }, note: { type: ["string", "null"] }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "string" } } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.closure === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closure" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.collisions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collisions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.closure !== void 0) {
      let data0 = data.closure;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/closure", schemaPath: "#/properties/closure/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.date === void 0) {
          const err3 = { instancePath: instancePath + "/closure", schemaPath: "#/properties/closure/required", keyword: "required", params: { missingProperty: "date" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.name === void 0) {
          const err4 = { instancePath: instancePath + "/closure", schemaPath: "#/properties/closure/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.location === void 0) {
          const err5 = { instancePath: instancePath + "/closure", schemaPath: "#/properties/closure/required", keyword: "required", params: { missingProperty: "location" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err6 = { instancePath: instancePath + "/closure/id", schemaPath: "#/properties/closure/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.date !== void 0) {
          let data2 = data0.date;
          if (typeof data2 == "string") {
            if (!formats0.validate(data2)) {
              const err7 = { instancePath: instancePath + "/closure/date", schemaPath: "#/properties/closure/properties/date/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/closure/date", schemaPath: "#/properties/closure/properties/date/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.name !== void 0 && typeof data0.name != "string") {
          const err9 = { instancePath: instancePath + "/closure/name", schemaPath: "#/properties/closure/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.location !== void 0) {
          let data4 = data0.location;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
            const err10 = { instancePath: instancePath + "/closure/location", schemaPath: "#/properties/closure/properties/location/type", keyword: "type", params: { type: schema47.properties.closure.properties.location.type } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/closure", schemaPath: "#/properties/closure/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.collisions !== void 0) {
      let data5 = data.collisions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id === void 0) {
              const err12 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data6.uuid === void 0) {
              const err13 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "uuid" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data6.code === void 0) {
              const err14 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "code" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data6.start === void 0) {
              const err15 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "start" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6.end === void 0) {
              const err16 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "end" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6.status === void 0) {
              const err17 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data6.services === void 0) {
              const err18 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "services" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data6.location === void 0) {
              const err19 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "location" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data6.professional === void 0) {
              const err20 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "professional" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data6.client === void 0) {
              const err21 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "client" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data6.amount === void 0) {
              const err22 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "amount" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data6.source === void 0) {
              const err23 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "source" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data6.createdAt === void 0) {
              const err24 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data6.id !== void 0) {
              let data7 = data6.id;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                const err25 = { instancePath: instancePath + "/collisions/" + i0 + "/id", schemaPath: "#/properties/collisions/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data6.uuid !== void 0 && typeof data6.uuid != "string") {
              const err26 = { instancePath: instancePath + "/collisions/" + i0 + "/uuid", schemaPath: "#/properties/collisions/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data6.code !== void 0 && typeof data6.code != "string") {
              const err27 = { instancePath: instancePath + "/collisions/" + i0 + "/code", schemaPath: "#/properties/collisions/items/properties/code/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data6.start !== void 0 && typeof data6.start != "string") {
              const err28 = { instancePath: instancePath + "/collisions/" + i0 + "/start", schemaPath: "#/properties/collisions/items/properties/start/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data6.end !== void 0 && typeof data6.end != "string") {
              const err29 = { instancePath: instancePath + "/collisions/" + i0 + "/end", schemaPath: "#/properties/collisions/items/properties/end/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data6.status !== void 0) {
              let data12 = data6.status;
              if (typeof data12 != "string") {
                const err30 = { instancePath: instancePath + "/collisions/" + i0 + "/status", schemaPath: "#/properties/collisions/items/properties/status/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (!(data12 === "reserved" || data12 === "pending" || data12 === "confirmed" || data12 === "no_show" || data12 === "completed" || data12 === "cancelled")) {
                const err31 = { instancePath: instancePath + "/collisions/" + i0 + "/status", schemaPath: "#/properties/collisions/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema47.properties.collisions.items.properties.status.enum } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data6.services !== void 0) {
              let data13 = data6.services;
              if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (data14.id === void 0) {
                      const err32 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/required", keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                    if (data14.uuid === void 0) {
                      const err33 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    if (data14.name === void 0) {
                      const err34 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    if (data14.id !== void 0) {
                      let data15 = data14.id;
                      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                        const err35 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1 + "/id", schemaPath: "#/properties/collisions/items/properties/services/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                      }
                    }
                    if (data14.uuid !== void 0 && typeof data14.uuid != "string") {
                      const err36 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1 + "/uuid", schemaPath: "#/properties/collisions/items/properties/services/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                    if (data14.name !== void 0 && typeof data14.name != "string") {
                      const err37 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1 + "/name", schemaPath: "#/properties/collisions/items/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/collisions/" + i0 + "/services", schemaPath: "#/properties/collisions/items/properties/services/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data6.location !== void 0) {
              let data18 = data6.location;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.id === void 0) {
                  const err40 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (data18.uuid === void 0) {
                  const err41 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/required", keyword: "required", params: { missingProperty: "uuid" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (data18.name === void 0) {
                  const err42 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                if (data18.id !== void 0) {
                  let data19 = data18.id;
                  if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                    const err43 = { instancePath: instancePath + "/collisions/" + i0 + "/location/id", schemaPath: "#/properties/collisions/items/properties/location/properties/id/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                }
                if (data18.uuid !== void 0 && typeof data18.uuid != "string") {
                  const err44 = { instancePath: instancePath + "/collisions/" + i0 + "/location/uuid", schemaPath: "#/properties/collisions/items/properties/location/properties/uuid/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (data18.name !== void 0 && typeof data18.name != "string") {
                  const err45 = { instancePath: instancePath + "/collisions/" + i0 + "/location/name", schemaPath: "#/properties/collisions/items/properties/location/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            if (data6.professional !== void 0) {
              let data22 = data6.professional;
              const _errs46 = errors;
              let valid9 = !1;
              const _errs47 = errors;
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.id === void 0) {
                  const err47 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (data22.uuid === void 0) {
                  const err48 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "uuid" } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (data22.name === void 0) {
                  const err49 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (data22.id !== void 0) {
                  let data23 = data22.id;
                  if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                    const err50 = { instancePath: instancePath + "/collisions/" + i0 + "/professional/id", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                }
                if (data22.uuid !== void 0 && typeof data22.uuid != "string") {
                  const err51 = { instancePath: instancePath + "/collisions/" + i0 + "/professional/uuid", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/properties/uuid/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                if (data22.name !== void 0 && typeof data22.name != "string") {
                  const err52 = { instancePath: instancePath + "/collisions/" + i0 + "/professional/name", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
              var _valid0 = _errs47 === errors;
              if (valid9 = valid9 || _valid0, _valid0) {
                var props0 = {};
                props0.id = !0, props0.uuid = !0, props0.name = !0;
              }
              const _errs55 = errors;
              if (data22 !== null) {
                const err54 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/1/type", keyword: "type", params: { type: "null" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
              var _valid0 = _errs55 === errors;
              if (valid9 = valid9 || _valid0, valid9)
                errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
              else {
                const err55 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf", keyword: "anyOf", params: {} };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data6.client !== void 0) {
              let data26 = data6.client;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.id === void 0) {
                  const err56 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
                if (data26.uuid === void 0) {
                  const err57 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/required", keyword: "required", params: { missingProperty: "uuid" } };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
                if (data26.name === void 0) {
                  const err58 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
                if (data26.id !== void 0) {
                  let data27 = data26.id;
                  if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
                    const err59 = { instancePath: instancePath + "/collisions/" + i0 + "/client/id", schemaPath: "#/properties/collisions/items/properties/client/properties/id/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                  }
                }
                if (data26.uuid !== void 0 && typeof data26.uuid != "string") {
                  const err60 = { instancePath: instancePath + "/collisions/" + i0 + "/client/uuid", schemaPath: "#/properties/collisions/items/properties/client/properties/uuid/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
                if (data26.name !== void 0 && typeof data26.name != "string") {
                  const err61 = { instancePath: instancePath + "/collisions/" + i0 + "/client/name", schemaPath: "#/properties/collisions/items/properties/client/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data6.amount !== void 0) {
              let data30 = data6.amount;
              if (!(typeof data30 == "number" && isFinite(data30))) {
                const err63 = { instancePath: instancePath + "/collisions/" + i0 + "/amount", schemaPath: "#/properties/collisions/items/properties/amount/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data6.note !== void 0) {
              let data31 = data6.note;
              if (typeof data31 != "string" && data31 !== null) {
                const err64 = { instancePath: instancePath + "/collisions/" + i0 + "/note", schemaPath: "#/properties/collisions/items/properties/note/type", keyword: "type", params: { type: schema47.properties.collisions.items.properties.note.type } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data6.source !== void 0) {
              let data32 = data6.source;
              if (typeof data32 != "string") {
                const err65 = { instancePath: instancePath + "/collisions/" + i0 + "/source", schemaPath: "#/properties/collisions/items/properties/source/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
              if (!(data32 === "citapro" || data32 === "salonbookit" || data32 === "console" || data32 === "fixture")) {
                const err66 = { instancePath: instancePath + "/collisions/" + i0 + "/source", schemaPath: "#/properties/collisions/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema47.properties.collisions.items.properties.source.enum } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data6.createdAt !== void 0 && typeof data6.createdAt != "string") {
              const err67 = { instancePath: instancePath + "/collisions/" + i0 + "/createdAt", schemaPath: "#/properties/collisions/items/properties/createdAt/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/collisions", schemaPath: "#/properties/collisions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: { closure: !0, collisions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addTimeOff_201_body = validate37;
const schema48 = { type: "object", required: ["timeOff", "collisions"], properties: { timeOff: { type: "object", required: ["id", "professional", "from", "to", "reason"], properties: { id: { type: "integer" }, professional: { type: "integer" }, from: { type: "string" }, to: { type: "string" }, reason: { type: "string" } } }, collisions: { type: "array", items: { type: "object", required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "source", "createdAt"], properties: { id: { type: "integer" }, uuid: { type: "string" }, code: { type: "string" }, start: { type: "string" }, end: { type: "string" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", items: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } } }, location: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, professional: { anyOf: [{ type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, { type: "null" }] }, client: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, amount: { type: "number" }, note: { type: ["string", "null"] }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "string" } } } } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeOff === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeOff" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.collisions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collisions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.timeOff !== void 0) {
      let data0 = data.timeOff;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err2 = { instancePath: instancePath + "/timeOff", schemaPath: "#/properties/timeOff/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.professional === void 0) {
          const err3 = { instancePath: instancePath + "/timeOff", schemaPath: "#/properties/timeOff/required", keyword: "required", params: { missingProperty: "professional" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.from === void 0) {
          const err4 = { instancePath: instancePath + "/timeOff", schemaPath: "#/properties/timeOff/required", keyword: "required", params: { missingProperty: "from" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.to === void 0) {
          const err5 = { instancePath: instancePath + "/timeOff", schemaPath: "#/properties/timeOff/required", keyword: "required", params: { missingProperty: "to" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.reason === void 0) {
          const err6 = { instancePath: instancePath + "/timeOff", schemaPath: "#/properties/timeOff/required", keyword: "required", params: { missingProperty: "reason" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/timeOff/id", schemaPath: "#/properties/timeOff/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.professional !== void 0) {
          let data2 = data0.professional;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err8 = { instancePath: instancePath + "/timeOff/professional", schemaPath: "#/properties/timeOff/properties/professional/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.from !== void 0 && typeof data0.from != "string") {
          const err9 = { instancePath: instancePath + "/timeOff/from", schemaPath: "#/properties/timeOff/properties/from/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.to !== void 0 && typeof data0.to != "string") {
          const err10 = { instancePath: instancePath + "/timeOff/to", schemaPath: "#/properties/timeOff/properties/to/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0.reason !== void 0 && typeof data0.reason != "string") {
          const err11 = { instancePath: instancePath + "/timeOff/reason", schemaPath: "#/properties/timeOff/properties/reason/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/timeOff", schemaPath: "#/properties/timeOff/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.collisions !== void 0) {
      let data6 = data.collisions;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0) {
              const err13 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data7.uuid === void 0) {
              const err14 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "uuid" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data7.code === void 0) {
              const err15 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "code" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data7.start === void 0) {
              const err16 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "start" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.end === void 0) {
              const err17 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "end" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.status === void 0) {
              const err18 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data7.services === void 0) {
              const err19 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "services" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data7.location === void 0) {
              const err20 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "location" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.professional === void 0) {
              const err21 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "professional" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data7.client === void 0) {
              const err22 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "client" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data7.amount === void 0) {
              const err23 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "amount" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data7.source === void 0) {
              const err24 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "source" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data7.createdAt === void 0) {
              const err25 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data7.id !== void 0) {
              let data8 = data7.id;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                const err26 = { instancePath: instancePath + "/collisions/" + i0 + "/id", schemaPath: "#/properties/collisions/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data7.uuid !== void 0 && typeof data7.uuid != "string") {
              const err27 = { instancePath: instancePath + "/collisions/" + i0 + "/uuid", schemaPath: "#/properties/collisions/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data7.code !== void 0 && typeof data7.code != "string") {
              const err28 = { instancePath: instancePath + "/collisions/" + i0 + "/code", schemaPath: "#/properties/collisions/items/properties/code/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data7.start !== void 0 && typeof data7.start != "string") {
              const err29 = { instancePath: instancePath + "/collisions/" + i0 + "/start", schemaPath: "#/properties/collisions/items/properties/start/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data7.end !== void 0 && typeof data7.end != "string") {
              const err30 = { instancePath: instancePath + "/collisions/" + i0 + "/end", schemaPath: "#/properties/collisions/items/properties/end/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data7.status !== void 0) {
              let data13 = data7.status;
              if (typeof data13 != "string") {
                const err31 = { instancePath: instancePath + "/collisions/" + i0 + "/status", schemaPath: "#/properties/collisions/items/properties/status/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
              if (!(data13 === "reserved" || data13 === "pending" || data13 === "confirmed" || data13 === "no_show" || data13 === "completed" || data13 === "cancelled")) {
                const err32 = { instancePath: instancePath + "/collisions/" + i0 + "/status", schemaPath: "#/properties/collisions/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema48.properties.collisions.items.properties.status.enum } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data7.services !== void 0) {
              let data14 = data7.services;
              if (Array.isArray(data14)) {
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data15 = data14[i1];
                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    if (data15.id === void 0) {
                      const err33 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/required", keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    if (data15.uuid === void 0) {
                      const err34 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/required", keyword: "required", params: { missingProperty: "uuid" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    if (data15.name === void 0) {
                      const err35 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                    if (data15.id !== void 0) {
                      let data16 = data15.id;
                      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                        const err36 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1 + "/id", schemaPath: "#/properties/collisions/items/properties/services/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                    if (data15.uuid !== void 0 && typeof data15.uuid != "string") {
                      const err37 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1 + "/uuid", schemaPath: "#/properties/collisions/items/properties/services/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                    if (data15.name !== void 0 && typeof data15.name != "string") {
                      const err38 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1 + "/name", schemaPath: "#/properties/collisions/items/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/collisions/" + i0 + "/services/" + i1, schemaPath: "#/properties/collisions/items/properties/services/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/collisions/" + i0 + "/services", schemaPath: "#/properties/collisions/items/properties/services/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data7.location !== void 0) {
              let data19 = data7.location;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.id === void 0) {
                  const err41 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (data19.uuid === void 0) {
                  const err42 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/required", keyword: "required", params: { missingProperty: "uuid" } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                if (data19.name === void 0) {
                  const err43 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                if (data19.id !== void 0) {
                  let data20 = data19.id;
                  if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                    const err44 = { instancePath: instancePath + "/collisions/" + i0 + "/location/id", schemaPath: "#/properties/collisions/items/properties/location/properties/id/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                }
                if (data19.uuid !== void 0 && typeof data19.uuid != "string") {
                  const err45 = { instancePath: instancePath + "/collisions/" + i0 + "/location/uuid", schemaPath: "#/properties/collisions/items/properties/location/properties/uuid/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                if (data19.name !== void 0 && typeof data19.name != "string") {
                  const err46 = { instancePath: instancePath + "/collisions/" + i0 + "/location/name", schemaPath: "#/properties/collisions/items/properties/location/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/collisions/" + i0 + "/location", schemaPath: "#/properties/collisions/items/properties/location/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data7.professional !== void 0) {
              let data23 = data7.professional;
              const _errs48 = errors;
              let valid9 = !1;
              const _errs49 = errors;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.id === void 0) {
                  const err48 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (data23.uuid === void 0) {
                  const err49 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "uuid" } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (data23.name === void 0) {
                  const err50 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                if (data23.id !== void 0) {
                  let data24 = data23.id;
                  if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                    const err51 = { instancePath: instancePath + "/collisions/" + i0 + "/professional/id", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                }
                if (data23.uuid !== void 0 && typeof data23.uuid != "string") {
                  const err52 = { instancePath: instancePath + "/collisions/" + i0 + "/professional/uuid", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/properties/uuid/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (data23.name !== void 0 && typeof data23.name != "string") {
                  const err53 = { instancePath: instancePath + "/collisions/" + i0 + "/professional/name", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/0/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
              var _valid0 = _errs49 === errors;
              if (valid9 = valid9 || _valid0, _valid0) {
                var props0 = {};
                props0.id = !0, props0.uuid = !0, props0.name = !0;
              }
              const _errs57 = errors;
              if (data23 !== null) {
                const err55 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf/1/type", keyword: "type", params: { type: "null" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
              var _valid0 = _errs57 === errors;
              if (valid9 = valid9 || _valid0, valid9)
                errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
              else {
                const err56 = { instancePath: instancePath + "/collisions/" + i0 + "/professional", schemaPath: "#/properties/collisions/items/properties/professional/anyOf", keyword: "anyOf", params: {} };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data7.client !== void 0) {
              let data27 = data7.client;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.id === void 0) {
                  const err57 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
                if (data27.uuid === void 0) {
                  const err58 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/required", keyword: "required", params: { missingProperty: "uuid" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
                if (data27.name === void 0) {
                  const err59 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                if (data27.id !== void 0) {
                  let data28 = data27.id;
                  if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                    const err60 = { instancePath: instancePath + "/collisions/" + i0 + "/client/id", schemaPath: "#/properties/collisions/items/properties/client/properties/id/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                }
                if (data27.uuid !== void 0 && typeof data27.uuid != "string") {
                  const err61 = { instancePath: instancePath + "/collisions/" + i0 + "/client/uuid", schemaPath: "#/properties/collisions/items/properties/client/properties/uuid/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                if (data27.name !== void 0 && typeof data27.name != "string") {
                  const err62 = { instancePath: instancePath + "/collisions/" + i0 + "/client/name", schemaPath: "#/properties/collisions/items/properties/client/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/collisions/" + i0 + "/client", schemaPath: "#/properties/collisions/items/properties/client/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data7.amount !== void 0) {
              let data31 = data7.amount;
              if (!(typeof data31 == "number" && isFinite(data31))) {
                const err64 = { instancePath: instancePath + "/collisions/" + i0 + "/amount", schemaPath: "#/properties/collisions/items/properties/amount/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data7.note !== void 0) {
              let data32 = data7.note;
              if (typeof data32 != "string" && data32 !== null) {
                const err65 = { instancePath: instancePath + "/collisions/" + i0 + "/note", schemaPath: "#/properties/collisions/items/properties/note/type", keyword: "type", params: { type: schema48.properties.collisions.items.properties.note.type } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data7.source !== void 0) {
              let data33 = data7.source;
              if (typeof data33 != "string") {
                const err66 = { instancePath: instancePath + "/collisions/" + i0 + "/source", schemaPath: "#/properties/collisions/items/properties/source/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
              if (!(data33 === "citapro" || data33 === "salonbookit" || data33 === "console" || data33 === "fixture")) {
                const err67 = { instancePath: instancePath + "/collisions/" + i0 + "/source", schemaPath: "#/properties/collisions/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema48.properties.collisions.items.properties.source.enum } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data7.createdAt !== void 0 && typeof data7.createdAt != "string") {
              const err68 = { instancePath: instancePath + "/collisions/" + i0 + "/createdAt", schemaPath: "#/properties/collisions/items/properties/createdAt/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/collisions/" + i0, schemaPath: "#/properties/collisions/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/collisions", schemaPath: "#/properties/collisions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
  } else {
    const err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: { timeOff: !0, collisions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const checkInvariants_200_body = validate38;
const schema49 = { type: "object", required: ["ok", "violations"], properties: { ok: { type: "boolean" }, violations: { type: "array", items: { type: "object", required: ["rule", "message"], properties: { rule: { type: "string" }, message: { type: "string" } } } } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ok === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.violations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violations" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ok !== void 0 && typeof data.ok != "boolean") {
      const err2 = { instancePath: instancePath + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.violations !== void 0) {
      let data1 = data.violations;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.rule === void 0) {
              const err3 = { instancePath: instancePath + "/violations/" + i0, schemaPath: "#/properties/violations/items/required", keyword: "required", params: { missingProperty: "rule" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data2.message === void 0) {
              const err4 = { instancePath: instancePath + "/violations/" + i0, schemaPath: "#/properties/violations/items/required", keyword: "required", params: { missingProperty: "message" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.rule !== void 0 && typeof data2.rule != "string") {
              const err5 = { instancePath: instancePath + "/violations/" + i0 + "/rule", schemaPath: "#/properties/violations/items/properties/rule/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.message !== void 0 && typeof data2.message != "string") {
              const err6 = { instancePath: instancePath + "/violations/" + i0 + "/message", schemaPath: "#/properties/violations/items/properties/message/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/violations/" + i0, schemaPath: "#/properties/violations/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: { ok: !0, violations: !0 }, dynamicProps: !1, dynamicItems: !1 };
const streamEvents_200_body = validate39;
const schema50 = { type: "string" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const getCitaproDocument_200_body = validate40;
const schema51 = { type: "object", required: ["openapi", "info", "paths"], properties: { openapi: { type: "string" }, info: { type: "object" }, paths: { type: "object" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openapi === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openapi" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.info === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "info" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.paths === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.openapi !== void 0 && typeof data.openapi != "string") {
      const err3 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.info !== void 0) {
      let data1 = data.info;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err4 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err5 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: { openapi: !0, info: !0, paths: !0 }, dynamicProps: !1, dynamicItems: !1 };

export const validators: ResponseValidatorTable = {
  getHealth: {
    200: { body: getHealth_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  listErrors: {
    200: { body: listErrors_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  listScenarios: {
    200: { body: listScenarios_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  listSandboxes: {
    200: { body: listSandboxes_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  createSandbox: {
    201: { headers: createSandbox_201_headers, body: createSandbox_201_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    409: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  getSandbox: {
    200: { body: createSandbox_201_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  deleteSandbox: {
    204: {},
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  resetSandbox: {
    200: { body: createSandbox_201_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  getClock: {
    200: { body: getClock_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  setClock: {
    200: { body: getClock_200_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  advanceClock: {
    200: { body: getClock_200_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  getSnapshot: {
    200: { body: getSnapshot_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  restoreSnapshot: {
    200: { body: createSandbox_201_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  getScenarios: {
    200: { body: getScenarios_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  setScenarios: {
    200: { body: getScenarios_200_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  getFaults: {
    200: { body: getFaults_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  setFaults: {
    200: { body: getFaults_200_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  listRequests: {
    200: { body: listRequests_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  clearRequests: {
    204: {},
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  getCoverage: {
    200: { body: getCoverage_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  getAgenda: {
    200: { body: getAgenda_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  addAgendaBooking: {
    201: { headers: createSandbox_201_headers, body: addAgendaBooking_201_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    409: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  setAgendaBookingStatus: {
    200: { body: addAgendaBooking_201_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    409: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  cancelAgendaBooking: {
    200: { body: addAgendaBooking_201_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  addClosure: {
    201: { headers: createSandbox_201_headers, body: addClosure_201_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  removeClosure: {
    204: {},
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  addTimeOff: {
    201: { headers: createSandbox_201_headers, body: addTimeOff_201_body },
    400: { body: getHealth_401_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    413: { body: getHealth_401_body },
    415: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  removeTimeOff: {
    204: {},
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  checkInvariants: {
    200: { body: checkInvariants_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
  },
  streamEvents: {
    200: { body: streamEvents_200_body },
    401: { headers: getHealth_401_headers, body: getHealth_401_body },
    403: { body: getHealth_401_body },
    404: { body: getHealth_401_body },
    422: { body: getHealth_401_body },
    500: { body: getHealth_401_body },
    503: { body: getHealth_401_body },
  },
  getCitaproDocument: {
    200: { body: getCitaproDocument_200_body },
    500: { body: getHealth_401_body },
  },
  getSalonbookitDocument: {
    200: { body: getCitaproDocument_200_body },
    500: { body: getHealth_401_body },
  },
  getControlDocument: {
    200: { body: getCitaproDocument_200_body },
    500: { body: getHealth_401_body },
  },
}

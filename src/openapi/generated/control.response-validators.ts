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
const schema35 = { type: "object", required: ["scenarios"], properties: { scenarios: { type: "array", items: { type: "object", required: ["name", "summary", "parameters"], properties: { name: { type: "string" }, summary: { type: "string" }, parameters: { type: "array", items: { type: "object", required: ["name", "summary"], properties: { name: { type: "string" }, summary: { type: "string" }, required: { type: "boolean" } }, additionalProperties: !0 } } } } } } };
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
            if (data1.parameters === void 0) {
              const err3 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "parameters" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.name !== void 0 && typeof data1.name != "string") {
              const err4 = { instancePath: instancePath + "/scenarios/" + i0 + "/name", schemaPath: "#/properties/scenarios/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.summary !== void 0 && typeof data1.summary != "string") {
              const err5 = { instancePath: instancePath + "/scenarios/" + i0 + "/summary", schemaPath: "#/properties/scenarios/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.parameters !== void 0) {
              let data4 = data1.parameters;
              if (Array.isArray(data4)) {
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data5 = data4[i1];
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.name === void 0) {
                      const err6 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                    if (data5.summary === void 0) {
                      const err7 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/required", keyword: "required", params: { missingProperty: "summary" } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                    if (data5.name !== void 0 && typeof data5.name != "string") {
                      const err8 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/name", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    if (data5.summary !== void 0 && typeof data5.summary != "string") {
                      const err9 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/summary", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                    if (data5.required !== void 0 && typeof data5.required != "boolean") {
                      const err10 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1 + "/required", schemaPath: "#/properties/scenarios/items/properties/parameters/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                    }
                  } else {
                    const err11 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters/" + i1, schemaPath: "#/properties/scenarios/items/properties/parameters/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/scenarios/" + i0 + "/parameters", schemaPath: "#/properties/scenarios/items/properties/parameters/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
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
const schema40 = { type: "object", required: ["maniqui", "version"], properties: { maniqui: { type: "string", const: "snapshot" }, version: { type: "integer", minimum: 1 } }, additionalProperties: !0 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maniqui === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maniqui" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.maniqui !== void 0) {
      let data0 = data.maniqui;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "snapshot") {
        const err3 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/const", keyword: "const", params: { allowedValue: "snapshot" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
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
const schema42 = { type: "array", items: { allOf: [{ type: "object", required: ["fault"], properties: { match: { type: "object", maxProperties: 20, additionalProperties: !0 }, fault: { type: "object", maxProperties: 20, additionalProperties: !0 }, skip: { type: "integer", minimum: 0 }, times: { type: "integer", minimum: 1 }, probability: { type: "number", minimum: 0, maximum: 1 } }, additionalProperties: !0 }] } };
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
      } else {
        const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
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

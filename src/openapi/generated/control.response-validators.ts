// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const getIndex_200_body = validate52;
const schema19 = { type: "object", required: ["title", "operations"], properties: { title: { type: "string" }, operations: { type: "array", items: { type: "object", required: ["method", "path", "summary"], properties: { method: { type: "string" }, path: { type: "string" }, summary: { type: "string" } } } } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.operations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.operations !== void 0) {
      let data1 = data.operations;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.method === void 0) {
              const err3 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "method" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data2.path === void 0) {
              const err4 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "path" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.summary === void 0) {
              const err5 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "summary" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.method !== void 0 && typeof data2.method != "string") {
              const err6 = { instancePath: instancePath + "/operations/" + i0 + "/method", schemaPath: "#/properties/operations/items/properties/method/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.path !== void 0 && typeof data2.path != "string") {
              const err7 = { instancePath: instancePath + "/operations/" + i0 + "/path", schemaPath: "#/properties/operations/items/properties/path/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.summary !== void 0 && typeof data2.summary != "string") {
              const err8 = { instancePath: instancePath + "/operations/" + i0 + "/summary", schemaPath: "#/properties/operations/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { title: !0, operations: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getIndex_401_headers = validate53;
const schema20 = { type: "object", properties: { "www-authenticate": { type: "string" } }, required: [] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["www-authenticate"] !== void 0 && typeof data["www-authenticate"] != "string") {
      const err0 = { instancePath: instancePath + "/www-authenticate", schemaPath: "#/properties/www-authenticate/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { "www-authenticate": !0 }, dynamicProps: !1, dynamicItems: !1 };
const getIndex_401_body = validate54;
const schema21 = { type: "object", required: ["type", "title", "status", "detail"], properties: { type: { type: "string", const: "about:blank" }, title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" }, errors: { type: "array", items: { type: "object", required: ["in", "name", "detail"], properties: { in: { type: "string", enum: ["path", "query", "header", "body"] }, name: { type: "string" }, detail: { type: "string" }, code: { type: "string" } } } }, choices: { type: "array", items: { type: "string" } } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
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
                const err13 = { instancePath: instancePath + "/errors/" + i0 + "/in", schemaPath: "#/properties/errors/items/properties/in/enum", keyword: "enum", params: { allowedValues: schema21.properties.errors.items.properties.in.enum } };
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
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0, errors: !0, choices: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getHealth_200_body = validate55;
const schema22 = { type: "object", required: ["status", "version", "sandboxes", "journal"], properties: { status: { type: "string", const: "ok" }, version: { type: "string" }, sandboxes: { type: "object", required: ["count", "max"], properties: { count: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 1 } } }, journal: { type: "object", required: ["bytes", "maxBytes", "dropped"], properties: { bytes: { type: "integer", minimum: 0 }, maxBytes: { type: "integer", minimum: 0 }, dropped: { type: "integer", minimum: 0 } } } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
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
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { status: !0, version: !0, sandboxes: !0, journal: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listErrors_200_body = validate56;
const schema23 = { type: "object", required: ["errors"], properties: { errors: { type: "array", items: { type: "object", required: ["api", "method", "path", "status", "summary", "provenance", "onlyOnDemand", "ways"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, method: { type: "string" }, path: { type: "string" }, status: { type: "integer" }, code: { type: "string" }, summary: { type: "string" }, body: {}, provenance: { type: "string", enum: ["documented", "published", "inferred"] }, source: { type: "string" }, onlyOnDemand: { type: "boolean" }, ways: { type: "array", items: { type: "object", required: ["way", "note", "request", "curl"], properties: { way: { type: "string", enum: ["naturally", "prefer", "scenario"] }, note: { type: "string" }, request: { type: "object", required: ["method", "target", "headers"], properties: { method: { type: "string" }, target: { type: "string" }, headers: { type: "object", additionalProperties: { type: "string" } }, body: { type: "string" }, bodyBytes: { type: "integer" } } }, curl: { type: "string" }, flags: { type: "array", items: { type: "string" } }, times: { type: "integer" } } } } } } } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
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
            if (data1.method === void 0) {
              const err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "method" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.path === void 0) {
              const err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "path" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.status === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.summary === void 0) {
              const err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "summary" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.provenance === void 0) {
              const err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "provenance" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.onlyOnDemand === void 0) {
              const err7 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "onlyOnDemand" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.ways === void 0) {
              const err8 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "ways" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.api !== void 0) {
              let data2 = data1.api;
              if (typeof data2 != "string") {
                const err9 = { instancePath: instancePath + "/errors/" + i0 + "/api", schemaPath: "#/properties/errors/items/properties/api/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (!(data2 === "citapro" || data2 === "salonbookit")) {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/api", schemaPath: "#/properties/errors/items/properties/api/enum", keyword: "enum", params: { allowedValues: schema23.properties.errors.items.properties.api.enum } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data1.operationId !== void 0 && typeof data1.operationId != "string") {
              const err11 = { instancePath: instancePath + "/errors/" + i0 + "/operationId", schemaPath: "#/properties/errors/items/properties/operationId/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.method !== void 0 && typeof data1.method != "string") {
              const err12 = { instancePath: instancePath + "/errors/" + i0 + "/method", schemaPath: "#/properties/errors/items/properties/method/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data1.path !== void 0 && typeof data1.path != "string") {
              const err13 = { instancePath: instancePath + "/errors/" + i0 + "/path", schemaPath: "#/properties/errors/items/properties/path/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data1.status !== void 0) {
              let data6 = data1.status;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                const err14 = { instancePath: instancePath + "/errors/" + i0 + "/status", schemaPath: "#/properties/errors/items/properties/status/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              const err15 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data1.summary !== void 0 && typeof data1.summary != "string") {
              const err16 = { instancePath: instancePath + "/errors/" + i0 + "/summary", schemaPath: "#/properties/errors/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data1.provenance !== void 0) {
              let data9 = data1.provenance;
              if (typeof data9 != "string") {
                const err17 = { instancePath: instancePath + "/errors/" + i0 + "/provenance", schemaPath: "#/properties/errors/items/properties/provenance/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              if (!(data9 === "documented" || data9 === "published" || data9 === "inferred")) {
                const err18 = { instancePath: instancePath + "/errors/" + i0 + "/provenance", schemaPath: "#/properties/errors/items/properties/provenance/enum", keyword: "enum", params: { allowedValues: schema23.properties.errors.items.properties.provenance.enum } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data1.source !== void 0 && typeof data1.source != "string") {
              const err19 = { instancePath: instancePath + "/errors/" + i0 + "/source", schemaPath: "#/properties/errors/items/properties/source/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data1.onlyOnDemand !== void 0 && typeof data1.onlyOnDemand != "boolean") {
              const err20 = { instancePath: instancePath + "/errors/" + i0 + "/onlyOnDemand", schemaPath: "#/properties/errors/items/properties/onlyOnDemand/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data1.ways !== void 0) {
              let data12 = data1.ways;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.way === void 0) {
                      const err21 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1, schemaPath: "#/properties/errors/items/properties/ways/items/required", keyword: "required", params: { missingProperty: "way" } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                    if (data13.note === void 0) {
                      const err22 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1, schemaPath: "#/properties/errors/items/properties/ways/items/required", keyword: "required", params: { missingProperty: "note" } };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                    if (data13.request === void 0) {
                      const err23 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1, schemaPath: "#/properties/errors/items/properties/ways/items/required", keyword: "required", params: { missingProperty: "request" } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                    if (data13.curl === void 0) {
                      const err24 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1, schemaPath: "#/properties/errors/items/properties/ways/items/required", keyword: "required", params: { missingProperty: "curl" } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                    if (data13.way !== void 0) {
                      let data14 = data13.way;
                      if (typeof data14 != "string") {
                        const err25 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/way", schemaPath: "#/properties/errors/items/properties/ways/items/properties/way/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                      }
                      if (!(data14 === "naturally" || data14 === "prefer" || data14 === "scenario")) {
                        const err26 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/way", schemaPath: "#/properties/errors/items/properties/ways/items/properties/way/enum", keyword: "enum", params: { allowedValues: schema23.properties.errors.items.properties.ways.items.properties.way.enum } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                    }
                    if (data13.note !== void 0 && typeof data13.note != "string") {
                      const err27 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/note", schemaPath: "#/properties/errors/items/properties/ways/items/properties/note/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    if (data13.request !== void 0) {
                      let data16 = data13.request;
                      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (data16.method === void 0) {
                          const err28 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/required", keyword: "required", params: { missingProperty: "method" } };
                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                        }
                        if (data16.target === void 0) {
                          const err29 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/required", keyword: "required", params: { missingProperty: "target" } };
                          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                        }
                        if (data16.headers === void 0) {
                          const err30 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/required", keyword: "required", params: { missingProperty: "headers" } };
                          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                        }
                        if (data16.method !== void 0 && typeof data16.method != "string") {
                          const err31 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/method", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/properties/method/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        }
                        if (data16.target !== void 0 && typeof data16.target != "string") {
                          const err32 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/target", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/properties/target/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                        }
                        if (data16.headers !== void 0) {
                          let data19 = data16.headers;
                          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                            for (const key0 in data19)
                              if (typeof data19[key0] != "string") {
                                const err33 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                              }
                          } else {
                            const err34 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/headers", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/properties/headers/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                          }
                        }
                        if (data16.body !== void 0 && typeof data16.body != "string") {
                          const err35 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/body", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/properties/body/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        }
                        if (data16.bodyBytes !== void 0) {
                          let data22 = data16.bodyBytes;
                          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                            const err36 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request/bodyBytes", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/properties/bodyBytes/type", keyword: "type", params: { type: "integer" } };
                            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                          }
                        }
                      } else {
                        const err37 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/request", schemaPath: "#/properties/errors/items/properties/ways/items/properties/request/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                      }
                    }
                    if (data13.curl !== void 0 && typeof data13.curl != "string") {
                      const err38 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/curl", schemaPath: "#/properties/errors/items/properties/ways/items/properties/curl/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                    if (data13.flags !== void 0) {
                      let data24 = data13.flags;
                      if (Array.isArray(data24)) {
                        const len2 = data24.length;
                        for (let i2 = 0; i2 < len2; i2++)
                          if (typeof data24[i2] != "string") {
                            const err39 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/flags/" + i2, schemaPath: "#/properties/errors/items/properties/ways/items/properties/flags/items/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                          }
                      } else {
                        const err40 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/flags", schemaPath: "#/properties/errors/items/properties/ways/items/properties/flags/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                      }
                    }
                    if (data13.times !== void 0) {
                      let data26 = data13.times;
                      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                        const err41 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1 + "/times", schemaPath: "#/properties/errors/items/properties/ways/items/properties/times/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                      }
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/errors/" + i0 + "/ways/" + i1, schemaPath: "#/properties/errors/items/properties/ways/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/errors/" + i0 + "/ways", schemaPath: "#/properties/errors/items/properties/ways/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listScenarios_200_body = validate57;
const schema24 = { type: "object", required: ["scenarios"], properties: { scenarios: { type: "array", items: { type: "object", required: ["name", "summary", "transport", "parameters", "example"], properties: { name: { type: "string" }, summary: { type: "string" }, transport: { type: "boolean" }, parameters: { $ref: "shared1" }, example: { type: "object", additionalProperties: !0 } } } } } }, schema25 = { type: "array", items: { type: "object", required: ["name", "summary", "type", "required"], properties: { name: { type: "string" }, summary: { type: "string" }, type: { type: "string", enum: ["integer", "number", "boolean", "string", "id", "day", "range", "object", "array", "json"] }, required: { type: "boolean" }, default: {}, minimum: { type: "number" }, maximum: { type: "number" }, unit: { type: "string" }, values: { type: "array", items: { type: "string" } } } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.summary === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "summary" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.required === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "required" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.name !== void 0 && typeof data0.name != "string") {
          const err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.summary !== void 0 && typeof data0.summary != "string") {
          const err5 = { instancePath: instancePath + "/" + i0 + "/summary", schemaPath: "#/items/properties/summary/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.type !== void 0) {
          let data3 = data0.type;
          if (typeof data3 != "string") {
            const err6 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data3 === "integer" || data3 === "number" || data3 === "boolean" || data3 === "string" || data3 === "id" || data3 === "day" || data3 === "range" || data3 === "object" || data3 === "array" || data3 === "json")) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema25.items.properties.type.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.required !== void 0 && typeof data0.required != "boolean") {
          const err8 = { instancePath: instancePath + "/" + i0 + "/required", schemaPath: "#/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.minimum !== void 0) {
          let data5 = data0.minimum;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            const err9 = { instancePath: instancePath + "/" + i0 + "/minimum", schemaPath: "#/items/properties/minimum/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.maximum !== void 0) {
          let data6 = data0.maximum;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/maximum", schemaPath: "#/items/properties/maximum/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.unit !== void 0 && typeof data0.unit != "string") {
          const err11 = { instancePath: instancePath + "/" + i0 + "/unit", schemaPath: "#/items/properties/unit/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data0.values !== void 0) {
          let data8 = data0.values;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data8[i1] != "string") {
                const err12 = { instancePath: instancePath + "/" + i0 + "/values/" + i1, schemaPath: "#/items/properties/values/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/values", schemaPath: "#/items/properties/values/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
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
            if (data1.example === void 0) {
              const err5 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "example" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.name !== void 0 && typeof data1.name != "string") {
              const err6 = { instancePath: instancePath + "/scenarios/" + i0 + "/name", schemaPath: "#/properties/scenarios/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.summary !== void 0 && typeof data1.summary != "string") {
              const err7 = { instancePath: instancePath + "/scenarios/" + i0 + "/summary", schemaPath: "#/properties/scenarios/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.transport !== void 0 && typeof data1.transport != "boolean") {
              const err8 = { instancePath: instancePath + "/scenarios/" + i0 + "/transport", schemaPath: "#/properties/scenarios/items/properties/transport/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.parameters !== void 0 && (validate58(data1.parameters, { instancePath: instancePath + "/scenarios/" + i0 + "/parameters", parentData: data1, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data1.example !== void 0) {
              let data6 = data1.example;
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                const err9 = { instancePath: instancePath + "/scenarios/" + i0 + "/example", schemaPath: "#/properties/scenarios/items/properties/example/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { scenarios: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listFaults_200_body = validate60;
const schema26 = { type: "object", required: ["faults"], properties: { faults: { type: "array", items: { type: "object", required: ["kind", "summary", "transport", "parameters", "example"], properties: { kind: { type: "string" }, summary: { type: "string" }, transport: { type: "boolean" }, parameters: { $ref: "shared1" }, example: {} } } } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.faults === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.faults !== void 0) {
      let data0 = data.faults;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.kind === void 0) {
              const err1 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "kind" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.summary === void 0) {
              const err2 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "summary" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.transport === void 0) {
              const err3 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "transport" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.parameters === void 0) {
              const err4 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "parameters" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.example === void 0) {
              const err5 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "example" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.kind !== void 0 && typeof data1.kind != "string") {
              const err6 = { instancePath: instancePath + "/faults/" + i0 + "/kind", schemaPath: "#/properties/faults/items/properties/kind/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.summary !== void 0 && typeof data1.summary != "string") {
              const err7 = { instancePath: instancePath + "/faults/" + i0 + "/summary", schemaPath: "#/properties/faults/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.transport !== void 0 && typeof data1.transport != "boolean") {
              const err8 = { instancePath: instancePath + "/faults/" + i0 + "/transport", schemaPath: "#/properties/faults/items/properties/transport/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            data1.parameters !== void 0 && (validate58(data1.parameters, { instancePath: instancePath + "/faults/" + i0 + "/parameters", parentData: data1, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
          } else {
            const err9 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { faults: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listSandboxes_200_body = validate62;
const schema27 = { type: "object", required: ["sandboxes", "total"], properties: { sandboxes: { type: "array", items: { $ref: "shared2" } }, total: { type: "integer", minimum: 0 } } }, schema28 = { type: "object", required: ["name", "keys", "data", "seed", "clock", "scenarios", "faults", "exchanges", "bookings", "clients"], properties: { name: { type: "string" }, keys: { type: "object", required: ["citapro", "salonbookit"], properties: { citapro: { type: "string" }, salonbookit: { type: "string" } } }, data: { type: "string" }, seed: { type: "integer" }, clock: { type: "object", required: ["now", "epoch", "zone", "frozen"], properties: { now: { type: "string" }, epoch: { type: "integer" }, zone: { type: "string" }, frozen: { type: "boolean" } } }, scenarios: {}, faults: { type: "integer", minimum: 0 }, exchanges: { type: "integer", minimum: 0 }, bookings: { type: "integer", minimum: 0 }, clients: { type: "integer", minimum: 0 } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate63.evaluated;
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
    if (data.faults !== void 0) {
      let data11 = data.faults;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err27 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
        const err28 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.exchanges !== void 0) {
      let data12 = data.exchanges;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err29 = { instancePath: instancePath + "/exchanges", schemaPath: "#/properties/exchanges/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
        const err30 = { instancePath: instancePath + "/exchanges", schemaPath: "#/properties/exchanges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.bookings !== void 0) {
      let data13 = data.bookings;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err31 = { instancePath: instancePath + "/bookings", schemaPath: "#/properties/bookings/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
        const err32 = { instancePath: instancePath + "/bookings", schemaPath: "#/properties/bookings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data14 = data.clients;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err33 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        const err34 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { name: !0, keys: !0, data: !0, seed: !0, clock: !0, scenarios: !0, faults: !0, exchanges: !0, bookings: !0, clients: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
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
        for (let i0 = 0; i0 < len0; i0++)
          validate63(data0[i0], { instancePath: instancePath + "/sandboxes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/sandboxes", schemaPath: "#/properties/sandboxes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err4 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { sandboxes: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createSandbox_201_headers = validate65;
const schema29 = { type: "object", properties: { location: { type: "string" } }, required: [] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location !== void 0 && typeof data.location != "string") {
      const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { location: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createSandbox_201_body = validate66;
const schema30 = { $ref: "shared2" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate66.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { name: !0, keys: !0, data: !0, seed: !0, clock: !0, scenarios: !0, faults: !0, exchanges: !0, bookings: !0, clients: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getClock_200_body = validate68;
const schema31 = { type: "object", required: ["now", "epoch", "zone", "frozen"], properties: { now: { type: "string" }, epoch: { type: "integer" }, zone: { type: "string" }, frozen: { type: "boolean" } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
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
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { now: !0, epoch: !0, zone: !0, frozen: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getSnapshot_200_body = validate69;
const schema32 = { type: "object", required: ["maniqui", "version"], properties: { maniqui: { type: "string", const: "snapshot" }, version: { type: "integer", minimum: 1 } }, additionalProperties: !0, if: { properties: { version: { const: 1 } } }, then: {} };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate69.evaluated;
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
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const getFaults_200_body = validate70;
const schema33 = { type: "array", items: { allOf: [{ type: "object", additionalProperties: !1, required: ["fault"], properties: { match: { type: "object", additionalProperties: !1, properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operation: { type: "string", minLength: 1, maxLength: 64 }, method: { type: "string", enum: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] }, path: { type: "string", minLength: 1, maxLength: 500 }, query: { allOf: [{ type: "object", maxProperties: 10, propertyNames: { minLength: 1, maxLength: 100 }, additionalProperties: !0 }] }, header: { type: "object", maxProperties: 10, propertyNames: { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }, additionalProperties: {} }, body: { allOf: [{ type: "object", maxProperties: 10, propertyNames: { minLength: 1, maxLength: 100 }, additionalProperties: !0 }] } } }, fault: { type: "object", required: ["kind"], oneOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "latency" }, ms: { type: ["integer", "array"], minimum: 0, maximum: 6e4, prefixItems: [{ type: "integer", minimum: 0, maximum: 6e4 }, { type: "integer", minimum: 0, maximum: 6e4 }], items: !1, minItems: 2, maxItems: 2 } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "status" }, status: { type: "integer", minimum: 200, maximum: 599 }, code: { type: "string", minLength: 1, maxLength: 200 }, retryAfter: { type: "integer", minimum: 0, maximum: 86400 } } }, { type: "object", additionalProperties: !1, required: ["kind", "status"], properties: { kind: { type: "string", const: "answer" }, status: { type: "integer", minimum: 200, maximum: 599 }, headers: { type: "object", maxProperties: 20, propertyNames: { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }, additionalProperties: { type: "string", maxLength: 2e3, pattern: "^[\\t\\x20-\\x7e]*$" } }, body: {}, undocumented: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "change" }, merge: { type: "object", additionalProperties: !0 }, set: { type: "object", minProperties: 1, maxProperties: 50, propertyNames: { pattern: "^[\\x21-\\x7e]{1,200}$" }, additionalProperties: {} }, remove: { type: "array", minItems: 1, maxItems: 50, items: { type: "string", pattern: "^[\\x21-\\x7e]{1,200}$" } }, undocumented: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "connection-reset" }, commits: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "hang" }, commits: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "truncated-body" }, bytes: { type: "integer", minimum: 0, maximum: 1048576 } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "malformed-json" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "slow-body" }, ms: { type: "integer", minimum: 0, maximum: 6e4 } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", const: "wrong-content-type" }, contentType: { type: "string", minLength: 1, maxLength: 200, pattern: "^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$" } } }] }, skip: { type: "integer", minimum: 0, maximum: 1e6 }, times: { type: "integer", minimum: 1, maximum: 1e6 }, probability: { type: "number", minimum: 0, maximum: 1 }, until: { type: "string", maxLength: 40 }, for: { type: "string", maxLength: 64 }, seen: { type: "integer", minimum: 0 }, struck: { type: "integer", minimum: 0 } } }, { type: "object", required: ["seen", "struck"], properties: { seen: { type: "integer", minimum: 0 }, struck: { type: "integer", minimum: 0 } } }] } }, func1 = Object.prototype.hasOwnProperty, func2 = ucs2length, pattern3 = new RegExp("^[!#$%&'*+.^_`|~\\w-]{1,100}$", "u"), pattern5 = new RegExp("^[\\t\\x20-\\x7e]*$", "u"), pattern6 = new RegExp("^[\\x21-\\x7e]{1,200}$", "u"), pattern8 = new RegExp("^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.fault === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/0/required", keyword: "required", params: { missingProperty: "fault" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        for (const key0 in data0)
          if (!func1.call(schema33.items.allOf[0].properties, key0)) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.match !== void 0) {
          let data1 = data0.match;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1)
              if (!(key1 === "api" || key1 === "operation" || key1 === "method" || key1 === "path" || key1 === "query" || key1 === "header" || key1 === "body")) {
                const err2 = { instancePath: instancePath + "/" + i0 + "/match", schemaPath: "#/items/allOf/0/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            if (data1.api !== void 0) {
              let data2 = data1.api;
              if (typeof data2 != "string") {
                const err3 = { instancePath: instancePath + "/" + i0 + "/match/api", schemaPath: "#/items/allOf/0/properties/match/properties/api/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (!(data2 === "citapro" || data2 === "salonbookit")) {
                const err4 = { instancePath: instancePath + "/" + i0 + "/match/api", schemaPath: "#/items/allOf/0/properties/match/properties/api/enum", keyword: "enum", params: { allowedValues: schema33.items.allOf[0].properties.match.properties.api.enum } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data1.operation !== void 0) {
              let data3 = data1.operation;
              if (typeof data3 == "string") {
                if (func2(data3) > 64) {
                  const err5 = { instancePath: instancePath + "/" + i0 + "/match/operation", schemaPath: "#/items/allOf/0/properties/match/properties/operation/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (func2(data3) < 1) {
                  const err6 = { instancePath: instancePath + "/" + i0 + "/match/operation", schemaPath: "#/items/allOf/0/properties/match/properties/operation/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/" + i0 + "/match/operation", schemaPath: "#/items/allOf/0/properties/match/properties/operation/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data1.method !== void 0) {
              let data4 = data1.method;
              if (typeof data4 != "string") {
                const err8 = { instancePath: instancePath + "/" + i0 + "/match/method", schemaPath: "#/items/allOf/0/properties/match/properties/method/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (!(data4 === "GET" || data4 === "POST" || data4 === "PUT" || data4 === "DELETE" || data4 === "PATCH" || data4 === "HEAD" || data4 === "OPTIONS")) {
                const err9 = { instancePath: instancePath + "/" + i0 + "/match/method", schemaPath: "#/items/allOf/0/properties/match/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.items.allOf[0].properties.match.properties.method.enum } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.path !== void 0) {
              let data5 = data1.path;
              if (typeof data5 == "string") {
                if (func2(data5) > 500) {
                  const err10 = { instancePath: instancePath + "/" + i0 + "/match/path", schemaPath: "#/items/allOf/0/properties/match/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (func2(data5) < 1) {
                  const err11 = { instancePath: instancePath + "/" + i0 + "/match/path", schemaPath: "#/items/allOf/0/properties/match/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/" + i0 + "/match/path", schemaPath: "#/items/allOf/0/properties/match/properties/path/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.query !== void 0) {
              let data6 = data1.query;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (Object.keys(data6).length > 10) {
                  const err13 = { instancePath: instancePath + "/" + i0 + "/match/query", schemaPath: "#/items/allOf/0/properties/match/properties/query/allOf/0/maxProperties", keyword: "maxProperties", params: { limit: 10 } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                for (const key2 in data6) {
                  const _errs19 = errors;
                  if (typeof key2 == "string") {
                    if (func2(key2) > 100) {
                      const err14 = { instancePath: instancePath + "/" + i0 + "/match/query", schemaPath: "#/items/allOf/0/properties/match/properties/query/allOf/0/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key2 };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                    if (func2(key2) < 1) {
                      const err15 = { instancePath: instancePath + "/" + i0 + "/match/query", schemaPath: "#/items/allOf/0/properties/match/properties/query/allOf/0/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key2 };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                  }
                  var valid6 = _errs19 === errors;
                  if (!valid6) {
                    const err16 = { instancePath: instancePath + "/" + i0 + "/match/query", schemaPath: "#/items/allOf/0/properties/match/properties/query/allOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/" + i0 + "/match/query", schemaPath: "#/items/allOf/0/properties/match/properties/query/allOf/0/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data1.header !== void 0) {
              let data7 = data1.header;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (Object.keys(data7).length > 10) {
                  const err18 = { instancePath: instancePath + "/" + i0 + "/match/header", schemaPath: "#/items/allOf/0/properties/match/properties/header/maxProperties", keyword: "maxProperties", params: { limit: 10 } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                for (const key3 in data7) {
                  const _errs23 = errors;
                  if (typeof key3 == "string" && !pattern3.test(key3)) {
                    const err19 = { instancePath: instancePath + "/" + i0 + "/match/header", schemaPath: "#/items/allOf/0/properties/match/properties/header/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }, propertyName: key3 };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                  var valid7 = _errs23 === errors;
                  if (!valid7) {
                    const err20 = { instancePath: instancePath + "/" + i0 + "/match/header", schemaPath: "#/items/allOf/0/properties/match/properties/header/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/" + i0 + "/match/header", schemaPath: "#/items/allOf/0/properties/match/properties/header/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data1.body !== void 0) {
              let data8 = data1.body;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (Object.keys(data8).length > 10) {
                  const err22 = { instancePath: instancePath + "/" + i0 + "/match/body", schemaPath: "#/items/allOf/0/properties/match/properties/body/allOf/0/maxProperties", keyword: "maxProperties", params: { limit: 10 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                for (const key4 in data8) {
                  const _errs28 = errors;
                  if (typeof key4 == "string") {
                    if (func2(key4) > 100) {
                      const err23 = { instancePath: instancePath + "/" + i0 + "/match/body", schemaPath: "#/items/allOf/0/properties/match/properties/body/allOf/0/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key4 };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                    if (func2(key4) < 1) {
                      const err24 = { instancePath: instancePath + "/" + i0 + "/match/body", schemaPath: "#/items/allOf/0/properties/match/properties/body/allOf/0/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  }
                  var valid9 = _errs28 === errors;
                  if (!valid9) {
                    const err25 = { instancePath: instancePath + "/" + i0 + "/match/body", schemaPath: "#/items/allOf/0/properties/match/properties/body/allOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/" + i0 + "/match/body", schemaPath: "#/items/allOf/0/properties/match/properties/body/allOf/0/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/" + i0 + "/match", schemaPath: "#/items/allOf/0/properties/match/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data0.fault !== void 0) {
          let data9 = data0.fault;
          const _errs32 = errors;
          let valid10 = !1, passing0 = null;
          const _errs33 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.kind === void 0) {
              const err28 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            for (const key5 in data9)
              if (!(key5 === "kind" || key5 === "ms")) {
                const err29 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            if (data9.kind !== void 0) {
              let data10 = data9.kind;
              if (typeof data10 != "string") {
                const err30 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (data10 !== "latency") {
                const err31 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "latency" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data9.ms !== void 0) {
              let data11 = data9.ms;
              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && !Array.isArray(data11)) {
                const err32 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/type", keyword: "type", params: { type: schema33.items.allOf[0].properties.fault.oneOf[0].properties.ms.type } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 6e4 || isNaN(data11)) {
                  const err33 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err34 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              }
              if (Array.isArray(data11)) {
                if (data11.length > 2) {
                  const err35 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (data11.length < 2) {
                  const err36 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/minItems", keyword: "minItems", params: { limit: 2 } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                const len1 = data11.length;
                if (len1 > 0) {
                  let data12 = data11[0];
                  if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                    const err37 = { instancePath: instancePath + "/" + i0 + "/fault/ms/0", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/prefixItems/0/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 > 6e4 || isNaN(data12)) {
                      const err38 = { instancePath: instancePath + "/" + i0 + "/fault/ms/0", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/prefixItems/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                    if (data12 < 0 || isNaN(data12)) {
                      const err39 = { instancePath: instancePath + "/" + i0 + "/fault/ms/0", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/prefixItems/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    }
                  }
                }
                if (len1 > 1) {
                  let data13 = data11[1];
                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                    const err40 = { instancePath: instancePath + "/" + i0 + "/fault/ms/1", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/prefixItems/1/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 > 6e4 || isNaN(data13)) {
                      const err41 = { instancePath: instancePath + "/" + i0 + "/fault/ms/1", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/prefixItems/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 } };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                    if (data13 < 0 || isNaN(data13)) {
                      const err42 = { instancePath: instancePath + "/" + i0 + "/fault/ms/1", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                    }
                  }
                }
                if (!(data11.length <= 2)) {
                  const err43 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/properties/ms/items", keyword: "items", params: { limit: 2 } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/0/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          var _valid0 = _errs33 === errors;
          if (_valid0) {
            valid10 = !0, passing0 = 0;
            var props0 = !0;
          }
          const _errs44 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.kind === void 0) {
              const err45 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            for (const key6 in data9)
              if (!(key6 === "kind" || key6 === "status" || key6 === "code" || key6 === "retryAfter")) {
                const err46 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            if (data9.kind !== void 0) {
              let data14 = data9.kind;
              if (typeof data14 != "string") {
                const err47 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
              if (data14 !== "status") {
                const err48 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "status" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data9.status !== void 0) {
              let data15 = data9.status;
              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                const err49 = { instancePath: instancePath + "/" + i0 + "/fault/status", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/status/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 599 || isNaN(data15)) {
                  const err50 = { instancePath: instancePath + "/" + i0 + "/fault/status", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                if (data15 < 200 || isNaN(data15)) {
                  const err51 = { instancePath: instancePath + "/" + i0 + "/fault/status", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 } };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
              }
            }
            if (data9.code !== void 0) {
              let data16 = data9.code;
              if (typeof data16 == "string") {
                if (func2(data16) > 200) {
                  const err52 = { instancePath: instancePath + "/" + i0 + "/fault/code", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (func2(data16) < 1) {
                  const err53 = { instancePath: instancePath + "/" + i0 + "/fault/code", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/" + i0 + "/fault/code", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data9.retryAfter !== void 0) {
              let data17 = data9.retryAfter;
              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                const err55 = { instancePath: instancePath + "/" + i0 + "/fault/retryAfter", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/retryAfter/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 86400 || isNaN(data17)) {
                  const err56 = { instancePath: instancePath + "/" + i0 + "/fault/retryAfter", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/retryAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err57 = { instancePath: instancePath + "/" + i0 + "/fault/retryAfter", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          var _valid0 = _errs44 === errors;
          if (_valid0 && valid10)
            valid10 = !1, passing0 = [passing0, 1];
          else {
            _valid0 && (valid10 = !0, passing0 = 1, props0 !== !0 && (props0 = !0));
            const _errs55 = errors;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.kind === void 0) {
                const err59 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
              if (data9.status === void 0) {
                const err60 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/required", keyword: "required", params: { missingProperty: "status" } };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
              for (const key7 in data9)
                if (!(key7 === "kind" || key7 === "status" || key7 === "headers" || key7 === "body" || key7 === "undocumented")) {
                  const err61 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              if (data9.kind !== void 0) {
                let data18 = data9.kind;
                if (typeof data18 != "string") {
                  const err62 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                if (data18 !== "answer") {
                  const err63 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "answer" } };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              }
              if (data9.status !== void 0) {
                let data19 = data9.status;
                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                  const err64 = { instancePath: instancePath + "/" + i0 + "/fault/status", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/status/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
                if (typeof data19 == "number" && isFinite(data19)) {
                  if (data19 > 599 || isNaN(data19)) {
                    const err65 = { instancePath: instancePath + "/" + i0 + "/fault/status", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                  if (data19 < 200 || isNaN(data19)) {
                    const err66 = { instancePath: instancePath + "/" + i0 + "/fault/status", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                }
              }
              if (data9.headers !== void 0) {
                let data20 = data9.headers;
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  if (Object.keys(data20).length > 20) {
                    const err67 = { instancePath: instancePath + "/" + i0 + "/fault/headers", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/headers/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                  for (const key8 in data20) {
                    const _errs64 = errors;
                    if (typeof key8 == "string" && !pattern3.test(key8)) {
                      const err68 = { instancePath: instancePath + "/" + i0 + "/fault/headers", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~\\w-]{1,100}$" }, propertyName: key8 };
                      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                    }
                    var valid15 = _errs64 === errors;
                    if (!valid15) {
                      const err69 = { instancePath: instancePath + "/" + i0 + "/fault/headers", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
                      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                    }
                  }
                  for (const key9 in data20) {
                    let data21 = data20[key9];
                    if (typeof data21 == "string") {
                      if (func2(data21) > 2e3) {
                        const err70 = { instancePath: instancePath + "/" + i0 + "/fault/headers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/headers/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                      if (!pattern5.test(data21)) {
                        const err71 = { instancePath: instancePath + "/" + i0 + "/fault/headers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/headers/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7e]*$" } };
                        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                      }
                    } else {
                      const err72 = { instancePath: instancePath + "/" + i0 + "/fault/headers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                  }
                } else {
                  const err73 = { instancePath: instancePath + "/" + i0 + "/fault/headers", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/headers/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                }
              }
              if (data9.undocumented !== void 0 && typeof data9.undocumented != "boolean") {
                const err74 = { instancePath: instancePath + "/" + i0 + "/fault/undocumented", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/properties/undocumented/type", keyword: "type", params: { type: "boolean" } };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
            } else {
              const err75 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/2/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            var _valid0 = _errs55 === errors;
            if (_valid0 && valid10)
              valid10 = !1, passing0 = [passing0, 2];
            else {
              _valid0 && (valid10 = !0, passing0 = 2, props0 !== !0 && (props0 = !0));
              const _errs70 = errors;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.kind === void 0) {
                  const err76 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                }
                for (const key10 in data9)
                  if (!(key10 === "kind" || key10 === "merge" || key10 === "set" || key10 === "remove" || key10 === "undocumented")) {
                    const err77 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                  }
                if (data9.kind !== void 0) {
                  let data23 = data9.kind;
                  if (typeof data23 != "string") {
                    const err78 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                  }
                  if (data23 !== "change") {
                    const err79 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "change" } };
                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                  }
                }
                if (data9.merge !== void 0) {
                  let data24 = data9.merge;
                  if (!(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
                    const err80 = { instancePath: instancePath + "/" + i0 + "/fault/merge", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/merge/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                }
                if (data9.set !== void 0) {
                  let data25 = data9.set;
                  if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                    if (Object.keys(data25).length > 50) {
                      const err81 = { instancePath: instancePath + "/" + i0 + "/fault/set", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/set/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
                      vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                    }
                    if (Object.keys(data25).length < 1) {
                      const err82 = { instancePath: instancePath + "/" + i0 + "/fault/set", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/set/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                    }
                    for (const key11 in data25) {
                      const _errs80 = errors;
                      if (typeof key11 == "string" && !pattern6.test(key11)) {
                        const err83 = { instancePath: instancePath + "/" + i0 + "/fault/set", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/set/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7e]{1,200}$" }, propertyName: key11 };
                        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                      }
                      var valid18 = _errs80 === errors;
                      if (!valid18) {
                        const err84 = { instancePath: instancePath + "/" + i0 + "/fault/set", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/set/propertyNames", keyword: "propertyNames", params: { propertyName: key11 } };
                        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                      }
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/" + i0 + "/fault/set", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/set/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                  }
                }
                if (data9.remove !== void 0) {
                  let data26 = data9.remove;
                  if (Array.isArray(data26)) {
                    if (data26.length > 50) {
                      const err86 = { instancePath: instancePath + "/" + i0 + "/fault/remove", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/remove/maxItems", keyword: "maxItems", params: { limit: 50 } };
                      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                    }
                    if (data26.length < 1) {
                      const err87 = { instancePath: instancePath + "/" + i0 + "/fault/remove", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/remove/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                    }
                    const len3 = data26.length;
                    for (let i1 = 0; i1 < len3; i1++) {
                      let data27 = data26[i1];
                      if (typeof data27 == "string") {
                        if (!pattern6.test(data27)) {
                          const err88 = { instancePath: instancePath + "/" + i0 + "/fault/remove/" + i1, schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/remove/items/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7e]{1,200}$" } };
                          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                        }
                      } else {
                        const err89 = { instancePath: instancePath + "/" + i0 + "/fault/remove/" + i1, schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/remove/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                      }
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/" + i0 + "/fault/remove", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/remove/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                }
                if (data9.undocumented !== void 0 && typeof data9.undocumented != "boolean") {
                  const err91 = { instancePath: instancePath + "/" + i0 + "/fault/undocumented", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/properties/undocumented/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/3/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
              var _valid0 = _errs70 === errors;
              if (_valid0 && valid10)
                valid10 = !1, passing0 = [passing0, 3];
              else {
                _valid0 && (valid10 = !0, passing0 = 3, props0 !== !0 && (props0 = !0));
                const _errs88 = errors;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                  if (data9.kind === void 0) {
                    const err93 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                  for (const key12 in data9)
                    if (!(key12 === "kind" || key12 === "commits")) {
                      const err94 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                    }
                  if (data9.kind !== void 0) {
                    let data29 = data9.kind;
                    if (typeof data29 != "string") {
                      const err95 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                    }
                    if (data29 !== "connection-reset") {
                      const err96 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "connection-reset" } };
                      vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                    }
                  }
                  if (data9.commits !== void 0 && typeof data9.commits != "boolean") {
                    const err97 = { instancePath: instancePath + "/" + i0 + "/fault/commits", schemaPath: "#/items/allOf/0/properties/fault/oneOf/4/properties/commits/type", keyword: "type", params: { type: "boolean" } };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                } else {
                  const err98 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/4/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                }
                var _valid0 = _errs88 === errors;
                if (_valid0 && valid10)
                  valid10 = !1, passing0 = [passing0, 4];
                else {
                  _valid0 && (valid10 = !0, passing0 = 4, props0 !== !0 && (props0 = !0));
                  const _errs95 = errors;
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (data9.kind === void 0) {
                      const err99 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
                      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                    }
                    for (const key13 in data9)
                      if (!(key13 === "kind" || key13 === "commits")) {
                        const err100 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                      }
                    if (data9.kind !== void 0) {
                      let data31 = data9.kind;
                      if (typeof data31 != "string") {
                        const err101 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/5/properties/kind/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                      }
                      if (data31 !== "hang") {
                        const err102 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "hang" } };
                        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                      }
                    }
                    if (data9.commits !== void 0 && typeof data9.commits != "boolean") {
                      const err103 = { instancePath: instancePath + "/" + i0 + "/fault/commits", schemaPath: "#/items/allOf/0/properties/fault/oneOf/5/properties/commits/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                    }
                  } else {
                    const err104 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/5/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                  var _valid0 = _errs95 === errors;
                  if (_valid0 && valid10)
                    valid10 = !1, passing0 = [passing0, 5];
                  else {
                    _valid0 && (valid10 = !0, passing0 = 5, props0 !== !0 && (props0 = !0));
                    const _errs102 = errors;
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      if (data9.kind === void 0) {
                        const err105 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
                        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                      }
                      for (const key14 in data9)
                        if (!(key14 === "kind" || key14 === "bytes")) {
                          const err106 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                        }
                      if (data9.kind !== void 0) {
                        let data33 = data9.kind;
                        if (typeof data33 != "string") {
                          const err107 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/properties/kind/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                        }
                        if (data33 !== "truncated-body") {
                          const err108 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "truncated-body" } };
                          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                        }
                      }
                      if (data9.bytes !== void 0) {
                        let data34 = data9.bytes;
                        if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                          const err109 = { instancePath: instancePath + "/" + i0 + "/fault/bytes", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/properties/bytes/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                        }
                        if (typeof data34 == "number" && isFinite(data34)) {
                          if (data34 > 1048576 || isNaN(data34)) {
                            const err110 = { instancePath: instancePath + "/" + i0 + "/fault/bytes", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/properties/bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 } };
                            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                          }
                          if (data34 < 0 || isNaN(data34)) {
                            const err111 = { instancePath: instancePath + "/" + i0 + "/fault/bytes", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                          }
                        }
                      }
                    } else {
                      const err112 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/6/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                    }
                    var _valid0 = _errs102 === errors;
                    if (_valid0 && valid10)
                      valid10 = !1, passing0 = [passing0, 6];
                    else {
                      _valid0 && (valid10 = !0, passing0 = 6, props0 !== !0 && (props0 = !0));
                      const _errs109 = errors;
                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        if (data9.kind === void 0) {
                          const err113 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
                          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                        }
                        for (const key15 in data9)
                          if (key15 !== "kind") {
                            const err114 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                          }
                        if (data9.kind !== void 0) {
                          let data35 = data9.kind;
                          if (typeof data35 != "string") {
                            const err115 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/7/properties/kind/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                          }
                          if (data35 !== "malformed-json") {
                            const err116 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "malformed-json" } };
                            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                          }
                        }
                      } else {
                        const err117 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/7/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                      }
                      var _valid0 = _errs109 === errors;
                      if (_valid0 && valid10)
                        valid10 = !1, passing0 = [passing0, 7];
                      else {
                        _valid0 && (valid10 = !0, passing0 = 7, props0 !== !0 && (props0 = !0));
                        const _errs114 = errors;
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          if (data9.kind === void 0) {
                            const err118 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
                            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                          }
                          for (const key16 in data9)
                            if (!(key16 === "kind" || key16 === "ms")) {
                              const err119 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                            }
                          if (data9.kind !== void 0) {
                            let data36 = data9.kind;
                            if (typeof data36 != "string") {
                              const err120 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/properties/kind/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                            }
                            if (data36 !== "slow-body") {
                              const err121 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "slow-body" } };
                              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                            }
                          }
                          if (data9.ms !== void 0) {
                            let data37 = data9.ms;
                            if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
                              const err122 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/properties/ms/type", keyword: "type", params: { type: "integer" } };
                              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                            }
                            if (typeof data37 == "number" && isFinite(data37)) {
                              if (data37 > 6e4 || isNaN(data37)) {
                                const err123 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 } };
                                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                              }
                              if (data37 < 0 || isNaN(data37)) {
                                const err124 = { instancePath: instancePath + "/" + i0 + "/fault/ms", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                              }
                            }
                          }
                        } else {
                          const err125 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/8/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                        }
                        var _valid0 = _errs114 === errors;
                        if (_valid0 && valid10)
                          valid10 = !1, passing0 = [passing0, 8];
                        else {
                          _valid0 && (valid10 = !0, passing0 = 8, props0 !== !0 && (props0 = !0));
                          const _errs121 = errors;
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            if (data9.kind === void 0) {
                              const err126 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/required", keyword: "required", params: { missingProperty: "kind" } };
                              vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                            }
                            for (const key17 in data9)
                              if (!(key17 === "kind" || key17 === "contentType")) {
                                const err127 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                              }
                            if (data9.kind !== void 0) {
                              let data38 = data9.kind;
                              if (typeof data38 != "string") {
                                const err128 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/properties/kind/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                              }
                              if (data38 !== "wrong-content-type") {
                                const err129 = { instancePath: instancePath + "/" + i0 + "/fault/kind", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "wrong-content-type" } };
                                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                              }
                            }
                            if (data9.contentType !== void 0) {
                              let data39 = data9.contentType;
                              if (typeof data39 == "string") {
                                if (func2(data39) > 200) {
                                  const err130 = { instancePath: instancePath + "/" + i0 + "/fault/contentType", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                  vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                }
                                if (func2(data39) < 1) {
                                  const err131 = { instancePath: instancePath + "/" + i0 + "/fault/contentType", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/properties/contentType/minLength", keyword: "minLength", params: { limit: 1 } };
                                  vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                }
                                if (!pattern8.test(data39)) {
                                  const err132 = { instancePath: instancePath + "/" + i0 + "/fault/contentType", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/properties/contentType/pattern", keyword: "pattern", params: { pattern: "^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$" } };
                                  vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                }
                              } else {
                                const err133 = { instancePath: instancePath + "/" + i0 + "/fault/contentType", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/properties/contentType/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                              }
                            }
                          } else {
                            const err134 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf/9/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                          }
                          var _valid0 = _errs121 === errors;
                          _valid0 && valid10 ? (valid10 = !1, passing0 = [passing0, 9]) : _valid0 && (valid10 = !0, passing0 = 9, props0 !== !0 && (props0 = !0));
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          if (valid10)
            errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
          else {
            const err135 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
          }
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.kind === void 0) {
              const err136 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/required", keyword: "required", params: { missingProperty: "kind" } };
              vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
            }
          } else {
            const err137 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/allOf/0/properties/fault/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
        }
        if (data0.skip !== void 0) {
          let data40 = data0.skip;
          if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
            const err138 = { instancePath: instancePath + "/" + i0 + "/skip", schemaPath: "#/items/allOf/0/properties/skip/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 1e6 || isNaN(data40)) {
              const err139 = { instancePath: instancePath + "/" + i0 + "/skip", schemaPath: "#/items/allOf/0/properties/skip/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
            }
            if (data40 < 0 || isNaN(data40)) {
              const err140 = { instancePath: instancePath + "/" + i0 + "/skip", schemaPath: "#/items/allOf/0/properties/skip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
            }
          }
        }
        if (data0.times !== void 0) {
          let data41 = data0.times;
          if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
            const err141 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/allOf/0/properties/times/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 > 1e6 || isNaN(data41)) {
              const err142 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/allOf/0/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
            }
            if (data41 < 1 || isNaN(data41)) {
              const err143 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/allOf/0/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
            }
          }
        }
        if (data0.probability !== void 0) {
          let data42 = data0.probability;
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 > 1 || isNaN(data42)) {
              const err144 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/allOf/0/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
            }
            if (data42 < 0 || isNaN(data42)) {
              const err145 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/allOf/0/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
            }
          } else {
            const err146 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/allOf/0/properties/probability/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
          }
        }
        if (data0.until !== void 0) {
          let data43 = data0.until;
          if (typeof data43 == "string") {
            if (func2(data43) > 40) {
              const err147 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/allOf/0/properties/until/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
            }
          } else {
            const err148 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/allOf/0/properties/until/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
          }
        }
        if (data0.for !== void 0) {
          let data44 = data0.for;
          if (typeof data44 == "string") {
            if (func2(data44) > 64) {
              const err149 = { instancePath: instancePath + "/" + i0 + "/for", schemaPath: "#/items/allOf/0/properties/for/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
            }
          } else {
            const err150 = { instancePath: instancePath + "/" + i0 + "/for", schemaPath: "#/items/allOf/0/properties/for/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
          }
        }
        if (data0.seen !== void 0) {
          let data45 = data0.seen;
          if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
            const err151 = { instancePath: instancePath + "/" + i0 + "/seen", schemaPath: "#/items/allOf/0/properties/seen/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
          }
          if (typeof data45 == "number" && isFinite(data45) && (data45 < 0 || isNaN(data45))) {
            const err152 = { instancePath: instancePath + "/" + i0 + "/seen", schemaPath: "#/items/allOf/0/properties/seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
          }
        }
        if (data0.struck !== void 0) {
          let data46 = data0.struck;
          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
            const err153 = { instancePath: instancePath + "/" + i0 + "/struck", schemaPath: "#/items/allOf/0/properties/struck/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
          if (typeof data46 == "number" && isFinite(data46) && (data46 < 0 || isNaN(data46))) {
            const err154 = { instancePath: instancePath + "/" + i0 + "/struck", schemaPath: "#/items/allOf/0/properties/struck/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
          }
        }
      } else {
        const err155 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.seen === void 0) {
          const err156 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/required", keyword: "required", params: { missingProperty: "seen" } };
          vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
        }
        if (data0.struck === void 0) {
          const err157 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/required", keyword: "required", params: { missingProperty: "struck" } };
          vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
        }
        if (data0.seen !== void 0) {
          let data47 = data0.seen;
          if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
            const err158 = { instancePath: instancePath + "/" + i0 + "/seen", schemaPath: "#/items/allOf/1/properties/seen/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
          }
          if (typeof data47 == "number" && isFinite(data47) && (data47 < 0 || isNaN(data47))) {
            const err159 = { instancePath: instancePath + "/" + i0 + "/seen", schemaPath: "#/items/allOf/1/properties/seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
          }
        }
        if (data0.struck !== void 0) {
          let data48 = data0.struck;
          if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
            const err160 = { instancePath: instancePath + "/" + i0 + "/struck", schemaPath: "#/items/allOf/1/properties/struck/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
          }
          if (typeof data48 == "number" && isFinite(data48) && (data48 < 0 || isNaN(data48))) {
            const err161 = { instancePath: instancePath + "/" + i0 + "/struck", schemaPath: "#/items/allOf/1/properties/struck/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
          }
        }
      } else {
        const err162 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
      }
    }
  } else {
    const err163 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const listRequests_200_body = validate71;
const schema34 = { anyOf: [{ type: "object", required: ["exchanges", "total"], properties: { exchanges: { type: "array", items: { $ref: "shared3" } }, total: { type: "integer", minimum: 0 } } }, { type: "object", required: ["log"], properties: { log: { type: "object", required: ["version", "creator", "entries"], properties: { version: { type: "string", const: "1.2" }, creator: { type: "object", required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, entries: { type: "array", items: { type: "object", required: ["startedDateTime", "time", "request", "response", "cache", "timings"], properties: { startedDateTime: { type: "string" }, time: { type: "number", minimum: 0 }, request: { type: "object", additionalProperties: !0 }, response: { type: "object", additionalProperties: !0 }, cache: { type: "object", additionalProperties: !0 }, timings: { type: "object", additionalProperties: !0 }, comment: { type: "string" } } } } } } } }] }, schema35 = { type: "object", required: ["id", "at", "elapsed", "request", "response"], properties: { id: { type: "integer", minimum: 1 }, at: { type: "string" }, elapsed: { type: "number" }, api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, reason: { type: "string" }, code: { type: "string" }, hint: { type: "string" }, request: { type: "object", required: ["method", "url", "headers"], properties: { method: { type: "string" }, url: { type: "string" }, headers: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } } }, body: { type: "string" } } }, response: { type: "object", required: ["status", "headers"], properties: { status: { type: "integer" }, headers: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } } }, body: { type: "string" } } } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.elapsed === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "elapsed" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.request === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.response === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      const err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.elapsed !== void 0) {
      let data2 = data.elapsed;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/elapsed", schemaPath: "#/properties/elapsed/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.api !== void 0) {
      let data3 = data.api;
      if (typeof data3 != "string") {
        const err9 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data3 === "citapro" || data3 === "salonbookit")) {
        const err10 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/enum", keyword: "enum", params: { allowedValues: schema35.properties.api.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.operationId !== void 0 && typeof data.operationId != "string") {
      const err11 = { instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      const err13 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.hint !== void 0 && typeof data.hint != "string") {
      const err14 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.request !== void 0) {
      let data8 = data.request;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.method === void 0) {
          const err15 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "method" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data8.url === void 0) {
          const err16 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "url" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data8.headers === void 0) {
          const err17 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: "headers" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8.method !== void 0 && typeof data8.method != "string") {
          const err18 = { instancePath: instancePath + "/request/method", schemaPath: "#/properties/request/properties/method/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data8.url !== void 0 && typeof data8.url != "string") {
          const err19 = { instancePath: instancePath + "/request/url", schemaPath: "#/properties/request/properties/url/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8.headers !== void 0) {
          let data11 = data8.headers;
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data12 = data11[i0];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.name === void 0) {
                  const err20 = { instancePath: instancePath + "/request/headers/" + i0, schemaPath: "#/properties/request/properties/headers/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data12.value === void 0) {
                  const err21 = { instancePath: instancePath + "/request/headers/" + i0, schemaPath: "#/properties/request/properties/headers/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data12.name !== void 0 && typeof data12.name != "string") {
                  const err22 = { instancePath: instancePath + "/request/headers/" + i0 + "/name", schemaPath: "#/properties/request/properties/headers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data12.value !== void 0 && typeof data12.value != "string") {
                  const err23 = { instancePath: instancePath + "/request/headers/" + i0 + "/value", schemaPath: "#/properties/request/properties/headers/items/properties/value/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/request/headers/" + i0, schemaPath: "#/properties/request/properties/headers/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/request/headers", schemaPath: "#/properties/request/properties/headers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data8.body !== void 0 && typeof data8.body != "string") {
          const err26 = { instancePath: instancePath + "/request/body", schemaPath: "#/properties/request/properties/body/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.response !== void 0) {
      let data16 = data.response;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.status === void 0) {
          const err28 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: "status" } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data16.headers === void 0) {
          const err29 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: "headers" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data16.status !== void 0) {
          let data17 = data16.status;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err30 = { instancePath: instancePath + "/response/status", schemaPath: "#/properties/response/properties/status/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data16.headers !== void 0) {
          let data18 = data16.headers;
          if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data19 = data18[i1];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.name === void 0) {
                  const err31 = { instancePath: instancePath + "/response/headers/" + i1, schemaPath: "#/properties/response/properties/headers/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                if (data19.value === void 0) {
                  const err32 = { instancePath: instancePath + "/response/headers/" + i1, schemaPath: "#/properties/response/properties/headers/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data19.name !== void 0 && typeof data19.name != "string") {
                  const err33 = { instancePath: instancePath + "/response/headers/" + i1 + "/name", schemaPath: "#/properties/response/properties/headers/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data19.value !== void 0 && typeof data19.value != "string") {
                  const err34 = { instancePath: instancePath + "/response/headers/" + i1 + "/value", schemaPath: "#/properties/response/properties/headers/items/properties/value/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/response/headers/" + i1, schemaPath: "#/properties/response/properties/headers/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/response/headers", schemaPath: "#/properties/response/properties/headers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data16.body !== void 0 && typeof data16.body != "string") {
          const err37 = { instancePath: instancePath + "/response/body", schemaPath: "#/properties/response/properties/body/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: { id: !0, at: !0, elapsed: !0, api: !0, operationId: !0, reason: !0, code: !0, hint: !0, request: !0, response: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate71.evaluated;
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
        for (let i0 = 0; i0 < len0; i0++)
          validate72(data0[i0], { instancePath: instancePath + "/exchanges/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/exchanges", schemaPath: "#/anyOf/0/properties/exchanges/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/anyOf/0/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err4 = { instancePath: instancePath + "/total", schemaPath: "#/anyOf/0/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.exchanges = !0, props0.total = !0;
  }
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.log === void 0) {
      const err6 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "log" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.log !== void 0) {
      let data3 = data.log;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.version === void 0) {
          const err7 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/required", keyword: "required", params: { missingProperty: "version" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.creator === void 0) {
          const err8 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/required", keyword: "required", params: { missingProperty: "creator" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.entries === void 0) {
          const err9 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/required", keyword: "required", params: { missingProperty: "entries" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.version !== void 0) {
          let data4 = data3.version;
          if (typeof data4 != "string") {
            const err10 = { instancePath: instancePath + "/log/version", schemaPath: "#/anyOf/1/properties/log/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data4 !== "1.2") {
            const err11 = { instancePath: instancePath + "/log/version", schemaPath: "#/anyOf/1/properties/log/properties/version/const", keyword: "const", params: { allowedValue: "1.2" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data3.creator !== void 0) {
          let data5 = data3.creator;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.name === void 0) {
              const err12 = { instancePath: instancePath + "/log/creator", schemaPath: "#/anyOf/1/properties/log/properties/creator/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data5.version === void 0) {
              const err13 = { instancePath: instancePath + "/log/creator", schemaPath: "#/anyOf/1/properties/log/properties/creator/required", keyword: "required", params: { missingProperty: "version" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data5.name !== void 0 && typeof data5.name != "string") {
              const err14 = { instancePath: instancePath + "/log/creator/name", schemaPath: "#/anyOf/1/properties/log/properties/creator/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data5.version !== void 0 && typeof data5.version != "string") {
              const err15 = { instancePath: instancePath + "/log/creator/version", schemaPath: "#/anyOf/1/properties/log/properties/creator/properties/version/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/log/creator", schemaPath: "#/anyOf/1/properties/log/properties/creator/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data3.entries !== void 0) {
          let data8 = data3.entries;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.startedDateTime === void 0) {
                  const err17 = { instancePath: instancePath + "/log/entries/" + i1, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "startedDateTime" } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data9.time === void 0) {
                  const err18 = { instancePath: instancePath + "/log/entries/" + i1, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "time" } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data9.request === void 0) {
                  const err19 = { instancePath: instancePath + "/log/entries/" + i1, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "request" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data9.response === void 0) {
                  const err20 = { instancePath: instancePath + "/log/entries/" + i1, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "response" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data9.cache === void 0) {
                  const err21 = { instancePath: instancePath + "/log/entries/" + i1, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "cache" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data9.timings === void 0) {
                  const err22 = { instancePath: instancePath + "/log/entries/" + i1, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/required", keyword: "required", params: { missingProperty: "timings" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data9.startedDateTime !== void 0 && typeof data9.startedDateTime != "string") {
                  const err23 = { instancePath: instancePath + "/log/entries/" + i1 + "/startedDateTime", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/startedDateTime/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (data9.time !== void 0) {
                  let data11 = data9.time;
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 < 0 || isNaN(data11)) {
                      const err24 = { instancePath: instancePath + "/log/entries/" + i1 + "/time", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/log/entries/" + i1 + "/time", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/time/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
                if (data9.request !== void 0) {
                  let data12 = data9.request;
                  if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                    const err26 = { instancePath: instancePath + "/log/entries/" + i1 + "/request", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/request/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                }
                if (data9.response !== void 0) {
                  let data13 = data9.response;
                  if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                    const err27 = { instancePath: instancePath + "/log/entries/" + i1 + "/response", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/response/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
                if (data9.cache !== void 0) {
                  let data14 = data9.cache;
                  if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                    const err28 = { instancePath: instancePath + "/log/entries/" + i1 + "/cache", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/cache/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                }
                if (data9.timings !== void 0) {
                  let data15 = data9.timings;
                  if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
                    const err29 = { instancePath: instancePath + "/log/entries/" + i1 + "/timings", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/timings/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                }
                if (data9.comment !== void 0 && typeof data9.comment != "string") {
                  const err30 = { instancePath: instancePath + "/log/entries/" + i1 + "/comment", schemaPath: "#/anyOf/1/properties/log/properties/entries/items/properties/comment/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/log/entries/" + i1, schemaPath: "#/anyOf/1/properties/log/properties/entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/log/entries", schemaPath: "#/anyOf/1/properties/log/properties/entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/log", schemaPath: "#/anyOf/1/properties/log/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  var _valid0 = _errs8 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.log = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err35 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate71.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate71.evaluated = { dynamicProps: !0, dynamicItems: !1 };
const verifyRequests_200_body = validate74;
const schema36 = { type: "object", required: ["found"], properties: { found: { type: "array", items: { type: "integer", minimum: 1 } } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.found === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "found" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.found !== void 0) {
      let data0 = data.found;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err1 = { instancePath: instancePath + "/found/" + i0, schemaPath: "#/properties/found/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
            const err2 = { instancePath: instancePath + "/found/" + i0, schemaPath: "#/properties/found/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { found: !0 }, dynamicProps: !1, dynamicItems: !1 };
const verifyRequests_409_body = validate75;
const schema37 = { type: "object", required: ["type", "title", "status", "detail", "found", "instead"], properties: { type: { type: "string", const: "about:blank" }, title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" }, found: { type: "array", items: { type: "integer", minimum: 1 } }, instead: { type: "array", items: { type: "object", required: ["exchange", "criteria"], properties: { exchange: { $ref: "shared3" }, criteria: { type: "array", items: { type: "object", required: ["name", "wanted", "met"], properties: { name: { type: "string" }, wanted: { type: "string" }, came: {}, met: { type: "boolean" } } } } } } } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate75.evaluated;
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
    if (data.found === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "found" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.instead === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instead" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data0 !== "about:blank") {
        const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "about:blank" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.detail !== void 0 && typeof data.detail != "string") {
      const err10 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.found !== void 0) {
      let data4 = data.found;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err11 = { instancePath: instancePath + "/found/" + i0, schemaPath: "#/properties/found/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
            const err12 = { instancePath: instancePath + "/found/" + i0, schemaPath: "#/properties/found/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.instead !== void 0) {
      let data6 = data.instead;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.exchange === void 0) {
              const err14 = { instancePath: instancePath + "/instead/" + i1, schemaPath: "#/properties/instead/items/required", keyword: "required", params: { missingProperty: "exchange" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data7.criteria === void 0) {
              const err15 = { instancePath: instancePath + "/instead/" + i1, schemaPath: "#/properties/instead/items/required", keyword: "required", params: { missingProperty: "criteria" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data7.exchange !== void 0 && (validate72(data7.exchange, { instancePath: instancePath + "/instead/" + i1 + "/exchange", parentData: data7, parentDataProperty: "exchange", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data7.criteria !== void 0) {
              let data9 = data7.criteria;
              if (Array.isArray(data9)) {
                const len2 = data9.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data10 = data9[i2];
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (data10.name === void 0) {
                      const err16 = { instancePath: instancePath + "/instead/" + i1 + "/criteria/" + i2, schemaPath: "#/properties/instead/items/properties/criteria/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                    if (data10.wanted === void 0) {
                      const err17 = { instancePath: instancePath + "/instead/" + i1 + "/criteria/" + i2, schemaPath: "#/properties/instead/items/properties/criteria/items/required", keyword: "required", params: { missingProperty: "wanted" } };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                    if (data10.met === void 0) {
                      const err18 = { instancePath: instancePath + "/instead/" + i1 + "/criteria/" + i2, schemaPath: "#/properties/instead/items/properties/criteria/items/required", keyword: "required", params: { missingProperty: "met" } };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                    if (data10.name !== void 0 && typeof data10.name != "string") {
                      const err19 = { instancePath: instancePath + "/instead/" + i1 + "/criteria/" + i2 + "/name", schemaPath: "#/properties/instead/items/properties/criteria/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                    }
                    if (data10.wanted !== void 0 && typeof data10.wanted != "string") {
                      const err20 = { instancePath: instancePath + "/instead/" + i1 + "/criteria/" + i2 + "/wanted", schemaPath: "#/properties/instead/items/properties/criteria/items/properties/wanted/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    }
                    if (data10.met !== void 0 && typeof data10.met != "boolean") {
                      const err21 = { instancePath: instancePath + "/instead/" + i1 + "/criteria/" + i2 + "/met", schemaPath: "#/properties/instead/items/properties/criteria/items/properties/met/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/instead/" + i1 + "/criteria/" + i2, schemaPath: "#/properties/instead/items/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/instead/" + i1 + "/criteria", schemaPath: "#/properties/instead/items/properties/criteria/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/instead/" + i1, schemaPath: "#/properties/instead/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0, found: !0, instead: !0 }, dynamicProps: !1, dynamicItems: !1 };
const explainRequest_200_body = validate77;
const schema38 = { type: "object", required: ["exchange", "decidedBy", "detail", "criteria"], properties: { exchange: { $ref: "shared3" }, decidedBy: { type: "string", enum: ["mock", "key", "path", "request", "quota", "salon", "client"] }, detail: { type: "string" }, criteria: { type: "array", items: { type: "object", required: ["name", "met", "detail"], properties: { name: { type: "string" }, met: { type: "boolean" }, detail: { type: "string" }, came: {}, clause: { type: "object", required: ["provenance", "pointer"], properties: { provenance: { type: "string", enum: ["documented", "published", "inferred"] }, source: { type: "string" }, pointer: { type: "string" } } } } } }, takenBy: { type: "object", required: ["bookings", "timeOff"], properties: { bookings: { $ref: "shared4" }, timeOff: { $ref: "shared6" } } }, clause: { type: "object", required: ["provenance", "pointer"], properties: { provenance: { type: "string", enum: ["documented", "published", "inferred"] }, source: { type: "string" }, pointer: { type: "string" } } } } }, schema39 = { type: "array", items: { $ref: "shared5" } }, schema40 = { type: "object", required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "source", "createdAt"], properties: { id: { type: "integer" }, uuid: { type: "string" }, code: { type: "string" }, start: { type: "string" }, end: { type: "string" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", items: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } } }, location: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, professional: { anyOf: [{ type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, { type: "null" }] }, client: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, amount: { type: "number" }, note: { type: ["string", "null"] }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "string" } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
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
        const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.properties.status.enum } };
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
        const err52 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: schema40.properties.note.type } };
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
        const err54 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema40.properties.source.enum } };
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
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { id: !0, uuid: !0, code: !0, start: !0, end: !0, status: !0, services: !0, location: !0, professional: !0, client: !0, amount: !0, note: !0, source: !0, createdAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate80(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const schema41 = { type: "array", items: { $ref: "shared7" } }, schema42 = { type: "object", required: ["id", "professional", "from", "to", "reason"], properties: { id: { type: "integer" }, professional: { type: "integer" }, from: { type: "string" }, to: { type: "string" }, reason: { type: "string" } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.professional === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "professional" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.professional !== void 0) {
      let data1 = data.professional;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { id: !0, professional: !0, from: !0, to: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate84(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exchange === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exchange" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.decidedBy === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decidedBy" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.detail === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.criteria === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.exchange !== void 0 && (validate72(data.exchange, { instancePath: instancePath + "/exchange", parentData: data, parentDataProperty: "exchange", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.decidedBy !== void 0) {
      let data1 = data.decidedBy;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/decidedBy", schemaPath: "#/properties/decidedBy/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "mock" || data1 === "key" || data1 === "path" || data1 === "request" || data1 === "quota" || data1 === "salon" || data1 === "client")) {
        const err5 = { instancePath: instancePath + "/decidedBy", schemaPath: "#/properties/decidedBy/enum", keyword: "enum", params: { allowedValues: schema38.properties.decidedBy.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.detail !== void 0 && typeof data.detail != "string") {
      const err6 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.criteria !== void 0) {
      let data3 = data.criteria;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              const err7 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data4.met === void 0) {
              const err8 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "met" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data4.detail === void 0) {
              const err9 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "detail" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4.name !== void 0 && typeof data4.name != "string") {
              const err10 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/properties/criteria/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data4.met !== void 0 && typeof data4.met != "boolean") {
              const err11 = { instancePath: instancePath + "/criteria/" + i0 + "/met", schemaPath: "#/properties/criteria/items/properties/met/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4.detail !== void 0 && typeof data4.detail != "string") {
              const err12 = { instancePath: instancePath + "/criteria/" + i0 + "/detail", schemaPath: "#/properties/criteria/items/properties/detail/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data4.clause !== void 0) {
              let data8 = data4.clause;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.provenance === void 0) {
                  const err13 = { instancePath: instancePath + "/criteria/" + i0 + "/clause", schemaPath: "#/properties/criteria/items/properties/clause/required", keyword: "required", params: { missingProperty: "provenance" } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                if (data8.pointer === void 0) {
                  const err14 = { instancePath: instancePath + "/criteria/" + i0 + "/clause", schemaPath: "#/properties/criteria/items/properties/clause/required", keyword: "required", params: { missingProperty: "pointer" } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data8.provenance !== void 0) {
                  let data9 = data8.provenance;
                  if (typeof data9 != "string") {
                    const err15 = { instancePath: instancePath + "/criteria/" + i0 + "/clause/provenance", schemaPath: "#/properties/criteria/items/properties/clause/properties/provenance/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                  if (!(data9 === "documented" || data9 === "published" || data9 === "inferred")) {
                    const err16 = { instancePath: instancePath + "/criteria/" + i0 + "/clause/provenance", schemaPath: "#/properties/criteria/items/properties/clause/properties/provenance/enum", keyword: "enum", params: { allowedValues: schema38.properties.criteria.items.properties.clause.properties.provenance.enum } };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
                if (data8.source !== void 0 && typeof data8.source != "string") {
                  const err17 = { instancePath: instancePath + "/criteria/" + i0 + "/clause/source", schemaPath: "#/properties/criteria/items/properties/clause/properties/source/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data8.pointer !== void 0 && typeof data8.pointer != "string") {
                  const err18 = { instancePath: instancePath + "/criteria/" + i0 + "/clause/pointer", schemaPath: "#/properties/criteria/items/properties/clause/properties/pointer/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/criteria/" + i0 + "/clause", schemaPath: "#/properties/criteria/items/properties/clause/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.takenBy !== void 0) {
      let data12 = data.takenBy;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.bookings === void 0) {
          const err22 = { instancePath: instancePath + "/takenBy", schemaPath: "#/properties/takenBy/required", keyword: "required", params: { missingProperty: "bookings" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data12.timeOff === void 0) {
          const err23 = { instancePath: instancePath + "/takenBy", schemaPath: "#/properties/takenBy/required", keyword: "required", params: { missingProperty: "timeOff" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        data12.bookings !== void 0 && (validate79(data12.bookings, { instancePath: instancePath + "/takenBy/bookings", parentData: data12, parentDataProperty: "bookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data12.timeOff !== void 0 && (validate83(data12.timeOff, { instancePath: instancePath + "/takenBy/timeOff", parentData: data12, parentDataProperty: "timeOff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
      } else {
        const err24 = { instancePath: instancePath + "/takenBy", schemaPath: "#/properties/takenBy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.clause !== void 0) {
      let data15 = data.clause;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.provenance === void 0) {
          const err25 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/required", keyword: "required", params: { missingProperty: "provenance" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data15.pointer === void 0) {
          const err26 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/required", keyword: "required", params: { missingProperty: "pointer" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data15.provenance !== void 0) {
          let data16 = data15.provenance;
          if (typeof data16 != "string") {
            const err27 = { instancePath: instancePath + "/clause/provenance", schemaPath: "#/properties/clause/properties/provenance/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (!(data16 === "documented" || data16 === "published" || data16 === "inferred")) {
            const err28 = { instancePath: instancePath + "/clause/provenance", schemaPath: "#/properties/clause/properties/provenance/enum", keyword: "enum", params: { allowedValues: schema38.properties.clause.properties.provenance.enum } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data15.source !== void 0 && typeof data15.source != "string") {
          const err29 = { instancePath: instancePath + "/clause/source", schemaPath: "#/properties/clause/properties/source/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data15.pointer !== void 0 && typeof data15.pointer != "string") {
          const err30 = { instancePath: instancePath + "/clause/pointer", schemaPath: "#/properties/clause/properties/pointer/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { exchange: !0, decidedBy: !0, detail: !0, criteria: !0, takenBy: !0, clause: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getCoverage_200_body = validate87;
const schema43 = { type: "object", required: ["seen", "documented", "operations", "undocumented", "grading"], properties: { seen: { type: "integer", minimum: 0 }, documented: { type: "integer", minimum: 1 }, operations: { type: "array", items: { type: "object", required: ["api", "operationId", "method", "path", "seen", "documented", "responses"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, method: { type: "string" }, path: { type: "string" }, seen: { type: "integer", minimum: 0 }, documented: { type: "integer", minimum: 1 }, responses: { type: "array", items: { type: "object", required: ["status", "description", "times", "codes"], properties: { status: { type: "integer" }, description: { type: "string" }, times: { type: "integer", minimum: 0 }, latest: { type: "integer", minimum: 1 }, codes: { type: "array", items: { type: "object", required: ["code", "times"], properties: { code: { type: "string" }, times: { type: "integer", minimum: 0 } } } } } } } } } }, undocumented: { type: "array", items: { type: "object", required: ["status", "times"], properties: { api: { type: "string", enum: ["citapro", "salonbookit"] }, operationId: { type: "string" }, status: { type: "integer" }, times: { type: "integer", minimum: 1 } } } }, grading: { type: "object", required: ["ok", "findings", "notices"], properties: { ok: { type: "boolean" }, findings: { $ref: "shared8" }, notices: { $ref: "shared8" } } } } }, schema44 = { type: "array", items: { type: "object", required: ["rule", "message", "times", "exchanges"], properties: { rule: { type: "string", enum: ["retried-too-early", "repeated-write", "double-submit", "ignored-401", "polled-availability", "shifted-time", "invalid-request", "undeclared-parameter", "unknown-operation", "never-offered"] }, message: { type: "string" }, times: { type: "integer", minimum: 1 }, exchanges: { type: "array", items: { type: "array", items: { type: "integer", minimum: 1 } } } } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.rule === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "rule" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.message === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.times === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "times" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.exchanges === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "exchanges" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.rule !== void 0) {
          let data1 = data0.rule;
          if (typeof data1 != "string") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/rule", schemaPath: "#/items/properties/rule/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data1 === "retried-too-early" || data1 === "repeated-write" || data1 === "double-submit" || data1 === "ignored-401" || data1 === "polled-availability" || data1 === "shifted-time" || data1 === "invalid-request" || data1 === "undeclared-parameter" || data1 === "unknown-operation" || data1 === "never-offered")) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/rule", schemaPath: "#/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema44.items.properties.rule.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.message !== void 0 && typeof data0.message != "string") {
          const err6 = { instancePath: instancePath + "/" + i0 + "/message", schemaPath: "#/items/properties/message/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.times !== void 0) {
          let data3 = data0.times;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/properties/times/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
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
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                    const err9 = { instancePath: instancePath + "/" + i0 + "/exchanges/" + i1 + "/" + i2, schemaPath: "#/items/properties/exchanges/items/items/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                  if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
                    const err10 = { instancePath: instancePath + "/" + i0 + "/exchanges/" + i1 + "/" + i2, schemaPath: "#/items/properties/exchanges/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/" + i0 + "/exchanges/" + i1, schemaPath: "#/items/properties/exchanges/items/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/" + i0 + "/exchanges", schemaPath: "#/items/properties/exchanges/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate87.evaluated;
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
                const err17 = { instancePath: instancePath + "/operations/" + i0 + "/api", schemaPath: "#/properties/operations/items/properties/api/enum", keyword: "enum", params: { allowedValues: schema43.properties.operations.items.properties.api.enum } };
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
                const err49 = { instancePath: instancePath + "/undocumented/" + i3 + "/api", schemaPath: "#/properties/undocumented/items/properties/api/enum", keyword: "enum", params: { allowedValues: schema43.properties.undocumented.items.properties.api.enum } };
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
        if (data26.notices === void 0) {
          const err58 = { instancePath: instancePath + "/grading", schemaPath: "#/properties/grading/required", keyword: "required", params: { missingProperty: "notices" } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data26.ok !== void 0 && typeof data26.ok != "boolean") {
          const err59 = { instancePath: instancePath + "/grading/ok", schemaPath: "#/properties/grading/properties/ok/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        data26.findings !== void 0 && (validate88(data26.findings, { instancePath: instancePath + "/grading/findings", parentData: data26, parentDataProperty: "findings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data26.notices !== void 0 && (validate88(data26.notices, { instancePath: instancePath + "/grading/notices", parentData: data26, parentDataProperty: "notices", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length));
      } else {
        const err60 = { instancePath: instancePath + "/grading", schemaPath: "#/properties/grading/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { seen: !0, documented: !0, operations: !0, undocumented: !0, grading: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAgenda_200_body = validate91;
const schema45 = { type: "object", required: ["zone", "from", "to", "days"], properties: { zone: { type: "string" }, from: { type: "string", format: "date" }, to: { type: "string", format: "date" }, days: { type: "array", items: { type: "object", required: ["date", "closures", "professionals"], properties: { date: { type: "string", format: "date" }, closures: { type: "array", items: { $ref: "shared9" } }, professionals: { type: "array", items: { type: "object", required: ["professional", "state", "hours", "bookings", "timeOff"], properties: { professional: { type: "object", required: ["id", "uuid", "name"], properties: { id: { type: "integer" }, uuid: { type: "string" }, name: { type: "string" } } }, state: { type: "string", enum: ["working", "holiday", "off"] }, hours: { type: "array", items: { type: "object", required: ["start", "end", "location"], properties: { start: { type: "string" }, end: { type: "string" }, location: { type: "integer" } } } }, bookings: { $ref: "shared4" }, timeOff: { $ref: "shared6" } } } } } } } } }, formats0 = fullFormats.date, schema46 = { type: "object", required: ["id", "date", "name", "location"], properties: { id: { type: "integer" }, date: { type: "string", format: "date" }, name: { type: "string" }, location: { type: ["integer", "null"] } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.location === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          const err5 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.location !== void 0) {
      let data3 = data.location;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        const err8 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema46.properties.location.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { id: !0, date: !0, name: !0, location: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate91.evaluated;
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
                for (let i1 = 0; i1 < len1; i1++)
                  validate92(data6[i1], { instancePath: instancePath + "/days/" + i0 + "/closures/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
              } else {
                const err14 = { instancePath: instancePath + "/days/" + i0 + "/closures", schemaPath: "#/properties/days/items/properties/closures/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data4.professionals !== void 0) {
              let data8 = data4.professionals;
              if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (data9.professional === void 0) {
                      const err15 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "professional" } };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                    if (data9.state === void 0) {
                      const err16 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "state" } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                    if (data9.hours === void 0) {
                      const err17 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "hours" } };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                    if (data9.bookings === void 0) {
                      const err18 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "bookings" } };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                    if (data9.timeOff === void 0) {
                      const err19 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "timeOff" } };
                      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                    }
                    if (data9.professional !== void 0) {
                      let data10 = data9.professional;
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        if (data10.id === void 0) {
                          const err20 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/required", keyword: "required", params: { missingProperty: "id" } };
                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                        }
                        if (data10.uuid === void 0) {
                          const err21 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/required", keyword: "required", params: { missingProperty: "uuid" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                        if (data10.name === void 0) {
                          const err22 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/required", keyword: "required", params: { missingProperty: "name" } };
                          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                        }
                        if (data10.id !== void 0) {
                          let data11 = data10.id;
                          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                            const err23 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/id", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/properties/id/type", keyword: "type", params: { type: "integer" } };
                            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                          }
                        }
                        if (data10.uuid !== void 0 && typeof data10.uuid != "string") {
                          const err24 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/uuid", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/properties/uuid/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                        }
                        if (data10.name !== void 0 && typeof data10.name != "string") {
                          const err25 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional/name", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/properties/name/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                        }
                      } else {
                        const err26 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/professional", schemaPath: "#/properties/days/items/properties/professionals/items/properties/professional/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                    }
                    if (data9.state !== void 0) {
                      let data14 = data9.state;
                      if (typeof data14 != "string") {
                        const err27 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/state", schemaPath: "#/properties/days/items/properties/professionals/items/properties/state/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                      }
                      if (!(data14 === "working" || data14 === "holiday" || data14 === "off")) {
                        const err28 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/state", schemaPath: "#/properties/days/items/properties/professionals/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema45.properties.days.items.properties.professionals.items.properties.state.enum } };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                    }
                    if (data9.hours !== void 0) {
                      let data15 = data9.hours;
                      if (Array.isArray(data15)) {
                        const len3 = data15.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data16 = data15[i3];
                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            if (data16.start === void 0) {
                              const err29 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "start" } };
                              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                            }
                            if (data16.end === void 0) {
                              const err30 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "end" } };
                              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                            }
                            if (data16.location === void 0) {
                              const err31 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/required", keyword: "required", params: { missingProperty: "location" } };
                              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                            }
                            if (data16.start !== void 0 && typeof data16.start != "string") {
                              const err32 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/start", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/properties/start/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                            }
                            if (data16.end !== void 0 && typeof data16.end != "string") {
                              const err33 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/end", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/properties/end/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                            }
                            if (data16.location !== void 0) {
                              let data19 = data16.location;
                              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                                const err34 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3 + "/location", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/properties/location/type", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                              }
                            }
                          } else {
                            const err35 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours/" + i3, schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/items/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                          }
                        }
                      } else {
                        const err36 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/hours", schemaPath: "#/properties/days/items/properties/professionals/items/properties/hours/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                    data9.bookings !== void 0 && (validate79(data9.bookings, { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/bookings", parentData: data9, parentDataProperty: "bookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data9.timeOff !== void 0 && (validate83(data9.timeOff, { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2 + "/timeOff", parentData: data9, parentDataProperty: "timeOff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
                  } else {
                    const err37 = { instancePath: instancePath + "/days/" + i0 + "/professionals/" + i2, schemaPath: "#/properties/days/items/properties/professionals/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/days/" + i0 + "/professionals", schemaPath: "#/properties/days/items/properties/professionals/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { zone: !0, from: !0, to: !0, days: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addAgendaBooking_201_body = validate96;
const schema47 = { $ref: "shared5" };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate96.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: { id: !0, uuid: !0, code: !0, start: !0, end: !0, status: !0, services: !0, location: !0, professional: !0, client: !0, amount: !0, note: !0, source: !0, createdAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addClosure_201_body = validate98;
const schema48 = { type: "object", required: ["closure", "collisions"], properties: { closure: { $ref: "shared9" }, collisions: { $ref: "shared4" } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.closure === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closure" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.collisions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collisions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.closure !== void 0 && (validate92(data.closure, { instancePath: instancePath + "/closure", parentData: data, parentDataProperty: "closure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.collisions !== void 0 && (validate79(data.collisions, { instancePath: instancePath + "/collisions", parentData: data, parentDataProperty: "collisions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: { closure: !0, collisions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addTimeOff_201_body = validate101;
const schema49 = { type: "object", required: ["timeOff", "collisions"], properties: { timeOff: { $ref: "shared7" }, collisions: { $ref: "shared4" } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeOff === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeOff" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.collisions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collisions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.timeOff !== void 0 && (validate84(data.timeOff, { instancePath: instancePath + "/timeOff", parentData: data, parentDataProperty: "timeOff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length)), data.collisions !== void 0 && (validate79(data.collisions, { instancePath: instancePath + "/collisions", parentData: data, parentDataProperty: "collisions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { timeOff: !0, collisions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const checkInvariants_200_body = validate104;
const schema50 = { type: "object", required: ["ok", "violations"], properties: { ok: { type: "boolean" }, violations: { type: "array", items: { type: "object", required: ["rule", "message"], properties: { rule: { type: "string" }, message: { type: "string" } } } } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate104.evaluated;
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
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: { ok: !0, violations: !0 }, dynamicProps: !1, dynamicItems: !1 };
const streamEvents_200_body = validate105;
const schema51 = { type: "string" };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const getCitaproDocument_200_body = validate106;
const schema52 = { type: "object", required: ["openapi", "info", "paths"], additionalProperties: !0, properties: { openapi: { type: "string" }, info: { type: "object" }, paths: { type: "object" } } };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate106.evaluated;
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
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

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

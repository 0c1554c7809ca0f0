// Generated from openapi/citapro.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const listServices_200_headers = validate52;
const schema19 = { type: "object", properties: { "x-ratelimit-limit": { type: "integer", minimum: 0 }, "x-ratelimit-remaining": { type: "integer", minimum: 0 }, "x-ratelimit-reset": { type: "integer", minimum: 0 } }, required: [] };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err1 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err3 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err5 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { "x-ratelimit-limit": !0, "x-ratelimit-remaining": !0, "x-ratelimit-reset": !0 }, dynamicProps: !1, dynamicItems: !1 };
const listServices_200_body = validate53;
const schema20 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { type: "object", required: ["id", "name", "duration", "price", "status"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" }, duration: { type: "integer", minimum: 1 }, price: { type: "number", minimum: 0 }, status: { type: "string", enum: ["active", "inactive"] }, domiciliary: { type: "boolean" }, virtual: { type: "boolean" }, categoryId: { type: ["string", "null"], format: "uuid" }, description: { type: ["string", "null"] }, sessions: { type: ["integer", "null"] }, simultaneous: { type: "integer", minimum: 1 } } } } } }, formats0 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err4 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.name === void 0) {
              const err5 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.duration === void 0) {
              const err6 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "duration" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.price === void 0) {
              const err7 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "price" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.status === void 0) {
              const err8 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 == "string") {
                if (!formats0.test(data3)) {
                  const err9 = { instancePath: instancePath + "/items/" + i0 + "/id", schemaPath: "#/properties/items/items/properties/id/format", keyword: "format", params: { format: "uuid" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/items/" + i0 + "/id", schemaPath: "#/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data2.name !== void 0 && typeof data2.name != "string") {
              const err11 = { instancePath: instancePath + "/items/" + i0 + "/name", schemaPath: "#/properties/items/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data2.duration !== void 0) {
              let data5 = data2.duration;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                const err12 = { instancePath: instancePath + "/items/" + i0 + "/duration", schemaPath: "#/properties/items/items/properties/duration/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
                const err13 = { instancePath: instancePath + "/items/" + i0 + "/duration", schemaPath: "#/properties/items/items/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data2.price !== void 0) {
              let data6 = data2.price;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err14 = { instancePath: instancePath + "/items/" + i0 + "/price", schemaPath: "#/properties/items/items/properties/price/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/items/" + i0 + "/price", schemaPath: "#/properties/items/items/properties/price/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.status !== void 0) {
              let data7 = data2.status;
              if (typeof data7 != "string") {
                const err16 = { instancePath: instancePath + "/items/" + i0 + "/status", schemaPath: "#/properties/items/items/properties/status/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (!(data7 === "active" || data7 === "inactive")) {
                const err17 = { instancePath: instancePath + "/items/" + i0 + "/status", schemaPath: "#/properties/items/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema20.properties.items.items.properties.status.enum } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.domiciliary !== void 0 && typeof data2.domiciliary != "boolean") {
              const err18 = { instancePath: instancePath + "/items/" + i0 + "/domiciliary", schemaPath: "#/properties/items/items/properties/domiciliary/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data2.virtual !== void 0 && typeof data2.virtual != "boolean") {
              const err19 = { instancePath: instancePath + "/items/" + i0 + "/virtual", schemaPath: "#/properties/items/items/properties/virtual/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data2.categoryId !== void 0) {
              let data10 = data2.categoryId;
              if (typeof data10 != "string" && data10 !== null) {
                const err20 = { instancePath: instancePath + "/items/" + i0 + "/categoryId", schemaPath: "#/properties/items/items/properties/categoryId/type", keyword: "type", params: { type: schema20.properties.items.items.properties.categoryId.type } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              if (typeof data10 == "string" && !formats0.test(data10)) {
                const err21 = { instancePath: instancePath + "/items/" + i0 + "/categoryId", schemaPath: "#/properties/items/items/properties/categoryId/format", keyword: "format", params: { format: "uuid" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data2.description !== void 0) {
              let data11 = data2.description;
              if (typeof data11 != "string" && data11 !== null) {
                const err22 = { instancePath: instancePath + "/items/" + i0 + "/description", schemaPath: "#/properties/items/items/properties/description/type", keyword: "type", params: { type: schema20.properties.items.items.properties.description.type } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data2.sessions !== void 0) {
              let data12 = data2.sessions;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
                const err23 = { instancePath: instancePath + "/items/" + i0 + "/sessions", schemaPath: "#/properties/items/items/properties/sessions/type", keyword: "type", params: { type: schema20.properties.items.items.properties.sessions.type } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data2.simultaneous !== void 0) {
              let data13 = data2.simultaneous;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                const err24 = { instancePath: instancePath + "/items/" + i0 + "/simultaneous", schemaPath: "#/properties/items/items/properties/simultaneous/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13))) {
                const err25 = { instancePath: instancePath + "/items/" + i0 + "/simultaneous", schemaPath: "#/properties/items/items/properties/simultaneous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { total: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listServices_401_body = validate54;
const schema21 = { type: "object", required: ["message"], properties: { message: { type: "string", enum: ["API key is required. Provide it via X-API-Key header or Authorization Bearer.", "Invalid API key.", "API key is expired or revoked."] } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "API key is required. Provide it via X-API-Key header or Authorization Bearer." || data0 === "Invalid API key." || data0 === "API key is expired or revoked.")) {
        const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema21.properties.message.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listServices_422_body = validate55;
const schema22 = { type: "object", required: ["message", "errors"], properties: { message: { type: "string", minLength: 1 }, errors: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } } }, func1 = ucs2length;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.errors !== void 0) {
      let data1 = data.errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (const key0 in data1) {
          let data2 = data1[key0];
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err4 = { instancePath: instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 == "string") {
                if (func1(data3) < 1) {
                  const err5 = { instancePath: instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/errors/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              } else {
                const err6 = { instancePath: instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/errors/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/additionalProperties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      else {
        const err8 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { message: !0, errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listServices_429_headers = validate56;
const schema23 = { type: "object", properties: { "x-ratelimit-limit": { type: "integer", minimum: 0 }, "x-ratelimit-remaining": { type: "integer", minimum: 0 }, "x-ratelimit-reset": { type: "integer", minimum: 0 }, "retry-after": { type: "integer", minimum: 0 } }, required: [] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err1 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err3 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err5 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data["retry-after"] !== void 0) {
      let data3 = data["retry-after"];
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/retry-after", schemaPath: "#/properties/retry-after/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        const err7 = { instancePath: instancePath + "/retry-after", schemaPath: "#/properties/retry-after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { "x-ratelimit-limit": !0, "x-ratelimit-remaining": !0, "x-ratelimit-reset": !0, "retry-after": !0 }, dynamicProps: !1, dynamicItems: !1 };
const listServices_429_body = validate57;
const schema24 = { type: "object", required: ["message"], properties: { message: { type: "string", minLength: 1 } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listLocations_200_body = validate58;
const schema25 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { type: "object", required: ["id", "name", "address", "status"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" }, address: { type: "string" }, status: { type: "string", enum: ["active", "inactive"] }, additionalInformation: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, email: { type: ["string", "null"], format: "email" }, showInMinisite: { type: "boolean" }, googlePlaceName: { type: ["string", "null"] }, googlePlaceId: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, latitude: { type: ["number", "null"], minimum: -90, maximum: 90 }, longitude: { type: ["number", "null"], minimum: -180, maximum: 180 }, rating: { type: ["number", "null"] }, position: { type: ["integer", "null"] }, businessAccountId: { type: "string", format: "uuid" } } } } } }, formats6 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err4 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.name === void 0) {
              const err5 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.address === void 0) {
              const err6 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "address" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.status === void 0) {
              const err7 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 == "string") {
                if (!formats0.test(data3)) {
                  const err8 = { instancePath: instancePath + "/items/" + i0 + "/id", schemaPath: "#/properties/items/items/properties/id/format", keyword: "format", params: { format: "uuid" } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/items/" + i0 + "/id", schemaPath: "#/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data2.name !== void 0 && typeof data2.name != "string") {
              const err10 = { instancePath: instancePath + "/items/" + i0 + "/name", schemaPath: "#/properties/items/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2.address !== void 0 && typeof data2.address != "string") {
              const err11 = { instancePath: instancePath + "/items/" + i0 + "/address", schemaPath: "#/properties/items/items/properties/address/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data2.status !== void 0) {
              let data6 = data2.status;
              if (typeof data6 != "string") {
                const err12 = { instancePath: instancePath + "/items/" + i0 + "/status", schemaPath: "#/properties/items/items/properties/status/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (!(data6 === "active" || data6 === "inactive")) {
                const err13 = { instancePath: instancePath + "/items/" + i0 + "/status", schemaPath: "#/properties/items/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema25.properties.items.items.properties.status.enum } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data2.additionalInformation !== void 0) {
              let data7 = data2.additionalInformation;
              if (typeof data7 != "string" && data7 !== null) {
                const err14 = { instancePath: instancePath + "/items/" + i0 + "/additionalInformation", schemaPath: "#/properties/items/items/properties/additionalInformation/type", keyword: "type", params: { type: schema25.properties.items.items.properties.additionalInformation.type } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data2.phone !== void 0) {
              let data8 = data2.phone;
              if (typeof data8 != "string" && data8 !== null) {
                const err15 = { instancePath: instancePath + "/items/" + i0 + "/phone", schemaPath: "#/properties/items/items/properties/phone/type", keyword: "type", params: { type: schema25.properties.items.items.properties.phone.type } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.email !== void 0) {
              let data9 = data2.email;
              if (typeof data9 != "string" && data9 !== null) {
                const err16 = { instancePath: instancePath + "/items/" + i0 + "/email", schemaPath: "#/properties/items/items/properties/email/type", keyword: "type", params: { type: schema25.properties.items.items.properties.email.type } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (typeof data9 == "string" && !formats6.test(data9)) {
                const err17 = { instancePath: instancePath + "/items/" + i0 + "/email", schemaPath: "#/properties/items/items/properties/email/format", keyword: "format", params: { format: "email" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.showInMinisite !== void 0 && typeof data2.showInMinisite != "boolean") {
              const err18 = { instancePath: instancePath + "/items/" + i0 + "/showInMinisite", schemaPath: "#/properties/items/items/properties/showInMinisite/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data2.googlePlaceName !== void 0) {
              let data11 = data2.googlePlaceName;
              if (typeof data11 != "string" && data11 !== null) {
                const err19 = { instancePath: instancePath + "/items/" + i0 + "/googlePlaceName", schemaPath: "#/properties/items/items/properties/googlePlaceName/type", keyword: "type", params: { type: schema25.properties.items.items.properties.googlePlaceName.type } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data2.googlePlaceId !== void 0) {
              let data12 = data2.googlePlaceId;
              if (typeof data12 != "string" && data12 !== null) {
                const err20 = { instancePath: instancePath + "/items/" + i0 + "/googlePlaceId", schemaPath: "#/properties/items/items/properties/googlePlaceId/type", keyword: "type", params: { type: schema25.properties.items.items.properties.googlePlaceId.type } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data2.city !== void 0) {
              let data13 = data2.city;
              if (typeof data13 != "string" && data13 !== null) {
                const err21 = { instancePath: instancePath + "/items/" + i0 + "/city", schemaPath: "#/properties/items/items/properties/city/type", keyword: "type", params: { type: schema25.properties.items.items.properties.city.type } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data2.state !== void 0) {
              let data14 = data2.state;
              if (typeof data14 != "string" && data14 !== null) {
                const err22 = { instancePath: instancePath + "/items/" + i0 + "/state", schemaPath: "#/properties/items/items/properties/state/type", keyword: "type", params: { type: schema25.properties.items.items.properties.state.type } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data2.country !== void 0) {
              let data15 = data2.country;
              if (typeof data15 != "string" && data15 !== null) {
                const err23 = { instancePath: instancePath + "/items/" + i0 + "/country", schemaPath: "#/properties/items/items/properties/country/type", keyword: "type", params: { type: schema25.properties.items.items.properties.country.type } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data2.latitude !== void 0) {
              let data16 = data2.latitude;
              if (!(typeof data16 == "number" && isFinite(data16)) && data16 !== null) {
                const err24 = { instancePath: instancePath + "/items/" + i0 + "/latitude", schemaPath: "#/properties/items/items/properties/latitude/type", keyword: "type", params: { type: schema25.properties.items.items.properties.latitude.type } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 > 90 || isNaN(data16)) {
                  const err25 = { instancePath: instancePath + "/items/" + i0 + "/latitude", schemaPath: "#/properties/items/items/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                if (data16 < -90 || isNaN(data16)) {
                  const err26 = { instancePath: instancePath + "/items/" + i0 + "/latitude", schemaPath: "#/properties/items/items/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              }
            }
            if (data2.longitude !== void 0) {
              let data17 = data2.longitude;
              if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
                const err27 = { instancePath: instancePath + "/items/" + i0 + "/longitude", schemaPath: "#/properties/items/items/properties/longitude/type", keyword: "type", params: { type: schema25.properties.items.items.properties.longitude.type } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 180 || isNaN(data17)) {
                  const err28 = { instancePath: instancePath + "/items/" + i0 + "/longitude", schemaPath: "#/properties/items/items/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (data17 < -180 || isNaN(data17)) {
                  const err29 = { instancePath: instancePath + "/items/" + i0 + "/longitude", schemaPath: "#/properties/items/items/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              }
            }
            if (data2.rating !== void 0) {
              let data18 = data2.rating;
              if (!(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
                const err30 = { instancePath: instancePath + "/items/" + i0 + "/rating", schemaPath: "#/properties/items/items/properties/rating/type", keyword: "type", params: { type: schema25.properties.items.items.properties.rating.type } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data2.position !== void 0) {
              let data19 = data2.position;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
                const err31 = { instancePath: instancePath + "/items/" + i0 + "/position", schemaPath: "#/properties/items/items/properties/position/type", keyword: "type", params: { type: schema25.properties.items.items.properties.position.type } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data2.businessAccountId !== void 0) {
              let data20 = data2.businessAccountId;
              if (typeof data20 == "string") {
                if (!formats0.test(data20)) {
                  const err32 = { instancePath: instancePath + "/items/" + i0 + "/businessAccountId", schemaPath: "#/properties/items/items/properties/businessAccountId/format", keyword: "format", params: { format: "uuid" } };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/items/" + i0 + "/businessAccountId", schemaPath: "#/properties/items/items/properties/businessAccountId/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { total: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listPeople_200_body = validate59;
const schema26 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { type: "object", required: ["id", "firstname", "lastname", "email", "status"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, status: { type: "string", enum: ["active", "inactive"] }, phone: { type: ["string", "null"] } } } } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err4 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.firstname === void 0) {
              const err5 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "firstname" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.lastname === void 0) {
              const err6 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "lastname" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.email === void 0) {
              const err7 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "email" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.status === void 0) {
              const err8 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 == "string") {
                if (!formats0.test(data3)) {
                  const err9 = { instancePath: instancePath + "/items/" + i0 + "/id", schemaPath: "#/properties/items/items/properties/id/format", keyword: "format", params: { format: "uuid" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/items/" + i0 + "/id", schemaPath: "#/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data2.firstname !== void 0 && typeof data2.firstname != "string") {
              const err11 = { instancePath: instancePath + "/items/" + i0 + "/firstname", schemaPath: "#/properties/items/items/properties/firstname/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data2.lastname !== void 0 && typeof data2.lastname != "string") {
              const err12 = { instancePath: instancePath + "/items/" + i0 + "/lastname", schemaPath: "#/properties/items/items/properties/lastname/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data2.email !== void 0) {
              let data6 = data2.email;
              if (typeof data6 == "string") {
                if (!formats6.test(data6)) {
                  const err13 = { instancePath: instancePath + "/items/" + i0 + "/email", schemaPath: "#/properties/items/items/properties/email/format", keyword: "format", params: { format: "email" } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/items/" + i0 + "/email", schemaPath: "#/properties/items/items/properties/email/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data2.status !== void 0) {
              let data7 = data2.status;
              if (typeof data7 != "string") {
                const err15 = { instancePath: instancePath + "/items/" + i0 + "/status", schemaPath: "#/properties/items/items/properties/status/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
              if (!(data7 === "active" || data7 === "inactive")) {
                const err16 = { instancePath: instancePath + "/items/" + i0 + "/status", schemaPath: "#/properties/items/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema26.properties.items.items.properties.status.enum } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data2.phone !== void 0) {
              let data8 = data2.phone;
              if (typeof data8 != "string" && data8 !== null) {
                const err17 = { instancePath: instancePath + "/items/" + i0 + "/phone", schemaPath: "#/properties/items/items/properties/phone/type", keyword: "type", params: { type: schema26.properties.items.items.properties.phone.type } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { total: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailability_200_body = validate60;
const schema27 = { type: "object", required: ["days", "professionals", "slots", "limitExceeded"], properties: { days: { type: "array", items: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, professionals: { type: "array", items: { type: "object", required: ["id", "name"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } } } }, slots: { type: "array", items: { type: "object", required: ["startTime", "endTime", "professionals"], properties: { startTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, endTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, professionals: { type: "array", minItems: 1, items: { type: "object", required: ["id", "name"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } } } } } } }, limitExceeded: { type: "boolean" } } }, formats14 = fullFormats.date, pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.days === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.professionals === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "professionals" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.slots === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slots" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.limitExceeded === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limitExceeded" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.days !== void 0) {
      let data0 = data.days;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern3.test(data1)) {
              const err4 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (!formats14.validate(data1)) {
              const err5 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.professionals !== void 0) {
      let data2 = data.professionals;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0) {
              const err8 = { instancePath: instancePath + "/professionals/" + i1, schemaPath: "#/properties/professionals/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data3.name === void 0) {
              const err9 = { instancePath: instancePath + "/professionals/" + i1, schemaPath: "#/properties/professionals/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data3.id !== void 0) {
              let data4 = data3.id;
              if (typeof data4 == "string") {
                if (!formats0.test(data4)) {
                  const err10 = { instancePath: instancePath + "/professionals/" + i1 + "/id", schemaPath: "#/properties/professionals/items/properties/id/format", keyword: "format", params: { format: "uuid" } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/professionals/" + i1 + "/id", schemaPath: "#/properties/professionals/items/properties/id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data3.name !== void 0 && typeof data3.name != "string") {
              const err12 = { instancePath: instancePath + "/professionals/" + i1 + "/name", schemaPath: "#/properties/professionals/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/professionals/" + i1, schemaPath: "#/properties/professionals/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/professionals", schemaPath: "#/properties/professionals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.slots !== void 0) {
      let data6 = data.slots;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.startTime === void 0) {
              const err15 = { instancePath: instancePath + "/slots/" + i2, schemaPath: "#/properties/slots/items/required", keyword: "required", params: { missingProperty: "startTime" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data7.endTime === void 0) {
              const err16 = { instancePath: instancePath + "/slots/" + i2, schemaPath: "#/properties/slots/items/required", keyword: "required", params: { missingProperty: "endTime" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.professionals === void 0) {
              const err17 = { instancePath: instancePath + "/slots/" + i2, schemaPath: "#/properties/slots/items/required", keyword: "required", params: { missingProperty: "professionals" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.startTime !== void 0) {
              let data8 = data7.startTime;
              if (typeof data8 == "string") {
                if (!pattern4.test(data8)) {
                  const err18 = { instancePath: instancePath + "/slots/" + i2 + "/startTime", schemaPath: "#/properties/slots/items/properties/startTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/slots/" + i2 + "/startTime", schemaPath: "#/properties/slots/items/properties/startTime/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data7.endTime !== void 0) {
              let data9 = data7.endTime;
              if (typeof data9 == "string") {
                if (!pattern4.test(data9)) {
                  const err20 = { instancePath: instancePath + "/slots/" + i2 + "/endTime", schemaPath: "#/properties/slots/items/properties/endTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/slots/" + i2 + "/endTime", schemaPath: "#/properties/slots/items/properties/endTime/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data7.professionals !== void 0) {
              let data10 = data7.professionals;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  const err22 = { instancePath: instancePath + "/slots/" + i2 + "/professionals", schemaPath: "#/properties/slots/items/properties/professionals/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data11 = data10[i3];
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.id === void 0) {
                      const err23 = { instancePath: instancePath + "/slots/" + i2 + "/professionals/" + i3, schemaPath: "#/properties/slots/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                    if (data11.name === void 0) {
                      const err24 = { instancePath: instancePath + "/slots/" + i2 + "/professionals/" + i3, schemaPath: "#/properties/slots/items/properties/professionals/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                    if (data11.id !== void 0) {
                      let data12 = data11.id;
                      if (typeof data12 == "string") {
                        if (!formats0.test(data12)) {
                          const err25 = { instancePath: instancePath + "/slots/" + i2 + "/professionals/" + i3 + "/id", schemaPath: "#/properties/slots/items/properties/professionals/items/properties/id/format", keyword: "format", params: { format: "uuid" } };
                          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                        }
                      } else {
                        const err26 = { instancePath: instancePath + "/slots/" + i2 + "/professionals/" + i3 + "/id", schemaPath: "#/properties/slots/items/properties/professionals/items/properties/id/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                    }
                    if (data11.name !== void 0 && typeof data11.name != "string") {
                      const err27 = { instancePath: instancePath + "/slots/" + i2 + "/professionals/" + i3 + "/name", schemaPath: "#/properties/slots/items/properties/professionals/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/slots/" + i2 + "/professionals/" + i3, schemaPath: "#/properties/slots/items/properties/professionals/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/slots/" + i2 + "/professionals", schemaPath: "#/properties/slots/items/properties/professionals/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/slots/" + i2, schemaPath: "#/properties/slots/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/slots", schemaPath: "#/properties/slots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.limitExceeded !== void 0 && typeof data.limitExceeded != "boolean") {
      const err32 = { instancePath: instancePath + "/limitExceeded", schemaPath: "#/properties/limitExceeded/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { days: !0, professionals: !0, slots: !0, limitExceeded: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listClients_200_body = validate61;
const schema28 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { $ref: "shared1" } } } }, schema29 = { type: "object", required: ["id", "firstname", "lastname", "email", "phone"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, phone: { type: "string" }, docType: { type: ["string", "null"] }, docNumber: { type: ["string", "null"] }, birthdate: { type: ["string", "null"], format: "date" }, address: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, customFields: { type: "array", items: { type: "object", required: ["fieldId", "value"], properties: { fieldId: { type: "string", format: "uuid" }, value: { type: "string" } } } } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.firstname === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstname" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lastname === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastname" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.email === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.phone === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.firstname !== void 0 && typeof data.firstname != "string") {
      const err7 = { instancePath: instancePath + "/firstname", schemaPath: "#/properties/firstname/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.lastname !== void 0 && typeof data.lastname != "string") {
      const err8 = { instancePath: instancePath + "/lastname", schemaPath: "#/properties/lastname/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 == "string") {
        if (!formats6.test(data3)) {
          const err9 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      const err11 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.docType !== void 0) {
      let data5 = data.docType;
      if (typeof data5 != "string" && data5 !== null) {
        const err12 = { instancePath: instancePath + "/docType", schemaPath: "#/properties/docType/type", keyword: "type", params: { type: schema29.properties.docType.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.docNumber !== void 0) {
      let data6 = data.docNumber;
      if (typeof data6 != "string" && data6 !== null) {
        const err13 = { instancePath: instancePath + "/docNumber", schemaPath: "#/properties/docNumber/type", keyword: "type", params: { type: schema29.properties.docNumber.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.birthdate !== void 0) {
      let data7 = data.birthdate;
      if (typeof data7 != "string" && data7 !== null) {
        const err14 = { instancePath: instancePath + "/birthdate", schemaPath: "#/properties/birthdate/type", keyword: "type", params: { type: schema29.properties.birthdate.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data7 == "string" && !formats14.validate(data7)) {
        const err15 = { instancePath: instancePath + "/birthdate", schemaPath: "#/properties/birthdate/format", keyword: "format", params: { format: "date" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.address !== void 0) {
      let data8 = data.address;
      if (typeof data8 != "string" && data8 !== null) {
        const err16 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema29.properties.address.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.city !== void 0) {
      let data9 = data.city;
      if (typeof data9 != "string" && data9 !== null) {
        const err17 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema29.properties.city.type } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.state !== void 0) {
      let data10 = data.state;
      if (typeof data10 != "string" && data10 !== null) {
        const err18 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: schema29.properties.state.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.country !== void 0) {
      let data11 = data.country;
      if (typeof data11 != "string" && data11 !== null) {
        const err19 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema29.properties.country.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data12 = data.customFields;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.fieldId === void 0) {
              const err20 = { instancePath: instancePath + "/customFields/" + i0, schemaPath: "#/properties/customFields/items/required", keyword: "required", params: { missingProperty: "fieldId" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data13.value === void 0) {
              const err21 = { instancePath: instancePath + "/customFields/" + i0, schemaPath: "#/properties/customFields/items/required", keyword: "required", params: { missingProperty: "value" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data13.fieldId !== void 0) {
              let data14 = data13.fieldId;
              if (typeof data14 == "string") {
                if (!formats0.test(data14)) {
                  const err22 = { instancePath: instancePath + "/customFields/" + i0 + "/fieldId", schemaPath: "#/properties/customFields/items/properties/fieldId/format", keyword: "format", params: { format: "uuid" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/customFields/" + i0 + "/fieldId", schemaPath: "#/properties/customFields/items/properties/fieldId/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data13.value !== void 0 && typeof data13.value != "string") {
              const err24 = { instancePath: instancePath + "/customFields/" + i0 + "/value", schemaPath: "#/properties/customFields/items/properties/value/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/customFields/" + i0, schemaPath: "#/properties/customFields/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { id: !0, firstname: !0, lastname: !0, email: !0, phone: !0, docType: !0, docNumber: !0, birthdate: !0, address: !0, city: !0, state: !0, country: !0, customFields: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { total: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createClient_201_body = validate64;
const schema30 = { type: "object", required: ["id"], properties: { id: { type: "string", format: "uuid" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getClient_200_body = validate65;
const schema31 = { $ref: "shared1" };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { id: !0, firstname: !0, lastname: !0, email: !0, phone: !0, docType: !0, docNumber: !0, birthdate: !0, address: !0, city: !0, state: !0, country: !0, customFields: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getClient_404_body = validate67;
const schema32 = { type: "object", required: ["message"], properties: { message: { type: "string", const: "Client not found." } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "Client not found.") {
        const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/const", keyword: "const", params: { allowedValue: "Client not found." } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listBookings_200_body = validate68;
const schema33 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { $ref: "shared2" } } } }, schema34 = { type: "object", required: ["id", "startTime", "endTime", "status", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "amount", "clientId", "locationId", "serviceId", "personId", "paymentId", "businessAccountId", "location", "person", "service", "client", "notifyClient", "repeatGroupId", "answers", "questionaryId", "createdAt"], properties: { id: { type: "string", format: "uuid" }, startTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, endTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, internalNote: { type: ["string", "null"] }, clientNote: { type: ["string", "null"] }, paymentStatus: { type: ["string", "null"] }, isFromWeb: { type: "boolean" }, isFromAgent: { type: "boolean" }, amount: { type: "number" }, clientId: { type: "string", format: "uuid" }, locationId: { type: "string", format: "uuid" }, serviceId: { type: "string", format: "uuid" }, personId: { type: ["string", "null"], format: "uuid" }, paymentId: { type: ["string", "null"] }, businessAccountId: { type: "string", format: "uuid" }, location: { anyOf: [{ type: "object", required: ["id", "name"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } } }, { type: "null" }] }, person: { anyOf: [{ type: "object", required: ["id", "firstname", "lastname", "email", "status", "phone"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, status: { type: "string", enum: ["active", "inactive"] }, phone: { type: ["string", "null"] } } }, { type: "null" }] }, service: { anyOf: [{ type: "object", required: ["id", "name", "duration", "domiciliary", "virtual", "status", "price", "categoryId", "description", "sessions", "simultaneous"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" }, duration: { type: "integer", minimum: 1 }, domiciliary: { type: "boolean" }, virtual: { type: "boolean" }, status: { type: "string", enum: ["active", "inactive"] }, price: { type: "number" }, categoryId: { type: ["string", "null"], format: "uuid" }, description: { type: ["string", "null"] }, sessions: { type: ["integer", "null"] }, simultaneous: { type: "integer", minimum: 1 } } }, { type: "null" }] }, client: { anyOf: [{ type: "object", required: ["id", "firstname", "lastname", "email", "phone"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, phone: { type: "string" } } }, { type: "null" }] }, notifyClient: { type: "boolean" }, repeatGroupId: { type: ["string", "null"] }, answers: { type: ["array", "null"], items: {} }, questionaryId: { type: ["string", "null"] }, createdAt: { type: ["string", "null"], pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.startTime === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startTime" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.endTime === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endTime" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.internalNote === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "internalNote" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.clientNote === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientNote" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.paymentStatus === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentStatus" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.isFromWeb === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isFromWeb" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.isFromAgent === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isFromAgent" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.amount === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.clientId === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientId" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.locationId === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locationId" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.serviceId === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serviceId" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.personId === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "personId" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.paymentId === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.businessAccountId === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessAccountId" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.location === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.person === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "person" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.service === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.client === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.notifyClient === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notifyClient" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.repeatGroupId === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repeatGroupId" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.answers === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.questionaryId === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "questionaryId" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.createdAt === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          const err25 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.startTime !== void 0) {
      let data1 = data.startTime;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err27 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.endTime !== void 0) {
      let data2 = data.endTime;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          const err29 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        const err31 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (!(data3 === "reserved" || data3 === "pending" || data3 === "confirmed" || data3 === "no_show" || data3 === "completed" || data3 === "cancelled")) {
        const err32 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.internalNote !== void 0) {
      let data4 = data.internalNote;
      if (typeof data4 != "string" && data4 !== null) {
        const err33 = { instancePath: instancePath + "/internalNote", schemaPath: "#/properties/internalNote/type", keyword: "type", params: { type: schema34.properties.internalNote.type } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.clientNote !== void 0) {
      let data5 = data.clientNote;
      if (typeof data5 != "string" && data5 !== null) {
        const err34 = { instancePath: instancePath + "/clientNote", schemaPath: "#/properties/clientNote/type", keyword: "type", params: { type: schema34.properties.clientNote.type } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.paymentStatus !== void 0) {
      let data6 = data.paymentStatus;
      if (typeof data6 != "string" && data6 !== null) {
        const err35 = { instancePath: instancePath + "/paymentStatus", schemaPath: "#/properties/paymentStatus/type", keyword: "type", params: { type: schema34.properties.paymentStatus.type } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.isFromWeb !== void 0 && typeof data.isFromWeb != "boolean") {
      const err36 = { instancePath: instancePath + "/isFromWeb", schemaPath: "#/properties/isFromWeb/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.isFromAgent !== void 0 && typeof data.isFromAgent != "boolean") {
      const err37 = { instancePath: instancePath + "/isFromAgent", schemaPath: "#/properties/isFromAgent/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.amount !== void 0) {
      let data9 = data.amount;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err38 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.clientId !== void 0) {
      let data10 = data.clientId;
      if (typeof data10 == "string") {
        if (!formats0.test(data10)) {
          const err39 = { instancePath: instancePath + "/clientId", schemaPath: "#/properties/clientId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/clientId", schemaPath: "#/properties/clientId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.locationId !== void 0) {
      let data11 = data.locationId;
      if (typeof data11 == "string") {
        if (!formats0.test(data11)) {
          const err41 = { instancePath: instancePath + "/locationId", schemaPath: "#/properties/locationId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/locationId", schemaPath: "#/properties/locationId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.serviceId !== void 0) {
      let data12 = data.serviceId;
      if (typeof data12 == "string") {
        if (!formats0.test(data12)) {
          const err43 = { instancePath: instancePath + "/serviceId", schemaPath: "#/properties/serviceId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/serviceId", schemaPath: "#/properties/serviceId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.personId !== void 0) {
      let data13 = data.personId;
      if (typeof data13 != "string" && data13 !== null) {
        const err45 = { instancePath: instancePath + "/personId", schemaPath: "#/properties/personId/type", keyword: "type", params: { type: schema34.properties.personId.type } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data13 == "string" && !formats0.test(data13)) {
        const err46 = { instancePath: instancePath + "/personId", schemaPath: "#/properties/personId/format", keyword: "format", params: { format: "uuid" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.paymentId !== void 0) {
      let data14 = data.paymentId;
      if (typeof data14 != "string" && data14 !== null) {
        const err47 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: schema34.properties.paymentId.type } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.businessAccountId !== void 0) {
      let data15 = data.businessAccountId;
      if (typeof data15 == "string") {
        if (!formats0.test(data15)) {
          const err48 = { instancePath: instancePath + "/businessAccountId", schemaPath: "#/properties/businessAccountId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/businessAccountId", schemaPath: "#/properties/businessAccountId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.location !== void 0) {
      let data16 = data.location;
      const _errs34 = errors;
      let valid1 = !1;
      const _errs35 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.id === void 0) {
          const err50 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data16.name === void 0) {
          const err51 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/0/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data16.id !== void 0) {
          let data17 = data16.id;
          if (typeof data17 == "string") {
            if (!formats0.test(data17)) {
              const err52 = { instancePath: instancePath + "/location/id", schemaPath: "#/properties/location/anyOf/0/properties/id/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/location/id", schemaPath: "#/properties/location/anyOf/0/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
        if (data16.name !== void 0 && typeof data16.name != "string") {
          const err54 = { instancePath: instancePath + "/location/name", schemaPath: "#/properties/location/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      var _valid0 = _errs35 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.id = !0, props0.name = !0;
      }
      const _errs41 = errors;
      if (data16 !== null) {
        const err56 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      var _valid0 = _errs41 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        const err57 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.person !== void 0) {
      let data19 = data.person;
      const _errs44 = errors;
      let valid3 = !1;
      const _errs45 = errors;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.id === void 0) {
          const err58 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data19.firstname === void 0) {
          const err59 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/0/required", keyword: "required", params: { missingProperty: "firstname" } };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data19.lastname === void 0) {
          const err60 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/0/required", keyword: "required", params: { missingProperty: "lastname" } };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        if (data19.email === void 0) {
          const err61 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/0/required", keyword: "required", params: { missingProperty: "email" } };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (data19.status === void 0) {
          const err62 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/0/required", keyword: "required", params: { missingProperty: "status" } };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data19.phone === void 0) {
          const err63 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/0/required", keyword: "required", params: { missingProperty: "phone" } };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        if (data19.id !== void 0) {
          let data20 = data19.id;
          if (typeof data20 == "string") {
            if (!formats0.test(data20)) {
              const err64 = { instancePath: instancePath + "/person/id", schemaPath: "#/properties/person/anyOf/0/properties/id/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/person/id", schemaPath: "#/properties/person/anyOf/0/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data19.firstname !== void 0 && typeof data19.firstname != "string") {
          const err66 = { instancePath: instancePath + "/person/firstname", schemaPath: "#/properties/person/anyOf/0/properties/firstname/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (data19.lastname !== void 0 && typeof data19.lastname != "string") {
          const err67 = { instancePath: instancePath + "/person/lastname", schemaPath: "#/properties/person/anyOf/0/properties/lastname/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (data19.email !== void 0) {
          let data23 = data19.email;
          if (typeof data23 == "string") {
            if (!formats6.test(data23)) {
              const err68 = { instancePath: instancePath + "/person/email", schemaPath: "#/properties/person/anyOf/0/properties/email/format", keyword: "format", params: { format: "email" } };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/person/email", schemaPath: "#/properties/person/anyOf/0/properties/email/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data19.status !== void 0) {
          let data24 = data19.status;
          if (typeof data24 != "string") {
            const err70 = { instancePath: instancePath + "/person/status", schemaPath: "#/properties/person/anyOf/0/properties/status/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
          if (!(data24 === "active" || data24 === "inactive")) {
            const err71 = { instancePath: instancePath + "/person/status", schemaPath: "#/properties/person/anyOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.person.anyOf[0].properties.status.enum } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
        if (data19.phone !== void 0) {
          let data25 = data19.phone;
          if (typeof data25 != "string" && data25 !== null) {
            const err72 = { instancePath: instancePath + "/person/phone", schemaPath: "#/properties/person/anyOf/0/properties/phone/type", keyword: "type", params: { type: schema34.properties.person.anyOf[0].properties.phone.type } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
      var _valid1 = _errs45 === errors;
      if (valid3 = valid3 || _valid1, _valid1) {
        var props1 = {};
        props1.id = !0, props1.firstname = !0, props1.lastname = !0, props1.email = !0, props1.status = !0, props1.phone = !0;
      }
      const _errs59 = errors;
      if (data19 !== null) {
        const err74 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
      var _valid1 = _errs59 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
      else {
        const err75 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.service !== void 0) {
      let data26 = data.service;
      const _errs62 = errors;
      let valid5 = !1;
      const _errs63 = errors;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.id === void 0) {
          const err76 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        if (data26.name === void 0) {
          const err77 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
        if (data26.duration === void 0) {
          const err78 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "duration" } };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
        if (data26.domiciliary === void 0) {
          const err79 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "domiciliary" } };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        if (data26.virtual === void 0) {
          const err80 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "virtual" } };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data26.status === void 0) {
          const err81 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "status" } };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        if (data26.price === void 0) {
          const err82 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "price" } };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        if (data26.categoryId === void 0) {
          const err83 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "categoryId" } };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (data26.description === void 0) {
          const err84 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        if (data26.sessions === void 0) {
          const err85 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "sessions" } };
          vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
        }
        if (data26.simultaneous === void 0) {
          const err86 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/required", keyword: "required", params: { missingProperty: "simultaneous" } };
          vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
        }
        if (data26.id !== void 0) {
          let data27 = data26.id;
          if (typeof data27 == "string") {
            if (!formats0.test(data27)) {
              const err87 = { instancePath: instancePath + "/service/id", schemaPath: "#/properties/service/anyOf/0/properties/id/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
          } else {
            const err88 = { instancePath: instancePath + "/service/id", schemaPath: "#/properties/service/anyOf/0/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
        if (data26.name !== void 0 && typeof data26.name != "string") {
          const err89 = { instancePath: instancePath + "/service/name", schemaPath: "#/properties/service/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
        if (data26.duration !== void 0) {
          let data29 = data26.duration;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            const err90 = { instancePath: instancePath + "/service/duration", schemaPath: "#/properties/service/anyOf/0/properties/duration/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29) && (data29 < 1 || isNaN(data29))) {
            const err91 = { instancePath: instancePath + "/service/duration", schemaPath: "#/properties/service/anyOf/0/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
        if (data26.domiciliary !== void 0 && typeof data26.domiciliary != "boolean") {
          const err92 = { instancePath: instancePath + "/service/domiciliary", schemaPath: "#/properties/service/anyOf/0/properties/domiciliary/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
        }
        if (data26.virtual !== void 0 && typeof data26.virtual != "boolean") {
          const err93 = { instancePath: instancePath + "/service/virtual", schemaPath: "#/properties/service/anyOf/0/properties/virtual/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
        if (data26.status !== void 0) {
          let data32 = data26.status;
          if (typeof data32 != "string") {
            const err94 = { instancePath: instancePath + "/service/status", schemaPath: "#/properties/service/anyOf/0/properties/status/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
          if (!(data32 === "active" || data32 === "inactive")) {
            const err95 = { instancePath: instancePath + "/service/status", schemaPath: "#/properties/service/anyOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.service.anyOf[0].properties.status.enum } };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data26.price !== void 0) {
          let data33 = data26.price;
          if (!(typeof data33 == "number" && isFinite(data33))) {
            const err96 = { instancePath: instancePath + "/service/price", schemaPath: "#/properties/service/anyOf/0/properties/price/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
        }
        if (data26.categoryId !== void 0) {
          let data34 = data26.categoryId;
          if (typeof data34 != "string" && data34 !== null) {
            const err97 = { instancePath: instancePath + "/service/categoryId", schemaPath: "#/properties/service/anyOf/0/properties/categoryId/type", keyword: "type", params: { type: schema34.properties.service.anyOf[0].properties.categoryId.type } };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
          if (typeof data34 == "string" && !formats0.test(data34)) {
            const err98 = { instancePath: instancePath + "/service/categoryId", schemaPath: "#/properties/service/anyOf/0/properties/categoryId/format", keyword: "format", params: { format: "uuid" } };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
        if (data26.description !== void 0) {
          let data35 = data26.description;
          if (typeof data35 != "string" && data35 !== null) {
            const err99 = { instancePath: instancePath + "/service/description", schemaPath: "#/properties/service/anyOf/0/properties/description/type", keyword: "type", params: { type: schema34.properties.service.anyOf[0].properties.description.type } };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        }
        if (data26.sessions !== void 0) {
          let data36 = data26.sessions;
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)) && data36 !== null) {
            const err100 = { instancePath: instancePath + "/service/sessions", schemaPath: "#/properties/service/anyOf/0/properties/sessions/type", keyword: "type", params: { type: schema34.properties.service.anyOf[0].properties.sessions.type } };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
        if (data26.simultaneous !== void 0) {
          let data37 = data26.simultaneous;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
            const err101 = { instancePath: instancePath + "/service/simultaneous", schemaPath: "#/properties/service/anyOf/0/properties/simultaneous/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
          if (typeof data37 == "number" && isFinite(data37) && (data37 < 1 || isNaN(data37))) {
            const err102 = { instancePath: instancePath + "/service/simultaneous", schemaPath: "#/properties/service/anyOf/0/properties/simultaneous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
      } else {
        const err103 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
      var _valid2 = _errs63 === errors;
      if (valid5 = valid5 || _valid2, _valid2) {
        var props2 = {};
        props2.id = !0, props2.name = !0, props2.duration = !0, props2.domiciliary = !0, props2.virtual = !0, props2.status = !0, props2.price = !0, props2.categoryId = !0, props2.description = !0, props2.sessions = !0, props2.simultaneous = !0;
      }
      const _errs87 = errors;
      if (data26 !== null) {
        const err104 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
      var _valid2 = _errs87 === errors;
      if (valid5 = valid5 || _valid2, valid5)
        errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
      else {
        const err105 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
    }
    if (data.client !== void 0) {
      let data38 = data.client;
      const _errs90 = errors;
      let valid7 = !1;
      const _errs91 = errors;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.id === void 0) {
          const err106 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
        }
        if (data38.firstname === void 0) {
          const err107 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/required", keyword: "required", params: { missingProperty: "firstname" } };
          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
        }
        if (data38.lastname === void 0) {
          const err108 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/required", keyword: "required", params: { missingProperty: "lastname" } };
          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
        }
        if (data38.email === void 0) {
          const err109 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/required", keyword: "required", params: { missingProperty: "email" } };
          vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
        }
        if (data38.phone === void 0) {
          const err110 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/required", keyword: "required", params: { missingProperty: "phone" } };
          vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
        }
        if (data38.id !== void 0) {
          let data39 = data38.id;
          if (typeof data39 == "string") {
            if (!formats0.test(data39)) {
              const err111 = { instancePath: instancePath + "/client/id", schemaPath: "#/properties/client/anyOf/0/properties/id/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/client/id", schemaPath: "#/properties/client/anyOf/0/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        if (data38.firstname !== void 0 && typeof data38.firstname != "string") {
          const err113 = { instancePath: instancePath + "/client/firstname", schemaPath: "#/properties/client/anyOf/0/properties/firstname/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
        }
        if (data38.lastname !== void 0 && typeof data38.lastname != "string") {
          const err114 = { instancePath: instancePath + "/client/lastname", schemaPath: "#/properties/client/anyOf/0/properties/lastname/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
        }
        if (data38.email !== void 0) {
          let data42 = data38.email;
          if (typeof data42 == "string") {
            if (!formats6.test(data42)) {
              const err115 = { instancePath: instancePath + "/client/email", schemaPath: "#/properties/client/anyOf/0/properties/email/format", keyword: "format", params: { format: "email" } };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
          } else {
            const err116 = { instancePath: instancePath + "/client/email", schemaPath: "#/properties/client/anyOf/0/properties/email/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
        if (data38.phone !== void 0 && typeof data38.phone != "string") {
          const err117 = { instancePath: instancePath + "/client/phone", schemaPath: "#/properties/client/anyOf/0/properties/phone/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
        }
      } else {
        const err118 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
      var _valid3 = _errs91 === errors;
      if (valid7 = valid7 || _valid3, _valid3) {
        var props3 = {};
        props3.id = !0, props3.firstname = !0, props3.lastname = !0, props3.email = !0, props3.phone = !0;
      }
      const _errs103 = errors;
      if (data38 !== null) {
        const err119 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
      }
      var _valid3 = _errs103 === errors;
      if (valid7 = valid7 || _valid3, valid7)
        errors = _errs90, vErrors !== null && (_errs90 ? vErrors.length = _errs90 : vErrors = null);
      else {
        const err120 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
    if (data.notifyClient !== void 0 && typeof data.notifyClient != "boolean") {
      const err121 = { instancePath: instancePath + "/notifyClient", schemaPath: "#/properties/notifyClient/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
    }
    if (data.repeatGroupId !== void 0) {
      let data45 = data.repeatGroupId;
      if (typeof data45 != "string" && data45 !== null) {
        const err122 = { instancePath: instancePath + "/repeatGroupId", schemaPath: "#/properties/repeatGroupId/type", keyword: "type", params: { type: schema34.properties.repeatGroupId.type } };
        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
      }
    }
    if (data.answers !== void 0) {
      let data46 = data.answers;
      if (!Array.isArray(data46) && data46 !== null) {
        const err123 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: schema34.properties.answers.type } };
        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
      }
    }
    if (data.questionaryId !== void 0) {
      let data47 = data.questionaryId;
      if (typeof data47 != "string" && data47 !== null) {
        const err124 = { instancePath: instancePath + "/questionaryId", schemaPath: "#/properties/questionaryId/type", keyword: "type", params: { type: schema34.properties.questionaryId.type } };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data48 = data.createdAt;
      if (typeof data48 != "string" && data48 !== null) {
        const err125 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema34.properties.createdAt.type } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
      if (typeof data48 == "string" && !pattern4.test(data48)) {
        const err126 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" } };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
    }
  } else {
    const err127 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { id: !0, startTime: !0, endTime: !0, status: !0, internalNote: !0, clientNote: !0, paymentStatus: !0, isFromWeb: !0, isFromAgent: !0, amount: !0, clientId: !0, locationId: !0, serviceId: !0, personId: !0, paymentId: !0, businessAccountId: !0, location: !0, person: !0, service: !0, client: !0, notifyClient: !0, repeatGroupId: !0, answers: !0, questionaryId: !0, createdAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate69(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { total: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getBooking_200_body = validate71;
const schema35 = { $ref: "shared2" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate71.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length), validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { id: !0, startTime: !0, endTime: !0, status: !0, internalNote: !0, clientNote: !0, paymentStatus: !0, isFromWeb: !0, isFromAgent: !0, amount: !0, clientId: !0, locationId: !0, serviceId: !0, personId: !0, paymentId: !0, businessAccountId: !0, location: !0, person: !0, service: !0, client: !0, notifyClient: !0, repeatGroupId: !0, answers: !0, questionaryId: !0, createdAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getBooking_404_body = validate73;
const schema36 = { type: "object", required: ["message"], properties: { message: { type: "string", const: "Booking not found." } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "Booking not found.") {
        const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/const", keyword: "const", params: { allowedValue: "Booking not found." } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };

export const validators: ResponseValidatorTable = {
  listServices: {
    200: { headers: listServices_200_headers, body: listServices_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listLocations: {
    200: { headers: listServices_200_headers, body: listLocations_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listPeople: {
    200: { headers: listServices_200_headers, body: listPeople_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  getAvailability: {
    200: { headers: listServices_200_headers, body: getAvailability_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listClients: {
    200: { headers: listServices_200_headers, body: listClients_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  createClient: {
    201: { headers: listServices_200_headers, body: createClient_201_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    413: { headers: listServices_200_headers, body: listServices_429_body },
    415: { headers: listServices_200_headers, body: listServices_429_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  getClient: {
    200: { headers: listServices_200_headers, body: getClient_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getClient_404_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  replaceClient: {
    204: { headers: listServices_200_headers },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getClient_404_body },
    413: { headers: listServices_200_headers, body: listServices_429_body },
    415: { headers: listServices_200_headers, body: listServices_429_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  deleteClient: {
    204: { headers: listServices_200_headers },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getClient_404_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listBookings: {
    200: { headers: listServices_200_headers, body: listBookings_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  createBooking: {
    201: { headers: listServices_200_headers, body: createClient_201_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    413: { headers: listServices_200_headers, body: listServices_429_body },
    415: { headers: listServices_200_headers, body: listServices_429_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  getBooking: {
    200: { headers: listServices_200_headers, body: getBooking_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getBooking_404_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
}

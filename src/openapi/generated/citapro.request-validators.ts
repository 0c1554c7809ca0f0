// Generated from openapi/citapro.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { RequestValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const listServices_parameters = validate52;
const schema19 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { type: "string", enum: ["id", "name", "duration", "price", "status"] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "name", "duration", "price", "status"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, func1 = ucs2length;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            if (data2.length > 20) {
              const err1 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0) {
                  const err2 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "field" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (data3.operator === void 0) {
                  const err3 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "operator" } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data3.value === void 0) {
                  const err4 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  if (typeof data4 != "string") {
                    const err5 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                  if (!(data4 === "id" || data4 === "name" || data4 === "duration" || data4 === "price" || data4 === "status")) {
                    const err6 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/enum", keyword: "enum", params: { allowedValues: schema19.properties.query.properties.filters.items.properties.field.enum } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  if (typeof data5 != "string") {
                    const err7 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                  if (!(data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS")) {
                    const err8 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema19.properties.query.properties.filters.items.properties.operator.enum } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  if (typeof data6 == "string") {
                    if (func1(data6) > 500) {
                      const err9 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 500 } };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                  } else {
                    const err10 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          if (typeof data7 != "string") {
            const err13 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (!(data7 === "id" || data7 === "name" || data7 === "duration" || data7 === "price" || data7 === "status")) {
            const err14 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/enum", keyword: "enum", params: { allowedValues: schema19.properties.query.properties.orderBy.enum } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          if (typeof data8 != "string") {
            const err15 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (!(data8 === "asc" || data8 === "desc")) {
            const err16 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/enum", keyword: "enum", params: { allowedValues: schema19.properties.query.properties.order.enum } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err17 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 100 || isNaN(data9)) {
              const err18 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err19 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err20 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
            const err21 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err23 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listLocations_parameters = validate53;
const schema20 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { type: "string", enum: ["id", "name", "address", "phone", "email", "status", "city", "state", "country", "rating", "position"] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "name", "address", "phone", "email", "status", "city", "state", "country", "rating", "position"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            if (data2.length > 20) {
              const err1 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0) {
                  const err2 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "field" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (data3.operator === void 0) {
                  const err3 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "operator" } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data3.value === void 0) {
                  const err4 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  if (typeof data4 != "string") {
                    const err5 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                  if (!(data4 === "id" || data4 === "name" || data4 === "address" || data4 === "phone" || data4 === "email" || data4 === "status" || data4 === "city" || data4 === "state" || data4 === "country" || data4 === "rating" || data4 === "position")) {
                    const err6 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/enum", keyword: "enum", params: { allowedValues: schema20.properties.query.properties.filters.items.properties.field.enum } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  if (typeof data5 != "string") {
                    const err7 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                  if (!(data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS")) {
                    const err8 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema20.properties.query.properties.filters.items.properties.operator.enum } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  if (typeof data6 == "string") {
                    if (func1(data6) > 500) {
                      const err9 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 500 } };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                  } else {
                    const err10 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          if (typeof data7 != "string") {
            const err13 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (!(data7 === "id" || data7 === "name" || data7 === "address" || data7 === "phone" || data7 === "email" || data7 === "status" || data7 === "city" || data7 === "state" || data7 === "country" || data7 === "rating" || data7 === "position")) {
            const err14 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/enum", keyword: "enum", params: { allowedValues: schema20.properties.query.properties.orderBy.enum } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          if (typeof data8 != "string") {
            const err15 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (!(data8 === "asc" || data8 === "desc")) {
            const err16 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/enum", keyword: "enum", params: { allowedValues: schema20.properties.query.properties.order.enum } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err17 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 100 || isNaN(data9)) {
              const err18 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err19 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err20 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
            const err21 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err23 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listPeople_parameters = validate54;
const schema21 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { locationId: { type: "string", format: "uuid" }, filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "status", "locationId"] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "status"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, formats0 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.locationId !== void 0) {
          let data2 = data1.locationId;
          if (typeof data2 == "string") {
            if (!formats0.test(data2)) {
              const err1 = { instancePath: instancePath + "/query/locationId", schemaPath: "#/properties/query/properties/locationId/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/query/locationId", schemaPath: "#/properties/query/properties/locationId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data1.filters !== void 0) {
          let data3 = data1.filters;
          if (Array.isArray(data3)) {
            if (data3.length > 20) {
              const err3 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.field === void 0) {
                  const err4 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "field" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data4.operator === void 0) {
                  const err5 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "operator" } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (data4.value === void 0) {
                  const err6 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data4.field !== void 0) {
                  let data5 = data4.field;
                  if (typeof data5 != "string") {
                    const err7 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                  if (!(data5 === "id" || data5 === "firstname" || data5 === "lastname" || data5 === "email" || data5 === "phone" || data5 === "status" || data5 === "locationId")) {
                    const err8 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/enum", keyword: "enum", params: { allowedValues: schema21.properties.query.properties.filters.items.properties.field.enum } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                }
                if (data4.operator !== void 0) {
                  let data6 = data4.operator;
                  if (typeof data6 != "string") {
                    const err9 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                  if (!(data6 === "=" || data6 === "!=" || data6 === ">" || data6 === ">=" || data6 === "<" || data6 === "<=" || data6 === "CONTAINS")) {
                    const err10 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema21.properties.query.properties.filters.items.properties.operator.enum } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
                if (data4.value !== void 0) {
                  let data7 = data4.value;
                  if (typeof data7 == "string") {
                    if (func1(data7) > 500) {
                      const err11 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 500 } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  } else {
                    const err12 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data1.orderBy !== void 0) {
          let data8 = data1.orderBy;
          if (typeof data8 != "string") {
            const err15 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (!(data8 === "id" || data8 === "firstname" || data8 === "lastname" || data8 === "email" || data8 === "phone" || data8 === "status")) {
            const err16 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/enum", keyword: "enum", params: { allowedValues: schema21.properties.query.properties.orderBy.enum } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data1.order !== void 0) {
          let data9 = data1.order;
          if (typeof data9 != "string") {
            const err17 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (!(data9 === "asc" || data9 === "desc")) {
            const err18 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/enum", keyword: "enum", params: { allowedValues: schema21.properties.query.properties.order.enum } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data1.limit !== void 0) {
          let data10 = data1.limit;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err19 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 100 || isNaN(data10)) {
              const err20 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err21 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          }
        }
        if (data1.offset !== void 0) {
          let data11 = data1.offset;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            const err22 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
            const err23 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.header !== void 0) {
      let data12 = data.header;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        const err25 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailability_parameters = validate55;
const schema22 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { locationId: { type: "string", format: "uuid" }, serviceId: { type: "string", format: "uuid" }, startDate: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, endDate: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, professionalId: { type: "string", format: "uuid" } }, required: ["locationId", "serviceId"] }, header: { type: "object", properties: {}, required: [] } } }, formats6 = fullFormats.date, pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.locationId === void 0) {
          const err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "locationId" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.serviceId === void 0) {
          const err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "serviceId" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.locationId !== void 0) {
          let data2 = data1.locationId;
          if (typeof data2 == "string") {
            if (!formats0.test(data2)) {
              const err3 = { instancePath: instancePath + "/query/locationId", schemaPath: "#/properties/query/properties/locationId/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/query/locationId", schemaPath: "#/properties/query/properties/locationId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data1.serviceId !== void 0) {
          let data3 = data1.serviceId;
          if (typeof data3 == "string") {
            if (!formats0.test(data3)) {
              const err5 = { instancePath: instancePath + "/query/serviceId", schemaPath: "#/properties/query/properties/serviceId/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/query/serviceId", schemaPath: "#/properties/query/properties/serviceId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data1.startDate !== void 0) {
          let data4 = data1.startDate;
          if (typeof data4 == "string") {
            if (!pattern3.test(data4)) {
              const err7 = { instancePath: instancePath + "/query/startDate", schemaPath: "#/properties/query/properties/startDate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (!formats6.validate(data4)) {
              const err8 = { instancePath: instancePath + "/query/startDate", schemaPath: "#/properties/query/properties/startDate/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/query/startDate", schemaPath: "#/properties/query/properties/startDate/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.endDate !== void 0) {
          let data5 = data1.endDate;
          if (typeof data5 == "string") {
            if (!pattern3.test(data5)) {
              const err10 = { instancePath: instancePath + "/query/endDate", schemaPath: "#/properties/query/properties/endDate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (!formats6.validate(data5)) {
              const err11 = { instancePath: instancePath + "/query/endDate", schemaPath: "#/properties/query/properties/endDate/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/query/endDate", schemaPath: "#/properties/query/properties/endDate/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.professionalId !== void 0) {
          let data6 = data1.professionalId;
          if (typeof data6 == "string") {
            if (!formats0.test(data6)) {
              const err13 = { instancePath: instancePath + "/query/professionalId", schemaPath: "#/properties/query/properties/professionalId/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/query/professionalId", schemaPath: "#/properties/query/properties/professionalId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.header !== void 0) {
      let data7 = data.header;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err16 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listClients_parameters = validate56;
const schema23 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { anyOf: [{ type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country"] }, { type: "string", format: "uuid" }] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            if (data2.length > 20) {
              const err1 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0) {
                  const err2 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "field" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (data3.operator === void 0) {
                  const err3 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "operator" } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data3.value === void 0) {
                  const err4 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  const _errs10 = errors;
                  let valid5 = !1;
                  const _errs11 = errors;
                  if (typeof data4 != "string") {
                    const err5 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                  if (!(data4 === "id" || data4 === "firstname" || data4 === "lastname" || data4 === "email" || data4 === "phone" || data4 === "docType" || data4 === "docNumber" || data4 === "birthdate" || data4 === "address" || data4 === "city" || data4 === "state" || data4 === "country")) {
                    const err6 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.filters.items.properties.field.anyOf[0].enum } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  valid5 = valid5 || _valid0;
                  const _errs13 = errors;
                  if (typeof data4 == "string") {
                    if (!formats0.test(data4)) {
                      const err7 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/1/format", keyword: "format", params: { format: "uuid" } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                  } else {
                    const err8 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                  var _valid0 = _errs13 === errors;
                  if (valid5 = valid5 || _valid0, valid5)
                    errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
                  else {
                    const err9 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  if (typeof data5 != "string") {
                    const err10 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                  if (!(data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS")) {
                    const err11 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.filters.items.properties.operator.enum } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  if (typeof data6 == "string") {
                    if (func1(data6) > 500) {
                      const err12 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 500 } };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                  } else {
                    const err13 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          if (typeof data7 != "string") {
            const err16 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (!(data7 === "id" || data7 === "firstname" || data7 === "lastname" || data7 === "email" || data7 === "phone" || data7 === "docType" || data7 === "docNumber" || data7 === "birthdate" || data7 === "address" || data7 === "city" || data7 === "state" || data7 === "country")) {
            const err17 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.orderBy.enum } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          if (typeof data8 != "string") {
            const err18 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (!(data8 === "asc" || data8 === "desc")) {
            const err19 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.order.enum } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err20 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 100 || isNaN(data9)) {
              const err21 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err23 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
            const err24 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err26 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createClient_body = validate57;
const schema24 = { type: "object", required: ["firstname", "lastname", "email", "phone"], properties: { firstname: { type: "string", minLength: 1, maxLength: 255 }, lastname: { type: "string", minLength: 1, maxLength: 255 }, email: { type: "string", format: "email", minLength: 1, maxLength: 255 }, phone: { type: "string", minLength: 1, maxLength: 50 }, docType: { type: "string", maxLength: 50 }, docNumber: { type: "string", maxLength: 100 }, birthdate: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, address: { type: "string", maxLength: 500 }, city: { type: "string", maxLength: 255 }, state: { type: "string", maxLength: 255 }, country: { type: "string", maxLength: 255 }, customFields: { type: "array", items: { type: "object", required: ["fieldId", "value"], properties: { fieldId: { type: "string", format: "uuid" }, value: { type: "string" } } } } } }, formats14 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstname === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstname" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lastname === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastname" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phone === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.firstname !== void 0) {
      let data0 = data.firstname;
      if (typeof data0 == "string") {
        if (func1(data0) > 255) {
          const err4 = { instancePath: instancePath + "/firstname", schemaPath: "#/properties/firstname/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/firstname", schemaPath: "#/properties/firstname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/firstname", schemaPath: "#/properties/firstname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lastname !== void 0) {
      let data1 = data.lastname;
      if (typeof data1 == "string") {
        if (func1(data1) > 255) {
          const err7 = { instancePath: instancePath + "/lastname", schemaPath: "#/properties/lastname/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/lastname", schemaPath: "#/properties/lastname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/lastname", schemaPath: "#/properties/lastname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == "string") {
        if (func1(data2) > 255) {
          const err10 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func1(data2) < 1) {
          const err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!formats14.test(data2)) {
          const err12 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data3 = data.phone;
      if (typeof data3 == "string") {
        if (func1(data3) > 50) {
          const err14 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/maxLength", keyword: "maxLength", params: { limit: 50 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func1(data3) < 1) {
          const err15 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.docType !== void 0) {
      let data4 = data.docType;
      if (typeof data4 == "string") {
        if (func1(data4) > 50) {
          const err17 = { instancePath: instancePath + "/docType", schemaPath: "#/properties/docType/maxLength", keyword: "maxLength", params: { limit: 50 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/docType", schemaPath: "#/properties/docType/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.docNumber !== void 0) {
      let data5 = data.docNumber;
      if (typeof data5 == "string") {
        if (func1(data5) > 100) {
          const err19 = { instancePath: instancePath + "/docNumber", schemaPath: "#/properties/docNumber/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/docNumber", schemaPath: "#/properties/docNumber/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.birthdate !== void 0) {
      let data6 = data.birthdate;
      if (typeof data6 == "string") {
        if (!pattern3.test(data6)) {
          const err21 = { instancePath: instancePath + "/birthdate", schemaPath: "#/properties/birthdate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!formats6.validate(data6)) {
          const err22 = { instancePath: instancePath + "/birthdate", schemaPath: "#/properties/birthdate/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/birthdate", schemaPath: "#/properties/birthdate/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.address !== void 0) {
      let data7 = data.address;
      if (typeof data7 == "string") {
        if (func1(data7) > 500) {
          const err24 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.city !== void 0) {
      let data8 = data.city;
      if (typeof data8 == "string") {
        if (func1(data8) > 255) {
          const err26 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.state !== void 0) {
      let data9 = data.state;
      if (typeof data9 == "string") {
        if (func1(data9) > 255) {
          const err28 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.country !== void 0) {
      let data10 = data.country;
      if (typeof data10 == "string") {
        if (func1(data10) > 255) {
          const err30 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data11 = data.customFields;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.fieldId === void 0) {
              const err32 = { instancePath: instancePath + "/customFields/" + i0, schemaPath: "#/properties/customFields/items/required", keyword: "required", params: { missingProperty: "fieldId" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data12.value === void 0) {
              const err33 = { instancePath: instancePath + "/customFields/" + i0, schemaPath: "#/properties/customFields/items/required", keyword: "required", params: { missingProperty: "value" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data12.fieldId !== void 0) {
              let data13 = data12.fieldId;
              if (typeof data13 == "string") {
                if (!formats0.test(data13)) {
                  const err34 = { instancePath: instancePath + "/customFields/" + i0 + "/fieldId", schemaPath: "#/properties/customFields/items/properties/fieldId/format", keyword: "format", params: { format: "uuid" } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/customFields/" + i0 + "/fieldId", schemaPath: "#/properties/customFields/items/properties/fieldId/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data12.value !== void 0 && typeof data12.value != "string") {
              const err36 = { instancePath: instancePath + "/customFields/" + i0 + "/value", schemaPath: "#/properties/customFields/items/properties/value/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/customFields/" + i0, schemaPath: "#/properties/customFields/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { firstname: !0, lastname: !0, email: !0, phone: !0, docType: !0, docNumber: !0, birthdate: !0, address: !0, city: !0, state: !0, country: !0, customFields: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getClient_parameters = validate58;
const schema25 = { type: "object", properties: { path: { type: "object", properties: { id: { type: "string", format: "uuid" } }, required: ["id"] }, query: { type: "object", properties: {}, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 == "string") {
            if (!formats0.test(data1)) {
              const err1 = { instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/format", keyword: "format", params: { format: "uuid" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.header !== void 0) {
      let data3 = data.header;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        const err5 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listBookings_parameters = validate59;
const schema26 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { anyOf: [{ type: "string", enum: ["id", "startTime", "endTime", "status", "amount", "clientId", "locationId", "serviceId", "personId", "createdAt"] }, { type: "string", format: "uuid" }] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "startTime", "endTime", "status", "amount", "clientId", "locationId", "serviceId", "personId", "createdAt"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            if (data2.length > 20) {
              const err1 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/maxItems", keyword: "maxItems", params: { limit: 20 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0) {
                  const err2 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "field" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (data3.operator === void 0) {
                  const err3 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "operator" } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data3.value === void 0) {
                  const err4 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  const _errs10 = errors;
                  let valid5 = !1;
                  const _errs11 = errors;
                  if (typeof data4 != "string") {
                    const err5 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                  if (!(data4 === "id" || data4 === "startTime" || data4 === "endTime" || data4 === "status" || data4 === "amount" || data4 === "clientId" || data4 === "locationId" || data4 === "serviceId" || data4 === "personId" || data4 === "createdAt")) {
                    const err6 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema26.properties.query.properties.filters.items.properties.field.anyOf[0].enum } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  valid5 = valid5 || _valid0;
                  const _errs13 = errors;
                  if (typeof data4 == "string") {
                    if (!formats0.test(data4)) {
                      const err7 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/1/format", keyword: "format", params: { format: "uuid" } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                  } else {
                    const err8 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                  var _valid0 = _errs13 === errors;
                  if (valid5 = valid5 || _valid0, valid5)
                    errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
                  else {
                    const err9 = { instancePath: instancePath + "/query/filters/" + i0 + "/field", schemaPath: "#/properties/query/properties/filters/items/properties/field/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  if (typeof data5 != "string") {
                    const err10 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                  if (!(data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS")) {
                    const err11 = { instancePath: instancePath + "/query/filters/" + i0 + "/operator", schemaPath: "#/properties/query/properties/filters/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema26.properties.query.properties.filters.items.properties.operator.enum } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  if (typeof data6 == "string") {
                    if (func1(data6) > 500) {
                      const err12 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 500 } };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                  } else {
                    const err13 = { instancePath: instancePath + "/query/filters/" + i0 + "/value", schemaPath: "#/properties/query/properties/filters/items/properties/value/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/query/filters/" + i0, schemaPath: "#/properties/query/properties/filters/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          if (typeof data7 != "string") {
            const err16 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (!(data7 === "id" || data7 === "startTime" || data7 === "endTime" || data7 === "status" || data7 === "amount" || data7 === "clientId" || data7 === "locationId" || data7 === "serviceId" || data7 === "personId" || data7 === "createdAt")) {
            const err17 = { instancePath: instancePath + "/query/orderBy", schemaPath: "#/properties/query/properties/orderBy/enum", keyword: "enum", params: { allowedValues: schema26.properties.query.properties.orderBy.enum } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          if (typeof data8 != "string") {
            const err18 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (!(data8 === "asc" || data8 === "desc")) {
            const err19 = { instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/enum", keyword: "enum", params: { allowedValues: schema26.properties.query.properties.order.enum } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err20 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 100 || isNaN(data9)) {
              const err21 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err23 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
            const err24 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err26 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createBooking_body = validate60;
const schema27 = { type: "object", required: ["startTime", "endTime", "status", "amount", "clientId", "locationId", "serviceId"], properties: { startTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }, endTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, amount: { type: "number", minimum: 0 }, clientId: { type: "string", format: "uuid" }, locationId: { type: "string", format: "uuid" }, serviceId: { type: "string", format: "uuid" }, personId: { type: "string", format: "uuid" }, notifyClient: { type: "boolean" }, internalNote: { type: ["string", "null"] }, clientNote: { type: ["string", "null"] } } }, pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startTime === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startTime" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.endTime === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endTime" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.amount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.clientId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientId" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.locationId === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locationId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.serviceId === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serviceId" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.startTime !== void 0) {
      let data0 = data.startTime;
      if (typeof data0 == "string") {
        if (!pattern6.test(data0)) {
          const err7 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.endTime !== void 0) {
      let data1 = data.endTime;
      if (typeof data1 == "string") {
        if (!pattern6.test(data1)) {
          const err9 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data2 === "reserved" || data2 === "pending" || data2 === "confirmed" || data2 === "no_show" || data2 === "completed" || data2 === "cancelled")) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema27.properties.status.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.clientId !== void 0) {
      let data4 = data.clientId;
      if (typeof data4 == "string") {
        if (!formats0.test(data4)) {
          const err15 = { instancePath: instancePath + "/clientId", schemaPath: "#/properties/clientId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/clientId", schemaPath: "#/properties/clientId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.locationId !== void 0) {
      let data5 = data.locationId;
      if (typeof data5 == "string") {
        if (!formats0.test(data5)) {
          const err17 = { instancePath: instancePath + "/locationId", schemaPath: "#/properties/locationId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/locationId", schemaPath: "#/properties/locationId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.serviceId !== void 0) {
      let data6 = data.serviceId;
      if (typeof data6 == "string") {
        if (!formats0.test(data6)) {
          const err19 = { instancePath: instancePath + "/serviceId", schemaPath: "#/properties/serviceId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/serviceId", schemaPath: "#/properties/serviceId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.personId !== void 0) {
      let data7 = data.personId;
      if (typeof data7 == "string") {
        if (!formats0.test(data7)) {
          const err21 = { instancePath: instancePath + "/personId", schemaPath: "#/properties/personId/format", keyword: "format", params: { format: "uuid" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/personId", schemaPath: "#/properties/personId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.notifyClient !== void 0 && typeof data.notifyClient != "boolean") {
      const err23 = { instancePath: instancePath + "/notifyClient", schemaPath: "#/properties/notifyClient/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.internalNote !== void 0) {
      let data9 = data.internalNote;
      if (typeof data9 != "string" && data9 !== null) {
        const err24 = { instancePath: instancePath + "/internalNote", schemaPath: "#/properties/internalNote/type", keyword: "type", params: { type: schema27.properties.internalNote.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.clientNote !== void 0) {
      let data10 = data.clientNote;
      if (typeof data10 != "string" && data10 !== null) {
        const err25 = { instancePath: instancePath + "/clientNote", schemaPath: "#/properties/clientNote/type", keyword: "type", params: { type: schema27.properties.clientNote.type } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { startTime: !0, endTime: !0, status: !0, amount: !0, clientId: !0, locationId: !0, serviceId: !0, personId: !0, notifyClient: !0, internalNote: !0, clientNote: !0 }, dynamicProps: !1, dynamicItems: !1 };

export const validators: RequestValidatorTable = {
  listServices: { parameters: listServices_parameters },
  listLocations: { parameters: listLocations_parameters },
  listPeople: { parameters: listPeople_parameters },
  getAvailability: { parameters: getAvailability_parameters },
  listClients: { parameters: listClients_parameters },
  createClient: { body: createClient_body },
  getClient: { parameters: getClient_parameters },
  replaceClient: { parameters: getClient_parameters, body: createClient_body },
  deleteClient: { parameters: getClient_parameters },
  listBookings: { parameters: listBookings_parameters },
  createBooking: { body: createBooking_body },
  getBooking: { parameters: getClient_parameters },
}

// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { RequestValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from './validator-runtime.ts'

const listErrors_parameters = validate52;
const schema19 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { api: { type: "string", enum: ["citapro", "salonbookit"] } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
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
        if (data1.api !== void 0) {
          let data2 = data1.api;
          if (typeof data2 != "string") {
            const err1 = { instancePath: instancePath + "/query/api", schemaPath: "#/properties/query/properties/api/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (!(data2 === "citapro" || data2 === "salonbookit")) {
            const err2 = { instancePath: instancePath + "/query/api", schemaPath: "#/properties/query/properties/api/enum", keyword: "enum", params: { allowedValues: schema19.properties.query.properties.api.enum } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.header !== void 0) {
      let data3 = data.header;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        const err4 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const listSandboxes_parameters = validate53;
const schema20 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { limit: { type: "integer", minimum: 1, maximum: 1e3 }, offset: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
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
        if (data1.limit !== void 0) {
          let data2 = data1.limit;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err1 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 1e3 || isNaN(data2)) {
              const err2 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
              const err3 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        }
        if (data1.offset !== void 0) {
          let data3 = data1.offset;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err4 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e6 || isNaN(data3)) {
              const err5 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              const err6 = { instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.header !== void 0) {
      let data4 = data.header;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err8 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createSandbox_body = validate54;
const schema21 = { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" }, data: { anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "object", additionalProperties: !0 }] }, seed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, now: { type: "string", minLength: 10, maxLength: 40 }, frozen: { type: "boolean" }, zone: { type: "string", minLength: 1, maxLength: 64 }, scenarios: { $ref: "shared1" } } }, pattern3 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u"), func1 = ucs2length, schema22 = { type: "array", maxItems: 50, items: { anyOf: [{ type: "string", minLength: 1, maxLength: 64 }, { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 64 } }, maxProperties: 20, additionalProperties: !0 }] } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
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
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "data" || key0 === "seed" || key0 === "now" || key0 === "frozen" || key0 === "zone" || key0 === "scenarios")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern3.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      const _errs5 = errors;
      let valid1 = !1;
      const _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) > 200) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.seed !== void 0) {
      let data2 = data.seed;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.now !== void 0) {
      let data3 = data.now;
      if (typeof data3 == "string") {
        if (func1(data3) > 40) {
          const err12 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func1(data3) < 10) {
          const err13 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/minLength", keyword: "minLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.frozen !== void 0 && typeof data.frozen != "boolean") {
      const err15 = { instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.zone !== void 0) {
      let data5 = data.zone;
      if (typeof data5 == "string") {
        if (func1(data5) > 64) {
          const err16 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func1(data5) < 1) {
          const err17 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.scenarios !== void 0 && (validate55(data.scenarios, { instancePath: instancePath + "/scenarios", parentData: data, parentDataProperty: "scenarios", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length));
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const getSandbox_parameters = validate57;
const schema23 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" } }, required: ["name"] }, query: { type: "object", properties: {}, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 == "string") {
            if (!pattern3.test(data1)) {
              const err1 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/type", keyword: "type", params: { type: "string" } };
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
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const setClock_body = validate58;
const schema24 = { type: "object", additionalProperties: !1, minProperties: 1, properties: { now: { type: "string", minLength: 10, maxLength: 40 }, frozen: { type: "boolean" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "now" || key0 === "frozen")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.now !== void 0) {
      let data0 = data.now;
      if (typeof data0 == "string") {
        if (func1(data0) > 40) {
          const err2 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 10) {
          const err3 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/minLength", keyword: "minLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.frozen !== void 0 && typeof data.frozen != "boolean") {
      const err5 = { instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const advanceClock_body = validate59;
const schema25 = { type: "object", additionalProperties: !1, required: ["by"], properties: { by: { type: "string", maxLength: 64 } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (key0 !== "by") {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          const err2 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const restoreSnapshot_body = validate60;
const schema26 = { type: "object", required: ["maniqui", "version"], properties: { maniqui: { type: "string", const: "snapshot" }, version: { type: "integer", minimum: 1 } }, additionalProperties: !0, if: { properties: { version: { const: 1 } } }, then: { type: "object", additionalProperties: !1, required: ["maniqui", "version", "sandbox", "data", "seed", "clock", "salon", "unhappy"], properties: { maniqui: { type: "string" }, version: { type: "integer" }, sandbox: { type: "string", maxLength: 64 }, data: { type: "string", maxLength: 200 }, seed: { type: "integer" }, clock: { type: "object", additionalProperties: !1, required: ["now", "frozen"], properties: { now: { type: "integer", minimum: 0, maximum: 253e12 }, frozen: { type: "boolean" } } }, salon: { type: "object", additionalProperties: !0 }, unhappy: { type: ["object", "null"], additionalProperties: !1, required: ["chance", "scenarios", "faults", "counts", "quota", "scenarioQuotas"], properties: { chance: { type: "array", minItems: 4, maxItems: 4, items: { type: "integer", minimum: -2147483648, maximum: 4294967295 } }, scenarios: { $ref: "shared1" }, faults: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["rule", "expires"], properties: { rule: { type: "object", additionalProperties: !0 }, expires: { type: ["number", "null"] } } } }, counts: { type: "array", maxItems: 1e3, items: { type: "array", prefixItems: [{ type: "string", maxLength: 4e3 }, { type: "integer", minimum: 0 }, { type: "integer", minimum: 0 }], items: { type: "null" }, minItems: 3, maxItems: 3 } }, quota: { $ref: "shared2" }, scenarioQuotas: { type: "array", maxItems: 100, items: { type: "array", prefixItems: [{ type: "string", maxLength: 4e3 }, { $ref: "shared2" }], items: { type: "null" }, minItems: 2, maxItems: 2 } } } } } } }, schema27 = { type: "object", additionalProperties: !1, required: ["began", "used"], properties: { limit: { type: "object", additionalProperties: !1, required: ["requests", "seconds"], properties: { requests: { type: "integer", minimum: 0 }, seconds: { type: "number", exclusiveMinimum: 0 } } }, began: { type: "integer" }, used: { type: "integer", minimum: 0 } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.began === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "began" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.used === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "used" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "limit" || key0 === "began" || key0 === "used")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.requests === void 0) {
          const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/required", keyword: "required", params: { missingProperty: "requests" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.seconds === void 0) {
          const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/required", keyword: "required", params: { missingProperty: "seconds" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (const key1 in data0)
          if (!(key1 === "requests" || key1 === "seconds")) {
            const err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.requests !== void 0) {
          let data1 = data0.requests;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err6 = { instancePath: instancePath + "/limit/requests", schemaPath: "#/properties/limit/properties/requests/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
            const err7 = { instancePath: instancePath + "/limit/requests", schemaPath: "#/properties/limit/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.seconds !== void 0) {
          let data2 = data0.seconds;
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 <= 0 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/limit/seconds", schemaPath: "#/properties/limit/properties/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/limit/seconds", schemaPath: "#/properties/limit/properties/seconds/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.began !== void 0) {
      let data3 = data.began;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/began", schemaPath: "#/properties/began/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.used !== void 0) {
      let data4 = data.used;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        const err13 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
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
        if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
          const err25 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data.unhappy !== void 0) {
        let data10 = data.unhappy;
        if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
          const err26 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/type", keyword: "type", params: { type: schema26.then.properties.unhappy.type } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (data10.chance === void 0) {
            const err27 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "chance" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (data10.scenarios === void 0) {
            const err28 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "scenarios" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (data10.faults === void 0) {
            const err29 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "faults" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (data10.counts === void 0) {
            const err30 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "counts" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (data10.quota === void 0) {
            const err31 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "quota" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (data10.scenarioQuotas === void 0) {
            const err32 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "scenarioQuotas" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          for (const key2 in data10)
            if (!(key2 === "chance" || key2 === "scenarios" || key2 === "faults" || key2 === "counts" || key2 === "quota" || key2 === "scenarioQuotas")) {
              const err33 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          if (data10.chance !== void 0) {
            let data11 = data10.chance;
            if (Array.isArray(data11)) {
              if (data11.length > 4) {
                const err34 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/maxItems", keyword: "maxItems", params: { limit: 4 } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (data11.length < 4) {
                const err35 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/minItems", keyword: "minItems", params: { limit: 4 } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              const len0 = data11.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data12 = data11[i0];
                if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                  const err36 = { instancePath: instancePath + "/unhappy/chance/" + i0, schemaPath: "#/then/properties/unhappy/properties/chance/items/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (typeof data12 == "number" && isFinite(data12)) {
                  if (data12 > 4294967295 || isNaN(data12)) {
                    const err37 = { instancePath: instancePath + "/unhappy/chance/" + i0, schemaPath: "#/then/properties/unhappy/properties/chance/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                  if (data12 < -2147483648 || isNaN(data12)) {
                    const err38 = { instancePath: instancePath + "/unhappy/chance/" + i0, schemaPath: "#/then/properties/unhappy/properties/chance/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              }
            } else {
              const err39 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          }
          if (data10.scenarios !== void 0 && (validate55(data10.scenarios, { instancePath: instancePath + "/unhappy/scenarios", parentData: data10, parentDataProperty: "scenarios", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data10.faults !== void 0) {
            let data14 = data10.faults;
            if (Array.isArray(data14)) {
              if (data14.length > 100) {
                const err40 = { instancePath: instancePath + "/unhappy/faults", schemaPath: "#/then/properties/unhappy/properties/faults/maxItems", keyword: "maxItems", params: { limit: 100 } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
              const len1 = data14.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data15 = data14[i1];
                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                  if (data15.rule === void 0) {
                    const err41 = { instancePath: instancePath + "/unhappy/faults/" + i1, schemaPath: "#/then/properties/unhappy/properties/faults/items/required", keyword: "required", params: { missingProperty: "rule" } };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
                  if (data15.expires === void 0) {
                    const err42 = { instancePath: instancePath + "/unhappy/faults/" + i1, schemaPath: "#/then/properties/unhappy/properties/faults/items/required", keyword: "required", params: { missingProperty: "expires" } };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                  for (const key3 in data15)
                    if (!(key3 === "rule" || key3 === "expires")) {
                      const err43 = { instancePath: instancePath + "/unhappy/faults/" + i1, schemaPath: "#/then/properties/unhappy/properties/faults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                  if (data15.rule !== void 0) {
                    let data16 = data15.rule;
                    if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                      const err44 = { instancePath: instancePath + "/unhappy/faults/" + i1 + "/rule", schemaPath: "#/then/properties/unhappy/properties/faults/items/properties/rule/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  }
                  if (data15.expires !== void 0) {
                    let data17 = data15.expires;
                    if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
                      const err45 = { instancePath: instancePath + "/unhappy/faults/" + i1 + "/expires", schemaPath: "#/then/properties/unhappy/properties/faults/items/properties/expires/type", keyword: "type", params: { type: schema26.then.properties.unhappy.properties.faults.items.properties.expires.type } };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    }
                  }
                } else {
                  const err46 = { instancePath: instancePath + "/unhappy/faults/" + i1, schemaPath: "#/then/properties/unhappy/properties/faults/items/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              }
            } else {
              const err47 = { instancePath: instancePath + "/unhappy/faults", schemaPath: "#/then/properties/unhappy/properties/faults/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          }
          if (data10.counts !== void 0) {
            let data18 = data10.counts;
            if (Array.isArray(data18)) {
              if (data18.length > 1e3) {
                const err48 = { instancePath: instancePath + "/unhappy/counts", schemaPath: "#/then/properties/unhappy/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              const len2 = data18.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data19 = data18[i2];
                if (Array.isArray(data19)) {
                  if (data19.length > 3) {
                    const err49 = { instancePath: instancePath + "/unhappy/counts/" + i2, schemaPath: "#/then/properties/unhappy/properties/counts/items/maxItems", keyword: "maxItems", params: { limit: 3 } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                  if (data19.length < 3) {
                    const err50 = { instancePath: instancePath + "/unhappy/counts/" + i2, schemaPath: "#/then/properties/unhappy/properties/counts/items/minItems", keyword: "minItems", params: { limit: 3 } };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                  const len3 = data19.length;
                  if (len3 > 0) {
                    let data20 = data19[0];
                    if (typeof data20 == "string") {
                      if (func1(data20) > 4e3) {
                        const err51 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/0", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                      }
                    } else {
                      const err52 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/0", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/0/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  }
                  if (len3 > 1) {
                    let data21 = data19[1];
                    if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                      const err53 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/1", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/1/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                    if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
                      const err54 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/1", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  }
                  if (len3 > 2) {
                    let data22 = data19[2];
                    if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                      const err55 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/2", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/2/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                    if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22))) {
                      const err56 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/2", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                  }
                  const len4 = data19.length;
                  var valid13 = len4 <= 3;
                  if (!valid13)
                    for (let i3 = 3; i3 < len4; i3++) {
                      const _errs55 = errors;
                      if (data19[i3] !== null) {
                        const err57 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/" + i3, schemaPath: "#/then/properties/unhappy/properties/counts/items/items/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                      }
                      var valid13 = _errs55 === errors;
                    }
                } else {
                  const err58 = { instancePath: instancePath + "/unhappy/counts/" + i2, schemaPath: "#/then/properties/unhappy/properties/counts/items/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              }
            } else {
              const err59 = { instancePath: instancePath + "/unhappy/counts", schemaPath: "#/then/properties/unhappy/properties/counts/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          }
          if (data10.quota !== void 0 && (validate62(data10.quota, { instancePath: instancePath + "/unhappy/quota", parentData: data10, parentDataProperty: "quota", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data10.scenarioQuotas !== void 0) {
            let data25 = data10.scenarioQuotas;
            if (Array.isArray(data25)) {
              if (data25.length > 100) {
                const err60 = { instancePath: instancePath + "/unhappy/scenarioQuotas", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/maxItems", keyword: "maxItems", params: { limit: 100 } };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
              const len5 = data25.length;
              for (let i4 = 0; i4 < len5; i4++) {
                let data26 = data25[i4];
                if (Array.isArray(data26)) {
                  if (data26.length > 2) {
                    const err61 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                  if (data26.length < 2) {
                    const err62 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                  const len6 = data26.length;
                  if (len6 > 0) {
                    let data27 = data26[0];
                    if (typeof data27 == "string") {
                      if (func1(data27) > 4e3) {
                        const err63 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4 + "/0", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                      }
                    } else {
                      const err64 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4 + "/0", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/0/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                    }
                  }
                  len6 > 1 && (validate62(data26[1], { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4 + "/1", parentData: data26, parentDataProperty: 1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
                  const len7 = data26.length;
                  var valid17 = len7 <= 2;
                  if (!valid17)
                    for (let i5 = 2; i5 < len7; i5++) {
                      const _errs65 = errors;
                      if (data26[i5] !== null) {
                        const err65 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4 + "/" + i5, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/items/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                      }
                      var valid17 = _errs65 === errors;
                    }
                } else {
                  const err66 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
              }
            } else {
              const err67 = { instancePath: instancePath + "/unhappy/scenarioQuotas", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          }
        }
      }
    } else {
      const err68 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err69 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maniqui === void 0) {
      const err70 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maniqui" } };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.version === void 0) {
      const err71 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
    if (data.maniqui !== void 0) {
      let data30 = data.maniqui;
      if (typeof data30 != "string") {
        const err72 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
      if (data30 !== "snapshot") {
        const err73 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/const", keyword: "const", params: { allowedValue: "snapshot" } };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.version !== void 0) {
      let data31 = data.version;
      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
        const err74 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
      if (typeof data31 == "number" && isFinite(data31) && (data31 < 1 || isNaN(data31))) {
        const err75 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
  } else {
    const err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const setScenarios_body = validate65;
const schema28 = { $ref: "shared1" };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const setFaults_body = validate67;
const schema29 = { type: "array", maxItems: 100, items: { type: "object", required: ["fault"], properties: { match: { type: "object", maxProperties: 20, additionalProperties: !0 }, fault: { type: "object", maxProperties: 20, additionalProperties: !0 }, skip: { type: "integer", minimum: 0 }, times: { type: "integer", minimum: 1 }, probability: { type: "number", minimum: 0, maximum: 1 }, until: { type: "string", maxLength: 40 }, for: { type: "string", maxLength: 64 } }, additionalProperties: !0 } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.fault === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "fault" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.match !== void 0) {
          let data1 = data0.match;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length > 20) {
              const err2 = { instancePath: instancePath + "/" + i0 + "/match", schemaPath: "#/items/properties/match/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/" + i0 + "/match", schemaPath: "#/items/properties/match/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.fault !== void 0) {
          let data2 = data0.fault;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length > 20) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/properties/fault/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/items/properties/fault/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.skip !== void 0) {
          let data3 = data0.skip;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/skip", schemaPath: "#/items/properties/skip/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/skip", schemaPath: "#/items/properties/skip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.times !== void 0) {
          let data4 = data0.times;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/properties/times/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
            const err9 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/items/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.probability !== void 0) {
          let data5 = data0.probability;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/items/properties/probability/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.until !== void 0) {
          let data6 = data0.until;
          if (typeof data6 == "string") {
            if (func1(data6) > 40) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.for !== void 0) {
          let data7 = data0.for;
          if (typeof data7 == "string") {
            if (func1(data7) > 64) {
              const err15 = { instancePath: instancePath + "/" + i0 + "/for", schemaPath: "#/items/properties/for/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/" + i0 + "/for", schemaPath: "#/items/properties/for/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const listRequests_parameters = validate68;
const schema30 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" } }, required: ["name"] }, query: { type: "object", properties: { operation: { type: "string", maxLength: 64 }, status: { type: "string", pattern: "^(?:0|[1-5]\\d\\d|[1-5]xx)$" }, since: { type: "string", minLength: 1, maxLength: 40 }, limit: { type: "integer", minimum: 1, maximum: 1e4 }, format: { type: "string", enum: ["json", "har"] } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, pattern6 = new RegExp("^(?:0|[1-5]\\d\\d|[1-5]xx)$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 == "string") {
            if (!pattern3.test(data1)) {
              const err1 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/type", keyword: "type", params: { type: "string" } };
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
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.operation !== void 0) {
          let data3 = data2.operation;
          if (typeof data3 == "string") {
            if (func1(data3) > 64) {
              const err4 = { instancePath: instancePath + "/query/operation", schemaPath: "#/properties/query/properties/operation/maxLength", keyword: "maxLength", params: { limit: 64 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/query/operation", schemaPath: "#/properties/query/properties/operation/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data2.status !== void 0) {
          let data4 = data2.status;
          if (typeof data4 == "string") {
            if (!pattern6.test(data4)) {
              const err6 = { instancePath: instancePath + "/query/status", schemaPath: "#/properties/query/properties/status/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-5]\\d\\d|[1-5]xx)$" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/query/status", schemaPath: "#/properties/query/properties/status/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data2.since !== void 0) {
          let data5 = data2.since;
          if (typeof data5 == "string") {
            if (func1(data5) > 40) {
              const err8 = { instancePath: instancePath + "/query/since", schemaPath: "#/properties/query/properties/since/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (func1(data5) < 1) {
              const err9 = { instancePath: instancePath + "/query/since", schemaPath: "#/properties/query/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/query/since", schemaPath: "#/properties/query/properties/since/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.limit !== void 0) {
          let data6 = data2.limit;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err11 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e4 || isNaN(data6)) {
              const err12 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
        }
        if (data2.format !== void 0) {
          let data7 = data2.format;
          if (typeof data7 != "string") {
            const err14 = { instancePath: instancePath + "/query/format", schemaPath: "#/properties/query/properties/format/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (!(data7 === "json" || data7 === "har")) {
            const err15 = { instancePath: instancePath + "/query/format", schemaPath: "#/properties/query/properties/format/enum", keyword: "enum", params: { allowedValues: schema30.properties.query.properties.format.enum } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.header !== void 0) {
      let data8 = data.header;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAgenda_parameters = validate69;
const schema31 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" } }, required: ["name"] }, query: { type: "object", properties: { from: { type: "string", format: "date" }, to: { type: "string", format: "date" } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, formats0 = fullFormats.date;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 == "string") {
            if (!pattern3.test(data1)) {
              const err1 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/type", keyword: "type", params: { type: "string" } };
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
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.from !== void 0) {
          let data3 = data2.from;
          if (typeof data3 == "string") {
            if (!formats0.validate(data3)) {
              const err4 = { instancePath: instancePath + "/query/from", schemaPath: "#/properties/query/properties/from/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/query/from", schemaPath: "#/properties/query/properties/from/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data2.to !== void 0) {
          let data4 = data2.to;
          if (typeof data4 == "string") {
            if (!formats0.validate(data4)) {
              const err6 = { instancePath: instancePath + "/query/to", schemaPath: "#/properties/query/properties/to/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/query/to", schemaPath: "#/properties/query/properties/to/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.header !== void 0) {
      let data5 = data.header;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err9 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addAgendaBooking_body = validate70;
const schema32 = { type: "object", additionalProperties: !1, required: ["services", "client", "start"], properties: { services: { type: "array", minItems: 1, maxItems: 20, items: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 } }, professional: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, location: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, client: { anyOf: [{ type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, { type: "object", additionalProperties: !1, required: ["firstname", "lastname", "email", "phone"], properties: { firstname: { type: "string", minLength: 1, maxLength: 120 }, lastname: { type: "string", minLength: 1, maxLength: 120 }, email: { type: "string", format: "email", maxLength: 254 }, phone: { type: "string", minLength: 1, maxLength: 40 } } }] }, start: { type: "string", minLength: 10, maxLength: 40 }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, note: { type: "string", maxLength: 2e3 } } }, formats4 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.services === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.client === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.start === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "services" || key0 === "professional" || key0 === "location" || key0 === "client" || key0 === "start" || key0 === "status" || key0 === "note")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          const err4 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 20 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
            const err6 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: schema32.properties.services.items.type } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
            const err7 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data1 == "string") {
            if (func1(data1) > 36) {
              const err8 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/maxLength", keyword: "maxLength", params: { limit: 36 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (func1(data1) < 1) {
              const err9 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.professional !== void 0) {
      let data2 = data.professional;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        const err11 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/type", keyword: "type", params: { type: schema32.properties.professional.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        const err12 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "string") {
        if (func1(data2) > 36) {
          const err13 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/maxLength", keyword: "maxLength", params: { limit: 36 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func1(data2) < 1) {
          const err14 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.location !== void 0) {
      let data3 = data.location;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
        const err15 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema32.properties.location.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        const err16 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data3 == "string") {
        if (func1(data3) > 36) {
          const err17 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 36 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func1(data3) < 1) {
          const err18 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.client !== void 0) {
      let data4 = data.client;
      const _errs11 = errors;
      let valid3 = !1;
      const _errs12 = errors;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        const err19 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/type", keyword: "type", params: { type: schema32.properties.client.anyOf[0].type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        const err20 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data4 == "string") {
        if (func1(data4) > 36) {
          const err21 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 36 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func1(data4) < 1) {
          const err22 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      const _errs14 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.firstname === void 0) {
          const err23 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/1/required", keyword: "required", params: { missingProperty: "firstname" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data4.lastname === void 0) {
          const err24 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/1/required", keyword: "required", params: { missingProperty: "lastname" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data4.email === void 0) {
          const err25 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/1/required", keyword: "required", params: { missingProperty: "email" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data4.phone === void 0) {
          const err26 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/1/required", keyword: "required", params: { missingProperty: "phone" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (const key1 in data4)
          if (!(key1 === "firstname" || key1 === "lastname" || key1 === "email" || key1 === "phone")) {
            const err27 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        if (data4.firstname !== void 0) {
          let data5 = data4.firstname;
          if (typeof data5 == "string") {
            if (func1(data5) > 120) {
              const err28 = { instancePath: instancePath + "/client/firstname", schemaPath: "#/properties/client/anyOf/1/properties/firstname/maxLength", keyword: "maxLength", params: { limit: 120 } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (func1(data5) < 1) {
              const err29 = { instancePath: instancePath + "/client/firstname", schemaPath: "#/properties/client/anyOf/1/properties/firstname/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/client/firstname", schemaPath: "#/properties/client/anyOf/1/properties/firstname/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data4.lastname !== void 0) {
          let data6 = data4.lastname;
          if (typeof data6 == "string") {
            if (func1(data6) > 120) {
              const err31 = { instancePath: instancePath + "/client/lastname", schemaPath: "#/properties/client/anyOf/1/properties/lastname/maxLength", keyword: "maxLength", params: { limit: 120 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (func1(data6) < 1) {
              const err32 = { instancePath: instancePath + "/client/lastname", schemaPath: "#/properties/client/anyOf/1/properties/lastname/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/client/lastname", schemaPath: "#/properties/client/anyOf/1/properties/lastname/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data4.email !== void 0) {
          let data7 = data4.email;
          if (typeof data7 == "string") {
            if (func1(data7) > 254) {
              const err34 = { instancePath: instancePath + "/client/email", schemaPath: "#/properties/client/anyOf/1/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (!formats4.test(data7)) {
              const err35 = { instancePath: instancePath + "/client/email", schemaPath: "#/properties/client/anyOf/1/properties/email/format", keyword: "format", params: { format: "email" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/client/email", schemaPath: "#/properties/client/anyOf/1/properties/email/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data4.phone !== void 0) {
          let data8 = data4.phone;
          if (typeof data8 == "string") {
            if (func1(data8) > 40) {
              const err37 = { instancePath: instancePath + "/client/phone", schemaPath: "#/properties/client/anyOf/1/properties/phone/maxLength", keyword: "maxLength", params: { limit: 40 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (func1(data8) < 1) {
              const err38 = { instancePath: instancePath + "/client/phone", schemaPath: "#/properties/client/anyOf/1/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/client/phone", schemaPath: "#/properties/client/anyOf/1/properties/phone/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err41 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.start !== void 0) {
      let data9 = data.start;
      if (typeof data9 == "string") {
        if (func1(data9) > 40) {
          const err42 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (func1(data9) < 10) {
          const err43 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minLength", keyword: "minLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (typeof data10 != "string") {
        const err45 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (!(data10 === "reserved" || data10 === "pending" || data10 === "confirmed" || data10 === "no_show" || data10 === "completed" || data10 === "cancelled")) {
        const err46 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.status.enum } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.note !== void 0) {
      let data11 = data.note;
      if (typeof data11 == "string") {
        if (func1(data11) > 2e3) {
          const err47 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const setAgendaBookingStatus_parameters = validate71;
const schema33 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" }, id: { type: "string", minLength: 1, maxLength: 36 } }, required: ["name", "id"] }, query: { type: "object", properties: {}, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.id === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 == "string") {
            if (!pattern3.test(data1)) {
              const err2 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.id !== void 0) {
          let data2 = data0.id;
          if (typeof data2 == "string") {
            if (func1(data2) > 36) {
              const err4 = { instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        const err8 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.header !== void 0) {
      let data4 = data.header;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err9 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const setAgendaBookingStatus_body = validate72;
const schema34 = { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (key0 !== "status") {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "reserved" || data0 === "pending" || data0 === "confirmed" || data0 === "no_show" || data0 === "completed" || data0 === "cancelled")) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const addClosure_body = validate73;
const schema35 = { type: "object", additionalProperties: !1, required: ["date"], properties: { date: { type: "string", format: "date" }, name: { type: "string", minLength: 1, maxLength: 120 }, location: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "date" || key0 === "name" || key0 === "location")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) > 120) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.location !== void 0) {
      let data2 = data.location;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        const err7 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema35.properties.location.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        const err8 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string") {
        if (func1(data2) > 36) {
          const err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 36 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func1(data2) < 1) {
          const err10 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const removeClosure_parameters = validate74;
const schema36 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" }, id: { type: "integer", minimum: 1 } }, required: ["name", "id"] }, query: { type: "object", properties: {}, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.id === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 == "string") {
            if (!pattern3.test(data1)) {
              const err2 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.id !== void 0) {
          let data2 = data0.id;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
            const err5 = { instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        const err7 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.header !== void 0) {
      let data4 = data.header;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err8 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addTimeOff_body = validate75;
const schema37 = { type: "object", additionalProperties: !1, required: ["professional", "from", "to"], properties: { professional: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, from: { type: "string", minLength: 10, maxLength: 40 }, to: { type: "string", minLength: 10, maxLength: 40 }, reason: { type: "string", minLength: 1, maxLength: 120 } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.professional === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "professional" } };
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
    for (const key0 in data)
      if (!(key0 === "professional" || key0 === "from" || key0 === "to" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.professional !== void 0) {
      let data0 = data.professional;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err4 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/type", keyword: "type", params: { type: schema37.properties.professional.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        const err5 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "string") {
        if (func1(data0) > 36) {
          const err6 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/maxLength", keyword: "maxLength", params: { limit: 36 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func1(data0) < 1) {
          const err7 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 == "string") {
        if (func1(data1) > 40) {
          const err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func1(data1) < 10) {
          const err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 == "string") {
        if (func1(data2) > 40) {
          const err11 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 40 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func1(data2) < 10) {
          const err12 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 == "string") {
        if (func1(data3) > 120) {
          const err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 120 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func1(data3) < 1) {
          const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

export const validators: RequestValidatorTable = {
  getHealth: {},
  listErrors: { parameters: listErrors_parameters },
  listScenarios: {},
  listSandboxes: { parameters: listSandboxes_parameters },
  createSandbox: { body: createSandbox_body },
  getSandbox: { parameters: getSandbox_parameters },
  deleteSandbox: { parameters: getSandbox_parameters },
  resetSandbox: { parameters: getSandbox_parameters },
  getClock: { parameters: getSandbox_parameters },
  setClock: { parameters: getSandbox_parameters, body: setClock_body },
  advanceClock: { parameters: getSandbox_parameters, body: advanceClock_body },
  getSnapshot: { parameters: getSandbox_parameters },
  restoreSnapshot: { parameters: getSandbox_parameters, body: restoreSnapshot_body },
  getScenarios: { parameters: getSandbox_parameters },
  setScenarios: { parameters: getSandbox_parameters, body: setScenarios_body },
  getFaults: { parameters: getSandbox_parameters },
  setFaults: { parameters: getSandbox_parameters, body: setFaults_body },
  listRequests: { parameters: listRequests_parameters },
  clearRequests: { parameters: getSandbox_parameters },
  getCoverage: { parameters: getSandbox_parameters },
  getAgenda: { parameters: getAgenda_parameters },
  addAgendaBooking: { parameters: getSandbox_parameters, body: addAgendaBooking_body },
  setAgendaBookingStatus: { parameters: setAgendaBookingStatus_parameters, body: setAgendaBookingStatus_body },
  cancelAgendaBooking: { parameters: setAgendaBookingStatus_parameters },
  addClosure: { parameters: getSandbox_parameters, body: addClosure_body },
  removeClosure: { parameters: removeClosure_parameters },
  addTimeOff: { parameters: getSandbox_parameters, body: addTimeOff_body },
  removeTimeOff: { parameters: removeClosure_parameters },
  checkInvariants: { parameters: getSandbox_parameters },
  streamEvents: { parameters: getSandbox_parameters },
  getCitaproDocument: {},
  getSalonbookitDocument: {},
  getControlDocument: {},
}

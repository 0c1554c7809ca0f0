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
const schema26 = { type: "object", required: ["maniqui", "version"], properties: { maniqui: { type: "string", const: "snapshot" }, version: { type: "integer", minimum: 1 } }, additionalProperties: !0, if: { properties: { version: { const: 1 } } }, then: { type: "object", additionalProperties: !1, required: ["maniqui", "version", "sandbox", "data", "seed", "clock", "salon", "unhappy"], properties: { maniqui: { type: "string" }, version: { type: "integer" }, sandbox: { type: "string", maxLength: 64 }, data: { type: "string", maxLength: 200 }, seed: { type: "integer" }, clock: { type: "object", additionalProperties: !1, required: ["now", "frozen"], properties: { now: { type: "integer", minimum: 0, maximum: 253e12 }, frozen: { type: "boolean" } } }, salon: { type: "object", additionalProperties: !1, required: ["version", "base", "revision", "ids", "next", "clients", "bookings", "holidays", "timeOff"], properties: { version: { type: "integer", const: 1 }, base: { type: "object", additionalProperties: !1, required: ["version", "seed", "zone", "clock", "settings", "business", "services", "locations", "professionals", "clients", "bookings", "holidays", "timeOff", "nextClients", "nextBookings"], properties: { version: { type: "integer", const: 1 }, seed: { type: "integer" }, zone: { type: "string", minLength: 1, maxLength: 64 }, clock: { type: ["object", "null"], additionalProperties: !1, required: ["now", "frozen"], properties: { now: { type: "integer", minimum: 0, maximum: 253e12 }, frozen: { type: "boolean" } } }, settings: { type: "object", additionalProperties: !1, required: ["slotStep", "minimumNotice", "maximumAdvance"], properties: { slotStep: { type: "integer", enum: [15, 30] }, minimumNotice: { type: "integer", minimum: 0, maximum: 1e7 }, maximumAdvance: { type: "integer", minimum: 0, maximum: 3660 } } }, business: { type: "object", additionalProperties: !1, required: ["uuid", "name", "currency", "email", "phone"], properties: { uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" }, currency: { type: "string" }, email: { type: ["string", "null"] }, phone: { type: ["string", "null"] } } }, services: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "name", "description", "duration", "price", "status", "category", "locations", "domiciliary", "virtual", "sessions", "simultaneous"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" }, description: { type: ["string", "null"] }, duration: { type: "integer", minimum: 1, maximum: 1440 }, price: { type: "number", minimum: 0 }, status: { type: "string", enum: ["active", "inactive"] }, category: { type: "object", additionalProperties: !1, required: ["id", "uuid", "name"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" } } }, locations: { type: "array", items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, domiciliary: { type: "boolean" }, virtual: { type: "boolean" }, sessions: { type: ["integer", "null"] }, simultaneous: { type: "integer" } } } }, locations: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "name", "address", "additionalInformation", "phone", "email", "status", "showInMinisite", "googlePlaceName", "googlePlaceId", "city", "state", "country", "latitude", "longitude", "rating", "position"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, name: { type: "string" }, address: { type: "string" }, additionalInformation: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, status: { type: "string", enum: ["active", "inactive"] }, showInMinisite: { type: "boolean" }, googlePlaceName: { type: ["string", "null"] }, googlePlaceId: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, latitude: { type: ["number", "null"] }, longitude: { type: ["number", "null"] }, rating: { type: ["number", "null"] }, position: { type: ["integer", "null"] } } } }, professionals: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "firstname", "lastname", "email", "phone", "status", "services", "locations", "hours"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string" }, phone: { type: ["string", "null"] }, status: { type: "string", enum: ["active", "inactive"] }, services: { type: "array", items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, locations: { type: "array", items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, hours: { type: "array", items: { type: "object", additionalProperties: !1, required: ["weekday", "location", "from", "to"], properties: { weekday: { type: "integer", minimum: 1, maximum: 7 }, location: { type: "integer", minimum: 1, maximum: 9007199254740991 }, from: { type: "integer", minimum: 0, maximum: 1439 }, to: { type: "integer", minimum: 1, maximum: 1440 } } } } } } }, clients: { $ref: "shared2" }, bookings: { $ref: "shared3" }, holidays: { type: "array", items: { $ref: "shared4" } }, timeOff: { type: "array", items: { $ref: "shared5" } }, nextClients: { $ref: "shared6" }, nextBookings: { $ref: "shared6" } } }, revision: { type: "integer", minimum: 0, maximum: 4503599627370496 }, ids: { type: "object", additionalProperties: !1, required: ["seed", "position"], properties: { seed: { type: "integer" }, position: { type: "integer", minimum: 0, maximum: 4294967295 } } }, next: { type: "object", additionalProperties: !1, required: ["client", "booking", "holiday", "timeOff", "pinnedClients", "pinnedBookings"], properties: { client: { type: "integer", minimum: 1, maximum: 9007199254740991 }, booking: { type: "integer", minimum: 1, maximum: 9007199254740991 }, holiday: { type: "integer", minimum: 1, maximum: 9007199254740991 }, timeOff: { type: "integer", minimum: 1, maximum: 9007199254740991 }, pinnedClients: { type: "integer", minimum: 0 }, pinnedBookings: { type: "integer", minimum: 0 } } }, clients: { $ref: "shared2" }, bookings: { $ref: "shared3" }, holidays: { type: ["array", "null"], items: { $ref: "shared4" } }, timeOff: { type: ["array", "null"], items: { $ref: "shared5" } } } }, unhappy: { type: ["object", "null"], additionalProperties: !1, required: ["chance", "scenarios", "faults", "counts", "quota", "scenarioQuotas"], properties: { chance: { type: "array", minItems: 4, maxItems: 4, items: { type: "integer", minimum: -2147483648, maximum: 4294967295 } }, scenarios: { $ref: "shared1" }, faults: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["rule", "expires"], properties: { rule: { type: "object", additionalProperties: !0 }, expires: { type: ["number", "null"] } } } }, counts: { type: "array", maxItems: 1e3, items: { type: "array", prefixItems: [{ type: "string", maxLength: 4e3 }, { type: "integer", minimum: 0 }, { type: "integer", minimum: 0 }], items: { type: "null" }, minItems: 3, maxItems: 3 } }, quota: { $ref: "shared7" }, scenarioQuotas: { type: "array", maxItems: 100, items: { type: "array", prefixItems: [{ type: "string", maxLength: 4e3 }, { $ref: "shared7" }], items: { type: "null" }, minItems: 2, maxItems: 2 } } } } } } }, func16 = Object.prototype.hasOwnProperty, pattern5 = new RegExp("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), schema27 = { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country", "customFields", "createdAt", "deleted"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string" }, phone: { type: "string" }, docType: { type: ["string", "null"] }, docNumber: { type: ["string", "null"] }, birthdate: { type: ["string", "null"] }, address: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, customFields: { type: "array", items: { type: "object", required: ["fieldId", "value"], properties: { fieldId: { type: "string" }, value: { type: "string" } }, additionalProperties: !1 } }, createdAt: { type: "integer", minimum: -1e13, maximum: 2535e11 }, deleted: { type: "boolean" } } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.uuid === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "uuid" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.firstname === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "firstname" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.lastname === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "lastname" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.email === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "email" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.phone === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "phone" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.docType === void 0) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "docType" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.docNumber === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "docNumber" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.birthdate === void 0) {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "birthdate" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.address === void 0) {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "address" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.city === void 0) {
          const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "city" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0.state === void 0) {
          const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "state" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data0.country === void 0) {
          const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "country" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.customFields === void 0) {
          const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "customFields" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data0.createdAt === void 0) {
          const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data0.deleted === void 0) {
          const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "deleted" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (const key0 in data0)
          if (!func16.call(schema27.items.properties, key0)) {
            const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err17 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 9007199254740991 || isNaN(data1)) {
              const err18 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err19 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        }
        if (data0.uuid !== void 0) {
          let data2 = data0.uuid;
          if (typeof data2 == "string") {
            if (!pattern5.test(data2)) {
              const err20 = { instancePath: instancePath + "/" + i0 + "/uuid", schemaPath: "#/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/" + i0 + "/uuid", schemaPath: "#/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data0.firstname !== void 0 && typeof data0.firstname != "string") {
          const err22 = { instancePath: instancePath + "/" + i0 + "/firstname", schemaPath: "#/items/properties/firstname/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data0.lastname !== void 0 && typeof data0.lastname != "string") {
          const err23 = { instancePath: instancePath + "/" + i0 + "/lastname", schemaPath: "#/items/properties/lastname/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data0.email !== void 0 && typeof data0.email != "string") {
          const err24 = { instancePath: instancePath + "/" + i0 + "/email", schemaPath: "#/items/properties/email/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data0.phone !== void 0 && typeof data0.phone != "string") {
          const err25 = { instancePath: instancePath + "/" + i0 + "/phone", schemaPath: "#/items/properties/phone/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data0.docType !== void 0) {
          let data7 = data0.docType;
          if (typeof data7 != "string" && data7 !== null) {
            const err26 = { instancePath: instancePath + "/" + i0 + "/docType", schemaPath: "#/items/properties/docType/type", keyword: "type", params: { type: schema27.items.properties.docType.type } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data0.docNumber !== void 0) {
          let data8 = data0.docNumber;
          if (typeof data8 != "string" && data8 !== null) {
            const err27 = { instancePath: instancePath + "/" + i0 + "/docNumber", schemaPath: "#/items/properties/docNumber/type", keyword: "type", params: { type: schema27.items.properties.docNumber.type } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data0.birthdate !== void 0) {
          let data9 = data0.birthdate;
          if (typeof data9 != "string" && data9 !== null) {
            const err28 = { instancePath: instancePath + "/" + i0 + "/birthdate", schemaPath: "#/items/properties/birthdate/type", keyword: "type", params: { type: schema27.items.properties.birthdate.type } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data0.address !== void 0) {
          let data10 = data0.address;
          if (typeof data10 != "string" && data10 !== null) {
            const err29 = { instancePath: instancePath + "/" + i0 + "/address", schemaPath: "#/items/properties/address/type", keyword: "type", params: { type: schema27.items.properties.address.type } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data0.city !== void 0) {
          let data11 = data0.city;
          if (typeof data11 != "string" && data11 !== null) {
            const err30 = { instancePath: instancePath + "/" + i0 + "/city", schemaPath: "#/items/properties/city/type", keyword: "type", params: { type: schema27.items.properties.city.type } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data0.state !== void 0) {
          let data12 = data0.state;
          if (typeof data12 != "string" && data12 !== null) {
            const err31 = { instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/items/properties/state/type", keyword: "type", params: { type: schema27.items.properties.state.type } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data0.country !== void 0) {
          let data13 = data0.country;
          if (typeof data13 != "string" && data13 !== null) {
            const err32 = { instancePath: instancePath + "/" + i0 + "/country", schemaPath: "#/items/properties/country/type", keyword: "type", params: { type: schema27.items.properties.country.type } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data0.customFields !== void 0) {
          let data14 = data0.customFields;
          if (Array.isArray(data14)) {
            const len1 = data14.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data15 = data14[i1];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.fieldId === void 0) {
                  const err33 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, schemaPath: "#/items/properties/customFields/items/required", keyword: "required", params: { missingProperty: "fieldId" } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data15.value === void 0) {
                  const err34 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, schemaPath: "#/items/properties/customFields/items/required", keyword: "required", params: { missingProperty: "value" } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                for (const key1 in data15)
                  if (!(key1 === "fieldId" || key1 === "value")) {
                    const err35 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, schemaPath: "#/items/properties/customFields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                if (data15.fieldId !== void 0 && typeof data15.fieldId != "string") {
                  const err36 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1 + "/fieldId", schemaPath: "#/items/properties/customFields/items/properties/fieldId/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data15.value !== void 0 && typeof data15.value != "string") {
                  const err37 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1 + "/value", schemaPath: "#/items/properties/customFields/items/properties/value/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, schemaPath: "#/items/properties/customFields/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/" + i0 + "/customFields", schemaPath: "#/items/properties/customFields/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data0.createdAt !== void 0) {
          let data18 = data0.createdAt;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            const err40 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "#/items/properties/createdAt/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 2535e11 || isNaN(data18)) {
              const err41 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "#/items/properties/createdAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2535e11 } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data18 < -1e13 || isNaN(data18)) {
              const err42 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "#/items/properties/createdAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e13 } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          }
        }
        if (data0.deleted !== void 0 && typeof data0.deleted != "boolean") {
          const err43 = { instancePath: instancePath + "/" + i0 + "/deleted", schemaPath: "#/items/properties/deleted/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const schema28 = { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "notifyClient", "source", "createdAt"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, code: { type: "string" }, start: { type: "integer", minimum: -1e8, maximum: 43e8 }, end: { type: "integer", minimum: -1e8, maximum: 43e8 }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, services: { type: "array", minItems: 1, items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, location: { type: "integer", minimum: 1, maximum: 9007199254740991 }, professional: { type: ["integer", "null"], minimum: 1 }, client: { type: "integer", minimum: 1, maximum: 9007199254740991 }, amount: { type: "number" }, internalNote: { type: ["string", "null"] }, clientNote: { type: ["string", "null"] }, paymentStatus: { type: ["string", "null"] }, isFromWeb: { type: "boolean" }, isFromAgent: { type: "boolean" }, notifyClient: { type: "boolean" }, source: { type: "string", enum: ["citapro", "salonbookit", "console", "fixture"] }, createdAt: { type: "integer", minimum: -1e13, maximum: 2535e11 } } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.uuid === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "uuid" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.code === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.start === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "start" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.end === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "end" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.status === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "status" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.services === void 0) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "services" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.location === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "location" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.professional === void 0) {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "professional" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.client === void 0) {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "client" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.amount === void 0) {
          const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "amount" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0.internalNote === void 0) {
          const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "internalNote" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data0.clientNote === void 0) {
          const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "clientNote" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.paymentStatus === void 0) {
          const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "paymentStatus" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data0.isFromWeb === void 0) {
          const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "isFromWeb" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data0.isFromAgent === void 0) {
          const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "isFromAgent" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data0.notifyClient === void 0) {
          const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "notifyClient" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data0.source === void 0) {
          const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "source" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data0.createdAt === void 0) {
          const err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "createdAt" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (const key0 in data0)
          if (!func16.call(schema28.items.properties, key0)) {
            const err19 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err20 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 9007199254740991 || isNaN(data1)) {
              const err21 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err22 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
        }
        if (data0.uuid !== void 0) {
          let data2 = data0.uuid;
          if (typeof data2 == "string") {
            if (!pattern5.test(data2)) {
              const err23 = { instancePath: instancePath + "/" + i0 + "/uuid", schemaPath: "#/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/" + i0 + "/uuid", schemaPath: "#/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data0.code !== void 0 && typeof data0.code != "string") {
          const err25 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data0.start !== void 0) {
          let data4 = data0.start;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err26 = { instancePath: instancePath + "/" + i0 + "/start", schemaPath: "#/items/properties/start/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 43e8 || isNaN(data4)) {
              const err27 = { instancePath: instancePath + "/" + i0 + "/start", schemaPath: "#/items/properties/start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data4 < -1e8 || isNaN(data4)) {
              const err28 = { instancePath: instancePath + "/" + i0 + "/start", schemaPath: "#/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
        }
        if (data0.end !== void 0) {
          let data5 = data0.end;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err29 = { instancePath: instancePath + "/" + i0 + "/end", schemaPath: "#/items/properties/end/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 43e8 || isNaN(data5)) {
              const err30 = { instancePath: instancePath + "/" + i0 + "/end", schemaPath: "#/items/properties/end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data5 < -1e8 || isNaN(data5)) {
              const err31 = { instancePath: instancePath + "/" + i0 + "/end", schemaPath: "#/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          }
        }
        if (data0.status !== void 0) {
          let data6 = data0.status;
          if (typeof data6 != "string") {
            const err32 = { instancePath: instancePath + "/" + i0 + "/status", schemaPath: "#/items/properties/status/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (!(data6 === "reserved" || data6 === "pending" || data6 === "confirmed" || data6 === "no_show" || data6 === "completed" || data6 === "cancelled")) {
            const err33 = { instancePath: instancePath + "/" + i0 + "/status", schemaPath: "#/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema28.items.properties.status.enum } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data0.services !== void 0) {
          let data7 = data0.services;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err34 = { instancePath: instancePath + "/" + i0 + "/services", schemaPath: "#/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                const err35 = { instancePath: instancePath + "/" + i0 + "/services/" + i1, schemaPath: "#/items/properties/services/items/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 9007199254740991 || isNaN(data8)) {
                  const err36 = { instancePath: instancePath + "/" + i0 + "/services/" + i1, schemaPath: "#/items/properties/services/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data8 < 1 || isNaN(data8)) {
                  const err37 = { instancePath: instancePath + "/" + i0 + "/services/" + i1, schemaPath: "#/items/properties/services/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/" + i0 + "/services", schemaPath: "#/items/properties/services/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data0.location !== void 0) {
          let data9 = data0.location;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err39 = { instancePath: instancePath + "/" + i0 + "/location", schemaPath: "#/items/properties/location/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              const err40 = { instancePath: instancePath + "/" + i0 + "/location", schemaPath: "#/items/properties/location/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err41 = { instancePath: instancePath + "/" + i0 + "/location", schemaPath: "#/items/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          }
        }
        if (data0.professional !== void 0) {
          let data10 = data0.professional;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
            const err42 = { instancePath: instancePath + "/" + i0 + "/professional", schemaPath: "#/items/properties/professional/type", keyword: "type", params: { type: schema28.items.properties.professional.type } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10))) {
            const err43 = { instancePath: instancePath + "/" + i0 + "/professional", schemaPath: "#/items/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data0.client !== void 0) {
          let data11 = data0.client;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            const err44 = { instancePath: instancePath + "/" + i0 + "/client", schemaPath: "#/items/properties/client/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9007199254740991 || isNaN(data11)) {
              const err45 = { instancePath: instancePath + "/" + i0 + "/client", schemaPath: "#/items/properties/client/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err46 = { instancePath: instancePath + "/" + i0 + "/client", schemaPath: "#/items/properties/client/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          }
        }
        if (data0.amount !== void 0) {
          let data12 = data0.amount;
          if (!(typeof data12 == "number" && isFinite(data12))) {
            const err47 = { instancePath: instancePath + "/" + i0 + "/amount", schemaPath: "#/items/properties/amount/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data0.internalNote !== void 0) {
          let data13 = data0.internalNote;
          if (typeof data13 != "string" && data13 !== null) {
            const err48 = { instancePath: instancePath + "/" + i0 + "/internalNote", schemaPath: "#/items/properties/internalNote/type", keyword: "type", params: { type: schema28.items.properties.internalNote.type } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data0.clientNote !== void 0) {
          let data14 = data0.clientNote;
          if (typeof data14 != "string" && data14 !== null) {
            const err49 = { instancePath: instancePath + "/" + i0 + "/clientNote", schemaPath: "#/items/properties/clientNote/type", keyword: "type", params: { type: schema28.items.properties.clientNote.type } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data0.paymentStatus !== void 0) {
          let data15 = data0.paymentStatus;
          if (typeof data15 != "string" && data15 !== null) {
            const err50 = { instancePath: instancePath + "/" + i0 + "/paymentStatus", schemaPath: "#/items/properties/paymentStatus/type", keyword: "type", params: { type: schema28.items.properties.paymentStatus.type } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data0.isFromWeb !== void 0 && typeof data0.isFromWeb != "boolean") {
          const err51 = { instancePath: instancePath + "/" + i0 + "/isFromWeb", schemaPath: "#/items/properties/isFromWeb/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data0.isFromAgent !== void 0 && typeof data0.isFromAgent != "boolean") {
          const err52 = { instancePath: instancePath + "/" + i0 + "/isFromAgent", schemaPath: "#/items/properties/isFromAgent/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data0.notifyClient !== void 0 && typeof data0.notifyClient != "boolean") {
          const err53 = { instancePath: instancePath + "/" + i0 + "/notifyClient", schemaPath: "#/items/properties/notifyClient/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        if (data0.source !== void 0) {
          let data19 = data0.source;
          if (typeof data19 != "string") {
            const err54 = { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "#/items/properties/source/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          if (!(data19 === "citapro" || data19 === "salonbookit" || data19 === "console" || data19 === "fixture")) {
            const err55 = { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "#/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema28.items.properties.source.enum } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data0.createdAt !== void 0) {
          let data20 = data0.createdAt;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err56 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "#/items/properties/createdAt/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 2535e11 || isNaN(data20)) {
              const err57 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "#/items/properties/createdAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2535e11 } };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (data20 < -1e13 || isNaN(data20)) {
              const err58 = { instancePath: instancePath + "/" + i0 + "/createdAt", schemaPath: "#/items/properties/createdAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e13 } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const schema29 = { type: "object", additionalProperties: !1, required: ["id", "day", "name", "location"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, day: { type: "integer", minimum: -7e4, maximum: 299e4 }, name: { type: "string" }, location: { type: ["integer", "null"], minimum: 1 } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.day === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" } };
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
    for (const key0 in data)
      if (!(key0 === "id" || key0 === "day" || key0 === "name" || key0 === "location")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.day !== void 0) {
      let data1 = data.day;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 299e4 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 299e4 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1 < -7e4 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: -7e4 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.location !== void 0) {
      let data3 = data.location;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        const err12 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema29.properties.location.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        const err13 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema30 = { type: "object", additionalProperties: !1, required: ["id", "professional", "from", "to", "reason"], properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, professional: { type: "integer", minimum: 1, maximum: 9007199254740991 }, from: { type: "integer", minimum: -1e8, maximum: 43e8 }, to: { type: "integer", minimum: -1e8, maximum: 43e8 }, reason: { type: "string" } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate67.evaluated;
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
    for (const key0 in data)
      if (!(key0 === "id" || key0 === "professional" || key0 === "from" || key0 === "to" || key0 === "reason")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.professional !== void 0) {
      let data1 = data.professional;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err12 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 43e8 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2 < -1e8 || isNaN(data2)) {
          const err14 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err15 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 43e8 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43e8 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data3 < -1e8 || isNaN(data3)) {
          const err17 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e8 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema31 = { type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, uuid: { type: "string", pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, code: { type: "string" } } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "id" || key0 === "uuid" || key0 === "code")) {
            const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err1 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 9007199254740991 || isNaN(data1)) {
              const err2 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        }
        if (data0.uuid !== void 0) {
          let data2 = data0.uuid;
          if (typeof data2 == "string") {
            if (!pattern5.test(data2)) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/uuid", schemaPath: "#/items/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/" + i0 + "/uuid", schemaPath: "#/items/properties/uuid/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.code !== void 0 && typeof data0.code != "string") {
          const err6 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const schema32 = { type: "object", additionalProperties: !1, required: ["began", "used"], properties: { limit: { type: "object", additionalProperties: !1, required: ["requests", "seconds"], properties: { requests: { type: "integer", minimum: 0 }, seconds: { type: "number", exclusiveMinimum: 0 } } }, began: { type: "integer" }, used: { type: "integer", minimum: 0 } } };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
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
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
            if (!func16.call(schema26.then.properties.salon.properties, key2)) {
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
                if (!func16.call(schema26.then.properties.salon.properties.base.properties, key3)) {
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
                  const err59 = { instancePath: instancePath + "/salon/base/clock", schemaPath: "#/then/properties/salon/properties/base/properties/clock/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.clock.type } };
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
                      const err72 = { instancePath: instancePath + "/salon/base/settings/slotStep", schemaPath: "#/then/properties/salon/properties/base/properties/settings/properties/slotStep/enum", keyword: "enum", params: { allowedValues: schema26.then.properties.salon.properties.base.properties.settings.properties.slotStep.enum } };
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
                      if (!pattern5.test(data23)) {
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
                      const err90 = { instancePath: instancePath + "/salon/base/business/email", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/email/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.business.properties.email.type } };
                      vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                    }
                  }
                  if (data22.phone !== void 0) {
                    let data27 = data22.phone;
                    if (typeof data27 != "string" && data27 !== null) {
                      const err91 = { instancePath: instancePath + "/salon/base/business/phone", schemaPath: "#/then/properties/salon/properties/base/properties/business/properties/phone/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.business.properties.phone.type } };
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
                        if (!func16.call(schema26.then.properties.salon.properties.base.properties.services.items.properties, key7)) {
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
                          if (!pattern5.test(data31)) {
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
                          const err113 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/description", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/description/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.services.items.properties.description.type } };
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
                          const err120 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema26.then.properties.salon.properties.base.properties.services.items.properties.status.enum } };
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
                              if (!pattern5.test(data39)) {
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
                          const err138 = { instancePath: instancePath + "/salon/base/services/" + i0 + "/sessions", schemaPath: "#/then/properties/salon/properties/base/properties/services/items/properties/sessions/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.services.items.properties.sessions.type } };
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
                        if (!func16.call(schema26.then.properties.salon.properties.base.properties.locations.items.properties, key9)) {
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
                          if (!pattern5.test(data50)) {
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
                          const err168 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/additionalInformation", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/additionalInformation/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.additionalInformation.type } };
                          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                        }
                      }
                      if (data48.phone !== void 0) {
                        let data54 = data48.phone;
                        if (typeof data54 != "string" && data54 !== null) {
                          const err169 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/phone", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/phone/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.phone.type } };
                          vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                        }
                      }
                      if (data48.email !== void 0) {
                        let data55 = data48.email;
                        if (typeof data55 != "string" && data55 !== null) {
                          const err170 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/email", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/email/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.email.type } };
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
                          const err172 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema26.then.properties.salon.properties.base.properties.locations.items.properties.status.enum } };
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
                          const err174 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/googlePlaceName", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/googlePlaceName/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.googlePlaceName.type } };
                          vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                        }
                      }
                      if (data48.googlePlaceId !== void 0) {
                        let data59 = data48.googlePlaceId;
                        if (typeof data59 != "string" && data59 !== null) {
                          const err175 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/googlePlaceId", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/googlePlaceId/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.googlePlaceId.type } };
                          vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                        }
                      }
                      if (data48.city !== void 0) {
                        let data60 = data48.city;
                        if (typeof data60 != "string" && data60 !== null) {
                          const err176 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/city", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/city/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.city.type } };
                          vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                        }
                      }
                      if (data48.state !== void 0) {
                        let data61 = data48.state;
                        if (typeof data61 != "string" && data61 !== null) {
                          const err177 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/state", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/state/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.state.type } };
                          vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                        }
                      }
                      if (data48.country !== void 0) {
                        let data62 = data48.country;
                        if (typeof data62 != "string" && data62 !== null) {
                          const err178 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/country", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/country/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.country.type } };
                          vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                        }
                      }
                      if (data48.latitude !== void 0) {
                        let data63 = data48.latitude;
                        if (!(typeof data63 == "number" && isFinite(data63)) && data63 !== null) {
                          const err179 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/latitude", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/latitude/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.latitude.type } };
                          vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                        }
                      }
                      if (data48.longitude !== void 0) {
                        let data64 = data48.longitude;
                        if (!(typeof data64 == "number" && isFinite(data64)) && data64 !== null) {
                          const err180 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/longitude", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/longitude/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.longitude.type } };
                          vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                        }
                      }
                      if (data48.rating !== void 0) {
                        let data65 = data48.rating;
                        if (!(typeof data65 == "number" && isFinite(data65)) && data65 !== null) {
                          const err181 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/rating", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/rating/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.rating.type } };
                          vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                        }
                      }
                      if (data48.position !== void 0) {
                        let data66 = data48.position;
                        if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66)) && data66 !== null) {
                          const err182 = { instancePath: instancePath + "/salon/base/locations/" + i2 + "/position", schemaPath: "#/then/properties/salon/properties/base/properties/locations/items/properties/position/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.locations.items.properties.position.type } };
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
                        if (!func16.call(schema26.then.properties.salon.properties.base.properties.professionals.items.properties, key10)) {
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
                          if (!pattern5.test(data70)) {
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
                          const err204 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/phone", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/phone/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.base.properties.professionals.items.properties.phone.type } };
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
                          const err206 = { instancePath: instancePath + "/salon/base/professionals/" + i3 + "/status", schemaPath: "#/then/properties/salon/properties/base/properties/professionals/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema26.then.properties.salon.properties.base.properties.professionals.items.properties.status.enum } };
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
              if (data11.clients !== void 0 && (validate61(data11.clients, { instancePath: instancePath + "/salon/base/clients", parentData: data11, parentDataProperty: "clients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data11.bookings !== void 0 && (validate63(data11.bookings, { instancePath: instancePath + "/salon/base/bookings", parentData: data11, parentDataProperty: "bookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data11.holidays !== void 0) {
                let data88 = data11.holidays;
                if (Array.isArray(data88)) {
                  const len7 = data88.length;
                  for (let i7 = 0; i7 < len7; i7++)
                    validate65(data88[i7], { instancePath: instancePath + "/salon/base/holidays/" + i7, parentData: data88, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                } else {
                  const err236 = { instancePath: instancePath + "/salon/base/holidays", schemaPath: "#/then/properties/salon/properties/base/properties/holidays/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                }
              }
              if (data11.timeOff !== void 0) {
                let data90 = data11.timeOff;
                if (Array.isArray(data90)) {
                  const len8 = data90.length;
                  for (let i8 = 0; i8 < len8; i8++)
                    validate67(data90[i8], { instancePath: instancePath + "/salon/base/timeOff/" + i8, parentData: data90, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                } else {
                  const err237 = { instancePath: instancePath + "/salon/base/timeOff", schemaPath: "#/then/properties/salon/properties/base/properties/timeOff/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                }
              }
              data11.nextClients !== void 0 && (validate69(data11.nextClients, { instancePath: instancePath + "/salon/base/nextClients", parentData: data11, parentDataProperty: "nextClients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data11.nextBookings !== void 0 && (validate69(data11.nextBookings, { instancePath: instancePath + "/salon/base/nextBookings", parentData: data11, parentDataProperty: "nextBookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
            } else {
              const err238 = { instancePath: instancePath + "/salon/base", schemaPath: "#/then/properties/salon/properties/base/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
            }
          }
          if (data9.revision !== void 0) {
            let data94 = data9.revision;
            if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
              const err239 = { instancePath: instancePath + "/salon/revision", schemaPath: "#/then/properties/salon/properties/revision/type", keyword: "type", params: { type: "integer" } };
              vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
            }
            if (typeof data94 == "number" && isFinite(data94)) {
              if (data94 > 4503599627370496 || isNaN(data94)) {
                const err240 = { instancePath: instancePath + "/salon/revision", schemaPath: "#/then/properties/salon/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 } };
                vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
              }
              if (data94 < 0 || isNaN(data94)) {
                const err241 = { instancePath: instancePath + "/salon/revision", schemaPath: "#/then/properties/salon/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
              }
            }
          }
          if (data9.ids !== void 0) {
            let data95 = data9.ids;
            if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
              if (data95.seed === void 0) {
                const err242 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/required", keyword: "required", params: { missingProperty: "seed" } };
                vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
              }
              if (data95.position === void 0) {
                const err243 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/required", keyword: "required", params: { missingProperty: "position" } };
                vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
              }
              for (const key12 in data95)
                if (!(key12 === "seed" || key12 === "position")) {
                  const err244 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                  vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                }
              if (data95.seed !== void 0) {
                let data96 = data95.seed;
                if (!(typeof data96 == "number" && !(data96 % 1) && !isNaN(data96) && isFinite(data96))) {
                  const err245 = { instancePath: instancePath + "/salon/ids/seed", schemaPath: "#/then/properties/salon/properties/ids/properties/seed/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                }
              }
              if (data95.position !== void 0) {
                let data97 = data95.position;
                if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
                  const err246 = { instancePath: instancePath + "/salon/ids/position", schemaPath: "#/then/properties/salon/properties/ids/properties/position/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                }
                if (typeof data97 == "number" && isFinite(data97)) {
                  if (data97 > 4294967295 || isNaN(data97)) {
                    const err247 = { instancePath: instancePath + "/salon/ids/position", schemaPath: "#/then/properties/salon/properties/ids/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                    vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                  }
                  if (data97 < 0 || isNaN(data97)) {
                    const err248 = { instancePath: instancePath + "/salon/ids/position", schemaPath: "#/then/properties/salon/properties/ids/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                  }
                }
              }
            } else {
              const err249 = { instancePath: instancePath + "/salon/ids", schemaPath: "#/then/properties/salon/properties/ids/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
            }
          }
          if (data9.next !== void 0) {
            let data98 = data9.next;
            if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
              if (data98.client === void 0) {
                const err250 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "client" } };
                vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
              }
              if (data98.booking === void 0) {
                const err251 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "booking" } };
                vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
              }
              if (data98.holiday === void 0) {
                const err252 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "holiday" } };
                vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
              }
              if (data98.timeOff === void 0) {
                const err253 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "timeOff" } };
                vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
              }
              if (data98.pinnedClients === void 0) {
                const err254 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "pinnedClients" } };
                vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
              }
              if (data98.pinnedBookings === void 0) {
                const err255 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/required", keyword: "required", params: { missingProperty: "pinnedBookings" } };
                vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
              }
              for (const key13 in data98)
                if (!(key13 === "client" || key13 === "booking" || key13 === "holiday" || key13 === "timeOff" || key13 === "pinnedClients" || key13 === "pinnedBookings")) {
                  const err256 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                  vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                }
              if (data98.client !== void 0) {
                let data99 = data98.client;
                if (!(typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99))) {
                  const err257 = { instancePath: instancePath + "/salon/next/client", schemaPath: "#/then/properties/salon/properties/next/properties/client/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                }
                if (typeof data99 == "number" && isFinite(data99)) {
                  if (data99 > 9007199254740991 || isNaN(data99)) {
                    const err258 = { instancePath: instancePath + "/salon/next/client", schemaPath: "#/then/properties/salon/properties/next/properties/client/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                  }
                  if (data99 < 1 || isNaN(data99)) {
                    const err259 = { instancePath: instancePath + "/salon/next/client", schemaPath: "#/then/properties/salon/properties/next/properties/client/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                  }
                }
              }
              if (data98.booking !== void 0) {
                let data100 = data98.booking;
                if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100) && isFinite(data100))) {
                  const err260 = { instancePath: instancePath + "/salon/next/booking", schemaPath: "#/then/properties/salon/properties/next/properties/booking/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                }
                if (typeof data100 == "number" && isFinite(data100)) {
                  if (data100 > 9007199254740991 || isNaN(data100)) {
                    const err261 = { instancePath: instancePath + "/salon/next/booking", schemaPath: "#/then/properties/salon/properties/next/properties/booking/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                  }
                  if (data100 < 1 || isNaN(data100)) {
                    const err262 = { instancePath: instancePath + "/salon/next/booking", schemaPath: "#/then/properties/salon/properties/next/properties/booking/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                  }
                }
              }
              if (data98.holiday !== void 0) {
                let data101 = data98.holiday;
                if (!(typeof data101 == "number" && !(data101 % 1) && !isNaN(data101) && isFinite(data101))) {
                  const err263 = { instancePath: instancePath + "/salon/next/holiday", schemaPath: "#/then/properties/salon/properties/next/properties/holiday/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                }
                if (typeof data101 == "number" && isFinite(data101)) {
                  if (data101 > 9007199254740991 || isNaN(data101)) {
                    const err264 = { instancePath: instancePath + "/salon/next/holiday", schemaPath: "#/then/properties/salon/properties/next/properties/holiday/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                  }
                  if (data101 < 1 || isNaN(data101)) {
                    const err265 = { instancePath: instancePath + "/salon/next/holiday", schemaPath: "#/then/properties/salon/properties/next/properties/holiday/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                  }
                }
              }
              if (data98.timeOff !== void 0) {
                let data102 = data98.timeOff;
                if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
                  const err266 = { instancePath: instancePath + "/salon/next/timeOff", schemaPath: "#/then/properties/salon/properties/next/properties/timeOff/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                }
                if (typeof data102 == "number" && isFinite(data102)) {
                  if (data102 > 9007199254740991 || isNaN(data102)) {
                    const err267 = { instancePath: instancePath + "/salon/next/timeOff", schemaPath: "#/then/properties/salon/properties/next/properties/timeOff/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                  }
                  if (data102 < 1 || isNaN(data102)) {
                    const err268 = { instancePath: instancePath + "/salon/next/timeOff", schemaPath: "#/then/properties/salon/properties/next/properties/timeOff/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                  }
                }
              }
              if (data98.pinnedClients !== void 0) {
                let data103 = data98.pinnedClients;
                if (!(typeof data103 == "number" && !(data103 % 1) && !isNaN(data103) && isFinite(data103))) {
                  const err269 = { instancePath: instancePath + "/salon/next/pinnedClients", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedClients/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                }
                if (typeof data103 == "number" && isFinite(data103) && (data103 < 0 || isNaN(data103))) {
                  const err270 = { instancePath: instancePath + "/salon/next/pinnedClients", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedClients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                }
              }
              if (data98.pinnedBookings !== void 0) {
                let data104 = data98.pinnedBookings;
                if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
                  const err271 = { instancePath: instancePath + "/salon/next/pinnedBookings", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedBookings/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                }
                if (typeof data104 == "number" && isFinite(data104) && (data104 < 0 || isNaN(data104))) {
                  const err272 = { instancePath: instancePath + "/salon/next/pinnedBookings", schemaPath: "#/then/properties/salon/properties/next/properties/pinnedBookings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                }
              }
            } else {
              const err273 = { instancePath: instancePath + "/salon/next", schemaPath: "#/then/properties/salon/properties/next/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
            }
          }
          if (data9.clients !== void 0 && (validate61(data9.clients, { instancePath: instancePath + "/salon/clients", parentData: data9, parentDataProperty: "clients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data9.bookings !== void 0 && (validate63(data9.bookings, { instancePath: instancePath + "/salon/bookings", parentData: data9, parentDataProperty: "bookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data9.holidays !== void 0) {
            let data107 = data9.holidays;
            if (!Array.isArray(data107) && data107 !== null) {
              const err274 = { instancePath: instancePath + "/salon/holidays", schemaPath: "#/then/properties/salon/properties/holidays/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.holidays.type } };
              vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
            }
            if (Array.isArray(data107)) {
              const len9 = data107.length;
              for (let i9 = 0; i9 < len9; i9++)
                validate65(data107[i9], { instancePath: instancePath + "/salon/holidays/" + i9, parentData: data107, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
            }
          }
          if (data9.timeOff !== void 0) {
            let data109 = data9.timeOff;
            if (!Array.isArray(data109) && data109 !== null) {
              const err275 = { instancePath: instancePath + "/salon/timeOff", schemaPath: "#/then/properties/salon/properties/timeOff/type", keyword: "type", params: { type: schema26.then.properties.salon.properties.timeOff.type } };
              vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
            }
            if (Array.isArray(data109)) {
              const len10 = data109.length;
              for (let i10 = 0; i10 < len10; i10++)
                validate67(data109[i10], { instancePath: instancePath + "/salon/timeOff/" + i10, parentData: data109, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
            }
          }
        } else {
          const err276 = { instancePath: instancePath + "/salon", schemaPath: "#/then/properties/salon/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
        }
      }
      if (data.unhappy !== void 0) {
        let data111 = data.unhappy;
        if (!(data111 && typeof data111 == "object" && !Array.isArray(data111)) && data111 !== null) {
          const err277 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/type", keyword: "type", params: { type: schema26.then.properties.unhappy.type } };
          vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
        }
        if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
          if (data111.chance === void 0) {
            const err278 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "chance" } };
            vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
          }
          if (data111.scenarios === void 0) {
            const err279 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "scenarios" } };
            vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
          }
          if (data111.faults === void 0) {
            const err280 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "faults" } };
            vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
          }
          if (data111.counts === void 0) {
            const err281 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "counts" } };
            vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
          }
          if (data111.quota === void 0) {
            const err282 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "quota" } };
            vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
          }
          if (data111.scenarioQuotas === void 0) {
            const err283 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/required", keyword: "required", params: { missingProperty: "scenarioQuotas" } };
            vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
          }
          for (const key14 in data111)
            if (!(key14 === "chance" || key14 === "scenarios" || key14 === "faults" || key14 === "counts" || key14 === "quota" || key14 === "scenarioQuotas")) {
              const err284 = { instancePath: instancePath + "/unhappy", schemaPath: "#/then/properties/unhappy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
              vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
            }
          if (data111.chance !== void 0) {
            let data112 = data111.chance;
            if (Array.isArray(data112)) {
              if (data112.length > 4) {
                const err285 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/maxItems", keyword: "maxItems", params: { limit: 4 } };
                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
              }
              if (data112.length < 4) {
                const err286 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/minItems", keyword: "minItems", params: { limit: 4 } };
                vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
              }
              const len11 = data112.length;
              for (let i11 = 0; i11 < len11; i11++) {
                let data113 = data112[i11];
                if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113) && isFinite(data113))) {
                  const err287 = { instancePath: instancePath + "/unhappy/chance/" + i11, schemaPath: "#/then/properties/unhappy/properties/chance/items/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                }
                if (typeof data113 == "number" && isFinite(data113)) {
                  if (data113 > 4294967295 || isNaN(data113)) {
                    const err288 = { instancePath: instancePath + "/unhappy/chance/" + i11, schemaPath: "#/then/properties/unhappy/properties/chance/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                    vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                  }
                  if (data113 < -2147483648 || isNaN(data113)) {
                    const err289 = { instancePath: instancePath + "/unhappy/chance/" + i11, schemaPath: "#/then/properties/unhappy/properties/chance/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } };
                    vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                  }
                }
              }
            } else {
              const err290 = { instancePath: instancePath + "/unhappy/chance", schemaPath: "#/then/properties/unhappy/properties/chance/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
            }
          }
          if (data111.scenarios !== void 0 && (validate55(data111.scenarios, { instancePath: instancePath + "/unhappy/scenarios", parentData: data111, parentDataProperty: "scenarios", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data111.faults !== void 0) {
            let data115 = data111.faults;
            if (Array.isArray(data115)) {
              if (data115.length > 100) {
                const err291 = { instancePath: instancePath + "/unhappy/faults", schemaPath: "#/then/properties/unhappy/properties/faults/maxItems", keyword: "maxItems", params: { limit: 100 } };
                vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
              }
              const len12 = data115.length;
              for (let i12 = 0; i12 < len12; i12++) {
                let data116 = data115[i12];
                if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                  if (data116.rule === void 0) {
                    const err292 = { instancePath: instancePath + "/unhappy/faults/" + i12, schemaPath: "#/then/properties/unhappy/properties/faults/items/required", keyword: "required", params: { missingProperty: "rule" } };
                    vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                  }
                  if (data116.expires === void 0) {
                    const err293 = { instancePath: instancePath + "/unhappy/faults/" + i12, schemaPath: "#/then/properties/unhappy/properties/faults/items/required", keyword: "required", params: { missingProperty: "expires" } };
                    vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                  }
                  for (const key15 in data116)
                    if (!(key15 === "rule" || key15 === "expires")) {
                      const err294 = { instancePath: instancePath + "/unhappy/faults/" + i12, schemaPath: "#/then/properties/unhappy/properties/faults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                      vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                    }
                  if (data116.rule !== void 0) {
                    let data117 = data116.rule;
                    if (!(data117 && typeof data117 == "object" && !Array.isArray(data117))) {
                      const err295 = { instancePath: instancePath + "/unhappy/faults/" + i12 + "/rule", schemaPath: "#/then/properties/unhappy/properties/faults/items/properties/rule/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                    }
                  }
                  if (data116.expires !== void 0) {
                    let data118 = data116.expires;
                    if (!(typeof data118 == "number" && isFinite(data118)) && data118 !== null) {
                      const err296 = { instancePath: instancePath + "/unhappy/faults/" + i12 + "/expires", schemaPath: "#/then/properties/unhappy/properties/faults/items/properties/expires/type", keyword: "type", params: { type: schema26.then.properties.unhappy.properties.faults.items.properties.expires.type } };
                      vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                    }
                  }
                } else {
                  const err297 = { instancePath: instancePath + "/unhappy/faults/" + i12, schemaPath: "#/then/properties/unhappy/properties/faults/items/type", keyword: "type", params: { type: "object" } };
                  vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                }
              }
            } else {
              const err298 = { instancePath: instancePath + "/unhappy/faults", schemaPath: "#/then/properties/unhappy/properties/faults/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
            }
          }
          if (data111.counts !== void 0) {
            let data119 = data111.counts;
            if (Array.isArray(data119)) {
              if (data119.length > 1e3) {
                const err299 = { instancePath: instancePath + "/unhappy/counts", schemaPath: "#/then/properties/unhappy/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
              }
              const len13 = data119.length;
              for (let i13 = 0; i13 < len13; i13++) {
                let data120 = data119[i13];
                if (Array.isArray(data120)) {
                  if (data120.length > 3) {
                    const err300 = { instancePath: instancePath + "/unhappy/counts/" + i13, schemaPath: "#/then/properties/unhappy/properties/counts/items/maxItems", keyword: "maxItems", params: { limit: 3 } };
                    vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                  }
                  if (data120.length < 3) {
                    const err301 = { instancePath: instancePath + "/unhappy/counts/" + i13, schemaPath: "#/then/properties/unhappy/properties/counts/items/minItems", keyword: "minItems", params: { limit: 3 } };
                    vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                  }
                  const len14 = data120.length;
                  if (len14 > 0) {
                    let data121 = data120[0];
                    if (typeof data121 == "string") {
                      if (func1(data121) > 4e3) {
                        const err302 = { instancePath: instancePath + "/unhappy/counts/" + i13 + "/0", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                        vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                      }
                    } else {
                      const err303 = { instancePath: instancePath + "/unhappy/counts/" + i13 + "/0", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/0/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                    }
                  }
                  if (len14 > 1) {
                    let data122 = data120[1];
                    if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122))) {
                      const err304 = { instancePath: instancePath + "/unhappy/counts/" + i13 + "/1", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/1/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                    }
                    if (typeof data122 == "number" && isFinite(data122) && (data122 < 0 || isNaN(data122))) {
                      const err305 = { instancePath: instancePath + "/unhappy/counts/" + i13 + "/1", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                    }
                  }
                  if (len14 > 2) {
                    let data123 = data120[2];
                    if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123))) {
                      const err306 = { instancePath: instancePath + "/unhappy/counts/" + i13 + "/2", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/2/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                    }
                    if (typeof data123 == "number" && isFinite(data123) && (data123 < 0 || isNaN(data123))) {
                      const err307 = { instancePath: instancePath + "/unhappy/counts/" + i13 + "/2", schemaPath: "#/then/properties/unhappy/properties/counts/items/prefixItems/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                    }
                  }
                  const len15 = data120.length;
                  var valid47 = len15 <= 3;
                  if (!valid47)
                    for (let i14 = 3; i14 < len15; i14++) {
                      const _errs258 = errors;
                      if (data120[i14] !== null) {
                        const err308 = { instancePath: instancePath + "/unhappy/counts/" + i13 + "/" + i14, schemaPath: "#/then/properties/unhappy/properties/counts/items/items/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                      }
                      var valid47 = _errs258 === errors;
                    }
                } else {
                  const err309 = { instancePath: instancePath + "/unhappy/counts/" + i13, schemaPath: "#/then/properties/unhappy/properties/counts/items/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                }
              }
            } else {
              const err310 = { instancePath: instancePath + "/unhappy/counts", schemaPath: "#/then/properties/unhappy/properties/counts/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
            }
          }
          if (data111.quota !== void 0 && (validate77(data111.quota, { instancePath: instancePath + "/unhappy/quota", parentData: data111, parentDataProperty: "quota", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data111.scenarioQuotas !== void 0) {
            let data126 = data111.scenarioQuotas;
            if (Array.isArray(data126)) {
              if (data126.length > 100) {
                const err311 = { instancePath: instancePath + "/unhappy/scenarioQuotas", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/maxItems", keyword: "maxItems", params: { limit: 100 } };
                vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
              }
              const len16 = data126.length;
              for (let i15 = 0; i15 < len16; i15++) {
                let data127 = data126[i15];
                if (Array.isArray(data127)) {
                  if (data127.length > 2) {
                    const err312 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i15, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                  }
                  if (data127.length < 2) {
                    const err313 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i15, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/minItems", keyword: "minItems", params: { limit: 2 } };
                    vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                  }
                  const len17 = data127.length;
                  if (len17 > 0) {
                    let data128 = data127[0];
                    if (typeof data128 == "string") {
                      if (func1(data128) > 4e3) {
                        const err314 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i15 + "/0", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                        vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                      }
                    } else {
                      const err315 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i15 + "/0", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/prefixItems/0/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                    }
                  }
                  len17 > 1 && (validate77(data127[1], { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i15 + "/1", parentData: data127, parentDataProperty: 1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length));
                  const len18 = data127.length;
                  var valid51 = len18 <= 2;
                  if (!valid51)
                    for (let i16 = 2; i16 < len18; i16++) {
                      const _errs268 = errors;
                      if (data127[i16] !== null) {
                        const err316 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i15 + "/" + i16, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/items/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                      }
                      var valid51 = _errs268 === errors;
                    }
                } else {
                  const err317 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i15, schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/items/type", keyword: "type", params: { type: "array" } };
                  vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                }
              }
            } else {
              const err318 = { instancePath: instancePath + "/unhappy/scenarioQuotas", schemaPath: "#/then/properties/unhappy/properties/scenarioQuotas/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
            }
          }
        }
      }
    } else {
      const err319 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err320 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maniqui === void 0) {
      const err321 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maniqui" } };
      vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
    }
    if (data.version === void 0) {
      const err322 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
    }
    if (data.maniqui !== void 0) {
      let data131 = data.maniqui;
      if (typeof data131 != "string") {
        const err323 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
      }
      if (data131 !== "snapshot") {
        const err324 = { instancePath: instancePath + "/maniqui", schemaPath: "#/properties/maniqui/const", keyword: "const", params: { allowedValue: "snapshot" } };
        vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
      }
    }
    if (data.version !== void 0) {
      let data132 = data.version;
      if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132))) {
        const err325 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
      }
      if (typeof data132 == "number" && isFinite(data132) && (data132 < 1 || isNaN(data132))) {
        const err326 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
      }
    }
  } else {
    const err327 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const setScenarios_body = validate80;
const schema33 = { $ref: "shared1" };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length), validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const setFaults_body = validate82;
const schema34 = { type: "array", maxItems: 100, items: { type: "object", required: ["fault"], properties: { match: { type: "object", maxProperties: 20, additionalProperties: !0 }, fault: { type: "object", maxProperties: 20, additionalProperties: !0 }, skip: { type: "integer", minimum: 0 }, times: { type: "integer", minimum: 1 }, probability: { type: "number", minimum: 0, maximum: 1 }, until: { type: "string", maxLength: 40 }, for: { type: "string", maxLength: 64 } }, additionalProperties: !0 } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate82.evaluated;
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
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const listRequests_parameters = validate83;
const schema35 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" } }, required: ["name"] }, query: { type: "object", properties: { operation: { type: "string", maxLength: 64 }, status: { type: "string", pattern: "^(?:0|[1-5]\\d\\d|[1-5]xx)$" }, since: { type: "string", minLength: 1, maxLength: 40 }, limit: { type: "integer", minimum: 1, maximum: 1e4 }, format: { type: "string", enum: ["json", "har"] } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, pattern14 = new RegExp("^(?:0|[1-5]\\d\\d|[1-5]xx)$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate83.evaluated;
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
            if (!pattern14.test(data4)) {
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
            const err15 = { instancePath: instancePath + "/query/format", schemaPath: "#/properties/query/properties/format/enum", keyword: "enum", params: { allowedValues: schema35.properties.query.properties.format.enum } };
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
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAgenda_parameters = validate84;
const schema36 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" } }, required: ["name"] }, query: { type: "object", properties: { from: { type: "string", format: "date" }, to: { type: "string", format: "date" } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, formats0 = fullFormats.date;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate84.evaluated;
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
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addAgendaBooking_body = validate85;
const schema37 = { type: "object", additionalProperties: !1, required: ["services", "client", "start"], properties: { services: { type: "array", minItems: 1, maxItems: 20, items: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 } }, professional: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, location: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, client: { anyOf: [{ type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, { type: "object", additionalProperties: !1, required: ["firstname", "lastname", "email", "phone"], properties: { firstname: { type: "string", minLength: 1, maxLength: 120 }, lastname: { type: "string", minLength: 1, maxLength: 120 }, email: { type: "string", format: "email", maxLength: 254 }, phone: { type: "string", minLength: 1, maxLength: 40 } } }] }, start: { type: "string", minLength: 10, maxLength: 40 }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, note: { type: "string", maxLength: 2e3 } } }, formats4 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate85.evaluated;
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
            const err6 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: schema37.properties.services.items.type } };
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
        const err11 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/type", keyword: "type", params: { type: schema37.properties.professional.type } };
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
        const err15 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema37.properties.location.type } };
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
        const err19 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/anyOf/0/type", keyword: "type", params: { type: schema37.properties.client.anyOf[0].type } };
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
        const err46 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema37.properties.status.enum } };
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
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const setAgendaBookingStatus_parameters = validate86;
const schema38 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" }, id: { type: "string", minLength: 1, maxLength: 36 } }, required: ["name", "id"] }, query: { type: "object", properties: {}, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate86.evaluated;
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
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const setAgendaBookingStatus_body = validate87;
const schema39 = { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] } } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate87.evaluated;
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
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema39.properties.status.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const addClosure_body = validate88;
const schema40 = { type: "object", additionalProperties: !1, required: ["date"], properties: { date: { type: "string", format: "date" }, name: { type: "string", minLength: 1, maxLength: 120 }, location: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate88.evaluated;
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
        const err7 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema40.properties.location.type } };
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
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const removeClosure_parameters = validate89;
const schema41 = { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" }, id: { type: "integer", minimum: 1 } }, required: ["name", "id"] }, query: { type: "object", properties: {}, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate89.evaluated;
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
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const addTimeOff_body = validate90;
const schema42 = { type: "object", additionalProperties: !1, required: ["professional", "from", "to"], properties: { professional: { type: ["integer", "string"], minimum: 1, minLength: 1, maxLength: 36 }, from: { type: "string", minLength: 10, maxLength: 40 }, to: { type: "string", minLength: 10, maxLength: 40 }, reason: { type: "string", minLength: 1, maxLength: 120 } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate90.evaluated;
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
        const err4 = { instancePath: instancePath + "/professional", schemaPath: "#/properties/professional/type", keyword: "type", params: { type: schema42.properties.professional.type } };
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
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

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

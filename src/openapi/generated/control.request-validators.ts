// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { RequestValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const listErrors_parameters = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          const err0 = { instancePath: instancePath + "/path", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
      if (data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.api !== void 0) {
            let data2 = data1.api;
            if (!(typeof data2 == "string" && ["citapro", "salonbookit"].includes(data2))) {
              const err1 = { instancePath: instancePath + "/query/api", keyword: "x-test", params: { wanted: "one of citapro, salonbookit", choices: ["citapro", "salonbookit"] } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          }
        } else {
          const err2 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object with api" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.header !== void 0) {
        let data3 = data.header;
        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
          const err3 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, keyword: "x-test", params: { wanted: "an object with path, query, header" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const listSandboxes_parameters = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          const err0 = { instancePath: instancePath + "/path", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
      if (data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.limit !== void 0) {
              let data2 = data1.limit;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (!(typeof data2 == "number" && isFinite(data2)) || data2 >= 1) && (!(typeof data2 == "number" && isFinite(data2)) || data2 <= 1e3))) {
                const err1 = { instancePath: instancePath + "/query/limit", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
            if (data1.offset !== void 0) {
              let data3 = data1.offset;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (!(typeof data3 == "number" && isFinite(data3)) || data3 >= 0) && (!(typeof data3 == "number" && isFinite(data3)) || data3 <= 1e6))) {
                const err2 = { instancePath: instancePath + "/query/offset", keyword: "x-test", params: { wanted: "a whole number from 0 to 1000000" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
          }
        } else {
          const err3 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object with limit, offset" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
          const err4 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, keyword: "x-test", params: { wanted: "an object with path, query, header" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const createSandbox_body = validate54;
const pattern3 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u"), func1 = ucs2length;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["name", "data", "seed", "now", "frozen", "zone", "scenarios"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["name", "data", "seed", "now", "frozen", "zone", "scenarios"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.name === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.name !== void 0) {
        let data0 = data.name;
        if (!(typeof data0 == "string" && pattern3.test(data0))) {
          const err2 = { instancePath: instancePath + "/name", keyword: "x-test", params: { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.data !== void 0) {
        let data1 = data.data;
        const _errs3 = errors;
        let valid2 = !1;
        const _errs4 = errors;
        if (!(typeof data1 == "string" && data1 !== "" && func1(data1) <= 200)) {
          const err3 = { instancePath: instancePath + "/data", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs4 === errors;
        valid2 = valid2 || _valid0;
        const _errs5 = errors;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
          const err4 = { instancePath: instancePath + "/data", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs5 === errors;
        if (valid2 = valid2 || _valid0, valid2)
          errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
        else {
          const err5 = { instancePath: instancePath + "/data", keyword: "anyOf", params: {} };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.seed !== void 0) {
        let data2 = data.seed;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (!(typeof data2 == "number" && isFinite(data2)) || data2 >= 0) && (!(typeof data2 == "number" && isFinite(data2)) || data2 <= 9007199254740991))) {
          const err6 = { instancePath: instancePath + "/seed", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.now !== void 0) {
        let data3 = data.now;
        if (!(typeof data3 == "string" && func1(data3) >= 10 && func1(data3) <= 40)) {
          const err7 = { instancePath: instancePath + "/now", keyword: "x-test", params: { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.frozen !== void 0 && typeof data.frozen != "boolean") {
        const err8 = { instancePath: instancePath + "/frozen", keyword: "x-test", params: { wanted: "true or false" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.zone !== void 0) {
        let data5 = data.zone;
        if (!(typeof data5 == "string" && data5 !== "" && func1(data5) <= 64)) {
          const err9 = { instancePath: instancePath + "/zone", keyword: "x-test", params: { wanted: "a text of 1 to 64 characters" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, keyword: "x-test", params: { wanted: "an object with name, data, seed, now, frozen, zone, scenarios" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const getSandbox_parameters = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.name !== void 0) {
        let data0 = data.name;
        if (!(typeof data0 == "string" && pattern3.test(data0))) {
          const err1 = { instancePath: instancePath + "/name", keyword: "x-test", params: { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    }
  } else {
    const err2 = { instancePath, keyword: "x-test", params: { wanted: "an object with name" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0 && (validate56(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.query !== void 0) {
        let data1 = data.query;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
          const err0 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
      if (data.header !== void 0) {
        let data2 = data.header;
        if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
          const err1 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    }
  } else {
    const err2 = { instancePath, keyword: "x-test", params: { wanted: "an object with path, query, header" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const setClock_body = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && Object.keys(data).length >= 1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["now", "frozen"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["now", "frozen"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.now !== void 0) {
        let data0 = data.now;
        if (!(typeof data0 == "string" && func1(data0) >= 10 && func1(data0) <= 40)) {
          const err1 = { instancePath: instancePath + "/now", keyword: "x-test", params: { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      if (data.frozen !== void 0 && typeof data.frozen != "boolean") {
        const err2 = { instancePath: instancePath + "/frozen", keyword: "x-test", params: { wanted: "true or false" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "x-test", params: { wanted: "an object with one or more of now, frozen" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const advanceClock_body = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["by"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["by"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.by === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "by" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.by !== void 0) {
        let data0 = data.by;
        if (!(typeof data0 == "string" && func1(data0) <= 64)) {
          const err2 = { instancePath: instancePath + "/by", keyword: "x-test", params: { wanted: "a text of at most 64 characters" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, keyword: "x-test", params: { wanted: "an object with by" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const restoreSnapshot_body = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.maniqui === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "maniqui" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "version" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.maniqui !== void 0) {
        let data0 = data.maniqui;
        if (!(typeof data0 == "string" && data0 === "snapshot")) {
          const err2 = { instancePath: instancePath + "/maniqui", keyword: "x-test", params: { wanted: '"snapshot"' } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.version !== void 0) {
        let data1 = data.version;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 1))) {
          const err3 = { instancePath: instancePath + "/version", keyword: "x-test", params: { wanted: "a whole number of at least 1" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, keyword: "x-test", params: { wanted: "an object with maniqui, version" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const listRequests_parameters = validate61;
const pattern5 = new RegExp("^(?:0|[1-5]\\d\\d|[1-5]xx)$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0 && (validate56(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.operation !== void 0) {
              let data2 = data1.operation;
              if (!(typeof data2 == "string" && func1(data2) <= 64)) {
                const err0 = { instancePath: instancePath + "/query/operation", keyword: "x-test", params: { wanted: "a text of at most 64 characters" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            if (data1.status !== void 0) {
              let data3 = data1.status;
              if (!(typeof data3 == "string" && pattern5.test(data3))) {
                const err1 = { instancePath: instancePath + "/query/status", keyword: "x-test", params: { wanted: "a status as 409, a class of them as 4xx, or 0" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
            if (data1.since !== void 0) {
              let data4 = data1.since;
              if (!(typeof data4 == "string" && data4 !== "" && func1(data4) <= 40)) {
                const err2 = { instancePath: instancePath + "/query/since", keyword: "x-test", params: { wanted: "a text of 1 to 40 characters" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data1.limit !== void 0) {
              let data5 = data1.limit;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (!(typeof data5 == "number" && isFinite(data5)) || data5 >= 1) && (!(typeof data5 == "number" && isFinite(data5)) || data5 <= 1e4))) {
                const err3 = { instancePath: instancePath + "/query/limit", keyword: "x-test", params: { wanted: "a whole number from 1 to 10000" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
            if (data1.format !== void 0) {
              let data6 = data1.format;
              if (!(typeof data6 == "string" && ["json", "har"].includes(data6))) {
                const err4 = { instancePath: instancePath + "/query/format", keyword: "x-test", params: { wanted: "one of json, har", choices: ["json", "har"] } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          }
        } else {
          const err5 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object with operation, status, since, limit, format" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.header !== void 0) {
        let data7 = data.header;
        if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
          const err6 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "x-test", params: { wanted: "an object with path, query, header" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const verifyRequests_body = validate63;
const pattern6 = new RegExp("^[!#$%&'*+.^_`|~\\w-]{1,100}$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["api", "operation", "method", "path", "query", "header", "body"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["api", "operation", "method", "path", "query", "header", "body"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.api !== void 0) {
        let data0 = data.api;
        if (!(typeof data0 == "string" && ["citapro", "salonbookit"].includes(data0))) {
          const err1 = { instancePath: instancePath + "/api", keyword: "x-test", params: { wanted: "one of citapro, salonbookit", choices: ["citapro", "salonbookit"] } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      if (data.operation !== void 0) {
        let data1 = data.operation;
        if (!(typeof data1 == "string" && data1 !== "" && func1(data1) <= 64)) {
          const err2 = { instancePath: instancePath + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 64 characters" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.method !== void 0) {
        let data2 = data.method;
        if (!(typeof data2 == "string" && ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"].includes(data2))) {
          const err3 = { instancePath: instancePath + "/method", keyword: "x-test", params: { wanted: "one of GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS", choices: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.path !== void 0) {
        let data3 = data.path;
        if (!(typeof data3 == "string" && data3 !== "" && func1(data3) <= 500)) {
          const err4 = { instancePath: instancePath + "/path", keyword: "x-test", params: { wanted: "a text of 1 to 500 characters" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.query !== void 0) {
        let data4 = data.query;
        if (!(data4 && typeof data4 == "object" && !Array.isArray(data4) && Object.keys(data4).length <= 10)) {
          const err5 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.header !== void 0) {
        let data5 = data.header;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5) && Object.keys(data5).length <= 10) {
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5)
              if (!pattern6.test(key1) && ![].includes(data5[key1])) {
                const err6 = { instancePath: instancePath + "/header/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "x-test", params: { wanted: "a header name with what its value has to be" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
          }
        } else {
          const err7 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object of at most 10 header names with their values" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.body !== void 0) {
        let data7 = data.body;
        if (!(data7 && typeof data7 == "object" && !Array.isArray(data7) && Object.keys(data7).length <= 10)) {
          const err8 = { instancePath: instancePath + "/body", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, keyword: "x-test", params: { wanted: "an object with api, operation, method, path, query, header, body" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["operation", "match", "count", "order"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["operation", "match", "count", "order"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.operation !== void 0) {
        let data0 = data.operation;
        if (!(typeof data0 == "string" && data0 !== "" && func1(data0) <= 64)) {
          const err1 = { instancePath: instancePath + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 64 characters" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      if (data.match !== void 0 && (validate64(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.count !== void 0) {
        let data2 = data.count;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && Object.keys(data2).length >= 1) {
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2)
              if (errors < 100 && !["min", "max"].includes(key1)) {
                const err2 = { instancePath: instancePath + "/count", keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["min", "max"] } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            if (data2.min !== void 0) {
              let data3 = data2.min;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (!(typeof data3 == "number" && isFinite(data3)) || data3 >= 0) && (!(typeof data3 == "number" && isFinite(data3)) || data3 <= 1e6))) {
                const err3 = { instancePath: instancePath + "/count/min", keyword: "x-test", params: { wanted: "a whole number from 0 to 1000000" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
            if (data2.max !== void 0) {
              let data4 = data2.max;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= 0) && (!(typeof data4 == "number" && isFinite(data4)) || data4 <= 1e6))) {
                const err4 = { instancePath: instancePath + "/count/max", keyword: "x-test", params: { wanted: "a whole number from 0 to 1000000" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          }
        } else {
          const err5 = { instancePath: instancePath + "/count", keyword: "x-test", params: { wanted: "an object with one or more of min, max" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.order !== void 0) {
        let data5 = data.order;
        if (Array.isArray(data5) && data5.length >= 2 && data5.length <= 50) {
          if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate64(data5[i0], { instancePath: instancePath + "/order/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
          }
        } else {
          const err6 = { instancePath: instancePath + "/order", keyword: "x-test", params: { wanted: "a list of 2 to 50" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "x-test", params: { wanted: "an object with operation, match, count, order" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const explainRequest_parameters = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.name === void 0) {
              const err0 = { instancePath: instancePath + "/path", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data0.id === void 0) {
              const err1 = { instancePath: instancePath + "/path", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0.name !== void 0) {
              let data1 = data0.name;
              if (!(typeof data1 == "string" && pattern3.test(data1))) {
                const err2 = { instancePath: instancePath + "/path/name", keyword: "x-test", params: { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data0.id !== void 0) {
              let data2 = data0.id;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (!(typeof data2 == "number" && isFinite(data2)) || data2 >= 1))) {
                const err3 = { instancePath: instancePath + "/path/id", keyword: "x-test", params: { wanted: "a whole number of at least 1" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/path", keyword: "x-test", params: { wanted: "an object with name, id" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.query !== void 0) {
        let data3 = data.query;
        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
          const err5 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
          const err6 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "x-test", params: { wanted: "an object with path, query, header" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const getAgenda_parameters = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0 && (validate56(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.from !== void 0) {
              let data2 = data1.from;
              if (!(typeof data2 == "string" && fullFormats.date.validate(data2))) {
                const err0 = { instancePath: instancePath + "/query/from", keyword: "x-test", params: { wanted: "a date that exists, as 2026-03-10" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            if (data1.to !== void 0) {
              let data3 = data1.to;
              if (!(typeof data3 == "string" && fullFormats.date.validate(data3))) {
                const err1 = { instancePath: instancePath + "/query/to", keyword: "x-test", params: { wanted: "a date that exists, as 2026-03-10" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
          }
        } else {
          const err2 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object with from, to" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
          const err3 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, keyword: "x-test", params: { wanted: "an object with path, query, header" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const addAgendaBooking_body = validate70;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "string" && ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"].includes(data))) {
    const err0 = { instancePath, keyword: "x-test", params: { wanted: "one of reserved, pending, confirmed, no_show, completed, cancelled", choices: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["services", "professional", "location", "client", "start", "status", "note"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["services", "professional", "location", "client", "start", "status", "note"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.services === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "services" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.client === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "client" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.start === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "start" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.services !== void 0) {
        let data0 = data.services;
        if (Array.isArray(data0) && data0.length >= 1 && data0.length <= 20) {
          if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (!((typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || typeof data1 == "string") && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 1) && (typeof data1 != "string" || data1 !== "") && (typeof data1 != "string" || func1(data1) <= 36))) {
                const err4 = { instancePath: instancePath + "/services/" + i0, keyword: "x-test", params: { wanted: "integer or string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          }
        } else {
          const err5 = { instancePath: instancePath + "/services", keyword: "x-test", params: { wanted: "a list of 1 to 20" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.professional !== void 0) {
        let data2 = data.professional;
        if (!((typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || typeof data2 == "string") && (!(typeof data2 == "number" && isFinite(data2)) || data2 >= 1) && (typeof data2 != "string" || data2 !== "") && (typeof data2 != "string" || func1(data2) <= 36))) {
          const err6 = { instancePath: instancePath + "/professional", keyword: "x-test", params: { wanted: "integer or string" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.location !== void 0) {
        let data3 = data.location;
        if (!((typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || typeof data3 == "string") && (!(typeof data3 == "number" && isFinite(data3)) || data3 >= 1) && (typeof data3 != "string" || data3 !== "") && (typeof data3 != "string" || func1(data3) <= 36))) {
          const err7 = { instancePath: instancePath + "/location", keyword: "x-test", params: { wanted: "integer or string" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.client !== void 0) {
        let data4 = data.client;
        const _errs7 = errors;
        let valid5 = !1;
        const _errs8 = errors;
        if (!((typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || typeof data4 == "string") && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= 1) && (typeof data4 != "string" || data4 !== "") && (typeof data4 != "string" || func1(data4) <= 36))) {
          const err8 = { instancePath: instancePath + "/client", keyword: "x-test", params: { wanted: "integer or string" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid5 = valid5 || _valid0;
        const _errs9 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key1 in data4)
              if (errors < 100 && !["firstname", "lastname", "email", "phone"].includes(key1)) {
                const err9 = { instancePath: instancePath + "/client", keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["firstname", "lastname", "email", "phone"] } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            if (data4.firstname === void 0) {
              const err10 = { instancePath: instancePath + "/client", keyword: "required", params: { missingProperty: "firstname" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data4.lastname === void 0) {
              const err11 = { instancePath: instancePath + "/client", keyword: "required", params: { missingProperty: "lastname" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4.email === void 0) {
              const err12 = { instancePath: instancePath + "/client", keyword: "required", params: { missingProperty: "email" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data4.phone === void 0) {
              const err13 = { instancePath: instancePath + "/client", keyword: "required", params: { missingProperty: "phone" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data4.firstname !== void 0) {
              let data5 = data4.firstname;
              if (!(typeof data5 == "string" && data5 !== "" && func1(data5) <= 120)) {
                const err14 = { instancePath: instancePath + "/client/firstname", keyword: "x-test", params: { wanted: "a text of 1 to 120 characters" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data4.lastname !== void 0) {
              let data6 = data4.lastname;
              if (!(typeof data6 == "string" && data6 !== "" && func1(data6) <= 120)) {
                const err15 = { instancePath: instancePath + "/client/lastname", keyword: "x-test", params: { wanted: "a text of 1 to 120 characters" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data4.email !== void 0) {
              let data7 = data4.email;
              if (!(typeof data7 == "string" && fullFormats.email.test(data7) && func1(data7) <= 254)) {
                const err16 = { instancePath: instancePath + "/client/email", keyword: "x-test", params: { wanted: "an e-mail address" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data4.phone !== void 0) {
              let data8 = data4.phone;
              if (!(typeof data8 == "string" && data8 !== "" && func1(data8) <= 40)) {
                const err17 = { instancePath: instancePath + "/client/phone", keyword: "x-test", params: { wanted: "a text of 1 to 40 characters" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/client", keyword: "x-test", params: { wanted: "an object with firstname, lastname, email, phone" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        var _valid0 = _errs9 === errors;
        if (valid5 = valid5 || _valid0, valid5)
          errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
        else {
          const err19 = { instancePath: instancePath + "/client", keyword: "anyOf", params: {} };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.start !== void 0) {
        let data9 = data.start;
        if (!(typeof data9 == "string" && func1(data9) >= 10 && func1(data9) <= 40)) {
          const err20 = { instancePath: instancePath + "/start", keyword: "x-test", params: { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.status !== void 0 && (validate71(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.note !== void 0) {
        let data11 = data.note;
        if (!(typeof data11 == "string" && func1(data11) <= 2e3)) {
          const err21 = { instancePath: instancePath + "/note", keyword: "x-test", params: { wanted: "a text of at most 2000 characters" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
  } else {
    const err22 = { instancePath, keyword: "x-test", params: { wanted: "an object with services, professional, location, client, start, status, note" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const setAgendaBookingStatus_parameters = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.name === void 0) {
              const err0 = { instancePath: instancePath + "/path", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data0.id === void 0) {
              const err1 = { instancePath: instancePath + "/path", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0.name !== void 0) {
              let data1 = data0.name;
              if (!(typeof data1 == "string" && pattern3.test(data1))) {
                const err2 = { instancePath: instancePath + "/path/name", keyword: "x-test", params: { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data0.id !== void 0) {
              let data2 = data0.id;
              if (!(typeof data2 == "string" && data2 !== "" && func1(data2) <= 36)) {
                const err3 = { instancePath: instancePath + "/path/id", keyword: "x-test", params: { wanted: "a text of 1 to 36 characters" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/path", keyword: "x-test", params: { wanted: "an object with name, id" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.query !== void 0) {
        let data3 = data.query;
        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
          const err5 = { instancePath: instancePath + "/query", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
          const err6 = { instancePath: instancePath + "/header", keyword: "x-test", params: { wanted: "an object" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "x-test", params: { wanted: "an object with path, query, header" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const setAgendaBookingStatus_body = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["status"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["status"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.status === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      data.status !== void 0 && (validate71(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
    }
  } else {
    const err2 = { instancePath, keyword: "x-test", params: { wanted: "an object with status" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const addClosure_body = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["date", "name", "location"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["date", "name", "location"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.date === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "date" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.date !== void 0) {
        let data0 = data.date;
        if (!(typeof data0 == "string" && fullFormats.date.validate(data0))) {
          const err2 = { instancePath: instancePath + "/date", keyword: "x-test", params: { wanted: "a date that exists, as 2026-03-10" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.name !== void 0) {
        let data1 = data.name;
        if (!(typeof data1 == "string" && data1 !== "" && func1(data1) <= 120)) {
          const err3 = { instancePath: instancePath + "/name", keyword: "x-test", params: { wanted: "a text of 1 to 120 characters" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.location !== void 0) {
        let data2 = data.location;
        if (!((typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || typeof data2 == "string") && (!(typeof data2 == "number" && isFinite(data2)) || data2 >= 1) && (typeof data2 != "string" || data2 !== "") && (typeof data2 != "string" || func1(data2) <= 36))) {
          const err4 = { instancePath: instancePath + "/location", keyword: "x-test", params: { wanted: "integer or string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, keyword: "x-test", params: { wanted: "an object with date, name, location" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const addTimeOff_body = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["professional", "from", "to", "reason"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["professional", "from", "to", "reason"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.professional === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "professional" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.from === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "from" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.to === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "to" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.professional !== void 0) {
        let data0 = data.professional;
        if (!((typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || typeof data0 == "string") && (!(typeof data0 == "number" && isFinite(data0)) || data0 >= 1) && (typeof data0 != "string" || data0 !== "") && (typeof data0 != "string" || func1(data0) <= 36))) {
          const err4 = { instancePath: instancePath + "/professional", keyword: "x-test", params: { wanted: "integer or string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.from !== void 0) {
        let data1 = data.from;
        if (!(typeof data1 == "string" && func1(data1) >= 10 && func1(data1) <= 40)) {
          const err5 = { instancePath: instancePath + "/from", keyword: "x-test", params: { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.to !== void 0) {
        let data2 = data.to;
        if (!(typeof data2 == "string" && func1(data2) >= 10 && func1(data2) <= 40)) {
          const err6 = { instancePath: instancePath + "/to", keyword: "x-test", params: { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.reason !== void 0) {
        let data3 = data.reason;
        if (!(typeof data3 == "string" && data3 !== "" && func1(data3) <= 120)) {
          const err7 = { instancePath: instancePath + "/reason", keyword: "x-test", params: { wanted: "a text of 1 to 120 characters" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, keyword: "x-test", params: { wanted: "an object with professional, from, to, reason" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { dynamicProps: !1, dynamicItems: !1 };

export const validators: RequestValidatorTable = {
  getIndex: {},
  getHealth: {},
  listErrors: { parameters: listErrors_parameters },
  listScenarios: {},
  listFaults: {},
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
  setScenarios: { parameters: getSandbox_parameters },
  getFaults: { parameters: getSandbox_parameters },
  setFaults: { parameters: getSandbox_parameters },
  listRequests: { parameters: listRequests_parameters },
  clearRequests: { parameters: getSandbox_parameters },
  verifyRequests: { parameters: getSandbox_parameters, body: verifyRequests_body },
  explainRequest: { parameters: explainRequest_parameters },
  getCoverage: { parameters: getSandbox_parameters },
  getAgenda: { parameters: getAgenda_parameters },
  addAgendaBooking: { parameters: getSandbox_parameters, body: addAgendaBooking_body },
  setAgendaBookingStatus: { parameters: setAgendaBookingStatus_parameters, body: setAgendaBookingStatus_body },
  cancelAgendaBooking: { parameters: setAgendaBookingStatus_parameters },
  addClosure: { parameters: getSandbox_parameters, body: addClosure_body },
  removeClosure: { parameters: explainRequest_parameters },
  addTimeOff: { parameters: getSandbox_parameters, body: addTimeOff_body },
  removeTimeOff: { parameters: explainRequest_parameters },
  checkInvariants: { parameters: getSandbox_parameters },
  streamEvents: { parameters: getSandbox_parameters },
  getCitaproDocument: {},
  getSalonbookitDocument: {},
  getControlDocument: {},
}

// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { RequestValidatorTable } from '../compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const listErrors_parameters = validate0;
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "x-test", { wanted: "an object" }), errors++);
      }
      if (data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.api !== void 0) {
            let data2 = data1.api;
            typeof data2 == "string" && ["citapro", "salonbookit"].includes(data2) || (vErrors = failing(vErrors, instancePath + "/query/api", "x-test", { wanted: "one of citapro, salonbookit", choices: ["citapro", "salonbookit"] }), errors++);
          }
        } else
          vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object with api" }), errors++;
      }
      if (data.header !== void 0) {
        let data3 = data.header;
        data3 && typeof data3 == "object" && !Array.isArray(data3) || (vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with path, query, header" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}
const listSandboxes_parameters = validate1;
const schema1 = { "x-test": { rules: { type: "object" }, wanted: ["an object with path, query, header"], then: { properties: { path: { "x-test": { rules: { type: "object" }, wanted: ["an object"], then: { properties: {}, required: [] } } }, query: { "x-test": { rules: { type: "object" }, wanted: ["an object with limit, offset"], then: { properties: { limit: { "x-test": { rules: { type: "integer", minimum: 1, maximum: 1e3 }, wanted: ["a whole number from 1 to 1000"] } }, offset: { "x-test": { rules: { type: "integer", minimum: 0, maximum: 1e6 }, wanted: ["a whole number from 0 to 1000000"] } } }, required: [] } } }, header: { "x-test": { rules: { type: "object" }, wanted: ["an object"], then: { properties: {}, required: [] } } } } } } };
function validate1(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "x-test", { wanted: "an object" }), errors++);
      }
      if (data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.limit !== void 0) {
              let data2 = data1.limit;
              Number.isInteger(data2) && data2 >= 1 && data2 <= 1e3 || (vErrors = failing(vErrors, instancePath + "/query/limit", "x-test", { wanted: "a whole number from 1 to 1000" }), errors++);
            }
            if (data1.offset !== void 0) {
              let data3 = data1.offset;
              Number.isInteger(data3) && data3 >= 0 && data3 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/query/offset", "x-test", { wanted: "a whole number from 0 to 1000000" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object with limit, offset" }), errors++;
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        data4 && typeof data4 == "object" && !Array.isArray(data4) || (vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with path, query, header" }), errors++;
  return validate1.errors = vErrors, errors === 0;
}
const createSandbox_body = validate2;
const obj0 = ["name", "data", "seed", "now", "frozen", "zone", "scenarios"], pattern0 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u"), func0 = ucs2length;
function validate2(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj0.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj0] }), errors++);
      if (data.name === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "name" }), errors++), data.name !== void 0) {
        let data0 = data.name;
        typeof data0 == "string" && pattern0.test(data0) || (vErrors = failing(vErrors, instancePath + "/name", "x-test", { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 }), errors++);
      }
      if (data.data !== void 0) {
        let data1 = data.data;
        const _errs3 = errors;
        let valid2 = !1;
        const _errs4 = errors;
        typeof data1 == "string" && data1 !== "" && func0(data1) <= 200 || (vErrors = failing(vErrors, instancePath + "/data", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
        var _valid0 = _errs4 === errors;
        if (valid2 = valid2 || _valid0, !valid2) {
          const _errs5 = errors;
          data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = failing(vErrors, instancePath + "/data", "x-test", { wanted: "an object" }), errors++);
          var _valid0 = _errs5 === errors;
          valid2 = valid2 || _valid0;
        }
        valid2 ? (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/data", "anyOf", {}), errors++);
      }
      if (data.seed !== void 0) {
        let data2 = data.seed;
        Number.isInteger(data2) && data2 >= 0 && data2 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/seed", "x-test", { wanted: "a whole number from 0 to 9007199254740991" }), errors++);
      }
      if (data.now !== void 0) {
        let data3 = data.now;
        typeof data3 == "string" && func0(data3) >= 10 && func0(data3) <= 40 || (vErrors = failing(vErrors, instancePath + "/now", "x-test", { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" }), errors++);
      }
      if (data.frozen !== void 0 && typeof data.frozen != "boolean" && (vErrors = failing(vErrors, instancePath + "/frozen", "x-test", { wanted: "true or false" }), errors++), data.zone !== void 0) {
        let data5 = data.zone;
        typeof data5 == "string" && data5 !== "" && func0(data5) <= 64 || (vErrors = failing(vErrors, instancePath + "/zone", "x-test", { wanted: "a text of 1 to 64 characters" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with name, data, seed, now, frozen, zone, scenarios" }), errors++;
  return validate2.errors = vErrors, errors === 0;
}
const getSandbox_parameters = validate3;
function validate4(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data) && (data.name === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "name" }), errors++), data.name !== void 0)) {
      let data0 = data.name;
      typeof data0 == "string" && pattern0.test(data0) || (vErrors = failing(vErrors, instancePath + "/name", "x-test", { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with name" }), errors++;
  return validate4.errors = vErrors, errors === 0;
}
function validate3(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0 && (validate4(data.path, instancePath + "/path") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.query !== void 0) {
        let data1 = data.query;
        data1 && typeof data1 == "object" && !Array.isArray(data1) || (vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object" }), errors++);
      }
      if (data.header !== void 0) {
        let data2 = data.header;
        data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with path, query, header" }), errors++;
  return validate3.errors = vErrors, errors === 0;
}
const setClock_body = validate6;
const obj1 = ["now", "frozen"];
function validate6(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data) && Object.keys(data).length >= 1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj1.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj1] }), errors++);
      if (data.now !== void 0) {
        let data0 = data.now;
        typeof data0 == "string" && func0(data0) >= 10 && func0(data0) <= 40 || (vErrors = failing(vErrors, instancePath + "/now", "x-test", { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" }), errors++);
      }
      data.frozen !== void 0 && typeof data.frozen != "boolean" && (vErrors = failing(vErrors, instancePath + "/frozen", "x-test", { wanted: "true or false" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with one or more of now, frozen" }), errors++;
  return validate6.errors = vErrors, errors === 0;
}
const advanceClock_body = validate7;
const obj2 = ["by"];
function validate7(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj2.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj2] }), errors++);
      if (data.by === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "by" }), errors++), data.by !== void 0) {
        let data0 = data.by;
        typeof data0 == "string" && func0(data0) <= 64 || (vErrors = failing(vErrors, instancePath + "/by", "x-test", { wanted: "a text of at most 64 characters" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with by" }), errors++;
  return validate7.errors = vErrors, errors === 0;
}
const restoreSnapshot_body = validate8;
const obj3 = ["maniqui", "version"];
function validate8(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.maniqui === void 0 || data.version === void 0)
        for (const field0 of obj3)
          data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
      if (data.maniqui !== void 0) {
        let data0 = data.maniqui;
        typeof data0 == "string" && data0 === "snapshot" || (vErrors = failing(vErrors, instancePath + "/maniqui", "x-test", { wanted: '"snapshot"' }), errors++);
      }
      if (data.version !== void 0) {
        let data1 = data.version;
        Number.isInteger(data1) && data1 >= 1 || (vErrors = failing(vErrors, instancePath + "/version", "x-test", { wanted: "a whole number of at least 1" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with maniqui, version" }), errors++;
  return validate8.errors = vErrors, errors === 0;
}
const listRequests_parameters = validate9;
const pattern2 = new RegExp("^(?:0|[1-5]\\d\\d|[1-5]xx)$", "u");
function validate9(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0 && (validate4(data.path, instancePath + "/path") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.operation !== void 0) {
              let data2 = data1.operation;
              typeof data2 == "string" && func0(data2) <= 64 || (vErrors = failing(vErrors, instancePath + "/query/operation", "x-test", { wanted: "a text of at most 64 characters" }), errors++);
            }
            if (data1.status !== void 0) {
              let data3 = data1.status;
              typeof data3 == "string" && pattern2.test(data3) || (vErrors = failing(vErrors, instancePath + "/query/status", "x-test", { wanted: "a status as 409, a class of them as 4xx, or 0" }), errors++);
            }
            if (data1.since !== void 0) {
              let data4 = data1.since;
              typeof data4 == "string" && data4 !== "" && func0(data4) <= 40 || (vErrors = failing(vErrors, instancePath + "/query/since", "x-test", { wanted: "a text of 1 to 40 characters" }), errors++);
            }
            if (data1.limit !== void 0) {
              let data5 = data1.limit;
              Number.isInteger(data5) && data5 >= 1 && data5 <= 1e4 || (vErrors = failing(vErrors, instancePath + "/query/limit", "x-test", { wanted: "a whole number from 1 to 10000" }), errors++);
            }
            if (data1.format !== void 0) {
              let data6 = data1.format;
              typeof data6 == "string" && ["json", "har"].includes(data6) || (vErrors = failing(vErrors, instancePath + "/query/format", "x-test", { wanted: "one of json, har", choices: ["json", "har"] }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object with operation, status, since, limit, format" }), errors++;
      }
      if (data.header !== void 0) {
        let data7 = data.header;
        data7 && typeof data7 == "object" && !Array.isArray(data7) || (vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with path, query, header" }), errors++;
  return validate9.errors = vErrors, errors === 0;
}
const verifyRequests_body = validate11;
const obj4 = ["operation", "match", "count", "order"], obj6 = ["min", "max"], obj5 = ["api", "operation", "method", "path", "query", "header", "body"], pattern3 = new RegExp("^[!#$%&'*+.^_`|~\\w-]{1,100}$", "u");
function validate12(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj5.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj5] }), errors++);
      if (data.api !== void 0) {
        let data0 = data.api;
        typeof data0 == "string" && ["citapro", "salonbookit"].includes(data0) || (vErrors = failing(vErrors, instancePath + "/api", "x-test", { wanted: "one of citapro, salonbookit", choices: ["citapro", "salonbookit"] }), errors++);
      }
      if (data.operation !== void 0) {
        let data1 = data.operation;
        typeof data1 == "string" && data1 !== "" && func0(data1) <= 64 || (vErrors = failing(vErrors, instancePath + "/operation", "x-test", { wanted: "a text of 1 to 64 characters" }), errors++);
      }
      if (data.method !== void 0) {
        let data2 = data.method;
        typeof data2 == "string" && ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"].includes(data2) || (vErrors = failing(vErrors, instancePath + "/method", "x-test", { wanted: "one of GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS", choices: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] }), errors++);
      }
      if (data.path !== void 0) {
        let data3 = data.path;
        typeof data3 == "string" && data3 !== "" && func0(data3) <= 500 || (vErrors = failing(vErrors, instancePath + "/path", "x-test", { wanted: "a text of 1 to 500 characters" }), errors++);
      }
      if (data.query !== void 0) {
        let data4 = data.query;
        data4 && typeof data4 == "object" && !Array.isArray(data4) && Object.keys(data4).length <= 10 || (vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object" }), errors++);
      }
      if (data.header !== void 0) {
        let data5 = data.header;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5) && Object.keys(data5).length <= 10) {
          if (data5 && typeof data5 == "object" && !Array.isArray(data5))
            for (const key1 in data5)
              pattern3.test(key1) || [].includes(data5[key1]) || (vErrors = failing(vErrors, instancePath + "/header/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "x-test", { wanted: "a header name with what its value has to be" }), errors++);
        } else
          vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object of at most 10 header names with their values" }), errors++;
      }
      if (data.body !== void 0) {
        let data7 = data.body;
        data7 && typeof data7 == "object" && !Array.isArray(data7) && Object.keys(data7).length <= 10 || (vErrors = failing(vErrors, instancePath + "/body", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with api, operation, method, path, query, header, body" }), errors++;
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj4.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj4] }), errors++);
      if (data.operation !== void 0) {
        let data0 = data.operation;
        typeof data0 == "string" && data0 !== "" && func0(data0) <= 64 || (vErrors = failing(vErrors, instancePath + "/operation", "x-test", { wanted: "a text of 1 to 64 characters" }), errors++);
      }
      if (data.match !== void 0 && (validate12(data.match, instancePath + "/match") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.count !== void 0) {
        let data2 = data.count;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && Object.keys(data2).length >= 1) {
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2)
              errors < 100 && !obj6.includes(key1) && (vErrors = failing(vErrors, instancePath + "/count", "x-only", { additionalProperty: key1, of: "", choices: [...obj6] }), errors++);
            if (data2.min !== void 0) {
              let data3 = data2.min;
              Number.isInteger(data3) && data3 >= 0 && data3 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/count/min", "x-test", { wanted: "a whole number from 0 to 1000000" }), errors++);
            }
            if (data2.max !== void 0) {
              let data4 = data2.max;
              Number.isInteger(data4) && data4 >= 0 && data4 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/count/max", "x-test", { wanted: "a whole number from 0 to 1000000" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/count", "x-test", { wanted: "an object with one or more of min, max" }), errors++;
      }
      if (data.order !== void 0) {
        let data5 = data.order;
        if (Array.isArray(data5) && data5.length >= 2 && data5.length <= 50) {
          if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0 && errors < 100; i0++)
              validate12(data5[i0], instancePath + "/order/" + i0) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          }
        } else
          vErrors = failing(vErrors, instancePath + "/order", "x-test", { wanted: "a list of 2 to 50" }), errors++;
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with operation, match, count, order" }), errors++;
  return validate11.errors = vErrors, errors === 0;
}
const explainRequest_parameters = validate15;
const obj7 = ["name", "id"];
function validate15(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.name === void 0 || data0.id === void 0)
              for (const field0 of obj7)
                data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/path", "required", { missingProperty: field0 }), errors++);
            if (data0.name !== void 0) {
              let data1 = data0.name;
              typeof data1 == "string" && pattern0.test(data1) || (vErrors = failing(vErrors, instancePath + "/path/name", "x-test", { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 }), errors++);
            }
            if (data0.id !== void 0) {
              let data2 = data0.id;
              Number.isInteger(data2) && data2 >= 1 || (vErrors = failing(vErrors, instancePath + "/path/id", "x-test", { wanted: "a whole number of at least 1" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/path", "x-test", { wanted: "an object with name, id" }), errors++;
      }
      if (data.query !== void 0) {
        let data3 = data.query;
        data3 && typeof data3 == "object" && !Array.isArray(data3) || (vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object" }), errors++);
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        data4 && typeof data4 == "object" && !Array.isArray(data4) || (vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with path, query, header" }), errors++;
  return validate15.errors = vErrors, errors === 0;
}
const getAgenda_parameters = validate16;
function validate16(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0 && (validate4(data.path, instancePath + "/path") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.query !== void 0) {
        let data1 = data.query;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.from !== void 0) {
              let data2 = data1.from;
              typeof data2 == "string" && fullFormats.date.validate(data2) || (vErrors = failing(vErrors, instancePath + "/query/from", "x-test", { wanted: "a date that exists, as 2026-03-10" }), errors++);
            }
            if (data1.to !== void 0) {
              let data3 = data1.to;
              typeof data3 == "string" && fullFormats.date.validate(data3) || (vErrors = failing(vErrors, instancePath + "/query/to", "x-test", { wanted: "a date that exists, as 2026-03-10" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object with from, to" }), errors++;
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        data4 && typeof data4 == "object" && !Array.isArray(data4) || (vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with path, query, header" }), errors++;
  return validate16.errors = vErrors, errors === 0;
}
const addAgendaBooking_body = validate18;
const obj8 = ["services", "professional", "location", "client", "start", "status", "note"], obj9 = ["services", "client", "start"], obj10 = ["firstname", "lastname", "email", "phone"];
function validate19(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" && ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"].includes(data) || (vErrors = failing(vErrors, instancePath, "x-test", { wanted: "one of reserved, pending, confirmed, no_show, completed, cancelled", choices: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }), errors++), validate19.errors = vErrors, errors === 0;
}
function validate18(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj8.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj8] }), errors++);
      if (data.services === void 0 || data.client === void 0 || data.start === void 0)
        for (const field0 of obj9)
          data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
      if (data.services !== void 0) {
        let data0 = data.services;
        if (Array.isArray(data0) && data0.length >= 1 && data0.length <= 20) {
          if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
              let data1 = data0[i0];
              (Number.isInteger(data1) || typeof data1 == "string") && (!Number.isFinite(data1) || data1 >= 1) && (typeof data1 != "string" || data1 !== "") && (typeof data1 != "string" || func0(data1) <= 36) || (vErrors = failing(vErrors, instancePath + "/services/" + i0, "x-test", { wanted: "integer or string" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/services", "x-test", { wanted: "a list of 1 to 20" }), errors++;
      }
      if (data.professional !== void 0) {
        let data2 = data.professional;
        (Number.isInteger(data2) || typeof data2 == "string") && (!Number.isFinite(data2) || data2 >= 1) && (typeof data2 != "string" || data2 !== "") && (typeof data2 != "string" || func0(data2) <= 36) || (vErrors = failing(vErrors, instancePath + "/professional", "x-test", { wanted: "integer or string" }), errors++);
      }
      if (data.location !== void 0) {
        let data3 = data.location;
        (Number.isInteger(data3) || typeof data3 == "string") && (!Number.isFinite(data3) || data3 >= 1) && (typeof data3 != "string" || data3 !== "") && (typeof data3 != "string" || func0(data3) <= 36) || (vErrors = failing(vErrors, instancePath + "/location", "x-test", { wanted: "integer or string" }), errors++);
      }
      if (data.client !== void 0) {
        let data4 = data.client;
        const _errs7 = errors;
        let valid5 = !1;
        const _errs8 = errors;
        (Number.isInteger(data4) || typeof data4 == "string") && (!Number.isFinite(data4) || data4 >= 1) && (typeof data4 != "string" || data4 !== "") && (typeof data4 != "string" || func0(data4) <= 36) || (vErrors = failing(vErrors, instancePath + "/client", "x-test", { wanted: "integer or string" }), errors++);
        var _valid0 = _errs8 === errors;
        if (valid5 = valid5 || _valid0, !valid5) {
          const _errs9 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              for (const key1 in data4)
                errors < 100 && !obj10.includes(key1) && (vErrors = failing(vErrors, instancePath + "/client", "x-only", { additionalProperty: key1, of: "", choices: [...obj10] }), errors++);
              if (data4.firstname === void 0 || data4.lastname === void 0 || data4.email === void 0 || data4.phone === void 0)
                for (const field1 of obj10)
                  data4[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/client", "required", { missingProperty: field1 }), errors++);
              if (data4.firstname !== void 0) {
                let data5 = data4.firstname;
                typeof data5 == "string" && data5 !== "" && func0(data5) <= 120 || (vErrors = failing(vErrors, instancePath + "/client/firstname", "x-test", { wanted: "a text of 1 to 120 characters" }), errors++);
              }
              if (data4.lastname !== void 0) {
                let data6 = data4.lastname;
                typeof data6 == "string" && data6 !== "" && func0(data6) <= 120 || (vErrors = failing(vErrors, instancePath + "/client/lastname", "x-test", { wanted: "a text of 1 to 120 characters" }), errors++);
              }
              if (data4.email !== void 0) {
                let data7 = data4.email;
                typeof data7 == "string" && fullFormats.email.test(data7) && func0(data7) <= 254 || (vErrors = failing(vErrors, instancePath + "/client/email", "x-test", { wanted: "an e-mail address" }), errors++);
              }
              if (data4.phone !== void 0) {
                let data8 = data4.phone;
                typeof data8 == "string" && data8 !== "" && func0(data8) <= 40 || (vErrors = failing(vErrors, instancePath + "/client/phone", "x-test", { wanted: "a text of 1 to 40 characters" }), errors++);
              }
            }
          } else
            vErrors = failing(vErrors, instancePath + "/client", "x-test", { wanted: "an object with firstname, lastname, email, phone" }), errors++;
          var _valid0 = _errs9 === errors;
          valid5 = valid5 || _valid0;
        }
        valid5 ? (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/client", "anyOf", {}), errors++);
      }
      if (data.start !== void 0) {
        let data9 = data.start;
        typeof data9 == "string" && func0(data9) >= 10 && func0(data9) <= 40 || (vErrors = failing(vErrors, instancePath + "/start", "x-test", { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" }), errors++);
      }
      if (data.status !== void 0 && (validate19(data.status, instancePath + "/status") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.note !== void 0) {
        let data11 = data.note;
        typeof data11 == "string" && func0(data11) <= 2e3 || (vErrors = failing(vErrors, instancePath + "/note", "x-test", { wanted: "a text of at most 2000 characters" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with services, professional, location, client, start, status, note" }), errors++;
  return validate18.errors = vErrors, errors === 0;
}
const setAgendaBookingStatus_parameters = validate21;
function validate21(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.name === void 0 || data0.id === void 0)
              for (const field0 of obj7)
                data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/path", "required", { missingProperty: field0 }), errors++);
            if (data0.name !== void 0) {
              let data1 = data0.name;
              typeof data1 == "string" && pattern0.test(data1) || (vErrors = failing(vErrors, instancePath + "/path/name", "x-test", { wanted: "a name of 1 to 64 letters, digits, dots, underscores and hyphens", secret: !0 }), errors++);
            }
            if (data0.id !== void 0) {
              let data2 = data0.id;
              typeof data2 == "string" && data2 !== "" && func0(data2) <= 36 || (vErrors = failing(vErrors, instancePath + "/path/id", "x-test", { wanted: "a text of 1 to 36 characters" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/path", "x-test", { wanted: "an object with name, id" }), errors++;
      }
      if (data.query !== void 0) {
        let data3 = data.query;
        data3 && typeof data3 == "object" && !Array.isArray(data3) || (vErrors = failing(vErrors, instancePath + "/query", "x-test", { wanted: "an object" }), errors++);
      }
      if (data.header !== void 0) {
        let data4 = data.header;
        data4 && typeof data4 == "object" && !Array.isArray(data4) || (vErrors = failing(vErrors, instancePath + "/header", "x-test", { wanted: "an object" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with path, query, header" }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
const setAgendaBookingStatus_body = validate22;
const obj13 = ["status"];
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj13.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj13] }), errors++);
      data.status === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "status" }), errors++), data.status !== void 0 && (validate19(data.status, instancePath + "/status") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length));
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with status" }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const addClosure_body = validate24;
const obj14 = ["date", "name", "location"];
function validate24(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj14.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj14] }), errors++);
      if (data.date === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "date" }), errors++), data.date !== void 0) {
        let data0 = data.date;
        typeof data0 == "string" && fullFormats.date.validate(data0) || (vErrors = failing(vErrors, instancePath + "/date", "x-test", { wanted: "a date that exists, as 2026-03-10" }), errors++);
      }
      if (data.name !== void 0) {
        let data1 = data.name;
        typeof data1 == "string" && data1 !== "" && func0(data1) <= 120 || (vErrors = failing(vErrors, instancePath + "/name", "x-test", { wanted: "a text of 1 to 120 characters" }), errors++);
      }
      if (data.location !== void 0) {
        let data2 = data.location;
        (Number.isInteger(data2) || typeof data2 == "string") && (!Number.isFinite(data2) || data2 >= 1) && (typeof data2 != "string" || data2 !== "") && (typeof data2 != "string" || func0(data2) <= 36) || (vErrors = failing(vErrors, instancePath + "/location", "x-test", { wanted: "integer or string" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with date, name, location" }), errors++;
  return validate24.errors = vErrors, errors === 0;
}
const addTimeOff_body = validate25;
const obj15 = ["professional", "from", "to", "reason"], obj16 = ["professional", "from", "to"];
function validate25(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj15.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj15] }), errors++);
      if (data.professional === void 0 || data.from === void 0 || data.to === void 0)
        for (const field0 of obj16)
          data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
      if (data.professional !== void 0) {
        let data0 = data.professional;
        (Number.isInteger(data0) || typeof data0 == "string") && (!Number.isFinite(data0) || data0 >= 1) && (typeof data0 != "string" || data0 !== "") && (typeof data0 != "string" || func0(data0) <= 36) || (vErrors = failing(vErrors, instancePath + "/professional", "x-test", { wanted: "integer or string" }), errors++);
      }
      if (data.from !== void 0) {
        let data1 = data.from;
        typeof data1 == "string" && func0(data1) >= 10 && func0(data1) <= 40 || (vErrors = failing(vErrors, instancePath + "/from", "x-test", { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" }), errors++);
      }
      if (data.to !== void 0) {
        let data2 = data.to;
        typeof data2 == "string" && func0(data2) >= 10 && func0(data2) <= 40 || (vErrors = failing(vErrors, instancePath + "/to", "x-test", { wanted: "a time as 2026-03-10T08:00:00, with or without an offset, or a date as 2026-03-10" }), errors++);
      }
      if (data.reason !== void 0) {
        let data3 = data.reason;
        typeof data3 == "string" && data3 !== "" && func0(data3) <= 120 || (vErrors = failing(vErrors, instancePath + "/reason", "x-test", { wanted: "a text of 1 to 120 characters" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with professional, from, to, reason" }), errors++;
  return validate25.errors = vErrors, errors === 0;
}

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

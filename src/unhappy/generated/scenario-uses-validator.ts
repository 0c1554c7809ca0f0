// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { ucs2length } from '../../json/generated/validator-runtime.ts'

const scenario_uses = validate0;
const obj0 = ["professional", "day", "times"], obj2 = ["professional", "day"], obj3 = ["day"], obj5 = [], obj6 = ["service"], obj7 = ["operation", "code", "times"], obj8 = ["after"], obj9 = ["at"], obj10 = ["operation", "ms"], obj11 = ["operation", "probability", "status"], obj12 = ["operation", "times"], obj14 = ["retryAfter", "times"], obj17 = ["operation", "bytes", "times"], pattern0 = new RegExp("^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", "u"), pattern1 = new RegExp("^(?:\\d{4}-\\d{2}-\\d{2}|today|tomorrow)$", "u"), pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?$", "u"), func0 = ucs2length;
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data) && data.length <= 50) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
        let data0 = data[i0];
        if (typeof data0 == "string" || data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          const _errs3 = errors;
          let valid4 = !0;
          const _errs4 = errors;
          if (typeof data0 != "string") {
            const err0 = {};
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var _valid0 = _errs4 === errors;
          errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          let ifClause0;
          if (_valid0) {
            const _errs6 = errors;
            ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"].includes(data0) || (vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "one of the scenarios slot-stolen, stale-availability, fully-booked, holiday, professional-off, no-professionals, service-inactive, respond, rate-limited, key-expired, slow, flaky, fail-then-succeed, server-error, maintenance, connection-reset, lost-response, truncated-body, malformed-json, timeout", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] }), errors++);
            var _valid0 = _errs6 === errors;
            valid4 = _valid0, ifClause0 = "then";
          } else {
            const _errs7 = errors;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0))
              if (data0.name === "slot-stolen") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key0 in data0)
                    errors < 100 && !(obj0.includes(key0) || key0 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key0, of: "slot-stolen", choices: [...obj0] }), errors++);
                  if (data0.professional !== void 0) {
                    let data1 = data0.professional;
                    (Number.isInteger(data1) || typeof data1 == "string") && (!Number.isFinite(data1) || data1 >= -9007199254740991) && (!Number.isFinite(data1) || data1 <= 9007199254740991) && (typeof data1 != "string" || pattern0.test(data1)) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/professional", "x-test", { wanted: "an integer id or a UUID" }), errors++);
                  }
                  if (data0.day !== void 0) {
                    let data2 = data0.day;
                    typeof data2 == "string" && pattern1.test(data2) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/day", "x-test", { wanted: "a day as 2026-03-10, or today or tomorrow" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data3 = data0.times;
                    Number.isInteger(data3) && data3 >= 1 && data3 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "stale-availability") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key1 in data0)
                    errors < 100 && !(obj0.includes(key1) || key1 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key1, of: "stale-availability", choices: [...obj0] }), errors++);
                  if (data0.professional !== void 0) {
                    let data4 = data0.professional;
                    (Number.isInteger(data4) || typeof data4 == "string") && (!Number.isFinite(data4) || data4 >= -9007199254740991) && (!Number.isFinite(data4) || data4 <= 9007199254740991) && (typeof data4 != "string" || pattern0.test(data4)) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/professional", "x-test", { wanted: "an integer id or a UUID" }), errors++);
                  }
                  if (data0.day !== void 0) {
                    let data5 = data0.day;
                    typeof data5 == "string" && pattern1.test(data5) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/day", "x-test", { wanted: "a day as 2026-03-10, or today or tomorrow" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data6 = data0.times;
                    Number.isInteger(data6) && data6 >= 1 && data6 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "fully-booked") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key2 in data0)
                    errors < 100 && !(obj2.includes(key2) || key2 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key2, of: "fully-booked", choices: [...obj2] }), errors++);
                  if (data0.professional !== void 0) {
                    let data7 = data0.professional;
                    (Number.isInteger(data7) || typeof data7 == "string") && (!Number.isFinite(data7) || data7 >= -9007199254740991) && (!Number.isFinite(data7) || data7 <= 9007199254740991) && (typeof data7 != "string" || pattern0.test(data7)) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/professional", "x-test", { wanted: "an integer id or a UUID" }), errors++);
                  }
                  if (data0.day !== void 0) {
                    let data8 = data0.day;
                    typeof data8 == "string" && pattern1.test(data8) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/day", "x-test", { wanted: "a day as 2026-03-10, or today or tomorrow" }), errors++);
                  }
                }
              } else if (data0.name === "holiday") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key3 in data0)
                    errors < 100 && !(obj3.includes(key3) || key3 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key3, of: "holiday", choices: [...obj3] }), errors++);
                  if (data0.day !== void 0) {
                    let data9 = data0.day;
                    typeof data9 == "string" && pattern1.test(data9) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/day", "x-test", { wanted: "a day as 2026-03-10, or today or tomorrow" }), errors++);
                  }
                }
              } else if (data0.name === "professional-off") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key4 in data0)
                    errors < 100 && !(obj2.includes(key4) || key4 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key4, of: "professional-off", choices: [...obj2] }), errors++);
                  if (data0.professional !== void 0) {
                    let data10 = data0.professional;
                    (Number.isInteger(data10) || typeof data10 == "string") && (!Number.isFinite(data10) || data10 >= -9007199254740991) && (!Number.isFinite(data10) || data10 <= 9007199254740991) && (typeof data10 != "string" || pattern0.test(data10)) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/professional", "x-test", { wanted: "an integer id or a UUID" }), errors++);
                  }
                  if (data0.day !== void 0) {
                    let data11 = data0.day;
                    typeof data11 == "string" && pattern1.test(data11) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/day", "x-test", { wanted: "a day as 2026-03-10, or today or tomorrow" }), errors++);
                  }
                }
              } else if (data0.name === "no-professionals") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0))
                  for (const key5 in data0)
                    errors < 100 && !(obj5.includes(key5) || key5 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key5, of: "no-professionals", choices: [...obj5] }), errors++);
              } else if (data0.name === "service-inactive") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key6 in data0)
                    errors < 100 && !(obj6.includes(key6) || key6 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key6, of: "service-inactive", choices: [...obj6] }), errors++);
                  if (data0.service !== void 0) {
                    let data12 = data0.service;
                    (Number.isInteger(data12) || typeof data12 == "string") && (!Number.isFinite(data12) || data12 >= -9007199254740991) && (!Number.isFinite(data12) || data12 <= 9007199254740991) && (typeof data12 != "string" || pattern0.test(data12)) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/service", "x-test", { wanted: "an integer id or a UUID" }), errors++);
                  }
                }
              } else if (data0.name === "respond") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key7 in data0)
                    errors < 100 && !(obj7.includes(key7) || key7 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key7, of: "respond", choices: [...obj7] }), errors++);
                  if (data0.operation !== void 0) {
                    let data13 = data0.operation;
                    typeof data13 == "string" && data13 !== "" && func0(data13) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.code !== void 0) {
                    let data14 = data0.code;
                    (typeof data14 == "string" || Number.isInteger(data14)) && (typeof data14 != "string" || data14 !== "") && (typeof data14 != "string" || func0(data14) <= 200) && (!Number.isFinite(data14) || data14 >= 100) && (!Number.isFinite(data14) || data14 <= 599) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/code", "x-test", { wanted: "a status or the code of an error, as 422 or DATE_IN_PAST" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data15 = data0.times;
                    Number.isInteger(data15) && data15 >= 1 && data15 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                  data0.code === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-needs", { missingProperty: "code", of: "respond" }), errors++);
                }
              } else if (data0.name === "rate-limited") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key8 in data0)
                    errors < 100 && !(obj8.includes(key8) || key8 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key8, of: "rate-limited", choices: [...obj8] }), errors++);
                  if (data0.after !== void 0) {
                    let data16 = data0.after;
                    Number.isInteger(data16) && data16 >= 0 && data16 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/after", "x-test", { wanted: "a whole number from 0 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "key-expired") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key9 in data0)
                    errors < 100 && !(obj9.includes(key9) || key9 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key9, of: "key-expired", choices: [...obj9] }), errors++);
                  if (data0.at !== void 0) {
                    let data17 = data0.at;
                    typeof data17 == "string" && pattern10.test(data17) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/at", "x-test", { wanted: "a time as 2026-03-10T09:00:00, with or without an offset" }), errors++);
                  }
                }
              } else if (data0.name === "slow") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key10 in data0)
                    errors < 100 && !(obj10.includes(key10) || key10 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key10, of: "slow", choices: [...obj10] }), errors++);
                  if (data0.operation !== void 0) {
                    let data18 = data0.operation;
                    typeof data18 == "string" && data18 !== "" && func0(data18) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.ms !== void 0) {
                    let data19 = data0.ms;
                    if ((Number.isInteger(data19) || Array.isArray(data19)) && (!Number.isFinite(data19) || data19 >= 0) && (!Number.isFinite(data19) || data19 <= 6e4) && (!Array.isArray(data19) || data19.length >= 2) && (!Array.isArray(data19) || data19.length <= 2)) {
                      if (Array.isArray(data19)) {
                        const len1 = data19.length;
                        if (len1 > 0) {
                          let data20 = data19[0];
                          Number.isInteger(data20) && data20 >= 0 && data20 <= 6e4 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/ms/0", "x-test", { wanted: "a whole number from 0 to 60000" }), errors++);
                        }
                        if (len1 > 1) {
                          let data21 = data19[1];
                          Number.isInteger(data21) && data21 >= 0 && data21 <= 6e4 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/ms/1", "x-test", { wanted: "a whole number from 0 to 60000" }), errors++);
                        }
                        data19.length <= 2 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/ms", "items", { limit: 2 }), errors++);
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/" + i0 + "/ms", "x-test", { wanted: "a whole number from 0 to 60000, or the least and the most, as [100, 800]" }), errors++;
                  }
                }
              } else if (data0.name === "flaky") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key11 in data0)
                    errors < 100 && !(obj11.includes(key11) || key11 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key11, of: "flaky", choices: [...obj11] }), errors++);
                  if (data0.operation !== void 0) {
                    let data22 = data0.operation;
                    typeof data22 == "string" && data22 !== "" && func0(data22) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.probability !== void 0) {
                    let data23 = data0.probability;
                    Number.isFinite(data23) && data23 >= 0 && data23 <= 1 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/probability", "x-test", { wanted: "a number from 0 to 1" }), errors++);
                  }
                  if (data0.status !== void 0) {
                    let data24 = data0.status;
                    Number.isInteger(data24) && [500, 503].includes(data24) && data24 >= 500 && data24 <= 503 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/status", "x-test", { wanted: "500 or 503" }), errors++);
                  }
                }
              } else if (data0.name === "fail-then-succeed") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key12 in data0)
                    errors < 100 && !(obj12.includes(key12) || key12 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key12, of: "fail-then-succeed", choices: [...obj12] }), errors++);
                  if (data0.operation !== void 0) {
                    let data25 = data0.operation;
                    typeof data25 == "string" && data25 !== "" && func0(data25) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data26 = data0.times;
                    Number.isInteger(data26) && data26 >= 1 && data26 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "server-error") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key13 in data0)
                    errors < 100 && !(obj12.includes(key13) || key13 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key13, of: "server-error", choices: [...obj12] }), errors++);
                  if (data0.operation !== void 0) {
                    let data27 = data0.operation;
                    typeof data27 == "string" && data27 !== "" && func0(data27) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data28 = data0.times;
                    Number.isInteger(data28) && data28 >= 1 && data28 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "maintenance") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key14 in data0)
                    errors < 100 && !(obj14.includes(key14) || key14 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key14, of: "maintenance", choices: [...obj14] }), errors++);
                  if (data0.retryAfter !== void 0) {
                    let data29 = data0.retryAfter;
                    Number.isInteger(data29) && data29 >= 0 && data29 <= 86400 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/retryAfter", "x-test", { wanted: "a whole number from 0 to 86400" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data30 = data0.times;
                    Number.isInteger(data30) && data30 >= 1 && data30 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "connection-reset") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key15 in data0)
                    errors < 100 && !(obj12.includes(key15) || key15 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key15, of: "connection-reset", choices: [...obj12] }), errors++);
                  if (data0.operation !== void 0) {
                    let data31 = data0.operation;
                    typeof data31 == "string" && data31 !== "" && func0(data31) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data32 = data0.times;
                    Number.isInteger(data32) && data32 >= 1 && data32 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "lost-response") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key16 in data0)
                    errors < 100 && !(obj12.includes(key16) || key16 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key16, of: "lost-response", choices: [...obj12] }), errors++);
                  if (data0.operation !== void 0) {
                    let data33 = data0.operation;
                    typeof data33 == "string" && data33 !== "" && func0(data33) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data34 = data0.times;
                    Number.isInteger(data34) && data34 >= 1 && data34 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "truncated-body") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key17 in data0)
                    errors < 100 && !(obj17.includes(key17) || key17 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key17, of: "truncated-body", choices: [...obj17] }), errors++);
                  if (data0.operation !== void 0) {
                    let data35 = data0.operation;
                    typeof data35 == "string" && data35 !== "" && func0(data35) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.bytes !== void 0) {
                    let data36 = data0.bytes;
                    Number.isInteger(data36) && data36 >= 0 && data36 <= 1048576 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/bytes", "x-test", { wanted: "a whole number from 0 to 1048576" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data37 = data0.times;
                    Number.isInteger(data37) && data37 >= 1 && data37 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "malformed-json") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key18 in data0)
                    errors < 100 && !(obj12.includes(key18) || key18 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key18, of: "malformed-json", choices: [...obj12] }), errors++);
                  if (data0.operation !== void 0) {
                    let data38 = data0.operation;
                    typeof data38 == "string" && data38 !== "" && func0(data38) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data39 = data0.times;
                    Number.isInteger(data39) && data39 >= 1 && data39 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else if (data0.name === "timeout") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key19 in data0)
                    errors < 100 && !(obj12.includes(key19) || key19 === "name") && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key19, of: "timeout", choices: [...obj12] }), errors++);
                  if (data0.operation !== void 0) {
                    let data40 = data0.operation;
                    typeof data40 == "string" && data40 !== "" && func0(data40) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/operation", "x-test", { wanted: "a text of 1 to 200 characters" }), errors++);
                  }
                  if (data0.times !== void 0) {
                    let data41 = data0.times;
                    Number.isInteger(data41) && data41 >= 1 && data41 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0, "x-union", { missingProperty: "name", wanted: "one of the scenarios slot-stolen, stale-availability, fully-booked, holiday, professional-off, no-professionals, service-inactive, respond, rate-limited, key-expired, slow, flaky, fail-then-succeed, server-error, maintenance, connection-reset, lost-response, truncated-body, malformed-json, timeout", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] }), errors++;
            else
              vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "an object with a name, one of the scenarios slot-stolen, stale-availability, fully-booked, holiday, professional-off, no-professionals, service-inactive, respond, rate-limited, key-expired, slow, flaky, fail-then-succeed, server-error, maintenance, connection-reset, lost-response, truncated-body, malformed-json, timeout", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] }), errors++;
            var _valid0 = _errs7 === errors;
            valid4 = _valid0, ifClause0 = "else";
          }
          valid4 || (vErrors = failing(vErrors, instancePath + "/" + i0, "if", { failingKeyword: ifClause0 }), errors++);
        } else
          vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "a scenario's name, or an object with it", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] }), errors++;
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "a list of at most 50 scenarios" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}

export const scenarioUsesValidator: CompiledValidator = scenario_uses

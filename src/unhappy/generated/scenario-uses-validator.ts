// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { ucs2length } from '../../json/generated/validator-runtime.ts'

const scenario_uses = validate52;
const pattern3 = new RegExp("^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", "u"), pattern4 = new RegExp("^(?:\\d{4}-\\d{2}-\\d{2}|today|tomorrow)$", "u"), pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?$", "u"), func1 = ucs2length;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data) && data.length <= 50) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
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
            if (!["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"].includes(data0)) {
              const err1 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "one of the scenarios slot-stolen, stale-availability, fully-booked, holiday, professional-off, no-professionals, service-inactive, respond, rate-limited, key-expired, slow, flaky, fail-then-succeed, server-error, maintenance, connection-reset, lost-response, truncated-body, malformed-json, timeout", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            var _valid0 = _errs6 === errors;
            valid4 = _valid0, ifClause0 = "then";
          } else {
            const _errs7 = errors;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0))
              if (data0.name === "slot-stolen") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key0 in data0)
                    if (errors < 100 && !["name", "professional", "day", "times"].includes(key0)) {
                      const err2 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key0, of: "slot-stolen", choices: ["professional", "day", "times"] } };
                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                    }
                  if (data0.professional !== void 0) {
                    let data1 = data0.professional;
                    if (!((typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || typeof data1 == "string") && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= -9007199254740991) && (!(typeof data1 == "number" && isFinite(data1)) || data1 <= 9007199254740991) && (typeof data1 != "string" || pattern3.test(data1)))) {
                      const err3 = { instancePath: instancePath + "/" + i0 + "/professional", keyword: "x-test", params: { wanted: "an integer id or a UUID" } };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                  }
                  if (data0.day !== void 0) {
                    let data2 = data0.day;
                    if (!(typeof data2 == "string" && pattern4.test(data2))) {
                      const err4 = { instancePath: instancePath + "/" + i0 + "/day", keyword: "x-test", params: { wanted: "a day as 2026-03-10, or today or tomorrow" } };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data3 = data0.times;
                    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (!(typeof data3 == "number" && isFinite(data3)) || data3 >= 1) && (!(typeof data3 == "number" && isFinite(data3)) || data3 <= 1e6))) {
                      const err5 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                    }
                  }
                }
              } else if (data0.name === "stale-availability") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key1 in data0)
                    if (errors < 100 && !["name", "professional", "day", "times"].includes(key1)) {
                      const err6 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key1, of: "stale-availability", choices: ["professional", "day", "times"] } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                  if (data0.professional !== void 0) {
                    let data4 = data0.professional;
                    if (!((typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || typeof data4 == "string") && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= -9007199254740991) && (!(typeof data4 == "number" && isFinite(data4)) || data4 <= 9007199254740991) && (typeof data4 != "string" || pattern3.test(data4)))) {
                      const err7 = { instancePath: instancePath + "/" + i0 + "/professional", keyword: "x-test", params: { wanted: "an integer id or a UUID" } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                  }
                  if (data0.day !== void 0) {
                    let data5 = data0.day;
                    if (!(typeof data5 == "string" && pattern4.test(data5))) {
                      const err8 = { instancePath: instancePath + "/" + i0 + "/day", keyword: "x-test", params: { wanted: "a day as 2026-03-10, or today or tomorrow" } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data6 = data0.times;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (!(typeof data6 == "number" && isFinite(data6)) || data6 >= 1) && (!(typeof data6 == "number" && isFinite(data6)) || data6 <= 1e6))) {
                      const err9 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                  }
                }
              } else if (data0.name === "fully-booked") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key2 in data0)
                    if (errors < 100 && !["name", "professional", "day"].includes(key2)) {
                      const err10 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key2, of: "fully-booked", choices: ["professional", "day"] } };
                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                    }
                  if (data0.professional !== void 0) {
                    let data7 = data0.professional;
                    if (!((typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || typeof data7 == "string") && (!(typeof data7 == "number" && isFinite(data7)) || data7 >= -9007199254740991) && (!(typeof data7 == "number" && isFinite(data7)) || data7 <= 9007199254740991) && (typeof data7 != "string" || pattern3.test(data7)))) {
                      const err11 = { instancePath: instancePath + "/" + i0 + "/professional", keyword: "x-test", params: { wanted: "an integer id or a UUID" } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  }
                  if (data0.day !== void 0) {
                    let data8 = data0.day;
                    if (!(typeof data8 == "string" && pattern4.test(data8))) {
                      const err12 = { instancePath: instancePath + "/" + i0 + "/day", keyword: "x-test", params: { wanted: "a day as 2026-03-10, or today or tomorrow" } };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                  }
                }
              } else if (data0.name === "holiday") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key3 in data0)
                    if (errors < 100 && !["name", "day"].includes(key3)) {
                      const err13 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key3, of: "holiday", choices: ["day"] } };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    }
                  if (data0.day !== void 0) {
                    let data9 = data0.day;
                    if (!(typeof data9 == "string" && pattern4.test(data9))) {
                      const err14 = { instancePath: instancePath + "/" + i0 + "/day", keyword: "x-test", params: { wanted: "a day as 2026-03-10, or today or tomorrow" } };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                  }
                }
              } else if (data0.name === "professional-off") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key4 in data0)
                    if (errors < 100 && !["name", "professional", "day"].includes(key4)) {
                      const err15 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key4, of: "professional-off", choices: ["professional", "day"] } };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                  if (data0.professional !== void 0) {
                    let data10 = data0.professional;
                    if (!((typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || typeof data10 == "string") && (!(typeof data10 == "number" && isFinite(data10)) || data10 >= -9007199254740991) && (!(typeof data10 == "number" && isFinite(data10)) || data10 <= 9007199254740991) && (typeof data10 != "string" || pattern3.test(data10)))) {
                      const err16 = { instancePath: instancePath + "/" + i0 + "/professional", keyword: "x-test", params: { wanted: "an integer id or a UUID" } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                  }
                  if (data0.day !== void 0) {
                    let data11 = data0.day;
                    if (!(typeof data11 == "string" && pattern4.test(data11))) {
                      const err17 = { instancePath: instancePath + "/" + i0 + "/day", keyword: "x-test", params: { wanted: "a day as 2026-03-10, or today or tomorrow" } };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                  }
                }
              } else if (data0.name === "no-professionals") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key5 in data0)
                    if (errors < 100 && !["name"].includes(key5)) {
                      const err18 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key5, of: "no-professionals", choices: [] } };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                }
              } else if (data0.name === "service-inactive") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key6 in data0)
                    if (errors < 100 && !["name", "service"].includes(key6)) {
                      const err19 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key6, of: "service-inactive", choices: ["service"] } };
                      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                    }
                  if (data0.service !== void 0) {
                    let data12 = data0.service;
                    if (!((typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || typeof data12 == "string") && (!(typeof data12 == "number" && isFinite(data12)) || data12 >= -9007199254740991) && (!(typeof data12 == "number" && isFinite(data12)) || data12 <= 9007199254740991) && (typeof data12 != "string" || pattern3.test(data12)))) {
                      const err20 = { instancePath: instancePath + "/" + i0 + "/service", keyword: "x-test", params: { wanted: "an integer id or a UUID" } };
                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    }
                  }
                }
              } else if (data0.name === "respond") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key7 in data0)
                    if (errors < 100 && !["name", "operation", "code", "times"].includes(key7)) {
                      const err21 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key7, of: "respond", choices: ["operation", "code", "times"] } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data13 = data0.operation;
                    if (!(typeof data13 == "string" && data13 !== "" && func1(data13) <= 200)) {
                      const err22 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                  }
                  if (data0.code !== void 0) {
                    let data14 = data0.code;
                    if (!((typeof data14 == "string" || typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && (typeof data14 != "string" || data14 !== "") && (typeof data14 != "string" || func1(data14) <= 200) && (!(typeof data14 == "number" && isFinite(data14)) || data14 >= 100) && (!(typeof data14 == "number" && isFinite(data14)) || data14 <= 599))) {
                      const err23 = { instancePath: instancePath + "/" + i0 + "/code", keyword: "x-test", params: { wanted: "a status or the code of an error, as 422 or DATE_IN_PAST" } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data15 = data0.times;
                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) && (!(typeof data15 == "number" && isFinite(data15)) || data15 >= 1) && (!(typeof data15 == "number" && isFinite(data15)) || data15 <= 1e6))) {
                      const err24 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  }
                  if (data0.code === void 0) {
                    const err25 = { instancePath: instancePath + "/" + i0, keyword: "x-needs", params: { missingProperty: "code", of: "respond" } };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
              } else if (data0.name === "rate-limited") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key8 in data0)
                    if (errors < 100 && !["name", "after"].includes(key8)) {
                      const err26 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key8, of: "rate-limited", choices: ["after"] } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                  if (data0.after !== void 0) {
                    let data16 = data0.after;
                    if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) && (!(typeof data16 == "number" && isFinite(data16)) || data16 >= 0) && (!(typeof data16 == "number" && isFinite(data16)) || data16 <= 1e6))) {
                      const err27 = { instancePath: instancePath + "/" + i0 + "/after", keyword: "x-test", params: { wanted: "a whole number from 0 to 1000000" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  }
                }
              } else if (data0.name === "key-expired") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key9 in data0)
                    if (errors < 100 && !["name", "at"].includes(key9)) {
                      const err28 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key9, of: "key-expired", choices: ["at"] } };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                  if (data0.at !== void 0) {
                    let data17 = data0.at;
                    if (!(typeof data17 == "string" && pattern13.test(data17))) {
                      const err29 = { instancePath: instancePath + "/" + i0 + "/at", keyword: "x-test", params: { wanted: "a time as 2026-03-10T09:00:00, with or without an offset" } };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                  }
                }
              } else if (data0.name === "slow") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key10 in data0)
                    if (errors < 100 && !["name", "operation", "ms"].includes(key10)) {
                      const err30 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key10, of: "slow", choices: ["operation", "ms"] } };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data18 = data0.operation;
                    if (!(typeof data18 == "string" && data18 !== "" && func1(data18) <= 200)) {
                      const err31 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                  }
                  if (data0.ms !== void 0) {
                    let data19 = data0.ms;
                    if ((typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || Array.isArray(data19)) && (!(typeof data19 == "number" && isFinite(data19)) || data19 >= 0) && (!(typeof data19 == "number" && isFinite(data19)) || data19 <= 6e4) && (!Array.isArray(data19) || data19.length >= 2) && (!Array.isArray(data19) || data19.length <= 2)) {
                      if (Array.isArray(data19)) {
                        const len1 = data19.length;
                        if (len1 > 0) {
                          let data20 = data19[0];
                          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) && (!(typeof data20 == "number" && isFinite(data20)) || data20 >= 0) && (!(typeof data20 == "number" && isFinite(data20)) || data20 <= 6e4))) {
                            const err32 = { instancePath: instancePath + "/" + i0 + "/ms/0", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                          }
                        }
                        if (len1 > 1) {
                          let data21 = data19[1];
                          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21) && (!(typeof data21 == "number" && isFinite(data21)) || data21 >= 0) && (!(typeof data21 == "number" && isFinite(data21)) || data21 <= 6e4))) {
                            const err33 = { instancePath: instancePath + "/" + i0 + "/ms/1", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                        }
                        if (!(data19.length <= 2)) {
                          const err34 = { instancePath: instancePath + "/" + i0 + "/ms", keyword: "items", params: { limit: 2 } };
                          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                        }
                      }
                    } else {
                      const err35 = { instancePath: instancePath + "/" + i0 + "/ms", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000, or the least and the most, as [100, 800]" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  }
                }
              } else if (data0.name === "flaky") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key11 in data0)
                    if (errors < 100 && !["name", "operation", "probability", "status"].includes(key11)) {
                      const err36 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key11, of: "flaky", choices: ["operation", "probability", "status"] } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data22 = data0.operation;
                    if (!(typeof data22 == "string" && data22 !== "" && func1(data22) <= 200)) {
                      const err37 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  }
                  if (data0.probability !== void 0) {
                    let data23 = data0.probability;
                    if (!(typeof data23 == "number" && isFinite(data23) && data23 >= 0 && data23 <= 1)) {
                      const err38 = { instancePath: instancePath + "/" + i0 + "/probability", keyword: "x-test", params: { wanted: "a number from 0 to 1" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                  }
                  if (data0.status !== void 0) {
                    let data24 = data0.status;
                    if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24) && [500, 503].includes(data24) && (!(typeof data24 == "number" && isFinite(data24)) || data24 >= 500) && (!(typeof data24 == "number" && isFinite(data24)) || data24 <= 503))) {
                      const err39 = { instancePath: instancePath + "/" + i0 + "/status", keyword: "x-test", params: { wanted: "500 or 503" } };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    }
                  }
                }
              } else if (data0.name === "fail-then-succeed") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key12 in data0)
                    if (errors < 100 && !["name", "operation", "times"].includes(key12)) {
                      const err40 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key12, of: "fail-then-succeed", choices: ["operation", "times"] } };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data25 = data0.operation;
                    if (!(typeof data25 == "string" && data25 !== "" && func1(data25) <= 200)) {
                      const err41 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data26 = data0.times;
                    if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26) && (!(typeof data26 == "number" && isFinite(data26)) || data26 >= 1) && (!(typeof data26 == "number" && isFinite(data26)) || data26 <= 1e6))) {
                      const err42 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                    }
                  }
                }
              } else if (data0.name === "server-error") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key13 in data0)
                    if (errors < 100 && !["name", "operation", "times"].includes(key13)) {
                      const err43 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key13, of: "server-error", choices: ["operation", "times"] } };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data27 = data0.operation;
                    if (!(typeof data27 == "string" && data27 !== "" && func1(data27) <= 200)) {
                      const err44 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data28 = data0.times;
                    if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) && (!(typeof data28 == "number" && isFinite(data28)) || data28 >= 1) && (!(typeof data28 == "number" && isFinite(data28)) || data28 <= 1e6))) {
                      const err45 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    }
                  }
                }
              } else if (data0.name === "maintenance") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key14 in data0)
                    if (errors < 100 && !["name", "retryAfter", "times"].includes(key14)) {
                      const err46 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key14, of: "maintenance", choices: ["retryAfter", "times"] } };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                  if (data0.retryAfter !== void 0) {
                    let data29 = data0.retryAfter;
                    if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) && (!(typeof data29 == "number" && isFinite(data29)) || data29 >= 0) && (!(typeof data29 == "number" && isFinite(data29)) || data29 <= 86400))) {
                      const err47 = { instancePath: instancePath + "/" + i0 + "/retryAfter", keyword: "x-test", params: { wanted: "a whole number from 0 to 86400" } };
                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data30 = data0.times;
                    if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30) && (!(typeof data30 == "number" && isFinite(data30)) || data30 >= 1) && (!(typeof data30 == "number" && isFinite(data30)) || data30 <= 1e6))) {
                      const err48 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                  }
                }
              } else if (data0.name === "connection-reset") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key15 in data0)
                    if (errors < 100 && !["name", "operation", "times"].includes(key15)) {
                      const err49 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key15, of: "connection-reset", choices: ["operation", "times"] } };
                      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data31 = data0.operation;
                    if (!(typeof data31 == "string" && data31 !== "" && func1(data31) <= 200)) {
                      const err50 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data32 = data0.times;
                    if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32) && (!(typeof data32 == "number" && isFinite(data32)) || data32 >= 1) && (!(typeof data32 == "number" && isFinite(data32)) || data32 <= 1e6))) {
                      const err51 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                  }
                }
              } else if (data0.name === "lost-response") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key16 in data0)
                    if (errors < 100 && !["name", "operation", "times"].includes(key16)) {
                      const err52 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key16, of: "lost-response", choices: ["operation", "times"] } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data33 = data0.operation;
                    if (!(typeof data33 == "string" && data33 !== "" && func1(data33) <= 200)) {
                      const err53 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data34 = data0.times;
                    if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34) && (!(typeof data34 == "number" && isFinite(data34)) || data34 >= 1) && (!(typeof data34 == "number" && isFinite(data34)) || data34 <= 1e6))) {
                      const err54 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  }
                }
              } else if (data0.name === "truncated-body") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key17 in data0)
                    if (errors < 100 && !["name", "operation", "bytes", "times"].includes(key17)) {
                      const err55 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key17, of: "truncated-body", choices: ["operation", "bytes", "times"] } };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data35 = data0.operation;
                    if (!(typeof data35 == "string" && data35 !== "" && func1(data35) <= 200)) {
                      const err56 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                  }
                  if (data0.bytes !== void 0) {
                    let data36 = data0.bytes;
                    if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36) && (!(typeof data36 == "number" && isFinite(data36)) || data36 >= 0) && (!(typeof data36 == "number" && isFinite(data36)) || data36 <= 1048576))) {
                      const err57 = { instancePath: instancePath + "/" + i0 + "/bytes", keyword: "x-test", params: { wanted: "a whole number from 0 to 1048576" } };
                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data37 = data0.times;
                    if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37) && (!(typeof data37 == "number" && isFinite(data37)) || data37 >= 1) && (!(typeof data37 == "number" && isFinite(data37)) || data37 <= 1e6))) {
                      const err58 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                  }
                }
              } else if (data0.name === "malformed-json") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key18 in data0)
                    if (errors < 100 && !["name", "operation", "times"].includes(key18)) {
                      const err59 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key18, of: "malformed-json", choices: ["operation", "times"] } };
                      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data38 = data0.operation;
                    if (!(typeof data38 == "string" && data38 !== "" && func1(data38) <= 200)) {
                      const err60 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data39 = data0.times;
                    if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39) && (!(typeof data39 == "number" && isFinite(data39)) || data39 >= 1) && (!(typeof data39 == "number" && isFinite(data39)) || data39 <= 1e6))) {
                      const err61 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                    }
                  }
                }
              } else if (data0.name === "timeout") {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  for (const key19 in data0)
                    if (errors < 100 && !["name", "operation", "times"].includes(key19)) {
                      const err62 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key19, of: "timeout", choices: ["operation", "times"] } };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                  if (data0.operation !== void 0) {
                    let data40 = data0.operation;
                    if (!(typeof data40 == "string" && data40 !== "" && func1(data40) <= 200)) {
                      const err63 = { instancePath: instancePath + "/" + i0 + "/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    }
                  }
                  if (data0.times !== void 0) {
                    let data41 = data0.times;
                    if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41) && (!(typeof data41 == "number" && isFinite(data41)) || data41 >= 1) && (!(typeof data41 == "number" && isFinite(data41)) || data41 <= 1e6))) {
                      const err64 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                    }
                  }
                }
              } else {
                const err65 = { instancePath: instancePath + "/" + i0, keyword: "x-union", params: { missingProperty: "name", wanted: "one of the scenarios slot-stolen, stale-availability, fully-booked, holiday, professional-off, no-professionals, service-inactive, respond, rate-limited, key-expired, slow, flaky, fail-then-succeed, server-error, maintenance, connection-reset, lost-response, truncated-body, malformed-json, timeout", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            else {
              const err66 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "an object with a name, one of the scenarios slot-stolen, stale-availability, fully-booked, holiday, professional-off, no-professionals, service-inactive, respond, rate-limited, key-expired, slow, flaky, fail-then-succeed, server-error, maintenance, connection-reset, lost-response, truncated-body, malformed-json, timeout", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] } };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            var _valid0 = _errs7 === errors;
            valid4 = _valid0, ifClause0 = "else";
          }
          if (!valid4) {
            const err67 = { instancePath: instancePath + "/" + i0, keyword: "if", params: { failingKeyword: ifClause0 } };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        } else {
          const err68 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "a scenario's name, or an object with it", choices: ["slot-stolen", "stale-availability", "fully-booked", "holiday", "professional-off", "no-professionals", "service-inactive", "respond", "rate-limited", "key-expired", "slow", "flaky", "fail-then-succeed", "server-error", "maintenance", "connection-reset", "lost-response", "truncated-body", "malformed-json", "timeout"] } };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
      }
    }
  } else {
    const err69 = { instancePath, keyword: "x-test", params: { wanted: "a list of at most 50 scenarios" } };
    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { dynamicProps: !1, dynamicItems: !1 };

export const scenarioUsesValidator: CompiledValidator = scenario_uses

// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { ucs2length } from '../../json/generated/validator-runtime.ts'

const fault_rules = validate0;
const obj0 = ["match", "fault", "skip", "times", "probability", "until", "for", "seen", "struck"], obj1 = ["api", "operation", "method", "path", "query", "header", "body"], obj2 = ["ms"], obj3 = ["status", "code", "retryAfter"], obj4 = ["status", "headers", "body", "undocumented"], obj5 = ["merge", "set", "remove", "undocumented"], obj6 = ["commits"], obj8 = ["bytes"], obj9 = [], obj11 = ["contentType"], func0 = ucs2length, pattern0 = new RegExp("^[!#$%&'*+.^_`|~\\w-]{1,100}$", "u"), pattern3 = new RegExp("^[\\t\\x20-\\x7e]*$", "u"), pattern4 = new RegExp("^[\\x21-\\x7e]{1,200}$", "u"), pattern6 = new RegExp("^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$", "u");
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data) && data.length <= 100) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              errors < 100 && !obj0.includes(key0) && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key0, of: "", choices: [...obj0] }), errors++);
            if (data0.fault === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: "fault" }), errors++), data0.match !== void 0) {
              let data1 = data0.match;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1)
                    errors < 100 && !obj1.includes(key1) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match", "x-only", { additionalProperty: key1, of: "", choices: [...obj1] }), errors++);
                  if (data1.api !== void 0) {
                    let data2 = data1.api;
                    typeof data2 == "string" && ["citapro", "salonbookit"].includes(data2) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/api", "x-test", { wanted: "one of citapro, salonbookit", choices: ["citapro", "salonbookit"] }), errors++);
                  }
                  if (data1.operation !== void 0) {
                    let data3 = data1.operation;
                    typeof data3 == "string" && data3 !== "" && func0(data3) <= 64 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/operation", "x-test", { wanted: "a text of 1 to 64 characters" }), errors++);
                  }
                  if (data1.method !== void 0) {
                    let data4 = data1.method;
                    typeof data4 == "string" && ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"].includes(data4) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/method", "x-test", { wanted: "one of GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS", choices: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] }), errors++);
                  }
                  if (data1.path !== void 0) {
                    let data5 = data1.path;
                    typeof data5 == "string" && data5 !== "" && func0(data5) <= 500 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/path", "x-test", { wanted: "a text of 1 to 500 characters" }), errors++);
                  }
                  if (data1.query !== void 0) {
                    let data6 = data1.query;
                    data6 && typeof data6 == "object" && !Array.isArray(data6) && Object.keys(data6).length <= 10 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/query", "x-test", { wanted: "an object" }), errors++);
                  }
                  if (data1.header !== void 0) {
                    let data7 = data1.header;
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7) && Object.keys(data7).length <= 10) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                        for (const key2 in data7)
                          pattern0.test(key2) || [].includes(data7[key2]) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/header/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "x-test", { wanted: "a header name with what its value has to be" }), errors++);
                    } else
                      vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/header", "x-test", { wanted: "an object of at most 10 header names with their values" }), errors++;
                  }
                  if (data1.body !== void 0) {
                    let data9 = data1.body;
                    data9 && typeof data9 == "object" && !Array.isArray(data9) && Object.keys(data9).length <= 10 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/match/body", "x-test", { wanted: "an object" }), errors++);
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/match", "x-test", { wanted: "an object with api, operation, method, path, query, header, body" }), errors++;
            }
            if (data0.fault !== void 0) {
              let data10 = data0.fault;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10))
                if (data10.kind === "latency") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key3 in data10)
                      errors < 100 && !(obj2.includes(key3) || key3 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key3, of: "latency", choices: [...obj2] }), errors++);
                    if (data10.ms !== void 0) {
                      let data11 = data10.ms;
                      if ((Number.isInteger(data11) || Array.isArray(data11)) && (!Number.isFinite(data11) || data11 >= 0) && (!Number.isFinite(data11) || data11 <= 6e4) && (!Array.isArray(data11) || data11.length >= 2) && (!Array.isArray(data11) || data11.length <= 2)) {
                        if (Array.isArray(data11)) {
                          const len1 = data11.length;
                          if (len1 > 0) {
                            let data12 = data11[0];
                            Number.isInteger(data12) && data12 >= 0 && data12 <= 6e4 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/0", "x-test", { wanted: "a whole number from 0 to 60000" }), errors++);
                          }
                          if (len1 > 1) {
                            let data13 = data11[1];
                            Number.isInteger(data13) && data13 >= 0 && data13 <= 6e4 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms/1", "x-test", { wanted: "a whole number from 0 to 60000" }), errors++);
                          }
                          data11.length <= 2 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "items", { limit: 2 }), errors++);
                        }
                      } else
                        vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "x-test", { wanted: "a whole number from 0 to 60000, or the least and the most, as [100, 800]" }), errors++;
                    }
                  }
                } else if (data10.kind === "status") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key4 in data10)
                      errors < 100 && !(obj3.includes(key4) || key4 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key4, of: "status", choices: [...obj3] }), errors++);
                    if (data10.status !== void 0) {
                      let data14 = data10.status;
                      Number.isInteger(data14) && data14 >= 200 && data14 <= 599 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "x-test", { wanted: "a whole number from 200 to 599" }), errors++);
                    }
                    if (data10.code !== void 0) {
                      let data15 = data10.code;
                      typeof data15 == "string" && data15 !== "" && func0(data15) <= 200 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/code", "x-test", { wanted: 'the name of an error in one of the documents, as DATE_IN_PAST (a status goes into "status")' }), errors++);
                    }
                    if (data10.retryAfter !== void 0) {
                      let data16 = data10.retryAfter;
                      Number.isInteger(data16) && data16 >= 0 && data16 <= 86400 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/retryAfter", "x-test", { wanted: "a whole number from 0 to 86400" }), errors++);
                    }
                  }
                } else if (data10.kind === "answer") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key5 in data10)
                      errors < 100 && !(obj4.includes(key5) || key5 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key5, of: "answer", choices: [...obj4] }), errors++);
                    if (data10.status !== void 0) {
                      let data17 = data10.status;
                      Number.isInteger(data17) && data17 >= 200 && data17 <= 599 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/status", "x-test", { wanted: "a whole number from 200 to 599" }), errors++);
                    }
                    if (data10.headers !== void 0) {
                      let data18 = data10.headers;
                      if (data18 && typeof data18 == "object" && !Array.isArray(data18) && Object.keys(data18).length <= 20) {
                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                          for (const key6 in data18)
                            pattern0.test(key6) || [].includes(data18[key6]) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), "x-test", { wanted: "a header name with a text of at most 2000 plain characters" }), errors++);
                          for (const key7 in data18)
                            if (pattern0.test(key7)) {
                              let data20 = data18[key7];
                              typeof data20 == "string" && func0(data20) <= 2e3 && pattern3.test(data20) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), "x-test", { wanted: "a header name with a text of at most 2000 plain characters" }), errors++);
                            }
                        }
                      } else
                        vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/headers", "x-test", { wanted: "an object of at most 20 header names with their values" }), errors++;
                    }
                    data10.undocumented !== void 0 && typeof data10.undocumented != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/undocumented", "x-test", { wanted: "true or false" }), errors++), data10.status === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-needs", { missingProperty: "status", of: "answer" }), errors++);
                  }
                } else if (data10.kind === "change") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key8 in data10)
                      errors < 100 && !(obj5.includes(key8) || key8 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key8, of: "change", choices: [...obj5] }), errors++);
                    if (data10.merge !== void 0) {
                      let data22 = data10.merge;
                      data22 && typeof data22 == "object" && !Array.isArray(data22) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/merge", "x-test", { wanted: 'an object, as { "name": "Ana" }' }), errors++);
                    }
                    if (data10.set !== void 0) {
                      let data23 = data10.set;
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23) && Object.keys(data23).length >= 1 && Object.keys(data23).length <= 50) {
                        if (data23 && typeof data23 == "object" && !Array.isArray(data23))
                          for (const key9 in data23)
                            pattern4.test(key9) || [].includes(data23[key9]) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/set/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), "x-test", { wanted: "a place of at most 200 plain characters with a value" }), errors++);
                      } else
                        vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/set", "x-test", { wanted: 'an object of 1 to 50 places with their values, as { "slots.0.startTime": null }' }), errors++;
                    }
                    if (data10.remove !== void 0) {
                      let data25 = data10.remove;
                      if (Array.isArray(data25) && data25.length >= 1 && data25.length <= 50) {
                        if (Array.isArray(data25)) {
                          const len3 = data25.length;
                          for (let i1 = 0; i1 < len3 && errors < 100; i1++) {
                            let data26 = data25[i1];
                            typeof data26 == "string" && pattern4.test(data26) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/remove/" + i1, "x-test", { wanted: "a place as slots.0.startTime" }), errors++);
                          }
                        }
                      } else
                        vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/remove", "x-test", { wanted: 'a list of 1 to 50 places, as ["slots.0.startTime"]' }), errors++;
                    }
                    data10.undocumented !== void 0 && typeof data10.undocumented != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/undocumented", "x-test", { wanted: "true or false" }), errors++);
                  }
                } else if (data10.kind === "connection-reset") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key10 in data10)
                      errors < 100 && !(obj6.includes(key10) || key10 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key10, of: "connection-reset", choices: [...obj6] }), errors++);
                    data10.commits !== void 0 && typeof data10.commits != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/commits", "x-test", { wanted: "true or false" }), errors++);
                  }
                } else if (data10.kind === "hang") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key11 in data10)
                      errors < 100 && !(obj6.includes(key11) || key11 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key11, of: "hang", choices: [...obj6] }), errors++);
                    data10.commits !== void 0 && typeof data10.commits != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/commits", "x-test", { wanted: "true or false" }), errors++);
                  }
                } else if (data10.kind === "truncated-body") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key12 in data10)
                      errors < 100 && !(obj8.includes(key12) || key12 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key12, of: "truncated-body", choices: [...obj8] }), errors++);
                    if (data10.bytes !== void 0) {
                      let data30 = data10.bytes;
                      Number.isInteger(data30) && data30 >= 0 && data30 <= 1048576 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/bytes", "x-test", { wanted: "a whole number from 0 to 1048576" }), errors++);
                    }
                  }
                } else if (data10.kind === "malformed-json") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10))
                    for (const key13 in data10)
                      errors < 100 && !(obj9.includes(key13) || key13 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key13, of: "malformed-json", choices: [...obj9] }), errors++);
                } else if (data10.kind === "slow-body") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key14 in data10)
                      errors < 100 && !(obj2.includes(key14) || key14 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key14, of: "slow-body", choices: [...obj2] }), errors++);
                    if (data10.ms !== void 0) {
                      let data31 = data10.ms;
                      Number.isInteger(data31) && data31 >= 0 && data31 <= 6e4 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/ms", "x-test", { wanted: "a whole number from 0 to 60000" }), errors++);
                    }
                  }
                } else if (data10.kind === "wrong-content-type") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key15 in data10)
                      errors < 100 && !(obj11.includes(key15) || key15 === "kind") && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-only", { additionalProperty: key15, of: "wrong-content-type", choices: [...obj11] }), errors++);
                    if (data10.contentType !== void 0) {
                      let data32 = data10.contentType;
                      typeof data32 == "string" && data32 !== "" && func0(data32) <= 200 && pattern6.test(data32) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault/contentType", "x-test", { wanted: "a text of 1 to 200 characters like text/html; charset=utf-8" }), errors++);
                    }
                  }
                } else
                  vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-union", { missingProperty: "kind", wanted: "one of latency, status, answer, change, connection-reset, hang, truncated-body, malformed-json, slow-body, wrong-content-type", choices: ["latency", "status", "answer", "change", "connection-reset", "hang", "truncated-body", "malformed-json", "slow-body", "wrong-content-type"] }), errors++;
              else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/fault", "x-test", { wanted: "an object with a kind, one of latency, status, answer, change, connection-reset, hang, truncated-body, malformed-json, slow-body, wrong-content-type", choices: ["latency", "status", "answer", "change", "connection-reset", "hang", "truncated-body", "malformed-json", "slow-body", "wrong-content-type"] }), errors++;
            }
            if (data0.skip !== void 0) {
              let data33 = data0.skip;
              Number.isInteger(data33) && data33 >= 0 && data33 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/skip", "x-test", { wanted: "a whole number from 0 to 1000000" }), errors++);
            }
            if (data0.times !== void 0) {
              let data34 = data0.times;
              Number.isInteger(data34) && data34 >= 1 && data34 <= 1e6 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/times", "x-test", { wanted: "a whole number from 1 to 1000000" }), errors++);
            }
            if (data0.probability !== void 0) {
              let data35 = data0.probability;
              Number.isFinite(data35) && data35 >= 0 && data35 <= 1 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/probability", "x-test", { wanted: "a number from 0 to 1" }), errors++);
            }
            if (data0.until !== void 0) {
              let data36 = data0.until;
              typeof data36 == "string" && func0(data36) <= 40 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/until", "x-test", { wanted: "a time as 2026-03-10T09:00:00" }), errors++);
            }
            if (data0.for !== void 0) {
              let data37 = data0.for;
              typeof data37 == "string" && func0(data37) <= 64 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/for", "x-test", { wanted: "a duration as PT5M" }), errors++);
            }
            if (data0.seen !== void 0) {
              let data38 = data0.seen;
              Number.isInteger(data38) && data38 >= 0 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/seen", "x-test", { wanted: "a whole number of at least 0" }), errors++);
            }
            if (data0.struck !== void 0) {
              let data39 = data0.struck;
              Number.isInteger(data39) && data39 >= 0 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/struck", "x-test", { wanted: "a whole number of at least 0" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: 'an object, as { "fault": { "kind": "latency" } }' }), errors++;
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "a list of at most 100 faults" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}

export const faultRulesValidator: CompiledValidator = fault_rules

// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { ucs2length } from '../../json/generated/validator-runtime.ts'

const fault_rules = validate52;
const func1 = ucs2length, pattern3 = new RegExp("^[!#$%&'*+.^_`|~\\w-]{1,100}$", "u"), pattern5 = new RegExp("^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data) && data.length <= 100) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              if (errors < 100 && !["match", "fault", "skip", "times", "probability", "until", "for", "seen", "struck"].includes(key0)) {
                const err0 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["match", "fault", "skip", "times", "probability", "until", "for", "seen", "struck"] } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            if (data0.fault === void 0) {
              const err1 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "fault" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0.match !== void 0) {
              let data1 = data0.match;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1)
                    if (errors < 100 && !["api", "operation", "method", "path", "header"].includes(key1)) {
                      const err2 = { instancePath: instancePath + "/" + i0 + "/match", keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["api", "operation", "method", "path", "header"] } };
                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                    }
                  if (data1.api !== void 0) {
                    let data2 = data1.api;
                    if (!(typeof data2 == "string" && ["citapro", "salonbookit"].includes(data2))) {
                      const err3 = { instancePath: instancePath + "/" + i0 + "/match/api", keyword: "x-test", params: { wanted: "one of citapro, salonbookit", choices: ["citapro", "salonbookit"] } };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                  }
                  if (data1.operation !== void 0) {
                    let data3 = data1.operation;
                    if (!(typeof data3 == "string" && data3 !== "" && func1(data3) <= 200)) {
                      const err4 = { instancePath: instancePath + "/" + i0 + "/match/operation", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters" } };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    }
                  }
                  if (data1.method !== void 0) {
                    let data4 = data1.method;
                    if (!(typeof data4 == "string" && ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"].includes(data4))) {
                      const err5 = { instancePath: instancePath + "/" + i0 + "/match/method", keyword: "x-test", params: { wanted: "one of GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS", choices: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] } };
                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                    }
                  }
                  if (data1.path !== void 0) {
                    let data5 = data1.path;
                    if (!(typeof data5 == "string" && data5 !== "" && func1(data5) <= 500)) {
                      const err6 = { instancePath: instancePath + "/" + i0 + "/match/path", keyword: "x-test", params: { wanted: "a text of 1 to 500 characters" } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                  }
                  if (data1.header !== void 0) {
                    let data6 = data1.header;
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6) && Object.keys(data6).length <= 10) {
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        for (const key2 in data6)
                          if (!pattern3.test(key2) && ![].includes(data6[key2])) {
                            const err7 = { instancePath: instancePath + "/" + i0 + "/match/header/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "x-test", params: { wanted: "a header name with a text of at most 500 characters" } };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          }
                        for (const key3 in data6)
                          if (pattern3.test(key3)) {
                            let data8 = data6[key3];
                            if (!(typeof data8 == "string" && func1(data8) <= 500)) {
                              const err8 = { instancePath: instancePath + "/" + i0 + "/match/header/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "x-test", params: { wanted: "a header name with a text of at most 500 characters" } };
                              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                            }
                          }
                      }
                    } else {
                      const err9 = { instancePath: instancePath + "/" + i0 + "/match/header", keyword: "x-test", params: { wanted: "an object of at most 10 header names with their values" } };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                  }
                }
              } else {
                const err10 = { instancePath: instancePath + "/" + i0 + "/match", keyword: "x-test", params: { wanted: "an object with api, operation, method, path, header" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data0.fault !== void 0) {
              let data9 = data0.fault;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                if (data9.kind === "latency") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key4 in data9)
                      if (errors < 100 && !["kind", "ms"].includes(key4)) {
                        const err11 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key4, of: "latency", choices: ["ms"] } };
                        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                      }
                    if (data9.ms !== void 0) {
                      let data10 = data9.ms;
                      if ((typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || Array.isArray(data10)) && (!(typeof data10 == "number" && isFinite(data10)) || data10 >= 0) && (!(typeof data10 == "number" && isFinite(data10)) || data10 <= 6e4) && (!Array.isArray(data10) || data10.length >= 2) && (!Array.isArray(data10) || data10.length <= 2)) {
                        if (Array.isArray(data10)) {
                          const len1 = data10.length;
                          if (len1 > 0) {
                            let data11 = data10[0];
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) && (!(typeof data11 == "number" && isFinite(data11)) || data11 >= 0) && (!(typeof data11 == "number" && isFinite(data11)) || data11 <= 6e4))) {
                              const err12 = { instancePath: instancePath + "/" + i0 + "/fault/ms/0", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                            }
                          }
                          if (len1 > 1) {
                            let data12 = data10[1];
                            if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) && (!(typeof data12 == "number" && isFinite(data12)) || data12 >= 0) && (!(typeof data12 == "number" && isFinite(data12)) || data12 <= 6e4))) {
                              const err13 = { instancePath: instancePath + "/" + i0 + "/fault/ms/1", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                            }
                          }
                          if (!(data10.length <= 2)) {
                            const err14 = { instancePath: instancePath + "/" + i0 + "/fault/ms", keyword: "items", params: { limit: 2 } };
                            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                          }
                        }
                      } else {
                        const err15 = { instancePath: instancePath + "/" + i0 + "/fault/ms", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000, or the least and the most, as [100, 800]" } };
                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                      }
                    }
                  }
                } else if (data9.kind === "status") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key5 in data9)
                      if (errors < 100 && !["kind", "status", "code", "retryAfter"].includes(key5)) {
                        const err16 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key5, of: "status", choices: ["status", "code", "retryAfter"] } };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      }
                    if (data9.status !== void 0) {
                      let data13 = data9.status;
                      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) && (!(typeof data13 == "number" && isFinite(data13)) || data13 >= 200) && (!(typeof data13 == "number" && isFinite(data13)) || data13 <= 599))) {
                        const err17 = { instancePath: instancePath + "/" + i0 + "/fault/status", keyword: "x-test", params: { wanted: "a whole number from 200 to 599" } };
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      }
                    }
                    if (data9.code !== void 0) {
                      let data14 = data9.code;
                      if (!(typeof data14 == "string" && data14 !== "" && func1(data14) <= 200)) {
                        const err18 = { instancePath: instancePath + "/" + i0 + "/fault/code", keyword: "x-test", params: { wanted: 'the name of an error in one of the documents, as DATE_IN_PAST (a status goes into "status")' } };
                        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                      }
                    }
                    if (data9.retryAfter !== void 0) {
                      let data15 = data9.retryAfter;
                      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) && (!(typeof data15 == "number" && isFinite(data15)) || data15 >= 0) && (!(typeof data15 == "number" && isFinite(data15)) || data15 <= 86400))) {
                        const err19 = { instancePath: instancePath + "/" + i0 + "/fault/retryAfter", keyword: "x-test", params: { wanted: "a whole number from 0 to 86400" } };
                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                      }
                    }
                  }
                } else if (data9.kind === "connection-reset") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key6 in data9)
                      if (errors < 100 && !["kind", "commits"].includes(key6)) {
                        const err20 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key6, of: "connection-reset", choices: ["commits"] } };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    if (data9.commits !== void 0 && typeof data9.commits != "boolean") {
                      const err21 = { instancePath: instancePath + "/" + i0 + "/fault/commits", keyword: "x-test", params: { wanted: "true or false" } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  }
                } else if (data9.kind === "hang") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key7 in data9)
                      if (errors < 100 && !["kind", "commits"].includes(key7)) {
                        const err22 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key7, of: "hang", choices: ["commits"] } };
                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                      }
                    if (data9.commits !== void 0 && typeof data9.commits != "boolean") {
                      const err23 = { instancePath: instancePath + "/" + i0 + "/fault/commits", keyword: "x-test", params: { wanted: "true or false" } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                  }
                } else if (data9.kind === "truncated-body") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key8 in data9)
                      if (errors < 100 && !["kind", "bytes"].includes(key8)) {
                        const err24 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key8, of: "truncated-body", choices: ["bytes"] } };
                        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                      }
                    if (data9.bytes !== void 0) {
                      let data18 = data9.bytes;
                      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) && (!(typeof data18 == "number" && isFinite(data18)) || data18 >= 0) && (!(typeof data18 == "number" && isFinite(data18)) || data18 <= 1048576))) {
                        const err25 = { instancePath: instancePath + "/" + i0 + "/fault/bytes", keyword: "x-test", params: { wanted: "a whole number from 0 to 1048576" } };
                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                      }
                    }
                  }
                } else if (data9.kind === "malformed-json") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key9 in data9)
                      if (errors < 100 && !["kind"].includes(key9)) {
                        const err26 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key9, of: "malformed-json", choices: [] } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                  }
                } else if (data9.kind === "slow-body") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key10 in data9)
                      if (errors < 100 && !["kind", "ms"].includes(key10)) {
                        const err27 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key10, of: "slow-body", choices: ["ms"] } };
                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                      }
                    if (data9.ms !== void 0) {
                      let data19 = data9.ms;
                      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) && (!(typeof data19 == "number" && isFinite(data19)) || data19 >= 0) && (!(typeof data19 == "number" && isFinite(data19)) || data19 <= 6e4))) {
                        const err28 = { instancePath: instancePath + "/" + i0 + "/fault/ms", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                    }
                  }
                } else if (data9.kind === "wrong-content-type") {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key11 in data9)
                      if (errors < 100 && !["kind", "contentType"].includes(key11)) {
                        const err29 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key11, of: "wrong-content-type", choices: ["contentType"] } };
                        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                      }
                    if (data9.contentType !== void 0) {
                      let data20 = data9.contentType;
                      if (!(typeof data20 == "string" && data20 !== "" && func1(data20) <= 200 && pattern5.test(data20))) {
                        const err30 = { instancePath: instancePath + "/" + i0 + "/fault/contentType", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters like text/html; charset=utf-8" } };
                        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                      }
                    }
                  }
                } else {
                  const err31 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-union", params: { missingProperty: "kind", wanted: "one of latency, status, connection-reset, hang, truncated-body, malformed-json, slow-body, wrong-content-type", choices: ["latency", "status", "connection-reset", "hang", "truncated-body", "malformed-json", "slow-body", "wrong-content-type"] } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              else {
                const err32 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-test", params: { wanted: "an object with a kind, one of latency, status, connection-reset, hang, truncated-body, malformed-json, slow-body, wrong-content-type", choices: ["latency", "status", "connection-reset", "hang", "truncated-body", "malformed-json", "slow-body", "wrong-content-type"] } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data0.skip !== void 0) {
              let data21 = data0.skip;
              if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21) && (!(typeof data21 == "number" && isFinite(data21)) || data21 >= 0) && (!(typeof data21 == "number" && isFinite(data21)) || data21 <= 1e6))) {
                const err33 = { instancePath: instancePath + "/" + i0 + "/skip", keyword: "x-test", params: { wanted: "a whole number from 0 to 1000000" } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data0.times !== void 0) {
              let data22 = data0.times;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22) && (!(typeof data22 == "number" && isFinite(data22)) || data22 >= 1) && (!(typeof data22 == "number" && isFinite(data22)) || data22 <= 1e6))) {
                const err34 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data0.probability !== void 0) {
              let data23 = data0.probability;
              if (!(typeof data23 == "number" && isFinite(data23) && data23 >= 0 && data23 <= 1)) {
                const err35 = { instancePath: instancePath + "/" + i0 + "/probability", keyword: "x-test", params: { wanted: "a number from 0 to 1" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data0.until !== void 0) {
              let data24 = data0.until;
              if (!(typeof data24 == "string" && func1(data24) <= 40)) {
                const err36 = { instancePath: instancePath + "/" + i0 + "/until", keyword: "x-test", params: { wanted: "a time as 2026-03-10T09:00:00" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data0.for !== void 0) {
              let data25 = data0.for;
              if (!(typeof data25 == "string" && func1(data25) <= 64)) {
                const err37 = { instancePath: instancePath + "/" + i0 + "/for", keyword: "x-test", params: { wanted: "a duration as PT5M" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data0.seen !== void 0) {
              let data26 = data0.seen;
              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26) && (!(typeof data26 == "number" && isFinite(data26)) || data26 >= 0))) {
                const err38 = { instancePath: instancePath + "/" + i0 + "/seen", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data0.struck !== void 0) {
              let data27 = data0.struck;
              if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27) && (!(typeof data27 == "number" && isFinite(data27)) || data27 >= 0))) {
                const err39 = { instancePath: instancePath + "/" + i0 + "/struck", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          }
        } else {
          const err40 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: 'an object, as { "fault": { "kind": "latency" } }' } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
    }
  } else {
    const err41 = { instancePath, keyword: "x-test", params: { wanted: "a list of at most 100 faults" } };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { dynamicProps: !1, dynamicItems: !1 };

export const faultRulesValidator: CompiledValidator = fault_rules

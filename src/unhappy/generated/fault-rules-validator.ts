// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { ucs2length } from '../../json/generated/validator-runtime.ts'

const fault_rules = validate52;
const func1 = ucs2length, pattern3 = new RegExp("^[!#$%&'*+.^_`|~\\w-]{1,100}$", "u"), pattern6 = new RegExp("^[\\t\\x20-\\x7e]*$", "u"), pattern7 = new RegExp("^[\\x21-\\x7e]{1,200}$", "u"), pattern9 = new RegExp("^[\\w.+-]+/[\\w.+-]+(?:; ?[\\w.+=-]+)?$", "u");
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
                    if (errors < 100 && !["api", "operation", "method", "path", "query", "header", "body"].includes(key1)) {
                      const err2 = { instancePath: instancePath + "/" + i0 + "/match", keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["api", "operation", "method", "path", "query", "header", "body"] } };
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
                    if (!(typeof data3 == "string" && data3 !== "" && func1(data3) <= 64)) {
                      const err4 = { instancePath: instancePath + "/" + i0 + "/match/operation", keyword: "x-test", params: { wanted: "a text of 1 to 64 characters" } };
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
                  if (data1.query !== void 0) {
                    let data6 = data1.query;
                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6) && Object.keys(data6).length <= 10)) {
                      const err7 = { instancePath: instancePath + "/" + i0 + "/match/query", keyword: "x-test", params: { wanted: "an object" } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                  }
                  if (data1.header !== void 0) {
                    let data7 = data1.header;
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7) && Object.keys(data7).length <= 10) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        for (const key2 in data7)
                          if (!pattern3.test(key2) && ![].includes(data7[key2])) {
                            const err8 = { instancePath: instancePath + "/" + i0 + "/match/header/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "x-test", params: { wanted: "a header name with what its value has to be" } };
                            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                          }
                      }
                    } else {
                      const err9 = { instancePath: instancePath + "/" + i0 + "/match/header", keyword: "x-test", params: { wanted: "an object of at most 10 header names with their values" } };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                  }
                  if (data1.body !== void 0) {
                    let data9 = data1.body;
                    if (!(data9 && typeof data9 == "object" && !Array.isArray(data9) && Object.keys(data9).length <= 10)) {
                      const err10 = { instancePath: instancePath + "/" + i0 + "/match/body", keyword: "x-test", params: { wanted: "an object" } };
                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                    }
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/" + i0 + "/match", keyword: "x-test", params: { wanted: "an object with api, operation, method, path, query, header, body" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data0.fault !== void 0) {
              let data10 = data0.fault;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10))
                if (data10.kind === "latency") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key3 in data10)
                      if (errors < 100 && !["kind", "ms"].includes(key3)) {
                        const err12 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key3, of: "latency", choices: ["ms"] } };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                    if (data10.ms !== void 0) {
                      let data11 = data10.ms;
                      if ((typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || Array.isArray(data11)) && (!(typeof data11 == "number" && isFinite(data11)) || data11 >= 0) && (!(typeof data11 == "number" && isFinite(data11)) || data11 <= 6e4) && (!Array.isArray(data11) || data11.length >= 2) && (!Array.isArray(data11) || data11.length <= 2)) {
                        if (Array.isArray(data11)) {
                          const len1 = data11.length;
                          if (len1 > 0) {
                            let data12 = data11[0];
                            if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) && (!(typeof data12 == "number" && isFinite(data12)) || data12 >= 0) && (!(typeof data12 == "number" && isFinite(data12)) || data12 <= 6e4))) {
                              const err13 = { instancePath: instancePath + "/" + i0 + "/fault/ms/0", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                            }
                          }
                          if (len1 > 1) {
                            let data13 = data11[1];
                            if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) && (!(typeof data13 == "number" && isFinite(data13)) || data13 >= 0) && (!(typeof data13 == "number" && isFinite(data13)) || data13 <= 6e4))) {
                              const err14 = { instancePath: instancePath + "/" + i0 + "/fault/ms/1", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                            }
                          }
                          if (!(data11.length <= 2)) {
                            const err15 = { instancePath: instancePath + "/" + i0 + "/fault/ms", keyword: "items", params: { limit: 2 } };
                            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                          }
                        }
                      } else {
                        const err16 = { instancePath: instancePath + "/" + i0 + "/fault/ms", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000, or the least and the most, as [100, 800]" } };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      }
                    }
                  }
                } else if (data10.kind === "status") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key4 in data10)
                      if (errors < 100 && !["kind", "status", "code", "retryAfter"].includes(key4)) {
                        const err17 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key4, of: "status", choices: ["status", "code", "retryAfter"] } };
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      }
                    if (data10.status !== void 0) {
                      let data14 = data10.status;
                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) && (!(typeof data14 == "number" && isFinite(data14)) || data14 >= 200) && (!(typeof data14 == "number" && isFinite(data14)) || data14 <= 599))) {
                        const err18 = { instancePath: instancePath + "/" + i0 + "/fault/status", keyword: "x-test", params: { wanted: "a whole number from 200 to 599" } };
                        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                      }
                    }
                    if (data10.code !== void 0) {
                      let data15 = data10.code;
                      if (!(typeof data15 == "string" && data15 !== "" && func1(data15) <= 200)) {
                        const err19 = { instancePath: instancePath + "/" + i0 + "/fault/code", keyword: "x-test", params: { wanted: 'the name of an error in one of the documents, as DATE_IN_PAST (a status goes into "status")' } };
                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                      }
                    }
                    if (data10.retryAfter !== void 0) {
                      let data16 = data10.retryAfter;
                      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) && (!(typeof data16 == "number" && isFinite(data16)) || data16 >= 0) && (!(typeof data16 == "number" && isFinite(data16)) || data16 <= 86400))) {
                        const err20 = { instancePath: instancePath + "/" + i0 + "/fault/retryAfter", keyword: "x-test", params: { wanted: "a whole number from 0 to 86400" } };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    }
                  }
                } else if (data10.kind === "answer") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key5 in data10)
                      if (errors < 100 && !["kind", "status", "headers", "body", "undocumented"].includes(key5)) {
                        const err21 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key5, of: "answer", choices: ["status", "headers", "body", "undocumented"] } };
                        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                      }
                    if (data10.status !== void 0) {
                      let data17 = data10.status;
                      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) && (!(typeof data17 == "number" && isFinite(data17)) || data17 >= 200) && (!(typeof data17 == "number" && isFinite(data17)) || data17 <= 599))) {
                        const err22 = { instancePath: instancePath + "/" + i0 + "/fault/status", keyword: "x-test", params: { wanted: "a whole number from 200 to 599" } };
                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                      }
                    }
                    if (data10.headers !== void 0) {
                      let data18 = data10.headers;
                      if (data18 && typeof data18 == "object" && !Array.isArray(data18) && Object.keys(data18).length <= 20) {
                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                          for (const key6 in data18)
                            if (!pattern3.test(key6) && ![].includes(data18[key6])) {
                              const err23 = { instancePath: instancePath + "/" + i0 + "/fault/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "x-test", params: { wanted: "a header name with a text of at most 2000 plain characters" } };
                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                            }
                          for (const key7 in data18)
                            if (pattern3.test(key7)) {
                              let data20 = data18[key7];
                              if (!(typeof data20 == "string" && func1(data20) <= 2e3 && pattern6.test(data20))) {
                                const err24 = { instancePath: instancePath + "/" + i0 + "/fault/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "x-test", params: { wanted: "a header name with a text of at most 2000 plain characters" } };
                                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                              }
                            }
                        }
                      } else {
                        const err25 = { instancePath: instancePath + "/" + i0 + "/fault/headers", keyword: "x-test", params: { wanted: "an object of at most 20 header names with their values" } };
                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                      }
                    }
                    if (data10.undocumented !== void 0 && typeof data10.undocumented != "boolean") {
                      const err26 = { instancePath: instancePath + "/" + i0 + "/fault/undocumented", keyword: "x-test", params: { wanted: "true or false" } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                    if (data10.status === void 0) {
                      const err27 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-needs", params: { missingProperty: "status", of: "answer" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  }
                } else if (data10.kind === "change") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key8 in data10)
                      if (errors < 100 && !["kind", "merge", "set", "remove", "undocumented"].includes(key8)) {
                        const err28 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key8, of: "change", choices: ["merge", "set", "remove", "undocumented"] } };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                    if (data10.merge !== void 0) {
                      let data22 = data10.merge;
                      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                        const err29 = { instancePath: instancePath + "/" + i0 + "/fault/merge", keyword: "x-test", params: { wanted: 'an object, as { "name": "Ana" }' } };
                        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                      }
                    }
                    if (data10.set !== void 0) {
                      let data23 = data10.set;
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23) && Object.keys(data23).length >= 1 && Object.keys(data23).length <= 50) {
                        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                          for (const key9 in data23)
                            if (!pattern7.test(key9) && ![].includes(data23[key9])) {
                              const err30 = { instancePath: instancePath + "/" + i0 + "/fault/set/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "x-test", params: { wanted: "a place of at most 200 plain characters with a value" } };
                              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                            }
                        }
                      } else {
                        const err31 = { instancePath: instancePath + "/" + i0 + "/fault/set", keyword: "x-test", params: { wanted: 'an object of 1 to 50 places with their values, as { "slots.0.startTime": null }' } };
                        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                      }
                    }
                    if (data10.remove !== void 0) {
                      let data25 = data10.remove;
                      if (Array.isArray(data25) && data25.length >= 1 && data25.length <= 50) {
                        if (Array.isArray(data25)) {
                          const len3 = data25.length;
                          for (let i1 = 0; i1 < len3; i1++) {
                            let data26 = data25[i1];
                            if (!(typeof data26 == "string" && pattern7.test(data26))) {
                              const err32 = { instancePath: instancePath + "/" + i0 + "/fault/remove/" + i1, keyword: "x-test", params: { wanted: "a place as slots.0.startTime" } };
                              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                            }
                          }
                        }
                      } else {
                        const err33 = { instancePath: instancePath + "/" + i0 + "/fault/remove", keyword: "x-test", params: { wanted: 'a list of 1 to 50 places, as ["slots.0.startTime"]' } };
                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                      }
                    }
                    if (data10.undocumented !== void 0 && typeof data10.undocumented != "boolean") {
                      const err34 = { instancePath: instancePath + "/" + i0 + "/fault/undocumented", keyword: "x-test", params: { wanted: "true or false" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                  }
                } else if (data10.kind === "connection-reset") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key10 in data10)
                      if (errors < 100 && !["kind", "commits"].includes(key10)) {
                        const err35 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key10, of: "connection-reset", choices: ["commits"] } };
                        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                      }
                    if (data10.commits !== void 0 && typeof data10.commits != "boolean") {
                      const err36 = { instancePath: instancePath + "/" + i0 + "/fault/commits", keyword: "x-test", params: { wanted: "true or false" } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                  }
                } else if (data10.kind === "hang") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key11 in data10)
                      if (errors < 100 && !["kind", "commits"].includes(key11)) {
                        const err37 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key11, of: "hang", choices: ["commits"] } };
                        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                      }
                    if (data10.commits !== void 0 && typeof data10.commits != "boolean") {
                      const err38 = { instancePath: instancePath + "/" + i0 + "/fault/commits", keyword: "x-test", params: { wanted: "true or false" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                  }
                } else if (data10.kind === "truncated-body") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key12 in data10)
                      if (errors < 100 && !["kind", "bytes"].includes(key12)) {
                        const err39 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key12, of: "truncated-body", choices: ["bytes"] } };
                        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                      }
                    if (data10.bytes !== void 0) {
                      let data30 = data10.bytes;
                      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30) && (!(typeof data30 == "number" && isFinite(data30)) || data30 >= 0) && (!(typeof data30 == "number" && isFinite(data30)) || data30 <= 1048576))) {
                        const err40 = { instancePath: instancePath + "/" + i0 + "/fault/bytes", keyword: "x-test", params: { wanted: "a whole number from 0 to 1048576" } };
                        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                      }
                    }
                  }
                } else if (data10.kind === "malformed-json") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key13 in data10)
                      if (errors < 100 && !["kind"].includes(key13)) {
                        const err41 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key13, of: "malformed-json", choices: [] } };
                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                      }
                  }
                } else if (data10.kind === "slow-body") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key14 in data10)
                      if (errors < 100 && !["kind", "ms"].includes(key14)) {
                        const err42 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key14, of: "slow-body", choices: ["ms"] } };
                        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                      }
                    if (data10.ms !== void 0) {
                      let data31 = data10.ms;
                      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31) && (!(typeof data31 == "number" && isFinite(data31)) || data31 >= 0) && (!(typeof data31 == "number" && isFinite(data31)) || data31 <= 6e4))) {
                        const err43 = { instancePath: instancePath + "/" + i0 + "/fault/ms", keyword: "x-test", params: { wanted: "a whole number from 0 to 60000" } };
                        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                      }
                    }
                  }
                } else if (data10.kind === "wrong-content-type") {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key15 in data10)
                      if (errors < 100 && !["kind", "contentType"].includes(key15)) {
                        const err44 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-only", params: { additionalProperty: key15, of: "wrong-content-type", choices: ["contentType"] } };
                        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                      }
                    if (data10.contentType !== void 0) {
                      let data32 = data10.contentType;
                      if (!(typeof data32 == "string" && data32 !== "" && func1(data32) <= 200 && pattern9.test(data32))) {
                        const err45 = { instancePath: instancePath + "/" + i0 + "/fault/contentType", keyword: "x-test", params: { wanted: "a text of 1 to 200 characters like text/html; charset=utf-8" } };
                        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                      }
                    }
                  }
                } else {
                  const err46 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-union", params: { missingProperty: "kind", wanted: "one of latency, status, answer, change, connection-reset, hang, truncated-body, malformed-json, slow-body, wrong-content-type", choices: ["latency", "status", "answer", "change", "connection-reset", "hang", "truncated-body", "malformed-json", "slow-body", "wrong-content-type"] } };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              else {
                const err47 = { instancePath: instancePath + "/" + i0 + "/fault", keyword: "x-test", params: { wanted: "an object with a kind, one of latency, status, answer, change, connection-reset, hang, truncated-body, malformed-json, slow-body, wrong-content-type", choices: ["latency", "status", "answer", "change", "connection-reset", "hang", "truncated-body", "malformed-json", "slow-body", "wrong-content-type"] } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data0.skip !== void 0) {
              let data33 = data0.skip;
              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33) && (!(typeof data33 == "number" && isFinite(data33)) || data33 >= 0) && (!(typeof data33 == "number" && isFinite(data33)) || data33 <= 1e6))) {
                const err48 = { instancePath: instancePath + "/" + i0 + "/skip", keyword: "x-test", params: { wanted: "a whole number from 0 to 1000000" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data0.times !== void 0) {
              let data34 = data0.times;
              if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34) && (!(typeof data34 == "number" && isFinite(data34)) || data34 >= 1) && (!(typeof data34 == "number" && isFinite(data34)) || data34 <= 1e6))) {
                const err49 = { instancePath: instancePath + "/" + i0 + "/times", keyword: "x-test", params: { wanted: "a whole number from 1 to 1000000" } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data0.probability !== void 0) {
              let data35 = data0.probability;
              if (!(typeof data35 == "number" && isFinite(data35) && data35 >= 0 && data35 <= 1)) {
                const err50 = { instancePath: instancePath + "/" + i0 + "/probability", keyword: "x-test", params: { wanted: "a number from 0 to 1" } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data0.until !== void 0) {
              let data36 = data0.until;
              if (!(typeof data36 == "string" && func1(data36) <= 40)) {
                const err51 = { instancePath: instancePath + "/" + i0 + "/until", keyword: "x-test", params: { wanted: "a time as 2026-03-10T09:00:00" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data0.for !== void 0) {
              let data37 = data0.for;
              if (!(typeof data37 == "string" && func1(data37) <= 64)) {
                const err52 = { instancePath: instancePath + "/" + i0 + "/for", keyword: "x-test", params: { wanted: "a duration as PT5M" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data0.seen !== void 0) {
              let data38 = data0.seen;
              if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38) && (!(typeof data38 == "number" && isFinite(data38)) || data38 >= 0))) {
                const err53 = { instancePath: instancePath + "/" + i0 + "/seen", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data0.struck !== void 0) {
              let data39 = data0.struck;
              if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39) && (!(typeof data39 == "number" && isFinite(data39)) || data39 >= 0))) {
                const err54 = { instancePath: instancePath + "/" + i0 + "/struck", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          }
        } else {
          const err55 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: 'an object, as { "fault": { "kind": "latency" } }' } };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
      }
    }
  } else {
    const err56 = { instancePath, keyword: "x-test", params: { wanted: "a list of at most 100 faults" } };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { dynamicProps: !1, dynamicItems: !1 };

export const faultRulesValidator: CompiledValidator = fault_rules

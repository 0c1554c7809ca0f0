// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { ucs2length } from '../../json/generated/validator-runtime.ts'

const snapshot = validate52;
const func1 = ucs2length;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["limit", "began", "used"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["limit", "began", "used"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.began === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "began" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.used === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "used" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.limit !== void 0) {
        let data0 = data.limit;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key1 in data0)
              if (errors < 100 && !["requests", "seconds"].includes(key1)) {
                const err3 = { instancePath: instancePath + "/limit", keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["requests", "seconds"] } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            if (data0.requests === void 0) {
              const err4 = { instancePath: instancePath + "/limit", keyword: "required", params: { missingProperty: "requests" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data0.seconds === void 0) {
              const err5 = { instancePath: instancePath + "/limit", keyword: "required", params: { missingProperty: "seconds" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data0.requests !== void 0) {
              let data1 = data0.requests;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 0))) {
                const err6 = { instancePath: instancePath + "/limit/requests", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data0.seconds !== void 0) {
              let data2 = data0.seconds;
              if (!(typeof data2 == "number" && isFinite(data2) && data2 > 0)) {
                const err7 = { instancePath: instancePath + "/limit/seconds", keyword: "x-test", params: { wanted: "a number above 0" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/limit", keyword: "x-test", params: { wanted: "an object with requests, seconds" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.began !== void 0) {
        let data3 = data.began;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err9 = { instancePath: instancePath + "/began", keyword: "x-test", params: { wanted: "a whole number" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.used !== void 0) {
        let data4 = data.used;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= 0))) {
          const err10 = { instancePath: instancePath + "/used", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, keyword: "x-test", params: { wanted: "an object with limit, began, used" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["maniqui", "version", "sandbox", "data", "seed", "clock", "salon", "unhappy"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["maniqui", "version", "sandbox", "data", "seed", "clock", "salon", "unhappy"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.maniqui === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "maniqui" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.version === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "version" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.sandbox === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "sandbox" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.data === void 0) {
        const err4 = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.seed === void 0) {
        const err5 = { instancePath, keyword: "required", params: { missingProperty: "seed" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.clock === void 0) {
        const err6 = { instancePath, keyword: "required", params: { missingProperty: "clock" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.salon === void 0) {
        const err7 = { instancePath, keyword: "required", params: { missingProperty: "salon" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.unhappy === void 0) {
        const err8 = { instancePath, keyword: "required", params: { missingProperty: "unhappy" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.maniqui !== void 0 && typeof data.maniqui != "string") {
        const err9 = { instancePath: instancePath + "/maniqui", keyword: "x-test", params: { wanted: "a text" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.version !== void 0) {
        let data1 = data.version;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err10 = { instancePath: instancePath + "/version", keyword: "x-test", params: { wanted: "a whole number" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.sandbox !== void 0) {
        let data2 = data.sandbox;
        if (!(typeof data2 == "string" && func1(data2) <= 64)) {
          const err11 = { instancePath: instancePath + "/sandbox", keyword: "x-test", params: { wanted: "a text of at most 64 characters" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.data !== void 0) {
        let data3 = data.data;
        if (!(typeof data3 == "string" && func1(data3) <= 200)) {
          const err12 = { instancePath: instancePath + "/data", keyword: "x-test", params: { wanted: "a text of at most 200 characters" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.seed !== void 0) {
        let data4 = data.seed;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= -9007199254740991) && (!(typeof data4 == "number" && isFinite(data4)) || data4 <= 9007199254740991))) {
          const err13 = { instancePath: instancePath + "/seed", keyword: "x-test", params: { wanted: "a whole number from -9007199254740991 to 9007199254740991" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.clock !== void 0) {
        let data5 = data.clock;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5)
              if (errors < 100 && !["now", "frozen"].includes(key1)) {
                const err14 = { instancePath: instancePath + "/clock", keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["now", "frozen"] } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            if (data5.now === void 0) {
              const err15 = { instancePath: instancePath + "/clock", keyword: "required", params: { missingProperty: "now" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data5.frozen === void 0) {
              const err16 = { instancePath: instancePath + "/clock", keyword: "required", params: { missingProperty: "frozen" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data5.now !== void 0) {
              let data6 = data5.now;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (!(typeof data6 == "number" && isFinite(data6)) || data6 >= 0) && (!(typeof data6 == "number" && isFinite(data6)) || data6 <= 253e12))) {
                const err17 = { instancePath: instancePath + "/clock/now", keyword: "x-test", params: { wanted: "a whole number from 0 to 253000000000000" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data5.frozen !== void 0 && typeof data5.frozen != "boolean") {
              const err18 = { instancePath: instancePath + "/clock/frozen", keyword: "x-test", params: { wanted: "true or false" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/clock", keyword: "x-test", params: { wanted: "an object with now, frozen" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.unhappy !== void 0) {
        let data8 = data.unhappy;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8) || data8 === null) {
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key2 in data8)
              if (errors < 100 && !["chance", "scenarios", "faults", "counts", "quota", "scenarioQuotas"].includes(key2)) {
                const err20 = { instancePath: instancePath + "/unhappy", keyword: "x-only", params: { additionalProperty: key2, of: "", choices: ["chance", "scenarios", "faults", "counts", "quota", "scenarioQuotas"] } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            if (data8.chance === void 0) {
              const err21 = { instancePath: instancePath + "/unhappy", keyword: "required", params: { missingProperty: "chance" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data8.scenarios === void 0) {
              const err22 = { instancePath: instancePath + "/unhappy", keyword: "required", params: { missingProperty: "scenarios" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data8.faults === void 0) {
              const err23 = { instancePath: instancePath + "/unhappy", keyword: "required", params: { missingProperty: "faults" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data8.counts === void 0) {
              const err24 = { instancePath: instancePath + "/unhappy", keyword: "required", params: { missingProperty: "counts" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data8.quota === void 0) {
              const err25 = { instancePath: instancePath + "/unhappy", keyword: "required", params: { missingProperty: "quota" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data8.scenarioQuotas === void 0) {
              const err26 = { instancePath: instancePath + "/unhappy", keyword: "required", params: { missingProperty: "scenarioQuotas" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data8.chance !== void 0) {
              let data9 = data8.chance;
              if (Array.isArray(data9) && data9.length >= 4 && data9.length <= 4) {
                if (Array.isArray(data9)) {
                  const len0 = data9.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data10 = data9[i0];
                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) && (!(typeof data10 == "number" && isFinite(data10)) || data10 >= -2147483648) && (!(typeof data10 == "number" && isFinite(data10)) || data10 <= 4294967295))) {
                      const err27 = { instancePath: instancePath + "/unhappy/chance/" + i0, keyword: "x-test", params: { wanted: "a whole number from -2147483648 to 4294967295" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  }
                }
              } else {
                const err28 = { instancePath: instancePath + "/unhappy/chance", keyword: "x-test", params: { wanted: "a list of 4" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data8.faults !== void 0) {
              let data11 = data8.faults;
              if (Array.isArray(data11) && data11.length <= 100) {
                if (Array.isArray(data11)) {
                  const len1 = data11.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data12 = data11[i1];
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        for (const key3 in data12)
                          if (errors < 100 && !["rule", "expires"].includes(key3)) {
                            const err29 = { instancePath: instancePath + "/unhappy/faults/" + i1, keyword: "x-only", params: { additionalProperty: key3, of: "", choices: ["rule", "expires"] } };
                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                          }
                        if (data12.rule === void 0) {
                          const err30 = { instancePath: instancePath + "/unhappy/faults/" + i1, keyword: "required", params: { missingProperty: "rule" } };
                          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                        }
                        if (data12.expires === void 0) {
                          const err31 = { instancePath: instancePath + "/unhappy/faults/" + i1, keyword: "required", params: { missingProperty: "expires" } };
                          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        }
                        if (data12.rule !== void 0) {
                          let data13 = data12.rule;
                          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                            const err32 = { instancePath: instancePath + "/unhappy/faults/" + i1 + "/rule", keyword: "x-test", params: { wanted: "an object" } };
                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                          }
                        }
                        if (data12.expires !== void 0) {
                          let data14 = data12.expires;
                          if (!(typeof data14 == "number" && isFinite(data14) || data14 === null)) {
                            const err33 = { instancePath: instancePath + "/unhappy/faults/" + i1 + "/expires", keyword: "x-test", params: { wanted: "a number or null" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                        }
                      }
                    } else {
                      const err34 = { instancePath: instancePath + "/unhappy/faults/" + i1, keyword: "x-test", params: { wanted: "an object with rule, expires" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                  }
                }
              } else {
                const err35 = { instancePath: instancePath + "/unhappy/faults", keyword: "x-test", params: { wanted: "a list of at most 100" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data8.counts !== void 0) {
              let data15 = data8.counts;
              if (Array.isArray(data15) && data15.length <= 1e3) {
                if (Array.isArray(data15)) {
                  const len2 = data15.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data16 = data15[i2];
                    if (Array.isArray(data16) && data16.length >= 3 && data16.length <= 3) {
                      if (Array.isArray(data16)) {
                        const len3 = data16.length;
                        if (len3 > 0) {
                          let data17 = data16[0];
                          if (!(typeof data17 == "string" && func1(data17) <= 4e3)) {
                            const err36 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/0", keyword: "x-test", params: { wanted: "a text of at most 4000 characters" } };
                            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                          }
                        }
                        if (len3 > 1) {
                          let data18 = data16[1];
                          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) && (!(typeof data18 == "number" && isFinite(data18)) || data18 >= 0))) {
                            const err37 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/1", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
                            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                          }
                        }
                        if (len3 > 2) {
                          let data19 = data16[2];
                          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) && (!(typeof data19 == "number" && isFinite(data19)) || data19 >= 0))) {
                            const err38 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/2", keyword: "x-test", params: { wanted: "a whole number of at least 0" } };
                            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                          }
                        }
                        const len4 = data16.length;
                        var valid20 = len4 <= 3;
                        if (!valid20)
                          for (let i3 = 3; i3 < len4; i3++) {
                            const _errs28 = errors;
                            if (data16[i3] !== null) {
                              const err39 = { instancePath: instancePath + "/unhappy/counts/" + i2 + "/" + i3, keyword: "x-test", params: { wanted: "null" } };
                              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                            }
                            var valid20 = _errs28 === errors;
                          }
                      }
                    } else {
                      const err40 = { instancePath: instancePath + "/unhappy/counts/" + i2, keyword: "x-test", params: { wanted: "a list of 3" } };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/unhappy/counts", keyword: "x-test", params: { wanted: "a list of at most 1000" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data8.quota !== void 0 && (validate53(data8.quota, { instancePath: instancePath + "/unhappy/quota", parentData: data8, parentDataProperty: "quota", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data8.scenarioQuotas !== void 0) {
              let data22 = data8.scenarioQuotas;
              if (Array.isArray(data22) && data22.length <= 100) {
                if (Array.isArray(data22)) {
                  const len5 = data22.length;
                  for (let i4 = 0; i4 < len5; i4++) {
                    let data23 = data22[i4];
                    if (Array.isArray(data23) && data23.length >= 2 && data23.length <= 2) {
                      if (Array.isArray(data23)) {
                        const len6 = data23.length;
                        if (len6 > 0) {
                          let data24 = data23[0];
                          if (!(typeof data24 == "string" && func1(data24) <= 4e3)) {
                            const err42 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4 + "/0", keyword: "x-test", params: { wanted: "a text of at most 4000 characters" } };
                            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                          }
                        }
                        len6 > 1 && (validate53(data23[1], { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4 + "/1", parentData: data23, parentDataProperty: 1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
                        const len7 = data23.length;
                        var valid26 = len7 <= 2;
                        if (!valid26)
                          for (let i5 = 2; i5 < len7; i5++) {
                            const _errs36 = errors;
                            if (data23[i5] !== null) {
                              const err43 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4 + "/" + i5, keyword: "x-test", params: { wanted: "null" } };
                              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                            }
                            var valid26 = _errs36 === errors;
                          }
                      }
                    } else {
                      const err44 = { instancePath: instancePath + "/unhappy/scenarioQuotas/" + i4, keyword: "x-test", params: { wanted: "a list of 2" } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/unhappy/scenarioQuotas", keyword: "x-test", params: { wanted: "a list of at most 100" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          }
        } else {
          const err46 = { instancePath: instancePath + "/unhappy", keyword: "x-test", params: { wanted: "an object with chance, scenarios, faults, counts, quota, scenarioQuotas or null" } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
    }
  } else {
    const err47 = { instancePath, keyword: "x-test", params: { wanted: "an object with maniqui, version, sandbox, data, seed, clock, salon, unhappy" } };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { dynamicProps: !1, dynamicItems: !1 };

export const snapshotValidator: CompiledValidator = snapshot

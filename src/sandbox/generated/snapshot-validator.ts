// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { ucs2length } from '../../json/generated/validator-runtime.ts'

const snapshot = validate0;
const obj0 = ["maniqui", "version", "sandbox", "data", "seed", "clock", "salon", "unhappy"], obj2 = ["now", "frozen"], obj4 = ["chance", "scenarios", "faults", "counts", "quota", "scenarioQuotas"], obj6 = ["rule", "expires"], func0 = ucs2length, obj8 = ["limit", "began", "used"], obj9 = ["began", "used"], obj10 = ["requests", "seconds"];
function validate1(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj8.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj8] }), errors++);
      if (data.began === void 0 || data.used === void 0)
        for (const field0 of obj9)
          data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
      if (data.limit !== void 0) {
        let data0 = data.limit;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key1 in data0)
              errors < 100 && !obj10.includes(key1) && (vErrors = failing(vErrors, instancePath + "/limit", "x-only", { additionalProperty: key1, of: "", choices: [...obj10] }), errors++);
            if (data0.requests === void 0 || data0.seconds === void 0)
              for (const field1 of obj10)
                data0[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/limit", "required", { missingProperty: field1 }), errors++);
            if (data0.requests !== void 0) {
              let data1 = data0.requests;
              Number.isInteger(data1) && data1 >= 0 || (vErrors = failing(vErrors, instancePath + "/limit/requests", "x-test", { wanted: "a whole number of at least 0" }), errors++);
            }
            if (data0.seconds !== void 0) {
              let data2 = data0.seconds;
              Number.isFinite(data2) && data2 > 0 || (vErrors = failing(vErrors, instancePath + "/limit/seconds", "x-test", { wanted: "a number above 0" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/limit", "x-test", { wanted: "an object with requests, seconds" }), errors++;
      }
      if (data.began !== void 0 && (Number.isInteger(data.began) || (vErrors = failing(vErrors, instancePath + "/began", "x-test", { wanted: "a whole number" }), errors++)), data.used !== void 0) {
        let data4 = data.used;
        Number.isInteger(data4) && data4 >= 0 || (vErrors = failing(vErrors, instancePath + "/used", "x-test", { wanted: "a whole number of at least 0" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with limit, began, used" }), errors++;
  return validate1.errors = vErrors, errors === 0;
}
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj0.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj0] }), errors++);
      if (data.maniqui === void 0 || data.version === void 0 || data.sandbox === void 0 || data.data === void 0 || data.seed === void 0 || data.clock === void 0 || data.salon === void 0 || data.unhappy === void 0)
        for (const field0 of obj0)
          data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
      if (data.maniqui !== void 0 && typeof data.maniqui != "string" && (vErrors = failing(vErrors, instancePath + "/maniqui", "x-test", { wanted: "a text" }), errors++), data.version !== void 0 && (Number.isInteger(data.version) || (vErrors = failing(vErrors, instancePath + "/version", "x-test", { wanted: "a whole number" }), errors++)), data.sandbox !== void 0) {
        let data2 = data.sandbox;
        typeof data2 == "string" && func0(data2) <= 64 || (vErrors = failing(vErrors, instancePath + "/sandbox", "x-test", { wanted: "a text of at most 64 characters" }), errors++);
      }
      if (data.data !== void 0) {
        let data3 = data.data;
        typeof data3 == "string" && func0(data3) <= 200 || (vErrors = failing(vErrors, instancePath + "/data", "x-test", { wanted: "a text of at most 200 characters" }), errors++);
      }
      if (data.seed !== void 0) {
        let data4 = data.seed;
        Number.isInteger(data4) && data4 >= -9007199254740991 && data4 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/seed", "x-test", { wanted: "a whole number from -9007199254740991 to 9007199254740991" }), errors++);
      }
      if (data.clock !== void 0) {
        let data5 = data.clock;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5)
              errors < 100 && !obj2.includes(key1) && (vErrors = failing(vErrors, instancePath + "/clock", "x-only", { additionalProperty: key1, of: "", choices: [...obj2] }), errors++);
            if (data5.now === void 0 || data5.frozen === void 0)
              for (const field1 of obj2)
                data5[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/clock", "required", { missingProperty: field1 }), errors++);
            if (data5.now !== void 0) {
              let data6 = data5.now;
              Number.isInteger(data6) && data6 >= 0 && data6 <= 253e12 || (vErrors = failing(vErrors, instancePath + "/clock/now", "x-test", { wanted: "a whole number from 0 to 253000000000000" }), errors++);
            }
            data5.frozen !== void 0 && typeof data5.frozen != "boolean" && (vErrors = failing(vErrors, instancePath + "/clock/frozen", "x-test", { wanted: "true or false" }), errors++);
          }
        } else
          vErrors = failing(vErrors, instancePath + "/clock", "x-test", { wanted: "an object with now, frozen" }), errors++;
      }
      if (data.unhappy !== void 0) {
        let data8 = data.unhappy;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8) || data8 === null) {
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key2 in data8)
              errors < 100 && !obj4.includes(key2) && (vErrors = failing(vErrors, instancePath + "/unhappy", "x-only", { additionalProperty: key2, of: "", choices: [...obj4] }), errors++);
            if (data8.chance === void 0 || data8.scenarios === void 0 || data8.faults === void 0 || data8.counts === void 0 || data8.quota === void 0 || data8.scenarioQuotas === void 0)
              for (const field2 of obj4)
                data8[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/unhappy", "required", { missingProperty: field2 }), errors++);
            if (data8.chance !== void 0) {
              let data9 = data8.chance;
              if (Array.isArray(data9) && data9.length >= 4 && data9.length <= 4) {
                if (Array.isArray(data9)) {
                  const len0 = data9.length;
                  for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
                    let data10 = data9[i0];
                    Number.isInteger(data10) && data10 >= -2147483648 && data10 <= 4294967295 || (vErrors = failing(vErrors, instancePath + "/unhappy/chance/" + i0, "x-test", { wanted: "a whole number from -2147483648 to 4294967295" }), errors++);
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/unhappy/chance", "x-test", { wanted: "a list of 4" }), errors++;
            }
            if (data8.faults !== void 0) {
              let data11 = data8.faults;
              if (Array.isArray(data11) && data11.length <= 100) {
                if (Array.isArray(data11)) {
                  const len1 = data11.length;
                  for (let i1 = 0; i1 < len1 && errors < 100; i1++) {
                    let data12 = data11[i1];
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        for (const key3 in data12)
                          errors < 100 && !obj6.includes(key3) && (vErrors = failing(vErrors, instancePath + "/unhappy/faults/" + i1, "x-only", { additionalProperty: key3, of: "", choices: [...obj6] }), errors++);
                        if (data12.rule === void 0 || data12.expires === void 0)
                          for (const field3 of obj6)
                            data12[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/unhappy/faults/" + i1, "required", { missingProperty: field3 }), errors++);
                        if (data12.rule !== void 0) {
                          let data13 = data12.rule;
                          data13 && typeof data13 == "object" && !Array.isArray(data13) || (vErrors = failing(vErrors, instancePath + "/unhappy/faults/" + i1 + "/rule", "x-test", { wanted: "an object" }), errors++);
                        }
                        if (data12.expires !== void 0) {
                          let data14 = data12.expires;
                          Number.isFinite(data14) || data14 === null || (vErrors = failing(vErrors, instancePath + "/unhappy/faults/" + i1 + "/expires", "x-test", { wanted: "a number or null" }), errors++);
                        }
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/unhappy/faults/" + i1, "x-test", { wanted: "an object with rule, expires" }), errors++;
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/unhappy/faults", "x-test", { wanted: "a list of at most 100" }), errors++;
            }
            if (data8.counts !== void 0) {
              let data15 = data8.counts;
              if (Array.isArray(data15) && data15.length <= 1e3) {
                if (Array.isArray(data15)) {
                  const len2 = data15.length;
                  for (let i2 = 0; i2 < len2 && errors < 100; i2++) {
                    let data16 = data15[i2];
                    if (Array.isArray(data16) && data16.length >= 3 && data16.length <= 3) {
                      if (Array.isArray(data16)) {
                        const len3 = data16.length;
                        if (len3 > 0) {
                          let data17 = data16[0];
                          typeof data17 == "string" && func0(data17) <= 4e3 || (vErrors = failing(vErrors, instancePath + "/unhappy/counts/" + i2 + "/0", "x-test", { wanted: "a text of at most 4000 characters" }), errors++);
                        }
                        if (len3 > 1) {
                          let data18 = data16[1];
                          Number.isInteger(data18) && data18 >= 0 || (vErrors = failing(vErrors, instancePath + "/unhappy/counts/" + i2 + "/1", "x-test", { wanted: "a whole number of at least 0" }), errors++);
                        }
                        if (len3 > 2) {
                          let data19 = data16[2];
                          Number.isInteger(data19) && data19 >= 0 || (vErrors = failing(vErrors, instancePath + "/unhappy/counts/" + i2 + "/2", "x-test", { wanted: "a whole number of at least 0" }), errors++);
                        }
                        const len4 = data16.length;
                        var valid20 = len4 <= 3;
                        if (!valid20)
                          for (let i3 = 3; i3 < len4 && errors < 100; i3++) {
                            const _errs28 = errors;
                            data16[i3] !== null && (vErrors = failing(vErrors, instancePath + "/unhappy/counts/" + i2 + "/" + i3, "x-test", { wanted: "null" }), errors++);
                            var valid20 = _errs28 === errors;
                          }
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/unhappy/counts/" + i2, "x-test", { wanted: "a list of 3" }), errors++;
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/unhappy/counts", "x-test", { wanted: "a list of at most 1000" }), errors++;
            }
            if (data8.quota !== void 0 && (validate1(data8.quota, instancePath + "/unhappy/quota") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data8.scenarioQuotas !== void 0) {
              let data22 = data8.scenarioQuotas;
              if (Array.isArray(data22) && data22.length <= 100) {
                if (Array.isArray(data22)) {
                  const len5 = data22.length;
                  for (let i4 = 0; i4 < len5 && errors < 100; i4++) {
                    let data23 = data22[i4];
                    if (Array.isArray(data23) && data23.length >= 2 && data23.length <= 2) {
                      if (Array.isArray(data23)) {
                        const len6 = data23.length;
                        if (len6 > 0) {
                          let data24 = data23[0];
                          typeof data24 == "string" && func0(data24) <= 4e3 || (vErrors = failing(vErrors, instancePath + "/unhappy/scenarioQuotas/" + i4 + "/0", "x-test", { wanted: "a text of at most 4000 characters" }), errors++);
                        }
                        len6 > 1 && (validate1(data23[1], instancePath + "/unhappy/scenarioQuotas/" + i4 + "/1") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length));
                        const len7 = data23.length;
                        var valid26 = len7 <= 2;
                        if (!valid26)
                          for (let i5 = 2; i5 < len7 && errors < 100; i5++) {
                            const _errs36 = errors;
                            data23[i5] !== null && (vErrors = failing(vErrors, instancePath + "/unhappy/scenarioQuotas/" + i4 + "/" + i5, "x-test", { wanted: "null" }), errors++);
                            var valid26 = _errs36 === errors;
                          }
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/unhappy/scenarioQuotas/" + i4, "x-test", { wanted: "a list of 2" }), errors++;
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/unhappy/scenarioQuotas", "x-test", { wanted: "a list of at most 100" }), errors++;
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/unhappy", "x-test", { wanted: "an object with chance, scenarios, faults, counts, quota, scenarioQuotas or null" }), errors++;
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with maniqui, version, sandbox, data, seed, clock, salon, unhappy" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}

export const snapshotValidator: CompiledValidator = snapshot

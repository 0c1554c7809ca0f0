// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'

const salon_snapshot = validate52;
const pattern3 = new RegExp("^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (!(typeof data0 == "number" && isFinite(data0)) || data0 >= 1) && (!(typeof data0 == "number" && isFinite(data0)) || data0 <= 9007199254740991))) {
          const err0 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    }
  } else {
    const err1 = { instancePath, keyword: "x-test", params: { wanted: "a list" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              if (errors < 100 && !["id", "uuid", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country", "customFields", "createdAt", "deleted"].includes(key0)) {
                const err0 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["id", "uuid", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country", "customFields", "createdAt", "deleted"] } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            if (data0.id === void 0) {
              const err1 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0.uuid === void 0) {
              const err2 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "uuid" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data0.firstname === void 0) {
              const err3 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "firstname" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data0.lastname === void 0) {
              const err4 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "lastname" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data0.email === void 0) {
              const err5 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "email" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data0.phone === void 0) {
              const err6 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "phone" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data0.docType === void 0) {
              const err7 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "docType" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data0.docNumber === void 0) {
              const err8 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "docNumber" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data0.birthdate === void 0) {
              const err9 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "birthdate" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data0.address === void 0) {
              const err10 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "address" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data0.city === void 0) {
              const err11 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "city" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data0.state === void 0) {
              const err12 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "state" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data0.country === void 0) {
              const err13 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "country" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data0.customFields === void 0) {
              const err14 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "customFields" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data0.createdAt === void 0) {
              const err15 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "createdAt" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data0.deleted === void 0) {
              const err16 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "deleted" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 <= 9007199254740991))) {
                const err17 = { instancePath: instancePath + "/" + i0 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data0.uuid !== void 0) {
              let data2 = data0.uuid;
              if (!(typeof data2 == "string" && pattern3.test(data2))) {
                const err18 = { instancePath: instancePath + "/" + i0 + "/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data0.firstname !== void 0 && typeof data0.firstname != "string") {
              const err19 = { instancePath: instancePath + "/" + i0 + "/firstname", keyword: "x-test", params: { wanted: "a text" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data0.lastname !== void 0 && typeof data0.lastname != "string") {
              const err20 = { instancePath: instancePath + "/" + i0 + "/lastname", keyword: "x-test", params: { wanted: "a text" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data0.email !== void 0 && typeof data0.email != "string") {
              const err21 = { instancePath: instancePath + "/" + i0 + "/email", keyword: "x-test", params: { wanted: "a text" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data0.phone !== void 0 && typeof data0.phone != "string") {
              const err22 = { instancePath: instancePath + "/" + i0 + "/phone", keyword: "x-test", params: { wanted: "a text" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data0.docType !== void 0) {
              let data7 = data0.docType;
              if (!(typeof data7 == "string" || data7 === null)) {
                const err23 = { instancePath: instancePath + "/" + i0 + "/docType", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data0.docNumber !== void 0) {
              let data8 = data0.docNumber;
              if (!(typeof data8 == "string" || data8 === null)) {
                const err24 = { instancePath: instancePath + "/" + i0 + "/docNumber", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data0.birthdate !== void 0) {
              let data9 = data0.birthdate;
              if (!(typeof data9 == "string" || data9 === null)) {
                const err25 = { instancePath: instancePath + "/" + i0 + "/birthdate", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data0.address !== void 0) {
              let data10 = data0.address;
              if (!(typeof data10 == "string" || data10 === null)) {
                const err26 = { instancePath: instancePath + "/" + i0 + "/address", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data0.city !== void 0) {
              let data11 = data0.city;
              if (!(typeof data11 == "string" || data11 === null)) {
                const err27 = { instancePath: instancePath + "/" + i0 + "/city", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data0.state !== void 0) {
              let data12 = data0.state;
              if (!(typeof data12 == "string" || data12 === null)) {
                const err28 = { instancePath: instancePath + "/" + i0 + "/state", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data0.country !== void 0) {
              let data13 = data0.country;
              if (!(typeof data13 == "string" || data13 === null)) {
                const err29 = { instancePath: instancePath + "/" + i0 + "/country", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data0.customFields !== void 0) {
              let data14 = data0.customFields;
              if (Array.isArray(data14)) {
                if (Array.isArray(data14)) {
                  const len1 = data14.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data15 = data14[i1];
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        for (const key1 in data15)
                          if (errors < 100 && !["fieldId", "value"].includes(key1)) {
                            const err30 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["fieldId", "value"] } };
                            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                          }
                        if (data15.fieldId === void 0) {
                          const err31 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, keyword: "required", params: { missingProperty: "fieldId" } };
                          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        }
                        if (data15.value === void 0) {
                          const err32 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, keyword: "required", params: { missingProperty: "value" } };
                          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                        }
                        if (data15.fieldId !== void 0) {
                          let data16 = data15.fieldId;
                          if (!(typeof data16 == "string" && pattern3.test(data16))) {
                            const err33 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1 + "/fieldId", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                          }
                        }
                        if (data15.value !== void 0 && typeof data15.value != "string") {
                          const err34 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1 + "/value", keyword: "x-test", params: { wanted: "a text" } };
                          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                        }
                      }
                    } else {
                      const err35 = { instancePath: instancePath + "/" + i0 + "/customFields/" + i1, keyword: "x-test", params: { wanted: "an object with fieldId, value" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/" + i0 + "/customFields", keyword: "x-test", params: { wanted: "a list" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data0.createdAt !== void 0) {
              let data18 = data0.createdAt;
              if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) && (!(typeof data18 == "number" && isFinite(data18)) || data18 >= -621355968e5) && (!(typeof data18 == "number" && isFinite(data18)) || data18 <= 253402300799999))) {
                const err37 = { instancePath: instancePath + "/" + i0 + "/createdAt", keyword: "x-test", params: { wanted: "a whole number from -62135596800000 to 253402300799999" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data0.deleted !== void 0 && typeof data0.deleted != "boolean") {
              const err38 = { instancePath: instancePath + "/" + i0 + "/deleted", keyword: "x-test", params: { wanted: "true or false" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          }
        } else {
          const err39 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "an object with id, uuid, firstname, lastname, email, phone, docType, docNumber, birthdate, address, city, state, country, customFields, createdAt, deleted" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
    }
  } else {
    const err40 = { instancePath, keyword: "x-test", params: { wanted: "a list" } };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern11 = new RegExp("^[A-Z0-9]{8}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              if (errors < 100 && !["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "notifyClient", "source", "createdAt"].includes(key0)) {
                const err0 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "notifyClient", "source", "createdAt"] } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            if (data0.id === void 0) {
              const err1 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0.uuid === void 0) {
              const err2 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "uuid" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data0.code === void 0) {
              const err3 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "code" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data0.start === void 0) {
              const err4 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "start" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data0.end === void 0) {
              const err5 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "end" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data0.status === void 0) {
              const err6 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "status" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data0.services === void 0) {
              const err7 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "services" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data0.location === void 0) {
              const err8 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "location" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data0.professional === void 0) {
              const err9 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "professional" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data0.client === void 0) {
              const err10 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "client" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data0.amount === void 0) {
              const err11 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "amount" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data0.internalNote === void 0) {
              const err12 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "internalNote" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data0.clientNote === void 0) {
              const err13 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "clientNote" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data0.paymentStatus === void 0) {
              const err14 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "paymentStatus" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data0.isFromWeb === void 0) {
              const err15 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "isFromWeb" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data0.isFromAgent === void 0) {
              const err16 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "isFromAgent" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data0.notifyClient === void 0) {
              const err17 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "notifyClient" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data0.source === void 0) {
              const err18 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "source" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data0.createdAt === void 0) {
              const err19 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "createdAt" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 <= 9007199254740991))) {
                const err20 = { instancePath: instancePath + "/" + i0 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data0.uuid !== void 0) {
              let data2 = data0.uuid;
              if (!(typeof data2 == "string" && pattern3.test(data2))) {
                const err21 = { instancePath: instancePath + "/" + i0 + "/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data0.code !== void 0) {
              let data3 = data0.code;
              if (!(typeof data3 == "string" && pattern11.test(data3))) {
                const err22 = { instancePath: instancePath + "/" + i0 + "/code", keyword: "x-test", params: { wanted: "a booking code" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data0.start !== void 0) {
              let data4 = data0.start;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= -1035593280) && (!(typeof data4 == "number" && isFinite(data4)) || data4 <= 4223371680))) {
                const err23 = { instancePath: instancePath + "/" + i0 + "/start", keyword: "x-test", params: { wanted: "a whole number from -1035593280 to 4223371680" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data0.end !== void 0) {
              let data5 = data0.end;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (!(typeof data5 == "number" && isFinite(data5)) || data5 >= -1035593280) && (!(typeof data5 == "number" && isFinite(data5)) || data5 <= 4223371680))) {
                const err24 = { instancePath: instancePath + "/" + i0 + "/end", keyword: "x-test", params: { wanted: "a whole number from -1035593280 to 4223371680" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data0.status !== void 0) {
              let data6 = data0.status;
              if (!(typeof data6 == "string" && ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"].includes(data6))) {
                const err25 = { instancePath: instancePath + "/" + i0 + "/status", keyword: "x-test", params: { wanted: "one of reserved, pending, confirmed, no_show, completed, cancelled", choices: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data0.services !== void 0 && (validate53(data0.services, { instancePath: instancePath + "/" + i0 + "/services", parentData: data0, parentDataProperty: "services", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data0.location !== void 0) {
              let data8 = data0.location;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) && (!(typeof data8 == "number" && isFinite(data8)) || data8 >= 1) && (!(typeof data8 == "number" && isFinite(data8)) || data8 <= 9007199254740991))) {
                const err26 = { instancePath: instancePath + "/" + i0 + "/location", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data0.professional !== void 0) {
              let data9 = data0.professional;
              if (!((typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || data9 === null) && (!(typeof data9 == "number" && isFinite(data9)) || data9 >= 1) && (!(typeof data9 == "number" && isFinite(data9)) || data9 <= 9007199254740991))) {
                const err27 = { instancePath: instancePath + "/" + i0 + "/professional", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991 or null" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data0.client !== void 0) {
              let data10 = data0.client;
              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) && (!(typeof data10 == "number" && isFinite(data10)) || data10 >= 1) && (!(typeof data10 == "number" && isFinite(data10)) || data10 <= 9007199254740991))) {
                const err28 = { instancePath: instancePath + "/" + i0 + "/client", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data0.amount !== void 0) {
              let data11 = data0.amount;
              if (!(typeof data11 == "number" && isFinite(data11))) {
                const err29 = { instancePath: instancePath + "/" + i0 + "/amount", keyword: "x-test", params: { wanted: "a number" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data0.internalNote !== void 0) {
              let data12 = data0.internalNote;
              if (!(typeof data12 == "string" || data12 === null)) {
                const err30 = { instancePath: instancePath + "/" + i0 + "/internalNote", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data0.clientNote !== void 0) {
              let data13 = data0.clientNote;
              if (!(typeof data13 == "string" || data13 === null)) {
                const err31 = { instancePath: instancePath + "/" + i0 + "/clientNote", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data0.paymentStatus !== void 0) {
              let data14 = data0.paymentStatus;
              if (!(typeof data14 == "string" || data14 === null)) {
                const err32 = { instancePath: instancePath + "/" + i0 + "/paymentStatus", keyword: "x-test", params: { wanted: "a text or null" } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data0.isFromWeb !== void 0 && typeof data0.isFromWeb != "boolean") {
              const err33 = { instancePath: instancePath + "/" + i0 + "/isFromWeb", keyword: "x-test", params: { wanted: "true or false" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data0.isFromAgent !== void 0 && typeof data0.isFromAgent != "boolean") {
              const err34 = { instancePath: instancePath + "/" + i0 + "/isFromAgent", keyword: "x-test", params: { wanted: "true or false" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data0.notifyClient !== void 0 && typeof data0.notifyClient != "boolean") {
              const err35 = { instancePath: instancePath + "/" + i0 + "/notifyClient", keyword: "x-test", params: { wanted: "true or false" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data0.source !== void 0) {
              let data18 = data0.source;
              if (!(typeof data18 == "string" && ["citapro", "salonbookit", "console", "fixture"].includes(data18))) {
                const err36 = { instancePath: instancePath + "/" + i0 + "/source", keyword: "x-test", params: { wanted: "one of citapro, salonbookit, console, fixture", choices: ["citapro", "salonbookit", "console", "fixture"] } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data0.createdAt !== void 0) {
              let data19 = data0.createdAt;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) && (!(typeof data19 == "number" && isFinite(data19)) || data19 >= -621355968e5) && (!(typeof data19 == "number" && isFinite(data19)) || data19 <= 253402300799999))) {
                const err37 = { instancePath: instancePath + "/" + i0 + "/createdAt", keyword: "x-test", params: { wanted: "a whole number from -62135596800000 to 253402300799999" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
          }
        } else {
          const err38 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "an object with id, uuid, code, start, end, status, services, location, professional, client, amount, internalNote, clientNote, paymentStatus, isFromWeb, isFromAgent, notifyClient, source, createdAt" } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
    }
  } else {
    const err39 = { instancePath, keyword: "x-test", params: { wanted: "a list" } };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key0 in data0)
            if (errors < 100 && !["id", "day", "name", "location"].includes(key0)) {
              const err0 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["id", "day", "name", "location"] } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          if (data0.id === void 0) {
            const err1 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "id" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.day === void 0) {
            const err2 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "day" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0.name === void 0) {
            const err3 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "name" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data0.location === void 0) {
            const err4 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "location" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data0.id !== void 0) {
            let data1 = data0.id;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 <= 9007199254740991))) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
          if (data0.day !== void 0) {
            let data2 = data0.day;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (!(typeof data2 == "number" && isFinite(data2)) || data2 >= -719162) && (!(typeof data2 == "number" && isFinite(data2)) || data2 <= 2932896))) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/day", keyword: "x-test", params: { wanted: "a whole number from -719162 to 2932896" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          if (data0.name !== void 0 && typeof data0.name != "string") {
            const err7 = { instancePath: instancePath + "/" + i0 + "/name", keyword: "x-test", params: { wanted: "a text" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data0.location !== void 0) {
            let data4 = data0.location;
            if (!((typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || data4 === null) && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= 1) && (!(typeof data4 == "number" && isFinite(data4)) || data4 <= 9007199254740991))) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/location", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991 or null" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "an object with id, day, name, location" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key0 in data0)
            if (errors < 100 && !["id", "professional", "from", "to", "reason"].includes(key0)) {
              const err0 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["id", "professional", "from", "to", "reason"] } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          if (data0.id === void 0) {
            const err1 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "id" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.professional === void 0) {
            const err2 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "professional" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0.from === void 0) {
            const err3 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "from" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data0.to === void 0) {
            const err4 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "to" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data0.reason === void 0) {
            const err5 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "reason" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data0.id !== void 0) {
            let data1 = data0.id;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 <= 9007199254740991))) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          if (data0.professional !== void 0) {
            let data2 = data0.professional;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (!(typeof data2 == "number" && isFinite(data2)) || data2 >= 1) && (!(typeof data2 == "number" && isFinite(data2)) || data2 <= 9007199254740991))) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/professional", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          if (data0.from !== void 0) {
            let data3 = data0.from;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (!(typeof data3 == "number" && isFinite(data3)) || data3 >= -1035593280) && (!(typeof data3 == "number" && isFinite(data3)) || data3 <= 4223371680))) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/from", keyword: "x-test", params: { wanted: "a whole number from -1035593280 to 4223371680" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
          if (data0.to !== void 0) {
            let data4 = data0.to;
            if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (!(typeof data4 == "number" && isFinite(data4)) || data4 >= -1035593280) && (!(typeof data4 == "number" && isFinite(data4)) || data4 <= 4223371680))) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/to", keyword: "x-test", params: { wanted: "a whole number from -1035593280 to 4223371680" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
          if (data0.reason !== void 0 && typeof data0.reason != "string") {
            const err10 = { instancePath: instancePath + "/" + i0 + "/reason", keyword: "x-test", params: { wanted: "a text" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "an object with id, professional, from, to, reason" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              if (errors < 100 && !["id", "uuid", "code"].includes(key0)) {
                const err0 = { instancePath: instancePath + "/" + i0, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["id", "uuid", "code"] } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 >= 1) && (!(typeof data1 == "number" && isFinite(data1)) || data1 <= 9007199254740991))) {
                const err1 = { instancePath: instancePath + "/" + i0 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
            if (data0.uuid !== void 0) {
              let data2 = data0.uuid;
              if (!(typeof data2 == "string" && pattern3.test(data2))) {
                const err2 = { instancePath: instancePath + "/" + i0 + "/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data0.code !== void 0 && typeof data0.code != "string") {
              const err3 = { instancePath: instancePath + "/" + i0 + "/code", keyword: "x-test", params: { wanted: "a text" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/" + i0, keyword: "x-test", params: { wanted: "an object with id, uuid, code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, keyword: "x-test", params: { wanted: "a list" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (errors < 100 && !["version", "base", "revision", "ids", "next", "clients", "bookings", "holidays", "timeOff"].includes(key0)) {
          const err0 = { instancePath, keyword: "x-only", params: { additionalProperty: key0, of: "", choices: ["version", "base", "revision", "ids", "next", "clients", "bookings", "holidays", "timeOff"] } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.version === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "version" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.base === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "base" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.revision === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "revision" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.ids === void 0) {
        const err4 = { instancePath, keyword: "required", params: { missingProperty: "ids" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.next === void 0) {
        const err5 = { instancePath, keyword: "required", params: { missingProperty: "next" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.clients === void 0) {
        const err6 = { instancePath, keyword: "required", params: { missingProperty: "clients" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.bookings === void 0) {
        const err7 = { instancePath, keyword: "required", params: { missingProperty: "bookings" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.holidays === void 0) {
        const err8 = { instancePath, keyword: "required", params: { missingProperty: "holidays" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.timeOff === void 0) {
        const err9 = { instancePath, keyword: "required", params: { missingProperty: "timeOff" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.version !== void 0) {
        let data0 = data.version;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && [1].includes(data0))) {
          const err10 = { instancePath: instancePath + "/version", keyword: "x-test", params: { wanted: "one of 1" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.base !== void 0) {
        let data1 = data.base;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1)
              if (errors < 100 && !["version", "seed", "zone", "clock", "settings", "business", "services", "locations", "professionals", "clients", "bookings", "holidays", "timeOff", "nextClients", "nextBookings"].includes(key1)) {
                const err11 = { instancePath: instancePath + "/base", keyword: "x-only", params: { additionalProperty: key1, of: "", choices: ["version", "seed", "zone", "clock", "settings", "business", "services", "locations", "professionals", "clients", "bookings", "holidays", "timeOff", "nextClients", "nextBookings"] } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data1.version === void 0) {
              const err12 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "version" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data1.seed === void 0) {
              const err13 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "seed" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data1.zone === void 0) {
              const err14 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "zone" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data1.clock === void 0) {
              const err15 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "clock" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data1.settings === void 0) {
              const err16 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "settings" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data1.business === void 0) {
              const err17 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "business" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data1.services === void 0) {
              const err18 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "services" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data1.locations === void 0) {
              const err19 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "locations" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data1.professionals === void 0) {
              const err20 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "professionals" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data1.clients === void 0) {
              const err21 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "clients" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data1.bookings === void 0) {
              const err22 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "bookings" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data1.holidays === void 0) {
              const err23 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "holidays" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data1.timeOff === void 0) {
              const err24 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "timeOff" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data1.nextClients === void 0) {
              const err25 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "nextClients" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data1.nextBookings === void 0) {
              const err26 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "nextBookings" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data1.version !== void 0) {
              let data2 = data1.version;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && [1].includes(data2))) {
                const err27 = { instancePath: instancePath + "/base/version", keyword: "x-test", params: { wanted: "one of 1" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data1.seed !== void 0) {
              let data3 = data1.seed;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (!(typeof data3 == "number" && isFinite(data3)) || data3 >= -9007199254740991) && (!(typeof data3 == "number" && isFinite(data3)) || data3 <= 9007199254740991))) {
                const err28 = { instancePath: instancePath + "/base/seed", keyword: "x-test", params: { wanted: "a whole number from -9007199254740991 to 9007199254740991" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data1.zone !== void 0 && typeof data1.zone != "string") {
              const err29 = { instancePath: instancePath + "/base/zone", keyword: "x-test", params: { wanted: "a text" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data1.clock !== void 0) {
              let data5 = data1.clock;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5) || data5 === null) {
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  for (const key2 in data5)
                    if (errors < 100 && !["now", "frozen"].includes(key2)) {
                      const err30 = { instancePath: instancePath + "/base/clock", keyword: "x-only", params: { additionalProperty: key2, of: "", choices: ["now", "frozen"] } };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                  if (data5.now === void 0) {
                    const err31 = { instancePath: instancePath + "/base/clock", keyword: "required", params: { missingProperty: "now" } };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                  if (data5.frozen === void 0) {
                    const err32 = { instancePath: instancePath + "/base/clock", keyword: "required", params: { missingProperty: "frozen" } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                  if (data5.now !== void 0) {
                    let data6 = data5.now;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (!(typeof data6 == "number" && isFinite(data6)) || data6 >= -621355968e5) && (!(typeof data6 == "number" && isFinite(data6)) || data6 <= 253402300799999))) {
                      const err33 = { instancePath: instancePath + "/base/clock/now", keyword: "x-test", params: { wanted: "a whole number from -62135596800000 to 253402300799999" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  }
                  if (data5.frozen !== void 0 && typeof data5.frozen != "boolean") {
                    const err34 = { instancePath: instancePath + "/base/clock/frozen", keyword: "x-test", params: { wanted: "true or false" } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
              } else {
                const err35 = { instancePath: instancePath + "/base/clock", keyword: "x-test", params: { wanted: "an object with now, frozen or null" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data1.settings !== void 0) {
              let data8 = data1.settings;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  for (const key3 in data8)
                    if (errors < 100 && !["slotStep", "minimumNotice", "maximumAdvance"].includes(key3)) {
                      const err36 = { instancePath: instancePath + "/base/settings", keyword: "x-only", params: { additionalProperty: key3, of: "", choices: ["slotStep", "minimumNotice", "maximumAdvance"] } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                  if (data8.slotStep === void 0) {
                    const err37 = { instancePath: instancePath + "/base/settings", keyword: "required", params: { missingProperty: "slotStep" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                  if (data8.minimumNotice === void 0) {
                    const err38 = { instancePath: instancePath + "/base/settings", keyword: "required", params: { missingProperty: "minimumNotice" } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                  if (data8.maximumAdvance === void 0) {
                    const err39 = { instancePath: instancePath + "/base/settings", keyword: "required", params: { missingProperty: "maximumAdvance" } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                  if (data8.slotStep !== void 0) {
                    let data9 = data8.slotStep;
                    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) && [15, 30].includes(data9))) {
                      const err40 = { instancePath: instancePath + "/base/settings/slotStep", keyword: "x-test", params: { wanted: "one of 15, 30" } };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  }
                  if (data8.minimumNotice !== void 0) {
                    let data10 = data8.minimumNotice;
                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) && (!(typeof data10 == "number" && isFinite(data10)) || data10 >= 0) && (!(typeof data10 == "number" && isFinite(data10)) || data10 <= 9007199254740991))) {
                      const err41 = { instancePath: instancePath + "/base/settings/minimumNotice", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991" } };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                  }
                  if (data8.maximumAdvance !== void 0) {
                    let data11 = data8.maximumAdvance;
                    if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) && (!(typeof data11 == "number" && isFinite(data11)) || data11 >= 0) && (!(typeof data11 == "number" && isFinite(data11)) || data11 <= 3650))) {
                      const err42 = { instancePath: instancePath + "/base/settings/maximumAdvance", keyword: "x-test", params: { wanted: "a whole number from 0 to 3650" } };
                      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                    }
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/base/settings", keyword: "x-test", params: { wanted: "an object with slotStep, minimumNotice, maximumAdvance" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data1.business !== void 0) {
              let data12 = data1.business;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                  for (const key4 in data12)
                    if (errors < 100 && !["uuid", "name", "currency", "email", "phone"].includes(key4)) {
                      const err44 = { instancePath: instancePath + "/base/business", keyword: "x-only", params: { additionalProperty: key4, of: "", choices: ["uuid", "name", "currency", "email", "phone"] } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  if (data12.uuid === void 0) {
                    const err45 = { instancePath: instancePath + "/base/business", keyword: "required", params: { missingProperty: "uuid" } };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                  if (data12.name === void 0) {
                    const err46 = { instancePath: instancePath + "/base/business", keyword: "required", params: { missingProperty: "name" } };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                  if (data12.currency === void 0) {
                    const err47 = { instancePath: instancePath + "/base/business", keyword: "required", params: { missingProperty: "currency" } };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                  if (data12.email === void 0) {
                    const err48 = { instancePath: instancePath + "/base/business", keyword: "required", params: { missingProperty: "email" } };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                  if (data12.phone === void 0) {
                    const err49 = { instancePath: instancePath + "/base/business", keyword: "required", params: { missingProperty: "phone" } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                  if (data12.uuid !== void 0) {
                    let data13 = data12.uuid;
                    if (!(typeof data13 == "string" && pattern3.test(data13))) {
                      const err50 = { instancePath: instancePath + "/base/business/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                  }
                  if (data12.name !== void 0 && typeof data12.name != "string") {
                    const err51 = { instancePath: instancePath + "/base/business/name", keyword: "x-test", params: { wanted: "a text" } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                  if (data12.currency !== void 0 && typeof data12.currency != "string") {
                    const err52 = { instancePath: instancePath + "/base/business/currency", keyword: "x-test", params: { wanted: "a text" } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                  if (data12.email !== void 0) {
                    let data16 = data12.email;
                    if (!(typeof data16 == "string" || data16 === null)) {
                      const err53 = { instancePath: instancePath + "/base/business/email", keyword: "x-test", params: { wanted: "a text or null" } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                  }
                  if (data12.phone !== void 0) {
                    let data17 = data12.phone;
                    if (!(typeof data17 == "string" || data17 === null)) {
                      const err54 = { instancePath: instancePath + "/base/business/phone", keyword: "x-test", params: { wanted: "a text or null" } };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/base/business", keyword: "x-test", params: { wanted: "an object with uuid, name, currency, email, phone" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data1.services !== void 0) {
              let data18 = data1.services;
              if (Array.isArray(data18)) {
                if (Array.isArray(data18)) {
                  const len0 = data18.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data19 = data18[i0];
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        for (const key5 in data19)
                          if (errors < 100 && !["id", "uuid", "name", "description", "duration", "price", "status", "category", "locations", "domiciliary", "virtual", "sessions", "simultaneous"].includes(key5)) {
                            const err56 = { instancePath: instancePath + "/base/services/" + i0, keyword: "x-only", params: { additionalProperty: key5, of: "", choices: ["id", "uuid", "name", "description", "duration", "price", "status", "category", "locations", "domiciliary", "virtual", "sessions", "simultaneous"] } };
                            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                          }
                        if (data19.id === void 0) {
                          const err57 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "id" } };
                          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                        }
                        if (data19.uuid === void 0) {
                          const err58 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "uuid" } };
                          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                        }
                        if (data19.name === void 0) {
                          const err59 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "name" } };
                          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                        }
                        if (data19.description === void 0) {
                          const err60 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "description" } };
                          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                        }
                        if (data19.duration === void 0) {
                          const err61 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "duration" } };
                          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                        }
                        if (data19.price === void 0) {
                          const err62 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "price" } };
                          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                        }
                        if (data19.status === void 0) {
                          const err63 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "status" } };
                          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                        }
                        if (data19.category === void 0) {
                          const err64 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "category" } };
                          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                        }
                        if (data19.locations === void 0) {
                          const err65 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "locations" } };
                          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                        }
                        if (data19.domiciliary === void 0) {
                          const err66 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "domiciliary" } };
                          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                        }
                        if (data19.virtual === void 0) {
                          const err67 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "virtual" } };
                          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                        }
                        if (data19.sessions === void 0) {
                          const err68 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "sessions" } };
                          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                        }
                        if (data19.simultaneous === void 0) {
                          const err69 = { instancePath: instancePath + "/base/services/" + i0, keyword: "required", params: { missingProperty: "simultaneous" } };
                          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                        }
                        if (data19.id !== void 0) {
                          let data20 = data19.id;
                          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) && (!(typeof data20 == "number" && isFinite(data20)) || data20 >= 1) && (!(typeof data20 == "number" && isFinite(data20)) || data20 <= 9007199254740991))) {
                            const err70 = { instancePath: instancePath + "/base/services/" + i0 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                          }
                        }
                        if (data19.uuid !== void 0) {
                          let data21 = data19.uuid;
                          if (!(typeof data21 == "string" && pattern3.test(data21))) {
                            const err71 = { instancePath: instancePath + "/base/services/" + i0 + "/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                          }
                        }
                        if (data19.name !== void 0 && typeof data19.name != "string") {
                          const err72 = { instancePath: instancePath + "/base/services/" + i0 + "/name", keyword: "x-test", params: { wanted: "a text" } };
                          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                        }
                        if (data19.description !== void 0) {
                          let data23 = data19.description;
                          if (!(typeof data23 == "string" || data23 === null)) {
                            const err73 = { instancePath: instancePath + "/base/services/" + i0 + "/description", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                          }
                        }
                        if (data19.duration !== void 0) {
                          let data24 = data19.duration;
                          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24) && (!(typeof data24 == "number" && isFinite(data24)) || data24 >= 1) && (!(typeof data24 == "number" && isFinite(data24)) || data24 <= 1440))) {
                            const err74 = { instancePath: instancePath + "/base/services/" + i0 + "/duration", keyword: "x-test", params: { wanted: "a whole number from 1 to 1440" } };
                            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                          }
                        }
                        if (data19.price !== void 0) {
                          let data25 = data19.price;
                          if (!(typeof data25 == "number" && isFinite(data25) && data25 >= 0 && data25 <= 9007199254740991)) {
                            const err75 = { instancePath: instancePath + "/base/services/" + i0 + "/price", keyword: "x-test", params: { wanted: "a number from 0 to 9007199254740991" } };
                            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                          }
                        }
                        if (data19.status !== void 0) {
                          let data26 = data19.status;
                          if (!(typeof data26 == "string" && ["active", "inactive"].includes(data26))) {
                            const err76 = { instancePath: instancePath + "/base/services/" + i0 + "/status", keyword: "x-test", params: { wanted: "one of active, inactive", choices: ["active", "inactive"] } };
                            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                          }
                        }
                        if (data19.category !== void 0) {
                          let data27 = data19.category;
                          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                              for (const key6 in data27)
                                if (errors < 100 && !["id", "uuid", "name"].includes(key6)) {
                                  const err77 = { instancePath: instancePath + "/base/services/" + i0 + "/category", keyword: "x-only", params: { additionalProperty: key6, of: "", choices: ["id", "uuid", "name"] } };
                                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                }
                              if (data27.id === void 0) {
                                const err78 = { instancePath: instancePath + "/base/services/" + i0 + "/category", keyword: "required", params: { missingProperty: "id" } };
                                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                              }
                              if (data27.uuid === void 0) {
                                const err79 = { instancePath: instancePath + "/base/services/" + i0 + "/category", keyword: "required", params: { missingProperty: "uuid" } };
                                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                              }
                              if (data27.name === void 0) {
                                const err80 = { instancePath: instancePath + "/base/services/" + i0 + "/category", keyword: "required", params: { missingProperty: "name" } };
                                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                              }
                              if (data27.id !== void 0) {
                                let data28 = data27.id;
                                if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) && (!(typeof data28 == "number" && isFinite(data28)) || data28 >= 1) && (!(typeof data28 == "number" && isFinite(data28)) || data28 <= 9007199254740991))) {
                                  const err81 = { instancePath: instancePath + "/base/services/" + i0 + "/category/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                }
                              }
                              if (data27.uuid !== void 0) {
                                let data29 = data27.uuid;
                                if (!(typeof data29 == "string" && pattern3.test(data29))) {
                                  const err82 = { instancePath: instancePath + "/base/services/" + i0 + "/category/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                }
                              }
                              if (data27.name !== void 0 && typeof data27.name != "string") {
                                const err83 = { instancePath: instancePath + "/base/services/" + i0 + "/category/name", keyword: "x-test", params: { wanted: "a text" } };
                                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                              }
                            }
                          } else {
                            const err84 = { instancePath: instancePath + "/base/services/" + i0 + "/category", keyword: "x-test", params: { wanted: "an object with id, uuid, name" } };
                            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                          }
                        }
                        if (data19.locations !== void 0 && (validate53(data19.locations, { instancePath: instancePath + "/base/services/" + i0 + "/locations", parentData: data19, parentDataProperty: "locations", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data19.domiciliary !== void 0 && typeof data19.domiciliary != "boolean") {
                          const err85 = { instancePath: instancePath + "/base/services/" + i0 + "/domiciliary", keyword: "x-test", params: { wanted: "true or false" } };
                          vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                        }
                        if (data19.virtual !== void 0 && typeof data19.virtual != "boolean") {
                          const err86 = { instancePath: instancePath + "/base/services/" + i0 + "/virtual", keyword: "x-test", params: { wanted: "true or false" } };
                          vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                        }
                        if (data19.sessions !== void 0) {
                          let data34 = data19.sessions;
                          if (!((typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34) || data34 === null) && (!(typeof data34 == "number" && isFinite(data34)) || data34 >= 0) && (!(typeof data34 == "number" && isFinite(data34)) || data34 <= 9007199254740991))) {
                            const err87 = { instancePath: instancePath + "/base/services/" + i0 + "/sessions", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991 or null" } };
                            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                          }
                        }
                        if (data19.simultaneous !== void 0) {
                          let data35 = data19.simultaneous;
                          if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35) && (!(typeof data35 == "number" && isFinite(data35)) || data35 >= 0) && (!(typeof data35 == "number" && isFinite(data35)) || data35 <= 9007199254740991))) {
                            const err88 = { instancePath: instancePath + "/base/services/" + i0 + "/simultaneous", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991" } };
                            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                          }
                        }
                      }
                    } else {
                      const err89 = { instancePath: instancePath + "/base/services/" + i0, keyword: "x-test", params: { wanted: "an object with id, uuid, name, description, duration, price, status, category, locations, domiciliary, virtual, sessions, simultaneous" } };
                      vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                    }
                  }
                }
              } else {
                const err90 = { instancePath: instancePath + "/base/services", keyword: "x-test", params: { wanted: "a list" } };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data1.locations !== void 0) {
              let data36 = data1.locations;
              if (Array.isArray(data36)) {
                if (Array.isArray(data36)) {
                  const len1 = data36.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data37 = data36[i1];
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        for (const key7 in data37)
                          if (errors < 100 && !["id", "uuid", "name", "address", "additionalInformation", "phone", "email", "status", "showInMinisite", "googlePlaceName", "googlePlaceId", "city", "state", "country", "latitude", "longitude", "rating", "position"].includes(key7)) {
                            const err91 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "x-only", params: { additionalProperty: key7, of: "", choices: ["id", "uuid", "name", "address", "additionalInformation", "phone", "email", "status", "showInMinisite", "googlePlaceName", "googlePlaceId", "city", "state", "country", "latitude", "longitude", "rating", "position"] } };
                            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                          }
                        if (data37.id === void 0) {
                          const err92 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "id" } };
                          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                        }
                        if (data37.uuid === void 0) {
                          const err93 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "uuid" } };
                          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                        }
                        if (data37.name === void 0) {
                          const err94 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "name" } };
                          vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                        }
                        if (data37.address === void 0) {
                          const err95 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "address" } };
                          vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                        }
                        if (data37.additionalInformation === void 0) {
                          const err96 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "additionalInformation" } };
                          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                        }
                        if (data37.phone === void 0) {
                          const err97 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "phone" } };
                          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                        }
                        if (data37.email === void 0) {
                          const err98 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "email" } };
                          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                        }
                        if (data37.status === void 0) {
                          const err99 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "status" } };
                          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                        }
                        if (data37.showInMinisite === void 0) {
                          const err100 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "showInMinisite" } };
                          vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                        }
                        if (data37.googlePlaceName === void 0) {
                          const err101 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "googlePlaceName" } };
                          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                        }
                        if (data37.googlePlaceId === void 0) {
                          const err102 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "googlePlaceId" } };
                          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                        }
                        if (data37.city === void 0) {
                          const err103 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "city" } };
                          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                        }
                        if (data37.state === void 0) {
                          const err104 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "state" } };
                          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                        }
                        if (data37.country === void 0) {
                          const err105 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "country" } };
                          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                        }
                        if (data37.latitude === void 0) {
                          const err106 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "latitude" } };
                          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                        }
                        if (data37.longitude === void 0) {
                          const err107 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "longitude" } };
                          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                        }
                        if (data37.rating === void 0) {
                          const err108 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "rating" } };
                          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                        }
                        if (data37.position === void 0) {
                          const err109 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "required", params: { missingProperty: "position" } };
                          vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                        }
                        if (data37.id !== void 0) {
                          let data38 = data37.id;
                          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38) && (!(typeof data38 == "number" && isFinite(data38)) || data38 >= 1) && (!(typeof data38 == "number" && isFinite(data38)) || data38 <= 9007199254740991))) {
                            const err110 = { instancePath: instancePath + "/base/locations/" + i1 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                          }
                        }
                        if (data37.uuid !== void 0) {
                          let data39 = data37.uuid;
                          if (!(typeof data39 == "string" && pattern3.test(data39))) {
                            const err111 = { instancePath: instancePath + "/base/locations/" + i1 + "/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                          }
                        }
                        if (data37.name !== void 0 && typeof data37.name != "string") {
                          const err112 = { instancePath: instancePath + "/base/locations/" + i1 + "/name", keyword: "x-test", params: { wanted: "a text" } };
                          vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                        }
                        if (data37.address !== void 0 && typeof data37.address != "string") {
                          const err113 = { instancePath: instancePath + "/base/locations/" + i1 + "/address", keyword: "x-test", params: { wanted: "a text" } };
                          vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                        }
                        if (data37.additionalInformation !== void 0) {
                          let data42 = data37.additionalInformation;
                          if (!(typeof data42 == "string" || data42 === null)) {
                            const err114 = { instancePath: instancePath + "/base/locations/" + i1 + "/additionalInformation", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                          }
                        }
                        if (data37.phone !== void 0) {
                          let data43 = data37.phone;
                          if (!(typeof data43 == "string" || data43 === null)) {
                            const err115 = { instancePath: instancePath + "/base/locations/" + i1 + "/phone", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                          }
                        }
                        if (data37.email !== void 0) {
                          let data44 = data37.email;
                          if (!(typeof data44 == "string" || data44 === null)) {
                            const err116 = { instancePath: instancePath + "/base/locations/" + i1 + "/email", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                          }
                        }
                        if (data37.status !== void 0) {
                          let data45 = data37.status;
                          if (!(typeof data45 == "string" && ["active", "inactive"].includes(data45))) {
                            const err117 = { instancePath: instancePath + "/base/locations/" + i1 + "/status", keyword: "x-test", params: { wanted: "one of active, inactive", choices: ["active", "inactive"] } };
                            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                          }
                        }
                        if (data37.showInMinisite !== void 0 && typeof data37.showInMinisite != "boolean") {
                          const err118 = { instancePath: instancePath + "/base/locations/" + i1 + "/showInMinisite", keyword: "x-test", params: { wanted: "true or false" } };
                          vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                        }
                        if (data37.googlePlaceName !== void 0) {
                          let data47 = data37.googlePlaceName;
                          if (!(typeof data47 == "string" || data47 === null)) {
                            const err119 = { instancePath: instancePath + "/base/locations/" + i1 + "/googlePlaceName", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                          }
                        }
                        if (data37.googlePlaceId !== void 0) {
                          let data48 = data37.googlePlaceId;
                          if (!(typeof data48 == "string" || data48 === null)) {
                            const err120 = { instancePath: instancePath + "/base/locations/" + i1 + "/googlePlaceId", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                          }
                        }
                        if (data37.city !== void 0) {
                          let data49 = data37.city;
                          if (!(typeof data49 == "string" || data49 === null)) {
                            const err121 = { instancePath: instancePath + "/base/locations/" + i1 + "/city", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                          }
                        }
                        if (data37.state !== void 0) {
                          let data50 = data37.state;
                          if (!(typeof data50 == "string" || data50 === null)) {
                            const err122 = { instancePath: instancePath + "/base/locations/" + i1 + "/state", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                          }
                        }
                        if (data37.country !== void 0) {
                          let data51 = data37.country;
                          if (!(typeof data51 == "string" || data51 === null)) {
                            const err123 = { instancePath: instancePath + "/base/locations/" + i1 + "/country", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                          }
                        }
                        if (data37.latitude !== void 0) {
                          let data52 = data37.latitude;
                          if (!(typeof data52 == "number" && isFinite(data52) || data52 === null)) {
                            const err124 = { instancePath: instancePath + "/base/locations/" + i1 + "/latitude", keyword: "x-test", params: { wanted: "a number or null" } };
                            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                          }
                        }
                        if (data37.longitude !== void 0) {
                          let data53 = data37.longitude;
                          if (!(typeof data53 == "number" && isFinite(data53) || data53 === null)) {
                            const err125 = { instancePath: instancePath + "/base/locations/" + i1 + "/longitude", keyword: "x-test", params: { wanted: "a number or null" } };
                            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                          }
                        }
                        if (data37.rating !== void 0) {
                          let data54 = data37.rating;
                          if (!(typeof data54 == "number" && isFinite(data54) || data54 === null)) {
                            const err126 = { instancePath: instancePath + "/base/locations/" + i1 + "/rating", keyword: "x-test", params: { wanted: "a number or null" } };
                            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                          }
                        }
                        if (data37.position !== void 0) {
                          let data55 = data37.position;
                          if (!((typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55) || data55 === null) && (!(typeof data55 == "number" && isFinite(data55)) || data55 >= 0) && (!(typeof data55 == "number" && isFinite(data55)) || data55 <= 9007199254740991))) {
                            const err127 = { instancePath: instancePath + "/base/locations/" + i1 + "/position", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991 or null" } };
                            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                          }
                        }
                      }
                    } else {
                      const err128 = { instancePath: instancePath + "/base/locations/" + i1, keyword: "x-test", params: { wanted: "an object with id, uuid, name, address, additionalInformation, phone, email, status, showInMinisite, googlePlaceName, googlePlaceId, city, state, country, latitude, longitude, rating, position" } };
                      vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                    }
                  }
                }
              } else {
                const err129 = { instancePath: instancePath + "/base/locations", keyword: "x-test", params: { wanted: "a list" } };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
            }
            if (data1.professionals !== void 0) {
              let data56 = data1.professionals;
              if (Array.isArray(data56)) {
                if (Array.isArray(data56)) {
                  const len2 = data56.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data57 = data56[i2];
                    if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                        for (const key8 in data57)
                          if (errors < 100 && !["id", "uuid", "firstname", "lastname", "email", "phone", "status", "services", "locations", "hours"].includes(key8)) {
                            const err130 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "x-only", params: { additionalProperty: key8, of: "", choices: ["id", "uuid", "firstname", "lastname", "email", "phone", "status", "services", "locations", "hours"] } };
                            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                          }
                        if (data57.id === void 0) {
                          const err131 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "id" } };
                          vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                        }
                        if (data57.uuid === void 0) {
                          const err132 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "uuid" } };
                          vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                        }
                        if (data57.firstname === void 0) {
                          const err133 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "firstname" } };
                          vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                        }
                        if (data57.lastname === void 0) {
                          const err134 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "lastname" } };
                          vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                        }
                        if (data57.email === void 0) {
                          const err135 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "email" } };
                          vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                        }
                        if (data57.phone === void 0) {
                          const err136 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "phone" } };
                          vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                        }
                        if (data57.status === void 0) {
                          const err137 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "status" } };
                          vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                        }
                        if (data57.services === void 0) {
                          const err138 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "services" } };
                          vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                        }
                        if (data57.locations === void 0) {
                          const err139 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "locations" } };
                          vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                        }
                        if (data57.hours === void 0) {
                          const err140 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "required", params: { missingProperty: "hours" } };
                          vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                        }
                        if (data57.id !== void 0) {
                          let data58 = data57.id;
                          if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58) && (!(typeof data58 == "number" && isFinite(data58)) || data58 >= 1) && (!(typeof data58 == "number" && isFinite(data58)) || data58 <= 9007199254740991))) {
                            const err141 = { instancePath: instancePath + "/base/professionals/" + i2 + "/id", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                            vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                          }
                        }
                        if (data57.uuid !== void 0) {
                          let data59 = data57.uuid;
                          if (!(typeof data59 == "string" && pattern3.test(data59))) {
                            const err142 = { instancePath: instancePath + "/base/professionals/" + i2 + "/uuid", keyword: "x-test", params: { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" } };
                            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                          }
                        }
                        if (data57.firstname !== void 0 && typeof data57.firstname != "string") {
                          const err143 = { instancePath: instancePath + "/base/professionals/" + i2 + "/firstname", keyword: "x-test", params: { wanted: "a text" } };
                          vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                        }
                        if (data57.lastname !== void 0 && typeof data57.lastname != "string") {
                          const err144 = { instancePath: instancePath + "/base/professionals/" + i2 + "/lastname", keyword: "x-test", params: { wanted: "a text" } };
                          vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                        }
                        if (data57.email !== void 0 && typeof data57.email != "string") {
                          const err145 = { instancePath: instancePath + "/base/professionals/" + i2 + "/email", keyword: "x-test", params: { wanted: "a text" } };
                          vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                        }
                        if (data57.phone !== void 0) {
                          let data63 = data57.phone;
                          if (!(typeof data63 == "string" || data63 === null)) {
                            const err146 = { instancePath: instancePath + "/base/professionals/" + i2 + "/phone", keyword: "x-test", params: { wanted: "a text or null" } };
                            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                          }
                        }
                        if (data57.status !== void 0) {
                          let data64 = data57.status;
                          if (!(typeof data64 == "string" && ["active", "inactive"].includes(data64))) {
                            const err147 = { instancePath: instancePath + "/base/professionals/" + i2 + "/status", keyword: "x-test", params: { wanted: "one of active, inactive", choices: ["active", "inactive"] } };
                            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                          }
                        }
                        if (data57.services !== void 0 && (validate53(data57.services, { instancePath: instancePath + "/base/professionals/" + i2 + "/services", parentData: data57, parentDataProperty: "services", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data57.locations !== void 0 && (validate53(data57.locations, { instancePath: instancePath + "/base/professionals/" + i2 + "/locations", parentData: data57, parentDataProperty: "locations", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data57.hours !== void 0) {
                          let data67 = data57.hours;
                          if (Array.isArray(data67)) {
                            if (Array.isArray(data67)) {
                              const len3 = data67.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data68 = data67[i3];
                                if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                  if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                    for (const key9 in data68)
                                      if (errors < 100 && !["weekday", "location", "from", "to"].includes(key9)) {
                                        const err148 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3, keyword: "x-only", params: { additionalProperty: key9, of: "", choices: ["weekday", "location", "from", "to"] } };
                                        vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                                      }
                                    if (data68.weekday === void 0) {
                                      const err149 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3, keyword: "required", params: { missingProperty: "weekday" } };
                                      vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                                    }
                                    if (data68.location === void 0) {
                                      const err150 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3, keyword: "required", params: { missingProperty: "location" } };
                                      vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                    }
                                    if (data68.from === void 0) {
                                      const err151 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3, keyword: "required", params: { missingProperty: "from" } };
                                      vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                    }
                                    if (data68.to === void 0) {
                                      const err152 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3, keyword: "required", params: { missingProperty: "to" } };
                                      vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                    }
                                    if (data68.weekday !== void 0) {
                                      let data69 = data68.weekday;
                                      if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69) && [1, 2, 3, 4, 5, 6, 7].includes(data69))) {
                                        const err153 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/weekday", keyword: "x-test", params: { wanted: "one of 1, 2, 3, 4, 5, 6, 7" } };
                                        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                      }
                                    }
                                    if (data68.location !== void 0) {
                                      let data70 = data68.location;
                                      if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70) && (!(typeof data70 == "number" && isFinite(data70)) || data70 >= 1) && (!(typeof data70 == "number" && isFinite(data70)) || data70 <= 9007199254740991))) {
                                        const err154 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/location", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                                        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                      }
                                    }
                                    if (data68.from !== void 0) {
                                      let data71 = data68.from;
                                      if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71) && (!(typeof data71 == "number" && isFinite(data71)) || data71 >= 0) && (!(typeof data71 == "number" && isFinite(data71)) || data71 <= 1439))) {
                                        const err155 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/from", keyword: "x-test", params: { wanted: "a whole number from 0 to 1439" } };
                                        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                      }
                                    }
                                    if (data68.to !== void 0) {
                                      let data72 = data68.to;
                                      if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72) && (!(typeof data72 == "number" && isFinite(data72)) || data72 >= 1) && (!(typeof data72 == "number" && isFinite(data72)) || data72 <= 1440))) {
                                        const err156 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/to", keyword: "x-test", params: { wanted: "a whole number from 1 to 1440" } };
                                        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                                      }
                                    }
                                  }
                                } else {
                                  const err157 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours/" + i3, keyword: "x-test", params: { wanted: "an object with weekday, location, from, to" } };
                                  vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                }
                              }
                            }
                          } else {
                            const err158 = { instancePath: instancePath + "/base/professionals/" + i2 + "/hours", keyword: "x-test", params: { wanted: "a list" } };
                            vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                          }
                        }
                      }
                    } else {
                      const err159 = { instancePath: instancePath + "/base/professionals/" + i2, keyword: "x-test", params: { wanted: "an object with id, uuid, firstname, lastname, email, phone, status, services, locations, hours" } };
                      vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                    }
                  }
                }
              } else {
                const err160 = { instancePath: instancePath + "/base/professionals", keyword: "x-test", params: { wanted: "a list" } };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            if (data1.clients !== void 0 && (validate57(data1.clients, { instancePath: instancePath + "/base/clients", parentData: data1, parentDataProperty: "clients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data1.bookings !== void 0 && (validate59(data1.bookings, { instancePath: instancePath + "/base/bookings", parentData: data1, parentDataProperty: "bookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data1.holidays !== void 0) {
              let data75 = data1.holidays;
              if (Array.isArray(data75))
                validate62(data75, { instancePath: instancePath + "/base/holidays", parentData: data1, parentDataProperty: "holidays", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
              else {
                const err161 = { instancePath: instancePath + "/base/holidays", keyword: "x-test", params: { wanted: "a list" } };
                vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
              }
            }
            if (data1.timeOff !== void 0) {
              let data76 = data1.timeOff;
              if (Array.isArray(data76))
                validate64(data76, { instancePath: instancePath + "/base/timeOff", parentData: data1, parentDataProperty: "timeOff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
              else {
                const err162 = { instancePath: instancePath + "/base/timeOff", keyword: "x-test", params: { wanted: "a list" } };
                vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
              }
            }
            data1.nextClients !== void 0 && (validate66(data1.nextClients, { instancePath: instancePath + "/base/nextClients", parentData: data1, parentDataProperty: "nextClients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data1.nextBookings !== void 0 && (validate66(data1.nextBookings, { instancePath: instancePath + "/base/nextBookings", parentData: data1, parentDataProperty: "nextBookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
          }
        } else {
          const err163 = { instancePath: instancePath + "/base", keyword: "x-test", params: { wanted: "an object with version, seed, zone, clock, settings, business, services, locations, professionals, clients, bookings, holidays, timeOff, nextClients, nextBookings" } };
          vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
        }
      }
      if (data.revision !== void 0) {
        let data79 = data.revision;
        if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79) && (!(typeof data79 == "number" && isFinite(data79)) || data79 >= 0) && (!(typeof data79 == "number" && isFinite(data79)) || data79 <= 9007199254740991))) {
          const err164 = { instancePath: instancePath + "/revision", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991" } };
          vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
        }
      }
      if (data.ids !== void 0) {
        let data80 = data.ids;
        if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
            for (const key10 in data80)
              if (errors < 100 && !["seed", "position"].includes(key10)) {
                const err165 = { instancePath: instancePath + "/ids", keyword: "x-only", params: { additionalProperty: key10, of: "", choices: ["seed", "position"] } };
                vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
              }
            if (data80.seed === void 0) {
              const err166 = { instancePath: instancePath + "/ids", keyword: "required", params: { missingProperty: "seed" } };
              vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
            }
            if (data80.position === void 0) {
              const err167 = { instancePath: instancePath + "/ids", keyword: "required", params: { missingProperty: "position" } };
              vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
            }
            if (data80.seed !== void 0) {
              let data81 = data80.seed;
              if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81) && (!(typeof data81 == "number" && isFinite(data81)) || data81 >= -9007199254740991) && (!(typeof data81 == "number" && isFinite(data81)) || data81 <= 9007199254740991))) {
                const err168 = { instancePath: instancePath + "/ids/seed", keyword: "x-test", params: { wanted: "a whole number from -9007199254740991 to 9007199254740991" } };
                vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
              }
            }
            if (data80.position !== void 0) {
              let data82 = data80.position;
              if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82) && (!(typeof data82 == "number" && isFinite(data82)) || data82 >= 0) && (!(typeof data82 == "number" && isFinite(data82)) || data82 <= 9007199254740991))) {
                const err169 = { instancePath: instancePath + "/ids/position", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991" } };
                vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
              }
            }
          }
        } else {
          const err170 = { instancePath: instancePath + "/ids", keyword: "x-test", params: { wanted: "an object with seed, position" } };
          vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
        }
      }
      if (data.next !== void 0) {
        let data83 = data.next;
        if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
            for (const key11 in data83)
              if (errors < 100 && !["client", "booking", "holiday", "timeOff", "pinnedClients", "pinnedBookings"].includes(key11)) {
                const err171 = { instancePath: instancePath + "/next", keyword: "x-only", params: { additionalProperty: key11, of: "", choices: ["client", "booking", "holiday", "timeOff", "pinnedClients", "pinnedBookings"] } };
                vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
              }
            if (data83.client === void 0) {
              const err172 = { instancePath: instancePath + "/next", keyword: "required", params: { missingProperty: "client" } };
              vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
            }
            if (data83.booking === void 0) {
              const err173 = { instancePath: instancePath + "/next", keyword: "required", params: { missingProperty: "booking" } };
              vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
            }
            if (data83.holiday === void 0) {
              const err174 = { instancePath: instancePath + "/next", keyword: "required", params: { missingProperty: "holiday" } };
              vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
            }
            if (data83.timeOff === void 0) {
              const err175 = { instancePath: instancePath + "/next", keyword: "required", params: { missingProperty: "timeOff" } };
              vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
            }
            if (data83.pinnedClients === void 0) {
              const err176 = { instancePath: instancePath + "/next", keyword: "required", params: { missingProperty: "pinnedClients" } };
              vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
            }
            if (data83.pinnedBookings === void 0) {
              const err177 = { instancePath: instancePath + "/next", keyword: "required", params: { missingProperty: "pinnedBookings" } };
              vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
            }
            if (data83.client !== void 0) {
              let data84 = data83.client;
              if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84) && (!(typeof data84 == "number" && isFinite(data84)) || data84 >= 1) && (!(typeof data84 == "number" && isFinite(data84)) || data84 <= 9007199254740991))) {
                const err178 = { instancePath: instancePath + "/next/client", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
              }
            }
            if (data83.booking !== void 0) {
              let data85 = data83.booking;
              if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85) && (!(typeof data85 == "number" && isFinite(data85)) || data85 >= 1) && (!(typeof data85 == "number" && isFinite(data85)) || data85 <= 9007199254740991))) {
                const err179 = { instancePath: instancePath + "/next/booking", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
              }
            }
            if (data83.holiday !== void 0) {
              let data86 = data83.holiday;
              if (!(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86) && isFinite(data86) && (!(typeof data86 == "number" && isFinite(data86)) || data86 >= 1) && (!(typeof data86 == "number" && isFinite(data86)) || data86 <= 9007199254740991))) {
                const err180 = { instancePath: instancePath + "/next/holiday", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
              }
            }
            if (data83.timeOff !== void 0) {
              let data87 = data83.timeOff;
              if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87) && (!(typeof data87 == "number" && isFinite(data87)) || data87 >= 1) && (!(typeof data87 == "number" && isFinite(data87)) || data87 <= 9007199254740991))) {
                const err181 = { instancePath: instancePath + "/next/timeOff", keyword: "x-test", params: { wanted: "a whole number from 1 to 9007199254740991" } };
                vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
              }
            }
            if (data83.pinnedClients !== void 0) {
              let data88 = data83.pinnedClients;
              if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88) && (!(typeof data88 == "number" && isFinite(data88)) || data88 >= 0) && (!(typeof data88 == "number" && isFinite(data88)) || data88 <= 9007199254740991))) {
                const err182 = { instancePath: instancePath + "/next/pinnedClients", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991" } };
                vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
              }
            }
            if (data83.pinnedBookings !== void 0) {
              let data89 = data83.pinnedBookings;
              if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89) && (!(typeof data89 == "number" && isFinite(data89)) || data89 >= 0) && (!(typeof data89 == "number" && isFinite(data89)) || data89 <= 9007199254740991))) {
                const err183 = { instancePath: instancePath + "/next/pinnedBookings", keyword: "x-test", params: { wanted: "a whole number from 0 to 9007199254740991" } };
                vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
              }
            }
          }
        } else {
          const err184 = { instancePath: instancePath + "/next", keyword: "x-test", params: { wanted: "an object with client, booking, holiday, timeOff, pinnedClients, pinnedBookings" } };
          vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
        }
      }
      if (data.clients !== void 0 && (validate57(data.clients, { instancePath: instancePath + "/clients", parentData: data, parentDataProperty: "clients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.bookings !== void 0 && (validate59(data.bookings, { instancePath: instancePath + "/bookings", parentData: data, parentDataProperty: "bookings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.holidays !== void 0) {
        let data92 = data.holidays;
        if (Array.isArray(data92) || data92 === null)
          validate62(data92, { instancePath: instancePath + "/holidays", parentData: data, parentDataProperty: "holidays", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
        else {
          const err185 = { instancePath: instancePath + "/holidays", keyword: "x-test", params: { wanted: "a list or null" } };
          vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
        }
      }
      if (data.timeOff !== void 0) {
        let data93 = data.timeOff;
        if (Array.isArray(data93) || data93 === null)
          validate64(data93, { instancePath: instancePath + "/timeOff", parentData: data, parentDataProperty: "timeOff", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
        else {
          const err186 = { instancePath: instancePath + "/timeOff", keyword: "x-test", params: { wanted: "a list or null" } };
          vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
        }
      }
    }
  } else {
    const err187 = { instancePath, keyword: "x-test", params: { wanted: "an object with version, base, revision, ids, next, clients, bookings, holidays, timeOff" } };
    vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { dynamicProps: !1, dynamicItems: !1 };

export const salonSnapshotValidator: CompiledValidator = salon_snapshot

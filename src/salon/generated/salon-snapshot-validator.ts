// Generated from openapi/control.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { CompiledValidator } from '../../json/compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'

const salon_snapshot = validate0;
const obj0 = ["version", "base", "revision", "ids", "next", "clients", "bookings", "holidays", "timeOff"], obj2 = ["version", "seed", "zone", "clock", "settings", "business", "services", "locations", "professionals", "clients", "bookings", "holidays", "timeOff", "nextClients", "nextBookings"], obj4 = ["now", "frozen"], obj6 = ["slotStep", "minimumNotice", "maximumAdvance"], obj8 = ["uuid", "name", "currency", "email", "phone"], obj10 = ["id", "uuid", "name", "description", "duration", "price", "status", "category", "locations", "domiciliary", "virtual", "sessions", "simultaneous"], obj12 = ["id", "uuid", "name"], obj14 = ["id", "uuid", "name", "address", "additionalInformation", "phone", "email", "status", "showInMinisite", "googlePlaceName", "googlePlaceId", "city", "state", "country", "latitude", "longitude", "rating", "position"], obj16 = ["id", "uuid", "firstname", "lastname", "email", "phone", "status", "services", "locations", "hours"], obj18 = ["weekday", "location", "from", "to"], obj31 = ["seed", "position"], obj33 = ["client", "booking", "holiday", "timeOff", "pinnedClients", "pinnedBookings"], pattern0 = new RegExp("^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", "u");
function validate1(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
        let data0 = data[i0];
        Number.isInteger(data0) && data0 >= 1 && data0 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "a list" }), errors++;
  return validate1.errors = vErrors, errors === 0;
}
const obj20 = ["id", "uuid", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country", "customFields", "createdAt", "deleted"], obj22 = ["fieldId", "value"];
function validate5(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              errors < 100 && !obj20.includes(key0) && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key0, of: "", choices: [...obj20] }), errors++);
            if (data0.id === void 0 || data0.uuid === void 0 || data0.firstname === void 0 || data0.lastname === void 0 || data0.email === void 0 || data0.phone === void 0 || data0.docType === void 0 || data0.docNumber === void 0 || data0.birthdate === void 0 || data0.address === void 0 || data0.city === void 0 || data0.state === void 0 || data0.country === void 0 || data0.customFields === void 0 || data0.createdAt === void 0 || data0.deleted === void 0)
              for (const field0 of obj20)
                data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: field0 }), errors++);
            if (data0.id !== void 0) {
              let data1 = data0.id;
              Number.isInteger(data1) && data1 >= 1 && data1 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data0.uuid !== void 0) {
              let data2 = data0.uuid;
              typeof data2 == "string" && pattern0.test(data2) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
            }
            if (data0.firstname !== void 0 && typeof data0.firstname != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/firstname", "x-test", { wanted: "a text" }), errors++), data0.lastname !== void 0 && typeof data0.lastname != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/lastname", "x-test", { wanted: "a text" }), errors++), data0.email !== void 0 && typeof data0.email != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/email", "x-test", { wanted: "a text" }), errors++), data0.phone !== void 0 && typeof data0.phone != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/phone", "x-test", { wanted: "a text" }), errors++), data0.docType !== void 0) {
              let data7 = data0.docType;
              typeof data7 == "string" || data7 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/docType", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.docNumber !== void 0) {
              let data8 = data0.docNumber;
              typeof data8 == "string" || data8 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/docNumber", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.birthdate !== void 0) {
              let data9 = data0.birthdate;
              typeof data9 == "string" || data9 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/birthdate", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.address !== void 0) {
              let data10 = data0.address;
              typeof data10 == "string" || data10 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/address", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.city !== void 0) {
              let data11 = data0.city;
              typeof data11 == "string" || data11 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/city", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.state !== void 0) {
              let data12 = data0.state;
              typeof data12 == "string" || data12 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/state", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.country !== void 0) {
              let data13 = data0.country;
              typeof data13 == "string" || data13 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/country", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.customFields !== void 0) {
              let data14 = data0.customFields;
              if (Array.isArray(data14)) {
                if (Array.isArray(data14)) {
                  const len1 = data14.length;
                  for (let i1 = 0; i1 < len1 && errors < 100; i1++) {
                    let data15 = data14[i1];
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        for (const key1 in data15)
                          errors < 100 && !obj22.includes(key1) && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/customFields/" + i1, "x-only", { additionalProperty: key1, of: "", choices: [...obj22] }), errors++);
                        if (data15.fieldId === void 0 || data15.value === void 0)
                          for (const field1 of obj22)
                            data15[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/customFields/" + i1, "required", { missingProperty: field1 }), errors++);
                        if (data15.fieldId !== void 0) {
                          let data16 = data15.fieldId;
                          typeof data16 == "string" && pattern0.test(data16) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/customFields/" + i1 + "/fieldId", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
                        }
                        data15.value !== void 0 && typeof data15.value != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/customFields/" + i1 + "/value", "x-test", { wanted: "a text" }), errors++);
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/" + i0 + "/customFields/" + i1, "x-test", { wanted: "an object with fieldId, value" }), errors++;
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/" + i0 + "/customFields", "x-test", { wanted: "a list" }), errors++;
            }
            if (data0.createdAt !== void 0) {
              let data18 = data0.createdAt;
              Number.isInteger(data18) && data18 >= -621355968e5 && data18 <= 253402300799999 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/createdAt", "x-test", { wanted: "a whole number from -62135596800000 to 253402300799999" }), errors++);
            }
            data0.deleted !== void 0 && typeof data0.deleted != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/deleted", "x-test", { wanted: "true or false" }), errors++);
          }
        } else
          vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "an object with id, uuid, firstname, lastname, email, phone, docType, docNumber, birthdate, address, city, state, country, customFields, createdAt, deleted" }), errors++;
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "a list" }), errors++;
  return validate5.errors = vErrors, errors === 0;
}
const obj24 = ["id", "uuid", "code", "start", "end", "status", "services", "location", "professional", "client", "amount", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "notifyClient", "source", "createdAt"], pattern8 = new RegExp("^[A-Z0-9]{8}$", "u");
function validate7(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              errors < 100 && !obj24.includes(key0) && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key0, of: "", choices: [...obj24] }), errors++);
            if (data0.id === void 0 || data0.uuid === void 0 || data0.code === void 0 || data0.start === void 0 || data0.end === void 0 || data0.status === void 0 || data0.services === void 0 || data0.location === void 0 || data0.professional === void 0 || data0.client === void 0 || data0.amount === void 0 || data0.internalNote === void 0 || data0.clientNote === void 0 || data0.paymentStatus === void 0 || data0.isFromWeb === void 0 || data0.isFromAgent === void 0 || data0.notifyClient === void 0 || data0.source === void 0 || data0.createdAt === void 0)
              for (const field0 of obj24)
                data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: field0 }), errors++);
            if (data0.id !== void 0) {
              let data1 = data0.id;
              Number.isInteger(data1) && data1 >= 1 && data1 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data0.uuid !== void 0) {
              let data2 = data0.uuid;
              typeof data2 == "string" && pattern0.test(data2) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
            }
            if (data0.code !== void 0) {
              let data3 = data0.code;
              typeof data3 == "string" && pattern8.test(data3) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/code", "x-test", { wanted: "a booking code" }), errors++);
            }
            if (data0.start !== void 0) {
              let data4 = data0.start;
              Number.isInteger(data4) && data4 >= -1035593280 && data4 <= 4223371680 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/start", "x-test", { wanted: "a whole number from -1035593280 to 4223371680" }), errors++);
            }
            if (data0.end !== void 0) {
              let data5 = data0.end;
              Number.isInteger(data5) && data5 >= -1035593280 && data5 <= 4223371680 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/end", "x-test", { wanted: "a whole number from -1035593280 to 4223371680" }), errors++);
            }
            if (data0.status !== void 0) {
              let data6 = data0.status;
              typeof data6 == "string" && ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"].includes(data6) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/status", "x-test", { wanted: "one of reserved, pending, confirmed, no_show, completed, cancelled", choices: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }), errors++);
            }
            if (data0.services !== void 0 && (validate1(data0.services, instancePath + "/" + i0 + "/services") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data0.location !== void 0) {
              let data8 = data0.location;
              Number.isInteger(data8) && data8 >= 1 && data8 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/location", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data0.professional !== void 0) {
              let data9 = data0.professional;
              (Number.isInteger(data9) || data9 === null) && (!Number.isFinite(data9) || data9 >= 1) && (!Number.isFinite(data9) || data9 <= 9007199254740991) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/professional", "x-test", { wanted: "a whole number from 1 to 9007199254740991 or null" }), errors++);
            }
            if (data0.client !== void 0) {
              let data10 = data0.client;
              Number.isInteger(data10) && data10 >= 1 && data10 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/client", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data0.amount !== void 0 && (Number.isFinite(data0.amount) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/amount", "x-test", { wanted: "a number" }), errors++)), data0.internalNote !== void 0) {
              let data12 = data0.internalNote;
              typeof data12 == "string" || data12 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/internalNote", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.clientNote !== void 0) {
              let data13 = data0.clientNote;
              typeof data13 == "string" || data13 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/clientNote", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.paymentStatus !== void 0) {
              let data14 = data0.paymentStatus;
              typeof data14 == "string" || data14 === null || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/paymentStatus", "x-test", { wanted: "a text or null" }), errors++);
            }
            if (data0.isFromWeb !== void 0 && typeof data0.isFromWeb != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/isFromWeb", "x-test", { wanted: "true or false" }), errors++), data0.isFromAgent !== void 0 && typeof data0.isFromAgent != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/isFromAgent", "x-test", { wanted: "true or false" }), errors++), data0.notifyClient !== void 0 && typeof data0.notifyClient != "boolean" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/notifyClient", "x-test", { wanted: "true or false" }), errors++), data0.source !== void 0) {
              let data18 = data0.source;
              typeof data18 == "string" && ["citapro", "salonbookit", "console", "fixture"].includes(data18) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/source", "x-test", { wanted: "one of citapro, salonbookit, console, fixture", choices: ["citapro", "salonbookit", "console", "fixture"] }), errors++);
            }
            if (data0.createdAt !== void 0) {
              let data19 = data0.createdAt;
              Number.isInteger(data19) && data19 >= -621355968e5 && data19 <= 253402300799999 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/createdAt", "x-test", { wanted: "a whole number from -62135596800000 to 253402300799999" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "an object with id, uuid, code, start, end, status, services, location, professional, client, amount, internalNote, clientNote, paymentStatus, isFromWeb, isFromAgent, notifyClient, source, createdAt" }), errors++;
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "a list" }), errors++;
  return validate7.errors = vErrors, errors === 0;
}
const obj26 = ["id", "day", "name", "location"];
function validate10(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key0 in data0)
            errors < 100 && !obj26.includes(key0) && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key0, of: "", choices: [...obj26] }), errors++);
          if (data0.id === void 0 || data0.day === void 0 || data0.name === void 0 || data0.location === void 0)
            for (const field0 of obj26)
              data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: field0 }), errors++);
          if (data0.id !== void 0) {
            let data1 = data0.id;
            Number.isInteger(data1) && data1 >= 1 && data1 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
          }
          if (data0.day !== void 0) {
            let data2 = data0.day;
            Number.isInteger(data2) && data2 >= -719162 && data2 <= 2932896 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/day", "x-test", { wanted: "a whole number from -719162 to 2932896" }), errors++);
          }
          if (data0.name !== void 0 && typeof data0.name != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/name", "x-test", { wanted: "a text" }), errors++), data0.location !== void 0) {
            let data4 = data0.location;
            (Number.isInteger(data4) || data4 === null) && (!Number.isFinite(data4) || data4 >= 1) && (!Number.isFinite(data4) || data4 <= 9007199254740991) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/location", "x-test", { wanted: "a whole number from 1 to 9007199254740991 or null" }), errors++);
          }
        }
      } else
        vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "an object with id, day, name, location" }), errors++;
    }
  }
  return validate10.errors = vErrors, errors === 0;
}
const obj28 = ["id", "professional", "from", "to", "reason"];
function validate12(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key0 in data0)
            errors < 100 && !obj28.includes(key0) && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key0, of: "", choices: [...obj28] }), errors++);
          if (data0.id === void 0 || data0.professional === void 0 || data0.from === void 0 || data0.to === void 0 || data0.reason === void 0)
            for (const field0 of obj28)
              data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/" + i0, "required", { missingProperty: field0 }), errors++);
          if (data0.id !== void 0) {
            let data1 = data0.id;
            Number.isInteger(data1) && data1 >= 1 && data1 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
          }
          if (data0.professional !== void 0) {
            let data2 = data0.professional;
            Number.isInteger(data2) && data2 >= 1 && data2 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/professional", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
          }
          if (data0.from !== void 0) {
            let data3 = data0.from;
            Number.isInteger(data3) && data3 >= -1035593280 && data3 <= 4223371680 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/from", "x-test", { wanted: "a whole number from -1035593280 to 4223371680" }), errors++);
          }
          if (data0.to !== void 0) {
            let data4 = data0.to;
            Number.isInteger(data4) && data4 >= -1035593280 && data4 <= 4223371680 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/to", "x-test", { wanted: "a whole number from -1035593280 to 4223371680" }), errors++);
          }
          data0.reason !== void 0 && typeof data0.reason != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/reason", "x-test", { wanted: "a text" }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "an object with id, professional, from, to, reason" }), errors++;
    }
  }
  return validate12.errors = vErrors, errors === 0;
}
const obj30 = ["id", "uuid", "code"];
function validate14(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0)
              errors < 100 && !obj30.includes(key0) && (vErrors = failing(vErrors, instancePath + "/" + i0, "x-only", { additionalProperty: key0, of: "", choices: [...obj30] }), errors++);
            if (data0.id !== void 0) {
              let data1 = data0.id;
              Number.isInteger(data1) && data1 >= 1 && data1 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data0.uuid !== void 0) {
              let data2 = data0.uuid;
              typeof data2 == "string" && pattern0.test(data2) || (vErrors = failing(vErrors, instancePath + "/" + i0 + "/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
            }
            data0.code !== void 0 && typeof data0.code != "string" && (vErrors = failing(vErrors, instancePath + "/" + i0 + "/code", "x-test", { wanted: "a text" }), errors++);
          }
        } else
          vErrors = failing(vErrors, instancePath + "/" + i0, "x-test", { wanted: "an object with id, uuid, code" }), errors++;
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "a list" }), errors++;
  return validate14.errors = vErrors, errors === 0;
}
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        errors < 100 && !obj0.includes(key0) && (vErrors = failing(vErrors, instancePath, "x-only", { additionalProperty: key0, of: "", choices: [...obj0] }), errors++);
      if (data.version === void 0 || data.base === void 0 || data.revision === void 0 || data.ids === void 0 || data.next === void 0 || data.clients === void 0 || data.bookings === void 0 || data.holidays === void 0 || data.timeOff === void 0)
        for (const field0 of obj0)
          data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
      if (data.version !== void 0) {
        let data0 = data.version;
        Number.isInteger(data0) && [1].includes(data0) || (vErrors = failing(vErrors, instancePath + "/version", "x-test", { wanted: "one of 1" }), errors++);
      }
      if (data.base !== void 0) {
        let data1 = data.base;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1)
              errors < 100 && !obj2.includes(key1) && (vErrors = failing(vErrors, instancePath + "/base", "x-only", { additionalProperty: key1, of: "", choices: [...obj2] }), errors++);
            if (data1.version === void 0 || data1.seed === void 0 || data1.zone === void 0 || data1.clock === void 0 || data1.settings === void 0 || data1.business === void 0 || data1.services === void 0 || data1.locations === void 0 || data1.professionals === void 0 || data1.clients === void 0 || data1.bookings === void 0 || data1.holidays === void 0 || data1.timeOff === void 0 || data1.nextClients === void 0 || data1.nextBookings === void 0)
              for (const field1 of obj2)
                data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/base", "required", { missingProperty: field1 }), errors++);
            if (data1.version !== void 0) {
              let data2 = data1.version;
              Number.isInteger(data2) && [1].includes(data2) || (vErrors = failing(vErrors, instancePath + "/base/version", "x-test", { wanted: "one of 1" }), errors++);
            }
            if (data1.seed !== void 0) {
              let data3 = data1.seed;
              Number.isInteger(data3) && data3 >= -9007199254740991 && data3 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/seed", "x-test", { wanted: "a whole number from -9007199254740991 to 9007199254740991" }), errors++);
            }
            if (data1.zone !== void 0 && typeof data1.zone != "string" && (vErrors = failing(vErrors, instancePath + "/base/zone", "x-test", { wanted: "a text" }), errors++), data1.clock !== void 0) {
              let data5 = data1.clock;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5) || data5 === null) {
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  for (const key2 in data5)
                    errors < 100 && !obj4.includes(key2) && (vErrors = failing(vErrors, instancePath + "/base/clock", "x-only", { additionalProperty: key2, of: "", choices: [...obj4] }), errors++);
                  if (data5.now === void 0 || data5.frozen === void 0)
                    for (const field2 of obj4)
                      data5[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/clock", "required", { missingProperty: field2 }), errors++);
                  if (data5.now !== void 0) {
                    let data6 = data5.now;
                    Number.isInteger(data6) && data6 >= -621355968e5 && data6 <= 253402300799999 || (vErrors = failing(vErrors, instancePath + "/base/clock/now", "x-test", { wanted: "a whole number from -62135596800000 to 253402300799999" }), errors++);
                  }
                  data5.frozen !== void 0 && typeof data5.frozen != "boolean" && (vErrors = failing(vErrors, instancePath + "/base/clock/frozen", "x-test", { wanted: "true or false" }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/base/clock", "x-test", { wanted: "an object with now, frozen or null" }), errors++;
            }
            if (data1.settings !== void 0) {
              let data8 = data1.settings;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  for (const key3 in data8)
                    errors < 100 && !obj6.includes(key3) && (vErrors = failing(vErrors, instancePath + "/base/settings", "x-only", { additionalProperty: key3, of: "", choices: [...obj6] }), errors++);
                  if (data8.slotStep === void 0 || data8.minimumNotice === void 0 || data8.maximumAdvance === void 0)
                    for (const field3 of obj6)
                      data8[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/settings", "required", { missingProperty: field3 }), errors++);
                  if (data8.slotStep !== void 0) {
                    let data9 = data8.slotStep;
                    Number.isInteger(data9) && [15, 30].includes(data9) || (vErrors = failing(vErrors, instancePath + "/base/settings/slotStep", "x-test", { wanted: "one of 15, 30" }), errors++);
                  }
                  if (data8.minimumNotice !== void 0) {
                    let data10 = data8.minimumNotice;
                    Number.isInteger(data10) && data10 >= 0 && data10 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/settings/minimumNotice", "x-test", { wanted: "a whole number from 0 to 9007199254740991" }), errors++);
                  }
                  if (data8.maximumAdvance !== void 0) {
                    let data11 = data8.maximumAdvance;
                    Number.isInteger(data11) && data11 >= 0 && data11 <= 3650 || (vErrors = failing(vErrors, instancePath + "/base/settings/maximumAdvance", "x-test", { wanted: "a whole number from 0 to 3650" }), errors++);
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/base/settings", "x-test", { wanted: "an object with slotStep, minimumNotice, maximumAdvance" }), errors++;
            }
            if (data1.business !== void 0) {
              let data12 = data1.business;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                  for (const key4 in data12)
                    errors < 100 && !obj8.includes(key4) && (vErrors = failing(vErrors, instancePath + "/base/business", "x-only", { additionalProperty: key4, of: "", choices: [...obj8] }), errors++);
                  if (data12.uuid === void 0 || data12.name === void 0 || data12.currency === void 0 || data12.email === void 0 || data12.phone === void 0)
                    for (const field4 of obj8)
                      data12[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/business", "required", { missingProperty: field4 }), errors++);
                  if (data12.uuid !== void 0) {
                    let data13 = data12.uuid;
                    typeof data13 == "string" && pattern0.test(data13) || (vErrors = failing(vErrors, instancePath + "/base/business/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
                  }
                  if (data12.name !== void 0 && typeof data12.name != "string" && (vErrors = failing(vErrors, instancePath + "/base/business/name", "x-test", { wanted: "a text" }), errors++), data12.currency !== void 0 && typeof data12.currency != "string" && (vErrors = failing(vErrors, instancePath + "/base/business/currency", "x-test", { wanted: "a text" }), errors++), data12.email !== void 0) {
                    let data16 = data12.email;
                    typeof data16 == "string" || data16 === null || (vErrors = failing(vErrors, instancePath + "/base/business/email", "x-test", { wanted: "a text or null" }), errors++);
                  }
                  if (data12.phone !== void 0) {
                    let data17 = data12.phone;
                    typeof data17 == "string" || data17 === null || (vErrors = failing(vErrors, instancePath + "/base/business/phone", "x-test", { wanted: "a text or null" }), errors++);
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/base/business", "x-test", { wanted: "an object with uuid, name, currency, email, phone" }), errors++;
            }
            if (data1.services !== void 0) {
              let data18 = data1.services;
              if (Array.isArray(data18)) {
                if (Array.isArray(data18)) {
                  const len0 = data18.length;
                  for (let i0 = 0; i0 < len0 && errors < 100; i0++) {
                    let data19 = data18[i0];
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        for (const key5 in data19)
                          errors < 100 && !obj10.includes(key5) && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0, "x-only", { additionalProperty: key5, of: "", choices: [...obj10] }), errors++);
                        if (data19.id === void 0 || data19.uuid === void 0 || data19.name === void 0 || data19.description === void 0 || data19.duration === void 0 || data19.price === void 0 || data19.status === void 0 || data19.category === void 0 || data19.locations === void 0 || data19.domiciliary === void 0 || data19.virtual === void 0 || data19.sessions === void 0 || data19.simultaneous === void 0)
                          for (const field5 of obj10)
                            data19[field5] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0, "required", { missingProperty: field5 }), errors++);
                        if (data19.id !== void 0) {
                          let data20 = data19.id;
                          Number.isInteger(data20) && data20 >= 1 && data20 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
                        }
                        if (data19.uuid !== void 0) {
                          let data21 = data19.uuid;
                          typeof data21 == "string" && pattern0.test(data21) || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
                        }
                        if (data19.name !== void 0 && typeof data19.name != "string" && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/name", "x-test", { wanted: "a text" }), errors++), data19.description !== void 0) {
                          let data23 = data19.description;
                          typeof data23 == "string" || data23 === null || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/description", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data19.duration !== void 0) {
                          let data24 = data19.duration;
                          Number.isInteger(data24) && data24 >= 1 && data24 <= 1440 || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/duration", "x-test", { wanted: "a whole number from 1 to 1440" }), errors++);
                        }
                        if (data19.price !== void 0) {
                          let data25 = data19.price;
                          Number.isFinite(data25) && data25 >= 0 && data25 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/price", "x-test", { wanted: "a number from 0 to 9007199254740991" }), errors++);
                        }
                        if (data19.status !== void 0) {
                          let data26 = data19.status;
                          typeof data26 == "string" && ["active", "inactive"].includes(data26) || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/status", "x-test", { wanted: "one of active, inactive", choices: ["active", "inactive"] }), errors++);
                        }
                        if (data19.category !== void 0) {
                          let data27 = data19.category;
                          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                              for (const key6 in data27)
                                errors < 100 && !obj12.includes(key6) && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/category", "x-only", { additionalProperty: key6, of: "", choices: [...obj12] }), errors++);
                              if (data27.id === void 0 || data27.uuid === void 0 || data27.name === void 0)
                                for (const field6 of obj12)
                                  data27[field6] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/category", "required", { missingProperty: field6 }), errors++);
                              if (data27.id !== void 0) {
                                let data28 = data27.id;
                                Number.isInteger(data28) && data28 >= 1 && data28 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/category/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
                              }
                              if (data27.uuid !== void 0) {
                                let data29 = data27.uuid;
                                typeof data29 == "string" && pattern0.test(data29) || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/category/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
                              }
                              data27.name !== void 0 && typeof data27.name != "string" && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/category/name", "x-test", { wanted: "a text" }), errors++);
                            }
                          } else
                            vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/category", "x-test", { wanted: "an object with id, uuid, name" }), errors++;
                        }
                        if (data19.locations !== void 0 && (validate1(data19.locations, instancePath + "/base/services/" + i0 + "/locations") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data19.domiciliary !== void 0 && typeof data19.domiciliary != "boolean" && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/domiciliary", "x-test", { wanted: "true or false" }), errors++), data19.virtual !== void 0 && typeof data19.virtual != "boolean" && (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/virtual", "x-test", { wanted: "true or false" }), errors++), data19.sessions !== void 0) {
                          let data34 = data19.sessions;
                          (Number.isInteger(data34) || data34 === null) && (!Number.isFinite(data34) || data34 >= 0) && (!Number.isFinite(data34) || data34 <= 9007199254740991) || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/sessions", "x-test", { wanted: "a whole number from 0 to 9007199254740991 or null" }), errors++);
                        }
                        if (data19.simultaneous !== void 0) {
                          let data35 = data19.simultaneous;
                          Number.isInteger(data35) && data35 >= 0 && data35 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/services/" + i0 + "/simultaneous", "x-test", { wanted: "a whole number from 0 to 9007199254740991" }), errors++);
                        }
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/base/services/" + i0, "x-test", { wanted: "an object with id, uuid, name, description, duration, price, status, category, locations, domiciliary, virtual, sessions, simultaneous" }), errors++;
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/base/services", "x-test", { wanted: "a list" }), errors++;
            }
            if (data1.locations !== void 0) {
              let data36 = data1.locations;
              if (Array.isArray(data36)) {
                if (Array.isArray(data36)) {
                  const len1 = data36.length;
                  for (let i1 = 0; i1 < len1 && errors < 100; i1++) {
                    let data37 = data36[i1];
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        for (const key7 in data37)
                          errors < 100 && !obj14.includes(key7) && (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1, "x-only", { additionalProperty: key7, of: "", choices: [...obj14] }), errors++);
                        if (data37.id === void 0 || data37.uuid === void 0 || data37.name === void 0 || data37.address === void 0 || data37.additionalInformation === void 0 || data37.phone === void 0 || data37.email === void 0 || data37.status === void 0 || data37.showInMinisite === void 0 || data37.googlePlaceName === void 0 || data37.googlePlaceId === void 0 || data37.city === void 0 || data37.state === void 0 || data37.country === void 0 || data37.latitude === void 0 || data37.longitude === void 0 || data37.rating === void 0 || data37.position === void 0)
                          for (const field7 of obj14)
                            data37[field7] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1, "required", { missingProperty: field7 }), errors++);
                        if (data37.id !== void 0) {
                          let data38 = data37.id;
                          Number.isInteger(data38) && data38 >= 1 && data38 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
                        }
                        if (data37.uuid !== void 0) {
                          let data39 = data37.uuid;
                          typeof data39 == "string" && pattern0.test(data39) || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
                        }
                        if (data37.name !== void 0 && typeof data37.name != "string" && (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/name", "x-test", { wanted: "a text" }), errors++), data37.address !== void 0 && typeof data37.address != "string" && (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/address", "x-test", { wanted: "a text" }), errors++), data37.additionalInformation !== void 0) {
                          let data42 = data37.additionalInformation;
                          typeof data42 == "string" || data42 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/additionalInformation", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.phone !== void 0) {
                          let data43 = data37.phone;
                          typeof data43 == "string" || data43 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/phone", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.email !== void 0) {
                          let data44 = data37.email;
                          typeof data44 == "string" || data44 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/email", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.status !== void 0) {
                          let data45 = data37.status;
                          typeof data45 == "string" && ["active", "inactive"].includes(data45) || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/status", "x-test", { wanted: "one of active, inactive", choices: ["active", "inactive"] }), errors++);
                        }
                        if (data37.showInMinisite !== void 0 && typeof data37.showInMinisite != "boolean" && (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/showInMinisite", "x-test", { wanted: "true or false" }), errors++), data37.googlePlaceName !== void 0) {
                          let data47 = data37.googlePlaceName;
                          typeof data47 == "string" || data47 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/googlePlaceName", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.googlePlaceId !== void 0) {
                          let data48 = data37.googlePlaceId;
                          typeof data48 == "string" || data48 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/googlePlaceId", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.city !== void 0) {
                          let data49 = data37.city;
                          typeof data49 == "string" || data49 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/city", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.state !== void 0) {
                          let data50 = data37.state;
                          typeof data50 == "string" || data50 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/state", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.country !== void 0) {
                          let data51 = data37.country;
                          typeof data51 == "string" || data51 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/country", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data37.latitude !== void 0) {
                          let data52 = data37.latitude;
                          Number.isFinite(data52) || data52 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/latitude", "x-test", { wanted: "a number or null" }), errors++);
                        }
                        if (data37.longitude !== void 0) {
                          let data53 = data37.longitude;
                          Number.isFinite(data53) || data53 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/longitude", "x-test", { wanted: "a number or null" }), errors++);
                        }
                        if (data37.rating !== void 0) {
                          let data54 = data37.rating;
                          Number.isFinite(data54) || data54 === null || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/rating", "x-test", { wanted: "a number or null" }), errors++);
                        }
                        if (data37.position !== void 0) {
                          let data55 = data37.position;
                          (Number.isInteger(data55) || data55 === null) && (!Number.isFinite(data55) || data55 >= 0) && (!Number.isFinite(data55) || data55 <= 9007199254740991) || (vErrors = failing(vErrors, instancePath + "/base/locations/" + i1 + "/position", "x-test", { wanted: "a whole number from 0 to 9007199254740991 or null" }), errors++);
                        }
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/base/locations/" + i1, "x-test", { wanted: "an object with id, uuid, name, address, additionalInformation, phone, email, status, showInMinisite, googlePlaceName, googlePlaceId, city, state, country, latitude, longitude, rating, position" }), errors++;
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/base/locations", "x-test", { wanted: "a list" }), errors++;
            }
            if (data1.professionals !== void 0) {
              let data56 = data1.professionals;
              if (Array.isArray(data56)) {
                if (Array.isArray(data56)) {
                  const len2 = data56.length;
                  for (let i2 = 0; i2 < len2 && errors < 100; i2++) {
                    let data57 = data56[i2];
                    if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                        for (const key8 in data57)
                          errors < 100 && !obj16.includes(key8) && (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2, "x-only", { additionalProperty: key8, of: "", choices: [...obj16] }), errors++);
                        if (data57.id === void 0 || data57.uuid === void 0 || data57.firstname === void 0 || data57.lastname === void 0 || data57.email === void 0 || data57.phone === void 0 || data57.status === void 0 || data57.services === void 0 || data57.locations === void 0 || data57.hours === void 0)
                          for (const field8 of obj16)
                            data57[field8] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2, "required", { missingProperty: field8 }), errors++);
                        if (data57.id !== void 0) {
                          let data58 = data57.id;
                          Number.isInteger(data58) && data58 >= 1 && data58 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/id", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
                        }
                        if (data57.uuid !== void 0) {
                          let data59 = data57.uuid;
                          typeof data59 == "string" && pattern0.test(data59) || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/uuid", "x-test", { wanted: "a UUID such as 880e8400-e29b-41d4-a716-446655440003" }), errors++);
                        }
                        if (data57.firstname !== void 0 && typeof data57.firstname != "string" && (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/firstname", "x-test", { wanted: "a text" }), errors++), data57.lastname !== void 0 && typeof data57.lastname != "string" && (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/lastname", "x-test", { wanted: "a text" }), errors++), data57.email !== void 0 && typeof data57.email != "string" && (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/email", "x-test", { wanted: "a text" }), errors++), data57.phone !== void 0) {
                          let data63 = data57.phone;
                          typeof data63 == "string" || data63 === null || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/phone", "x-test", { wanted: "a text or null" }), errors++);
                        }
                        if (data57.status !== void 0) {
                          let data64 = data57.status;
                          typeof data64 == "string" && ["active", "inactive"].includes(data64) || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/status", "x-test", { wanted: "one of active, inactive", choices: ["active", "inactive"] }), errors++);
                        }
                        if (data57.services !== void 0 && (validate1(data57.services, instancePath + "/base/professionals/" + i2 + "/services") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data57.locations !== void 0 && (validate1(data57.locations, instancePath + "/base/professionals/" + i2 + "/locations") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data57.hours !== void 0) {
                          let data67 = data57.hours;
                          if (Array.isArray(data67)) {
                            if (Array.isArray(data67)) {
                              const len3 = data67.length;
                              for (let i3 = 0; i3 < len3 && errors < 100; i3++) {
                                let data68 = data67[i3];
                                if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                  if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                    for (const key9 in data68)
                                      errors < 100 && !obj18.includes(key9) && (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours/" + i3, "x-only", { additionalProperty: key9, of: "", choices: [...obj18] }), errors++);
                                    if (data68.weekday === void 0 || data68.location === void 0 || data68.from === void 0 || data68.to === void 0)
                                      for (const field9 of obj18)
                                        data68[field9] === void 0 && (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours/" + i3, "required", { missingProperty: field9 }), errors++);
                                    if (data68.weekday !== void 0) {
                                      let data69 = data68.weekday;
                                      Number.isInteger(data69) && [1, 2, 3, 4, 5, 6, 7].includes(data69) || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/weekday", "x-test", { wanted: "one of 1, 2, 3, 4, 5, 6, 7" }), errors++);
                                    }
                                    if (data68.location !== void 0) {
                                      let data70 = data68.location;
                                      Number.isInteger(data70) && data70 >= 1 && data70 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/location", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
                                    }
                                    if (data68.from !== void 0) {
                                      let data71 = data68.from;
                                      Number.isInteger(data71) && data71 >= 0 && data71 <= 1439 || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/from", "x-test", { wanted: "a whole number from 0 to 1439" }), errors++);
                                    }
                                    if (data68.to !== void 0) {
                                      let data72 = data68.to;
                                      Number.isInteger(data72) && data72 >= 1 && data72 <= 1440 || (vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours/" + i3 + "/to", "x-test", { wanted: "a whole number from 1 to 1440" }), errors++);
                                    }
                                  }
                                } else
                                  vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours/" + i3, "x-test", { wanted: "an object with weekday, location, from, to" }), errors++;
                              }
                            }
                          } else
                            vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2 + "/hours", "x-test", { wanted: "a list" }), errors++;
                        }
                      }
                    } else
                      vErrors = failing(vErrors, instancePath + "/base/professionals/" + i2, "x-test", { wanted: "an object with id, uuid, firstname, lastname, email, phone, status, services, locations, hours" }), errors++;
                  }
                }
              } else
                vErrors = failing(vErrors, instancePath + "/base/professionals", "x-test", { wanted: "a list" }), errors++;
            }
            if (data1.clients !== void 0 && (validate5(data1.clients, instancePath + "/base/clients") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data1.bookings !== void 0 && (validate7(data1.bookings, instancePath + "/base/bookings") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data1.holidays !== void 0) {
              let data75 = data1.holidays;
              Array.isArray(data75) ? validate10(data75, instancePath + "/base/holidays") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length) : (vErrors = failing(vErrors, instancePath + "/base/holidays", "x-test", { wanted: "a list" }), errors++);
            }
            if (data1.timeOff !== void 0) {
              let data76 = data1.timeOff;
              Array.isArray(data76) ? validate12(data76, instancePath + "/base/timeOff") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length) : (vErrors = failing(vErrors, instancePath + "/base/timeOff", "x-test", { wanted: "a list" }), errors++);
            }
            data1.nextClients !== void 0 && (validate14(data1.nextClients, instancePath + "/base/nextClients") || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data1.nextBookings !== void 0 && (validate14(data1.nextBookings, instancePath + "/base/nextBookings") || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length));
          }
        } else
          vErrors = failing(vErrors, instancePath + "/base", "x-test", { wanted: "an object with version, seed, zone, clock, settings, business, services, locations, professionals, clients, bookings, holidays, timeOff, nextClients, nextBookings" }), errors++;
      }
      if (data.revision !== void 0) {
        let data79 = data.revision;
        Number.isInteger(data79) && data79 >= 0 && data79 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/revision", "x-test", { wanted: "a whole number from 0 to 9007199254740991" }), errors++);
      }
      if (data.ids !== void 0) {
        let data80 = data.ids;
        if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
            for (const key10 in data80)
              errors < 100 && !obj31.includes(key10) && (vErrors = failing(vErrors, instancePath + "/ids", "x-only", { additionalProperty: key10, of: "", choices: [...obj31] }), errors++);
            if (data80.seed === void 0 || data80.position === void 0)
              for (const field10 of obj31)
                data80[field10] === void 0 && (vErrors = failing(vErrors, instancePath + "/ids", "required", { missingProperty: field10 }), errors++);
            if (data80.seed !== void 0) {
              let data81 = data80.seed;
              Number.isInteger(data81) && data81 >= -9007199254740991 && data81 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/ids/seed", "x-test", { wanted: "a whole number from -9007199254740991 to 9007199254740991" }), errors++);
            }
            if (data80.position !== void 0) {
              let data82 = data80.position;
              Number.isInteger(data82) && data82 >= 0 && data82 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/ids/position", "x-test", { wanted: "a whole number from 0 to 9007199254740991" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/ids", "x-test", { wanted: "an object with seed, position" }), errors++;
      }
      if (data.next !== void 0) {
        let data83 = data.next;
        if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
            for (const key11 in data83)
              errors < 100 && !obj33.includes(key11) && (vErrors = failing(vErrors, instancePath + "/next", "x-only", { additionalProperty: key11, of: "", choices: [...obj33] }), errors++);
            if (data83.client === void 0 || data83.booking === void 0 || data83.holiday === void 0 || data83.timeOff === void 0 || data83.pinnedClients === void 0 || data83.pinnedBookings === void 0)
              for (const field11 of obj33)
                data83[field11] === void 0 && (vErrors = failing(vErrors, instancePath + "/next", "required", { missingProperty: field11 }), errors++);
            if (data83.client !== void 0) {
              let data84 = data83.client;
              Number.isInteger(data84) && data84 >= 1 && data84 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/next/client", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data83.booking !== void 0) {
              let data85 = data83.booking;
              Number.isInteger(data85) && data85 >= 1 && data85 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/next/booking", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data83.holiday !== void 0) {
              let data86 = data83.holiday;
              Number.isInteger(data86) && data86 >= 1 && data86 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/next/holiday", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data83.timeOff !== void 0) {
              let data87 = data83.timeOff;
              Number.isInteger(data87) && data87 >= 1 && data87 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/next/timeOff", "x-test", { wanted: "a whole number from 1 to 9007199254740991" }), errors++);
            }
            if (data83.pinnedClients !== void 0) {
              let data88 = data83.pinnedClients;
              Number.isInteger(data88) && data88 >= 0 && data88 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/next/pinnedClients", "x-test", { wanted: "a whole number from 0 to 9007199254740991" }), errors++);
            }
            if (data83.pinnedBookings !== void 0) {
              let data89 = data83.pinnedBookings;
              Number.isInteger(data89) && data89 >= 0 && data89 <= 9007199254740991 || (vErrors = failing(vErrors, instancePath + "/next/pinnedBookings", "x-test", { wanted: "a whole number from 0 to 9007199254740991" }), errors++);
            }
          }
        } else
          vErrors = failing(vErrors, instancePath + "/next", "x-test", { wanted: "an object with client, booking, holiday, timeOff, pinnedClients, pinnedBookings" }), errors++;
      }
      if (data.clients !== void 0 && (validate5(data.clients, instancePath + "/clients") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.bookings !== void 0 && (validate7(data.bookings, instancePath + "/bookings") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.holidays !== void 0) {
        let data92 = data.holidays;
        Array.isArray(data92) || data92 === null ? validate10(data92, instancePath + "/holidays") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length) : (vErrors = failing(vErrors, instancePath + "/holidays", "x-test", { wanted: "a list or null" }), errors++);
      }
      if (data.timeOff !== void 0) {
        let data93 = data.timeOff;
        Array.isArray(data93) || data93 === null ? validate12(data93, instancePath + "/timeOff") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length) : (vErrors = failing(vErrors, instancePath + "/timeOff", "x-test", { wanted: "a list or null" }), errors++);
      }
    }
  } else
    vErrors = failing(vErrors, instancePath, "x-test", { wanted: "an object with version, base, revision, ids, next, clients, bookings, holidays, timeOff" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}

export const salonSnapshotValidator: CompiledValidator = salon_snapshot

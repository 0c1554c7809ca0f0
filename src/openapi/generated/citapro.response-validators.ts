// Generated from openapi/citapro.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const listServices_200_headers = validate0;
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/x-ratelimit-limit", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/x-ratelimit-limit", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/x-ratelimit-remaining", "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)) && (vErrors = failing(vErrors, instancePath + "/x-ratelimit-remaining", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/x-ratelimit-reset", "type", { type: "integer" }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && (vErrors = failing(vErrors, instancePath + "/x-ratelimit-reset", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}
const listServices_200_body = validate1;
const schema1 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { type: "object", required: ["id", "name", "duration", "price", "status"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" }, duration: { type: "integer", minimum: 1 }, price: { type: "number", minimum: 0 }, status: { type: "string", enum: ["active", "inactive"] }, domiciliary: { type: "boolean" }, virtual: { type: "boolean" }, categoryId: { type: ["string", "null"], format: "uuid" }, description: { type: ["string", "null"] }, sessions: { type: ["integer", "null"] }, simultaneous: { type: "integer", minimum: 1 } } } } } }, obj0 = ["total", "items"], obj1 = ["id", "name", "duration", "price", "status"], formats0 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate1(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0 || data.items === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.total !== void 0) {
      let data0 = data.total;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/total", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/total", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0 || data2.name === void 0 || data2.duration === void 0 || data2.price === void 0 || data2.status === void 0)
              for (const field1 of obj1)
                data2[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/items/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data2.id !== void 0) {
              let data3 = data2.id;
              typeof data3 == "string" ? formats0.test(data3) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/id", "type", { type: "string" }), errors++);
            }
            if (data2.name !== void 0 && typeof data2.name != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/name", "type", { type: "string" }), errors++), data2.duration !== void 0) {
              let data5 = data2.duration;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/duration", "type", { type: "integer" }), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)) && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/duration", "minimum", { comparison: ">=", limit: 1 }), errors++);
            }
            if (data2.price !== void 0) {
              let data6 = data2.price;
              typeof data6 == "number" && isFinite(data6) ? (data6 < 0 || isNaN(data6)) && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/price", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/price", "type", { type: "number" }), errors++);
            }
            if (data2.status !== void 0) {
              let data7 = data2.status;
              typeof data7 != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/status", "type", { type: "string" }), errors++), data7 === "active" || data7 === "inactive" || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/status", "enum", { allowedValues: schema1.properties.items.items.properties.status.enum }), errors++);
            }
            if (data2.domiciliary !== void 0 && typeof data2.domiciliary != "boolean" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/domiciliary", "type", { type: "boolean" }), errors++), data2.virtual !== void 0 && typeof data2.virtual != "boolean" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/virtual", "type", { type: "boolean" }), errors++), data2.categoryId !== void 0) {
              let data10 = data2.categoryId;
              typeof data10 != "string" && data10 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/categoryId", "type", { type: schema1.properties.items.items.properties.categoryId.type }), errors++), typeof data10 == "string" && (formats0.test(data10) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/categoryId", "format", { format: "uuid" }), errors++));
            }
            if (data2.description !== void 0) {
              let data11 = data2.description;
              typeof data11 != "string" && data11 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/description", "type", { type: schema1.properties.items.items.properties.description.type }), errors++);
            }
            if (data2.sessions !== void 0) {
              let data12 = data2.sessions;
              !(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/sessions", "type", { type: schema1.properties.items.items.properties.sessions.type }), errors++);
            }
            if (data2.simultaneous !== void 0) {
              let data13 = data2.simultaneous;
              typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/simultaneous", "type", { type: "integer" }), errors++), typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13)) && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/simultaneous", "minimum", { comparison: ">=", limit: 1 }), errors++);
            }
          } else
            vErrors = failing(vErrors, instancePath + "/items/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/items", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1.errors = vErrors, errors === 0;
}
const listServices_401_body = validate2;
const schema2 = { type: "object", required: ["message"], properties: { message: { type: "string", enum: ["API key is required. Provide it via X-API-Key header or Authorization Bearer.", "Invalid API key.", "API key is expired or revoked."] } } };
function validate2(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "message" }), errors++), data.message !== void 0) {
      let data0 = data.message;
      typeof data0 != "string" && (vErrors = failing(vErrors, instancePath + "/message", "type", { type: "string" }), errors++), data0 === "API key is required. Provide it via X-API-Key header or Authorization Bearer." || data0 === "Invalid API key." || data0 === "API key is expired or revoked." || (vErrors = failing(vErrors, instancePath + "/message", "enum", { allowedValues: schema2.properties.message.enum }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2.errors = vErrors, errors === 0;
}
const listServices_422_body = validate3;
const obj2 = ["message", "errors"], func0 = ucs2length;
function validate3(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || data.errors === void 0)
      for (const field0 of obj2)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.message !== void 0) {
      let data0 = data.message;
      typeof data0 == "string" ? func0(data0) < 1 && (vErrors = failing(vErrors, instancePath + "/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/message", "type", { type: "string" }), errors++);
    }
    if (data.errors !== void 0) {
      let data1 = data.errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (const key0 in data1) {
          let data2 = data1[key0];
          if (Array.isArray(data2)) {
            data2.length < 1 && (vErrors = failing(vErrors, instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
            }
          } else
            vErrors = failing(vErrors, instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
        }
      else
        vErrors = failing(vErrors, instancePath + "/errors", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3.errors = vErrors, errors === 0;
}
const listServices_429_headers = validate4;
function validate4(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/x-ratelimit-limit", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/x-ratelimit-limit", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/x-ratelimit-remaining", "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)) && (vErrors = failing(vErrors, instancePath + "/x-ratelimit-remaining", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/x-ratelimit-reset", "type", { type: "integer" }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && (vErrors = failing(vErrors, instancePath + "/x-ratelimit-reset", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data["retry-after"] !== void 0) {
      let data3 = data["retry-after"];
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = failing(vErrors, instancePath + "/retry-after", "type", { type: "integer" }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)) && (vErrors = failing(vErrors, instancePath + "/retry-after", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate4.errors = vErrors, errors === 0;
}
const listServices_429_body = validate5;
function validate5(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "message" }), errors++), data.message !== void 0) {
      let data0 = data.message;
      typeof data0 == "string" ? func0(data0) < 1 && (vErrors = failing(vErrors, instancePath + "/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/message", "type", { type: "string" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate5.errors = vErrors, errors === 0;
}
const listLocations_200_body = validate6;
const schema6 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { type: "object", required: ["id", "name", "address", "status"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" }, address: { type: "string" }, status: { type: "string", enum: ["active", "inactive"] }, additionalInformation: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, email: { type: ["string", "null"], format: "email" }, showInMinisite: { type: "boolean" }, googlePlaceName: { type: ["string", "null"] }, googlePlaceId: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, latitude: { type: ["number", "null"], minimum: -90, maximum: 90 }, longitude: { type: ["number", "null"], minimum: -180, maximum: 180 }, rating: { type: ["number", "null"] }, position: { type: ["integer", "null"] }, businessAccountId: { type: "string", format: "uuid" } } } } } }, obj4 = ["id", "name", "address", "status"], formats6 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate6(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0 || data.items === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.total !== void 0) {
      let data0 = data.total;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/total", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/total", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0 || data2.name === void 0 || data2.address === void 0 || data2.status === void 0)
              for (const field1 of obj4)
                data2[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/items/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data2.id !== void 0) {
              let data3 = data2.id;
              typeof data3 == "string" ? formats0.test(data3) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/id", "type", { type: "string" }), errors++);
            }
            if (data2.name !== void 0 && typeof data2.name != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/name", "type", { type: "string" }), errors++), data2.address !== void 0 && typeof data2.address != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/address", "type", { type: "string" }), errors++), data2.status !== void 0) {
              let data6 = data2.status;
              typeof data6 != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/status", "type", { type: "string" }), errors++), data6 === "active" || data6 === "inactive" || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/status", "enum", { allowedValues: schema6.properties.items.items.properties.status.enum }), errors++);
            }
            if (data2.additionalInformation !== void 0) {
              let data7 = data2.additionalInformation;
              typeof data7 != "string" && data7 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/additionalInformation", "type", { type: schema6.properties.items.items.properties.additionalInformation.type }), errors++);
            }
            if (data2.phone !== void 0) {
              let data8 = data2.phone;
              typeof data8 != "string" && data8 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/phone", "type", { type: schema6.properties.items.items.properties.phone.type }), errors++);
            }
            if (data2.email !== void 0) {
              let data9 = data2.email;
              typeof data9 != "string" && data9 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/email", "type", { type: schema6.properties.items.items.properties.email.type }), errors++), typeof data9 == "string" && (formats6.test(data9) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/email", "format", { format: "email" }), errors++));
            }
            if (data2.showInMinisite !== void 0 && typeof data2.showInMinisite != "boolean" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/showInMinisite", "type", { type: "boolean" }), errors++), data2.googlePlaceName !== void 0) {
              let data11 = data2.googlePlaceName;
              typeof data11 != "string" && data11 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/googlePlaceName", "type", { type: schema6.properties.items.items.properties.googlePlaceName.type }), errors++);
            }
            if (data2.googlePlaceId !== void 0) {
              let data12 = data2.googlePlaceId;
              typeof data12 != "string" && data12 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/googlePlaceId", "type", { type: schema6.properties.items.items.properties.googlePlaceId.type }), errors++);
            }
            if (data2.city !== void 0) {
              let data13 = data2.city;
              typeof data13 != "string" && data13 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/city", "type", { type: schema6.properties.items.items.properties.city.type }), errors++);
            }
            if (data2.state !== void 0) {
              let data14 = data2.state;
              typeof data14 != "string" && data14 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/state", "type", { type: schema6.properties.items.items.properties.state.type }), errors++);
            }
            if (data2.country !== void 0) {
              let data15 = data2.country;
              typeof data15 != "string" && data15 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/country", "type", { type: schema6.properties.items.items.properties.country.type }), errors++);
            }
            if (data2.latitude !== void 0) {
              let data16 = data2.latitude;
              !(typeof data16 == "number" && isFinite(data16)) && data16 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/latitude", "type", { type: schema6.properties.items.items.properties.latitude.type }), errors++), typeof data16 == "number" && isFinite(data16) && ((data16 > 90 || isNaN(data16)) && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/latitude", "maximum", { comparison: "<=", limit: 90 }), errors++), (data16 < -90 || isNaN(data16)) && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/latitude", "minimum", { comparison: ">=", limit: -90 }), errors++));
            }
            if (data2.longitude !== void 0) {
              let data17 = data2.longitude;
              !(typeof data17 == "number" && isFinite(data17)) && data17 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/longitude", "type", { type: schema6.properties.items.items.properties.longitude.type }), errors++), typeof data17 == "number" && isFinite(data17) && ((data17 > 180 || isNaN(data17)) && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/longitude", "maximum", { comparison: "<=", limit: 180 }), errors++), (data17 < -180 || isNaN(data17)) && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/longitude", "minimum", { comparison: ">=", limit: -180 }), errors++));
            }
            if (data2.rating !== void 0) {
              let data18 = data2.rating;
              !(typeof data18 == "number" && isFinite(data18)) && data18 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/rating", "type", { type: schema6.properties.items.items.properties.rating.type }), errors++);
            }
            if (data2.position !== void 0) {
              let data19 = data2.position;
              !(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/position", "type", { type: schema6.properties.items.items.properties.position.type }), errors++);
            }
            if (data2.businessAccountId !== void 0) {
              let data20 = data2.businessAccountId;
              typeof data20 == "string" ? formats0.test(data20) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/businessAccountId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/businessAccountId", "type", { type: "string" }), errors++);
            }
          } else
            vErrors = failing(vErrors, instancePath + "/items/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/items", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate6.errors = vErrors, errors === 0;
}
const listPeople_200_body = validate7;
const schema7 = { type: "object", required: ["total", "items"], properties: { total: { type: "integer", minimum: 0 }, items: { type: "array", items: { type: "object", required: ["id", "firstname", "lastname", "email", "status"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, status: { type: "string", enum: ["active", "inactive"] }, phone: { type: ["string", "null"] } } } } } }, obj6 = ["id", "firstname", "lastname", "email", "status"];
function validate7(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0 || data.items === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.total !== void 0) {
      let data0 = data.total;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/total", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/total", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0 || data2.firstname === void 0 || data2.lastname === void 0 || data2.email === void 0 || data2.status === void 0)
              for (const field1 of obj6)
                data2[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/items/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data2.id !== void 0) {
              let data3 = data2.id;
              typeof data3 == "string" ? formats0.test(data3) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/id", "type", { type: "string" }), errors++);
            }
            if (data2.firstname !== void 0 && typeof data2.firstname != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/firstname", "type", { type: "string" }), errors++), data2.lastname !== void 0 && typeof data2.lastname != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/lastname", "type", { type: "string" }), errors++), data2.email !== void 0) {
              let data6 = data2.email;
              typeof data6 == "string" ? formats6.test(data6) || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/email", "format", { format: "email" }), errors++) : (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/email", "type", { type: "string" }), errors++);
            }
            if (data2.status !== void 0) {
              let data7 = data2.status;
              typeof data7 != "string" && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/status", "type", { type: "string" }), errors++), data7 === "active" || data7 === "inactive" || (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/status", "enum", { allowedValues: schema7.properties.items.items.properties.status.enum }), errors++);
            }
            if (data2.phone !== void 0) {
              let data8 = data2.phone;
              typeof data8 != "string" && data8 !== null && (vErrors = failing(vErrors, instancePath + "/items/" + i0 + "/phone", "type", { type: schema7.properties.items.items.properties.phone.type }), errors++);
            }
          } else
            vErrors = failing(vErrors, instancePath + "/items/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/items", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate7.errors = vErrors, errors === 0;
}
const getAvailability_200_body = validate8;
const obj7 = ["days", "professionals", "slots", "limitExceeded"], obj8 = ["id", "name"], obj9 = ["startTime", "endTime", "professionals"], formats14 = fullFormats.date, pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern1 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
function validate8(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.days === void 0 || data.professionals === void 0 || data.slots === void 0 || data.limitExceeded === void 0)
      for (const field0 of obj7)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.days !== void 0) {
      let data0 = data.days;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "string" ? (pattern0.test(data1) || (vErrors = failing(vErrors, instancePath + "/days/" + i0, "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats14.validate(data1) || (vErrors = failing(vErrors, instancePath + "/days/" + i0, "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/days/" + i0, "type", { type: "string" }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/days", "type", { type: "array" }), errors++;
    }
    if (data.professionals !== void 0) {
      let data2 = data.professionals;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 || data3.name === void 0)
              for (const field1 of obj8)
                data3[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/professionals/" + i1, "required", { missingProperty: field1 }), errors++);
            if (data3.id !== void 0) {
              let data4 = data3.id;
              typeof data4 == "string" ? formats0.test(data4) || (vErrors = failing(vErrors, instancePath + "/professionals/" + i1 + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/professionals/" + i1 + "/id", "type", { type: "string" }), errors++);
            }
            data3.name !== void 0 && typeof data3.name != "string" && (vErrors = failing(vErrors, instancePath + "/professionals/" + i1 + "/name", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/professionals/" + i1, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/professionals", "type", { type: "array" }), errors++;
    }
    if (data.slots !== void 0) {
      let data6 = data.slots;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.startTime === void 0 || data7.endTime === void 0 || data7.professionals === void 0)
              for (const field2 of obj9)
                data7[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/slots/" + i2, "required", { missingProperty: field2 }), errors++);
            if (data7.startTime !== void 0) {
              let data8 = data7.startTime;
              typeof data8 == "string" ? pattern1.test(data8) || (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/startTime", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/startTime", "type", { type: "string" }), errors++);
            }
            if (data7.endTime !== void 0) {
              let data9 = data7.endTime;
              typeof data9 == "string" ? pattern1.test(data9) || (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/endTime", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/endTime", "type", { type: "string" }), errors++);
            }
            if (data7.professionals !== void 0) {
              let data10 = data7.professionals;
              if (Array.isArray(data10)) {
                data10.length < 1 && (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/professionals", "minItems", { limit: 1 }), errors++);
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data11 = data10[i3];
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.id === void 0 || data11.name === void 0)
                      for (const field3 of obj8)
                        data11[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/professionals/" + i3, "required", { missingProperty: field3 }), errors++);
                    if (data11.id !== void 0) {
                      let data12 = data11.id;
                      typeof data12 == "string" ? formats0.test(data12) || (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/professionals/" + i3 + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/professionals/" + i3 + "/id", "type", { type: "string" }), errors++);
                    }
                    data11.name !== void 0 && typeof data11.name != "string" && (vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/professionals/" + i3 + "/name", "type", { type: "string" }), errors++);
                  } else
                    vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/professionals/" + i3, "type", { type: "object" }), errors++;
                }
              } else
                vErrors = failing(vErrors, instancePath + "/slots/" + i2 + "/professionals", "type", { type: "array" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/slots/" + i2, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/slots", "type", { type: "array" }), errors++;
    }
    data.limitExceeded !== void 0 && typeof data.limitExceeded != "boolean" && (vErrors = failing(vErrors, instancePath + "/limitExceeded", "type", { type: "boolean" }), errors++);
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate8.errors = vErrors, errors === 0;
}
const listClients_200_body = validate9;
const schema10 = { type: "object", required: ["id", "firstname", "lastname", "email", "phone"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, phone: { type: "string" }, docType: { type: ["string", "null"] }, docNumber: { type: ["string", "null"] }, birthdate: { type: ["string", "null"], format: "date" }, address: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, country: { type: ["string", "null"] }, customFields: { type: "array", items: { type: "object", required: ["fieldId", "value"], properties: { fieldId: { type: "string", format: "uuid" }, value: { type: "string" } } } } } }, obj12 = ["id", "firstname", "lastname", "email", "phone"], obj13 = ["fieldId", "value"];
function validate10(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || data.firstname === void 0 || data.lastname === void 0 || data.email === void 0 || data.phone === void 0)
      for (const field0 of obj12)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? formats0.test(data0) || (vErrors = failing(vErrors, instancePath + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/id", "type", { type: "string" }), errors++);
    }
    if (data.firstname !== void 0 && typeof data.firstname != "string" && (vErrors = failing(vErrors, instancePath + "/firstname", "type", { type: "string" }), errors++), data.lastname !== void 0 && typeof data.lastname != "string" && (vErrors = failing(vErrors, instancePath + "/lastname", "type", { type: "string" }), errors++), data.email !== void 0) {
      let data3 = data.email;
      typeof data3 == "string" ? formats6.test(data3) || (vErrors = failing(vErrors, instancePath + "/email", "format", { format: "email" }), errors++) : (vErrors = failing(vErrors, instancePath + "/email", "type", { type: "string" }), errors++);
    }
    if (data.phone !== void 0 && typeof data.phone != "string" && (vErrors = failing(vErrors, instancePath + "/phone", "type", { type: "string" }), errors++), data.docType !== void 0) {
      let data5 = data.docType;
      typeof data5 != "string" && data5 !== null && (vErrors = failing(vErrors, instancePath + "/docType", "type", { type: schema10.properties.docType.type }), errors++);
    }
    if (data.docNumber !== void 0) {
      let data6 = data.docNumber;
      typeof data6 != "string" && data6 !== null && (vErrors = failing(vErrors, instancePath + "/docNumber", "type", { type: schema10.properties.docNumber.type }), errors++);
    }
    if (data.birthdate !== void 0) {
      let data7 = data.birthdate;
      typeof data7 != "string" && data7 !== null && (vErrors = failing(vErrors, instancePath + "/birthdate", "type", { type: schema10.properties.birthdate.type }), errors++), typeof data7 == "string" && (formats14.validate(data7) || (vErrors = failing(vErrors, instancePath + "/birthdate", "format", { format: "date" }), errors++));
    }
    if (data.address !== void 0) {
      let data8 = data.address;
      typeof data8 != "string" && data8 !== null && (vErrors = failing(vErrors, instancePath + "/address", "type", { type: schema10.properties.address.type }), errors++);
    }
    if (data.city !== void 0) {
      let data9 = data.city;
      typeof data9 != "string" && data9 !== null && (vErrors = failing(vErrors, instancePath + "/city", "type", { type: schema10.properties.city.type }), errors++);
    }
    if (data.state !== void 0) {
      let data10 = data.state;
      typeof data10 != "string" && data10 !== null && (vErrors = failing(vErrors, instancePath + "/state", "type", { type: schema10.properties.state.type }), errors++);
    }
    if (data.country !== void 0) {
      let data11 = data.country;
      typeof data11 != "string" && data11 !== null && (vErrors = failing(vErrors, instancePath + "/country", "type", { type: schema10.properties.country.type }), errors++);
    }
    if (data.customFields !== void 0) {
      let data12 = data.customFields;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.fieldId === void 0 || data13.value === void 0)
              for (const field1 of obj13)
                data13[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/customFields/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data13.fieldId !== void 0) {
              let data14 = data13.fieldId;
              typeof data14 == "string" ? formats0.test(data14) || (vErrors = failing(vErrors, instancePath + "/customFields/" + i0 + "/fieldId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/customFields/" + i0 + "/fieldId", "type", { type: "string" }), errors++);
            }
            data13.value !== void 0 && typeof data13.value != "string" && (vErrors = failing(vErrors, instancePath + "/customFields/" + i0 + "/value", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/customFields/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/customFields", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate10.errors = vErrors, errors === 0;
}
function validate9(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0 || data.items === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.total !== void 0) {
      let data0 = data.total;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/total", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/total", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate10(data1[i0], instancePath + "/items/" + i0) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
      } else
        vErrors = failing(vErrors, instancePath + "/items", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate9.errors = vErrors, errors === 0;
}
const createClient_201_body = validate12;
function validate12(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? formats0.test(data0) || (vErrors = failing(vErrors, instancePath + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/id", "type", { type: "string" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate12.errors = vErrors, errors === 0;
}
const getClient_200_body = validate13;
function validate13(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate10(data, instancePath) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length), validate13.errors = vErrors, errors === 0;
}
const getClient_404_body = validate15;
function validate15(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "message" }), errors++), data.message !== void 0) {
      let data0 = data.message;
      typeof data0 != "string" && (vErrors = failing(vErrors, instancePath + "/message", "type", { type: "string" }), errors++), data0 !== "Client not found." && (vErrors = failing(vErrors, instancePath + "/message", "const", { allowedValue: "Client not found." }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate15.errors = vErrors, errors === 0;
}
const listBookings_200_body = validate16;
const schema15 = { type: "object", required: ["id", "startTime", "endTime", "status", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "amount", "clientId", "locationId", "serviceId", "personId", "paymentId", "businessAccountId", "location", "person", "service", "client", "notifyClient", "repeatGroupId", "answers", "questionaryId", "createdAt"], properties: { id: { type: "string", format: "uuid" }, startTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, endTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, internalNote: { type: ["string", "null"] }, clientNote: { type: ["string", "null"] }, paymentStatus: { type: ["string", "null"] }, isFromWeb: { type: "boolean" }, isFromAgent: { type: "boolean" }, amount: { type: "number" }, clientId: { type: "string", format: "uuid" }, locationId: { type: "string", format: "uuid" }, serviceId: { type: "string", format: "uuid" }, personId: { type: ["string", "null"], format: "uuid" }, paymentId: { type: ["string", "null"] }, businessAccountId: { type: "string", format: "uuid" }, location: { anyOf: [{ type: "object", required: ["id", "name"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } } }, { type: "null" }] }, person: { anyOf: [{ type: "object", required: ["id", "firstname", "lastname", "email", "status", "phone"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, status: { type: "string", enum: ["active", "inactive"] }, phone: { type: ["string", "null"] } } }, { type: "null" }] }, service: { anyOf: [{ type: "object", required: ["id", "name", "duration", "domiciliary", "virtual", "status", "price", "categoryId", "description", "sessions", "simultaneous"], properties: { id: { type: "string", format: "uuid" }, name: { type: "string" }, duration: { type: "integer", minimum: 1 }, domiciliary: { type: "boolean" }, virtual: { type: "boolean" }, status: { type: "string", enum: ["active", "inactive"] }, price: { type: "number" }, categoryId: { type: ["string", "null"], format: "uuid" }, description: { type: ["string", "null"] }, sessions: { type: ["integer", "null"] }, simultaneous: { type: "integer", minimum: 1 } } }, { type: "null" }] }, client: { anyOf: [{ type: "object", required: ["id", "firstname", "lastname", "email", "phone"], properties: { id: { type: "string", format: "uuid" }, firstname: { type: "string" }, lastname: { type: "string" }, email: { type: "string", format: "email" }, phone: { type: "string" } } }, { type: "null" }] }, notifyClient: { type: "boolean" }, repeatGroupId: { type: ["string", "null"] }, answers: { type: ["array", "null"], items: {} }, questionaryId: { type: ["string", "null"] }, createdAt: { type: ["string", "null"], pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" } } }, obj15 = ["id", "startTime", "endTime", "status", "internalNote", "clientNote", "paymentStatus", "isFromWeb", "isFromAgent", "amount", "clientId", "locationId", "serviceId", "personId", "paymentId", "businessAccountId", "location", "person", "service", "client", "notifyClient", "repeatGroupId", "answers", "questionaryId", "createdAt"], obj17 = ["id", "firstname", "lastname", "email", "status", "phone"], obj18 = ["id", "name", "duration", "domiciliary", "virtual", "status", "price", "categoryId", "description", "sessions", "simultaneous"];
function validate17(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || data.startTime === void 0 || data.endTime === void 0 || data.status === void 0 || data.internalNote === void 0 || data.clientNote === void 0 || data.paymentStatus === void 0 || data.isFromWeb === void 0 || data.isFromAgent === void 0 || data.amount === void 0 || data.clientId === void 0 || data.locationId === void 0 || data.serviceId === void 0 || data.personId === void 0 || data.paymentId === void 0 || data.businessAccountId === void 0 || data.location === void 0 || data.person === void 0 || data.service === void 0 || data.client === void 0 || data.notifyClient === void 0 || data.repeatGroupId === void 0 || data.answers === void 0 || data.questionaryId === void 0 || data.createdAt === void 0)
      for (const field0 of obj15)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? formats0.test(data0) || (vErrors = failing(vErrors, instancePath + "/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/id", "type", { type: "string" }), errors++);
    }
    if (data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? pattern1.test(data1) || (vErrors = failing(vErrors, instancePath + "/startTime", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/startTime", "type", { type: "string" }), errors++);
    }
    if (data.endTime !== void 0) {
      let data2 = data.endTime;
      typeof data2 == "string" ? pattern1.test(data2) || (vErrors = failing(vErrors, instancePath + "/endTime", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/endTime", "type", { type: "string" }), errors++);
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      typeof data3 != "string" && (vErrors = failing(vErrors, instancePath + "/status", "type", { type: "string" }), errors++), data3 === "reserved" || data3 === "pending" || data3 === "confirmed" || data3 === "no_show" || data3 === "completed" || data3 === "cancelled" || (vErrors = failing(vErrors, instancePath + "/status", "enum", { allowedValues: schema15.properties.status.enum }), errors++);
    }
    if (data.internalNote !== void 0) {
      let data4 = data.internalNote;
      typeof data4 != "string" && data4 !== null && (vErrors = failing(vErrors, instancePath + "/internalNote", "type", { type: schema15.properties.internalNote.type }), errors++);
    }
    if (data.clientNote !== void 0) {
      let data5 = data.clientNote;
      typeof data5 != "string" && data5 !== null && (vErrors = failing(vErrors, instancePath + "/clientNote", "type", { type: schema15.properties.clientNote.type }), errors++);
    }
    if (data.paymentStatus !== void 0) {
      let data6 = data.paymentStatus;
      typeof data6 != "string" && data6 !== null && (vErrors = failing(vErrors, instancePath + "/paymentStatus", "type", { type: schema15.properties.paymentStatus.type }), errors++);
    }
    if (data.isFromWeb !== void 0 && typeof data.isFromWeb != "boolean" && (vErrors = failing(vErrors, instancePath + "/isFromWeb", "type", { type: "boolean" }), errors++), data.isFromAgent !== void 0 && typeof data.isFromAgent != "boolean" && (vErrors = failing(vErrors, instancePath + "/isFromAgent", "type", { type: "boolean" }), errors++), data.amount !== void 0) {
      let data9 = data.amount;
      typeof data9 == "number" && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/amount", "type", { type: "number" }), errors++);
    }
    if (data.clientId !== void 0) {
      let data10 = data.clientId;
      typeof data10 == "string" ? formats0.test(data10) || (vErrors = failing(vErrors, instancePath + "/clientId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/clientId", "type", { type: "string" }), errors++);
    }
    if (data.locationId !== void 0) {
      let data11 = data.locationId;
      typeof data11 == "string" ? formats0.test(data11) || (vErrors = failing(vErrors, instancePath + "/locationId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/locationId", "type", { type: "string" }), errors++);
    }
    if (data.serviceId !== void 0) {
      let data12 = data.serviceId;
      typeof data12 == "string" ? formats0.test(data12) || (vErrors = failing(vErrors, instancePath + "/serviceId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/serviceId", "type", { type: "string" }), errors++);
    }
    if (data.personId !== void 0) {
      let data13 = data.personId;
      typeof data13 != "string" && data13 !== null && (vErrors = failing(vErrors, instancePath + "/personId", "type", { type: schema15.properties.personId.type }), errors++), typeof data13 == "string" && (formats0.test(data13) || (vErrors = failing(vErrors, instancePath + "/personId", "format", { format: "uuid" }), errors++));
    }
    if (data.paymentId !== void 0) {
      let data14 = data.paymentId;
      typeof data14 != "string" && data14 !== null && (vErrors = failing(vErrors, instancePath + "/paymentId", "type", { type: schema15.properties.paymentId.type }), errors++);
    }
    if (data.businessAccountId !== void 0) {
      let data15 = data.businessAccountId;
      typeof data15 == "string" ? formats0.test(data15) || (vErrors = failing(vErrors, instancePath + "/businessAccountId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/businessAccountId", "type", { type: "string" }), errors++);
    }
    if (data.location !== void 0) {
      let data16 = data.location;
      const _errs34 = errors;
      let valid1 = !1;
      const _errs35 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.id === void 0 || data16.name === void 0)
          for (const field1 of obj8)
            data16[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/location", "required", { missingProperty: field1 }), errors++);
        if (data16.id !== void 0) {
          let data17 = data16.id;
          typeof data17 == "string" ? formats0.test(data17) || (vErrors = failing(vErrors, instancePath + "/location/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/location/id", "type", { type: "string" }), errors++);
        }
        data16.name !== void 0 && typeof data16.name != "string" && (vErrors = failing(vErrors, instancePath + "/location/name", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/location", "type", { type: "object" }), errors++;
      var _valid0 = _errs35 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs41 = errors;
        data16 !== null && (vErrors = failing(vErrors, instancePath + "/location", "type", { type: "null" }), errors++);
        var _valid0 = _errs41 === errors;
        valid1 = valid1 || _valid0;
      }
      valid1 ? (errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/location", "anyOf", {}), errors++);
    }
    if (data.person !== void 0) {
      let data19 = data.person;
      const _errs44 = errors;
      let valid3 = !1;
      const _errs45 = errors;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.id === void 0 || data19.firstname === void 0 || data19.lastname === void 0 || data19.email === void 0 || data19.status === void 0 || data19.phone === void 0)
          for (const field2 of obj17)
            data19[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/person", "required", { missingProperty: field2 }), errors++);
        if (data19.id !== void 0) {
          let data20 = data19.id;
          typeof data20 == "string" ? formats0.test(data20) || (vErrors = failing(vErrors, instancePath + "/person/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/person/id", "type", { type: "string" }), errors++);
        }
        if (data19.firstname !== void 0 && typeof data19.firstname != "string" && (vErrors = failing(vErrors, instancePath + "/person/firstname", "type", { type: "string" }), errors++), data19.lastname !== void 0 && typeof data19.lastname != "string" && (vErrors = failing(vErrors, instancePath + "/person/lastname", "type", { type: "string" }), errors++), data19.email !== void 0) {
          let data23 = data19.email;
          typeof data23 == "string" ? formats6.test(data23) || (vErrors = failing(vErrors, instancePath + "/person/email", "format", { format: "email" }), errors++) : (vErrors = failing(vErrors, instancePath + "/person/email", "type", { type: "string" }), errors++);
        }
        if (data19.status !== void 0) {
          let data24 = data19.status;
          typeof data24 != "string" && (vErrors = failing(vErrors, instancePath + "/person/status", "type", { type: "string" }), errors++), data24 === "active" || data24 === "inactive" || (vErrors = failing(vErrors, instancePath + "/person/status", "enum", { allowedValues: schema15.properties.person.anyOf[0].properties.status.enum }), errors++);
        }
        if (data19.phone !== void 0) {
          let data25 = data19.phone;
          typeof data25 != "string" && data25 !== null && (vErrors = failing(vErrors, instancePath + "/person/phone", "type", { type: schema15.properties.person.anyOf[0].properties.phone.type }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/person", "type", { type: "object" }), errors++;
      var _valid1 = _errs45 === errors;
      if (valid3 = valid3 || _valid1, !valid3) {
        const _errs59 = errors;
        data19 !== null && (vErrors = failing(vErrors, instancePath + "/person", "type", { type: "null" }), errors++);
        var _valid1 = _errs59 === errors;
        valid3 = valid3 || _valid1;
      }
      valid3 ? (errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/person", "anyOf", {}), errors++);
    }
    if (data.service !== void 0) {
      let data26 = data.service;
      const _errs62 = errors;
      let valid5 = !1;
      const _errs63 = errors;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.id === void 0 || data26.name === void 0 || data26.duration === void 0 || data26.domiciliary === void 0 || data26.virtual === void 0 || data26.status === void 0 || data26.price === void 0 || data26.categoryId === void 0 || data26.description === void 0 || data26.sessions === void 0 || data26.simultaneous === void 0)
          for (const field3 of obj18)
            data26[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/service", "required", { missingProperty: field3 }), errors++);
        if (data26.id !== void 0) {
          let data27 = data26.id;
          typeof data27 == "string" ? formats0.test(data27) || (vErrors = failing(vErrors, instancePath + "/service/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/service/id", "type", { type: "string" }), errors++);
        }
        if (data26.name !== void 0 && typeof data26.name != "string" && (vErrors = failing(vErrors, instancePath + "/service/name", "type", { type: "string" }), errors++), data26.duration !== void 0) {
          let data29 = data26.duration;
          typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) || (vErrors = failing(vErrors, instancePath + "/service/duration", "type", { type: "integer" }), errors++), typeof data29 == "number" && isFinite(data29) && (data29 < 1 || isNaN(data29)) && (vErrors = failing(vErrors, instancePath + "/service/duration", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
        if (data26.domiciliary !== void 0 && typeof data26.domiciliary != "boolean" && (vErrors = failing(vErrors, instancePath + "/service/domiciliary", "type", { type: "boolean" }), errors++), data26.virtual !== void 0 && typeof data26.virtual != "boolean" && (vErrors = failing(vErrors, instancePath + "/service/virtual", "type", { type: "boolean" }), errors++), data26.status !== void 0) {
          let data32 = data26.status;
          typeof data32 != "string" && (vErrors = failing(vErrors, instancePath + "/service/status", "type", { type: "string" }), errors++), data32 === "active" || data32 === "inactive" || (vErrors = failing(vErrors, instancePath + "/service/status", "enum", { allowedValues: schema15.properties.service.anyOf[0].properties.status.enum }), errors++);
        }
        if (data26.price !== void 0) {
          let data33 = data26.price;
          typeof data33 == "number" && isFinite(data33) || (vErrors = failing(vErrors, instancePath + "/service/price", "type", { type: "number" }), errors++);
        }
        if (data26.categoryId !== void 0) {
          let data34 = data26.categoryId;
          typeof data34 != "string" && data34 !== null && (vErrors = failing(vErrors, instancePath + "/service/categoryId", "type", { type: schema15.properties.service.anyOf[0].properties.categoryId.type }), errors++), typeof data34 == "string" && (formats0.test(data34) || (vErrors = failing(vErrors, instancePath + "/service/categoryId", "format", { format: "uuid" }), errors++));
        }
        if (data26.description !== void 0) {
          let data35 = data26.description;
          typeof data35 != "string" && data35 !== null && (vErrors = failing(vErrors, instancePath + "/service/description", "type", { type: schema15.properties.service.anyOf[0].properties.description.type }), errors++);
        }
        if (data26.sessions !== void 0) {
          let data36 = data26.sessions;
          !(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)) && data36 !== null && (vErrors = failing(vErrors, instancePath + "/service/sessions", "type", { type: schema15.properties.service.anyOf[0].properties.sessions.type }), errors++);
        }
        if (data26.simultaneous !== void 0) {
          let data37 = data26.simultaneous;
          typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37) || (vErrors = failing(vErrors, instancePath + "/service/simultaneous", "type", { type: "integer" }), errors++), typeof data37 == "number" && isFinite(data37) && (data37 < 1 || isNaN(data37)) && (vErrors = failing(vErrors, instancePath + "/service/simultaneous", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/service", "type", { type: "object" }), errors++;
      var _valid2 = _errs63 === errors;
      if (valid5 = valid5 || _valid2, !valid5) {
        const _errs87 = errors;
        data26 !== null && (vErrors = failing(vErrors, instancePath + "/service", "type", { type: "null" }), errors++);
        var _valid2 = _errs87 === errors;
        valid5 = valid5 || _valid2;
      }
      valid5 ? (errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/service", "anyOf", {}), errors++);
    }
    if (data.client !== void 0) {
      let data38 = data.client;
      const _errs90 = errors;
      let valid7 = !1;
      const _errs91 = errors;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.id === void 0 || data38.firstname === void 0 || data38.lastname === void 0 || data38.email === void 0 || data38.phone === void 0)
          for (const field4 of obj12)
            data38[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/client", "required", { missingProperty: field4 }), errors++);
        if (data38.id !== void 0) {
          let data39 = data38.id;
          typeof data39 == "string" ? formats0.test(data39) || (vErrors = failing(vErrors, instancePath + "/client/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/client/id", "type", { type: "string" }), errors++);
        }
        if (data38.firstname !== void 0 && typeof data38.firstname != "string" && (vErrors = failing(vErrors, instancePath + "/client/firstname", "type", { type: "string" }), errors++), data38.lastname !== void 0 && typeof data38.lastname != "string" && (vErrors = failing(vErrors, instancePath + "/client/lastname", "type", { type: "string" }), errors++), data38.email !== void 0) {
          let data42 = data38.email;
          typeof data42 == "string" ? formats6.test(data42) || (vErrors = failing(vErrors, instancePath + "/client/email", "format", { format: "email" }), errors++) : (vErrors = failing(vErrors, instancePath + "/client/email", "type", { type: "string" }), errors++);
        }
        data38.phone !== void 0 && typeof data38.phone != "string" && (vErrors = failing(vErrors, instancePath + "/client/phone", "type", { type: "string" }), errors++);
      } else
        vErrors = failing(vErrors, instancePath + "/client", "type", { type: "object" }), errors++;
      var _valid3 = _errs91 === errors;
      if (valid7 = valid7 || _valid3, !valid7) {
        const _errs103 = errors;
        data38 !== null && (vErrors = failing(vErrors, instancePath + "/client", "type", { type: "null" }), errors++);
        var _valid3 = _errs103 === errors;
        valid7 = valid7 || _valid3;
      }
      valid7 ? (errors = _errs90, vErrors !== null && (_errs90 ? vErrors.length = _errs90 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/client", "anyOf", {}), errors++);
    }
    if (data.notifyClient !== void 0 && typeof data.notifyClient != "boolean" && (vErrors = failing(vErrors, instancePath + "/notifyClient", "type", { type: "boolean" }), errors++), data.repeatGroupId !== void 0) {
      let data45 = data.repeatGroupId;
      typeof data45 != "string" && data45 !== null && (vErrors = failing(vErrors, instancePath + "/repeatGroupId", "type", { type: schema15.properties.repeatGroupId.type }), errors++);
    }
    if (data.answers !== void 0) {
      let data46 = data.answers;
      !Array.isArray(data46) && data46 !== null && (vErrors = failing(vErrors, instancePath + "/answers", "type", { type: schema15.properties.answers.type }), errors++);
    }
    if (data.questionaryId !== void 0) {
      let data47 = data.questionaryId;
      typeof data47 != "string" && data47 !== null && (vErrors = failing(vErrors, instancePath + "/questionaryId", "type", { type: schema15.properties.questionaryId.type }), errors++);
    }
    if (data.createdAt !== void 0) {
      let data48 = data.createdAt;
      typeof data48 != "string" && data48 !== null && (vErrors = failing(vErrors, instancePath + "/createdAt", "type", { type: schema15.properties.createdAt.type }), errors++), typeof data48 == "string" && (pattern1.test(data48) || (vErrors = failing(vErrors, instancePath + "/createdAt", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$" }), errors++));
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate17.errors = vErrors, errors === 0;
}
function validate16(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0 || data.items === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.total !== void 0) {
      let data0 = data.total;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = failing(vErrors, instancePath + "/total", "type", { type: "integer" }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = failing(vErrors, instancePath + "/total", "minimum", { comparison: ">=", limit: 0 }), errors++);
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate17(data1[i0], instancePath + "/items/" + i0) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
      } else
        vErrors = failing(vErrors, instancePath + "/items", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate16.errors = vErrors, errors === 0;
}
const getBooking_200_body = validate19;
function validate19(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate17(data, instancePath) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length), validate19.errors = vErrors, errors === 0;
}
const getBooking_404_body = validate21;
function validate21(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: "message" }), errors++), data.message !== void 0) {
      let data0 = data.message;
      typeof data0 != "string" && (vErrors = failing(vErrors, instancePath + "/message", "type", { type: "string" }), errors++), data0 !== "Booking not found." && (vErrors = failing(vErrors, instancePath + "/message", "const", { allowedValue: "Booking not found." }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate21.errors = vErrors, errors === 0;
}

export const validators: ResponseValidatorTable = {
  listServices: {
    200: { headers: listServices_200_headers, body: listServices_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listLocations: {
    200: { headers: listServices_200_headers, body: listLocations_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listPeople: {
    200: { headers: listServices_200_headers, body: listPeople_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  getAvailability: {
    200: { headers: listServices_200_headers, body: getAvailability_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listClients: {
    200: { headers: listServices_200_headers, body: listClients_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  createClient: {
    201: { headers: listServices_200_headers, body: createClient_201_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    413: { headers: listServices_200_headers, body: listServices_429_body },
    415: { headers: listServices_200_headers, body: listServices_429_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  getClient: {
    200: { headers: listServices_200_headers, body: getClient_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getClient_404_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  replaceClient: {
    204: { headers: listServices_200_headers },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getClient_404_body },
    413: { headers: listServices_200_headers, body: listServices_429_body },
    415: { headers: listServices_200_headers, body: listServices_429_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  deleteClient: {
    204: { headers: listServices_200_headers },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getClient_404_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  listBookings: {
    200: { headers: listServices_200_headers, body: listBookings_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  createBooking: {
    201: { headers: listServices_200_headers, body: createClient_201_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    413: { headers: listServices_200_headers, body: listServices_429_body },
    415: { headers: listServices_200_headers, body: listServices_429_body },
    422: { headers: listServices_200_headers, body: listServices_422_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
  getBooking: {
    200: { headers: listServices_200_headers, body: getBooking_200_body },
    401: { headers: listServices_200_headers, body: listServices_401_body },
    404: { headers: listServices_200_headers, body: getBooking_404_body },
    429: { headers: listServices_429_headers, body: listServices_429_body },
    500: { headers: listServices_200_headers, body: listServices_429_body },
    503: { headers: listServices_429_headers, body: listServices_429_body },
  },
}

// Generated from openapi/salonbookit.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const getAvailabilityDay_200_headers = validate0;
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
const getAvailabilityDay_200_body = validate1;
const schema1 = { type: "object", required: ["success", "data"], properties: { success: { type: "boolean", const: !0 }, data: { type: "object", required: ["fecha", "profesional", "duracion_solicitada", "slots", "slots_disponibles_count", "proximo_disponible", "ultimo_disponible"], properties: { codigo: { type: "string", enum: ["PROFESSIONAL_NOT_WORKING"] }, fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, profesional: { type: "object", required: ["id", "nombre"], properties: { id: { type: "integer" }, nombre: { type: "string" } } }, duracion_solicitada: { type: "integer", minimum: 1 }, slots: { type: "array", items: { type: "object", required: ["hora_inicio", "hora_fin", "disponible"], properties: { hora_inicio: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, hora_fin: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, disponible: { type: "boolean" }, motivo: { type: "string", enum: ["ocupado", "pasado"] } }, if: { properties: { disponible: { const: !1 } }, required: ["disponible"] }, then: { required: ["motivo"] }, else: { not: { required: ["motivo"] } } } }, slots_disponibles_count: { type: "integer", minimum: 0 }, proximo_disponible: { type: ["string", "null"], pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, ultimo_disponible: { type: ["string", "null"], pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } } } } }, obj0 = ["success", "data"], obj1 = ["fecha", "profesional", "duracion_solicitada", "slots", "slots_disponibles_count", "proximo_disponible", "ultimo_disponible"], obj2 = ["id", "nombre"], obj3 = ["hora_inicio", "hora_fin", "disponible"], formats0 = fullFormats.date, pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern1 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
function validate1(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.data === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !0 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !0 }), errors++);
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.fecha === void 0 || data1.profesional === void 0 || data1.duracion_solicitada === void 0 || data1.slots === void 0 || data1.slots_disponibles_count === void 0 || data1.proximo_disponible === void 0 || data1.ultimo_disponible === void 0)
          for (const field1 of obj1)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/data", "required", { missingProperty: field1 }), errors++);
        if (data1.codigo !== void 0) {
          let data2 = data1.codigo;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/data/codigo", "type", { type: "string" }), errors++), data2 !== "PROFESSIONAL_NOT_WORKING" && (vErrors = failing(vErrors, instancePath + "/data/codigo", "enum", { allowedValues: schema1.properties.data.properties.codigo.enum }), errors++);
        }
        if (data1.fecha !== void 0) {
          let data3 = data1.fecha;
          typeof data3 == "string" ? (pattern0.test(data3) || (vErrors = failing(vErrors, instancePath + "/data/fecha", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data3) || (vErrors = failing(vErrors, instancePath + "/data/fecha", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/data/fecha", "type", { type: "string" }), errors++);
        }
        if (data1.profesional !== void 0) {
          let data4 = data1.profesional;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id === void 0 || data4.nombre === void 0)
              for (const field2 of obj2)
                data4[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/data/profesional", "required", { missingProperty: field2 }), errors++);
            if (data4.id !== void 0) {
              let data5 = data4.id;
              typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = failing(vErrors, instancePath + "/data/profesional/id", "type", { type: "integer" }), errors++);
            }
            data4.nombre !== void 0 && typeof data4.nombre != "string" && (vErrors = failing(vErrors, instancePath + "/data/profesional/nombre", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/data/profesional", "type", { type: "object" }), errors++;
        }
        if (data1.duracion_solicitada !== void 0) {
          let data7 = data1.duracion_solicitada;
          typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = failing(vErrors, instancePath + "/data/duracion_solicitada", "type", { type: "integer" }), errors++), typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7)) && (vErrors = failing(vErrors, instancePath + "/data/duracion_solicitada", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
        if (data1.slots !== void 0) {
          let data8 = data1.slots;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              const _errs21 = errors;
              let valid5 = !0;
              const _errs22 = errors;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.disponible === void 0) {
                  const err15 = {};
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data9.disponible !== void 0 && data9.disponible !== !1) {
                  const err16 = {};
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              }
              var _valid0 = _errs22 === errors;
              errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
              let ifClause0;
              if (_valid0) {
                const _errs24 = errors;
                data9 && typeof data9 == "object" && !Array.isArray(data9) && data9.motivo === void 0 && (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0, "required", { missingProperty: "motivo" }), errors++);
                var _valid0 = _errs24 === errors;
                valid5 = _valid0, ifClause0 = "then";
              } else {
                const _errs25 = errors, _errs26 = errors, _errs27 = errors;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9) && data9.motivo === void 0) {
                  const err18 = {};
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                var valid7 = _errs27 === errors;
                valid7 ? (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0, "not", {}), errors++) : (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null));
                var _valid0 = _errs25 === errors;
                valid5 = _valid0, ifClause0 = "else";
              }
              if (valid5 || (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0, "if", { failingKeyword: ifClause0 }), errors++), data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.hora_inicio === void 0 || data9.hora_fin === void 0 || data9.disponible === void 0)
                  for (const field3 of obj3)
                    data9[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0, "required", { missingProperty: field3 }), errors++);
                if (data9.hora_inicio !== void 0) {
                  let data11 = data9.hora_inicio;
                  typeof data11 == "string" ? pattern1.test(data11) || (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0 + "/hora_inicio", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0 + "/hora_inicio", "type", { type: "string" }), errors++);
                }
                if (data9.hora_fin !== void 0) {
                  let data12 = data9.hora_fin;
                  typeof data12 == "string" ? pattern1.test(data12) || (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0 + "/hora_fin", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0 + "/hora_fin", "type", { type: "string" }), errors++);
                }
                if (data9.disponible !== void 0 && typeof data9.disponible != "boolean" && (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0 + "/disponible", "type", { type: "boolean" }), errors++), data9.motivo !== void 0) {
                  let data14 = data9.motivo;
                  typeof data14 != "string" && (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0 + "/motivo", "type", { type: "string" }), errors++), data14 === "ocupado" || data14 === "pasado" || (vErrors = failing(vErrors, instancePath + "/data/slots/" + i0 + "/motivo", "enum", { allowedValues: schema1.properties.data.properties.slots.items.properties.motivo.enum }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/data/slots/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/data/slots", "type", { type: "array" }), errors++;
        }
        if (data1.slots_disponibles_count !== void 0) {
          let data15 = data1.slots_disponibles_count;
          typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || (vErrors = failing(vErrors, instancePath + "/data/slots_disponibles_count", "type", { type: "integer" }), errors++), typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)) && (vErrors = failing(vErrors, instancePath + "/data/slots_disponibles_count", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
        if (data1.proximo_disponible !== void 0) {
          let data16 = data1.proximo_disponible;
          typeof data16 != "string" && data16 !== null && (vErrors = failing(vErrors, instancePath + "/data/proximo_disponible", "type", { type: schema1.properties.data.properties.proximo_disponible.type }), errors++), typeof data16 == "string" && (pattern1.test(data16) || (vErrors = failing(vErrors, instancePath + "/data/proximo_disponible", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++));
        }
        if (data1.ultimo_disponible !== void 0) {
          let data17 = data1.ultimo_disponible;
          typeof data17 != "string" && data17 !== null && (vErrors = failing(vErrors, instancePath + "/data/ultimo_disponible", "type", { type: schema1.properties.data.properties.ultimo_disponible.type }), errors++), typeof data17 == "string" && (pattern1.test(data17) || (vErrors = failing(vErrors, instancePath + "/data/ultimo_disponible", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++));
        }
      } else
        vErrors = failing(vErrors, instancePath + "/data", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1.errors = vErrors, errors === 0;
}
const getAvailabilityDay_400_body = validate2;
const schema2 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["INVALID_DATE", "DATE_IN_PAST", "DATE_TOO_FAR", "VALIDATION_ERROR"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } }, obj4 = ["success", "error"], obj5 = ["code", "message"], func0 = ucs2length;
function validate2(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 === "INVALID_DATE" || data2 === "DATE_IN_PAST" || data2 === "DATE_TOO_FAR" || data2 === "VALIDATION_ERROR" || (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema2.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2.errors = vErrors, errors === 0;
}
const getAvailabilityDay_401_body = validate3;
const schema3 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["MISSING_API_KEY", "INVALID_API_KEY"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate3(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 === "MISSING_API_KEY" || data2 === "INVALID_API_KEY" || (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema3.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate3.errors = vErrors, errors === 0;
}
const getAvailabilityDay_403_body = validate4;
const schema4 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["API_KEY_DISABLED", "API_KEY_EXPIRED", "ORIGIN_NOT_ALLOWED", "TENANT_INACTIVE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate4(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 === "API_KEY_DISABLED" || data2 === "API_KEY_EXPIRED" || data2 === "ORIGIN_NOT_ALLOWED" || data2 === "TENANT_INACTIVE" || (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema4.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate4.errors = vErrors, errors === 0;
}
const getAvailabilityDay_404_body = validate5;
const schema5 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["PROFESSIONAL_NOT_FOUND", "SERVICE_NOT_FOUND"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate5(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 === "PROFESSIONAL_NOT_FOUND" || data2 === "SERVICE_NOT_FOUND" || (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema5.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate5.errors = vErrors, errors === 0;
}
const getAvailabilityDay_429_headers = validate6;
function validate6(data, instancePath = "") {
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
  return validate6.errors = vErrors, errors === 0;
}
const getAvailabilityDay_429_body = validate7;
const schema7 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["RATE_LIMIT_EXCEEDED"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate7(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 !== "RATE_LIMIT_EXCEEDED" && (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema7.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate7.errors = vErrors, errors === 0;
}
const getAvailabilityDay_500_body = validate8;
const schema8 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["INTERNAL_SERVER_ERROR"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate8(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 !== "INTERNAL_SERVER_ERROR" && (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema8.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate8.errors = vErrors, errors === 0;
}
const getAvailabilityDay_503_body = validate9;
const schema9 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["SERVICE_UNAVAILABLE", "MAINTENANCE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate9(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 === "SERVICE_UNAVAILABLE" || data2 === "MAINTENANCE" || (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema9.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate9.errors = vErrors, errors === 0;
}
const getAvailabilityRange_200_body = validate10;
const schema10 = { type: "object", required: ["success", "data"], properties: { success: { type: "boolean", const: !0 }, data: { type: "object", required: ["desde", "hasta", "dias", "dias_disponibles_count"], properties: { desde: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, hasta: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, dias: { type: "array", items: { type: "object", required: ["fecha", "disponible", "slots_libres"], properties: { fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, disponible: { type: "boolean" }, slots_libres: { type: "integer", minimum: 0 }, primer_slot: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, ultimo_slot: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, motivo: { type: "string", enum: ["completo", "festivo", "no_trabaja"] } }, if: { properties: { disponible: { const: !1 } }, required: ["disponible"] }, then: { required: ["motivo"] }, else: { required: ["primer_slot", "ultimo_slot"], not: { required: ["motivo"] } } } }, dias_disponibles_count: { type: "integer", minimum: 0 } } } } }, obj19 = ["desde", "hasta", "dias", "dias_disponibles_count"], obj20 = ["primer_slot", "ultimo_slot"], obj21 = ["fecha", "disponible", "slots_libres"];
function validate10(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.data === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !0 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !0 }), errors++);
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.desde === void 0 || data1.hasta === void 0 || data1.dias === void 0 || data1.dias_disponibles_count === void 0)
          for (const field1 of obj19)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/data", "required", { missingProperty: field1 }), errors++);
        if (data1.desde !== void 0) {
          let data2 = data1.desde;
          typeof data2 == "string" ? (pattern0.test(data2) || (vErrors = failing(vErrors, instancePath + "/data/desde", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data2) || (vErrors = failing(vErrors, instancePath + "/data/desde", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/data/desde", "type", { type: "string" }), errors++);
        }
        if (data1.hasta !== void 0) {
          let data3 = data1.hasta;
          typeof data3 == "string" ? (pattern0.test(data3) || (vErrors = failing(vErrors, instancePath + "/data/hasta", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data3) || (vErrors = failing(vErrors, instancePath + "/data/hasta", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/data/hasta", "type", { type: "string" }), errors++);
        }
        if (data1.dias !== void 0) {
          let data4 = data1.dias;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              const _errs13 = errors;
              let valid4 = !0;
              const _errs14 = errors;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.disponible === void 0) {
                  const err10 = {};
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (data5.disponible !== void 0 && data5.disponible !== !1) {
                  const err11 = {};
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              }
              var _valid0 = _errs14 === errors;
              errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              let ifClause0;
              if (_valid0) {
                const _errs16 = errors;
                data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.motivo === void 0 && (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0, "required", { missingProperty: "motivo" }), errors++);
                var _valid0 = _errs16 === errors;
                valid4 = _valid0, ifClause0 = "then";
              } else {
                const _errs17 = errors, _errs18 = errors, _errs19 = errors;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.motivo === void 0) {
                  const err13 = {};
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                var valid6 = _errs19 === errors;
                if (valid6 ? (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0, "not", {}), errors++) : (errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null)), data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.primer_slot === void 0 || data5.ultimo_slot === void 0))
                  for (const field2 of obj20)
                    data5[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0, "required", { missingProperty: field2 }), errors++);
                var _valid0 = _errs17 === errors;
                valid4 = _valid0, ifClause0 = "else";
              }
              if (valid4 || (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0, "if", { failingKeyword: ifClause0 }), errors++), data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.fecha === void 0 || data5.disponible === void 0 || data5.slots_libres === void 0)
                  for (const field3 of obj21)
                    data5[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0, "required", { missingProperty: field3 }), errors++);
                if (data5.fecha !== void 0) {
                  let data7 = data5.fecha;
                  typeof data7 == "string" ? (pattern0.test(data7) || (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/fecha", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data7) || (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/fecha", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/fecha", "type", { type: "string" }), errors++);
                }
                if (data5.disponible !== void 0 && typeof data5.disponible != "boolean" && (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/disponible", "type", { type: "boolean" }), errors++), data5.slots_libres !== void 0) {
                  let data9 = data5.slots_libres;
                  typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/slots_libres", "type", { type: "integer" }), errors++), typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/slots_libres", "minimum", { comparison: ">=", limit: 0 }), errors++);
                }
                if (data5.primer_slot !== void 0) {
                  let data10 = data5.primer_slot;
                  typeof data10 == "string" ? pattern1.test(data10) || (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/primer_slot", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/primer_slot", "type", { type: "string" }), errors++);
                }
                if (data5.ultimo_slot !== void 0) {
                  let data11 = data5.ultimo_slot;
                  typeof data11 == "string" ? pattern1.test(data11) || (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/ultimo_slot", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/ultimo_slot", "type", { type: "string" }), errors++);
                }
                if (data5.motivo !== void 0) {
                  let data12 = data5.motivo;
                  typeof data12 != "string" && (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/motivo", "type", { type: "string" }), errors++), data12 === "completo" || data12 === "festivo" || data12 === "no_trabaja" || (vErrors = failing(vErrors, instancePath + "/data/dias/" + i0 + "/motivo", "enum", { allowedValues: schema10.properties.data.properties.dias.items.properties.motivo.enum }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/data/dias/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/data/dias", "type", { type: "array" }), errors++;
        }
        if (data1.dias_disponibles_count !== void 0) {
          let data13 = data1.dias_disponibles_count;
          typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = failing(vErrors, instancePath + "/data/dias_disponibles_count", "type", { type: "integer" }), errors++), typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13)) && (vErrors = failing(vErrors, instancePath + "/data/dias_disponibles_count", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/data", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate10.errors = vErrors, errors === 0;
}
const createReservation_201_body = validate11;
const schema11 = { type: "object", required: ["success", "data"], properties: { success: { type: "boolean", const: !0 }, data: { type: "object", required: ["id", "codigo", "fecha", "hora_inicio", "hora_fin", "servicios", "profesional", "cliente", "subtotal", "descuento", "total", "moneda", "estado", "pago_requerido", "pago_pendiente", "puntos_ganados", "created_at"], properties: { id: { type: "integer" }, codigo: { type: "string", pattern: "^[A-Z0-9]{8}$" }, fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, hora_inicio: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, hora_fin: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, servicios: { type: "array", items: { type: "object", required: ["id", "nombre", "precio", "duracion_minutos"], properties: { id: { type: "integer" }, nombre: { type: "string" }, precio: { type: "number", minimum: 0 }, duracion_minutos: { type: "integer", minimum: 1 } } } }, profesional: { type: "object", required: ["id", "nombre"], properties: { id: { type: "integer" }, nombre: { type: "string" } } }, cliente: { type: "object", required: ["id", "nombre", "email", "telefono"], properties: { id: { type: "integer" }, nombre: { type: "string" }, email: { type: "string", format: "email" }, telefono: { type: ["string", "null"] } } }, subtotal: { type: "number", minimum: 0 }, descuento: { type: "number", minimum: 0 }, total: { type: "number", minimum: 0 }, moneda: { type: "string", pattern: "^[A-Z]{3}$" }, estado: { type: "string", enum: ["pendiente", "confirmada", "completada"] }, pago_requerido: { type: "boolean" }, pago_pendiente: { type: "boolean" }, puntos_ganados: { type: "integer", minimum: 0 }, created_at: { type: "string", format: "date-time" } } } } }, obj23 = ["id", "codigo", "fecha", "hora_inicio", "hora_fin", "servicios", "profesional", "cliente", "subtotal", "descuento", "total", "moneda", "estado", "pago_requerido", "pago_pendiente", "puntos_ganados", "created_at"], obj24 = ["id", "nombre", "precio", "duracion_minutos"], obj26 = ["id", "nombre", "email", "telefono"], pattern10 = new RegExp("^[A-Z0-9]{8}$", "u"), pattern14 = new RegExp("^[A-Z]{3}$", "u"), formats10 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, formats12 = fullFormats["date-time"];
function validate11(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.data === void 0)
      for (const field0 of obj0)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !0 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !0 }), errors++);
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0 || data1.codigo === void 0 || data1.fecha === void 0 || data1.hora_inicio === void 0 || data1.hora_fin === void 0 || data1.servicios === void 0 || data1.profesional === void 0 || data1.cliente === void 0 || data1.subtotal === void 0 || data1.descuento === void 0 || data1.total === void 0 || data1.moneda === void 0 || data1.estado === void 0 || data1.pago_requerido === void 0 || data1.pago_pendiente === void 0 || data1.puntos_ganados === void 0 || data1.created_at === void 0)
          for (const field1 of obj23)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/data", "required", { missingProperty: field1 }), errors++);
        if (data1.id !== void 0) {
          let data2 = data1.id;
          typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/data/id", "type", { type: "integer" }), errors++);
        }
        if (data1.codigo !== void 0) {
          let data3 = data1.codigo;
          typeof data3 == "string" ? pattern10.test(data3) || (vErrors = failing(vErrors, instancePath + "/data/codigo", "pattern", { pattern: "^[A-Z0-9]{8}$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/codigo", "type", { type: "string" }), errors++);
        }
        if (data1.fecha !== void 0) {
          let data4 = data1.fecha;
          typeof data4 == "string" ? (pattern0.test(data4) || (vErrors = failing(vErrors, instancePath + "/data/fecha", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data4) || (vErrors = failing(vErrors, instancePath + "/data/fecha", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/data/fecha", "type", { type: "string" }), errors++);
        }
        if (data1.hora_inicio !== void 0) {
          let data5 = data1.hora_inicio;
          typeof data5 == "string" ? pattern1.test(data5) || (vErrors = failing(vErrors, instancePath + "/data/hora_inicio", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/hora_inicio", "type", { type: "string" }), errors++);
        }
        if (data1.hora_fin !== void 0) {
          let data6 = data1.hora_fin;
          typeof data6 == "string" ? pattern1.test(data6) || (vErrors = failing(vErrors, instancePath + "/data/hora_fin", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/hora_fin", "type", { type: "string" }), errors++);
        }
        if (data1.servicios !== void 0) {
          let data7 = data1.servicios;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.id === void 0 || data8.nombre === void 0 || data8.precio === void 0 || data8.duracion_minutos === void 0)
                  for (const field2 of obj24)
                    data8[field2] === void 0 && (vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0, "required", { missingProperty: field2 }), errors++);
                if (data8.id !== void 0) {
                  let data9 = data8.id;
                  typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0 + "/id", "type", { type: "integer" }), errors++);
                }
                if (data8.nombre !== void 0 && typeof data8.nombre != "string" && (vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0 + "/nombre", "type", { type: "string" }), errors++), data8.precio !== void 0) {
                  let data11 = data8.precio;
                  typeof data11 == "number" && isFinite(data11) ? (data11 < 0 || isNaN(data11)) && (vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0 + "/precio", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0 + "/precio", "type", { type: "number" }), errors++);
                }
                if (data8.duracion_minutos !== void 0) {
                  let data12 = data8.duracion_minutos;
                  typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0 + "/duracion_minutos", "type", { type: "integer" }), errors++), typeof data12 == "number" && isFinite(data12) && (data12 < 1 || isNaN(data12)) && (vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0 + "/duracion_minutos", "minimum", { comparison: ">=", limit: 1 }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/data/servicios/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/data/servicios", "type", { type: "array" }), errors++;
        }
        if (data1.profesional !== void 0) {
          let data13 = data1.profesional;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.id === void 0 || data13.nombre === void 0)
              for (const field3 of obj2)
                data13[field3] === void 0 && (vErrors = failing(vErrors, instancePath + "/data/profesional", "required", { missingProperty: field3 }), errors++);
            if (data13.id !== void 0) {
              let data14 = data13.id;
              typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = failing(vErrors, instancePath + "/data/profesional/id", "type", { type: "integer" }), errors++);
            }
            data13.nombre !== void 0 && typeof data13.nombre != "string" && (vErrors = failing(vErrors, instancePath + "/data/profesional/nombre", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/data/profesional", "type", { type: "object" }), errors++;
        }
        if (data1.cliente !== void 0) {
          let data16 = data1.cliente;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.id === void 0 || data16.nombre === void 0 || data16.email === void 0 || data16.telefono === void 0)
              for (const field4 of obj26)
                data16[field4] === void 0 && (vErrors = failing(vErrors, instancePath + "/data/cliente", "required", { missingProperty: field4 }), errors++);
            if (data16.id !== void 0) {
              let data17 = data16.id;
              typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) || (vErrors = failing(vErrors, instancePath + "/data/cliente/id", "type", { type: "integer" }), errors++);
            }
            if (data16.nombre !== void 0 && typeof data16.nombre != "string" && (vErrors = failing(vErrors, instancePath + "/data/cliente/nombre", "type", { type: "string" }), errors++), data16.email !== void 0) {
              let data19 = data16.email;
              typeof data19 == "string" ? formats10.test(data19) || (vErrors = failing(vErrors, instancePath + "/data/cliente/email", "format", { format: "email" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/cliente/email", "type", { type: "string" }), errors++);
            }
            if (data16.telefono !== void 0) {
              let data20 = data16.telefono;
              typeof data20 != "string" && data20 !== null && (vErrors = failing(vErrors, instancePath + "/data/cliente/telefono", "type", { type: schema11.properties.data.properties.cliente.properties.telefono.type }), errors++);
            }
          } else
            vErrors = failing(vErrors, instancePath + "/data/cliente", "type", { type: "object" }), errors++;
        }
        if (data1.subtotal !== void 0) {
          let data21 = data1.subtotal;
          typeof data21 == "number" && isFinite(data21) ? (data21 < 0 || isNaN(data21)) && (vErrors = failing(vErrors, instancePath + "/data/subtotal", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/subtotal", "type", { type: "number" }), errors++);
        }
        if (data1.descuento !== void 0) {
          let data22 = data1.descuento;
          typeof data22 == "number" && isFinite(data22) ? (data22 < 0 || isNaN(data22)) && (vErrors = failing(vErrors, instancePath + "/data/descuento", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/descuento", "type", { type: "number" }), errors++);
        }
        if (data1.total !== void 0) {
          let data23 = data1.total;
          typeof data23 == "number" && isFinite(data23) ? (data23 < 0 || isNaN(data23)) && (vErrors = failing(vErrors, instancePath + "/data/total", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/total", "type", { type: "number" }), errors++);
        }
        if (data1.moneda !== void 0) {
          let data24 = data1.moneda;
          typeof data24 == "string" ? pattern14.test(data24) || (vErrors = failing(vErrors, instancePath + "/data/moneda", "pattern", { pattern: "^[A-Z]{3}$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/moneda", "type", { type: "string" }), errors++);
        }
        if (data1.estado !== void 0) {
          let data25 = data1.estado;
          typeof data25 != "string" && (vErrors = failing(vErrors, instancePath + "/data/estado", "type", { type: "string" }), errors++), data25 === "pendiente" || data25 === "confirmada" || data25 === "completada" || (vErrors = failing(vErrors, instancePath + "/data/estado", "enum", { allowedValues: schema11.properties.data.properties.estado.enum }), errors++);
        }
        if (data1.pago_requerido !== void 0 && typeof data1.pago_requerido != "boolean" && (vErrors = failing(vErrors, instancePath + "/data/pago_requerido", "type", { type: "boolean" }), errors++), data1.pago_pendiente !== void 0 && typeof data1.pago_pendiente != "boolean" && (vErrors = failing(vErrors, instancePath + "/data/pago_pendiente", "type", { type: "boolean" }), errors++), data1.puntos_ganados !== void 0) {
          let data28 = data1.puntos_ganados;
          typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) || (vErrors = failing(vErrors, instancePath + "/data/puntos_ganados", "type", { type: "integer" }), errors++), typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28)) && (vErrors = failing(vErrors, instancePath + "/data/puntos_ganados", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
        if (data1.created_at !== void 0) {
          let data29 = data1.created_at;
          typeof data29 == "string" ? formats12.validate(data29) || (vErrors = failing(vErrors, instancePath + "/data/created_at", "format", { format: "date-time" }), errors++) : (vErrors = failing(vErrors, instancePath + "/data/created_at", "type", { type: "string" }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/data", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate11.errors = vErrors, errors === 0;
}
const createReservation_400_body = validate12;
const schema12 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["VALIDATION_ERROR", "MISSING_REQUIRED_FIELD", "INVALID_EMAIL", "INVALID_PHONE", "INVALID_DATE", "INVALID_TIME", "DATE_IN_PAST", "DATE_TOO_FAR"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate12(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 === "VALIDATION_ERROR" || data2 === "MISSING_REQUIRED_FIELD" || data2 === "INVALID_EMAIL" || data2 === "INVALID_PHONE" || data2 === "INVALID_DATE" || data2 === "INVALID_TIME" || data2 === "DATE_IN_PAST" || data2 === "DATE_TOO_FAR" || (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema12.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate12.errors = vErrors, errors === 0;
}
const createReservation_409_body = validate13;
const schema13 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["SLOT_NOT_AVAILABLE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate13(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 !== "SLOT_NOT_AVAILABLE" && (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema13.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate13.errors = vErrors, errors === 0;
}
const createReservation_413_body = validate14;
const schema14 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["PAYLOAD_TOO_LARGE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate14(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 !== "PAYLOAD_TOO_LARGE" && (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema14.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate14.errors = vErrors, errors === 0;
}
const createReservation_415_body = validate15;
const schema15 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["UNSUPPORTED_MEDIA_TYPE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate15(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0 || data.error === void 0)
      for (const field0 of obj4)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.success !== void 0) {
      let data0 = data.success;
      typeof data0 != "boolean" && (vErrors = failing(vErrors, instancePath + "/success", "type", { type: "boolean" }), errors++), data0 !== !1 && (vErrors = failing(vErrors, instancePath + "/success", "const", { allowedValue: !1 }), errors++);
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0 || data1.message === void 0)
          for (const field1 of obj5)
            data1[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/error", "required", { missingProperty: field1 }), errors++);
        if (data1.code !== void 0) {
          let data2 = data1.code;
          typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/error/code", "type", { type: "string" }), errors++), data2 !== "UNSUPPORTED_MEDIA_TYPE" && (vErrors = failing(vErrors, instancePath + "/error/code", "enum", { allowedValues: schema15.properties.error.properties.code.enum }), errors++);
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          typeof data3 == "string" ? func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/error/message", "minLength", { limit: 1 }), errors++) : (vErrors = failing(vErrors, instancePath + "/error/message", "type", { type: "string" }), errors++);
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                data5.length < 1 && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", { limit: 1 }), errors++);
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  typeof data5[i0] != "string" && (vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "type", { type: "string" }), errors++);
              } else
                vErrors = failing(vErrors, instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" }), errors++;
            }
          else
            vErrors = failing(vErrors, instancePath + "/error/details", "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/error", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate15.errors = vErrors, errors === 0;
}

export const validators: ResponseValidatorTable = {
  getAvailabilityDay: {
    200: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_200_body },
    400: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_400_body },
    401: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_401_body },
    403: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_403_body },
    404: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_404_body },
    429: { headers: getAvailabilityDay_429_headers, body: getAvailabilityDay_429_body },
    500: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_500_body },
    503: { headers: getAvailabilityDay_429_headers, body: getAvailabilityDay_503_body },
  },
  getAvailabilityRange: {
    200: { headers: getAvailabilityDay_200_headers, body: getAvailabilityRange_200_body },
    400: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_400_body },
    401: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_401_body },
    403: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_403_body },
    404: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_404_body },
    429: { headers: getAvailabilityDay_429_headers, body: getAvailabilityDay_429_body },
    500: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_500_body },
    503: { headers: getAvailabilityDay_429_headers, body: getAvailabilityDay_503_body },
  },
  createReservation: {
    201: { headers: getAvailabilityDay_200_headers, body: createReservation_201_body },
    400: { headers: getAvailabilityDay_200_headers, body: createReservation_400_body },
    401: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_401_body },
    403: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_403_body },
    404: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_404_body },
    409: { headers: getAvailabilityDay_200_headers, body: createReservation_409_body },
    413: { headers: getAvailabilityDay_200_headers, body: createReservation_413_body },
    415: { headers: getAvailabilityDay_200_headers, body: createReservation_415_body },
    429: { headers: getAvailabilityDay_429_headers, body: getAvailabilityDay_429_body },
    500: { headers: getAvailabilityDay_200_headers, body: getAvailabilityDay_500_body },
    503: { headers: getAvailabilityDay_429_headers, body: getAvailabilityDay_503_body },
  },
}

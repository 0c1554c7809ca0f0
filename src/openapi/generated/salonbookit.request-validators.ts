// Generated from openapi/salonbookit.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { RequestValidatorTable } from '../compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const getAvailabilityDay_parameters = validate0;
const obj0 = ["peluquero_id", "fecha"], formats0 = fullFormats.date, pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern1 = new RegExp("^\\d{1,9}(,\\d{1,9})*$", "u"), func0 = ucs2length;
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.peluquero_id === void 0 || data0.fecha === void 0)
          for (const field0 of obj0)
            data0[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/path", "required", { missingProperty: field0 }), errors++);
        if (data0.peluquero_id !== void 0) {
          let data1 = data0.peluquero_id;
          typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/path/peluquero_id", "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = failing(vErrors, instancePath + "/path/peluquero_id", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
        if (data0.fecha !== void 0) {
          let data2 = data0.fecha;
          typeof data2 == "string" ? (pattern0.test(data2) || (vErrors = failing(vErrors, instancePath + "/path/fecha", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data2) || (vErrors = failing(vErrors, instancePath + "/path/fecha", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/path/fecha", "type", { type: "string" }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++;
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.servicio_id !== void 0) {
          let data4 = data3.servicio_id;
          typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = failing(vErrors, instancePath + "/query/servicio_id", "type", { type: "integer" }), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)) && (vErrors = failing(vErrors, instancePath + "/query/servicio_id", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
        if (data3.servicios !== void 0) {
          let data5 = data3.servicios;
          typeof data5 == "string" ? (func0(data5) > 200 && (vErrors = failing(vErrors, instancePath + "/query/servicios", "maxLength", { limit: 200 }), errors++), pattern1.test(data5) || (vErrors = failing(vErrors, instancePath + "/query/servicios", "pattern", { pattern: "^\\d{1,9}(,\\d{1,9})*$" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/query/servicios", "type", { type: "string" }), errors++);
        }
        if (data3.duracion !== void 0) {
          let data6 = data3.duracion;
          typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = failing(vErrors, instancePath + "/query/duracion", "type", { type: "integer" }), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 > 1440 || isNaN(data6)) && (vErrors = failing(vErrors, instancePath + "/query/duracion", "maximum", { comparison: "<=", limit: 1440 }), errors++), (data6 < 1 || isNaN(data6)) && (vErrors = failing(vErrors, instancePath + "/query/duracion", "minimum", { comparison: ">=", limit: 1 }), errors++));
        }
      } else
        vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
    }
    if (data.header !== void 0) {
      let data7 = data.header;
      data7 && typeof data7 == "object" && !Array.isArray(data7) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}
const getAvailabilityRange_parameters = validate1;
function validate1(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++);
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.peluquero_id !== void 0) {
          let data2 = data1.peluquero_id;
          typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/query/peluquero_id", "type", { type: "integer" }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)) && (vErrors = failing(vErrors, instancePath + "/query/peluquero_id", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
        if (data1.servicio_id !== void 0) {
          let data3 = data1.servicio_id;
          typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = failing(vErrors, instancePath + "/query/servicio_id", "type", { type: "integer" }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (vErrors = failing(vErrors, instancePath + "/query/servicio_id", "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
        if (data1.desde !== void 0) {
          let data4 = data1.desde;
          typeof data4 == "string" ? (pattern0.test(data4) || (vErrors = failing(vErrors, instancePath + "/query/desde", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data4) || (vErrors = failing(vErrors, instancePath + "/query/desde", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/query/desde", "type", { type: "string" }), errors++);
        }
        if (data1.hasta !== void 0) {
          let data5 = data1.hasta;
          typeof data5 == "string" ? (pattern0.test(data5) || (vErrors = failing(vErrors, instancePath + "/query/hasta", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data5) || (vErrors = failing(vErrors, instancePath + "/query/hasta", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/query/hasta", "type", { type: "string" }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
    }
    if (data.header !== void 0) {
      let data6 = data.header;
      data6 && typeof data6 == "object" && !Array.isArray(data6) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1.errors = vErrors, errors === 0;
}
const createReservation_body = validate2;
const obj1 = ["servicio_ids", "peluquero_id", "fecha", "hora_inicio", "nombre", "email"], formats8 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, pattern5 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u"), pattern6 = new RegExp("^\\+?[0-9][0-9 ().-]{4,48}$", "u");
function validate2(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.servicio_ids === void 0 || data.peluquero_id === void 0 || data.fecha === void 0 || data.hora_inicio === void 0 || data.nombre === void 0 || data.email === void 0)
      for (const field0 of obj1)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.servicio_ids !== void 0) {
      let data0 = data.servicio_ids;
      if (Array.isArray(data0)) {
        data0.length > 20 && (vErrors = failing(vErrors, instancePath + "/servicio_ids", "maxItems", { limit: 20 }), errors++), data0.length < 1 && (vErrors = failing(vErrors, instancePath + "/servicio_ids", "minItems", { limit: 1 }), errors++);
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = failing(vErrors, instancePath + "/servicio_ids/" + i0, "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = failing(vErrors, instancePath + "/servicio_ids/" + i0, "minimum", { comparison: ">=", limit: 1 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/servicio_ids", "type", { type: "array" }), errors++;
    }
    if (data.peluquero_id !== void 0) {
      let data2 = data.peluquero_id;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = failing(vErrors, instancePath + "/peluquero_id", "type", { type: "integer" }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)) && (vErrors = failing(vErrors, instancePath + "/peluquero_id", "minimum", { comparison: ">=", limit: 1 }), errors++);
    }
    if (data.fecha !== void 0) {
      let data3 = data.fecha;
      typeof data3 == "string" ? (pattern0.test(data3) || (vErrors = failing(vErrors, instancePath + "/fecha", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats0.validate(data3) || (vErrors = failing(vErrors, instancePath + "/fecha", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/fecha", "type", { type: "string" }), errors++);
    }
    if (data.hora_inicio !== void 0) {
      let data4 = data.hora_inicio;
      typeof data4 == "string" ? pattern5.test(data4) || (vErrors = failing(vErrors, instancePath + "/hora_inicio", "pattern", { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/hora_inicio", "type", { type: "string" }), errors++);
    }
    if (data.nombre !== void 0) {
      let data5 = data.nombre;
      typeof data5 == "string" ? (func0(data5) > 255 && (vErrors = failing(vErrors, instancePath + "/nombre", "maxLength", { limit: 255 }), errors++), func0(data5) < 1 && (vErrors = failing(vErrors, instancePath + "/nombre", "minLength", { limit: 1 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/nombre", "type", { type: "string" }), errors++);
    }
    if (data.email !== void 0) {
      let data6 = data.email;
      typeof data6 == "string" ? (func0(data6) > 255 && (vErrors = failing(vErrors, instancePath + "/email", "maxLength", { limit: 255 }), errors++), formats8.test(data6) || (vErrors = failing(vErrors, instancePath + "/email", "format", { format: "email" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/email", "type", { type: "string" }), errors++);
    }
    if (data.telefono !== void 0) {
      let data7 = data.telefono;
      typeof data7 == "string" ? pattern6.test(data7) || (vErrors = failing(vErrors, instancePath + "/telefono", "pattern", { pattern: "^\\+?[0-9][0-9 ().-]{4,48}$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/telefono", "type", { type: "string" }), errors++);
    }
    data.notas !== void 0 && typeof data.notas != "string" && (vErrors = failing(vErrors, instancePath + "/notas", "type", { type: "string" }), errors++), data.usar_puntos !== void 0 && typeof data.usar_puntos != "boolean" && (vErrors = failing(vErrors, instancePath + "/usar_puntos", "type", { type: "boolean" }), errors++);
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2.errors = vErrors, errors === 0;
}

export const validators: RequestValidatorTable = {
  getAvailabilityDay: { parameters: getAvailabilityDay_parameters },
  getAvailabilityRange: { parameters: getAvailabilityRange_parameters },
  createReservation: { body: createReservation_body },
}

// Generated from openapi/salonbookit.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { RequestValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const getAvailabilityDay_parameters = validate52;
const schema19 = { type: "object", properties: { path: { type: "object", properties: { peluquero_id: { type: "integer", minimum: 1 }, fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, required: ["peluquero_id", "fecha"] }, query: { type: "object", properties: { servicio_id: { type: "integer", minimum: 1 }, servicios: { type: "string", pattern: "^\\d{1,9}(,\\d{1,9})*$", maxLength: 200 }, duracion: { type: "integer", minimum: 1, maximum: 1440 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, formats0 = fullFormats.date, pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern4 = new RegExp("^\\d{1,9}(,\\d{1,9})*$", "u"), func1 = ucs2length;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.peluquero_id === void 0) {
          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "peluquero_id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.fecha === void 0) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "fecha" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.peluquero_id !== void 0) {
          let data1 = data0.peluquero_id;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/path/peluquero_id", schemaPath: "#/properties/path/properties/peluquero_id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
            const err3 = { instancePath: instancePath + "/path/peluquero_id", schemaPath: "#/properties/path/properties/peluquero_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.fecha !== void 0) {
          let data2 = data0.fecha;
          if (typeof data2 == "string") {
            if (!pattern3.test(data2)) {
              const err4 = { instancePath: instancePath + "/path/fecha", schemaPath: "#/properties/path/properties/fecha/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (!formats0.validate(data2)) {
              const err5 = { instancePath: instancePath + "/path/fecha", schemaPath: "#/properties/path/properties/fecha/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/path/fecha", schemaPath: "#/properties/path/properties/fecha/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.servicio_id !== void 0) {
          let data4 = data3.servicio_id;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err8 = { instancePath: instancePath + "/query/servicio_id", schemaPath: "#/properties/query/properties/servicio_id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
            const err9 = { instancePath: instancePath + "/query/servicio_id", schemaPath: "#/properties/query/properties/servicio_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data3.servicios !== void 0) {
          let data5 = data3.servicios;
          if (typeof data5 == "string") {
            if (func1(data5) > 200) {
              const err10 = { instancePath: instancePath + "/query/servicios", schemaPath: "#/properties/query/properties/servicios/maxLength", keyword: "maxLength", params: { limit: 200 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (!pattern4.test(data5)) {
              const err11 = { instancePath: instancePath + "/query/servicios", schemaPath: "#/properties/query/properties/servicios/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}(,\\d{1,9})*$" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/query/servicios", schemaPath: "#/properties/query/properties/servicios/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data3.duracion !== void 0) {
          let data6 = data3.duracion;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err13 = { instancePath: instancePath + "/query/duracion", schemaPath: "#/properties/query/properties/duracion/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1440 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/query/duracion", schemaPath: "#/properties/query/properties/duracion/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err15 = { instancePath: instancePath + "/query/duracion", schemaPath: "#/properties/query/properties/duracion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.header !== void 0) {
      let data7 = data.header;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityRange_parameters = validate53;
const schema20 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { peluquero_id: { type: "integer", minimum: 1 }, servicio_id: { type: "integer", minimum: 1 }, desde: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, hasta: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.peluquero_id !== void 0) {
          let data2 = data1.peluquero_id;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err1 = { instancePath: instancePath + "/query/peluquero_id", schemaPath: "#/properties/query/properties/peluquero_id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
            const err2 = { instancePath: instancePath + "/query/peluquero_id", schemaPath: "#/properties/query/properties/peluquero_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data1.servicio_id !== void 0) {
          let data3 = data1.servicio_id;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err3 = { instancePath: instancePath + "/query/servicio_id", schemaPath: "#/properties/query/properties/servicio_id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
            const err4 = { instancePath: instancePath + "/query/servicio_id", schemaPath: "#/properties/query/properties/servicio_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data1.desde !== void 0) {
          let data4 = data1.desde;
          if (typeof data4 == "string") {
            if (!pattern3.test(data4)) {
              const err5 = { instancePath: instancePath + "/query/desde", schemaPath: "#/properties/query/properties/desde/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (!formats0.validate(data4)) {
              const err6 = { instancePath: instancePath + "/query/desde", schemaPath: "#/properties/query/properties/desde/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/query/desde", schemaPath: "#/properties/query/properties/desde/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.hasta !== void 0) {
          let data5 = data1.hasta;
          if (typeof data5 == "string") {
            if (!pattern3.test(data5)) {
              const err8 = { instancePath: instancePath + "/query/hasta", schemaPath: "#/properties/query/properties/hasta/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (!formats0.validate(data5)) {
              const err9 = { instancePath: instancePath + "/query/hasta", schemaPath: "#/properties/query/properties/hasta/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/query/hasta", schemaPath: "#/properties/query/properties/hasta/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.header !== void 0) {
      let data6 = data.header;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err12 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createReservation_body = validate54;
const schema21 = { type: "object", required: ["servicio_ids", "peluquero_id", "fecha", "hora_inicio", "nombre", "email"], properties: { servicio_ids: { type: "array", minItems: 1, maxItems: 20, items: { type: "integer", minimum: 1 } }, peluquero_id: { type: "integer", minimum: 1 }, fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, hora_inicio: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, nombre: { type: "string", minLength: 1, maxLength: 255 }, email: { type: "string", format: "email", maxLength: 255 }, telefono: { type: "string", pattern: "^\\+?[0-9][0-9 ().-]{4,48}$" }, notas: { type: "string" }, usar_puntos: { type: "boolean" } } }, formats8 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, pattern8 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u"), pattern9 = new RegExp("^\\+?[0-9][0-9 ().-]{4,48}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.servicio_ids === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "servicio_ids" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.peluquero_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peluquero_id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fecha === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fecha" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hora_inicio === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hora_inicio" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.nombre === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nombre" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.email === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.servicio_ids !== void 0) {
      let data0 = data.servicio_ids;
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          const err6 = { instancePath: instancePath + "/servicio_ids", schemaPath: "#/properties/servicio_ids/maxItems", keyword: "maxItems", params: { limit: 20 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.length < 1) {
          const err7 = { instancePath: instancePath + "/servicio_ids", schemaPath: "#/properties/servicio_ids/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err8 = { instancePath: instancePath + "/servicio_ids/" + i0, schemaPath: "#/properties/servicio_ids/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
            const err9 = { instancePath: instancePath + "/servicio_ids/" + i0, schemaPath: "#/properties/servicio_ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/servicio_ids", schemaPath: "#/properties/servicio_ids/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.peluquero_id !== void 0) {
      let data2 = data.peluquero_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/peluquero_id", schemaPath: "#/properties/peluquero_id/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        const err12 = { instancePath: instancePath + "/peluquero_id", schemaPath: "#/properties/peluquero_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.fecha !== void 0) {
      let data3 = data.fecha;
      if (typeof data3 == "string") {
        if (!pattern3.test(data3)) {
          const err13 = { instancePath: instancePath + "/fecha", schemaPath: "#/properties/fecha/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!formats0.validate(data3)) {
          const err14 = { instancePath: instancePath + "/fecha", schemaPath: "#/properties/fecha/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/fecha", schemaPath: "#/properties/fecha/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.hora_inicio !== void 0) {
      let data4 = data.hora_inicio;
      if (typeof data4 == "string") {
        if (!pattern8.test(data4)) {
          const err16 = { instancePath: instancePath + "/hora_inicio", schemaPath: "#/properties/hora_inicio/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/hora_inicio", schemaPath: "#/properties/hora_inicio/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.nombre !== void 0) {
      let data5 = data.nombre;
      if (typeof data5 == "string") {
        if (func1(data5) > 255) {
          const err18 = { instancePath: instancePath + "/nombre", schemaPath: "#/properties/nombre/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func1(data5) < 1) {
          const err19 = { instancePath: instancePath + "/nombre", schemaPath: "#/properties/nombre/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/nombre", schemaPath: "#/properties/nombre/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.email !== void 0) {
      let data6 = data.email;
      if (typeof data6 == "string") {
        if (func1(data6) > 255) {
          const err21 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!formats8.test(data6)) {
          const err22 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.telefono !== void 0) {
      let data7 = data.telefono;
      if (typeof data7 == "string") {
        if (!pattern9.test(data7)) {
          const err24 = { instancePath: instancePath + "/telefono", schemaPath: "#/properties/telefono/pattern", keyword: "pattern", params: { pattern: "^\\+?[0-9][0-9 ().-]{4,48}$" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/telefono", schemaPath: "#/properties/telefono/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.notas !== void 0 && typeof data.notas != "string") {
      const err26 = { instancePath: instancePath + "/notas", schemaPath: "#/properties/notas/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.usar_puntos !== void 0 && typeof data.usar_puntos != "boolean") {
      const err27 = { instancePath: instancePath + "/usar_puntos", schemaPath: "#/properties/usar_puntos/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { servicio_ids: !0, peluquero_id: !0, fecha: !0, hora_inicio: !0, nombre: !0, email: !0, telefono: !0, notas: !0, usar_puntos: !0 }, dynamicProps: !1, dynamicItems: !1 };

export const validators: RequestValidatorTable = {
  getAvailabilityDay: { parameters: getAvailabilityDay_parameters },
  getAvailabilityRange: { parameters: getAvailabilityRange_parameters },
  createReservation: { body: createReservation_body },
}

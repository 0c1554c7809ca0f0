// Generated from openapi/salonbookit.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { ResponseValidatorTable } from '../compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const getAvailabilityDay_200_headers = validate52;
const schema19 = { type: "object", properties: { "x-ratelimit-limit": { type: "integer", minimum: 0 }, "x-ratelimit-remaining": { type: "integer", minimum: 0 }, "x-ratelimit-reset": { type: "integer", minimum: 0 } }, required: [] };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err1 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err3 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err5 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { "x-ratelimit-limit": !0, "x-ratelimit-remaining": !0, "x-ratelimit-reset": !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_200_body = validate53;
const schema20 = { type: "object", required: ["success", "data"], properties: { success: { type: "boolean", const: !0 }, data: { type: "object", required: ["fecha", "profesional", "duracion_solicitada", "slots", "slots_disponibles_count", "proximo_disponible", "ultimo_disponible"], properties: { codigo: { type: "string", enum: ["PROFESSIONAL_NOT_WORKING"] }, fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, profesional: { type: "object", required: ["id", "nombre"], properties: { id: { type: "integer" }, nombre: { type: "string" } } }, duracion_solicitada: { type: "integer", minimum: 1 }, slots: { type: "array", items: { type: "object", required: ["hora_inicio", "hora_fin", "disponible"], properties: { hora_inicio: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, hora_fin: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, disponible: { type: "boolean" }, motivo: { type: "string", enum: ["ocupado", "pasado"] } }, if: { properties: { disponible: { const: !1 } }, required: ["disponible"] }, then: { required: ["motivo"] }, else: { not: { required: ["motivo"] } } } }, slots_disponibles_count: { type: "integer", minimum: 0 }, proximo_disponible: { type: ["string", "null"], pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, ultimo_disponible: { type: ["string", "null"], pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } } } } }, formats0 = fullFormats.date, pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern4 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !0) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.fecha === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "fecha" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.profesional === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "profesional" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.duracion_solicitada === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "duracion_solicitada" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.slots === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "slots" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.slots_disponibles_count === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "slots_disponibles_count" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.proximo_disponible === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "proximo_disponible" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.ultimo_disponible === void 0) {
          const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ultimo_disponible" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.codigo !== void 0) {
          let data2 = data1.codigo;
          if (typeof data2 != "string") {
            const err11 = { instancePath: instancePath + "/data/codigo", schemaPath: "#/properties/data/properties/codigo/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data2 !== "PROFESSIONAL_NOT_WORKING") {
            const err12 = { instancePath: instancePath + "/data/codigo", schemaPath: "#/properties/data/properties/codigo/enum", keyword: "enum", params: { allowedValues: schema20.properties.data.properties.codigo.enum } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.fecha !== void 0) {
          let data3 = data1.fecha;
          if (typeof data3 == "string") {
            if (!pattern3.test(data3)) {
              const err13 = { instancePath: instancePath + "/data/fecha", schemaPath: "#/properties/data/properties/fecha/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (!formats0.validate(data3)) {
              const err14 = { instancePath: instancePath + "/data/fecha", schemaPath: "#/properties/data/properties/fecha/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/data/fecha", schemaPath: "#/properties/data/properties/fecha/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data1.profesional !== void 0) {
          let data4 = data1.profesional;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id === void 0) {
              const err16 = { instancePath: instancePath + "/data/profesional", schemaPath: "#/properties/data/properties/profesional/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data4.nombre === void 0) {
              const err17 = { instancePath: instancePath + "/data/profesional", schemaPath: "#/properties/data/properties/profesional/required", keyword: "required", params: { missingProperty: "nombre" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data4.id !== void 0) {
              let data5 = data4.id;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                const err18 = { instancePath: instancePath + "/data/profesional/id", schemaPath: "#/properties/data/properties/profesional/properties/id/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data4.nombre !== void 0 && typeof data4.nombre != "string") {
              const err19 = { instancePath: instancePath + "/data/profesional/nombre", schemaPath: "#/properties/data/properties/profesional/properties/nombre/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/data/profesional", schemaPath: "#/properties/data/properties/profesional/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data1.duracion_solicitada !== void 0) {
          let data7 = data1.duracion_solicitada;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err21 = { instancePath: instancePath + "/data/duracion_solicitada", schemaPath: "#/properties/data/properties/duracion_solicitada/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
            const err22 = { instancePath: instancePath + "/data/duracion_solicitada", schemaPath: "#/properties/data/properties/duracion_solicitada/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
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
                let missing0;
                if (data9.disponible === void 0 && (missing0 = "disponible")) {
                  const err23 = {};
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                } else if (data9.disponible !== void 0 && data9.disponible !== !1) {
                  const err24 = {};
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              }
              var _valid0 = _errs22 === errors;
              errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
              let ifClause0;
              if (_valid0) {
                const _errs24 = errors;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9) && data9.motivo === void 0) {
                  const err25 = { instancePath: instancePath + "/data/slots/" + i0, schemaPath: "#/properties/data/properties/slots/items/then/required", keyword: "required", params: { missingProperty: "motivo" } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                var _valid0 = _errs24 === errors;
                valid5 = _valid0, ifClause0 = "then";
              } else {
                const _errs25 = errors, _errs26 = errors, _errs27 = errors;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                  let missing1;
                  if (data9.motivo === void 0 && (missing1 = "motivo")) {
                    const err26 = {};
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                }
                var valid7 = _errs27 === errors;
                if (valid7) {
                  const err27 = { instancePath: instancePath + "/data/slots/" + i0, schemaPath: "#/properties/data/properties/slots/items/else/not", keyword: "not", params: {} };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                } else
                  errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
                var _valid0 = _errs25 === errors;
                valid5 = _valid0, ifClause0 = "else";
              }
              if (!valid5) {
                const err28 = { instancePath: instancePath + "/data/slots/" + i0, schemaPath: "#/properties/data/properties/slots/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.hora_inicio === void 0) {
                  const err29 = { instancePath: instancePath + "/data/slots/" + i0, schemaPath: "#/properties/data/properties/slots/items/required", keyword: "required", params: { missingProperty: "hora_inicio" } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data9.hora_fin === void 0) {
                  const err30 = { instancePath: instancePath + "/data/slots/" + i0, schemaPath: "#/properties/data/properties/slots/items/required", keyword: "required", params: { missingProperty: "hora_fin" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data9.disponible === void 0) {
                  const err31 = { instancePath: instancePath + "/data/slots/" + i0, schemaPath: "#/properties/data/properties/slots/items/required", keyword: "required", params: { missingProperty: "disponible" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                if (data9.hora_inicio !== void 0) {
                  let data11 = data9.hora_inicio;
                  if (typeof data11 == "string") {
                    if (!pattern4.test(data11)) {
                      const err32 = { instancePath: instancePath + "/data/slots/" + i0 + "/hora_inicio", schemaPath: "#/properties/data/properties/slots/items/properties/hora_inicio/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    const err33 = { instancePath: instancePath + "/data/slots/" + i0 + "/hora_inicio", schemaPath: "#/properties/data/properties/slots/items/properties/hora_inicio/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
                if (data9.hora_fin !== void 0) {
                  let data12 = data9.hora_fin;
                  if (typeof data12 == "string") {
                    if (!pattern4.test(data12)) {
                      const err34 = { instancePath: instancePath + "/data/slots/" + i0 + "/hora_fin", schemaPath: "#/properties/data/properties/slots/items/properties/hora_fin/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/data/slots/" + i0 + "/hora_fin", schemaPath: "#/properties/data/properties/slots/items/properties/hora_fin/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
                if (data9.disponible !== void 0 && typeof data9.disponible != "boolean") {
                  const err36 = { instancePath: instancePath + "/data/slots/" + i0 + "/disponible", schemaPath: "#/properties/data/properties/slots/items/properties/disponible/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data9.motivo !== void 0) {
                  let data14 = data9.motivo;
                  if (typeof data14 != "string") {
                    const err37 = { instancePath: instancePath + "/data/slots/" + i0 + "/motivo", schemaPath: "#/properties/data/properties/slots/items/properties/motivo/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                  if (!(data14 === "ocupado" || data14 === "pasado")) {
                    const err38 = { instancePath: instancePath + "/data/slots/" + i0 + "/motivo", schemaPath: "#/properties/data/properties/slots/items/properties/motivo/enum", keyword: "enum", params: { allowedValues: schema20.properties.data.properties.slots.items.properties.motivo.enum } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/data/slots/" + i0, schemaPath: "#/properties/data/properties/slots/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/data/slots", schemaPath: "#/properties/data/properties/slots/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data1.slots_disponibles_count !== void 0) {
          let data15 = data1.slots_disponibles_count;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            const err41 = { instancePath: instancePath + "/data/slots_disponibles_count", schemaPath: "#/properties/data/properties/slots_disponibles_count/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
            const err42 = { instancePath: instancePath + "/data/slots_disponibles_count", schemaPath: "#/properties/data/properties/slots_disponibles_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data1.proximo_disponible !== void 0) {
          let data16 = data1.proximo_disponible;
          if (typeof data16 != "string" && data16 !== null) {
            const err43 = { instancePath: instancePath + "/data/proximo_disponible", schemaPath: "#/properties/data/properties/proximo_disponible/type", keyword: "type", params: { type: schema20.properties.data.properties.proximo_disponible.type } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          if (typeof data16 == "string" && !pattern4.test(data16)) {
            const err44 = { instancePath: instancePath + "/data/proximo_disponible", schemaPath: "#/properties/data/properties/proximo_disponible/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data1.ultimo_disponible !== void 0) {
          let data17 = data1.ultimo_disponible;
          if (typeof data17 != "string" && data17 !== null) {
            const err45 = { instancePath: instancePath + "/data/ultimo_disponible", schemaPath: "#/properties/data/properties/ultimo_disponible/type", keyword: "type", params: { type: schema20.properties.data.properties.ultimo_disponible.type } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (typeof data17 == "string" && !pattern4.test(data17)) {
            const err46 = { instancePath: instancePath + "/data/ultimo_disponible", schemaPath: "#/properties/data/properties/ultimo_disponible/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { success: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_400_body = validate54;
const schema21 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["INVALID_DATE", "DATE_IN_PAST", "DATE_TOO_FAR", "VALIDATION_ERROR"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } }, func1 = ucs2length;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data2 === "INVALID_DATE" || data2 === "DATE_IN_PAST" || data2 === "DATE_TOO_FAR" || data2 === "VALIDATION_ERROR")) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema21.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_401_body = validate55;
const schema22 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["MISSING_API_KEY", "INVALID_API_KEY"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data2 === "MISSING_API_KEY" || data2 === "INVALID_API_KEY")) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema22.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_403_body = validate56;
const schema23 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["API_KEY_DISABLED", "API_KEY_EXPIRED", "ORIGIN_NOT_ALLOWED", "TENANT_INACTIVE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data2 === "API_KEY_DISABLED" || data2 === "API_KEY_EXPIRED" || data2 === "ORIGIN_NOT_ALLOWED" || data2 === "TENANT_INACTIVE")) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema23.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_404_body = validate57;
const schema24 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["PROFESSIONAL_NOT_FOUND", "SERVICE_NOT_FOUND"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data2 === "PROFESSIONAL_NOT_FOUND" || data2 === "SERVICE_NOT_FOUND")) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema24.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_429_headers = validate58;
const schema25 = { type: "object", properties: { "x-ratelimit-limit": { type: "integer", minimum: 0 }, "x-ratelimit-remaining": { type: "integer", minimum: 0 }, "x-ratelimit-reset": { type: "integer", minimum: 0 }, "retry-after": { type: "integer", minimum: 0 } }, required: [] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err1 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err3 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err5 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data["retry-after"] !== void 0) {
      let data3 = data["retry-after"];
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/retry-after", schemaPath: "#/properties/retry-after/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        const err7 = { instancePath: instancePath + "/retry-after", schemaPath: "#/properties/retry-after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { "x-ratelimit-limit": !0, "x-ratelimit-remaining": !0, "x-ratelimit-reset": !0, "retry-after": !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_429_body = validate59;
const schema26 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["RATE_LIMIT_EXCEEDED"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data2 !== "RATE_LIMIT_EXCEEDED") {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema26.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_500_body = validate60;
const schema27 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["INTERNAL_SERVER_ERROR"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data2 !== "INTERNAL_SERVER_ERROR") {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema27.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityDay_503_body = validate61;
const schema28 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["SERVICE_UNAVAILABLE", "MAINTENANCE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data2 === "SERVICE_UNAVAILABLE" || data2 === "MAINTENANCE")) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema28.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const getAvailabilityRange_200_body = validate62;
const schema29 = { type: "object", required: ["success", "data"], properties: { success: { type: "boolean", const: !0 }, data: { type: "object", required: ["desde", "hasta", "dias", "dias_disponibles_count"], properties: { desde: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, hasta: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, dias: { type: "array", items: { type: "object", required: ["fecha", "disponible", "slots_libres"], properties: { fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, disponible: { type: "boolean" }, slots_libres: { type: "integer", minimum: 0 }, primer_slot: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, ultimo_slot: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, motivo: { type: "string", enum: ["completo", "festivo", "no_trabaja"] } }, if: { properties: { disponible: { const: !1 } }, required: ["disponible"] }, then: { required: ["motivo"] }, else: { required: ["primer_slot", "ultimo_slot"], not: { required: ["motivo"] } } } }, dias_disponibles_count: { type: "integer", minimum: 0 } } } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !0) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.desde === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "desde" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.hasta === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "hasta" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.dias === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "dias" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.dias_disponibles_count === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "dias_disponibles_count" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.desde !== void 0) {
          let data2 = data1.desde;
          if (typeof data2 == "string") {
            if (!pattern3.test(data2)) {
              const err8 = { instancePath: instancePath + "/data/desde", schemaPath: "#/properties/data/properties/desde/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (!formats0.validate(data2)) {
              const err9 = { instancePath: instancePath + "/data/desde", schemaPath: "#/properties/data/properties/desde/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/data/desde", schemaPath: "#/properties/data/properties/desde/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data1.hasta !== void 0) {
          let data3 = data1.hasta;
          if (typeof data3 == "string") {
            if (!pattern3.test(data3)) {
              const err11 = { instancePath: instancePath + "/data/hasta", schemaPath: "#/properties/data/properties/hasta/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (!formats0.validate(data3)) {
              const err12 = { instancePath: instancePath + "/data/hasta", schemaPath: "#/properties/data/properties/hasta/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/data/hasta", schemaPath: "#/properties/data/properties/hasta/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
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
                let missing0;
                if (data5.disponible === void 0 && (missing0 = "disponible")) {
                  const err14 = {};
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                } else if (data5.disponible !== void 0 && data5.disponible !== !1) {
                  const err15 = {};
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              }
              var _valid0 = _errs14 === errors;
              errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              let ifClause0;
              if (_valid0) {
                const _errs16 = errors;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.motivo === void 0) {
                  const err16 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/then/required", keyword: "required", params: { missingProperty: "motivo" } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                var _valid0 = _errs16 === errors;
                valid4 = _valid0, ifClause0 = "then";
              } else {
                const _errs17 = errors, _errs18 = errors, _errs19 = errors;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  let missing1;
                  if (data5.motivo === void 0 && (missing1 = "motivo")) {
                    const err17 = {};
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                }
                var valid6 = _errs19 === errors;
                if (valid6) {
                  const err18 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/else/not", keyword: "not", params: {} };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                } else
                  errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  if (data5.primer_slot === void 0) {
                    const err19 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/else/required", keyword: "required", params: { missingProperty: "primer_slot" } };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                  if (data5.ultimo_slot === void 0) {
                    const err20 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/else/required", keyword: "required", params: { missingProperty: "ultimo_slot" } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                }
                var _valid0 = _errs17 === errors;
                valid4 = _valid0, ifClause0 = "else";
              }
              if (!valid4) {
                const err21 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.fecha === void 0) {
                  const err22 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/required", keyword: "required", params: { missingProperty: "fecha" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data5.disponible === void 0) {
                  const err23 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/required", keyword: "required", params: { missingProperty: "disponible" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (data5.slots_libres === void 0) {
                  const err24 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/required", keyword: "required", params: { missingProperty: "slots_libres" } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data5.fecha !== void 0) {
                  let data7 = data5.fecha;
                  if (typeof data7 == "string") {
                    if (!pattern3.test(data7)) {
                      const err25 = { instancePath: instancePath + "/data/dias/" + i0 + "/fecha", schemaPath: "#/properties/data/properties/dias/items/properties/fecha/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    if (!formats0.validate(data7)) {
                      const err26 = { instancePath: instancePath + "/data/dias/" + i0 + "/fecha", schemaPath: "#/properties/data/properties/dias/items/properties/fecha/format", keyword: "format", params: { format: "date" } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/data/dias/" + i0 + "/fecha", schemaPath: "#/properties/data/properties/dias/items/properties/fecha/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
                if (data5.disponible !== void 0 && typeof data5.disponible != "boolean") {
                  const err28 = { instancePath: instancePath + "/data/dias/" + i0 + "/disponible", schemaPath: "#/properties/data/properties/dias/items/properties/disponible/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (data5.slots_libres !== void 0) {
                  let data9 = data5.slots_libres;
                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                    const err29 = { instancePath: instancePath + "/data/dias/" + i0 + "/slots_libres", schemaPath: "#/properties/data/properties/dias/items/properties/slots_libres/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                  if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
                    const err30 = { instancePath: instancePath + "/data/dias/" + i0 + "/slots_libres", schemaPath: "#/properties/data/properties/dias/items/properties/slots_libres/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
                if (data5.primer_slot !== void 0) {
                  let data10 = data5.primer_slot;
                  if (typeof data10 == "string") {
                    if (!pattern4.test(data10)) {
                      const err31 = { instancePath: instancePath + "/data/dias/" + i0 + "/primer_slot", schemaPath: "#/properties/data/properties/dias/items/properties/primer_slot/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/data/dias/" + i0 + "/primer_slot", schemaPath: "#/properties/data/properties/dias/items/properties/primer_slot/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                }
                if (data5.ultimo_slot !== void 0) {
                  let data11 = data5.ultimo_slot;
                  if (typeof data11 == "string") {
                    if (!pattern4.test(data11)) {
                      const err33 = { instancePath: instancePath + "/data/dias/" + i0 + "/ultimo_slot", schemaPath: "#/properties/data/properties/dias/items/properties/ultimo_slot/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    const err34 = { instancePath: instancePath + "/data/dias/" + i0 + "/ultimo_slot", schemaPath: "#/properties/data/properties/dias/items/properties/ultimo_slot/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                if (data5.motivo !== void 0) {
                  let data12 = data5.motivo;
                  if (typeof data12 != "string") {
                    const err35 = { instancePath: instancePath + "/data/dias/" + i0 + "/motivo", schemaPath: "#/properties/data/properties/dias/items/properties/motivo/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                  if (!(data12 === "completo" || data12 === "festivo" || data12 === "no_trabaja")) {
                    const err36 = { instancePath: instancePath + "/data/dias/" + i0 + "/motivo", schemaPath: "#/properties/data/properties/dias/items/properties/motivo/enum", keyword: "enum", params: { allowedValues: schema29.properties.data.properties.dias.items.properties.motivo.enum } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/data/dias/" + i0, schemaPath: "#/properties/data/properties/dias/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/data/dias", schemaPath: "#/properties/data/properties/dias/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data1.dias_disponibles_count !== void 0) {
          let data13 = data1.dias_disponibles_count;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err39 = { instancePath: instancePath + "/data/dias_disponibles_count", schemaPath: "#/properties/data/properties/dias_disponibles_count/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
            const err40 = { instancePath: instancePath + "/data/dias_disponibles_count", schemaPath: "#/properties/data/properties/dias_disponibles_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { success: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createReservation_201_body = validate63;
const schema30 = { type: "object", required: ["success", "data"], properties: { success: { type: "boolean", const: !0 }, data: { type: "object", required: ["id", "codigo", "fecha", "hora_inicio", "hora_fin", "servicios", "profesional", "cliente", "subtotal", "descuento", "total", "moneda", "estado", "pago_requerido", "pago_pendiente", "puntos_ganados", "created_at"], properties: { id: { type: "integer" }, codigo: { type: "string", pattern: "^[A-Z0-9]{8}$" }, fecha: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, hora_inicio: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, hora_fin: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, servicios: { type: "array", items: { type: "object", required: ["id", "nombre", "precio", "duracion_minutos"], properties: { id: { type: "integer" }, nombre: { type: "string" }, precio: { type: "number", minimum: 0 }, duracion_minutos: { type: "integer", minimum: 1 } } } }, profesional: { type: "object", required: ["id", "nombre"], properties: { id: { type: "integer" }, nombre: { type: "string" } } }, cliente: { type: "object", required: ["id", "nombre", "email", "telefono"], properties: { id: { type: "integer" }, nombre: { type: "string" }, email: { type: "string", format: "email" }, telefono: { type: ["string", "null"] } } }, subtotal: { type: "number", minimum: 0 }, descuento: { type: "number", minimum: 0 }, total: { type: "number", minimum: 0 }, moneda: { type: "string", pattern: "^[A-Z]{3}$" }, estado: { type: "string", enum: ["pendiente", "confirmada", "completada"] }, pago_requerido: { type: "boolean" }, pago_pendiente: { type: "boolean" }, puntos_ganados: { type: "integer", minimum: 0 }, created_at: { type: "string", format: "date-time" } } } } }, pattern13 = new RegExp("^[A-Z0-9]{8}$", "u"), pattern17 = new RegExp("^[A-Z]{3}$", "u"), formats10 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, formats12 = fullFormats["date-time"];
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !0) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.codigo === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "codigo" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.fecha === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "fecha" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.hora_inicio === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "hora_inicio" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.hora_fin === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "hora_fin" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.servicios === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "servicios" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.profesional === void 0) {
          const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "profesional" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.cliente === void 0) {
          const err11 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "cliente" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.subtotal === void 0) {
          const err12 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "subtotal" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1.descuento === void 0) {
          const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "descuento" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data1.total === void 0) {
          const err14 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "total" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data1.moneda === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "moneda" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data1.estado === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "estado" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data1.pago_requerido === void 0) {
          const err17 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "pago_requerido" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data1.pago_pendiente === void 0) {
          const err18 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "pago_pendiente" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data1.puntos_ganados === void 0) {
          const err19 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "puntos_ganados" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data1.created_at === void 0) {
          const err20 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "created_at" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err21 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data1.codigo !== void 0) {
          let data3 = data1.codigo;
          if (typeof data3 == "string") {
            if (!pattern13.test(data3)) {
              const err22 = { instancePath: instancePath + "/data/codigo", schemaPath: "#/properties/data/properties/codigo/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{8}$" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/data/codigo", schemaPath: "#/properties/data/properties/codigo/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data1.fecha !== void 0) {
          let data4 = data1.fecha;
          if (typeof data4 == "string") {
            if (!pattern3.test(data4)) {
              const err24 = { instancePath: instancePath + "/data/fecha", schemaPath: "#/properties/data/properties/fecha/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (!formats0.validate(data4)) {
              const err25 = { instancePath: instancePath + "/data/fecha", schemaPath: "#/properties/data/properties/fecha/format", keyword: "format", params: { format: "date" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/data/fecha", schemaPath: "#/properties/data/properties/fecha/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data1.hora_inicio !== void 0) {
          let data5 = data1.hora_inicio;
          if (typeof data5 == "string") {
            if (!pattern4.test(data5)) {
              const err27 = { instancePath: instancePath + "/data/hora_inicio", schemaPath: "#/properties/data/properties/hora_inicio/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/data/hora_inicio", schemaPath: "#/properties/data/properties/hora_inicio/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data1.hora_fin !== void 0) {
          let data6 = data1.hora_fin;
          if (typeof data6 == "string") {
            if (!pattern4.test(data6)) {
              const err29 = { instancePath: instancePath + "/data/hora_fin", schemaPath: "#/properties/data/properties/hora_fin/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/data/hora_fin", schemaPath: "#/properties/data/properties/hora_fin/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data1.servicios !== void 0) {
          let data7 = data1.servicios;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.id === void 0) {
                  const err31 = { instancePath: instancePath + "/data/servicios/" + i0, schemaPath: "#/properties/data/properties/servicios/items/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                if (data8.nombre === void 0) {
                  const err32 = { instancePath: instancePath + "/data/servicios/" + i0, schemaPath: "#/properties/data/properties/servicios/items/required", keyword: "required", params: { missingProperty: "nombre" } };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data8.precio === void 0) {
                  const err33 = { instancePath: instancePath + "/data/servicios/" + i0, schemaPath: "#/properties/data/properties/servicios/items/required", keyword: "required", params: { missingProperty: "precio" } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data8.duracion_minutos === void 0) {
                  const err34 = { instancePath: instancePath + "/data/servicios/" + i0, schemaPath: "#/properties/data/properties/servicios/items/required", keyword: "required", params: { missingProperty: "duracion_minutos" } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                if (data8.id !== void 0) {
                  let data9 = data8.id;
                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                    const err35 = { instancePath: instancePath + "/data/servicios/" + i0 + "/id", schemaPath: "#/properties/data/properties/servicios/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
                if (data8.nombre !== void 0 && typeof data8.nombre != "string") {
                  const err36 = { instancePath: instancePath + "/data/servicios/" + i0 + "/nombre", schemaPath: "#/properties/data/properties/servicios/items/properties/nombre/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data8.precio !== void 0) {
                  let data11 = data8.precio;
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 < 0 || isNaN(data11)) {
                      const err37 = { instancePath: instancePath + "/data/servicios/" + i0 + "/precio", schemaPath: "#/properties/data/properties/servicios/items/properties/precio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/data/servicios/" + i0 + "/precio", schemaPath: "#/properties/data/properties/servicios/items/properties/precio/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
                if (data8.duracion_minutos !== void 0) {
                  let data12 = data8.duracion_minutos;
                  if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                    const err39 = { instancePath: instancePath + "/data/servicios/" + i0 + "/duracion_minutos", schemaPath: "#/properties/data/properties/servicios/items/properties/duracion_minutos/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12) && (data12 < 1 || isNaN(data12))) {
                    const err40 = { instancePath: instancePath + "/data/servicios/" + i0 + "/duracion_minutos", schemaPath: "#/properties/data/properties/servicios/items/properties/duracion_minutos/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/data/servicios/" + i0, schemaPath: "#/properties/data/properties/servicios/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/data/servicios", schemaPath: "#/properties/data/properties/servicios/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data1.profesional !== void 0) {
          let data13 = data1.profesional;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.id === void 0) {
              const err43 = { instancePath: instancePath + "/data/profesional", schemaPath: "#/properties/data/properties/profesional/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data13.nombre === void 0) {
              const err44 = { instancePath: instancePath + "/data/profesional", schemaPath: "#/properties/data/properties/profesional/required", keyword: "required", params: { missingProperty: "nombre" } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data13.id !== void 0) {
              let data14 = data13.id;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                const err45 = { instancePath: instancePath + "/data/profesional/id", schemaPath: "#/properties/data/properties/profesional/properties/id/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data13.nombre !== void 0 && typeof data13.nombre != "string") {
              const err46 = { instancePath: instancePath + "/data/profesional/nombre", schemaPath: "#/properties/data/properties/profesional/properties/nombre/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/data/profesional", schemaPath: "#/properties/data/properties/profesional/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data1.cliente !== void 0) {
          let data16 = data1.cliente;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.id === void 0) {
              const err48 = { instancePath: instancePath + "/data/cliente", schemaPath: "#/properties/data/properties/cliente/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data16.nombre === void 0) {
              const err49 = { instancePath: instancePath + "/data/cliente", schemaPath: "#/properties/data/properties/cliente/required", keyword: "required", params: { missingProperty: "nombre" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data16.email === void 0) {
              const err50 = { instancePath: instancePath + "/data/cliente", schemaPath: "#/properties/data/properties/cliente/required", keyword: "required", params: { missingProperty: "email" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data16.telefono === void 0) {
              const err51 = { instancePath: instancePath + "/data/cliente", schemaPath: "#/properties/data/properties/cliente/required", keyword: "required", params: { missingProperty: "telefono" } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data16.id !== void 0) {
              let data17 = data16.id;
              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                const err52 = { instancePath: instancePath + "/data/cliente/id", schemaPath: "#/properties/data/properties/cliente/properties/id/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data16.nombre !== void 0 && typeof data16.nombre != "string") {
              const err53 = { instancePath: instancePath + "/data/cliente/nombre", schemaPath: "#/properties/data/properties/cliente/properties/nombre/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data16.email !== void 0) {
              let data19 = data16.email;
              if (typeof data19 == "string") {
                if (!formats10.test(data19)) {
                  const err54 = { instancePath: instancePath + "/data/cliente/email", schemaPath: "#/properties/data/properties/cliente/properties/email/format", keyword: "format", params: { format: "email" } };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/data/cliente/email", schemaPath: "#/properties/data/properties/cliente/properties/email/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data16.telefono !== void 0) {
              let data20 = data16.telefono;
              if (typeof data20 != "string" && data20 !== null) {
                const err56 = { instancePath: instancePath + "/data/cliente/telefono", schemaPath: "#/properties/data/properties/cliente/properties/telefono/type", keyword: "type", params: { type: schema30.properties.data.properties.cliente.properties.telefono.type } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/data/cliente", schemaPath: "#/properties/data/properties/cliente/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        if (data1.subtotal !== void 0) {
          let data21 = data1.subtotal;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err58 = { instancePath: instancePath + "/data/subtotal", schemaPath: "#/properties/data/properties/subtotal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/data/subtotal", schemaPath: "#/properties/data/properties/subtotal/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data1.descuento !== void 0) {
          let data22 = data1.descuento;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err60 = { instancePath: instancePath + "/data/descuento", schemaPath: "#/properties/data/properties/descuento/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/data/descuento", schemaPath: "#/properties/data/properties/descuento/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data1.total !== void 0) {
          let data23 = data1.total;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err62 = { instancePath: instancePath + "/data/total", schemaPath: "#/properties/data/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/data/total", schemaPath: "#/properties/data/properties/total/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        if (data1.moneda !== void 0) {
          let data24 = data1.moneda;
          if (typeof data24 == "string") {
            if (!pattern17.test(data24)) {
              const err64 = { instancePath: instancePath + "/data/moneda", schemaPath: "#/properties/data/properties/moneda/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/data/moneda", schemaPath: "#/properties/data/properties/moneda/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data1.estado !== void 0) {
          let data25 = data1.estado;
          if (typeof data25 != "string") {
            const err66 = { instancePath: instancePath + "/data/estado", schemaPath: "#/properties/data/properties/estado/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
          if (!(data25 === "pendiente" || data25 === "confirmada" || data25 === "completada")) {
            const err67 = { instancePath: instancePath + "/data/estado", schemaPath: "#/properties/data/properties/estado/enum", keyword: "enum", params: { allowedValues: schema30.properties.data.properties.estado.enum } };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        if (data1.pago_requerido !== void 0 && typeof data1.pago_requerido != "boolean") {
          const err68 = { instancePath: instancePath + "/data/pago_requerido", schemaPath: "#/properties/data/properties/pago_requerido/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data1.pago_pendiente !== void 0 && typeof data1.pago_pendiente != "boolean") {
          const err69 = { instancePath: instancePath + "/data/pago_pendiente", schemaPath: "#/properties/data/properties/pago_pendiente/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (data1.puntos_ganados !== void 0) {
          let data28 = data1.puntos_ganados;
          if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            const err70 = { instancePath: instancePath + "/data/puntos_ganados", schemaPath: "#/properties/data/properties/puntos_ganados/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
          if (typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28))) {
            const err71 = { instancePath: instancePath + "/data/puntos_ganados", schemaPath: "#/properties/data/properties/puntos_ganados/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
        if (data1.created_at !== void 0) {
          let data29 = data1.created_at;
          if (typeof data29 == "string") {
            if (!formats12.validate(data29)) {
              const err72 = { instancePath: instancePath + "/data/created_at", schemaPath: "#/properties/data/properties/created_at/format", keyword: "format", params: { format: "date-time" } };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/data/created_at", schemaPath: "#/properties/data/properties/created_at/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { success: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createReservation_400_body = validate64;
const schema31 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["VALIDATION_ERROR", "MISSING_REQUIRED_FIELD", "INVALID_EMAIL", "INVALID_PHONE", "INVALID_DATE", "INVALID_TIME", "DATE_IN_PAST", "DATE_TOO_FAR"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data2 === "VALIDATION_ERROR" || data2 === "MISSING_REQUIRED_FIELD" || data2 === "INVALID_EMAIL" || data2 === "INVALID_PHONE" || data2 === "INVALID_DATE" || data2 === "INVALID_TIME" || data2 === "DATE_IN_PAST" || data2 === "DATE_TOO_FAR")) {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema31.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createReservation_409_body = validate65;
const schema32 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["SLOT_NOT_AVAILABLE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data2 !== "SLOT_NOT_AVAILABLE") {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema32.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createReservation_413_body = validate66;
const schema33 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["PAYLOAD_TOO_LARGE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data2 !== "PAYLOAD_TOO_LARGE") {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema33.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
const createReservation_415_body = validate67;
const schema34 = { type: "object", required: ["success", "error"], properties: { success: { type: "boolean", const: !1 }, error: { type: "object", required: ["code", "message"], properties: { code: { type: "string", enum: ["UNSUPPORTED_MEDIA_TYPE"] }, message: { type: "string", minLength: 1 }, details: { type: "object", additionalProperties: { type: "array", minItems: 1, items: { type: "string" } } } } } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0) {
      let data0 = data.success;
      if (typeof data0 != "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: !1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message === void 0) {
          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.code !== void 0) {
          let data2 = data1.code;
          if (typeof data2 != "string") {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data2 !== "UNSUPPORTED_MEDIA_TYPE") {
            const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema34.properties.error.properties.code.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.message !== void 0) {
          let data3 = data1.message;
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.details !== void 0) {
          let data4 = data1.details;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4))
            for (const key0 in data4) {
              let data5 = data4[key0];
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err10 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data5[i0] != "string") {
                    const err11 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/error/properties/details/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              } else {
                const err12 = { instancePath: instancePath + "/error/details/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/error/properties/details/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          else {
            const err13 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { success: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };

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

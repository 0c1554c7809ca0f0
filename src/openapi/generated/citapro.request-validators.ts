// Generated from openapi/citapro.yaml by `npm run codegen`, do not edit.
// @ts-nocheck
import type { RequestValidatorTable } from '../compiled-validator.ts'
import { failing } from '../../json/compiled-validator.ts'
import { fullFormats, ucs2length } from '../../json/generated/validator-runtime.ts'

const listServices_parameters = validate0;
const schema0 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { type: "string", enum: ["id", "name", "duration", "price", "status"] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "name", "duration", "price", "status"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, obj0 = ["field", "operator", "value"], func0 = ucs2length;
function validate0(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++);
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            data2.length > 20 && (vErrors = failing(vErrors, instancePath + "/query/filters", "maxItems", { limit: 20 }), errors++);
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0 || data3.operator === void 0 || data3.value === void 0)
                  for (const field0 of obj0)
                    data3[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "required", { missingProperty: field0 }), errors++);
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  typeof data4 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "type", { type: "string" }), errors++), data4 === "id" || data4 === "name" || data4 === "duration" || data4 === "price" || data4 === "status" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "enum", { allowedValues: schema0.properties.query.properties.filters.items.properties.field.enum }), errors++);
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  typeof data5 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "type", { type: "string" }), errors++), data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "enum", { allowedValues: schema0.properties.query.properties.filters.items.properties.operator.enum }), errors++);
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  typeof data6 == "string" ? func0(data6) > 500 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "maxLength", { limit: 500 }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "type", { type: "string" }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/query/filters", "type", { type: "array" }), errors++;
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          typeof data7 != "string" && (vErrors = failing(vErrors, instancePath + "/query/orderBy", "type", { type: "string" }), errors++), data7 === "id" || data7 === "name" || data7 === "duration" || data7 === "price" || data7 === "status" || (vErrors = failing(vErrors, instancePath + "/query/orderBy", "enum", { allowedValues: schema0.properties.query.properties.orderBy.enum }), errors++);
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          typeof data8 != "string" && (vErrors = failing(vErrors, instancePath + "/query/order", "type", { type: "string" }), errors++), data8 === "asc" || data8 === "desc" || (vErrors = failing(vErrors, instancePath + "/query/order", "enum", { allowedValues: schema0.properties.query.properties.order.enum }), errors++);
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/query/limit", "type", { type: "integer" }), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 > 100 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "maximum", { comparison: "<=", limit: 100 }), errors++), (data9 < 1 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "minimum", { comparison: ">=", limit: 1 }), errors++));
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = failing(vErrors, instancePath + "/query/offset", "type", { type: "integer" }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors = failing(vErrors, instancePath + "/query/offset", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      data11 && typeof data11 == "object" && !Array.isArray(data11) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate0.errors = vErrors, errors === 0;
}
const listLocations_parameters = validate1;
const schema1 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { type: "string", enum: ["id", "name", "address", "phone", "email", "status", "city", "state", "country", "rating", "position"] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "name", "address", "phone", "email", "status", "city", "state", "country", "rating", "position"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
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
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            data2.length > 20 && (vErrors = failing(vErrors, instancePath + "/query/filters", "maxItems", { limit: 20 }), errors++);
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0 || data3.operator === void 0 || data3.value === void 0)
                  for (const field0 of obj0)
                    data3[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "required", { missingProperty: field0 }), errors++);
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  typeof data4 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "type", { type: "string" }), errors++), data4 === "id" || data4 === "name" || data4 === "address" || data4 === "phone" || data4 === "email" || data4 === "status" || data4 === "city" || data4 === "state" || data4 === "country" || data4 === "rating" || data4 === "position" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "enum", { allowedValues: schema1.properties.query.properties.filters.items.properties.field.enum }), errors++);
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  typeof data5 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "type", { type: "string" }), errors++), data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "enum", { allowedValues: schema1.properties.query.properties.filters.items.properties.operator.enum }), errors++);
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  typeof data6 == "string" ? func0(data6) > 500 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "maxLength", { limit: 500 }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "type", { type: "string" }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/query/filters", "type", { type: "array" }), errors++;
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          typeof data7 != "string" && (vErrors = failing(vErrors, instancePath + "/query/orderBy", "type", { type: "string" }), errors++), data7 === "id" || data7 === "name" || data7 === "address" || data7 === "phone" || data7 === "email" || data7 === "status" || data7 === "city" || data7 === "state" || data7 === "country" || data7 === "rating" || data7 === "position" || (vErrors = failing(vErrors, instancePath + "/query/orderBy", "enum", { allowedValues: schema1.properties.query.properties.orderBy.enum }), errors++);
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          typeof data8 != "string" && (vErrors = failing(vErrors, instancePath + "/query/order", "type", { type: "string" }), errors++), data8 === "asc" || data8 === "desc" || (vErrors = failing(vErrors, instancePath + "/query/order", "enum", { allowedValues: schema1.properties.query.properties.order.enum }), errors++);
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/query/limit", "type", { type: "integer" }), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 > 100 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "maximum", { comparison: "<=", limit: 100 }), errors++), (data9 < 1 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "minimum", { comparison: ">=", limit: 1 }), errors++));
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = failing(vErrors, instancePath + "/query/offset", "type", { type: "integer" }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors = failing(vErrors, instancePath + "/query/offset", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      data11 && typeof data11 == "object" && !Array.isArray(data11) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1.errors = vErrors, errors === 0;
}
const listPeople_parameters = validate2;
const schema2 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { locationId: { type: "string", format: "uuid" }, filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "status", "locationId"] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "status"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } }, formats0 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate2(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++);
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.locationId !== void 0) {
          let data2 = data1.locationId;
          typeof data2 == "string" ? formats0.test(data2) || (vErrors = failing(vErrors, instancePath + "/query/locationId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/locationId", "type", { type: "string" }), errors++);
        }
        if (data1.filters !== void 0) {
          let data3 = data1.filters;
          if (Array.isArray(data3)) {
            data3.length > 20 && (vErrors = failing(vErrors, instancePath + "/query/filters", "maxItems", { limit: 20 }), errors++);
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.field === void 0 || data4.operator === void 0 || data4.value === void 0)
                  for (const field0 of obj0)
                    data4[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "required", { missingProperty: field0 }), errors++);
                if (data4.field !== void 0) {
                  let data5 = data4.field;
                  typeof data5 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "type", { type: "string" }), errors++), data5 === "id" || data5 === "firstname" || data5 === "lastname" || data5 === "email" || data5 === "phone" || data5 === "status" || data5 === "locationId" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "enum", { allowedValues: schema2.properties.query.properties.filters.items.properties.field.enum }), errors++);
                }
                if (data4.operator !== void 0) {
                  let data6 = data4.operator;
                  typeof data6 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "type", { type: "string" }), errors++), data6 === "=" || data6 === "!=" || data6 === ">" || data6 === ">=" || data6 === "<" || data6 === "<=" || data6 === "CONTAINS" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "enum", { allowedValues: schema2.properties.query.properties.filters.items.properties.operator.enum }), errors++);
                }
                if (data4.value !== void 0) {
                  let data7 = data4.value;
                  typeof data7 == "string" ? func0(data7) > 500 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "maxLength", { limit: 500 }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "type", { type: "string" }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/query/filters", "type", { type: "array" }), errors++;
        }
        if (data1.orderBy !== void 0) {
          let data8 = data1.orderBy;
          typeof data8 != "string" && (vErrors = failing(vErrors, instancePath + "/query/orderBy", "type", { type: "string" }), errors++), data8 === "id" || data8 === "firstname" || data8 === "lastname" || data8 === "email" || data8 === "phone" || data8 === "status" || (vErrors = failing(vErrors, instancePath + "/query/orderBy", "enum", { allowedValues: schema2.properties.query.properties.orderBy.enum }), errors++);
        }
        if (data1.order !== void 0) {
          let data9 = data1.order;
          typeof data9 != "string" && (vErrors = failing(vErrors, instancePath + "/query/order", "type", { type: "string" }), errors++), data9 === "asc" || data9 === "desc" || (vErrors = failing(vErrors, instancePath + "/query/order", "enum", { allowedValues: schema2.properties.query.properties.order.enum }), errors++);
        }
        if (data1.limit !== void 0) {
          let data10 = data1.limit;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = failing(vErrors, instancePath + "/query/limit", "type", { type: "integer" }), errors++), typeof data10 == "number" && isFinite(data10) && ((data10 > 100 || isNaN(data10)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "maximum", { comparison: "<=", limit: 100 }), errors++), (data10 < 1 || isNaN(data10)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "minimum", { comparison: ">=", limit: 1 }), errors++));
        }
        if (data1.offset !== void 0) {
          let data11 = data1.offset;
          typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = failing(vErrors, instancePath + "/query/offset", "type", { type: "integer" }), errors++), typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)) && (vErrors = failing(vErrors, instancePath + "/query/offset", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
    }
    if (data.header !== void 0) {
      let data12 = data.header;
      data12 && typeof data12 == "object" && !Array.isArray(data12) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2.errors = vErrors, errors === 0;
}
const getAvailability_parameters = validate3;
const obj3 = ["locationId", "serviceId"], formats6 = fullFormats.date, pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate3(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++);
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.locationId === void 0 || data1.serviceId === void 0)
          for (const field0 of obj3)
            data1[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/query", "required", { missingProperty: field0 }), errors++);
        if (data1.locationId !== void 0) {
          let data2 = data1.locationId;
          typeof data2 == "string" ? formats0.test(data2) || (vErrors = failing(vErrors, instancePath + "/query/locationId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/locationId", "type", { type: "string" }), errors++);
        }
        if (data1.serviceId !== void 0) {
          let data3 = data1.serviceId;
          typeof data3 == "string" ? formats0.test(data3) || (vErrors = failing(vErrors, instancePath + "/query/serviceId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/serviceId", "type", { type: "string" }), errors++);
        }
        if (data1.startDate !== void 0) {
          let data4 = data1.startDate;
          typeof data4 == "string" ? (pattern0.test(data4) || (vErrors = failing(vErrors, instancePath + "/query/startDate", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats6.validate(data4) || (vErrors = failing(vErrors, instancePath + "/query/startDate", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/query/startDate", "type", { type: "string" }), errors++);
        }
        if (data1.endDate !== void 0) {
          let data5 = data1.endDate;
          typeof data5 == "string" ? (pattern0.test(data5) || (vErrors = failing(vErrors, instancePath + "/query/endDate", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats6.validate(data5) || (vErrors = failing(vErrors, instancePath + "/query/endDate", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/query/endDate", "type", { type: "string" }), errors++);
        }
        if (data1.professionalId !== void 0) {
          let data6 = data1.professionalId;
          typeof data6 == "string" ? formats0.test(data6) || (vErrors = failing(vErrors, instancePath + "/query/professionalId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/professionalId", "type", { type: "string" }), errors++);
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
  return validate3.errors = vErrors, errors === 0;
}
const listClients_parameters = validate4;
const schema4 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { anyOf: [{ type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country"] }, { type: "string", format: "uuid" }] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "firstname", "lastname", "email", "phone", "docType", "docNumber", "birthdate", "address", "city", "state", "country"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate4(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++);
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            data2.length > 20 && (vErrors = failing(vErrors, instancePath + "/query/filters", "maxItems", { limit: 20 }), errors++);
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0 || data3.operator === void 0 || data3.value === void 0)
                  for (const field0 of obj0)
                    data3[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "required", { missingProperty: field0 }), errors++);
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  const _errs10 = errors;
                  let valid5 = !1;
                  const _errs11 = errors;
                  typeof data4 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "type", { type: "string" }), errors++), data4 === "id" || data4 === "firstname" || data4 === "lastname" || data4 === "email" || data4 === "phone" || data4 === "docType" || data4 === "docNumber" || data4 === "birthdate" || data4 === "address" || data4 === "city" || data4 === "state" || data4 === "country" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "enum", { allowedValues: schema4.properties.query.properties.filters.items.properties.field.anyOf[0].enum }), errors++);
                  var _valid0 = _errs11 === errors;
                  if (valid5 = valid5 || _valid0, !valid5) {
                    const _errs13 = errors;
                    typeof data4 == "string" ? formats0.test(data4) || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "type", { type: "string" }), errors++);
                    var _valid0 = _errs13 === errors;
                    valid5 = valid5 || _valid0;
                  }
                  valid5 ? (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "anyOf", {}), errors++);
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  typeof data5 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "type", { type: "string" }), errors++), data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "enum", { allowedValues: schema4.properties.query.properties.filters.items.properties.operator.enum }), errors++);
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  typeof data6 == "string" ? func0(data6) > 500 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "maxLength", { limit: 500 }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "type", { type: "string" }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/query/filters", "type", { type: "array" }), errors++;
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          typeof data7 != "string" && (vErrors = failing(vErrors, instancePath + "/query/orderBy", "type", { type: "string" }), errors++), data7 === "id" || data7 === "firstname" || data7 === "lastname" || data7 === "email" || data7 === "phone" || data7 === "docType" || data7 === "docNumber" || data7 === "birthdate" || data7 === "address" || data7 === "city" || data7 === "state" || data7 === "country" || (vErrors = failing(vErrors, instancePath + "/query/orderBy", "enum", { allowedValues: schema4.properties.query.properties.orderBy.enum }), errors++);
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          typeof data8 != "string" && (vErrors = failing(vErrors, instancePath + "/query/order", "type", { type: "string" }), errors++), data8 === "asc" || data8 === "desc" || (vErrors = failing(vErrors, instancePath + "/query/order", "enum", { allowedValues: schema4.properties.query.properties.order.enum }), errors++);
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/query/limit", "type", { type: "integer" }), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 > 100 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "maximum", { comparison: "<=", limit: 100 }), errors++), (data9 < 1 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "minimum", { comparison: ">=", limit: 1 }), errors++));
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = failing(vErrors, instancePath + "/query/offset", "type", { type: "integer" }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors = failing(vErrors, instancePath + "/query/offset", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      data11 && typeof data11 == "object" && !Array.isArray(data11) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate4.errors = vErrors, errors === 0;
}
const createClient_body = validate5;
const obj5 = ["firstname", "lastname", "email", "phone"], obj6 = ["fieldId", "value"], formats14 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate5(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstname === void 0 || data.lastname === void 0 || data.email === void 0 || data.phone === void 0)
      for (const field0 of obj5)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.firstname !== void 0) {
      let data0 = data.firstname;
      typeof data0 == "string" ? (func0(data0) > 255 && (vErrors = failing(vErrors, instancePath + "/firstname", "maxLength", { limit: 255 }), errors++), func0(data0) < 1 && (vErrors = failing(vErrors, instancePath + "/firstname", "minLength", { limit: 1 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/firstname", "type", { type: "string" }), errors++);
    }
    if (data.lastname !== void 0) {
      let data1 = data.lastname;
      typeof data1 == "string" ? (func0(data1) > 255 && (vErrors = failing(vErrors, instancePath + "/lastname", "maxLength", { limit: 255 }), errors++), func0(data1) < 1 && (vErrors = failing(vErrors, instancePath + "/lastname", "minLength", { limit: 1 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/lastname", "type", { type: "string" }), errors++);
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      typeof data2 == "string" ? (func0(data2) > 255 && (vErrors = failing(vErrors, instancePath + "/email", "maxLength", { limit: 255 }), errors++), func0(data2) < 1 && (vErrors = failing(vErrors, instancePath + "/email", "minLength", { limit: 1 }), errors++), formats14.test(data2) || (vErrors = failing(vErrors, instancePath + "/email", "format", { format: "email" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/email", "type", { type: "string" }), errors++);
    }
    if (data.phone !== void 0) {
      let data3 = data.phone;
      typeof data3 == "string" ? (func0(data3) > 50 && (vErrors = failing(vErrors, instancePath + "/phone", "maxLength", { limit: 50 }), errors++), func0(data3) < 1 && (vErrors = failing(vErrors, instancePath + "/phone", "minLength", { limit: 1 }), errors++)) : (vErrors = failing(vErrors, instancePath + "/phone", "type", { type: "string" }), errors++);
    }
    if (data.docType !== void 0) {
      let data4 = data.docType;
      typeof data4 == "string" ? func0(data4) > 50 && (vErrors = failing(vErrors, instancePath + "/docType", "maxLength", { limit: 50 }), errors++) : (vErrors = failing(vErrors, instancePath + "/docType", "type", { type: "string" }), errors++);
    }
    if (data.docNumber !== void 0) {
      let data5 = data.docNumber;
      typeof data5 == "string" ? func0(data5) > 100 && (vErrors = failing(vErrors, instancePath + "/docNumber", "maxLength", { limit: 100 }), errors++) : (vErrors = failing(vErrors, instancePath + "/docNumber", "type", { type: "string" }), errors++);
    }
    if (data.birthdate !== void 0) {
      let data6 = data.birthdate;
      typeof data6 == "string" ? (pattern0.test(data6) || (vErrors = failing(vErrors, instancePath + "/birthdate", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), errors++), formats6.validate(data6) || (vErrors = failing(vErrors, instancePath + "/birthdate", "format", { format: "date" }), errors++)) : (vErrors = failing(vErrors, instancePath + "/birthdate", "type", { type: "string" }), errors++);
    }
    if (data.address !== void 0) {
      let data7 = data.address;
      typeof data7 == "string" ? func0(data7) > 500 && (vErrors = failing(vErrors, instancePath + "/address", "maxLength", { limit: 500 }), errors++) : (vErrors = failing(vErrors, instancePath + "/address", "type", { type: "string" }), errors++);
    }
    if (data.city !== void 0) {
      let data8 = data.city;
      typeof data8 == "string" ? func0(data8) > 255 && (vErrors = failing(vErrors, instancePath + "/city", "maxLength", { limit: 255 }), errors++) : (vErrors = failing(vErrors, instancePath + "/city", "type", { type: "string" }), errors++);
    }
    if (data.state !== void 0) {
      let data9 = data.state;
      typeof data9 == "string" ? func0(data9) > 255 && (vErrors = failing(vErrors, instancePath + "/state", "maxLength", { limit: 255 }), errors++) : (vErrors = failing(vErrors, instancePath + "/state", "type", { type: "string" }), errors++);
    }
    if (data.country !== void 0) {
      let data10 = data.country;
      typeof data10 == "string" ? func0(data10) > 255 && (vErrors = failing(vErrors, instancePath + "/country", "maxLength", { limit: 255 }), errors++) : (vErrors = failing(vErrors, instancePath + "/country", "type", { type: "string" }), errors++);
    }
    if (data.customFields !== void 0) {
      let data11 = data.customFields;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.fieldId === void 0 || data12.value === void 0)
              for (const field1 of obj6)
                data12[field1] === void 0 && (vErrors = failing(vErrors, instancePath + "/customFields/" + i0, "required", { missingProperty: field1 }), errors++);
            if (data12.fieldId !== void 0) {
              let data13 = data12.fieldId;
              typeof data13 == "string" ? formats0.test(data13) || (vErrors = failing(vErrors, instancePath + "/customFields/" + i0 + "/fieldId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/customFields/" + i0 + "/fieldId", "type", { type: "string" }), errors++);
            }
            data12.value !== void 0 && typeof data12.value != "string" && (vErrors = failing(vErrors, instancePath + "/customFields/" + i0 + "/value", "type", { type: "string" }), errors++);
          } else
            vErrors = failing(vErrors, instancePath + "/customFields/" + i0, "type", { type: "object" }), errors++;
        }
      } else
        vErrors = failing(vErrors, instancePath + "/customFields", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate5.errors = vErrors, errors === 0;
}
const getClient_parameters = validate6;
function validate6(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0 && (vErrors = failing(vErrors, instancePath + "/path", "required", { missingProperty: "id" }), errors++), data0.id !== void 0) {
          let data1 = data0.id;
          typeof data1 == "string" ? formats0.test(data1) || (vErrors = failing(vErrors, instancePath + "/path/id", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/path/id", "type", { type: "string" }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++;
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      data2 && typeof data2 == "object" && !Array.isArray(data2) || (vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++);
    }
    if (data.header !== void 0) {
      let data3 = data.header;
      data3 && typeof data3 == "object" && !Array.isArray(data3) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate6.errors = vErrors, errors === 0;
}
const listBookings_parameters = validate7;
const schema7 = { type: "object", properties: { path: { type: "object", properties: {}, required: [] }, query: { type: "object", properties: { filters: { type: "array", maxItems: 20, items: { type: "object", required: ["field", "operator", "value"], properties: { field: { anyOf: [{ type: "string", enum: ["id", "startTime", "endTime", "status", "amount", "clientId", "locationId", "serviceId", "personId", "createdAt"] }, { type: "string", format: "uuid" }] }, operator: { type: "string", enum: ["=", "!=", ">", ">=", "<", "<=", "CONTAINS"] }, value: { type: "string", maxLength: 500 } } } }, orderBy: { type: "string", enum: ["id", "startTime", "endTime", "status", "amount", "clientId", "locationId", "serviceId", "personId", "createdAt"] }, order: { type: "string", enum: ["asc", "desc"] }, limit: { type: "integer", minimum: 1, maximum: 100 }, offset: { type: "integer", minimum: 0 } }, required: [] }, header: { type: "object", properties: {}, required: [] } } };
function validate7(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      data0 && typeof data0 == "object" && !Array.isArray(data0) || (vErrors = failing(vErrors, instancePath + "/path", "type", { type: "object" }), errors++);
    }
    if (data.query !== void 0) {
      let data1 = data.query;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filters !== void 0) {
          let data2 = data1.filters;
          if (Array.isArray(data2)) {
            data2.length > 20 && (vErrors = failing(vErrors, instancePath + "/query/filters", "maxItems", { limit: 20 }), errors++);
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.field === void 0 || data3.operator === void 0 || data3.value === void 0)
                  for (const field0 of obj0)
                    data3[field0] === void 0 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "required", { missingProperty: field0 }), errors++);
                if (data3.field !== void 0) {
                  let data4 = data3.field;
                  const _errs10 = errors;
                  let valid5 = !1;
                  const _errs11 = errors;
                  typeof data4 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "type", { type: "string" }), errors++), data4 === "id" || data4 === "startTime" || data4 === "endTime" || data4 === "status" || data4 === "amount" || data4 === "clientId" || data4 === "locationId" || data4 === "serviceId" || data4 === "personId" || data4 === "createdAt" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "enum", { allowedValues: schema7.properties.query.properties.filters.items.properties.field.anyOf[0].enum }), errors++);
                  var _valid0 = _errs11 === errors;
                  if (valid5 = valid5 || _valid0, !valid5) {
                    const _errs13 = errors;
                    typeof data4 == "string" ? formats0.test(data4) || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "type", { type: "string" }), errors++);
                    var _valid0 = _errs13 === errors;
                    valid5 = valid5 || _valid0;
                  }
                  valid5 ? (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/field", "anyOf", {}), errors++);
                }
                if (data3.operator !== void 0) {
                  let data5 = data3.operator;
                  typeof data5 != "string" && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "type", { type: "string" }), errors++), data5 === "=" || data5 === "!=" || data5 === ">" || data5 === ">=" || data5 === "<" || data5 === "<=" || data5 === "CONTAINS" || (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/operator", "enum", { allowedValues: schema7.properties.query.properties.filters.items.properties.operator.enum }), errors++);
                }
                if (data3.value !== void 0) {
                  let data6 = data3.value;
                  typeof data6 == "string" ? func0(data6) > 500 && (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "maxLength", { limit: 500 }), errors++) : (vErrors = failing(vErrors, instancePath + "/query/filters/" + i0 + "/value", "type", { type: "string" }), errors++);
                }
              } else
                vErrors = failing(vErrors, instancePath + "/query/filters/" + i0, "type", { type: "object" }), errors++;
            }
          } else
            vErrors = failing(vErrors, instancePath + "/query/filters", "type", { type: "array" }), errors++;
        }
        if (data1.orderBy !== void 0) {
          let data7 = data1.orderBy;
          typeof data7 != "string" && (vErrors = failing(vErrors, instancePath + "/query/orderBy", "type", { type: "string" }), errors++), data7 === "id" || data7 === "startTime" || data7 === "endTime" || data7 === "status" || data7 === "amount" || data7 === "clientId" || data7 === "locationId" || data7 === "serviceId" || data7 === "personId" || data7 === "createdAt" || (vErrors = failing(vErrors, instancePath + "/query/orderBy", "enum", { allowedValues: schema7.properties.query.properties.orderBy.enum }), errors++);
        }
        if (data1.order !== void 0) {
          let data8 = data1.order;
          typeof data8 != "string" && (vErrors = failing(vErrors, instancePath + "/query/order", "type", { type: "string" }), errors++), data8 === "asc" || data8 === "desc" || (vErrors = failing(vErrors, instancePath + "/query/order", "enum", { allowedValues: schema7.properties.query.properties.order.enum }), errors++);
        }
        if (data1.limit !== void 0) {
          let data9 = data1.limit;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = failing(vErrors, instancePath + "/query/limit", "type", { type: "integer" }), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 > 100 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "maximum", { comparison: "<=", limit: 100 }), errors++), (data9 < 1 || isNaN(data9)) && (vErrors = failing(vErrors, instancePath + "/query/limit", "minimum", { comparison: ">=", limit: 1 }), errors++));
        }
        if (data1.offset !== void 0) {
          let data10 = data1.offset;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = failing(vErrors, instancePath + "/query/offset", "type", { type: "integer" }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors = failing(vErrors, instancePath + "/query/offset", "minimum", { comparison: ">=", limit: 0 }), errors++);
        }
      } else
        vErrors = failing(vErrors, instancePath + "/query", "type", { type: "object" }), errors++;
    }
    if (data.header !== void 0) {
      let data11 = data.header;
      data11 && typeof data11 == "object" && !Array.isArray(data11) || (vErrors = failing(vErrors, instancePath + "/header", "type", { type: "object" }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate7.errors = vErrors, errors === 0;
}
const createBooking_body = validate8;
const schema8 = { type: "object", required: ["startTime", "endTime", "status", "amount", "clientId", "locationId", "serviceId"], properties: { startTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }, endTime: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }, status: { type: "string", enum: ["reserved", "pending", "confirmed", "no_show", "completed", "cancelled"] }, amount: { type: "number", minimum: 0 }, clientId: { type: "string", format: "uuid" }, locationId: { type: "string", format: "uuid" }, serviceId: { type: "string", format: "uuid" }, personId: { type: "string", format: "uuid" }, notifyClient: { type: "boolean" }, internalNote: { type: ["string", "null"] }, clientNote: { type: ["string", "null"] } } }, obj8 = ["startTime", "endTime", "status", "amount", "clientId", "locationId", "serviceId"], pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "u");
function validate8(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startTime === void 0 || data.endTime === void 0 || data.status === void 0 || data.amount === void 0 || data.clientId === void 0 || data.locationId === void 0 || data.serviceId === void 0)
      for (const field0 of obj8)
        data[field0] === void 0 && (vErrors = failing(vErrors, instancePath, "required", { missingProperty: field0 }), errors++);
    if (data.startTime !== void 0) {
      let data0 = data.startTime;
      typeof data0 == "string" ? pattern3.test(data0) || (vErrors = failing(vErrors, instancePath + "/startTime", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/startTime", "type", { type: "string" }), errors++);
    }
    if (data.endTime !== void 0) {
      let data1 = data.endTime;
      typeof data1 == "string" ? pattern3.test(data1) || (vErrors = failing(vErrors, instancePath + "/endTime", "pattern", { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }), errors++) : (vErrors = failing(vErrors, instancePath + "/endTime", "type", { type: "string" }), errors++);
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      typeof data2 != "string" && (vErrors = failing(vErrors, instancePath + "/status", "type", { type: "string" }), errors++), data2 === "reserved" || data2 === "pending" || data2 === "confirmed" || data2 === "no_show" || data2 === "completed" || data2 === "cancelled" || (vErrors = failing(vErrors, instancePath + "/status", "enum", { allowedValues: schema8.properties.status.enum }), errors++);
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      typeof data3 == "number" && isFinite(data3) ? (data3 < 0 || isNaN(data3)) && (vErrors = failing(vErrors, instancePath + "/amount", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = failing(vErrors, instancePath + "/amount", "type", { type: "number" }), errors++);
    }
    if (data.clientId !== void 0) {
      let data4 = data.clientId;
      typeof data4 == "string" ? formats0.test(data4) || (vErrors = failing(vErrors, instancePath + "/clientId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/clientId", "type", { type: "string" }), errors++);
    }
    if (data.locationId !== void 0) {
      let data5 = data.locationId;
      typeof data5 == "string" ? formats0.test(data5) || (vErrors = failing(vErrors, instancePath + "/locationId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/locationId", "type", { type: "string" }), errors++);
    }
    if (data.serviceId !== void 0) {
      let data6 = data.serviceId;
      typeof data6 == "string" ? formats0.test(data6) || (vErrors = failing(vErrors, instancePath + "/serviceId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/serviceId", "type", { type: "string" }), errors++);
    }
    if (data.personId !== void 0) {
      let data7 = data.personId;
      typeof data7 == "string" ? formats0.test(data7) || (vErrors = failing(vErrors, instancePath + "/personId", "format", { format: "uuid" }), errors++) : (vErrors = failing(vErrors, instancePath + "/personId", "type", { type: "string" }), errors++);
    }
    if (data.notifyClient !== void 0 && typeof data.notifyClient != "boolean" && (vErrors = failing(vErrors, instancePath + "/notifyClient", "type", { type: "boolean" }), errors++), data.internalNote !== void 0) {
      let data9 = data.internalNote;
      typeof data9 != "string" && data9 !== null && (vErrors = failing(vErrors, instancePath + "/internalNote", "type", { type: schema8.properties.internalNote.type }), errors++);
    }
    if (data.clientNote !== void 0) {
      let data10 = data.clientNote;
      typeof data10 != "string" && data10 !== null && (vErrors = failing(vErrors, instancePath + "/clientNote", "type", { type: schema8.properties.clientNote.type }), errors++);
    }
  } else
    vErrors = failing(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate8.errors = vErrors, errors === 0;
}

export const validators: RequestValidatorTable = {
  listServices: { parameters: listServices_parameters },
  listLocations: { parameters: listLocations_parameters },
  listPeople: { parameters: listPeople_parameters },
  getAvailability: { parameters: getAvailability_parameters },
  listClients: { parameters: listClients_parameters },
  createClient: { body: createClient_body },
  getClient: { parameters: getClient_parameters },
  replaceClient: { parameters: getClient_parameters, body: createClient_body },
  deleteClient: { parameters: getClient_parameters },
  listBookings: { parameters: listBookings_parameters },
  createBooking: { body: createBooking_body },
  getBooking: { parameters: getClient_parameters },
}

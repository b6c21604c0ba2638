// Generated from ../json/transfer.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.TransferConsent = validate0;
const schema0 = {"description":"Whether a person in custody consents to being transferred.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request.","$ref":"values#/$defs/LocalId"},"personRef":{"description":"Person, by the id in the request.","$ref":"values#/$defs/LocalId"},"personName":{"description":"Name of the person.","$ref":"values#/$defs/Line"},"given":{"description":"Whether consent is given.","type":"boolean"},"date":{"description":"Day of the statement.","$ref":"values#/$defs/Date"},"attachmentId":{"description":"Attachment with the signed statement.","$ref":"values#/$defs/LocalId"},"lawyerPresent":{"description":"Whether a lawyer was present.","type":"boolean"},"lawyerName":{"description":"Name of the lawyer.","$ref":"values#/$defs/Line"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["given","date"],"additionalProperties":false};
const schema2 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema4 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};
const schema5 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const schema8 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("parties/LegalBasis");
const validate3 = slot("parties/Extension");
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const formats0 = formats.date;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.given === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalBasis.type,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(typeof data2 === "string"){
if(isLonger(data2, 64)){
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err10 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data3, 1)){
const err11 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.personName !== undefined){
let data4 = data.personName;
if(typeof data4 === "string"){
if(isLonger(data4, 300)){
const err14 = {instancePath:instancePath+"/personName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data4, 1)){
const err15 = {instancePath:instancePath+"/personName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/personName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.given !== undefined){
let data5 = data.given;
if(typeof data5 !== "boolean"){
const err17 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.given.type,parentSchema:schema0.properties.given,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.date !== undefined){
let data6 = data.date;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err18 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data7 = data.attachmentId;
if(typeof data7 === "string"){
if(isLonger(data7, 64)){
const err20 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data7, 1)){
const err21 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern0.test(data7)){
const err22 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.lawyerPresent !== undefined){
let data8 = data.lawyerPresent;
if(typeof data8 !== "boolean"){
const err24 = {instancePath:instancePath+"/lawyerPresent",schemaPath:"#/properties/lawyerPresent/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.lawyerPresent.type,parentSchema:schema0.properties.lawyerPresent,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.lawyerName !== undefined){
let data9 = data.lawyerName;
if(typeof data9 === "string"){
if(isLonger(data9, 300)){
const err25 = {instancePath:instancePath+"/lawyerName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(isShorter(data9, 1)){
const err26 = {instancePath:instancePath+"/lawyerName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/lawyerName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.remark !== undefined){
let data10 = data.remark;
if(typeof data10 === "string"){
if(isLonger(data10, 4000)){
const err28 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema8,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(isShorter(data10, 1)){
const err29 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.extension !== undefined){
let data11 = data.extension;
if(Array.isArray(data11)){
if(data11.length > 50){
const err31 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.length < 1){
const err32 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3.validate(data11[i1], {instancePath:instancePath+"/extension/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err33 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.TransferArrangement = validate4;
const schema9 = {"description":"When and where a person in custody is handed over and returned.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request.","$ref":"values#/$defs/LocalId"},"personRef":{"description":"Person, by the id in the request.","$ref":"values#/$defs/LocalId"},"handoverAt":{"description":"When the person is handed over.","$ref":"values#/$defs/DateTime"},"handoverPlace":{"description":"Where.","$ref":"values#/$defs/Line"},"escort":{"description":"Official who escorts the person.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"custodyPlace":{"description":"Where the person is held in the meantime.","$ref":"values#/$defs/Line"},"returnBy":{"description":"Day by which the person is returned.","$ref":"values#/$defs/Date"},"longerStay":{"description":"Whether the person and both authorities agree to a stay beyond what the instrument allows.","type":"boolean"},"safeConduct":{"description":"Safe conduct.","x-slot":"assistance/SafeConduct"},"transitState":{"description":"State that is crossed.","type":"array","items":{"$ref":"values#/$defs/CountryCode","x-entry":true},"minItems":1,"maxItems":10},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["handoverAt","handoverPlace","returnBy"],"additionalProperties":false};
const schema12 = {"type":"string","description":"A moment in time with its offset from UTC, such as 2026-06-15T09:30:00+02:00 or 2026-06-15T07:30:00Z.","format":"date-time"};
const schema16 = {"description":"State, ISO 3166-1 alpha-2; XA to XZ are fictional States.","type":"string","minLength":1,"maxLength":2,"pattern":"^[A-Z]{2}$","x-codes":"country"};
const validate6 = slot("parties/Official");
const validate7 = slot("assistance/SafeConduct");
const pattern5 = new RegExp("^[A-Z]{2}$", "u");
const formats2 = formats["date-time"];

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.handoverAt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handoverAt"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.handoverPlace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handoverPlace"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.returnBy === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnBy"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema9.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema9.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate4.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema9.properties.legalBasis.type,parentSchema:schema9.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(typeof data2 === "string"){
if(isLonger(data2, 64)){
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data2, 1)){
const err8 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err11 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data3, 1)){
const err12 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.handoverAt !== undefined){
let data4 = data.handoverAt;
if(typeof data4 === "string"){
if(!(formats2(data4))){
const err15 = {instancePath:instancePath+"/handoverAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/handoverAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.handoverPlace !== undefined){
let data5 = data.handoverPlace;
if(typeof data5 === "string"){
if(isLonger(data5, 300)){
const err17 = {instancePath:instancePath+"/handoverPlace",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data5, 1)){
const err18 = {instancePath:instancePath+"/handoverPlace",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/handoverPlace",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.escort !== undefined){
let data6 = data.escort;
if(Array.isArray(data6)){
if(data6.length > 20){
const err20 = {instancePath:instancePath+"/escort",schemaPath:"#/properties/escort/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema9.properties.escort,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/escort",schemaPath:"#/properties/escort/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.escort,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate6.validate(data6[i1], {instancePath:instancePath+"/escort/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate4.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/escort",schemaPath:"#/properties/escort/type",keyword:"type",params:{type: "array"},schema:schema9.properties.escort.type,parentSchema:schema9.properties.escort,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.custodyPlace !== undefined){
let data8 = data.custodyPlace;
if(typeof data8 === "string"){
if(isLonger(data8, 300)){
const err23 = {instancePath:instancePath+"/custodyPlace",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(isShorter(data8, 1)){
const err24 = {instancePath:instancePath+"/custodyPlace",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/custodyPlace",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.returnBy !== undefined){
let data9 = data.returnBy;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err26 = {instancePath:instancePath+"/returnBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema5,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/returnBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.longerStay !== undefined){
let data10 = data.longerStay;
if(typeof data10 !== "boolean"){
const err28 = {instancePath:instancePath+"/longerStay",schemaPath:"#/properties/longerStay/type",keyword:"type",params:{type: "boolean"},schema:schema9.properties.longerStay.type,parentSchema:schema9.properties.longerStay,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.safeConduct !== undefined){
if(!(validate7.validate(data.safeConduct, {instancePath:instancePath+"/safeConduct",parentData:data,parentDataProperty:"safeConduct",rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.transitState !== undefined){
let data12 = data.transitState;
if(Array.isArray(data12)){
if(data12.length > 10){
const err29 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema9.properties.transitState,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.transitState,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(isLonger(data13, 2)){
const err31 = {instancePath:instancePath+"/transitState/" + i2,schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(isShorter(data13, 1)){
const err32 = {instancePath:instancePath+"/transitState/" + i2,schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern5.test(data13)){
const err33 = {instancePath:instancePath+"/transitState/" + i2,schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!isCode("country", data13)){
const err34 = {instancePath:instancePath+"/transitState/" + i2,schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/transitState/" + i2,schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(errors >= 1000){
validate4.errors = vErrors;
return false;
}
}
}
else {
const err36 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/type",keyword:"type",params:{type: "array"},schema:schema9.properties.transitState.type,parentSchema:schema9.properties.transitState,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.remark !== undefined){
let data14 = data.remark;
if(typeof data14 === "string"){
if(isLonger(data14, 4000)){
const err37 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema8,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(isShorter(data14, 1)){
const err38 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.extension !== undefined){
let data15 = data.extension;
if(Array.isArray(data15)){
if(data15.length > 50){
const err40 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema9.properties.extension,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15.length < 1){
const err41 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.extension,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate3.validate(data15[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate4.errors = vErrors;
return false;
}
}
}
else {
const err42 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema9.properties.extension.type,parentSchema:schema9.properties.extension,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

exports.TransferReturnNotice = validate9;
const schema18 = {"description":"A person in custody has been returned.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request.","$ref":"values#/$defs/LocalId"},"personRef":{"description":"Person, by the id in the request.","$ref":"values#/$defs/LocalId"},"returnedOn":{"description":"Day of the return.","$ref":"values#/$defs/Date"},"place":{"description":"Place of the return.","$ref":"values#/$defs/Line"},"daysInCustody":{"description":"Days spent in custody, to be counted towards the sentence.","type":"integer","minimum":0,"maximum":3660},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["returnedOn","place"],"additionalProperties":false};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnedOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnedOn"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.place === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "legalBasis") || (key0 === "itemId")) || (key0 === "personRef")) || (key0 === "returnedOn")) || (key0 === "place")) || (key0 === "daysInCustody")) || (key0 === "remark")) || (key0 === "extension"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema18.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema18.properties.legalBasis.type,parentSchema:schema18.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(typeof data2 === "string"){
if(isLonger(data2, 64)){
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err10 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data3, 1)){
const err11 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/personRef",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.returnedOn !== undefined){
let data4 = data.returnedOn;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err14 = {instancePath:instancePath+"/returnedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/returnedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.place !== undefined){
let data5 = data.place;
if(typeof data5 === "string"){
if(isLonger(data5, 300)){
const err16 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data5, 1)){
const err17 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.daysInCustody !== undefined){
let data6 = data.daysInCustody;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/daysInCustody",schemaPath:"#/properties/daysInCustody/type",keyword:"type",params:{type: "integer"},schema:schema18.properties.daysInCustody.type,parentSchema:schema18.properties.daysInCustody,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 3660 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/daysInCustody",schemaPath:"#/properties/daysInCustody/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3660},schema:3660,parentSchema:schema18.properties.daysInCustody,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/daysInCustody",schemaPath:"#/properties/daysInCustody/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema18.properties.daysInCustody,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.remark !== undefined){
let data7 = data.remark;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err22 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(isShorter(data7, 1)){
const err23 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.extension !== undefined){
let data8 = data.extension;
if(Array.isArray(data8)){
if(data8.length > 50){
const err25 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema18.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3.validate(data8[i1], {instancePath:instancePath+"/extension/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err27 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema18.properties.extension.type,parentSchema:schema18.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
});

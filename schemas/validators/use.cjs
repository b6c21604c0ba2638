// Generated from ../json/use.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.UsePermissionRequest = validate0;
const schema0 = {"description":"The requesting side asks to use evidence for another purpose than it was given for.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"purpose":{"description":"The other purpose.","$ref":"values#/$defs/Text"},"proceeding":{"description":"Proceeding in which it is to be used.","x-slot":"request/Proceeding"},"itemId":{"description":"Item of the request; without it, all.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"evidenceId":{"description":"Attachment or physical item of the report, by its id there.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":200},"thirdState":{"description":"Third State that is to receive it.","$ref":"values#/$defs/CountryCode"},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/LongText"},"replyBy":{"description":"Day by which an answer is needed.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","purpose"],"additionalProperties":false};
const schema2 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema3 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema5 = {"description":"State, ISO 3166-1 alpha-2; XA to XZ are fictional States.","type":"string","minLength":1,"maxLength":2,"pattern":"^[A-Z]{2}$","x-codes":"country"};
const schema6 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const schema7 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("parties/LegalBasis");
const validate3 = slot("request/Proceeding");
const validate4 = slot("parties/Extension");
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern2 = new RegExp("^[A-Z]{2}$", "u");
const formats0 = formats.date;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.purpose === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},schema:schema0.required,parentSchema:schema0,data};
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
if(data.purpose !== undefined){
let data2 = data.purpose;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err6 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.proceeding !== undefined){
if(!(validate3.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.itemId !== undefined){
let data4 = data.itemId;
if(Array.isArray(data4)){
if(data4.length > 50){
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.itemId,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.itemId,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(isLonger(data5, 64)){
const err11 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data5, 1)){
const err12 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema3,data:data5};
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
const err14 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema0.properties.itemId.type,parentSchema:schema0.properties.itemId,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data6 = data.evidenceId;
if(Array.isArray(data6)){
if(data6.length > 200){
const err16 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.evidenceId,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.evidenceId,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(isLonger(data7, 64)){
const err18 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data7, 1)){
const err19 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(data7)){
const err20 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/type",keyword:"type",params:{type: "array"},schema:schema0.properties.evidenceId.type,parentSchema:schema0.properties.evidenceId,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.thirdState !== undefined){
let data8 = data.thirdState;
if(typeof data8 === "string"){
if(isLonger(data8, 2)){
const err23 = {instancePath:instancePath+"/thirdState",schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(isShorter(data8, 1)){
const err24 = {instancePath:instancePath+"/thirdState",schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern2.test(data8)){
const err25 = {instancePath:instancePath+"/thirdState",schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!isCode("country", data8)){
const err26 = {instancePath:instancePath+"/thirdState",schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema5,data:data8};
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
const err27 = {instancePath:instancePath+"/thirdState",schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.reasons !== undefined){
let data9 = data.reasons;
if(typeof data9 === "string"){
if(isLonger(data9, 20000)){
const err28 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema6,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(isShorter(data9, 1)){
const err29 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data9};
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
const err30 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.replyBy !== undefined){
let data10 = data.replyBy;
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err31 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema7,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.remark !== undefined){
let data11 = data.remark;
if(typeof data11 === "string"){
if(isLonger(data11, 4000)){
const err33 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(isShorter(data11, 1)){
const err34 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data11};
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
const err35 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.extension !== undefined){
let data12 = data.extension;
if(Array.isArray(data12)){
if(data12.length > 50){
const err36 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.length < 1){
const err37 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate4.validate(data12[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err38 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.UsePermissionDecision = validate5;
const schema9 = {"description":"Whether evidence may be used for the other purpose.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"decision":{"description":"Decision.","$ref":"values#/$defs/UseDecision"},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/LongText"},"condition":{"description":"Condition.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","decision"],"additionalProperties":false};
const schema10 = {"description":"Whether another use is permitted.","type":"string","enum":["GRANTED","DENIED"]};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "decision")) || (key0 === "reasons")) || (key0 === "condition")) || (key0 === "remark")) || (key0 === "extension"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema9.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.legalBasis,data:data0};
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
validate5.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema9.properties.legalBasis.type,parentSchema:schema9.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/UseDecision/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "GRANTED") || (data2 === "DENIED"))){
const err7 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/UseDecision/enum",keyword:"enum",params:{allowedValues: schema10.enum},schema:schema10.enum,parentSchema:schema10,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reasons !== undefined){
let data3 = data.reasons;
if(typeof data3 === "string"){
if(isLonger(data3, 20000)){
const err8 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data3, 1)){
const err9 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data3};
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
const err10 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.condition !== undefined){
let data4 = data.condition;
if(Array.isArray(data4)){
if(data4.length > 20){
const err11 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema9.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(isLonger(data5, 4000)){
const err13 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data5, 1)){
const err14 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data5};
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
const err15 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors >= 1000){
validate5.errors = vErrors;
return false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema9.properties.condition.type,parentSchema:schema9.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data6, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data6};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.extension !== undefined){
let data7 = data.extension;
if(Array.isArray(data7)){
if(data7.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema9.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4.validate(data7[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate5.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema9.properties.extension.type,parentSchema:schema9.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.ExculpatoryDisclosureNotice = validate8;
const schema14 = {"description":"Information that was given under a limitation is to be disclosed, because it exonerates an accused person.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"information":{"description":"What is disclosed.","$ref":"values#/$defs/Text"},"proceeding":{"description":"Proceeding in which it is disclosed.","x-slot":"request/Proceeding"},"evidenceId":{"description":"Attachment or physical item of the report, by its id there.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":200},"advance":{"description":"Whether the notice is given before the disclosure.","type":"boolean"},"disclosedOn":{"description":"Day of the disclosure.","$ref":"values#/$defs/Date"},"reasons":{"description":"Why the notice could not be given before.","$ref":"values#/$defs/Text"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","information","advance","disclosedOn"],"additionalProperties":false};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.information === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "information"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.advance === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "advance"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.disclosedOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disclosedOn"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema14.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema14.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate8.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema14.properties.legalBasis.type,parentSchema:schema14.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.information !== undefined){
let data2 = data.information;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err8 = {instancePath:instancePath+"/information",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data2, 1)){
const err9 = {instancePath:instancePath+"/information",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data2};
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
const err10 = {instancePath:instancePath+"/information",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.proceeding !== undefined){
if(!(validate3.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.evidenceId !== undefined){
let data4 = data.evidenceId;
if(Array.isArray(data4)){
if(data4.length > 200){
const err11 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema14.properties.evidenceId,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.evidenceId,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(isLonger(data5, 64)){
const err13 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data5, 1)){
const err14 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema3,data:data5};
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
const err16 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors >= 1000){
validate8.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/type",keyword:"type",params:{type: "array"},schema:schema14.properties.evidenceId.type,parentSchema:schema14.properties.evidenceId,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.advance !== undefined){
let data6 = data.advance;
if(typeof data6 !== "boolean"){
const err18 = {instancePath:instancePath+"/advance",schemaPath:"#/properties/advance/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.advance.type,parentSchema:schema14.properties.advance,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.disclosedOn !== undefined){
let data7 = data.disclosedOn;
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err19 = {instancePath:instancePath+"/disclosedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema7,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/disclosedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.reasons !== undefined){
let data8 = data.reasons;
if(typeof data8 === "string"){
if(isLonger(data8, 4000)){
const err21 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(isShorter(data8, 1)){
const err22 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data8};
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
const err23 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.remark !== undefined){
let data9 = data.remark;
if(typeof data9 === "string"){
if(isLonger(data9, 4000)){
const err24 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(isShorter(data9, 1)){
const err25 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.extension !== undefined){
let data10 = data.extension;
if(Array.isArray(data10)){
if(data10.length > 50){
const err27 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema14.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.length < 1){
const err28 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4.validate(data10[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate8.errors = vErrors;
return false;
}
}
}
else {
const err29 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema14.properties.extension.type,parentSchema:schema14.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

exports.UseEntry = validate12;
const schema20 = {"description":"One use of evidence.","type":"object","properties":{"proceeding":{"description":"Proceeding in which it was used.","$ref":"values#/$defs/Line"},"usedOn":{"description":"Day of use.","$ref":"values#/$defs/Date"},"itemId":{"description":"Item of the request.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"evidenceId":{"description":"Attachment or physical item of the report, by its id there.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":200},"result":{"description":"What came of it.","$ref":"values#/$defs/Text"}},"required":["proceeding","result"],"additionalProperties":false};
const schema21 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proceeding === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proceeding"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.result === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "proceeding") || (key0 === "usedOn")) || (key0 === "itemId")) || (key0 === "evidenceId")) || (key0 === "result"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.proceeding !== undefined){
let data0 = data.proceeding;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err3 = {instancePath:instancePath+"/proceeding",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/proceeding",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/proceeding",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.usedOn !== undefined){
let data1 = data.usedOn;
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err6 = {instancePath:instancePath+"/usedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema7,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/usedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(Array.isArray(data2)){
if(data2.length > 50){
const err8 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema20.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err10 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data3, 1)){
const err11 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema3,data:data3};
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
const err13 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(errors >= 1000){
validate12.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema20.properties.itemId.type,parentSchema:schema20.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data4 = data.evidenceId;
if(Array.isArray(data4)){
if(data4.length > 200){
const err15 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema20.properties.evidenceId,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.evidenceId,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(isLonger(data5, 64)){
const err17 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data5, 1)){
const err18 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/evidenceId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors >= 1000){
validate12.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/type",keyword:"type",params:{type: "array"},schema:schema20.properties.evidenceId.type,parentSchema:schema20.properties.evidenceId,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.result !== undefined){
let data6 = data.result;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err22 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(isShorter(data6, 1)){
const err23 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data6};
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
const err24 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

exports.UseReport = validate13;
const schema26 = {"description":"What was done with the evidence.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"use":{"description":"Use.","type":"array","items":{"x-slot":"use/UseEntry","x-entry":true},"minItems":1,"maxItems":50},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["use"],"additionalProperties":false};
const validate15 = slot("use/UseEntry");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.use === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "legalBasis") || (key0 === "use")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema26.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
validate13.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema26.properties.legalBasis.type,parentSchema:schema26.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.use !== undefined){
let data2 = data.use;
if(Array.isArray(data2)){
if(data2.length > 50){
const err5 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema26.properties.use,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.use,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15.validate(data2[i1], {instancePath:instancePath+"/use/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "array"},schema:schema26.properties.use.type,parentSchema:schema26.properties.use,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.remark !== undefined){
let data4 = data.remark;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err8 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data4, 1)){
const err9 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data4};
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
const err10 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.extension !== undefined){
let data5 = data.extension;
if(Array.isArray(data5)){
if(data5.length > 50){
const err11 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema26.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4.validate(data5[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema26.properties.extension.type,parentSchema:schema26.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
});

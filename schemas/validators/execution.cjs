// Generated from ../json/execution.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Minutes = validate0;
const schema0 = {"description":"Minutes of a hearing or another act.","type":"object","properties":{"heldOn":{"description":"Day of the hearing.","$ref":"values#/$defs/Date"},"place":{"description":"Place.","$ref":"values#/$defs/Line"},"heardPerson":{"description":"Person heard, with the means of identification.","type":"array","items":{"$ref":"values#/$defs/Line","x-entry":true},"minItems":1,"maxItems":20},"participant":{"description":"Other participant.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":50},"oath":{"description":"Oaths taken.","$ref":"values#/$defs/Text"},"technicalCondition":{"description":"Technical conditions under which it took place.","$ref":"values#/$defs/Text"},"summary":{"description":"What was said or done.","$ref":"values#/$defs/LongText"},"attachmentId":{"description":"Attachment with the minutes.","$ref":"values#/$defs/LocalId"}},"required":["heldOn","place"],"additionalProperties":false};
const schema2 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const schema3 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};
const schema5 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema7 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const schema8 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const formats0 = formats.date;
const validate2 = slot("parties/Official");
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.heldOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldOn"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.place === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "heldOn") || (key0 === "place")) || (key0 === "heardPerson")) || (key0 === "participant")) || (key0 === "oath")) || (key0 === "technicalCondition")) || (key0 === "summary")) || (key0 === "attachmentId"))){
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
if(data.heldOn !== undefined){
let data0 = data.heldOn;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err3 = {instancePath:instancePath+"/heldOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/heldOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err5 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data1, 1)){
const err6 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err7 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.heardPerson !== undefined){
let data2 = data.heardPerson;
if(Array.isArray(data2)){
if(data2.length > 20){
const err8 = {instancePath:instancePath+"/heardPerson",schemaPath:"#/properties/heardPerson/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema0.properties.heardPerson,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/heardPerson",schemaPath:"#/properties/heardPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.heardPerson,data:data2};
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
if(isLonger(data3, 300)){
const err10 = {instancePath:instancePath+"/heardPerson/" + i0,schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data3, 1)){
const err11 = {instancePath:instancePath+"/heardPerson/" + i0,schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/heardPerson/" + i0,schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/heardPerson",schemaPath:"#/properties/heardPerson/type",keyword:"type",params:{type: "array"},schema:schema0.properties.heardPerson.type,parentSchema:schema0.properties.heardPerson,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.participant !== undefined){
let data4 = data.participant;
if(Array.isArray(data4)){
if(data4.length > 50){
const err14 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.participant,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.participant,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate2.validate(data4[i1], {instancePath:instancePath+"/participant/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/type",keyword:"type",params:{type: "array"},schema:schema0.properties.participant.type,parentSchema:schema0.properties.participant,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.oath !== undefined){
let data6 = data.oath;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err17 = {instancePath:instancePath+"/oath",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data6, 1)){
const err18 = {instancePath:instancePath+"/oath",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data6};
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
const err19 = {instancePath:instancePath+"/oath",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.technicalCondition !== undefined){
let data7 = data.technicalCondition;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err20 = {instancePath:instancePath+"/technicalCondition",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data7, 1)){
const err21 = {instancePath:instancePath+"/technicalCondition",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/technicalCondition",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.summary !== undefined){
let data8 = data.summary;
if(typeof data8 === "string"){
if(isLonger(data8, 20000)){
const err23 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema7,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(isShorter(data8, 1)){
const err24 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema7,data:data8};
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
const err25 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data9 = data.attachmentId;
if(typeof data9 === "string"){
if(isLonger(data9, 64)){
const err26 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(isShorter(data9, 1)){
const err27 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern0.test(data9)){
const err28 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data9};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.ServiceProof = validate3;
const schema9 = {"description":"Proof that a document was served, or why it could not be.","type":"object","properties":{"served":{"description":"Whether it was served.","type":"boolean"},"method":{"description":"How it was served.","$ref":"values#/$defs/ServiceModeCode"},"servedOn":{"description":"Day of service.","$ref":"values#/$defs/Date"},"recipient":{"description":"Who received it.","$ref":"values#/$defs/Line"},"failure":{"description":"Why it could not be served.","$ref":"values#/$defs/ServiceFailureCode"},"text":{"description":"Remark.","$ref":"values#/$defs/Text"},"attachmentId":{"description":"Attachment with the receipt or the declaration.","$ref":"values#/$defs/LocalId"}},"required":["served"],"additionalProperties":false};
const schema10 = {"description":"How a document is to be served.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"service-mode"};
const schema13 = {"description":"Why a document could not be served.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"service-failure"};
const pattern1 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.served === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "served"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "served") || (key0 === "method")) || (key0 === "servedOn")) || (key0 === "recipient")) || (key0 === "failure")) || (key0 === "text")) || (key0 === "attachmentId"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.served !== undefined){
let data0 = data.served;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "boolean"},schema:schema9.properties.served.type,parentSchema:schema9.properties.served,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err3 = {instancePath:instancePath+"/method",schemaPath:"values#/$defs/ServiceModeCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema10,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data1, 1)){
const err4 = {instancePath:instancePath+"/method",schemaPath:"values#/$defs/ServiceModeCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema10,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/method",schemaPath:"values#/$defs/ServiceModeCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema10,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!isCode("service-mode", data1)){
const err6 = {instancePath:instancePath+"/method",schemaPath:"values#/$defs/ServiceModeCode/x-codes",keyword:"x-codes",params:{},schema:"service-mode",parentSchema:schema10,data:data1};
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
const err7 = {instancePath:instancePath+"/method",schemaPath:"values#/$defs/ServiceModeCode/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.servedOn !== undefined){
let data2 = data.servedOn;
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err8 = {instancePath:instancePath+"/servedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data2};
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
const err9 = {instancePath:instancePath+"/servedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.recipient !== undefined){
let data3 = data.recipient;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err10 = {instancePath:instancePath+"/recipient",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data3, 1)){
const err11 = {instancePath:instancePath+"/recipient",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/recipient",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.failure !== undefined){
let data4 = data.failure;
if(typeof data4 === "string"){
if(isLonger(data4, 40)){
const err13 = {instancePath:instancePath+"/failure",schemaPath:"values#/$defs/ServiceFailureCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data4, 1)){
const err14 = {instancePath:instancePath+"/failure",schemaPath:"values#/$defs/ServiceFailureCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/failure",schemaPath:"values#/$defs/ServiceFailureCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!isCode("service-failure", data4)){
const err16 = {instancePath:instancePath+"/failure",schemaPath:"values#/$defs/ServiceFailureCode/x-codes",keyword:"x-codes",params:{},schema:"service-failure",parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/failure",schemaPath:"values#/$defs/ServiceFailureCode/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 === "string"){
if(isLonger(data5, 4000)){
const err18 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data5, 1)){
const err19 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data5};
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
const err20 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data6 = data.attachmentId;
if(typeof data6 === "string"){
if(isLonger(data6, 64)){
const err21 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(isShorter(data6, 1)){
const err22 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern0.test(data6)){
const err23 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data6};
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
const err24 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data6};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

exports.PhysicalEvidence = validate4;
const schema16 = {"description":"Evidence that travels outside the message.","type":"object","properties":{"evidenceId":{"description":"Identifier of the item; later messages refer to it.","$ref":"values#/$defs/LocalId"},"description":{"description":"What it is.","$ref":"values#/$defs/Text"},"carrier":{"description":"Who carries it.","$ref":"values#/$defs/Line"},"trackingRef":{"description":"Reference of the carrier.","$ref":"values#/$defs/Line"},"sentOn":{"description":"Day it was sent.","$ref":"values#/$defs/Date"}},"required":["evidenceId","description"],"additionalProperties":false};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidenceId"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "evidenceId") || (key0 === "description")) || (key0 === "carrier")) || (key0 === "trackingRef")) || (key0 === "sentOn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data0 = data.evidenceId;
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err3 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err7 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data1};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.carrier !== undefined){
let data2 = data.carrier;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err10 = {instancePath:instancePath+"/carrier",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data2, 1)){
const err11 = {instancePath:instancePath+"/carrier",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/carrier",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.trackingRef !== undefined){
let data3 = data.trackingRef;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err13 = {instancePath:instancePath+"/trackingRef",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data3, 1)){
const err14 = {instancePath:instancePath+"/trackingRef",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
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
const err15 = {instancePath:instancePath+"/trackingRef",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sentOn !== undefined){
let data4 = data.sentOn;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err16 = {instancePath:instancePath+"/sentOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sentOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

exports.ItemResult = validate5;
const schema22 = {"description":"What became of one item of the request.","type":"object","properties":{"itemId":{"description":"Item of the request.","$ref":"values#/$defs/LocalId"},"result":{"description":"Result.","$ref":"values#/$defs/ItemResultCode"},"executedOn":{"description":"Day of execution.","$ref":"values#/$defs/Date"},"place":{"description":"Place of execution.","$ref":"values#/$defs/Line"},"officer":{"description":"Official who executed it.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"summary":{"description":"The result in words, or why there is none.","$ref":"values#/$defs/LongText"},"asset":{"description":"Property that was found, frozen or seized.","type":"array","items":{"x-slot":"assistance/Asset","x-entry":true},"minItems":1,"maxItems":100},"minutes":{"description":"Minutes.","x-slot":"execution/Minutes"},"serviceProof":{"description":"Proof of service.","x-slot":"execution/ServiceProof"},"evidenceAttachmentId":{"description":"Attachment with evidence.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":200},"physicalEvidence":{"description":"Evidence that travels outside the message.","type":"array","items":{"x-slot":"execution/PhysicalEvidence","x-entry":true},"minItems":1,"maxItems":100},"returnRequired":{"description":"Whether what is handed over must be returned.","type":"boolean"},"returnBy":{"description":"Day by which it must be returned.","$ref":"values#/$defs/Date"}},"required":["itemId","result"],"additionalProperties":false};
const schema24 = {"description":"Result of one item of assistance.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"item-result"};
const func0 = Object.prototype.hasOwnProperty;
const validate7 = slot("assistance/Asset");
const validate8 = slot("execution/Minutes");
const validate9 = slot("execution/ServiceProof");
const validate10 = slot("execution/PhysicalEvidence");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.result === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema22.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.itemId !== undefined){
let data0 = data.itemId;
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err3 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.result !== undefined){
let data1 = data.result;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err7 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/ItemResultCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/ItemResultCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/ItemResultCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("item-result", data1)){
const err10 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/ItemResultCode/x-codes",keyword:"x-codes",params:{},schema:"item-result",parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/result",schemaPath:"values#/$defs/ItemResultCode/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.executedOn !== undefined){
let data2 = data.executedOn;
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err12 = {instancePath:instancePath+"/executedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data2};
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
const err13 = {instancePath:instancePath+"/executedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.place !== undefined){
let data3 = data.place;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err14 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data3, 1)){
const err15 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
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
const err16 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.officer !== undefined){
let data4 = data.officer;
if(Array.isArray(data4)){
if(data4.length > 20){
const err17 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema22.properties.officer,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.length < 1){
const err18 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.officer,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2.validate(data4[i0], {instancePath:instancePath+"/officer/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate5.errors = vErrors;
return false;
}
}
}
else {
const err19 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "array"},schema:schema22.properties.officer.type,parentSchema:schema22.properties.officer,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.summary !== undefined){
let data6 = data.summary;
if(typeof data6 === "string"){
if(isLonger(data6, 20000)){
const err20 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema7,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data6, 1)){
const err21 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema7,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.asset !== undefined){
let data7 = data.asset;
if(Array.isArray(data7)){
if(data7.length > 100){
const err23 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema22.properties.asset,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.asset,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate7.validate(data7[i1], {instancePath:instancePath+"/asset/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate5.errors = vErrors;
return false;
}
}
}
else {
const err25 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/type",keyword:"type",params:{type: "array"},schema:schema22.properties.asset.type,parentSchema:schema22.properties.asset,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.minutes !== undefined){
if(!(validate8.validate(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.serviceProof !== undefined){
if(!(validate9.validate(data.serviceProof, {instancePath:instancePath+"/serviceProof",parentData:data,parentDataProperty:"serviceProof",rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.evidenceAttachmentId !== undefined){
let data11 = data.evidenceAttachmentId;
if(Array.isArray(data11)){
if(data11.length > 200){
const err26 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema22.properties.evidenceAttachmentId,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.length < 1){
const err27 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.evidenceAttachmentId,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(isLonger(data12, 64)){
const err28 = {instancePath:instancePath+"/evidenceAttachmentId/" + i2,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(isShorter(data12, 1)){
const err29 = {instancePath:instancePath+"/evidenceAttachmentId/" + i2,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern0.test(data12)){
const err30 = {instancePath:instancePath+"/evidenceAttachmentId/" + i2,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/evidenceAttachmentId/" + i2,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
const err32 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/type",keyword:"type",params:{type: "array"},schema:schema22.properties.evidenceAttachmentId.type,parentSchema:schema22.properties.evidenceAttachmentId,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.physicalEvidence !== undefined){
let data13 = data.physicalEvidence;
if(Array.isArray(data13)){
if(data13.length > 100){
const err33 = {instancePath:instancePath+"/physicalEvidence",schemaPath:"#/properties/physicalEvidence/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema22.properties.physicalEvidence,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.length < 1){
const err34 = {instancePath:instancePath+"/physicalEvidence",schemaPath:"#/properties/physicalEvidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.physicalEvidence,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate10.validate(data13[i3], {instancePath:instancePath+"/physicalEvidence/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate5.errors = vErrors;
return false;
}
}
}
else {
const err35 = {instancePath:instancePath+"/physicalEvidence",schemaPath:"#/properties/physicalEvidence/type",keyword:"type",params:{type: "array"},schema:schema22.properties.physicalEvidence.type,parentSchema:schema22.properties.physicalEvidence,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.returnRequired !== undefined){
let data15 = data.returnRequired;
if(typeof data15 !== "boolean"){
const err36 = {instancePath:instancePath+"/returnRequired",schemaPath:"#/properties/returnRequired/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.returnRequired.type,parentSchema:schema22.properties.returnRequired,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.returnBy !== undefined){
let data16 = data.returnBy;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err37 = {instancePath:instancePath+"/returnBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/returnBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data16};
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
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.CostStatement = validate11;
const schema30 = {"description":"What the execution cost.","type":"object","properties":{"amount":{"description":"The amount.","x-slot":"parties/Money"},"refundRequested":{"description":"Whether a refund is requested.","type":"boolean"},"text":{"description":"What it is made of, and on what the refund is based.","$ref":"values#/$defs/Text"}},"required":["amount","refundRequested"],"additionalProperties":false};
const validate12 = slot("parties/Money");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refundRequested === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refundRequested"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "refundRequested")) || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate12.validate(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate12.validate.errors : vErrors.concat(validate12.validate.errors);
errors = vErrors.length;
}
}
if(data.refundRequested !== undefined){
let data1 = data.refundRequested;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/refundRequested",schemaPath:"#/properties/refundRequested/type",keyword:"type",params:{type: "boolean"},schema:schema30.properties.refundRequested.type,parentSchema:schema30.properties.refundRequested,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err4 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data2, 1)){
const err5 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.ExecutionReport = validate13;
const schema32 = {"description":"What was done on the request; evidence is listed in the header with digests and chain of custody.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"outcome":{"description":"Where the execution stands.","$ref":"values#/$defs/ExecutionOutcome"},"itemResult":{"description":"Result of an item.","type":"array","items":{"x-slot":"execution/ItemResult","x-entry":true},"minItems":1,"maxItems":50},"executingAuthority":{"description":"Authority that executed the request.","x-slot":"parties/Authority"},"useCondition":{"description":"Condition on the use of what is handed over.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20},"costs":{"description":"Costs.","x-slot":"execution/CostStatement"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","outcome","itemResult"],"additionalProperties":false};
const schema33 = {"description":"Where the execution stands with this report: more will follow, all is done, or nothing could be done.","type":"string","enum":["PARTIAL","FINAL","NEGATIVE"]};
const validate14 = slot("parties/LegalBasis");
const validate15 = slot("execution/ItemResult");
const validate16 = slot("parties/Authority");
const validate17 = slot("execution/CostStatement");
const validate18 = slot("parties/Extension");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.itemResult === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemResult"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "legalBasis") || (key0 === "outcome")) || (key0 === "itemResult")) || (key0 === "executingAuthority")) || (key0 === "useCondition")) || (key0 === "costs")) || (key0 === "remark")) || (key0 === "extension"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema32.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.legalBasis,data:data0};
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
if(!(validate14.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema32.properties.legalBasis.type,parentSchema:schema32.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/outcome",schemaPath:"values#/$defs/ExecutionOutcome/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data2 === "PARTIAL") || (data2 === "FINAL")) || (data2 === "NEGATIVE"))){
const err8 = {instancePath:instancePath+"/outcome",schemaPath:"values#/$defs/ExecutionOutcome/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.itemResult !== undefined){
let data3 = data.itemResult;
if(Array.isArray(data3)){
if(data3.length > 50){
const err9 = {instancePath:instancePath+"/itemResult",schemaPath:"#/properties/itemResult/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema32.properties.itemResult,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/itemResult",schemaPath:"#/properties/itemResult/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.itemResult,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15.validate(data3[i1], {instancePath:instancePath+"/itemResult/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
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
const err11 = {instancePath:instancePath+"/itemResult",schemaPath:"#/properties/itemResult/type",keyword:"type",params:{type: "array"},schema:schema32.properties.itemResult.type,parentSchema:schema32.properties.itemResult,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.executingAuthority !== undefined){
if(!(validate16.validate(data.executingAuthority, {instancePath:instancePath+"/executingAuthority",parentData:data,parentDataProperty:"executingAuthority",rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
}
if(data.useCondition !== undefined){
let data6 = data.useCondition;
if(Array.isArray(data6)){
if(data6.length > 20){
const err12 = {instancePath:instancePath+"/useCondition",schemaPath:"#/properties/useCondition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema32.properties.useCondition,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/useCondition",schemaPath:"#/properties/useCondition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.useCondition,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err14 = {instancePath:instancePath+"/useCondition/" + i2,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data7, 1)){
const err15 = {instancePath:instancePath+"/useCondition/" + i2,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data7};
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
const err16 = {instancePath:instancePath+"/useCondition/" + i2,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/useCondition",schemaPath:"#/properties/useCondition/type",keyword:"type",params:{type: "array"},schema:schema32.properties.useCondition.type,parentSchema:schema32.properties.useCondition,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.costs !== undefined){
if(!(validate17.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data9 = data.remark;
if(typeof data9 === "string"){
if(isLonger(data9, 4000)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data9, 1)){
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data9};
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
const err20 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.extension !== undefined){
let data10 = data.extension;
if(Array.isArray(data10)){
if(data10.length > 50){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema32.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate18.validate(data10[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err23 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema32.properties.extension.type,parentSchema:schema32.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.EvidenceReceipt = validate19;
const schema36 = {"description":"What a report handed over has arrived.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"receivedOn":{"description":"Day it arrived.","$ref":"values#/$defs/Date"},"itemId":{"description":"Item of the request it belongs to.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"evidenceId":{"description":"Attachment or physical item of the report, by its id there.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":200},"missing":{"description":"What the report names and did not arrive, or arrived damaged.","$ref":"values#/$defs/Text"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["receivedOn"],"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receivedOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedOn"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "legalBasis") || (key0 === "receivedOn")) || (key0 === "itemId")) || (key0 === "evidenceId")) || (key0 === "missing")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
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
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema36.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.legalBasis,data:data0};
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
if(!(validate14.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate19.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema36.properties.legalBasis.type,parentSchema:schema36.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.receivedOn !== undefined){
let data2 = data.receivedOn;
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err5 = {instancePath:instancePath+"/receivedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/receivedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
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
let data3 = data.itemId;
if(Array.isArray(data3)){
if(data3.length > 50){
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema36.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err9 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data4, 1)){
const err10 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors >= 1000){
validate19.errors = vErrors;
return false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema36.properties.itemId.type,parentSchema:schema36.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data5 = data.evidenceId;
if(Array.isArray(data5)){
if(data5.length > 200){
const err14 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema36.properties.evidenceId,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.evidenceId,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(isLonger(data6, 64)){
const err16 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data6, 1)){
const err17 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(data6)){
const err18 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data6};
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
const err19 = {instancePath:instancePath+"/evidenceId/" + i2,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors >= 1000){
validate19.errors = vErrors;
return false;
}
}
}
else {
const err20 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/type",keyword:"type",params:{type: "array"},schema:schema36.properties.evidenceId.type,parentSchema:schema36.properties.evidenceId,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.missing !== undefined){
let data7 = data.missing;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err21 = {instancePath:instancePath+"/missing",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(isShorter(data7, 1)){
const err22 = {instancePath:instancePath+"/missing",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data7};
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
const err23 = {instancePath:instancePath+"/missing",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data7};
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
let data8 = data.remark;
if(typeof data8 === "string"){
if(isLonger(data8, 4000)){
const err24 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(isShorter(data8, 1)){
const err25 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data8};
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
const err26 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data8};
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
let data9 = data.extension;
if(Array.isArray(data9)){
if(data9.length > 50){
const err27 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema36.properties.extension,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.extension,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate18.validate(data9[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate19.errors = vErrors;
return false;
}
}
}
else {
const err29 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema36.properties.extension.type,parentSchema:schema36.properties.extension,data:data9};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

exports.StatusEnquiry = validate22;
const schema42 = {"description":"The requesting side asks where its request stands.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"question":{"description":"The enquiry.","$ref":"values#/$defs/Text"},"itemId":{"description":"Item of the request; without it, all.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"replyBy":{"description":"Day by which an answer is needed.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["question"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "question")) || (key0 === "itemId")) || (key0 === "replyBy")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
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
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema42.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.legalBasis,data:data0};
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
if(!(validate14.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate22.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema42.properties.legalBasis.type,parentSchema:schema42.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.question !== undefined){
let data2 = data.question;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err5 = {instancePath:instancePath+"/question",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/question",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
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
const err7 = {instancePath:instancePath+"/question",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
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
let data3 = data.itemId;
if(Array.isArray(data3)){
if(data3.length > 50){
const err8 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema42.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err10 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data4, 1)){
const err11 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data4};
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
const err13 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(errors >= 1000){
validate22.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema42.properties.itemId.type,parentSchema:schema42.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.replyBy !== undefined){
let data5 = data.replyBy;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err15 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data5};
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
const err16 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data5};
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
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data6, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data6};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data6};
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
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema42.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.extension,data:data7};
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
if(!(validate18.validate(data7[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate22.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema42.properties.extension.type,parentSchema:schema42.properties.extension,data:data7};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

exports.StatusUpdate = validate25;
const schema47 = {"description":"Where a request stands.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"state":{"description":"Where it stands, in words.","$ref":"values#/$defs/Text"},"itemId":{"description":"Item of the request; without it, all.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"handlingAuthority":{"description":"Authority that deals with the matter now.","x-slot":"parties/Authority"},"expectedDate":{"description":"Day on which execution is expected.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["state"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "legalBasis") || (key0 === "state")) || (key0 === "itemId")) || (key0 === "handlingAuthority")) || (key0 === "expectedDate")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
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
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47.properties.legalBasis,data:data0};
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
if(!(validate14.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate25.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema47.properties.legalBasis.type,parentSchema:schema47.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err5 = {instancePath:instancePath+"/state",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/state",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
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
const err7 = {instancePath:instancePath+"/state",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
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
let data3 = data.itemId;
if(Array.isArray(data3)){
if(data3.length > 50){
const err8 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema47.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err10 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data4, 1)){
const err11 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema8,data:data4};
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
const err13 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(errors >= 1000){
validate25.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema47.properties.itemId.type,parentSchema:schema47.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.handlingAuthority !== undefined){
if(!(validate16.validate(data.handlingAuthority, {instancePath:instancePath+"/handlingAuthority",parentData:data,parentDataProperty:"handlingAuthority",rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
}
if(data.expectedDate !== undefined){
let data6 = data.expectedDate;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err15 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data6};
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
const err16 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data6};
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
let data7 = data.remark;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data7, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data7};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data7};
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
let data8 = data.extension;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema47.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18.validate(data8[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate25.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema47.properties.extension.type,parentSchema:schema47.properties.extension,data:data8};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
});

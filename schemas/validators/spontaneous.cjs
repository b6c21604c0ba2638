// Generated from ../json/spontaneous.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.SpontaneousInformation = validate0;
const schema0 = {"description":"Information that nobody asked for, and that may help the other side.","type":"object","properties":{"legalBasis":{"description":"Basis the message stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"stage":{"description":"Whether the information is offered or given.","$ref":"values#/$defs/SpontaneousStage"},"subject":{"description":"What it is about.","$ref":"values#/$defs/Text"},"content":{"description":"The information.","$ref":"values#/$defs/LongText"},"sourceAuthority":{"description":"Authority the information comes from.","x-slot":"parties/Authority"},"offence":{"description":"Offence it concerns.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"evidenceAttachmentId":{"description":"Attachment with the information.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":200},"condition":{"description":"Condition of use.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20},"replyBy":{"description":"Day by which the conditions are to be accepted or declined.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","stage","subject"],"additionalProperties":false};
const schema2 = {"description":"Whether the information is only offered, so that conditions can be agreed first, or given.","type":"string","enum":["OFFER","CONTENT"]};
const schema3 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema4 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const schema5 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema7 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("parties/LegalBasis");
const validate3 = slot("parties/Authority");
const validate4 = slot("request/Offence");
const validate5 = slot("parties/Person");
const validate6 = slot("parties/LegalPerson");
const validate7 = slot("parties/Extension");
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
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
if(data.stage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalBasis,data:data0};
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
validate0.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalBasis.type,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"values#/$defs/SpontaneousStage/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "OFFER") || (data2 === "CONTENT"))){
const err8 = {instancePath:instancePath+"/stage",schemaPath:"values#/$defs/SpontaneousStage/enum",keyword:"enum",params:{allowedValues: schema2.enum},schema:schema2.enum,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subject !== undefined){
let data3 = data.subject;
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err9 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data3, 1)){
const err10 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
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
const err11 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(typeof data4 === "string"){
if(isLonger(data4, 20000)){
const err12 = {instancePath:instancePath+"/content",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema4,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data4, 1)){
const err13 = {instancePath:instancePath+"/content",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data4};
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
const err14 = {instancePath:instancePath+"/content",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sourceAuthority !== undefined){
if(!(validate3.validate(data.sourceAuthority, {instancePath:instancePath+"/sourceAuthority",parentData:data,parentDataProperty:"sourceAuthority",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data6 = data.offence;
if(Array.isArray(data6)){
if(data6.length > 50){
const err15 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.offence,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.offence,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate4.validate(data6[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
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
const err17 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema0.properties.offence.type,parentSchema:schema0.properties.offence,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err18 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.person,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.person,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate5.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err20 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema0.properties.person.type,parentSchema:schema0.properties.person,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.legalPerson !== undefined){
let data10 = data.legalPerson;
if(Array.isArray(data10)){
if(data10.length > 200){
const err21 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalPerson,data:data10};
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
if(!(validate6.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err23 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalPerson.type,parentSchema:schema0.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.evidenceAttachmentId !== undefined){
let data12 = data.evidenceAttachmentId;
if(Array.isArray(data12)){
if(data12.length > 200){
const err24 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.evidenceAttachmentId,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12.length < 1){
const err25 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.evidenceAttachmentId,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(isLonger(data13, 64)){
const err26 = {instancePath:instancePath+"/evidenceAttachmentId/" + i4,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema5,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(isShorter(data13, 1)){
const err27 = {instancePath:instancePath+"/evidenceAttachmentId/" + i4,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern0.test(data13)){
const err28 = {instancePath:instancePath+"/evidenceAttachmentId/" + i4,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema5,data:data13};
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
const err29 = {instancePath:instancePath+"/evidenceAttachmentId/" + i4,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
const err30 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/type",keyword:"type",params:{type: "array"},schema:schema0.properties.evidenceAttachmentId.type,parentSchema:schema0.properties.evidenceAttachmentId,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.condition !== undefined){
let data14 = data.condition;
if(Array.isArray(data14)){
if(data14.length > 20){
const err31 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema0.properties.condition,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.length < 1){
const err32 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.condition,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
if(typeof data15 === "string"){
if(isLonger(data15, 4000)){
const err33 = {instancePath:instancePath+"/condition/" + i5,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(isShorter(data15, 1)){
const err34 = {instancePath:instancePath+"/condition/" + i5,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data15};
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
const err35 = {instancePath:instancePath+"/condition/" + i5,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
const err36 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema0.properties.condition.type,parentSchema:schema0.properties.condition,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.replyBy !== undefined){
let data16 = data.replyBy;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err37 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema7,data:data16};
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
const err38 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.remark !== undefined){
let data17 = data.remark;
if(typeof data17 === "string"){
if(isLonger(data17, 4000)){
const err39 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(isShorter(data17, 1)){
const err40 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.extension !== undefined){
let data18 = data.extension;
if(Array.isArray(data18)){
if(data18.length > 50){
const err42 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18.length < 1){
const err43 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
if(!(validate7.validate(data18[i6], {instancePath:instancePath+"/extension/" + i6,parentData:data18,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err44 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
});

// Generated from ../json/request.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Proceeding = validate0;
const schema0 = {"description":"The proceeding the assistance is for.","type":"object","properties":{"type":{"description":"Nature of the proceeding.","$ref":"values#/$defs/ProceedingTypeCode"},"subject":{"description":"Subject matter of the proceeding.","$ref":"values#/$defs/Text"},"nationalRef":{"description":"Reference of the proceeding in its own State.","$ref":"values#/$defs/Line"},"stage":{"description":"Stage it has reached.","$ref":"values#/$defs/Line"},"startDate":{"description":"When it began.","$ref":"values#/$defs/Date"}},"required":["type"],"additionalProperties":false};
const schema2 = {"description":"Nature of the proceeding.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"proceeding-type"};
const schema3 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema4 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};
const schema6 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const pattern0 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");
const formats0 = formats.date;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "subject")) || (key0 === "nationalRef")) || (key0 === "stage")) || (key0 === "startDate"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err2 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/ProceedingTypeCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/ProceedingTypeCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/ProceedingTypeCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("proceeding-type", data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/ProceedingTypeCode/x-codes",keyword:"x-codes",params:{},schema:"proceeding-type",parentSchema:schema2,data:data0};
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
const err6 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/ProceedingTypeCode/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err7 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err9 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.nationalRef !== undefined){
let data2 = data.nationalRef;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err10 = {instancePath:instancePath+"/nationalRef",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data2, 1)){
const err11 = {instancePath:instancePath+"/nationalRef",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data2};
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
const err12 = {instancePath:instancePath+"/nationalRef",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err13 = {instancePath:instancePath+"/stage",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data3, 1)){
const err14 = {instancePath:instancePath+"/stage",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data3};
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
const err15 = {instancePath:instancePath+"/stage",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.startDate !== undefined){
let data4 = data.startDate;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err16 = {instancePath:instancePath+"/startDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data4};
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
const err17 = {instancePath:instancePath+"/startDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data4};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.OffencePlace = validate2;
const schema7 = {"description":"Where an offence was committed.","type":"object","properties":{"unLocode":{"description":"Place as UN/LOCODE.","$ref":"values#/$defs/UnLocode"},"address":{"description":"Place as an address.","x-slot":"parties/Address"},"text":{"description":"Place in words.","$ref":"values#/$defs/Line"}},"additionalProperties":false};
const schema8 = {"description":"Place, UN/LOCODE.","type":"string","minLength":1,"maxLength":5,"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"};
const pattern1 = new RegExp("^[A-Z]{2}[A-Z2-9]{3}$", "u");
const validate3 = slot("parties/Address");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "unLocode") || (key0 === "address")) || (key0 === "text"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.unLocode !== undefined){
let data0 = data.unLocode;
if(typeof data0 === "string"){
if(isLonger(data0, 5)){
const err1 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/maxLength",keyword:"maxLength",params:{},schema:5,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"},schema:"^[A-Z]{2}[A-Z2-9]{3}$",parentSchema:schema8,data:data0};
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
const err4 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate3.validate(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err5 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data2};
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
const err7 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

exports.Offence = validate4;
const schema10 = {"description":"An offence the proceeding is about.","type":"object","properties":{"label":{"description":"Name of the offence.","$ref":"values#/$defs/Line"},"provision":{"description":"Provision of law and its text.","$ref":"values#/$defs/Text"},"provisionAttachmentId":{"description":"Attachment with the text of the provision.","$ref":"values#/$defs/LocalId"},"maxPenalty":{"description":"Greatest penalty.","$ref":"values#/$defs/Penalty"},"iccsSection":{"description":"Section of the crime classification.","$ref":"values#/$defs/IccsSectionCode"},"iccsCode":{"description":"Finer code of the crime classification.","$ref":"values#/$defs/IccsCode"},"listedOffence":{"description":"Listed offence it falls under.","$ref":"values#/$defs/ListedOffenceCode"},"conventionOffence":{"description":"Offence of a convention it falls under.","type":"array","items":{"$ref":"values#/$defs/ConventionOffenceCode","x-entry":true},"minItems":1,"maxItems":10},"dateFrom":{"description":"First day of the offence.","$ref":"values#/$defs/Date"},"dateTo":{"description":"Last day of the offence.","$ref":"values#/$defs/Date"},"place":{"description":"Where it was committed.","type":"array","items":{"x-slot":"request/OffencePlace","x-entry":true},"minItems":1,"maxItems":10},"attempt":{"description":"Whether it was only attempted.","type":"boolean"},"limitationDate":{"description":"Day on which prosecution becomes time-barred.","$ref":"values#/$defs/Date"},"dualCriminalityNote":{"description":"Why the act is an offence in the requested State too.","$ref":"values#/$defs/Text"}},"required":["label"],"additionalProperties":false};
const schema13 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema14 = {"description":"Greatest penalty: a duration such as P6Y, or LIFE.","type":"string","minLength":1,"maxLength":20,"pattern":"^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$"};
const schema15 = {"description":"Section of the International Classification of Crime for Statistical Purposes.","type":"string","minLength":1,"maxLength":2,"pattern":"^[0-9]{2}$","x-codes":"iccs-section"};
const schema16 = {"description":"Code of the International Classification of Crime for Statistical Purposes: 4, 5 or 6 digits.","type":"string","minLength":1,"maxLength":6,"pattern":"^[0-9]{4,6}$"};
const schema17 = {"description":"One of the 32 listed offences.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"listed-offence"};
const schema18 = {"description":"Offence that a convention establishes, by article.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"convention-offence"};
const func0 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern3 = new RegExp("^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$", "u");
const pattern4 = new RegExp("^[0-9]{2}$", "u");
const pattern5 = new RegExp("^[0-9]{4,6}$", "u");
const validate5 = slot("request/OffencePlace");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema10.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err2 = {instancePath:instancePath+"/label",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/label",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data0};
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
const err4 = {instancePath:instancePath+"/label",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.provision !== undefined){
let data1 = data.provision;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err5 = {instancePath:instancePath+"/provision",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data1, 1)){
const err6 = {instancePath:instancePath+"/provision",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err7 = {instancePath:instancePath+"/provision",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.provisionAttachmentId !== undefined){
let data2 = data.provisionAttachmentId;
if(typeof data2 === "string"){
if(isLonger(data2, 64)){
const err8 = {instancePath:instancePath+"/provisionAttachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data2, 1)){
const err9 = {instancePath:instancePath+"/provisionAttachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/provisionAttachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema13,data:data2};
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
const err11 = {instancePath:instancePath+"/provisionAttachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.maxPenalty !== undefined){
let data3 = data.maxPenalty;
if(typeof data3 === "string"){
if(isLonger(data3, 20)){
const err12 = {instancePath:instancePath+"/maxPenalty",schemaPath:"values#/$defs/Penalty/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data3, 1)){
const err13 = {instancePath:instancePath+"/maxPenalty",schemaPath:"values#/$defs/Penalty/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern3.test(data3)){
const err14 = {instancePath:instancePath+"/maxPenalty",schemaPath:"values#/$defs/Penalty/pattern",keyword:"pattern",params:{pattern: "^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$"},schema:"^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$",parentSchema:schema14,data:data3};
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
const err15 = {instancePath:instancePath+"/maxPenalty",schemaPath:"values#/$defs/Penalty/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.iccsSection !== undefined){
let data4 = data.iccsSection;
if(typeof data4 === "string"){
if(isLonger(data4, 2)){
const err16 = {instancePath:instancePath+"/iccsSection",schemaPath:"values#/$defs/IccsSectionCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data4, 1)){
const err17 = {instancePath:instancePath+"/iccsSection",schemaPath:"values#/$defs/IccsSectionCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/iccsSection",schemaPath:"values#/$defs/IccsSectionCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}$"},schema:"^[0-9]{2}$",parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!isCode("iccs-section", data4)){
const err19 = {instancePath:instancePath+"/iccsSection",schemaPath:"values#/$defs/IccsSectionCode/x-codes",keyword:"x-codes",params:{},schema:"iccs-section",parentSchema:schema15,data:data4};
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
const err20 = {instancePath:instancePath+"/iccsSection",schemaPath:"values#/$defs/IccsSectionCode/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.iccsCode !== undefined){
let data5 = data.iccsCode;
if(typeof data5 === "string"){
if(isLonger(data5, 6)){
const err21 = {instancePath:instancePath+"/iccsCode",schemaPath:"values#/$defs/IccsCode/maxLength",keyword:"maxLength",params:{},schema:6,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(isShorter(data5, 1)){
const err22 = {instancePath:instancePath+"/iccsCode",schemaPath:"values#/$defs/IccsCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern5.test(data5)){
const err23 = {instancePath:instancePath+"/iccsCode",schemaPath:"values#/$defs/IccsCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},schema:"^[0-9]{4,6}$",parentSchema:schema16,data:data5};
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
const err24 = {instancePath:instancePath+"/iccsCode",schemaPath:"values#/$defs/IccsCode/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.listedOffence !== undefined){
let data6 = data.listedOffence;
if(typeof data6 === "string"){
if(isLonger(data6, 40)){
const err25 = {instancePath:instancePath+"/listedOffence",schemaPath:"values#/$defs/ListedOffenceCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(isShorter(data6, 1)){
const err26 = {instancePath:instancePath+"/listedOffence",schemaPath:"values#/$defs/ListedOffenceCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern0.test(data6)){
const err27 = {instancePath:instancePath+"/listedOffence",schemaPath:"values#/$defs/ListedOffenceCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!isCode("listed-offence", data6)){
const err28 = {instancePath:instancePath+"/listedOffence",schemaPath:"values#/$defs/ListedOffenceCode/x-codes",keyword:"x-codes",params:{},schema:"listed-offence",parentSchema:schema17,data:data6};
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
const err29 = {instancePath:instancePath+"/listedOffence",schemaPath:"values#/$defs/ListedOffenceCode/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.conventionOffence !== undefined){
let data7 = data.conventionOffence;
if(Array.isArray(data7)){
if(data7.length > 10){
const err30 = {instancePath:instancePath+"/conventionOffence",schemaPath:"#/properties/conventionOffence/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema10.properties.conventionOffence,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.length < 1){
const err31 = {instancePath:instancePath+"/conventionOffence",schemaPath:"#/properties/conventionOffence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.conventionOffence,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(isLonger(data8, 40)){
const err32 = {instancePath:instancePath+"/conventionOffence/" + i0,schemaPath:"values#/$defs/ConventionOffenceCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema18,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(isShorter(data8, 1)){
const err33 = {instancePath:instancePath+"/conventionOffence/" + i0,schemaPath:"values#/$defs/ConventionOffenceCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema18,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern0.test(data8)){
const err34 = {instancePath:instancePath+"/conventionOffence/" + i0,schemaPath:"values#/$defs/ConventionOffenceCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema18,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!isCode("convention-offence", data8)){
const err35 = {instancePath:instancePath+"/conventionOffence/" + i0,schemaPath:"values#/$defs/ConventionOffenceCode/x-codes",keyword:"x-codes",params:{},schema:"convention-offence",parentSchema:schema18,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/conventionOffence/" + i0,schemaPath:"values#/$defs/ConventionOffenceCode/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
const err37 = {instancePath:instancePath+"/conventionOffence",schemaPath:"#/properties/conventionOffence/type",keyword:"type",params:{type: "array"},schema:schema10.properties.conventionOffence.type,parentSchema:schema10.properties.conventionOffence,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.dateFrom !== undefined){
let data9 = data.dateFrom;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err38 = {instancePath:instancePath+"/dateFrom",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data9};
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
const err39 = {instancePath:instancePath+"/dateFrom",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.dateTo !== undefined){
let data10 = data.dateTo;
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err40 = {instancePath:instancePath+"/dateTo",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data10};
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
const err41 = {instancePath:instancePath+"/dateTo",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.place !== undefined){
let data11 = data.place;
if(Array.isArray(data11)){
if(data11.length > 10){
const err42 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema10.properties.place,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data11.length < 1){
const err43 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.place,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate5.validate(data11[i1], {instancePath:instancePath+"/place/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate4.errors = vErrors;
return false;
}
}
}
else {
const err44 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "array"},schema:schema10.properties.place.type,parentSchema:schema10.properties.place,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.attempt !== undefined){
let data13 = data.attempt;
if(typeof data13 !== "boolean"){
const err45 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.attempt.type,parentSchema:schema10.properties.attempt,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.limitationDate !== undefined){
let data14 = data.limitationDate;
if(typeof data14 === "string"){
if(!(formats0(data14))){
const err46 = {instancePath:instancePath+"/limitationDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/limitationDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.dualCriminalityNote !== undefined){
let data15 = data.dualCriminalityNote;
if(typeof data15 === "string"){
if(isLonger(data15, 4000)){
const err48 = {instancePath:instancePath+"/dualCriminalityNote",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(isShorter(data15, 1)){
const err49 = {instancePath:instancePath+"/dualCriminalityNote",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/dualCriminalityNote",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

exports.Facts = validate6;
const schema23 = {"description":"What happened, and what the assistance is for.","type":"object","properties":{"summary":{"description":"Summary of the relevant facts, at least 50 characters.","$ref":"values#/$defs/FactsSummary"},"connectionToAssistance":{"description":"How the facts connect with the assistance.","$ref":"values#/$defs/Text"},"purpose":{"description":"Purpose for which the evidence, information or action is sought.","$ref":"values#/$defs/Text"}},"additionalProperties":false};
const schema24 = {"description":"Summary of facts, at least 50 characters.","type":"string","minLength":50,"maxLength":20000};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "summary") || (key0 === "connectionToAssistance")) || (key0 === "purpose"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.summary !== undefined){
let data0 = data.summary;
if(typeof data0 === "string"){
if(isLonger(data0, 20000)){
const err1 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/FactsSummary/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 50)){
const err2 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/FactsSummary/minLength",keyword:"minLength",params:{},schema:50,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/FactsSummary/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.connectionToAssistance !== undefined){
let data1 = data.connectionToAssistance;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err4 = {instancePath:instancePath+"/connectionToAssistance",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data1, 1)){
const err5 = {instancePath:instancePath+"/connectionToAssistance",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err6 = {instancePath:instancePath+"/connectionToAssistance",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.purpose !== undefined){
let data2 = data.purpose;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err7 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data2, 1)){
const err8 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
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
const err9 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

exports.Deadline = validate7;
const schema27 = {"description":"A time by which the assistance is needed.","type":"object","properties":{"date":{"description":"The day.","$ref":"values#/$defs/Date"},"reason":{"description":"Why that day.","$ref":"values#/$defs/Text"}},"required":["date"],"additionalProperties":false};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "date") || (key0 === "reason"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err2 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data1, 1)){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err6 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

exports.Procedure = validate8;
const schema30 = {"description":"A particular procedure or formality that is asked.","type":"object","properties":{"kind":{"description":"Kind of procedure.","$ref":"values#/$defs/ProcedureKindCode"},"text":{"description":"The procedure in words.","$ref":"values#/$defs/Text"},"official":{"description":"Official who asks to be present.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20}},"required":["kind"],"additionalProperties":false};
const schema31 = {"description":"Kind of a particular procedure or formality.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"procedure-kind"};
const validate9 = slot("parties/Official");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "text")) || (key0 === "official"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/ProcedureKindCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/ProcedureKindCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/ProcedureKindCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("procedure-kind", data0)){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/ProcedureKindCode/x-codes",keyword:"x-codes",params:{},schema:"procedure-kind",parentSchema:schema31,data:data0};
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
const err6 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/ProcedureKindCode/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err7 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err9 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.official !== undefined){
let data2 = data.official;
if(Array.isArray(data2)){
if(data2.length > 20){
const err10 = {instancePath:instancePath+"/official",schemaPath:"#/properties/official/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema30.properties.official,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/official",schemaPath:"#/properties/official/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.official,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9.validate(data2[i0], {instancePath:instancePath+"/official/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate8.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/official",schemaPath:"#/properties/official/type",keyword:"type",params:{type: "array"},schema:schema30.properties.official.type,parentSchema:schema30.properties.official,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

exports.Assistance = validate10;
const schema33 = {"description":"One item of assistance.","type":"object","properties":{"itemId":{"description":"Identifier of the item; replies refer to it.","$ref":"values#/$defs/LocalId"},"type":{"description":"Kind of assistance.","$ref":"values#/$defs/AssistanceTypeCode"},"description":{"description":"What is asked, in words.","$ref":"values#/$defs/LongText"},"personRef":{"description":"Person or legal person the item concerns.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"location":{"description":"Where it is to be done.","x-slot":"parties/Address"},"coercive":{"description":"Whether coercion may be needed.","type":"boolean"},"priority":{"description":"Order in which the items matter, 1 first.","type":"integer","minimum":1,"maximum":9},"detail":{"description":"What this kind of assistance needs besides.","x-slot":"assistance/AssistanceDetail"},"procedure":{"description":"Particular procedure.","type":"array","items":{"x-slot":"request/Procedure","x-entry":true},"minItems":1,"maxItems":20},"deadline":{"description":"Time by which it is needed.","x-slot":"request/Deadline"}},"required":["itemId","type"],"additionalProperties":false};
const schema35 = {"description":"Kind of assistance that is asked.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"assistance-type"};
const schema36 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const validate12 = slot("assistance/AssistanceDetail");
const validate13 = slot("request/Procedure");
const validate14 = slot("request/Deadline");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
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
const err3 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data0)){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema13,data:data0};
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
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err7 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssistanceTypeCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssistanceTypeCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssistanceTypeCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("assistance-type", data1)){
const err10 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssistanceTypeCode/x-codes",keyword:"x-codes",params:{},schema:"assistance-type",parentSchema:schema35,data:data1};
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
const err11 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssistanceTypeCode/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(isLonger(data2, 20000)){
const err12 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data2, 1)){
const err13 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema36,data:data2};
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
const err14 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(Array.isArray(data3)){
if(data3.length > 50){
const err15 = {instancePath:instancePath+"/personRef",schemaPath:"#/properties/personRef/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema33.properties.personRef,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/personRef",schemaPath:"#/properties/personRef/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.properties.personRef,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err17 = {instancePath:instancePath+"/personRef/" + i0,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data4, 1)){
const err18 = {instancePath:instancePath+"/personRef/" + i0,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern2.test(data4)){
const err19 = {instancePath:instancePath+"/personRef/" + i0,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema13,data:data4};
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
const err20 = {instancePath:instancePath+"/personRef/" + i0,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors >= 1000){
validate10.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/personRef",schemaPath:"#/properties/personRef/type",keyword:"type",params:{type: "array"},schema:schema33.properties.personRef.type,parentSchema:schema33.properties.personRef,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate3.validate(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.coercive !== undefined){
let data6 = data.coercive;
if(typeof data6 !== "boolean"){
const err22 = {instancePath:instancePath+"/coercive",schemaPath:"#/properties/coercive/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.coercive.type,parentSchema:schema33.properties.coercive,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.priority.type,parentSchema:schema33.properties.priority,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},schema:9,parentSchema:schema33.properties.priority,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema33.properties.priority,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.detail !== undefined){
if(!(validate12.validate(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate12.validate.errors : vErrors.concat(validate12.validate.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
let data9 = data.procedure;
if(Array.isArray(data9)){
if(data9.length > 20){
const err26 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema33.properties.procedure,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.length < 1){
const err27 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.properties.procedure,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13.validate(data9[i1], {instancePath:instancePath+"/procedure/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate10.errors = vErrors;
return false;
}
}
}
else {
const err28 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "array"},schema:schema33.properties.procedure.type,parentSchema:schema33.properties.procedure,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.deadline !== undefined){
if(!(validate14.validate(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.Urgency = validate15;
const schema38 = {"description":"How urgent the request is.","type":"object","properties":{"level":{"description":"Degree.","$ref":"values#/$defs/UrgencyCode"},"reason":{"description":"Why.","$ref":"values#/$defs/UrgencyReasonCode"},"text":{"description":"The reason in words.","$ref":"values#/$defs/Text"},"date":{"description":"Day that matters.","$ref":"values#/$defs/Date"}},"required":["level"],"additionalProperties":false};
const schema39 = {"description":"Degree of urgency.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"urgency"};
const schema40 = {"description":"Why the request is urgent.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"urgency-reason"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "level") || (key0 === "reason")) || (key0 === "text")) || (key0 === "date"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err2 = {instancePath:instancePath+"/level",schemaPath:"values#/$defs/UrgencyCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/level",schemaPath:"values#/$defs/UrgencyCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/level",schemaPath:"values#/$defs/UrgencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("urgency", data0)){
const err5 = {instancePath:instancePath+"/level",schemaPath:"values#/$defs/UrgencyCode/x-codes",keyword:"x-codes",params:{},schema:"urgency",parentSchema:schema39,data:data0};
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
const err6 = {instancePath:instancePath+"/level",schemaPath:"values#/$defs/UrgencyCode/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/UrgencyReasonCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/UrgencyReasonCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/UrgencyReasonCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("urgency-reason", data1)){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/UrgencyReasonCode/x-codes",keyword:"x-codes",params:{},schema:"urgency-reason",parentSchema:schema40,data:data1};
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
const err11 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/UrgencyReasonCode/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err12 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data2, 1)){
const err13 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
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
const err14 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err15 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data3};
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
const err16 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

exports.Costs = validate16;
const schema43 = {"description":"Who bears what.","type":"object","properties":{"undertaking":{"description":"Whether the requesting side undertakes to refund what the instrument lets it refund.","type":"boolean"},"estimate":{"description":"Expected costs.","x-slot":"parties/Money"},"text":{"description":"Remark on costs.","$ref":"values#/$defs/Text"}},"additionalProperties":false};
const validate17 = slot("parties/Money");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "undertaking") || (key0 === "estimate")) || (key0 === "text"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.undertaking !== undefined){
let data0 = data.undertaking;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/undertaking",schemaPath:"#/properties/undertaking/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.undertaking.type,parentSchema:schema43.properties.undertaking,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.estimate !== undefined){
if(!(validate17.validate(data.estimate, {instancePath:instancePath+"/estimate",parentData:data,parentDataProperty:"estimate",rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err2 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data2, 1)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
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
const err4 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

exports.Remedies = validate18;
const schema45 = {"description":"Legal remedies against the measure.","type":"object","properties":{"sought":{"description":"Whether a remedy has been sought.","type":"boolean"},"description":{"description":"Which remedy, where and when.","$ref":"values#/$defs/Text"},"authority":{"description":"Authority that can tell more.","$ref":"values#/$defs/Line"},"deadline":{"description":"Last day for a remedy.","$ref":"values#/$defs/Date"}},"required":["sought"],"additionalProperties":false};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sought === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sought"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sought") || (key0 === "description")) || (key0 === "authority")) || (key0 === "deadline"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sought !== undefined){
let data0 = data.sought;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/sought",schemaPath:"#/properties/sought/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.sought.type,parentSchema:schema45.properties.sought,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err3 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data1, 1)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err5 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.authority !== undefined){
let data2 = data.authority;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err6 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data2};
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
const err8 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.deadline !== undefined){
let data3 = data.deadline;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err9 = {instancePath:instancePath+"/deadline",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data3};
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
const err10 = {instancePath:instancePath+"/deadline",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

exports.Certification = validate19;
const schema49 = {"description":"Who answers for the request.","type":"object","properties":{"signatoryName":{"description":"Name of the signatory.","$ref":"values#/$defs/Line"},"signatoryTitle":{"description":"Title of the signatory.","$ref":"values#/$defs/Line"},"place":{"description":"Place.","$ref":"values#/$defs/Line"},"date":{"description":"Date.","$ref":"values#/$defs/Date"},"statement":{"description":"Statement of accuracy.","$ref":"values#/$defs/Text"},"seal":{"description":"Whether the original bears the seal of the court or authority.","type":"boolean"},"originalOnDemand":{"description":"Whether a written record and the original will be produced on demand.","type":"boolean"}},"required":["signatoryName","signatoryTitle","date"],"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signatoryName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatoryName"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.signatoryTitle === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatoryTitle"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "signatoryName") || (key0 === "signatoryTitle")) || (key0 === "place")) || (key0 === "date")) || (key0 === "statement")) || (key0 === "seal")) || (key0 === "originalOnDemand"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.signatoryName !== undefined){
let data0 = data.signatoryName;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err4 = {instancePath:instancePath+"/signatoryName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data0, 1)){
const err5 = {instancePath:instancePath+"/signatoryName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data0};
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
const err6 = {instancePath:instancePath+"/signatoryName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.signatoryTitle !== undefined){
let data1 = data.signatoryTitle;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err7 = {instancePath:instancePath+"/signatoryTitle",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/signatoryTitle",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data1};
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
const err9 = {instancePath:instancePath+"/signatoryTitle",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.place !== undefined){
let data2 = data.place;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err10 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data2, 1)){
const err11 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data2};
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
const err12 = {instancePath:instancePath+"/place",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err13 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data3};
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
const err14 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.statement !== undefined){
let data4 = data.statement;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err15 = {instancePath:instancePath+"/statement",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data4, 1)){
const err16 = {instancePath:instancePath+"/statement",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err17 = {instancePath:instancePath+"/statement",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.seal !== undefined){
let data5 = data.seal;
if(typeof data5 !== "boolean"){
const err18 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type: "boolean"},schema:schema49.properties.seal.type,parentSchema:schema49.properties.seal,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.originalOnDemand !== undefined){
let data6 = data.originalOnDemand;
if(typeof data6 !== "boolean"){
const err19 = {instancePath:instancePath+"/originalOnDemand",schemaPath:"#/properties/originalOnDemand/type",keyword:"type",params:{type: "boolean"},schema:schema49.properties.originalOnDemand.type,parentSchema:schema49.properties.originalOnDemand,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

exports.Request = validate20;
const schema55 = {"description":"A request for mutual legal assistance.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance","urgency"],"additionalProperties":false};
const validate21 = slot("parties/LegalBasis");
const validate22 = slot("parties/Authority");
const validate24 = slot("request/Proceeding");
const validate25 = slot("request/Offence");
const validate26 = slot("request/Facts");
const validate27 = slot("parties/Person");
const validate28 = slot("parties/LegalPerson");
const validate29 = slot("request/Assistance");
const validate30 = slot("request/Urgency");
const validate31 = slot("request/Costs");
const validate32 = slot("request/Remedies");
const validate33 = slot("request/Certification");
const validate34 = slot("parties/Extension");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.urgency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema55.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema55.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.legalBasis,data:data0};
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
if(!(validate21.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema55.properties.legalBasis.type,parentSchema:schema55.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requestingAuthority !== undefined){
if(!(validate22.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate22.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate24.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err7 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema55.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema55.properties.offence.type,parentSchema:schema55.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err10 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema55.properties.person,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.person,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema55.properties.person.type,parentSchema:schema55.properties.person,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.legalPerson !== undefined){
let data10 = data.legalPerson;
if(Array.isArray(data10)){
if(data10.length > 200){
const err13 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema55.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.length < 1){
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema55.properties.legalPerson.type,parentSchema:schema55.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.assistance !== undefined){
let data12 = data.assistance;
if(Array.isArray(data12)){
if(data12.length > 50){
const err16 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema55.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate29.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema55.properties.assistance.type,parentSchema:schema55.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.urgency !== undefined){
if(!(validate30.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate31.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate32.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate33.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate33.validate.errors : vErrors.concat(validate33.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data18 = data.extension;
if(Array.isArray(data18)){
if(data18.length > 50){
const err19 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema55.properties.extension,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data18.length < 1){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.extension,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate34.validate(data18[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data18,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema55.properties.extension.type,parentSchema:schema55.properties.extension,data:data18};
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
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

exports.Emergency = validate35;
const schema56 = {"description":"The emergency in which data are sought.","type":"object","properties":{"facts":{"description":"Facts that show the significant and imminent risk to the life or safety of a natural person.","$ref":"values#/$defs/LongText"},"dataRelation":{"description":"How the data sought relate to the emergency.","$ref":"values#/$defs/Text"},"answerWithin":{"description":"Time within which an answer is hoped for.","$ref":"values#/$defs/Duration"},"formalConfirmationBy":{"description":"Day by which the request is to be confirmed formally.","$ref":"values#/$defs/Date"}},"required":["facts","dataRelation"],"additionalProperties":false};
const schema59 = {"description":"ISO 8601 duration in years, months, days and hours, such as P6Y or PT8H.","type":"string","minLength":1,"maxLength":20,"pattern":"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"};
const pattern14 = new RegExp("^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dataRelation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataRelation"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "facts") || (key0 === "dataRelation")) || (key0 === "answerWithin")) || (key0 === "formalConfirmationBy"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.facts !== undefined){
let data0 = data.facts;
if(typeof data0 === "string"){
if(isLonger(data0, 20000)){
const err3 = {instancePath:instancePath+"/facts",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/facts",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema36,data:data0};
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
const err5 = {instancePath:instancePath+"/facts",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dataRelation !== undefined){
let data1 = data.dataRelation;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err6 = {instancePath:instancePath+"/dataRelation",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/dataRelation",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err8 = {instancePath:instancePath+"/dataRelation",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.answerWithin !== undefined){
let data2 = data.answerWithin;
if(typeof data2 === "string"){
if(isLonger(data2, 20)){
const err9 = {instancePath:instancePath+"/answerWithin",schemaPath:"values#/$defs/Duration/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema59,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/answerWithin",schemaPath:"values#/$defs/Duration/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema59,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern14.test(data2)){
const err11 = {instancePath:instancePath+"/answerWithin",schemaPath:"values#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"},schema:"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$",parentSchema:schema59,data:data2};
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
const err12 = {instancePath:instancePath+"/answerWithin",schemaPath:"values#/$defs/Duration/type",keyword:"type",params:{type: "string"},schema:schema59.type,parentSchema:schema59,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.formalConfirmationBy !== undefined){
let data3 = data.formalConfirmationBy;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err13 = {instancePath:instancePath+"/formalConfirmationBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data3};
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
const err14 = {instancePath:instancePath+"/formalConfirmationBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

exports.SupplementaryRequest = validate36;
const schema61 = {"description":"More assistance in a matter in which a request was made. It names the conversation of that request in the header and may leave out what was said there.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"reason":{"description":"Why the earlier request is not enough.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema61.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema61.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61.properties.legalBasis,data:data0};
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
if(!(validate21.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate36.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema61.properties.legalBasis.type,parentSchema:schema61.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.requestingAuthority !== undefined){
if(!(validate22.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate22.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate24.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err6 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema61.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate36.errors = vErrors;
return false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema61.properties.offence.type,parentSchema:schema61.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err9 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema61.properties.person,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8.length < 1){
const err10 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61.properties.person,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate36.errors = vErrors;
return false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema61.properties.person.type,parentSchema:schema61.properties.person,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.legalPerson !== undefined){
let data10 = data.legalPerson;
if(Array.isArray(data10)){
if(data10.length > 200){
const err12 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema61.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data10.length < 1){
const err13 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate36.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema61.properties.legalPerson.type,parentSchema:schema61.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.assistance !== undefined){
let data12 = data.assistance;
if(Array.isArray(data12)){
if(data12.length > 50){
const err15 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema61.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate29.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate36.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema61.properties.assistance.type,parentSchema:schema61.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.urgency !== undefined){
if(!(validate30.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate31.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate32.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate33.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate33.validate.errors : vErrors.concat(validate33.validate.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data18 = data.reason;
if(typeof data18 === "string"){
if(isLonger(data18, 4000)){
const err18 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data18, 1)){
const err19 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data18};
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
const err20 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data18};
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
let data19 = data.extension;
if(Array.isArray(data19)){
if(data19.length > 50){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema61.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data19.length < 1){
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema61.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate34.validate(data19[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate36.errors = vErrors;
return false;
}
}
}
else {
const err23 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema61.properties.extension.type,parentSchema:schema61.properties.extension,data:data19};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

exports.PreservationRequest = validate51;
const schema63 = {"description":"A request to preserve stored computer data until their disclosure is asked for.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"ticket":{"description":"Reference of the request at the point of contact.","$ref":"values#/$defs/Line"},"earlierTicket":{"description":"Reference of the preservation that this one continues.","$ref":"values#/$defs/Line"},"preserveUntil":{"description":"Day until which the data are to be preserved.","$ref":"values#/$defs/Date"},"confirmationContact":{"description":"Where the preservation is to be confirmed, out of office hours too.","x-slot":"parties/ContactPoint"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance","urgency"],"additionalProperties":false};
const validate65 = slot("parties/ContactPoint");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.urgency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema63.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema63.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.legalBasis,data:data0};
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
if(!(validate21.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate51.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema63.properties.legalBasis.type,parentSchema:schema63.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requestingAuthority !== undefined){
if(!(validate22.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate22.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate24.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err7 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema63.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate51.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema63.properties.offence.type,parentSchema:schema63.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err10 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema63.properties.person,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.person,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate51.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema63.properties.person.type,parentSchema:schema63.properties.person,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.legalPerson !== undefined){
let data10 = data.legalPerson;
if(Array.isArray(data10)){
if(data10.length > 200){
const err13 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema63.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.length < 1){
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate51.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema63.properties.legalPerson.type,parentSchema:schema63.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.assistance !== undefined){
let data12 = data.assistance;
if(Array.isArray(data12)){
if(data12.length > 50){
const err16 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema63.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate29.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate51.errors = vErrors;
return false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema63.properties.assistance.type,parentSchema:schema63.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.urgency !== undefined){
if(!(validate30.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate31.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate32.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate33.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate33.validate.errors : vErrors.concat(validate33.validate.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined){
let data18 = data.ticket;
if(typeof data18 === "string"){
if(isLonger(data18, 300)){
const err19 = {instancePath:instancePath+"/ticket",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(isShorter(data18, 1)){
const err20 = {instancePath:instancePath+"/ticket",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data18};
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
const err21 = {instancePath:instancePath+"/ticket",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.earlierTicket !== undefined){
let data19 = data.earlierTicket;
if(typeof data19 === "string"){
if(isLonger(data19, 300)){
const err22 = {instancePath:instancePath+"/earlierTicket",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema4,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(isShorter(data19, 1)){
const err23 = {instancePath:instancePath+"/earlierTicket",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data19};
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
const err24 = {instancePath:instancePath+"/earlierTicket",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.preserveUntil !== undefined){
let data20 = data.preserveUntil;
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err25 = {instancePath:instancePath+"/preserveUntil",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data20};
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
const err26 = {instancePath:instancePath+"/preserveUntil",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.confirmationContact !== undefined){
if(!(validate65.validate(data.confirmationContact, {instancePath:instancePath+"/confirmationContact",parentData:data,parentDataProperty:"confirmationContact",rootData}))){
vErrors = vErrors === null ? validate65.validate.errors : vErrors.concat(validate65.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data22 = data.extension;
if(Array.isArray(data22)){
if(data22.length > 50){
const err27 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema63.properties.extension,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data22.length < 1){
const err28 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.extension,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate34.validate(data22[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data22,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate51.errors = vErrors;
return false;
}
}
}
else {
const err29 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema63.properties.extension.type,parentSchema:schema63.properties.extension,data:data22};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

exports.EmergencyDisclosureRequest = validate67;
const schema67 = {"description":"A request for data in an emergency.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"emergency":{"description":"The emergency.","x-slot":"request/Emergency"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance","urgency","emergency"],"additionalProperties":false};
const validate81 = slot("request/Emergency");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.urgency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.emergency === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emergency"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema67.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
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
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema67.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.legalBasis,data:data0};
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
if(!(validate21.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate67.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema67.properties.legalBasis.type,parentSchema:schema67.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.requestingAuthority !== undefined){
if(!(validate22.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate22.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate24.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema67.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate67.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema67.properties.offence.type,parentSchema:schema67.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema67.properties.person,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.person,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate67.errors = vErrors;
return false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema67.properties.person.type,parentSchema:schema67.properties.person,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.legalPerson !== undefined){
let data10 = data.legalPerson;
if(Array.isArray(data10)){
if(data10.length > 200){
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema67.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.length < 1){
const err15 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate67.errors = vErrors;
return false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema67.properties.legalPerson.type,parentSchema:schema67.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.assistance !== undefined){
let data12 = data.assistance;
if(Array.isArray(data12)){
if(data12.length > 50){
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema67.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data12.length < 1){
const err18 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate29.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate67.errors = vErrors;
return false;
}
}
}
else {
const err19 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema67.properties.assistance.type,parentSchema:schema67.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.urgency !== undefined){
if(!(validate30.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate31.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate32.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate33.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate33.validate.errors : vErrors.concat(validate33.validate.errors);
errors = vErrors.length;
}
}
if(data.emergency !== undefined){
if(!(validate81.validate(data.emergency, {instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"emergency",rootData}))){
vErrors = vErrors === null ? validate81.validate.errors : vErrors.concat(validate81.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data19 = data.extension;
if(Array.isArray(data19)){
if(data19.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema67.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data19.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate34.validate(data19[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate67.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema67.properties.extension.type,parentSchema:schema67.properties.extension,data:data19};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
});

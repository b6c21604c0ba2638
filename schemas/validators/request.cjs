// Generated from ../json/request.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Proceeding = validate0;
const schema0 = {"description":"The proceeding the assistance is for.","type":"object","properties":{"type":{"description":"Nature of the proceeding.","x-slot":"codes/ProceedingTypeCode"},"subject":{"description":"Subject matter of the proceeding.","x-slot":"parties/Text"},"nationalRef":{"description":"Reference of the proceeding in its own State.","x-slot":"parties/Line"},"stage":{"description":"Stage it has reached.","x-slot":"parties/Line"},"startDate":{"description":"When it began.","x-slot":"common/Date"}},"required":["type"],"additionalProperties":false};
const validate1 = slot("codes/ProceedingTypeCode");
const validate2 = slot("parties/Text");
const validate3 = slot("parties/Line");
const validate5 = slot("common/Date");

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
if(!(validate1.validate(data0))){
validate1.validate(data0, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData});
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.nationalRef !== undefined){
let data2 = data.nationalRef;
if(!(validate3.validate(data2))){
validate3.validate(data2, {instancePath:instancePath+"/nationalRef",parentData:data,parentDataProperty:"nationalRef",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(!(validate3.validate(data3))){
validate3.validate(data3, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.startDate !== undefined){
let data4 = data.startDate;
if(!(validate5.validate(data4))){
validate5.validate(data4, {instancePath:instancePath+"/startDate",parentData:data,parentDataProperty:"startDate",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.OffencePlace = validate6;
const schema1 = {"description":"Where an offence was committed.","type":"object","properties":{"unLocode":{"description":"Place as UN/LOCODE.","x-slot":"parties/UnLocode"},"address":{"description":"Place as an address.","x-slot":"parties/Address"},"text":{"description":"Place in words.","x-slot":"parties/Line"}},"additionalProperties":false};
const validate7 = slot("parties/UnLocode");
const validate8 = slot("parties/Address");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "unLocode") || (key0 === "address")) || (key0 === "text"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
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
if(!(validate7.validate(data0))){
validate7.validate(data0, {instancePath:instancePath+"/unLocode",parentData:data,parentDataProperty:"unLocode",rootData});
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
if(!(validate8.validate(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(!(validate3.validate(data2))){
validate3.validate(data2, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

exports.Offence = validate10;
const schema2 = {"description":"An offence the proceeding is about.","type":"object","properties":{"label":{"description":"Name of the offence.","x-slot":"parties/Line"},"provision":{"description":"Provision of law and its text.","x-slot":"parties/Text"},"provisionAttachmentId":{"description":"Attachment with the text of the provision.","x-slot":"parties/LocalId"},"maxPenalty":{"description":"Greatest penalty.","x-slot":"parties/Penalty"},"iccsSection":{"description":"Section of the crime classification.","x-slot":"codes/IccsSectionCode"},"iccsCode":{"description":"Finer code of the crime classification.","x-slot":"request/IccsCode"},"listedOffence":{"description":"Listed offence it falls under.","x-slot":"codes/ListedOffenceCode"},"conventionOffence":{"description":"Offence of a convention it falls under.","type":"array","items":{"x-slot":"codes/ConventionOffenceCode","x-entry":true},"minItems":1,"maxItems":10},"dateFrom":{"description":"First day of the offence.","x-slot":"common/Date"},"dateTo":{"description":"Last day of the offence.","x-slot":"common/Date"},"place":{"description":"Where it was committed.","type":"array","items":{"x-slot":"request/OffencePlace","x-entry":true},"minItems":1,"maxItems":10},"attempt":{"description":"Whether it was only attempted.","type":"boolean"},"limitationDate":{"description":"Day on which prosecution becomes time-barred.","x-slot":"common/Date"},"dualCriminalityNote":{"description":"Why the act is an offence in the requested State too.","x-slot":"parties/Text"}},"required":["label"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const validate13 = slot("parties/LocalId");
const validate14 = slot("parties/Penalty");
const validate15 = slot("codes/IccsSectionCode");
const validate16 = slot("request/IccsCode");
const validate17 = slot("codes/ListedOffenceCode");
const validate18 = slot("codes/ConventionOffenceCode");
const validate21 = slot("request/OffencePlace");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema2.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema2,data};
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
if(!(validate3.validate(data0))){
validate3.validate(data0, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.provision !== undefined){
let data1 = data.provision;
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/provision",parentData:data,parentDataProperty:"provision",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.provisionAttachmentId !== undefined){
let data2 = data.provisionAttachmentId;
if(!(validate13.validate(data2))){
validate13.validate(data2, {instancePath:instancePath+"/provisionAttachmentId",parentData:data,parentDataProperty:"provisionAttachmentId",rootData});
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
}
if(data.maxPenalty !== undefined){
let data3 = data.maxPenalty;
if(!(validate14.validate(data3))){
validate14.validate(data3, {instancePath:instancePath+"/maxPenalty",parentData:data,parentDataProperty:"maxPenalty",rootData});
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
if(data.iccsSection !== undefined){
let data4 = data.iccsSection;
if(!(validate15.validate(data4))){
validate15.validate(data4, {instancePath:instancePath+"/iccsSection",parentData:data,parentDataProperty:"iccsSection",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.iccsCode !== undefined){
let data5 = data.iccsCode;
if(!(validate16.validate(data5))){
validate16.validate(data5, {instancePath:instancePath+"/iccsCode",parentData:data,parentDataProperty:"iccsCode",rootData});
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
}
if(data.listedOffence !== undefined){
let data6 = data.listedOffence;
if(!(validate17.validate(data6))){
validate17.validate(data6, {instancePath:instancePath+"/listedOffence",parentData:data,parentDataProperty:"listedOffence",rootData});
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.conventionOffence !== undefined){
let data7 = data.conventionOffence;
if(Array.isArray(data7)){
if(data7.length > 10){
const err2 = {instancePath:instancePath+"/conventionOffence",schemaPath:"#/properties/conventionOffence/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema2.properties.conventionOffence,data:data7};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data7.length < 1){
const err3 = {instancePath:instancePath+"/conventionOffence",schemaPath:"#/properties/conventionOffence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema2.properties.conventionOffence,data:data7};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(validate18.validate(data8))){
validate18.validate(data8, {instancePath:instancePath+"/conventionOffence/" + i0,parentData:data7,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate10.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/conventionOffence",schemaPath:"#/properties/conventionOffence/type",keyword:"type",params:{type: "array"},schema:schema2.properties.conventionOffence.type,parentSchema:schema2.properties.conventionOffence,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dateFrom !== undefined){
let data9 = data.dateFrom;
if(!(validate5.validate(data9))){
validate5.validate(data9, {instancePath:instancePath+"/dateFrom",parentData:data,parentDataProperty:"dateFrom",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.dateTo !== undefined){
let data10 = data.dateTo;
if(!(validate5.validate(data10))){
validate5.validate(data10, {instancePath:instancePath+"/dateTo",parentData:data,parentDataProperty:"dateTo",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data11 = data.place;
if(Array.isArray(data11)){
if(data11.length > 10){
const err5 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema2.properties.place,data:data11};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data11.length < 1){
const err6 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema2.properties.place,data:data11};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21.validate(data11[i1], {instancePath:instancePath+"/place/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate10.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "array"},schema:schema2.properties.place.type,parentSchema:schema2.properties.place,data:data11};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.attempt !== undefined){
let data13 = data.attempt;
if(typeof data13 !== "boolean"){
const err8 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "boolean"},schema:schema2.properties.attempt.type,parentSchema:schema2.properties.attempt,data:data13};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limitationDate !== undefined){
let data14 = data.limitationDate;
if(!(validate5.validate(data14))){
validate5.validate(data14, {instancePath:instancePath+"/limitationDate",parentData:data,parentDataProperty:"limitationDate",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.dualCriminalityNote !== undefined){
let data15 = data.dualCriminalityNote;
if(!(validate2.validate(data15))){
validate2.validate(data15, {instancePath:instancePath+"/dualCriminalityNote",parentData:data,parentDataProperty:"dualCriminalityNote",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.IccsCode = validate24;
const schema3 = {"description":"Code of the International Classification of Crime for Statistical Purposes: 4, 5 or 6 digits.","type":"string","minLength":1,"maxLength":6,"pattern":"^[0-9]{4,6}$"};
const pattern0 = new RegExp("^[0-9]{4,6}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 6)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:6,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4,6}$"},schema:"^[0-9]{4,6}$",parentSchema:schema3,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

exports.Facts = validate25;
const schema4 = {"description":"What happened, and what the assistance is for.","type":"object","properties":{"summary":{"description":"Summary of the relevant facts, at least 50 characters.","x-slot":"request/FactsSummary"},"connectionToAssistance":{"description":"How the facts connect with the assistance.","x-slot":"parties/Text"},"purpose":{"description":"Purpose for which the evidence, information or action is sought.","x-slot":"parties/Text"}},"additionalProperties":false};
const validate26 = slot("request/FactsSummary");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "summary") || (key0 === "connectionToAssistance")) || (key0 === "purpose"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema4,data};
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
if(!(validate26.validate(data0))){
validate26.validate(data0, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData});
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
if(data.connectionToAssistance !== undefined){
let data1 = data.connectionToAssistance;
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/connectionToAssistance",parentData:data,parentDataProperty:"connectionToAssistance",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data2 = data.purpose;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

exports.FactsSummary = validate29;
const schema5 = {"description":"Summary of facts, at least 50 characters.","type":"string","minLength":50,"maxLength":20000};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 20000)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 50)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:50,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

exports.Deadline = validate30;
const schema6 = {"description":"A time by which the assistance is needed.","type":"object","properties":{"date":{"description":"The day.","x-slot":"common/Date"},"reason":{"description":"Why that day.","x-slot":"parties/Text"}},"required":["date"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema6.required,parentSchema:schema6,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
if(!(validate5.validate(data0))){
validate5.validate(data0, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

exports.Procedure = validate33;
const schema7 = {"description":"A particular procedure or formality that is asked.","type":"object","properties":{"kind":{"description":"Kind of procedure.","x-slot":"codes/ProcedureKindCode"},"text":{"description":"The procedure in words.","x-slot":"parties/Text"},"official":{"description":"Official who asks to be present.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20}},"required":["kind"],"additionalProperties":false};
const validate34 = slot("codes/ProcedureKindCode");
const validate36 = slot("parties/Official");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema7.required,parentSchema:schema7,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
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
if(!(validate34.validate(data0))){
validate34.validate(data0, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData});
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data2 = data.official;
if(Array.isArray(data2)){
if(data2.length > 20){
const err2 = {instancePath:instancePath+"/official",schemaPath:"#/properties/official/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema7.properties.official,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/official",schemaPath:"#/properties/official/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.official,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36.validate(data2[i0], {instancePath:instancePath+"/official/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.validate.errors : vErrors.concat(validate36.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/official",schemaPath:"#/properties/official/type",keyword:"type",params:{type: "array"},schema:schema7.properties.official.type,parentSchema:schema7.properties.official,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

exports.Assistance = validate37;
const schema8 = {"description":"One item of assistance.","type":"object","properties":{"itemId":{"description":"Identifier of the item; replies refer to it.","x-slot":"parties/LocalId"},"type":{"description":"Kind of assistance.","x-slot":"codes/AssistanceTypeCode"},"description":{"description":"What is asked, in words.","x-slot":"parties/LongText"},"personRef":{"description":"Person or legal person the item concerns.","type":"array","items":{"x-slot":"parties/LocalId","x-entry":true},"minItems":1,"maxItems":50},"location":{"description":"Where it is to be done.","x-slot":"parties/Address"},"coercive":{"description":"Whether coercion may be needed.","type":"boolean"},"priority":{"description":"Order in which the items matter, 1 first.","type":"integer","minimum":1,"maximum":9},"detail":{"description":"What this kind of assistance needs besides.","x-slot":"assistance/AssistanceDetail"},"procedure":{"description":"Particular procedure.","type":"array","items":{"x-slot":"request/Procedure","x-entry":true},"minItems":1,"maxItems":20},"deadline":{"description":"Time by which it is needed.","x-slot":"request/Deadline"}},"required":["itemId","type"],"additionalProperties":false};
const validate39 = slot("codes/AssistanceTypeCode");
const validate40 = slot("parties/LongText");
const validate43 = slot("assistance/AssistanceDetail");
const validate44 = slot("request/Procedure");
const validate45 = slot("request/Deadline");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema8.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
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
if(!(validate13.validate(data0))){
validate13.validate(data0, {instancePath:instancePath+"/itemId",parentData:data,parentDataProperty:"itemId",rootData});
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(validate39.validate(data1))){
validate39.validate(data1, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData});
vErrors = vErrors === null ? validate39.validate.errors : vErrors.concat(validate39.validate.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(!(validate40.validate(data2))){
validate40.validate(data2, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData});
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(Array.isArray(data3)){
if(data3.length > 50){
const err3 = {instancePath:instancePath+"/personRef",schemaPath:"#/properties/personRef/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.personRef,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/personRef",schemaPath:"#/properties/personRef/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.personRef,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(validate13.validate(data4))){
validate13.validate(data4, {instancePath:instancePath+"/personRef/" + i0,parentData:data3,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate37.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/personRef",schemaPath:"#/properties/personRef/type",keyword:"type",params:{type: "array"},schema:schema8.properties.personRef.type,parentSchema:schema8.properties.personRef,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate8.validate(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.coercive !== undefined){
let data6 = data.coercive;
if(typeof data6 !== "boolean"){
const err6 = {instancePath:instancePath+"/coercive",schemaPath:"#/properties/coercive/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.coercive.type,parentSchema:schema8.properties.coercive,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err7 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.priority.type,parentSchema:schema8.properties.priority,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9 || isNaN(data7)){
const err8 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},schema:9,parentSchema:schema8.properties.priority,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.priority,data:data7};
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
if(data.detail !== undefined){
if(!(validate43.validate(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate43.validate.errors : vErrors.concat(validate43.validate.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
let data9 = data.procedure;
if(Array.isArray(data9)){
if(data9.length > 20){
const err10 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema8.properties.procedure,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data9.length < 1){
const err11 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.procedure,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate44.validate(data9[i1], {instancePath:instancePath+"/procedure/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate44.validate.errors : vErrors.concat(validate44.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate37.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "array"},schema:schema8.properties.procedure.type,parentSchema:schema8.properties.procedure,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deadline !== undefined){
if(!(validate45.validate(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){
vErrors = vErrors === null ? validate45.validate.errors : vErrors.concat(validate45.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

exports.Urgency = validate46;
const schema9 = {"description":"How urgent the request is.","type":"object","properties":{"level":{"description":"Degree.","x-slot":"codes/UrgencyCode"},"reason":{"description":"Why.","x-slot":"codes/UrgencyReasonCode"},"text":{"description":"The reason in words.","x-slot":"parties/Text"},"date":{"description":"Day that matters.","x-slot":"common/Date"}},"required":["level"],"additionalProperties":false};
const validate47 = slot("codes/UrgencyCode");
const validate48 = slot("codes/UrgencyReasonCode");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},schema:schema9.required,parentSchema:schema9,data};
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
if(data.level !== undefined){
let data0 = data.level;
if(!(validate47.validate(data0))){
validate47.validate(data0, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData});
vErrors = vErrors === null ? validate47.validate.errors : vErrors.concat(validate47.validate.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(!(validate48.validate(data1))){
validate48.validate(data1, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData});
vErrors = vErrors === null ? validate48.validate.errors : vErrors.concat(validate48.validate.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(!(validate5.validate(data3))){
validate5.validate(data3, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

exports.Costs = validate51;
const schema10 = {"description":"Who bears what.","type":"object","properties":{"undertaking":{"description":"Whether the requesting side undertakes to refund what the instrument lets it refund.","type":"boolean"},"estimate":{"description":"Expected costs.","x-slot":"parties/Money"},"text":{"description":"Remark on costs.","x-slot":"parties/Text"}},"additionalProperties":false};
const validate52 = slot("parties/Money");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "undertaking") || (key0 === "estimate")) || (key0 === "text"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
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
const err1 = {instancePath:instancePath+"/undertaking",schemaPath:"#/properties/undertaking/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.undertaking.type,parentSchema:schema10.properties.undertaking,data:data0};
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
if(!(validate52.validate(data.estimate, {instancePath:instancePath+"/estimate",parentData:data,parentDataProperty:"estimate",rootData}))){
vErrors = vErrors === null ? validate52.validate.errors : vErrors.concat(validate52.validate.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

exports.Remedies = validate54;
const schema11 = {"description":"Legal remedies against the measure.","type":"object","properties":{"sought":{"description":"Whether a remedy has been sought.","type":"boolean"},"description":{"description":"Which remedy, where and when.","x-slot":"parties/Text"},"authority":{"description":"Authority that can tell more.","x-slot":"parties/Line"},"deadline":{"description":"Last day for a remedy.","x-slot":"common/Date"}},"required":["sought"],"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sought === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sought"},schema:schema11.required,parentSchema:schema11,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
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
const err2 = {instancePath:instancePath+"/sought",schemaPath:"#/properties/sought/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sought.type,parentSchema:schema11.properties.sought,data:data0};
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
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.authority !== undefined){
let data2 = data.authority;
if(!(validate3.validate(data2))){
validate3.validate(data2, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
let data3 = data.deadline;
if(!(validate5.validate(data3))){
validate5.validate(data3, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

exports.Certification = validate58;
const schema12 = {"description":"Who answers for the request.","type":"object","properties":{"signatoryName":{"description":"Name of the signatory.","x-slot":"parties/Line"},"signatoryTitle":{"description":"Title of the signatory.","x-slot":"parties/Line"},"place":{"description":"Place.","x-slot":"parties/Line"},"date":{"description":"Date.","x-slot":"common/Date"},"statement":{"description":"Statement of accuracy.","x-slot":"parties/Text"},"seal":{"description":"Whether the original bears the seal of the court or authority.","type":"boolean"},"originalOnDemand":{"description":"Whether a written record and the original will be produced on demand.","type":"boolean"}},"required":["signatoryName","signatoryTitle","date"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signatoryName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatoryName"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.signatoryTitle === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatoryTitle"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema12.required,parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
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
if(!(validate3.validate(data0))){
validate3.validate(data0, {instancePath:instancePath+"/signatoryName",parentData:data,parentDataProperty:"signatoryName",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.signatoryTitle !== undefined){
let data1 = data.signatoryTitle;
if(!(validate3.validate(data1))){
validate3.validate(data1, {instancePath:instancePath+"/signatoryTitle",parentData:data,parentDataProperty:"signatoryTitle",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data2 = data.place;
if(!(validate3.validate(data2))){
validate3.validate(data2, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(!(validate5.validate(data3))){
validate5.validate(data3, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
let data4 = data.statement;
if(!(validate2.validate(data4))){
validate2.validate(data4, {instancePath:instancePath+"/statement",parentData:data,parentDataProperty:"statement",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.seal !== undefined){
let data5 = data.seal;
if(typeof data5 !== "boolean"){
const err4 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.seal.type,parentSchema:schema12.properties.seal,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.originalOnDemand !== undefined){
let data6 = data.originalOnDemand;
if(typeof data6 !== "boolean"){
const err5 = {instancePath:instancePath+"/originalOnDemand",schemaPath:"#/properties/originalOnDemand/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.originalOnDemand.type,parentSchema:schema12.properties.originalOnDemand,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

exports.Request = validate64;
const schema13 = {"description":"A request for mutual legal assistance.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance","urgency"],"additionalProperties":false};
const validate65 = slot("parties/LegalBasis");
const validate66 = slot("parties/Authority");
const validate68 = slot("request/Proceeding");
const validate69 = slot("request/Offence");
const validate70 = slot("request/Facts");
const validate71 = slot("parties/Person");
const validate72 = slot("parties/LegalPerson");
const validate73 = slot("request/Assistance");
const validate74 = slot("request/Urgency");
const validate75 = slot("request/Costs");
const validate76 = slot("request/Remedies");
const validate77 = slot("request/Certification");
const validate78 = slot("parties/Extension");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.urgency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema13.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema13.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.legalBasis,data:data0};
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
if(!(validate65.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.validate.errors : vErrors.concat(validate65.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema13.properties.legalBasis.type,parentSchema:schema13.properties.legalBasis,data:data0};
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
if(!(validate66.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate66.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate68.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate68.validate.errors : vErrors.concat(validate68.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err7 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema13.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.offence,data:data5};
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
if(!(validate69.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate69.validate.errors : vErrors.concat(validate69.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema13.properties.offence.type,parentSchema:schema13.properties.offence,data:data5};
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
if(!(validate70.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate70.validate.errors : vErrors.concat(validate70.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err10 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema13.properties.person,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.person,data:data8};
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
if(!(validate71.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate71.validate.errors : vErrors.concat(validate71.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema13.properties.person.type,parentSchema:schema13.properties.person,data:data8};
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
const err13 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema13.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.length < 1){
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.legalPerson,data:data10};
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
if(!(validate72.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate72.validate.errors : vErrors.concat(validate72.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema13.properties.legalPerson.type,parentSchema:schema13.properties.legalPerson,data:data10};
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
const err16 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema13.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.assistance,data:data12};
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
if(!(validate73.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate73.validate.errors : vErrors.concat(validate73.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema13.properties.assistance.type,parentSchema:schema13.properties.assistance,data:data12};
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
if(!(validate74.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate74.validate.errors : vErrors.concat(validate74.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate75.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate75.validate.errors : vErrors.concat(validate75.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate76.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate76.validate.errors : vErrors.concat(validate76.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate77.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate77.validate.errors : vErrors.concat(validate77.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data18 = data.extension;
if(Array.isArray(data18)){
if(data18.length > 50){
const err19 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema13.properties.extension,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data18.length < 1){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.extension,data:data18};
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
if(!(validate78.validate(data18[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data18,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate78.validate.errors : vErrors.concat(validate78.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema13.properties.extension.type,parentSchema:schema13.properties.extension,data:data18};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

exports.Emergency = validate79;
const schema14 = {"description":"The emergency in which data are sought.","type":"object","properties":{"facts":{"description":"Facts that show the significant and imminent risk to the life or safety of a natural person.","x-slot":"parties/LongText"},"dataRelation":{"description":"How the data sought relate to the emergency.","x-slot":"parties/Text"},"answerWithin":{"description":"Time within which an answer is hoped for.","x-slot":"parties/Duration"},"formalConfirmationBy":{"description":"Day by which the request is to be confirmed formally.","x-slot":"common/Date"}},"required":["facts","dataRelation"],"additionalProperties":false};
const validate82 = slot("parties/Duration");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dataRelation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataRelation"},schema:schema14.required,parentSchema:schema14,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
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
if(!(validate40.validate(data0))){
validate40.validate(data0, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData});
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
if(data.dataRelation !== undefined){
let data1 = data.dataRelation;
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/dataRelation",parentData:data,parentDataProperty:"dataRelation",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.answerWithin !== undefined){
let data2 = data.answerWithin;
if(!(validate82.validate(data2))){
validate82.validate(data2, {instancePath:instancePath+"/answerWithin",parentData:data,parentDataProperty:"answerWithin",rootData});
vErrors = vErrors === null ? validate82.validate.errors : vErrors.concat(validate82.validate.errors);
errors = vErrors.length;
}
}
if(data.formalConfirmationBy !== undefined){
let data3 = data.formalConfirmationBy;
if(!(validate5.validate(data3))){
validate5.validate(data3, {instancePath:instancePath+"/formalConfirmationBy",parentData:data,parentDataProperty:"formalConfirmationBy",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

exports.SupplementaryRequest = validate84;
const schema15 = {"description":"More assistance in a matter in which a request was made. It names the conversation of that request in the header and may leave out what was said there.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"reason":{"description":"Why the earlier request is not enough.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance"],"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema15.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema15.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.properties.legalBasis,data:data0};
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
if(!(validate65.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.validate.errors : vErrors.concat(validate65.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate84.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema15.properties.legalBasis.type,parentSchema:schema15.properties.legalBasis,data:data0};
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
if(!(validate66.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate66.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate68.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate68.validate.errors : vErrors.concat(validate68.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err6 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema15.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.properties.offence,data:data5};
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
if(!(validate69.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate69.validate.errors : vErrors.concat(validate69.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate84.errors = vErrors;
return false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema15.properties.offence.type,parentSchema:schema15.properties.offence,data:data5};
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
if(!(validate70.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate70.validate.errors : vErrors.concat(validate70.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err9 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema15.properties.person,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8.length < 1){
const err10 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.properties.person,data:data8};
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
if(!(validate71.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate71.validate.errors : vErrors.concat(validate71.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate84.errors = vErrors;
return false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema15.properties.person.type,parentSchema:schema15.properties.person,data:data8};
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
const err12 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema15.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data10.length < 1){
const err13 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.properties.legalPerson,data:data10};
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
if(!(validate72.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate72.validate.errors : vErrors.concat(validate72.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate84.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema15.properties.legalPerson.type,parentSchema:schema15.properties.legalPerson,data:data10};
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
const err15 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema15.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.properties.assistance,data:data12};
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
if(!(validate73.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate73.validate.errors : vErrors.concat(validate73.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate84.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema15.properties.assistance.type,parentSchema:schema15.properties.assistance,data:data12};
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
if(!(validate74.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate74.validate.errors : vErrors.concat(validate74.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate75.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate75.validate.errors : vErrors.concat(validate75.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate76.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate76.validate.errors : vErrors.concat(validate76.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate77.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate77.validate.errors : vErrors.concat(validate77.validate.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data18 = data.reason;
if(!(validate2.validate(data18))){
validate2.validate(data18, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data19 = data.extension;
if(Array.isArray(data19)){
if(data19.length > 50){
const err18 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema15.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data19.length < 1){
const err19 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate78.validate(data19[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate78.validate.errors : vErrors.concat(validate78.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate84.errors = vErrors;
return false;
}
}
}
else {
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema15.properties.extension.type,parentSchema:schema15.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

exports.PreservationRequest = validate100;
const schema16 = {"description":"A request to preserve stored computer data until their disclosure is asked for.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"ticket":{"description":"Reference of the request at the point of contact.","x-slot":"parties/Line"},"earlierTicket":{"description":"Reference of the preservation that this one continues.","x-slot":"parties/Line"},"preserveUntil":{"description":"Day until which the data are to be preserved.","x-slot":"common/Date"},"confirmationContact":{"description":"Where the preservation is to be confirmed, out of office hours too.","x-slot":"parties/ContactPoint"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance","urgency"],"additionalProperties":false};
const validate117 = slot("parties/ContactPoint");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.urgency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema16.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema16.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.legalBasis,data:data0};
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
if(!(validate65.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.validate.errors : vErrors.concat(validate65.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate100.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema16.properties.legalBasis.type,parentSchema:schema16.properties.legalBasis,data:data0};
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
if(!(validate66.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate66.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate68.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate68.validate.errors : vErrors.concat(validate68.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err7 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema16.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.offence,data:data5};
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
if(!(validate69.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate69.validate.errors : vErrors.concat(validate69.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate100.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema16.properties.offence.type,parentSchema:schema16.properties.offence,data:data5};
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
if(!(validate70.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate70.validate.errors : vErrors.concat(validate70.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err10 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema16.properties.person,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.person,data:data8};
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
if(!(validate71.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate71.validate.errors : vErrors.concat(validate71.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate100.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema16.properties.person.type,parentSchema:schema16.properties.person,data:data8};
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
const err13 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema16.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.length < 1){
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.legalPerson,data:data10};
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
if(!(validate72.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate72.validate.errors : vErrors.concat(validate72.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate100.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema16.properties.legalPerson.type,parentSchema:schema16.properties.legalPerson,data:data10};
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
const err16 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema16.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12.length < 1){
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.assistance,data:data12};
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
if(!(validate73.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate73.validate.errors : vErrors.concat(validate73.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate100.errors = vErrors;
return false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema16.properties.assistance.type,parentSchema:schema16.properties.assistance,data:data12};
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
if(!(validate74.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate74.validate.errors : vErrors.concat(validate74.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate75.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate75.validate.errors : vErrors.concat(validate75.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate76.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate76.validate.errors : vErrors.concat(validate76.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate77.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate77.validate.errors : vErrors.concat(validate77.validate.errors);
errors = vErrors.length;
}
}
if(data.ticket !== undefined){
let data18 = data.ticket;
if(!(validate3.validate(data18))){
validate3.validate(data18, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.earlierTicket !== undefined){
let data19 = data.earlierTicket;
if(!(validate3.validate(data19))){
validate3.validate(data19, {instancePath:instancePath+"/earlierTicket",parentData:data,parentDataProperty:"earlierTicket",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.preserveUntil !== undefined){
let data20 = data.preserveUntil;
if(!(validate5.validate(data20))){
validate5.validate(data20, {instancePath:instancePath+"/preserveUntil",parentData:data,parentDataProperty:"preserveUntil",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.confirmationContact !== undefined){
if(!(validate117.validate(data.confirmationContact, {instancePath:instancePath+"/confirmationContact",parentData:data,parentDataProperty:"confirmationContact",rootData}))){
vErrors = vErrors === null ? validate117.validate.errors : vErrors.concat(validate117.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data22 = data.extension;
if(Array.isArray(data22)){
if(data22.length > 50){
const err19 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema16.properties.extension,data:data22};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data22.length < 1){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.extension,data:data22};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate78.validate(data22[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data22,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate78.validate.errors : vErrors.concat(validate78.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate100.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema16.properties.extension.type,parentSchema:schema16.properties.extension,data:data22};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

exports.EmergencyDisclosureRequest = validate119;
const schema17 = {"description":"A request for data in an emergency.","type":"object","properties":{"legalBasis":{"description":"Basis the request stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the request.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation, prosecution or trial.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"assistance":{"description":"Item of assistance.","type":"array","items":{"x-slot":"request/Assistance","x-entry":true},"minItems":1,"maxItems":50},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"costs":{"description":"Costs.","x-slot":"request/Costs"},"remedies":{"description":"Legal remedies.","x-slot":"request/Remedies"},"certification":{"description":"Who answers for the request.","x-slot":"request/Certification"},"emergency":{"description":"The emergency.","x-slot":"request/Emergency"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","assistance","urgency","emergency"],"additionalProperties":false};
const validate133 = slot("request/Emergency");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assistance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assistance"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.urgency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urgency"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.emergency === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emergency"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema17.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
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
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema17.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.legalBasis,data:data0};
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
if(!(validate65.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.validate.errors : vErrors.concat(validate65.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate119.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema17.properties.legalBasis.type,parentSchema:schema17.properties.legalBasis,data:data0};
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
if(!(validate66.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate66.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate68.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate68.validate.errors : vErrors.concat(validate68.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema17.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.offence,data:data5};
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
if(!(validate69.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate69.validate.errors : vErrors.concat(validate69.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate119.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema17.properties.offence.type,parentSchema:schema17.properties.offence,data:data5};
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
if(!(validate70.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate70.validate.errors : vErrors.concat(validate70.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema17.properties.person,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.person,data:data8};
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
if(!(validate71.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate71.validate.errors : vErrors.concat(validate71.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate119.errors = vErrors;
return false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema17.properties.person.type,parentSchema:schema17.properties.person,data:data8};
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
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema17.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.length < 1){
const err15 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.legalPerson,data:data10};
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
if(!(validate72.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate72.validate.errors : vErrors.concat(validate72.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate119.errors = vErrors;
return false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema17.properties.legalPerson.type,parentSchema:schema17.properties.legalPerson,data:data10};
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
const err17 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema17.properties.assistance,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data12.length < 1){
const err18 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.assistance,data:data12};
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
if(!(validate73.validate(data12[i4], {instancePath:instancePath+"/assistance/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate73.validate.errors : vErrors.concat(validate73.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate119.errors = vErrors;
return false;
}
}
}
else {
const err19 = {instancePath:instancePath+"/assistance",schemaPath:"#/properties/assistance/type",keyword:"type",params:{type: "array"},schema:schema17.properties.assistance.type,parentSchema:schema17.properties.assistance,data:data12};
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
if(!(validate74.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate74.validate.errors : vErrors.concat(validate74.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate75.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate75.validate.errors : vErrors.concat(validate75.validate.errors);
errors = vErrors.length;
}
}
if(data.remedies !== undefined){
if(!(validate76.validate(data.remedies, {instancePath:instancePath+"/remedies",parentData:data,parentDataProperty:"remedies",rootData}))){
vErrors = vErrors === null ? validate76.validate.errors : vErrors.concat(validate76.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate77.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate77.validate.errors : vErrors.concat(validate77.validate.errors);
errors = vErrors.length;
}
}
if(data.emergency !== undefined){
if(!(validate133.validate(data.emergency, {instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"emergency",rootData}))){
vErrors = vErrors === null ? validate133.validate.errors : vErrors.concat(validate133.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data19 = data.extension;
if(Array.isArray(data19)){
if(data19.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema17.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data19.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.extension,data:data19};
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
if(!(validate78.validate(data19[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate78.validate.errors : vErrors.concat(validate78.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate119.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema17.properties.extension.type,parentSchema:schema17.properties.extension,data:data19};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
});

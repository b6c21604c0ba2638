// Generated from ../json/assistance.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.AssistanceDetail = validate0;
const schema0 = {"description":"Exactly one detail, the one that belongs to the kind of assistance.","type":"object","properties":{"testimony":{"description":"For TESTIMONY, SUSPECT_INTERVIEW, EXPERT_EVALUATION.","x-slot":"assistance/TestimonyDetail"},"video":{"description":"For VIDEO_HEARING.","x-slot":"assistance/VideoDetail"},"telephone":{"description":"For TELEPHONE_HEARING.","x-slot":"assistance/TelephoneDetail"},"service":{"description":"For SERVICE, WITNESS_SUMMONS.","x-slot":"assistance/ServiceDetail"},"property":{"description":"For FREEZE, CONFISCATION_ENFORCEMENT, RESTITUTION, ASSET_TRACING, ASSET_RECOVERY, PROVISIONAL_MEASURE.","x-slot":"assistance/PropertyDetail"},"bank":{"description":"For BANK_ACCOUNTS, BANK_TRANSACTIONS, BANK_MONITORING.","x-slot":"assistance/BankDetail"},"transfer":{"description":"For CUSTODIAL_TRANSFER_IN, CUSTODIAL_TRANSFER_OUT, TRANSIT.","x-slot":"assistance/TransferDetail"},"data":{"description":"For preservation, disclosure and collection of computer data.","x-slot":"assistance/DataDetail"},"interception":{"description":"For INTERCEPTION, INTERCEPTION_NOTICE.","x-slot":"assistance/InterceptionDetail"},"jit":{"description":"For JIT.","x-slot":"assistance/JitDetail"},"sentence":{"description":"For SENTENCE_ENFORCEMENT.","x-slot":"assistance/SentenceDetail"},"foreignLaw":{"description":"For FOREIGN_LAW_INFO.","x-slot":"assistance/ForeignLawDetail"},"tax":{"description":"For TAX_INFORMATION, TAX_RECOVERY, TAX_CONSERVANCY, TAX_EXAMINATION.","x-slot":"assistance/TaxDetail"}},"minProperties":1,"maxProperties":1,"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("assistance/TestimonyDetail");
const validate2 = slot("assistance/VideoDetail");
const validate3 = slot("assistance/TelephoneDetail");
const validate4 = slot("assistance/ServiceDetail");
const validate5 = slot("assistance/PropertyDetail");
const validate6 = slot("assistance/BankDetail");
const validate7 = slot("assistance/TransferDetail");
const validate8 = slot("assistance/DataDetail");
const validate9 = slot("assistance/InterceptionDetail");
const validate10 = slot("assistance/JitDetail");
const validate11 = slot("assistance/SentenceDetail");
const validate12 = slot("assistance/ForeignLawDetail");
const validate13 = slot("assistance/TaxDetail");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema0,data};
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
if(data.testimony !== undefined){
if(!(validate1.validate(data.testimony, {instancePath:instancePath+"/testimony",parentData:data,parentDataProperty:"testimony",rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
}
if(data.video !== undefined){
if(!(validate2.validate(data.video, {instancePath:instancePath+"/video",parentData:data,parentDataProperty:"video",rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.telephone !== undefined){
if(!(validate3.validate(data.telephone, {instancePath:instancePath+"/telephone",parentData:data,parentDataProperty:"telephone",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate4.validate(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
if(!(validate5.validate(data.property, {instancePath:instancePath+"/property",parentData:data,parentDataProperty:"property",rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.bank !== undefined){
if(!(validate6.validate(data.bank, {instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"bank",rootData}))){
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.transfer !== undefined){
if(!(validate7.validate(data.transfer, {instancePath:instancePath+"/transfer",parentData:data,parentDataProperty:"transfer",rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate8.validate(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.interception !== undefined){
if(!(validate9.validate(data.interception, {instancePath:instancePath+"/interception",parentData:data,parentDataProperty:"interception",rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.jit !== undefined){
if(!(validate10.validate(data.jit, {instancePath:instancePath+"/jit",parentData:data,parentDataProperty:"jit",rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
if(data.sentence !== undefined){
if(!(validate11.validate(data.sentence, {instancePath:instancePath+"/sentence",parentData:data,parentDataProperty:"sentence",rootData}))){
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
}
if(data.foreignLaw !== undefined){
if(!(validate12.validate(data.foreignLaw, {instancePath:instancePath+"/foreignLaw",parentData:data,parentDataProperty:"foreignLaw",rootData}))){
vErrors = vErrors === null ? validate12.validate.errors : vErrors.concat(validate12.validate.errors);
errors = vErrors.length;
}
}
if(data.tax !== undefined){
if(!(validate13.validate(data.tax, {instancePath:instancePath+"/tax",parentData:data,parentDataProperty:"tax",rootData}))){
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.Question = validate14;
const schema1 = {"description":"A question to be put.","type":"object","properties":{"number":{"description":"Number of the question.","type":"integer","minimum":1,"maximum":999},"text":{"description":"The question.","$ref":"values#/$defs/Text"}},"required":["number","text"],"additionalProperties":false};
const schema3 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "number") || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema1.properties.number.type,parentSchema:schema1.properties.number,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 999 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema1.properties.number,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema1.properties.number,data:data0};
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
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err6 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err8 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

exports.TestimonyDetail = validate16;
const schema4 = {"description":"Testimony, a statement or an expert's answers.","type":"object","properties":{"question":{"description":"Question to be put.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":200},"capacity":{"description":"Capacity in which the person is heard.","$ref":"values#/$defs/PersonRoleCode"},"oath":{"description":"Whether oath or affirmation is expressly asked.","type":"boolean"},"recording":{"description":"How the hearing is to be recorded.","$ref":"values#/$defs/RecordingModeCode"}},"required":["question"],"additionalProperties":false};
const schema5 = {"description":"Role of a person in the proceeding.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"person-role"};
const schema6 = {"description":"How a hearing is recorded.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"recording-mode"};
const validate17 = slot("assistance/Question");
const pattern0 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "question") || (key0 === "capacity")) || (key0 === "oath")) || (key0 === "recording"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.question !== undefined){
let data0 = data.question;
if(Array.isArray(data0)){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema4.properties.question,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.question,data:data0};
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
if(!(validate17.validate(data0[i0], {instancePath:instancePath+"/question/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate16.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema4.properties.question.type,parentSchema:schema4.properties.question,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.capacity !== undefined){
let data2 = data.capacity;
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err5 = {instancePath:instancePath+"/capacity",schemaPath:"values#/$defs/PersonRoleCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/capacity",schemaPath:"values#/$defs/PersonRoleCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/capacity",schemaPath:"values#/$defs/PersonRoleCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!isCode("person-role", data2)){
const err8 = {instancePath:instancePath+"/capacity",schemaPath:"values#/$defs/PersonRoleCode/x-codes",keyword:"x-codes",params:{},schema:"person-role",parentSchema:schema5,data:data2};
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
const err9 = {instancePath:instancePath+"/capacity",schemaPath:"values#/$defs/PersonRoleCode/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.oath !== undefined){
let data3 = data.oath;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/oath",schemaPath:"#/properties/oath/type",keyword:"type",params:{type: "boolean"},schema:schema4.properties.oath.type,parentSchema:schema4.properties.oath,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.recording !== undefined){
let data4 = data.recording;
if(typeof data4 === "string"){
if(isLonger(data4, 40)){
const err11 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema6,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data4, 1)){
const err12 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema6,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!isCode("recording-mode", data4)){
const err14 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/x-codes",keyword:"x-codes",params:{},schema:"recording-mode",parentSchema:schema6,data:data4};
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
const err15 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

exports.VideoLink = validate18;
const schema7 = {"description":"The technical link.","type":"object","properties":{"protocol":{"description":"Protocol, such as H.323 or SIP.","$ref":"values#/$defs/Line"},"address":{"description":"Address to connect to.","$ref":"values#/$defs/Line"},"contactPoint":{"description":"Technician in charge.","x-slot":"parties/ContactPoint"}},"required":["protocol","address"],"additionalProperties":false};
const schema8 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};
const validate19 = slot("parties/ContactPoint");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "protocol") || (key0 === "address")) || (key0 === "contactPoint"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/protocol",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
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
const err5 = {instancePath:instancePath+"/protocol",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err6 = {instancePath:instancePath+"/address",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/address",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data1};
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
const err8 = {instancePath:instancePath+"/address",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.contactPoint !== undefined){
if(!(validate19.validate(data.contactPoint, {instancePath:instancePath+"/contactPoint",parentData:data,parentDataProperty:"contactPoint",rootData}))){
vErrors = vErrors === null ? validate19.validate.errors : vErrors.concat(validate19.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

exports.VideoDetail = validate20;
const schema10 = {"description":"A hearing by video conference.","type":"object","properties":{"reasonNotInPerson":{"description":"Why it is not desirable or possible that the person attends in person.","$ref":"values#/$defs/Text"},"judicialAuthority":{"description":"Judicial authority that conducts the hearing.","$ref":"values#/$defs/Line"},"officer":{"description":"Person who conducts the hearing.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"scheduledAt":{"description":"When the hearing is to begin.","$ref":"values#/$defs/DateTime"},"testDate":{"description":"Day proposed for a test of the link.","$ref":"values#/$defs/Date"},"technical":{"description":"The technical link.","x-slot":"assistance/VideoLink"},"interpreterLanguage":{"description":"Language for which an interpreter is needed.","$ref":"values#/$defs/LanguageCode"},"question":{"description":"Question to be put.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":200},"oath":{"description":"Whether oath or affirmation is expressly asked.","type":"boolean"},"recording":{"description":"How the hearing is to be recorded.","$ref":"values#/$defs/RecordingModeCode"}},"additionalProperties":false};
const schema13 = {"type":"string","description":"A moment in time with its offset from UTC, such as 2026-06-15T09:30:00+02:00 or 2026-06-15T07:30:00Z.","format":"date-time"};
const schema14 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const schema15 = {"description":"Language, ISO 639-1.","type":"string","minLength":1,"maxLength":2,"pattern":"^[a-z]{2}$","x-codes":"language"};
const validate21 = slot("parties/Official");
const validate22 = slot("assistance/VideoLink");
const formats0 = formats["date-time"];
const formats2 = formats.date;
const pattern2 = new RegExp("^[a-z]{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema10.properties, key0))){
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
if(data.reasonNotInPerson !== undefined){
let data0 = data.reasonNotInPerson;
if(typeof data0 === "string"){
if(isLonger(data0, 4000)){
const err1 = {instancePath:instancePath+"/reasonNotInPerson",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/reasonNotInPerson",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data0};
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
const err3 = {instancePath:instancePath+"/reasonNotInPerson",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.judicialAuthority !== undefined){
let data1 = data.judicialAuthority;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err4 = {instancePath:instancePath+"/judicialAuthority",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data1, 1)){
const err5 = {instancePath:instancePath+"/judicialAuthority",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data1};
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
const err6 = {instancePath:instancePath+"/judicialAuthority",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.officer !== undefined){
let data2 = data.officer;
if(Array.isArray(data2)){
if(data2.length > 20){
const err7 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema10.properties.officer,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.officer,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21.validate(data2[i0], {instancePath:instancePath+"/officer/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
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
const err9 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "array"},schema:schema10.properties.officer.type,parentSchema:schema10.properties.officer,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scheduledAt !== undefined){
let data4 = data.scheduledAt;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/scheduledAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema13,data:data4};
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
const err11 = {instancePath:instancePath+"/scheduledAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.testDate !== undefined){
let data5 = data.testDate;
if(typeof data5 === "string"){
if(!(formats2(data5))){
const err12 = {instancePath:instancePath+"/testDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data5};
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
const err13 = {instancePath:instancePath+"/testDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.technical !== undefined){
if(!(validate22.validate(data.technical, {instancePath:instancePath+"/technical",parentData:data,parentDataProperty:"technical",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.interpreterLanguage !== undefined){
let data7 = data.interpreterLanguage;
if(typeof data7 === "string"){
if(isLonger(data7, 2)){
const err14 = {instancePath:instancePath+"/interpreterLanguage",schemaPath:"values#/$defs/LanguageCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema15,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data7, 1)){
const err15 = {instancePath:instancePath+"/interpreterLanguage",schemaPath:"values#/$defs/LanguageCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data7)){
const err16 = {instancePath:instancePath+"/interpreterLanguage",schemaPath:"values#/$defs/LanguageCode/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},schema:"^[a-z]{2}$",parentSchema:schema15,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!isCode("language", data7)){
const err17 = {instancePath:instancePath+"/interpreterLanguage",schemaPath:"values#/$defs/LanguageCode/x-codes",keyword:"x-codes",params:{},schema:"language",parentSchema:schema15,data:data7};
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
const err18 = {instancePath:instancePath+"/interpreterLanguage",schemaPath:"values#/$defs/LanguageCode/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.question !== undefined){
let data8 = data.question;
if(Array.isArray(data8)){
if(data8.length > 200){
const err19 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema10.properties.question,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.question,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17.validate(data8[i1], {instancePath:instancePath+"/question/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema10.properties.question.type,parentSchema:schema10.properties.question,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.oath !== undefined){
let data10 = data.oath;
if(typeof data10 !== "boolean"){
const err22 = {instancePath:instancePath+"/oath",schemaPath:"#/properties/oath/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.oath.type,parentSchema:schema10.properties.oath,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.recording !== undefined){
let data11 = data.recording;
if(typeof data11 === "string"){
if(isLonger(data11, 40)){
const err23 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema6,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(isShorter(data11, 1)){
const err24 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern0.test(data11)){
const err25 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema6,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!isCode("recording-mode", data11)){
const err26 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/x-codes",keyword:"x-codes",params:{},schema:"recording-mode",parentSchema:schema6,data:data11};
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
const err27 = {instancePath:instancePath+"/recording",schemaPath:"values#/$defs/RecordingModeCode/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data11};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

exports.TelephoneDetail = validate24;
const schema17 = {"description":"A hearing by telephone conference.","type":"object","properties":{"judicialAuthority":{"description":"Judicial authority that conducts the hearing.","$ref":"values#/$defs/Line"},"officer":{"description":"Person who conducts the hearing.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"witnessWilling":{"description":"Whether the witness or expert has said to be willing.","type":"boolean"},"scheduledAt":{"description":"When the hearing is to begin.","$ref":"values#/$defs/DateTime"},"number":{"description":"Telephone number to call.","$ref":"values#/$defs/Phone"},"question":{"description":"Question to be put.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":200},"oath":{"description":"Whether oath or affirmation is expressly asked.","type":"boolean"}},"additionalProperties":false};
const schema20 = {"description":"Telephone number, E.164.","type":"string","minLength":1,"maxLength":16,"pattern":"^\\+[1-9][0-9]{4,14}$"};
const pattern4 = new RegExp("^\\+[1-9][0-9]{4,14}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "judicialAuthority") || (key0 === "officer")) || (key0 === "witnessWilling")) || (key0 === "scheduledAt")) || (key0 === "number")) || (key0 === "question")) || (key0 === "oath"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.judicialAuthority !== undefined){
let data0 = data.judicialAuthority;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err1 = {instancePath:instancePath+"/judicialAuthority",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/judicialAuthority",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
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
const err3 = {instancePath:instancePath+"/judicialAuthority",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.officer !== undefined){
let data1 = data.officer;
if(Array.isArray(data1)){
if(data1.length > 20){
const err4 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema17.properties.officer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.officer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21.validate(data1[i0], {instancePath:instancePath+"/officer/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate24.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "array"},schema:schema17.properties.officer.type,parentSchema:schema17.properties.officer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.witnessWilling !== undefined){
let data3 = data.witnessWilling;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/witnessWilling",schemaPath:"#/properties/witnessWilling/type",keyword:"type",params:{type: "boolean"},schema:schema17.properties.witnessWilling.type,parentSchema:schema17.properties.witnessWilling,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.scheduledAt !== undefined){
let data4 = data.scheduledAt;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err8 = {instancePath:instancePath+"/scheduledAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema13,data:data4};
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
const err9 = {instancePath:instancePath+"/scheduledAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.number !== undefined){
let data5 = data.number;
if(typeof data5 === "string"){
if(isLonger(data5, 16)){
const err10 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Phone/maxLength",keyword:"maxLength",params:{},schema:16,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data5, 1)){
const err11 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Phone/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Phone/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{4,14}$"},schema:"^\\+[1-9][0-9]{4,14}$",parentSchema:schema20,data:data5};
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
const err13 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Phone/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.question !== undefined){
let data6 = data.question;
if(Array.isArray(data6)){
if(data6.length > 200){
const err14 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema17.properties.question,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema17.properties.question,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17.validate(data6[i1], {instancePath:instancePath+"/question/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate24.errors = vErrors;
return false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema17.properties.question.type,parentSchema:schema17.properties.question,data:data6};
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
let data8 = data.oath;
if(typeof data8 !== "boolean"){
const err17 = {instancePath:instancePath+"/oath",schemaPath:"#/properties/oath/type",keyword:"type",params:{type: "boolean"},schema:schema17.properties.oath.type,parentSchema:schema17.properties.oath,data:data8};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

exports.SafeConduct = validate27;
const schema21 = {"description":"Protection of a person who comes against prosecution for earlier acts.","type":"object","properties":{"granted":{"description":"Whether it is granted or asked for.","type":"boolean"},"graceDays":{"description":"Days the person has to leave once no longer needed.","type":"integer","minimum":0,"maximum":365}},"required":["granted"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.granted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "granted"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "granted") || (key0 === "graceDays"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.granted !== undefined){
let data0 = data.granted;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/granted",schemaPath:"#/properties/granted/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.granted.type,parentSchema:schema21.properties.granted,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.graceDays !== undefined){
let data1 = data.graceDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/graceDays",schemaPath:"#/properties/graceDays/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.graceDays.type,parentSchema:schema21.properties.graceDays,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 365 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/graceDays",schemaPath:"#/properties/graceDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},schema:365,parentSchema:schema21.properties.graceDays,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/graceDays",schemaPath:"#/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.properties.graceDays,data:data1};
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
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

exports.ServiceDetail = validate28;
const schema22 = {"description":"Service of a document, a summons included.","type":"object","properties":{"documentAttachmentId":{"description":"Attachment to be served.","$ref":"values#/$defs/LocalId"},"addresseeAddress":{"description":"Address of the addressee.","x-slot":"parties/Address"},"addresseeRole":{"description":"Capacity in which the addressee is summoned or served.","$ref":"values#/$defs/PersonRoleCode"},"addresseeLanguage":{"description":"The only language the addressee is thought to understand.","$ref":"values#/$defs/LanguageCode"},"translationAttachmentId":{"description":"Attachment with the translation for the addressee.","$ref":"values#/$defs/LocalId"},"summaryAttachmentId":{"description":"Attachment with a short summary for the requested State.","$ref":"values#/$defs/LocalId"},"mode":{"description":"How it is to be served.","$ref":"values#/$defs/ServiceModeCode"},"modeText":{"description":"The special manner, in words.","$ref":"values#/$defs/Text"},"hearingDate":{"description":"Day on which the addressee is to appear.","$ref":"values#/$defs/Date"},"appearanceNecessary":{"description":"Whether personal appearance is especially necessary.","type":"boolean"},"allowance":{"description":"Approximate allowances, travel and subsistence that will be paid.","x-slot":"parties/Money"},"safeConduct":{"description":"Safe conduct.","x-slot":"assistance/SafeConduct"}},"required":["documentAttachmentId"],"additionalProperties":false};
const schema23 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema28 = {"description":"How a document is to be served.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"service-mode"};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const validate29 = slot("parties/Address");
const validate30 = slot("parties/Money");
const validate31 = slot("assistance/SafeConduct");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentAttachmentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentAttachmentId"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema22.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.documentAttachmentId !== undefined){
let data0 = data.documentAttachmentId;
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err2 = {instancePath:instancePath+"/documentAttachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/documentAttachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/documentAttachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data0};
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
const err5 = {instancePath:instancePath+"/documentAttachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.addresseeAddress !== undefined){
if(!(validate29.validate(data.addresseeAddress, {instancePath:instancePath+"/addresseeAddress",parentData:data,parentDataProperty:"addresseeAddress",rootData}))){
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.addresseeRole !== undefined){
let data2 = data.addresseeRole;
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err6 = {instancePath:instancePath+"/addresseeRole",schemaPath:"values#/$defs/PersonRoleCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/addresseeRole",schemaPath:"values#/$defs/PersonRoleCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/addresseeRole",schemaPath:"values#/$defs/PersonRoleCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!isCode("person-role", data2)){
const err9 = {instancePath:instancePath+"/addresseeRole",schemaPath:"values#/$defs/PersonRoleCode/x-codes",keyword:"x-codes",params:{},schema:"person-role",parentSchema:schema5,data:data2};
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
const err10 = {instancePath:instancePath+"/addresseeRole",schemaPath:"values#/$defs/PersonRoleCode/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.addresseeLanguage !== undefined){
let data3 = data.addresseeLanguage;
if(typeof data3 === "string"){
if(isLonger(data3, 2)){
const err11 = {instancePath:instancePath+"/addresseeLanguage",schemaPath:"values#/$defs/LanguageCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data3, 1)){
const err12 = {instancePath:instancePath+"/addresseeLanguage",schemaPath:"values#/$defs/LanguageCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/addresseeLanguage",schemaPath:"values#/$defs/LanguageCode/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},schema:"^[a-z]{2}$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!isCode("language", data3)){
const err14 = {instancePath:instancePath+"/addresseeLanguage",schemaPath:"values#/$defs/LanguageCode/x-codes",keyword:"x-codes",params:{},schema:"language",parentSchema:schema15,data:data3};
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
const err15 = {instancePath:instancePath+"/addresseeLanguage",schemaPath:"values#/$defs/LanguageCode/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.translationAttachmentId !== undefined){
let data4 = data.translationAttachmentId;
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err16 = {instancePath:instancePath+"/translationAttachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data4, 1)){
const err17 = {instancePath:instancePath+"/translationAttachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data4)){
const err18 = {instancePath:instancePath+"/translationAttachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data4};
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
const err19 = {instancePath:instancePath+"/translationAttachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.summaryAttachmentId !== undefined){
let data5 = data.summaryAttachmentId;
if(typeof data5 === "string"){
if(isLonger(data5, 64)){
const err20 = {instancePath:instancePath+"/summaryAttachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data5, 1)){
const err21 = {instancePath:instancePath+"/summaryAttachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern5.test(data5)){
const err22 = {instancePath:instancePath+"/summaryAttachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data5};
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
const err23 = {instancePath:instancePath+"/summaryAttachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.mode !== undefined){
let data6 = data.mode;
if(typeof data6 === "string"){
if(isLonger(data6, 40)){
const err24 = {instancePath:instancePath+"/mode",schemaPath:"values#/$defs/ServiceModeCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema28,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(isShorter(data6, 1)){
const err25 = {instancePath:instancePath+"/mode",schemaPath:"values#/$defs/ServiceModeCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema28,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern0.test(data6)){
const err26 = {instancePath:instancePath+"/mode",schemaPath:"values#/$defs/ServiceModeCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema28,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!isCode("service-mode", data6)){
const err27 = {instancePath:instancePath+"/mode",schemaPath:"values#/$defs/ServiceModeCode/x-codes",keyword:"x-codes",params:{},schema:"service-mode",parentSchema:schema28,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/mode",schemaPath:"values#/$defs/ServiceModeCode/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.modeText !== undefined){
let data7 = data.modeText;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err29 = {instancePath:instancePath+"/modeText",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(isShorter(data7, 1)){
const err30 = {instancePath:instancePath+"/modeText",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data7};
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
const err31 = {instancePath:instancePath+"/modeText",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.hearingDate !== undefined){
let data8 = data.hearingDate;
if(typeof data8 === "string"){
if(!(formats2(data8))){
const err32 = {instancePath:instancePath+"/hearingDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/hearingDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.appearanceNecessary !== undefined){
let data9 = data.appearanceNecessary;
if(typeof data9 !== "boolean"){
const err34 = {instancePath:instancePath+"/appearanceNecessary",schemaPath:"#/properties/appearanceNecessary/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.appearanceNecessary.type,parentSchema:schema22.properties.appearanceNecessary,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.allowance !== undefined){
if(!(validate30.validate(data.allowance, {instancePath:instancePath+"/allowance",parentData:data,parentDataProperty:"allowance",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.safeConduct !== undefined){
if(!(validate31.validate(data.safeConduct, {instancePath:instancePath+"/safeConduct",parentData:data,parentDataProperty:"safeConduct",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

exports.AssetIdentifier = validate32;
const schema31 = {"description":"What identifies a property.","type":"object","properties":{"type":{"description":"Kind of identifier.","$ref":"values#/$defs/AssetIdentifierCode"},"value":{"description":"The identifier.","$ref":"values#/$defs/Line"}},"required":["type","value"],"additionalProperties":false};
const schema32 = {"description":"Kind of identifier of a property.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"asset-identifier"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err3 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssetIdentifierCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssetIdentifierCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssetIdentifierCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!isCode("asset-identifier", data0)){
const err6 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssetIdentifierCode/x-codes",keyword:"x-codes",params:{},schema:"asset-identifier",parentSchema:schema32,data:data0};
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
const err7 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/AssetIdentifierCode/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data1, 1)){
const err9 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data1};
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
const err10 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data1};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

exports.Asset = validate33;
const schema34 = {"description":"A property.","type":"object","properties":{"kind":{"description":"Kind of property.","$ref":"values#/$defs/AssetKindCode"},"description":{"description":"Description.","$ref":"values#/$defs/Text"},"identifier":{"description":"What identifies it.","type":"array","items":{"x-slot":"assistance/AssetIdentifier","x-entry":true},"minItems":1,"maxItems":10},"value":{"description":"Value, or greatest sum the measure covers.","x-slot":"parties/Money"},"holderRef":{"description":"Person or legal person who holds it.","$ref":"values#/$defs/LocalId"},"location":{"description":"Where it is.","x-slot":"parties/Address"}},"required":["kind"],"additionalProperties":false};
const schema35 = {"description":"Kind of property.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"asset-kind"};
const validate34 = slot("assistance/AssetIdentifier");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "description")) || (key0 === "identifier")) || (key0 === "value")) || (key0 === "holderRef")) || (key0 === "location"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
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
const err2 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/AssetKindCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/AssetKindCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/AssetKindCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("asset-kind", data0)){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/AssetKindCode/x-codes",keyword:"x-codes",params:{},schema:"asset-kind",parentSchema:schema35,data:data0};
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
const err6 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/AssetKindCode/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data0};
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
const err7 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.identifier !== undefined){
let data2 = data.identifier;
if(Array.isArray(data2)){
if(data2.length > 10){
const err10 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema34.properties.identifier,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34.properties.identifier,data:data2};
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
if(!(validate34.validate(data2[i0], {instancePath:instancePath+"/identifier/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "array"},schema:schema34.properties.identifier.type,parentSchema:schema34.properties.identifier,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate30.validate(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.holderRef !== undefined){
let data5 = data.holderRef;
if(typeof data5 === "string"){
if(isLonger(data5, 64)){
const err13 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data5, 1)){
const err14 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data5)){
const err15 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data5};
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
const err16 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate29.validate(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

exports.PropertyOrder = validate37;
const schema38 = {"description":"The order the request is based on.","type":"object","properties":{"ref":{"description":"Reference of the order.","$ref":"values#/$defs/Line"},"authority":{"description":"Authority that made it.","$ref":"values#/$defs/Line"},"date":{"description":"Date of the order.","$ref":"values#/$defs/Date"},"final":{"description":"Whether it is final.","type":"boolean"},"extent":{"description":"Extent to which execution is asked.","$ref":"values#/$defs/Text"},"attachmentId":{"description":"Attachment with an admissible copy.","$ref":"values#/$defs/LocalId"}},"required":["ref","date"],"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ref"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "ref") || (key0 === "authority")) || (key0 === "date")) || (key0 === "final")) || (key0 === "extent")) || (key0 === "attachmentId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ref !== undefined){
let data0 = data.ref;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err3 = {instancePath:instancePath+"/ref",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/ref",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
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
const err5 = {instancePath:instancePath+"/ref",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
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
let data1 = data.authority;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err6 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data1};
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
const err8 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats2(data2))){
const err9 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data2};
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
const err10 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.final !== undefined){
let data3 = data.final;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: "boolean"},schema:schema38.properties.final.type,parentSchema:schema38.properties.final,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.extent !== undefined){
let data4 = data.extent;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err12 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data4, 1)){
const err13 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err14 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data5 = data.attachmentId;
if(typeof data5 === "string"){
if(isLonger(data5, 64)){
const err15 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data5, 1)){
const err16 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data5)){
const err17 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data5};
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
const err18 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

exports.PropertyDetail = validate38;
const schema44 = {"description":"Tracing, freezing, confiscation or return of property.","type":"object","properties":{"asset":{"description":"Property concerned.","type":"array","items":{"x-slot":"assistance/Asset","x-entry":true},"minItems":1,"maxItems":200},"action":{"description":"Description of the actions that are asked.","$ref":"values#/$defs/Text"},"order":{"description":"Order the request is based on.","x-slot":"assistance/PropertyOrder"},"thirdPartyNotice":{"description":"How third parties in good faith were notified.","$ref":"values#/$defs/Text"}},"additionalProperties":false};
const validate39 = slot("assistance/Asset");
const validate40 = slot("assistance/PropertyOrder");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "asset") || (key0 === "action")) || (key0 === "order")) || (key0 === "thirdPartyNotice"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(Array.isArray(data0)){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema44.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema44.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39.validate(data0[i0], {instancePath:instancePath+"/asset/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.validate.errors : vErrors.concat(validate39.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate38.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/type",keyword:"type",params:{type: "array"},schema:schema44.properties.asset.type,parentSchema:schema44.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err4 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data2, 1)){
const err5 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
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
const err6 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.order !== undefined){
if(!(validate40.validate(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
if(data.thirdPartyNotice !== undefined){
let data4 = data.thirdPartyNotice;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err7 = {instancePath:instancePath+"/thirdPartyNotice",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data4, 1)){
const err8 = {instancePath:instancePath+"/thirdPartyNotice",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err9 = {instancePath:instancePath+"/thirdPartyNotice",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

exports.BankAccount = validate41;
const schema47 = {"description":"A bank account.","type":"object","properties":{"iban":{"description":"IBAN.","$ref":"values#/$defs/Iban"},"number":{"description":"Account number, when there is no IBAN.","$ref":"values#/$defs/Line"},"bic":{"description":"BIC of the bank.","$ref":"values#/$defs/Bic"},"bankName":{"description":"Name of the bank.","$ref":"values#/$defs/Line"},"holderRef":{"description":"Person or legal person who holds it.","$ref":"values#/$defs/LocalId"}},"additionalProperties":false};
const schema48 = {"description":"International bank account number, ISO 13616, without spaces.","type":"string","minLength":1,"maxLength":34,"pattern":"^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$"};
const schema50 = {"description":"Business identifier code, ISO 9362.","type":"string","minLength":1,"maxLength":11,"pattern":"^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$"};
const pattern15 = new RegExp("^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$", "u");
const pattern16 = new RegExp("^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "iban") || (key0 === "number")) || (key0 === "bic")) || (key0 === "bankName")) || (key0 === "holderRef"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.iban !== undefined){
let data0 = data.iban;
if(typeof data0 === "string"){
if(isLonger(data0, 34)){
const err1 = {instancePath:instancePath+"/iban",schemaPath:"values#/$defs/Iban/maxLength",keyword:"maxLength",params:{},schema:34,parentSchema:schema48,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/iban",schemaPath:"values#/$defs/Iban/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema48,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern15.test(data0)){
const err3 = {instancePath:instancePath+"/iban",schemaPath:"values#/$defs/Iban/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$"},schema:"^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$",parentSchema:schema48,data:data0};
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
const err4 = {instancePath:instancePath+"/iban",schemaPath:"values#/$defs/Iban/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err5 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data1, 1)){
const err6 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data1};
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
const err7 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.bic !== undefined){
let data2 = data.bic;
if(typeof data2 === "string"){
if(isLonger(data2, 11)){
const err8 = {instancePath:instancePath+"/bic",schemaPath:"values#/$defs/Bic/maxLength",keyword:"maxLength",params:{},schema:11,parentSchema:schema50,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data2, 1)){
const err9 = {instancePath:instancePath+"/bic",schemaPath:"values#/$defs/Bic/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema50,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern16.test(data2)){
const err10 = {instancePath:instancePath+"/bic",schemaPath:"values#/$defs/Bic/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$"},schema:"^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$",parentSchema:schema50,data:data2};
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
const err11 = {instancePath:instancePath+"/bic",schemaPath:"values#/$defs/Bic/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.bankName !== undefined){
let data3 = data.bankName;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err12 = {instancePath:instancePath+"/bankName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data3, 1)){
const err13 = {instancePath:instancePath+"/bankName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data3};
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
const err14 = {instancePath:instancePath+"/bankName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.holderRef !== undefined){
let data4 = data.holderRef;
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err15 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data4, 1)){
const err16 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data4)){
const err17 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data4};
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
const err18 = {instancePath:instancePath+"/holderRef",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

exports.Period = validate42;
const schema53 = {"description":"A span of days.","type":"object","properties":{"from":{"description":"First day.","$ref":"values#/$defs/Date"},"to":{"description":"Last day.","$ref":"values#/$defs/Date"}},"required":["from","to"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err3 = {instancePath:instancePath+"/from",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats2(data1))){
const err5 = {instancePath:instancePath+"/to",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data1};
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
const err6 = {instancePath:instancePath+"/to",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

exports.BankDetail = validate43;
const schema56 = {"description":"Bank accounts and what happens on them.","type":"object","properties":{"account":{"description":"Account concerned.","type":"array","items":{"x-slot":"assistance/BankAccount","x-entry":true},"minItems":1,"maxItems":100},"period":{"description":"Period the request covers.","x-slot":"assistance/Period"},"relevanceReason":{"description":"Why the information is relevant.","$ref":"values#/$defs/Text"},"whyThisState":{"description":"Why it is thought that banks of the requested State hold it.","$ref":"values#/$defs/Text"}},"additionalProperties":false};
const validate44 = slot("assistance/BankAccount");
const validate45 = slot("assistance/Period");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "account") || (key0 === "period")) || (key0 === "relevanceReason")) || (key0 === "whyThisState"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account !== undefined){
let data0 = data.account;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema56.properties.account,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.account,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44.validate(data0[i0], {instancePath:instancePath+"/account/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate44.validate.errors : vErrors.concat(validate44.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate43.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "array"},schema:schema56.properties.account.type,parentSchema:schema56.properties.account,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.period !== undefined){
if(!(validate45.validate(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData}))){
vErrors = vErrors === null ? validate45.validate.errors : vErrors.concat(validate45.validate.errors);
errors = vErrors.length;
}
}
if(data.relevanceReason !== undefined){
let data3 = data.relevanceReason;
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err4 = {instancePath:instancePath+"/relevanceReason",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data3, 1)){
const err5 = {instancePath:instancePath+"/relevanceReason",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
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
const err6 = {instancePath:instancePath+"/relevanceReason",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.whyThisState !== undefined){
let data4 = data.whyThisState;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err7 = {instancePath:instancePath+"/whyThisState",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data4, 1)){
const err8 = {instancePath:instancePath+"/whyThisState",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err9 = {instancePath:instancePath+"/whyThisState",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

exports.CustodyConsent = validate46;
const schema59 = {"description":"Consent of the person to be transferred.","type":"object","properties":{"given":{"description":"Whether consent is given.","type":"boolean"},"date":{"description":"When.","$ref":"values#/$defs/Date"},"attachmentId":{"description":"Attachment with the statement.","$ref":"values#/$defs/LocalId"},"lawyerPresent":{"description":"Whether a lawyer was present.","type":"boolean"}},"required":["given"],"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.given === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "given") || (key0 === "date")) || (key0 === "attachmentId")) || (key0 === "lawyerPresent"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.given !== undefined){
let data0 = data.given;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "boolean"},schema:schema59.properties.given.type,parentSchema:schema59.properties.given,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(typeof data1 === "string"){
if(!(formats2(data1))){
const err3 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data1};
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
const err4 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data2 = data.attachmentId;
if(typeof data2 === "string"){
if(isLonger(data2, 64)){
const err5 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data2};
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
const err8 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lawyerPresent !== undefined){
let data3 = data.lawyerPresent;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/lawyerPresent",schemaPath:"#/properties/lawyerPresent/type",keyword:"type",params:{type: "boolean"},schema:schema59.properties.lawyerPresent.type,parentSchema:schema59.properties.lawyerPresent,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

exports.TransferDetail = validate47;
const schema62 = {"description":"Temporary transfer of a detained person.","type":"object","properties":{"custodyPlace":{"description":"Where the person is held.","$ref":"values#/$defs/Line"},"sentenceEnd":{"description":"When the sentence ends.","$ref":"values#/$defs/Date"},"purpose":{"description":"Purpose of the transfer.","$ref":"values#/$defs/Text"},"from":{"description":"First day of the presence that is needed.","$ref":"values#/$defs/Date"},"to":{"description":"Last day of the presence that is needed.","$ref":"values#/$defs/Date"},"returnBy":{"description":"Day by which the person is to be returned.","$ref":"values#/$defs/Date"},"longerStay":{"description":"Whether the person and both authorities agree to a stay beyond what the instrument allows.","type":"boolean"},"consent":{"description":"Consent of the person.","x-slot":"assistance/CustodyConsent"},"safeConduct":{"description":"Safe conduct.","x-slot":"assistance/SafeConduct"},"transitState":{"description":"State of transit.","type":"array","items":{"$ref":"values#/$defs/CountryCode","x-entry":true},"minItems":1,"maxItems":10}},"additionalProperties":false};
const schema69 = {"description":"State, ISO 3166-1 alpha-2; XA to XZ are fictional States.","type":"string","minLength":1,"maxLength":2,"pattern":"^[A-Z]{2}$","x-codes":"country"};
const validate48 = slot("assistance/CustodyConsent");
const pattern19 = new RegExp("^[A-Z]{2}$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema62.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.custodyPlace !== undefined){
let data0 = data.custodyPlace;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err1 = {instancePath:instancePath+"/custodyPlace",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/custodyPlace",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
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
const err3 = {instancePath:instancePath+"/custodyPlace",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sentenceEnd !== undefined){
let data1 = data.sentenceEnd;
if(typeof data1 === "string"){
if(!(formats2(data1))){
const err4 = {instancePath:instancePath+"/sentenceEnd",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data1};
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
const err5 = {instancePath:instancePath+"/sentenceEnd",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data1};
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
const err6 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
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
const err8 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(!(formats2(data3))){
const err9 = {instancePath:instancePath+"/from",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data3};
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
const err10 = {instancePath:instancePath+"/from",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(typeof data4 === "string"){
if(!(formats2(data4))){
const err11 = {instancePath:instancePath+"/to",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data4};
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
const err12 = {instancePath:instancePath+"/to",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.returnBy !== undefined){
let data5 = data.returnBy;
if(typeof data5 === "string"){
if(!(formats2(data5))){
const err13 = {instancePath:instancePath+"/returnBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data5};
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
const err14 = {instancePath:instancePath+"/returnBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.longerStay !== undefined){
let data6 = data.longerStay;
if(typeof data6 !== "boolean"){
const err15 = {instancePath:instancePath+"/longerStay",schemaPath:"#/properties/longerStay/type",keyword:"type",params:{type: "boolean"},schema:schema62.properties.longerStay.type,parentSchema:schema62.properties.longerStay,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.consent !== undefined){
if(!(validate48.validate(data.consent, {instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData}))){
vErrors = vErrors === null ? validate48.validate.errors : vErrors.concat(validate48.validate.errors);
errors = vErrors.length;
}
}
if(data.safeConduct !== undefined){
if(!(validate31.validate(data.safeConduct, {instancePath:instancePath+"/safeConduct",parentData:data,parentDataProperty:"safeConduct",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.transitState !== undefined){
let data9 = data.transitState;
if(Array.isArray(data9)){
if(data9.length > 10){
const err16 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema62.properties.transitState,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema62.properties.transitState,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(isLonger(data10, 2)){
const err18 = {instancePath:instancePath+"/transitState/" + i0,schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema69,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data10, 1)){
const err19 = {instancePath:instancePath+"/transitState/" + i0,schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema69,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern19.test(data10)){
const err20 = {instancePath:instancePath+"/transitState/" + i0,schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema69,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!isCode("country", data10)){
const err21 = {instancePath:instancePath+"/transitState/" + i0,schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema69,data:data10};
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
const err22 = {instancePath:instancePath+"/transitState/" + i0,schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema69.type,parentSchema:schema69,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors >= 1000){
validate47.errors = vErrors;
return false;
}
}
}
else {
const err23 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/type",keyword:"type",params:{type: "array"},schema:schema62.properties.transitState.type,parentSchema:schema62.properties.transitState,data:data9};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

exports.DataIdentifier = validate50;
const schema70 = {"description":"What identifies a user, device or service.","type":"object","properties":{"type":{"description":"Kind of identifier.","$ref":"values#/$defs/DataIdentifierCode"},"value":{"description":"The identifier.","$ref":"values#/$defs/Line"}},"required":["type","value"],"additionalProperties":false};
const schema71 = {"description":"Kind of identifier of a user, device or service.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"data-identifier"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err3 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/DataIdentifierCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/DataIdentifierCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/DataIdentifierCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!isCode("data-identifier", data0)){
const err6 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/DataIdentifierCode/x-codes",keyword:"x-codes",params:{},schema:"data-identifier",parentSchema:schema71,data:data0};
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
const err7 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/DataIdentifierCode/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data1, 1)){
const err9 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data1};
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
const err10 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data1};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

exports.DataDetail = validate51;
const schema73 = {"description":"Computer data to preserve, disclose or collect.","type":"object","properties":{"provider":{"description":"Provider or custodian of the data.","$ref":"values#/$defs/Line"},"service":{"description":"Service concerned.","$ref":"values#/$defs/Line"},"category":{"description":"Category of data.","$ref":"values#/$defs/DataCategoryCode"},"identifier":{"description":"What identifies the user, device or service.","type":"array","items":{"x-slot":"assistance/DataIdentifier","x-entry":true},"minItems":1,"maxItems":100},"from":{"description":"Begin of the period.","$ref":"values#/$defs/DateTime"},"to":{"description":"End of the period.","$ref":"values#/$defs/DateTime"},"necessity":{"description":"Why preservation is necessary.","$ref":"values#/$defs/Text"},"preservationRef":{"description":"Reference of an earlier preservation.","$ref":"values#/$defs/Line"},"intendsMla":{"description":"Whether a request for mutual legal assistance will follow.","type":"boolean"}},"required":["category"],"additionalProperties":false};
const schema76 = {"description":"Category of computer data.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"data-category"};
const validate52 = slot("assistance/DataIdentifier");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema73.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err2 = {instancePath:instancePath+"/provider",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/provider",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
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
const err4 = {instancePath:instancePath+"/provider",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.service !== undefined){
let data1 = data.service;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err5 = {instancePath:instancePath+"/service",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data1, 1)){
const err6 = {instancePath:instancePath+"/service",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data1};
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
const err7 = {instancePath:instancePath+"/service",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err8 = {instancePath:instancePath+"/category",schemaPath:"values#/$defs/DataCategoryCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema76,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data2, 1)){
const err9 = {instancePath:instancePath+"/category",schemaPath:"values#/$defs/DataCategoryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema76,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/category",schemaPath:"values#/$defs/DataCategoryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema76,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!isCode("data-category", data2)){
const err11 = {instancePath:instancePath+"/category",schemaPath:"values#/$defs/DataCategoryCode/x-codes",keyword:"x-codes",params:{},schema:"data-category",parentSchema:schema76,data:data2};
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
const err12 = {instancePath:instancePath+"/category",schemaPath:"values#/$defs/DataCategoryCode/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.identifier !== undefined){
let data3 = data.identifier;
if(Array.isArray(data3)){
if(data3.length > 100){
const err13 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema73.properties.identifier,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.identifier,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52.validate(data3[i0], {instancePath:instancePath+"/identifier/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate52.validate.errors : vErrors.concat(validate52.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate51.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "array"},schema:schema73.properties.identifier.type,parentSchema:schema73.properties.identifier,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err16 = {instancePath:instancePath+"/from",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema13,data:data5};
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
const err17 = {instancePath:instancePath+"/from",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.to !== undefined){
let data6 = data.to;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err18 = {instancePath:instancePath+"/to",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema13,data:data6};
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
const err19 = {instancePath:instancePath+"/to",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.necessity !== undefined){
let data7 = data.necessity;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err20 = {instancePath:instancePath+"/necessity",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data7, 1)){
const err21 = {instancePath:instancePath+"/necessity",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data7};
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
const err22 = {instancePath:instancePath+"/necessity",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.preservationRef !== undefined){
let data8 = data.preservationRef;
if(typeof data8 === "string"){
if(isLonger(data8, 300)){
const err23 = {instancePath:instancePath+"/preservationRef",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(isShorter(data8, 1)){
const err24 = {instancePath:instancePath+"/preservationRef",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data8};
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
const err25 = {instancePath:instancePath+"/preservationRef",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.intendsMla !== undefined){
let data9 = data.intendsMla;
if(typeof data9 !== "boolean"){
const err26 = {instancePath:instancePath+"/intendsMla",schemaPath:"#/properties/intendsMla/type",keyword:"type",params:{type: "boolean"},schema:schema73.properties.intendsMla.type,parentSchema:schema73.properties.intendsMla,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

exports.InterceptionDetail = validate53;
const schema81 = {"description":"Interception of telecommunications.","type":"object","properties":{"orderConfirmed":{"description":"Whether a lawful order for interception is confirmed.","type":"boolean"},"target":{"description":"Target of the interception.","type":"array","items":{"x-slot":"assistance/DataIdentifier","x-entry":true},"minItems":1,"maxItems":100},"duration":{"description":"Desired duration.","$ref":"values#/$defs/Duration"},"technical":{"description":"Technical data.","$ref":"values#/$defs/Text"},"transmission":{"description":"How the intercept is to be transmitted.","$ref":"values#/$defs/Text"}},"required":["orderConfirmed"],"additionalProperties":false};
const schema82 = {"description":"ISO 8601 duration in years, months, days and hours, such as P6Y or PT8H.","type":"string","minLength":1,"maxLength":20,"pattern":"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"};
const pattern22 = new RegExp("^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderConfirmed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderConfirmed"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "orderConfirmed") || (key0 === "target")) || (key0 === "duration")) || (key0 === "technical")) || (key0 === "transmission"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.orderConfirmed !== undefined){
let data0 = data.orderConfirmed;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/orderConfirmed",schemaPath:"#/properties/orderConfirmed/type",keyword:"type",params:{type: "boolean"},schema:schema81.properties.orderConfirmed.type,parentSchema:schema81.properties.orderConfirmed,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema81.properties.target,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema81.properties.target,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52.validate(data1[i0], {instancePath:instancePath+"/target/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate52.validate.errors : vErrors.concat(validate52.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate53.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "array"},schema:schema81.properties.target.type,parentSchema:schema81.properties.target,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if(typeof data3 === "string"){
if(isLonger(data3, 20)){
const err6 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data3, 1)){
const err7 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern22.test(data3)){
const err8 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"},schema:"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$",parentSchema:schema82,data:data3};
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
const err9 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/type",keyword:"type",params:{type: "string"},schema:schema82.type,parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.technical !== undefined){
let data4 = data.technical;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err10 = {instancePath:instancePath+"/technical",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data4, 1)){
const err11 = {instancePath:instancePath+"/technical",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err12 = {instancePath:instancePath+"/technical",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.transmission !== undefined){
let data5 = data.transmission;
if(typeof data5 === "string"){
if(isLonger(data5, 4000)){
const err13 = {instancePath:instancePath+"/transmission",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data5, 1)){
const err14 = {instancePath:instancePath+"/transmission",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data5};
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
const err15 = {instancePath:instancePath+"/transmission",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

exports.JitDetail = validate55;
const schema85 = {"description":"A joint investigation team.","type":"object","properties":{"purpose":{"description":"Purpose of the team.","$ref":"values#/$defs/Text"},"state":{"description":"State that takes part.","type":"array","items":{"$ref":"values#/$defs/CountryCode","x-entry":true},"minItems":1,"maxItems":30},"composition":{"description":"Member proposed.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":100},"leader":{"description":"Leader proposed.","x-slot":"parties/Official"},"duration":{"description":"Duration proposed.","$ref":"values#/$defs/Duration"},"location":{"description":"Where the team works.","$ref":"values#/$defs/Line"}},"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "purpose") || (key0 === "state")) || (key0 === "composition")) || (key0 === "leader")) || (key0 === "duration")) || (key0 === "location"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.purpose !== undefined){
let data0 = data.purpose;
if(typeof data0 === "string"){
if(isLonger(data0, 4000)){
const err1 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data0};
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
const err3 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(Array.isArray(data1)){
if(data1.length > 30){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema85.properties.state,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema85.properties.state,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(isLonger(data2, 2)){
const err6 = {instancePath:instancePath+"/state/" + i0,schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema69,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/state/" + i0,schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema69,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern19.test(data2)){
const err8 = {instancePath:instancePath+"/state/" + i0,schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema69,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!isCode("country", data2)){
const err9 = {instancePath:instancePath+"/state/" + i0,schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema69,data:data2};
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
const err10 = {instancePath:instancePath+"/state/" + i0,schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema69.type,parentSchema:schema69,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors >= 1000){
validate55.errors = vErrors;
return false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},schema:schema85.properties.state.type,parentSchema:schema85.properties.state,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.composition !== undefined){
let data3 = data.composition;
if(Array.isArray(data3)){
if(data3.length > 100){
const err12 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema85.properties.composition,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema85.properties.composition,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21.validate(data3[i1], {instancePath:instancePath+"/composition/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate55.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/type",keyword:"type",params:{type: "array"},schema:schema85.properties.composition.type,parentSchema:schema85.properties.composition,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.leader !== undefined){
if(!(validate21.validate(data.leader, {instancePath:instancePath+"/leader",parentData:data,parentDataProperty:"leader",rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
let data6 = data.duration;
if(typeof data6 === "string"){
if(isLonger(data6, 20)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema82,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data6, 1)){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema82,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern22.test(data6)){
const err17 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"},schema:"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$",parentSchema:schema82,data:data6};
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
const err18 = {instancePath:instancePath+"/duration",schemaPath:"values#/$defs/Duration/type",keyword:"type",params:{type: "string"},schema:schema82.type,parentSchema:schema82,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.location !== undefined){
let data7 = data.location;
if(typeof data7 === "string"){
if(isLonger(data7, 300)){
const err19 = {instancePath:instancePath+"/location",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(isShorter(data7, 1)){
const err20 = {instancePath:instancePath+"/location",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data7};
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
const err21 = {instancePath:instancePath+"/location",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data7};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

exports.SentenceDetail = validate58;
const schema90 = {"description":"Enforcement of a sentence.","type":"object","properties":{"kind":{"description":"Kind of sanction.","$ref":"values#/$defs/SentenceKindCode"},"term":{"description":"Term of a deprivation of liberty or disqualification.","$ref":"values#/$defs/Duration"},"amount":{"description":"Amount of a fine or confiscation.","x-slot":"parties/Money"},"offencePart":{"description":"Which part of the sanction concerns which offence.","$ref":"values#/$defs/Text"},"condition":{"description":"Condition of ETS 70 Article 5 that is met.","type":"array","items":{"$ref":"values#/$defs/SentenceCondition","x-entry":true},"minItems":1,"maxItems":5},"inAbsentia":{"description":"Whether the judgment was given in absentia.","type":"boolean"},"served":{"description":"Whether the judgment was served.","type":"boolean"},"servedOn":{"description":"Day of service of a judgment rendered in absentia.","$ref":"values#/$defs/Date"},"enforceable":{"description":"Whether the sanction is enforceable.","type":"boolean"}},"required":["kind"],"additionalProperties":false};
const schema91 = {"description":"Kind of sanction.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"sentence-kind"};
const schema94 = {"description":"Letter of ETS 70 Article 5.","type":"string","minLength":1,"maxLength":1,"pattern":"^[a-e]$"};
const pattern27 = new RegExp("^[a-e]$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema90.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
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
const err2 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/SentenceKindCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/SentenceKindCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/SentenceKindCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("sentence-kind", data0)){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/SentenceKindCode/x-codes",keyword:"x-codes",params:{},schema:"sentence-kind",parentSchema:schema91,data:data0};
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
const err6 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/SentenceKindCode/type",keyword:"type",params:{type: "string"},schema:schema91.type,parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.term !== undefined){
let data1 = data.term;
if(typeof data1 === "string"){
if(isLonger(data1, 20)){
const err7 = {instancePath:instancePath+"/term",schemaPath:"values#/$defs/Duration/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/term",schemaPath:"values#/$defs/Duration/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern22.test(data1)){
const err9 = {instancePath:instancePath+"/term",schemaPath:"values#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"},schema:"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$",parentSchema:schema82,data:data1};
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
const err10 = {instancePath:instancePath+"/term",schemaPath:"values#/$defs/Duration/type",keyword:"type",params:{type: "string"},schema:schema82.type,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate30.validate(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.offencePart !== undefined){
let data3 = data.offencePart;
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err11 = {instancePath:instancePath+"/offencePart",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data3, 1)){
const err12 = {instancePath:instancePath+"/offencePart",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
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
const err13 = {instancePath:instancePath+"/offencePart",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.condition !== undefined){
let data4 = data.condition;
if(Array.isArray(data4)){
if(data4.length > 5){
const err14 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema90.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema90.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(isLonger(data5, 1)){
const err16 = {instancePath:instancePath+"/condition/" + i0,schemaPath:"values#/$defs/SentenceCondition/maxLength",keyword:"maxLength",params:{},schema:1,parentSchema:schema94,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data5, 1)){
const err17 = {instancePath:instancePath+"/condition/" + i0,schemaPath:"values#/$defs/SentenceCondition/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema94,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern27.test(data5)){
const err18 = {instancePath:instancePath+"/condition/" + i0,schemaPath:"values#/$defs/SentenceCondition/pattern",keyword:"pattern",params:{pattern: "^[a-e]$"},schema:"^[a-e]$",parentSchema:schema94,data:data5};
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
const err19 = {instancePath:instancePath+"/condition/" + i0,schemaPath:"values#/$defs/SentenceCondition/type",keyword:"type",params:{type: "string"},schema:schema94.type,parentSchema:schema94,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors >= 1000){
validate58.errors = vErrors;
return false;
}
}
}
else {
const err20 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema90.properties.condition.type,parentSchema:schema90.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.inAbsentia !== undefined){
let data6 = data.inAbsentia;
if(typeof data6 !== "boolean"){
const err21 = {instancePath:instancePath+"/inAbsentia",schemaPath:"#/properties/inAbsentia/type",keyword:"type",params:{type: "boolean"},schema:schema90.properties.inAbsentia.type,parentSchema:schema90.properties.inAbsentia,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.served !== undefined){
let data7 = data.served;
if(typeof data7 !== "boolean"){
const err22 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "boolean"},schema:schema90.properties.served.type,parentSchema:schema90.properties.served,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.servedOn !== undefined){
let data8 = data.servedOn;
if(typeof data8 === "string"){
if(!(formats2(data8))){
const err23 = {instancePath:instancePath+"/servedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data8};
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
const err24 = {instancePath:instancePath+"/servedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.enforceable !== undefined){
let data9 = data.enforceable;
if(typeof data9 !== "boolean"){
const err25 = {instancePath:instancePath+"/enforceable",schemaPath:"#/properties/enforceable/type",keyword:"type",params:{type: "boolean"},schema:schema90.properties.enforceable.type,parentSchema:schema90.properties.enforceable,data:data9};
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
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

exports.ForeignLawDetail = validate60;
const schema96 = {"description":"Information on foreign law.","type":"object","properties":{"question":{"description":"Exact question.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":100},"system":{"description":"Legal system, when the State has several.","$ref":"values#/$defs/Line"}},"required":["question"],"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "question") || (key0 === "system"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.question !== undefined){
let data0 = data.question;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema96.properties.question,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96.properties.question,data:data0};
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
if(!(validate17.validate(data0[i0], {instancePath:instancePath+"/question/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate60.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema96.properties.question.type,parentSchema:schema96.properties.question,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.system !== undefined){
let data2 = data.system;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err5 = {instancePath:instancePath+"/system",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/system",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data2};
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
const err7 = {instancePath:instancePath+"/system",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

exports.TaxClaimComponent = validate62;
const schema98 = {"description":"A component of a tax claim.","type":"object","properties":{"label":{"description":"Name of the component.","$ref":"values#/$defs/Line"},"amount":{"description":"Amount.","x-slot":"parties/Money"}},"required":["label","amount"],"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "label") || (key0 === "amount"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err3 = {instancePath:instancePath+"/label",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/label",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
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
const err5 = {instancePath:instancePath+"/label",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate30.validate(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

exports.TaxDetail = validate64;
const schema100 = {"description":"Tax information, claims or examinations.","type":"object","properties":{"taxKind":{"description":"Kind of tax.","$ref":"values#/$defs/TaxKindCode"},"covered":{"description":"Declaration that the tax is one to which the instrument applies.","type":"boolean"},"period":{"description":"Tax period.","type":"array","items":{"x-slot":"assistance/Period","x-entry":true},"minItems":1,"maxItems":50},"claimComponent":{"description":"Component of the claim.","type":"array","items":{"x-slot":"assistance/TaxClaimComponent","x-entry":true},"minItems":1,"maxItems":100},"limitation":{"description":"Particulars of the limitation period.","$ref":"values#/$defs/Text"},"contested":{"description":"Whether the claim is contested.","type":"boolean"},"enforcementInstrumentAttachmentId":{"description":"Attachment with the official copy of the instrument permitting enforcement.","$ref":"values#/$defs/LocalId"},"enforcementInstrumentDate":{"description":"Day of the original instrument permitting enforcement.","$ref":"values#/$defs/Date"}},"required":["taxKind"],"additionalProperties":false};
const schema101 = {"description":"Kind of tax.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"tax-kind"};
const validate66 = slot("assistance/TaxClaimComponent");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.taxKind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxKind"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "taxKind") || (key0 === "covered")) || (key0 === "period")) || (key0 === "claimComponent")) || (key0 === "limitation")) || (key0 === "contested")) || (key0 === "enforcementInstrumentAttachmentId")) || (key0 === "enforcementInstrumentDate"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.taxKind !== undefined){
let data0 = data.taxKind;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err2 = {instancePath:instancePath+"/taxKind",schemaPath:"values#/$defs/TaxKindCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema101,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/taxKind",schemaPath:"values#/$defs/TaxKindCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema101,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/taxKind",schemaPath:"values#/$defs/TaxKindCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema101,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("tax-kind", data0)){
const err5 = {instancePath:instancePath+"/taxKind",schemaPath:"values#/$defs/TaxKindCode/x-codes",keyword:"x-codes",params:{},schema:"tax-kind",parentSchema:schema101,data:data0};
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
const err6 = {instancePath:instancePath+"/taxKind",schemaPath:"values#/$defs/TaxKindCode/type",keyword:"type",params:{type: "string"},schema:schema101.type,parentSchema:schema101,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.covered !== undefined){
let data1 = data.covered;
if(typeof data1 !== "boolean"){
const err7 = {instancePath:instancePath+"/covered",schemaPath:"#/properties/covered/type",keyword:"type",params:{type: "boolean"},schema:schema100.properties.covered.type,parentSchema:schema100.properties.covered,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(Array.isArray(data2)){
if(data2.length > 50){
const err8 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema100.properties.period,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema100.properties.period,data:data2};
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
if(!(validate45.validate(data2[i0], {instancePath:instancePath+"/period/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.validate.errors : vErrors.concat(validate45.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "array"},schema:schema100.properties.period.type,parentSchema:schema100.properties.period,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.claimComponent !== undefined){
let data4 = data.claimComponent;
if(Array.isArray(data4)){
if(data4.length > 100){
const err11 = {instancePath:instancePath+"/claimComponent",schemaPath:"#/properties/claimComponent/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema100.properties.claimComponent,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/claimComponent",schemaPath:"#/properties/claimComponent/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema100.properties.claimComponent,data:data4};
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
if(!(validate66.validate(data4[i1], {instancePath:instancePath+"/claimComponent/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate64.errors = vErrors;
return false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/claimComponent",schemaPath:"#/properties/claimComponent/type",keyword:"type",params:{type: "array"},schema:schema100.properties.claimComponent.type,parentSchema:schema100.properties.claimComponent,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.limitation !== undefined){
let data6 = data.limitation;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err14 = {instancePath:instancePath+"/limitation",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data6, 1)){
const err15 = {instancePath:instancePath+"/limitation",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data6};
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
const err16 = {instancePath:instancePath+"/limitation",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.contested !== undefined){
let data7 = data.contested;
if(typeof data7 !== "boolean"){
const err17 = {instancePath:instancePath+"/contested",schemaPath:"#/properties/contested/type",keyword:"type",params:{type: "boolean"},schema:schema100.properties.contested.type,parentSchema:schema100.properties.contested,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.enforcementInstrumentAttachmentId !== undefined){
let data8 = data.enforcementInstrumentAttachmentId;
if(typeof data8 === "string"){
if(isLonger(data8, 64)){
const err18 = {instancePath:instancePath+"/enforcementInstrumentAttachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema23,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data8, 1)){
const err19 = {instancePath:instancePath+"/enforcementInstrumentAttachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema23,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern5.test(data8)){
const err20 = {instancePath:instancePath+"/enforcementInstrumentAttachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema23,data:data8};
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
const err21 = {instancePath:instancePath+"/enforcementInstrumentAttachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.enforcementInstrumentDate !== undefined){
let data9 = data.enforcementInstrumentDate;
if(typeof data9 === "string"){
if(!(formats2(data9))){
const err22 = {instancePath:instancePath+"/enforcementInstrumentDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema14,data:data9};
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
const err23 = {instancePath:instancePath+"/enforcementInstrumentDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data9};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
});

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
const schema1 = {"description":"A question to be put.","type":"object","properties":{"number":{"description":"Number of the question.","type":"integer","minimum":1,"maximum":999},"text":{"description":"The question.","x-slot":"parties/Text"}},"required":["number","text"],"additionalProperties":false};
const validate15 = slot("parties/Text");

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
if(!(validate15.validate(data1))){
validate15.validate(data1, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

exports.TestimonyDetail = validate16;
const schema2 = {"description":"Testimony, a statement or an expert's answers.","type":"object","properties":{"question":{"description":"Question to be put.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":200},"capacity":{"description":"Capacity in which the person is heard.","x-slot":"codes/PersonRoleCode"},"oath":{"description":"Whether oath or affirmation is expressly asked.","type":"boolean"},"recording":{"description":"How the hearing is to be recorded.","x-slot":"codes/RecordingModeCode"}},"required":["question"],"additionalProperties":false};
const validate17 = slot("assistance/Question");
const validate18 = slot("codes/PersonRoleCode");
const validate19 = slot("codes/RecordingModeCode");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},schema:schema2.required,parentSchema:schema2,data};
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
if(data.question !== undefined){
let data0 = data.question;
if(Array.isArray(data0)){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema2.properties.question,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema2.properties.question,data:data0};
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
const err4 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema2.properties.question.type,parentSchema:schema2.properties.question,data:data0};
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
if(!(validate18.validate(data2))){
validate18.validate(data2, {instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData});
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
}
if(data.oath !== undefined){
let data3 = data.oath;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/oath",schemaPath:"#/properties/oath/type",keyword:"type",params:{type: "boolean"},schema:schema2.properties.oath.type,parentSchema:schema2.properties.oath,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.recording !== undefined){
let data4 = data.recording;
if(!(validate19.validate(data4))){
validate19.validate(data4, {instancePath:instancePath+"/recording",parentData:data,parentDataProperty:"recording",rootData});
vErrors = vErrors === null ? validate19.validate.errors : vErrors.concat(validate19.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

exports.VideoLink = validate20;
const schema3 = {"description":"The technical link.","type":"object","properties":{"protocol":{"description":"Protocol, such as H.323 or SIP.","x-slot":"parties/Line"},"address":{"description":"Address to connect to.","x-slot":"parties/Line"},"contactPoint":{"description":"Technician in charge.","x-slot":"parties/ContactPoint"}},"required":["protocol","address"],"additionalProperties":false};
const validate21 = slot("parties/Line");
const validate23 = slot("parties/ContactPoint");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema3.required,parentSchema:schema3,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema3,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.contactPoint !== undefined){
if(!(validate23.validate(data.contactPoint, {instancePath:instancePath+"/contactPoint",parentData:data,parentDataProperty:"contactPoint",rootData}))){
vErrors = vErrors === null ? validate23.validate.errors : vErrors.concat(validate23.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

exports.VideoDetail = validate24;
const schema4 = {"description":"A hearing by video conference.","type":"object","properties":{"reasonNotInPerson":{"description":"Why it is not desirable or possible that the person attends in person.","x-slot":"parties/Text"},"judicialAuthority":{"description":"Judicial authority that conducts the hearing.","x-slot":"parties/Line"},"officer":{"description":"Person who conducts the hearing.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"scheduledAt":{"description":"When the hearing is to begin.","x-slot":"common/DateTime"},"testDate":{"description":"Day proposed for a test of the link.","x-slot":"common/Date"},"technical":{"description":"The technical link.","x-slot":"assistance/VideoLink"},"interpreterLanguage":{"description":"Language for which an interpreter is needed.","x-slot":"codes/LanguageCode"},"question":{"description":"Question to be put.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":200},"oath":{"description":"Whether oath or affirmation is expressly asked.","type":"boolean"},"recording":{"description":"How the hearing is to be recorded.","x-slot":"codes/RecordingModeCode"}},"additionalProperties":false};
const validate27 = slot("parties/Official");
const validate28 = slot("common/DateTime");
const validate29 = slot("common/Date");
const validate30 = slot("assistance/VideoLink");
const validate31 = slot("codes/LanguageCode");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema4.properties, key0))){
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
if(data.reasonNotInPerson !== undefined){
let data0 = data.reasonNotInPerson;
if(!(validate15.validate(data0))){
validate15.validate(data0, {instancePath:instancePath+"/reasonNotInPerson",parentData:data,parentDataProperty:"reasonNotInPerson",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.judicialAuthority !== undefined){
let data1 = data.judicialAuthority;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/judicialAuthority",parentData:data,parentDataProperty:"judicialAuthority",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.officer !== undefined){
let data2 = data.officer;
if(Array.isArray(data2)){
if(data2.length > 20){
const err1 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema4.properties.officer,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.officer,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27.validate(data2[i0], {instancePath:instancePath+"/officer/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate24.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "array"},schema:schema4.properties.officer.type,parentSchema:schema4.properties.officer,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scheduledAt !== undefined){
let data4 = data.scheduledAt;
if(!(validate28.validate(data4))){
validate28.validate(data4, {instancePath:instancePath+"/scheduledAt",parentData:data,parentDataProperty:"scheduledAt",rootData});
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
}
if(data.testDate !== undefined){
let data5 = data.testDate;
if(!(validate29.validate(data5))){
validate29.validate(data5, {instancePath:instancePath+"/testDate",parentData:data,parentDataProperty:"testDate",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.technical !== undefined){
if(!(validate30.validate(data.technical, {instancePath:instancePath+"/technical",parentData:data,parentDataProperty:"technical",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.interpreterLanguage !== undefined){
let data7 = data.interpreterLanguage;
if(!(validate31.validate(data7))){
validate31.validate(data7, {instancePath:instancePath+"/interpreterLanguage",parentData:data,parentDataProperty:"interpreterLanguage",rootData});
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
let data8 = data.question;
if(Array.isArray(data8)){
if(data8.length > 200){
const err4 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema4.properties.question,data:data8};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data8.length < 1){
const err5 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.question,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate24.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema4.properties.question.type,parentSchema:schema4.properties.question,data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.oath !== undefined){
let data10 = data.oath;
if(typeof data10 !== "boolean"){
const err7 = {instancePath:instancePath+"/oath",schemaPath:"#/properties/oath/type",keyword:"type",params:{type: "boolean"},schema:schema4.properties.oath.type,parentSchema:schema4.properties.oath,data:data10};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.recording !== undefined){
let data11 = data.recording;
if(!(validate19.validate(data11))){
validate19.validate(data11, {instancePath:instancePath+"/recording",parentData:data,parentDataProperty:"recording",rootData});
vErrors = vErrors === null ? validate19.validate.errors : vErrors.concat(validate19.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

exports.TelephoneDetail = validate34;
const schema5 = {"description":"A hearing by telephone conference.","type":"object","properties":{"judicialAuthority":{"description":"Judicial authority that conducts the hearing.","x-slot":"parties/Line"},"officer":{"description":"Person who conducts the hearing.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"witnessWilling":{"description":"Whether the witness or expert has said to be willing.","type":"boolean"},"scheduledAt":{"description":"When the hearing is to begin.","x-slot":"common/DateTime"},"number":{"description":"Telephone number to call.","x-slot":"parties/Phone"},"question":{"description":"Question to be put.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":200},"oath":{"description":"Whether oath or affirmation is expressly asked.","type":"boolean"}},"additionalProperties":false};
const validate38 = slot("parties/Phone");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "judicialAuthority") || (key0 === "officer")) || (key0 === "witnessWilling")) || (key0 === "scheduledAt")) || (key0 === "number")) || (key0 === "question")) || (key0 === "oath"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema5,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/judicialAuthority",parentData:data,parentDataProperty:"judicialAuthority",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.officer !== undefined){
let data1 = data.officer;
if(Array.isArray(data1)){
if(data1.length > 20){
const err1 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema5.properties.officer,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema5.properties.officer,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27.validate(data1[i0], {instancePath:instancePath+"/officer/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate34.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "array"},schema:schema5.properties.officer.type,parentSchema:schema5.properties.officer,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.witnessWilling !== undefined){
let data3 = data.witnessWilling;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/witnessWilling",schemaPath:"#/properties/witnessWilling/type",keyword:"type",params:{type: "boolean"},schema:schema5.properties.witnessWilling.type,parentSchema:schema5.properties.witnessWilling,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.scheduledAt !== undefined){
let data4 = data.scheduledAt;
if(!(validate28.validate(data4))){
validate28.validate(data4, {instancePath:instancePath+"/scheduledAt",parentData:data,parentDataProperty:"scheduledAt",rootData});
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data5 = data.number;
if(!(validate38.validate(data5))){
validate38.validate(data5, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData});
vErrors = vErrors === null ? validate38.validate.errors : vErrors.concat(validate38.validate.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
let data6 = data.question;
if(Array.isArray(data6)){
if(data6.length > 200){
const err5 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema5.properties.question,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data6.length < 1){
const err6 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema5.properties.question,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate34.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema5.properties.question.type,parentSchema:schema5.properties.question,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.oath !== undefined){
let data8 = data.oath;
if(typeof data8 !== "boolean"){
const err8 = {instancePath:instancePath+"/oath",schemaPath:"#/properties/oath/type",keyword:"type",params:{type: "boolean"},schema:schema5.properties.oath.type,parentSchema:schema5.properties.oath,data:data8};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

exports.SafeConduct = validate40;
const schema6 = {"description":"Protection of a person who comes against prosecution for earlier acts.","type":"object","properties":{"granted":{"description":"Whether it is granted or asked for.","type":"boolean"},"graceDays":{"description":"Days the person has to leave once no longer needed.","type":"integer","minimum":0,"maximum":365}},"required":["granted"],"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.granted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "granted"},schema:schema6.required,parentSchema:schema6,data};
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
if(data.granted !== undefined){
let data0 = data.granted;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/granted",schemaPath:"#/properties/granted/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.granted.type,parentSchema:schema6.properties.granted,data:data0};
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
const err3 = {instancePath:instancePath+"/graceDays",schemaPath:"#/properties/graceDays/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.graceDays.type,parentSchema:schema6.properties.graceDays,data:data1};
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
const err4 = {instancePath:instancePath+"/graceDays",schemaPath:"#/properties/graceDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},schema:365,parentSchema:schema6.properties.graceDays,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/graceDays",schemaPath:"#/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.graceDays,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

exports.ServiceDetail = validate41;
const schema7 = {"description":"Service of a document, a summons included.","type":"object","properties":{"documentAttachmentId":{"description":"Attachment to be served.","x-slot":"parties/LocalId"},"addresseeAddress":{"description":"Address of the addressee.","x-slot":"parties/Address"},"addresseeRole":{"description":"Capacity in which the addressee is summoned or served.","x-slot":"codes/PersonRoleCode"},"addresseeLanguage":{"description":"The only language the addressee is thought to understand.","x-slot":"codes/LanguageCode"},"translationAttachmentId":{"description":"Attachment with the translation for the addressee.","x-slot":"parties/LocalId"},"summaryAttachmentId":{"description":"Attachment with a short summary for the requested State.","x-slot":"parties/LocalId"},"mode":{"description":"How it is to be served.","x-slot":"codes/ServiceModeCode"},"modeText":{"description":"The special manner, in words.","x-slot":"parties/Text"},"hearingDate":{"description":"Day on which the addressee is to appear.","x-slot":"common/Date"},"appearanceNecessary":{"description":"Whether personal appearance is especially necessary.","type":"boolean"},"allowance":{"description":"Approximate allowances, travel and subsistence that will be paid.","x-slot":"parties/Money"},"safeConduct":{"description":"Safe conduct.","x-slot":"assistance/SafeConduct"}},"required":["documentAttachmentId"],"additionalProperties":false};
const validate42 = slot("parties/LocalId");
const validate43 = slot("parties/Address");
const validate48 = slot("codes/ServiceModeCode");
const validate51 = slot("parties/Money");
const validate52 = slot("assistance/SafeConduct");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentAttachmentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentAttachmentId"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema7.properties, key0))){
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
if(data.documentAttachmentId !== undefined){
let data0 = data.documentAttachmentId;
if(!(validate42.validate(data0))){
validate42.validate(data0, {instancePath:instancePath+"/documentAttachmentId",parentData:data,parentDataProperty:"documentAttachmentId",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
if(data.addresseeAddress !== undefined){
if(!(validate43.validate(data.addresseeAddress, {instancePath:instancePath+"/addresseeAddress",parentData:data,parentDataProperty:"addresseeAddress",rootData}))){
vErrors = vErrors === null ? validate43.validate.errors : vErrors.concat(validate43.validate.errors);
errors = vErrors.length;
}
}
if(data.addresseeRole !== undefined){
let data2 = data.addresseeRole;
if(!(validate18.validate(data2))){
validate18.validate(data2, {instancePath:instancePath+"/addresseeRole",parentData:data,parentDataProperty:"addresseeRole",rootData});
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
}
if(data.addresseeLanguage !== undefined){
let data3 = data.addresseeLanguage;
if(!(validate31.validate(data3))){
validate31.validate(data3, {instancePath:instancePath+"/addresseeLanguage",parentData:data,parentDataProperty:"addresseeLanguage",rootData});
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.translationAttachmentId !== undefined){
let data4 = data.translationAttachmentId;
if(!(validate42.validate(data4))){
validate42.validate(data4, {instancePath:instancePath+"/translationAttachmentId",parentData:data,parentDataProperty:"translationAttachmentId",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
if(data.summaryAttachmentId !== undefined){
let data5 = data.summaryAttachmentId;
if(!(validate42.validate(data5))){
validate42.validate(data5, {instancePath:instancePath+"/summaryAttachmentId",parentData:data,parentDataProperty:"summaryAttachmentId",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data6 = data.mode;
if(!(validate48.validate(data6))){
validate48.validate(data6, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData});
vErrors = vErrors === null ? validate48.validate.errors : vErrors.concat(validate48.validate.errors);
errors = vErrors.length;
}
}
if(data.modeText !== undefined){
let data7 = data.modeText;
if(!(validate15.validate(data7))){
validate15.validate(data7, {instancePath:instancePath+"/modeText",parentData:data,parentDataProperty:"modeText",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.hearingDate !== undefined){
let data8 = data.hearingDate;
if(!(validate29.validate(data8))){
validate29.validate(data8, {instancePath:instancePath+"/hearingDate",parentData:data,parentDataProperty:"hearingDate",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.appearanceNecessary !== undefined){
let data9 = data.appearanceNecessary;
if(typeof data9 !== "boolean"){
const err2 = {instancePath:instancePath+"/appearanceNecessary",schemaPath:"#/properties/appearanceNecessary/type",keyword:"type",params:{type: "boolean"},schema:schema7.properties.appearanceNecessary.type,parentSchema:schema7.properties.appearanceNecessary,data:data9};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.allowance !== undefined){
if(!(validate51.validate(data.allowance, {instancePath:instancePath+"/allowance",parentData:data,parentDataProperty:"allowance",rootData}))){
vErrors = vErrors === null ? validate51.validate.errors : vErrors.concat(validate51.validate.errors);
errors = vErrors.length;
}
}
if(data.safeConduct !== undefined){
if(!(validate52.validate(data.safeConduct, {instancePath:instancePath+"/safeConduct",parentData:data,parentDataProperty:"safeConduct",rootData}))){
vErrors = vErrors === null ? validate52.validate.errors : vErrors.concat(validate52.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

exports.AssetIdentifier = validate53;
const schema8 = {"description":"What identifies a property.","type":"object","properties":{"type":{"description":"Kind of identifier.","x-slot":"codes/AssetIdentifierCode"},"value":{"description":"The identifier.","x-slot":"parties/Line"}},"required":["type","value"],"additionalProperties":false};
const validate54 = slot("codes/AssetIdentifierCode");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema8.required,parentSchema:schema8,data};
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
if(data.type !== undefined){
let data0 = data.type;
if(!(validate54.validate(data0))){
validate54.validate(data0, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData});
vErrors = vErrors === null ? validate54.validate.errors : vErrors.concat(validate54.validate.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

exports.Asset = validate56;
const schema9 = {"description":"A property.","type":"object","properties":{"kind":{"description":"Kind of property.","x-slot":"codes/AssetKindCode"},"description":{"description":"Description.","x-slot":"parties/Text"},"identifier":{"description":"What identifies it.","type":"array","items":{"x-slot":"assistance/AssetIdentifier","x-entry":true},"minItems":1,"maxItems":10},"value":{"description":"Value, or greatest sum the measure covers.","x-slot":"parties/Money"},"holderRef":{"description":"Person or legal person who holds it.","x-slot":"parties/LocalId"},"location":{"description":"Where it is.","x-slot":"parties/Address"}},"required":["kind"],"additionalProperties":false};
const validate57 = slot("codes/AssetKindCode");
const validate59 = slot("assistance/AssetIdentifier");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema9.required,parentSchema:schema9,data};
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
if(data.kind !== undefined){
let data0 = data.kind;
if(!(validate57.validate(data0))){
validate57.validate(data0, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData});
vErrors = vErrors === null ? validate57.validate.errors : vErrors.concat(validate57.validate.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(!(validate15.validate(data1))){
validate15.validate(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.identifier !== undefined){
let data2 = data.identifier;
if(Array.isArray(data2)){
if(data2.length > 10){
const err2 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema9.properties.identifier,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.identifier,data:data2};
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
if(!(validate59.validate(data2[i0], {instancePath:instancePath+"/identifier/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.validate.errors : vErrors.concat(validate59.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate56.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "array"},schema:schema9.properties.identifier.type,parentSchema:schema9.properties.identifier,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate51.validate(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate51.validate.errors : vErrors.concat(validate51.validate.errors);
errors = vErrors.length;
}
}
if(data.holderRef !== undefined){
let data5 = data.holderRef;
if(!(validate42.validate(data5))){
validate42.validate(data5, {instancePath:instancePath+"/holderRef",parentData:data,parentDataProperty:"holderRef",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate43.validate(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate43.validate.errors : vErrors.concat(validate43.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

exports.PropertyOrder = validate63;
const schema10 = {"description":"The order the request is based on.","type":"object","properties":{"ref":{"description":"Reference of the order.","x-slot":"parties/Line"},"authority":{"description":"Authority that made it.","x-slot":"parties/Line"},"date":{"description":"Date of the order.","x-slot":"common/Date"},"final":{"description":"Whether it is final.","type":"boolean"},"extent":{"description":"Extent to which execution is asked.","x-slot":"parties/Text"},"attachmentId":{"description":"Attachment with an admissible copy.","x-slot":"parties/LocalId"}},"required":["ref","date"],"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ref"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema10.required,parentSchema:schema10,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.authority !== undefined){
let data1 = data.authority;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(!(validate29.validate(data2))){
validate29.validate(data2, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.final !== undefined){
let data3 = data.final;
if(typeof data3 !== "boolean"){
const err3 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.final.type,parentSchema:schema10.properties.final,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extent !== undefined){
let data4 = data.extent;
if(!(validate15.validate(data4))){
validate15.validate(data4, {instancePath:instancePath+"/extent",parentData:data,parentDataProperty:"extent",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.attachmentId !== undefined){
let data5 = data.attachmentId;
if(!(validate42.validate(data5))){
validate42.validate(data5, {instancePath:instancePath+"/attachmentId",parentData:data,parentDataProperty:"attachmentId",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

exports.PropertyDetail = validate69;
const schema11 = {"description":"Tracing, freezing, confiscation or return of property.","type":"object","properties":{"asset":{"description":"Property concerned.","type":"array","items":{"x-slot":"assistance/Asset","x-entry":true},"minItems":1,"maxItems":200},"action":{"description":"Description of the actions that are asked.","x-slot":"parties/Text"},"order":{"description":"Order the request is based on.","x-slot":"assistance/PropertyOrder"},"thirdPartyNotice":{"description":"How third parties in good faith were notified.","x-slot":"parties/Text"}},"additionalProperties":false};
const validate70 = slot("assistance/Asset");
const validate72 = slot("assistance/PropertyOrder");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "asset") || (key0 === "action")) || (key0 === "order")) || (key0 === "thirdPartyNotice"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
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
const err1 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema11.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.asset,data:data0};
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
if(!(validate70.validate(data0[i0], {instancePath:instancePath+"/asset/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate70.validate.errors : vErrors.concat(validate70.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate69.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/type",keyword:"type",params:{type: "array"},schema:schema11.properties.asset.type,parentSchema:schema11.properties.asset,data:data0};
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
if(!(validate15.validate(data2))){
validate15.validate(data2, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
if(!(validate72.validate(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate72.validate.errors : vErrors.concat(validate72.validate.errors);
errors = vErrors.length;
}
}
if(data.thirdPartyNotice !== undefined){
let data4 = data.thirdPartyNotice;
if(!(validate15.validate(data4))){
validate15.validate(data4, {instancePath:instancePath+"/thirdPartyNotice",parentData:data,parentDataProperty:"thirdPartyNotice",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

exports.BankAccount = validate74;
const schema12 = {"description":"A bank account.","type":"object","properties":{"iban":{"description":"IBAN.","x-slot":"parties/Iban"},"number":{"description":"Account number, when there is no IBAN.","x-slot":"parties/Line"},"bic":{"description":"BIC of the bank.","x-slot":"parties/Bic"},"bankName":{"description":"Name of the bank.","x-slot":"parties/Line"},"holderRef":{"description":"Person or legal person who holds it.","x-slot":"parties/LocalId"}},"additionalProperties":false};
const validate75 = slot("parties/Iban");
const validate77 = slot("parties/Bic");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "iban") || (key0 === "number")) || (key0 === "bic")) || (key0 === "bankName")) || (key0 === "holderRef"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
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
if(!(validate75.validate(data0))){
validate75.validate(data0, {instancePath:instancePath+"/iban",parentData:data,parentDataProperty:"iban",rootData});
vErrors = vErrors === null ? validate75.validate.errors : vErrors.concat(validate75.validate.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.bic !== undefined){
let data2 = data.bic;
if(!(validate77.validate(data2))){
validate77.validate(data2, {instancePath:instancePath+"/bic",parentData:data,parentDataProperty:"bic",rootData});
vErrors = vErrors === null ? validate77.validate.errors : vErrors.concat(validate77.validate.errors);
errors = vErrors.length;
}
}
if(data.bankName !== undefined){
let data3 = data.bankName;
if(!(validate21.validate(data3))){
validate21.validate(data3, {instancePath:instancePath+"/bankName",parentData:data,parentDataProperty:"bankName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.holderRef !== undefined){
let data4 = data.holderRef;
if(!(validate42.validate(data4))){
validate42.validate(data4, {instancePath:instancePath+"/holderRef",parentData:data,parentDataProperty:"holderRef",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

exports.Period = validate80;
const schema13 = {"description":"A span of days.","type":"object","properties":{"from":{"description":"First day.","x-slot":"common/Date"},"to":{"description":"Last day.","x-slot":"common/Date"}},"required":["from","to"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema13.required,parentSchema:schema13,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
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
if(!(validate29.validate(data0))){
validate29.validate(data0, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(!(validate29.validate(data1))){
validate29.validate(data1, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

exports.BankDetail = validate83;
const schema14 = {"description":"Bank accounts and what happens on them.","type":"object","properties":{"account":{"description":"Account concerned.","type":"array","items":{"x-slot":"assistance/BankAccount","x-entry":true},"minItems":1,"maxItems":100},"period":{"description":"Period the request covers.","x-slot":"assistance/Period"},"relevanceReason":{"description":"Why the information is relevant.","x-slot":"parties/Text"},"whyThisState":{"description":"Why it is thought that banks of the requested State hold it.","x-slot":"parties/Text"}},"additionalProperties":false};
const validate84 = slot("assistance/BankAccount");
const validate85 = slot("assistance/Period");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "account") || (key0 === "period")) || (key0 === "relevanceReason")) || (key0 === "whyThisState"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
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
const err1 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema14.properties.account,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.account,data:data0};
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
if(!(validate84.validate(data0[i0], {instancePath:instancePath+"/account/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate84.validate.errors : vErrors.concat(validate84.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate83.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "array"},schema:schema14.properties.account.type,parentSchema:schema14.properties.account,data:data0};
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
if(!(validate85.validate(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData}))){
vErrors = vErrors === null ? validate85.validate.errors : vErrors.concat(validate85.validate.errors);
errors = vErrors.length;
}
}
if(data.relevanceReason !== undefined){
let data3 = data.relevanceReason;
if(!(validate15.validate(data3))){
validate15.validate(data3, {instancePath:instancePath+"/relevanceReason",parentData:data,parentDataProperty:"relevanceReason",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.whyThisState !== undefined){
let data4 = data.whyThisState;
if(!(validate15.validate(data4))){
validate15.validate(data4, {instancePath:instancePath+"/whyThisState",parentData:data,parentDataProperty:"whyThisState",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

exports.CustodyConsent = validate88;
const schema15 = {"description":"Consent of the person to be transferred.","type":"object","properties":{"given":{"description":"Whether consent is given.","type":"boolean"},"date":{"description":"When.","x-slot":"common/Date"},"attachmentId":{"description":"Attachment with the statement.","x-slot":"parties/LocalId"},"lawyerPresent":{"description":"Whether a lawyer was present.","type":"boolean"}},"required":["given"],"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.given === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},schema:schema15.required,parentSchema:schema15,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
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
const err2 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "boolean"},schema:schema15.properties.given.type,parentSchema:schema15.properties.given,data:data0};
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
if(!(validate29.validate(data1))){
validate29.validate(data1, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.attachmentId !== undefined){
let data2 = data.attachmentId;
if(!(validate42.validate(data2))){
validate42.validate(data2, {instancePath:instancePath+"/attachmentId",parentData:data,parentDataProperty:"attachmentId",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
if(data.lawyerPresent !== undefined){
let data3 = data.lawyerPresent;
if(typeof data3 !== "boolean"){
const err3 = {instancePath:instancePath+"/lawyerPresent",schemaPath:"#/properties/lawyerPresent/type",keyword:"type",params:{type: "boolean"},schema:schema15.properties.lawyerPresent.type,parentSchema:schema15.properties.lawyerPresent,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

exports.TransferDetail = validate91;
const schema16 = {"description":"Temporary transfer of a detained person.","type":"object","properties":{"custodyPlace":{"description":"Where the person is held.","x-slot":"parties/Line"},"sentenceEnd":{"description":"When the sentence ends.","x-slot":"common/Date"},"purpose":{"description":"Purpose of the transfer.","x-slot":"parties/Text"},"from":{"description":"First day of the presence that is needed.","x-slot":"common/Date"},"to":{"description":"Last day of the presence that is needed.","x-slot":"common/Date"},"returnBy":{"description":"Day by which the person is to be returned.","x-slot":"common/Date"},"longerStay":{"description":"Whether the person and both authorities agree to a stay beyond what the instrument allows.","type":"boolean"},"consent":{"description":"Consent of the person.","x-slot":"assistance/CustodyConsent"},"safeConduct":{"description":"Safe conduct.","x-slot":"assistance/SafeConduct"},"transitState":{"description":"State of transit.","type":"array","items":{"x-slot":"codes/CountryCode","x-entry":true},"minItems":1,"maxItems":10}},"additionalProperties":false};
const validate98 = slot("assistance/CustodyConsent");
const validate100 = slot("codes/CountryCode");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema16.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/custodyPlace",parentData:data,parentDataProperty:"custodyPlace",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.sentenceEnd !== undefined){
let data1 = data.sentenceEnd;
if(!(validate29.validate(data1))){
validate29.validate(data1, {instancePath:instancePath+"/sentenceEnd",parentData:data,parentDataProperty:"sentenceEnd",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data2 = data.purpose;
if(!(validate15.validate(data2))){
validate15.validate(data2, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(!(validate29.validate(data3))){
validate29.validate(data3, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(!(validate29.validate(data4))){
validate29.validate(data4, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.returnBy !== undefined){
let data5 = data.returnBy;
if(!(validate29.validate(data5))){
validate29.validate(data5, {instancePath:instancePath+"/returnBy",parentData:data,parentDataProperty:"returnBy",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.longerStay !== undefined){
let data6 = data.longerStay;
if(typeof data6 !== "boolean"){
const err1 = {instancePath:instancePath+"/longerStay",schemaPath:"#/properties/longerStay/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties.longerStay.type,parentSchema:schema16.properties.longerStay,data:data6};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.consent !== undefined){
if(!(validate98.validate(data.consent, {instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData}))){
vErrors = vErrors === null ? validate98.validate.errors : vErrors.concat(validate98.validate.errors);
errors = vErrors.length;
}
}
if(data.safeConduct !== undefined){
if(!(validate52.validate(data.safeConduct, {instancePath:instancePath+"/safeConduct",parentData:data,parentDataProperty:"safeConduct",rootData}))){
vErrors = vErrors === null ? validate52.validate.errors : vErrors.concat(validate52.validate.errors);
errors = vErrors.length;
}
}
if(data.transitState !== undefined){
let data9 = data.transitState;
if(Array.isArray(data9)){
if(data9.length > 10){
const err2 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema16.properties.transitState,data:data9};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data9.length < 1){
const err3 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.transitState,data:data9};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!(validate100.validate(data10))){
validate100.validate(data10, {instancePath:instancePath+"/transitState/" + i0,parentData:data9,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate100.validate.errors : vErrors.concat(validate100.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate91.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/type",keyword:"type",params:{type: "array"},schema:schema16.properties.transitState.type,parentSchema:schema16.properties.transitState,data:data9};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

exports.DataIdentifier = validate101;
const schema17 = {"description":"What identifies a user, device or service.","type":"object","properties":{"type":{"description":"Kind of identifier.","x-slot":"codes/DataIdentifierCode"},"value":{"description":"The identifier.","x-slot":"parties/Line"}},"required":["type","value"],"additionalProperties":false};
const validate102 = slot("codes/DataIdentifierCode");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema17.required,parentSchema:schema17,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
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
if(!(validate102.validate(data0))){
validate102.validate(data0, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData});
vErrors = vErrors === null ? validate102.validate.errors : vErrors.concat(validate102.validate.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

exports.DataDetail = validate104;
const schema18 = {"description":"Computer data to preserve, disclose or collect.","type":"object","properties":{"provider":{"description":"Provider or custodian of the data.","x-slot":"parties/Line"},"service":{"description":"Service concerned.","x-slot":"parties/Line"},"category":{"description":"Category of data.","x-slot":"codes/DataCategoryCode"},"identifier":{"description":"What identifies the user, device or service.","type":"array","items":{"x-slot":"assistance/DataIdentifier","x-entry":true},"minItems":1,"maxItems":100},"from":{"description":"Begin of the period.","x-slot":"common/DateTime"},"to":{"description":"End of the period.","x-slot":"common/DateTime"},"necessity":{"description":"Why preservation is necessary.","x-slot":"parties/Text"},"preservationRef":{"description":"Reference of an earlier preservation.","x-slot":"parties/Line"},"intendsMla":{"description":"Whether a request for mutual legal assistance will follow.","type":"boolean"}},"required":["category"],"additionalProperties":false};
const validate107 = slot("codes/DataCategoryCode");
const validate108 = slot("assistance/DataIdentifier");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema18.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
let data1 = data.service;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(!(validate107.validate(data2))){
validate107.validate(data2, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData});
vErrors = vErrors === null ? validate107.validate.errors : vErrors.concat(validate107.validate.errors);
errors = vErrors.length;
}
}
if(data.identifier !== undefined){
let data3 = data.identifier;
if(Array.isArray(data3)){
if(data3.length > 100){
const err2 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema18.properties.identifier,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data3.length < 1){
const err3 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.properties.identifier,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108.validate(data3[i0], {instancePath:instancePath+"/identifier/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate108.validate.errors : vErrors.concat(validate108.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate104.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "array"},schema:schema18.properties.identifier.type,parentSchema:schema18.properties.identifier,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(!(validate28.validate(data5))){
validate28.validate(data5, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData});
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data6 = data.to;
if(!(validate28.validate(data6))){
validate28.validate(data6, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData});
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
}
if(data.necessity !== undefined){
let data7 = data.necessity;
if(!(validate15.validate(data7))){
validate15.validate(data7, {instancePath:instancePath+"/necessity",parentData:data,parentDataProperty:"necessity",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.preservationRef !== undefined){
let data8 = data.preservationRef;
if(!(validate21.validate(data8))){
validate21.validate(data8, {instancePath:instancePath+"/preservationRef",parentData:data,parentDataProperty:"preservationRef",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.intendsMla !== undefined){
let data9 = data.intendsMla;
if(typeof data9 !== "boolean"){
const err5 = {instancePath:instancePath+"/intendsMla",schemaPath:"#/properties/intendsMla/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.intendsMla.type,parentSchema:schema18.properties.intendsMla,data:data9};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

exports.InterceptionDetail = validate113;
const schema19 = {"description":"Interception of telecommunications.","type":"object","properties":{"orderConfirmed":{"description":"Whether a lawful order for interception is confirmed.","type":"boolean"},"target":{"description":"Target of the interception.","type":"array","items":{"x-slot":"assistance/DataIdentifier","x-entry":true},"minItems":1,"maxItems":100},"duration":{"description":"Desired duration.","x-slot":"parties/Duration"},"technical":{"description":"Technical data.","x-slot":"parties/Text"},"transmission":{"description":"How the intercept is to be transmitted.","x-slot":"parties/Text"}},"required":["orderConfirmed"],"additionalProperties":false};
const validate115 = slot("parties/Duration");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderConfirmed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderConfirmed"},schema:schema19.required,parentSchema:schema19,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
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
const err2 = {instancePath:instancePath+"/orderConfirmed",schemaPath:"#/properties/orderConfirmed/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.orderConfirmed.type,parentSchema:schema19.properties.orderConfirmed,data:data0};
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
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.target,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.target,data:data1};
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
if(!(validate108.validate(data1[i0], {instancePath:instancePath+"/target/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate108.validate.errors : vErrors.concat(validate108.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate113.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "array"},schema:schema19.properties.target.type,parentSchema:schema19.properties.target,data:data1};
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
if(!(validate115.validate(data3))){
validate115.validate(data3, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData});
vErrors = vErrors === null ? validate115.validate.errors : vErrors.concat(validate115.validate.errors);
errors = vErrors.length;
}
}
if(data.technical !== undefined){
let data4 = data.technical;
if(!(validate15.validate(data4))){
validate15.validate(data4, {instancePath:instancePath+"/technical",parentData:data,parentDataProperty:"technical",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.transmission !== undefined){
let data5 = data.transmission;
if(!(validate15.validate(data5))){
validate15.validate(data5, {instancePath:instancePath+"/transmission",parentData:data,parentDataProperty:"transmission",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

exports.JitDetail = validate118;
const schema20 = {"description":"A joint investigation team.","type":"object","properties":{"purpose":{"description":"Purpose of the team.","x-slot":"parties/Text"},"state":{"description":"State that takes part.","type":"array","items":{"x-slot":"codes/CountryCode","x-entry":true},"minItems":1,"maxItems":30},"composition":{"description":"Member proposed.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":100},"leader":{"description":"Leader proposed.","x-slot":"parties/Official"},"duration":{"description":"Duration proposed.","x-slot":"parties/Duration"},"location":{"description":"Where the team works.","x-slot":"parties/Line"}},"additionalProperties":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "purpose") || (key0 === "state")) || (key0 === "composition")) || (key0 === "leader")) || (key0 === "duration")) || (key0 === "location"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
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
if(!(validate15.validate(data0))){
validate15.validate(data0, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(Array.isArray(data1)){
if(data1.length > 30){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema20.properties.state,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.state,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate100.validate(data2))){
validate100.validate(data2, {instancePath:instancePath+"/state/" + i0,parentData:data1,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate100.validate.errors : vErrors.concat(validate100.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate118.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},schema:schema20.properties.state.type,parentSchema:schema20.properties.state,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.composition !== undefined){
let data3 = data.composition;
if(Array.isArray(data3)){
if(data3.length > 100){
const err4 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema20.properties.composition,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.composition,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27.validate(data3[i1], {instancePath:instancePath+"/composition/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate118.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/type",keyword:"type",params:{type: "array"},schema:schema20.properties.composition.type,parentSchema:schema20.properties.composition,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.leader !== undefined){
if(!(validate27.validate(data.leader, {instancePath:instancePath+"/leader",parentData:data,parentDataProperty:"leader",rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
let data6 = data.duration;
if(!(validate115.validate(data6))){
validate115.validate(data6, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData});
vErrors = vErrors === null ? validate115.validate.errors : vErrors.concat(validate115.validate.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data7 = data.location;
if(!(validate21.validate(data7))){
validate21.validate(data7, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

exports.SentenceDetail = validate125;
const schema21 = {"description":"Enforcement of a sentence.","type":"object","properties":{"kind":{"description":"Kind of sanction.","x-slot":"codes/SentenceKindCode"},"term":{"description":"Term of a deprivation of liberty or disqualification.","x-slot":"parties/Duration"},"amount":{"description":"Amount of a fine or confiscation.","x-slot":"parties/Money"},"offencePart":{"description":"Which part of the sanction concerns which offence.","x-slot":"parties/Text"},"condition":{"description":"Condition of ETS 70 Article 5 that is met.","type":"array","items":{"x-slot":"assistance/SentenceCondition","x-entry":true},"minItems":1,"maxItems":5},"inAbsentia":{"description":"Whether the judgment was given in absentia.","type":"boolean"},"served":{"description":"Whether the judgment was served.","type":"boolean"},"servedOn":{"description":"Day of service of a judgment rendered in absentia.","x-slot":"common/Date"},"enforceable":{"description":"Whether the sanction is enforceable.","type":"boolean"}},"required":["kind"],"additionalProperties":false};
const validate126 = slot("codes/SentenceKindCode");
const validate130 = slot("assistance/SentenceCondition");

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema21.properties, key0))){
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
if(data.kind !== undefined){
let data0 = data.kind;
if(!(validate126.validate(data0))){
validate126.validate(data0, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData});
vErrors = vErrors === null ? validate126.validate.errors : vErrors.concat(validate126.validate.errors);
errors = vErrors.length;
}
}
if(data.term !== undefined){
let data1 = data.term;
if(!(validate115.validate(data1))){
validate115.validate(data1, {instancePath:instancePath+"/term",parentData:data,parentDataProperty:"term",rootData});
vErrors = vErrors === null ? validate115.validate.errors : vErrors.concat(validate115.validate.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate51.validate(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate51.validate.errors : vErrors.concat(validate51.validate.errors);
errors = vErrors.length;
}
}
if(data.offencePart !== undefined){
let data3 = data.offencePart;
if(!(validate15.validate(data3))){
validate15.validate(data3, {instancePath:instancePath+"/offencePart",parentData:data,parentDataProperty:"offencePart",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
let data4 = data.condition;
if(Array.isArray(data4)){
if(data4.length > 5){
const err2 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema21.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data4.length < 1){
const err3 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(validate130.validate(data5))){
validate130.validate(data5, {instancePath:instancePath+"/condition/" + i0,parentData:data4,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate130.validate.errors : vErrors.concat(validate130.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate125.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema21.properties.condition.type,parentSchema:schema21.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.inAbsentia !== undefined){
let data6 = data.inAbsentia;
if(typeof data6 !== "boolean"){
const err5 = {instancePath:instancePath+"/inAbsentia",schemaPath:"#/properties/inAbsentia/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.inAbsentia.type,parentSchema:schema21.properties.inAbsentia,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.served !== undefined){
let data7 = data.served;
if(typeof data7 !== "boolean"){
const err6 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.served.type,parentSchema:schema21.properties.served,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.servedOn !== undefined){
let data8 = data.servedOn;
if(!(validate29.validate(data8))){
validate29.validate(data8, {instancePath:instancePath+"/servedOn",parentData:data,parentDataProperty:"servedOn",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.enforceable !== undefined){
let data9 = data.enforceable;
if(typeof data9 !== "boolean"){
const err7 = {instancePath:instancePath+"/enforceable",schemaPath:"#/properties/enforceable/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.enforceable.type,parentSchema:schema21.properties.enforceable,data:data9};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

exports.SentenceCondition = validate132;
const schema22 = {"description":"Letter of ETS 70 Article 5.","type":"string","minLength":1,"maxLength":1,"pattern":"^[a-e]$"};
const pattern0 = new RegExp("^[a-e]$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 1)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:1,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-e]$"},schema:"^[a-e]$",parentSchema:schema22,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

exports.ForeignLawDetail = validate133;
const schema23 = {"description":"Information on foreign law.","type":"object","properties":{"question":{"description":"Exact question.","type":"array","items":{"x-slot":"assistance/Question","x-entry":true},"minItems":1,"maxItems":100},"system":{"description":"Legal system, when the State has several.","x-slot":"parties/Line"}},"required":["question"],"additionalProperties":false};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},schema:schema23.required,parentSchema:schema23,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
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
const err2 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema23.properties.question,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.question,data:data0};
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
validate133.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "array"},schema:schema23.properties.question.type,parentSchema:schema23.properties.question,data:data0};
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
if(!(validate21.validate(data2))){
validate21.validate(data2, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

exports.TaxClaimComponent = validate136;
const schema24 = {"description":"A component of a tax claim.","type":"object","properties":{"label":{"description":"Name of the component.","x-slot":"parties/Line"},"amount":{"description":"Amount.","x-slot":"parties/Money"}},"required":["label","amount"],"additionalProperties":false};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema24.required,parentSchema:schema24,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate51.validate(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate51.validate.errors : vErrors.concat(validate51.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

exports.TaxDetail = validate139;
const schema25 = {"description":"Tax information, claims or examinations.","type":"object","properties":{"taxKind":{"description":"Kind of tax.","x-slot":"codes/TaxKindCode"},"covered":{"description":"Declaration that the tax is one to which the instrument applies.","type":"boolean"},"period":{"description":"Tax period.","type":"array","items":{"x-slot":"assistance/Period","x-entry":true},"minItems":1,"maxItems":50},"claimComponent":{"description":"Component of the claim.","type":"array","items":{"x-slot":"assistance/TaxClaimComponent","x-entry":true},"minItems":1,"maxItems":100},"limitation":{"description":"Particulars of the limitation period.","x-slot":"parties/Text"},"contested":{"description":"Whether the claim is contested.","type":"boolean"},"enforcementInstrumentAttachmentId":{"description":"Attachment with the official copy of the instrument permitting enforcement.","x-slot":"parties/LocalId"},"enforcementInstrumentDate":{"description":"Day of the original instrument permitting enforcement.","x-slot":"common/Date"}},"required":["taxKind"],"additionalProperties":false};
const validate140 = slot("codes/TaxKindCode");
const validate142 = slot("assistance/TaxClaimComponent");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.taxKind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxKind"},schema:schema25.required,parentSchema:schema25,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
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
if(!(validate140.validate(data0))){
validate140.validate(data0, {instancePath:instancePath+"/taxKind",parentData:data,parentDataProperty:"taxKind",rootData});
vErrors = vErrors === null ? validate140.validate.errors : vErrors.concat(validate140.validate.errors);
errors = vErrors.length;
}
}
if(data.covered !== undefined){
let data1 = data.covered;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/covered",schemaPath:"#/properties/covered/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.covered.type,parentSchema:schema25.properties.covered,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(Array.isArray(data2)){
if(data2.length > 50){
const err3 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema25.properties.period,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.period,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85.validate(data2[i0], {instancePath:instancePath+"/period/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.validate.errors : vErrors.concat(validate85.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate139.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "array"},schema:schema25.properties.period.type,parentSchema:schema25.properties.period,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.claimComponent !== undefined){
let data4 = data.claimComponent;
if(Array.isArray(data4)){
if(data4.length > 100){
const err6 = {instancePath:instancePath+"/claimComponent",schemaPath:"#/properties/claimComponent/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.claimComponent,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/claimComponent",schemaPath:"#/properties/claimComponent/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.claimComponent,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate142.validate(data4[i1], {instancePath:instancePath+"/claimComponent/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate142.validate.errors : vErrors.concat(validate142.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate139.errors = vErrors;
return false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/claimComponent",schemaPath:"#/properties/claimComponent/type",keyword:"type",params:{type: "array"},schema:schema25.properties.claimComponent.type,parentSchema:schema25.properties.claimComponent,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limitation !== undefined){
let data6 = data.limitation;
if(!(validate15.validate(data6))){
validate15.validate(data6, {instancePath:instancePath+"/limitation",parentData:data,parentDataProperty:"limitation",rootData});
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.contested !== undefined){
let data7 = data.contested;
if(typeof data7 !== "boolean"){
const err9 = {instancePath:instancePath+"/contested",schemaPath:"#/properties/contested/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.contested.type,parentSchema:schema25.properties.contested,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.enforcementInstrumentAttachmentId !== undefined){
let data8 = data.enforcementInstrumentAttachmentId;
if(!(validate42.validate(data8))){
validate42.validate(data8, {instancePath:instancePath+"/enforcementInstrumentAttachmentId",parentData:data,parentDataProperty:"enforcementInstrumentAttachmentId",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
if(data.enforcementInstrumentDate !== undefined){
let data9 = data.enforcementInstrumentDate;
if(!(validate29.validate(data9))){
validate29.validate(data9, {instancePath:instancePath+"/enforcementInstrumentDate",parentData:data,parentDataProperty:"enforcementInstrumentDate",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
});

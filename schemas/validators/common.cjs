// Generated from ../json/common.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.AuthorityId = validate0;
const schema0 = {"type":"string","description":"A Central Authority: ISO 3166-1 alpha-2 code in lower case, a hyphen, and a name of letters, digits and hyphens, such as xa-moj.","minLength":4,"maxLength":48,"pattern":"^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$"};
const pattern0 = new RegExp("^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 48)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:48,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 4)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:4,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$"},schema:"^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$",parentSchema:schema0,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema0.type,parentSchema:schema0,data};
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

exports.AuthorityRef = validate1;
const schema1 = {"type":"object","description":"An authority as the sender or the recipient of a document.","properties":{"authority":{"description":"The id under which the directory lists the authority.","x-slot":"common/AuthorityId"},"role":{"type":"string","description":"The capacity in which the authority acts.","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_]{0,39}$","x-codes":"authority-role"},"name":{"description":"The authority's name, for human readers.","x-slot":"common/ShortText"}},"required":["authority","role"],"additionalProperties":false};
const validate2 = slot("common/AuthorityId");
const validate3 = slot("common/ShortText");
const pattern1 = new RegExp("^[A-Z0-9][A-Z0-9_]{0,39}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authority === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "authority") || (key0 === "role")) || (key0 === "name"))){
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
if(data.authority !== undefined){
let data0 = data.authority;
if(!(validate2.validate(data0))){
validate2.validate(data0, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema1.properties.role,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data1, 1)){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema1.properties.role,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_]{0,39}$",parentSchema:schema1.properties.role,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!isCode("authority-role", data1)){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/x-codes",keyword:"x-codes",params:{},schema:"authority-role",parentSchema:schema1.properties.role,data:data1};
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
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema1.properties.role.type,parentSchema:schema1.properties.role,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(!(validate3.validate(data2))){
validate3.validate(data2, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

exports.UuidV7 = validate4;
const schema2 = {"type":"string","description":"A UUID of version 7 (RFC 9562) in lower case, such as the id of a message; never used twice, not even after a refusal.","minLength":36,"maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"};
const pattern2 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 36)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 36)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern2.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema2,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

exports.Sha256 = validate5;
const schema3 = {"type":"string","description":"A SHA-256 digest in 64 lower-case hexadecimal digits.","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 64)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 64)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:64,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema3,data};
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
validate5.errors = vErrors;
return errors === 0;
}

exports.DateTime = validate6;
const schema4 = {"type":"string","description":"A moment in time with its offset from UTC, such as 2026-06-15T09:30:00+02:00 or 2026-06-15T07:30:00Z.","format":"date-time"};
const formats0 = formats["date-time"];

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data};
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

exports.Date = validate7;
const schema5 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const formats2 = formats.date;

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats2(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

exports.SpecVersion = validate8;
const schema6 = {"type":"string","description":"A version of the schemas, such as 1.0.0.","minLength":5,"maxLength":17,"pattern":"^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"};
const pattern4 = new RegExp("^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 17)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:17,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 5)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:5,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"},schema:"^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$",parentSchema:schema6,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

exports.DirectoryVersion = validate9;
const schema7 = {"type":"integer","description":"The version of the directory that the sender worked from; it only grows.","minimum":1,"maximum":9007199254740991};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate9.errors = vErrors;
return errors === 0;
}

exports.SequenceNumber = validate10;
const schema8 = {"type":"integer","description":"The running number of a message among those its sender wrote in the conversation, from 1.","minimum":1,"maximum":9007199254740991};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}

exports.SeenNumber = validate11;
const schema9 = {"type":"integer","description":"The highest number up to which all messages of the other side have been seen; 0 when none has.","minimum":0,"maximum":9007199254740991};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

exports.BusinessKind = validate12;
const schema10 = {"type":"string","description":"What an authority says to another.","enum":["REQUEST","SUPPLEMENTARY_REQUEST","PRESERVATION_REQUEST","EMERGENCY_DISCLOSURE_REQUEST","SPONTANEOUS_INFORMATION","JIT_PROPOSAL","INTERCEPTION_NOTICE","ACKNOWLEDGEMENT","TECHNICAL_REJECTION","FORWARDING_NOTICE","RETURN_UNEXECUTED","ADDITIONAL_INFO_REQUEST","SUPPLEMENTARY_INFORMATION","CONSULTATION","CONSULTATION_REPLY","ACCEPTANCE","REFUSAL","POSTPONEMENT","RESUMPTION","DELAY_NOTICE","EXECUTION_REPORT","EVIDENCE_RECEIPT","STATUS_ENQUIRY","STATUS_UPDATE","WITHDRAWAL","WITHDRAWAL_CONFIRMATION","PRESERVATION_CONFIRMATION","PRESERVATION_EXTENSION","PRESERVATION_RELEASE","TRANSFER_CONSENT","TRANSFER_ARRANGEMENT","TRANSFER_RETURN_NOTICE","JIT_RESPONSE","JIT_AGREEMENT","INTERCEPTION_OBJECTION","USE_PERMISSION_REQUEST","USE_PERMISSION_DECISION","EXCULPATORY_DISCLOSURE_NOTICE","USE_REPORT","RETURN_OF_ITEMS","CLOSURE"]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((data === "REQUEST") || (data === "SUPPLEMENTARY_REQUEST")) || (data === "PRESERVATION_REQUEST")) || (data === "EMERGENCY_DISCLOSURE_REQUEST")) || (data === "SPONTANEOUS_INFORMATION")) || (data === "JIT_PROPOSAL")) || (data === "INTERCEPTION_NOTICE")) || (data === "ACKNOWLEDGEMENT")) || (data === "TECHNICAL_REJECTION")) || (data === "FORWARDING_NOTICE")) || (data === "RETURN_UNEXECUTED")) || (data === "ADDITIONAL_INFO_REQUEST")) || (data === "SUPPLEMENTARY_INFORMATION")) || (data === "CONSULTATION")) || (data === "CONSULTATION_REPLY")) || (data === "ACCEPTANCE")) || (data === "REFUSAL")) || (data === "POSTPONEMENT")) || (data === "RESUMPTION")) || (data === "DELAY_NOTICE")) || (data === "EXECUTION_REPORT")) || (data === "EVIDENCE_RECEIPT")) || (data === "STATUS_ENQUIRY")) || (data === "STATUS_UPDATE")) || (data === "WITHDRAWAL")) || (data === "WITHDRAWAL_CONFIRMATION")) || (data === "PRESERVATION_CONFIRMATION")) || (data === "PRESERVATION_EXTENSION")) || (data === "PRESERVATION_RELEASE")) || (data === "TRANSFER_CONSENT")) || (data === "TRANSFER_ARRANGEMENT")) || (data === "TRANSFER_RETURN_NOTICE")) || (data === "JIT_RESPONSE")) || (data === "JIT_AGREEMENT")) || (data === "INTERCEPTION_OBJECTION")) || (data === "USE_PERMISSION_REQUEST")) || (data === "USE_PERMISSION_DECISION")) || (data === "EXCULPATORY_DISCLOSURE_NOTICE")) || (data === "USE_REPORT")) || (data === "RETURN_OF_ITEMS")) || (data === "CLOSURE"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum},schema:schema10.enum,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

exports.ControlKind = validate13;
const schema11 = {"type":"string","description":"What a gateway says to a gateway about one message.","enum":["RECEIPT","INQUIRY","INQUIRY_ANSWER","CANCEL"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "RECEIPT") || (data === "INQUIRY")) || (data === "INQUIRY_ANSWER")) || (data === "CANCEL"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum},schema:schema11.enum,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.ShortText = validate14;
const schema12 = {"type":"string","description":"A line of text: a name, a title, a reference.","minLength":1,"maxLength":200};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 200)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:200,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema12,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
});

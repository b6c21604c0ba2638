// Generated from ../json/control.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.ControlHeader = validate0;
const schema0 = {"type":"object","description":"What a control document says of itself.","properties":{"specVersion":{"description":"The version of the schemas that the document follows.","$ref":"values#/$defs/SpecVersion"},"messageId":{"description":"The document's own id.","$ref":"values#/$defs/UuidV7"},"kind":{"description":"Which body follows.","$ref":"values#/$defs/ControlKind"},"inReplyTo":{"description":"The control document that this one answers.","$ref":"values#/$defs/UuidV7"},"sentAt":{"description":"When the document was written.","$ref":"values#/$defs/DateTime"},"directoryVersion":{"$ref":"values#/$defs/DirectoryVersion"},"sender":{"description":"The authority whose gateway wrote the document.","x-slot":"common/AuthorityRef"},"recipient":{"description":"The authority whose gateway it is written to.","x-slot":"common/AuthorityRef"}},"required":["specVersion","messageId","kind","sentAt","directoryVersion","sender","recipient"],"additionalProperties":false};
const schema2 = {"type":"string","description":"A version of the schemas, such as 1.0.0.","minLength":5,"maxLength":17,"pattern":"^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"};
const schema3 = {"type":"string","description":"A UUID of version 7 (RFC 9562) in lower case, such as the id of a message; never used twice, not even after a refusal.","minLength":36,"maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"};
const schema4 = {"type":"string","description":"What a gateway says to a gateway about one message.","enum":["RECEIPT","INQUIRY","INQUIRY_ANSWER","CANCEL"]};
const schema6 = {"type":"string","description":"A moment in time with its offset from UTC, such as 2026-06-15T09:30:00+02:00 or 2026-06-15T07:30:00Z.","format":"date-time"};
const schema7 = {"type":"integer","description":"The version of the directory that the sender worked from; it only grows.","minimum":1,"maximum":9007199254740991};
const pattern0 = new RegExp("^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$", "u");
const pattern1 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const formats0 = formats["date-time"];
const validate2 = slot("common/AuthorityRef");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.specVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specVersion"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.messageId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messageId"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sentAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.directoryVersion === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directoryVersion"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sender === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.recipient === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "specVersion") || (key0 === "messageId")) || (key0 === "kind")) || (key0 === "inReplyTo")) || (key0 === "sentAt")) || (key0 === "directoryVersion")) || (key0 === "sender")) || (key0 === "recipient"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.specVersion !== undefined){
let data0 = data.specVersion;
if(typeof data0 === "string"){
if(isLonger(data0, 17)){
const err8 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/maxLength",keyword:"maxLength",params:{},schema:17,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data0, 5)){
const err9 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/minLength",keyword:"minLength",params:{},schema:5,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data0)){
const err10 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"},schema:"^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$",parentSchema:schema2,data:data0};
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
const err11 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.messageId !== undefined){
let data1 = data.messageId;
if(typeof data1 === "string"){
if(isLonger(data1, 36)){
const err12 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data1, 36)){
const err13 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern1.test(data1)){
const err14 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema3,data:data1};
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
const err15 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/ControlKind/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data2 === "RECEIPT") || (data2 === "INQUIRY")) || (data2 === "INQUIRY_ANSWER")) || (data2 === "CANCEL"))){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/ControlKind/enum",keyword:"enum",params:{allowedValues: schema4.enum},schema:schema4.enum,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.inReplyTo !== undefined){
let data3 = data.inReplyTo;
if(typeof data3 === "string"){
if(isLonger(data3, 36)){
const err18 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data3, 36)){
const err19 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern1.test(data3)){
const err20 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema3,data:data3};
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
const err21 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sentAt !== undefined){
let data4 = data.sentAt;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err22 = {instancePath:instancePath+"/sentAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6,data:data4};
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
const err23 = {instancePath:instancePath+"/sentAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.directoryVersion !== undefined){
let data5 = data.directoryVersion;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err24 = {instancePath:instancePath+"/directoryVersion",schemaPath:"values#/$defs/DirectoryVersion/type",keyword:"type",params:{type: "integer"},schema:schema7.type,parentSchema:schema7,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/directoryVersion",schemaPath:"values#/$defs/DirectoryVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema7,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/directoryVersion",schemaPath:"values#/$defs/DirectoryVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema7,data:data5};
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
if(data.sender !== undefined){
if(!(validate2.validate(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate2.validate(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.Subject = validate4;
const schema8 = {"type":"object","description":"The message a control document is about, and the exact container it speaks of.","properties":{"messageId":{"description":"The id of the message.","$ref":"values#/$defs/UuidV7"},"sender":{"description":"Who sent the message.","$ref":"values#/$defs/AuthorityId"},"recipient":{"description":"To whom the message was sent.","$ref":"values#/$defs/AuthorityId"},"containerDigest":{"description":"The SHA-256 digest of the whole container.","$ref":"values#/$defs/Sha256"}},"required":["messageId","sender","recipient","containerDigest"],"additionalProperties":false};
const schema10 = {"type":"string","description":"A Central Authority: ISO 3166-1 alpha-2 code in lower case, a hyphen, and a name of letters, digits and hyphens, such as xa-moj.","minLength":4,"maxLength":48,"pattern":"^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$"};
const schema12 = {"type":"string","description":"A SHA-256 digest in 64 lower-case hexadecimal digits.","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messageId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messageId"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sender === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.recipient === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.containerDigest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerDigest"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "messageId") || (key0 === "sender")) || (key0 === "recipient")) || (key0 === "containerDigest"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.messageId !== undefined){
let data0 = data.messageId;
if(typeof data0 === "string"){
if(isLonger(data0, 36)){
const err5 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data0, 36)){
const err6 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern1.test(data0)){
const err7 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema3,data:data0};
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
const err8 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sender !== undefined){
let data1 = data.sender;
if(typeof data1 === "string"){
if(isLonger(data1, 48)){
const err9 = {instancePath:instancePath+"/sender",schemaPath:"values#/$defs/AuthorityId/maxLength",keyword:"maxLength",params:{},schema:48,parentSchema:schema10,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data1, 4)){
const err10 = {instancePath:instancePath+"/sender",schemaPath:"values#/$defs/AuthorityId/minLength",keyword:"minLength",params:{},schema:4,parentSchema:schema10,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/sender",schemaPath:"values#/$defs/AuthorityId/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$"},schema:"^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$",parentSchema:schema10,data:data1};
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
const err12 = {instancePath:instancePath+"/sender",schemaPath:"values#/$defs/AuthorityId/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.recipient !== undefined){
let data2 = data.recipient;
if(typeof data2 === "string"){
if(isLonger(data2, 48)){
const err13 = {instancePath:instancePath+"/recipient",schemaPath:"values#/$defs/AuthorityId/maxLength",keyword:"maxLength",params:{},schema:48,parentSchema:schema10,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data2, 4)){
const err14 = {instancePath:instancePath+"/recipient",schemaPath:"values#/$defs/AuthorityId/minLength",keyword:"minLength",params:{},schema:4,parentSchema:schema10,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern4.test(data2)){
const err15 = {instancePath:instancePath+"/recipient",schemaPath:"values#/$defs/AuthorityId/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$"},schema:"^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$",parentSchema:schema10,data:data2};
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
const err16 = {instancePath:instancePath+"/recipient",schemaPath:"values#/$defs/AuthorityId/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.containerDigest !== undefined){
let data3 = data.containerDigest;
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err17 = {instancePath:instancePath+"/containerDigest",schemaPath:"values#/$defs/Sha256/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data3, 64)){
const err18 = {instancePath:instancePath+"/containerDigest",schemaPath:"values#/$defs/Sha256/minLength",keyword:"minLength",params:{},schema:64,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern6.test(data3)){
const err19 = {instancePath:instancePath+"/containerDigest",schemaPath:"values#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema12,data:data3};
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
const err20 = {instancePath:instancePath+"/containerDigest",schemaPath:"values#/$defs/Sha256/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data:data3};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

exports.Statement = validate5;
const schema13 = {"type":"object","description":"One fact, with the time at which it became durable.","properties":{"event":{"type":"string","description":"The event by the URI of ETSI EN 319 522, such as http://uri.etsi.org/19522/Event/ContentHandover.","minLength":36,"maxLength":100,"pattern":"^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$"},"at":{"description":"When the fact became durable.","$ref":"values#/$defs/DateTime"}},"required":["event","at"],"additionalProperties":false};
const pattern7 = new RegExp("^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "event") || (key0 === "at"))){
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
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 === "string"){
if(isLonger(data0, 100)){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{},schema:100,parentSchema:schema13.properties.event,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 36)){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema13.properties.event,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/pattern",keyword:"pattern",params:{pattern: "^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$"},schema:"^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$",parentSchema:schema13.properties.event,data:data0};
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
const err6 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},schema:schema13.properties.event.type,parentSchema:schema13.properties.event,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err7 = {instancePath:instancePath+"/at",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6,data:data1};
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
const err8 = {instancePath:instancePath+"/at",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.Reason = validate6;
const schema15 = {"type":"object","description":"One reason of a rejection.","properties":{"code":{"type":"string","description":"The error code, such as SCHEMA_INVALID.","minLength":1,"maxLength":64,"pattern":"^[A-Z][A-Z0-9_]*$"},"rule":{"description":"The id of the rule that was broken.","$ref":"values#/$defs/ShortText"},"article":{"description":"The article that the rule stands on.","$ref":"values#/$defs/ShortText"},"path":{"type":"string","description":"The place in the document: an XPath in an XML document, a JSON pointer in a JSON document; empty for the document as a whole.","minLength":0,"maxLength":1000},"expected":{"type":"string","description":"What the rule expects.","minLength":0,"maxLength":1000},"found":{"type":"string","description":"What was found instead, quoted in part.","minLength":0,"maxLength":1000}},"required":["code"],"additionalProperties":false};
const schema16 = {"type":"string","description":"A line of text: a name, a title, a reference.","minLength":1,"maxLength":200};
const pattern8 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "rule")) || (key0 === "article")) || (key0 === "path")) || (key0 === "expected")) || (key0 === "found"))){
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
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema15.properties.code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15.properties.code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema15.properties.code,data:data0};
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
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},schema:schema15.properties.code.type,parentSchema:schema15.properties.code,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rule !== undefined){
let data1 = data.rule;
if(typeof data1 === "string"){
if(isLonger(data1, 200)){
const err6 = {instancePath:instancePath+"/rule",schemaPath:"values#/$defs/ShortText/maxLength",keyword:"maxLength",params:{},schema:200,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/rule",schemaPath:"values#/$defs/ShortText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data:data1};
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
const err8 = {instancePath:instancePath+"/rule",schemaPath:"values#/$defs/ShortText/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.article !== undefined){
let data2 = data.article;
if(typeof data2 === "string"){
if(isLonger(data2, 200)){
const err9 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/ShortText/maxLength",keyword:"maxLength",params:{},schema:200,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/ShortText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data:data2};
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
const err11 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/ShortText/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(isLonger(data3, 1000)){
const err12 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{},schema:1000,parentSchema:schema15.properties.path,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data3, 0)){
const err13 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{},schema:0,parentSchema:schema15.properties.path,data:data3};
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
const err14 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema15.properties.path.type,parentSchema:schema15.properties.path,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expected !== undefined){
let data4 = data.expected;
if(typeof data4 === "string"){
if(isLonger(data4, 1000)){
const err15 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxLength",keyword:"maxLength",params:{},schema:1000,parentSchema:schema15.properties.expected,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data4, 0)){
const err16 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minLength",keyword:"minLength",params:{},schema:0,parentSchema:schema15.properties.expected,data:data4};
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
const err17 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema15.properties.expected.type,parentSchema:schema15.properties.expected,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.found !== undefined){
let data5 = data.found;
if(typeof data5 === "string"){
if(isLonger(data5, 1000)){
const err18 = {instancePath:instancePath+"/found",schemaPath:"#/properties/found/maxLength",keyword:"maxLength",params:{},schema:1000,parentSchema:schema15.properties.found,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data5, 0)){
const err19 = {instancePath:instancePath+"/found",schemaPath:"#/properties/found/minLength",keyword:"minLength",params:{},schema:0,parentSchema:schema15.properties.found,data:data5};
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
const err20 = {instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "string"},schema:schema15.properties.found.type,parentSchema:schema15.properties.found,data:data5};
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
validate6.errors = vErrors;
return errors === 0;
}

exports.Receipt = validate7;
const schema18 = {"type":"object","description":"A signed acknowledgement of one message by a gateway.","properties":{"subject":{"x-slot":"control/Subject"},"manifestDigest":{"description":"The SHA-256 digest of the container's manifest; absent when the manifest could not be read.","$ref":"values#/$defs/Sha256"},"conversationId":{"description":"The conversation of the message: the id of its first message.","$ref":"values#/$defs/UuidV7"},"statement":{"type":"array","description":"The facts that the receipt states.","items":{"x-slot":"control/Statement","x-entry":true},"minItems":1,"maxItems":8},"reason":{"type":"array","description":"Why the message was rejected.","items":{"x-slot":"control/Reason","x-entry":true},"minItems":1,"maxItems":100},"schemaVersion":{"description":"The version of the schemas that the message was judged by.","$ref":"values#/$defs/SpecVersion"}},"required":["subject","statement","schemaVersion"],"additionalProperties":false};
const validate8 = slot("control/Subject");
const validate9 = slot("control/Statement");
const validate10 = slot("control/Reason");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.schemaVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "subject") || (key0 === "manifestDigest")) || (key0 === "conversationId")) || (key0 === "statement")) || (key0 === "reason")) || (key0 === "schemaVersion"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate8.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.manifestDigest !== undefined){
let data1 = data.manifestDigest;
if(typeof data1 === "string"){
if(isLonger(data1, 64)){
const err4 = {instancePath:instancePath+"/manifestDigest",schemaPath:"values#/$defs/Sha256/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data1, 64)){
const err5 = {instancePath:instancePath+"/manifestDigest",schemaPath:"values#/$defs/Sha256/minLength",keyword:"minLength",params:{},schema:64,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern6.test(data1)){
const err6 = {instancePath:instancePath+"/manifestDigest",schemaPath:"values#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema12,data:data1};
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
const err7 = {instancePath:instancePath+"/manifestDigest",schemaPath:"values#/$defs/Sha256/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.conversationId !== undefined){
let data2 = data.conversationId;
if(typeof data2 === "string"){
if(isLonger(data2, 36)){
const err8 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data2, 36)){
const err9 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema3,data:data2};
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
const err11 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.statement !== undefined){
let data3 = data.statement;
if(Array.isArray(data3)){
if(data3.length > 8){
const err12 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema18.properties.statement,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.properties.statement,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9.validate(data3[i0], {instancePath:instancePath+"/statement/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate7.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "array"},schema:schema18.properties.statement.type,parentSchema:schema18.properties.statement,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(Array.isArray(data5)){
if(data5.length > 100){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema18.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate10.validate(data5[i1], {instancePath:instancePath+"/reason/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate7.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "array"},schema:schema18.properties.reason.type,parentSchema:schema18.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data7 = data.schemaVersion;
if(typeof data7 === "string"){
if(isLonger(data7, 17)){
const err18 = {instancePath:instancePath+"/schemaVersion",schemaPath:"values#/$defs/SpecVersion/maxLength",keyword:"maxLength",params:{},schema:17,parentSchema:schema2,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data7, 5)){
const err19 = {instancePath:instancePath+"/schemaVersion",schemaPath:"values#/$defs/SpecVersion/minLength",keyword:"minLength",params:{},schema:5,parentSchema:schema2,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(data7)){
const err20 = {instancePath:instancePath+"/schemaVersion",schemaPath:"values#/$defs/SpecVersion/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"},schema:"^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$",parentSchema:schema2,data:data7};
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
const err21 = {instancePath:instancePath+"/schemaVersion",schemaPath:"values#/$defs/SpecVersion/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data7};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

exports.Inquiry = validate11;
const schema22 = {"type":"object","description":"A sender's question: what do you know of this message?","properties":{"subject":{"x-slot":"control/Subject"}},"required":["subject"],"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "subject")){
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
if(data.subject !== undefined){
if(!(validate8.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.InquiryAnswer = validate13;
const schema23 = {"type":"object","description":"The answer of a gateway that has no receipt to send.","properties":{"subject":{"x-slot":"control/Subject"},"knowledge":{"type":"string","description":"UNKNOWN: the message is not here, send it again. PENDING: it is held, without a verdict yet.","enum":["UNKNOWN","PENDING"]}},"required":["subject","knowledge"],"additionalProperties":false};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.knowledge === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "knowledge"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "subject") || (key0 === "knowledge"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate8.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.knowledge !== undefined){
let data1 = data.knowledge;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/knowledge",schemaPath:"#/properties/knowledge/type",keyword:"type",params:{type: "string"},schema:schema23.properties.knowledge.type,parentSchema:schema23.properties.knowledge,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "UNKNOWN") || (data1 === "PENDING"))){
const err4 = {instancePath:instancePath+"/knowledge",schemaPath:"#/properties/knowledge/enum",keyword:"enum",params:{allowedValues: schema23.properties.knowledge.enum},schema:schema23.properties.knowledge.enum,parentSchema:schema23.properties.knowledge,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.CancelledHeader = validate15;
const schema24 = {"type":"object","description":"What the header of the cancelled message says; it closes the message's number in its conversation.","properties":{"conversationId":{"description":"The conversation of the message: the id of its first message.","$ref":"values#/$defs/UuidV7"},"kind":{"$ref":"values#/$defs/BusinessKind"},"sequence":{"$ref":"values#/$defs/SequenceNumber"},"seen":{"$ref":"values#/$defs/SeenNumber"},"sentAt":{"description":"When the message was sent.","$ref":"values#/$defs/DateTime"},"expiresAt":{"description":"When the message expires.","$ref":"values#/$defs/DateTime"}},"required":["conversationId","kind","sequence","seen","sentAt","expiresAt"],"additionalProperties":false};
const schema26 = {"type":"string","description":"What an authority says to another.","enum":["REQUEST","SUPPLEMENTARY_REQUEST","PRESERVATION_REQUEST","EMERGENCY_DISCLOSURE_REQUEST","SPONTANEOUS_INFORMATION","JIT_PROPOSAL","INTERCEPTION_NOTICE","ACKNOWLEDGEMENT","TECHNICAL_REJECTION","FORWARDING_NOTICE","RETURN_UNEXECUTED","ADDITIONAL_INFO_REQUEST","SUPPLEMENTARY_INFORMATION","CONSULTATION","CONSULTATION_REPLY","ACCEPTANCE","REFUSAL","POSTPONEMENT","RESUMPTION","DELAY_NOTICE","EXECUTION_REPORT","EVIDENCE_RECEIPT","STATUS_ENQUIRY","STATUS_UPDATE","WITHDRAWAL","WITHDRAWAL_CONFIRMATION","PRESERVATION_CONFIRMATION","PRESERVATION_EXTENSION","PRESERVATION_RELEASE","TRANSFER_CONSENT","TRANSFER_ARRANGEMENT","TRANSFER_RETURN_NOTICE","JIT_RESPONSE","JIT_AGREEMENT","INTERCEPTION_OBJECTION","USE_PERMISSION_REQUEST","USE_PERMISSION_DECISION","EXCULPATORY_DISCLOSURE_NOTICE","USE_REPORT","RETURN_OF_ITEMS","CLOSURE"]};
const schema27 = {"type":"integer","description":"The running number of a message among those its sender wrote in the conversation, from 1.","minimum":1,"maximum":9007199254740991};
const schema28 = {"type":"integer","description":"The highest number up to which all messages of the other side have been seen; 0 when none has.","minimum":0,"maximum":9007199254740991};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversationId"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.seen === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sentAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.expiresAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "conversationId") || (key0 === "kind")) || (key0 === "sequence")) || (key0 === "seen")) || (key0 === "sentAt")) || (key0 === "expiresAt"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.conversationId !== undefined){
let data0 = data.conversationId;
if(typeof data0 === "string"){
if(isLonger(data0, 36)){
const err7 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data0, 36)){
const err8 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data0)){
const err9 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema3,data:data0};
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
const err10 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/BusinessKind/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((data1 === "REQUEST") || (data1 === "SUPPLEMENTARY_REQUEST")) || (data1 === "PRESERVATION_REQUEST")) || (data1 === "EMERGENCY_DISCLOSURE_REQUEST")) || (data1 === "SPONTANEOUS_INFORMATION")) || (data1 === "JIT_PROPOSAL")) || (data1 === "INTERCEPTION_NOTICE")) || (data1 === "ACKNOWLEDGEMENT")) || (data1 === "TECHNICAL_REJECTION")) || (data1 === "FORWARDING_NOTICE")) || (data1 === "RETURN_UNEXECUTED")) || (data1 === "ADDITIONAL_INFO_REQUEST")) || (data1 === "SUPPLEMENTARY_INFORMATION")) || (data1 === "CONSULTATION")) || (data1 === "CONSULTATION_REPLY")) || (data1 === "ACCEPTANCE")) || (data1 === "REFUSAL")) || (data1 === "POSTPONEMENT")) || (data1 === "RESUMPTION")) || (data1 === "DELAY_NOTICE")) || (data1 === "EXECUTION_REPORT")) || (data1 === "EVIDENCE_RECEIPT")) || (data1 === "STATUS_ENQUIRY")) || (data1 === "STATUS_UPDATE")) || (data1 === "WITHDRAWAL")) || (data1 === "WITHDRAWAL_CONFIRMATION")) || (data1 === "PRESERVATION_CONFIRMATION")) || (data1 === "PRESERVATION_EXTENSION")) || (data1 === "PRESERVATION_RELEASE")) || (data1 === "TRANSFER_CONSENT")) || (data1 === "TRANSFER_ARRANGEMENT")) || (data1 === "TRANSFER_RETURN_NOTICE")) || (data1 === "JIT_RESPONSE")) || (data1 === "JIT_AGREEMENT")) || (data1 === "INTERCEPTION_OBJECTION")) || (data1 === "USE_PERMISSION_REQUEST")) || (data1 === "USE_PERMISSION_DECISION")) || (data1 === "EXCULPATORY_DISCLOSURE_NOTICE")) || (data1 === "USE_REPORT")) || (data1 === "RETURN_OF_ITEMS")) || (data1 === "CLOSURE"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/BusinessKind/enum",keyword:"enum",params:{allowedValues: schema26.enum},schema:schema26.enum,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sequence !== undefined){
let data2 = data.sequence;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/sequence",schemaPath:"values#/$defs/SequenceNumber/type",keyword:"type",params:{type: "integer"},schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/sequence",schemaPath:"values#/$defs/SequenceNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/sequence",schemaPath:"values#/$defs/SequenceNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema27,data:data2};
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
if(data.seen !== undefined){
let data3 = data.seen;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/seen",schemaPath:"values#/$defs/SeenNumber/type",keyword:"type",params:{type: "integer"},schema:schema28.type,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/seen",schemaPath:"values#/$defs/SeenNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/seen",schemaPath:"values#/$defs/SeenNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema28,data:data3};
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
if(data.sentAt !== undefined){
let data4 = data.sentAt;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err19 = {instancePath:instancePath+"/sentAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6,data:data4};
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
const err20 = {instancePath:instancePath+"/sentAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data5 = data.expiresAt;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err21 = {instancePath:instancePath+"/expiresAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6,data:data5};
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
const err22 = {instancePath:instancePath+"/expiresAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data5};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

exports.Cancel = validate16;
const schema31 = {"type":"object","description":"A sender's order: if you have no verdict on this message yet, never accept it.","properties":{"subject":{"x-slot":"control/Subject"},"reason":{"type":"string","description":"EXPIRED: the time of the message is over. CANCELLED: its sender withdraws it.","enum":["EXPIRED","CANCELLED"]},"cancelled":{"x-slot":"control/CancelledHeader"}},"required":["subject","reason","cancelled"],"additionalProperties":false};
const validate18 = slot("control/CancelledHeader");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cancelled === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cancelled"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "subject") || (key0 === "reason")) || (key0 === "cancelled"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate8.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema31.properties.reason.type,parentSchema:schema31.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "EXPIRED") || (data1 === "CANCELLED"))){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.properties.reason.enum},schema:schema31.properties.reason.enum,parentSchema:schema31.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cancelled !== undefined){
if(!(validate18.validate(data.cancelled, {instancePath:instancePath+"/cancelled",parentData:data,parentDataProperty:"cancelled",rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
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
});

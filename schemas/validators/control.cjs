// Generated from ../json/control.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.ControlHeader = validate0;
const schema0 = {"type":"object","description":"What a control document says of itself.","properties":{"specVersion":{"description":"The version of the schemas that the document follows.","x-slot":"common/SpecVersion"},"messageId":{"description":"The document's own id.","x-slot":"common/UuidV7"},"kind":{"description":"Which body follows.","x-slot":"common/ControlKind"},"inReplyTo":{"description":"The control document that this one answers.","x-slot":"common/UuidV7"},"sentAt":{"description":"When the document was written.","x-slot":"common/DateTime"},"directoryVersion":{"x-slot":"common/DirectoryVersion"},"sender":{"description":"The authority whose gateway wrote the document.","x-slot":"common/AuthorityRef"},"recipient":{"description":"The authority whose gateway it is written to.","x-slot":"common/AuthorityRef"}},"required":["specVersion","messageId","kind","sentAt","directoryVersion","sender","recipient"],"additionalProperties":false};
const validate1 = slot("common/SpecVersion");
const validate2 = slot("common/UuidV7");
const validate3 = slot("common/ControlKind");
const validate5 = slot("common/DateTime");
const validate6 = slot("common/DirectoryVersion");
const validate7 = slot("common/AuthorityRef");

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
if(!(validate1.validate(data0))){
validate1.validate(data0, {instancePath:instancePath+"/specVersion",parentData:data,parentDataProperty:"specVersion",rootData});
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
}
if(data.messageId !== undefined){
let data1 = data.messageId;
if(!(validate2.validate(data1))){
validate2.validate(data1, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(validate3.validate(data2))){
validate3.validate(data2, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.inReplyTo !== undefined){
let data3 = data.inReplyTo;
if(!(validate2.validate(data3))){
validate2.validate(data3, {instancePath:instancePath+"/inReplyTo",parentData:data,parentDataProperty:"inReplyTo",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.sentAt !== undefined){
let data4 = data.sentAt;
if(!(validate5.validate(data4))){
validate5.validate(data4, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.directoryVersion !== undefined){
let data5 = data.directoryVersion;
if(!(validate6.validate(data5))){
validate6.validate(data5, {instancePath:instancePath+"/directoryVersion",parentData:data,parentDataProperty:"directoryVersion",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.sender !== undefined){
if(!(validate7.validate(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate7.validate(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.Subject = validate9;
const schema1 = {"type":"object","description":"The message a control document is about, and the exact container it speaks of.","properties":{"messageId":{"description":"The id of the message.","x-slot":"common/UuidV7"},"sender":{"description":"Who sent the message.","x-slot":"common/AuthorityId"},"recipient":{"description":"To whom the message was sent.","x-slot":"common/AuthorityId"},"containerDigest":{"description":"The SHA-256 digest of the whole container.","x-slot":"common/Sha256"}},"required":["messageId","sender","recipient","containerDigest"],"additionalProperties":false};
const validate11 = slot("common/AuthorityId");
const validate13 = slot("common/Sha256");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messageId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messageId"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sender === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.recipient === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.containerDigest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerDigest"},schema:schema1.required,parentSchema:schema1,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
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
if(!(validate2.validate(data0))){
validate2.validate(data0, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.sender !== undefined){
let data1 = data.sender;
if(!(validate11.validate(data1))){
validate11.validate(data1, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData});
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
let data2 = data.recipient;
if(!(validate11.validate(data2))){
validate11.validate(data2, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData});
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
}
if(data.containerDigest !== undefined){
let data3 = data.containerDigest;
if(!(validate13.validate(data3))){
validate13.validate(data3, {instancePath:instancePath+"/containerDigest",parentData:data,parentDataProperty:"containerDigest",rootData});
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

exports.Statement = validate14;
const schema2 = {"type":"object","description":"One fact, with the time at which it became durable.","properties":{"event":{"type":"string","description":"The event by the URI of ETSI EN 319 522, such as http://uri.etsi.org/19522/Event/ContentHandover.","minLength":36,"maxLength":100,"pattern":"^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$"},"at":{"description":"When the fact became durable.","x-slot":"common/DateTime"}},"required":["event","at"],"additionalProperties":false};
const pattern0 = new RegExp("^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema2.required,parentSchema:schema2,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema2,data};
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
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{},schema:100,parentSchema:schema2.properties.event,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 36)){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema2.properties.event,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/pattern",keyword:"pattern",params:{pattern: "^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$"},schema:"^http://uri\\.etsi\\.org/19522/Event/[A-Za-z]+$",parentSchema:schema2.properties.event,data:data0};
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
const err6 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},schema:schema2.properties.event.type,parentSchema:schema2.properties.event,data:data0};
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
if(!(validate5.validate(data1))){
validate5.validate(data1, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

exports.Reason = validate16;
const schema3 = {"type":"object","description":"One reason of a rejection.","properties":{"code":{"type":"string","description":"The error code, such as SCHEMA_INVALID.","minLength":1,"maxLength":64,"pattern":"^[A-Z][A-Z0-9_]*$"},"rule":{"description":"The id of the rule that was broken.","x-slot":"common/ShortText"},"article":{"description":"The article that the rule stands on.","x-slot":"common/ShortText"},"path":{"type":"string","description":"The place in the document: an XPath in an XML document, a JSON pointer in a JSON document; empty for the document as a whole.","minLength":0,"maxLength":1000},"expected":{"type":"string","description":"What the rule expects.","minLength":0,"maxLength":1000},"found":{"type":"string","description":"What was found instead, quoted in part.","minLength":0,"maxLength":1000}},"required":["code"],"additionalProperties":false};
const pattern1 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const validate17 = slot("common/ShortText");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema3.required,parentSchema:schema3,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema3,data};
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
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3.properties.code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3.properties.code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema3.properties.code,data:data0};
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
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},schema:schema3.properties.code.type,parentSchema:schema3.properties.code,data:data0};
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
if(!(validate17.validate(data1))){
validate17.validate(data1, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData});
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.article !== undefined){
let data2 = data.article;
if(!(validate17.validate(data2))){
validate17.validate(data2, {instancePath:instancePath+"/article",parentData:data,parentDataProperty:"article",rootData});
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(isLonger(data3, 1000)){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{},schema:1000,parentSchema:schema3.properties.path,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data3, 0)){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{},schema:0,parentSchema:schema3.properties.path,data:data3};
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
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema3.properties.path.type,parentSchema:schema3.properties.path,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.expected !== undefined){
let data4 = data.expected;
if(typeof data4 === "string"){
if(isLonger(data4, 1000)){
const err9 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxLength",keyword:"maxLength",params:{},schema:1000,parentSchema:schema3.properties.expected,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data4, 0)){
const err10 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minLength",keyword:"minLength",params:{},schema:0,parentSchema:schema3.properties.expected,data:data4};
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
const err11 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema3.properties.expected.type,parentSchema:schema3.properties.expected,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.found !== undefined){
let data5 = data.found;
if(typeof data5 === "string"){
if(isLonger(data5, 1000)){
const err12 = {instancePath:instancePath+"/found",schemaPath:"#/properties/found/maxLength",keyword:"maxLength",params:{},schema:1000,parentSchema:schema3.properties.found,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data5, 0)){
const err13 = {instancePath:instancePath+"/found",schemaPath:"#/properties/found/minLength",keyword:"minLength",params:{},schema:0,parentSchema:schema3.properties.found,data:data5};
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
const err14 = {instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "string"},schema:schema3.properties.found.type,parentSchema:schema3.properties.found,data:data5};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

exports.Receipt = validate19;
const schema4 = {"type":"object","description":"A signed acknowledgement of one message by a gateway.","properties":{"subject":{"x-slot":"control/Subject"},"manifestDigest":{"description":"The SHA-256 digest of the container's manifest; absent when the manifest could not be read.","x-slot":"common/Sha256"},"conversationId":{"description":"The conversation of the message: the id of its first message.","x-slot":"common/UuidV7"},"statement":{"type":"array","description":"The facts that the receipt states.","items":{"x-slot":"control/Statement","x-entry":true},"minItems":1,"maxItems":8},"reason":{"type":"array","description":"Why the message was rejected.","items":{"x-slot":"control/Reason","x-entry":true},"minItems":1,"maxItems":100},"schemaVersion":{"description":"The version of the schemas that the message was judged by.","x-slot":"common/SpecVersion"}},"required":["subject","statement","schemaVersion"],"additionalProperties":false};
const validate20 = slot("control/Subject");
const validate23 = slot("control/Statement");
const validate24 = slot("control/Reason");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.schemaVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},schema:schema4.required,parentSchema:schema4,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema4,data};
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
if(!(validate20.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate20.validate.errors : vErrors.concat(validate20.validate.errors);
errors = vErrors.length;
}
}
if(data.manifestDigest !== undefined){
let data1 = data.manifestDigest;
if(!(validate13.validate(data1))){
validate13.validate(data1, {instancePath:instancePath+"/manifestDigest",parentData:data,parentDataProperty:"manifestDigest",rootData});
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
}
if(data.conversationId !== undefined){
let data2 = data.conversationId;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/conversationId",parentData:data,parentDataProperty:"conversationId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
let data3 = data.statement;
if(Array.isArray(data3)){
if(data3.length > 8){
const err4 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema4.properties.statement,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.statement,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23.validate(data3[i0], {instancePath:instancePath+"/statement/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.validate.errors : vErrors.concat(validate23.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate19.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "array"},schema:schema4.properties.statement.type,parentSchema:schema4.properties.statement,data:data3};
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
let data5 = data.reason;
if(Array.isArray(data5)){
if(data5.length > 100){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema4.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.reason,data:data5};
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
if(!(validate24.validate(data5[i1], {instancePath:instancePath+"/reason/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate19.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "array"},schema:schema4.properties.reason.type,parentSchema:schema4.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data7 = data.schemaVersion;
if(!(validate1.validate(data7))){
validate1.validate(data7, {instancePath:instancePath+"/schemaVersion",parentData:data,parentDataProperty:"schemaVersion",rootData});
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

exports.Inquiry = validate26;
const schema5 = {"type":"object","description":"A sender's question: what do you know of this message?","properties":{"subject":{"x-slot":"control/Subject"}},"required":["subject"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema5.required,parentSchema:schema5,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema5,data};
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
if(!(validate20.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate20.validate.errors : vErrors.concat(validate20.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

exports.InquiryAnswer = validate28;
const schema6 = {"type":"object","description":"The answer of a gateway that has no receipt to send.","properties":{"subject":{"x-slot":"control/Subject"},"knowledge":{"type":"string","description":"UNKNOWN: the message is not here, send it again. PENDING: it is held, without a verdict yet.","enum":["UNKNOWN","PENDING"]}},"required":["subject","knowledge"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.knowledge === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "knowledge"},schema:schema6.required,parentSchema:schema6,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
if(!(validate20.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate20.validate.errors : vErrors.concat(validate20.validate.errors);
errors = vErrors.length;
}
}
if(data.knowledge !== undefined){
let data1 = data.knowledge;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/knowledge",schemaPath:"#/properties/knowledge/type",keyword:"type",params:{type: "string"},schema:schema6.properties.knowledge.type,parentSchema:schema6.properties.knowledge,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "UNKNOWN") || (data1 === "PENDING"))){
const err4 = {instancePath:instancePath+"/knowledge",schemaPath:"#/properties/knowledge/enum",keyword:"enum",params:{allowedValues: schema6.properties.knowledge.enum},schema:schema6.properties.knowledge.enum,parentSchema:schema6.properties.knowledge,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

exports.CancelledHeader = validate30;
const schema7 = {"type":"object","description":"What the header of the cancelled message says; it closes the message's number in its conversation.","properties":{"conversationId":{"description":"The conversation of the message: the id of its first message.","x-slot":"common/UuidV7"},"kind":{"x-slot":"common/BusinessKind"},"sequence":{"x-slot":"common/SequenceNumber"},"seen":{"x-slot":"common/SeenNumber"},"sentAt":{"description":"When the message was sent.","x-slot":"common/DateTime"},"expiresAt":{"description":"When the message expires.","x-slot":"common/DateTime"}},"required":["conversationId","kind","sequence","seen","sentAt","expiresAt"],"additionalProperties":false};
const validate32 = slot("common/BusinessKind");
const validate33 = slot("common/SequenceNumber");
const validate34 = slot("common/SeenNumber");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversationId"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.seen === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sentAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.expiresAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"},schema:schema7.required,parentSchema:schema7,data};
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
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
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
if(!(validate2.validate(data0))){
validate2.validate(data0, {instancePath:instancePath+"/conversationId",parentData:data,parentDataProperty:"conversationId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(validate32.validate(data1))){
validate32.validate(data1, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData});
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
if(data.sequence !== undefined){
let data2 = data.sequence;
if(!(validate33.validate(data2))){
validate33.validate(data2, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData});
vErrors = vErrors === null ? validate33.validate.errors : vErrors.concat(validate33.validate.errors);
errors = vErrors.length;
}
}
if(data.seen !== undefined){
let data3 = data.seen;
if(!(validate34.validate(data3))){
validate34.validate(data3, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData});
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
}
if(data.sentAt !== undefined){
let data4 = data.sentAt;
if(!(validate5.validate(data4))){
validate5.validate(data4, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
let data5 = data.expiresAt;
if(!(validate5.validate(data5))){
validate5.validate(data5, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

exports.Cancel = validate37;
const schema8 = {"type":"object","description":"A sender's order: if you have no verdict on this message yet, never accept it.","properties":{"subject":{"x-slot":"control/Subject"},"reason":{"type":"string","description":"EXPIRED: the time of the message is over. CANCELLED: its sender withdraws it.","enum":["EXPIRED","CANCELLED"]},"cancelled":{"x-slot":"control/CancelledHeader"}},"required":["subject","reason","cancelled"],"additionalProperties":false};
const validate39 = slot("control/CancelledHeader");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cancelled === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cancelled"},schema:schema8.required,parentSchema:schema8,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
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
if(!(validate20.validate(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate20.validate.errors : vErrors.concat(validate20.validate.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema8.properties.reason.type,parentSchema:schema8.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "EXPIRED") || (data1 === "CANCELLED"))){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema8.properties.reason.enum},schema:schema8.properties.reason.enum,parentSchema:schema8.properties.reason,data:data1};
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
if(!(validate39.validate(data.cancelled, {instancePath:instancePath+"/cancelled",parentData:data,parentDataProperty:"cancelled",rootData}))){
vErrors = vErrors === null ? validate39.validate.errors : vErrors.concat(validate39.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
});

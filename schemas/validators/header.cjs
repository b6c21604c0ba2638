// Generated from ../json/header.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.CaseReference = validate0;
const schema0 = {"description":"The file references of both sides.","type":"object","properties":{"requestingRef":{"description":"Reference of the requesting authority.","x-slot":"parties/CaseRef"},"requestedRef":{"description":"Reference of the requested authority, once it has given one.","x-slot":"parties/CaseRef"}},"required":["requestingRef"],"additionalProperties":false};
const validate1 = slot("parties/CaseRef");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestingRef === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestingRef"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "requestingRef") || (key0 === "requestedRef"))){
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
if(data.requestingRef !== undefined){
let data0 = data.requestingRef;
if(!(validate1.validate(data0))){
validate1.validate(data0, {instancePath:instancePath+"/requestingRef",parentData:data,parentDataProperty:"requestingRef",rootData});
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
}
if(data.requestedRef !== undefined){
let data1 = data.requestedRef;
if(!(validate1.validate(data1))){
validate1.validate(data1, {instancePath:instancePath+"/requestedRef",parentData:data,parentDataProperty:"requestedRef",rootData});
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
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

exports.RelatedConversation = validate3;
const schema1 = {"description":"Another conversation this one builds on.","type":"object","properties":{"conversationId":{"description":"Its conversation id.","x-slot":"common/UuidV7"},"relation":{"description":"How this conversation relates to it.","x-slot":"codes/ConversationRelationCode"}},"required":["conversationId","relation"],"additionalProperties":false};
const validate4 = slot("common/UuidV7");
const validate5 = slot("codes/ConversationRelationCode");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversationId"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.relation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "conversationId") || (key0 === "relation"))){
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
if(data.conversationId !== undefined){
let data0 = data.conversationId;
if(!(validate4.validate(data0))){
validate4.validate(data0, {instancePath:instancePath+"/conversationId",parentData:data,parentDataProperty:"conversationId",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.relation !== undefined){
let data1 = data.relation;
if(!(validate5.validate(data1))){
validate5.validate(data1, {instancePath:instancePath+"/relation",parentData:data,parentDataProperty:"relation",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

exports.Translation = validate6;
const schema2 = {"description":"A translation of the message that is attached.","type":"object","properties":{"language":{"description":"Language of the translation.","x-slot":"codes/LanguageCode"},"certified":{"description":"Whether the translation is certified.","type":"boolean"},"attachmentId":{"description":"The attachment that holds it.","x-slot":"parties/LocalId"}},"required":["language","certified","attachmentId"],"additionalProperties":false};
const validate7 = slot("codes/LanguageCode");
const validate8 = slot("parties/LocalId");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.certified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certified"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attachmentId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attachmentId"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "language") || (key0 === "certified")) || (key0 === "attachmentId"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if(!(validate7.validate(data0))){
validate7.validate(data0, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData});
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.certified !== undefined){
let data1 = data.certified;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/certified",schemaPath:"#/properties/certified/type",keyword:"type",params:{type: "boolean"},schema:schema2.properties.certified.type,parentSchema:schema2.properties.certified,data:data1};
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
if(!(validate8.validate(data2))){
validate8.validate(data2, {instancePath:instancePath+"/attachmentId",parentData:data,parentDataProperty:"attachmentId",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

exports.Confidentiality = validate9;
const schema3 = {"description":"What the recipient is asked to keep to itself.","type":"object","properties":{"keepFactAndSubstance":{"description":"Whether the fact and substance of the message are to be kept confidential except as needed to execute it.","type":"boolean"},"doNotInformSubject":{"description":"Whether the person concerned must not be told.","type":"boolean"},"reason":{"description":"Why.","x-slot":"parties/Text"},"until":{"description":"Day until which confidentiality is needed.","x-slot":"common/Date"}},"required":["keepFactAndSubstance","doNotInformSubject"],"additionalProperties":false};
const validate10 = slot("parties/Text");
const validate11 = slot("common/Date");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keepFactAndSubstance === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keepFactAndSubstance"},schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.doNotInformSubject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "doNotInformSubject"},schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "keepFactAndSubstance") || (key0 === "doNotInformSubject")) || (key0 === "reason")) || (key0 === "until"))){
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
if(data.keepFactAndSubstance !== undefined){
let data0 = data.keepFactAndSubstance;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/keepFactAndSubstance",schemaPath:"#/properties/keepFactAndSubstance/type",keyword:"type",params:{type: "boolean"},schema:schema3.properties.keepFactAndSubstance.type,parentSchema:schema3.properties.keepFactAndSubstance,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.doNotInformSubject !== undefined){
let data1 = data.doNotInformSubject;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/doNotInformSubject",schemaPath:"#/properties/doNotInformSubject/type",keyword:"type",params:{type: "boolean"},schema:schema3.properties.doNotInformSubject.type,parentSchema:schema3.properties.doNotInformSubject,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(!(validate10.validate(data2))){
validate10.validate(data2, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData});
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(!(validate11.validate(data3))){
validate11.validate(data3, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData});
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema3.type,parentSchema:schema3,data};
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

exports.UseLimitation = validate12;
const schema4 = {"description":"Limits on the use of what the message carries; they bind the receiver.","type":"object","properties":{"purpose":{"description":"Purpose for which it may be used.","x-slot":"parties/Text"},"permittedProceeding":{"description":"Proceeding in which it may be used.","type":"array","items":{"x-slot":"parties/Line","x-entry":true},"minItems":1,"maxItems":20},"condition":{"description":"Further condition.","type":"array","items":{"x-slot":"parties/Text","x-entry":true},"minItems":1,"maxItems":20}},"required":["purpose"],"additionalProperties":false};
const validate14 = slot("parties/Line");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purpose === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "purpose") || (key0 === "permittedProceeding")) || (key0 === "condition"))){
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
if(data.purpose !== undefined){
let data0 = data.purpose;
if(!(validate10.validate(data0))){
validate10.validate(data0, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData});
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
if(data.permittedProceeding !== undefined){
let data1 = data.permittedProceeding;
if(Array.isArray(data1)){
if(data1.length > 20){
const err2 = {instancePath:instancePath+"/permittedProceeding",schemaPath:"#/properties/permittedProceeding/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema4.properties.permittedProceeding,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/permittedProceeding",schemaPath:"#/properties/permittedProceeding/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.permittedProceeding,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate14.validate(data2))){
validate14.validate(data2, {instancePath:instancePath+"/permittedProceeding/" + i0,parentData:data1,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate12.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/permittedProceeding",schemaPath:"#/properties/permittedProceeding/type",keyword:"type",params:{type: "array"},schema:schema4.properties.permittedProceeding.type,parentSchema:schema4.properties.permittedProceeding,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.condition !== undefined){
let data3 = data.condition;
if(Array.isArray(data3)){
if(data3.length > 20){
const err5 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema4.properties.condition,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.condition,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(validate10.validate(data4))){
validate10.validate(data4, {instancePath:instancePath+"/condition/" + i1,parentData:data3,parentDataProperty:i1,rootData});
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate12.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema4.properties.condition.type,parentSchema:schema4.properties.condition,data:data3};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

exports.CustodyEntry = validate16;
const schema5 = {"description":"One link of a chain of custody.","type":"object","properties":{"at":{"description":"When.","x-slot":"common/DateTime"},"holder":{"description":"Who had the item.","x-slot":"parties/Line"},"action":{"description":"What was done.","x-slot":"codes/CustodyActionCode"},"note":{"description":"Remark.","x-slot":"parties/Text"}},"required":["at","holder","action"],"additionalProperties":false};
const validate17 = slot("common/DateTime");
const validate19 = slot("codes/CustodyActionCode");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.holder === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holder"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "at") || (key0 === "holder")) || (key0 === "action")) || (key0 === "note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(!(validate17.validate(data0))){
validate17.validate(data0, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData});
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.holder !== undefined){
let data1 = data.holder;
if(!(validate14.validate(data1))){
validate14.validate(data1, {instancePath:instancePath+"/holder",parentData:data,parentDataProperty:"holder",rootData});
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(!(validate19.validate(data2))){
validate19.validate(data2, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData});
vErrors = vErrors === null ? validate19.validate.errors : vErrors.concat(validate19.validate.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(!(validate10.validate(data3))){
validate10.validate(data3, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData});
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

exports.AttachmentFilename = validate21;
const schema6 = {"description":"File name in the container, under attachments/: ASCII letters, digits, dot, underscore and hyphen.","type":"string","minLength":1,"maxLength":120,"pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$"};
const pattern0 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 120)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:120,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$"},schema:"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$",parentSchema:schema6,data};
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
validate21.errors = vErrors;
return errors === 0;
}

exports.MediaType = validate22;
const schema7 = {"description":"Media type without parameters.","type":"string","minLength":1,"maxLength":100,"pattern":"^[a-z]+/[a-z0-9][a-z0-9.+-]*$"};
const pattern1 = new RegExp("^[a-z]+/[a-z0-9][a-z0-9.+-]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 100)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:100,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9][a-z0-9.+-]*$"},schema:"^[a-z]+/[a-z0-9][a-z0-9.+-]*$",parentSchema:schema7,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

exports.Attachment = validate23;
const schema8 = {"description":"One attachment of the message; the list must equal what the container holds.","type":"object","properties":{"attachmentId":{"description":"Identifier for references within the message.","x-slot":"parties/LocalId"},"role":{"description":"What the attachment is.","x-slot":"codes/AttachmentRoleCode"},"filename":{"description":"Name in the container.","x-slot":"header/AttachmentFilename"},"mediaType":{"description":"Media type.","x-slot":"header/MediaType"},"size":{"description":"Size in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"description":"SHA-256 of the bytes.","x-slot":"common/Sha256"},"title":{"description":"Title or short description.","x-slot":"parties/Line"},"language":{"description":"Language of the content.","x-slot":"codes/LanguageCode"},"translationOf":{"description":"The attachment that this one translates.","x-slot":"parties/LocalId"},"certifiedCopy":{"description":"Whether it is a certified copy.","type":"boolean"},"original":{"description":"Whether it is the original.","type":"boolean"},"custody":{"description":"Chain of custody, oldest first.","type":"array","items":{"x-slot":"header/CustodyEntry","x-entry":true},"minItems":1,"maxItems":50}},"required":["attachmentId","role","filename","mediaType","size","sha256"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const validate25 = slot("codes/AttachmentRoleCode");
const validate26 = slot("header/AttachmentFilename");
const validate27 = slot("header/MediaType");
const validate28 = slot("common/Sha256");
const validate32 = slot("header/CustodyEntry");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attachmentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attachmentId"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.filename === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filename"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mediaType === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.size === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sha256 === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema8.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data0 = data.attachmentId;
if(!(validate8.validate(data0))){
validate8.validate(data0, {instancePath:instancePath+"/attachmentId",parentData:data,parentDataProperty:"attachmentId",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!(validate25.validate(data1))){
validate25.validate(data1, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.filename !== undefined){
let data2 = data.filename;
if(!(validate26.validate(data2))){
validate26.validate(data2, {instancePath:instancePath+"/filename",parentData:data,parentDataProperty:"filename",rootData});
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
if(data.mediaType !== undefined){
let data3 = data.mediaType;
if(!(validate27.validate(data3))){
validate27.validate(data3, {instancePath:instancePath+"/mediaType",parentData:data,parentDataProperty:"mediaType",rootData});
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data4 = data.size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.size.type,parentSchema:schema8.properties.size,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema8.properties.size,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.size,data:data4};
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
if(data.sha256 !== undefined){
let data5 = data.sha256;
if(!(validate28.validate(data5))){
validate28.validate(data5, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData});
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data6 = data.title;
if(!(validate14.validate(data6))){
validate14.validate(data6, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData});
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data7 = data.language;
if(!(validate7.validate(data7))){
validate7.validate(data7, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData});
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.translationOf !== undefined){
let data8 = data.translationOf;
if(!(validate8.validate(data8))){
validate8.validate(data8, {instancePath:instancePath+"/translationOf",parentData:data,parentDataProperty:"translationOf",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.certifiedCopy !== undefined){
let data9 = data.certifiedCopy;
if(typeof data9 !== "boolean"){
const err10 = {instancePath:instancePath+"/certifiedCopy",schemaPath:"#/properties/certifiedCopy/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.certifiedCopy.type,parentSchema:schema8.properties.certifiedCopy,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.original !== undefined){
let data10 = data.original;
if(typeof data10 !== "boolean"){
const err11 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.original.type,parentSchema:schema8.properties.original,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.custody !== undefined){
let data11 = data.custody;
if(Array.isArray(data11)){
if(data11.length > 50){
const err12 = {instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.custody,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data11.length < 1){
const err13 = {instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.custody,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32.validate(data11[i0], {instancePath:instancePath+"/custody/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate23.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/type",keyword:"type",params:{type: "array"},schema:schema8.properties.custody.type,parentSchema:schema8.properties.custody,data:data11};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

exports.Header = validate33;
const schema9 = {"description":"What a message says of itself.","type":"object","properties":{"specVersion":{"description":"Version of this language, major.minor.patch.","x-slot":"common/SpecVersion"},"messageId":{"description":"Identifier of the message, never reused.","x-slot":"common/UuidV7"},"kind":{"description":"What the message is; the body bears its name.","x-slot":"common/BusinessKind"},"caseReference":{"description":"File references of both sides.","x-slot":"header/CaseReference"},"conversationId":{"description":"Message id of the conversation's first message.","x-slot":"common/UuidV7"},"inReplyTo":{"description":"Message id this one answers; every kind has it but those that open a conversation.","x-slot":"common/UuidV7"},"relatedConversation":{"description":"Conversation this one builds on.","type":"array","items":{"x-slot":"header/RelatedConversation","x-entry":true},"minItems":1,"maxItems":20},"sequence":{"description":"Running number of this side's messages in the conversation, from 1.","x-slot":"common/SequenceNumber"},"seen":{"description":"Highest number up to which this side has every message of the other side, from 0.","x-slot":"common/SeenNumber"},"sentAt":{"description":"When the sender made the message.","x-slot":"common/DateTime"},"expiresAt":{"description":"When the message lapses if it has not been accepted.","x-slot":"common/DateTime"},"directoryVersion":{"description":"Version of the directory the sender worked from.","x-slot":"common/DirectoryVersion"},"sender":{"description":"Who sends.","x-slot":"common/AuthorityRef"},"recipient":{"description":"Who is to receive.","x-slot":"common/AuthorityRef"},"channel":{"description":"Channel in the sense of the instrument.","x-slot":"codes/ChannelCode"},"transmissionInstrument":{"description":"Instrument that governs how the message is sent, and not what it says.","x-slot":"codes/TransmissionInstrumentCode"},"transmissionException":{"description":"Why another means is used than the one that the instrument prescribes.","x-slot":"codes/TransmissionExceptionCode"},"language":{"description":"Language of the message.","x-slot":"codes/LanguageCode"},"translation":{"description":"Translation that is attached.","type":"array","items":{"x-slot":"header/Translation","x-entry":true},"minItems":1,"maxItems":20},"classification":{"description":"Classification.","x-slot":"codes/ClassificationCode"},"confidentiality":{"description":"Confidentiality that is asked.","x-slot":"header/Confidentiality"},"useLimitation":{"description":"Limits on use.","x-slot":"header/UseLimitation"},"attachment":{"description":"Attachment of the message.","type":"array","items":{"x-slot":"header/Attachment","x-entry":true},"minItems":1,"maxItems":200},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["specVersion","messageId","kind","caseReference","conversationId","sequence","seen","sentAt","expiresAt","directoryVersion","sender","recipient","channel","language","classification"],"additionalProperties":false};
const validate34 = slot("common/SpecVersion");
const validate36 = slot("common/BusinessKind");
const validate37 = slot("header/CaseReference");
const validate40 = slot("header/RelatedConversation");
const validate41 = slot("common/SequenceNumber");
const validate42 = slot("common/SeenNumber");
const validate45 = slot("common/DirectoryVersion");
const validate46 = slot("common/AuthorityRef");
const validate48 = slot("codes/ChannelCode");
const validate49 = slot("codes/TransmissionInstrumentCode");
const validate50 = slot("codes/TransmissionExceptionCode");
const validate52 = slot("header/Translation");
const validate53 = slot("codes/ClassificationCode");
const validate54 = slot("header/Confidentiality");
const validate55 = slot("header/UseLimitation");
const validate56 = slot("header/Attachment");
const validate57 = slot("parties/Extension");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.specVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specVersion"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.messageId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messageId"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.caseReference === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseReference"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.conversationId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversationId"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sequence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.seen === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sentAt === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.expiresAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.directoryVersion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directoryVersion"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.sender === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.recipient === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.channel === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.language === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.classification === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classification"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema9.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.specVersion !== undefined){
let data0 = data.specVersion;
if(!(validate34.validate(data0))){
validate34.validate(data0, {instancePath:instancePath+"/specVersion",parentData:data,parentDataProperty:"specVersion",rootData});
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
}
if(data.messageId !== undefined){
let data1 = data.messageId;
if(!(validate4.validate(data1))){
validate4.validate(data1, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(validate36.validate(data2))){
validate36.validate(data2, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData});
vErrors = vErrors === null ? validate36.validate.errors : vErrors.concat(validate36.validate.errors);
errors = vErrors.length;
}
}
if(data.caseReference !== undefined){
if(!(validate37.validate(data.caseReference, {instancePath:instancePath+"/caseReference",parentData:data,parentDataProperty:"caseReference",rootData}))){
vErrors = vErrors === null ? validate37.validate.errors : vErrors.concat(validate37.validate.errors);
errors = vErrors.length;
}
}
if(data.conversationId !== undefined){
let data4 = data.conversationId;
if(!(validate4.validate(data4))){
validate4.validate(data4, {instancePath:instancePath+"/conversationId",parentData:data,parentDataProperty:"conversationId",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.inReplyTo !== undefined){
let data5 = data.inReplyTo;
if(!(validate4.validate(data5))){
validate4.validate(data5, {instancePath:instancePath+"/inReplyTo",parentData:data,parentDataProperty:"inReplyTo",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.relatedConversation !== undefined){
let data6 = data.relatedConversation;
if(Array.isArray(data6)){
if(data6.length > 20){
const err16 = {instancePath:instancePath+"/relatedConversation",schemaPath:"#/properties/relatedConversation/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema9.properties.relatedConversation,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/relatedConversation",schemaPath:"#/properties/relatedConversation/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.relatedConversation,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40.validate(data6[i0], {instancePath:instancePath+"/relatedConversation/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/relatedConversation",schemaPath:"#/properties/relatedConversation/type",keyword:"type",params:{type: "array"},schema:schema9.properties.relatedConversation.type,parentSchema:schema9.properties.relatedConversation,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sequence !== undefined){
let data8 = data.sequence;
if(!(validate41.validate(data8))){
validate41.validate(data8, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData});
vErrors = vErrors === null ? validate41.validate.errors : vErrors.concat(validate41.validate.errors);
errors = vErrors.length;
}
}
if(data.seen !== undefined){
let data9 = data.seen;
if(!(validate42.validate(data9))){
validate42.validate(data9, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData});
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
if(data.sentAt !== undefined){
let data10 = data.sentAt;
if(!(validate17.validate(data10))){
validate17.validate(data10, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData});
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
let data11 = data.expiresAt;
if(!(validate17.validate(data11))){
validate17.validate(data11, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData});
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.directoryVersion !== undefined){
let data12 = data.directoryVersion;
if(!(validate45.validate(data12))){
validate45.validate(data12, {instancePath:instancePath+"/directoryVersion",parentData:data,parentDataProperty:"directoryVersion",rootData});
vErrors = vErrors === null ? validate45.validate.errors : vErrors.concat(validate45.validate.errors);
errors = vErrors.length;
}
}
if(data.sender !== undefined){
if(!(validate46.validate(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate46.validate.errors : vErrors.concat(validate46.validate.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate46.validate(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate46.validate.errors : vErrors.concat(validate46.validate.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
let data15 = data.channel;
if(!(validate48.validate(data15))){
validate48.validate(data15, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData});
vErrors = vErrors === null ? validate48.validate.errors : vErrors.concat(validate48.validate.errors);
errors = vErrors.length;
}
}
if(data.transmissionInstrument !== undefined){
let data16 = data.transmissionInstrument;
if(!(validate49.validate(data16))){
validate49.validate(data16, {instancePath:instancePath+"/transmissionInstrument",parentData:data,parentDataProperty:"transmissionInstrument",rootData});
vErrors = vErrors === null ? validate49.validate.errors : vErrors.concat(validate49.validate.errors);
errors = vErrors.length;
}
}
if(data.transmissionException !== undefined){
let data17 = data.transmissionException;
if(!(validate50.validate(data17))){
validate50.validate(data17, {instancePath:instancePath+"/transmissionException",parentData:data,parentDataProperty:"transmissionException",rootData});
vErrors = vErrors === null ? validate50.validate.errors : vErrors.concat(validate50.validate.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data18 = data.language;
if(!(validate7.validate(data18))){
validate7.validate(data18, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData});
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.translation !== undefined){
let data19 = data.translation;
if(Array.isArray(data19)){
if(data19.length > 20){
const err19 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema9.properties.translation,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data19.length < 1){
const err20 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.translation,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52.validate(data19[i1], {instancePath:instancePath+"/translation/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate52.validate.errors : vErrors.concat(validate52.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/type",keyword:"type",params:{type: "array"},schema:schema9.properties.translation.type,parentSchema:schema9.properties.translation,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.classification !== undefined){
let data21 = data.classification;
if(!(validate53.validate(data21))){
validate53.validate(data21, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData});
vErrors = vErrors === null ? validate53.validate.errors : vErrors.concat(validate53.validate.errors);
errors = vErrors.length;
}
}
if(data.confidentiality !== undefined){
if(!(validate54.validate(data.confidentiality, {instancePath:instancePath+"/confidentiality",parentData:data,parentDataProperty:"confidentiality",rootData}))){
vErrors = vErrors === null ? validate54.validate.errors : vErrors.concat(validate54.validate.errors);
errors = vErrors.length;
}
}
if(data.useLimitation !== undefined){
if(!(validate55.validate(data.useLimitation, {instancePath:instancePath+"/useLimitation",parentData:data,parentDataProperty:"useLimitation",rootData}))){
vErrors = vErrors === null ? validate55.validate.errors : vErrors.concat(validate55.validate.errors);
errors = vErrors.length;
}
}
if(data.attachment !== undefined){
let data24 = data.attachment;
if(Array.isArray(data24)){
if(data24.length > 200){
const err22 = {instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema9.properties.attachment,data:data24};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data24.length < 1){
const err23 = {instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.attachment,data:data24};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56.validate(data24[i2], {instancePath:instancePath+"/attachment/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate56.validate.errors : vErrors.concat(validate56.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err24 = {instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/type",keyword:"type",params:{type: "array"},schema:schema9.properties.attachment.type,parentSchema:schema9.properties.attachment,data:data24};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.extension !== undefined){
let data26 = data.extension;
if(Array.isArray(data26)){
if(data26.length > 50){
const err25 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema9.properties.extension,data:data26};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data26.length < 1){
const err26 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.extension,data:data26};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
if(!(validate57.validate(data26[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data26,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate57.validate.errors : vErrors.concat(validate57.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err27 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema9.properties.extension.type,parentSchema:schema9.properties.extension,data:data26};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
});

// Generated from ../json/header.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.CaseReference = validate0;
const schema0 = {"description":"The file references of both sides.","type":"object","properties":{"requestingRef":{"description":"Reference of the requesting authority.","$ref":"values#/$defs/CaseRef"},"requestedRef":{"description":"Reference of the requested authority, once it has given one.","$ref":"values#/$defs/CaseRef"}},"required":["requestingRef"],"additionalProperties":false};
const schema2 = {"description":"File reference of an authority; CC-AUTH-YYYY-NNNNNN advised.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$", "u");

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
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err2 = {instancePath:instancePath+"/requestingRef",schemaPath:"values#/$defs/CaseRef/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/requestingRef",schemaPath:"values#/$defs/CaseRef/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/requestingRef",schemaPath:"values#/$defs/CaseRef/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$",parentSchema:schema2,data:data0};
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
const err5 = {instancePath:instancePath+"/requestingRef",schemaPath:"values#/$defs/CaseRef/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.requestedRef !== undefined){
let data1 = data.requestedRef;
if(typeof data1 === "string"){
if(isLonger(data1, 64)){
const err6 = {instancePath:instancePath+"/requestedRef",schemaPath:"values#/$defs/CaseRef/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/requestedRef",schemaPath:"values#/$defs/CaseRef/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/requestedRef",schemaPath:"values#/$defs/CaseRef/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$",parentSchema:schema2,data:data1};
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
const err9 = {instancePath:instancePath+"/requestedRef",schemaPath:"values#/$defs/CaseRef/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data1};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.RelatedConversation = validate2;
const schema4 = {"description":"Another conversation this one builds on.","type":"object","properties":{"conversationId":{"description":"Its conversation id.","$ref":"values#/$defs/UuidV7"},"relation":{"description":"How this conversation relates to it.","$ref":"values#/$defs/ConversationRelationCode"}},"required":["conversationId","relation"],"additionalProperties":false};
const schema5 = {"type":"string","description":"A UUID of version 7 (RFC 9562) in lower case, such as the id of a message; never used twice, not even after a refusal.","minLength":36,"maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"};
const schema6 = {"description":"How a conversation relates to another.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"conversation-relation"};
const pattern2 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern3 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversationId"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.relation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"},schema:schema4.required,parentSchema:schema4,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema4,data};
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
if(typeof data0 === "string"){
if(isLonger(data0, 36)){
const err3 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 36)){
const err4 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data0)){
const err5 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema5,data:data0};
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
const err6 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.relation !== undefined){
let data1 = data.relation;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err7 = {instancePath:instancePath+"/relation",schemaPath:"values#/$defs/ConversationRelationCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/relation",schemaPath:"values#/$defs/ConversationRelationCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern3.test(data1)){
const err9 = {instancePath:instancePath+"/relation",schemaPath:"values#/$defs/ConversationRelationCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("conversation-relation", data1)){
const err10 = {instancePath:instancePath+"/relation",schemaPath:"values#/$defs/ConversationRelationCode/x-codes",keyword:"x-codes",params:{},schema:"conversation-relation",parentSchema:schema6,data:data1};
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
const err11 = {instancePath:instancePath+"/relation",schemaPath:"values#/$defs/ConversationRelationCode/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

exports.Translation = validate3;
const schema7 = {"description":"A translation of the message that is attached.","type":"object","properties":{"language":{"description":"Language of the translation.","$ref":"values#/$defs/LanguageCode"},"certified":{"description":"Whether the translation is certified.","type":"boolean"},"attachmentId":{"description":"The attachment that holds it.","$ref":"values#/$defs/LocalId"}},"required":["language","certified","attachmentId"],"additionalProperties":false};
const schema8 = {"description":"Language, ISO 639-1.","type":"string","minLength":1,"maxLength":2,"pattern":"^[a-z]{2}$","x-codes":"language"};
const schema9 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern4 = new RegExp("^[a-z]{2}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.certified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certified"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attachmentId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attachmentId"},schema:schema7.required,parentSchema:schema7,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
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
if(typeof data0 === "string"){
if(isLonger(data0, 2)){
const err4 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data0, 1)){
const err5 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},schema:"^[a-z]{2}$",parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!isCode("language", data0)){
const err7 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/x-codes",keyword:"x-codes",params:{},schema:"language",parentSchema:schema8,data:data0};
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
const err8 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.certified !== undefined){
let data1 = data.certified;
if(typeof data1 !== "boolean"){
const err9 = {instancePath:instancePath+"/certified",schemaPath:"#/properties/certified/type",keyword:"type",params:{type: "boolean"},schema:schema7.properties.certified.type,parentSchema:schema7.properties.certified,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data2 = data.attachmentId;
if(typeof data2 === "string"){
if(isLonger(data2, 64)){
const err10 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data2, 1)){
const err11 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data2)){
const err12 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema9,data:data2};
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
const err13 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

exports.Confidentiality = validate4;
const schema10 = {"description":"What the recipient is asked to keep to itself.","type":"object","properties":{"keepFactAndSubstance":{"description":"Whether the fact and substance of the message are to be kept confidential except as needed to execute it.","type":"boolean"},"doNotInformSubject":{"description":"Whether the person concerned must not be told.","type":"boolean"},"reason":{"description":"Why.","$ref":"values#/$defs/Text"},"until":{"description":"Day until which confidentiality is needed.","$ref":"values#/$defs/Date"}},"required":["keepFactAndSubstance","doNotInformSubject"],"additionalProperties":false};
const schema11 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema12 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const formats0 = formats.date;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keepFactAndSubstance === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keepFactAndSubstance"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.doNotInformSubject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "doNotInformSubject"},schema:schema10.required,parentSchema:schema10,data};
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
if(data.keepFactAndSubstance !== undefined){
let data0 = data.keepFactAndSubstance;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/keepFactAndSubstance",schemaPath:"#/properties/keepFactAndSubstance/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.keepFactAndSubstance.type,parentSchema:schema10.properties.keepFactAndSubstance,data:data0};
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
const err4 = {instancePath:instancePath+"/doNotInformSubject",schemaPath:"#/properties/doNotInformSubject/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.doNotInformSubject.type,parentSchema:schema10.properties.doNotInformSubject,data:data1};
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
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema11,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema11,data:data2};
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
const err7 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err8 = {instancePath:instancePath+"/until",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema12,data:data3};
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
const err9 = {instancePath:instancePath+"/until",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

exports.UseLimitation = validate5;
const schema13 = {"description":"Limits on the use of what the message carries; they bind the receiver.","type":"object","properties":{"purpose":{"description":"Purpose for which it may be used.","$ref":"values#/$defs/Text"},"permittedProceeding":{"description":"Proceeding in which it may be used.","type":"array","items":{"$ref":"values#/$defs/Line","x-entry":true},"minItems":1,"maxItems":20},"condition":{"description":"Further condition.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20}},"required":["purpose"],"additionalProperties":false};
const schema15 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purpose === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},schema:schema13.required,parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
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
if(typeof data0 === "string"){
if(isLonger(data0, 4000)){
const err2 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema11,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema11,data:data0};
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
const err4 = {instancePath:instancePath+"/purpose",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.permittedProceeding !== undefined){
let data1 = data.permittedProceeding;
if(Array.isArray(data1)){
if(data1.length > 20){
const err5 = {instancePath:instancePath+"/permittedProceeding",schemaPath:"#/properties/permittedProceeding/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema13.properties.permittedProceeding,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/permittedProceeding",schemaPath:"#/properties/permittedProceeding/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.permittedProceeding,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err7 = {instancePath:instancePath+"/permittedProceeding/" + i0,schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data2, 1)){
const err8 = {instancePath:instancePath+"/permittedProceeding/" + i0,schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15,data:data2};
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
const err9 = {instancePath:instancePath+"/permittedProceeding/" + i0,schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/permittedProceeding",schemaPath:"#/properties/permittedProceeding/type",keyword:"type",params:{type: "array"},schema:schema13.properties.permittedProceeding.type,parentSchema:schema13.properties.permittedProceeding,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.condition !== undefined){
let data3 = data.condition;
if(Array.isArray(data3)){
if(data3.length > 20){
const err11 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema13.properties.condition,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.condition,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err13 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema11,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data4, 1)){
const err14 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema11,data:data4};
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
const err15 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema13.properties.condition.type,parentSchema:schema13.properties.condition,data:data3};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.CustodyEntry = validate6;
const schema17 = {"description":"One link of a chain of custody.","type":"object","properties":{"at":{"description":"When.","$ref":"values#/$defs/DateTime"},"holder":{"description":"Who had the item.","$ref":"values#/$defs/Line"},"action":{"description":"What was done.","$ref":"values#/$defs/CustodyActionCode"},"note":{"description":"Remark.","$ref":"values#/$defs/Text"}},"required":["at","holder","action"],"additionalProperties":false};
const schema18 = {"type":"string","description":"A moment in time with its offset from UTC, such as 2026-06-15T09:30:00+02:00 or 2026-06-15T07:30:00Z.","format":"date-time"};
const schema20 = {"description":"What was done with an item while in custody.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"custody-action"};
const formats2 = formats["date-time"];

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.holder === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holder"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema17.required,parentSchema:schema17,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
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
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err4 = {instancePath:instancePath+"/at",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema18,data:data0};
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
const err5 = {instancePath:instancePath+"/at",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.holder !== undefined){
let data1 = data.holder;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err6 = {instancePath:instancePath+"/holder",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/holder",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15,data:data1};
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
const err8 = {instancePath:instancePath+"/holder",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err9 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/CustodyActionCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/CustodyActionCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern3.test(data2)){
const err11 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/CustodyActionCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!isCode("custody-action", data2)){
const err12 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/CustodyActionCode/x-codes",keyword:"x-codes",params:{},schema:"custody-action",parentSchema:schema20,data:data2};
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
const err13 = {instancePath:instancePath+"/action",schemaPath:"values#/$defs/CustodyActionCode/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err14 = {instancePath:instancePath+"/note",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data3, 1)){
const err15 = {instancePath:instancePath+"/note",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema11,data:data3};
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
const err16 = {instancePath:instancePath+"/note",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data:data3};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

exports.Attachment = validate7;
const schema22 = {"description":"One attachment of the message; the list must equal what the container holds.","type":"object","properties":{"attachmentId":{"description":"Identifier for references within the message.","$ref":"values#/$defs/LocalId"},"role":{"description":"What the attachment is.","$ref":"values#/$defs/AttachmentRoleCode"},"filename":{"description":"Name in the container.","$ref":"values#/$defs/AttachmentFilename"},"mediaType":{"description":"Media type.","$ref":"values#/$defs/MediaType"},"size":{"description":"Size in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"description":"SHA-256 of the bytes.","$ref":"values#/$defs/Sha256"},"title":{"description":"Title or short description.","$ref":"values#/$defs/Line"},"language":{"description":"Language of the content.","$ref":"values#/$defs/LanguageCode"},"translationOf":{"description":"The attachment that this one translates.","$ref":"values#/$defs/LocalId"},"certifiedCopy":{"description":"Whether it is a certified copy.","type":"boolean"},"original":{"description":"Whether it is the original.","type":"boolean"},"custody":{"description":"Chain of custody, oldest first.","type":"array","items":{"x-slot":"header/CustodyEntry","x-entry":true},"minItems":1,"maxItems":50}},"required":["attachmentId","role","filename","mediaType","size","sha256"],"additionalProperties":false};
const schema24 = {"description":"What an attachment is to the message.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"attachment-role"};
const schema25 = {"description":"File name in the container, under attachments/: ASCII letters, digits, dot, underscore and hyphen.","type":"string","minLength":1,"maxLength":120,"pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$"};
const schema26 = {"description":"Media type without parameters.","type":"string","minLength":1,"maxLength":100,"pattern":"^[a-z]+/[a-z0-9][a-z0-9.+-]*$"};
const schema27 = {"type":"string","description":"A SHA-256 digest in 64 lower-case hexadecimal digits.","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"};
const func0 = Object.prototype.hasOwnProperty;
const pattern9 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$", "u");
const pattern10 = new RegExp("^[a-z]+/[a-z0-9][a-z0-9.+-]*$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
const validate8 = slot("header/CustodyEntry");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attachmentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attachmentId"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.filename === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filename"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mediaType === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.size === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sha256 === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema22.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
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
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err7 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema9,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data0, 1)){
const err8 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data0)){
const err9 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema9,data:data0};
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
const err10 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err11 = {instancePath:instancePath+"/role",schemaPath:"values#/$defs/AttachmentRoleCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data1, 1)){
const err12 = {instancePath:instancePath+"/role",schemaPath:"values#/$defs/AttachmentRoleCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern3.test(data1)){
const err13 = {instancePath:instancePath+"/role",schemaPath:"values#/$defs/AttachmentRoleCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!isCode("attachment-role", data1)){
const err14 = {instancePath:instancePath+"/role",schemaPath:"values#/$defs/AttachmentRoleCode/x-codes",keyword:"x-codes",params:{},schema:"attachment-role",parentSchema:schema24,data:data1};
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
const err15 = {instancePath:instancePath+"/role",schemaPath:"values#/$defs/AttachmentRoleCode/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.filename !== undefined){
let data2 = data.filename;
if(typeof data2 === "string"){
if(isLonger(data2, 120)){
const err16 = {instancePath:instancePath+"/filename",schemaPath:"values#/$defs/AttachmentFilename/maxLength",keyword:"maxLength",params:{},schema:120,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data2, 1)){
const err17 = {instancePath:instancePath+"/filename",schemaPath:"values#/$defs/AttachmentFilename/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern9.test(data2)){
const err18 = {instancePath:instancePath+"/filename",schemaPath:"values#/$defs/AttachmentFilename/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$"},schema:"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$",parentSchema:schema25,data:data2};
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
const err19 = {instancePath:instancePath+"/filename",schemaPath:"values#/$defs/AttachmentFilename/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data3 = data.mediaType;
if(typeof data3 === "string"){
if(isLonger(data3, 100)){
const err20 = {instancePath:instancePath+"/mediaType",schemaPath:"values#/$defs/MediaType/maxLength",keyword:"maxLength",params:{},schema:100,parentSchema:schema26,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data3, 1)){
const err21 = {instancePath:instancePath+"/mediaType",schemaPath:"values#/$defs/MediaType/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema26,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern10.test(data3)){
const err22 = {instancePath:instancePath+"/mediaType",schemaPath:"values#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9][a-z0-9.+-]*$"},schema:"^[a-z]+/[a-z0-9][a-z0-9.+-]*$",parentSchema:schema26,data:data3};
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
const err23 = {instancePath:instancePath+"/mediaType",schemaPath:"values#/$defs/MediaType/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.size !== undefined){
let data4 = data.size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.size.type,parentSchema:schema22.properties.size,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema22.properties.size,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.size,data:data4};
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
if(data.sha256 !== undefined){
let data5 = data.sha256;
if(typeof data5 === "string"){
if(isLonger(data5, 64)){
const err27 = {instancePath:instancePath+"/sha256",schemaPath:"values#/$defs/Sha256/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema27,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(isShorter(data5, 64)){
const err28 = {instancePath:instancePath+"/sha256",schemaPath:"values#/$defs/Sha256/minLength",keyword:"minLength",params:{},schema:64,parentSchema:schema27,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern11.test(data5)){
const err29 = {instancePath:instancePath+"/sha256",schemaPath:"values#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema27,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/sha256",schemaPath:"values#/$defs/Sha256/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.title !== undefined){
let data6 = data.title;
if(typeof data6 === "string"){
if(isLonger(data6, 300)){
const err31 = {instancePath:instancePath+"/title",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(isShorter(data6, 1)){
const err32 = {instancePath:instancePath+"/title",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15,data:data6};
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
const err33 = {instancePath:instancePath+"/title",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.language !== undefined){
let data7 = data.language;
if(typeof data7 === "string"){
if(isLonger(data7, 2)){
const err34 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(isShorter(data7, 1)){
const err35 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern4.test(data7)){
const err36 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},schema:"^[a-z]{2}$",parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!isCode("language", data7)){
const err37 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/x-codes",keyword:"x-codes",params:{},schema:"language",parentSchema:schema8,data:data7};
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
const err38 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.translationOf !== undefined){
let data8 = data.translationOf;
if(typeof data8 === "string"){
if(isLonger(data8, 64)){
const err39 = {instancePath:instancePath+"/translationOf",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema9,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(isShorter(data8, 1)){
const err40 = {instancePath:instancePath+"/translationOf",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data8};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern5.test(data8)){
const err41 = {instancePath:instancePath+"/translationOf",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema9,data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/translationOf",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.certifiedCopy !== undefined){
let data9 = data.certifiedCopy;
if(typeof data9 !== "boolean"){
const err43 = {instancePath:instancePath+"/certifiedCopy",schemaPath:"#/properties/certifiedCopy/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.certifiedCopy.type,parentSchema:schema22.properties.certifiedCopy,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.original !== undefined){
let data10 = data.original;
if(typeof data10 !== "boolean"){
const err44 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.original.type,parentSchema:schema22.properties.original,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.custody !== undefined){
let data11 = data.custody;
if(Array.isArray(data11)){
if(data11.length > 50){
const err45 = {instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema22.properties.custody,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data11.length < 1){
const err46 = {instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.custody,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8.validate(data11[i0], {instancePath:instancePath+"/custody/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate7.errors = vErrors;
return false;
}
}
}
else {
const err47 = {instancePath:instancePath+"/custody",schemaPath:"#/properties/custody/type",keyword:"type",params:{type: "array"},schema:schema22.properties.custody.type,parentSchema:schema22.properties.custody,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

exports.Header = validate9;
const schema31 = {"description":"What a message says of itself.","type":"object","properties":{"specVersion":{"description":"Version of this language, major.minor.patch.","$ref":"values#/$defs/SpecVersion"},"messageId":{"description":"Identifier of the message, never reused.","$ref":"values#/$defs/UuidV7"},"kind":{"description":"What the message is; the body bears its name.","$ref":"values#/$defs/BusinessKind"},"caseReference":{"description":"File references of both sides.","x-slot":"header/CaseReference"},"conversationId":{"description":"Message id of the conversation's first message.","$ref":"values#/$defs/UuidV7"},"inReplyTo":{"description":"Message id this one answers; every kind has it but those that open a conversation.","$ref":"values#/$defs/UuidV7"},"relatedConversation":{"description":"Conversation this one builds on.","type":"array","items":{"x-slot":"header/RelatedConversation","x-entry":true},"minItems":1,"maxItems":20},"sequence":{"description":"Running number of this side's messages in the conversation, from 1.","$ref":"values#/$defs/SequenceNumber"},"seen":{"description":"Highest number up to which this side has every message of the other side, from 0.","$ref":"values#/$defs/SeenNumber"},"sentAt":{"description":"When the sender made the message.","$ref":"values#/$defs/DateTime"},"expiresAt":{"description":"When the message lapses if it has not been accepted.","$ref":"values#/$defs/DateTime"},"directoryVersion":{"description":"Version of the directory the sender worked from.","$ref":"values#/$defs/DirectoryVersion"},"sender":{"description":"Who sends.","x-slot":"common/AuthorityRef"},"recipient":{"description":"Who is to receive.","x-slot":"common/AuthorityRef"},"channel":{"description":"Channel in the sense of the instrument.","$ref":"values#/$defs/ChannelCode"},"transmissionInstrument":{"description":"Instrument that governs how the message is sent, and not what it says.","$ref":"values#/$defs/TransmissionInstrumentCode"},"transmissionException":{"description":"Why another means is used than the one that the instrument prescribes.","$ref":"values#/$defs/TransmissionExceptionCode"},"language":{"description":"Language of the message.","$ref":"values#/$defs/LanguageCode"},"translation":{"description":"Translation that is attached.","type":"array","items":{"x-slot":"header/Translation","x-entry":true},"minItems":1,"maxItems":20},"classification":{"description":"Classification.","$ref":"values#/$defs/ClassificationCode"},"confidentiality":{"description":"Confidentiality that is asked.","x-slot":"header/Confidentiality"},"useLimitation":{"description":"Limits on use.","x-slot":"header/UseLimitation"},"attachment":{"description":"Attachment of the message.","type":"array","items":{"x-slot":"header/Attachment","x-entry":true},"minItems":1,"maxItems":200},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["specVersion","messageId","kind","caseReference","conversationId","sequence","seen","sentAt","expiresAt","directoryVersion","sender","recipient","channel","language","classification"],"additionalProperties":false};
const schema32 = {"type":"string","description":"A version of the schemas, such as 1.0.0.","minLength":5,"maxLength":17,"pattern":"^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"};
const schema34 = {"type":"string","description":"What an authority says to another.","enum":["REQUEST","SUPPLEMENTARY_REQUEST","PRESERVATION_REQUEST","EMERGENCY_DISCLOSURE_REQUEST","SPONTANEOUS_INFORMATION","JIT_PROPOSAL","INTERCEPTION_NOTICE","ACKNOWLEDGEMENT","TECHNICAL_REJECTION","FORWARDING_NOTICE","RETURN_UNEXECUTED","ADDITIONAL_INFO_REQUEST","SUPPLEMENTARY_INFORMATION","CONSULTATION","CONSULTATION_REPLY","ACCEPTANCE","REFUSAL","POSTPONEMENT","RESUMPTION","DELAY_NOTICE","EXECUTION_REPORT","EVIDENCE_RECEIPT","STATUS_ENQUIRY","STATUS_UPDATE","WITHDRAWAL","WITHDRAWAL_CONFIRMATION","PRESERVATION_CONFIRMATION","PRESERVATION_EXTENSION","PRESERVATION_RELEASE","TRANSFER_CONSENT","TRANSFER_ARRANGEMENT","TRANSFER_RETURN_NOTICE","JIT_RESPONSE","JIT_AGREEMENT","INTERCEPTION_OBJECTION","USE_PERMISSION_REQUEST","USE_PERMISSION_DECISION","EXCULPATORY_DISCLOSURE_NOTICE","USE_REPORT","RETURN_OF_ITEMS","CLOSURE"]};
const schema37 = {"type":"integer","description":"The running number of a message among those its sender wrote in the conversation, from 1.","minimum":1,"maximum":9007199254740991};
const schema38 = {"type":"integer","description":"The highest number up to which all messages of the other side have been seen; 0 when none has.","minimum":0,"maximum":9007199254740991};
const schema41 = {"type":"integer","description":"The version of the directory that the sender worked from; it only grows.","minimum":1,"maximum":9007199254740991};
const schema42 = {"description":"Channel through which the message is sent in the sense of the instrument.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"channel"};
const schema43 = {"description":"Instrument on the transmission of messages.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"transmission-instrument"};
const schema44 = {"description":"Reason for another means of transmission than the one prescribed.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_]{0,39}$","x-codes":"transmission-exception"};
const schema46 = {"description":"How the content is classified.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"classification"};
const pattern14 = new RegExp("^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$", "u");
const pattern20 = new RegExp("^[A-Z0-9][A-Z0-9_]{0,39}$", "u");
const validate10 = slot("header/CaseReference");
const validate11 = slot("header/RelatedConversation");
const validate12 = slot("common/AuthorityRef");
const validate14 = slot("header/Translation");
const validate15 = slot("header/Confidentiality");
const validate16 = slot("header/UseLimitation");
const validate17 = slot("header/Attachment");
const validate18 = slot("parties/Extension");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.specVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specVersion"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.messageId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messageId"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.caseReference === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseReference"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.conversationId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversationId"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sequence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.seen === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sentAt === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentAt"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.expiresAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.directoryVersion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directoryVersion"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.sender === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.recipient === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.channel === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.language === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.classification === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classification"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema31.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
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
if(typeof data0 === "string"){
if(isLonger(data0, 17)){
const err16 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/maxLength",keyword:"maxLength",params:{},schema:17,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data0, 5)){
const err17 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/minLength",keyword:"minLength",params:{},schema:5,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern14.test(data0)){
const err18 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$"},schema:"^(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})$",parentSchema:schema32,data:data0};
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
const err19 = {instancePath:instancePath+"/specVersion",schemaPath:"values#/$defs/SpecVersion/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.messageId !== undefined){
let data1 = data.messageId;
if(typeof data1 === "string"){
if(isLonger(data1, 36)){
const err20 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data1, 36)){
const err21 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern2.test(data1)){
const err22 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema5,data:data1};
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
const err23 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/BusinessKind/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((data2 === "REQUEST") || (data2 === "SUPPLEMENTARY_REQUEST")) || (data2 === "PRESERVATION_REQUEST")) || (data2 === "EMERGENCY_DISCLOSURE_REQUEST")) || (data2 === "SPONTANEOUS_INFORMATION")) || (data2 === "JIT_PROPOSAL")) || (data2 === "INTERCEPTION_NOTICE")) || (data2 === "ACKNOWLEDGEMENT")) || (data2 === "TECHNICAL_REJECTION")) || (data2 === "FORWARDING_NOTICE")) || (data2 === "RETURN_UNEXECUTED")) || (data2 === "ADDITIONAL_INFO_REQUEST")) || (data2 === "SUPPLEMENTARY_INFORMATION")) || (data2 === "CONSULTATION")) || (data2 === "CONSULTATION_REPLY")) || (data2 === "ACCEPTANCE")) || (data2 === "REFUSAL")) || (data2 === "POSTPONEMENT")) || (data2 === "RESUMPTION")) || (data2 === "DELAY_NOTICE")) || (data2 === "EXECUTION_REPORT")) || (data2 === "EVIDENCE_RECEIPT")) || (data2 === "STATUS_ENQUIRY")) || (data2 === "STATUS_UPDATE")) || (data2 === "WITHDRAWAL")) || (data2 === "WITHDRAWAL_CONFIRMATION")) || (data2 === "PRESERVATION_CONFIRMATION")) || (data2 === "PRESERVATION_EXTENSION")) || (data2 === "PRESERVATION_RELEASE")) || (data2 === "TRANSFER_CONSENT")) || (data2 === "TRANSFER_ARRANGEMENT")) || (data2 === "TRANSFER_RETURN_NOTICE")) || (data2 === "JIT_RESPONSE")) || (data2 === "JIT_AGREEMENT")) || (data2 === "INTERCEPTION_OBJECTION")) || (data2 === "USE_PERMISSION_REQUEST")) || (data2 === "USE_PERMISSION_DECISION")) || (data2 === "EXCULPATORY_DISCLOSURE_NOTICE")) || (data2 === "USE_REPORT")) || (data2 === "RETURN_OF_ITEMS")) || (data2 === "CLOSURE"))){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"values#/$defs/BusinessKind/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.caseReference !== undefined){
if(!(validate10.validate(data.caseReference, {instancePath:instancePath+"/caseReference",parentData:data,parentDataProperty:"caseReference",rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
if(data.conversationId !== undefined){
let data4 = data.conversationId;
if(typeof data4 === "string"){
if(isLonger(data4, 36)){
const err26 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(isShorter(data4, 36)){
const err27 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern2.test(data4)){
const err28 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema5,data:data4};
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
const err29 = {instancePath:instancePath+"/conversationId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.inReplyTo !== undefined){
let data5 = data.inReplyTo;
if(typeof data5 === "string"){
if(isLonger(data5, 36)){
const err30 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(isShorter(data5, 36)){
const err31 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern2.test(data5)){
const err32 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema5,data:data5};
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
const err33 = {instancePath:instancePath+"/inReplyTo",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.relatedConversation !== undefined){
let data6 = data.relatedConversation;
if(Array.isArray(data6)){
if(data6.length > 20){
const err34 = {instancePath:instancePath+"/relatedConversation",schemaPath:"#/properties/relatedConversation/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema31.properties.relatedConversation,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6.length < 1){
const err35 = {instancePath:instancePath+"/relatedConversation",schemaPath:"#/properties/relatedConversation/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.relatedConversation,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11.validate(data6[i0], {instancePath:instancePath+"/relatedConversation/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err36 = {instancePath:instancePath+"/relatedConversation",schemaPath:"#/properties/relatedConversation/type",keyword:"type",params:{type: "array"},schema:schema31.properties.relatedConversation.type,parentSchema:schema31.properties.relatedConversation,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.sequence !== undefined){
let data8 = data.sequence;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err37 = {instancePath:instancePath+"/sequence",schemaPath:"values#/$defs/SequenceNumber/type",keyword:"type",params:{type: "integer"},schema:schema37.type,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/sequence",schemaPath:"values#/$defs/SequenceNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/sequence",schemaPath:"values#/$defs/SequenceNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.seen !== undefined){
let data9 = data.seen;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err40 = {instancePath:instancePath+"/seen",schemaPath:"values#/$defs/SeenNumber/type",keyword:"type",params:{type: "integer"},schema:schema38.type,parentSchema:schema38,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/seen",schemaPath:"values#/$defs/SeenNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema38,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/seen",schemaPath:"values#/$defs/SeenNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.sentAt !== undefined){
let data10 = data.sentAt;
if(typeof data10 === "string"){
if(!(formats2(data10))){
const err43 = {instancePath:instancePath+"/sentAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema18,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/sentAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data11 = data.expiresAt;
if(typeof data11 === "string"){
if(!(formats2(data11))){
const err45 = {instancePath:instancePath+"/expiresAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema18,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/expiresAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.directoryVersion !== undefined){
let data12 = data.directoryVersion;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err47 = {instancePath:instancePath+"/directoryVersion",schemaPath:"values#/$defs/DirectoryVersion/type",keyword:"type",params:{type: "integer"},schema:schema41.type,parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err48 = {instancePath:instancePath+"/directoryVersion",schemaPath:"values#/$defs/DirectoryVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err49 = {instancePath:instancePath+"/directoryVersion",schemaPath:"values#/$defs/DirectoryVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.sender !== undefined){
if(!(validate12.validate(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate12.validate.errors : vErrors.concat(validate12.validate.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate12.validate(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate12.validate.errors : vErrors.concat(validate12.validate.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
let data15 = data.channel;
if(typeof data15 === "string"){
if(isLonger(data15, 40)){
const err50 = {instancePath:instancePath+"/channel",schemaPath:"values#/$defs/ChannelCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema42,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(isShorter(data15, 1)){
const err51 = {instancePath:instancePath+"/channel",schemaPath:"values#/$defs/ChannelCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema42,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern3.test(data15)){
const err52 = {instancePath:instancePath+"/channel",schemaPath:"values#/$defs/ChannelCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema42,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!isCode("channel", data15)){
const err53 = {instancePath:instancePath+"/channel",schemaPath:"values#/$defs/ChannelCode/x-codes",keyword:"x-codes",params:{},schema:"channel",parentSchema:schema42,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/channel",schemaPath:"values#/$defs/ChannelCode/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.transmissionInstrument !== undefined){
let data16 = data.transmissionInstrument;
if(typeof data16 === "string"){
if(isLonger(data16, 40)){
const err55 = {instancePath:instancePath+"/transmissionInstrument",schemaPath:"values#/$defs/TransmissionInstrumentCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(isShorter(data16, 1)){
const err56 = {instancePath:instancePath+"/transmissionInstrument",schemaPath:"values#/$defs/TransmissionInstrumentCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern3.test(data16)){
const err57 = {instancePath:instancePath+"/transmissionInstrument",schemaPath:"values#/$defs/TransmissionInstrumentCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!isCode("transmission-instrument", data16)){
const err58 = {instancePath:instancePath+"/transmissionInstrument",schemaPath:"values#/$defs/TransmissionInstrumentCode/x-codes",keyword:"x-codes",params:{},schema:"transmission-instrument",parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/transmissionInstrument",schemaPath:"values#/$defs/TransmissionInstrumentCode/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.transmissionException !== undefined){
let data17 = data.transmissionException;
if(typeof data17 === "string"){
if(isLonger(data17, 40)){
const err60 = {instancePath:instancePath+"/transmissionException",schemaPath:"values#/$defs/TransmissionExceptionCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema44,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(isShorter(data17, 1)){
const err61 = {instancePath:instancePath+"/transmissionException",schemaPath:"values#/$defs/TransmissionExceptionCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema44,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern20.test(data17)){
const err62 = {instancePath:instancePath+"/transmissionException",schemaPath:"values#/$defs/TransmissionExceptionCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_]{0,39}$",parentSchema:schema44,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!isCode("transmission-exception", data17)){
const err63 = {instancePath:instancePath+"/transmissionException",schemaPath:"values#/$defs/TransmissionExceptionCode/x-codes",keyword:"x-codes",params:{},schema:"transmission-exception",parentSchema:schema44,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/transmissionException",schemaPath:"values#/$defs/TransmissionExceptionCode/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data17};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.language !== undefined){
let data18 = data.language;
if(typeof data18 === "string"){
if(isLonger(data18, 2)){
const err65 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema8,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(isShorter(data18, 1)){
const err66 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data18};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern4.test(data18)){
const err67 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},schema:"^[a-z]{2}$",parentSchema:schema8,data:data18};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!isCode("language", data18)){
const err68 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/x-codes",keyword:"x-codes",params:{},schema:"language",parentSchema:schema8,data:data18};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/language",schemaPath:"values#/$defs/LanguageCode/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data18};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.translation !== undefined){
let data19 = data.translation;
if(Array.isArray(data19)){
if(data19.length > 20){
const err70 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema31.properties.translation,data:data19};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data19.length < 1){
const err71 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.translation,data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14.validate(data19[i1], {instancePath:instancePath+"/translation/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err72 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/type",keyword:"type",params:{type: "array"},schema:schema31.properties.translation.type,parentSchema:schema31.properties.translation,data:data19};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.classification !== undefined){
let data21 = data.classification;
if(typeof data21 === "string"){
if(isLonger(data21, 40)){
const err73 = {instancePath:instancePath+"/classification",schemaPath:"values#/$defs/ClassificationCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(isShorter(data21, 1)){
const err74 = {instancePath:instancePath+"/classification",schemaPath:"values#/$defs/ClassificationCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern3.test(data21)){
const err75 = {instancePath:instancePath+"/classification",schemaPath:"values#/$defs/ClassificationCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!isCode("classification", data21)){
const err76 = {instancePath:instancePath+"/classification",schemaPath:"values#/$defs/ClassificationCode/x-codes",keyword:"x-codes",params:{},schema:"classification",parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/classification",schemaPath:"values#/$defs/ClassificationCode/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.confidentiality !== undefined){
if(!(validate15.validate(data.confidentiality, {instancePath:instancePath+"/confidentiality",parentData:data,parentDataProperty:"confidentiality",rootData}))){
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.useLimitation !== undefined){
if(!(validate16.validate(data.useLimitation, {instancePath:instancePath+"/useLimitation",parentData:data,parentDataProperty:"useLimitation",rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
}
if(data.attachment !== undefined){
let data24 = data.attachment;
if(Array.isArray(data24)){
if(data24.length > 200){
const err78 = {instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema31.properties.attachment,data:data24};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data24.length < 1){
const err79 = {instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.attachment,data:data24};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!(validate17.validate(data24[i2], {instancePath:instancePath+"/attachment/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err80 = {instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/type",keyword:"type",params:{type: "array"},schema:schema31.properties.attachment.type,parentSchema:schema31.properties.attachment,data:data24};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.extension !== undefined){
let data26 = data.extension;
if(Array.isArray(data26)){
if(data26.length > 50){
const err81 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema31.properties.extension,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data26.length < 1){
const err82 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.extension,data:data26};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
if(!(validate18.validate(data26[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data26,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err83 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema31.properties.extension.type,parentSchema:schema31.properties.extension,data:data26};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
});

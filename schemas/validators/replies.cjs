// Generated from ../json/replies.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Acknowledgement = validate0;
const schema0 = {"description":"The Central Authority says that it has the message, and who deals with it.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"receivedOn":{"description":"Day on which the message was received.","$ref":"values#/$defs/Date"},"handlingAuthority":{"description":"Authority that deals with the matter.","x-slot":"parties/Authority"},"decisionExpectedOn":{"description":"Day on which a decision is expected.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["receivedOn"],"additionalProperties":false};
const schema2 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const schema4 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const validate1 = slot("parties/LegalBasis");
const validate3 = slot("parties/Authority");
const validate4 = slot("parties/Extension");
const formats0 = formats.date;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receivedOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedOn"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "receivedOn")) || (key0 === "handlingAuthority")) || (key0 === "decisionExpectedOn")) || (key0 === "remark")) || (key0 === "extension"))){
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
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalBasis,data:data0};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalBasis.type,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.receivedOn !== undefined){
let data2 = data.receivedOn;
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err5 = {instancePath:instancePath+"/receivedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data2};
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
const err6 = {instancePath:instancePath+"/receivedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.handlingAuthority !== undefined){
if(!(validate3.validate(data.handlingAuthority, {instancePath:instancePath+"/handlingAuthority",parentData:data,parentDataProperty:"handlingAuthority",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.decisionExpectedOn !== undefined){
let data4 = data.decisionExpectedOn;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err7 = {instancePath:instancePath+"/decisionExpectedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data4};
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
const err8 = {instancePath:instancePath+"/decisionExpectedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.remark !== undefined){
let data5 = data.remark;
if(typeof data5 === "string"){
if(isLonger(data5, 4000)){
const err9 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data5, 1)){
const err10 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data5};
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
const err11 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.extension !== undefined){
let data6 = data.extension;
if(Array.isArray(data6)){
if(data6.length > 50){
const err12 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate4.validate(data6[i1], {instancePath:instancePath+"/extension/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
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
const err14 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data6};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.AcceptedItem = validate5;
const schema5 = {"description":"Decision on an item that is granted.","type":"object","properties":{"itemId":{"description":"Item of the request.","$ref":"values#/$defs/LocalId"},"decision":{"description":"Decision.","$ref":"values#/$defs/ItemDecisionCode"},"condition":{"description":"Condition.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20},"expectedDate":{"description":"Day on which execution is expected.","$ref":"values#/$defs/Date"},"executedAt":{"description":"When it is to take place, for a hearing.","$ref":"values#/$defs/DateTime"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"}},"required":["itemId","decision"],"additionalProperties":false};
const schema6 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema7 = {"description":"Decision on one item of assistance.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"item-decision"};
const schema10 = {"type":"string","description":"A moment in time with its offset from UTC, such as 2026-06-15T09:30:00+02:00 or 2026-06-15T07:30:00Z.","format":"date-time"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");
const formats6 = formats["date-time"];

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "itemId") || (key0 === "decision")) || (key0 === "condition")) || (key0 === "expectedDate")) || (key0 === "executedAt")) || (key0 === "remark"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema5,data};
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
const err3 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema6,data:data0};
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
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err7 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/ItemDecisionCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema7,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/ItemDecisionCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema7,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/ItemDecisionCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema7,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("item-decision", data1)){
const err10 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/ItemDecisionCode/x-codes",keyword:"x-codes",params:{},schema:"item-decision",parentSchema:schema7,data:data1};
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
const err11 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/ItemDecisionCode/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.condition !== undefined){
let data2 = data.condition;
if(Array.isArray(data2)){
if(data2.length > 20){
const err12 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema5.properties.condition,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema5.properties.condition,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err14 = {instancePath:instancePath+"/condition/" + i0,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data3, 1)){
const err15 = {instancePath:instancePath+"/condition/" + i0,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data3};
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
const err16 = {instancePath:instancePath+"/condition/" + i0,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema5.properties.condition.type,parentSchema:schema5.properties.condition,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expectedDate !== undefined){
let data4 = data.expectedDate;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err18 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data4};
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
const err19 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.executedAt !== undefined){
let data5 = data.executedAt;
if(typeof data5 === "string"){
if(!(formats6(data5))){
const err20 = {instancePath:instancePath+"/executedAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema10,data:data5};
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
const err21 = {instancePath:instancePath+"/executedAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err22 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(isShorter(data6, 1)){
const err23 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data6};
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
const err24 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.EarlierConsultation = validate6;
const schema12 = {"description":"The consultation that went before the decision.","type":"object","properties":{"heldOn":{"description":"Day it was held or concluded.","$ref":"values#/$defs/Date"},"messageId":{"description":"Message in which it was held.","$ref":"values#/$defs/UuidV7"},"summary":{"description":"What was proposed and answered.","$ref":"values#/$defs/Text"}},"required":["heldOn","summary"],"additionalProperties":false};
const schema14 = {"type":"string","description":"A UUID of version 7 (RFC 9562) in lower case, such as the id of a message; never used twice, not even after a refusal.","minLength":36,"maxLength":36,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"};
const pattern2 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.heldOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldOn"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.summary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "heldOn") || (key0 === "messageId")) || (key0 === "summary"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.heldOn !== undefined){
let data0 = data.heldOn;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err3 = {instancePath:instancePath+"/heldOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data0};
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
const err4 = {instancePath:instancePath+"/heldOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
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
let data1 = data.messageId;
if(typeof data1 === "string"){
if(isLonger(data1, 36)){
const err5 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/maxLength",keyword:"maxLength",params:{},schema:36,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data1, 36)){
const err6 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/minLength",keyword:"minLength",params:{},schema:36,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern2.test(data1)){
const err7 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema14,data:data1};
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
const err8 = {instancePath:instancePath+"/messageId",schemaPath:"values#/$defs/UuidV7/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.summary !== undefined){
let data2 = data.summary;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err9 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data2};
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
const err11 = {instancePath:instancePath+"/summary",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data2};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

exports.RefusalGround = validate7;
const schema16 = {"description":"A ground of refusal.","type":"object","properties":{"code":{"description":"The ground.","$ref":"values#/$defs/RefusalGroundCode"},"article":{"description":"Article of the instrument that admits it.","$ref":"values#/$defs/Line"}},"required":["code"],"additionalProperties":false};
const schema17 = {"description":"Ground on which assistance is refused.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"refusal-ground"};
const schema18 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "article"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
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
if(isLonger(data0, 40)){
const err2 = {instancePath:instancePath+"/code",schemaPath:"values#/$defs/RefusalGroundCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/code",schemaPath:"values#/$defs/RefusalGroundCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"values#/$defs/RefusalGroundCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("refusal-ground", data0)){
const err5 = {instancePath:instancePath+"/code",schemaPath:"values#/$defs/RefusalGroundCode/x-codes",keyword:"x-codes",params:{},schema:"refusal-ground",parentSchema:schema17,data:data0};
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
const err6 = {instancePath:instancePath+"/code",schemaPath:"values#/$defs/RefusalGroundCode/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.article !== undefined){
let data1 = data.article;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err7 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema18,data:data1};
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
const err9 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data:data1};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

exports.RefusedItem = validate8;
const schema19 = {"description":"Items that are refused on the same grounds.","type":"object","properties":{"itemId":{"description":"Item of the request.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"assistanceType":{"description":"Kinds of assistance of these items, so that the refusal can be judged without the request.","type":"array","items":{"$ref":"values#/$defs/AssistanceTypeCode","x-entry":true},"minItems":1,"maxItems":50},"ground":{"description":"Ground.","type":"array","items":{"x-slot":"replies/RefusalGround","x-entry":true},"minItems":1,"maxItems":20},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/LongText"},"partialConsidered":{"description":"Whether granting in part or with conditions was considered.","type":"boolean"},"consultation":{"description":"Consultation that went before.","x-slot":"replies/EarlierConsultation"},"remedyInfo":{"description":"Remedy against the decision.","$ref":"values#/$defs/Text"}},"required":["itemId","ground"],"additionalProperties":false};
const schema21 = {"description":"Kind of assistance that is asked.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"assistance-type"};
const schema22 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const validate9 = slot("replies/RefusalGround");
const validate10 = slot("replies/EarlierConsultation");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ground === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ground"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "itemId") || (key0 === "assistanceType")) || (key0 === "ground")) || (key0 === "reasons")) || (key0 === "partialConsidered")) || (key0 === "consultation")) || (key0 === "remedyInfo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
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
if(Array.isArray(data0)){
if(data0.length > 50){
const err3 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.itemId,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.itemId,data:data0};
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
let data1 = data0[i0];
if(typeof data1 === "string"){
if(isLonger(data1, 64)){
const err5 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data1, 1)){
const err6 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema6,data:data1};
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
const err8 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors >= 1000){
validate8.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema19.properties.itemId.type,parentSchema:schema19.properties.itemId,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.assistanceType !== undefined){
let data2 = data.assistanceType;
if(Array.isArray(data2)){
if(data2.length > 50){
const err10 = {instancePath:instancePath+"/assistanceType",schemaPath:"#/properties/assistanceType/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.assistanceType,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/assistanceType",schemaPath:"#/properties/assistanceType/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.assistanceType,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(isLonger(data3, 40)){
const err12 = {instancePath:instancePath+"/assistanceType/" + i1,schemaPath:"values#/$defs/AssistanceTypeCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema21,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data3, 1)){
const err13 = {instancePath:instancePath+"/assistanceType/" + i1,schemaPath:"values#/$defs/AssistanceTypeCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema21,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern1.test(data3)){
const err14 = {instancePath:instancePath+"/assistanceType/" + i1,schemaPath:"values#/$defs/AssistanceTypeCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema21,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!isCode("assistance-type", data3)){
const err15 = {instancePath:instancePath+"/assistanceType/" + i1,schemaPath:"values#/$defs/AssistanceTypeCode/x-codes",keyword:"x-codes",params:{},schema:"assistance-type",parentSchema:schema21,data:data3};
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
const err16 = {instancePath:instancePath+"/assistanceType/" + i1,schemaPath:"values#/$defs/AssistanceTypeCode/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors >= 1000){
validate8.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/assistanceType",schemaPath:"#/properties/assistanceType/type",keyword:"type",params:{type: "array"},schema:schema19.properties.assistanceType.type,parentSchema:schema19.properties.assistanceType,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ground !== undefined){
let data4 = data.ground;
if(Array.isArray(data4)){
if(data4.length > 20){
const err18 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.ground,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.length < 1){
const err19 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.ground,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate9.validate(data4[i2], {instancePath:instancePath+"/ground/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
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
const err20 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/type",keyword:"type",params:{type: "array"},schema:schema19.properties.ground.type,parentSchema:schema19.properties.ground,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.reasons !== undefined){
let data6 = data.reasons;
if(typeof data6 === "string"){
if(isLonger(data6, 20000)){
const err21 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema22,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(isShorter(data6, 1)){
const err22 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data6};
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
const err23 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.partialConsidered !== undefined){
let data7 = data.partialConsidered;
if(typeof data7 !== "boolean"){
const err24 = {instancePath:instancePath+"/partialConsidered",schemaPath:"#/properties/partialConsidered/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.partialConsidered.type,parentSchema:schema19.properties.partialConsidered,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.consultation !== undefined){
if(!(validate10.validate(data.consultation, {instancePath:instancePath+"/consultation",parentData:data,parentDataProperty:"consultation",rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
if(data.remedyInfo !== undefined){
let data9 = data.remedyInfo;
if(typeof data9 === "string"){
if(isLonger(data9, 4000)){
const err25 = {instancePath:instancePath+"/remedyInfo",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(isShorter(data9, 1)){
const err26 = {instancePath:instancePath+"/remedyInfo",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data9};
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
const err27 = {instancePath:instancePath+"/remedyInfo",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data9};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

exports.PostponedItem = validate11;
const schema24 = {"description":"Items whose execution is postponed.","type":"object","properties":{"itemId":{"description":"Item of the request.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"ground":{"description":"Ground.","$ref":"values#/$defs/PostponementGroundCode"},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/LongText"},"expectedUntil":{"description":"Day on which execution is expected to go on.","$ref":"values#/$defs/Date"},"partialConsidered":{"description":"Whether granting in part or with conditions was considered.","type":"boolean"},"consultation":{"description":"Consultation that went before.","x-slot":"replies/EarlierConsultation"}},"required":["itemId","ground"],"additionalProperties":false};
const schema26 = {"description":"Ground on which execution is postponed.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"postponement-ground"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ground === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ground"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "itemId") || (key0 === "ground")) || (key0 === "reasons")) || (key0 === "expectedUntil")) || (key0 === "partialConsidered")) || (key0 === "consultation"))){
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
if(data.itemId !== undefined){
let data0 = data.itemId;
if(Array.isArray(data0)){
if(data0.length > 50){
const err3 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema24.properties.itemId,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24.properties.itemId,data:data0};
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
let data1 = data0[i0];
if(typeof data1 === "string"){
if(isLonger(data1, 64)){
const err5 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data1, 1)){
const err6 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema6,data:data1};
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
const err8 = {instancePath:instancePath+"/itemId/" + i0,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors >= 1000){
validate11.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema24.properties.itemId.type,parentSchema:schema24.properties.itemId,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ground !== undefined){
let data2 = data.ground;
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err10 = {instancePath:instancePath+"/ground",schemaPath:"values#/$defs/PostponementGroundCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data2, 1)){
const err11 = {instancePath:instancePath+"/ground",schemaPath:"values#/$defs/PostponementGroundCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern1.test(data2)){
const err12 = {instancePath:instancePath+"/ground",schemaPath:"values#/$defs/PostponementGroundCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!isCode("postponement-ground", data2)){
const err13 = {instancePath:instancePath+"/ground",schemaPath:"values#/$defs/PostponementGroundCode/x-codes",keyword:"x-codes",params:{},schema:"postponement-ground",parentSchema:schema26,data:data2};
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
const err14 = {instancePath:instancePath+"/ground",schemaPath:"values#/$defs/PostponementGroundCode/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reasons !== undefined){
let data3 = data.reasons;
if(typeof data3 === "string"){
if(isLonger(data3, 20000)){
const err15 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema22,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data3, 1)){
const err16 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data3};
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
const err17 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expectedUntil !== undefined){
let data4 = data.expectedUntil;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err18 = {instancePath:instancePath+"/expectedUntil",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data4};
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
const err19 = {instancePath:instancePath+"/expectedUntil",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.partialConsidered !== undefined){
let data5 = data.partialConsidered;
if(typeof data5 !== "boolean"){
const err20 = {instancePath:instancePath+"/partialConsidered",schemaPath:"#/properties/partialConsidered/type",keyword:"type",params:{type: "boolean"},schema:schema24.properties.partialConsidered.type,parentSchema:schema24.properties.partialConsidered,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.consultation !== undefined){
if(!(validate10.validate(data.consultation, {instancePath:instancePath+"/consultation",parentData:data,parentDataProperty:"consultation",rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.Acceptance = validate13;
const schema29 = {"description":"The request is accepted, wholly, in part or with conditions.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"extent":{"description":"How much of the request is accepted.","$ref":"values#/$defs/DecisionExtentCode"},"item":{"description":"Item that is granted.","type":"array","items":{"x-slot":"replies/AcceptedItem","x-entry":true},"minItems":1,"maxItems":50},"postponed":{"description":"Items that are postponed.","type":"array","items":{"x-slot":"replies/PostponedItem","x-entry":true},"minItems":1,"maxItems":50},"refused":{"description":"Items that are refused.","type":"array","items":{"x-slot":"replies/RefusedItem","x-entry":true},"minItems":1,"maxItems":50},"executingAuthority":{"description":"Authority that executes the request.","x-slot":"parties/Authority"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","extent","item"],"additionalProperties":false};
const schema30 = {"description":"How much of the request a decision covers.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"decision-extent"};
const validate15 = slot("replies/AcceptedItem");
const validate16 = slot("replies/PostponedItem");
const validate17 = slot("replies/RefusedItem");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.extent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "extent"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.item === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "legalBasis") || (key0 === "extent")) || (key0 === "item")) || (key0 === "postponed")) || (key0 === "refused")) || (key0 === "executingAuthority")) || (key0 === "remark")) || (key0 === "extension"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema29.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema29.properties.legalBasis,data:data0};
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
validate13.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema29.properties.legalBasis.type,parentSchema:schema29.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.extent !== undefined){
let data2 = data.extent;
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err7 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/DecisionExtentCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema30,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data2, 1)){
const err8 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/DecisionExtentCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema30,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/DecisionExtentCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema30,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("decision-extent", data2)){
const err10 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/DecisionExtentCode/x-codes",keyword:"x-codes",params:{},schema:"decision-extent",parentSchema:schema30,data:data2};
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
const err11 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/DecisionExtentCode/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.item !== undefined){
let data3 = data.item;
if(Array.isArray(data3)){
if(data3.length > 50){
const err12 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema29.properties.item,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema29.properties.item,data:data3};
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
if(!(validate15.validate(data3[i1], {instancePath:instancePath+"/item/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "array"},schema:schema29.properties.item.type,parentSchema:schema29.properties.item,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.postponed !== undefined){
let data5 = data.postponed;
if(Array.isArray(data5)){
if(data5.length > 50){
const err15 = {instancePath:instancePath+"/postponed",schemaPath:"#/properties/postponed/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema29.properties.postponed,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/postponed",schemaPath:"#/properties/postponed/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema29.properties.postponed,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate16.validate(data5[i2], {instancePath:instancePath+"/postponed/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/postponed",schemaPath:"#/properties/postponed/type",keyword:"type",params:{type: "array"},schema:schema29.properties.postponed.type,parentSchema:schema29.properties.postponed,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.refused !== undefined){
let data7 = data.refused;
if(Array.isArray(data7)){
if(data7.length > 50){
const err18 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema29.properties.refused,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema29.properties.refused,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate17.validate(data7[i3], {instancePath:instancePath+"/refused/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err20 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"},schema:schema29.properties.refused.type,parentSchema:schema29.properties.refused,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.executingAuthority !== undefined){
if(!(validate3.validate(data.executingAuthority, {instancePath:instancePath+"/executingAuthority",parentData:data,parentDataProperty:"executingAuthority",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data10 = data.remark;
if(typeof data10 === "string"){
if(isLonger(data10, 4000)){
const err21 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(isShorter(data10, 1)){
const err22 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data10};
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
const err23 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.extension !== undefined){
let data11 = data.extension;
if(Array.isArray(data11)){
if(data11.length > 50){
const err24 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema29.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema29.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate4.validate(data11[i4], {instancePath:instancePath+"/extension/" + i4,parentData:data11,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err26 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema29.properties.extension.type,parentSchema:schema29.properties.extension,data:data11};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.Refusal = validate20;
const schema32 = {"description":"The request is refused, wholly or in part.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"extent":{"description":"How much of the request is refused.","$ref":"values#/$defs/RefusalExtent"},"refused":{"description":"Items that are refused.","type":"array","items":{"x-slot":"replies/RefusedItem","x-entry":true},"minItems":1,"maxItems":50},"decidingAuthority":{"description":"Authority that decided.","x-slot":"parties/Authority"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","extent","refused"],"additionalProperties":false};
const schema33 = {"description":"How much of the request is refused.","type":"string","enum":["FULL","PARTIAL"]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.extent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "extent"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.refused === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refused"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "extent")) || (key0 === "refused")) || (key0 === "decidingAuthority")) || (key0 === "remark")) || (key0 === "extension"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema32.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.legalBasis,data:data0};
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
validate20.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema32.properties.legalBasis.type,parentSchema:schema32.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.extent !== undefined){
let data2 = data.extent;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/RefusalExtent/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "FULL") || (data2 === "PARTIAL"))){
const err8 = {instancePath:instancePath+"/extent",schemaPath:"values#/$defs/RefusalExtent/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.refused !== undefined){
let data3 = data.refused;
if(Array.isArray(data3)){
if(data3.length > 50){
const err9 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema32.properties.refused,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.refused,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17.validate(data3[i1], {instancePath:instancePath+"/refused/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
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
const err11 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"},schema:schema32.properties.refused.type,parentSchema:schema32.properties.refused,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.decidingAuthority !== undefined){
if(!(validate3.validate(data.decidingAuthority, {instancePath:instancePath+"/decidingAuthority",parentData:data,parentDataProperty:"decidingAuthority",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err12 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data6, 1)){
const err13 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data6};
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
const err14 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.extension !== undefined){
let data7 = data.extension;
if(Array.isArray(data7)){
if(data7.length > 50){
const err15 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema32.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4.validate(data7[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema32.properties.extension.type,parentSchema:schema32.properties.extension,data:data7};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

exports.Postponement = validate25;
const schema35 = {"description":"Execution is postponed, wholly or in part.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"postponed":{"description":"Items that are postponed.","type":"array","items":{"x-slot":"replies/PostponedItem","x-entry":true},"minItems":1,"maxItems":50},"decidingAuthority":{"description":"Authority that decided.","x-slot":"parties/Authority"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","postponed"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.postponed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postponed"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "legalBasis") || (key0 === "postponed")) || (key0 === "decidingAuthority")) || (key0 === "remark")) || (key0 === "extension"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema35.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.legalBasis,data:data0};
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
if(!(validate1.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate25.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema35.properties.legalBasis.type,parentSchema:schema35.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.postponed !== undefined){
let data2 = data.postponed;
if(Array.isArray(data2)){
if(data2.length > 50){
const err6 = {instancePath:instancePath+"/postponed",schemaPath:"#/properties/postponed/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema35.properties.postponed,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/postponed",schemaPath:"#/properties/postponed/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.postponed,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate16.validate(data2[i1], {instancePath:instancePath+"/postponed/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate25.errors = vErrors;
return false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/postponed",schemaPath:"#/properties/postponed/type",keyword:"type",params:{type: "array"},schema:schema35.properties.postponed.type,parentSchema:schema35.properties.postponed,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.decidingAuthority !== undefined){
if(!(validate3.validate(data.decidingAuthority, {instancePath:instancePath+"/decidingAuthority",parentData:data,parentDataProperty:"decidingAuthority",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data5 = data.remark;
if(typeof data5 === "string"){
if(isLonger(data5, 4000)){
const err9 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data5, 1)){
const err10 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data5};
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
const err11 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.extension !== undefined){
let data6 = data.extension;
if(Array.isArray(data6)){
if(data6.length > 50){
const err12 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema35.properties.extension,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.extension,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4.validate(data6[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate25.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema35.properties.extension.type,parentSchema:schema35.properties.extension,data:data6};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

exports.Resumption = validate30;
const schema37 = {"description":"Execution that was postponed goes on.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"resumedOn":{"description":"Day from which execution goes on.","$ref":"values#/$defs/Date"},"expectedDate":{"description":"Day on which execution is expected.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["itemId","resumedOn"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resumedOn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resumedOn"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "itemId")) || (key0 === "resumedOn")) || (key0 === "expectedDate")) || (key0 === "remark")) || (key0 === "extension"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema37.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.legalBasis,data:data0};
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
if(!(validate1.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate30.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema37.properties.legalBasis.type,parentSchema:schema37.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(Array.isArray(data2)){
if(data2.length > 50){
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema37.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err8 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data3, 1)){
const err9 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema6,data:data3};
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
const err11 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors >= 1000){
validate30.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema37.properties.itemId.type,parentSchema:schema37.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.resumedOn !== undefined){
let data4 = data.resumedOn;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err13 = {instancePath:instancePath+"/resumedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data4};
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
const err14 = {instancePath:instancePath+"/resumedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expectedDate !== undefined){
let data5 = data.expectedDate;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err15 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data5};
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
const err16 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data6, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data6};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.extension !== undefined){
let data7 = data.extension;
if(Array.isArray(data7)){
if(data7.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema37.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4.validate(data7[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate30.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema37.properties.extension.type,parentSchema:schema37.properties.extension,data:data7};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

exports.DelayNotice = validate33;
const schema42 = {"description":"Execution, or the decision, takes longer than was expected.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request; without it, all.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/LongText"},"expectedDate":{"description":"Day on which it is expected now.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["reasons"],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reasons === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "itemId")) || (key0 === "reasons")) || (key0 === "expectedDate")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema42.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.legalBasis,data:data0};
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
if(!(validate1.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema42.properties.legalBasis.type,parentSchema:schema42.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(Array.isArray(data2)){
if(data2.length > 50){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema42.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err7 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data3, 1)){
const err8 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema6,data:data3};
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
const err10 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema42.properties.itemId.type,parentSchema:schema42.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reasons !== undefined){
let data4 = data.reasons;
if(typeof data4 === "string"){
if(isLonger(data4, 20000)){
const err12 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data4, 1)){
const err13 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data4};
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
const err14 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expectedDate !== undefined){
let data5 = data.expectedDate;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err15 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data5};
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
const err16 = {instancePath:instancePath+"/expectedDate",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data6, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data6};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.extension !== undefined){
let data7 = data.extension;
if(Array.isArray(data7)){
if(data7.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema42.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4.validate(data7[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate33.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema42.properties.extension.type,parentSchema:schema42.properties.extension,data:data7};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
});

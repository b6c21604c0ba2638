// Generated from ../json/consultation.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Consultation = validate0;
const schema0 = {"description":"One side proposes how to go on before anything is decided: conditions, costs, another measure, another time.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"subject":{"description":"What the consultation is about.","$ref":"values#/$defs/ConsultationSubjectCode"},"itemId":{"description":"Item of the request; without it, all.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"ground":{"description":"Ground of refusal that is considered.","type":"array","items":{"x-slot":"replies/RefusalGround","x-entry":true},"minItems":1,"maxItems":20},"proposal":{"description":"What is proposed.","$ref":"values#/$defs/LongText"},"condition":{"description":"Condition that is proposed.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20},"estimate":{"description":"Expected costs.","x-slot":"parties/Money"},"replyBy":{"description":"Day by which a reply is needed.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","subject","proposal"],"additionalProperties":false};
const schema2 = {"description":"What a consultation is about.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"consultation-subject"};
const schema3 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema4 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const schema5 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema6 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("parties/LegalBasis");
const validate3 = slot("replies/RefusalGround");
const validate4 = slot("parties/Money");
const validate5 = slot("parties/Extension");
const pattern0 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const formats0 = formats.date;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.proposal === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposal"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalBasis,data:data0};
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
validate0.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalBasis.type,parentSchema:schema0.properties.legalBasis,data:data0};
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
let data2 = data.subject;
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err7 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/ConsultationSubjectCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data2, 1)){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/ConsultationSubjectCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/ConsultationSubjectCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("consultation-subject", data2)){
const err10 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/ConsultationSubjectCode/x-codes",keyword:"x-codes",params:{},schema:"consultation-subject",parentSchema:schema2,data:data2};
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
const err11 = {instancePath:instancePath+"/subject",schemaPath:"values#/$defs/ConsultationSubjectCode/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.itemId !== undefined){
let data3 = data.itemId;
if(Array.isArray(data3)){
if(data3.length > 50){
const err12 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.itemId,data:data3};
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
let data4 = data3[i1];
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err14 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data4, 1)){
const err15 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern1.test(data4)){
const err16 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema3,data:data4};
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
const err17 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema0.properties.itemId.type,parentSchema:schema0.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ground !== undefined){
let data5 = data.ground;
if(Array.isArray(data5)){
if(data5.length > 20){
const err19 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema0.properties.ground,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.length < 1){
const err20 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.ground,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate3.validate(data5[i2], {instancePath:instancePath+"/ground/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/type",keyword:"type",params:{type: "array"},schema:schema0.properties.ground.type,parentSchema:schema0.properties.ground,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.proposal !== undefined){
let data7 = data.proposal;
if(typeof data7 === "string"){
if(isLonger(data7, 20000)){
const err22 = {instancePath:instancePath+"/proposal",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema4,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(isShorter(data7, 1)){
const err23 = {instancePath:instancePath+"/proposal",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data:data7};
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
const err24 = {instancePath:instancePath+"/proposal",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.condition !== undefined){
let data8 = data.condition;
if(Array.isArray(data8)){
if(data8.length > 20){
const err25 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema0.properties.condition,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.condition,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(isLonger(data9, 4000)){
const err27 = {instancePath:instancePath+"/condition/" + i3,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(isShorter(data9, 1)){
const err28 = {instancePath:instancePath+"/condition/" + i3,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data9};
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
const err29 = {instancePath:instancePath+"/condition/" + i3,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err30 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema0.properties.condition.type,parentSchema:schema0.properties.condition,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.estimate !== undefined){
if(!(validate4.validate(data.estimate, {instancePath:instancePath+"/estimate",parentData:data,parentDataProperty:"estimate",rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.replyBy !== undefined){
let data11 = data.replyBy;
if(typeof data11 === "string"){
if(!(formats0(data11))){
const err31 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema6,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.remark !== undefined){
let data12 = data.remark;
if(typeof data12 === "string"){
if(isLonger(data12, 4000)){
const err33 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(isShorter(data12, 1)){
const err34 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.extension !== undefined){
let data13 = data.extension;
if(Array.isArray(data13)){
if(data13.length > 50){
const err36 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13.length < 1){
const err37 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate5.validate(data13[i4], {instancePath:instancePath+"/extension/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err38 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.ConsultationReply = validate6;
const schema8 = {"description":"What the other side says to a proposal, or to the conditions of spontaneous information.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"outcome":{"description":"Whether the proposal is accepted.","$ref":"values#/$defs/ConsultationOutcome"},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/Text"},"condition":{"description":"Condition as it is accepted, or proposed instead.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["outcome"],"additionalProperties":false};
const schema9 = {"description":"Whether a proposal is accepted.","type":"string","enum":["ACCEPTED","DECLINED"]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "outcome")) || (key0 === "reasons")) || (key0 === "condition")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
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
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema8.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.legalBasis,data:data0};
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
validate6.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema8.properties.legalBasis.type,parentSchema:schema8.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/outcome",schemaPath:"values#/$defs/ConsultationOutcome/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "ACCEPTED") || (data2 === "DECLINED"))){
const err6 = {instancePath:instancePath+"/outcome",schemaPath:"values#/$defs/ConsultationOutcome/enum",keyword:"enum",params:{allowedValues: schema9.enum},schema:schema9.enum,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reasons !== undefined){
let data3 = data.reasons;
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err7 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data3, 1)){
const err8 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data3};
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
const err9 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.condition !== undefined){
let data4 = data.condition;
if(Array.isArray(data4)){
if(data4.length > 20){
const err10 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema8.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(isLonger(data5, 4000)){
const err12 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data5, 1)){
const err13 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data5};
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
const err14 = {instancePath:instancePath+"/condition/" + i1,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors >= 1000){
validate6.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema8.properties.condition.type,parentSchema:schema8.properties.condition,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err16 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data6, 1)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data6};
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
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.extension !== undefined){
let data7 = data.extension;
if(Array.isArray(data7)){
if(data7.length > 50){
const err19 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate5.validate(data7[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate6.errors = vErrors;
return false;
}
}
}
else {
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema8.properties.extension.type,parentSchema:schema8.properties.extension,data:data7};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
});

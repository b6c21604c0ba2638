// Generated from ../json/jit.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.JitProposal = validate0;
const schema0 = {"description":"One side proposes to set up a joint investigation team.","type":"object","properties":{"legalBasis":{"description":"Basis the message stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"requestingAuthority":{"description":"Authority that makes the proposal.","x-slot":"parties/Authority"},"conductingAuthority":{"description":"Authority that conducts the investigation.","x-slot":"parties/Authority"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"team":{"description":"The team that is proposed.","x-slot":"assistance/JitDetail"},"urgency":{"description":"Urgency.","x-slot":"request/Urgency"},"certification":{"description":"Who answers for the proposal.","x-slot":"request/Certification"},"replyBy":{"description":"Day by which a response is hoped for.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","team"],"additionalProperties":false};
const schema2 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const schema3 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("parties/LegalBasis");
const validate2 = slot("parties/Authority");
const validate4 = slot("request/Proceeding");
const validate5 = slot("request/Offence");
const validate6 = slot("request/Facts");
const validate7 = slot("parties/Person");
const validate8 = slot("parties/LegalPerson");
const validate9 = slot("assistance/JitDetail");
const validate10 = slot("request/Urgency");
const validate11 = slot("request/Certification");
const validate13 = slot("parties/Extension");
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
if(data.team === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},schema:schema0.required,parentSchema:schema0,data};
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
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalBasis,data:data0};
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
validate0.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalBasis.type,parentSchema:schema0.properties.legalBasis,data:data0};
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
if(!(validate2.validate(data.requestingAuthority, {instancePath:instancePath+"/requestingAuthority",parentData:data,parentDataProperty:"requestingAuthority",rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.conductingAuthority !== undefined){
if(!(validate2.validate(data.conductingAuthority, {instancePath:instancePath+"/conductingAuthority",parentData:data,parentDataProperty:"conductingAuthority",rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.proceeding !== undefined){
if(!(validate4.validate(data.proceeding, {instancePath:instancePath+"/proceeding",parentData:data,parentDataProperty:"proceeding",rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.offence !== undefined){
let data5 = data.offence;
if(Array.isArray(data5)){
if(data5.length > 50){
const err6 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.offence,data:data5};
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
if(!(validate5.validate(data5[i1], {instancePath:instancePath+"/offence/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
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
const err8 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema0.properties.offence.type,parentSchema:schema0.properties.offence,data:data5};
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
if(!(validate6.validate(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data8 = data.person;
if(Array.isArray(data8)){
if(data8.length > 200){
const err9 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.person,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8.length < 1){
const err10 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.person,data:data8};
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
if(!(validate7.validate(data8[i2], {instancePath:instancePath+"/person/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema0.properties.person.type,parentSchema:schema0.properties.person,data:data8};
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
const err12 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data10.length < 1){
const err13 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalPerson,data:data10};
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
if(!(validate8.validate(data10[i3], {instancePath:instancePath+"/legalPerson/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalPerson.type,parentSchema:schema0.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.team !== undefined){
if(!(validate9.validate(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.urgency !== undefined){
if(!(validate10.validate(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
if(data.certification !== undefined){
if(!(validate11.validate(data.certification, {instancePath:instancePath+"/certification",parentData:data,parentDataProperty:"certification",rootData}))){
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
}
if(data.replyBy !== undefined){
let data15 = data.replyBy;
if(typeof data15 === "string"){
if(!(formats0(data15))){
const err15 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data15};
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
const err16 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data15};
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
let data16 = data.remark;
if(typeof data16 === "string"){
if(isLonger(data16, 4000)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data16, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data16};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data16};
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
let data17 = data.extension;
if(Array.isArray(data17)){
if(data17.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate13.validate(data17[i4], {instancePath:instancePath+"/extension/" + i4,parentData:data17,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data17};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.JitResponse = validate14;
const schema4 = {"description":"What the other side says to the proposal.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"decision":{"description":"Decision.","$ref":"values#/$defs/JitDecision"},"ground":{"description":"Ground of refusal.","type":"array","items":{"x-slot":"replies/RefusalGround","x-entry":true},"minItems":1,"maxItems":20},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/LongText"},"team":{"description":"The team as it is wished instead.","x-slot":"assistance/JitDetail"},"contact":{"description":"Who negotiates.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","decision"],"additionalProperties":false};
const schema5 = {"description":"What the other side says to a proposal.","type":"string","enum":["AGREED","DECLINED","NEGOTIATE"]};
const schema6 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const validate16 = slot("replies/RefusalGround");
const validate18 = slot("parties/Official");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "legalBasis") || (key0 === "decision")) || (key0 === "ground")) || (key0 === "reasons")) || (key0 === "team")) || (key0 === "contact")) || (key0 === "remark")) || (key0 === "extension"))){
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
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema4.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.legalBasis,data:data0};
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
validate14.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema4.properties.legalBasis.type,parentSchema:schema4.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/JitDecision/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "AGREED") || (data2 === "DECLINED")) || (data2 === "NEGOTIATE"))){
const err7 = {instancePath:instancePath+"/decision",schemaPath:"values#/$defs/JitDecision/enum",keyword:"enum",params:{allowedValues: schema5.enum},schema:schema5.enum,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ground !== undefined){
let data3 = data.ground;
if(Array.isArray(data3)){
if(data3.length > 20){
const err8 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema4.properties.ground,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.ground,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate16.validate(data3[i1], {instancePath:instancePath+"/ground/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate14.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/type",keyword:"type",params:{type: "array"},schema:schema4.properties.ground.type,parentSchema:schema4.properties.ground,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reasons !== undefined){
let data5 = data.reasons;
if(typeof data5 === "string"){
if(isLonger(data5, 20000)){
const err11 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema6,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data5, 1)){
const err12 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data5};
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
const err13 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.team !== undefined){
if(!(validate9.validate(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
let data7 = data.contact;
if(Array.isArray(data7)){
if(data7.length > 20){
const err14 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema4.properties.contact,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.contact,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18.validate(data7[i2], {instancePath:instancePath+"/contact/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate14.errors = vErrors;
return false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "array"},schema:schema4.properties.contact.type,parentSchema:schema4.properties.contact,data:data7};
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
let data9 = data.remark;
if(typeof data9 === "string"){
if(isLonger(data9, 4000)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data9, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data9};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data9};
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
let data10 = data.extension;
if(Array.isArray(data10)){
if(data10.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema4.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate13.validate(data10[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate14.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema4.properties.extension.type,parentSchema:schema4.properties.extension,data:data10};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

exports.JitAgreement = validate20;
const schema8 = {"description":"The team that both sides have agreed on.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"team":{"description":"The team.","x-slot":"assistance/JitDetail"},"startsOn":{"description":"First day.","$ref":"values#/$defs/Date"},"endsOn":{"description":"Last day, unless it is prolonged.","$ref":"values#/$defs/Date"},"term":{"description":"Term of the agreement.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":50},"signatory":{"description":"Who signed it.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"attachmentId":{"description":"Attachment with the agreement.","$ref":"values#/$defs/LocalId"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","team","startsOn","endsOn"],"additionalProperties":false};
const schema12 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.team === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startsOn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsOn"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.endsOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endsOn"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema8.properties, key0))){
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
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema8.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.legalBasis,data:data0};
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
const err7 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema8.properties.legalBasis.type,parentSchema:schema8.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.team !== undefined){
if(!(validate9.validate(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.startsOn !== undefined){
let data3 = data.startsOn;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err8 = {instancePath:instancePath+"/startsOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data3};
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
const err9 = {instancePath:instancePath+"/startsOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.endsOn !== undefined){
let data4 = data.endsOn;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/endsOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema2,data:data4};
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
const err11 = {instancePath:instancePath+"/endsOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.term !== undefined){
let data5 = data.term;
if(Array.isArray(data5)){
if(data5.length > 50){
const err12 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.term,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.term,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err14 = {instancePath:instancePath+"/term/" + i1,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data6, 1)){
const err15 = {instancePath:instancePath+"/term/" + i1,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data6};
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
const err16 = {instancePath:instancePath+"/term/" + i1,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "array"},schema:schema8.properties.term.type,parentSchema:schema8.properties.term,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.signatory !== undefined){
let data7 = data.signatory;
if(Array.isArray(data7)){
if(data7.length > 20){
const err18 = {instancePath:instancePath+"/signatory",schemaPath:"#/properties/signatory/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema8.properties.signatory,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/signatory",schemaPath:"#/properties/signatory/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.signatory,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18.validate(data7[i2], {instancePath:instancePath+"/signatory/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err20 = {instancePath:instancePath+"/signatory",schemaPath:"#/properties/signatory/type",keyword:"type",params:{type: "array"},schema:schema8.properties.signatory.type,parentSchema:schema8.properties.signatory,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.attachmentId !== undefined){
let data9 = data.attachmentId;
if(typeof data9 === "string"){
if(isLonger(data9, 64)){
const err21 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(isShorter(data9, 1)){
const err22 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern0.test(data9)){
const err23 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema12,data:data9};
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
const err24 = {instancePath:instancePath+"/attachmentId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.remark !== undefined){
let data10 = data.remark;
if(typeof data10 === "string"){
if(isLonger(data10, 4000)){
const err25 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(isShorter(data10, 1)){
const err26 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data10};
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
const err27 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.extension !== undefined){
let data11 = data.extension;
if(Array.isArray(data11)){
if(data11.length > 50){
const err28 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate13.validate(data11[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err30 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema8.properties.extension.type,parentSchema:schema8.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
});

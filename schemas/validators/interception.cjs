// Generated from ../json/interception.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.InterceptionNotice = validate0;
const schema0 = {"description":"A target of interception is, will be or was on the territory of the notified State.","type":"object","properties":{"legalBasis":{"description":"Basis the message stands on; exactly one is primary.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"interceptingAuthority":{"description":"Authority that ordered the interception.","x-slot":"parties/Authority"},"phase":{"description":"When the notice is given.","$ref":"values#/$defs/InterceptionPhase"},"proceeding":{"description":"The proceeding.","x-slot":"request/Proceeding"},"offence":{"description":"Offence the proceeding is about.","type":"array","items":{"x-slot":"request/Offence","x-entry":true},"minItems":1,"maxItems":50},"facts":{"description":"Facts and purpose.","x-slot":"request/Facts"},"person":{"description":"Natural person concerned.","type":"array","items":{"x-slot":"parties/Person","x-entry":true},"minItems":1,"maxItems":200},"legalPerson":{"description":"Legal person concerned.","type":"array","items":{"x-slot":"parties/LegalPerson","x-entry":true},"minItems":1,"maxItems":200},"orderConfirmed":{"description":"Whether a lawful order for it is confirmed.","type":"boolean"},"target":{"description":"Identifier of the target.","type":"array","items":{"x-slot":"assistance/DataIdentifier","x-entry":true},"minItems":1,"maxItems":50},"startsAt":{"description":"When it began or begins.","$ref":"values#/$defs/DateTime"},"endsAt":{"description":"When it ended or is to end.","$ref":"values#/$defs/DateTime"},"replyBy":{"description":"Day by which an answer is due.","$ref":"values#/$defs/Date"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","interceptingAuthority","phase","orderConfirmed","target"],"additionalProperties":false};
const schema2 = {"description":"When the notice is given: before the interception, while it goes on, or after it.","type":"string","enum":["BEFORE","DURING","AFTER"]};
const schema3 = {"type":"string","description":"A moment in time with its offset from UTC, such as 2026-06-15T09:30:00+02:00 or 2026-06-15T07:30:00Z.","format":"date-time"};
const schema5 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const schema6 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("parties/LegalBasis");
const validate2 = slot("parties/Authority");
const validate4 = slot("request/Proceeding");
const validate5 = slot("request/Offence");
const validate6 = slot("request/Facts");
const validate7 = slot("parties/Person");
const validate8 = slot("parties/LegalPerson");
const validate9 = slot("assistance/DataIdentifier");
const validate10 = slot("parties/Extension");
const formats0 = formats["date-time"];
const formats4 = formats.date;

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
if(data.interceptingAuthority === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interceptingAuthority"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phase === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.orderConfirmed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderConfirmed"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.target === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalBasis.type,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.interceptingAuthority !== undefined){
if(!(validate2.validate(data.interceptingAuthority, {instancePath:instancePath+"/interceptingAuthority",parentData:data,parentDataProperty:"interceptingAuthority",rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/phase",schemaPath:"values#/$defs/InterceptionPhase/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "BEFORE") || (data3 === "DURING")) || (data3 === "AFTER"))){
const err10 = {instancePath:instancePath+"/phase",schemaPath:"values#/$defs/InterceptionPhase/enum",keyword:"enum",params:{allowedValues: schema2.enum},schema:schema2.enum,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
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
const err11 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/offence",schemaPath:"#/properties/offence/type",keyword:"type",params:{type: "array"},schema:schema0.properties.offence.type,parentSchema:schema0.properties.offence,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.person,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.length < 1){
const err15 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.person,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "array"},schema:schema0.properties.person.type,parentSchema:schema0.properties.person,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.legalPerson !== undefined){
let data10 = data.legalPerson;
if(Array.isArray(data10)){
if(data10.length > 200){
const err17 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema0.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10.length < 1){
const err18 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
const err19 = {instancePath:instancePath+"/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalPerson.type,parentSchema:schema0.properties.legalPerson,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.orderConfirmed !== undefined){
let data12 = data.orderConfirmed;
if(typeof data12 !== "boolean"){
const err20 = {instancePath:instancePath+"/orderConfirmed",schemaPath:"#/properties/orderConfirmed/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.orderConfirmed.type,parentSchema:schema0.properties.orderConfirmed,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.target !== undefined){
let data13 = data.target;
if(Array.isArray(data13)){
if(data13.length > 50){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.target,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.length < 1){
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.target,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate9.validate(data13[i4], {instancePath:instancePath+"/target/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err23 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "array"},schema:schema0.properties.target.type,parentSchema:schema0.properties.target,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.startsAt !== undefined){
let data15 = data.startsAt;
if(typeof data15 === "string"){
if(!(formats0(data15))){
const err24 = {instancePath:instancePath+"/startsAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema3,data:data15};
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
const err25 = {instancePath:instancePath+"/startsAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.endsAt !== undefined){
let data16 = data.endsAt;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err26 = {instancePath:instancePath+"/endsAt",schemaPath:"values#/$defs/DateTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema3,data:data16};
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
const err27 = {instancePath:instancePath+"/endsAt",schemaPath:"values#/$defs/DateTime/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.replyBy !== undefined){
let data17 = data.replyBy;
if(typeof data17 === "string"){
if(!(formats4(data17))){
const err28 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema5,data:data17};
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
const err29 = {instancePath:instancePath+"/replyBy",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.remark !== undefined){
let data18 = data.remark;
if(typeof data18 === "string"){
if(isLonger(data18, 4000)){
const err30 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema6,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(isShorter(data18, 1)){
const err31 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data18};
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
const err32 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.extension !== undefined){
let data19 = data.extension;
if(Array.isArray(data19)){
if(data19.length > 50){
const err33 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data19.length < 1){
const err34 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate10.validate(data19[i5], {instancePath:instancePath+"/extension/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate0.errors = vErrors;
return false;
}
}
}
else {
const err35 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.InterceptionObjection = validate11;
const schema7 = {"description":"The notified side objects.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"demand":{"description":"What is demanded.","type":"array","items":{"$ref":"values#/$defs/InterceptionDemandCode","x-entry":true},"minItems":1,"maxItems":10},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/LongText"},"condition":{"description":"Condition on which material may be used.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":20},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","demand","reasons"],"additionalProperties":false};
const schema8 = {"description":"What a notified State demands.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"interception-demand"};
const schema9 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};
const pattern0 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.demand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "demand"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reasons === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "demand")) || (key0 === "reasons")) || (key0 === "condition")) || (key0 === "remark")) || (key0 === "extension"))){
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
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema7.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.legalBasis,data:data0};
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
validate11.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema7.properties.legalBasis.type,parentSchema:schema7.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.demand !== undefined){
let data2 = data.demand;
if(Array.isArray(data2)){
if(data2.length > 10){
const err7 = {instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema7.properties.demand,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.demand,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(isLonger(data3, 40)){
const err9 = {instancePath:instancePath+"/demand/" + i1,schemaPath:"values#/$defs/InterceptionDemandCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data3, 1)){
const err10 = {instancePath:instancePath+"/demand/" + i1,schemaPath:"values#/$defs/InterceptionDemandCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/demand/" + i1,schemaPath:"values#/$defs/InterceptionDemandCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!isCode("interception-demand", data3)){
const err12 = {instancePath:instancePath+"/demand/" + i1,schemaPath:"values#/$defs/InterceptionDemandCode/x-codes",keyword:"x-codes",params:{},schema:"interception-demand",parentSchema:schema8,data:data3};
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
const err13 = {instancePath:instancePath+"/demand/" + i1,schemaPath:"values#/$defs/InterceptionDemandCode/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/demand",schemaPath:"#/properties/demand/type",keyword:"type",params:{type: "array"},schema:schema7.properties.demand.type,parentSchema:schema7.properties.demand,data:data2};
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
let data4 = data.reasons;
if(typeof data4 === "string"){
if(isLonger(data4, 20000)){
const err15 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema9,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data4, 1)){
const err16 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data4};
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
const err17 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/LongText/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.condition !== undefined){
let data5 = data.condition;
if(Array.isArray(data5)){
if(data5.length > 20){
const err18 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema7.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.length < 1){
const err19 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err20 = {instancePath:instancePath+"/condition/" + i2,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema6,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data6, 1)){
const err21 = {instancePath:instancePath+"/condition/" + i2,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data6};
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
const err22 = {instancePath:instancePath+"/condition/" + i2,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "array"},schema:schema7.properties.condition.type,parentSchema:schema7.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.remark !== undefined){
let data7 = data.remark;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err24 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema6,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(isShorter(data7, 1)){
const err25 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.extension !== undefined){
let data8 = data.extension;
if(Array.isArray(data8)){
if(data8.length > 50){
const err27 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema7.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate10.validate(data8[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate11.errors = vErrors;
return false;
}
}
}
else {
const err29 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema7.properties.extension.type,parentSchema:schema7.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
});

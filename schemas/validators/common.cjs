// Generated from ../json/common.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.AuthorityRef = validate0;
const schema0 = {"type":"object","description":"An authority as the sender or the recipient of a document.","properties":{"authority":{"description":"The id under which the directory lists the authority.","$ref":"values#/$defs/AuthorityId"},"role":{"type":"string","description":"The capacity in which the authority acts.","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_]{0,39}$","x-codes":"authority-role"},"name":{"description":"The authority's name, for human readers.","$ref":"values#/$defs/ShortText"}},"required":["authority","role"],"additionalProperties":false};
const schema2 = {"type":"string","description":"A Central Authority: ISO 3166-1 alpha-2 code in lower case, a hyphen, and a name of letters, digits and hyphens, such as xa-moj.","minLength":4,"maxLength":48,"pattern":"^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$"};
const schema3 = {"type":"string","description":"A line of text: a name, a title, a reference.","minLength":1,"maxLength":200};
const pattern0 = new RegExp("^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[A-Z0-9][A-Z0-9_]{0,39}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authority === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema0.required,parentSchema:schema0,data};
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
if(data.authority !== undefined){
let data0 = data.authority;
if(typeof data0 === "string"){
if(isLonger(data0, 48)){
const err3 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/AuthorityId/maxLength",keyword:"maxLength",params:{},schema:48,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 4)){
const err4 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/AuthorityId/minLength",keyword:"minLength",params:{},schema:4,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/AuthorityId/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$"},schema:"^[a-z]{2}-[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?$",parentSchema:schema2,data:data0};
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
const err6 = {instancePath:instancePath+"/authority",schemaPath:"values#/$defs/AuthorityId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 === "string"){
if(isLonger(data1, 40)){
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema0.properties.role,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema0.properties.role,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_]{0,39}$",parentSchema:schema0.properties.role,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("authority-role", data1)){
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/x-codes",keyword:"x-codes",params:{},schema:"authority-role",parentSchema:schema0.properties.role,data:data1};
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
const err11 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema0.properties.role.type,parentSchema:schema0.properties.role,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(isLonger(data2, 200)){
const err12 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/ShortText/maxLength",keyword:"maxLength",params:{},schema:200,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data2, 1)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/ShortText/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
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
const err14 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/ShortText/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
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
});

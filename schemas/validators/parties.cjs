// Generated from ../json/parties.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Money = validate0;
const schema0 = {"description":"A sum of money.","type":"object","properties":{"amount":{"description":"Amount, in the currency's main unit.","$ref":"values#/$defs/Decimal"},"currency":{"description":"Currency.","$ref":"values#/$defs/CurrencyCode"}},"required":["amount","currency"],"additionalProperties":false};
const schema2 = {"description":"A decimal number with a point and at most four decimals, as a string in JSON.","type":"string","minLength":1,"maxLength":24,"pattern":"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$"};
const schema3 = {"description":"Currency, ISO 4217.","type":"string","minLength":1,"maxLength":3,"pattern":"^[A-Z]{3}$","x-codes":"currency"};
const pattern0 = new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$", "u");
const pattern1 = new RegExp("^[A-Z]{3}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
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
if(data.amount !== undefined){
let data0 = data.amount;
if(typeof data0 === "string"){
if(isLonger(data0, 24)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"values#/$defs/Decimal/maxLength",keyword:"maxLength",params:{},schema:24,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"values#/$defs/Decimal/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"values#/$defs/Decimal/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$"},schema:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$",parentSchema:schema2,data:data0};
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
const err6 = {instancePath:instancePath+"/amount",schemaPath:"values#/$defs/Decimal/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(isLonger(data1, 3)){
const err7 = {instancePath:instancePath+"/currency",schemaPath:"values#/$defs/CurrencyCode/maxLength",keyword:"maxLength",params:{},schema:3,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/currency",schemaPath:"values#/$defs/CurrencyCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/currency",schemaPath:"values#/$defs/CurrencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},schema:"^[A-Z]{3}$",parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!isCode("currency", data1)){
const err10 = {instancePath:instancePath+"/currency",schemaPath:"values#/$defs/CurrencyCode/x-codes",keyword:"x-codes",params:{},schema:"currency",parentSchema:schema3,data:data1};
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
const err11 = {instancePath:instancePath+"/currency",schemaPath:"values#/$defs/CurrencyCode/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.Address = validate2;
const schema4 = {"description":"A postal address or another place.","type":"object","properties":{"addressLine":{"description":"Street and number, building, or a description of the place.","type":"array","items":{"$ref":"values#/$defs/Line","x-entry":true},"minItems":1,"maxItems":5},"locality":{"description":"Town or village.","$ref":"values#/$defs/Line"},"postalCode":{"description":"Postal code.","$ref":"values#/$defs/Line"},"subdivision":{"description":"Part of the State.","$ref":"values#/$defs/Subdivision"},"country":{"description":"State.","$ref":"values#/$defs/CountryCode"},"unLocode":{"description":"Place as UN/LOCODE.","$ref":"values#/$defs/UnLocode"}},"required":["country"],"additionalProperties":false};
const schema5 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};
const schema8 = {"description":"Part of a State, ISO 3166-2.","type":"string","minLength":1,"maxLength":6,"pattern":"^[A-Z]{2}-[A-Z0-9]{1,3}$"};
const schema9 = {"description":"State, ISO 3166-1 alpha-2; XA to XZ are fictional States.","type":"string","minLength":1,"maxLength":2,"pattern":"^[A-Z]{2}$","x-codes":"country"};
const schema10 = {"description":"Place, UN/LOCODE.","type":"string","minLength":1,"maxLength":5,"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"};
const pattern2 = new RegExp("^[A-Z]{2}-[A-Z0-9]{1,3}$", "u");
const pattern3 = new RegExp("^[A-Z]{2}$", "u");
const pattern4 = new RegExp("^[A-Z]{2}[A-Z2-9]{3}$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "addressLine") || (key0 === "locality")) || (key0 === "postalCode")) || (key0 === "subdivision")) || (key0 === "country")) || (key0 === "unLocode"))){
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
if(data.addressLine !== undefined){
let data0 = data.addressLine;
if(Array.isArray(data0)){
if(data0.length > 5){
const err2 = {instancePath:instancePath+"/addressLine",schemaPath:"#/properties/addressLine/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema4.properties.addressLine,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/addressLine",schemaPath:"#/properties/addressLine/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.addressLine,data:data0};
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
let data1 = data0[i0];
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err4 = {instancePath:instancePath+"/addressLine/" + i0,schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data1, 1)){
const err5 = {instancePath:instancePath+"/addressLine/" + i0,schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data1};
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
const err6 = {instancePath:instancePath+"/addressLine/" + i0,schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors >= 1000){
validate2.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/addressLine",schemaPath:"#/properties/addressLine/type",keyword:"type",params:{type: "array"},schema:schema4.properties.addressLine.type,parentSchema:schema4.properties.addressLine,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.locality !== undefined){
let data2 = data.locality;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err8 = {instancePath:instancePath+"/locality",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data2, 1)){
const err9 = {instancePath:instancePath+"/locality",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
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
const err10 = {instancePath:instancePath+"/locality",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data3 = data.postalCode;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err11 = {instancePath:instancePath+"/postalCode",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data3, 1)){
const err12 = {instancePath:instancePath+"/postalCode",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data3};
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
const err13 = {instancePath:instancePath+"/postalCode",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subdivision !== undefined){
let data4 = data.subdivision;
if(typeof data4 === "string"){
if(isLonger(data4, 6)){
const err14 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/maxLength",keyword:"maxLength",params:{},schema:6,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data4, 1)){
const err15 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data4)){
const err16 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$"},schema:"^[A-Z]{2}-[A-Z0-9]{1,3}$",parentSchema:schema8,data:data4};
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
const err17 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 === "string"){
if(isLonger(data5, 2)){
const err18 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema9,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data5, 1)){
const err19 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern3.test(data5)){
const err20 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema9,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!isCode("country", data5)){
const err21 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema9,data:data5};
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
const err22 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.unLocode !== undefined){
let data6 = data.unLocode;
if(typeof data6 === "string"){
if(isLonger(data6, 5)){
const err23 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/maxLength",keyword:"maxLength",params:{},schema:5,parentSchema:schema10,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(isShorter(data6, 1)){
const err24 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema10,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern4.test(data6)){
const err25 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"},schema:"^[A-Z]{2}[A-Z2-9]{3}$",parentSchema:schema10,data:data6};
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
const err26 = {instancePath:instancePath+"/unLocode",schemaPath:"values#/$defs/UnLocode/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data:data6};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

exports.ContactPoint = validate3;
const schema11 = {"description":"How to reach the official who deals with the matter.","type":"object","properties":{"name":{"description":"Name of the official or the desk.","$ref":"values#/$defs/Line"},"phone":{"description":"Telephone number.","$ref":"values#/$defs/Phone"},"email":{"description":"E-mail address.","$ref":"values#/$defs/Email"},"officeHours":{"description":"Hours at which the contact point answers.","$ref":"values#/$defs/Line"},"timeZone":{"description":"Time zone of the office hours.","$ref":"values#/$defs/TimeZone"}},"additionalProperties":false};
const schema13 = {"description":"Telephone number, E.164.","type":"string","minLength":1,"maxLength":16,"pattern":"^\\+[1-9][0-9]{4,14}$"};
const schema14 = {"description":"E-mail address.","type":"string","minLength":1,"maxLength":254,"pattern":"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$"};
const schema16 = {"description":"IANA time zone name, such as Europe/Vienna.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"};
const pattern5 = new RegExp("^\\+[1-9][0-9]{4,14}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "phone")) || (key0 === "email")) || (key0 === "officeHours")) || (key0 === "timeZone"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(isLonger(data1, 16)){
const err4 = {instancePath:instancePath+"/phone",schemaPath:"values#/$defs/Phone/maxLength",keyword:"maxLength",params:{},schema:16,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data1, 1)){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"values#/$defs/Phone/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/phone",schemaPath:"values#/$defs/Phone/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{4,14}$"},schema:"^\\+[1-9][0-9]{4,14}$",parentSchema:schema13,data:data1};
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
const err7 = {instancePath:instancePath+"/phone",schemaPath:"values#/$defs/Phone/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(isLonger(data2, 254)){
const err8 = {instancePath:instancePath+"/email",schemaPath:"values#/$defs/Email/maxLength",keyword:"maxLength",params:{},schema:254,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data2, 1)){
const err9 = {instancePath:instancePath+"/email",schemaPath:"values#/$defs/Email/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern6.test(data2)){
const err10 = {instancePath:instancePath+"/email",schemaPath:"values#/$defs/Email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$"},schema:"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$",parentSchema:schema14,data:data2};
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
const err11 = {instancePath:instancePath+"/email",schemaPath:"values#/$defs/Email/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.officeHours !== undefined){
let data3 = data.officeHours;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err12 = {instancePath:instancePath+"/officeHours",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data3, 1)){
const err13 = {instancePath:instancePath+"/officeHours",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data3};
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
const err14 = {instancePath:instancePath+"/officeHours",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data4 = data.timeZone;
if(typeof data4 === "string"){
if(isLonger(data4, 64)){
const err15 = {instancePath:instancePath+"/timeZone",schemaPath:"values#/$defs/TimeZone/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data4, 1)){
const err16 = {instancePath:instancePath+"/timeZone",schemaPath:"values#/$defs/TimeZone/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/timeZone",schemaPath:"values#/$defs/TimeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:schema16,data:data4};
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
const err18 = {instancePath:instancePath+"/timeZone",schemaPath:"values#/$defs/TimeZone/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data4};
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
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

exports.Authority = validate4;
const schema17 = {"description":"An authority that asks for, conducts or executes something.","type":"object","properties":{"name":{"description":"Name of the authority.","$ref":"values#/$defs/Line"},"function":{"description":"Its function in the proceeding; for an official, name and office.","$ref":"values#/$defs/Line"},"country":{"description":"State of the authority.","$ref":"values#/$defs/CountryCode"},"subdivision":{"description":"Part of the State.","$ref":"values#/$defs/Subdivision"},"address":{"description":"Address.","x-slot":"parties/Address"},"contactPoint":{"description":"Contact point.","x-slot":"parties/ContactPoint"},"competence":{"description":"Why the authority is competent.","$ref":"values#/$defs/Text"}},"required":["name","country"],"additionalProperties":false};
const schema22 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const validate5 = slot("parties/Address");
const validate6 = slot("parties/ContactPoint");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "function")) || (key0 === "country")) || (key0 === "subdivision")) || (key0 === "address")) || (key0 === "contactPoint")) || (key0 === "competence"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.function !== undefined){
let data1 = data.function;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err6 = {instancePath:instancePath+"/function",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/function",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data1};
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
const err8 = {instancePath:instancePath+"/function",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 === "string"){
if(isLonger(data2, 2)){
const err9 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern3.test(data2)){
const err11 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!isCode("country", data2)){
const err12 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema9,data:data2};
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
const err13 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subdivision !== undefined){
let data3 = data.subdivision;
if(typeof data3 === "string"){
if(isLonger(data3, 6)){
const err14 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/maxLength",keyword:"maxLength",params:{},schema:6,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data3, 1)){
const err15 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data3)){
const err16 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$"},schema:"^[A-Z]{2}-[A-Z0-9]{1,3}$",parentSchema:schema8,data:data3};
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
const err17 = {instancePath:instancePath+"/subdivision",schemaPath:"values#/$defs/Subdivision/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate5.validate(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.contactPoint !== undefined){
if(!(validate6.validate(data.contactPoint, {instancePath:instancePath+"/contactPoint",parentData:data,parentDataProperty:"contactPoint",rootData}))){
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.competence !== undefined){
let data6 = data.competence;
if(typeof data6 === "string"){
if(isLonger(data6, 4000)){
const err18 = {instancePath:instancePath+"/competence",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema22,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data6, 1)){
const err19 = {instancePath:instancePath+"/competence",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data6};
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
const err20 = {instancePath:instancePath+"/competence",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data6};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
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

exports.Official = validate7;
const schema23 = {"description":"An official who takes part.","type":"object","properties":{"name":{"description":"Name.","$ref":"values#/$defs/Line"},"function":{"description":"Office or function.","$ref":"values#/$defs/Line"}},"required":["name","function"],"additionalProperties":false};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.function === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "function"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "function"))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.function !== undefined){
let data1 = data.function;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err6 = {instancePath:instancePath+"/function",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/function",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data1};
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
const err8 = {instancePath:instancePath+"/function",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

exports.Transliteration = validate8;
const schema26 = {"description":"A name in another script.","type":"object","properties":{"script":{"description":"Script.","$ref":"values#/$defs/ScriptCode"},"givenName":{"description":"Given name in that script.","$ref":"values#/$defs/Line"},"familyName":{"description":"Family name in that script.","$ref":"values#/$defs/Line"}},"required":["script"],"additionalProperties":false};
const schema27 = {"description":"Script, ISO 15924.","type":"string","minLength":1,"maxLength":4,"pattern":"^[A-Z][a-z]{3}$","x-codes":"script"};
const pattern10 = new RegExp("^[A-Z][a-z]{3}$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "script") || (key0 === "givenName")) || (key0 === "familyName"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.script !== undefined){
let data0 = data.script;
if(typeof data0 === "string"){
if(isLonger(data0, 4)){
const err2 = {instancePath:instancePath+"/script",schemaPath:"values#/$defs/ScriptCode/maxLength",keyword:"maxLength",params:{},schema:4,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/script",schemaPath:"values#/$defs/ScriptCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/script",schemaPath:"values#/$defs/ScriptCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z][a-z]{3}$"},schema:"^[A-Z][a-z]{3}$",parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("script", data0)){
const err5 = {instancePath:instancePath+"/script",schemaPath:"values#/$defs/ScriptCode/x-codes",keyword:"x-codes",params:{},schema:"script",parentSchema:schema27,data:data0};
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
const err6 = {instancePath:instancePath+"/script",schemaPath:"values#/$defs/ScriptCode/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.givenName !== undefined){
let data1 = data.givenName;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err7 = {instancePath:instancePath+"/givenName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/givenName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data1};
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
const err9 = {instancePath:instancePath+"/givenName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.familyName !== undefined){
let data2 = data.familyName;
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err10 = {instancePath:instancePath+"/familyName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data2, 1)){
const err11 = {instancePath:instancePath+"/familyName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
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
const err12 = {instancePath:instancePath+"/familyName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

exports.PersonName = validate9;
const schema30 = {"description":"The names of a natural person.","type":"object","properties":{"fullName":{"description":"The whole name as it is usually written.","$ref":"values#/$defs/Line"},"givenName":{"description":"Given name.","type":"array","items":{"$ref":"values#/$defs/Line","x-entry":true},"minItems":1,"maxItems":5},"familyName":{"description":"Family name.","$ref":"values#/$defs/Line"},"patronymicName":{"description":"Patronymic.","$ref":"values#/$defs/Line"},"matronymicName":{"description":"Matronymic.","$ref":"values#/$defs/Line"},"birthName":{"description":"Name at birth.","$ref":"values#/$defs/Line"},"alternativeName":{"description":"Alias or other name in use.","type":"array","items":{"$ref":"values#/$defs/Line","x-entry":true},"minItems":1,"maxItems":20},"transliteration":{"description":"The name in another script.","type":"array","items":{"x-slot":"parties/Transliteration","x-entry":true},"minItems":1,"maxItems":10}},"additionalProperties":false};
const validate10 = slot("parties/Transliteration");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "fullName") || (key0 === "givenName")) || (key0 === "familyName")) || (key0 === "patronymicName")) || (key0 === "matronymicName")) || (key0 === "birthName")) || (key0 === "alternativeName")) || (key0 === "transliteration"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.fullName !== undefined){
let data0 = data.fullName;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err1 = {instancePath:instancePath+"/fullName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/fullName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data0};
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
const err3 = {instancePath:instancePath+"/fullName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.givenName !== undefined){
let data1 = data.givenName;
if(Array.isArray(data1)){
if(data1.length > 5){
const err4 = {instancePath:instancePath+"/givenName",schemaPath:"#/properties/givenName/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema30.properties.givenName,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/givenName",schemaPath:"#/properties/givenName/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.givenName,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(isLonger(data2, 300)){
const err6 = {instancePath:instancePath+"/givenName/" + i0,schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data2, 1)){
const err7 = {instancePath:instancePath+"/givenName/" + i0,schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
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
const err8 = {instancePath:instancePath+"/givenName/" + i0,schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/givenName",schemaPath:"#/properties/givenName/type",keyword:"type",params:{type: "array"},schema:schema30.properties.givenName.type,parentSchema:schema30.properties.givenName,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.familyName !== undefined){
let data3 = data.familyName;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err10 = {instancePath:instancePath+"/familyName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data3, 1)){
const err11 = {instancePath:instancePath+"/familyName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data3};
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
const err12 = {instancePath:instancePath+"/familyName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.patronymicName !== undefined){
let data4 = data.patronymicName;
if(typeof data4 === "string"){
if(isLonger(data4, 300)){
const err13 = {instancePath:instancePath+"/patronymicName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data4, 1)){
const err14 = {instancePath:instancePath+"/patronymicName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data4};
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
const err15 = {instancePath:instancePath+"/patronymicName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.matronymicName !== undefined){
let data5 = data.matronymicName;
if(typeof data5 === "string"){
if(isLonger(data5, 300)){
const err16 = {instancePath:instancePath+"/matronymicName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data5, 1)){
const err17 = {instancePath:instancePath+"/matronymicName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data5};
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
const err18 = {instancePath:instancePath+"/matronymicName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.birthName !== undefined){
let data6 = data.birthName;
if(typeof data6 === "string"){
if(isLonger(data6, 300)){
const err19 = {instancePath:instancePath+"/birthName",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(isShorter(data6, 1)){
const err20 = {instancePath:instancePath+"/birthName",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data6};
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
const err21 = {instancePath:instancePath+"/birthName",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.alternativeName !== undefined){
let data7 = data.alternativeName;
if(Array.isArray(data7)){
if(data7.length > 20){
const err22 = {instancePath:instancePath+"/alternativeName",schemaPath:"#/properties/alternativeName/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema30.properties.alternativeName,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/alternativeName",schemaPath:"#/properties/alternativeName/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.alternativeName,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(isLonger(data8, 300)){
const err24 = {instancePath:instancePath+"/alternativeName/" + i1,schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(isShorter(data8, 1)){
const err25 = {instancePath:instancePath+"/alternativeName/" + i1,schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data8};
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
const err26 = {instancePath:instancePath+"/alternativeName/" + i1,schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err27 = {instancePath:instancePath+"/alternativeName",schemaPath:"#/properties/alternativeName/type",keyword:"type",params:{type: "array"},schema:schema30.properties.alternativeName.type,parentSchema:schema30.properties.alternativeName,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.transliteration !== undefined){
let data9 = data.transliteration;
if(Array.isArray(data9)){
if(data9.length > 10){
const err28 = {instancePath:instancePath+"/transliteration",schemaPath:"#/properties/transliteration/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30.properties.transliteration,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.length < 1){
const err29 = {instancePath:instancePath+"/transliteration",schemaPath:"#/properties/transliteration/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.transliteration,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate10.validate(data9[i2], {instancePath:instancePath+"/transliteration/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate9.errors = vErrors;
return false;
}
}
}
else {
const err30 = {instancePath:instancePath+"/transliteration",schemaPath:"#/properties/transliteration/type",keyword:"type",params:{type: "array"},schema:schema30.properties.transliteration.type,parentSchema:schema30.properties.transliteration,data:data9};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

exports.IdentityDocument = validate11;
const schema38 = {"description":"An identity or travel document.","type":"object","properties":{"type":{"description":"Kind of document.","$ref":"values#/$defs/IdentityDocumentCode"},"number":{"description":"Number.","$ref":"values#/$defs/Line"},"issuer":{"description":"Issuing State.","$ref":"values#/$defs/CountryCode"},"expiresOn":{"description":"Last day of validity.","$ref":"values#/$defs/Date"}},"required":["type","number"],"additionalProperties":false};
const schema39 = {"description":"Kind of identity or travel document.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"identity-document"};
const schema42 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const pattern11 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");
const formats0 = formats.date;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "number")) || (key0 === "issuer")) || (key0 === "expiresOn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err3 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/IdentityDocumentCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/IdentityDocumentCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern11.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/IdentityDocumentCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!isCode("identity-document", data0)){
const err6 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/IdentityDocumentCode/x-codes",keyword:"x-codes",params:{},schema:"identity-document",parentSchema:schema39,data:data0};
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
const err7 = {instancePath:instancePath+"/type",schemaPath:"values#/$defs/IdentityDocumentCode/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(isLonger(data1, 300)){
const err8 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data1, 1)){
const err9 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data1};
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
const err10 = {instancePath:instancePath+"/number",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(typeof data2 === "string"){
if(isLonger(data2, 2)){
const err11 = {instancePath:instancePath+"/issuer",schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data2, 1)){
const err12 = {instancePath:instancePath+"/issuer",schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern3.test(data2)){
const err13 = {instancePath:instancePath+"/issuer",schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!isCode("country", data2)){
const err14 = {instancePath:instancePath+"/issuer",schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema9,data:data2};
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
const err15 = {instancePath:instancePath+"/issuer",schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data3 = data.expiresOn;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err16 = {instancePath:instancePath+"/expiresOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema42,data:data3};
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
const err17 = {instancePath:instancePath+"/expiresOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data3};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.PersonRights = validate12;
const schema43 = {"description":"Rights the person is to be told of or already exercises.","type":"object","properties":{"lawyer":{"description":"Name of the person's lawyer.","$ref":"values#/$defs/Line"},"lawyerRequired":{"description":"Whether a lawyer must be present.","type":"boolean"},"selfIncrimination":{"description":"Whether the person is to be told of the right not to incriminate himself or herself.","type":"boolean"},"text":{"description":"Other rights, in words.","$ref":"values#/$defs/Text"}},"additionalProperties":false};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "lawyer") || (key0 === "lawyerRequired")) || (key0 === "selfIncrimination")) || (key0 === "text"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.lawyer !== undefined){
let data0 = data.lawyer;
if(typeof data0 === "string"){
if(isLonger(data0, 300)){
const err1 = {instancePath:instancePath+"/lawyer",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(isShorter(data0, 1)){
const err2 = {instancePath:instancePath+"/lawyer",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data0};
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
const err3 = {instancePath:instancePath+"/lawyer",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lawyerRequired !== undefined){
let data1 = data.lawyerRequired;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/lawyerRequired",schemaPath:"#/properties/lawyerRequired/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.lawyerRequired.type,parentSchema:schema43.properties.lawyerRequired,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.selfIncrimination !== undefined){
let data2 = data.selfIncrimination;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/selfIncrimination",schemaPath:"#/properties/selfIncrimination/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.selfIncrimination.type,parentSchema:schema43.properties.selfIncrimination,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err6 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema22,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data3, 1)){
const err7 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data3};
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
const err8 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data3};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

exports.Person = validate13;
const schema46 = {"description":"A natural person concerned.","type":"object","properties":{"personId":{"description":"Identifier of the person within the message.","$ref":"values#/$defs/LocalId"},"role":{"description":"Role of the person.","type":"array","items":{"$ref":"values#/$defs/PersonRoleCode","x-entry":true},"minItems":1,"maxItems":10},"name":{"description":"Names.","x-slot":"parties/PersonName"},"sex":{"description":"Sex.","$ref":"values#/$defs/SexCode"},"dateOfBirth":{"description":"Date of birth, as far as known.","$ref":"values#/$defs/PartialDate"},"placeOfBirth":{"description":"Place of birth.","$ref":"values#/$defs/Line"},"countryOfBirth":{"description":"State of birth.","$ref":"values#/$defs/CountryCode"},"citizenship":{"description":"Nationality.","type":"array","items":{"$ref":"values#/$defs/CountryCode","x-entry":true},"minItems":1,"maxItems":10},"residence":{"description":"Residence or other place where the person can be found.","x-slot":"parties/Address"},"identityDocument":{"description":"Identity or travel document.","type":"array","items":{"x-slot":"parties/IdentityDocument","x-entry":true},"minItems":1,"maxItems":10},"language":{"description":"Language the person understands.","type":"array","items":{"$ref":"values#/$defs/LanguageCode","x-entry":true},"minItems":1,"maxItems":10},"vulnerable":{"description":"Whether the person is vulnerable.","type":"boolean"},"minor":{"description":"Whether the person is a minor.","type":"boolean"},"rights":{"description":"Rights of the person.","x-slot":"parties/PersonRights"},"protectionMeasure":{"description":"Measure of protection that is asked or in force.","type":"array","items":{"$ref":"values#/$defs/Text","x-entry":true},"minItems":1,"maxItems":10}},"required":["personId","role"],"additionalProperties":false};
const schema47 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema48 = {"description":"Role of a person in the proceeding.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"person-role"};
const schema49 = {"description":"Sex, ISO/IEC 5218.","type":"string","minLength":1,"maxLength":1,"pattern":"^[0-9]$","x-codes":"sex"};
const schema50 = {"description":"A date of which the day, or day and month, may be unknown: YYYY-MM-DD, YYYY-MM or YYYY.","type":"string","minLength":1,"maxLength":10,"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"};
const schema54 = {"description":"Language, ISO 639-1.","type":"string","minLength":1,"maxLength":2,"pattern":"^[a-z]{2}$","x-codes":"language"};
const func0 = Object.prototype.hasOwnProperty;
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern15 = new RegExp("^[0-9]$", "u");
const pattern16 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");
const pattern19 = new RegExp("^[a-z]{2}$", "u");
const validate14 = slot("parties/PersonName");
const validate16 = slot("parties/IdentityDocument");
const validate17 = slot("parties/PersonRights");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.personId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "personId"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema46.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.personId !== undefined){
let data0 = data.personId;
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err3 = {instancePath:instancePath+"/personId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/personId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern13.test(data0)){
const err5 = {instancePath:instancePath+"/personId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema47,data:data0};
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
const err6 = {instancePath:instancePath+"/personId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema47.type,parentSchema:schema47,data:data0};
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
if(Array.isArray(data1)){
if(data1.length > 10){
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema46.properties.role,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.role,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err9 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern11.test(data2)){
const err11 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!isCode("person-role", data2)){
const err12 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/x-codes",keyword:"x-codes",params:{},schema:"person-role",parentSchema:schema48,data:data2};
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
const err13 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "array"},schema:schema46.properties.role.type,parentSchema:schema46.properties.role,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate14.validate(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
if(data.sex !== undefined){
let data4 = data.sex;
if(typeof data4 === "string"){
if(isLonger(data4, 1)){
const err15 = {instancePath:instancePath+"/sex",schemaPath:"values#/$defs/SexCode/maxLength",keyword:"maxLength",params:{},schema:1,parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data4, 1)){
const err16 = {instancePath:instancePath+"/sex",schemaPath:"values#/$defs/SexCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern15.test(data4)){
const err17 = {instancePath:instancePath+"/sex",schemaPath:"values#/$defs/SexCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},schema:"^[0-9]$",parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!isCode("sex", data4)){
const err18 = {instancePath:instancePath+"/sex",schemaPath:"values#/$defs/SexCode/x-codes",keyword:"x-codes",params:{},schema:"sex",parentSchema:schema49,data:data4};
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
const err19 = {instancePath:instancePath+"/sex",schemaPath:"values#/$defs/SexCode/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data5 = data.dateOfBirth;
if(typeof data5 === "string"){
if(isLonger(data5, 10)){
const err20 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"values#/$defs/PartialDate/maxLength",keyword:"maxLength",params:{},schema:10,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(isShorter(data5, 1)){
const err21 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"values#/$defs/PartialDate/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern16.test(data5)){
const err22 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"values#/$defs/PartialDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema50,data:data5};
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
const err23 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"values#/$defs/PartialDate/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.placeOfBirth !== undefined){
let data6 = data.placeOfBirth;
if(typeof data6 === "string"){
if(isLonger(data6, 300)){
const err24 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(isShorter(data6, 1)){
const err25 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data6};
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
const err26 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.countryOfBirth !== undefined){
let data7 = data.countryOfBirth;
if(typeof data7 === "string"){
if(isLonger(data7, 2)){
const err27 = {instancePath:instancePath+"/countryOfBirth",schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(isShorter(data7, 1)){
const err28 = {instancePath:instancePath+"/countryOfBirth",schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern3.test(data7)){
const err29 = {instancePath:instancePath+"/countryOfBirth",schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!isCode("country", data7)){
const err30 = {instancePath:instancePath+"/countryOfBirth",schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/countryOfBirth",schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.citizenship !== undefined){
let data8 = data.citizenship;
if(Array.isArray(data8)){
if(data8.length > 10){
const err32 = {instancePath:instancePath+"/citizenship",schemaPath:"#/properties/citizenship/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema46.properties.citizenship,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.length < 1){
const err33 = {instancePath:instancePath+"/citizenship",schemaPath:"#/properties/citizenship/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.citizenship,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(isLonger(data9, 2)){
const err34 = {instancePath:instancePath+"/citizenship/" + i1,schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema9,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(isShorter(data9, 1)){
const err35 = {instancePath:instancePath+"/citizenship/" + i1,schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern3.test(data9)){
const err36 = {instancePath:instancePath+"/citizenship/" + i1,schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema9,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!isCode("country", data9)){
const err37 = {instancePath:instancePath+"/citizenship/" + i1,schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema9,data:data9};
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
const err38 = {instancePath:instancePath+"/citizenship/" + i1,schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err39 = {instancePath:instancePath+"/citizenship",schemaPath:"#/properties/citizenship/type",keyword:"type",params:{type: "array"},schema:schema46.properties.citizenship.type,parentSchema:schema46.properties.citizenship,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.residence !== undefined){
if(!(validate5.validate(data.residence, {instancePath:instancePath+"/residence",parentData:data,parentDataProperty:"residence",rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.identityDocument !== undefined){
let data11 = data.identityDocument;
if(Array.isArray(data11)){
if(data11.length > 10){
const err40 = {instancePath:instancePath+"/identityDocument",schemaPath:"#/properties/identityDocument/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema46.properties.identityDocument,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data11.length < 1){
const err41 = {instancePath:instancePath+"/identityDocument",schemaPath:"#/properties/identityDocument/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.identityDocument,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate16.validate(data11[i2], {instancePath:instancePath+"/identityDocument/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
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
const err42 = {instancePath:instancePath+"/identityDocument",schemaPath:"#/properties/identityDocument/type",keyword:"type",params:{type: "array"},schema:schema46.properties.identityDocument.type,parentSchema:schema46.properties.identityDocument,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.language !== undefined){
let data13 = data.language;
if(Array.isArray(data13)){
if(data13.length > 10){
const err43 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema46.properties.language,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.length < 1){
const err44 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.language,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(isLonger(data14, 2)){
const err45 = {instancePath:instancePath+"/language/" + i3,schemaPath:"values#/$defs/LanguageCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema54,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(isShorter(data14, 1)){
const err46 = {instancePath:instancePath+"/language/" + i3,schemaPath:"values#/$defs/LanguageCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema54,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern19.test(data14)){
const err47 = {instancePath:instancePath+"/language/" + i3,schemaPath:"values#/$defs/LanguageCode/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},schema:"^[a-z]{2}$",parentSchema:schema54,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!isCode("language", data14)){
const err48 = {instancePath:instancePath+"/language/" + i3,schemaPath:"values#/$defs/LanguageCode/x-codes",keyword:"x-codes",params:{},schema:"language",parentSchema:schema54,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/language/" + i3,schemaPath:"values#/$defs/LanguageCode/type",keyword:"type",params:{type: "string"},schema:schema54.type,parentSchema:schema54,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err50 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "array"},schema:schema46.properties.language.type,parentSchema:schema46.properties.language,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.vulnerable !== undefined){
let data15 = data.vulnerable;
if(typeof data15 !== "boolean"){
const err51 = {instancePath:instancePath+"/vulnerable",schemaPath:"#/properties/vulnerable/type",keyword:"type",params:{type: "boolean"},schema:schema46.properties.vulnerable.type,parentSchema:schema46.properties.vulnerable,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.minor !== undefined){
let data16 = data.minor;
if(typeof data16 !== "boolean"){
const err52 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "boolean"},schema:schema46.properties.minor.type,parentSchema:schema46.properties.minor,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.rights !== undefined){
if(!(validate17.validate(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.protectionMeasure !== undefined){
let data18 = data.protectionMeasure;
if(Array.isArray(data18)){
if(data18.length > 10){
const err53 = {instancePath:instancePath+"/protectionMeasure",schemaPath:"#/properties/protectionMeasure/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema46.properties.protectionMeasure,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18.length < 1){
const err54 = {instancePath:instancePath+"/protectionMeasure",schemaPath:"#/properties/protectionMeasure/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.protectionMeasure,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(isLonger(data19, 4000)){
const err55 = {instancePath:instancePath+"/protectionMeasure/" + i4,schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema22,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(isShorter(data19, 1)){
const err56 = {instancePath:instancePath+"/protectionMeasure/" + i4,schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/protectionMeasure/" + i4,schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(errors >= 1000){
validate13.errors = vErrors;
return false;
}
}
}
else {
const err58 = {instancePath:instancePath+"/protectionMeasure",schemaPath:"#/properties/protectionMeasure/type",keyword:"type",params:{type: "array"},schema:schema46.properties.protectionMeasure.type,parentSchema:schema46.properties.protectionMeasure,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.LegalPerson = validate18;
const schema56 = {"description":"A company or other legal person concerned.","type":"object","properties":{"legalPersonId":{"description":"Identifier of the legal person within the message.","$ref":"values#/$defs/LocalId"},"role":{"description":"Role of the legal person.","type":"array","items":{"$ref":"values#/$defs/PersonRoleCode","x-entry":true},"minItems":1,"maxItems":10},"name":{"description":"Registered name.","$ref":"values#/$defs/Line"},"form":{"description":"Legal form.","$ref":"values#/$defs/Line"},"registrationNumber":{"description":"Number in the register.","$ref":"values#/$defs/Line"},"lei":{"description":"Legal entity identifier.","$ref":"values#/$defs/Lei"},"country":{"description":"State of registration.","$ref":"values#/$defs/CountryCode"},"address":{"description":"Seat or other address.","x-slot":"parties/Address"},"representative":{"description":"Person who represents it.","type":"array","items":{"$ref":"values#/$defs/Line","x-entry":true},"minItems":1,"maxItems":20}},"required":["legalPersonId","role","name"],"additionalProperties":false};
const schema62 = {"description":"Legal entity identifier, ISO 17442.","type":"string","minLength":1,"maxLength":20,"pattern":"^[A-Z0-9]{18}[0-9]{2}$"};
const pattern22 = new RegExp("^[A-Z0-9]{18}[0-9]{2}$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalPersonId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalPersonId"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema56.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.legalPersonId !== undefined){
let data0 = data.legalPersonId;
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err4 = {instancePath:instancePath+"/legalPersonId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data0, 1)){
const err5 = {instancePath:instancePath+"/legalPersonId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern13.test(data0)){
const err6 = {instancePath:instancePath+"/legalPersonId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema47,data:data0};
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
const err7 = {instancePath:instancePath+"/legalPersonId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema47.type,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(Array.isArray(data1)){
if(data1.length > 10){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema56.properties.role,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.role,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(isLonger(data2, 40)){
const err10 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data2, 1)){
const err11 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern11.test(data2)){
const err12 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!isCode("person-role", data2)){
const err13 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/x-codes",keyword:"x-codes",params:{},schema:"person-role",parentSchema:schema48,data:data2};
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
const err14 = {instancePath:instancePath+"/role/" + i0,schemaPath:"values#/$defs/PersonRoleCode/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors >= 1000){
validate18.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "array"},schema:schema56.properties.role.type,parentSchema:schema56.properties.role,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err16 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(isShorter(data3, 1)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data3};
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
const err18 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.form !== undefined){
let data4 = data.form;
if(typeof data4 === "string"){
if(isLonger(data4, 300)){
const err19 = {instancePath:instancePath+"/form",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(isShorter(data4, 1)){
const err20 = {instancePath:instancePath+"/form",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data4};
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
const err21 = {instancePath:instancePath+"/form",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.registrationNumber !== undefined){
let data5 = data.registrationNumber;
if(typeof data5 === "string"){
if(isLonger(data5, 300)){
const err22 = {instancePath:instancePath+"/registrationNumber",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(isShorter(data5, 1)){
const err23 = {instancePath:instancePath+"/registrationNumber",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data5};
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
const err24 = {instancePath:instancePath+"/registrationNumber",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.lei !== undefined){
let data6 = data.lei;
if(typeof data6 === "string"){
if(isLonger(data6, 20)){
const err25 = {instancePath:instancePath+"/lei",schemaPath:"values#/$defs/Lei/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema62,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(isShorter(data6, 1)){
const err26 = {instancePath:instancePath+"/lei",schemaPath:"values#/$defs/Lei/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema62,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern22.test(data6)){
const err27 = {instancePath:instancePath+"/lei",schemaPath:"values#/$defs/Lei/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{18}[0-9]{2}$"},schema:"^[A-Z0-9]{18}[0-9]{2}$",parentSchema:schema62,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/lei",schemaPath:"values#/$defs/Lei/type",keyword:"type",params:{type: "string"},schema:schema62.type,parentSchema:schema62,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(typeof data7 === "string"){
if(isLonger(data7, 2)){
const err29 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{},schema:2,parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(isShorter(data7, 1)){
const err30 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern3.test(data7)){
const err31 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!isCode("country", data7)){
const err32 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/x-codes",keyword:"x-codes",params:{},schema:"country",parentSchema:schema9,data:data7};
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
const err33 = {instancePath:instancePath+"/country",schemaPath:"values#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate5.validate(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.representative !== undefined){
let data9 = data.representative;
if(Array.isArray(data9)){
if(data9.length > 20){
const err34 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema56.properties.representative,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.length < 1){
const err35 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.representative,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(isLonger(data10, 300)){
const err36 = {instancePath:instancePath+"/representative/" + i1,schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(isShorter(data10, 1)){
const err37 = {instancePath:instancePath+"/representative/" + i1,schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data10};
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
const err38 = {instancePath:instancePath+"/representative/" + i1,schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors >= 1000){
validate18.errors = vErrors;
return false;
}
}
}
else {
const err39 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/type",keyword:"type",params:{type: "array"},schema:schema56.properties.representative.type,parentSchema:schema56.properties.representative,data:data9};
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
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

exports.Extension = validate20;
const schema65 = {"description":"A value outside this language, agreed between the two sides; it never changes what the rest of the message means.","type":"object","properties":{"namespace":{"description":"URI of whoever defines the value.","$ref":"values#/$defs/ExtensionNamespace"},"name":{"description":"Name of the value within the namespace.","$ref":"values#/$defs/ExtensionName"},"value":{"description":"The value, as text.","$ref":"values#/$defs/Text"}},"required":["namespace","name","value"],"additionalProperties":false};
const schema66 = {"description":"URI of whoever defines an extension.","type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$"};
const schema67 = {"description":"Name of an extension within its namespace.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z][A-Za-z0-9._-]{0,63}$"};
const pattern24 = new RegExp("^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$", "u");
const pattern25 = new RegExp("^[A-Za-z][A-Za-z0-9._-]{0,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "namespace") || (key0 === "name")) || (key0 === "value"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(isLonger(data0, 200)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"values#/$defs/ExtensionNamespace/maxLength",keyword:"maxLength",params:{},schema:200,parentSchema:schema66,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(isShorter(data0, 1)){
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"values#/$defs/ExtensionNamespace/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema66,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern24.test(data0)){
const err6 = {instancePath:instancePath+"/namespace",schemaPath:"values#/$defs/ExtensionNamespace/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$"},schema:"^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$",parentSchema:schema66,data:data0};
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
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"values#/$defs/ExtensionNamespace/type",keyword:"type",params:{type: "string"},schema:schema66.type,parentSchema:schema66,data:data0};
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
let data1 = data.name;
if(typeof data1 === "string"){
if(isLonger(data1, 64)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/ExtensionName/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(isShorter(data1, 1)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/ExtensionName/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern25.test(data1)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/ExtensionName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z][A-Za-z0-9._-]{0,63}$",parentSchema:schema67,data:data1};
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
const err11 = {instancePath:instancePath+"/name",schemaPath:"values#/$defs/ExtensionName/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err12 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data2, 1)){
const err13 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data2};
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
const err14 = {instancePath:instancePath+"/value",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data2};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

exports.LegalBasis = validate21;
const schema69 = {"description":"A treaty or other basis the request stands on. Exactly one entry of a message is primary: its rules judge the message.","type":"object","properties":{"instrument":{"description":"The instrument. A protocol is named only if both States are party to it.","$ref":"values#/$defs/InstrumentCode"},"primary":{"description":"Whether this is the basis whose rules judge the message.","type":"boolean"},"article":{"description":"Article relied on.","$ref":"values#/$defs/Line"},"treatyTitle":{"description":"Title and date of a bilateral treaty.","$ref":"values#/$defs/Line"},"reciprocityAssurance":{"description":"Assurance of reciprocity, when that is the basis.","$ref":"values#/$defs/Text"},"taxExclusion":{"description":"How a bilateral treaty treats tax matters.","$ref":"values#/$defs/TaxExclusionCode"},"legalAidForNationals":{"description":"Whether the treaty gives nationals of the one State legal aid in the other as it does its own.","type":"boolean"}},"required":["instrument","primary"],"additionalProperties":false};
const schema70 = {"description":"Treaty or other legal basis.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"instrument"};
const schema74 = {"description":"How a bilateral treaty treats tax matters.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"tax-exclusion"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instrument === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instrument"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.primary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "primary"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "instrument") || (key0 === "primary")) || (key0 === "article")) || (key0 === "treatyTitle")) || (key0 === "reciprocityAssurance")) || (key0 === "taxExclusion")) || (key0 === "legalAidForNationals"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.instrument !== undefined){
let data0 = data.instrument;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err3 = {instancePath:instancePath+"/instrument",schemaPath:"values#/$defs/InstrumentCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(isShorter(data0, 1)){
const err4 = {instancePath:instancePath+"/instrument",schemaPath:"values#/$defs/InstrumentCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern11.test(data0)){
const err5 = {instancePath:instancePath+"/instrument",schemaPath:"values#/$defs/InstrumentCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!isCode("instrument", data0)){
const err6 = {instancePath:instancePath+"/instrument",schemaPath:"values#/$defs/InstrumentCode/x-codes",keyword:"x-codes",params:{},schema:"instrument",parentSchema:schema70,data:data0};
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
const err7 = {instancePath:instancePath+"/instrument",schemaPath:"values#/$defs/InstrumentCode/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.primary !== undefined){
let data1 = data.primary;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.primary.type,parentSchema:schema69.properties.primary,data:data1};
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
if(isLonger(data2, 300)){
const err9 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data2};
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
const err11 = {instancePath:instancePath+"/article",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.treatyTitle !== undefined){
let data3 = data.treatyTitle;
if(typeof data3 === "string"){
if(isLonger(data3, 300)){
const err12 = {instancePath:instancePath+"/treatyTitle",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(isShorter(data3, 1)){
const err13 = {instancePath:instancePath+"/treatyTitle",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data:data3};
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
const err14 = {instancePath:instancePath+"/treatyTitle",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reciprocityAssurance !== undefined){
let data4 = data.reciprocityAssurance;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err15 = {instancePath:instancePath+"/reciprocityAssurance",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(isShorter(data4, 1)){
const err16 = {instancePath:instancePath+"/reciprocityAssurance",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22,data:data4};
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
const err17 = {instancePath:instancePath+"/reciprocityAssurance",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.taxExclusion !== undefined){
let data5 = data.taxExclusion;
if(typeof data5 === "string"){
if(isLonger(data5, 40)){
const err18 = {instancePath:instancePath+"/taxExclusion",schemaPath:"values#/$defs/TaxExclusionCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(isShorter(data5, 1)){
const err19 = {instancePath:instancePath+"/taxExclusion",schemaPath:"values#/$defs/TaxExclusionCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern11.test(data5)){
const err20 = {instancePath:instancePath+"/taxExclusion",schemaPath:"values#/$defs/TaxExclusionCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!isCode("tax-exclusion", data5)){
const err21 = {instancePath:instancePath+"/taxExclusion",schemaPath:"values#/$defs/TaxExclusionCode/x-codes",keyword:"x-codes",params:{},schema:"tax-exclusion",parentSchema:schema74,data:data5};
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
const err22 = {instancePath:instancePath+"/taxExclusion",schemaPath:"values#/$defs/TaxExclusionCode/type",keyword:"type",params:{type: "string"},schema:schema74.type,parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.legalAidForNationals !== undefined){
let data6 = data.legalAidForNationals;
if(typeof data6 !== "boolean"){
const err23 = {instancePath:instancePath+"/legalAidForNationals",schemaPath:"#/properties/legalAidForNationals/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.legalAidForNationals.type,parentSchema:schema69.properties.legalAidForNationals,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
});

// Generated from ../json/parties.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Line = validate0;
const schema0 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 300)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema0.type,parentSchema:schema0,data};
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

exports.Text = validate1;
const schema1 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 4000)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

exports.LongText = validate2;
const schema2 = {"description":"Plain text of several paragraphs.","type":"string","minLength":1,"maxLength":20000};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 20000)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20000,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

exports.LocalId = validate3;
const schema3 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 64)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema3,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data};
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

exports.CaseRef = validate4;
const schema4 = {"description":"File reference of an authority; CC-AUTH-YYYY-NNNNNN advised.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$"};
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 64)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$",parentSchema:schema4,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

exports.PartialDate = validate5;
const schema5 = {"description":"A date of which the day, or day and month, may be unknown: YYYY-MM-DD, YYYY-MM or YYYY.","type":"string","minLength":1,"maxLength":10,"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"};
const pattern2 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 10)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:10,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern2.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema5,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.Duration = validate6;
const schema6 = {"description":"ISO 8601 duration in years, months, days and hours, such as P6Y or PT8H.","type":"string","minLength":1,"maxLength":20,"pattern":"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"};
const pattern3 = new RegExp("^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$", "u");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 20)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema6,data};
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
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$"},schema:"^P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?(T[0-9]{1,3}H)?$",parentSchema:schema6,data};
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
validate6.errors = vErrors;
return errors === 0;
}

exports.Penalty = validate7;
const schema7 = {"description":"Greatest penalty: a duration such as P6Y, or LIFE.","type":"string","minLength":1,"maxLength":20,"pattern":"^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$"};
const pattern4 = new RegExp("^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$", "u");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 20)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema7,data};
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
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$"},schema:"^(LIFE|P([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)$",parentSchema:schema7,data};
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
validate7.errors = vErrors;
return errors === 0;
}

exports.Decimal = validate8;
const schema8 = {"description":"A decimal number with a point and at most four decimals, as a string in JSON.","type":"string","minLength":1,"maxLength":24,"pattern":"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$"};
const pattern5 = new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 24)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:24,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$"},schema:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$",parentSchema:schema8,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

exports.Phone = validate9;
const schema9 = {"description":"Telephone number, E.164.","type":"string","minLength":1,"maxLength":16,"pattern":"^\\+[1-9][0-9]{4,14}$"};
const pattern6 = new RegExp("^\\+[1-9][0-9]{4,14}$", "u");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 16)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:16,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern6.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{4,14}$"},schema:"^\\+[1-9][0-9]{4,14}$",parentSchema:schema9,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

exports.Email = validate10;
const schema10 = {"description":"E-mail address.","type":"string","minLength":1,"maxLength":254,"pattern":"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$"};
const pattern7 = new RegExp("^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 254)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:254,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$"},schema:"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$",parentSchema:schema10,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.TimeZone = validate11;
const schema11 = {"description":"IANA time zone name, such as Europe/Vienna.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"};
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 64)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:schema11,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.Subdivision = validate12;
const schema12 = {"description":"Part of a State, ISO 3166-2.","type":"string","minLength":1,"maxLength":6,"pattern":"^[A-Z]{2}-[A-Z0-9]{1,3}$"};
const pattern9 = new RegExp("^[A-Z]{2}-[A-Z0-9]{1,3}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 6)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:6,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$"},schema:"^[A-Z]{2}-[A-Z0-9]{1,3}$",parentSchema:schema12,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

exports.UnLocode = validate13;
const schema13 = {"description":"Place, UN/LOCODE.","type":"string","minLength":1,"maxLength":5,"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"};
const pattern10 = new RegExp("^[A-Z]{2}[A-Z2-9]{3}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 5)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:5,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern10.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"},schema:"^[A-Z]{2}[A-Z2-9]{3}$",parentSchema:schema13,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.Lei = validate14;
const schema14 = {"description":"Legal entity identifier, ISO 17442.","type":"string","minLength":1,"maxLength":20,"pattern":"^[A-Z0-9]{18}[0-9]{2}$"};
const pattern11 = new RegExp("^[A-Z0-9]{18}[0-9]{2}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 20)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{18}[0-9]{2}$"},schema:"^[A-Z0-9]{18}[0-9]{2}$",parentSchema:schema14,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

exports.Bic = validate15;
const schema15 = {"description":"Business identifier code, ISO 9362.","type":"string","minLength":1,"maxLength":11,"pattern":"^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$"};
const pattern12 = new RegExp("^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 11)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:11,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern12.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$"},schema:"^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$",parentSchema:schema15,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

exports.Iban = validate16;
const schema16 = {"description":"International bank account number, ISO 13616, without spaces.","type":"string","minLength":1,"maxLength":34,"pattern":"^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$"};
const pattern13 = new RegExp("^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 34)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:34,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern13.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$"},schema:"^[A-Z]{2}[0-9A-Z]{2}[0-9A-Z]{1,30}$",parentSchema:schema16,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

exports.Money = validate17;
const schema17 = {"description":"A sum of money.","type":"object","properties":{"amount":{"description":"Amount, in the currency's main unit.","x-slot":"parties/Decimal"},"currency":{"description":"Currency.","x-slot":"codes/CurrencyCode"}},"required":["amount","currency"],"additionalProperties":false};
const validate18 = slot("parties/Decimal");
const validate19 = slot("codes/CurrencyCode");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},schema:schema17.required,parentSchema:schema17,data};
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
if(data.amount !== undefined){
let data0 = data.amount;
if(!(validate18.validate(data0))){
validate18.validate(data0, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData});
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(!(validate19.validate(data1))){
validate19.validate(data1, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData});
vErrors = vErrors === null ? validate19.validate.errors : vErrors.concat(validate19.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

exports.Address = validate20;
const schema18 = {"description":"A postal address or another place.","type":"object","properties":{"addressLine":{"description":"Street and number, building, or a description of the place.","type":"array","items":{"x-slot":"parties/Line","x-entry":true},"minItems":1,"maxItems":5},"locality":{"description":"Town or village.","x-slot":"parties/Line"},"postalCode":{"description":"Postal code.","x-slot":"parties/Line"},"subdivision":{"description":"Part of the State.","x-slot":"parties/Subdivision"},"country":{"description":"State.","x-slot":"codes/CountryCode"},"unLocode":{"description":"Place as UN/LOCODE.","x-slot":"parties/UnLocode"}},"required":["country"],"additionalProperties":false};
const validate21 = slot("parties/Line");
const validate24 = slot("parties/Subdivision");
const validate25 = slot("codes/CountryCode");
const validate26 = slot("parties/UnLocode");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema18.required,parentSchema:schema18,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
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
const err2 = {instancePath:instancePath+"/addressLine",schemaPath:"#/properties/addressLine/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema18.properties.addressLine,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/addressLine",schemaPath:"#/properties/addressLine/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.properties.addressLine,data:data0};
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
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/addressLine/" + i0,parentData:data0,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate20.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/addressLine",schemaPath:"#/properties/addressLine/type",keyword:"type",params:{type: "array"},schema:schema18.properties.addressLine.type,parentSchema:schema18.properties.addressLine,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.locality !== undefined){
let data2 = data.locality;
if(!(validate21.validate(data2))){
validate21.validate(data2, {instancePath:instancePath+"/locality",parentData:data,parentDataProperty:"locality",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.postalCode !== undefined){
let data3 = data.postalCode;
if(!(validate21.validate(data3))){
validate21.validate(data3, {instancePath:instancePath+"/postalCode",parentData:data,parentDataProperty:"postalCode",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.subdivision !== undefined){
let data4 = data.subdivision;
if(!(validate24.validate(data4))){
validate24.validate(data4, {instancePath:instancePath+"/subdivision",parentData:data,parentDataProperty:"subdivision",rootData});
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(!(validate25.validate(data5))){
validate25.validate(data5, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.unLocode !== undefined){
let data6 = data.unLocode;
if(!(validate26.validate(data6))){
validate26.validate(data6, {instancePath:instancePath+"/unLocode",parentData:data,parentDataProperty:"unLocode",rootData});
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

exports.ContactPoint = validate27;
const schema19 = {"description":"How to reach the official who deals with the matter.","type":"object","properties":{"name":{"description":"Name of the official or the desk.","x-slot":"parties/Line"},"phone":{"description":"Telephone number.","x-slot":"parties/Phone"},"email":{"description":"E-mail address.","x-slot":"parties/Email"},"officeHours":{"description":"Hours at which the contact point answers.","x-slot":"parties/Line"},"timeZone":{"description":"Time zone of the office hours.","x-slot":"parties/TimeZone"}},"additionalProperties":false};
const validate29 = slot("parties/Phone");
const validate30 = slot("parties/Email");
const validate32 = slot("parties/TimeZone");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "phone")) || (key0 === "email")) || (key0 === "officeHours")) || (key0 === "timeZone"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(!(validate29.validate(data1))){
validate29.validate(data1, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData});
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(!(validate30.validate(data2))){
validate30.validate(data2, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData});
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.officeHours !== undefined){
let data3 = data.officeHours;
if(!(validate21.validate(data3))){
validate21.validate(data3, {instancePath:instancePath+"/officeHours",parentData:data,parentDataProperty:"officeHours",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
let data4 = data.timeZone;
if(!(validate32.validate(data4))){
validate32.validate(data4, {instancePath:instancePath+"/timeZone",parentData:data,parentDataProperty:"timeZone",rootData});
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

exports.Authority = validate33;
const schema20 = {"description":"An authority that asks for, conducts or executes something.","type":"object","properties":{"name":{"description":"Name of the authority.","x-slot":"parties/Line"},"function":{"description":"Its function in the proceeding; for an official, name and office.","x-slot":"parties/Line"},"country":{"description":"State of the authority.","x-slot":"codes/CountryCode"},"subdivision":{"description":"Part of the State.","x-slot":"parties/Subdivision"},"address":{"description":"Address.","x-slot":"parties/Address"},"contactPoint":{"description":"Contact point.","x-slot":"parties/ContactPoint"},"competence":{"description":"Why the authority is competent.","x-slot":"parties/Text"}},"required":["name","country"],"additionalProperties":false};
const validate38 = slot("parties/Address");
const validate39 = slot("parties/ContactPoint");
const validate40 = slot("parties/Text");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema20.required,parentSchema:schema20,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data1 = data.function;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/function",parentData:data,parentDataProperty:"function",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(!(validate25.validate(data2))){
validate25.validate(data2, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.subdivision !== undefined){
let data3 = data.subdivision;
if(!(validate24.validate(data3))){
validate24.validate(data3, {instancePath:instancePath+"/subdivision",parentData:data,parentDataProperty:"subdivision",rootData});
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
if(!(validate38.validate(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate38.validate.errors : vErrors.concat(validate38.validate.errors);
errors = vErrors.length;
}
}
if(data.contactPoint !== undefined){
if(!(validate39.validate(data.contactPoint, {instancePath:instancePath+"/contactPoint",parentData:data,parentDataProperty:"contactPoint",rootData}))){
vErrors = vErrors === null ? validate39.validate.errors : vErrors.concat(validate39.validate.errors);
errors = vErrors.length;
}
}
if(data.competence !== undefined){
let data6 = data.competence;
if(!(validate40.validate(data6))){
validate40.validate(data6, {instancePath:instancePath+"/competence",parentData:data,parentDataProperty:"competence",rootData});
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

exports.Official = validate41;
const schema21 = {"description":"An official who takes part.","type":"object","properties":{"name":{"description":"Name.","x-slot":"parties/Line"},"function":{"description":"Office or function.","x-slot":"parties/Line"}},"required":["name","function"],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.function === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "function"},schema:schema21.required,parentSchema:schema21,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data1 = data.function;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/function",parentData:data,parentDataProperty:"function",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

exports.Transliteration = validate44;
const schema22 = {"description":"A name in another script.","type":"object","properties":{"script":{"description":"Script.","x-slot":"codes/ScriptCode"},"givenName":{"description":"Given name in that script.","x-slot":"parties/Line"},"familyName":{"description":"Family name in that script.","x-slot":"parties/Line"}},"required":["script"],"additionalProperties":false};
const validate45 = slot("codes/ScriptCode");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},schema:schema22.required,parentSchema:schema22,data};
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
if(data.script !== undefined){
let data0 = data.script;
if(!(validate45.validate(data0))){
validate45.validate(data0, {instancePath:instancePath+"/script",parentData:data,parentDataProperty:"script",rootData});
vErrors = vErrors === null ? validate45.validate.errors : vErrors.concat(validate45.validate.errors);
errors = vErrors.length;
}
}
if(data.givenName !== undefined){
let data1 = data.givenName;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/givenName",parentData:data,parentDataProperty:"givenName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.familyName !== undefined){
let data2 = data.familyName;
if(!(validate21.validate(data2))){
validate21.validate(data2, {instancePath:instancePath+"/familyName",parentData:data,parentDataProperty:"familyName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
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
validate44.errors = vErrors;
return errors === 0;
}

exports.PersonName = validate48;
const schema23 = {"description":"The names of a natural person.","type":"object","properties":{"fullName":{"description":"The whole name as it is usually written.","x-slot":"parties/Line"},"givenName":{"description":"Given name.","type":"array","items":{"x-slot":"parties/Line","x-entry":true},"minItems":1,"maxItems":5},"familyName":{"description":"Family name.","x-slot":"parties/Line"},"patronymicName":{"description":"Patronymic.","x-slot":"parties/Line"},"matronymicName":{"description":"Matronymic.","x-slot":"parties/Line"},"birthName":{"description":"Name at birth.","x-slot":"parties/Line"},"alternativeName":{"description":"Alias or other name in use.","type":"array","items":{"x-slot":"parties/Line","x-entry":true},"minItems":1,"maxItems":20},"transliteration":{"description":"The name in another script.","type":"array","items":{"x-slot":"parties/Transliteration","x-entry":true},"minItems":1,"maxItems":10}},"additionalProperties":false};
const validate56 = slot("parties/Transliteration");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "fullName") || (key0 === "givenName")) || (key0 === "familyName")) || (key0 === "patronymicName")) || (key0 === "matronymicName")) || (key0 === "birthName")) || (key0 === "alternativeName")) || (key0 === "transliteration"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.givenName !== undefined){
let data1 = data.givenName;
if(Array.isArray(data1)){
if(data1.length > 5){
const err1 = {instancePath:instancePath+"/givenName",schemaPath:"#/properties/givenName/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema23.properties.givenName,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/givenName",schemaPath:"#/properties/givenName/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.givenName,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate21.validate(data2))){
validate21.validate(data2, {instancePath:instancePath+"/givenName/" + i0,parentData:data1,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate48.errors = vErrors;
return false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/givenName",schemaPath:"#/properties/givenName/type",keyword:"type",params:{type: "array"},schema:schema23.properties.givenName.type,parentSchema:schema23.properties.givenName,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.familyName !== undefined){
let data3 = data.familyName;
if(!(validate21.validate(data3))){
validate21.validate(data3, {instancePath:instancePath+"/familyName",parentData:data,parentDataProperty:"familyName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.patronymicName !== undefined){
let data4 = data.patronymicName;
if(!(validate21.validate(data4))){
validate21.validate(data4, {instancePath:instancePath+"/patronymicName",parentData:data,parentDataProperty:"patronymicName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.matronymicName !== undefined){
let data5 = data.matronymicName;
if(!(validate21.validate(data5))){
validate21.validate(data5, {instancePath:instancePath+"/matronymicName",parentData:data,parentDataProperty:"matronymicName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.birthName !== undefined){
let data6 = data.birthName;
if(!(validate21.validate(data6))){
validate21.validate(data6, {instancePath:instancePath+"/birthName",parentData:data,parentDataProperty:"birthName",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.alternativeName !== undefined){
let data7 = data.alternativeName;
if(Array.isArray(data7)){
if(data7.length > 20){
const err4 = {instancePath:instancePath+"/alternativeName",schemaPath:"#/properties/alternativeName/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema23.properties.alternativeName,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data7.length < 1){
const err5 = {instancePath:instancePath+"/alternativeName",schemaPath:"#/properties/alternativeName/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.alternativeName,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!(validate21.validate(data8))){
validate21.validate(data8, {instancePath:instancePath+"/alternativeName/" + i1,parentData:data7,parentDataProperty:i1,rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate48.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/alternativeName",schemaPath:"#/properties/alternativeName/type",keyword:"type",params:{type: "array"},schema:schema23.properties.alternativeName.type,parentSchema:schema23.properties.alternativeName,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.transliteration !== undefined){
let data9 = data.transliteration;
if(Array.isArray(data9)){
if(data9.length > 10){
const err7 = {instancePath:instancePath+"/transliteration",schemaPath:"#/properties/transliteration/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema23.properties.transliteration,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data9.length < 1){
const err8 = {instancePath:instancePath+"/transliteration",schemaPath:"#/properties/transliteration/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.transliteration,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56.validate(data9[i2], {instancePath:instancePath+"/transliteration/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate56.validate.errors : vErrors.concat(validate56.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate48.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/transliteration",schemaPath:"#/properties/transliteration/type",keyword:"type",params:{type: "array"},schema:schema23.properties.transliteration.type,parentSchema:schema23.properties.transliteration,data:data9};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

exports.IdentityDocument = validate57;
const schema24 = {"description":"An identity or travel document.","type":"object","properties":{"type":{"description":"Kind of document.","x-slot":"codes/IdentityDocumentCode"},"number":{"description":"Number.","x-slot":"parties/Line"},"issuer":{"description":"Issuing State.","x-slot":"codes/CountryCode"},"expiresOn":{"description":"Last day of validity.","x-slot":"common/Date"}},"required":["type","number"],"additionalProperties":false};
const validate58 = slot("codes/IdentityDocumentCode");
const validate61 = slot("common/Date");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},schema:schema24.required,parentSchema:schema24,data};
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
if(data.type !== undefined){
let data0 = data.type;
if(!(validate58.validate(data0))){
validate58.validate(data0, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData});
vErrors = vErrors === null ? validate58.validate.errors : vErrors.concat(validate58.validate.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(validate21.validate(data1))){
validate21.validate(data1, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
let data2 = data.issuer;
if(!(validate25.validate(data2))){
validate25.validate(data2, {instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.expiresOn !== undefined){
let data3 = data.expiresOn;
if(!(validate61.validate(data3))){
validate61.validate(data3, {instancePath:instancePath+"/expiresOn",parentData:data,parentDataProperty:"expiresOn",rootData});
vErrors = vErrors === null ? validate61.validate.errors : vErrors.concat(validate61.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

exports.PersonRights = validate62;
const schema25 = {"description":"Rights the person is to be told of or already exercises.","type":"object","properties":{"lawyer":{"description":"Name of the person's lawyer.","x-slot":"parties/Line"},"lawyerRequired":{"description":"Whether a lawyer must be present.","type":"boolean"},"selfIncrimination":{"description":"Whether the person is to be told of the right not to incriminate himself or herself.","type":"boolean"},"text":{"description":"Other rights, in words.","x-slot":"parties/Text"}},"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "lawyer") || (key0 === "lawyerRequired")) || (key0 === "selfIncrimination")) || (key0 === "text"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
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
if(!(validate21.validate(data0))){
validate21.validate(data0, {instancePath:instancePath+"/lawyer",parentData:data,parentDataProperty:"lawyer",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.lawyerRequired !== undefined){
let data1 = data.lawyerRequired;
if(typeof data1 !== "boolean"){
const err1 = {instancePath:instancePath+"/lawyerRequired",schemaPath:"#/properties/lawyerRequired/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.lawyerRequired.type,parentSchema:schema25.properties.lawyerRequired,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.selfIncrimination !== undefined){
let data2 = data.selfIncrimination;
if(typeof data2 !== "boolean"){
const err2 = {instancePath:instancePath+"/selfIncrimination",schemaPath:"#/properties/selfIncrimination/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.selfIncrimination.type,parentSchema:schema25.properties.selfIncrimination,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(!(validate40.validate(data3))){
validate40.validate(data3, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

exports.Person = validate65;
const schema26 = {"description":"A natural person concerned.","type":"object","properties":{"personId":{"description":"Identifier of the person within the message.","x-slot":"parties/LocalId"},"role":{"description":"Role of the person.","type":"array","items":{"x-slot":"codes/PersonRoleCode","x-entry":true},"minItems":1,"maxItems":10},"name":{"description":"Names.","x-slot":"parties/PersonName"},"sex":{"description":"Sex.","x-slot":"codes/SexCode"},"dateOfBirth":{"description":"Date of birth, as far as known.","x-slot":"parties/PartialDate"},"placeOfBirth":{"description":"Place of birth.","x-slot":"parties/Line"},"countryOfBirth":{"description":"State of birth.","x-slot":"codes/CountryCode"},"citizenship":{"description":"Nationality.","type":"array","items":{"x-slot":"codes/CountryCode","x-entry":true},"minItems":1,"maxItems":10},"residence":{"description":"Residence or other place where the person can be found.","x-slot":"parties/Address"},"identityDocument":{"description":"Identity or travel document.","type":"array","items":{"x-slot":"parties/IdentityDocument","x-entry":true},"minItems":1,"maxItems":10},"language":{"description":"Language the person understands.","type":"array","items":{"x-slot":"codes/LanguageCode","x-entry":true},"minItems":1,"maxItems":10},"vulnerable":{"description":"Whether the person is vulnerable.","type":"boolean"},"minor":{"description":"Whether the person is a minor.","type":"boolean"},"rights":{"description":"Rights of the person.","x-slot":"parties/PersonRights"},"protectionMeasure":{"description":"Measure of protection that is asked or in force.","type":"array","items":{"x-slot":"parties/Text","x-entry":true},"minItems":1,"maxItems":10}},"required":["personId","role"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const validate66 = slot("parties/LocalId");
const validate67 = slot("codes/PersonRoleCode");
const validate68 = slot("parties/PersonName");
const validate69 = slot("codes/SexCode");
const validate70 = slot("parties/PartialDate");
const validate75 = slot("parties/IdentityDocument");
const validate76 = slot("codes/LanguageCode");
const validate77 = slot("parties/PersonRights");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.personId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "personId"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema26.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
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
if(!(validate66.validate(data0))){
validate66.validate(data0, {instancePath:instancePath+"/personId",parentData:data,parentDataProperty:"personId",rootData});
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(Array.isArray(data1)){
if(data1.length > 10){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema26.properties.role,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.role,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate67.validate(data2))){
validate67.validate(data2, {instancePath:instancePath+"/role/" + i0,parentData:data1,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate67.validate.errors : vErrors.concat(validate67.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate65.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "array"},schema:schema26.properties.role.type,parentSchema:schema26.properties.role,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate68.validate(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate68.validate.errors : vErrors.concat(validate68.validate.errors);
errors = vErrors.length;
}
}
if(data.sex !== undefined){
let data4 = data.sex;
if(!(validate69.validate(data4))){
validate69.validate(data4, {instancePath:instancePath+"/sex",parentData:data,parentDataProperty:"sex",rootData});
vErrors = vErrors === null ? validate69.validate.errors : vErrors.concat(validate69.validate.errors);
errors = vErrors.length;
}
}
if(data.dateOfBirth !== undefined){
let data5 = data.dateOfBirth;
if(!(validate70.validate(data5))){
validate70.validate(data5, {instancePath:instancePath+"/dateOfBirth",parentData:data,parentDataProperty:"dateOfBirth",rootData});
vErrors = vErrors === null ? validate70.validate.errors : vErrors.concat(validate70.validate.errors);
errors = vErrors.length;
}
}
if(data.placeOfBirth !== undefined){
let data6 = data.placeOfBirth;
if(!(validate21.validate(data6))){
validate21.validate(data6, {instancePath:instancePath+"/placeOfBirth",parentData:data,parentDataProperty:"placeOfBirth",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.countryOfBirth !== undefined){
let data7 = data.countryOfBirth;
if(!(validate25.validate(data7))){
validate25.validate(data7, {instancePath:instancePath+"/countryOfBirth",parentData:data,parentDataProperty:"countryOfBirth",rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.citizenship !== undefined){
let data8 = data.citizenship;
if(Array.isArray(data8)){
if(data8.length > 10){
const err6 = {instancePath:instancePath+"/citizenship",schemaPath:"#/properties/citizenship/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema26.properties.citizenship,data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data8.length < 1){
const err7 = {instancePath:instancePath+"/citizenship",schemaPath:"#/properties/citizenship/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.citizenship,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(validate25.validate(data9))){
validate25.validate(data9, {instancePath:instancePath+"/citizenship/" + i1,parentData:data8,parentDataProperty:i1,rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate65.errors = vErrors;
return false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/citizenship",schemaPath:"#/properties/citizenship/type",keyword:"type",params:{type: "array"},schema:schema26.properties.citizenship.type,parentSchema:schema26.properties.citizenship,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.residence !== undefined){
if(!(validate38.validate(data.residence, {instancePath:instancePath+"/residence",parentData:data,parentDataProperty:"residence",rootData}))){
vErrors = vErrors === null ? validate38.validate.errors : vErrors.concat(validate38.validate.errors);
errors = vErrors.length;
}
}
if(data.identityDocument !== undefined){
let data11 = data.identityDocument;
if(Array.isArray(data11)){
if(data11.length > 10){
const err9 = {instancePath:instancePath+"/identityDocument",schemaPath:"#/properties/identityDocument/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema26.properties.identityDocument,data:data11};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data11.length < 1){
const err10 = {instancePath:instancePath+"/identityDocument",schemaPath:"#/properties/identityDocument/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.identityDocument,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate75.validate(data11[i2], {instancePath:instancePath+"/identityDocument/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate75.validate.errors : vErrors.concat(validate75.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate65.errors = vErrors;
return false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/identityDocument",schemaPath:"#/properties/identityDocument/type",keyword:"type",params:{type: "array"},schema:schema26.properties.identityDocument.type,parentSchema:schema26.properties.identityDocument,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.language !== undefined){
let data13 = data.language;
if(Array.isArray(data13)){
if(data13.length > 10){
const err12 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema26.properties.language,data:data13};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data13.length < 1){
const err13 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.language,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(!(validate76.validate(data14))){
validate76.validate(data14, {instancePath:instancePath+"/language/" + i3,parentData:data13,parentDataProperty:i3,rootData});
vErrors = vErrors === null ? validate76.validate.errors : vErrors.concat(validate76.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate65.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "array"},schema:schema26.properties.language.type,parentSchema:schema26.properties.language,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.vulnerable !== undefined){
let data15 = data.vulnerable;
if(typeof data15 !== "boolean"){
const err15 = {instancePath:instancePath+"/vulnerable",schemaPath:"#/properties/vulnerable/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.vulnerable.type,parentSchema:schema26.properties.vulnerable,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.minor !== undefined){
let data16 = data.minor;
if(typeof data16 !== "boolean"){
const err16 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.minor.type,parentSchema:schema26.properties.minor,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.rights !== undefined){
if(!(validate77.validate(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData}))){
vErrors = vErrors === null ? validate77.validate.errors : vErrors.concat(validate77.validate.errors);
errors = vErrors.length;
}
}
if(data.protectionMeasure !== undefined){
let data18 = data.protectionMeasure;
if(Array.isArray(data18)){
if(data18.length > 10){
const err17 = {instancePath:instancePath+"/protectionMeasure",schemaPath:"#/properties/protectionMeasure/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema26.properties.protectionMeasure,data:data18};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data18.length < 1){
const err18 = {instancePath:instancePath+"/protectionMeasure",schemaPath:"#/properties/protectionMeasure/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.protectionMeasure,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(!(validate40.validate(data19))){
validate40.validate(data19, {instancePath:instancePath+"/protectionMeasure/" + i4,parentData:data18,parentDataProperty:i4,rootData});
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate65.errors = vErrors;
return false;
}
}
}
else {
const err19 = {instancePath:instancePath+"/protectionMeasure",schemaPath:"#/properties/protectionMeasure/type",keyword:"type",params:{type: "array"},schema:schema26.properties.protectionMeasure.type,parentSchema:schema26.properties.protectionMeasure,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

exports.LegalPerson = validate79;
const schema27 = {"description":"A company or other legal person concerned.","type":"object","properties":{"legalPersonId":{"description":"Identifier of the legal person within the message.","x-slot":"parties/LocalId"},"role":{"description":"Role of the legal person.","type":"array","items":{"x-slot":"codes/PersonRoleCode","x-entry":true},"minItems":1,"maxItems":10},"name":{"description":"Registered name.","x-slot":"parties/Line"},"form":{"description":"Legal form.","x-slot":"parties/Line"},"registrationNumber":{"description":"Number in the register.","x-slot":"parties/Line"},"lei":{"description":"Legal entity identifier.","x-slot":"parties/Lei"},"country":{"description":"State of registration.","x-slot":"codes/CountryCode"},"address":{"description":"Seat or other address.","x-slot":"parties/Address"},"representative":{"description":"Person who represents it.","type":"array","items":{"x-slot":"parties/Line","x-entry":true},"minItems":1,"maxItems":20}},"required":["legalPersonId","role","name"],"additionalProperties":false};
const validate85 = slot("parties/Lei");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalPersonId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalPersonId"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema27.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
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
if(!(validate66.validate(data0))){
validate66.validate(data0, {instancePath:instancePath+"/legalPersonId",parentData:data,parentDataProperty:"legalPersonId",rootData});
vErrors = vErrors === null ? validate66.validate.errors : vErrors.concat(validate66.validate.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(Array.isArray(data1)){
if(data1.length > 10){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema27.properties.role,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.properties.role,data:data1};
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
if(!(validate67.validate(data2))){
validate67.validate(data2, {instancePath:instancePath+"/role/" + i0,parentData:data1,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate67.validate.errors : vErrors.concat(validate67.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate79.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "array"},schema:schema27.properties.role.type,parentSchema:schema27.properties.role,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(!(validate21.validate(data3))){
validate21.validate(data3, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
let data4 = data.form;
if(!(validate21.validate(data4))){
validate21.validate(data4, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.registrationNumber !== undefined){
let data5 = data.registrationNumber;
if(!(validate21.validate(data5))){
validate21.validate(data5, {instancePath:instancePath+"/registrationNumber",parentData:data,parentDataProperty:"registrationNumber",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.lei !== undefined){
let data6 = data.lei;
if(!(validate85.validate(data6))){
validate85.validate(data6, {instancePath:instancePath+"/lei",parentData:data,parentDataProperty:"lei",rootData});
vErrors = vErrors === null ? validate85.validate.errors : vErrors.concat(validate85.validate.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
let data7 = data.country;
if(!(validate25.validate(data7))){
validate25.validate(data7, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
if(!(validate38.validate(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate38.validate.errors : vErrors.concat(validate38.validate.errors);
errors = vErrors.length;
}
}
if(data.representative !== undefined){
let data9 = data.representative;
if(Array.isArray(data9)){
if(data9.length > 20){
const err7 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema27.properties.representative,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data9.length < 1){
const err8 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.properties.representative,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!(validate21.validate(data10))){
validate21.validate(data10, {instancePath:instancePath+"/representative/" + i1,parentData:data9,parentDataProperty:i1,rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate79.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/representative",schemaPath:"#/properties/representative/type",keyword:"type",params:{type: "array"},schema:schema27.properties.representative.type,parentSchema:schema27.properties.representative,data:data9};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

exports.Extension = validate89;
const schema28 = {"description":"A value outside this language, agreed between the two sides; it never changes what the rest of the message means.","type":"object","properties":{"namespace":{"description":"URI of whoever defines the value.","x-slot":"parties/ExtensionNamespace"},"name":{"description":"Name of the value within the namespace.","x-slot":"parties/ExtensionName"},"value":{"description":"The value, as text.","x-slot":"parties/Text"}},"required":["namespace","name","value"],"additionalProperties":false};
const validate90 = slot("parties/ExtensionNamespace");
const validate91 = slot("parties/ExtensionName");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema28.required,parentSchema:schema28,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
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
if(!(validate90.validate(data0))){
validate90.validate(data0, {instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData});
vErrors = vErrors === null ? validate90.validate.errors : vErrors.concat(validate90.validate.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(!(validate91.validate(data1))){
validate91.validate(data1, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData});
vErrors = vErrors === null ? validate91.validate.errors : vErrors.concat(validate91.validate.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(!(validate40.validate(data2))){
validate40.validate(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData});
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

exports.ExtensionNamespace = validate93;
const schema29 = {"description":"URI of whoever defines an extension.","type":"string","minLength":1,"maxLength":200,"pattern":"^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$"};
const pattern14 = new RegExp("^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 200)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:200,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern14.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$"},schema:"^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&+,;=%-]+$",parentSchema:schema29,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

exports.ExtensionName = validate94;
const schema30 = {"description":"Name of an extension within its namespace.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z][A-Za-z0-9._-]{0,63}$"};
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9._-]{0,63}$", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(isLonger(data, 64)){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(isShorter(data, 1)){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern15.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z][A-Za-z0-9._-]{0,63}$",parentSchema:schema30,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

exports.LegalBasis = validate95;
const schema31 = {"description":"A treaty or other basis the request stands on. Exactly one entry of a message is primary: its rules judge the message.","type":"object","properties":{"instrument":{"description":"The instrument. A protocol is named only if both States are party to it.","x-slot":"codes/InstrumentCode"},"primary":{"description":"Whether this is the basis whose rules judge the message.","type":"boolean"},"article":{"description":"Article relied on.","x-slot":"parties/Line"},"treatyTitle":{"description":"Title and date of a bilateral treaty.","x-slot":"parties/Line"},"reciprocityAssurance":{"description":"Assurance of reciprocity, when that is the basis.","x-slot":"parties/Text"},"taxExclusion":{"description":"How a bilateral treaty treats tax matters.","x-slot":"codes/TaxExclusionCode"},"legalAidForNationals":{"description":"Whether the treaty gives nationals of the one State legal aid in the other as it does its own.","type":"boolean"}},"required":["instrument","primary"],"additionalProperties":false};
const validate96 = slot("codes/InstrumentCode");
const validate100 = slot("codes/TaxExclusionCode");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instrument === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instrument"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.primary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "primary"},schema:schema31.required,parentSchema:schema31,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
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
if(!(validate96.validate(data0))){
validate96.validate(data0, {instancePath:instancePath+"/instrument",parentData:data,parentDataProperty:"instrument",rootData});
vErrors = vErrors === null ? validate96.validate.errors : vErrors.concat(validate96.validate.errors);
errors = vErrors.length;
}
}
if(data.primary !== undefined){
let data1 = data.primary;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.primary.type,parentSchema:schema31.properties.primary,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.article !== undefined){
let data2 = data.article;
if(!(validate21.validate(data2))){
validate21.validate(data2, {instancePath:instancePath+"/article",parentData:data,parentDataProperty:"article",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.treatyTitle !== undefined){
let data3 = data.treatyTitle;
if(!(validate21.validate(data3))){
validate21.validate(data3, {instancePath:instancePath+"/treatyTitle",parentData:data,parentDataProperty:"treatyTitle",rootData});
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.reciprocityAssurance !== undefined){
let data4 = data.reciprocityAssurance;
if(!(validate40.validate(data4))){
validate40.validate(data4, {instancePath:instancePath+"/reciprocityAssurance",parentData:data,parentDataProperty:"reciprocityAssurance",rootData});
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
if(data.taxExclusion !== undefined){
let data5 = data.taxExclusion;
if(!(validate100.validate(data5))){
validate100.validate(data5, {instancePath:instancePath+"/taxExclusion",parentData:data,parentDataProperty:"taxExclusion",rootData});
vErrors = vErrors === null ? validate100.validate.errors : vErrors.concat(validate100.validate.errors);
errors = vErrors.length;
}
}
if(data.legalAidForNationals !== undefined){
let data6 = data.legalAidForNationals;
if(typeof data6 !== "boolean"){
const err4 = {instancePath:instancePath+"/legalAidForNationals",schemaPath:"#/properties/legalAidForNationals/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.legalAidForNationals.type,parentSchema:schema31.properties.legalAidForNationals,data:data6};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
});

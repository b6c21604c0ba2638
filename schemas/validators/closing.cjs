// Generated from ../json/closing.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Withdrawal = validate0;
const schema0 = {"description":"The requesting side withdraws its request, wholly or in part.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item that is withdrawn; without it, the whole request.","type":"array","items":{"$ref":"values#/$defs/LocalId","x-entry":true},"minItems":1,"maxItems":50},"reasons":{"description":"Reasons in words.","$ref":"values#/$defs/Text"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"additionalProperties":false};
const schema2 = {"description":"Identifier that is unique within the message, for references inside it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema3 = {"description":"A paragraph of plain text.","type":"string","minLength":1,"maxLength":4000};
const validate1 = slot("parties/LegalBasis");
const validate3 = slot("parties/Extension");
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "legalBasis") || (key0 === "itemId")) || (key0 === "reasons")) || (key0 === "remark")) || (key0 === "extension"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data0 = data.legalBasis;
if(Array.isArray(data0)){
if(data0.length > 10){
const err1 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema0.properties.legalBasis.type,parentSchema:schema0.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(Array.isArray(data2)){
if(data2.length > 50){
const err4 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.itemId,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(isLonger(data3, 64)){
const err6 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data3, 1)){
const err7 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data3};
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
const err9 = {instancePath:instancePath+"/itemId/" + i1,schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema0.properties.itemId.type,parentSchema:schema0.properties.itemId,data:data2};
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
let data4 = data.reasons;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err11 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data4, 1)){
const err12 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err13 = {instancePath:instancePath+"/reasons",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.remark !== undefined){
let data5 = data.remark;
if(typeof data5 === "string"){
if(isLonger(data5, 4000)){
const err14 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data5, 1)){
const err15 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data5};
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
const err16 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.extension !== undefined){
let data6 = data.extension;
if(Array.isArray(data6)){
if(data6.length > 50){
const err17 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate3.validate(data6[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
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
const err19 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data6};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.ObtainedEvidence = validate4;
const schema5 = {"description":"What becomes of the evidence that was obtained before a withdrawal.","type":"object","properties":{"fate":{"description":"What becomes of it.","$ref":"values#/$defs/EvidenceFateCode"},"text":{"description":"In words.","$ref":"values#/$defs/Text"}},"required":["fate"],"additionalProperties":false};
const schema6 = {"description":"What becomes of evidence obtained before a withdrawal.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"evidence-fate"};
const pattern1 = new RegExp("^[A-Z0-9][A-Z0-9_-]{0,39}$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fate"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "fate") || (key0 === "text"))){
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
if(data.fate !== undefined){
let data0 = data.fate;
if(typeof data0 === "string"){
if(isLonger(data0, 40)){
const err2 = {instancePath:instancePath+"/fate",schemaPath:"values#/$defs/EvidenceFateCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/fate",schemaPath:"values#/$defs/EvidenceFateCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/fate",schemaPath:"values#/$defs/EvidenceFateCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!isCode("evidence-fate", data0)){
const err5 = {instancePath:instancePath+"/fate",schemaPath:"values#/$defs/EvidenceFateCode/x-codes",keyword:"x-codes",params:{},schema:"evidence-fate",parentSchema:schema6,data:data0};
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
const err6 = {instancePath:instancePath+"/fate",schemaPath:"values#/$defs/EvidenceFateCode/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err7 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(isShorter(data1, 1)){
const err8 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err9 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
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

exports.WithdrawalConfirmation = validate5;
const schema8 = {"description":"The requested side has stopped the execution.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"obtainedEvidence":{"description":"Evidence that had been obtained.","x-slot":"closing/ObtainedEvidence"},"costs":{"description":"Costs until then.","x-slot":"execution/CostStatement"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["obtainedEvidence"],"additionalProperties":false};
const validate7 = slot("closing/ObtainedEvidence");
const validate8 = slot("execution/CostStatement");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.obtainedEvidence === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "obtainedEvidence"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "legalBasis") || (key0 === "obtainedEvidence")) || (key0 === "costs")) || (key0 === "remark")) || (key0 === "extension"))){
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
validate5.errors = vErrors;
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
if(data.obtainedEvidence !== undefined){
if(!(validate7.validate(data.obtainedEvidence, {instancePath:instancePath+"/obtainedEvidence",parentData:data,parentDataProperty:"obtainedEvidence",rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate8.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data4 = data.remark;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err5 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data4, 1)){
const err6 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err7 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.extension !== undefined){
let data5 = data.extension;
if(Array.isArray(data5)){
if(data5.length > 50){
const err8 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3.validate(data5[i1], {instancePath:instancePath+"/extension/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate5.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema8.properties.extension.type,parentSchema:schema8.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

exports.ReturnedItem = validate10;
const schema10 = {"description":"One thing that is returned.","type":"object","properties":{"evidenceId":{"description":"Physical item of a report, by its id there.","$ref":"values#/$defs/LocalId"},"description":{"description":"What it is.","$ref":"values#/$defs/Text"},"condition":{"description":"State it is in.","$ref":"values#/$defs/Text"}},"required":["description"],"additionalProperties":false};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "evidenceId") || (key0 === "description")) || (key0 === "condition"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data0 = data.evidenceId;
if(typeof data0 === "string"){
if(isLonger(data0, 64)){
const err2 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(isShorter(data0, 1)){
const err3 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema2,data:data0};
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
const err5 = {instancePath:instancePath+"/evidenceId",schemaPath:"values#/$defs/LocalId/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(isLonger(data1, 4000)){
const err6 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(isShorter(data1, 1)){
const err7 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data1};
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
const err8 = {instancePath:instancePath+"/description",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.condition !== undefined){
let data2 = data.condition;
if(typeof data2 === "string"){
if(isLonger(data2, 4000)){
const err9 = {instancePath:instancePath+"/condition",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(isShorter(data2, 1)){
const err10 = {instancePath:instancePath+"/condition",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data2};
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
const err11 = {instancePath:instancePath+"/condition",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data2};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.ReturnOfItems = validate11;
const schema14 = {"description":"What was handed over is returned.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"returnedOn":{"description":"Day it was sent back.","$ref":"values#/$defs/Date"},"item":{"description":"What is returned.","type":"array","items":{"x-slot":"closing/ReturnedItem","x-entry":true},"minItems":1,"maxItems":100},"carrier":{"description":"Who carries it.","$ref":"values#/$defs/Line"},"trackingRef":{"description":"Reference of the carrier.","$ref":"values#/$defs/Line"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["returnedOn","item"],"additionalProperties":false};
const schema15 = {"type":"string","description":"A day of the calendar, such as 2026-06-15, without an offset.","format":"date"};
const schema16 = {"description":"A line of text: a name, a title, a reference.","type":"string","minLength":1,"maxLength":300};
const validate13 = slot("closing/ReturnedItem");
const formats0 = formats.date;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnedOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnedOn"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.item === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "legalBasis") || (key0 === "returnedOn")) || (key0 === "item")) || (key0 === "carrier")) || (key0 === "trackingRef")) || (key0 === "remark")) || (key0 === "extension"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema14.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.legalBasis,data:data0};
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
validate11.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema14.properties.legalBasis.type,parentSchema:schema14.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.returnedOn !== undefined){
let data2 = data.returnedOn;
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err6 = {instancePath:instancePath+"/returnedOn",schemaPath:"values#/$defs/Date/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema15,data:data2};
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
const err7 = {instancePath:instancePath+"/returnedOn",schemaPath:"values#/$defs/Date/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.item !== undefined){
let data3 = data.item;
if(Array.isArray(data3)){
if(data3.length > 100){
const err8 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema14.properties.item,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.item,data:data3};
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
if(!(validate13.validate(data3[i1], {instancePath:instancePath+"/item/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate11.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "array"},schema:schema14.properties.item.type,parentSchema:schema14.properties.item,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.carrier !== undefined){
let data5 = data.carrier;
if(typeof data5 === "string"){
if(isLonger(data5, 300)){
const err11 = {instancePath:instancePath+"/carrier",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(isShorter(data5, 1)){
const err12 = {instancePath:instancePath+"/carrier",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data:data5};
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
const err13 = {instancePath:instancePath+"/carrier",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.trackingRef !== undefined){
let data6 = data.trackingRef;
if(typeof data6 === "string"){
if(isLonger(data6, 300)){
const err14 = {instancePath:instancePath+"/trackingRef",schemaPath:"values#/$defs/Line/maxLength",keyword:"maxLength",params:{},schema:300,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(isShorter(data6, 1)){
const err15 = {instancePath:instancePath+"/trackingRef",schemaPath:"values#/$defs/Line/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema16,data:data6};
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
const err16 = {instancePath:instancePath+"/trackingRef",schemaPath:"values#/$defs/Line/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data6};
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
let data7 = data.remark;
if(typeof data7 === "string"){
if(isLonger(data7, 4000)){
const err17 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(isShorter(data7, 1)){
const err18 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data7};
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
const err19 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data7};
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
let data8 = data.extension;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema14.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate3.validate(data8[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate11.errors = vErrors;
return false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema14.properties.extension.type,parentSchema:schema14.properties.extension,data:data8};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.Closure = validate15;
const schema19 = {"description":"The matter is closed; nothing more follows.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"reason":{"description":"Why it is closed.","$ref":"values#/$defs/ClosureReasonCode"},"text":{"description":"In words.","$ref":"values#/$defs/Text"},"remark":{"description":"Remark.","$ref":"values#/$defs/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["reason"],"additionalProperties":false};
const schema20 = {"description":"Why a matter is closed.","type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9_-]{0,39}$","x-codes":"closure-reason"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "legalBasis") || (key0 === "reason")) || (key0 === "text")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
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
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.legalBasis,data:data0};
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
validate15.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema19.properties.legalBasis.type,parentSchema:schema19.properties.legalBasis,data:data0};
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
if(isLonger(data2, 40)){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/ClosureReasonCode/maxLength",keyword:"maxLength",params:{},schema:40,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(isShorter(data2, 1)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/ClosureReasonCode/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/ClosureReasonCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9_-]{0,39}$"},schema:"^[A-Z0-9][A-Z0-9_-]{0,39}$",parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!isCode("closure-reason", data2)){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/ClosureReasonCode/x-codes",keyword:"x-codes",params:{},schema:"closure-reason",parentSchema:schema20,data:data2};
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
const err9 = {instancePath:instancePath+"/reason",schemaPath:"values#/$defs/ClosureReasonCode/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(isLonger(data3, 4000)){
const err10 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(isShorter(data3, 1)){
const err11 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data3};
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
const err12 = {instancePath:instancePath+"/text",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.remark !== undefined){
let data4 = data.remark;
if(typeof data4 === "string"){
if(isLonger(data4, 4000)){
const err13 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/maxLength",keyword:"maxLength",params:{},schema:4000,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(isShorter(data4, 1)){
const err14 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3,data:data4};
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
const err15 = {instancePath:instancePath+"/remark",schemaPath:"values#/$defs/Text/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.extension !== undefined){
let data5 = data.extension;
if(Array.isArray(data5)){
if(data5.length > 50){
const err16 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.extension,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3.validate(data5[i1], {instancePath:instancePath+"/extension/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate15.errors = vErrors;
return false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema19.properties.extension.type,parentSchema:schema19.properties.extension,data:data5};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
});

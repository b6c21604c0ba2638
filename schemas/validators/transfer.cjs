// Generated from ../json/transfer.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.TransferConsent = validate0;
const schema0 = {"description":"Whether a person in custody consents to being transferred.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request.","x-slot":"parties/LocalId"},"personRef":{"description":"Person, by the id in the request.","x-slot":"parties/LocalId"},"personName":{"description":"Name of the person.","x-slot":"parties/Line"},"given":{"description":"Whether consent is given.","type":"boolean"},"date":{"description":"Day of the statement.","x-slot":"common/Date"},"attachmentId":{"description":"Attachment with the signed statement.","x-slot":"parties/LocalId"},"lawyerPresent":{"description":"Whether a lawyer was present.","type":"boolean"},"lawyerName":{"description":"Name of the lawyer.","x-slot":"parties/Line"},"remark":{"description":"Remark.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["given","date"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("parties/LegalBasis");
const validate2 = slot("parties/LocalId");
const validate4 = slot("parties/Line");
const validate5 = slot("common/Date");
const validate8 = slot("parties/Text");
const validate9 = slot("parties/Extension");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.given === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema0.required,parentSchema:schema0,data};
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
if(data.itemId !== undefined){
let data2 = data.itemId;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/itemId",parentData:data,parentDataProperty:"itemId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(!(validate2.validate(data3))){
validate2.validate(data3, {instancePath:instancePath+"/personRef",parentData:data,parentDataProperty:"personRef",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.personName !== undefined){
let data4 = data.personName;
if(!(validate4.validate(data4))){
validate4.validate(data4, {instancePath:instancePath+"/personName",parentData:data,parentDataProperty:"personName",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.given !== undefined){
let data5 = data.given;
if(typeof data5 !== "boolean"){
const err6 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.given.type,parentSchema:schema0.properties.given,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.date !== undefined){
let data6 = data.date;
if(!(validate5.validate(data6))){
validate5.validate(data6, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.attachmentId !== undefined){
let data7 = data.attachmentId;
if(!(validate2.validate(data7))){
validate2.validate(data7, {instancePath:instancePath+"/attachmentId",parentData:data,parentDataProperty:"attachmentId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.lawyerPresent !== undefined){
let data8 = data.lawyerPresent;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/lawyerPresent",schemaPath:"#/properties/lawyerPresent/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.lawyerPresent.type,parentSchema:schema0.properties.lawyerPresent,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.lawyerName !== undefined){
let data9 = data.lawyerName;
if(!(validate4.validate(data9))){
validate4.validate(data9, {instancePath:instancePath+"/lawyerName",parentData:data,parentDataProperty:"lawyerName",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data10 = data.remark;
if(!(validate8.validate(data10))){
validate8.validate(data10, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data11 = data.extension;
if(Array.isArray(data11)){
if(data11.length > 50){
const err8 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema0.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data11.length < 1){
const err9 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.extension,data:data11};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate9.validate(data11[i1], {instancePath:instancePath+"/extension/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
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
const err10 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema0.properties.extension.type,parentSchema:schema0.properties.extension,data:data11};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.TransferArrangement = validate10;
const schema1 = {"description":"When and where a person in custody is handed over and returned.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request.","x-slot":"parties/LocalId"},"personRef":{"description":"Person, by the id in the request.","x-slot":"parties/LocalId"},"handoverAt":{"description":"When the person is handed over.","x-slot":"common/DateTime"},"handoverPlace":{"description":"Where.","x-slot":"parties/Line"},"escort":{"description":"Official who escorts the person.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"custodyPlace":{"description":"Where the person is held in the meantime.","x-slot":"parties/Line"},"returnBy":{"description":"Day by which the person is returned.","x-slot":"common/Date"},"longerStay":{"description":"Whether the person and both authorities agree to a stay beyond what the instrument allows.","type":"boolean"},"safeConduct":{"description":"Safe conduct.","x-slot":"assistance/SafeConduct"},"transitState":{"description":"State that is crossed.","type":"array","items":{"x-slot":"codes/CountryCode","x-entry":true},"minItems":1,"maxItems":10},"remark":{"description":"Remark.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["handoverAt","handoverPlace","returnBy"],"additionalProperties":false};
const validate14 = slot("common/DateTime");
const validate16 = slot("parties/Official");
const validate19 = slot("assistance/SafeConduct");
const validate20 = slot("codes/CountryCode");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.handoverAt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handoverAt"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.handoverPlace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handoverPlace"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.returnBy === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnBy"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema1.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema1.properties.legalBasis,data:data0};
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
validate10.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema1.properties.legalBasis.type,parentSchema:schema1.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.itemId !== undefined){
let data2 = data.itemId;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/itemId",parentData:data,parentDataProperty:"itemId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(!(validate2.validate(data3))){
validate2.validate(data3, {instancePath:instancePath+"/personRef",parentData:data,parentDataProperty:"personRef",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.handoverAt !== undefined){
let data4 = data.handoverAt;
if(!(validate14.validate(data4))){
validate14.validate(data4, {instancePath:instancePath+"/handoverAt",parentData:data,parentDataProperty:"handoverAt",rootData});
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
if(data.handoverPlace !== undefined){
let data5 = data.handoverPlace;
if(!(validate4.validate(data5))){
validate4.validate(data5, {instancePath:instancePath+"/handoverPlace",parentData:data,parentDataProperty:"handoverPlace",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.escort !== undefined){
let data6 = data.escort;
if(Array.isArray(data6)){
if(data6.length > 20){
const err7 = {instancePath:instancePath+"/escort",schemaPath:"#/properties/escort/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema1.properties.escort,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6.length < 1){
const err8 = {instancePath:instancePath+"/escort",schemaPath:"#/properties/escort/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema1.properties.escort,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate16.validate(data6[i1], {instancePath:instancePath+"/escort/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate10.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/escort",schemaPath:"#/properties/escort/type",keyword:"type",params:{type: "array"},schema:schema1.properties.escort.type,parentSchema:schema1.properties.escort,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.custodyPlace !== undefined){
let data8 = data.custodyPlace;
if(!(validate4.validate(data8))){
validate4.validate(data8, {instancePath:instancePath+"/custodyPlace",parentData:data,parentDataProperty:"custodyPlace",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.returnBy !== undefined){
let data9 = data.returnBy;
if(!(validate5.validate(data9))){
validate5.validate(data9, {instancePath:instancePath+"/returnBy",parentData:data,parentDataProperty:"returnBy",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.longerStay !== undefined){
let data10 = data.longerStay;
if(typeof data10 !== "boolean"){
const err10 = {instancePath:instancePath+"/longerStay",schemaPath:"#/properties/longerStay/type",keyword:"type",params:{type: "boolean"},schema:schema1.properties.longerStay.type,parentSchema:schema1.properties.longerStay,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.safeConduct !== undefined){
if(!(validate19.validate(data.safeConduct, {instancePath:instancePath+"/safeConduct",parentData:data,parentDataProperty:"safeConduct",rootData}))){
vErrors = vErrors === null ? validate19.validate.errors : vErrors.concat(validate19.validate.errors);
errors = vErrors.length;
}
}
if(data.transitState !== undefined){
let data12 = data.transitState;
if(Array.isArray(data12)){
if(data12.length > 10){
const err11 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema1.properties.transitState,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data12.length < 1){
const err12 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema1.properties.transitState,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!(validate20.validate(data13))){
validate20.validate(data13, {instancePath:instancePath+"/transitState/" + i2,parentData:data12,parentDataProperty:i2,rootData});
vErrors = vErrors === null ? validate20.validate.errors : vErrors.concat(validate20.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate10.errors = vErrors;
return false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/transitState",schemaPath:"#/properties/transitState/type",keyword:"type",params:{type: "array"},schema:schema1.properties.transitState.type,parentSchema:schema1.properties.transitState,data:data12};
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
let data14 = data.remark;
if(!(validate8.validate(data14))){
validate8.validate(data14, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data15 = data.extension;
if(Array.isArray(data15)){
if(data15.length > 50){
const err14 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema1.properties.extension,data:data15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data15.length < 1){
const err15 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema1.properties.extension,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate9.validate(data15[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate10.errors = vErrors;
return false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema1.properties.extension.type,parentSchema:schema1.properties.extension,data:data15};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.TransferReturnNotice = validate23;
const schema2 = {"description":"A person in custody has been returned.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"itemId":{"description":"Item of the request.","x-slot":"parties/LocalId"},"personRef":{"description":"Person, by the id in the request.","x-slot":"parties/LocalId"},"returnedOn":{"description":"Day of the return.","x-slot":"common/Date"},"place":{"description":"Place of the return.","x-slot":"parties/Line"},"daysInCustody":{"description":"Days spent in custody, to be counted towards the sentence.","type":"integer","minimum":0,"maximum":3660},"remark":{"description":"Remark.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["returnedOn","place"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnedOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnedOn"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.place === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "legalBasis") || (key0 === "itemId")) || (key0 === "personRef")) || (key0 === "returnedOn")) || (key0 === "place")) || (key0 === "daysInCustody")) || (key0 === "remark")) || (key0 === "extension"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema2,data};
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
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema2.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema2.properties.legalBasis,data:data0};
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
validate23.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema2.properties.legalBasis.type,parentSchema:schema2.properties.legalBasis,data:data0};
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
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/itemId",parentData:data,parentDataProperty:"itemId",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.personRef !== undefined){
let data3 = data.personRef;
if(!(validate2.validate(data3))){
validate2.validate(data3, {instancePath:instancePath+"/personRef",parentData:data,parentDataProperty:"personRef",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.returnedOn !== undefined){
let data4 = data.returnedOn;
if(!(validate5.validate(data4))){
validate5.validate(data4, {instancePath:instancePath+"/returnedOn",parentData:data,parentDataProperty:"returnedOn",rootData});
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data5 = data.place;
if(!(validate4.validate(data5))){
validate4.validate(data5, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData});
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.daysInCustody !== undefined){
let data6 = data.daysInCustody;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err6 = {instancePath:instancePath+"/daysInCustody",schemaPath:"#/properties/daysInCustody/type",keyword:"type",params:{type: "integer"},schema:schema2.properties.daysInCustody.type,parentSchema:schema2.properties.daysInCustody,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 3660 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/daysInCustody",schemaPath:"#/properties/daysInCustody/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3660},schema:3660,parentSchema:schema2.properties.daysInCustody,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/daysInCustody",schemaPath:"#/properties/daysInCustody/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema2.properties.daysInCustody,data:data6};
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
if(data.remark !== undefined){
let data7 = data.remark;
if(!(validate8.validate(data7))){
validate8.validate(data7, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data8 = data.extension;
if(Array.isArray(data8)){
if(data8.length > 50){
const err9 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema2.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8.length < 1){
const err10 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema2.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate9.validate(data8[i1], {instancePath:instancePath+"/extension/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate23.errors = vErrors;
return false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema2.properties.extension.type,parentSchema:schema2.properties.extension,data:data8};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
});

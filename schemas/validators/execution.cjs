// Generated from ../json/execution.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.ExecutionOutcome = validate0;
const schema0 = {"description":"Where the execution stands with this report: more will follow, all is done, or nothing could be done.","type":"string","enum":["PARTIAL","FINAL","NEGATIVE"]};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "PARTIAL") || (data === "FINAL")) || (data === "NEGATIVE"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema0.enum},schema:schema0.enum,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.Minutes = validate1;
const schema1 = {"description":"Minutes of a hearing or another act.","type":"object","properties":{"heldOn":{"description":"Day of the hearing.","x-slot":"common/Date"},"place":{"description":"Place.","x-slot":"parties/Line"},"heardPerson":{"description":"Person heard, with the means of identification.","type":"array","items":{"x-slot":"parties/Line","x-entry":true},"minItems":1,"maxItems":20},"participant":{"description":"Other participant.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":50},"oath":{"description":"Oaths taken.","x-slot":"parties/Text"},"technicalCondition":{"description":"Technical conditions under which it took place.","x-slot":"parties/Text"},"summary":{"description":"What was said or done.","x-slot":"parties/LongText"},"attachmentId":{"description":"Attachment with the minutes.","x-slot":"parties/LocalId"}},"required":["heldOn","place"],"additionalProperties":false};
const validate2 = slot("common/Date");
const validate3 = slot("parties/Line");
const validate5 = slot("parties/Official");
const validate6 = slot("parties/Text");
const validate8 = slot("parties/LongText");
const validate9 = slot("parties/LocalId");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.heldOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldOn"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.place === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "heldOn") || (key0 === "place")) || (key0 === "heardPerson")) || (key0 === "participant")) || (key0 === "oath")) || (key0 === "technicalCondition")) || (key0 === "summary")) || (key0 === "attachmentId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
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
if(!(validate2.validate(data0))){
validate2.validate(data0, {instancePath:instancePath+"/heldOn",parentData:data,parentDataProperty:"heldOn",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(!(validate3.validate(data1))){
validate3.validate(data1, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.heardPerson !== undefined){
let data2 = data.heardPerson;
if(Array.isArray(data2)){
if(data2.length > 20){
const err3 = {instancePath:instancePath+"/heardPerson",schemaPath:"#/properties/heardPerson/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema1.properties.heardPerson,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/heardPerson",schemaPath:"#/properties/heardPerson/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema1.properties.heardPerson,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(validate3.validate(data3))){
validate3.validate(data3, {instancePath:instancePath+"/heardPerson/" + i0,parentData:data2,parentDataProperty:i0,rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate1.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/heardPerson",schemaPath:"#/properties/heardPerson/type",keyword:"type",params:{type: "array"},schema:schema1.properties.heardPerson.type,parentSchema:schema1.properties.heardPerson,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.participant !== undefined){
let data4 = data.participant;
if(Array.isArray(data4)){
if(data4.length > 50){
const err6 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema1.properties.participant,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema1.properties.participant,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate5.validate(data4[i1], {instancePath:instancePath+"/participant/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate1.errors = vErrors;
return false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/participant",schemaPath:"#/properties/participant/type",keyword:"type",params:{type: "array"},schema:schema1.properties.participant.type,parentSchema:schema1.properties.participant,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.oath !== undefined){
let data6 = data.oath;
if(!(validate6.validate(data6))){
validate6.validate(data6, {instancePath:instancePath+"/oath",parentData:data,parentDataProperty:"oath",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.technicalCondition !== undefined){
let data7 = data.technicalCondition;
if(!(validate6.validate(data7))){
validate6.validate(data7, {instancePath:instancePath+"/technicalCondition",parentData:data,parentDataProperty:"technicalCondition",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data8 = data.summary;
if(!(validate8.validate(data8))){
validate8.validate(data8, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.attachmentId !== undefined){
let data9 = data.attachmentId;
if(!(validate9.validate(data9))){
validate9.validate(data9, {instancePath:instancePath+"/attachmentId",parentData:data,parentDataProperty:"attachmentId",rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

exports.ServiceProof = validate10;
const schema2 = {"description":"Proof that a document was served, or why it could not be.","type":"object","properties":{"served":{"description":"Whether it was served.","type":"boolean"},"method":{"description":"How it was served.","x-slot":"codes/ServiceModeCode"},"servedOn":{"description":"Day of service.","x-slot":"common/Date"},"recipient":{"description":"Who received it.","x-slot":"parties/Line"},"failure":{"description":"Why it could not be served.","x-slot":"codes/ServiceFailureCode"},"text":{"description":"Remark.","x-slot":"parties/Text"},"attachmentId":{"description":"Attachment with the receipt or the declaration.","x-slot":"parties/LocalId"}},"required":["served"],"additionalProperties":false};
const validate11 = slot("codes/ServiceModeCode");
const validate14 = slot("codes/ServiceFailureCode");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.served === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "served"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "served") || (key0 === "method")) || (key0 === "servedOn")) || (key0 === "recipient")) || (key0 === "failure")) || (key0 === "text")) || (key0 === "attachmentId"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.served !== undefined){
let data0 = data.served;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "boolean"},schema:schema2.properties.served.type,parentSchema:schema2.properties.served,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!(validate11.validate(data1))){
validate11.validate(data1, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData});
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
}
if(data.servedOn !== undefined){
let data2 = data.servedOn;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/servedOn",parentData:data,parentDataProperty:"servedOn",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
let data3 = data.recipient;
if(!(validate3.validate(data3))){
validate3.validate(data3, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.failure !== undefined){
let data4 = data.failure;
if(!(validate14.validate(data4))){
validate14.validate(data4, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData});
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(!(validate6.validate(data5))){
validate6.validate(data5, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.attachmentId !== undefined){
let data6 = data.attachmentId;
if(!(validate9.validate(data6))){
validate9.validate(data6, {instancePath:instancePath+"/attachmentId",parentData:data,parentDataProperty:"attachmentId",rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
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

exports.PhysicalEvidence = validate17;
const schema3 = {"description":"Evidence that travels outside the message.","type":"object","properties":{"evidenceId":{"description":"Identifier of the item; later messages refer to it.","x-slot":"parties/LocalId"},"description":{"description":"What it is.","x-slot":"parties/Text"},"carrier":{"description":"Who carries it.","x-slot":"parties/Line"},"trackingRef":{"description":"Reference of the carrier.","x-slot":"parties/Line"},"sentOn":{"description":"Day it was sent.","x-slot":"common/Date"}},"required":["evidenceId","description"],"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidenceId"},schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "evidenceId") || (key0 === "description")) || (key0 === "carrier")) || (key0 === "trackingRef")) || (key0 === "sentOn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data0 = data.evidenceId;
if(!(validate9.validate(data0))){
validate9.validate(data0, {instancePath:instancePath+"/evidenceId",parentData:data,parentDataProperty:"evidenceId",rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(!(validate6.validate(data1))){
validate6.validate(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.carrier !== undefined){
let data2 = data.carrier;
if(!(validate3.validate(data2))){
validate3.validate(data2, {instancePath:instancePath+"/carrier",parentData:data,parentDataProperty:"carrier",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.trackingRef !== undefined){
let data3 = data.trackingRef;
if(!(validate3.validate(data3))){
validate3.validate(data3, {instancePath:instancePath+"/trackingRef",parentData:data,parentDataProperty:"trackingRef",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.sentOn !== undefined){
let data4 = data.sentOn;
if(!(validate2.validate(data4))){
validate2.validate(data4, {instancePath:instancePath+"/sentOn",parentData:data,parentDataProperty:"sentOn",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema3.type,parentSchema:schema3,data};
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

exports.ItemResult = validate23;
const schema4 = {"description":"What became of one item of the request.","type":"object","properties":{"itemId":{"description":"Item of the request.","x-slot":"parties/LocalId"},"result":{"description":"Result.","x-slot":"codes/ItemResultCode"},"executedOn":{"description":"Day of execution.","x-slot":"common/Date"},"place":{"description":"Place of execution.","x-slot":"parties/Line"},"officer":{"description":"Official who executed it.","type":"array","items":{"x-slot":"parties/Official","x-entry":true},"minItems":1,"maxItems":20},"summary":{"description":"The result in words, or why there is none.","x-slot":"parties/LongText"},"asset":{"description":"Property that was found, frozen or seized.","type":"array","items":{"x-slot":"assistance/Asset","x-entry":true},"minItems":1,"maxItems":100},"minutes":{"description":"Minutes.","x-slot":"execution/Minutes"},"serviceProof":{"description":"Proof of service.","x-slot":"execution/ServiceProof"},"evidenceAttachmentId":{"description":"Attachment with evidence.","type":"array","items":{"x-slot":"parties/LocalId","x-entry":true},"minItems":1,"maxItems":200},"physicalEvidence":{"description":"Evidence that travels outside the message.","type":"array","items":{"x-slot":"execution/PhysicalEvidence","x-entry":true},"minItems":1,"maxItems":100},"returnRequired":{"description":"Whether what is handed over must be returned.","type":"boolean"},"returnBy":{"description":"Day by which it must be returned.","x-slot":"common/Date"}},"required":["itemId","result"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const validate25 = slot("codes/ItemResultCode");
const validate30 = slot("assistance/Asset");
const validate31 = slot("execution/Minutes");
const validate32 = slot("execution/ServiceProof");
const validate34 = slot("execution/PhysicalEvidence");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.itemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemId"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.result === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},schema:schema4.required,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema4.properties, key0))){
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
if(data.itemId !== undefined){
let data0 = data.itemId;
if(!(validate9.validate(data0))){
validate9.validate(data0, {instancePath:instancePath+"/itemId",parentData:data,parentDataProperty:"itemId",rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data1 = data.result;
if(!(validate25.validate(data1))){
validate25.validate(data1, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData});
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.executedOn !== undefined){
let data2 = data.executedOn;
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/executedOn",parentData:data,parentDataProperty:"executedOn",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data3 = data.place;
if(!(validate3.validate(data3))){
validate3.validate(data3, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData});
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.officer !== undefined){
let data4 = data.officer;
if(Array.isArray(data4)){
if(data4.length > 20){
const err3 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema4.properties.officer,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.officer,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5.validate(data4[i0], {instancePath:instancePath+"/officer/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate23.errors = vErrors;
return false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/officer",schemaPath:"#/properties/officer/type",keyword:"type",params:{type: "array"},schema:schema4.properties.officer.type,parentSchema:schema4.properties.officer,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.summary !== undefined){
let data6 = data.summary;
if(!(validate8.validate(data6))){
validate8.validate(data6, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData});
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.asset !== undefined){
let data7 = data.asset;
if(Array.isArray(data7)){
if(data7.length > 100){
const err6 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema4.properties.asset,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7.length < 1){
const err7 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.asset,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30.validate(data7[i1], {instancePath:instancePath+"/asset/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate23.errors = vErrors;
return false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/type",keyword:"type",params:{type: "array"},schema:schema4.properties.asset.type,parentSchema:schema4.properties.asset,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.minutes !== undefined){
if(!(validate31.validate(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.serviceProof !== undefined){
if(!(validate32.validate(data.serviceProof, {instancePath:instancePath+"/serviceProof",parentData:data,parentDataProperty:"serviceProof",rootData}))){
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
if(data.evidenceAttachmentId !== undefined){
let data11 = data.evidenceAttachmentId;
if(Array.isArray(data11)){
if(data11.length > 200){
const err9 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema4.properties.evidenceAttachmentId,data:data11};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data11.length < 1){
const err10 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.evidenceAttachmentId,data:data11};
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
let data12 = data11[i2];
if(!(validate9.validate(data12))){
validate9.validate(data12, {instancePath:instancePath+"/evidenceAttachmentId/" + i2,parentData:data11,parentDataProperty:i2,rootData});
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
const err11 = {instancePath:instancePath+"/evidenceAttachmentId",schemaPath:"#/properties/evidenceAttachmentId/type",keyword:"type",params:{type: "array"},schema:schema4.properties.evidenceAttachmentId.type,parentSchema:schema4.properties.evidenceAttachmentId,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.physicalEvidence !== undefined){
let data13 = data.physicalEvidence;
if(Array.isArray(data13)){
if(data13.length > 100){
const err12 = {instancePath:instancePath+"/physicalEvidence",schemaPath:"#/properties/physicalEvidence/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema4.properties.physicalEvidence,data:data13};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data13.length < 1){
const err13 = {instancePath:instancePath+"/physicalEvidence",schemaPath:"#/properties/physicalEvidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.physicalEvidence,data:data13};
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
if(!(validate34.validate(data13[i3], {instancePath:instancePath+"/physicalEvidence/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate23.errors = vErrors;
return false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/physicalEvidence",schemaPath:"#/properties/physicalEvidence/type",keyword:"type",params:{type: "array"},schema:schema4.properties.physicalEvidence.type,parentSchema:schema4.properties.physicalEvidence,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.returnRequired !== undefined){
let data15 = data.returnRequired;
if(typeof data15 !== "boolean"){
const err15 = {instancePath:instancePath+"/returnRequired",schemaPath:"#/properties/returnRequired/type",keyword:"type",params:{type: "boolean"},schema:schema4.properties.returnRequired.type,parentSchema:schema4.properties.returnRequired,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.returnBy !== undefined){
let data16 = data.returnBy;
if(!(validate2.validate(data16))){
validate2.validate(data16, {instancePath:instancePath+"/returnBy",parentData:data,parentDataProperty:"returnBy",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

exports.CostStatement = validate36;
const schema5 = {"description":"What the execution cost.","type":"object","properties":{"amount":{"description":"The amount.","x-slot":"parties/Money"},"refundRequested":{"description":"Whether a refund is requested.","type":"boolean"},"text":{"description":"What it is made of, and on what the refund is based.","x-slot":"parties/Text"}},"required":["amount","refundRequested"],"additionalProperties":false};
const validate37 = slot("parties/Money");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refundRequested === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refundRequested"},schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "refundRequested")) || (key0 === "text"))){
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
if(data.amount !== undefined){
if(!(validate37.validate(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate37.validate.errors : vErrors.concat(validate37.validate.errors);
errors = vErrors.length;
}
}
if(data.refundRequested !== undefined){
let data1 = data.refundRequested;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/refundRequested",schemaPath:"#/properties/refundRequested/type",keyword:"type",params:{type: "boolean"},schema:schema5.properties.refundRequested.type,parentSchema:schema5.properties.refundRequested,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(!(validate6.validate(data2))){
validate6.validate(data2, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

exports.ExecutionReport = validate39;
const schema6 = {"description":"What was done on the request; evidence is listed in the header with digests and chain of custody.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"outcome":{"description":"Where the execution stands.","x-slot":"execution/ExecutionOutcome"},"itemResult":{"description":"Result of an item.","type":"array","items":{"x-slot":"execution/ItemResult","x-entry":true},"minItems":1,"maxItems":50},"executingAuthority":{"description":"Authority that executed the request.","x-slot":"parties/Authority"},"useCondition":{"description":"Condition on the use of what is handed over.","type":"array","items":{"x-slot":"parties/Text","x-entry":true},"minItems":1,"maxItems":20},"costs":{"description":"Costs.","x-slot":"execution/CostStatement"},"remark":{"description":"Remark.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["legalBasis","outcome","itemResult"],"additionalProperties":false};
const validate40 = slot("parties/LegalBasis");
const validate41 = slot("execution/ExecutionOutcome");
const validate42 = slot("execution/ItemResult");
const validate43 = slot("parties/Authority");
const validate45 = slot("execution/CostStatement");
const validate47 = slot("parties/Extension");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legalBasis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.itemResult === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemResult"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "legalBasis") || (key0 === "outcome")) || (key0 === "itemResult")) || (key0 === "executingAuthority")) || (key0 === "useCondition")) || (key0 === "costs")) || (key0 === "remark")) || (key0 === "extension"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema6.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.legalBasis,data:data0};
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
if(!(validate40.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate39.errors = vErrors;
return false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema6.properties.legalBasis.type,parentSchema:schema6.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!(validate41.validate(data2))){
validate41.validate(data2, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData});
vErrors = vErrors === null ? validate41.validate.errors : vErrors.concat(validate41.validate.errors);
errors = vErrors.length;
}
}
if(data.itemResult !== undefined){
let data3 = data.itemResult;
if(Array.isArray(data3)){
if(data3.length > 50){
const err7 = {instancePath:instancePath+"/itemResult",schemaPath:"#/properties/itemResult/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema6.properties.itemResult,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/itemResult",schemaPath:"#/properties/itemResult/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.itemResult,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate42.validate(data3[i1], {instancePath:instancePath+"/itemResult/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate39.errors = vErrors;
return false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/itemResult",schemaPath:"#/properties/itemResult/type",keyword:"type",params:{type: "array"},schema:schema6.properties.itemResult.type,parentSchema:schema6.properties.itemResult,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.executingAuthority !== undefined){
if(!(validate43.validate(data.executingAuthority, {instancePath:instancePath+"/executingAuthority",parentData:data,parentDataProperty:"executingAuthority",rootData}))){
vErrors = vErrors === null ? validate43.validate.errors : vErrors.concat(validate43.validate.errors);
errors = vErrors.length;
}
}
if(data.useCondition !== undefined){
let data6 = data.useCondition;
if(Array.isArray(data6)){
if(data6.length > 20){
const err10 = {instancePath:instancePath+"/useCondition",schemaPath:"#/properties/useCondition/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema6.properties.useCondition,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/useCondition",schemaPath:"#/properties/useCondition/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.useCondition,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(validate6.validate(data7))){
validate6.validate(data7, {instancePath:instancePath+"/useCondition/" + i2,parentData:data6,parentDataProperty:i2,rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate39.errors = vErrors;
return false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/useCondition",schemaPath:"#/properties/useCondition/type",keyword:"type",params:{type: "array"},schema:schema6.properties.useCondition.type,parentSchema:schema6.properties.useCondition,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.costs !== undefined){
if(!(validate45.validate(data.costs, {instancePath:instancePath+"/costs",parentData:data,parentDataProperty:"costs",rootData}))){
vErrors = vErrors === null ? validate45.validate.errors : vErrors.concat(validate45.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data9 = data.remark;
if(!(validate6.validate(data9))){
validate6.validate(data9, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data10 = data.extension;
if(Array.isArray(data10)){
if(data10.length > 50){
const err13 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema6.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.length < 1){
const err14 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate47.validate(data10[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate47.validate.errors : vErrors.concat(validate47.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate39.errors = vErrors;
return false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema6.properties.extension.type,parentSchema:schema6.properties.extension,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

exports.EvidenceReceipt = validate48;
const schema7 = {"description":"What a report handed over has arrived.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"receivedOn":{"description":"Day it arrived.","x-slot":"common/Date"},"itemId":{"description":"Item of the request it belongs to.","type":"array","items":{"x-slot":"parties/LocalId","x-entry":true},"minItems":1,"maxItems":50},"evidenceId":{"description":"Attachment or physical item of the report, by its id there.","type":"array","items":{"x-slot":"parties/LocalId","x-entry":true},"minItems":1,"maxItems":200},"missing":{"description":"What the report names and did not arrive, or arrived damaged.","x-slot":"parties/Text"},"remark":{"description":"Remark.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["receivedOn"],"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receivedOn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receivedOn"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "legalBasis") || (key0 === "receivedOn")) || (key0 === "itemId")) || (key0 === "evidenceId")) || (key0 === "missing")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
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
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema7.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.legalBasis,data:data0};
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
if(!(validate40.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate48.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema7.properties.legalBasis.type,parentSchema:schema7.properties.legalBasis,data:data0};
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
if(!(validate2.validate(data2))){
validate2.validate(data2, {instancePath:instancePath+"/receivedOn",parentData:data,parentDataProperty:"receivedOn",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.itemId !== undefined){
let data3 = data.itemId;
if(Array.isArray(data3)){
if(data3.length > 50){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema7.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(validate9.validate(data4))){
validate9.validate(data4, {instancePath:instancePath+"/itemId/" + i1,parentData:data3,parentDataProperty:i1,rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate48.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema7.properties.itemId.type,parentSchema:schema7.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data5 = data.evidenceId;
if(Array.isArray(data5)){
if(data5.length > 200){
const err8 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema7.properties.evidenceId,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.evidenceId,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(!(validate9.validate(data6))){
validate9.validate(data6, {instancePath:instancePath+"/evidenceId/" + i2,parentData:data5,parentDataProperty:i2,rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate48.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/type",keyword:"type",params:{type: "array"},schema:schema7.properties.evidenceId.type,parentSchema:schema7.properties.evidenceId,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.missing !== undefined){
let data7 = data.missing;
if(!(validate6.validate(data7))){
validate6.validate(data7, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data8 = data.remark;
if(!(validate6.validate(data8))){
validate6.validate(data8, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data9 = data.extension;
if(Array.isArray(data9)){
if(data9.length > 50){
const err11 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema7.properties.extension,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data9.length < 1){
const err12 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.extension,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate47.validate(data9[i3], {instancePath:instancePath+"/extension/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate47.validate.errors : vErrors.concat(validate47.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate48.errors = vErrors;
return false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema7.properties.extension.type,parentSchema:schema7.properties.extension,data:data9};
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
validate48.errors = vErrors;
return errors === 0;
}

exports.StatusEnquiry = validate56;
const schema8 = {"description":"The requesting side asks where its request stands.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"question":{"description":"The enquiry.","x-slot":"parties/Text"},"itemId":{"description":"Item of the request; without it, all.","type":"array","items":{"x-slot":"parties/LocalId","x-entry":true},"minItems":1,"maxItems":50},"replyBy":{"description":"Day by which an answer is needed.","x-slot":"common/Date"},"remark":{"description":"Remark.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["question"],"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "legalBasis") || (key0 === "question")) || (key0 === "itemId")) || (key0 === "replyBy")) || (key0 === "remark")) || (key0 === "extension"))){
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
if(!(validate40.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate56.errors = vErrors;
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
if(data.question !== undefined){
let data2 = data.question;
if(!(validate6.validate(data2))){
validate6.validate(data2, {instancePath:instancePath+"/question",parentData:data,parentDataProperty:"question",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.itemId !== undefined){
let data3 = data.itemId;
if(Array.isArray(data3)){
if(data3.length > 50){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(validate9.validate(data4))){
validate9.validate(data4, {instancePath:instancePath+"/itemId/" + i1,parentData:data3,parentDataProperty:i1,rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate56.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema8.properties.itemId.type,parentSchema:schema8.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.replyBy !== undefined){
let data5 = data.replyBy;
if(!(validate2.validate(data5))){
validate2.validate(data5, {instancePath:instancePath+"/replyBy",parentData:data,parentDataProperty:"replyBy",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data6 = data.remark;
if(!(validate6.validate(data6))){
validate6.validate(data6, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data7 = data.extension;
if(Array.isArray(data7)){
if(data7.length > 50){
const err8 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema8.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.extension,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate47.validate(data7[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate47.validate.errors : vErrors.concat(validate47.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate56.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema8.properties.extension.type,parentSchema:schema8.properties.extension,data:data7};
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
validate56.errors = vErrors;
return errors === 0;
}

exports.StatusUpdate = validate63;
const schema9 = {"description":"Where a request stands.","type":"object","properties":{"legalBasis":{"description":"Legal basis of the request, repeated where its rules are to judge this message.","type":"array","items":{"x-slot":"parties/LegalBasis","x-entry":true},"minItems":1,"maxItems":10},"state":{"description":"Where it stands, in words.","x-slot":"parties/Text"},"itemId":{"description":"Item of the request; without it, all.","type":"array","items":{"x-slot":"parties/LocalId","x-entry":true},"minItems":1,"maxItems":50},"handlingAuthority":{"description":"Authority that deals with the matter now.","x-slot":"parties/Authority"},"expectedDate":{"description":"Day on which execution is expected.","x-slot":"common/Date"},"remark":{"description":"Remark.","x-slot":"parties/Text"},"extension":{"description":"Value outside this language.","type":"array","items":{"x-slot":"parties/Extension","x-entry":true},"minItems":1,"maxItems":50}},"required":["state"],"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "legalBasis") || (key0 === "state")) || (key0 === "itemId")) || (key0 === "handlingAuthority")) || (key0 === "expectedDate")) || (key0 === "remark")) || (key0 === "extension"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
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
const err2 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema9.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.legalBasis,data:data0};
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
if(!(validate40.validate(data0[i0], {instancePath:instancePath+"/legalBasis/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate63.errors = vErrors;
return false;
}
}
}
else {
const err4 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "array"},schema:schema9.properties.legalBasis.type,parentSchema:schema9.properties.legalBasis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(!(validate6.validate(data2))){
validate6.validate(data2, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.itemId !== undefined){
let data3 = data.itemId;
if(Array.isArray(data3)){
if(data3.length > 50){
const err5 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema9.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(validate9.validate(data4))){
validate9.validate(data4, {instancePath:instancePath+"/itemId/" + i1,parentData:data3,parentDataProperty:i1,rootData});
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate63.errors = vErrors;
return false;
}
}
}
else {
const err7 = {instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "array"},schema:schema9.properties.itemId.type,parentSchema:schema9.properties.itemId,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.handlingAuthority !== undefined){
if(!(validate43.validate(data.handlingAuthority, {instancePath:instancePath+"/handlingAuthority",parentData:data,parentDataProperty:"handlingAuthority",rootData}))){
vErrors = vErrors === null ? validate43.validate.errors : vErrors.concat(validate43.validate.errors);
errors = vErrors.length;
}
}
if(data.expectedDate !== undefined){
let data6 = data.expectedDate;
if(!(validate2.validate(data6))){
validate2.validate(data6, {instancePath:instancePath+"/expectedDate",parentData:data,parentDataProperty:"expectedDate",rootData});
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
let data7 = data.remark;
if(!(validate6.validate(data7))){
validate6.validate(data7, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData});
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.extension !== undefined){
let data8 = data.extension;
if(Array.isArray(data8)){
if(data8.length > 50){
const err8 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema9.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data8.length < 1){
const err9 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.properties.extension,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate47.validate(data8[i2], {instancePath:instancePath+"/extension/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate47.validate.errors : vErrors.concat(validate47.validate.errors);
errors = vErrors.length;
}
if(errors >= 1000){
validate63.errors = vErrors;
return false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/extension",schemaPath:"#/properties/extension/type",keyword:"type",params:{type: "array"},schema:schema9.properties.extension.type,parentSchema:schema9.properties.extension,data:data8};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
});

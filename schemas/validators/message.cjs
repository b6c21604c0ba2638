// Generated from ../json/message.schema.json by "npm run schemas:build".
"use strict";
module.exports = (function (exports, runtime) {
const { slot, formats, isCode, isLonger, isShorter } = runtime;

exports.Message = validate0;
const schema0 = {"type":"object","description":"A message of an authority: the header, then the body that its kind names.","properties":{"header":{"x-slot":"header/Header"},"request":{"x-slot":"request/Request"},"supplementaryRequest":{"x-slot":"request/SupplementaryRequest"},"preservationRequest":{"x-slot":"request/PreservationRequest"},"emergencyDisclosureRequest":{"x-slot":"request/EmergencyDisclosureRequest"},"spontaneousInformation":{"x-slot":"spontaneous/SpontaneousInformation"},"jitProposal":{"x-slot":"jit/JitProposal"},"interceptionNotice":{"x-slot":"interception/InterceptionNotice"},"acknowledgement":{"x-slot":"replies/Acknowledgement"},"technicalRejection":{"x-slot":"handling/TechnicalRejection"},"forwardingNotice":{"x-slot":"handling/ForwardingNotice"},"returnUnexecuted":{"x-slot":"handling/ReturnUnexecuted"},"additionalInfoRequest":{"x-slot":"handling/AdditionalInfoRequest"},"supplementaryInformation":{"x-slot":"handling/SupplementaryInformation"},"consultation":{"x-slot":"consultation/Consultation"},"consultationReply":{"x-slot":"consultation/ConsultationReply"},"acceptance":{"x-slot":"replies/Acceptance"},"refusal":{"x-slot":"replies/Refusal"},"postponement":{"x-slot":"replies/Postponement"},"resumption":{"x-slot":"replies/Resumption"},"delayNotice":{"x-slot":"replies/DelayNotice"},"executionReport":{"x-slot":"execution/ExecutionReport"},"evidenceReceipt":{"x-slot":"execution/EvidenceReceipt"},"statusEnquiry":{"x-slot":"execution/StatusEnquiry"},"statusUpdate":{"x-slot":"execution/StatusUpdate"},"withdrawal":{"x-slot":"closing/Withdrawal"},"withdrawalConfirmation":{"x-slot":"closing/WithdrawalConfirmation"},"preservationConfirmation":{"x-slot":"preservation/PreservationConfirmation"},"preservationExtension":{"x-slot":"preservation/PreservationExtension"},"preservationRelease":{"x-slot":"preservation/PreservationRelease"},"transferConsent":{"x-slot":"transfer/TransferConsent"},"transferArrangement":{"x-slot":"transfer/TransferArrangement"},"transferReturnNotice":{"x-slot":"transfer/TransferReturnNotice"},"jitResponse":{"x-slot":"jit/JitResponse"},"jitAgreement":{"x-slot":"jit/JitAgreement"},"interceptionObjection":{"x-slot":"interception/InterceptionObjection"},"usePermissionRequest":{"x-slot":"use/UsePermissionRequest"},"usePermissionDecision":{"x-slot":"use/UsePermissionDecision"},"exculpatoryDisclosureNotice":{"x-slot":"use/ExculpatoryDisclosureNotice"},"useReport":{"x-slot":"use/UseReport"},"returnOfItems":{"x-slot":"closing/ReturnOfItems"},"closure":{"x-slot":"closing/Closure"}},"required":["header"],"minProperties":2,"maxProperties":2,"additionalProperties":false,"allOf":[{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"REQUEST"}}}}},"then":{"required":["request"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"SUPPLEMENTARY_REQUEST"}}}}},"then":{"required":["supplementaryRequest"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"PRESERVATION_REQUEST"}}}}},"then":{"required":["preservationRequest"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"EMERGENCY_DISCLOSURE_REQUEST"}}}}},"then":{"required":["emergencyDisclosureRequest"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"SPONTANEOUS_INFORMATION"}}}}},"then":{"required":["spontaneousInformation"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"JIT_PROPOSAL"}}}}},"then":{"required":["jitProposal"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"INTERCEPTION_NOTICE"}}}}},"then":{"required":["interceptionNotice"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"ACKNOWLEDGEMENT"}}}}},"then":{"required":["acknowledgement"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"TECHNICAL_REJECTION"}}}}},"then":{"required":["technicalRejection"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"FORWARDING_NOTICE"}}}}},"then":{"required":["forwardingNotice"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"RETURN_UNEXECUTED"}}}}},"then":{"required":["returnUnexecuted"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"ADDITIONAL_INFO_REQUEST"}}}}},"then":{"required":["additionalInfoRequest"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"SUPPLEMENTARY_INFORMATION"}}}}},"then":{"required":["supplementaryInformation"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"CONSULTATION"}}}}},"then":{"required":["consultation"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"CONSULTATION_REPLY"}}}}},"then":{"required":["consultationReply"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"ACCEPTANCE"}}}}},"then":{"required":["acceptance"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"REFUSAL"}}}}},"then":{"required":["refusal"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"POSTPONEMENT"}}}}},"then":{"required":["postponement"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"RESUMPTION"}}}}},"then":{"required":["resumption"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"DELAY_NOTICE"}}}}},"then":{"required":["delayNotice"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"EXECUTION_REPORT"}}}}},"then":{"required":["executionReport"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"EVIDENCE_RECEIPT"}}}}},"then":{"required":["evidenceReceipt"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"STATUS_ENQUIRY"}}}}},"then":{"required":["statusEnquiry"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"STATUS_UPDATE"}}}}},"then":{"required":["statusUpdate"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"WITHDRAWAL"}}}}},"then":{"required":["withdrawal"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"WITHDRAWAL_CONFIRMATION"}}}}},"then":{"required":["withdrawalConfirmation"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"PRESERVATION_CONFIRMATION"}}}}},"then":{"required":["preservationConfirmation"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"PRESERVATION_EXTENSION"}}}}},"then":{"required":["preservationExtension"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"PRESERVATION_RELEASE"}}}}},"then":{"required":["preservationRelease"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"TRANSFER_CONSENT"}}}}},"then":{"required":["transferConsent"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"TRANSFER_ARRANGEMENT"}}}}},"then":{"required":["transferArrangement"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"TRANSFER_RETURN_NOTICE"}}}}},"then":{"required":["transferReturnNotice"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"JIT_RESPONSE"}}}}},"then":{"required":["jitResponse"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"JIT_AGREEMENT"}}}}},"then":{"required":["jitAgreement"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"INTERCEPTION_OBJECTION"}}}}},"then":{"required":["interceptionObjection"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"USE_PERMISSION_REQUEST"}}}}},"then":{"required":["usePermissionRequest"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"USE_PERMISSION_DECISION"}}}}},"then":{"required":["usePermissionDecision"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"EXCULPATORY_DISCLOSURE_NOTICE"}}}}},"then":{"required":["exculpatoryDisclosureNotice"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"USE_REPORT"}}}}},"then":{"required":["useReport"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"RETURN_OF_ITEMS"}}}}},"then":{"required":["returnOfItems"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"CLOSURE"}}}}},"then":{"required":["closure"]}}]};
const func0 = Object.prototype.hasOwnProperty;
const validate1 = slot("header/Header");
const validate2 = slot("request/Request");
const validate3 = slot("request/SupplementaryRequest");
const validate4 = slot("request/PreservationRequest");
const validate5 = slot("request/EmergencyDisclosureRequest");
const validate6 = slot("spontaneous/SpontaneousInformation");
const validate7 = slot("jit/JitProposal");
const validate8 = slot("interception/InterceptionNotice");
const validate9 = slot("replies/Acknowledgement");
const validate10 = slot("handling/TechnicalRejection");
const validate11 = slot("handling/ForwardingNotice");
const validate12 = slot("handling/ReturnUnexecuted");
const validate13 = slot("handling/AdditionalInfoRequest");
const validate14 = slot("handling/SupplementaryInformation");
const validate15 = slot("consultation/Consultation");
const validate16 = slot("consultation/ConsultationReply");
const validate17 = slot("replies/Acceptance");
const validate18 = slot("replies/Refusal");
const validate19 = slot("replies/Postponement");
const validate20 = slot("replies/Resumption");
const validate21 = slot("replies/DelayNotice");
const validate22 = slot("execution/ExecutionReport");
const validate23 = slot("execution/EvidenceReceipt");
const validate24 = slot("execution/StatusEnquiry");
const validate25 = slot("execution/StatusUpdate");
const validate26 = slot("closing/Withdrawal");
const validate27 = slot("closing/WithdrawalConfirmation");
const validate28 = slot("preservation/PreservationConfirmation");
const validate29 = slot("preservation/PreservationExtension");
const validate30 = slot("preservation/PreservationRelease");
const validate31 = slot("transfer/TransferConsent");
const validate32 = slot("transfer/TransferArrangement");
const validate33 = slot("transfer/TransferReturnNotice");
const validate34 = slot("jit/JitResponse");
const validate35 = slot("jit/JitAgreement");
const validate36 = slot("interception/InterceptionObjection");
const validate37 = slot("use/UsePermissionRequest");
const validate38 = slot("use/UsePermissionDecision");
const validate39 = slot("use/ExculpatoryDisclosureNotice");
const validate40 = slot("use/UseReport");
const validate41 = slot("closing/ReturnOfItems");
const validate42 = slot("closing/Closure");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data0 = data.header;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind !== undefined){
if("REQUEST" !== data0.kind){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "request"},schema:schema0.allOf[0].then.required,parentSchema:schema0.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[0].if,parentSchema:schema0.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data2 = data.header;
const _errs11 = errors;
if(errors === _errs11){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("SUPPLEMENTARY_REQUEST" !== data2.kind){
const err4 = {};
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
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supplementaryRequest === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "supplementaryRequest"},schema:schema0.allOf[1].then.required,parentSchema:schema0.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[1].if,parentSchema:schema0.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data4 = data.header;
const _errs18 = errors;
if(errors === _errs18){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind !== undefined){
if("PRESERVATION_REQUEST" !== data4.kind){
const err8 = {};
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
const err9 = {};
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
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preservationRequest === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "preservationRequest"},schema:schema0.allOf[2].then.required,parentSchema:schema0.allOf[2].then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[2].if,parentSchema:schema0.allOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data6 = data.header;
const _errs25 = errors;
if(errors === _errs25){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind !== undefined){
if("EMERGENCY_DISCLOSURE_REQUEST" !== data6.kind){
const err12 = {};
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
const err13 = {};
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
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emergencyDisclosureRequest === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "emergencyDisclosureRequest"},schema:schema0.allOf[3].then.required,parentSchema:schema0.allOf[3].then,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
valid10 = _valid3;
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[3].if,parentSchema:schema0.allOf[3],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs30 = errors;
let valid13 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data8 = data.header;
const _errs32 = errors;
if(errors === _errs32){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind !== undefined){
if("SPONTANEOUS_INFORMATION" !== data8.kind){
const err16 = {};
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
const err17 = {};
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
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spontaneousInformation === undefined){
const err18 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "spontaneousInformation"},schema:schema0.allOf[4].then.required,parentSchema:schema0.allOf[4].then,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
valid13 = _valid4;
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[4].if,parentSchema:schema0.allOf[4],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs37 = errors;
let valid16 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data10 = data.header;
const _errs39 = errors;
if(errors === _errs39){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind !== undefined){
if("JIT_PROPOSAL" !== data10.kind){
const err20 = {};
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
const err21 = {};
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
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jitProposal === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "jitProposal"},schema:schema0.allOf[5].then.required,parentSchema:schema0.allOf[5].then,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid5 = _errs42 === errors;
valid16 = _valid5;
}
if(!valid16){
const err23 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[5].if,parentSchema:schema0.allOf[5],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs44 = errors;
let valid19 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data12 = data.header;
const _errs46 = errors;
if(errors === _errs46){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind !== undefined){
if("INTERCEPTION_NOTICE" !== data12.kind){
const err24 = {};
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
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid6 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interceptionNotice === undefined){
const err26 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "interceptionNotice"},schema:schema0.allOf[6].then.required,parentSchema:schema0.allOf[6].then,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid6 = _errs49 === errors;
valid19 = _valid6;
}
if(!valid19){
const err27 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[6].if,parentSchema:schema0.allOf[6],data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs51 = errors;
let valid22 = true;
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data14 = data.header;
const _errs53 = errors;
if(errors === _errs53){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind !== undefined){
if("ACKNOWLEDGEMENT" !== data14.kind){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {};
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
}
var _valid7 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acknowledgement === undefined){
const err30 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "acknowledgement"},schema:schema0.allOf[7].then.required,parentSchema:schema0.allOf[7].then,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid7 = _errs56 === errors;
valid22 = _valid7;
}
if(!valid22){
const err31 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[7].if,parentSchema:schema0.allOf[7],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs58 = errors;
let valid25 = true;
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data16 = data.header;
const _errs60 = errors;
if(errors === _errs60){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.kind !== undefined){
if("TECHNICAL_REJECTION" !== data16.kind){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid8 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.technicalRejection === undefined){
const err34 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "technicalRejection"},schema:schema0.allOf[8].then.required,parentSchema:schema0.allOf[8].then,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid8 = _errs63 === errors;
valid25 = _valid8;
}
if(!valid25){
const err35 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[8].if,parentSchema:schema0.allOf[8],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs65 = errors;
let valid28 = true;
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data18 = data.header;
const _errs67 = errors;
if(errors === _errs67){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.kind !== undefined){
if("FORWARDING_NOTICE" !== data18.kind){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid9 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.forwardingNotice === undefined){
const err38 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "forwardingNotice"},schema:schema0.allOf[9].then.required,parentSchema:schema0.allOf[9].then,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid9 = _errs70 === errors;
valid28 = _valid9;
}
if(!valid28){
const err39 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[9].if,parentSchema:schema0.allOf[9],data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs72 = errors;
let valid31 = true;
const _errs73 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data20 = data.header;
const _errs74 = errors;
if(errors === _errs74){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind !== undefined){
if("RETURN_UNEXECUTED" !== data20.kind){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
var _valid10 = _errs73 === errors;
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnUnexecuted === undefined){
const err42 = {instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty: "returnUnexecuted"},schema:schema0.allOf[10].then.required,parentSchema:schema0.allOf[10].then,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid10 = _errs77 === errors;
valid31 = _valid10;
}
if(!valid31){
const err43 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[10].if,parentSchema:schema0.allOf[10],data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs79 = errors;
let valid34 = true;
const _errs80 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data22 = data.header;
const _errs81 = errors;
if(errors === _errs81){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind !== undefined){
if("ADDITIONAL_INFO_REQUEST" !== data22.kind){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
var _valid11 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs84 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.additionalInfoRequest === undefined){
const err46 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "additionalInfoRequest"},schema:schema0.allOf[11].then.required,parentSchema:schema0.allOf[11].then,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid11 = _errs84 === errors;
valid34 = _valid11;
}
if(!valid34){
const err47 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[11].if,parentSchema:schema0.allOf[11],data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs86 = errors;
let valid37 = true;
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data24 = data.header;
const _errs88 = errors;
if(errors === _errs88){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.kind !== undefined){
if("SUPPLEMENTARY_INFORMATION" !== data24.kind){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
var _valid12 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs91 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supplementaryInformation === undefined){
const err50 = {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "supplementaryInformation"},schema:schema0.allOf[12].then.required,parentSchema:schema0.allOf[12].then,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid12 = _errs91 === errors;
valid37 = _valid12;
}
if(!valid37){
const err51 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[12].if,parentSchema:schema0.allOf[12],data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const _errs93 = errors;
let valid40 = true;
const _errs94 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data26 = data.header;
const _errs95 = errors;
if(errors === _errs95){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.kind !== undefined){
if("CONSULTATION" !== data26.kind){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
var _valid13 = _errs94 === errors;
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs98 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consultation === undefined){
const err54 = {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "consultation"},schema:schema0.allOf[13].then.required,parentSchema:schema0.allOf[13].then,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid13 = _errs98 === errors;
valid40 = _valid13;
}
if(!valid40){
const err55 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[13].if,parentSchema:schema0.allOf[13],data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const _errs100 = errors;
let valid43 = true;
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data28 = data.header;
const _errs102 = errors;
if(errors === _errs102){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.kind !== undefined){
if("CONSULTATION_REPLY" !== data28.kind){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
var _valid14 = _errs101 === errors;
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs105 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consultationReply === undefined){
const err58 = {instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: "consultationReply"},schema:schema0.allOf[14].then.required,parentSchema:schema0.allOf[14].then,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid14 = _errs105 === errors;
valid43 = _valid14;
}
if(!valid43){
const err59 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[14].if,parentSchema:schema0.allOf[14],data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs107 = errors;
let valid46 = true;
const _errs108 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data30 = data.header;
const _errs109 = errors;
if(errors === _errs109){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.kind !== undefined){
if("ACCEPTANCE" !== data30.kind){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
var _valid15 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acceptance === undefined){
const err62 = {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "acceptance"},schema:schema0.allOf[15].then.required,parentSchema:schema0.allOf[15].then,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid15 = _errs112 === errors;
valid46 = _valid15;
}
if(!valid46){
const err63 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[15].if,parentSchema:schema0.allOf[15],data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const _errs114 = errors;
let valid49 = true;
const _errs115 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data32 = data.header;
const _errs116 = errors;
if(errors === _errs116){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.kind !== undefined){
if("REFUSAL" !== data32.kind){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
var _valid16 = _errs115 === errors;
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs119 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refusal === undefined){
const err66 = {instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty: "refusal"},schema:schema0.allOf[16].then.required,parentSchema:schema0.allOf[16].then,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid16 = _errs119 === errors;
valid49 = _valid16;
}
if(!valid49){
const err67 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[16].if,parentSchema:schema0.allOf[16],data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const _errs121 = errors;
let valid52 = true;
const _errs122 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data34 = data.header;
const _errs123 = errors;
if(errors === _errs123){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.kind !== undefined){
if("POSTPONEMENT" !== data34.kind){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
var _valid17 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs126 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.postponement === undefined){
const err70 = {instancePath,schemaPath:"#/allOf/17/then/required",keyword:"required",params:{missingProperty: "postponement"},schema:schema0.allOf[17].then.required,parentSchema:schema0.allOf[17].then,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var _valid17 = _errs126 === errors;
valid52 = _valid17;
}
if(!valid52){
const err71 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[17].if,parentSchema:schema0.allOf[17],data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const _errs128 = errors;
let valid55 = true;
const _errs129 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data36 = data.header;
const _errs130 = errors;
if(errors === _errs130){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.kind !== undefined){
if("RESUMPTION" !== data36.kind){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
var _valid18 = _errs129 === errors;
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs133 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resumption === undefined){
const err74 = {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "resumption"},schema:schema0.allOf[18].then.required,parentSchema:schema0.allOf[18].then,data};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid18 = _errs133 === errors;
valid55 = _valid18;
}
if(!valid55){
const err75 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[18].if,parentSchema:schema0.allOf[18],data};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const _errs135 = errors;
let valid58 = true;
const _errs136 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data38 = data.header;
const _errs137 = errors;
if(errors === _errs137){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.kind !== undefined){
if("DELAY_NOTICE" !== data38.kind){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
var _valid19 = _errs136 === errors;
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs140 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delayNotice === undefined){
const err78 = {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "delayNotice"},schema:schema0.allOf[19].then.required,parentSchema:schema0.allOf[19].then,data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid19 = _errs140 === errors;
valid58 = _valid19;
}
if(!valid58){
const err79 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[19].if,parentSchema:schema0.allOf[19],data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const _errs142 = errors;
let valid61 = true;
const _errs143 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data40 = data.header;
const _errs144 = errors;
if(errors === _errs144){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.kind !== undefined){
if("EXECUTION_REPORT" !== data40.kind){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
var _valid20 = _errs143 === errors;
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs147 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.executionReport === undefined){
const err82 = {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "executionReport"},schema:schema0.allOf[20].then.required,parentSchema:schema0.allOf[20].then,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid20 = _errs147 === errors;
valid61 = _valid20;
}
if(!valid61){
const err83 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[20].if,parentSchema:schema0.allOf[20],data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const _errs149 = errors;
let valid64 = true;
const _errs150 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data42 = data.header;
const _errs151 = errors;
if(errors === _errs151){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.kind !== undefined){
if("EVIDENCE_RECEIPT" !== data42.kind){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
var _valid21 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs154 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidenceReceipt === undefined){
const err86 = {instancePath,schemaPath:"#/allOf/21/then/required",keyword:"required",params:{missingProperty: "evidenceReceipt"},schema:schema0.allOf[21].then.required,parentSchema:schema0.allOf[21].then,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid21 = _errs154 === errors;
valid64 = _valid21;
}
if(!valid64){
const err87 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[21].if,parentSchema:schema0.allOf[21],data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const _errs156 = errors;
let valid67 = true;
const _errs157 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data44 = data.header;
const _errs158 = errors;
if(errors === _errs158){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.kind !== undefined){
if("STATUS_ENQUIRY" !== data44.kind){
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
var _valid22 = _errs157 === errors;
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs161 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusEnquiry === undefined){
const err90 = {instancePath,schemaPath:"#/allOf/22/then/required",keyword:"required",params:{missingProperty: "statusEnquiry"},schema:schema0.allOf[22].then.required,parentSchema:schema0.allOf[22].then,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var _valid22 = _errs161 === errors;
valid67 = _valid22;
}
if(!valid67){
const err91 = {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[22].if,parentSchema:schema0.allOf[22],data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const _errs163 = errors;
let valid70 = true;
const _errs164 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data46 = data.header;
const _errs165 = errors;
if(errors === _errs165){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.kind !== undefined){
if("STATUS_UPDATE" !== data46.kind){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
var _valid23 = _errs164 === errors;
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs168 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusUpdate === undefined){
const err94 = {instancePath,schemaPath:"#/allOf/23/then/required",keyword:"required",params:{missingProperty: "statusUpdate"},schema:schema0.allOf[23].then.required,parentSchema:schema0.allOf[23].then,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid23 = _errs168 === errors;
valid70 = _valid23;
}
if(!valid70){
const err95 = {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[23].if,parentSchema:schema0.allOf[23],data};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const _errs170 = errors;
let valid73 = true;
const _errs171 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data48 = data.header;
const _errs172 = errors;
if(errors === _errs172){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.kind !== undefined){
if("WITHDRAWAL" !== data48.kind){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
var _valid24 = _errs171 === errors;
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs175 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdrawal === undefined){
const err98 = {instancePath,schemaPath:"#/allOf/24/then/required",keyword:"required",params:{missingProperty: "withdrawal"},schema:schema0.allOf[24].then.required,parentSchema:schema0.allOf[24].then,data};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var _valid24 = _errs175 === errors;
valid73 = _valid24;
}
if(!valid73){
const err99 = {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[24].if,parentSchema:schema0.allOf[24],data};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const _errs177 = errors;
let valid76 = true;
const _errs178 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data50 = data.header;
const _errs179 = errors;
if(errors === _errs179){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.kind !== undefined){
if("WITHDRAWAL_CONFIRMATION" !== data50.kind){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
var _valid25 = _errs178 === errors;
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs182 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdrawalConfirmation === undefined){
const err102 = {instancePath,schemaPath:"#/allOf/25/then/required",keyword:"required",params:{missingProperty: "withdrawalConfirmation"},schema:schema0.allOf[25].then.required,parentSchema:schema0.allOf[25].then,data};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var _valid25 = _errs182 === errors;
valid76 = _valid25;
}
if(!valid76){
const err103 = {instancePath,schemaPath:"#/allOf/25/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[25].if,parentSchema:schema0.allOf[25],data};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const _errs184 = errors;
let valid79 = true;
const _errs185 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data52 = data.header;
const _errs186 = errors;
if(errors === _errs186){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind !== undefined){
if("PRESERVATION_CONFIRMATION" !== data52.kind){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
var _valid26 = _errs185 === errors;
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs189 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preservationConfirmation === undefined){
const err106 = {instancePath,schemaPath:"#/allOf/26/then/required",keyword:"required",params:{missingProperty: "preservationConfirmation"},schema:schema0.allOf[26].then.required,parentSchema:schema0.allOf[26].then,data};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid26 = _errs189 === errors;
valid79 = _valid26;
}
if(!valid79){
const err107 = {instancePath,schemaPath:"#/allOf/26/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[26].if,parentSchema:schema0.allOf[26],data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const _errs191 = errors;
let valid82 = true;
const _errs192 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data54 = data.header;
const _errs193 = errors;
if(errors === _errs193){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.kind !== undefined){
if("PRESERVATION_EXTENSION" !== data54.kind){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
var _valid27 = _errs192 === errors;
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs196 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preservationExtension === undefined){
const err110 = {instancePath,schemaPath:"#/allOf/27/then/required",keyword:"required",params:{missingProperty: "preservationExtension"},schema:schema0.allOf[27].then.required,parentSchema:schema0.allOf[27].then,data};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid27 = _errs196 === errors;
valid82 = _valid27;
}
if(!valid82){
const err111 = {instancePath,schemaPath:"#/allOf/27/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[27].if,parentSchema:schema0.allOf[27],data};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const _errs198 = errors;
let valid85 = true;
const _errs199 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data56 = data.header;
const _errs200 = errors;
if(errors === _errs200){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.kind !== undefined){
if("PRESERVATION_RELEASE" !== data56.kind){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
var _valid28 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs203 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preservationRelease === undefined){
const err114 = {instancePath,schemaPath:"#/allOf/28/then/required",keyword:"required",params:{missingProperty: "preservationRelease"},schema:schema0.allOf[28].then.required,parentSchema:schema0.allOf[28].then,data};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
var _valid28 = _errs203 === errors;
valid85 = _valid28;
}
if(!valid85){
const err115 = {instancePath,schemaPath:"#/allOf/28/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[28].if,parentSchema:schema0.allOf[28],data};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const _errs205 = errors;
let valid88 = true;
const _errs206 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data58 = data.header;
const _errs207 = errors;
if(errors === _errs207){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind !== undefined){
if("TRANSFER_CONSENT" !== data58.kind){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
var _valid29 = _errs206 === errors;
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs210 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferConsent === undefined){
const err118 = {instancePath,schemaPath:"#/allOf/29/then/required",keyword:"required",params:{missingProperty: "transferConsent"},schema:schema0.allOf[29].then.required,parentSchema:schema0.allOf[29].then,data};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
var _valid29 = _errs210 === errors;
valid88 = _valid29;
}
if(!valid88){
const err119 = {instancePath,schemaPath:"#/allOf/29/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[29].if,parentSchema:schema0.allOf[29],data};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const _errs212 = errors;
let valid91 = true;
const _errs213 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data60 = data.header;
const _errs214 = errors;
if(errors === _errs214){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.kind !== undefined){
if("TRANSFER_ARRANGEMENT" !== data60.kind){
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
var _valid30 = _errs213 === errors;
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs217 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferArrangement === undefined){
const err122 = {instancePath,schemaPath:"#/allOf/30/then/required",keyword:"required",params:{missingProperty: "transferArrangement"},schema:schema0.allOf[30].then.required,parentSchema:schema0.allOf[30].then,data};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var _valid30 = _errs217 === errors;
valid91 = _valid30;
}
if(!valid91){
const err123 = {instancePath,schemaPath:"#/allOf/30/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[30].if,parentSchema:schema0.allOf[30],data};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
const _errs219 = errors;
let valid94 = true;
const _errs220 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data62 = data.header;
const _errs221 = errors;
if(errors === _errs221){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.kind !== undefined){
if("TRANSFER_RETURN_NOTICE" !== data62.kind){
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
var _valid31 = _errs220 === errors;
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs224 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferReturnNotice === undefined){
const err126 = {instancePath,schemaPath:"#/allOf/31/then/required",keyword:"required",params:{missingProperty: "transferReturnNotice"},schema:schema0.allOf[31].then.required,parentSchema:schema0.allOf[31].then,data};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var _valid31 = _errs224 === errors;
valid94 = _valid31;
}
if(!valid94){
const err127 = {instancePath,schemaPath:"#/allOf/31/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[31].if,parentSchema:schema0.allOf[31],data};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const _errs226 = errors;
let valid97 = true;
const _errs227 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data64 = data.header;
const _errs228 = errors;
if(errors === _errs228){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.kind !== undefined){
if("JIT_RESPONSE" !== data64.kind){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
var _valid32 = _errs227 === errors;
errors = _errs226;
if(vErrors !== null){
if(_errs226){
vErrors.length = _errs226;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs231 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jitResponse === undefined){
const err130 = {instancePath,schemaPath:"#/allOf/32/then/required",keyword:"required",params:{missingProperty: "jitResponse"},schema:schema0.allOf[32].then.required,parentSchema:schema0.allOf[32].then,data};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var _valid32 = _errs231 === errors;
valid97 = _valid32;
}
if(!valid97){
const err131 = {instancePath,schemaPath:"#/allOf/32/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[32].if,parentSchema:schema0.allOf[32],data};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const _errs233 = errors;
let valid100 = true;
const _errs234 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data66 = data.header;
const _errs235 = errors;
if(errors === _errs235){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.kind !== undefined){
if("JIT_AGREEMENT" !== data66.kind){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
var _valid33 = _errs234 === errors;
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs238 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jitAgreement === undefined){
const err134 = {instancePath,schemaPath:"#/allOf/33/then/required",keyword:"required",params:{missingProperty: "jitAgreement"},schema:schema0.allOf[33].then.required,parentSchema:schema0.allOf[33].then,data};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var _valid33 = _errs238 === errors;
valid100 = _valid33;
}
if(!valid100){
const err135 = {instancePath,schemaPath:"#/allOf/33/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[33].if,parentSchema:schema0.allOf[33],data};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const _errs240 = errors;
let valid103 = true;
const _errs241 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data68 = data.header;
const _errs242 = errors;
if(errors === _errs242){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.kind !== undefined){
if("INTERCEPTION_OBJECTION" !== data68.kind){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
var _valid34 = _errs241 === errors;
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs245 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interceptionObjection === undefined){
const err138 = {instancePath,schemaPath:"#/allOf/34/then/required",keyword:"required",params:{missingProperty: "interceptionObjection"},schema:schema0.allOf[34].then.required,parentSchema:schema0.allOf[34].then,data};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
var _valid34 = _errs245 === errors;
valid103 = _valid34;
}
if(!valid103){
const err139 = {instancePath,schemaPath:"#/allOf/34/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[34].if,parentSchema:schema0.allOf[34],data};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const _errs247 = errors;
let valid106 = true;
const _errs248 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data70 = data.header;
const _errs249 = errors;
if(errors === _errs249){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.kind !== undefined){
if("USE_PERMISSION_REQUEST" !== data70.kind){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
var _valid35 = _errs248 === errors;
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs252 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usePermissionRequest === undefined){
const err142 = {instancePath,schemaPath:"#/allOf/35/then/required",keyword:"required",params:{missingProperty: "usePermissionRequest"},schema:schema0.allOf[35].then.required,parentSchema:schema0.allOf[35].then,data};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var _valid35 = _errs252 === errors;
valid106 = _valid35;
}
if(!valid106){
const err143 = {instancePath,schemaPath:"#/allOf/35/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[35].if,parentSchema:schema0.allOf[35],data};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const _errs254 = errors;
let valid109 = true;
const _errs255 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data72 = data.header;
const _errs256 = errors;
if(errors === _errs256){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.kind !== undefined){
if("USE_PERMISSION_DECISION" !== data72.kind){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
var _valid36 = _errs255 === errors;
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs259 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usePermissionDecision === undefined){
const err146 = {instancePath,schemaPath:"#/allOf/36/then/required",keyword:"required",params:{missingProperty: "usePermissionDecision"},schema:schema0.allOf[36].then.required,parentSchema:schema0.allOf[36].then,data};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var _valid36 = _errs259 === errors;
valid109 = _valid36;
}
if(!valid109){
const err147 = {instancePath,schemaPath:"#/allOf/36/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[36].if,parentSchema:schema0.allOf[36],data};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const _errs261 = errors;
let valid112 = true;
const _errs262 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data74 = data.header;
const _errs263 = errors;
if(errors === _errs263){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.kind !== undefined){
if("EXCULPATORY_DISCLOSURE_NOTICE" !== data74.kind){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
}
var _valid37 = _errs262 === errors;
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs266 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exculpatoryDisclosureNotice === undefined){
const err150 = {instancePath,schemaPath:"#/allOf/37/then/required",keyword:"required",params:{missingProperty: "exculpatoryDisclosureNotice"},schema:schema0.allOf[37].then.required,parentSchema:schema0.allOf[37].then,data};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var _valid37 = _errs266 === errors;
valid112 = _valid37;
}
if(!valid112){
const err151 = {instancePath,schemaPath:"#/allOf/37/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[37].if,parentSchema:schema0.allOf[37],data};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const _errs268 = errors;
let valid115 = true;
const _errs269 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data76 = data.header;
const _errs270 = errors;
if(errors === _errs270){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.kind !== undefined){
if("USE_REPORT" !== data76.kind){
const err152 = {};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
var _valid38 = _errs269 === errors;
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
if(_valid38){
const _errs273 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useReport === undefined){
const err154 = {instancePath,schemaPath:"#/allOf/38/then/required",keyword:"required",params:{missingProperty: "useReport"},schema:schema0.allOf[38].then.required,parentSchema:schema0.allOf[38].then,data};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var _valid38 = _errs273 === errors;
valid115 = _valid38;
}
if(!valid115){
const err155 = {instancePath,schemaPath:"#/allOf/38/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[38].if,parentSchema:schema0.allOf[38],data};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const _errs275 = errors;
let valid118 = true;
const _errs276 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data78 = data.header;
const _errs277 = errors;
if(errors === _errs277){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.kind !== undefined){
if("RETURN_OF_ITEMS" !== data78.kind){
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
}
var _valid39 = _errs276 === errors;
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs280 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnOfItems === undefined){
const err158 = {instancePath,schemaPath:"#/allOf/39/then/required",keyword:"required",params:{missingProperty: "returnOfItems"},schema:schema0.allOf[39].then.required,parentSchema:schema0.allOf[39].then,data};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var _valid39 = _errs280 === errors;
valid118 = _valid39;
}
if(!valid118){
const err159 = {instancePath,schemaPath:"#/allOf/39/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[39].if,parentSchema:schema0.allOf[39],data};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const _errs282 = errors;
let valid121 = true;
const _errs283 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data80 = data.header;
const _errs284 = errors;
if(errors === _errs284){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.kind !== undefined){
if("CLOSURE" !== data80.kind){
const err160 = {};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
}
var _valid40 = _errs283 === errors;
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs287 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.closure === undefined){
const err162 = {instancePath,schemaPath:"#/allOf/40/then/required",keyword:"required",params:{missingProperty: "closure"},schema:schema0.allOf[40].then.required,parentSchema:schema0.allOf[40].then,data};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var _valid40 = _errs287 === errors;
valid121 = _valid40;
}
if(!valid121){
const err163 = {instancePath,schemaPath:"#/allOf/40/if",keyword:"if",params:{failingKeyword: "then"},schema:schema0.allOf[40].if,parentSchema:schema0.allOf[40],data};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2){
const err164 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 2},schema:2,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(Object.keys(data).length < 2){
const err165 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},schema:2,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data.header === undefined){
const err166 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err167 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.header !== undefined){
if(!(validate1.validate(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate1.validate.errors : vErrors.concat(validate1.validate.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
if(!(validate2.validate(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate2.validate.errors : vErrors.concat(validate2.validate.errors);
errors = vErrors.length;
}
}
if(data.supplementaryRequest !== undefined){
if(!(validate3.validate(data.supplementaryRequest, {instancePath:instancePath+"/supplementaryRequest",parentData:data,parentDataProperty:"supplementaryRequest",rootData}))){
vErrors = vErrors === null ? validate3.validate.errors : vErrors.concat(validate3.validate.errors);
errors = vErrors.length;
}
}
if(data.preservationRequest !== undefined){
if(!(validate4.validate(data.preservationRequest, {instancePath:instancePath+"/preservationRequest",parentData:data,parentDataProperty:"preservationRequest",rootData}))){
vErrors = vErrors === null ? validate4.validate.errors : vErrors.concat(validate4.validate.errors);
errors = vErrors.length;
}
}
if(data.emergencyDisclosureRequest !== undefined){
if(!(validate5.validate(data.emergencyDisclosureRequest, {instancePath:instancePath+"/emergencyDisclosureRequest",parentData:data,parentDataProperty:"emergencyDisclosureRequest",rootData}))){
vErrors = vErrors === null ? validate5.validate.errors : vErrors.concat(validate5.validate.errors);
errors = vErrors.length;
}
}
if(data.spontaneousInformation !== undefined){
if(!(validate6.validate(data.spontaneousInformation, {instancePath:instancePath+"/spontaneousInformation",parentData:data,parentDataProperty:"spontaneousInformation",rootData}))){
vErrors = vErrors === null ? validate6.validate.errors : vErrors.concat(validate6.validate.errors);
errors = vErrors.length;
}
}
if(data.jitProposal !== undefined){
if(!(validate7.validate(data.jitProposal, {instancePath:instancePath+"/jitProposal",parentData:data,parentDataProperty:"jitProposal",rootData}))){
vErrors = vErrors === null ? validate7.validate.errors : vErrors.concat(validate7.validate.errors);
errors = vErrors.length;
}
}
if(data.interceptionNotice !== undefined){
if(!(validate8.validate(data.interceptionNotice, {instancePath:instancePath+"/interceptionNotice",parentData:data,parentDataProperty:"interceptionNotice",rootData}))){
vErrors = vErrors === null ? validate8.validate.errors : vErrors.concat(validate8.validate.errors);
errors = vErrors.length;
}
}
if(data.acknowledgement !== undefined){
if(!(validate9.validate(data.acknowledgement, {instancePath:instancePath+"/acknowledgement",parentData:data,parentDataProperty:"acknowledgement",rootData}))){
vErrors = vErrors === null ? validate9.validate.errors : vErrors.concat(validate9.validate.errors);
errors = vErrors.length;
}
}
if(data.technicalRejection !== undefined){
if(!(validate10.validate(data.technicalRejection, {instancePath:instancePath+"/technicalRejection",parentData:data,parentDataProperty:"technicalRejection",rootData}))){
vErrors = vErrors === null ? validate10.validate.errors : vErrors.concat(validate10.validate.errors);
errors = vErrors.length;
}
}
if(data.forwardingNotice !== undefined){
if(!(validate11.validate(data.forwardingNotice, {instancePath:instancePath+"/forwardingNotice",parentData:data,parentDataProperty:"forwardingNotice",rootData}))){
vErrors = vErrors === null ? validate11.validate.errors : vErrors.concat(validate11.validate.errors);
errors = vErrors.length;
}
}
if(data.returnUnexecuted !== undefined){
if(!(validate12.validate(data.returnUnexecuted, {instancePath:instancePath+"/returnUnexecuted",parentData:data,parentDataProperty:"returnUnexecuted",rootData}))){
vErrors = vErrors === null ? validate12.validate.errors : vErrors.concat(validate12.validate.errors);
errors = vErrors.length;
}
}
if(data.additionalInfoRequest !== undefined){
if(!(validate13.validate(data.additionalInfoRequest, {instancePath:instancePath+"/additionalInfoRequest",parentData:data,parentDataProperty:"additionalInfoRequest",rootData}))){
vErrors = vErrors === null ? validate13.validate.errors : vErrors.concat(validate13.validate.errors);
errors = vErrors.length;
}
}
if(data.supplementaryInformation !== undefined){
if(!(validate14.validate(data.supplementaryInformation, {instancePath:instancePath+"/supplementaryInformation",parentData:data,parentDataProperty:"supplementaryInformation",rootData}))){
vErrors = vErrors === null ? validate14.validate.errors : vErrors.concat(validate14.validate.errors);
errors = vErrors.length;
}
}
if(data.consultation !== undefined){
if(!(validate15.validate(data.consultation, {instancePath:instancePath+"/consultation",parentData:data,parentDataProperty:"consultation",rootData}))){
vErrors = vErrors === null ? validate15.validate.errors : vErrors.concat(validate15.validate.errors);
errors = vErrors.length;
}
}
if(data.consultationReply !== undefined){
if(!(validate16.validate(data.consultationReply, {instancePath:instancePath+"/consultationReply",parentData:data,parentDataProperty:"consultationReply",rootData}))){
vErrors = vErrors === null ? validate16.validate.errors : vErrors.concat(validate16.validate.errors);
errors = vErrors.length;
}
}
if(data.acceptance !== undefined){
if(!(validate17.validate(data.acceptance, {instancePath:instancePath+"/acceptance",parentData:data,parentDataProperty:"acceptance",rootData}))){
vErrors = vErrors === null ? validate17.validate.errors : vErrors.concat(validate17.validate.errors);
errors = vErrors.length;
}
}
if(data.refusal !== undefined){
if(!(validate18.validate(data.refusal, {instancePath:instancePath+"/refusal",parentData:data,parentDataProperty:"refusal",rootData}))){
vErrors = vErrors === null ? validate18.validate.errors : vErrors.concat(validate18.validate.errors);
errors = vErrors.length;
}
}
if(data.postponement !== undefined){
if(!(validate19.validate(data.postponement, {instancePath:instancePath+"/postponement",parentData:data,parentDataProperty:"postponement",rootData}))){
vErrors = vErrors === null ? validate19.validate.errors : vErrors.concat(validate19.validate.errors);
errors = vErrors.length;
}
}
if(data.resumption !== undefined){
if(!(validate20.validate(data.resumption, {instancePath:instancePath+"/resumption",parentData:data,parentDataProperty:"resumption",rootData}))){
vErrors = vErrors === null ? validate20.validate.errors : vErrors.concat(validate20.validate.errors);
errors = vErrors.length;
}
}
if(data.delayNotice !== undefined){
if(!(validate21.validate(data.delayNotice, {instancePath:instancePath+"/delayNotice",parentData:data,parentDataProperty:"delayNotice",rootData}))){
vErrors = vErrors === null ? validate21.validate.errors : vErrors.concat(validate21.validate.errors);
errors = vErrors.length;
}
}
if(data.executionReport !== undefined){
if(!(validate22.validate(data.executionReport, {instancePath:instancePath+"/executionReport",parentData:data,parentDataProperty:"executionReport",rootData}))){
vErrors = vErrors === null ? validate22.validate.errors : vErrors.concat(validate22.validate.errors);
errors = vErrors.length;
}
}
if(data.evidenceReceipt !== undefined){
if(!(validate23.validate(data.evidenceReceipt, {instancePath:instancePath+"/evidenceReceipt",parentData:data,parentDataProperty:"evidenceReceipt",rootData}))){
vErrors = vErrors === null ? validate23.validate.errors : vErrors.concat(validate23.validate.errors);
errors = vErrors.length;
}
}
if(data.statusEnquiry !== undefined){
if(!(validate24.validate(data.statusEnquiry, {instancePath:instancePath+"/statusEnquiry",parentData:data,parentDataProperty:"statusEnquiry",rootData}))){
vErrors = vErrors === null ? validate24.validate.errors : vErrors.concat(validate24.validate.errors);
errors = vErrors.length;
}
}
if(data.statusUpdate !== undefined){
if(!(validate25.validate(data.statusUpdate, {instancePath:instancePath+"/statusUpdate",parentData:data,parentDataProperty:"statusUpdate",rootData}))){
vErrors = vErrors === null ? validate25.validate.errors : vErrors.concat(validate25.validate.errors);
errors = vErrors.length;
}
}
if(data.withdrawal !== undefined){
if(!(validate26.validate(data.withdrawal, {instancePath:instancePath+"/withdrawal",parentData:data,parentDataProperty:"withdrawal",rootData}))){
vErrors = vErrors === null ? validate26.validate.errors : vErrors.concat(validate26.validate.errors);
errors = vErrors.length;
}
}
if(data.withdrawalConfirmation !== undefined){
if(!(validate27.validate(data.withdrawalConfirmation, {instancePath:instancePath+"/withdrawalConfirmation",parentData:data,parentDataProperty:"withdrawalConfirmation",rootData}))){
vErrors = vErrors === null ? validate27.validate.errors : vErrors.concat(validate27.validate.errors);
errors = vErrors.length;
}
}
if(data.preservationConfirmation !== undefined){
if(!(validate28.validate(data.preservationConfirmation, {instancePath:instancePath+"/preservationConfirmation",parentData:data,parentDataProperty:"preservationConfirmation",rootData}))){
vErrors = vErrors === null ? validate28.validate.errors : vErrors.concat(validate28.validate.errors);
errors = vErrors.length;
}
}
if(data.preservationExtension !== undefined){
if(!(validate29.validate(data.preservationExtension, {instancePath:instancePath+"/preservationExtension",parentData:data,parentDataProperty:"preservationExtension",rootData}))){
vErrors = vErrors === null ? validate29.validate.errors : vErrors.concat(validate29.validate.errors);
errors = vErrors.length;
}
}
if(data.preservationRelease !== undefined){
if(!(validate30.validate(data.preservationRelease, {instancePath:instancePath+"/preservationRelease",parentData:data,parentDataProperty:"preservationRelease",rootData}))){
vErrors = vErrors === null ? validate30.validate.errors : vErrors.concat(validate30.validate.errors);
errors = vErrors.length;
}
}
if(data.transferConsent !== undefined){
if(!(validate31.validate(data.transferConsent, {instancePath:instancePath+"/transferConsent",parentData:data,parentDataProperty:"transferConsent",rootData}))){
vErrors = vErrors === null ? validate31.validate.errors : vErrors.concat(validate31.validate.errors);
errors = vErrors.length;
}
}
if(data.transferArrangement !== undefined){
if(!(validate32.validate(data.transferArrangement, {instancePath:instancePath+"/transferArrangement",parentData:data,parentDataProperty:"transferArrangement",rootData}))){
vErrors = vErrors === null ? validate32.validate.errors : vErrors.concat(validate32.validate.errors);
errors = vErrors.length;
}
}
if(data.transferReturnNotice !== undefined){
if(!(validate33.validate(data.transferReturnNotice, {instancePath:instancePath+"/transferReturnNotice",parentData:data,parentDataProperty:"transferReturnNotice",rootData}))){
vErrors = vErrors === null ? validate33.validate.errors : vErrors.concat(validate33.validate.errors);
errors = vErrors.length;
}
}
if(data.jitResponse !== undefined){
if(!(validate34.validate(data.jitResponse, {instancePath:instancePath+"/jitResponse",parentData:data,parentDataProperty:"jitResponse",rootData}))){
vErrors = vErrors === null ? validate34.validate.errors : vErrors.concat(validate34.validate.errors);
errors = vErrors.length;
}
}
if(data.jitAgreement !== undefined){
if(!(validate35.validate(data.jitAgreement, {instancePath:instancePath+"/jitAgreement",parentData:data,parentDataProperty:"jitAgreement",rootData}))){
vErrors = vErrors === null ? validate35.validate.errors : vErrors.concat(validate35.validate.errors);
errors = vErrors.length;
}
}
if(data.interceptionObjection !== undefined){
if(!(validate36.validate(data.interceptionObjection, {instancePath:instancePath+"/interceptionObjection",parentData:data,parentDataProperty:"interceptionObjection",rootData}))){
vErrors = vErrors === null ? validate36.validate.errors : vErrors.concat(validate36.validate.errors);
errors = vErrors.length;
}
}
if(data.usePermissionRequest !== undefined){
if(!(validate37.validate(data.usePermissionRequest, {instancePath:instancePath+"/usePermissionRequest",parentData:data,parentDataProperty:"usePermissionRequest",rootData}))){
vErrors = vErrors === null ? validate37.validate.errors : vErrors.concat(validate37.validate.errors);
errors = vErrors.length;
}
}
if(data.usePermissionDecision !== undefined){
if(!(validate38.validate(data.usePermissionDecision, {instancePath:instancePath+"/usePermissionDecision",parentData:data,parentDataProperty:"usePermissionDecision",rootData}))){
vErrors = vErrors === null ? validate38.validate.errors : vErrors.concat(validate38.validate.errors);
errors = vErrors.length;
}
}
if(data.exculpatoryDisclosureNotice !== undefined){
if(!(validate39.validate(data.exculpatoryDisclosureNotice, {instancePath:instancePath+"/exculpatoryDisclosureNotice",parentData:data,parentDataProperty:"exculpatoryDisclosureNotice",rootData}))){
vErrors = vErrors === null ? validate39.validate.errors : vErrors.concat(validate39.validate.errors);
errors = vErrors.length;
}
}
if(data.useReport !== undefined){
if(!(validate40.validate(data.useReport, {instancePath:instancePath+"/useReport",parentData:data,parentDataProperty:"useReport",rootData}))){
vErrors = vErrors === null ? validate40.validate.errors : vErrors.concat(validate40.validate.errors);
errors = vErrors.length;
}
}
if(data.returnOfItems !== undefined){
if(!(validate41.validate(data.returnOfItems, {instancePath:instancePath+"/returnOfItems",parentData:data,parentDataProperty:"returnOfItems",rootData}))){
vErrors = vErrors === null ? validate41.validate.errors : vErrors.concat(validate41.validate.errors);
errors = vErrors.length;
}
}
if(data.closure !== undefined){
if(!(validate42.validate(data.closure, {instancePath:instancePath+"/closure",parentData:data,parentDataProperty:"closure",rootData}))){
vErrors = vErrors === null ? validate42.validate.errors : vErrors.concat(validate42.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.Control = validate43;
const schema1 = {"type":"object","description":"A control document of a gateway: the header, then the body that its kind names.","properties":{"header":{"x-slot":"control/ControlHeader"},"receipt":{"x-slot":"control/Receipt"},"inquiry":{"x-slot":"control/Inquiry"},"inquiryAnswer":{"x-slot":"control/InquiryAnswer"},"cancel":{"x-slot":"control/Cancel"}},"required":["header"],"minProperties":2,"maxProperties":2,"additionalProperties":false,"allOf":[{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"RECEIPT"}}}}},"then":{"required":["receipt"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"INQUIRY"}}}}},"then":{"required":["inquiry"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"INQUIRY_ANSWER"}}}}},"then":{"required":["inquiryAnswer"]}},{"if":{"properties":{"header":{"type":"object","properties":{"kind":{"const":"CANCEL"}}}}},"then":{"required":["cancel"]}}]};
const validate44 = slot("control/ControlHeader");
const validate45 = slot("control/Receipt");
const validate46 = slot("control/Inquiry");
const validate47 = slot("control/InquiryAnswer");
const validate48 = slot("control/Cancel");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data0 = data.header;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind !== undefined){
if("RECEIPT" !== data0.kind){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receipt === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "receipt"},schema:schema1.allOf[0].then.required,parentSchema:schema1.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema1.allOf[0].if,parentSchema:schema1.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data2 = data.header;
const _errs11 = errors;
if(errors === _errs11){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind !== undefined){
if("INQUIRY" !== data2.kind){
const err4 = {};
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
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inquiry === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "inquiry"},schema:schema1.allOf[1].then.required,parentSchema:schema1.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema1.allOf[1].if,parentSchema:schema1.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data4 = data.header;
const _errs18 = errors;
if(errors === _errs18){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind !== undefined){
if("INQUIRY_ANSWER" !== data4.kind){
const err8 = {};
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
const err9 = {};
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
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inquiryAnswer === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "inquiryAnswer"},schema:schema1.allOf[2].then.required,parentSchema:schema1.allOf[2].then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema1.allOf[2].if,parentSchema:schema1.allOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined){
let data6 = data.header;
const _errs25 = errors;
if(errors === _errs25){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind !== undefined){
if("CANCEL" !== data6.kind){
const err12 = {};
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
const err13 = {};
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
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cancel === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "cancel"},schema:schema1.allOf[3].then.required,parentSchema:schema1.allOf[3].then,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
valid10 = _valid3;
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema1.allOf[3].if,parentSchema:schema1.allOf[3],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2){
const err16 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 2},schema:2,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data).length < 2){
const err17 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},schema:2,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.header === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "header") || (key0 === "receipt")) || (key0 === "inquiry")) || (key0 === "inquiryAnswer")) || (key0 === "cancel"))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.header !== undefined){
if(!(validate44.validate(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate44.validate.errors : vErrors.concat(validate44.validate.errors);
errors = vErrors.length;
}
}
if(data.receipt !== undefined){
if(!(validate45.validate(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData}))){
vErrors = vErrors === null ? validate45.validate.errors : vErrors.concat(validate45.validate.errors);
errors = vErrors.length;
}
}
if(data.inquiry !== undefined){
if(!(validate46.validate(data.inquiry, {instancePath:instancePath+"/inquiry",parentData:data,parentDataProperty:"inquiry",rootData}))){
vErrors = vErrors === null ? validate46.validate.errors : vErrors.concat(validate46.validate.errors);
errors = vErrors.length;
}
}
if(data.inquiryAnswer !== undefined){
if(!(validate47.validate(data.inquiryAnswer, {instancePath:instancePath+"/inquiryAnswer",parentData:data,parentDataProperty:"inquiryAnswer",rootData}))){
vErrors = vErrors === null ? validate47.validate.errors : vErrors.concat(validate47.validate.errors);
errors = vErrors.length;
}
}
if(data.cancel !== undefined){
if(!(validate48.validate(data.cancel, {instancePath:instancePath+"/cancel",parentData:data,parentDataProperty:"cancel",rootData}))){
vErrors = vErrors === null ? validate48.validate.errors : vErrors.concat(validate48.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
});

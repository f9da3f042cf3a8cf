// Generated from schemas/ by scripts/generateSchemas.mjs. Do not edit.
import { anything, fail, leaf, list, shape, tuple } from '../checkTable';
import { formats } from '../formats';


const nameValid = validate52;
const func1 = (text) => text.length;

function validate52(data){
{
if(typeof data === "string"){
if(func1(data) < 1){
return fail(validate52, "minLength", {limit: 1});
}
}
else {
return fail(validate52, "type", {type: "string"});
}
}
return true;
}

const moneyValid = validate53;

function validate53(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
return fail(validate53, "minimum", {comparison: ">=", limit: 0});
}
}
else {
return fail(validate53, "type", {type: "number"});
}
}
return true;
}

const currencyValid = validate54;
const pattern3 = new RegExp("^[A-Z]{3}$", "u");

function validate54(data){
{
if(typeof data === "string"){
if(!pattern3.test(data)){
return fail(validate54, "pattern", {});
}
}
else {
return fail(validate54, "type", {type: "string"});
}
}
return true;
}

const dateValid = validate55;
const formats0 = formats.date;

function validate55(data){
{
{
if(typeof data === "string"){
if(!(formats0(data))){
return fail(validate55, "format", {format: "date"});
}
}
else {
return fail(validate55, "type", {type: "string"});
}
}
}
return true;
}

const countValid = validate56;

function validate56(data){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return fail(validate56, "type", {type: "integer"});
}
{
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
return fail(validate56, "minimum", {comparison: ">=", limit: 0});
}
}
}
return true;
}

const urlValid = validate57;
const pattern4 = new RegExp("^https?://[^\\s]+$", "u");

function validate57(data){
{
if(typeof data === "string"){
if(!pattern4.test(data)){
return fail(validate57, "pattern", {});
}
}
else {
return fail(validate57, "type", {type: "string"});
}
}
return true;
}

const languageValid = validate58;
const pattern5 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");

function validate58(data){
{
if(typeof data === "string"){
if(!pattern5.test(data)){
return fail(validate58, "pattern", {});
}
}
else {
return fail(validate58, "type", {type: "string"});
}
}
return true;
}

const phaseValid = validate59;
const obj0 = ["onboarding","adoption","optimization","renewal"];

function validate59(data){
if(!(obj0.includes(data))){
return fail(validate59, "choices", {choices: obj0});
}
return true;
}

const touchModelValid = validate60;
const obj2 = ["high-touch","medium-touch","low-touch","tech-touch"];

function validate60(data){
if(!(obj2.includes(data))){
return fail(validate60, "choices", {choices: obj2});
}
return true;
}

const termMonthsValid = validate61;

function validate61(data){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return fail(validate61, "type", {type: "integer"});
}
{
if((typeof data == "number") && (isFinite(data))){
if(data > 120 || isNaN(data)){
return fail(validate61, "maximum", {comparison: "<=", limit: 120});
}
else {
if(data < 1 || isNaN(data)){
return fail(validate61, "minimum", {comparison: ">=", limit: 1});
}
}
}
}
return true;
}

const flagValid = validate62;

function validate62(data){
if(typeof data !== "boolean"){
return fail(validate62, "type", {type: "boolean"});
}
return true;
}

const daysValid = validate63;

function validate63(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data > 3650 || isNaN(data)){
return fail(validate63, "maximum", {comparison: "<=", limit: 3650});
}
else {
if(data < 0 || isNaN(data)){
return fail(validate63, "minimum", {comparison: ">=", limit: 0});
}
}
}
else {
return fail(validate63, "type", {type: "number"});
}
}
return true;
}

const billingValid = validate64;
const obj4 = ["monthly","quarterly","yearly","upfront"];

function validate64(data){
if(!(obj4.includes(data))){
return fail(validate64, "choices", {choices: obj4});
}
return true;
}

const ratioValid = validate65;

function validate65(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
return fail(validate65, "maximum", {comparison: "<=", limit: 1});
}
else {
if(data < 0 || isNaN(data)){
return fail(validate65, "minimum", {comparison: ">=", limit: 0});
}
}
}
else {
return fail(validate65, "type", {type: "number"});
}
}
return true;
}

const scoreValid = validate66;

function validate66(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
return fail(validate66, "maximum", {comparison: "<=", limit: 100});
}
else {
if(data < 0 || isNaN(data)){
return fail(validate66, "minimum", {comparison: ">=", limit: 0});
}
}
}
else {
return fail(validate66, "type", {type: "number"});
}
}
return true;
}

const textValid = validate67;

function validate67(data){
if(typeof data !== "string"){
return fail(validate67, "type", {type: "string"});
}
return true;
}

const trendValid = validate68;
const obj6 = ["up","flat","down"];

function validate68(data){
if(!(obj6.includes(data))){
return fail(validate68, "choices", {choices: obj6});
}
return true;
}

const changeValid = validate69;

function validate69(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data > 10 || isNaN(data)){
return fail(validate69, "maximum", {comparison: "<=", limit: 10});
}
else {
if(data < -1 || isNaN(data)){
return fail(validate69, "minimum", {comparison: ">=", limit: -1});
}
}
}
else {
return fail(validate69, "type", {type: "number"});
}
}
return true;
}

const starsValid = validate70;

function validate70(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
return fail(validate70, "maximum", {comparison: "<=", limit: 5});
}
else {
if(data < 0 || isNaN(data)){
return fail(validate70, "minimum", {comparison: ">=", limit: 0});
}
}
}
else {
return fail(validate70, "type", {type: "number"});
}
}
return true;
}

const championStrengthValid = validate71;
const obj8 = ["strong","moderate","weak"];

function validate71(data){
if(!(obj8.includes(data))){
return fail(validate71, "choices", {choices: obj8});
}
return true;
}

const npsValid = validate72;

function validate72(data){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return fail(validate72, "type", {type: "integer"});
}
{
if((typeof data == "number") && (isFinite(data))){
if(data > 10 || isNaN(data)){
return fail(validate72, "maximum", {comparison: "<=", limit: 10});
}
else {
if(data < 0 || isNaN(data)){
return fail(validate72, "minimum", {comparison: ">=", limit: 0});
}
}
}
}
return true;
}

const pulseValid = validate73;

function validate73(data){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return fail(validate73, "type", {type: "integer"});
}
{
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
return fail(validate73, "maximum", {comparison: "<=", limit: 5});
}
else {
if(data < 1 || isNaN(data)){
return fail(validate73, "minimum", {comparison: ">=", limit: 1});
}
}
}
}
return true;
}

const paymentStatusValid = validate74;
const obj10 = ["current","late","delinquent"];

function validate74(data){
if(!(obj10.includes(data))){
return fail(validate74, "choices", {choices: obj10});
}
return true;
}

const growthValid = validate75;
const obj12 = ["expanding","stable","contracting"];

function validate75(data){
if(!(obj12.includes(data))){
return fail(validate75, "choices", {choices: obj12});
}
return true;
}

const feelingValid = validate76;
const obj14 = ["positive","neutral","negative"];

function validate76(data){
if(!(obj14.includes(data))){
return fail(validate76, "choices", {choices: obj14});
}
return true;
}

const featureRequestsValid = validate77;
const obj16 = ["engaged","silent"];

function validate77(data){
if(!(obj16.includes(data))){
return fail(validate77, "choices", {choices: obj16});
}
return true;
}

const emailValid = validate78;
const formats2 = formats.email;

function validate78(data){
{
{
if(typeof data === "string"){
if(!(formats2(data))){
return fail(validate78, "format", {format: "email"});
}
}
else {
return fail(validate78, "type", {type: "string"});
}
}
}
return true;
}

const roleValid = validate79;
const obj18 = ["champion","exec_sponsor","decision_maker","influencer","technical_lead","admin","user","procurement","legal","finance","blocker"];

function validate79(data){
if(!(obj18.includes(data))){
return fail(validate79, "choices", {choices: obj18});
}
return true;
}

const levelValid = validate80;
const obj20 = ["executive","director","manager","individual"];

function validate80(data){
if(!(obj20.includes(data))){
return fail(validate80, "choices", {choices: obj20});
}
return true;
}

const statusValid = validate81;
const obj22 = ["active","new","inactive","left"];

function validate81(data){
if(!(obj22.includes(data))){
return fail(validate81, "choices", {choices: obj22});
}
return true;
}

const influenceValid = validate82;
const obj24 = ["high","medium","low"];

function validate82(data){
if(!(obj24.includes(data))){
return fail(validate82, "choices", {choices: obj24});
}
return true;
}

const monthValid = validate83;
const formats4 = formats.month;

function validate83(data){
{
{
if(typeof data === "string"){
if(!(formats4(data))){
return fail(validate83, "format", {format: "month"});
}
}
else {
return fail(validate83, "type", {type: "string"});
}
}
}
return true;
}

const perValid = validate84;
const obj26 = ["week","month","quarter","year","once"];

function validate84(data){
if(!(obj26.includes(data))){
return fail(validate84, "choices", {choices: obj26});
}
return true;
}

const numberValid = validate85;

function validate85(data){
if(!((typeof data == "number") && (isFinite(data)))){
return fail(validate85, "type", {type: "number"});
}
return true;
}

const betterValid = validate86;
const obj28 = ["higher","lower"];

function validate86(data){
if(!(obj28.includes(data))){
return fail(validate86, "choices", {choices: obj28});
}
return true;
}

const status2Valid = validate87;
const obj30 = ["not-started","in-progress","stalled","complete"];

function validate87(data){
if(!(obj30.includes(data))){
return fail(validate87, "choices", {choices: obj30});
}
return true;
}

const stageValid = validate88;
const obj32 = ["pre-kickoff","kickoff","implementation","training","launch","handoff"];

function validate88(data){
if(!(obj32.includes(data))){
return fail(validate88, "choices", {choices: obj32});
}
return true;
}

const integrationStatusValid = validate89;
const obj34 = ["not-needed","pending","in-progress","complete","failed"];

function validate89(data){
if(!(obj34.includes(data))){
return fail(validate89, "choices", {choices: obj34});
}
return true;
}

const typeValid = validate90;
const obj36 = ["sponsor_left","sponsor_changed","champion_left","champion_changed_job","champion_promoted","champion_fatigue","contact_left","csm_changed","competitor_mentioned","competitor_evaluated","competitive_rfp","data_export_requested","billing_page_visited","contract_stalled","renewal_delayed","cancellation_requested","price_objection","budget_cut","downturn","layoffs","payment_late","payment_failed","seats_reduced","downgrade","usage_drop","ticket_spike","escalation","complaint","outage","integration_failed","kickoff_delayed","meeting_missed","qbr_missed","customer_acquired","customer_acquires","vendor_acquired","strategy_changed","usage_limit_reached","seat_limit_reached","new_team_interest","new_use_case","premium_feature_request","feature_request","executive_use","funding","hiring","new_initiative","nps_response","csat_response","contract_signed","renewal_signed","expansion_signed","go_live","first_value","goal_reached","touch_model_changed","reference_given","case_study_published","review_published","other"];

function validate90(data){
if(!(obj36.includes(data))){
return fail(validate90, "choices", {choices: obj36});
}
return true;
}

const type2Valid = validate91;
const obj38 = ["kickoff","check_in","qbr","executive","training","workshop","onboarding","go_live","handoff","health_check","save_call","renewal","office_hours","site_visit","support","email","call","community","other"];

function validate91(data){
if(!(obj38.includes(data))){
return fail(validate91, "choices", {choices: obj38});
}
return true;
}

const status3Valid = validate92;
const obj40 = ["planned","held","missed","cancelled"];

function validate92(data){
if(!(obj40.includes(data))){
return fail(validate92, "choices", {choices: obj40});
}
return true;
}

const type3Valid = validate93;
const obj42 = ["nps","csat","ces","interview"];

function validate93(data){
if(!(obj42.includes(data))){
return fail(validate93, "choices", {choices: obj42});
}
return true;
}

const score2Valid = validate94;

function validate94(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data > 10 || isNaN(data)){
return fail(validate94, "maximum", {comparison: "<=", limit: 10});
}
else {
if(data < 0 || isNaN(data)){
return fail(validate94, "minimum", {comparison: ">=", limit: 0});
}
}
}
else {
return fail(validate94, "type", {type: "number"});
}
}
return true;
}

const status4Valid = validate95;
const obj44 = ["open","in-progress","blocked","done","cancelled"];

function validate95(data){
if(!(obj44.includes(data))){
return fail(validate95, "choices", {choices: obj44});
}
return true;
}

const severityValid = validate96;
const obj46 = ["critical","high","medium","low"];

function validate96(data){
if(!(obj46.includes(data))){
return fail(validate96, "choices", {choices: obj46});
}
return true;
}

const idValid = validate97;
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate97(data){
{
if(typeof data === "string"){
if(!pattern6.test(data)){
return fail(validate97, "pattern", {});
}
}
else {
return fail(validate97, "type", {type: "string"});
}
}
return true;
}

const type4Valid = validate98;
const obj48 = ["qbr","executive","renewal"];

function validate98(data){
if(!(obj48.includes(data))){
return fail(validate98, "choices", {choices: obj48});
}
return true;
}

const status5Valid = validate99;
const obj50 = ["open","planned","beta","shipped","declined"];

function validate99(data){
if(!(obj50.includes(data))){
return fail(validate99, "choices", {choices: obj50});
}
return true;
}

const type5Valid = validate100;
const obj52 = ["seats","upsell","cross-sell","departments"];

function validate100(data){
if(!(obj52.includes(data))){
return fail(validate100, "choices", {choices: obj52});
}
return true;
}

const status6Valid = validate101;
const obj54 = ["identified","discussed","proposed","won","lost"];

function validate101(data){
if(!(obj54.includes(data))){
return fail(validate101, "choices", {choices: obj54});
}
return true;
}

const level2Valid = validate102;
const obj56 = ["critical","high","medium"];

function validate102(data){
if(!(obj56.includes(data))){
return fail(validate102, "choices", {choices: obj56});
}
return true;
}

const churnReasonValid = validate103;
const obj58 = ["product","value","relationship","financial","competitive","strategic"];

function validate103(data){
if(!(obj58.includes(data))){
return fail(validate103, "choices", {choices: obj58});
}
return true;
}

const status7Valid = validate104;
const obj60 = ["not-started","in-progress","proposed","verbal","signed","lost"];

function validate104(data){
if(!(obj60.includes(data))){
return fail(validate104, "choices", {choices: obj60});
}
return true;
}

const forecastValid = validate105;
const obj62 = ["on-track","at-risk"];

function validate105(data){
if(!(obj62.includes(data))){
return fail(validate105, "choices", {choices: obj62});
}
return true;
}

const monthDayValid = validate106;
const formats6 = formats["month-day"];

function validate106(data){
{
{
if(typeof data === "string"){
if(!(formats6(data))){
return fail(validate106, "format", {format: "month-day"});
}
}
else {
return fail(validate106, "type", {type: "string"});
}
}
}
return true;
}

const measureValid = validate107;

function validate107(data){
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
return fail(validate107, "type", {});
}
return true;
}

const status8Valid = validate108;
const obj64 = ["not-started","on-track","at-risk","achieved","exceeded","missed"];

function validate108(data){
if(!(obj64.includes(data))){
return fail(validate108, "choices", {choices: obj64});
}
return true;
}

const status9Valid = validate109;
const obj66 = ["not-started","in-progress","live","optimizing"];

function validate109(data){
if(!(obj66.includes(data))){
return fail(validate109, "choices", {choices: obj66});
}
return true;
}

const status10Valid = validate110;
const obj68 = ["pending","complete","at-risk"];

function validate110(data){
if(!(obj68.includes(data))){
return fail(validate110, "choices", {choices: obj68});
}
return true;
}

const presetValid = validate111;
const obj70 = ["engine","csm","scorecard","strategist"];

function validate111(data){
if(!(obj70.includes(data))){
return fail(validate111, "choices", {choices: obj70});
}
return true;
}

const fiscalYearStartValid = validate112;

function validate112(data){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return fail(validate112, "type", {type: "integer"});
}
{
if((typeof data == "number") && (isFinite(data))){
if(data > 12 || isNaN(data)){
return fail(validate112, "maximum", {comparison: "<=", limit: 12});
}
else {
if(data < 1 || isNaN(data)){
return fail(validate112, "minimum", {comparison: ">=", limit: 1});
}
}
}
}
return true;
}

const role2Valid = validate113;
const obj72 = ["csm","cs_manager","vp_cs","account_executive","implementation","solutions","support","product","executive"];

function validate113(data){
if(!(obj72.includes(data))){
return fail(validate113, "choices", {choices: obj72});
}
return true;
}

const nps2Valid = validate114;

function validate114(data){
{
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
return fail(validate114, "maximum", {comparison: "<=", limit: 100});
}
else {
if(data < -100 || isNaN(data)){
return fail(validate114, "minimum", {comparison: ">=", limit: -100});
}
}
}
else {
return fail(validate114, "type", {type: "number"});
}
}
return true;
}

const severity2Valid = validate115;
const obj74 = ["error","warning","info","off"];

function validate115(data){
if(!(obj74.includes(data))){
return fail(validate115, "choices", {choices: obj74});
}
return true;
}

const scaleValid = validate116;
const obj76 = [10,100];

function validate116(data){
if(!(obj76.includes(data))){
return fail(validate116, "choices", {choices: obj76});
}
return true;
}

const missingValid = validate117;
const obj78 = ["redistribute","neutral","zero","block"];

function validate117(data){
if(!(obj78.includes(data))){
return fail(validate117, "choices", {choices: obj78});
}
return true;
}

const preferValid = validate118;
const obj80 = ["computed","entered"];

function validate118(data){
if(!(obj80.includes(data))){
return fail(validate118, "choices", {choices: obj80});
}
return true;
}

const bandsValueValid = validate119;

function validate119(data){
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
return fail(validate119, "type", {});
}
return true;
}

const type6Valid = validate120;
const obj82 = ["ratio","number","integer","boolean","enum","date","text"];

function validate120(data){
if(!(obj82.includes(data))){
return fail(validate120, "choices", {choices: obj82});
}
return true;
}

const colorValid = validate121;
const obj84 = ["green","yellow","orange","red","blue","purple","gray"];

function validate121(data){
if(!(obj84.includes(data))){
return fail(validate121, "choices", {choices: obj84});
}
return true;
}

const name = leaf("text", nameValid);
const money = leaf("a number, 0 or more", moneyValid);
const currency = leaf("three capital letters, such as USD", currencyValid, "code");
const date = leaf("a date as YYYY-MM-DD, such as 2026-03-31", dateValid, "date");
const count = leaf("a whole number, 0 or more", countValid);
const url = leaf("a web address, such as https://acme.example", urlValid);
const language = leaf("a language tag, such as en or zh-CN", languageValid);
const phase = leaf("", phaseValid);
const touchModel = leaf("", touchModelValid);
const termMonths = leaf("a whole number from 1 to 120", termMonthsValid);
const flag = leaf("true or false", flagValid);
const days = leaf("a number from 0 to 3650", daysValid);
const billing = leaf("", billingValid);
const ratio = leaf("a ratio from 0 to 1", ratioValid, "ratio");
const score = leaf("a number from 0 to 100", scoreValid);
const text = leaf("text", textValid);
const trend = leaf("", trendValid);
const change = leaf("a number from -1 to 10", changeValid);
const stars = leaf("a number from 0 to 5", starsValid);
const championStrength = leaf("", championStrengthValid);
const nps = leaf("a whole number from 0 to 10", npsValid);
const pulse = leaf("a whole number from 1 to 5", pulseValid);
const paymentStatus = leaf("", paymentStatusValid);
const growth = leaf("", growthValid);
const feeling = leaf("", feelingValid);
const featureRequests = leaf("", featureRequestsValid);
const email = leaf("an e-mail address, such as ana@acme.example", emailValid, "email");
const role = leaf("", roleValid);
const level = leaf("", levelValid);
const status = leaf("", statusValid);
const influence = leaf("", influenceValid);
const month = leaf("a month as YYYY-MM, such as 2025-11", monthValid, "month");
const per = leaf("", perValid);
const number = leaf("a number", numberValid);
const better = leaf("", betterValid);
const status2 = leaf("", status2Valid);
const stage = leaf("", stageValid);
const integrationStatus = leaf("", integrationStatusValid);
const type = leaf("", typeValid);
const type2 = leaf("", type2Valid);
const status3 = leaf("", status3Valid);
const type3 = leaf("", type3Valid);
const score2 = leaf("a number from 0 to 10", score2Valid);
const status4 = leaf("", status4Valid);
const severity = leaf("", severityValid);
const id = leaf("an id of letters, digits and . _ - without spaces", idValid);
const type4 = leaf("", type4Valid);
const status5 = leaf("", status5Valid);
const type5 = leaf("", type5Valid);
const status6 = leaf("", status6Valid);
const level2 = leaf("", level2Valid);
const churnReason = leaf("", churnReasonValid);
const status7 = leaf("", status7Valid);
const forecast = leaf("", forecastValid);
const monthDay = leaf("a day of the year as MM-DD, such as 06-15", monthDayValid, "month-day");
const measure = leaf("a number or text", measureValid);
const status8 = leaf("", status8Valid);
const status9 = leaf("", status9Valid);
const status10 = leaf("", status10Valid);
const preset = leaf("", presetValid);
const fiscalYearStart = leaf("a whole number from 1 to 12", fiscalYearStartValid);
const role2 = leaf("", role2Valid);
const nps2 = leaf("a number from -100 to 100", nps2Valid);
const severity2 = leaf("", severity2Valid);
const scale = leaf("", scaleValid);
const missing = leaf("", missingValid);
const prefer = leaf("", preferValid);
const bandsValue = leaf("text or a number or true or false", bandsValueValid);
const type6 = leaf("", type6Valid);
const color = leaf("", colorValid);
const team = shape({ __proto__: null, "account_executive": name, "exec_sponsor": name, "manager": name, "implementation": name, "technical": name, "support": name });
const productUsage = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text, "dau_mau_ratio": ratio, "active_users": count, "features_adopted": count, "features_available": count, "core_features_used": count, "core_features_available": count, "core_actions_weekly": money, "actions_per_user_weekly": money, "trend": trend, "usage_change_30d": change, "last_login": date });
const engagement = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text, "login_trend": trend, "support_tickets_30d": count, "meeting_attendance": ratio, "response_rate": ratio, "training_completion": ratio, "community_active": flag, "nps_answered": flag, "qbrs_missed": count, "last_proactive_contact": date });
const texts = list(name, 0);
const support = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text, "tickets_opened": count, "tickets_resolved": count, "ticket_trend": trend, "escalations": count, "csat": stars, "self_service_rate": ratio, "first_response_hours": money, "resolution_hours": money, "open_issues": texts });
const relationship = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text, "champion": name, "champion_strength": championStrength, "exec_sponsor": name, "sponsor_engaged": flag, "contacts_count": count, "last_exec_touch": date, "nps": nps, "nps_date": date, "regular_meetings": flag, "responsive": flag, "competitor_mentions": count, "pulse": pulse, "pulse_date": date, "pulse_by": name });
const outcomes = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text, "goals_defined": count, "goals_achieved": count, "milestones_planned": count, "milestones_reached": count, "roi_documented": flag, "roi_achieved": money, "roi_promised": money, "kpi_improvement": change, "value_realized": ratio, "last_success_milestone": name });
const financial = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text, "payment_status": paymentStatus, "late_payments": count, "growth": growth, "expansion_signals": texts, "contraction_risk": flag });
const sentiment = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text, "ticket_sentiment": feeling, "resolution_satisfaction": stars, "product_feedback": feeling, "feature_requests": featureRequests });
const section = shape({ __proto__: null, "score": score, "as_of": date, "source": name, "note": text });
const scores = shape({ __proto__: null, "product_usage": productUsage, "engagement": engagement, "support": support, "relationship": relationship, "outcomes": outcomes, "financial": financial, "sentiment": sentiment }, { others: section });
const metrics = shape({ __proto__: null }, { others: anything });
const product = shape({ __proto__: null, "name": name, "arr": money, "start": date, "seats_licensed": count, "scores": scores, "metrics": metrics }, { required: {"name":"Platform"} });
const products = list(product, 0);
const contract = shape({ __proto__: null, "start": date, "signed": date, "end": date, "term_months": termMonths, "auto_renew": flag, "notice_days": days, "billing": billing, "discount": ratio, "plan": name, "seats_licensed": count, "products": products });
const stakeholder = shape({ __proto__: null, "name": name, "title": name, "email": email, "phone": name, "role": role, "level": level, "department": name, "status": status, "influence": influence, "sentiment": feeling, "reports_to": name, "since": date, "left": date, "last_touch": date, "nps": nps, "note": text, "internal": flag }, { required: {"name":"Ana Ruiz"} });
const stakeholders = list(stakeholder, 0);
const feature = shape({ __proto__: null, "name": name, "adoption": ratio, "previous": ratio, "core": flag, "benefit": name, "product": name }, { required: {"name":"Automation"} });
const features = list(feature, 0);
const limits = shape({ __proto__: null }, { others: stars });
const cohorts = shape({ __proto__: null, "power": count, "regular": count, "casual": count, "low": count, "dormant": count });
const usageMonth = shape({ __proto__: null, "month": month, "active_users": count, "dau_mau_ratio": ratio, "core_actions": money, "logins": count, "tickets": count }, { required: {"month":"2025-10"} });
const history = list(usageMonth, 0);
const usage = shape({ __proto__: null, "features": features, "power_users": texts, "limits": limits, "cohorts": cohorts, "history": history });
const valueItem = shape({ __proto__: null, "name": name, "quantity": money, "unit": name, "per": per, "unit_value": money, "source": name, "note": text }, { required: {"name":"Hours saved"} });
const items = list(valueItem, 0);
const valueMetric = shape({ __proto__: null, "name": name, "previous": number, "current": number, "target": number, "unit": name, "better": better }, { required: {"name":"Active users"} });
const metrics2 = list(valueMetric, 0);
const value = shape({ __proto__: null, "investment": money, "summary": text, "items": items, "metrics": metrics2, "wins": texts });
const onboarding = shape({ __proto__: null, "status": status2, "stage": stage, "kickoff_planned": date, "kickoff_date": date, "first_login_date": date, "go_live_date": date, "first_value_date": date, "completed_date": date, "integration_status": integrationStatus, "users_trained": count, "completion": ratio });
const event = shape({ __proto__: null, "date": date, "type": type, "note": text, "person": name, "value": number, "product": name, "source": name, "resolved": date, "internal": flag }, { required: {"date":"2025-10-03","type":"competitor_mentioned"} });
const events = list(event, 0);
const touchpoint = shape({ __proto__: null, "date": date, "type": type2, "status": status3, "with": texts, "by": name, "summary": text, "sentiment": feeling, "internal": flag }, { required: {"date":"2025-11-10","type":"check_in"} });
const touchpoints = list(touchpoint, 0);
const survey = shape({ __proto__: null, "date": date, "type": type3, "score": score2, "respondent": name, "comment": text, "followed_up": date, "internal": flag }, { required: {"date":"2025-10-20","type":"nps"} });
const surveys = list(survey, 0);
const task = shape({ __proto__: null, "title": name, "owner": name, "due": date, "status": status4, "priority": severity, "playbook": id, "key": name, "created": date, "completed": date, "snoozed_until": date, "note": text, "shared": flag, "internal": flag }, { required: {"title":"Executive call"} });
const tasks = list(task, 0);
const roadmapItem = shape({ __proto__: null, "feature": name, "eta": name, "benefit": name, "beta": flag, "request": name }, { required: {"feature":"SSO group sync"} });
const roadmap = list(roadmapItem, 0);
const action = shape({ __proto__: null, "action": name, "owner": name, "due": date, "done": flag }, { required: {"action":"Send the automation guide"} });
const actions = list(action, 0);
const review = shape({ __proto__: null, "date": date, "type": type4, "quarter": name, "attendees": texts, "wins": texts, "focus": text, "priorities": texts, "roadmap": roadmap, "questions": texts, "actions": actions, "next_date": date, "internal": flag }, { required: {"date":"2026-01-15"} });
const reviews = list(review, 0);
const request = shape({ __proto__: null, "title": name, "status": status5, "date": date, "by": name, "eta": name, "priority": severity, "internal": flag }, { required: {"title":"SSO group sync"} });
const requests = list(request, 0);
const opportunity = shape({ __proto__: null, "type": type5, "name": name, "signal": name, "evidence": text, "estimated_arr": money, "roi_projection": money, "confidence": ratio, "next_step": text, "owner": name, "status": status6, "internal": flag }, { required: {"type":"seats"} });
const opportunities = list(opportunity, 0);
const risk = shape({ __proto__: null, "level": level2, "reason": churnReason, "root_cause": text, "stakeholder_sentiment": text, "competitive_threat": text, "competitor": name, "arr_at_risk": money, "since": date, "owner": name, "note": text });
const concession = shape({ __proto__: null, "give": name, "ask": name }, { required: {"give":"5 % off"} });
const concessions = list(concession, 0);
const renewal = shape({ __proto__: null, "status": status7, "forecast": forecast, "owner": name, "decision_maker": name, "kickoff_date": date, "business_case_date": date, "proposal_date": date, "target_arr": money, "probability": ratio, "concessions": concessions, "note": text });
const advocacy = shape({ __proto__: null, "reference": flag, "case_study": flag, "public_review": flag, "advisory_board": flag, "referrals": count, "last_asked": date });
const revenue2 = shape({ __proto__: null, "month": month, "starting": money, "new": money, "expansion": money, "contraction": money, "churn": money, "product": name, "note": text }, { required: {"month":"2025-11"} });
const revenue = list(revenue2, 0);
const override = shape({ __proto__: null, "of": id, "score": score, "reason": name, "by": name, "date": date, "expires": date }, { required: {"of":"overall","score":70} });
const overrides = list(override, 0);
const season = shape({ __proto__: null, "from": monthDay, "to": monthDay, "note": text }, { required: {"from":"06-15","to":"08-31"} });
const lowSeasons = list(season, 0);
const churned = shape({ __proto__: null, "date": date, "reason": churnReason, "detail": text, "competitor": name, "arr_lost": money, "interview_date": date, "do_not_contact": flag }, { required: {"date":"2026-02-01"} });
const account = shape({ __proto__: null, "account": name, "id": name, "segment": name, "arr": money, "currency": currency, "csm": name, "csm_since": date, "team": team, "industry": name, "region": name, "employees": count, "website": url, "language": language, "phase": phase, "touch_model": touchModel, "renewal_date": date, "contract": contract, "scores": scores, "metrics": metrics, "stakeholders": stakeholders, "usage": usage, "value": value, "onboarding": onboarding, "events": events, "touchpoints": touchpoints, "surveys": surveys, "tasks": tasks, "reviews": reviews, "requests": requests, "opportunities": opportunities, "risk": risk, "renewal": renewal, "advocacy": advocacy, "revenue": revenue, "overrides": overrides, "low_seasons": lowSeasons, "churned": churned, "composite_score": score, "health_tier": name, "last_updated": date, "tags": texts, "notes": text, "custom": metrics }, { required: {"account":"Acme Corp"} });
const person = shape({ __proto__: null, "name": name, "title": name, "email": email }, { required: {"name":"Ana Ruiz"} });
const stakeholders2 = shape({ __proto__: null, "champion": person, "exec_sponsor": person, "technical_lead": person });
const objective = shape({ __proto__: null, "objective": name, "metric": name, "unit": name, "baseline": measure, "target": measure, "actual": measure, "measured": date, "timeline": name, "owner": name, "value": money, "status": status8, "better": better }, { required: {"objective":"Plan deliveries faster"} });
const businessObjectives = list(objective, 0);
const useCase = shape({ __proto__: null, "name": name, "status": status9, "go_live_date": date, "owner": name }, { required: {"name":"Route planning"} });
const useCases = list(useCase, 0);
const milestone = shape({ __proto__: null, "name": name, "target_date": date, "completed_date": date, "status": status10, "owner": name }, { required: {"name":"First value"} });
const milestones = list(milestone, 0);
const planRisk = shape({ __proto__: null, "risk": name, "mitigation": name, "owner": name, "severity": severity, "internal": flag }, { required: {"risk":"SSO late"} });
const risks = list(planRisk, 0);
const successPlan = shape({ __proto__: null, "account": name, "version": name, "created": date, "last_updated": date, "owner": name, "summary": text, "stakeholders": stakeholders2, "business_objectives": businessObjectives, "use_cases": useCases, "milestones": milestones, "risks": risks, "success_criteria": texts, "next_review": date, "notes": text, "custom": metrics }, { required: {"account":"Acme Corp"} });
const company = shape({ __proto__: null, "name": name, "product": name, "website": url, "support_email": email });
const segment = shape({ __proto__: null, "label": name, "min_arr": money, "touch": touchModel, "accounts_per_csm": count, "check_in_days": days, "message_days": days, "qbr_days": days, "executive_days": days, "ttfv_days": days, "cost_to_serve": ratio });
const segments = shape({ __proto__: null }, { others: segment });
const colleague = shape({ __proto__: null, "name": name, "email": email, "title": name, "role": role2, "manager": name, "phone": name }, { required: {"name":"Dana Reyes"} });
const people = shape({ __proto__: null }, { others: colleague });
const targets = shape({ __proto__: null, "nrr": stars, "grr": ratio, "logo_retention": ratio, "expansion_rate": stars, "health": score, "nps": nps2, "csat": stars, "onboarding_completion": ratio });
const rule = shape({ __proto__: null, "severity": severity2, "days": days }, { others: anything });
const rules = shape({ __proto__: null }, { others: rule });
const settings = shape({ __proto__: null, "preset": preset, "name": name, "company": company, "currency": currency, "fiscal_year_start": fiscalYearStart, "health_model": name, "segments": segments, "people": people, "targets": targets, "templates": name, "playbooks": name, "rules": rules, "locale": language, "custom": metrics });
const bands = shape({ __proto__: null }, { others: bandsValue });
const declaration = shape({ __proto__: null, "type": type6, "label": name, "description": text, "unit": name, "minimum": number, "maximum": number, "values": texts, "stale_after_days": days, "internal": flag }, { required: {"type":"ratio"} });
const declare = shape({ __proto__: null }, { others: declaration });
const point = tuple([number, score]);
const points = list(point, 1);
const step = tuple([name, score]);
const steps = list(step, 1);
const values = shape({ __proto__: null }, { others: score, atLeast: 1 });
const caseValue = shape({ __proto__: null, "when": name, "points": points, "steps": steps, "values": values, "bands": bands });
const cases = list(caseValue, 1);
const metric = shape({ __proto__: null, "id": id, "label": name, "description": text, "from": name, "weight": ratio, "unit": name, "missing": missing, "points": points, "steps": steps, "values": values, "cases": cases, "bands": bands, "stale_after_days": days, "as_of": name, "reset_on_csm_change": flag, "seasonal": flag, "source": name }, { required: {"id":"dau_mau_ratio","from":"scores.product_usage.dau_mau_ratio"} });
const metrics3 = list(metric, 1);
const components2 = list(anything, 1);
const component = shape({ __proto__: null, "id": id, "label": name, "description": text, "weight": ratio, "prefer": prefer, "missing": missing, "metrics": metrics3, "components": components2 }, { required: {"id":"product_usage","weight":0.3} });
const tier = shape({ __proto__: null, "id": id, "label": name, "min": score, "color": color, "action": name, "description": text }, { required: {"id":"thriving","min":80,"color":"green"} });
const tiers = list(tier, 1);
const overrideBounds = shape({ __proto__: null, "max_difference": score, "max_days": days });
const healthModel = shape({ __proto__: null, "name": name, "description": text, "scale": scale, "missing": missing, "prefer": prefer, "bands": bands, "minimum_coverage": ratio, "stale_after_days": days, "declare": declare, "components": components2, "tiers": tiers, "overrides": overrideBounds, "custom": metrics }, { required: {"name":"engine","scale":10,"components":null,"tiers":null} });
components2.items = component;
export const tables = { "account": account, "success-plan": successPlan, "settings": settings, "health-model": healthModel };

// Generated from schemas/ by scripts/generate.mjs. Do not edit.
import type { SheetKind } from '../../model/sourceDocument';
import type { SymbolShape } from '../symbolShape';

const theAccount: SymbolShape = { value: { role: 'definition', kinds: ['account'] } };
const toSegment: SymbolShape = { value: { role: 'reference', kinds: ['segment'] } };
const toPerson: SymbolShape = { value: { role: 'reference', kinds: ['person'] } };
const accountSheetTeam: SymbolShape = { fields: { account_executive: toPerson, exec_sponsor: toPerson, manager: toPerson, implementation: toPerson, technical: toPerson, support: toPerson } };
const theProduct: SymbolShape = { value: { role: 'definition', kinds: ['product'] } };
const toStakeholder: SymbolShape = { value: { role: 'reference', kinds: ['stakeholder'] } };
const accountSheetRelationship: SymbolShape = { fields: { champion: toStakeholder, exec_sponsor: toStakeholder, pulse_by: toPerson } };
const accountSheetScores: SymbolShape = { keys: { role: 'reference', kinds: ['component'] }, fields: { relationship: accountSheetRelationship } };
const accountSheetProduct: SymbolShape = { fields: { name: theProduct, scores: accountSheetScores, metrics: { keys: { role: 'reference', kinds: ['metric'] } } } };
const accountSheetContract: SymbolShape = { fields: { products: { each: accountSheetProduct } } };
const theStakeholder: SymbolShape = { value: { role: 'definition', kinds: ['stakeholder'] } };
const accountSheetStakeholder: SymbolShape = { fields: { name: theStakeholder, reports_to: toStakeholder } };
const theFeature: SymbolShape = { value: { role: 'definition', kinds: ['feature'] } };
const toProduct: SymbolShape = { value: { role: 'reference', kinds: ['product'] } };
const accountSheetFeature: SymbolShape = { fields: { name: theFeature, product: toProduct } };
const accountSheetUsage: SymbolShape = { fields: { features: { each: accountSheetFeature }, power_users: { each: toStakeholder } } };
const toStakeholderOrPerson: SymbolShape = { value: { role: 'reference', kinds: ['stakeholder', 'person'] } };
const accountSheetEvent: SymbolShape = { fields: { person: toStakeholderOrPerson, product: toProduct } };
const accountSheetTouchpoint: SymbolShape = { fields: { with: { each: toStakeholder }, by: toPerson } };
const accountSheetSurvey: SymbolShape = { fields: { respondent: toStakeholder } };
const toPersonOrStakeholder: SymbolShape = { value: { role: 'reference', kinds: ['person', 'stakeholder'] } };
const toPlaybook: SymbolShape = { value: { role: 'reference', kinds: ['playbook'] } };
const accountSheetTask: SymbolShape = { fields: { owner: toPersonOrStakeholder, playbook: toPlaybook } };
const accountSheetSnooze: SymbolShape = { fields: { playbook: toPlaybook, by: toPerson } };
const toFeature: SymbolShape = { value: { role: 'reference', kinds: ['feature'] } };
const accountSheetRoadmapItem: SymbolShape = { fields: { feature: toFeature } };
const accountSheetAction: SymbolShape = { fields: { owner: toPersonOrStakeholder } };
const accountSheetReview: SymbolShape = { fields: { attendees: { each: toStakeholderOrPerson }, roadmap: { each: accountSheetRoadmapItem }, actions: { each: accountSheetAction } } };
const accountSheetRequest: SymbolShape = { fields: { by: toStakeholder } };
const accountSheetOpportunity: SymbolShape = { fields: { owner: toPerson } };
const accountSheetRisk: SymbolShape = { fields: { owner: toPerson } };
const accountSheetRenewal: SymbolShape = { fields: { owner: toPerson, decision_maker: toStakeholder } };
const accountSheetRevenue: SymbolShape = { fields: { product: toProduct } };
const toComponent: SymbolShape = { value: { role: 'reference', kinds: ['component'] } };
const accountSheetOverride: SymbolShape = { fields: { of: toComponent, by: toPerson } };
const toTier: SymbolShape = { value: { role: 'reference', kinds: ['tier'] } };
const toAccount: SymbolShape = { value: { role: 'reference', kinds: ['account'] } };
const successPlanPerson: SymbolShape = { fields: { name: toStakeholder } };
const successPlanStakeholders: SymbolShape = { fields: { champion: successPlanPerson, exec_sponsor: successPlanPerson, technical_lead: successPlanPerson } };
const successPlanObjective: SymbolShape = { fields: { owner: toPersonOrStakeholder } };
const successPlanUseCase: SymbolShape = { fields: { owner: toPersonOrStakeholder } };
const successPlanMilestone: SymbolShape = { fields: { owner: toPersonOrStakeholder } };
const successPlanPlanRisk: SymbolShape = { fields: { owner: toPersonOrStakeholder } };
const thePerson: SymbolShape = { value: { role: 'definition', kinds: ['person'] } };
const portfolioSettingsColleague: SymbolShape = { fields: { name: thePerson, manager: toPerson } };
const theComponent: SymbolShape = { value: { role: 'definition', kinds: ['component'] } };
const toField: SymbolShape = { value: { role: 'reference', kinds: ['field'] } };
const healthModelCase: SymbolShape = { fields: { when: toField } };
const healthModelMetric: SymbolShape = { fields: { from: toField, cases: { each: healthModelCase }, as_of: toField } };
const healthModelComponent: SymbolShape = { fields: { id: theComponent, metrics: { each: healthModelMetric }, components: { get each() { return healthModelComponent; } } } };
const theTier: SymbolShape = { value: { role: 'definition', kinds: ['tier'] } };
const healthModelTier: SymbolShape = { fields: { id: theTier } };
const thePlaybook: SymbolShape = { value: { role: 'definition', kinds: ['playbook'] } };
const playbookDue: SymbolShape = { fields: { from: toField } };
const playbookOutcome: SymbolShape = { fields: { measure: toField } };

export const SYMBOL_SHAPES: Readonly<Record<SheetKind, SymbolShape>> = {
  'account': { fields: { account: theAccount, segment: toSegment, csm: toPerson, team: accountSheetTeam, contract: accountSheetContract, scores: accountSheetScores, metrics: { keys: { role: 'reference', kinds: ['metric'] } }, stakeholders: { each: accountSheetStakeholder }, usage: accountSheetUsage, events: { each: accountSheetEvent }, touchpoints: { each: accountSheetTouchpoint }, surveys: { each: accountSheetSurvey }, tasks: { each: accountSheetTask }, snoozes: { each: accountSheetSnooze }, reviews: { each: accountSheetReview }, requests: { each: accountSheetRequest }, opportunities: { each: accountSheetOpportunity }, risk: accountSheetRisk, renewal: accountSheetRenewal, revenue: { each: accountSheetRevenue }, overrides: { each: accountSheetOverride }, health_tier: toTier } },
  'success-plan': { fields: { account: toAccount, owner: toPerson, stakeholders: successPlanStakeholders, business_objectives: { each: successPlanObjective }, use_cases: { each: successPlanUseCase }, milestones: { each: successPlanMilestone }, risks: { each: successPlanPlanRisk } } },
  'settings': { fields: { segments: { keys: { role: 'definition', kinds: ['segment'] } }, people: { keys: { role: 'definition', kinds: ['person'] }, each: portfolioSettingsColleague }, rules: { keys: { role: 'reference', kinds: ['rule'] } } } },
  'health-model': { fields: { declare: { keys: { role: 'definition', kinds: ['metric'] } }, components: { each: healthModelComponent }, tiers: { each: healthModelTier } } },
  'template': {},
  'playbook': { fields: { id: thePlaybook, segments: { each: toSegment }, trigger: toField, dedupe_key: toField, due: playbookDue, outcome: playbookOutcome } },
};

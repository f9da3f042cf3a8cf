/** Where the snippet goes in a sheet; the indentation before it is put before each of its lines, as an editor does. */
export const HERE = '$$SNIPPET$$';

const ACCOUNT = 'account: Lantern Press\nsegment: mid-market\narr: 42000\ncsm: first.last\nrenewal_date: 2026-05-31\n';
const PLAN = 'account: Lantern Press\ncreated: 2025-10-01\nowner: first.last\n';
const SETTINGS = 'preset: engine\ncurrency: USD\n';
const TIERS = 'tiers:\n  - { id: good, min: 50, color: green, action: expand }\n  - { id: poor, min: 0, color: red, action: save }\n';
const METRIC = '      - { id: nps, from: scores.relationship.nps, weight: 1, points: [[0, 0], [10, 10]] }\n';
const COMPONENT = '  - id: relationship\n    label: Relationship\n    weight: 1\n    metrics:\n';
const MODEL_HEAD = 'name: ours\nscale: 10\n';

const account = (block: string) => ({ file: 'accounts/lantern-press/account.yaml', text: `${ACCOUNT}${block}` });
const plan = (block: string) => ({ file: 'accounts/lantern-press/success-plan.yaml', text: `${PLAN}${block}` });
const model = (text: string) => ({ file: 'models/ours.health-model.yaml', text: `${MODEL_HEAD}${text}` });
const metric = () => model(`components:\n${COMPONENT}      ${HERE}\n${TIERS}`);

/** For each snippet, by its prefix, a sheet that is valid once the snippet stands in it. */
export const SNIPPET_SHEETS: Readonly<Record<string, { file: string; text: string }>> = {
  'cs-account': { file: 'accounts/lantern-press/account.yaml', text: HERE },
  'cs-account-small': { file: 'accounts/lantern-press/account.yaml', text: HERE },
  'cs-scores': account(HERE),
  'cs-product': account(`contract:\n  products:\n    ${HERE}\n`),
  'cs-stakeholder': account(`stakeholders:\n  ${HERE}\n`),
  'cs-event': account(`events:\n  ${HERE}\n`),
  'cs-touchpoint': account(`touchpoints:\n  ${HERE}\n`),
  'cs-task': account(`tasks:\n  ${HERE}\n`),
  'cs-revenue-month': account(`revenue:\n  ${HERE}\n`),
  'cs-override': account(`overrides:\n  ${HERE}\n`),
  'cs-value': account(HERE),
  'cs-value-item': account(`value:\n  investment: 42000\n  items:\n    ${HERE}\n`),
  'cs-value-metric': account(`value:\n  metrics:\n    ${HERE}\n`),
  'cs-feature': account(`usage:\n  features:\n    ${HERE}\n`),
  'cs-low-season': account(`low_seasons:\n  ${HERE}\n`),
  'cs-churned': account(HERE),
  'cs-success-plan': { file: 'accounts/lantern-press/success-plan.yaml', text: HERE },
  'cs-objective': plan(`business_objectives:\n  ${HERE}\n`),
  'cs-use-case': plan(`use_cases:\n  ${HERE}\n`),
  'cs-milestone': plan(`milestones:\n  ${HERE}\n`),
  'cs-risk': plan(`risks:\n  ${HERE}\n`),
  'cs-settings': { file: 'customer-success.yaml', text: HERE },
  'cs-person': { file: 'customer-success.yaml', text: `${SETTINGS}people:\n  ${HERE}\n` },
  'cs-health-model': { file: 'models/ours.health-model.yaml', text: HERE },
  'cs-component': model(`components:\n  ${HERE}\n${TIERS}`),
  'cs-group': model(`components:\n  ${HERE}\n${TIERS}`),
  'cs-metric-points': metric(),
  'cs-metric-steps': metric(),
  'cs-metric-values': metric(),
  'cs-metric-cases': metric(),
  'cs-tier': model(`components:\n${COMPONENT}${METRIC}tiers:\n  ${HERE}\n  - { id: poor, min: 0, color: red, action: save }\n`),
  'cs-declare': model(`${HERE}\ncomponents:\n${COMPONENT}${METRIC}${TIERS}`),
};

/** The sheet with the snippet's text in it. */
export function fillSheet(sheet: string, snippet: string): string {
  const at = sheet.indexOf(HERE);
  const indentation = sheet.slice(sheet.lastIndexOf('\n', at) + 1, at);
  return sheet.replace(HERE, () => snippet.replaceAll('\n', `\n${indentation}`));
}

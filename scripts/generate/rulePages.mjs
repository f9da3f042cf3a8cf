import { markdownTable } from 'markdown-table';
import { readSchema, readText } from './readSchemas.mjs';
import { importBundled } from './importBundled.mjs';
import { ruleComments } from './ruleComments.mjs';

const FOLDER = 'docs/rules';

/** What each area speaks of, as the index says it. Their order is that of the registry. */
const AREAS = {
  health: 'scores and tiers written by hand, scores that fell or rose, and figures grown old',
  overrides: 'scores that a person put in the place of the computed one',
  data: 'figures, dates and names that cannot all be right',
  rules: 'how the portfolio sets its rules',
  relationship: 'who knows whom: champions, sponsors, contacts',
  engagement: 'whether the customer is talked to, and comes back',
  onboarding: 'the first weeks and the first value',
  risk: 'signs that the customer may leave, and what is done about them',
  usage: 'use that fell since the file was committed',
  tickets: 'how tickets came and went since then',
  renewal: 'the way to the next signature',
  plan: 'success plans: goals, milestones, risks',
  expansion: 'signs that the customer could grow',
  churn: 'customers who left',
  portfolio: 'what only all accounts together show',
  playbook: 'what to do when: front matter, triggers, sections and steps of playbooks',
};
/** Warnings that the field knows and that one look at the files does not show. */
const NOT_IN_FILES = [
  ['a score that fell or rose where there is no Git', 'a text holds one day; earlier ones come from the history of the file (`health/fell-20`, `usage/fell-30`). Without it, what the account itself says of a trend is judged (`risk/usage-down`, `renewal/falling-health`)'],
  ['use, logins, exports or visits to the billing page that nobody entered', 'rules read what a person or an export wrote into the file; what never reached it is found as old (`health/stale-metrics`) or as having no source (`data/no-source`)'],
  ['an answer within hours, a first value within ten minutes', 'the files know days. What has to happen within 24 hours is judged by the next day'],
  ['whether a conversation was any good, or a review only slides', 'a touchpoint says that it took place. That a review has a measured goal and a figure of money is checked (`engagement/qbr-without-value`)'],
  ['how strong a champion is, what people say when we are not in the room', 'only ratings show it (`sentiment`, `pulse`, `influence`); that those are fresh is checked (`data/stale-rating`)'],
  ['why a customer really leaves', 'the file has the reason that somebody wrote (`risk.reason`, `churned.reason`); that there is one is checked (`risk/no-reason`, `churn/no-reason`)'],
  ['what serving an account costs, and how the team’s hours are spent', 'the files hold no hours; the number of accounts a person has is checked (`portfolio/csm-over-ratio`)'],
  ['retention, cohorts and targets of the portfolio', 'these are figures to report, not faults of a file; the ledger that they rest on is checked (`data/ledger-gap`, `data/ledger-differs-from-arr`)'],
  ['whether an automated journey reaches its readers', 'it runs in other systems; an account that shows no sign of care at all is found (`engagement/tech-touch-ignored`)'],
];
const LOOKS_AT = { account: 'each account', past: 'each account and its earlier states in Git', 'success-plan': 'each success plan', sheet: 'every file', portfolio: 'all accounts of the portfolio together', playbook: 'each playbook' };

/**
 * A page for each rule of the catalogue, their index, and the list in the README: [path, text] each. All is made from the rules and the
 * comments above them, so that a page and what the rule does cannot drift apart.
 */
export async function rulePageFiles() {
  const { RULES, PLAYBOOK_RULES } = await importBundled(`export { RULES } from './src/core/rules/registry'; export { PLAYBOOK_RULES } from './src/core/rules/playbook/playbookRules';`);
  const all = [...RULES, ...PLAYBOOK_RULES];
  const comments = ruleComments(all.map(({ id }) => id));
  const rules = all.map((rule) => ({ ...rule, ...comments.get(rule.id), area: rule.id.split('/')[0] }));
  const areas = [...new Set(rules.map(({ area }) => area))].map((name) => ({ name, about: aboutArea(name), rules: rules.filter(({ area }) => area === name) }));
  return [
    ...rules.map((rule) => [`${FOLDER}/${rule.id}.md`, rulePage(rule)]),
    [`${FOLDER}/README.md`, indexPage(areas)],
    ['README.md', betweenMarks(readText('README.md'), 'rules', readmeList(areas))],
  ];
}

function aboutArea(name) {
  if (AREAS[name] === undefined) throw new Error(`scripts/generate/rulePages.mjs does not say what the area ${name} speaks of`);
  return AREAS[name];
}

function rulePage(rule) {
  const { id, on, file, fault, why, instead, bad, good } = rule;
  const language = on === 'playbook' ? 'markdown' : 'yaml';
  return `${generatedFrom(file)}
# ${id}

${fault}

${headLine(rule)}

## Why it matters

${why}

## What to do

${instead}
${parameterSection(rule)}
## Example

This is found:

${yaml(bad, language)}

This is not:

${yaml(good, language)}

## Switching it off

${on === 'playbook' ? 'In one playbook, in its front matter, with the reason' : 'At one place, with the reason'}:

${yaml(`# csac-disable-${on === 'playbook' ? 'file' : 'next-line'} ${id} -- the reason\n`)}

In the whole portfolio, in \`customer-success.yaml\`:

${yaml(`rules:\n  ${id}: { severity: off }\n`)}

[All rules](../README.md) tells more.
`;
}

function headLine({ severity, on, hasFix }) {
  return `**${capital(severity)}** · looks at ${LOOKS_AT[on]} · ${hasFix ? 'quick fix where it is mechanical' : 'no quick fix'}`;
}

function parameterSection({ id, parameters = {} }) {
  const names = Object.keys(parameters);
  if (names.length === 0) return '';
  const { properties } = readSchema('settings').$defs.rule;
  const rows = names.map((name) => [`\`${name}\``, String(parameters[name]), properties[name].description]);
  const example = `rules:\n  ${id}: { ${names.map((name) => `${name}: ${parameters[name]}`).join(', ')} }\n`;
  return `
## Parameters

${table(['name', 'default', 'meaning'], rows)}

They are set in \`customer-success.yaml\`, here with what they are anyway:

${yaml(example)}
`;
}

function indexPage(areas) {
  const count = areas.reduce((sum, { rules }) => sum + rules.length, 0);
  return `${generatedFrom('src/core/rules/')}
# All rules

What the catalogue of ${count} rules looks for in accounts, success plans, settings and playbooks. What is wrong with a file as YAML or by its schema, and with
health models, is told by the [findings](../findings.md) that no one can switch off.

| area | what it speaks of |
| --- | --- |
${areas.map(({ name, about }) => `| [${name}](#${name}) | ${about} |`).join('\n')}

[What files cannot show](#what-files-cannot-show) tells which warnings are not among them, and why.

Rules of \`health\`, \`usage\` and \`tickets\` look back: they compare an account with what its file said on earlier days, as Git has it, and score those states under the health
model of now. The command line always does; the editor does as soon as the history is loaded, and never waits for it. Without Git, and for days before a shallow clone begins, they
are silent. Their examples show the earlier file below a line such as \`# account.yaml on 2025-11-01\`.

## Setting rules

\`customer-success.yaml\` sets the severity of a rule (\`error\`, \`warning\`, \`info\`, \`off\`) and its parameters; each page names them:

${yaml('rules:\n  renewal/due-in-60: { severity: error, days: 45 }\n  health/entered-differs: { severity: off }\n')}

## Switching rules off

A comment switches rules off at one place, with the reason behind \`--\`, and up to a day where that makes sense:

${yaml(
  `account: Acme Corp
# csac-disable-next-line renewal/due-in-60 until 2026-01-31 -- signed by phone, papers follow
renewal_date: 2026-01-20
segment: enterprise # csac-disable-line relationship/single-threaded -- a holding; the subsidiaries have accounts of their own
`,
  'text',
)}

- \`csac-disable-next-line\` speaks of the next line that holds more than a comment, \`csac-disable-line\` of its own line,
  \`csac-disable-file\` of the whole file. A finding counts for the line that it begins in.
- Without a reason, or after its last day, the comment switches nothing off and is [a finding itself](../findings.md#suppressions-comments-that-switch-rules-off). So
  is one that nothing needs.
- In a playbook these comments stand in its front matter; \`csac-disable-file\` speaks of the text below it, too.

${areas.map(areaSection).join('\n\n')}

## What files cannot show

${table(['what', 'why no rule finds it'], NOT_IN_FILES)}
`;
}

function areaSection({ name, about, rules }) {
  const rows = rules.map((rule) => [`[${rule.id}](${rule.id}.md)`, rule.severity, rule.hasFix ? 'yes' : '', firstSentence(rule.fault)]);
  return `## ${name}\n\n${capital(about)}.\n\n${table(['rule', 'severity', 'quick fix', 'what it finds'], rows)}`;
}

function readmeList(areas) {
  const rows = areas.map(({ name, rules }) => [`[${name}](${FOLDER}/README.md#${name})`, rules.map(({ id }) => `[${id.split('/')[1]}](${FOLDER}/${id}.md)`).join(', ')]);
  return table(['area', 'rules'], rows);
}

/** The text with what stands between the marks \`<!-- name -->\` and \`<!-- /name -->\` replaced. */
function betweenMarks(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function firstSentence(text) {
  return text.split(/\n\n/)[0].replaceAll('\n', ' ');
}

const generatedFrom = (source) => `<!-- Generated from ${source} by scripts/generate.mjs; do not edit. -->\n`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const yaml = (text, language = 'yaml') => `\`\`\`${language}\n${text}\`\`\``;
const table = (head, rows) => markdownTable([head, ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))], { alignDelimiters: false });

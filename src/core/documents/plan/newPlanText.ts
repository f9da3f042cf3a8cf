import { flowText } from '../../yaml/blockText';
import { FIRST_LANGUAGE, languageOf } from '../language';
import { scalarText } from '../../yaml/scalarText';
import type { JsonObject } from '../../yaml/sourceTree';
import { beginningMilestones } from './planMilestones';
import type { PlanFacts } from './planMilestones';
import { PLAN_ROLES, planPerson } from './planPeople';
import { nextReviewDay } from './reviewDay';

interface Comments {
  readonly nobody: string;
  readonly goals: readonly string[];
  readonly use_cases: readonly string[];
  readonly risks: readonly string[];
  readonly review: string;
}

/** What a new plan says to its reader, by language; goals are asked for and never made up. */
const COMMENTS: Readonly<Record<string, Comments>> = {
  en: {
    nobody: 'nobody in the account has this role yet',
    goals: ['What the customer wants to reach. Ask in the kickoff, and write a line for each goal:', '  - { objective: , metric: , baseline: , target: , timeline: YYYY-MM-DD, owner: }'],
    use_cases: ['What they use the product for:', '  - { name: , status: not-started, go_live_date: YYYY-MM-DD }'],
    risks: ['What could get in the way, and what we do about it:', '  - { risk: , mitigation: , owner: }'],
    review: 'next_review: the day on which you look at this plan again',
  },
  'zh-Hans': {
    nobody: '客户档案中还没有人担任这一角色',
    goals: ['客户想达成的目标。请在启动会上问清，每个目标写一行：', '  - { objective: , metric: , baseline: , target: , timeline: YYYY-MM-DD, owner: }'],
    use_cases: ['客户把产品用在哪里：', '  - { name: , status: not-started, go_live_date: YYYY-MM-DD }'],
    risks: ['可能的阻碍，以及我们的应对：', '  - { risk: , mitigation: , owner: }'],
    review: 'next_review: 下次一起回顾本计划的日期',
  },
};

/** The file of a new success plan: valid as it stands; what only the customer can say is left for people to fill in. */
export function newPlanText(name: string, facts: PlanFacts): string {
  const { account, settings, asOf } = facts;
  const comments = COMMENTS[languageOf(settings.locale)] ?? COMMENTS[FIRST_LANGUAGE]!;
  const review = nextReviewDay(facts);
  return [
    `account: ${scalarText(name)}`,
    `created: ${asOf}`,
    ...(account.csm === undefined ? [] : [`owner: ${scalarText(account.csm)}`]),
    ...stakeholders(facts, comments.nobody),
    ...emptyList('business_objectives', comments.goals),
    ...emptyList('use_cases', comments.use_cases),
    'milestones:',
    ...beginningMilestones(facts).map((milestone) => `  - ${inBraces({ ...milestone })}`),
    ...emptyList('risks', comments.risks),
    review === undefined ? `# ${comments.review}` : `next_review: ${review}`,
    '',
  ].join('\n');
}

/** Without anybody the key would have no value, so it is left out, and the roles stand as a comment. */
function stakeholders(facts: PlanFacts, nobody: string): string[] {
  const people = PLAN_ROLES.map((role) => ({ role, person: planPerson(role, facts) }));
  const isEmpty = people.every(({ person }) => person === undefined);
  return [
    `${isEmpty ? '# ' : ''}stakeholders:`,
    ...people.map(({ role, person }) => (person === undefined ? `${isEmpty ? '# ' : ''}  ${isEmpty ? '' : '# '}${role}: ${isEmpty ? '{ name: , title: , email: }' : nobody}` : `  ${role}: ${inBraces({ ...person })}`)),
  ];
}

function emptyList(key: string, comment: readonly string[]): string[] {
  return [...comment.map((line) => `# ${line}`), `${key}: []`];
}

/** A short map on one line, as people write them in lists. */
export function inBraces(map: JsonObject): string {
  return flowText(map, true, ' ');
}

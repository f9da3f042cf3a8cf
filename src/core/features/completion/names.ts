import { formatOnScale } from '../../health/formatNumber';
import type { ComponentScore } from '../../health/healthScore';
import type { ModelComponent } from '../../health/healthModel';
import { PLAYBOOK_RULE_IDS } from '../../rules/playbookRuleIds';
import type { SymbolKind } from '../../schema/symbolShape';
import { escapeText } from '../../text/escapeMarkdown';
import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonValue } from '../../yaml/sourceTree';
import { arrBounds, segmentDuties } from '../segmentText';
import type { Candidate } from './candidate';
import { fieldCandidates } from './modelFields';
import type { CompletionScene } from './scene';

/** Tells names that the account has itself from those that only others have. */
export const OF_THIS_ACCOUNT = 'of this account';

/** The names of one kind that could be meant at the caret. */
export function namesOf(kind: SymbolKind, scene: CompletionScene): Candidate[] {
  const { view } = scene;
  switch (kind) {
    case 'person':
      return Object.entries(view.settings.people).map(([id, person]) => ({
        value: id,
        kind: 'person',
        detail: [person.name, person.title ?? person.role].filter((part) => part !== undefined && part !== id).join(', '),
        ...(person.email === undefined ? {} : { documentation: escapeText(person.email) }),
      }));
    case 'stakeholder':
      return stakeholders(scene);
    case 'playbook':
      return [...view.portfolio.playbooks.values()].map(({ id, title, file }) => ({ value: id, kind: 'playbook', detail: title, documentation: escapeText(file) }));
    case 'feature':
      return distinct(scene, 'feature', ({ usage }) => usage?.features?.map(({ name }) => name));
    case 'product':
      return distinct(scene, 'feature', ({ contract }) => contract?.products?.map(({ name }) => name));
    case 'account':
      return scene.view.portfolio.accounts.map(({ name, file }) => ({ value: name, kind: 'value', detail: file }));
    case 'segment':
      return view.settings.segments.map((segment) => {
        const documentation = segmentDuties(segment).map((duty) => `- ${duty}`).join('\n');
        return { value: segment.id, kind: 'value', detail: arrBounds(segment, view.settings), documentation };
      });
    case 'tier':
      return (view.model?.tiers ?? []).map(({ id, label, min, action }) => ({ value: id, kind: 'value', detail: [label, `from ${min}`, action].filter((part) => part !== '').join(', ') }));
    case 'component':
      return components(scene);
    case 'metric':
      return [...(view.model?.declared.values() ?? [])].map(({ id, label, description }) => ({
        value: id,
        kind: 'key',
        detail: label,
        ...(description === undefined ? {} : { documentation: escapeText(description) }),
      }));
    case 'rule':
      return [
        ...view.rules.map(({ id, severity }): Candidate => ({ value: id, kind: 'rule', detail: severity })),
        ...PLAYBOOK_RULE_IDS.map((id): Candidate => ({ value: id, kind: 'rule', detail: 'on playbooks' })),
      ];
    case 'field':
      return fieldCandidates(scene);
  }
}

/** People at the customer: of the account, and of its plan where the caret is there. Whose entry the caret is in is not meant by it. */
function stakeholders(scene: CompletionScene): Candidate[] {
  const { kind, valueAt, account, path } = scene;
  const atCaret = path[0] === 'stakeholders' ? valueAt(path.slice(0, 2)) : undefined;
  const own = valueAt(['stakeholders']);
  const beside = (account?.data.stakeholders ?? []) as readonly JsonValue[];
  const others = (isJsonObject(own) ? Object.entries(own) : [...asList(own).entries()]).filter(([step]) => atCaret === undefined || step !== path[1]).map(([, person]) => person);
  const written = kind === 'account' ? others : [...beside, ...others];
  const people = new Map<string, Candidate>();
  for (const person of written) {
    const { name, title, role, status } = isJsonObject(person) ? person : {};
    if (typeof name !== 'string' || people.has(name)) continue;
    const detail = [title, role, status === 'left' ? 'left' : undefined].filter((part) => typeof part === 'string').join(', ');
    people.set(name, { value: name, kind: 'stakeholder', detail, ...(typeof title === 'string' ? { title } : {}) });
  }
  return [...people.values()];
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** Names that the portfolio's accounts have, those of the account itself first. */
function distinct({ view, account }: CompletionScene, kind: Candidate['kind'], namesIn: (data: CompletionData) => readonly (string | undefined)[] | undefined): Candidate[] {
  const own = account === undefined ? [] : (namesIn(account.data) ?? []);
  const names = new Set(own);
  for (const { data } of view.portfolio.accounts) for (const name of namesIn(data) ?? []) names.add(name);
  return [...names].flatMap((name) => (name === undefined ? [] : [{ value: name, kind, detail: own.includes(name) ? OF_THIS_ACCOUNT : 'of other accounts' }]));
}

type CompletionData = NonNullable<CompletionScene['account']>['data'];

/** Components of the model in force, at any depth, and the whole score, with what they stand at. */
function components({ view, viewed }: CompletionScene): Candidate[] {
  const all = (list: readonly ModelComponent[]): readonly ModelComponent[] => list.flatMap((each) => [each, ...all(each.components)]);
  const health = viewed?.health;
  const overall: Candidate = { value: 'overall', kind: 'section', detail: health?.score == null ? 'the whole score' : `the whole score, now ${health.score} of 100` };
  return [
    overall,
    ...all(view.model?.components ?? []).map(({ id, label }): Candidate => {
      const score = scoreOf(health?.components ?? [], id);
      return { value: id, kind: 'section', detail: score == null || health === undefined ? label : `${label}, now ${formatOnScale(score, health.scale)} of ${health.scale}` };
    }),
  ];
}

function scoreOf(scores: readonly ComponentScore[], id: string): number | null | undefined {
  for (const score of scores) {
    if (score.id === id) return score.score;
    const inner = scoreOf(score.components, id);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

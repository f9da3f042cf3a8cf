import { schemaAt } from '../../schema/schemaNode';
import type { YamlPath } from '../../yaml/sourceTree';
import type { Refactoring } from '../authoring';
import { Holes } from './holes';
import type { RefactorPlace } from './place';

/** A new stakeholder, to be filled in; the roles that nobody has yet come first. */
export function addStakeholder({ document, edit, viewed }: RefactorPlace): Refactoring[] {
  if (viewed === undefined) return [];
  const { stakeholders = [] } = viewed.account.data;
  const held = new Set<string | number | undefined>(stakeholders.map((person) => person?.role));
  const roles = choicesAt(['stakeholders', 0, 'role']);
  const domain = stakeholders.map((person) => person?.email?.split('@')[1]).find((each) => each !== undefined) ?? 'customer.example';
  const holes = new Holes();
  const item = {
    name: holes.text('Full name'),
    title: holes.text('Title'),
    email: holes.text(`name@${domain}`),
    role: holes.choice([...roles.filter((role) => !held.has(role)), ...roles.filter((role) => held.has(role))]),
    status: 'active',
  };
  const snippet = holes.snippet(document.text, edit.append(['stakeholders'], item));
  return snippet === undefined ? [] : [{ id: 'add-stakeholder', title: 'Add a stakeholder', kind: 'rewrite', edits: [snippet], isSnippet: true }];
}

/** Today's contact with the customer by the account's CSM, to be filled in; at the end of the list, or at its start where the newest come first. */
export function recordTouchpoint({ view, document, edit, viewed }: RefactorPlace): Refactoring[] {
  if (viewed === undefined) return [];
  const { touchpoints = [], stakeholders = [], csm } = viewed.account.data;
  const names = stakeholders.flatMap((person) => (person?.name === undefined || person.status === 'left' ? [] : [person.name]));
  const holes = new Holes();
  const item = {
    date: view.asOf,
    type: holes.choice(['check_in', ...choicesAt(['touchpoints', 0, 'type']).filter((type) => type !== 'check_in')]),
    ...(csm !== undefined && { by: csm }),
    ...(names.length > 0 && { with: [holes.choice(names)] }),
    summary: holes.sentence('What was said'),
  };
  const [first, last] = [touchpoints[0]?.date, touchpoints.at(-1)?.date];
  const isNewestFirst = first !== undefined && last !== undefined && first > last;
  const path = ['touchpoints'];
  const snippet = holes.snippet(document.text, isNewestFirst ? edit.prepend(path, item) : edit.append(path, item));
  return snippet === undefined ? [] : [{ id: 'record-touchpoint', title: `Record a touchpoint of ${view.asOf}`, kind: 'rewrite', edits: [snippet], isSnippet: true }];
}

function choicesAt(path: YamlPath): readonly (string | number)[] {
  return schemaAt('account', path)?.enum ?? [];
}

import { INTERNAL_ACCOUNT_FIELDS, INTERNAL_PLAN_FIELDS } from '../../../schema/generated/internalFields';
import { exampleField } from './exampleShape';
import { unknownShape, valueShape } from './fieldShape';
import type { FieldMeaning, FieldShape } from './fieldShape';
import { schemaShape } from './schemaShape';

/** What a template reads for the account on show: its data, and names that a built-in document of its id may have besides. */
export interface RootData {
  /** Undefined where there is no account to show it for. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** Whether the template replaces a built-in document, whose analysis it then reads too. */
  readonly isReplacement: boolean;
  /** Names that the built-in document reads. */
  readonly otherNames: ReadonlySet<string>;
}

/** `type` and meaning of what we compute, name by name. */
const COMPUTED: Readonly<Record<string, readonly [title: string, description: string, type?: string]>> = {
  health: ['Health', 'The score of the account on the day, by the health model in force.'],
  'health.score': ['Score', 'The overall score, as it is shown everywhere.', 'number from 0 to 100'],
  'health.tier': ['Tier', 'The tier that the score falls into. Print it with `tier`.'],
  'health.tier.id': ['Tier', 'Id of the tier, as the health model has it.', 'text'],
  'health.tier.label': ['Label', 'Name of the tier.', 'text'],
  'health.tier.color': ['Colour', 'Colour of the tier, such as `green`.', 'text'],
  'health.tier.action': ['Action', 'What to do for accounts of this tier.', 'text'],
  'health.good': ['Good news', 'Whether the score may be told to a customer as good news: 60 or more.', '`true` or `false`'],
  'health.provisional': ['Provisional', 'Whether too little of the score rests on data.', '`true` or `false`'],
  'health.by_hand': ['Set by hand', 'Where a person set the score: what the figures give. For our own people only.'],
  'health.by_hand.computed': ['Computed score', 'The score that the figures give.', 'number from 0 to 100'],
  'health.by_hand.source': ['Source', 'Where the override stands in the account, for `from`.', 'text'],
  'health.coverage': ['Coverage', 'Share of the score that rests on data.', 'number from 0 to 1'],
  'health.next': ['Next tier', 'The next better tier and what is missing to it.'],
  'health.next.label': ['Next tier', 'Name of the next better tier.', 'text'],
  'health.next.points': ['Points', 'Points that are missing to it.', 'number'],
  quarter: ['Quarter', 'The fiscal quarter that the day lies in.'],
  'quarter.label': ['Quarter', 'The quarter’s name, such as `Q4 2025`.', 'text'],
  'quarter.slug': ['Short name', 'The quarter’s name for files, such as `2025-Q4`.', 'text'],
  'quarter.start': ['First day', 'The quarter’s first day.', 'date, YYYY-MM-DD'],
  'quarter.end': ['Last day', 'The quarter’s last day.', 'date, YYYY-MM-DD'],
  as_of: ['Day', 'The day that the document is made for.', 'date, YYYY-MM-DD'],
};

const SHEETS = ['account', 'plan', 'people'];

/** All that a template can read from its top. */
export function templateRoot({ data = {}, isReplacement, otherNames }: RootData): FieldShape {
  const known = [...SHEETS, ...topOf(COMPUTED)];
  const isOpen = isReplacement && Object.keys(data).length === 0;
  const names = [...new Set([...known, ...(isReplacement ? Object.keys(data) : [])])];
  const field = (name: string): FieldShape | undefined => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    switch (name) {
      case 'account':
        return schemaShape({ path: name, origin: { sheet: 'account', path: [] }, value, internal: INTERNAL_ACCOUNT_FIELDS });
      case 'plan':
        return schemaShape({ path: name, origin: { sheet: 'success-plan', path: [] }, value, internal: INTERNAL_PLAN_FIELDS });
      case 'people':
        // Some analyses have people of their own: a list of the account's.
        if (isReplacement && (value === undefined || Array.isArray(value))) return exampleField(name, value);
        return schemaShape({ path: name, origin: { sheet: 'settings', path: ['people'] }, value, internal: undefined });
    }
    if (known.includes(name)) return isReplacement ? extended(computed(name, value), value) : computed(name, value);
    if (isReplacement && value !== undefined) return exampleField(name, value);
    return isOpen || otherNames.has(name) ? unknownShape(name) : undefined;
  };
  return { ...unknownShape('', data), kind: 'map', names, isOpen, field, item: () => unknownShape('') };
}

/** A value that the engine computes; its names are always these. */
function computed(path: string, value: unknown): FieldShape {
  const below = topOf(COMPUTED, `${path}.`);
  const meaning = meaningAt(path);
  if (below.length === 0) return valueShape(path, value, meaning);
  const at = (name: string) => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
  return { ...unknownShape(path, value), kind: 'map', isOpen: false, names: below, meaning, field: (name) => (below.includes(name) ? computed(`${path}.${name}`, at(name)) : undefined) };
}

/** An analysis may tell more of the same thing, and not for every account. */
function extended(shape: FieldShape, value: unknown): FieldShape {
  if (shape.kind !== 'map') return shape;
  const more = exampleField(shape.path, value);
  return { ...shape, isByExample: true, names: [...new Set([...shape.names, ...more.names])], field: (name) => shape.field(name) ?? more.field(name) };
}

function meaningAt(path: string): FieldMeaning {
  const [title, description, type] = COMPUTED[path]!;
  return { title, description, type: type ?? 'group of fields', markdown: `**${title}**: ${description}${type === undefined ? '' : `\n\nType: ${type}.`}` };
}

/** The names that come right behind a prefix. */
function topOf(table: object, prefix = ''): string[] {
  return Object.keys(table).filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.')).map((path) => path.slice(prefix.length));
}

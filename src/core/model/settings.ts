import type { Colleague, Company, Policy, Rule, SettingsSheet, Targets } from '../schema/generated/settingsSheet';
import { plainPath } from '../text/filePath';
import type { JsonObject } from '../yaml/sourceTree';
import type { DeepPartial } from './account';
import { PRESETS } from './generated/presets';
import { segmentsOf } from './segments';
import type { Segment } from './segments';

export type PresetName = NonNullable<SettingsSheet['preset']>;

/** In whose documents figures lead to the lines they come from. */
export type EvidenceScope = NonNullable<NonNullable<SettingsSheet['documents']>['evidence']>;

/** What a preset brings: names of its parts. */
export type Preset = (typeof PRESETS)[PresetName];

/** A person on our side. The name is the id where the settings give none. */
export type Person = Omit<Colleague, 'name'> & { readonly name: string };

/** The settings of a portfolio with every default filled in. */
export interface Settings {
  readonly preset: Preset;
  readonly name: string | undefined;
  readonly company: Company;
  /** ISO 4217 code. */
  readonly currency: string;
  /** First month of the fiscal year, 1-12. */
  readonly fiscalYearStart: number;
  /** File of the team's own health model, from the portfolio's root. */
  readonly healthModel: string | undefined;
  /** Highest ARR first. */
  readonly segments: readonly Segment[];
  /** By id; without prototype. */
  readonly people: Readonly<Record<string, Person>>;
  readonly targets: Targets;
  /** Folder of the team's own templates, from the portfolio's root. */
  readonly templates: string | undefined;
  readonly documents: { readonly evidence: EvidenceScope };
  /** Folder of the playbooks, from the portfolio's root. */
  readonly playbooks: string;
  /** What a change may come to at most; undefined where nothing is said of it. */
  readonly policy: Policy | undefined;
  /** By rule id; without prototype. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** Reads the valid part of a settings sheet (see `checkSheet`); an empty object gives the defaults. */
export function readSettings(data: JsonObject): Settings {
  const sheet = data as DeepPartial<SettingsSheet>;
  const preset = PRESETS[sheet.preset ?? 'engine'];
  return {
    preset,
    name: sheet.name,
    company: sheet.company ?? {},
    currency: sheet.currency ?? 'USD',
    fiscalYearStart: sheet.fiscal_year_start ?? 1,
    healthModel: sheet.health_model === undefined ? undefined : plainPath(sheet.health_model),
    segments: segmentsOf(preset.segments, sheet.segments),
    people: peopleOf(sheet.people ?? {}),
    targets: sheet.targets ?? {},
    templates: sheet.templates === undefined ? undefined : plainPath(sheet.templates),
    documents: { evidence: sheet.documents?.evidence ?? 'all' },
    playbooks: plainPath(sheet.playbooks ?? 'playbooks'),
    policy: sheet.policy,
    rules: withoutPrototype(sheet.rules as Record<string, Rule> | undefined),
    locale: sheet.locale ?? 'en',
  };
}

function peopleOf(people: Readonly<Record<string, DeepPartial<Colleague> | undefined>>): Readonly<Record<string, Person>> {
  return withoutPrototype(Object.fromEntries(Object.entries(people).map(([id, person]) => [id, { ...person, name: person?.name ?? id }])));
}

function withoutPrototype<T>(map: Readonly<Record<string, T>> = {}): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, map);
}

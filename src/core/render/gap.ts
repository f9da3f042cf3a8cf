import type { Format } from './format';
import { PLAN_FILE, SETTINGS_FILE } from '../model/documentKind';
import type { YamlPath } from '../yaml/sourceTree';

/** The file whose field is to be filled in; undefined for the account's own, `document` when no field holds it. */
export type GapHome = 'success-plan' | 'settings' | 'document';

/** Plain data that stands where a known field has no value; survives a structured clone into a worker. */
export interface MissingField {
  readonly missing_field: string;
  readonly label: string;
  readonly home?: GapHome;
}

/** A place of a rendered document that waits for data. */
export interface Gap {
  /** Path of the field in its file; empty when it is to be filled in in the document itself. */
  readonly path: YamlPath;
  readonly label: string;
  readonly home?: GapHome;
  /** What to do, in one sentence. */
  readonly message: string;
}

const FILE_OF_HOME: Record<Exclude<GapHome, 'document'>, string> = {
  'success-plan': PLAN_FILE,
  settings: SETTINGS_FILE,
};

/** Marks a known field that has no value. `label` names it to a person, in lower case, without `—` and brackets. */
export function missingField(path: string, label: string, home?: GapHome): MissingField {
  return { missing_field: path, label, ...(home === undefined ? {} : { home }) };
}

export function isMissingField(value: unknown): value is MissingField {
  return typeof value === 'object' && value !== null && typeof (value as Partial<MissingField>).missing_field === 'string';
}

/** What a reader sees: `⟦fill in: renewal date — renewal_date⟧`. Escaped customers' text never holds these brackets. */
export function gapText(field: MissingField, format?: Format): string {
  const label = format?.words.ofText('gaps', field.label) ?? field.label;
  const begin = `⟦${format?.say('fill_in', 'fill in: ') ?? 'fill in: '}${label}`;
  if (field.home === 'document') return `${begin}⟧`;
  const file = field.home === undefined ? '' : ` in ${FILE_OF_HOME[field.home]}`;
  return `${begin} — ${field.missing_field}${file}⟧`;
}

/** The gaps that a rendered text shows, in its order, each once. */
export function gapsIn(text: string): Gap[] {
  const found = new Map<string, Gap>();
  for (const [mark, label = '', path = '', file] of text.matchAll(/⟦[^⟧:：]+[:：] ?([^⟧—]*?)(?: — ([^⟧ ]*)(?: in ([^⟧ ]+))?)?⟧/g)) {
    if (!found.has(mark)) found.set(mark, gapOf(label, path, file));
  }
  return [...found.values()];
}

function gapOf(label: string, path: string, file: string | undefined): Gap {
  if (path === '') return { path: [], label, home: 'document', message: `Fill in: ${label} (in the document).` };
  const home = (Object.keys(FILE_OF_HOME) as (keyof typeof FILE_OF_HOME)[]).find((each) => FILE_OF_HOME[each] === file);
  return {
    path: path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    label,
    ...(home === undefined ? {} : { home }),
    message: `Fill in: ${label} (\`${path}\` in ${file ?? 'the account file'}).`,
  };
}

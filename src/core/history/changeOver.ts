import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { SourceDocument } from '../model/sourceDocument';
import type { Revision } from '../ports';
import type { JsonObject, YamlPath } from '../yaml/sourceTree';
import { attribute } from './attribute';
import type { LeafChange } from './attribute';
import { changedField, lineOf } from './changedField';
import { healthTriggers } from './healthTriggers';
import type { ChangePart, ScoreChange, ScoreState } from './scoreChange';

/** An account as one version of its file has it. */
export interface AccountVersion {
  /** Undefined for the file as it is now, where that is not recorded. */
  readonly revision: Revision | undefined;
  readonly file: string;
  /** Index of its sheet in this version. */
  readonly sheet: number;
  /** Its body, without what is invalid in it. */
  readonly data: JsonObject;
  /** The version as read; asked for only where something changed. */
  document(): SourceDocument | undefined;
}

/** The account after one step: another day came, another text, or another model. */
export interface HistoryStep {
  readonly cause: ChangePart['cause'];
  readonly version: AccountVersion;
  readonly health: HealthScore;
  /** The day on which it came about. */
  readonly day: IsoDay;
  /** Of another model: what brought it, and its file. */
  readonly model?: { readonly revision: Revision | undefined; readonly file: string };
}

/** Where a change begins: the state that the first step is taken from. */
export type HistoryStart = Pick<HistoryStep, 'version' | 'health'>;

/**
 * Why the score after the steps is not that of the start. Each step explains the difference to the last one before it that had a
 * score; so the parts always sum up to the total.
 */
export function changeOver(start: HistoryStart, steps: readonly HistoryStep[], notes: readonly string[]): ScoreChange {
  const from = stateOf(start);
  const to = stateOf(steps.at(-1) ?? start);
  const before = from.health;
  const after = to.health;
  const isScored = before.exact !== null && after.exact !== null;
  return {
    from,
    to,
    total: isScored ? after.exact - before.exact : null,
    shown: before.score === null || after.score === null ? null : after.score - before.score,
    parts: isScored ? partsOf(start, steps) : [],
    triggers: healthTriggers(before.score, after.score),
    notes,
  };
}

function stateOf({ version, health }: HistoryStart): ScoreState {
  return { day: health.asOf, revision: version.revision, health };
}

function partsOf(start: HistoryStart, steps: readonly HistoryStep[]): ChangePart[] {
  const parts: ChangePart[] = [];
  let last = start;
  let isOtherModel = false;
  for (const step of steps) {
    isOtherModel ||= step.cause === 'model';
    if (step.health.exact === null) continue;
    parts.push(...(isOtherModel ? modelPart(last.health, step) : leafParts(last, step)));
    last = step;
    isOtherModel = false;
  }
  return parts;
}

interface Explained {
  readonly last: HistoryStart['version'];
  readonly step: HistoryStep;
  readonly parts: readonly ChangePart[];
}

/** By the scores before and after. Past states stay the same objects, and are asked about again with every pause in typing: only the last step is new then. */
const explained = new WeakMap<HealthScore, WeakMap<HealthScore, Explained>>();

function leafParts(last: HistoryStart, step: HistoryStep): readonly ChangePart[] {
  const ofBefore = explained.get(last.health) ?? new WeakMap<HealthScore, Explained>();
  explained.set(last.health, ofBefore);
  const known = ofBefore.get(step.health);
  if (known?.last === last.version && known.step.version === step.version && known.step.cause === step.cause && known.step.day === step.day) return known.parts;
  const lineAt = lineFinder(step.version);
  const parts = attribute(last.health, step.health).map((leaf) => leafPart(leaf, last, step, lineAt));
  ofBefore.set(step.health, { last: last.version, step, parts });
  return parts;
}

function leafPart(leaf: LeafChange, last: HistoryStart, { cause, day, version }: HistoryStep, lineAt: (path: YamlPath) => number | undefined): ChangePart {
  const { kind, key, id, label, component, before, after, note, points } = leaf;
  const path = changedField(leaf, last.version.data, version.data);
  return {
    kind,
    key,
    id,
    label,
    component,
    cause,
    before,
    after,
    note,
    points,
    day,
    revision: cause === 'edit' ? version.revision : undefined,
    file: version.file,
    path,
    line: path && lineAt(path),
  };
}

/** Reads the version once, at the first question, however many parts a step has. */
function lineFinder(version: HistoryStep['version']): (path: YamlPath) => number | undefined {
  let read: { readonly document: SourceDocument | undefined } | undefined;
  return (path) => {
    read ??= { document: version.document() };
    const sheet = read.document?.sheets[version.sheet];
    return read.document && sheet && lineOf(read.document, sheet, path);
  };
}

/** Two models cannot be compared measure by measure: the difference is the model's as a whole. */
function modelPart(before: HealthScore, { health, day, model, version }: HistoryStep): ChangePart[] {
  const points = health.exact! - before.exact!;
  if (points === 0) return [];
  return [
    {
      kind: 'model',
      key: 'model',
      id: health.model,
      label: `Model ${health.model}`,
      component: undefined,
      cause: 'model',
      before: before.model,
      after: health.model,
      note: undefined,
      points,
      day,
      revision: model?.revision,
      file: model?.file ?? version.file,
      path: undefined,
      line: undefined,
    },
  ];
}

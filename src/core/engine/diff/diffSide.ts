import type { Ports, Workspace } from '../../ports';
import { DocumentCache } from '../documentCache';
import type { RecordedPorts } from '../historyOf';
import { KnownPortfolio } from '../knownPortfolio';
import { isRulesFile } from '../history/pastRules';
import type { LoadedContext } from '../portfolioContext';
import { isPlaybookFile } from '../../playbooks/reading/isPlaybookFile';
import { asJson, isSameData } from '../../yaml/jsonValue';
import type { JsonValue } from '../../yaml/sourceTree';
import type { ChangedFile, ChangeSet } from './changeSet';
import { preload } from './preload';
import { refuseLost } from './refuseLost';

/** One of the two states: what is known of its files, and of what its accounts are judged by. */
export interface DiffSide {
  readonly workspace: Workspace;
  /** What stands beside a file. */
  readonly known: KnownPortfolio;
  /** Settings, health model and playbooks: of the other side, where these did not change. */
  readonly rules: KnownPortfolio;
  readonly context: LoadedContext;
}

export interface DiffSides {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly differ: RulesChange;
}

/** What of the things that all accounts are judged by is not the same. */
export interface RulesChange {
  readonly model: boolean;
  readonly segments: boolean;
  /** Any settings that findings may rest on. */
  readonly settings: boolean;
  readonly playbooks: boolean;
  /** Whether accounts are compared with the medians of others, so that one of them moves all. */
  readonly peers: boolean;
}

/**
 * @param present what the engine knows of the files as they are now
 * @throws UserError where what a side is judged by is not on this machine
 */
export async function openSides(ports: RecordedPorts, present: KnownPortfolio, changes: ChangeSet): Promise<DiffSides> {
  const after = changes.after === ports.workspace ? present : knownOf(ports, changes.after);
  const before = knownOf(ports, changes.before);
  const touches = (isOne: (file: string) => boolean): boolean => changes.files.some((changed) => isOneOf(changed, isOne));
  const now = await after.contexts.load();
  const isModelFile = (file: string): boolean => isRulesFile(file) || file === now.settings.healthModel;
  const then = touches(isModelFile) ? await before.contexts.load() : now;
  await refuseLost(changes.before, then, 'before');
  await refuseLost(changes.after, now, 'after');
  const folders = [then.settings.playbooks, now.settings.playbooks];
  const playbooks = folders[0] !== folders[1] || touches((file) => folders.some((folder) => isPlaybookFile(file, folder)));
  await preload(changes.after, (file) => isPlaybookFile(file, now.settings.playbooks));
  const isOther = then !== now || playbooks;
  const differ = then === now ? NOTHING : await rulesChange(then, now, changes);
  return {
    before: { workspace: changes.before, known: before, rules: isOther ? before : after, context: then },
    after: { workspace: changes.after, known: after, rules: after, context: now },
    differ: { ...differ, playbooks, peers: [then, now].some(({ model }) => model.model?.usesPeers === true) },
  };
}

const NOTHING = { model: false, segments: false, settings: false };

function knownOf(ports: Ports, workspace: Workspace): KnownPortfolio {
  return new KnownPortfolio({ ...ports, workspace }, new DocumentCache(1), 1);
}

function isOneOf({ before, after }: ChangedFile, isOne: (file: string) => boolean): boolean {
  return [before, after].some((side) => side !== undefined && isOne(side.file));
}

async function rulesChange(then: LoadedContext, now: LoadedContext, changes: ChangeSet): Promise<typeof NOTHING> {
  const [old, fresh] = await Promise.all([modelText(then, changes.before), modelText(now, changes.after)]);
  const segments = !isSameData(asJson(then.settings.segments), asJson(now.settings.segments));
  const model = then.model.name !== now.model.name || old !== fresh;
  return { model, segments, settings: !isSameData(judging(then), judging(now)) };
}

/** The file of a team's own model; a preset's name says all. */
async function modelText({ settings }: LoadedContext, workspace: Workspace): Promise<string> {
  if (settings.healthModel === undefined) return settings.preset.healthModel;
  const content = await workspace.read(settings.healthModel);
  return content.kind === 'text' ? content.text : content.reason;
}

/** The settings without those that no finding rests on. */
function judging({ settings }: LoadedContext): JsonValue {
  return asJson({ ...settings, name: undefined, company: undefined, policy: undefined, documents: undefined, locale: undefined, templates: undefined });
}

import { BoundedMap } from '../boundedMap';
import type { Authoring, Place } from '../features/authoring';
import { fixAll } from '../features/fixAll';
import { accountLenses } from '../features/playbooks/accountLens';
import { bodyCompletions } from '../features/playbooks/body/bodyCompletions';
import { bodyHover } from '../features/playbooks/body/bodyHover';
import { expressionCompletions } from '../features/playbooks/expressions/expressionCompletions';
import { nameHover, pointedName } from '../features/playbooks/expressions/expressionHover';
import { expressionAt } from '../features/playbooks/expressions/expressionText';
import { matchHeadline } from '../features/playbooks/matchWords';
import type { PlaybookAuthoring } from '../features/playbooks/playbookAuthoring';
import { playbookLens } from '../features/playbooks/playbookLens';
import type { Finding } from '../finding';
import type { HealthScore } from '../health/healthScore';
import type { LongRun } from '../longRun';
import type { SourceDocument } from '../model/sourceDocument';
import type { PlaybookMatch } from '../playbooks/match';
import type { MatchedPlaybook, PlaybookInWork, Playbooks } from '../playbooks/playbooks';
import { touches } from '../text/span';
import type { KnownPortfolio } from './knownPortfolio';
import { PlaybookScenes } from './playbooks/playbookScenes';
import type { ScenePorts } from './playbooks/playbookScenes';
import { healthOf } from './scoring';

/** Files that stand side by side on a screen, and some that were left. */
const KEPT_FILES = 32;

export interface PlaybookAuthoringPorts extends ScenePorts {
  readonly known: KnownPortfolio;
  /** The features of YAML, which front matter is. */
  readonly authoring: Authoring;
  readonly playbooks: () => Promise<Playbooks>;
  /** All that is wrong with a playbook as it is written. */
  readonly check: (playbook: PlaybookInWork) => Promise<readonly Finding[]>;
}

/** What was matched, with the currency of the portfolio. */
interface Matched {
  readonly matched: MatchedPlaybook;
  readonly currency: string;
}

/** The features of playbooks behind one small interface. */
export function createPlaybookAuthoring(parts: PlaybookAuthoringPorts): PlaybookAuthoring {
  const { known, authoring, playbooks, check } = parts;
  const scenes = new PlaybookScenes(parts);
  // The last figures of each text that parsed stay on show while it does not.
  const lastMatched = new BoundedMap<Matched>(KEPT_FILES);
  const lastOfAccounts = new BoundedMap<readonly PlaybookMatch[]>(KEPT_FILES);

  const owns = async (file: string): Promise<boolean> => (await playbooks()).owns(file);

  /** The front matter, where the offset is in it. */
  const frontAt = (playbook: PlaybookInWork, offset: number): SourceDocument | undefined => {
    const front = scenes.frontOf(playbook);
    return front !== undefined && offset <= front.text.length ? front : undefined;
  };

  const match = async (playbook: PlaybookInWork, run: LongRun = {}): Promise<Matched | undefined> => {
    const head = scenes.headOf(playbook);
    const { playbooks: found, currency } = await (await playbooks()).matches({ ...run, playbooks: [head.id], unsaved: playbook });
    const matched = found.find(({ playbook: { file } }) => file === playbook.file);
    return run.token?.isCancellationRequested === true ? undefined : matched && { matched, currency };
  };

  /** The figures of the text, or of the last one that parsed. */
  const latest = async (playbook: PlaybookInWork, front: SourceDocument, run?: LongRun): Promise<(Matched & { readonly stale: boolean }) | undefined> => {
    if (front.yaml.state === 'whole') {
      const own = await match(playbook, run);
      if (own !== undefined) lastMatched.set(playbook.file, own);
      return own && { ...own, stale: false };
    }
    const before = lastMatched.get(playbook.file);
    return before && { ...before, stale: true };
  };

  const matchesOf = async (document: SourceDocument, run: LongRun = {}): Promise<readonly PlaybookMatch[]> => {
    const { file, sheets, yaml } = document;
    if (yaml.state !== 'whole') return lastOfAccounts.get(file) ?? [];
    const accounts = sheets.flatMap(({ kind }, sheet) => (kind === 'account' ? [{ file, sheet }] : []));
    if (accounts.length === 0) return [];
    const { playbooks: all } = await (await playbooks()).matches({ ...run, accounts });
    const matches = all.flatMap((each) => each.matches).filter(({ state }) => state !== 'no');
    if (run.token?.isCancellationRequested !== true) lastOfAccounts.set(file, matches);
    return matches;
  };

  const allHealths = async (): Promise<readonly HealthScore[]> => {
    const { accounts } = await known.index.load();
    const basis = await known.scoreBasis();
    return accounts.map((read) => healthOf(read, basis));
  };

  return Object.freeze<PlaybookAuthoring>({
    owns,

    async complete(playbook, offset, token) {
      if (!(await owns(playbook.file))) return [];
      const scene = await scenes.load(playbook, token);
      if (token?.isCancellationRequested === true) return [];
      const expression = expressionAt(scene.text, scene.head, offset);
      if (expression !== undefined) return expressionCompletions(scene, expression, offset);
      return touches(scene.head, offset) && scene.head.end > 0 ? authoring.complete(scene.view.document, offset, token) : bodyCompletions(scene, offset);
    },

    async hover(playbook, offset, token) {
      if (!(await owns(playbook.file))) return undefined;
      const scene = await scenes.load(playbook, token);
      if (token?.isCancellationRequested === true) return undefined;
      if (offset >= scene.bodyStart) {
        const read = await (await playbooks()).read(playbook);
        return read && bodyHover(read, scene, offset);
      }
      const expression = expressionAt(scene.text, scene.head, offset);
      const pointed = expression && pointedName(scene, expression, offset);
      if (expression === undefined) return authoring.hover(scene.view.document, offset, token);
      if (pointed === undefined) return undefined;
      const healths = pointed.target.kind === 'field' && pointed.target.shape.kind === 'health' ? await allHealths() : [];
      const matched = expression.key === 'trigger' ? await latest(playbook, scene.view.document, token === undefined ? {} : { token }) : undefined;
      return nameHover(pointed, scene, healths, matched && matchHeadline(matched.matched, matched.currency));
    },

    async definitions(playbook, offset, token): Promise<readonly Place[]> {
      if (!(await owns(playbook.file))) return [];
      const front = frontAt(playbook, offset);
      if (front !== undefined) return authoring.definitions(front, offset, token);
      const read = await (await playbooks()).read(playbook);
      const message = read?.messages.find(({ span }) => touches(span, offset));
      const file = message && (await scenes.templates()).find(({ id }) => id === message.template)?.file;
      const start = { line: 0, character: 0 };
      return file === undefined ? [] : [{ file, range: { start, end: start } }];
    },

    async references(playbook, offset, options, token) {
      const front = (await owns(playbook.file)) ? frontAt(playbook, offset) : undefined;
      return front === undefined ? [] : authoring.references(front, offset, options, token);
    },

    async fixAll(playbook) {
      return (await owns(playbook.file)) ? fixAll(playbook, { read: (file, text) => ({ file, text }), check }) : undefined;
    },

    async lens(playbook, run) {
      const front = (await owns(playbook.file)) ? scenes.frontOf(playbook) : undefined;
      const shown = front && (await latest(playbook, front, run));
      return front && shown && playbookLens(front, shown.matched, shown);
    },

    accountLenses: async (document, run) => accountLenses(document, await matchesOf(document, run)),
  });
}

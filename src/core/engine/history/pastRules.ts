import { BoundedMap } from '../../boundedMap';
import { PastWorkspace } from '../../history/pastWorkspace';
import type { HistoryEvent } from '../../history/stepsThrough';
import { SETTINGS_FILE, kindByName } from '../../model/documentKind';
import type { FileVersion, History, Revision } from '../../ports';
import type { Peers } from '../peers';
import { PortfolioContexts } from '../portfolioContext';
import type { LoadedContext } from '../portfolioContext';
import type { ScoreRules } from './pastAccounts';

/** Changes of settings and models that are looked at. */
const MOST_VERSIONS = 200;
/** Settings and models as they were, kept by their texts. */
const MOST_CONTEXTS = 50;

export type RulesEvent = Extract<HistoryEvent<never, ScoreRules>, { kind: 'models' }>;

/** The settings and health models that were in force. */
export class PastRules {
  private readonly contexts = new BoundedMap<Promise<LoadedContext>>(MOST_CONTEXTS);

  constructor(private readonly history: History) {}

  /** What was in force at a revision. */
  async at(revision: string): Promise<LoadedContext> {
    const past = await PastWorkspace.at(this.history, revision);
    const files = past.list().filter(isRulesFile).sort();
    const key = files.map((file) => `${file} ${past.contentOf(file)}`).join('\n');
    let context = this.contexts.get(key);
    if (context === undefined) {
      context = past.preload(files).then(() => new PortfolioContexts(past).load());
      this.contexts.set(key, context);
    }
    return context;
  }

  /** The changes of settings and models after a revision (all, where none is given) that are part of the present, oldest first. */
  async since(revision: Revision | undefined, now: LoadedContext, peers: Peers | undefined): Promise<RulesEvent[]> {
    const settings = await this.versions(SETTINGS_FILE, revision);
    const contexts = await Promise.all([...settings.map((each) => this.at(each.revision.id)), ...(revision === undefined ? [] : [this.at(revision.id)])]);
    const models = new Set([now, ...contexts].map((context) => context.settings.healthModel).filter((file) => file !== undefined));
    const ofModels = await Promise.all([...models].map((file) => this.versions(file, revision)));
    const events = new Map<string, Promise<RulesEvent>>();
    for (const version of [...settings, ...ofModels.flat()]) {
      if (!events.has(version.revision.id)) events.set(version.revision.id, this.eventOf(version, peers));
    }
    return (await Promise.all(events.values())).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  private async versions(file: string, after: Revision | undefined): Promise<readonly FileVersion[]> {
    return [...(await this.history.versions(file, MOST_VERSIONS, after?.id)).versions].reverse();
  }

  private async eventOf({ revision, file }: FileVersion, peers: Peers | undefined): Promise<RulesEvent> {
    return { kind: 'models', day: revision.day, models: rulesOf(await this.at(revision.id), peers), source: { revision, file } };
  }
}

/** @param peers of now: medians of then would take every account of then */
export function rulesOf({ model, settings }: LoadedContext, peers: Peers | undefined): ScoreRules {
  return { model, segments: settings.segments, peers };
}

/** Whether a file has a say in how accounts are scored. */
export function isRulesFile(file: string): boolean {
  return file === SETTINGS_FILE || kindByName(file) === 'health-model';
}

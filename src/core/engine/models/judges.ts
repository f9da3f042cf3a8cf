import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import type { KnownPortfolio } from '../knownPortfolio';
import { healthOf } from '../scoring';
import type { ReadAccount, ScoreBasis } from '../scoring';
import type { ContextsThen } from './contextsThen';
import type { NamedModel } from './namedModels';

/** A model that judges the past. */
export interface Judge {
  readonly name: string;
  /** Whether it compares accounts with medians of the portfolio; these are those of now. */
  readonly usesPeers: boolean;
  readonly healthOn: (account: ReadAccount, day: IsoDay) => Promise<HealthScore>;
}

/** The model that was in force on each day, and then the given ones with the segments of now. */
export async function judgesOf(models: readonly NamedModel[], { contexts, index }: KnownPortfolio, then: ContextsThen): Promise<readonly Judge[]> {
  const { segments } = (await contexts.load()).settings;
  const peersOf = (usesPeers: boolean | undefined): Promise<ScoreBasis['peers']> => (usesPeers === true ? index.peers(segments) : Promise.resolve(undefined));
  const ofThen: Judge = {
    name: 'then',
    usesPeers: false,
    healthOn: async (account, day) => {
      const { model, settings } = await then.on(day);
      return healthOf(account, { model, peers: await peersOf(model.model?.usesPeers), segments: settings.segments, asOf: day });
    },
  };
  const given = models.map(async ({ name, model }): Promise<Judge> => {
    const basis = { model: { name: model.name, model, fault: undefined }, peers: await peersOf(model.usesPeers), segments };
    return { name, usesPeers: model.usesPeers, healthOn: (account, day) => Promise.resolve(healthOf(account, { ...basis, asOf: day })) };
  });
  return [ofThen, ...(await Promise.all(given))];
}

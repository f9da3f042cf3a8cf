import { addDays } from '../calendar/isoDay';
import { segmentOf } from '../model/segments';
import type { Settings } from '../model/settings';
import { daysLookedBack, speaksOfPast } from '../rules/runRules';
import type { IndexedAccounts } from './accountIndex';
import type { PastStates } from './pastStates';
import { isSameBasis } from './scoredDocuments';
import { healthOf } from './scoring';
import type { ReadAccount, ScoreBasis } from './scoring';

/** What the rules that look back rest on, besides an account. */
interface PastBasis {
  readonly settings: Settings;
  readonly basis: ScoreBasis;
}

interface Verdict extends PastBasis {
  /** Differs once other states are loaded. */
  readonly loaded: object;
  readonly speaks: boolean;
}

/** Which accounts their past says something of, each judged once until it, its past or what both are judged by changes. */
export class PastFindings {
  private readonly verdicts = new WeakMap<ReadAccount, Verdict>();

  constructor(private readonly states: PastStates) {}

  /** Loads the states that the rules in force ask for. */
  async load({ accounts }: IndexedAccounts, { settings, basis }: PastBasis): Promise<void> {
    const days = daysLookedBack(settings).map((daysAgo) => addDays(basis.asOf, -daysAgo));
    if (days.length > 0) await this.states.load({ days, accounts });
  }

  /** Files of which the past says more than their own text does; none where nothing is loaded. */
  files({ accounts }: IndexedAccounts, against: PastBasis): string[] {
    return accounts.filter((read) => this.speaks(read, against)).map(({ account }) => account.file);
  }

  private speaks(read: ReadAccount, { settings, basis }: PastBasis): boolean {
    const { loaded } = this.states;
    if (loaded === undefined) return false;
    const known = this.verdicts.get(read);
    if (known?.loaded === loaded && known.settings === settings && isSameBasis(known.basis, basis)) return known.speaks;
    const { account } = read;
    const segment = segmentOf(settings.segments, account.data);
    const past = this.states.of(account, basis);
    const scene = { settings, asOf: basis.asOf, playbooks: undefined, account, data: account.data, health: healthOf(read, basis), segment, past };
    const speaks = speaksOfPast(scene);
    this.verdicts.set(read, { settings, basis, loaded, speaks });
    return speaks;
  }
}

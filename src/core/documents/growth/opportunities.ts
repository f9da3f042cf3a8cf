import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';
import { orGap } from '../known';
import type { Known } from '../known';
import { openOpportunities } from '../records/openOpportunities';
import { openTasks } from '../records/openTasks';
import { personFor, personName } from '../people/personFor';
import { playFor } from './growthPlays';
import type { PlayStep } from './growthPlays';
import type { GrowthSignal } from './growthSignals';
import { seatReturn, seatSum } from './seatPrice';
import type { SeatReturn, SeatSum } from './seatPrice';
import { GROWTH_TYPES } from './signalKinds';
import type { GrowthType } from './signalKinds';

type Written = NonNullable<NonNullable<AccountData['opportunities']>[number]>;

/** A chance to grow with all that E6 asks of it. */
export interface Opportunity {
  readonly type: Known<GrowthType>;
  readonly name: string | null;
  /** Whether the file has it; else it follows from the signals alone. */
  readonly written: boolean;
  readonly status: 'identified' | 'discussed' | 'proposed';
  readonly heat: 'hot' | 'medium';
  /** The signals that speak for it; an empty list where only the file's own evidence does. */
  readonly signals: readonly GrowthSignal[];
  /** The fact behind it in the file's words; null where the signals are the evidence. */
  readonly evidence: Known<string> | null;
  readonly evidence_source: string | null;
  readonly estimated_arr: Known<number>;
  /** The sum behind the estimate; null where the file gives the figure itself, or nobody can. */
  readonly sum: SeatSum | null;
  /** Value over cost for the customer. */
  readonly roi_projection: Known<number>;
  /** The sum behind the projection, where the file gives none. */
  readonly return_sum: SeatReturn | null;
  /** 0-1. */
  readonly confidence: Known<number>;
  readonly next_step: NextStep;
  readonly play: readonly PlayStep[];
  /** Where it stands in the file; where it is only ours, its first signal. */
  readonly source: string;
}

/** What is done next (E6). */
export interface NextStep {
  /** In the file's words; null where the play's first step is it. */
  readonly words: Known<string> | null;
  readonly id: string | null;
  readonly owner: Known<string>;
  readonly due: Known<IsoDay>;
}

/** All that an opportunity is worked out from. */
interface Scene {
  readonly account: AccountData;
  readonly settings: Settings;
  /** The day that plays count from. */
  readonly start: IsoDay;
  readonly signals: readonly GrowthSignal[];
}

/** The open opportunities of the file, then one for each kind of growth that signals speak for and the file does not have. Hot ones first. */
export function opportunitiesOf(account: AccountData, settings: Settings, start: IsoDay, signals: readonly GrowthSignal[]): Opportunity[] {
  const scene: Scene = { account, settings, start, signals };
  const open = openOpportunities(account);
  const taken = new Set(open.map(({ opportunity }) => opportunity.type));
  // A team that asks for seats is the same chance, whichever of the two words the file has for it.
  const isTaken = (type: GrowthType): boolean => taken.has(type) || (type === 'departments' && open.some(({ opportunity }) => opportunity.type === 'seats' && tellsOfTeam(opportunity, signals)));
  const ours = GROWTH_TYPES.filter((type) => !isTaken(type) && signals.some((signal) => signal.type === type));
  const all = [...open.map(({ opportunity, source }) => written(scene, opportunity, source)), ...ours.map((type) => derived(scene, type))];
  return [...all.filter(({ heat }) => heat === 'hot'), ...all.filter(({ heat }) => heat === 'medium')];
}

/** Whether a written opportunity for seats quotes what a new team said. */
function tellsOfTeam({ evidence }: Written, signals: readonly GrowthSignal[]): boolean {
  return signals.some(({ id, note }) => id === 'new_team' && note !== null && (evidence ?? '').includes(note));
}

function written(scene: Scene, item: Written, at: string): Opportunity {
  const { account, settings, start } = scene;
  const signals = item.type === undefined ? [] : scene.signals.filter((signal) => signal.type === item.type);
  const evidence = [item.evidence, item.signal].find((text) => text !== undefined);
  const play = item.type === undefined ? [] : playFor(item.type, account, settings, start);
  const byPlay = item.next_step === undefined ? play[0] : undefined;
  const sum = item.estimated_arr !== undefined || item.type !== 'seats' ? undefined : seatSum(account, askedFor(signals));
  const returns = item.roi_projection !== undefined || item.type !== 'seats' ? undefined : seatReturn(account);
  return {
    type: orGap(item.type, `${at}.type`, 'what would be bought: seats, upsell, cross-sell or departments'),
    name: item.name ?? null,
    written: true,
    status: item.status === 'discussed' || item.status === 'proposed' ? item.status : 'identified',
    heat: signals.some(({ heat }) => heat === 'hot') || item.status === 'proposed' ? 'hot' : 'medium',
    signals,
    evidence: signals.length > 0 && evidence === undefined ? null : orGap(evidence, `${at}.evidence`, 'the fact behind it'),
    evidence_source: evidence === undefined ? null : `${at}.${item.evidence === undefined ? 'signal' : 'evidence'}`,
    estimated_arr: orGap(item.estimated_arr ?? sum?.amount, `${at}.estimated_arr`, 'estimated ARR'),
    sum: sum ?? null,
    roi_projection: orGap(item.roi_projection ?? returns?.ratio, `${at}.roi_projection`, 'value over cost for the customer'),
    return_sum: returns ?? null,
    confidence: orGap(item.confidence, `${at}.confidence`, 'how likely it is'),
    next_step: {
      words: byPlay === undefined ? orGap(item.next_step, `${at}.next_step`, 'what is done next') : null,
      id: byPlay?.id ?? null,
      owner: orGap(item.owner === undefined ? undefined : personName(item.owner, settings), `${at}.owner`, 'who drives it'),
      due: orGap(dueOf(account, item) ?? byPlay?.due, 'tasks', 'a task with the day of the next step'),
    },
    play,
    source: at,
  };
}

function derived({ account, settings, start, signals: all }: Scene, type: GrowthType): Opportunity {
  const signals = all.filter((signal) => signal.type === type);
  const asked = askedFor(signals);
  const sum = type === 'seats' || (type === 'departments' && asked !== null) ? seatSum(account, asked) : undefined;
  const returns = sum === undefined ? undefined : seatReturn(account);
  const play = playFor(type, account, settings, start);
  const next = play[0]!;
  const source = signals[0]!.source;
  const isTeam = type === 'departments' && asked === null && source.startsWith('events.');
  return {
    type,
    name: null,
    written: false,
    status: 'identified',
    heat: signals.some(({ heat }) => heat === 'hot') ? 'hot' : 'medium',
    signals,
    evidence: null,
    evidence_source: null,
    estimated_arr: isTeam ? orGap(sum?.amount, `${source}.value`, 'how many seats the team needs') : orGap(sum?.amount, 'opportunities', 'estimated ARR, with its sum'),
    sum: sum ?? null,
    roi_projection: orGap(returns?.ratio, 'opportunities', 'value over cost for the customer'),
    return_sum: returns ?? null,
    confidence: orGap<number>(undefined, 'opportunities', 'how likely it is'),
    next_step: { words: null, id: next.id, owner: personFor('csm', account, settings), due: next.due },
    play,
    source,
  };
}

/** The seats that the newest signal names. */
function askedFor(signals: readonly GrowthSignal[]): number | null {
  return signals.find(({ quantity }) => quantity !== null && quantity > 0)?.quantity ?? null;
}

/** The day of the owner's open task that speaks of the same thing: one that shares a word of the opportunity's name. */
function dueOf(account: AccountData, { owner, name, next_step: step }: Written): IsoDay | undefined {
  const words = wordsOf(`${name ?? ''} ${step ?? ''}`);
  const matching = openTasks(account).filter(({ task: { title, owner: doer } }) => doer === owner && owner !== undefined && wordsOf(title).some((word) => words.includes(word)));
  return matching.map(({ task }) => task.due).find((due) => due !== undefined);
}

/** Words that tell one thing from another; short ones do not. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 4);
}

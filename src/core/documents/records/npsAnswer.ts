import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';

/** R12: 0-6, 7-8, 9-10. */
export type NpsGroup = 'detractor' | 'passive' | 'promoter';

/** What an answer, 0-10, says of whoever gave it (R12). */
export function npsGroup(score: number): NpsGroup {
  return score <= 6 ? 'detractor' : score <= 8 ? 'passive' : 'promoter';
}

/** Surveys are quarterly, so an older answer says nothing of how they feel now (R12). */
export const NPS_COUNTS_DAYS = 91;

/** An answer to the NPS question. */
export interface NpsAnswer {
  /** 0-10. */
  readonly score: number;
  /** Null where nobody wrote the day. */
  readonly date: IsoDay | null;
  /** Name of who answered, where it is known. */
  readonly respondent: string | null;
  readonly comment: string | null;
  /** Day on which somebody came back to them. */
  readonly followed_up: IsoDay | null;
  /** Whether the event that holds it is said to be settled. */
  readonly resolved: boolean;
  readonly source: string;
}

/** The newest answer until the day, wherever it is written: surveys say most, then events, then the relationship's figures. An undated one counts last. */
export function newestNps(account: AccountData, asOf: IsoDay): NpsAnswer | undefined {
  const known = [...fromSurveys(account), ...fromEvents(account, asOf), ...fromFigures(account)].filter(({ date }) => date === null || date <= asOf);
  // The sort is stable: of two on one day the source that says more comes first.
  return known.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];
}

const BLANK = { date: null, respondent: null, comment: null, followed_up: null, resolved: false };

function fromSurveys({ surveys }: AccountData): NpsAnswer[] {
  return indexed(surveys).flatMap(({ item, index }): NpsAnswer[] => {
    const { type, score, date = null, respondent = null, comment = null, followed_up = null } = item;
    return type !== 'nps' || score === undefined ? [] : [{ ...BLANK, score, date, respondent, comment, followed_up, source: `surveys.${index}.score` }];
  });
}

function fromEvents({ events }: AccountData, asOf: IsoDay): NpsAnswer[] {
  return indexed(events).flatMap(({ item, index }): NpsAnswer[] => {
    const { type, value: score, date = null, person: respondent = null, note: comment = null, resolved: settled = null } = item;
    if (type !== 'nps_response' || score === undefined) return [];
    return [{ score, date, respondent, comment, followed_up: settled, resolved: settled !== null && settled <= asOf, source: `events.${index}.value` }];
  });
}

function fromFigures({ scores }: AccountData): NpsAnswer[] {
  const { nps, nps_date: date = null } = scores?.relationship ?? {};
  return nps === undefined ? [] : [{ ...BLANK, score: nps, date, source: 'scores.relationship.nps' }];
}

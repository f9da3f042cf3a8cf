import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';

export type RenewalStepId = 'prepare' | 'kickoff' | 'business_case' | 'offer' | 'notice' | 'signature';

/** What the file says of a step: that it was done or has its day. */
export interface Proof {
  /** Its day; ahead of today where it is only planned, null where the file gives none. */
  readonly on: IsoDay | null;
  readonly source: string;
}

/** A talk longer ago than this was about the renewal before. */
const TALK_COUNTS_DAYS = 180;

/**
 * What proves that a step is done or planned; undefined where nothing does. Whoever is at a later step has done the ones before:
 * nobody negotiates an offer without having talked.
 */
export function renewalProof(id: RenewalStepId, account: AccountData, asOf: IsoDay): Proof | undefined {
  const { renewal } = account;
  switch (id) {
    case 'prepare':
      return prepared(account, asOf);
    case 'kickoff':
      return started(account, asOf);
    case 'business_case':
      return dated(renewal?.business_case_date, 'renewal.business_case_date') ?? offered(account);
    case 'offer':
      return offered(account);
    case 'signature':
      return signed(account);
    case 'notice':
      // Once the customer has agreed nobody gives notice any more.
      return renewal?.status === 'verbal' || renewal?.status === 'signed' ? { on: null, source: 'renewal.status' } : undefined;
  }
}

function prepared(account: AccountData, asOf: IsoDay): Proof | undefined {
  const source = account.renewal?.owner === undefined ? started(account, asOf)?.source : 'renewal.owner';
  return source === undefined ? undefined : { on: null, source };
}

function started(account: AccountData, asOf: IsoDay): Proof | undefined {
  const { renewal } = account;
  const written = dated(renewal?.kickoff_date, 'renewal.kickoff_date');
  return written ?? talk(account, asOf) ?? later(account) ?? (renewal?.status === 'in-progress' ? { on: null, source: 'renewal.status' } : undefined);
}

/** A later step that the file proves to have taken place; its own day is not the kickoff's. */
function later(account: AccountData): Proof | undefined {
  const proof = dated(account.renewal?.business_case_date, 'renewal.business_case_date') ?? offered(account);
  return proof === undefined ? undefined : { on: null, source: proof.source };
}

function talk({ touchpoints }: AccountData, asOf: IsoDay): Proof | undefined {
  const talks = indexed(touchpoints).flatMap(({ item: { type, date, status }, index }): Proof[] => {
    if (type !== 'renewal' || date === undefined || status === 'missed' || status === 'cancelled') return [];
    const counts = status === 'planned' ? date >= asOf : date <= asOf && daysBetween(date, asOf) <= TALK_COUNTS_DAYS;
    return counts ? [{ on: date, source: `touchpoints.${index}` }] : [];
  });
  return talks.sort((a, b) => a.on!.localeCompare(b.on!))[0];
}

function offered(account: AccountData): Proof | undefined {
  const { renewal } = account;
  const isOut = renewal?.status === 'proposed' || renewal?.status === 'verbal';
  return dated(renewal?.proposal_date, 'renewal.proposal_date') ?? (isOut ? { on: null, source: 'renewal.status' } : signed(account));
}

function signed({ renewal }: AccountData): Proof | undefined {
  return renewal?.status === 'signed' ? { on: null, source: 'renewal.status' } : undefined;
}

function dated(on: IsoDay | undefined, source: string): Proof | undefined {
  return on === undefined ? undefined : { on, source };
}

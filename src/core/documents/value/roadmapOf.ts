import type { AccountData } from '../documentInput';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import type { RecordedReview } from '../dates/reviewDates';

/** A coming feature that matters to the customer, or a request of theirs that is decided on. */
export interface RoadmapEntry {
  readonly feature: string;
  /** As it is written: a quarter, a month or a day. */
  readonly eta: Known<string>;
  readonly benefit: string | null;
  readonly beta: boolean;
  /** Title of the customer's request that it answers; null when it answers none. */
  readonly request: string | null;
  /** Who of theirs asked for it; null when nobody is named. */
  readonly asked_by: string | null;
  readonly source: string;
}

/** A request of the customer on which we owe an answer. */
export interface OpenRequest {
  readonly title: string;
  readonly by: string | null;
  readonly date: string | null;
  readonly source: string;
}

export interface Roadmap {
  readonly entries: Known<RoadmapEntry[]>;
  /** What may be tried early. */
  readonly betas: readonly string[];
  readonly open_requests: readonly OpenRequest[];
  /** What they asked for and has come. */
  readonly shipped: readonly string[];
}

/** Coming features tied to the customer's requests (Q2): the review's own, then planned requests that it does not name. */
export function roadmapOf(account: AccountData, recorded: RecordedReview | undefined): Roadmap {
  const requests = indexed(account.requests);
  const whoAsked = (title: string | undefined) => requests.find(({ item }) => item.title !== undefined && item.title === title)?.item.by ?? null;
  const ofReview = indexed(recorded?.review.roadmap).flatMap(({ item: { feature, eta, benefit, beta, request }, index }): RoadmapEntry[] => {
    const source = `${recorded!.source}.roadmap.${index}`;
    return feature === undefined ? [] : [{ feature, eta: etaOrGap(eta, source), benefit: benefit ?? null, beta: beta === true, request: request ?? null, asked_by: whoAsked(request ?? feature), source }];
  });
  const told = new Set(ofReview.flatMap(({ feature, request }) => [feature, request]));
  const planned = requests.flatMap(({ item: { title, status, eta }, index }): RoadmapEntry[] => {
    const decided = status === 'planned' || status === 'beta';
    if (title === undefined || !decided || told.has(title)) return [];
    const source = `requests.${index}`;
    return [{ feature: title, eta: etaOrGap(eta, source), benefit: null, beta: status === 'beta', request: title, asked_by: whoAsked(title), source }];
  });
  const entries = [...ofReview, ...planned];
  return {
    entries: orGap(entries.length === 0 ? undefined : entries, 'reviews', 'coming features that matter to this customer'),
    betas: entries.filter((entry) => entry.beta).map((entry) => entry.feature),
    open_requests: requests.flatMap(({ item: { title, status, by, date }, index }): OpenRequest[] =>
      title === undefined || (status ?? 'open') !== 'open' || told.has(title) ? [] : [{ title, by: by ?? null, date: date ?? null, source: `requests.${index}` }],
    ),
    shipped: requests.flatMap(({ item: { title, status } }) => (title !== undefined && status === 'shipped' ? [title] : [])),
  };
}

function etaOrGap(eta: string | undefined, source: string): Known<string> {
  return orGap(eta, `${source}.eta`, 'when it comes');
}

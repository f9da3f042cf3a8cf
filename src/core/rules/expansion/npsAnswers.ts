import type { IsoDay } from '../../calendar/isoDay';
import type { YamlPath } from '../../yaml/sourceTree';
import { eventsOf } from '../datedEvents';
import type { AccountScene } from '../rule';

/** An answer to the NPS question. */
export interface NpsAnswer {
  /** 0-10. */
  readonly score: number;
  readonly date: IsoDay;
  /** Name of who answered, where it is known. */
  readonly who: string | undefined;
  /** Whether somebody came back to them about it. */
  readonly isFollowedUp: boolean;
  readonly path: YamlPath;
}

/** The account's newest dated answer, wherever it is written: in a survey, an event or the relationship's figures. */
export function newestNps(scene: Pick<AccountScene, 'data' | 'asOf'>): NpsAnswer | undefined {
  let newest: NpsAnswer | undefined;
  for (const answer of answers(scene)) {
    if (answer.date <= scene.asOf && (newest === undefined || answer.date > newest.date)) newest = answer;
  }
  return newest;
}

/** Surveys first: of two entries about one answer they say most. */
function* answers(scene: Pick<AccountScene, 'data' | 'asOf'>): Generator<NpsAnswer> {
  for (const [index, { type, score, date, respondent, followed_up: followedUp }] of (scene.data.surveys ?? []).entries()) {
    if (type === 'nps' && score !== undefined && date !== undefined) yield { score, date, who: respondent, isFollowedUp: followedUp !== undefined, path: ['surveys', index, 'score'] };
  }
  for (const { date, event, path, isOpen } of eventsOf(scene, ['nps_response'])) {
    if (event.value !== undefined) yield { score: event.value, date, who: event.person, isFollowedUp: !isOpen, path };
  }
  const { nps, nps_date: date } = scene.data.scores?.relationship ?? {};
  if (nps !== undefined && date !== undefined) yield { score: nps, date, who: undefined, isFollowedUp: false, path: ['scores', 'relationship', 'nps'] };
}

import type { PlaybookMatch } from '../../playbooks/match';
import type { Range } from '../../text/position';

/** A match with the place of each of its reasons in the account's file; undefined for a reason that stands in no field. */
export interface PlacedMatch {
  readonly match: PlaybookMatch;
  readonly ranges: readonly (Range | undefined)[];
}

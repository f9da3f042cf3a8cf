import type { IsoDay } from '../../calendar/isoDay';

/** The health score of an account as its file stood on a day, under the model of now. */
export interface ScorePoint {
  readonly day: IsoDay;
  /** 0-100, rounded half up. */
  readonly score: number;
}

import type { Clock } from '../../core/ports';
import type { CliIo } from '../cliIo';

/** The day that the user named, else the day of the user's calendar. */
export function createClock(io: CliIo, asOf: string | undefined): Clock {
  return { today: () => asOf ?? io.today() };
}

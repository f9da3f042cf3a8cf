import { isIsoDay } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import { isJsonObject } from '../yaml/jsonValue';
import type { JsonObject, JsonValue } from '../yaml/sourceTree';

/** An account on the day on which it was found changed. */
export interface Snapshot {
  readonly day: IsoDay;
  /** Path from the portfolio's root, and the sheet in the file. */
  readonly file: string;
  readonly sheet: number;
  /** Its name. */
  readonly account: string;
  /** What the model of that day gave: 0-100 and the id of the tier. For people; the score is computed again from the data. */
  readonly score: number | null;
  readonly tier: string | null;
  /** The account's body as far as scores rest on it; null once the account is gone. */
  readonly data: JsonObject | null;
}

/** A line that is no snapshot. */
export interface SnapshotFault {
  /** 1-based. */
  readonly line: number;
  /** What is wrong, a phrase without a period. */
  readonly message: string;
}

/** The snapshots of a text, one a line, oldest day first and else in the order of the text; and the lines that are none. */
export function readSnapshots(text: string): { snapshots: readonly Snapshot[]; faults: readonly SnapshotFault[] } {
  const snapshots: Snapshot[] = [];
  const faults: SnapshotFault[] = [];
  text.split('\n').forEach((written, index) => {
    if (written.trim() === '') return;
    const read = readLine(written);
    if (typeof read === 'string') faults.push({ line: index + 1, message: read });
    else snapshots.push(read);
  });
  // Lines are only ever added, so that most texts are in order already; the sort keeps the order of equal days.
  return { snapshots: snapshots.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), faults };
}

/** The snapshot as a line, with its line break. */
export function snapshotLine({ day, file, sheet, account, score, tier, data }: Snapshot): string {
  return `${JSON.stringify({ day, file, ...(sheet > 0 && { sheet }), account, score, tier, data })}\n`;
}

/** The snapshot of a line, or what is wrong with it. */
function readLine(written: string): Snapshot | string {
  let value: JsonValue;
  try {
    value = JSON.parse(written) as JsonValue;
  } catch {
    return 'is not JSON';
  }
  if (!isJsonObject(value)) return 'is not an object';
  const { day, file, sheet = 0, account, score = null, tier = null, data } = value;
  if (!isIsoDay(day)) return 'has no `day` as YYYY-MM-DD';
  if (typeof file !== 'string' || file === '') return 'has no `file`';
  if (typeof sheet !== 'number' || !Number.isInteger(sheet) || sheet < 0) return 'has a `sheet` that is no number from 0';
  if (typeof account !== 'string') return 'has no `account`';
  if (data !== null && !isJsonObject(data)) return 'has no `data`: an object, or null for an account that is gone';
  return { day, file, sheet, account, score: typeof score === 'number' ? score : null, tier: typeof tier === 'string' ? tier : null, data };
}

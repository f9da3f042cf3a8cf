import type { IsoDay } from '../calendar/isoDay';

/**
 * The function with the memory of its last answer. Several rules look one after the other at the same lists of the same account,
 * and a list may be long; nothing older is kept, so accounts of a bulk run do not outlive their turn.
 */
export function rememberLast<Data extends object, Answer>(compute: (data: Data, asOf: IsoDay) => Answer): (data: Data, asOf: IsoDay) => Answer {
  let last: { readonly data: Data; readonly asOf: IsoDay; readonly answer: Answer } | undefined;
  return (data, asOf) => {
    if (last?.data !== data || last.asOf !== asOf) last = { data, asOf, answer: compute(data, asOf) };
    return last.answer;
  };
}

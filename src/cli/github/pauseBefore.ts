import type { Answer } from './githubApi';

const FIRST_PAUSE_MS = 1_000;
/** What GitHub asks for where it has had too much at once and names no time. */
const LONG_PAUSE_MS = 60_000;
const TOO_MUCH = /secondary rate limit/i;
const TRY_AGAIN = [429, 500, 502, 503, 504];

/**
 * How long to wait before a request is made once more; undefined where that would not help.
 * @param response the answer; undefined where there was none
 * @param attempt how often it was made, from 1
 * @param now milliseconds since 1970
 * @returns milliseconds: what GitHub asks for (`Retry-After`, a used-up limit), else 1, 2, 4 … seconds
 */
export function pauseBefore(response: Answer | undefined, attempt: number, now: number): number | undefined {
  const usual = FIRST_PAUSE_MS * 2 ** (attempt - 1);
  if (response === undefined) return usual;
  const { status, headers, text } = response;
  const asked = retryAfter(headers.get('retry-after'), now);
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
  const isTooMuch = status === 403 && TOO_MUCH.test(text);
  // GitHub also says 403 for a limit; without one of its signs it means that the token may not.
  if (!TRY_AGAIN.includes(status) && !(status === 403 && (asked !== undefined || isUsedUp || isTooMuch))) return undefined;
  if (asked !== undefined) return asked;
  if (isTooMuch) return LONG_PAUSE_MS;
  const reset = Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
  return isUsedUp && Number.isFinite(reset) ? Math.max(usual, reset - now) : usual;
}

/** Seconds, or a date. */
function retryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

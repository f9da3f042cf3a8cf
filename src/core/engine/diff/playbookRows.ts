import { byArr } from '../../diff/accountList';
import { leafItems } from '../../diff/leafItems';
import { payOf } from '../../diff/accountDiff';
import type { AccountPair } from '../../diff/accountState';
import type { PlaybookDiff, PlaybookRef } from '../../diff/portfolioDiff';
import type { PlaybookHead } from '../../playbooks/playbook';
import { asJson, isSameData } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue } from '../../yaml/sourceTree';
import type { ChangedFile } from './changeSet';
import type { PairMatches, PlaybookMatches } from './playbookMatches';

/** An account with the playbooks that it matches. */
export interface MatchedPair {
  readonly pair: AccountPair;
  readonly matches: PairMatches;
}

/** The playbooks whose files a change touches, with the accounts that each matches by it and matches no more. */
export function playbookRows({ before, after }: PlaybookMatches, files: readonly ChangedFile[], accounts: readonly MatchedPair[]): PlaybookDiff[] {
  const texts = { before: textsOf(files, 'before'), after: textsOf(files, 'after') };
  const pairs = [
    ...after.heads.map((head) => ({ now: head, then: before.heads.find(({ id }) => id === head.id) })),
    ...before.heads.filter(({ id }) => !after.heads.some((head) => head.id === id)).map((head) => ({ now: undefined, then: head })),
  ];
  return pairs.flatMap(({ then, now }): PlaybookDiff[] => {
    const shown = now ?? then;
    if (then !== undefined && now !== undefined && isSamePlaybook(then, now, texts)) return [];
    const changed = (has: (matches: PairMatches) => boolean) => byArr(accounts.filter(({ matches }) => has(matches)).map(({ pair }) => sumOf(pair)));
    return [
      {
        id: shown.id,
        title: shown.title,
        kind: then === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
        file: shown.file,
        trigger: { before: then?.trigger ?? null, after: now?.trigger ?? null },
        fields: then === undefined || now === undefined ? [] : leafItems('playbook', fieldsOf(then), fieldsOf(now), () => undefined),
        adds: changed((matches) => matches.after.has(shown.id) && !matches.before.has(shown.id)),
        drops: changed((matches) => matches.before.has(shown.id) && !matches.after.has(shown.id)),
        fault: (now && after.faults.get(now.id)) ?? null,
      },
    ];
  });
}

/** Playbooks that the account matches on the first side and not on the second, in the order of their files. */
export function onlyIn(playbooks: readonly PlaybookHead[], one: ReadonlySet<string>, other: ReadonlySet<string>): PlaybookRef[] {
  return playbooks.filter(({ id }) => one.has(id) && !other.has(id)).map(({ id, title }) => ({ id, title }));
}

type Texts = ReadonlyMap<string, string | undefined>;

function textsOf(files: readonly ChangedFile[], side: 'before' | 'after'): Texts {
  return new Map(files.flatMap((changed) => (changed[side] === undefined ? [] : [[changed[side].file, changed[side].content.kind === 'text' ? changed[side].content.text : undefined] as const])));
}

/** Neither the front matter nor the text below it changed; where the file lies does not matter. */
function isSamePlaybook(then: PlaybookHead, now: PlaybookHead, texts: { readonly before: Texts; readonly after: Texts }): boolean {
  if (!texts.after.has(now.file) && !texts.before.has(then.file)) return isSameData(dataOf(then), dataOf(now));
  return texts.before.get(then.file) === texts.after.get(now.file);
}

function dataOf({ file: _file, ...head }: PlaybookHead): JsonValue {
  return asJson(head);
}

/** The head without what names it and without its trigger, under the keys of its file; a default stands for what it leaves out, and nothing for all segments. */
function fieldsOf({ title, kind, status, owner, segments, audience, cooldownDays, dedupeKey, due, outcome }: PlaybookHead): JsonObject {
  const fields = { title, kind, status, owner, segments: segments.length === 0 ? undefined : segments, audience, cooldown_days: cooldownDays, dedupe_key: dedupeKey, due, outcome: outcome && { measure: outcome.measure, within_days: outcome.withinDays } };
  return asJson(fields) as JsonObject;
}

function sumOf({ before, after }: AccountPair): { readonly name: string; readonly arr: number } {
  const { name } = (after ?? before)!.account;
  return { name, arr: after === undefined ? payOf(before) : payOf(after) };
}

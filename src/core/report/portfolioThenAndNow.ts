import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore, Tier } from '../health/healthScore';
import type { PastPortfolio } from '../history/scoreHistories';
import { escapeCell, escapeText } from '../text/escapeMarkdown';
import { money } from '../text/money';
import { plural } from '../text/plural';
import { shortId } from '../text/shortId';
import { shortScore } from './scoreText';
import { signed } from './signed';

/** An account of today, as the engine lists them. */
export interface AccountNow {
  readonly file: string;
  readonly sheet: number;
  readonly name: string;
  readonly arr: number | undefined;
  readonly health: HealthScore;
}

export interface ThenAndNow {
  readonly then: PastPortfolio;
  readonly now: readonly AccountNow[];
  readonly today: IsoDay;
  readonly currency: string;
}

interface Row {
  readonly name: string;
  readonly arr: number | undefined;
  readonly then: HealthScore | undefined;
  readonly now: HealthScore | undefined;
}

/** All accounts of a portfolio as they were and as they are, as Markdown: what moved from tier to tier, then everyone. */
export function portfolioThenAndNow({ then, now, today, currency }: ThenAndNow): string {
  const rows = pairUp(then, now);
  const both = rows.filter((row) => row.then !== undefined && row.now !== undefined);
  const worse = both.filter((row) => tierStep(row) < 0).sort((a, b) => scoreStep(a) - scoreStep(b));
  const better = both.filter((row) => tierStep(row) > 0).sort((a, b) => scoreStep(b) - scoreStep(a));
  const others = rows.filter((row) => !worse.includes(row) && !better.includes(row)).sort(byName);
  const counts = `${plural(then.accounts.length, 'account')} on ${then.day} (version ${shortId(then.revision.id)}), ${now.length} on ${today}. Model ${escapeText(then.modelName)}.`;
  const blocks = [`# Portfolio on ${then.day} and ${today}`, counts, tiers(rows, currency)];
  const section = (title: string, chosen: readonly Row[]) => chosen.length > 0 && blocks.push(`## ${title}`, accounts(chosen, currency));
  section('To a lower tier', worse);
  section('To a higher tier', better);
  section('In the same tier, new, or gone', others);
  for (const { file, reason } of then.unreadable) blocks.push(`${escapeText(file)} could not be read as it was then: ${escapeText(reason)}.`);
  return `${blocks.join('\n\n')}\n`;
}

/** By file and place in it, else by the name of the account: files are moved and renamed. */
function pairUp(then: PastPortfolio, now: readonly AccountNow[]): Row[] {
  const left = new Set(then.accounts);
  const take = (fits: (account: PastPortfolio['accounts'][number]['account']) => boolean) => {
    const found = [...left].find(({ account }) => fits(account));
    if (found !== undefined) left.delete(found);
    return found;
  };
  const first = now.map((account) => take(({ file, name }) => file === account.file && name === account.name));
  const second = now.map((account, at) => first[at] ?? take(({ name }) => name === account.name));
  const paired = now.map((account, at) => second[at] ?? take(({ file, sheet }) => file === account.file && sheet === account.sheet));
  return [
    ...now.map(({ name, arr, health }, at): Row => ({ name, arr, then: paired[at]?.health, now: health })),
    ...[...left].map(({ account, health }): Row => ({ name: account.name, arr: account.data.arr, then: health, now: undefined })),
  ];
}

function accounts(rows: readonly Row[], currency: string): string {
  const cells = rows.map((row) => [
    escapeCell(row.name),
    row.arr === undefined ? '' : money(row.arr, currency),
    row.then === undefined ? 'not there yet' : escapeCell(shortScore(row.then)),
    row.now === undefined ? 'gone' : escapeCell(shortScore(row.now)),
    scored(row) ? signed(scoreStep(row)) : '',
  ]);
  return table(['Account', 'ARR', 'Then', 'Now', 'Change'], cells, ['l', 'r', 'l', 'l', 'r']);
}

/** How many accounts, and how much ARR of today, each tier had and has; the best first. */
function tiers(rows: readonly Row[], currency: string): string {
  const all = new Map<string, Tier>();
  for (const health of rows.flatMap((row) => [row.then, row.now])) if (health?.tier) all.set(health.tier.id, health.tier);
  const ordered = [...all.values()].sort((a, b) => b.min - a.min);
  const of = (side: 'then' | 'now', id: string) => rows.filter((row) => row[side]?.tier?.id === id);
  const arr = (chosen: readonly Row[]) => money(chosen.reduce((sum, row) => sum + (row.arr ?? 0), 0), currency);
  const cells = ordered.map(({ id, label }) => {
    const [before, after] = [of('then', id), of('now', id)];
    return [escapeCell(label), String(before.length), arr(before), String(after.length), arr(after)];
  });
  return table(['Tier', 'Then', 'ARR then', 'Now', 'ARR now'], cells, ['l', 'r', 'r', 'r', 'r']);
}

function scored({ then, now }: Row): boolean {
  return then?.score != null && now?.score != null;
}

function scoreStep({ then, now }: Row): number {
  return (now?.score ?? 0) - (then?.score ?? 0);
}

/** Negative where the tier is a lower one now. */
function tierStep({ then, now }: Row): number {
  if (!then?.tier || !now?.tier || then.tier.id === now.tier.id) return 0;
  return now.tier.min - then.tier.min || scoreStep({ name: '', arr: undefined, then, now });
}

function byName(a: Row, b: Row): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function table(head: readonly string[], rows: readonly (readonly string[])[], align: readonly string[]): string {
  return markdownTable([head, ...rows], { align, stringLength: stringWidth });
}

import { QuickPickItemKind, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { addDays, addMonths, isIsoDay } from '../../core/calendar/isoDay';
import type { IsoDay } from '../../core/calendar/isoDay';
import type { History } from '../../core/ports';
import { shortId } from '../../core/text/shortId';
import { UserError } from '../../core/userError';
import { escapeIcons } from '../host/plainText';
import { askText } from './askText';
import type { CommandArguments } from './commandArguments';

/** More than anybody scrolls through; older ones are named by their day. */
const MOST_VERSIONS = 200;

interface MomentItem extends QuickPickItem {
  readonly moment?: string;
  readonly ask?: 'day' | 'version';
}

/** Where versions of a file can be looked up. */
interface VersionSource {
  readonly history: History | undefined;
  readonly file: string;
}

/**
 * Since when a change is asked for: a day, or the id of a revision that the user picks from those of the file. Undefined when the user
 * backs out.
 * @throws UserError when the day given is none, or lies ahead
 */
export async function askSince(given: CommandArguments, today: IsoDay, source: VersionSource): Promise<string | undefined> {
  const wanted = given.text('since');
  if (wanted !== undefined) return isRevision(wanted) ? wanted : askDay(wanted, 'Since which day?', today);
  const items: MomentItem[] = [
    { label: 'A week ago', moment: addDays(today, -7) },
    { label: 'A month ago', moment: addMonths(today, -1) },
    { label: 'A quarter ago', moment: addMonths(today, -3) },
    { label: 'A year ago', moment: addMonths(today, -12) },
  ].map((item) => ({ ...item, description: item.moment }));
  const others: MomentItem[] = [
    { label: '', kind: QuickPickItemKind.Separator },
    { label: '$(calendar) A day…', ask: 'day' },
    ...(source.history === undefined ? [] : [{ label: '$(git-commit) A version of this file…', ask: 'version' as const }]),
  ];
  const picked = await window.showQuickPick([...items, ...others], { title: 'Compare the score with that of' });
  if (picked?.ask === 'day') return askDay(undefined, 'Since which day?', today);
  return picked?.ask === 'version' ? pickVersion(source) : picked?.moment;
}

/**
 * A day that is over or today, as the user writes it.
 * @throws UserError when the day given is none, or lies ahead
 */
export async function askDay(given: string | undefined, title: string, today: IsoDay): Promise<IsoDay | undefined> {
  return askText({ given, title, start: addMonths(today, -3), check: (text) => checkDay(text, today) });
}

/** What is wrong with a day of the past; undefined when nothing is. */
function checkDay(text: string, today: IsoDay): string | undefined {
  if (!isIsoDay(text)) return 'Write a day that exists, as YYYY-MM-DD.';
  return text > today ? `${text} lies ahead; today is ${today}.` : undefined;
}

/** A hash or the like, which no day looks like. */
function isRevision(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text);
}

async function pickVersion({ history, file }: VersionSource): Promise<string | undefined> {
  const versions = (await history?.versions(file, MOST_VERSIONS))?.versions ?? [];
  if (versions.length === 0) throw new UserError('This file was never recorded. Commit it first');
  const items = versions.map(({ revision: { id, day, author, summary } }) => ({
    label: escapeIcons(summary === '' ? day : summary),
    description: escapeIcons([author, day].filter((part) => part !== '').join(', ')),
    detail: shortId(id),
    moment: id,
  }));
  const picked = await window.showQuickPick(items, { title: 'Compare the score with that of', matchOnDescription: true, matchOnDetail: true });
  return picked?.moment;
}

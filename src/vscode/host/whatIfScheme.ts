import { TabInputText, window } from 'vscode';
import type { Tab, Uri } from 'vscode';

/**
 * Scratch copies of accounts, to try values in. They stand in a file system of their own, in memory: a document that was never saved
 * would ask to be saved whenever it is closed, and would count as one more account of the portfolio.
 */
export const WHAT_IF_SCHEME = 'csac-whatif';

export function isWhatIf({ scheme }: Uri): boolean {
  return scheme === WHAT_IF_SCHEME;
}

/** The tabs that show scratch copies. */
export function whatIfTabs(): readonly (Tab & { readonly input: TabInputText })[] {
  const isOurs = (tab: Tab): tab is Tab & { readonly input: TabInputText } => tab.input instanceof TabInputText && isWhatIf(tab.input.uri);
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isOurs));
}

/** Closes what a former window left open: its scratch copies went with it. */
export async function closeLeftWhatIfs(): Promise<void> {
  const left = whatIfTabs();
  if (left.length > 0) await window.tabGroups.close(left);
}

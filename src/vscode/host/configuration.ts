import { workspace } from 'vscode';
import type { ConfigurationChangeEvent, Disposable, Uri } from 'vscode';

export type ShownScores = 'off' | 'overall' | 'all' | 'hints';
export type CheckExtent = 'open' | 'changed' | 'portfolio';
export type DocumentView = 'source' | 'preview';

const SECTION = 'customerSuccess';

/** The user's settings for a resource, with VS Code's defaults from package.json filled in. */
export interface Configuration {
  readonly lenses: ShownScores;
  /** Which files have findings on show, besides those that are open. */
  readonly check: CheckExtent;
  /** A day as the user wrote it; empty for today. */
  readonly asOf: string;
  readonly badges: boolean;
  /** How many days back the score is compared with; 0 for not at all. */
  readonly changeSince: number;
  readonly documentView: DocumentView;
  /** Whether templates of the portfolio may run; VS Code ignores a folder's own word on it in Restricted Mode. */
  readonly templates: boolean;
}

export function configurationOf(uri: Uri | undefined): Configuration {
  const values = workspace.getConfiguration(SECTION, uri ?? null);
  return {
    lenses: oneOf(values.get('lenses'), ['off', 'overall', 'all', 'hints'], 'all'),
    check: oneOf(values.get('check'), ['open', 'changed', 'portfolio'], 'open'),
    asOf: textOf(values.get('asOf')).trim(),
    badges: values.get('badges') !== false,
    changeSince: daysOf(values.get('changeSince')),
    documentView: oneOf(values.get('documentView'), ['source', 'preview'], 'source'),
    templates: values.get('templates') !== false,
  };
}

/** Tells when the user has chosen anew which files have their findings on show. */
export function onDidChangeExtent(listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${SECTION}.check`)) listener();
  });
}

export function concernsUs(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(SECTION);
}

/** A quarter, unless it is a number of days up to ten years. */
function daysOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 3650 ? Math.floor(value) : 90;
}

/** Settings are whatever stands in settings.json; a value that is not a choice counts as unset. */
function oneOf<T extends string>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

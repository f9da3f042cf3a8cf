import type { Uri } from 'vscode';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { applyWhatIf } from './applyWhatIf';
import { beginWhatIf } from './beginWhatIf';
import { showWaysUp } from './showWaysUp';

type Work = (session: Session, given: CommandArguments) => Promise<Uri | undefined>;

/** What the commands on what-ifs do; each gives the document that it worked on, undefined when the user backed out. */
export const whatIfWork = { begin: beginWhatIf, showWaysUp, apply: applyWhatIf } satisfies Record<string, Work>;

export type WhatIfWork = typeof whatIfWork;

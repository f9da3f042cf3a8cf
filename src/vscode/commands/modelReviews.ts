import type { Uri } from 'vscode';
import type { Session } from '../session';
import { backtestHealthModel } from './backtestHealthModel';
import type { CommandArguments } from './commandArguments';
import { compareHealthModels } from './compareHealthModels';
import { previewModelEffect } from './previewModelEffect';

/** What can be done with health models; each gives the place of the page that it shows, or nothing when the user backs out. */
export type ModelWork = Readonly<Record<'compareHealthModels' | 'backtestHealthModel' | 'previewModelEffect', (session: Session, given: CommandArguments) => Promise<Uri | undefined>>>;

export const modelWork: ModelWork = { compareHealthModels, backtestHealthModel, previewModelEffect };

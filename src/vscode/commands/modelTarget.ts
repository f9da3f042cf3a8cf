import { window } from 'vscode';
import type { ModelName } from '../../core/health/models/modelReviews';
import { isModel } from '../features/models/modelReader';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { pickPortfolio } from './pickPortfolio';

/** The portfolio that a command on health models is about, and the model that the user was looking at. */
export interface ModelTarget {
  readonly portfolio: OpenPortfolio;
  /** Undefined where it was no model. */
  readonly model: ModelName | undefined;
}

/** Undefined when the user backs out. */
export async function modelTarget(session: Session, given: CommandArguments): Promise<ModelTarget | undefined> {
  const uri = given.uri ?? window.activeTextEditor?.document.uri;
  if (uri !== undefined && (given.uri !== undefined || isModel({ uri }))) {
    const portfolio = await session.portfolios.of(uri);
    return { portfolio, model: isModel({ uri }) ? portfolio.fileOf(uri) : undefined };
  }
  const portfolio = await pickPortfolio(session);
  return portfolio && { portfolio, model: undefined };
}

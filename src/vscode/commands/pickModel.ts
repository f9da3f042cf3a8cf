import { window } from 'vscode';
import type { ModelChoice, ModelName } from '../../core/health/models/modelReviews';
import type { OpenPortfolio } from '../host/openPortfolio';
import { escapeIcons } from '../host/plainText';

interface Question {
  readonly title: string;
  /** Leaves this one out. */
  readonly except?: ModelName;
  /** The one to begin with. */
  readonly first?: ModelName;
}

/** One of the presets and the models of the portfolio; undefined when the user backs out. */
export async function pickModel({ engine }: OpenPortfolio, { title, except, first }: Question): Promise<ModelName | undefined> {
  const choices = (await (await engine.models()).list()).filter(({ name }) => name !== except);
  const isFirst = ({ name, isInForce }: ModelChoice) => (first === undefined ? isInForce : name === first);
  const sorted = [...choices.filter(isFirst), ...choices.filter((choice) => !isFirst(choice))];
  const items = sorted.map(({ name, file, isInForce }) => ({
    label: escapeIcons(name),
    description: [file === undefined ? 'preset' : '', isInForce ? 'in force' : ''].filter((part) => part !== '').join(', '),
    name,
  }));
  return (await window.showQuickPick(items, { title }))?.name;
}

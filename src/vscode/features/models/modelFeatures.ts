import { Disposable, languages } from 'vscode';
import type { Uri } from 'vscode';
import type { DocumentReader } from '../../host/documentReader';
import type { Portfolios } from '../../host/portfolios';
import type { VirtualDocuments } from '../../host/virtualDocuments';
import { ModelLenses } from './modelLenses';
import { ModelPreviews } from './modelPreviews';
import { MODELS } from './modelReader';

interface Parts {
  readonly reader: DocumentReader;
  readonly portfolios: Portfolios;
  readonly virtualDocuments: VirtualDocuments;
}

/** What VS Code shows of health models. */
export interface ModelFeatures extends Disposable {
  /** The place of the page that shows what a model does to the accounts; it follows what is typed. */
  preview(model: Uri): Uri;
}

/** Loaded with the first health model that comes to the screen. */
export function registerModelFeatures({ reader, portfolios, virtualDocuments }: Parts): ModelFeatures {
  const lenses = new ModelLenses(reader, portfolios.onDidChange);
  const previews = new ModelPreviews(reader, virtualDocuments);
  const all = Disposable.from(lenses, previews, languages.registerCodeLensProvider([...MODELS], lenses));
  return { preview: (model) => previews.place(model), dispose: () => void all.dispose() };
}

import type { CancellationToken, TextDocument } from 'vscode';
import type { Finding } from '../../../core/finding';
import type { Log } from '../../host/logger';
import { OpenFindings } from '../openFindings';
import type { Problems } from '../problems';
import type { OpenTemplate, TemplateReader } from './templateReader';

/** A template with its findings. */
interface CheckedTemplate extends OpenTemplate {
  readonly findings: readonly Finding[];
}

/** Keeps the findings of every open template on show. */
export function templateFindings(reader: TemplateReader, problems: Problems, log: Log): OpenFindings<CheckedTemplate> {
  const check = async (document: TextDocument, token: CancellationToken): Promise<CheckedTemplate | undefined> => {
    const answered = await reader.ask(document, token, ({ authoring, template }) => authoring.diagnose(template, token));
    return answered && { ...answered.open, findings: answered.answer };
  };
  return new OpenFindings({ mayBeOne: ({ uri }) => uri.path.endsWith('.md.hbs'), check, problems, log, failure: 'A template could not be checked' });
}

import type { IsoDay } from '../calendar/isoDay';
import type { Finding } from '../finding';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { Settings } from '../model/settings';
import type { SourceDocument } from '../model/sourceDocument';
import type { TemplateSandbox } from '../ports';
import { gapsIn } from '../render/gap';
import type { Gap } from '../render/gap';
import { BUILT_IN_PARTIALS, BUILT_IN_TEMPLATES } from '../render/generated/builtInTemplates';
import { renderTemplate } from '../render/renderTemplate';
import { tidyMarkdown } from '../render/tidyMarkdown';
import { UserError } from '../userError';
import { BUILT_IN_DOCUMENTS } from './catalogue';
import { documentData } from './documentData';
import type { Audience, DocumentInput } from './documentInput';
import { originComment } from './documentOrigin';
import { fileNameOf } from './fileName';
import { ownTemplateData } from './ownTemplateData';
import type { PlanInput } from '../model/planInput';
import { quarterOf } from './quarter';
import { CHURN_REASON_IDS, isChurnReason } from './savePlan/reasonsFor';

/** A template of the user's own, with the partials that it may call. */
export interface CustomTemplate {
  readonly source: string;
  readonly file: string;
  readonly partials: Readonly<Record<string, string>>;
}

export interface RenderDocumentRequest {
  /** Id of a document of the catalogue; with `custom`, the id that the rendered document carries. */
  readonly template: string;
  readonly account: Account;
  readonly document: SourceDocument;
  readonly plan?: PlanInput;
  readonly health: HealthScore;
  readonly settings: Settings;
  readonly asOf: IsoDay;
  /** Who will read it; the template's own audience when nobody says. */
  readonly audience?: Audience;
  /** For a save plan: why the customer might leave (R5). */
  readonly reason?: string;
  readonly custom?: CustomTemplate;
  readonly sandbox?: TemplateSandbox;
}

export interface RenderedDocument {
  /** Markdown; a comment at its end tells how it was made. */
  readonly text: string;
  /** A name without any folder, safe on every system. */
  readonly fileName: string;
  /** What is still to be filled in, in the order of the text. */
  readonly gaps: readonly Gap[];
  readonly findings: readonly Finding[];
  readonly template: string;
}

/**
 * The document of an account, as Markdown. Same request, same text.
 * @throws UserError with one plain line: unknown document or reason, an audience that it is not for, a template that cannot be used
 */
export async function renderDocument(request: RenderDocumentRequest): Promise<RenderedDocument> {
  const info = BUILT_IN_DOCUMENTS.find((each) => each.id === request.template);
  if (info === undefined && request.custom === undefined) {
    throw new UserError(`There is no document \`${request.template}\`; there are: ${BUILT_IN_DOCUMENTS.map((each) => each.id).join(', ')}.`);
  }
  const audience = request.audience ?? info?.audience ?? 'internal';
  checkRequest(request, audience);
  const input = inputOf(request, audience);
  const format = { locale: request.settings.locale, currency: request.account.data.currency ?? request.settings.currency };
  const body = await renderBody(request, input, format);
  const origin = originComment({ template: request.template, account: request.account.file, as_of: request.asOf, audience });
  const text = body.trimEnd() + '\n' + origin;
  return {
    text,
    fileName: fileNameOf(info?.fileName ?? `${request.template}-{date}`, quarterOf(request.asOf, request.settings.fiscalYearStart), request.asOf),
    gaps: gapsIn(text),
    findings: [],
    template: request.template,
  };
}

function checkRequest({ template, reason, custom }: RenderDocumentRequest, audience: Audience): void {
  if (reason !== undefined && !isChurnReason(reason)) {
    throw new UserError(`\`${reason}\` is no reason to leave; the reasons are: ${CHURN_REASON_IDS.join(', ')}.`);
  }
  if (custom === undefined && template === 'save-plan' && audience === 'customer') {
    throw new UserError('A save plan is for our own people; it cannot be written for the customer.');
  }
}

function inputOf({ account, plan, health, settings, asOf, reason }: RenderDocumentRequest, audience: Audience): DocumentInput {
  return {
    account: account.data,
    health,
    settings,
    asOf,
    audience,
    ...(plan === undefined ? {} : { plan: plan.data }),
    ...(reason === undefined ? {} : { reason }),
  };
}

async function renderBody({ template, custom, sandbox }: RenderDocumentRequest, input: DocumentInput, format: object): Promise<string> {
  if (custom === undefined) {
    const data = { ...documentData(template, input), format };
    return renderTemplate({ ...BUILT_IN_TEMPLATES[template]!, partials: BUILT_IN_PARTIALS }, data);
  }
  if (sandbox === undefined) throw new UserError(`${custom.file} cannot be used here: templates of the workspace need a trusted workspace.`);
  try {
    const data = { ...ownTemplateData(template, input), format };
    return tidyMarkdown(await sandbox.render({ source: custom.source, partials: custom.partials, data, name: custom.file }));
  } catch (fault) {
    throw new UserError(fault instanceof Error ? fault.message : String(fault));
  }
}

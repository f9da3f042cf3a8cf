import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { PlanInput } from '../model/planInput';
import type { EvidenceScope, Settings } from '../model/settings';
import type { SourceDocument } from '../model/sourceDocument';
import type { TemplateSandbox } from '../ports';
import { gapsIn } from '../render/gap';
import type { Gap } from '../render/gap';
import type { EnvironmentData } from '../render/renderEnvironment';
import { renderTemplate } from '../render/renderTemplate';
import { tidyMarkdown } from '../render/tidyMarkdown';
import { fingerprint } from '../text/fingerprint';
import { UserError } from '../userError';
import type { DocumentData } from './analysis';
import { metricMarks } from './audience/internalMetrics';
import { withoutInternal } from './audience/withoutInternal';
import { builtInTemplate } from './builtInTemplates';
import type { DocumentKindInfo } from './catalogue';
import { documentData } from './documentData';
import type { Audience, DocumentInput } from './documentInput';
import { originComment } from './documentOrigin';
import type { DocumentOrigin } from './documentOrigin';
import { evidencePlaces } from './evidencePlaces';
import { fileNameOf } from './fileName';
import { languageOf, loadLanguage } from './language';
import type { LanguageTexts } from './language';
import { sealRegions } from './living/sealRegions';
import { ownTemplateData } from './ownTemplateData';
import type { PeerGroup } from './peers/peers';
import { quarterOf } from './dates/quarter';
import type { Quarter } from './dates/quarter';
import { CHURN_REASON_IDS, isChurnReason } from './risk/plays';
import type { ScorePoint } from './score/trend';

// Loaded with this module, which hosts load at the first document.
export { languageOf, loadLanguage };

/** A template of the user's own, with the partials that it may call. */
export interface CustomTemplate {
  readonly source: string;
  readonly file: string;
  readonly partials: Readonly<Record<string, string>>;
}

export interface RenderDocumentRequest {
  /** What the template says of itself. */
  readonly info: DocumentKindInfo;
  readonly account: Account;
  readonly document: SourceDocument;
  readonly plan?: PlanInput;
  readonly health: HealthScore;
  readonly settings: Settings;
  readonly asOf: IsoDay;
  /** The day on which the document was first made, where it is made anew. */
  readonly since?: IsoDay;
  /** Folder that the document belongs to, from the portfolio's root, with `/` at its end. */
  readonly folder: string;
  /** Who will read it; the template's own audience when nobody says. */
  readonly audience?: Audience;
  /** Why the customer might leave (R5), where the person who asks knows it. */
  readonly reason?: string;
  /** Whose documents lead to the lines of their figures, where the person who asks decides; else the settings. */
  readonly evidence?: EvidenceScope;
  readonly peers?: PeerGroup;
  /** Ids of the metrics that the health model declares as internal. */
  readonly internalMetrics?: readonly string[];
  readonly trend?: readonly ScorePoint[];
  /** The team's own template; without it the built-in one of the id is rendered. */
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
  readonly template: string;
  readonly kind: DocumentKindInfo['kind'];
  readonly audience: Audience;
}

/**
 * The document of an account, as Markdown. Same request, same text.
 * @throws UserError with one plain line: an unknown reason, an audience that it is not for, a template that cannot be used, a document
 * that makes no sense for the account
 */
export async function renderDocument(request: RenderDocumentRequest): Promise<RenderedDocument> {
  const { info, settings, account, asOf } = request;
  const input = inputOf(request);
  const texts = await loadLanguage(languageOf(settings.locale));
  const environment = environmentOf(request, input.audience, texts);
  const data = dataOf(request, input);
  const isDeck = info.kind === 'deck';
  const { text, regions } = sealRegions(await renderBody(request, data, environment, texts), isDeck);
  const origin: DocumentOrigin = {
    template: info.id,
    account: account.file,
    ...(request.document.sheets.length > 1 && { name: account.name }),
    as_of: asOf,
    ...(input.since !== undefined && { since: input.since }),
    audience: input.audience,
    ...(request.reason !== undefined && { reason: request.reason }),
    ...(request.evidence !== undefined && { evidence: request.evidence }),
    fingerprint: fingerprint(JSON.stringify(input)),
    regions,
  };
  return {
    text: `${text.trimEnd()}\n${originComment(origin, isDeck)}`,
    // A copy for other readers is a file of its own, or one would be written over the other.
    fileName: fileNameOf(input.audience === info.audience ? info.fileName : `${info.fileName}-${input.audience}`, quarterIn(data, input), asOf),
    gaps: gapsIn(text),
    template: info.id,
    kind: info.kind,
    audience: input.audience,
  };
}

/**
 * What the document rests on, as data: the analysis of a built-in document; for a template of the team's own all that it can read.
 * @throws UserError as `renderDocument`
 */
export function analyseDocument(request: RenderDocumentRequest): DocumentData {
  return dataOf(request, inputOf(request));
}

function inputOf({ info, account, plan, health, settings, asOf, since, peers, trend, internalMetrics = [], ...asked }: RenderDocumentRequest): DocumentInput {
  const audience = asked.audience ?? info.audience;
  if (asked.reason !== undefined && !isChurnReason(asked.reason)) {
    throw new UserError(`\`${asked.reason}\` is no reason to leave; the reasons are: ${CHURN_REASON_IDS.join(', ')}.`);
  }
  if (!info.audiences.includes(audience)) {
    const readers = audience === 'customer' ? 'our own people; it cannot be written for the customer' : 'the customer; it cannot be written for our own people';
    throw new UserError(`\`${info.id}\` (${info.title}) is for ${readers}.`);
  }
  return {
    account: audience === 'customer' ? withoutInternal(account.data, metricMarks(internalMetrics)) : account.data,
    internalMetrics,
    health,
    settings,
    asOf,
    audience,
    ...(since !== undefined && since < asOf && { since }),
    ...(plan && { plan: plan.data }),
    ...(asked.reason !== undefined && { reason: asked.reason }),
    ...(peers && { peers }),
    ...(trend && { trend }),
  };
}

function environmentOf(request: RenderDocumentRequest, audience: Audience, { words }: LanguageTexts): EnvironmentData {
  const { info, account, document, plan, settings, folder } = request;
  const scope = request.evidence ?? settings.documents.evidence;
  const isWorkedWith = info.kind !== 'email' && info.kind !== 'deck';
  const sheet = document.sheets[account.sheet];
  const shows = isWorkedWith && (scope === 'all' || (scope === 'internal' && audience === 'internal')) && sheet !== undefined;
  return {
    locale: settings.locale,
    currency: account.data.currency ?? settings.currency,
    words,
    ...(shows && { places: evidencePlaces(folder, { document, sheet }, plan) }),
  };
}

/** What the template reads but for the environment: the analysis; for a template of the team's own all that it can read. */
function dataOf({ info, custom }: RenderDocumentRequest, input: DocumentInput): DocumentData {
  return custom === undefined ? (documentData(info.id, input) ?? {}) : ownTemplateData(info.id, input);
}

/** The quarter that the document is about, where its analysis says so: a review in January may be that of the last. */
function quarterIn({ quarter }: DocumentData, input: DocumentInput): Pick<Quarter, 'slug'> {
  const slug = typeof quarter === 'object' && quarter !== null && 'slug' in quarter ? quarter.slug : undefined;
  return typeof slug === 'string' ? { slug } : quarterOf(input.asOf, input.settings.fiscalYearStart);
}

async function renderBody({ info, custom, sandbox }: RenderDocumentRequest, data: DocumentData, environment: EnvironmentData, texts: LanguageTexts): Promise<string> {
  if (custom === undefined) return renderTemplate(builtInTemplate(info.id, texts), { ...data, environment });
  if (sandbox === undefined) throw new UserError(`${custom.file} cannot be used here: templates of the workspace need a trusted workspace.`);
  try {
    const partials = { ...texts.partials, ...custom.partials };
    return tidyMarkdown(await sandbox.render({ source: custom.source, partials, data: { ...data, environment }, name: custom.file }));
  } catch (fault) {
    throw new UserError(fault instanceof Error ? fault.message : String(fault));
  }
}

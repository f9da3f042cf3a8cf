import { accountFilesOf, planFilesOf } from '../model/documentKind';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { folderOf, plainPath } from '../text/filePath';
import type { Span } from '../text/span';
import { nodeAt } from '../yaml/nodePath';
import { partSpan } from '../yaml/scalarPart';
import type { ScalarNode, SourceNode, YamlPath } from '../yaml/sourceTree';
import type { Link } from './authoring';
import type { FeatureView } from './featureView';
import { nameText, symbolSpan, symbolsOf } from './symbols';

const EMAIL_KEYS: ReadonlySet<string> = new Set(['email', 'support_email']);
/** Nothing that means something in an address: the text is the user's. */
const EMAIL = /^[^\s@<>()?&#%,;:"]+@[^\s@<>()?&#%,;:"]+$/;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** Everything that leads somewhere: playbooks, plans, accounts and rendered documents, the files that settings name, mail and web addresses. */
export function linksOf(view: FeatureView): Link[] {
  const { document } = view;
  const links = document.sheets.flatMap((sheet) => [...addressLinks(document, sheet.body), ...fileLinks(view, sheet)]);
  return [...links, ...playbookLinks(view)].sort((a, b) => a.span.start - b.span.start);
}

function playbookLinks({ document, portfolio: { playbooks } }: FeatureView): Link[] {
  return symbolsOf(document).flatMap((occurrence) => {
    if (occurrence.use.kinds[0] !== 'playbook' || occurrence.path.at(-1) !== 'playbook') return [];
    const playbook = playbooks.get(nameText(occurrence));
    return playbook === undefined ? [] : [{ span: symbolSpan(document, occurrence), tooltip: `Open the playbook ${playbook.title}`, target: { file: playbook.file } }];
  });
}

function* addressLinks(document: SourceDocument, node: SourceNode): Generator<Link> {
  if (node.kind === 'sequence') {
    for (const item of node.items) if (item !== null) yield* addressLinks(document, item);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (value?.kind === 'scalar') yield* addressLink(document, String(key.value), value);
      else if (value !== null) yield* addressLinks(document, value);
    }
  }
}

function* addressLink(document: SourceDocument, key: string, node: ScalarNode): Generator<Link> {
  const text = String(node.value);
  if (EMAIL_KEYS.has(key) && EMAIL.test(text)) yield { span: innerSpan(document, node), tooltip: `Write to ${text}`, target: { uri: `mailto:${text}` } };
  else if (key === 'website' && WEB_ADDRESS.test(text)) yield { span: innerSpan(document, node), tooltip: `Open ${text}`, target: { uri: text } };
}

function fileLinks(view: FeatureView, sheet: Sheet): Link[] {
  const { document } = view;
  const files = new Set(view.portfolio.files);
  const existing = (candidates: readonly string[]) => candidates.find((file) => files.has(file) && file !== document.file);
  const link: LinkTo = (path, file, tooltip) => {
    const node = nodeAt(sheet.body, path)?.node;
    return node?.kind === 'scalar' && file !== undefined ? [{ span: innerSpan(document, node), tooltip, target: { file } }] : [];
  };
  switch (sheet.kind) {
    case 'account':
      return [...link(['account'], existing(planFilesOf(document.file)), 'Open the success plan'), ...documentLinks(view, sheet, link)];
    case 'success-plan':
      return link(['account'], existing(accountFilesOf(document.file)), 'Open the account');
    case 'settings':
      return [
        ...link(['health_model'], existing([fromRoot(view, sheet, 'health_model')]), 'Open the health model'),
        ...['templates', 'playbooks'].flatMap((key) => {
          const inside = view.portfolio.files.find((file) => file.startsWith(`${fromRoot(view, sheet, key)}/`));
          return link([key], inside, 'Open the first file of the folder');
        }),
      ];
    default:
      return [];
  }
}

/** The link of a place of the sheet to a file; none where either is missing. */
type LinkTo = (path: YamlPath, file: string | undefined, tooltip: string) => Link[];

/** Rendered documents beside the account: the QBR of each review, and the newest save plan at the risk. */
function documentLinks({ document, portfolio }: FeatureView, sheet: Sheet, link: LinkTo): Link[] {
  const folder = `${folderOf(document.file)}documents/`;
  const rendered = portfolio.files.filter((file) => file.startsWith(folder));
  if (rendered.length === 0) return [];
  const reviews = nodeAt(sheet.body, ['reviews'])?.node;
  const ofReviews = (reviews?.kind === 'sequence' ? reviews.items : []).flatMap((_item, index) => {
    const quarter = nodeAt(sheet.body, ['reviews', index, 'quarter'])?.node;
    const slug = quarter?.kind === 'scalar' ? slugOf(String(quarter.value)) : undefined;
    return link(['reviews', index, 'quarter'], rendered.find((file) => file === `${folder}qbr-${slug}.md`), 'Open the document of this review');
  });
  const savePlan = rendered.filter((file) => file.startsWith(`${folder}save-plan-`)).sort().at(-1);
  return [...ofReviews, ...link(['risk', 'level'], savePlan, 'Open the newest save plan')];
}

/** `Q4 2025` as file names have it: `2025-Q4`; undefined for anything else. */
function slugOf(quarter: string): string | undefined {
  const match = /^\s*(Q[1-4])\s+((?:FY)?\d{4})\s*$/.exec(quarter);
  return match === null ? undefined : `${match[2]}-${match[1]}`;
}

/** The path that a key of the settings gives, from the portfolio's root. */
function fromRoot({ document }: FeatureView, sheet: Sheet, key: string): string {
  const node = nodeAt(sheet.body, [key])?.node;
  const written = node?.kind === 'scalar' ? String(node.value) : '';
  return folderOf(document.file) + plainPath(written);
}

function innerSpan(document: SourceDocument, node: ScalarNode): Span {
  return partSpan(document.text, node, { start: 0, end: String(node.value).length }) ?? { start: node.start, end: node.end };
}

import type { RenderProposal, RenderRequest } from '../../core/engine';
import type { Audience, EvidenceScope, RenderFormat } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { plural } from '../../core/text/plural';
import { findAccount } from '../findAccount';
import { findRoot, givenPath } from '../findRoot';
import type { Output } from '../output';
import { absolutePath, relativePath } from '../paths';
import { refreshInPlace } from '../refreshInPlace';
import { openSession } from '../session';
import type { CommonOptions } from '../session';
import { writeDocument } from '../writeDocument';
import { heldBack, readyDocument, tellFindings } from './readyDocument';

/** The document shows every gap; a list longer than a screen would hide what stands above it. */
const GAPS_TOLD = 25;

export interface RenderOptions extends CommonOptions {
  /** A file, or `-` for standard output. */
  readonly out: string;
  /** Replace a file that is there with other content; give out what should not go to a customer. */
  readonly force: boolean;
  readonly format: RenderFormat;
  readonly evidence?: EvidenceScope;
  readonly template?: string;
  readonly audience?: Audience;
  /** For a save plan: why the customer might leave. */
  readonly reason?: string;
}

/** Renders one document of one account to standard output or to a file. */
export async function render(document: string, account: string, options: RenderOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const template = options.template === undefined ? undefined : givenPath(io.cwd, options.template);
  const found = findAccount(account, io, options);
  const session = openSession(found.root, io, output, options, template === undefined ? [] : [template.absolute]);
  const chosen = await found.choose(session);
  const request: RenderRequest = {
    template: document,
    ...chosen,
    ...(options.audience && { audience: options.audience }),
    ...(options.reason !== undefined && { reason: options.reason }),
    ...(options.evidence && { evidence: options.evidence }),
    ...(template && { templateFile: relativePath(session.root, template.absolute) }),
  };
  const write = (text: string): void => {
    if (options.out === '-') output.result.block(text);
    else output.note(writeDocument({ path: absolutePath(io.cwd, options.out), shown: options.out }, text, options.force));
  };
  if (options.format === 'json') {
    const data = await session.engine.analyse(request);
    if (options.out === '-') output.result.json(data);
    else write(`${JSON.stringify(data, undefined, 2)}\n`);
    return EXIT.done;
  }
  const proposal = await session.engine.render(request);
  if (options.format === 'markdown') {
    const path = options.out === '-' || options.force ? undefined : absolutePath(io.cwd, options.out);
    const refreshed = path === undefined ? undefined : await refreshInPlace(session, path, proposal.text);
    if (refreshed === undefined) write(proposal.text);
    else if (refreshed.isKept) output.warn(`${options.out} ${refreshed.told}`);
    else output.note(`${options.out} ${refreshed.told}`);
    tellGaps(proposal, output);
    return EXIT.done;
  }
  const findings = await heldBack(proposal, session.engine);
  tellFindings(findings, proposal.text, output);
  if (findings.length > 0 && !options.force) {
    output.warn(`held back: ${plural(findings.length, 'thing')} should not go to the customer; mend the files, or use --force`);
    return EXIT.findings;
  }
  write(await readyDocument(proposal, options.format, session.engine));
  return EXIT.done;
}

/** Prints the text of a template, to begin one's own with. */
export async function printTemplate(document: string, options: CommonOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const here = givenPath(io.cwd, '.');
  const session = openSession(findRoot(io.cwd, [here], options.root), io, output, options);
  output.result.block(await session.engine.templateText(document));
  return EXIT.done;
}

/** Lists the documents that can be rendered here, an id a line. */
export async function listDocuments(options: CommonOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const here = givenPath(io.cwd, '.');
  const session = openSession(findRoot(io.cwd, [here], options.root), io, output, options);
  const documents = await session.engine.documents();
  const width = Math.max(...documents.map(({ id }) => id.length));
  for (const { id, title, audience } of documents) {
    output.result.line({ text: id.padEnd(width), style: 'bold' }, `  ${title} `, { text: `(${audience})`, style: 'dim' });
  }
  return EXIT.done;
}

function tellGaps({ gaps }: RenderProposal, output: Output): void {
  for (const gap of gaps.slice(0, GAPS_TOLD)) output.warn(`gap: ${gap.message}`);
  if (gaps.length > GAPS_TOLD) output.warn(`and ${plural(gaps.length - GAPS_TOLD, 'more gap')}; look for ⟦ in the document`);
}

import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../support/fileWorkspace';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a page: its language, its text, and the line of its fence, from 1. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** The pages that people read, as paths from the root. Playbooks of the examples are data. */
export const PAGES: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'bench/README.md',
  ...['docs', 'examples'].flatMap((folder) => filesBelow(join(ROOT, folder)).filter((file) => file.endsWith('.md') && !file.includes('/playbooks/')).map((file) => `${folder}/${file}`)),
];

export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

export function codeBlocks(text: string): CodeBlock[] {
  return [...text.matchAll(/^( *)(`{3,})(\w*)\n([\s\S]*?)^\1\2$/gm)].map((match) => ({
    language: match[3]!,
    text: match[4]!,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** The page without what stands in code, where brackets are no links. */
export function proseOf(text: string): string {
  return text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

/** Where links and images of the page lead, as written. */
export function linksOf(text: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => match[1]!);
}

/** The file that a relative link leads to, as a path from the root, and the heading in it. */
export function targetOf(page: string, link: string): { readonly file: string; readonly anchor: string | undefined } {
  const [path = '', anchor] = decodeURI(link).split('#');
  const file = path === '' ? page : posix.normalize(posix.join(dirname(page), path));
  return { file, anchor };
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map((match) => {
      const slug = match[1]!.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

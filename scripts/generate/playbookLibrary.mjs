import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { headFrom, pathInProject, readText } from './readSchemas.mjs';

const FOLDER = 'playbooks';
const KINDS = {
  onboarding: ['Onboarding', 'From the signature to the first value, and what goes wrong on the way.'],
  rescue: ['Rescue', 'Warnings that a customer may leave, and plans by reason.'],
  tier: ['Health tiers', 'What a score, or its way up or down, asks for.'],
  expansion: ['Expansion', 'Signs that a customer could grow.'],
  renewal: ['Renewal', 'The gates on the way to the next signature.'],
  'win-back': ['Win-back', 'After a customer has left.'],
  feedback: ['Feedback', 'What to do with an NPS answer.'],
  change: ['Change', 'At the customer, in their market, or in how we look after them.'],
};

/** The built-in playbooks as a module that is loaded when somebody asks for them, and as a page of the documentation: [path, text] each. */
export function playbookLibraryFiles() {
  const files = readdirSync(pathInProject(FOLDER)).filter((file) => file.endsWith('.md'));
  const all = files.map((file) => readPlaybook(`${FOLDER}/${file}`)).sort((a, b) => kindOf(a) - kindOf(b) || byId(a, b));
  return [
    ['src/core/playbooks/generated/library.ts', libraryModule(all)],
    ['docs/playbook-library.md', libraryPage(all)],
  ];
}

function readPlaybook(path) {
  const text = readText(path).replace(/\r\n/g, '\n');
  const [, yaml, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const head = parse(yaml ?? '');
  const id = basename(path, '.md');
  if (head?.id !== id || !(head.kind in KINDS)) throw new Error(`${path}: its id must be the file's name, and its kind one of ${Object.keys(KINDS).join(', ')}`);
  const why = firstSentence(sectionOf(body, 'Why'));
  const when = /^- (.*)$/m.exec(sectionOf(body, 'Signals'))?.[1];
  if (!why || !when || !/^segments: \[.+\]$/m.test(yaml)) throw new Error(`${path}: it needs segments on one line, a Why, and Signals that say first when it applies`);
  return { head, entry: { id, title: head.title, kind: head.kind, why, when, text } };
}

const kindOf = ({ entry }) => Object.keys(KINDS).indexOf(entry.kind);
const byId = (a, b) => (a.entry.id < b.entry.id ? -1 : 1);
const sectionOf = (body, title) => new RegExp(`\\n## ${title}\\n\\n(.*?)(\\n\\n|$)`, 's').exec(body)?.[1] ?? '';
const firstSentence = (paragraph) => /^.*?[.?!]"?(?=\s|$)/s.exec(paragraph)?.[0].replaceAll('\n', ' ');

function libraryModule(all) {
  const entries = all.map(({ entry }) => `  ${JSON.stringify(entry)},\n`).join('');
  return `${headFrom(`${FOLDER}/`)}import type { LibraryPlaybook } from '../library/libraryPlaybook';\n\n/** The built-in playbooks, by kind. */\nexport const LIBRARY: readonly LibraryPlaybook[] = [\n${entries}];\n`;
}

function libraryPage(all) {
  const sections = Object.entries(KINDS).map(([kind, [title, about]]) => {
    const rows = all.filter(({ entry }) => entry.kind === kind).map(row);
    return `## ${title}\n\n${about}\n\n| id | playbook | when it applies | trigger | owner | segments |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `<!-- Generated from ${FOLDER}/ by scripts/generate.mjs; do not edit. -->

# The playbook library

${all.length} playbooks to begin with. Take those that fit into your portfolio and make them yours: they are Markdown, and from then on your own.

\`\`\`sh
csac playbooks library
csac playbooks add champion-left renewal-90
\`\`\`

In VS Code, *Customer Success: Add Playbook…* shows the same list, and *New Portfolio* offers them. Their segments are those of the preset \`engine\`; in a
portfolio of another preset they are written with that preset's. What each file says, and how to write one, is in [playbooks](playbooks.md).

${sections.join('\n')}`;
}

function row({ head, entry }) {
  const trigger = code(String(head.trigger).trim());
  return `| [${entry.id}](../${FOLDER}/${entry.id}.md) | ${entry.title} | ${entry.when} | ${trigger} | ${head.owner} | ${head.segments.join(', ')} |`;
}

/** As code in a cell of a table, where a bar must be escaped. */
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

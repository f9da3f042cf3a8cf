import type { RunProposal } from '../../playbooks/playbooks';
import { stateWords } from '../../playbooks/stateWords';
import { escapeCell, escapeCode, escapeText } from '../../text/escapeMarkdown';
import { plural } from '../../text/plural';
import { table } from '../healthTables';
import { shortScore } from '../scoreText';

/** What running a playbook for an account would do, as Markdown: whether it applies and why, the tasks to come, and the messages. */
export function dryRunPage({ playbook, account, match, held, steps, messages, notes }: RunProposal): string {
  const blocks = [
    `# Dry run: ${escapeText(playbook.title)} for ${escapeText(account.name)}`,
    `Nothing was written. ${escapeText(account.name)}: ${escapeText(shortScore(match.health))}; the playbook ${escapeText(applies(match))}.`,
    ...(match.reasons.length === 0 ? [] : [match.reasons.map(({ text }) => `- ${escapeText(text)}`).join('\n')]),
    ...(held === undefined ? [] : [`> **Held back**: ${escapeText(held)}`]),
    '## Tasks',
    stepsTable(steps),
    ...(messages.length === 0 ? [] : ['## Messages', messages.map((template) => `- ${escapeCode(template)}`).join('\n')]),
    ...(notes.length === 0 ? [] : ['## Worth knowing', notes.map((note) => `- ${escapeText(note)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function applies(match: RunProposal['match']): string {
  if (match.state === 'unknown') return 'may apply, but what decides it is not known';
  return match.state === 'due' || match.state === 'no' ? stateWords(match) : `applies, but is ${stateWords(match)}`;
}

function stepsTable(steps: RunProposal['steps']): string {
  if (steps.length === 0) return 'The playbook has no steps.';
  const rows = steps.map(({ title, owner, role, due, outcome }) => [
    escapeCell(title),
    escapeCell(owner ?? (role === undefined ? '–' : `nobody is ${role}`)),
    due ?? '–',
    outcome === 'added' ? 'to be added' : 'there already',
  ]);
  const added = steps.filter(({ outcome }) => outcome === 'added').length;
  return `${table(['Task', 'Owner', 'Due', ''], rows, ['l', 'l', 'l', 'l'])}\n\n${plural(added, 'task')} to be added.`;
}

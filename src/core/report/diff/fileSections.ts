import type { ModelDiffRow, PlaybookDiff, PortfolioDiff } from '../../diff/portfolioDiff';
import { changedCode, commentText } from './commentText';
import type { CommentWriter } from './commentWriter';
import { itemWords } from './moveWords';
import { bullet } from './section';
import type { Section } from './section';

const MOST_WORDS = 200;
const MOST_STATEMENTS = 20;

/** What became of playbooks, health models and settings, and whom that touches. */
export function fileSections({ playbooks, models, settings }: PortfolioDiff, writer: CommentWriter): Section[] {
  return [
    { title: `Playbooks: ${playbooks.length}`, items: playbooks.map((playbook) => playbookItem(playbook, writer)), between: '\n\n' },
    { title: `Health models: ${models.length}`, items: models.map((model) => modelItem(model, writer)), between: '\n' },
    { title: `Settings: ${settings.length}`, items: settings.map((item) => bullet(commentText(itemWords(item), MOST_WORDS))), between: '\n' },
  ];
}

/** The limits of the policy, kept and broken, and what the reader must know. */
export function closingSections({ policy, notes }: PortfolioDiff): Section[] {
  return [
    { title: 'Policy', items: policy.map(({ isBroken, message }) => bullet(`${isBroken ? '⛔' : '✅'} ${commentText(message, MOST_WORDS)}`)), between: '\n' },
    { title: `Notes: ${notes.length}`, items: notes.map((note) => bullet(commentText(note, MOST_WORDS))), between: '\n' },
  ];
}

function playbookItem({ title, file, kind, trigger, fields, adds, drops, fault }: PlaybookDiff, writer: CommentWriter): string {
  const facts = [
    ...(kind === 'changed' ? [] : [kind]),
    ...(adds.count === 0 ? [] : [`adds ${writer.accounts(adds)}`]),
    ...(drops.count === 0 ? [] : [`drops ${writer.accounts(drops)}`]),
    ...(fault === null ? [] : [`cannot be matched: ${commentText(fault, MOST_WORDS)}`]),
  ];
  const others = fields.map((item) => `\n${bullet(commentText(itemWords(item), MOST_WORDS))}`).join('');
  const head = `${writer.name(title, kind === 'removed' ? null : file)}: ${facts.length === 0 ? 'matches the same accounts' : facts.join('; ')}${others === '' ? '' : `\n${others}`}`;
  return trigger.before === trigger.after ? head : `${head}\n\n${changedCode(trigger.before, trigger.after)}`;
}

function modelItem({ name, file, statements, up, down, fault }: ModelDiffRow, writer: CommentWriter): string {
  const words = name.before === null || name.after === null || name.before === name.after ? (name.after ?? name.before ?? '') : `${name.before} → ${name.after}`;
  const moved = [...(down.count === 0 ? [] : [`to a lower tier: ${writer.accounts(down)}`]), ...(up.count === 0 ? [] : [`to a higher tier: ${writer.accounts(up)}`])];
  const told = [
    ...(fault === null ? [] : [`cannot be used: ${commentText(fault, MOST_WORDS)}`]),
    ...moved,
    ...statements.slice(0, MOST_STATEMENTS).map((statement) => commentText(statement, MOST_WORDS)),
    ...(statements.length > MOST_STATEMENTS ? [`and ${statements.length - MOST_STATEMENTS} more`] : []),
  ];
  return [bullet(`${writer.name(words, file)}${moved.length === 0 && fault === null ? ': no account changes tier by it' : ''}`), ...told.map((line) => bullet(line, 1))].join('\n');
}

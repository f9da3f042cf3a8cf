import { readFileSync, readdirSync } from 'node:fs';
import { pathInProject } from './readSchemas.mjs';

const FOLDER = 'src/core/rules';
const SECTIONS = ['why', 'instead', 'bad', 'good'];

/**
 * What the comments above the rules say, by rule id. A rule is one file of its area that exports it; the comment stands right above.
 * @throws Error that names every rule whose comment lacks something.
 */
export function ruleComments(ids) {
  const sources = areaFiles();
  const comments = new Map();
  const problems = [];
  for (const id of ids) {
    try {
      const { file, code } = sourceOf(id, sources);
      comments.set(id, { file, hasFix: /\b(?:fixes|expressionFaults)\b/.test(code), ...readComment(commentAbove(id, code)) });
    } catch (error) {
      problems.push(`${id}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new Error(`comments of rules are not complete:\n${problems.join('\n')}`);
  return comments;
}

function areaFiles() {
  const areas = readdirSync(pathInProject(FOLDER), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return areas.flatMap(({ name: area }) =>
    readdirSync(pathInProject(`${FOLDER}/${area}`)).map((name) => {
      const file = `${FOLDER}/${area}/${name}`;
      return { area, file, code: readFileSync(pathInProject(file), 'utf8') };
    }),
  );
}

function sourceOf(id, sources) {
  const area = id.split('/')[0];
  const found = sources.find((source) => source.area === area && source.code.includes(`id: '${id}'`));
  if (found === undefined) throw new Error(`no file in ${FOLDER}/${area} says id: '${id}'`);
  return found;
}

/** The comment that ends right before the export that holds the id. */
function commentAbove(id, code) {
  const exported = code.lastIndexOf('export const ', code.indexOf(`id: '${id}'`));
  const end = code.lastIndexOf('*/', exported);
  if (exported < 0 || end < 0 || code.slice(end + 2, exported).trim() !== '') throw new Error('no comment stands above it');
  return code.slice(code.lastIndexOf('/**', end) + 3, end);
}

function readComment(raw) {
  const text = raw
    .split('\n')
    .map((line) => line.replace(/^ \*( |$)/, ''))
    .join('\n');
  const [fault, ...parts] = text.split(/^@(?=\w)/m);
  const sections = new Map(parts.map((part) => [/^\w+/.exec(part)[0], part.replace(/^\w+/, '').trim()]));
  for (const name of SECTIONS) {
    if (!sections.get(name)) throw new Error(`its comment has no @${name}`);
  }
  for (const name of sections.keys()) {
    if (!SECTIONS.includes(name)) throw new Error(`its comment has a section @${name} that no page shows`);
  }
  if (fault.trim() === '') throw new Error('its comment does not begin with the fault');
  return {
    fault: fault.trim(),
    why: sections.get('why'),
    instead: sections.get('instead'),
    bad: exampleIn(sections.get('bad'), 'bad'),
    good: exampleIn(sections.get('good'), 'good'),
  };
}

/** Playbooks are Markdown; all else is YAML. */
function exampleIn(section, name) {
  const found = /^```(?:yaml|markdown)\n([\s\S]+\n)```$/.exec(section);
  if (found === null) throw new Error(`its @${name} is not one block of yaml or markdown`);
  return found[1];
}

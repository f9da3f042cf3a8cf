import { markdownTable } from 'markdown-table';
import { stringify } from 'yaml';
import { readSchema } from './readSchemas.mjs';

const KINDS = [
  { name: 'account', title: 'Account', file: '`account.yaml` or `*.account.yaml`, or under a root key `customer_health:` in any YAML file' },
  { name: 'success-plan', title: 'Success plan', file: '`success-plan.yaml` or `*.success-plan.yaml`, or under a root key `success_plan:` in any YAML file' },
  { name: 'settings', title: 'Portfolio settings', file: '`customer-success.yaml`, at the portfolio’s root' },
  { name: 'health-model', title: 'Health model', file: '`*.health-model.yaml`' },
  { name: 'playbook', title: 'Playbook', file: '`*.md` in the folder that the settings name under `playbooks`; the map stands at its head between two lines `---`' },
];
const common = readSchema('common').$defs;

/** The definition that a schema points to in its `root`, and its section's title when it has one on the page. */
function resolve(schema, root) {
  const reference = schema.$ref;
  if (reference === undefined) return { target: schema, section: schema.properties ? schema.title : undefined };
  const pointer = reference.slice(reference.indexOf('#/') + 2).split('/');
  const holder = reference.startsWith('common') ? { $defs: common } : { ...root, $defs: { ...common, ...root.$defs } };
  const target = pointer.reduce((at, key) => at[key], holder);
  return { target, section: target.properties ? target.title : undefined };
}

function typeOf(schema, root) {
  const { target, section } = resolve(schema, root);
  if (target.enum) return target.enum.map((value) => `\`${value}\``).join(', ');
  if (section) return `[${section.toLowerCase()}](#${anchor(heading(root, section))})`;
  if (target.type === 'array' && target.items) return `list of ${typeOf(target.items, root)}`;
  if (target.format === 'date') return 'date';
  return Array.isArray(target.type) ? target.type.join(' or ') : (target.type ?? 'any');
}

const heading = (root, title) => `${root.title}: ${title.toLowerCase()}`;
const anchor = (title) => title.toLowerCase().replace(/[^a-z0-9 -]/g, '').replaceAll(' ', '-');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const inline = (value) => `\`${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\``;

function table(schema, root) {
  const rows = Object.entries(schema.properties).map(([key, property]) => {
    const required = schema.required?.includes(key) ? ' (needed)' : '';
    const example = property.examples?.[0];
    return [`\`${key}\`${required}`, typeOf(property, root), meaningOf(property), example === undefined ? '' : inline(example)].map(cell);
  });
  return markdownTable([['key', 'value', 'meaning', 'example'], ...rows], { alignDelimiters: false });
}

/** What a field means; an internal one says so, since that decides what may be written into it. */
function meaningOf({ description = '', internal }) {
  return internal ? `${description} *Internal.*` : description;
}

function section(schema, root) {
  return `### ${heading(root, schema.title)}\n\n${schema.description}\n\n${table(schema, root)}`;
}

function kindSections({ name, title, file }) {
  const schema = readSchema(name);
  const parts = [...Object.values(schema.properties), ...Object.values(schema.$defs ?? {})].filter((part) => part.properties);
  const titles = parts.map((def) => def.title);
  const repeated = titles.filter((each, at) => titles.indexOf(each) !== at);
  if (repeated.length > 0) throw new Error(`${name}: two definitions are called ${repeated.join(', ')}`);
  return [
    `## ${title}\n\nFile: ${file}.\n\n${schema.description}\n\n${table(schema, schema)}`,
    ...parts.map((def) => section(def, schema)),
  ].join('\n\n');
}

/** docs/files.md, the reference of all fields: [path, text]. */
export function fieldReferenceFiles() {
  return [['docs/files.md', page()]];
}

const page = () => `<!-- Generated from schemas/ by scripts/generate.mjs; do not edit. -->

# The files

A portfolio is a folder with \`customer-success.yaml\` at its root. Keys are written in snake_case, dates as \`YYYY-MM-DD\`, money in plain
units of the portfolio’s currency, ratios between 0 and 1. Files are YAML 1.2: \`no\` is a text, \`false\` is a boolean.

What is marked *Internal* never reaches a document for the customer, with everything below it; neither does an entry with \`internal: true\`
of its own, nor a declared metric whose declaration has it. See [what a customer never reads](documents.md#what-a-customer-never-reads).

${KINDS.map(kindSections).join('\n\n')}
`;

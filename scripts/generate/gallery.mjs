import { markdownTable } from 'markdown-table';
import { readdirSync } from 'node:fs';
import { importBundled } from './importBundled.mjs';
import { pathInProject, readText } from './readSchemas.mjs';

const FOLDER = 'docs/gallery';
const AS_OF = '2025-12-01';
const ENGLISH = 'examples/portfolio';
const CHINESE = 'examples/portfolio-zh';

/** What a CSM asks, and the documents that answer: id of the document, folder of the account, and what else the answer depends on. */
const QUESTIONS = [
  {
    title: 'A customer begins: what happens by when, and who does it?',
    shown: [
      ['welcome', 'fernhill-dental'],
      ['onboarding-plan', 'fernhill-dental'],
      ['onboarding-plan', 'sunrise-fitness', { audience: 'internal' }],
      ['handoff', 'fernhill-dental'],
      ['success-plan', 'acme-corp'],
      ['adoption-day-0', 'verdant-energy'],
      ['adoption-day-3', 'verdant-energy'],
      ['adoption-day-7', 'verdant-energy'],
    ],
  },
  {
    title: 'How was the quarter, and what comes next?',
    shown: [
      ['qbr', 'acme-corp'],
      ['qbr', 'bayside-family-clinics', { audience: 'internal' }],
      ['qbr-scorecard', 'harvest-lane-markets'],
      ['qbr-conversation', 'oakridge-schools-trust'],
      ['executive-review', 'aoba-logistics'],
      ['qbr-deck', 'acme-corp'],
      ['qbr-checklist', 'acme-corp'],
      ['qbr-pre-read', 'acme-corp'],
      ['qbr-follow-up', 'acme-corp'],
    ],
  },
  {
    title: 'What is it worth to them, and where could they go further?',
    shown: [
      ['value-report', 'aoba-logistics'],
      ['stakeholder-map', 'acme-corp'],
      ['expansion', 'harvest-lane-markets'],
      ['more-seats', 'aoba-logistics'],
      ['nps-follow-up', 'acme-corp'],
      ['reference-request', 'copper-kettle-brewing', { asOf: '2025-12-16' }],
    ],
  },
  {
    title: 'Will they stay, and what do we do about it?',
    shown: [
      ['churn-risk', 'kestrel-pay'],
      ['churn-risk', 'mueller-soehne'],
      ['save-plan', 'bayside-family-clinics'],
      ['save-plan', 'piekarnia-lodzka', { reason: 'value' }],
      ['new-contact', 'kestrel-pay'],
      ['executive-outreach', 'kestrel-pay'],
      ['check-in', 'piekarnia-lodzka'],
      ['renewal', 'bayside-family-clinics'],
      ['renewal-kickoff', 'acme-corp'],
    ],
  },
  {
    title: 'They left: how do we win them back?',
    shown: [
      ['win-back', 'brightwater-hotels'],
      ['win-back-day-7', 'brightwater-hotels', { asOf: '2025-11-07' }],
      ['win-back-day-30', 'brightwater-hotels'],
      ['win-back-day-90', 'brightwater-hotels', { asOf: '2026-01-29' }],
    ],
  },
  {
    title: '简体中文：同样的问题，用中文回答',
    portfolio: CHINESE,
    shown: [
      ['qbr', 'yuanhang'],
      ['qbr-deck', 'yuanhang'],
      ['qbr-follow-up', 'yuanhang'],
      ['value-report', 'yuanhang'],
      ['expansion', 'yuanhang'],
      ['renewal-kickoff', 'yuanhang'],
      ['churn-risk', 'hexin'],
      ['save-plan', 'hexin'],
    ],
  },
];

/**
 * Documents of the example portfolios as the product renders them, and their index: [path, text] each. Each document of the catalogue
 * is there at least once.
 */
export async function galleryFiles() {
  const { createEngine } = await importBundled(`export { createEngine } from './src/core/engine';`);
  const engines = Object.fromEntries([ENGLISH, CHINESE].map((portfolio) => [portfolio, createEngine(portsOf(portfolio))]));
  const infos = await engines[ENGLISH].documents();
  const missing = infos.filter(({ id }) => !QUESTIONS.some(({ shown }) => shown.some(([each]) => each === id)));
  if (missing.length > 0) throw new Error(`scripts/generate/gallery.mjs does not say for whom to render ${missing.map(({ id }) => id).join(', ')}`);
  const groups = [];
  for (const { title, portfolio = ENGLISH, shown } of QUESTIONS) {
    const pages = [];
    for (const [id, account, options = {}] of shown) pages.push(await pageOf(engines[portfolio], portfolio, { id, account, ...options }));
    groups.push({ title, pages });
  }
  return [[`${FOLDER}/README.md`, indexPage(groups)], ...groups.flatMap(({ pages }) => pages.map(({ file, text }) => [`${FOLDER}/${file}`, text]))];
}

/** Ports on the whole project, so that evidence leads from the gallery to the examples; the settings are those of one portfolio. */
function portsOf(portfolio) {
  const files = readdirSync(pathInProject(portfolio), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(pathInProject('.').length));
  const settings = `${portfolio}/customer-success.yaml`;
  const read = (file) => ({ kind: 'text', text: readText(file) });
  const missing = (file) => ({ kind: 'unreadable', reason: 'missing', detail: `${file} is not there` });
  return {
    workspace: {
      list: () => ['customer-success.yaml', ...files.filter((file) => file !== settings)],
      read: (file) => (file === 'customer-success.yaml' ? read(settings) : files.includes(file) ? read(file) : missing(file)),
    },
    clock: { today: () => AS_OF },
    logger: { info() {}, warn() {} },
    history: historyOf(),
  };
}

/** The examples were written at once. What they were like before is told by their months of use, which stand in the file. */
function historyOf() {
  const texts = new Map();
  const versionsOf = (file) =>
    earlierTexts(readText(file)).map(({ month, text }) => {
      const content = `${file} in ${month}`;
      texts.set(content, text);
      return { revision: { id: month, day: `${month}-28`, author: '', summary: '' }, file, content };
    });
  return {
    state: async () => ({ kind: 'there', isShallow: false }),
    head: async () => ({ id: 'head', day: AS_OF, author: '', summary: '' }),
    revision: async () => undefined,
    revisionOn: async () => undefined,
    files: async () => [],
    versions: async (file) => ({ versions: versionsOf(file), end: 'beginning' }),
    texts: async (contents) => new Map(contents.map((content) => [content, texts.get(content)])),
  };
}

/** Newest first. The figures of the account are those behind its `scores:`; products may have some before. */
function earlierTexts(text) {
  const months = [...text.matchAll(/month: (\d{4}-\d{2}), active_users: (\d+), dau_mau_ratio: ([\d.]+)/g)];
  const [head, scores = ''] = text.split(/^(?=scores:)/m);
  return months.reverse().map(([, month, users, ratio]) => ({
    month,
    text: head + scores.replace(/dau_mau_ratio: [\d.]+/, `dau_mau_ratio: ${ratio}`).replace(/active_users: \d+/, `active_users: ${users}`),
  }));
}

async function pageOf(engine, portfolio, { id, account, audience, reason, asOf }) {
  const file = `${[id, account, audience].filter((part) => part !== undefined).join('-')}.md`;
  const request = { template: id, file: `${portfolio}/accounts/${account}/account.yaml`, folder: `${FOLDER}/`, ...(audience && { audience }), ...(reason && { reason }), ...(asOf && { asOf }) };
  const rendered = await engine.render(request);
  const { name } = (await engine.portfolio()).accounts.find((each) => each.file === request.file);
  const info = (await engine.documents()).find((each) => each.id === id);
  return { file, name, info, audience: rendered.audience, text: rendered.kind === 'email' ? `# ${info.title}${portfolio === CHINESE ? '：' : ': '}${name}\n\n${rendered.text}` : rendered.text };
}

function indexPage(groups) {
  return `<!-- Generated from examples/ by scripts/generate.mjs; do not edit. -->

# Gallery

[Documents](../documents.md) of the [example portfolio](../../examples/portfolio/README.md) as of ${AS_OF}, exactly as \`csac render\` writes them.
A linked figure leads to the line of the file that it comes from. ⟦…⟧ is a gap: something that the account does not say yet.

The slides are Markdown for [Marp](https://marp.app). A mail stands below a heading that only the gallery has. The health trend of an account is drawn from its
months of use, since the examples have no history of their own; yours comes from Git.

${groups.map(groupSection).join('\n\n')}
`;
}

function groupSection({ title, pages }) {
  const rows = pages.map(({ file, info, name, audience }) => [`[${info.title}](${file})`, name, audience === 'customer' ? 'the customer' : 'our own people', `\`${info.id}\``]);
  return `## ${title}\n\n${markdownTable([['document', 'account', 'for', 'id'], ...rows], { alignDelimiters: false })}`;
}

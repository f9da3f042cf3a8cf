import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * What each room of the core may import, besides itself and the files directly under `src/core`.
 * Data flows one way: text -> document -> model -> health, rules -> features, reports -> engine -> hosts.
 */
const ROOMS = {
  text: [],
  calendar: [],
  yaml: ['text'],
  markdown: ['text', 'yaml'],
  expression: ['text', 'calendar'],
  schema: ['text', 'calendar', 'yaml', 'model'],
  model: ['text', 'calendar', 'yaml', 'schema'],
  health: ['text', 'calendar', 'yaml', 'schema', 'model', 'expression'],
  history: ['text', 'calendar', 'yaml', 'schema', 'model', 'expression', 'health'],
  playbooks: ['text', 'calendar', 'yaml', 'markdown', 'schema', 'model', 'expression', 'health', 'history'],
  rules: ['text', 'calendar', 'yaml', 'schema', 'model', 'expression', 'health', 'history', 'playbooks'],
  render: ['text', 'calendar', 'yaml', 'markdown', 'model'],
  documents: ['text', 'calendar', 'yaml', 'markdown', 'schema', 'model', 'health', 'history', 'render'],
  portfolio: ['text', 'calendar', 'yaml', 'schema', 'model', 'health', 'history', 'playbooks'],
  diff: ['text', 'calendar', 'yaml', 'schema', 'model', 'health', 'history', 'rules', 'playbooks'],
  features: ['text', 'calendar', 'yaml', 'schema', 'model', 'health', 'history', 'rules', 'expression', 'playbooks'],
  report: ['text', 'calendar', 'yaml', 'markdown', 'schema', 'model', 'health', 'history', 'rules', 'render', 'portfolio', 'playbooks', 'diff'],
};

/** The only modules that a dynamic import may name: heavy, and not needed while somebody types. */
const LAZY_MODULES = ['yamlLibrary', 'session', 'renderDocument', 'explainHealth', 'celExpression', 'compileModel', 'presets', 'renderUntrusted', 'authoring', 'livingDocuments', 'scoreHistories', 'snapshotHistory', 'pastFiles', 'whatIfs', 'modelReviews', 'modelFeatures', 'weightFixes', 'historyFeatures', 'successPlans', 'renderedDocuments', 'writtenDocuments', 'templateAuthoring', 'templateFeatures', 'readyText', 'commands/', '^./documents$', 'newAccountText', 'newPortfolio', 'playbookReviews', 'playbookWork', 'fixAll', 'accountWork', 'writeAccountDocument', 'playbookAuthoring', 'playbookFeatures', 'readPlaybook', 'playbookChecks', 'portfolioDiffs'];

const noHost = { regex: '^(vscode|node:.*|fs|path|os|child_process|worker_threads)$', message: 'The core is pure: hosts come in through ports.ts.' };
const yamlOnly = { regex: '^(yaml|js-yaml)$', message: 'Only core/yaml knows the YAML libraries.' };
const dynamicImports = {
  selector: `ImportExpression:not([source.value=/(${LAZY_MODULES.map((name) => name.replace('/', '\\u002F')).join('|')})/])`,
  message: 'Load lazily only what LAZY_MODULES of eslint.config.mjs names.',
};
const impureGlobals = ['process', 'Buffer', 'document', 'window', 'self', 'navigator', 'setTimeout', 'setInterval', 'fetch', 'console'].map((name) => ({
  name,
  message: 'The core runs in every host and has none of its own.',
}));
const impureCalls = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument; the core has no clock.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Today is an argument; the core has no clock.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The core gives the same answer every time.' },
];

/**
 * What hosts may import from the core, types apart: the engine, the words between it and them, and reports. Beyond these, the
 * names of the portfolio's files and presets, and the texts that new portfolios and accounts begin with: the engine knows
 * neither, and the extension's entry, which must stay small, has to have them before the engine is loaded.
 */
const HOSTS_MAY = ['engine', 'ports', 'finding', 'limits', 'userError', 'text/.+', 'calendar/.+', 'report/.+', 'portfolio/.+', 'model/documentKind', 'model/presets', 'diff/portfolioDiff', 'playbooks/match', 'playbooks/stateWords'];

const hostWall = (...others) => [
  'error',
  {
    patterns: [
      {
        regex: `(^|/)core/(?!(${HOSTS_MAY.join('|')})$)`,
        allowTypeImports: true,
        message: 'Hosts know the core by its engine; what they may import besides is in HOSTS_MAY of eslint.config.mjs.',
      },
      yamlOnly,
      ...others,
    ],
  },
];

const roomWalls = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/core/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          noHost,
          ...(room === 'yaml' ? [] : [yamlOnly]),
          {
            regex: `^(\\.\\./)+(${Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other)).join('|')})/`,
            message: `core/${room} may import ${allowed.join(', ') || 'no other room'} (see CONTRIBUTING.md).`,
          },
          { regex: '^(\\.\\./)+engine(/|$)', message: 'Only hosts import the engine.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'src/core/**/generated/', '.vscode-test/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['src/core/tsconfig.json', 'src/worker/tsconfig.json', 'src/cli/tsconfig.json', 'src/protocol/tsconfig.json', 'src/webview/tsconfig.json', 'src/vscode/tsconfig.json', 'test/tsconfig.json', 'bench/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', 400],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', ...impureCalls, dynamicImports],
      'no-restricted-imports': ['error', { patterns: [noHost, yamlOnly] }],
    },
  },
  ...roomWalls,
  {
    files: ['src/vscode/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', dynamicImports],
      '@typescript-eslint/no-restricted-imports': hostWall(
        { regex: '^node:|/worker/', message: 'The extension also runs in a browser: only platform/node.ts, which is not bundled for it, may start threads.' },
        { regex: '/cli/', message: 'Hosts never import each other.' },
      ),
    },
  },
  {
    files: ['src/vscode/extension.ts', 'src/vscode/commands/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': hostWall(
        { regex: '^node:|/(cli|worker)/', message: 'Only platform/node.ts starts threads, and hosts never import each other.' },
        { regex: '(/engine|/session|/openPortfolio|/portfolios)$', allowTypeImports: true, message: 'The entry stays small: what is heavy is loaded with session.ts.' },
      ),
    },
  },
  { files: ['src/vscode/platform/node.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', dynamicImports],
      '@typescript-eslint/no-restricted-imports': hostWall({ regex: '^vscode$|/vscode/', message: 'Hosts never import each other.' }),
    },
  },
  {
    files: ['src/webview/**/*.ts', 'src/protocol/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noHost, { regex: '/(core|vscode|cli|worker)/', message: 'A page knows nothing but the messages of src/protocol.' }] }],
    },
  },
  {
    files: ['src/worker/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^vscode$|/(vscode|cli)/', message: 'Both hosts import the worker, never the other way.' },
            { regex: '/core/(?!(boundedMap|limits|ports|userError|render/renderUntrusted|calendar/.+|text/decodeText)$)', message: 'Here are only a thread that renders and a process that reads history.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'max-lines': ['error', 400], 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
);

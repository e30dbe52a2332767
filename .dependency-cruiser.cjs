/** The walls of the house (docs/architecture.md), one row a room: what it may import besides itself. */
const pure = {
  domain: [],
  workbook: ['domain'],
  forms: ['domain', 'workbook'],
  recognition: ['domain', 'workbook'],
  consolidation: ['domain', 'workbook', 'forms'],
};
const core = Object.keys(pure);
const mayImport = {
  ...pure,
  text: core,
  reports: [...core, 'text'],
  app: [...core, 'text', 'reports'],
  adapters: [...core, 'text', 'reports', 'app'],
  pane: [...core, 'text', 'reports', 'app'],
  commands: [...core, 'text', 'reports', 'app'],
  cli: [...core, 'text', 'reports', 'app'],
  workbench: [...core, 'text', 'reports', 'app', 'pane'],
};
const pureFolders = [...core, 'text', 'reports', 'app'];
const adapters = ['xlsx', 'docx', 'html', 'office', 'browser', 'node', 'memory'];

const layerRules = Object.entries(mayImport).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: '/main\\.[a-z.]*tsx?$' },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
}));

const adapterRules = adapters.map((adapter) => ({
  name: `adapter-${adapter}-knows-no-other`,
  severity: 'error',
  from: { path: `^src/adapters/${adapter}/` },
  to: { path: '^src/adapters/', pathNot: `^src/adapters/(${adapter}|zip|xml)/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...adapterRules,
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Type-only cycles count: two files that need each other are one file, or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-folders-have-no-packages',
      severity: 'error',
      from: { path: `^src/(${pureFolders.join('|')})/` },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'text-takes-only-types',
      severity: 'error',
      comment: 'A sentence is made from facts; what the facts mean is decided in the pure folders.',
      from: { path: '^src/text/' },
      to: { path: `^src/(${core.join('|')})/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-does-not-import-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    { name: 'nothing-imports-a-main', severity: 'error', from: {}, to: { path: '^src/.*/main\\.[a-z.]*tsx?$' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '/main\\.[a-z.]*tsx?$|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'numfmt 4.0.1 names a file for require that it does not bring; webpack takes the other one.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^numfmt$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};

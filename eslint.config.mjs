import tseslint from 'typescript-eslint';

const pureFolders = ['domain', 'workbook', 'forms', 'recognition', 'consolidation', 'text', 'reports', 'app'];
const pure = pureFolders.map((folder) => `src/${folder}/**`);
/** Where Russian words may stand: catalogues, specs and the two grammars. */
const russian = [
  'src/text/**',
  'src/forms/**',
  'src/recognition/**',
  'src/reports/**',
  'src/domain/deadline/**',
  'src/domain/commitment/**',
];

// A later `no-restricted-syntax` replaces an earlier one, so every list is spread from these.
const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
];
const inPure = [
  { selector: 'ThrowStatement', message: "What can go wrong in a user's data is a value (domain/result.ts)." },
  { selector: "Identifier[name='Date']", message: 'No clock in the core: pass the day (domain/local-date.ts).' },
];
const noRussian = ['Literal[value=/[а-яё]/i]', 'TemplateElement[value.raw=/[а-яё]/i]', 'JSXText[value=/[а-яё]/i]'].map(
  (selector) => ({ selector, message: "Users' words stand in text/ or in a spec." }),
);

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      'no-template-curly-in-string': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', ...everywhere],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noRussian] } },
  { files: russian, rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  { files: pure, rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inPure, ...noRussian] } },
  {
    files: russian,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inPure] },
  },
);

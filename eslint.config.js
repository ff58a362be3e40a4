// The house's rules that a machine can hold. The bans and arrows come from docs/design.md; test/house proves each.
import litPlugin from 'eslint-plugin-lit';
import a11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.mjs';
import { hiddenTests, markup, modules, newCalls, newGlobals } from './scripts/lint/bans.mjs';
import { cssFloor } from './scripts/lint/css-floor.mjs';

const house = { rules: { arrows, 'css-floor': cssFloor } };
const typescript = ['**/*.ts', '**/*.tsx'];
/** What pages run: no way for text to become markup, code or a style attribute. */
const pages = ['packages/{feed,widgets,react}/src/**/*.ts', 'kiosk/src/**/*.{ts,js}', 'stories/**/*.ts'];
/** What a TV of 2021 runs too. */
const oldEngines = ['packages/{metrics,feed,widgets}/src/**/*.ts', 'kiosk/src/**/*.{ts,js}'];
const tests = ['**/*.test.ts', 'packages/feed/src/testing/**', 'test/**/*.ts'];

/**
 * These read an attribute's value at a place that they miscount in templates of several lines, and ESLint 10 stops there.
 * axe judges the same on every story.
 */
const readsValues = [
  'anchor-is-valid',
  'aria-activedescendant-has-tabindex',
  'aria-role',
  'img-redundant-alt',
  'scope',
  'tabindex-no-positive',
  'valid-lang',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.cache/**',
      '**/*.generated.ts',
      'packages/react/src/generated/**',
      'packages/widgets/types/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [tseslint.configs.strict],
    plugins: { house },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-imports': ['error', modules],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // noUncheckedIndexedAccess makes "!" the plain way to say that an index was checked a line above.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'house/arrows': 'error',
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.tests.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // These two compare whole types at every assignment, a third of the time of it all; the house has no enums and few classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spreading a text gives its code points, which is what is meant by it here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['it', 'test', 'describe', 'suite', 'before', 'after'],
            },
          ],
        },
      ],
    },
  },
  { files: pages, ignores: tests, rules: { 'no-restricted-syntax': ['error', ...markup] } },
  {
    files: oldEngines,
    ignores: tests,
    rules: {
      'house/css-floor': 'error',
      'no-restricted-globals': ['error', ...newGlobals],
      'no-restricted-syntax': ['error', ...markup, ...newCalls],
    },
  },
  {
    files: ['packages/{feed,widgets,react}/src/**/*.ts', 'kiosk/src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: tests,
    rules: { 'no-restricted-syntax': ['error', ...hiddenTests] },
  },
  {
    // @open-wc/testing types every expect().to.equal() as a promise; the one assertion that is one has its own ban.
    files: ['packages/{widgets,feed}/src/**/*.test.ts', 'kiosk/src/**/*.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'kiosk/src/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit: litPlugin, wc: wcPlugin, 'lit-a11y': a11yPlugin },
    extends: [litPlugin.configs['flat/recommended'], wcPlugin.configs['flat/recommended']],
    rules: {
      ...a11yPlugin.configs.recommended.rules,
      ...Object.fromEntries(readsValues.map((rule) => [`lit-a11y/${rule}`, 'off'])),
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
    },
  },
);

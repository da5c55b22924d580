import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each folder of src/lib may not import: geo <- story <- {marks, map, poster, player, ui, export} <- pages. */
const FORBIDDEN = {
  'src/lib/geo': [
    '**/story/**',
    '**/marks/**',
    '**/map/**',
    '**/player/**',
    '**/ui/**',
    '**/pages/**',
    'svelte',
    'svelte/*',
    'maplibre-gl',
  ],
  'src/lib/theme': ['**/geo/**', '**/story/**', '**/map/**', '**/ui/**', 'svelte', 'svelte/*', 'maplibre-gl'],
  'src/lib/story': [
    '**/marks/**',
    '**/map/**',
    '**/player/**',
    '**/ui/**',
    '**/i18n/**',
    '**/pages/**',
    'svelte',
    'svelte/*',
    'maplibre-gl',
  ],
  'src/lib/marks': ['**/map/**', '**/player/**', '**/ui/**', '**/pages/**', 'svelte', 'svelte/*', 'maplibre-gl'],
  'src/lib/i18n': ['**/map/**', '**/player/**', '**/ui/**', '**/pages/**', 'svelte', 'svelte/*', 'maplibre-gl'],
  'src/lib/player': ['**/map/**', '**/ui/**', '**/pages/**', 'maplibre-gl'],
  'src/lib/ui': ['**/map/**', '**/pages/**', 'maplibre-gl'],
  'src/lib/poster': ['**/map/**', '**/player/**', '**/ui/**', '**/pages/**', 'maplibre-gl'],
  'src/lib/map': ['**/poster/**', '**/player/**', '**/ui/**', '**/pages/**'],
  'src/pages': ['**/authoring/**', 'maplibre-gl'],
  'src/authoring': ['maplibre-gl'],
  'src/editor': ['**/map/**', '**/player/**', '**/ui/**', '**/pages/**', 'svelte', 'svelte/*', 'maplibre-gl'],
};

/** The editor's commands use what the site is made of, and nothing of the site uses them. */
const editorFor = (/** @type {string} */ folder) => (/^src\/(lib|pages)/.test(folder) ? ['**/editor/**'] : []);

export default ts.config(
  {
    ignores: [
      'dist/',
      '.dist.*/',
      '.cache/',
      'geo/basemap/node_modules/',
      'geo/basemap/.cache/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // A story's texts become nodes, never HTML: see docs/story-format.md.
      'svelte/no-at-html-tags': 'error',
      // Links are relative files of a static site, not routes of a framework.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  ...Object.entries(FORBIDDEN).map(([folder, others]) => ({
    files: [`${folder}/**/*.{ts,svelte}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...others, ...editorFor(folder)],
              message: `${folder} may not import this: see docs/architecture.md.`,
            },
          ],
        },
      ],
    },
  })),
);

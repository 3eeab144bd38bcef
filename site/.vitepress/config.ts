import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { withPolicy } from './policy'

const dist = (name: string) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url))

const page = (text: string, link: string) => ({ text, link })

const GUIDES = [
  page('A page, and why it reads so', '/guide/one-page'),
  page('In a crawler', '/guide/crawler'),
  page('An archive, searchable', '/guide/archive'),
  page('A portal of your own', '/guide/portal'),
]
const COOKBOOK = ['undici', 'crawlee', 'playwright', 'sqlite', 'postgresql', 'meilisearch', 'duckdb', 'spark'].map(name =>
  page(
    { sqlite: 'SQLite', postgresql: 'PostgreSQL', duckdb: 'DuckDB', undici: 'undici' }[name] ?? name[0]!.toUpperCase() + name.slice(1),
    `/cookbook/${name}`,
  ),
)
const COMING = [
  page('Readability', '/coming-from/readability'),
  page('trafilatura', '/coming-from/trafilatura'),
  page('newspaper', '/coming-from/newspaper'),
]
const LEARN = [
  page('From page to article', '/learn/pipeline'),
  page('Batches', '/learn/batch'),
  page('Archives', '/learn/archives'),
  page('Past one machine', '/learn/scale'),
  page('Search', '/learn/search'),
  page('Vietnamese text', '/learn/vietnamese-text'),
  page('English editions', '/learn/english'),
  page('How accuracy is measured', '/accuracy'),
  page('Where the time goes', '/learn/performance'),
]
const REFERENCE = [
  page('The command', '/reference/cli'),
  page('Rules', '/reference/rules'),
  page('Codes', '/reference/codes'),
  page('tinbai', '/reference/api/index'),
  ...['text', 'search', 'archive', 'english', 'cheerio'].map(name => page(`tinbai/${name}`, `/reference/api/${name}`)),
]
const HELP = [page('Questions', '/faq'), page('Troubleshooting', '/troubleshooting')]

export default defineConfig({
  title: 'tinbai',
  description: 'Reads Vietnamese government news pages into articles, and says why.',
  lang: 'en-GB',
  cleanUrls: false,
  lastUpdated: false,
  srcExclude: ['README.md', 'node_modules/**', 'tests/**'],
  metaChunk: true,
  // The usual themes stay below 4.5:1 in places.
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }, languageAlias: { mjs: 'js' } },
  transformHtml: html => withPolicy(html),
  themeConfig: {
    nav: [
      page('Guides', '/guide/one-page'),
      page('Cookbook', '/cookbook/undici'),
      page('Reference', '/reference/cli'),
      page('Playground', '/playground'),
    ],
    // One list a part: lists that fold are buttons with links in them, which screen readers cannot tell apart.
    sidebar: {
      '/cookbook/': [{ text: 'Cookbook', items: COOKBOOK }],
      '/reference/': [{ text: 'Reference', items: REFERENCE }],
      '/': [
        { text: 'Guides', items: GUIDES },
        { text: 'Coming from', items: COMING },
        { text: 'Understand', items: LEARN },
        { text: 'Help', items: HELP },
        {
          text: 'Project',
          items: [page('Contributing', '/learn/contributing'), page('Changes', '/learn/changelog'), page('Security', '/learn/security')],
        },
      ],
    },
    search: { provider: 'local' },
    outline: [2, 3],
    docFooter: { prev: false, next: false },
  },
  vite: {
    resolve: {
      alias: [
        { find: /^tinbai\/(\w+)$/, replacement: `${dist('X').replace('X.js', '$1.js')}` },
        { find: 'tinbai', replacement: dist('index') },
      ],
    },
    worker: { format: 'es' },
    build: { chunkSizeWarningLimit: 2000 },
  },
})

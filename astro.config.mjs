// Wiring only: what the site is lies in src/ and content/.
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';

import { finishPages } from './src/build/finish-pages.ts';
import { hostFiles } from './src/build/host-files.ts';
import { searchIndex } from './src/build/index-site.ts';
import { offlineSite } from './src/build/offline.ts';
import { readSiteAddress } from './src/build/site-address.ts';
import { readVersion } from './src/build/version.ts';

const address = readSiteAddress(process.env);
const version = readVersion();

/** Said once a build. */
const warnOfAddress = {
  name: 'site-address',
  hooks: {
    'astro:build:start': ({ logger }) => {
      if (address.warning) logger.warn(address.warning);
    },
  },
};

export default defineConfig({
  // Where the site is published: SITE is the origin, BASE the path below it.
  site: address.site,
  base: address.base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  cacheDir: './.astro',
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always' },
  // Pages are finished after the index has read them, before their policies are collected and the offline copy is counted.
  integrations: [warnOfAddress, searchIndex(), finishPages(), hostFiles(), offlineSite(version)],
  vite: { define: { 'import.meta.env.SITE_VERSION': JSON.stringify(version) } },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
});

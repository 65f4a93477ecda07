/** Renders the Markdown of one section to HTML: French spacing, good/bad lists, links, causes with ids, marked placeholders. */

import { defineHastPlugin, markdownToHtml } from 'satteri';

import type { Language } from '../catalog/language.ts';
import { setTypography } from '../i18n/typography.ts';
import { findOwnValues } from './own-values.ts';

type Visit = Extract<NonNullable<Parameters<typeof defineHastPlugin>[0]>, { name: string }>;
type HastElement = Parameters<NonNullable<Extract<Visit['element'], { filter: string[] }>>['visit']>[0];
type HastChild = HastElement['children'][number];

/** The words that open an item of a list of good and bad answers, without their colon. */
const ANSWERS: Record<string, 'good' | 'bad'> = { Good: 'good', Bad: 'bad', Bon: 'good', Mauvais: 'bad' };

/** Places of a page that stand outside the two halves: links to them stay as they are. */
const SHARED_PLACES = new Set(['ticket', 'alike', 'same-number', 'equivalents', 'sources', 'states', 'verdict']);

/** Fences of these languages are commands and what they print, read whole: they wrap. All others are programs and scroll sideways. */
const COMMANDS = /\blanguage-(?:powershell|cmd|bash|text)\b/;

/** A word of a command longer than this may not fit a column: it may break after these characters, nowhere else. */
const LONG_WORD = /\S{30,}/g;
const PIECE = 24;
const AFTER = /(?<=[,;|\\/_.=](?=[^\s,;|\\/_.=]))/;

/** A parameter or a cmdlet so far into its line that it may be the one that wraps: browsers would break after its hyphen. */
const HYPHENATED = /(?<=^.{20,}[ (])(-[A-Za-z]\w*|[A-Z]\w{1,12}-[A-Z]\w{1,24}\b)/m;

/** Inline code up to this length fits every column; a longer one may break after its underscores. */
const UNBROKEN = 18;

export interface RenderOptions {
  language: Language;
  /** Base path of the site, with a slash at both ends. */
  base: string;
  /** The section's items of a numbered list are causes: each has an id. */
  causes?: boolean;
  /** Placeholders in commands are marked, so that readers fill in their own. */
  own?: boolean;
  /** All fences of the section are programs, whatever their language: they scroll sideways. */
  programs?: boolean;
}

/** HTML of a Markdown text of one language. */
export function renderMarkdown(markdown: string, { language, base, causes = false, own = false, programs = false }: RenderOptions): string {
  return markdownToHtml(markdown, {
    features: { smartPunctuation: false },
    hastPlugins: [
      links(base, language),
      answerLists,
      ...(causes ? [causeIds(language)] : []),
      ...(own ? [ownValues] : []),
      fences(programs),
      breakableCode,
      typography(language),
    ],
  }).html.trim();
}

/** HTML of a single line, without the paragraph around it. */
export function renderLine(markdown: string, options: RenderOptions): string {
  return renderMarkdown(markdown, options).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** `- **Good:** … / - **Bad:** …` becomes a definition list: the answer, then how to read it and where it leads. */
const answerLists = defineHastPlugin({
  name: 'answer-lists',
  element: {
    filter: ['ul'],
    visit(list, context) {
      const items = list.children.filter((child): child is HastElement => child.type === 'element');
      const answers = items.map((item) => readAnswer(item, (node) => context.textContent(node)));
      if (!answers.every((answer) => answer !== undefined)) return;
      context.replaceNode(list, {
        type: 'element',
        tagName: 'dl',
        properties: { className: ['answers'] },
        children: answers.flatMap(({ kind, label, children }) => [
          {
            type: 'element' as const,
            tagName: 'dt',
            properties: { className: [kind] },
            children: [{ type: 'text' as const, value: label }],
          },
          { type: 'element' as const, tagName: 'dd', properties: {}, children: markLeads(children) },
        ]),
      });
    },
  },
});

function readAnswer(item: HastElement, textOf: (node: HastElement) => string) {
  const inline = unwrapParagraph(item).children;
  const [first, ...rest] = inline;
  if (first?.type !== 'element' || first.tagName !== 'strong') return undefined;
  const label = textOf(first).replace(/\s*:$/, '');
  const kind = ANSWERS[label];
  if (!kind) return undefined;
  const children = rest.map((child, at): HastChild =>
    at === 0 && child.type === 'text' ? { type: 'text', value: child.value.trimStart() } : child,
  );
  return { kind, label, children };
}

/** The links at the end of an answer lead on: the first of them gets the arrow. */
function markLeads(children: HastChild[]): HastChild[] {
  let from = children.length;
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at]!;
    if (child.type === 'element' && child.tagName === 'a') from = at;
    else if (child.type !== 'text' || !/^[\s.,;]*(?:and|or|et|ou)?[\s.,;]*$/.test(child.value)) break;
  }
  return children.map((child, at) =>
    at === from && child.type === 'element' ? { ...child, properties: { ...child.properties, className: ['on'] } } : child,
  );
}

/** A list with blank lines between its items wraps each in a paragraph. */
function unwrapParagraph(item: HastElement): HastElement {
  const elements = item.children.filter((child): child is HastElement => child.type === 'element');
  const only = elements.length === 1 ? elements[0] : undefined;
  return only?.tagName === 'p' ? only : item;
}

/** Links of the content begin at the site's root, which may lie below a base path; `#cause-2` means the one of this half. */
function links(base: string, language: Language) {
  return defineHastPlugin({
    name: 'links',
    element: {
      filter: ['a'],
      visit(link, context) {
        const href = link.properties['href'];
        if (typeof href !== 'string') return;
        if (href.startsWith('/')) context.setProperty(link, 'href', base + href.slice(1));
        const place = /^#(?!en\b|fr\b)([a-z][a-z0-9-]*)$/.exec(href)?.[1];
        if (place && !SHARED_PLACES.has(place)) context.setProperty(link, 'href', `#${language}-${place}`);
      },
    },
  });
}

/** Every cause has an id, so that checks can lead to it: `en-cause-1`. */
function causeIds(language: Language) {
  let at = 0;
  return defineHastPlugin({
    name: 'cause-ids',
    element: {
      filter: ['ol'],
      visit(list, context) {
        if (at > 0) return;
        for (const item of list.children)
          if (item.type === 'element' && item.tagName === 'li') context.setProperty(item, 'id', `${language}-cause-${++at}`);
      },
    },
  });
}

/** `srv01` in a command becomes `<var data-own="host">srv01</var>`. */
const ownValues = defineHastPlugin({
  name: 'own-values',
  element: {
    filter: ['pre'],
    visit(pre, context) {
      const code = pre.children[0];
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const pieces = findOwnValues(context.textContent(code));
      if (!pieces.some(({ kind }) => kind)) return;
      context.replaceNode(code, {
        ...code,
        children: pieces.map(({ text, kind }): HastChild => {
          const value = { type: 'text' as const, value: text };
          return kind ? { type: 'element', tagName: 'var', properties: { dataOwn: kind }, children: [value] } : value;
        }),
      });
    },
  },
});

/**
 * A program keeps its lines: it scrolls sideways and takes the focus, so that the arrow keys can scroll it. A command is
 * read whole: it wraps at its spaces, and long words at their separators.
 */
function fences(programs: boolean) {
  return defineHastPlugin({
    name: 'fences',
    element: {
      filter: ['pre'],
      visit(pre, context) {
        const code = pre.children[0];
        if (code?.type !== 'element' || code.tagName !== 'code') return;
        if (programs || !COMMANDS.test(String(code.properties['className']))) return context.setProperty(pre, 'tabIndex', 0);
        context.replaceNode(code, {
          ...code,
          children: code.children.flatMap((child) => (child.type === 'text' ? keepWords(child.value) : [child])),
        });
      },
    },
  });
}

/** The words of a command: long ones may break, parameters and cmdlets stay whole. */
function keepWords(text: string): HastChild[] {
  return text.split(HYPHENATED).flatMap((part, at): HastChild[] => {
    if (at % 2 === 1) return [{ type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value: part }] }];
    return breakLongWords(part);
  });
}

/** As few breaks as leave pieces that fit every column. */
function breakLongWords(text: string): HastChild[] {
  const breakWord = (word: string) =>
    word.split(AFTER).reduce((broken, part) => {
      const room = PIECE - (broken.length - 1 - broken.lastIndexOf('\0'));
      return part.length <= room ? broken + part : `${broken}\0${part}`;
    });
  const parts = text.replace(LONG_WORD, breakWord).split('\0');
  return parts.flatMap((part, at): HastChild[] => [
    ...(at > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
    ...(part ? [{ type: 'text' as const, value: part }] : []),
  ]);
}

/** Long names in running text may break after an underscore, nowhere else. */
const breakableCode = defineHastPlugin({
  name: 'breakable-code',
  element: {
    filter: ['code'],
    visit(code, context) {
      const parent = context.parent(code);
      if (parent?.type === 'element' && parent.tagName === 'pre') return;
      const text = context.textContent(code);
      if (text.length <= UNBROKEN || !/_(?=.)/.test(text)) return;
      const parts = text.split(/(?<=_)(?=[^_])/);
      context.replaceNode(code, {
        ...code,
        children: parts.flatMap((part, at): HastChild[] => [
          ...(at > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
          { type: 'text', value: part },
        ]),
      });
    },
  },
});

function typography(language: Language) {
  return defineHastPlugin({
    name: 'typography',
    text(node, context) {
      const parent = context.parent(node);
      const value = setTypography(node.value, language);
      if (value !== node.value && !(parent?.type === 'element' && (parent.tagName === 'code' || parent.tagName === 'var')))
        context.replaceNode(node, { type: 'text', value });
    },
  });
}

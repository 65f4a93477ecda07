/** Renders the Markdown of one section to HTML: French spacing, good/bad lists, links under the base path. */

import { defineHastPlugin, markdownToHtml } from 'satteri';

import type { Language } from '../catalog/language.ts';
import { setTypography } from '../i18n/typography.ts';

type Visit = Extract<NonNullable<Parameters<typeof defineHastPlugin>[0]>, { name: string }>;
type HastElement = Parameters<NonNullable<Extract<Visit['element'], { filter: string[] }>>['visit']>[0];
type HastChild = HastElement['children'][number];

/** The words that open an item of a list of good and bad answers, without their colon. */
const ANSWERS: Record<string, 'good' | 'bad'> = { Good: 'good', Bad: 'bad', Bon: 'good', Mauvais: 'bad' };

export interface RenderOptions {
  language: Language;
  /** Base path of the site, with a slash at both ends. */
  base: string;
}

/** HTML of a Markdown text of one language. */
export function renderMarkdown(markdown: string, { language, base }: RenderOptions): string {
  return markdownToHtml(markdown, {
    features: { smartPunctuation: false },
    hastPlugins: [answerLists, baseLinks(base), typography(language)],
  }).html.trim();
}

/** HTML of a single line, without the paragraph around it. */
export function renderLine(markdown: string, options: RenderOptions): string {
  return renderMarkdown(markdown, options).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** `- **Good:** … / - **Bad:** …` becomes a definition list: the answer, then how to read it. */
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
        properties: { className: ['gb'] },
        children: answers.flatMap(({ kind, label, children }) => [
          {
            type: 'element' as const,
            tagName: 'dt',
            properties: { className: [kind] },
            children: [{ type: 'text' as const, value: label }],
          },
          { type: 'element' as const, tagName: 'dd', properties: {}, children },
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

/** A list with blank lines between its items wraps each in a paragraph. */
function unwrapParagraph(item: HastElement): HastElement {
  const elements = item.children.filter((child): child is HastElement => child.type === 'element');
  const only = elements.length === 1 ? elements[0] : undefined;
  return only?.tagName === 'p' ? only : item;
}

/** Links of the content begin at the site's root; the built page may lie below a base path. */
function baseLinks(base: string) {
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(link, context) {
        const href = link.properties['href'];
        if (typeof href === 'string' && href.startsWith('/')) context.setProperty(link, 'href', base + href.slice(1));
      },
    },
  });
}

function typography(language: Language) {
  return defineHastPlugin({
    name: 'typography',
    text(node, context) {
      const parent = context.parent(node);
      const value = setTypography(node.value, language);
      if (value !== node.value && !(parent?.type === 'element' && parent.tagName === 'code'))
        context.replaceNode(node, { type: 'text', value });
    },
  });
}

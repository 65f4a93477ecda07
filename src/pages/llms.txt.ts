/** /llms.txt: what the site holds, for programs that read on behalf of people. */
import { absoluteHref } from '../components/addresses.ts';
import { writeTagline } from '../components/head.ts';
import { loadCatalog } from '../content.ts';
import { words } from '../i18n/words.ts';

export async function GET(): Promise<Response> {
  const { families, guides } = await loadCatalog();
  const sections = families.map(
    ({ title, summary, codes }) =>
      `## ${title.en}\n\n${summary.en}\n\n${codes.map((code) => `- [${code.number}${code.symbol ? ` ${code.symbol}` : ''}](${absoluteHref(`${code.id}.md`)}): ${code.title.en} · ${code.title.fr}`).join('\n')}`,
  );
  const intro = `# ${words.site.en} · ${words.site.fr}\n\n> ${writeTagline(families).en} One bilingual page per code; all codes as data in ${absoluteHref('codes.json')}. Texts: CC BY 4.0.`;
  const guideList = `## Guides\n\n${guides.map(({ id, title }) => `- [${title.en} · ${title.fr}](${absoluteHref(`guides/${id}/`)})`).join('\n')}`;
  return new Response([intro, guideList, ...sections, ''].join('\n\n'));
}

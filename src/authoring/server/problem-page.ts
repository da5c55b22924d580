import { htmlDocument } from '../../build/document.ts';
import { firstFonts } from '../../build/first-fonts.ts';
import type { Site } from '../../build/pages.ts';
import type { StoryState } from '../protocol.ts';

/** The server's renderer in development, as `src/authoring/render.ts` exports it. */
export type AuthoringRenderer = typeof import('../render.ts');

/** The page of a story that has never been without a problem; it gives way to the story as soon as there is one. */
export function problemPage(site: Site & { renderer: AuthoringRenderer }, state: StoryState, path: string): string {
  const root = '../'.repeat(path.split('/').length - 1);
  const { head, body } = site.renderer.renderProblems(state);
  return htmlDocument({
    language: 'en',
    direction: 'ltr',
    openGraphLocale: 'en_GB',
    title: `Problems in ${state.id}`,
    description: `Problems in the story ${state.id}`,
    root,
    canonical: null,
    alternates: [],
    type: 'website',
    fonts: firstFonts('English', [], false),
    scripts: [`${root}src/authoring/problem-client.ts`],
    preloads: [],
    sharing: null,
    inlineStyle: null,
    data: state,
    head,
    body,
    hasPolicy: false,
  });
}

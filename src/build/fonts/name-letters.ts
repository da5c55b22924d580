import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { INTERFACE_LANGUAGES, messagesFor } from '../../lib/i18n/languages.ts';
import { readStory } from '../read-story.ts';
import { charactersToCut, isEastAsian, SCRIPTS } from './scripts.ts';

/** The code points of the East Asian letters in names of languages, and of places in the project's stories; ascending. */
export async function lettersOfNames(root: string): Promise<number[]> {
  const names = INTERFACE_LANGUAGES.map((language) => messagesFor(language).languageName);
  const folder = join(root, 'geo');
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const read = entry.isDirectory() ? await readStory(join(folder, entry.name)) : null;
    if (!read?.ok) continue;
    for (const { localName } of Object.values(read.story.places)) names.push(...Object.values(localName));
  }
  const letters = new Set([...names.join('')].map((letter) => letter.codePointAt(0)!));
  return SCRIPTS.filter(({ script }) => isEastAsian(script)).flatMap((rule) => charactersToCut(rule, letters));
}

import type { Messages } from './messages.ts';

// A module in the folder is a language: nothing else lists them.
const modules = import.meta.glob<Messages>('./languages/*.ts', { eager: true, import: 'messages' });
const MESSAGES: Readonly<Record<string, Messages>> = Object.fromEntries(
  Object.entries(modules).map(([path, messages]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), messages]),
);

/** The languages in which the interface exists, as BCP 47 tags. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(MESSAGES).sort();

/** The interface in a language; throws Error for one that has no module here. */
export function messagesFor(language: string): Messages {
  const messages = MESSAGES[language];
  if (!messages) throw new Error(`the interface has no language ${language}; it has ${INTERFACE_LANGUAGES.join(', ')}`);
  return messages;
}

const OTHER_MARKS = ['“', '”'] as const;

/** What stands before and after words in any language, the interface's or not. */
export function quotationMarks(language: string): readonly [open: string, close: string] {
  return MESSAGES[language]?.quotationMarks ?? OTHER_MARKS;
}

import { en } from './en.ts';
import { it } from './it.ts';
import type { Messages } from './messages.ts';

const MESSAGES: Readonly<Record<string, Messages>> = { en, it };

/** The languages in which the interface exists, as BCP 47 tags. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(MESSAGES);

/** The interface in a language; throws Error for one that has no module here. */
export function messagesFor(language: string): Messages {
  const messages = MESSAGES[language];
  if (!messages) throw new Error(`the interface has no language ${language}; it has ${INTERFACE_LANGUAGES.join(', ')}`);
  return messages;
}

import type { Story, Text } from '../lib/story/model.ts';
import { UsageError, type CommandCall, type CommandOption } from './command.ts';

/** The option of commands that show names of a story. */
export const LANGUAGE_OPTION: CommandOption = {
  name: 'language',
  value: 'tag',
  summary: 'The language of names; usual is the first of the story.',
};

/** Gives a text of a story in the language that a call asks for. Throws UsageError for one that the story lacks. */
export function textReader(story: Story, call: CommandCall): (text: Text) => string {
  const language = call.text(LANGUAGE_OPTION.name) ?? story.languages[0]!;
  if (!story.languages.includes(language)) {
    throw new UsageError(`--language: expected one of ${story.languages.join(', ')}, found "${language}".`);
  }
  return (text) => text[language]!;
}

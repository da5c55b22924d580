import type { Plugin } from 'vite';
import type { StoriesMade } from './stories/make-stories.ts';

const NAME = 'itinera:build-choices';

/** What a build may have otherwise than that of the site. */
export interface BuildChoices {
  /** The only story to be built, by its folder, which may be anywhere; all below `storiesFolder` where it is not given. */
  readonly onlyStory?: string;
  /** Where the story folders are. */
  readonly storiesFolder?: string;
  /** Where what was made of each story is kept. */
  readonly cacheFolder?: string;
  /** Threads that make stories; as many as the machine runs at once where it is not given. */
  readonly workers?: number;
  /** Further files of the site by their name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Told what was made of the stories, and in how many seconds. */
  readonly onStories?: (stories: StoriesMade, seconds: number) => void;
}

/** Stands beside the site plugin and tells it what shall be otherwise. */
export function buildChoicesPlugin(choices: BuildChoices): Plugin<BuildChoices> {
  return {
    name: NAME,
    api: choices,
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const [fileName, source] of Object.entries(choices.files ?? {})) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** What was told by `buildChoicesPlugin`; nothing where it is not there. */
export function choicesOf(plugins: readonly Plugin[]): BuildChoices {
  return (plugins.find(({ name }) => name === NAME)?.api as BuildChoices | undefined) ?? {};
}

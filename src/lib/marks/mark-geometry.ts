import { compileRoute, type Route } from '../geo/route.ts';
import type { Timeline } from '../story/timeline.ts';
import { fanShape, type FanShape } from './fan-shape.ts';
import { lineRoute } from './marks-of.ts';

/** What marks refer to by id, fixed for a story. */
export interface MarkGeometry {
  readonly routes: ReadonlyMap<string, Route>;
  readonly fans: ReadonlyMap<string, FanShape>;
}

/** The routes and fans that a story's marks refer to. */
export function markGeometry({ story, journeys, launches }: Timeline): MarkGeometry {
  const lines = Object.values(story.lines).map((line) => [lineRoute(line.id), compileRoute(line.line)] as const);
  return {
    routes: new Map([...journeys.map(({ id, route }) => [id, route] as const), ...lines]),
    fans: new Map(launches.map(({ launch }) => [launch.id, fanShape(launch, story)])),
  };
}

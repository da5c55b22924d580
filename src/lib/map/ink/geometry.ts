import { compileRoute } from '../../geo/route.ts';
import { fanShape } from '../../marks/fan-shape.ts';
import { lineRoute } from '../../marks/marks-of.ts';
import type { Timeline } from '../../story/timeline.ts';
import type { InkGeometry } from './ink-layer.ts';

/** The routes and fans that a story's marks refer to, by their ids. */
export function inkGeometry({ story, journeys, launches }: Timeline): InkGeometry {
  const lines = Object.values(story.lines).map((line) => [lineRoute(line.id), compileRoute(line.line)] as const);
  return {
    routes: new Map([...journeys.map(({ id, route }) => [id, route] as const), ...lines]),
    fans: new Map(launches.map(({ launch }) => [launch.id, fanShape(launch, story)])),
  };
}

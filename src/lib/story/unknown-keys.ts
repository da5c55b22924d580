import type { Path } from './problem.ts';
import { storySchema } from './schema.ts';

/** The parts of a valibot schema that say which keys a value may have. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly value?: Shape;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: string;
  readonly literal?: unknown;
  readonly options?: readonly Shape[];
}

/**
 * A story file's value without the keys that the format does not know, each of which is reported. The schema itself
 * names one of a mapping at a time, and a camera's own, whose kind its keys decide, are left to it.
 */
export function withoutUnknownKeys(root: unknown, report: (path: Path) => void): unknown {
  return known(storySchema as unknown as Shape, root, []);

  function known(shape: Shape, value: unknown, path: Path): unknown {
    switch (shape.type) {
      case 'optional':
        return known(shape.wrapped!, value, path);
      case 'array':
        return Array.isArray(value) ? value.map((item, i) => known(shape.item!, item, [...path, i])) : value;
      case 'record':
        return mapped(value, (key, inner) => known(shape.value!, inner, [...path, key]));
      case 'variant': {
        const option = shape.options!.find(({ entries }) => entries?.[shape.key!]?.literal === kindOf(value, shape));
        return option ? known(option, value, path) : value;
      }
      case 'strict_object':
        return mapped(value, (key, inner) => {
          if (Object.hasOwn(shape.entries!, key)) return known(shape.entries![key]!, inner, [...path, key]);
          report([...path, key]);
          return undefined;
        });
      default:
        return value;
    }
  }
}

function kindOf(value: unknown, { key }: Shape): unknown {
  return isMapping(value) ? value[key!] : undefined;
}

function mapped(value: unknown, map: (key: string, inner: unknown) => unknown): unknown {
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, map(key, inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

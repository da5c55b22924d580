import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SMALL_STORY } from '../../lib/story/testing/small-story.ts';
import { STORIES } from '../repository.ts';
import { schemaFiles } from '../write-docs.ts';
import { describedObjects } from './described-objects.ts';
import { storyJsonSchema } from './story-json-schema.ts';

const readRepositoryFile = (path: string) => readFile(join(STORIES, '..', path), 'utf8');
const storyIds = (await readdir(STORIES)).filter((name) => existsSync(join(STORIES, name, 'story.yaml')));

describe('what is made from the schema of the story format', async () => {
  it.each([...(await schemaFiles())])('%s is up to date: npm run docs writes it', async (path, text) => {
    expect(await readRepositoryFile(path)).toBe(text);
  });

  it('says of every field what it means and since when it is read', () => {
    for (const { path, fields } of describedObjects(storyJsonSchema())) {
      for (const { name, schema } of fields) {
        expect(schema.description, `${path}.${name}`).toMatch(/^[A-Z`].*\.$/);
        expect(schema.since, `${path}.${name}`).toMatch(/^\d+\.\d+$/);
      }
    }
  });

  it('gives a unit to every number that has one, and an example that the field itself accepts', () => {
    const ajv = new Ajv({ strict: false });
    for (const { path, fields } of describedObjects(storyJsonSchema())) {
      for (const { name, schema } of fields) {
        if (schema.type === 'number') expect(schema.unit, `${path}.${name}`).toBeTruthy();
        for (const example of schema.examples ?? [])
          expect(ajv.validate(schema, example), `${path}.${name}`).toBe(true);
      }
    }
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(storyJsonSchema());
  const faultsOf = (text: string): ErrorObject[] => (validate(parse(text)) ? [] : validate.errors!);

  it.each(storyIds)('accepts the story "%s", which names it in its first lines', async (id) => {
    const text = await readFile(join(STORIES, id, 'story.yaml'), 'utf8');
    expect(faultsOf(text)).toEqual([]);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/static\/schema\/story-1\.json$/m);
  });

  it('finds a misspelt field', () => {
    const [fault] = faultsOf(SMALL_STORY.replace('precisionKm: 2', 'precisonKm: 2'));
    expect(fault).toMatchObject({ instancePath: '/places/alba', keyword: 'required' });
    expect(faultsOf(SMALL_STORY.replace('precisionKm: 2', 'precisonKm: 2'))).toContainEqual(
      expect.objectContaining({ params: { additionalProperty: 'precisonKm' } }),
    );
  });

  it.each([
    ['kind: city', 'kind: town', '/places/alba/kind'],
    ['precisionKm: 2', 'precisionKm: -2', '/places/alba/precisionKm'],
    ['seconds: 10', 'seconds: ten', '/chapters/0/seconds'],
    ['languages: [it, en]', 'languages: []', '/languages'],
    ['source: report', 'source: The Report', '/claims/cart-leaves/source'],
  ])('finds that "%s" became "%s"', (right, wrong, path) => {
    expect(faultsOf(SMALL_STORY)).toEqual([]);
    expect(faultsOf(SMALL_STORY.replace(right, wrong)).map(({ instancePath }) => instancePath)).toContain(path);
  });
});

import { expect, test } from 'vitest';
import { SharedRequests } from './shared-requests.ts';

const never = (signal: AbortSignal): Promise<string> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));

test('a request goes on while anybody waits for it, and is aborted with the last', async () => {
  const requests = new SharedRequests<string>(4);
  const [one, other] = [new AbortController(), new AbortController()];
  let asked: AbortSignal | undefined;
  const ask = (signal: AbortSignal): Promise<string> => never((asked = signal));
  const first = requests.get('a', ask, one.signal);
  const second = requests.get('a', ask, other.signal);
  one.abort();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked?.aborted).toBe(false);
  other.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked?.aborted).toBe(true);
});

test('the latest answers are kept, and errors are not', async () => {
  const requests = new SharedRequests<string>(2);
  const { signal } = new AbortController();
  const asked: string[] = [];
  const get = (key: string): Promise<string> =>
    requests.get(
      key,
      () => (asked.push(key), key === 'bad' ? Promise.reject(new Error('bad')) : Promise.resolve(key)),
      signal,
    );
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
  await expect(get('bad')).rejects.toThrow('bad');
  await expect(get('bad')).rejects.toThrow('bad');
  expect(asked.filter((key) => key === 'bad')).toHaveLength(2);
});

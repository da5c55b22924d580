import { describe, expect, it } from 'vitest';
import { refusalOf, type GuardedRequest } from './request-guard.ts';

const OWN: GuardedRequest = {
  method: 'POST',
  remoteAddress: '127.0.0.1',
  headers: {
    host: 'localhost:5173',
    origin: 'http://localhost:5173',
    'content-type': 'application/json',
    'x-itinera-authoring': '1',
    'sec-fetch-site': 'same-origin',
  },
};
const withHeaders = (headers: Record<string, string | undefined>): GuardedRequest => ({
  ...OWN,
  headers: { ...OWN.headers, ...headers },
});

describe('a request to write story files', () => {
  it('may come from a page of this server on this computer', () => {
    expect(refusalOf(OWN)).toBeNull();
    expect(
      refusalOf({ ...withHeaders({ host: '[::1]:1', origin: 'http://[::1]:1' }), remoteAddress: '::1' }),
    ).toBeNull();
  });

  it.each([
    ['another computer', { ...OWN, remoteAddress: '192.168.1.7' }],
    [
      'a foreign name that was bound to this address',
      withHeaders({ host: 'evil.example', origin: 'http://evil.example' }),
    ],
    ['a name that only begins like this computer’s', withHeaders({ host: 'localhost.evil.example' })],
    ['a page of another site', withHeaders({ origin: 'https://evil.example' })],
    ['a page of another port', withHeaders({ origin: 'http://localhost:8080' })],
    ['no page', withHeaders({ origin: undefined })],
    ['a page that the browser calls another site', withHeaders({ 'sec-fetch-site': 'cross-site' })],
    ['a form', withHeaders({ 'x-itinera-authoring': undefined, 'content-type': 'text/plain' })],
    ['a form that sends JSON as text', withHeaders({ 'content-type': 'text/plain' })],
    ['a link', { ...OWN, method: 'GET' }],
  ])('may not come from %s', (_, request) => {
    expect(refusalOf(request)).toMatch(/^(Only|An edit)/);
  });
});

import { describe, expect, it } from 'vitest';
import { siteAddress } from './site-address.ts';

describe('the address of a site', () => {
  it('is whole, ends with a slash and is written as URLs are', () => {
    expect(siteAddress('https://example.org/maps')).toBe('https://example.org/maps/');
    expect(siteAddress('https://Example.org')).toBe('https://example.org/');
    expect(siteAddress('https://example.org/my maps/')).toBe('https://example.org/my%20maps/');
  });

  it('is unknown where nothing is said', () => {
    expect(siteAddress(undefined)).toBeNull();
    expect(siteAddress('')).toBeNull();
  });

  it.each(['example.org/maps', '/maps/', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#a'])(
    'is not %s',
    (said) => expect(() => siteAddress(said)).toThrow('has to be the whole address'),
  );
});

import type { IncomingHttpHeaders } from 'node:http';
import { EDIT_HEADER } from '../protocol.ts';

const OWN_ADDRESSES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What of a request decides whether it may write files. */
export interface GuardedRequest {
  readonly method: string | undefined;
  readonly remoteAddress: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why a request may not write files, or null. It has to come from this computer, by one of its own names (a foreign name
 * that was bound to this address is refused), from a page of this very server, with a header that no form can send.
 */
export function refusalOf({ method, remoteAddress, headers }: GuardedRequest): string | null {
  if (!OWN_ADDRESSES.has(remoteAddress ?? '')) return 'Only this computer may edit.';
  const host = headers.host ?? '';
  if (!OWN_NAMES.has(host.replace(/:\d+$/, ''))) return 'Only a page on localhost may edit.';
  if (headers.origin !== `http://${host}` && headers.origin !== `https://${host}`)
    return 'Only a page of this server may edit.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'Only a page of this server may edit.';
  if (method !== 'POST' || headers[EDIT_HEADER] !== '1') return 'Only the authoring bar may edit.';
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'An edit is sent as JSON.';
  return null;
}

import { CONTENT_SECURITY_POLICY } from './document.ts';

/** The response headers that a host of the site should send with every file. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // Who may frame a page can only be said in a header.
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

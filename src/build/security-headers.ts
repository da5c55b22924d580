import { CONTENT_SECURITY_POLICY } from './document.ts';

/**
 * The response headers that a host of the site should send with every file. The policy of styles stands in the pages
 * alone: each names the hash of the style sheet in its own head, which no header for all files could. The script in the
 * head is the same on all pages.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    ...CONTENT_SECURITY_POLICY.split('; ').filter((directive) => !/^(default|style)-src /.test(directive)),
    "object-src 'none'",
    // Who may frame a page can only be said in a header.
    'frame-ancestors *',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

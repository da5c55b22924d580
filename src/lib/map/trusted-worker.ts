/** The part of the browser's Trusted Types that is needed here; TypeScript's own types do not have it. */
interface TrustedTypePolicyFactory {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): object;
}

/**
 * Lets scripts of this page start the worker at `workerUrl`, and no other. The page's policy (docs/hosting.md) refuses
 * a bare address of a script; MapLibre passes one, and gives no way to pass a trusted one. Browsers without Trusted
 * Types need nothing.
 */
export function trustWorker(workerUrl: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const trusted = absolute(workerUrl);
  // Null makes the browser throw, as it does for HTML and code, which this policy has no rule for.
  trustedTypes.createPolicy('default', { createScriptURL: (url) => (absolute(url) === trusted ? url : null) });
}

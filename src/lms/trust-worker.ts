/**
 * The worker's address as the page's policy wants it: a trusted type named `lrs-worker`, which can be made
 * of this one address and of no other. The address itself where the browser knows no trusted types.
 * Throws where the policy does not allow the name.
 */
export function trustWorker(workerUrl: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return workerUrl;
  policy ??= trustedTypes.createPolicy('lrs-worker', {
    createScriptURL(url) {
      if (url !== workerUrl)
        throw new TypeError(`Unexpected worker ${url}, expected ${workerUrl}.`);
      return url;
    },
  });
  return policy.createScriptURL(workerUrl);
}

/** A name can be used once for each page. */
let policy: Policy | undefined;

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

interface Policy {
  createScriptURL(url: string): string;
}

/**
 * The worker's address as the page's policy wants it: a trusted type named `studio-worker`, which can be made
 * of this one address and of no other. The address itself where the browser knows no trusted types. Throws
 * where the policy does not allow the name, and when asked a second time.
 */
export function createTrust(workerUrl: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return workerUrl;
  const policy = trustedTypes.createPolicy('studio-worker', {
    createScriptURL(url) {
      if (url !== workerUrl)
        throw new TypeError(`Unexpected worker ${url}, expected ${workerUrl}.`);
      return url;
    },
  });
  return policy.createScriptURL(workerUrl);
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

interface Policy {
  createScriptURL(url: string): string;
}

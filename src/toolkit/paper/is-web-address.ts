/** Whether a browser or Word may be sent there: `https://` and nothing else. */
export function isWebAddress(address: string): boolean {
  return /^https:\/\/\S+$/.test(address) && URL.canParse(address);
}

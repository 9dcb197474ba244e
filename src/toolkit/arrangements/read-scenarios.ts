/**
 * The scenarios that an address names, `#scenarios=friend-request,ward-video`: those of `known`, each once, in
 * that order. Null where the address names none. What is unknown is left out.
 */
export function readScenarios(hash: string, known: readonly string[]): string[] | null {
  const given = /^#scenarios=([A-Za-z0-9._~,%-]{1,4000})$/.exec(hash)?.[1];
  if (given === undefined) return null;
  const names = given.replace(/%2c/gi, ',').split(',');
  const found = known.filter((id) => names.includes(id));
  return found.length === 0 ? null : found;
}

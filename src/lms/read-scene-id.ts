/**
 * Turns an interaction id back into words: `friend_request__two_in_the_morning` is 'Two in the morning' in
 * 'Friend request'. An id of another make is shown as it is.
 */
export function readSceneId(id: string): { scenario: string; scene: string } {
  const [scenario = '', scene = '', ...rest] = id.split('__');
  if (!scenario || !scene || rest.length > 0) return { scenario: '', scene: id };
  return { scenario: sayWords(scenario), scene: sayWords(scene) };
}

function sayWords(part: string): string {
  const words = part.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

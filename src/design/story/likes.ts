/** '12 likes', '1 like', '1.2k likes': the number as its author wrote it. */
export function sayLikes(likes: string): string {
  return `${likes} ${likes.trim() === '1' ? 'like' : 'likes'}`;
}

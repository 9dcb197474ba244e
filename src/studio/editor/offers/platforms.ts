/** Names as the stories write them; any other will do as well. */
export const platforms = [
  'Facebook',
  'Instagram',
  'LinkedIn',
  'Short-post site',
  'TikTok',
  'WhatsApp',
  'All platforms',
] as const;

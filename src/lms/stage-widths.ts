/** How wide a learner may meet the package. Moodle's own frame is 650 by 666 pixels. */
export const stageWidths = [
  { id: 'phone', words: 'Phone', detail: '375' },
  { id: 'moodle', words: 'Moodle', detail: '650' },
  { id: 'full', words: 'Full width', detail: '' },
] as const;

export type StageWidth = (typeof stageWidths)[number]['id'];

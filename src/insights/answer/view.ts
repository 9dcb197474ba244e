/** What HR asks of what has been read. Plain data: it is sent to the worker. */
export interface View {
  courseId: string;
  /** Which attempt of a learner counts: the first, the best, or all of them. */
  counting: 'first' | 'best' | 'all';
  /** Share of those required that should have completed, 0 to 1. */
  target: number;
  /** Decides who passed where the source does not say, 0 to 1. */
  passingScore: number;
  /** The day by which everybody is to have completed, `2026-11-30`; a due date in the staff list comes first. */
  dueBy: string;
  /** The day the answers are for, `2026-11-21`. */
  today: string;
  /** An attempt completed in less is flagged, in milliseconds. */
  tooFastMs: number;
  /** Only people of this department or staff group; empty means everybody. */
  department: string;
  staffGroup: string;
  /** Groups of fewer people are hidden: 0 (nothing is), 5 or 10. */
  suppressUnder: 0 | 5 | 10;
}

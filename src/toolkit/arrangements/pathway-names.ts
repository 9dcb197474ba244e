/** A pathway and the ids of its scenarios. */
export interface PathwayNames {
  id: string;
  title: string;
  scenarios: string[];
}

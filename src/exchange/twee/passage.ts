/** A passage of Twee as it stands in the file. */
export interface Passage {
  name: string;
  tags: string[];
  /** Of its header, from 1. */
  line: number;
  /** Below its header, without empty lines at either end. */
  body: string;
  /** Line of the first letter of the body, from 1. */
  bodyLine: number;
}

/**
 * What an administrator may set at launch without editing a file: `cmi.launch_data`, or cmi5's
 * `launchParameters`. Either `passing_score=0.85; feedback=end; pathway=managers` (also joined by `&` or
 * on lines of their own) or the same as JSON, `{"passing_score":0.85}`. Untrusted text: nothing in it is
 * run, and what is not understood changes nothing. (tracking A5.8)
 */
export function readLaunchOptions(text: string): LaunchOptionsReading {
  const trimmed = text.trim().slice(0, longestText);
  const options: LaunchOptions = {};
  const problems: string[] = [];
  for (const [name, value] of readPairs(trimmed)) {
    const problem = takeIn(options, name, value);
    if (problem) problems.push(problem);
  }
  // A long text that is something else altogether would be a long list.
  return { options, problems: [...new Set(problems)].slice(0, mostProblems) };
}

function readPairs(text: string): [name: string, value: string][] {
  if (text.startsWith('{')) return readJson(text) ?? [['', text]];
  return text
    .split(/[;&\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.trim(), value.join('=').trim()];
    });
}

function readJson(text: string): [string, string][] | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    return Object.entries(found).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    ]);
  } catch {
    return null;
  }
}

/** A sentence when the setting was not understood. */
function takeIn(options: LaunchOptions, name: string, value: string): string | null {
  const found = `${show(name)}=${show(value)}`;
  if (name === 'passing_score') {
    const score = Number(value);
    if (!/^[01](\.\d{1,7})?$/.test(value) || score > 1) {
      return `${found} was found. Expected a passing score from 0 to 1, such as 0.85 for 85%.`;
    }
    options.passingScore = score;
  } else if (name === 'feedback') {
    if (value !== 'each' && value !== 'end') {
      return `${found} was found. Expected feedback=each or feedback=end, and a semicolon between settings.`;
    }
    options.feedback = value;
  } else if (name === 'pathway') {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
      return `${found} was found. Expected the id of a pathway, such as everyone, and a semicolon between settings.`;
    }
    options.pathway = value;
  } else {
    return `${show(name || value)} was found. Expected passing_score, feedback or pathway.`;
  }
  return null;
}

function show(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The most that SCORM 1.2 promises to hand over. */
const longestText = 4096;
const mostProblems = 5;

export interface LaunchOptions {
  /** Scaled 0 to 1. */
  passingScore?: number;
  feedback?: 'each' | 'end';
  /** Not yet known to be in the package. */
  pathway?: string;
}

export interface LaunchOptionsReading {
  options: LaunchOptions;
  /** A sentence for each setting that was not understood. */
  problems: string[];
}

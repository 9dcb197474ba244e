import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Learners and scenes of the made-up file: what a large trust records in a year. */
const learners = 25_000;
const scenes = 60;
const columns = 'v,kind,learner_id,course_id,attempt,scene_id,response,result,nth,latency_ms';

/**
 * Writes a file of decisions in the flat event schema, the same every time: about 68 bytes a row.
 * Returns what any reader of it has to find.
 */
export async function writeManyRows(path: string, rows: number): Promise<ManyRows> {
  const stream = createWriteStream(path);
  const results = ['best', 'acceptable', 'poor'];
  const poor = new Uint32Array(scenes);
  const answered = new Uint32Array(scenes);
  let bytes = 0;
  let seed = 20261121;
  const pick = (most: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  let text = `${columns}\n`;
  for (let row = 0; row < rows; row += 1) {
    // Each learner meets each scene at most once in an attempt; later rounds are later attempts.
    const learner = row % learners;
    const round = Math.floor(row / learners);
    const scene = round % scenes;
    const attempt = 1 + Math.floor(round / scenes);
    const choice = pick(scene + 8) < 4 ? 0 : pick(3);
    text += `1,decision,${10_000_000 + learner},everyone,${attempt},friend_request__scene_${scene},${'abc'[choice]},${results[choice]},1,${1500 + pick(9000)}\n`;
    if (attempt === 1) {
      answered[scene] = (answered[scene] ?? 0) + 1;
      if (choice === 2) poor[scene] = (poor[scene] ?? 0) + 1;
    }
    if (text.length > 1 << 20 || row === rows - 1) {
      bytes += text.length;
      if (!stream.write(text))
        await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
      text = '';
    }
  }
  stream.end();
  await finished(stream);
  const shares = [...answered].map((count, scene) => (poor[scene] ?? 0) / count);
  return { bytes, learners, hardestPoorShare: Math.max(...shares.filter(Number.isFinite)) };
}

export interface ManyRows {
  bytes: number;
  learners: number;
  /** Share of poor choices in the scene where it is highest, 0 to 1. */
  hardestPoorShare: number;
}

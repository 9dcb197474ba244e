import { findSceneWords } from '../../events/index.ts';
import type { Knowledge } from '../../insights/index.ts';
import { type Library, listCourses } from '../../library/index.ts';
import { describeMap, type MapStory } from '../../map/index.ts';
import { typeset } from '../../prose/index.ts';

/** What the site knows of its own courses, in the words and quotes that learners see. */
export function makeKnowledge(library: Library): Knowledge {
  const stories = library.scenarios.map(({ read }) => read.story);
  return {
    courses: listCourses(library).map(({ id, title, scenarios }) => ({
      id,
      title: typeset(title),
      minutes: scenarios.reduce((sum, { read }) => sum + read.story.minutes, 0),
      scenarios: scenarios.map((scenario) => scenario.id),
    })),
    scenes: findSceneWords(stories, typeset),
    maps: library.scenarios.map(({ read }) => typesetMap(describeMap(read))),
    releases: library.releases.map(({ version }) => version).reverse(),
    passingScore: library.trust.passing_score,
  };
}

function typesetMap(map: MapStory): MapStory {
  return {
    ...map,
    title: typeset(map.title),
    scenes: map.scenes.map((scene) => ({
      ...scene,
      title: typeset(scene.title),
      ways: scene.ways.map((way) => ({ ...way, text: typeset(way.text) })),
    })),
  };
}

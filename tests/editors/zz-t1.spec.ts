import { writeNewStory } from '../../src/drafting/index.ts';
import { loadLibrary } from '../../src/library/index.ts';
import { expect, test } from '../support/site.ts';
import { openText, problem, problemCounts, selectWords, textBox } from '../support/studio.ts';
const aStory = writeNewStory({ title: 'Soup', audience: ['everyone'], outcomes: ['ST2'], today: new Date().toISOString().slice(0, 10), sources: Object.keys(loadLibrary(process.cwd()).sources) });
test('look', async ({ page }) => {
  page.on('console', (m) => console.log('CONSOLE', m.text().slice(0, 150)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => console.log('VIOL', e.violatedDirective, e.sample, e.sourceFile, e.lineNumber, (e.composedPath()[0] as Element)?.outerHTML?.slice(0, 300)));
  });
  await openText(page, aStory);
  await selectWords(page, '## The photo');
  for (const key of '## The picture') {
    await page.keyboard.type(key);
    console.log(JSON.stringify(key), JSON.stringify((await textBox(page).locator('.cm-activeLine, .story-line--scene').allInnerTexts())));
  }
  await page.waitForTimeout(800);
  console.log(await problemCounts(page).innerText());
  for (const one of await problem(page, '').all()) console.log((await one.innerText()).slice(0, 200).replace(/\n/g, ' | '));
});

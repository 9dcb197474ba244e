// npm run guide-pictures: takes the pictures of the editors' guide from the built site, so that they show what is
// there. Build first; look at them before you commit them.
import './needs-node.mjs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';
import { projectFolder } from './run-tool.mjs';
import { serveSite } from './serve-site.mjs';

const { executablePath, args, env } = await findBrowser();
const site = await serveSite({ root: join(projectFolder, 'dist') });
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}studio/`);
  await page.getByRole('button', { name: 'New scenario' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Title').fill('Soup from Fern Ward');
  await form.getByLabel(/ST4/).check();
  await form.getByRole('button', { name: 'Begin' }).click();
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await page.getByText('No problems', { exact: true }).waitFor();
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await take(page, 'studio', page);
  await page.getByRole('tab', { name: 'Map' }).click();
  await take(page, 'map', page.getByRole('tabpanel', { name: 'Map' }));
  await page.getByRole('button', { name: 'Make a package' }).click();
  const play = page.getByRole('button', { name: 'Play it in the try-it LMS' });
  await play.waitFor();
  await take(page, 'package', page.locator('section', { has: play }).last());
  await text.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('(#the-recipe');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('(#the-recepie');
  const fix = page.getByRole('button', { name: /^Lead/ }).first();
  await fix.waitFor();
  await take(page, 'problem', page.locator('section', { has: fix }).last());
} finally {
  await browser.close();
  await site.close();
}

async function take(page, name, part) {
  await page.mouse.move(0, 0);
  await part.screenshot({ path: join(projectFolder, `src/pages/editors/_guide/${name}.png`) });
  console.log(`${name}.png`);
}

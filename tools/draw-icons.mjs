// Draws the ribbon's icons from assets/icons/*.svg: run it after an SVG was changed, and commit what it writes.
import { readFileSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const folder = 'assets/icons';
const browser = await chromium.launch({
  executablePath: process.env.VEKHA_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(`${folder}/${file}`, 'utf8');
  for (const size of [16, 32, 64, 80]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${folder}/${file.replace('.svg', '')}-${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();

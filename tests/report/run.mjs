// Reports in a browser. Ends in one line a check; the exit code is 1 when one failed.

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { contrasts } from './contrast.mjs';
import { careless, hostileName, images, scan, withHistory, writeFindings } from './scans.mjs';

const findings = 10_000;
const rowsOfAPage = 50;
const openLimit = 2000;
const filterLimit = 100;
const wide = { width: 1100, height: 900 };
const narrow = { width: 360, height: 800 };

const folder = mkdtempSync(join(tmpdir(), 'secretguard-report-'));
const pageOf = name => join(folder, `${name}.html`);
let failures = 0;

function check(name, holds, detail = '') {
  console.log(`${holds ? 'passed' : 'FAILED'}  ${name}${detail === '' ? '' : `: ${detail}`}`);
  if (!holds) failures++;
}

/** Opens a page and keeps all that it complains about and asks for. */
async function open(browser, file, options = {}) {
  const context = await browser.newContext({ viewport: wide, colorScheme: 'light', ...options });
  const page = await context.newPage();
  const seen = { complaints: [], requests: [] };
  page.on('console', message => seen.complaints.push(message.text()));
  page.on('pageerror', error => seen.complaints.push(String(error)));
  page.on('request', request => { if (request.url() !== `file://${file}`) seen.requests.push(request.url()); });
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', event => console.error(`violates ${event.violatedDirective}`)));
  const start = performance.now();
  await page.goto(`file://${file}`);
  await page.waitForFunction(() => document.querySelector('#rows tr') !== null || !document.querySelector('noscript + div:not([hidden])'));
  return { page, seen, elapsed: performance.now() - start };
}

const countOf = page => page.locator('#count').textContent();
const rowsOf = page => page.locator('#rows tr').count();

async function checkSpeed(browser) {
  const { page, elapsed, seen } = await open(browser, pageOf('large'));
  check('opens with 10,000 findings', elapsed < openLimit, `${Math.round(elapsed)} ms`);
  check('shows a page of them', await rowsOf(page) === rowsOfAPage && (await countOf(page)).includes('10,000'), await countOf(page));

  // Until the browser has painted it.
  const filterTime = (id, value) => page.evaluate(([id, value]) => new Promise(resolve => {
    const control = document.getElementById(id);
    const start = performance.now();
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  }), [id, value]);
  const times = [];
  for (const [id, value] of [['text', 's'], ['text', 'service-7'], ['text', 'client3 service-7/'], ['text', 'no such words'], ['text', ''], ['rule', 'SG1001'], ['folder', 'service-3/']])
    times.push(await filterTime(id, value));
  check('filters 10,000 findings', Math.max(...times) < filterLimit, times.map(time => `${Math.round(time)} ms`).join(', '));
  check('filters tell what is left', await countOf(page) === '1 to 50 of 500 findings', await countOf(page));

  await page.locator('#next').click();
  check('turns pages', (await page.locator('#page').textContent()) === 'Page 2 of 10');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  check('prints all that match', await rowsOf(page) === 500);
  check('is quiet and asks for nothing', seen.complaints.length + seen.requests.length === 0, [...seen.complaints, ...seen.requests].join('; '));
  await page.context().close();
}

async function checkHostileName(browser) {
  const { page, seen } = await open(browser, pageOf('large'));
  await page.locator('#text').fill('onerror');
  const places = await page.locator('#rows .place').allTextContents();
  check('a name with markup is text', places.length === 10 && places.every(place => place.includes(hostileName)), places[0]);
  check('and runs nothing', await page.title() === 'SecretGuard report' && await page.locator('img').count() === 0 && seen.complaints.length === 0);
  await page.context().close();
}

async function checkKeyboard(browser) {
  const { page } = await open(browser, pageOf('history'));
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('aria-label') || document.activeElement.textContent);
  await page.keyboard.press('Tab');
  check('the first stop skips to the findings', await focused() === 'Skip to the findings');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  check('the next one is the search', await focused() === 'text');
  await page.keyboard.type('keycloak');
  check('typing filters', await countOf(page) === '1 to 1 of 1 finding', await countOf(page));
  const stops = [];
  do {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  } while (!stops.at(-1).startsWith('Details') && stops.length < 20);
  check('every filter is a stop', ['severity', 'rule', 'folder', 'status', 'history', 'Clear filters'].every(stop => stops.includes(stop)), stops.join(', '));
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  check('the focus is seen', outline === 'solid', outline);
  await page.keyboard.press('Enter');
  check('Enter opens the details', await page.locator('#rows .details').count() === 1 && await page.locator('[aria-expanded=true]').count() === 1);
  await page.keyboard.press('Tab');
  check('their link is the next stop', (await focused()).endsWith('what to do'), await focused());
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  check('Space closes them', await page.locator('#rows .details').count() === 0);
  await page.context().close();
}

async function checkHistory(browser) {
  const { page } = await open(browser, pageOf('history'));
  const counts = {};
  for (const value of ['head', 'past', '']) {
    await page.locator('#history').selectOption(value);
    counts[value] = (await countOf(page)).match(/of (\d+)/)[1];
  }
  check('tells what is in HEAD from what is gone', counts.head === '7' && counts.past === '8' && counts[''] === '30', JSON.stringify(counts));
  await page.locator('#status').selectOption('suppressed');
  await page.locator('#rows button').click();
  const details = (await page.locator('#rows .details').textContent());
  check('details hold reason, end and commits', ['a stub of the tests', '2030-01-01', 'a1b2c3d4e5, 2021-03-04', 'b2c3d4e5f6', 'still there'].every(part => details.includes(part)));
  await page.context().close();
}

async function checkAccessibility(browser) {
  const { page } = await open(browser, pageOf('history'));
  await page.locator('#rows button').first().click();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.filter(node => !node.ignored).map(node => ({ role: node.role?.value, name: node.name?.value ?? '' }));
  const roles = new Set(told.map(node => node.role));
  const named = role => told.filter(node => node.role === role).map(node => node.name);
  const missing = ['banner', 'main', 'contentinfo', 'search', 'region', 'status', 'table', 'row', 'cell', 'heading', 'image'].filter(role => !roles.has(role));
  check('has landmarks and a table', missing.length === 0, missing.join(', '));
  const spoken = ['button', 'link', 'searchbox', 'textbox', 'combobox', 'table', 'image', 'region', 'search', 'columnheader', 'rowheader'];
  const nameless = told.filter(node => spoken.includes(node.role) && node.name.trim() === '');
  check('everything has a name', nameless.length === 0, nameless.map(node => node.role).join(', '));
  check('filters are called what they say', ['Severity', 'Rule', 'Folder', 'Status', 'History'].every(name => named('combobox').includes(name)) && named('searchbox').includes('Search'), named('combobox').join(', '));
  check('columns have headers', ['Severity', 'Rule', 'Place and message', 'More', 'Findings'].every(name => named('columnheader').includes(name)), [...new Set(named('columnheader'))].join(', '));
  check('buttons say what they are about', named('button').filter(name => name.startsWith('Details of SG')).length === 30);
  await page.context().close();
}

async function checkLooks(browser) {
  for (const colorScheme of ['light', 'dark']) {
    const { page } = await open(browser, pageOf('history'), { colorScheme });
    await page.locator('#rows button').first().click();
    const weak = (await page.evaluate(contrasts)).filter(one => one.contrast < 4.5);
    check(`text stands out, ${colorScheme}`, weak.length === 0, weak.slice(0, 5).map(one => `${one.text} ${one.contrast.toFixed(2)}`).join('; '));
    await page.context().close();
  }

  for (const name of ['history', 'large']) {
    const { page } = await open(browser, pageOf(name), { viewport: narrow });
    await page.locator('#rows button').first().click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    check(`fits a narrow screen, ${name}`, width <= narrow.width, `${width} px`);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    check(`is a table there, too, ${name}`, nodes.filter(node => !node.ignored && node.role?.value === 'columnheader').length >= 8);
    await page.context().close();
  }
}

async function checkWithoutScripts(browser) {
  const { page } = await open(browser, pageOf('history'), { javaScriptEnabled: false });
  check('has its counts without scripts', (await page.locator('.counts').first().innerText()).includes('SG1001') && await page.locator('.note').isVisible());
  check('and no list that cannot work', !await page.locator('#list').isVisible());
  await page.context().close();
}

async function takePictures(browser) {
  mkdirSync(images, { recursive: true });
  for (const [name, viewport, colorScheme] of [['light', wide, 'light'], ['dark', wide, 'dark'], ['narrow', { width: 380, height: 900 }, 'light']]) {
    const { page } = await open(browser, pageOf('careless'), { viewport, colorScheme });
    if (name !== 'light') {
      await page.locator('#rows button').nth(1).click();
      await page.locator(name === 'dark' ? '#findings' : '#table').evaluate(target => target.scrollIntoView());
      await page.evaluate(() => document.activeElement.blur());
    }
    await page.screenshot({ path: join(images, `report-${name}.png`) });
    await page.context().close();
  }
}

let browser;
try {
  const values = writeFindings(join(folder, 'large'), findings);
  const large = scan(join(folder, 'large'), pageOf('large'));
  check('holds no value', !values.some(value => large.includes(value)), `${values.length} values, ${Math.round(large.length / 1024)} KiB`);
  writeFileSync(pageOf('history'), withHistory(scan(careless, pageOf('careless'))));

  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  for (const run of [checkSpeed, checkHostileName, checkKeyboard, checkHistory, checkAccessibility, checkLooks, checkWithoutScripts]) await run(browser);
  if (process.argv.includes('--screenshots')) await takePictures(browser);
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true });
}

process.exitCode = failures === 0 ? 0 : 1;

// Folders to scan, and the built command line that scans them.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = join(root, 'src/SecretGuard.Cli/bin/Release/net10.0/secretguard.dll');

export const careless = join(root, 'samples/CarelessOrders');
export const images = join(root, 'docs/images');
export const hostileName = '<img src=x onerror="document.title=\'run\'">.json';

// Made here, so that no such value stands in the repository.
const valueOf = seed => createHash('sha256').update(`report ${seed}`).digest('base64url').slice(0, 32);

/** Writes a folder with that many findings. Returns their values. */
export function writeFindings(folder, count) {
  const values = [];
  const filesOfAFolder = 50;
  const findingsOfAFile = 10;
  for (let file = 0; values.length < count; file++) {
    const parent = join(folder, `service-${Math.floor(file / filesOfAFolder)}`, 'config');
    const entries = {};
    for (let i = 0; i < findingsOfAFile; i++) {
      const value = valueOf(values.length);
      values.push(value);
      entries[`Client${i}`] = { ClientSecret: value };
    }
    mkdirSync(parent, { recursive: true });
    writeFileSync(join(parent, file === 0 ? hostileName : `appsettings.${file}.json`), JSON.stringify(entries, null, 2));
  }
  return values;
}

/** Scans a folder into a page. */
export function scan(folder, page) {
  const { status, stderr } = spawnSync('dotnet', ['exec', tool, 'scan', folder, '--format', 'html', '--output', page], { encoding: 'utf8' });
  if (status !== 1) throw new Error(`The scan ended with ${status}. ${stderr}`);
  return readFileSync(page, 'utf8');
}

/** The same page, every second finding with a history and the first one suppressed, as other scans would tell. */
export function withHistory(html) {
  const [before, rest] = html.split('id="data">');
  const [json, ...after] = rest.split('</script>');
  const data = JSON.parse(json);
  data.findings.forEach((finding, i) => {
    if (i % 2 === 0) finding.history = { first: 'a1b2c3d4e5', firstDay: '2021-03-04', last: 'b2c3d4e5f6', inHead: i % 4 === 0, paths: 2 };
  });
  data.findings[0].suppression = { reason: 'a stub of the tests', until: '2030-01-01' };
  const escaped = JSON.stringify(data).replace(/[<>&]/g, c => `\\u00${c.charCodeAt(0).toString(16)}`);
  return `${before}id="data">${[escaped, ...after].join('</script>')}`;
}

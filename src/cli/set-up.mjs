// Makes a fresh clone ready: packages as locked, and a browser. Plain Node, for it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.second-glance-lock');

/** Installs packages when they are missing or older than the lock file. Ends the process with a reason when it cannot. */
export function ensurePackages() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Second Glance needs Node 20 or newer. This is Node ${process.versions.node}. See https://nodejs.org.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (once; about a minute) …');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 26 };
  const done = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], options)
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) stop(`Packages could not be installed. npm said:\n${done.stderr}`);
  writeFileSync(stamp, lock);
}

/** Where browsers that can load the extension are found, in the order in which they are tried. */
const places = {
  chromium: ['chromium', 'chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  chrome: [
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
  ],
  edge: [
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};

/**
 * Returns `{ kind, path }` of a browser, or `null`. `SECOND_GLANCE_BROWSER` (a path) is asked first.
 * @param {('chromium' | 'chrome' | 'edge' | 'firefox')[]} kinds
 */
export function findBrowser(kinds = ['chromium', 'chrome', 'edge', 'firefox']) {
  const own = process.env.SECOND_GLANCE_BROWSER;
  if (own) return { kind: kinds.find((kind) => own.toLowerCase().includes(kind)) ?? 'chromium', path: own };
  return find(kinds);
}

function find(kinds) {
  for (const kind of kinds) {
    for (const place of places[kind]) {
      const path = onDisk(place);
      if (path) return { kind, path };
    }
  }
  return null;
}

const packages = {
  chromium: {
    title: 'Chromium',
    debian: 'chromium',
    mac: 'brew install --cask chromium',
    windows: 'winget install Hibbiki.Chromium',
  },
  firefox: {
    title: 'Firefox',
    debian: 'firefox-esr',
    mac: 'brew install --cask firefox',
    windows: 'winget install Mozilla.Firefox',
  },
};

/** Returns a Chromium, installing Debian's where that is allowed; otherwise says what to do and ends the process. */
export const ensureChromium = () =>
  process.env.SECOND_GLANCE_BROWSER ? findBrowser(['chromium']) : ensure('chromium', 'SECOND_GLANCE_BROWSER');

/** The same for Firefox, in which everything is tested as well. */
export function ensureFirefox() {
  const own = process.env.SECOND_GLANCE_FIREFOX;
  return own ? { kind: 'firefox', path: own } : ensure('firefox', 'SECOND_GLANCE_FIREFOX');
}

function ensure(kind, variable) {
  const { title, debian, mac, windows: command } = packages[kind];
  const found = find([kind]);
  if (found) return found;
  if (process.getuid?.() === 0 && onDisk('apt-get')) {
    say(`Installing ${title} from Debian (once) …`);
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', debian], quiet);
    const installed = find([kind]);
    if (installed) return installed;
  }
  return stop(
    `Second Glance needs ${title} here, and this account may not install it.\n` +
      `  Debian or Ubuntu:  sudo apt-get install ${debian}\n  macOS:  ${mac}\n  Windows:  ${command}\n` +
      `Or set ${variable} to the path of one, and run this again.`,
  );
}

/** Runs a program in the project with the installed Node first on the path. Returns whether it ended well. */
export function run(program, args, extra = {}) {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...extra };
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

function stop(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function windows(tail) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], tail)] : [],
  );
}

function onDisk(place) {
  if (/[\\/]/.test(place)) return existsSync(place) ? place : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, place);
    if (folder && existsSync(path)) return path;
  }
  return null;
}

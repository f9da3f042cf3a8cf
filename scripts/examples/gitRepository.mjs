import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { env } from 'node:process';

/** Where Git is not to be found. */
export class GitMissing extends Error {}

/** Without the settings of this machine and of the repository that we may stand in: the same commits come out everywhere. */
function environment() {
  const others = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(others), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, LC_ALL: 'C' };
}

/**
 * What a run of Git in a folder prints.
 * @throws GitMissing, or Error with Git's own words
 */
export function git(folder, args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, env: environment(), windowsHide: true });
    const [out, errors] = [[], []];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.stdin.on('error', () => {}); // Git went first; its exit code tells.
    child.on('error', (error) => reject(error.code === 'ENOENT' ? new GitMissing('Git is not installed, or not on the PATH. See https://git-scm.com/downloads.') : error));
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out).toString()) : reject(new Error(`git ${args[0]} failed: ${Buffer.concat(errors).toString().trim()}`))));
    child.stdin.end(input);
  });
}

/** A stream for `git fast-import` that makes the commits on the branch `main`. */
export function importStream(commits, people) {
  const parts = [];
  const data = (text) => {
    const bytes = Buffer.from(text);
    parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'));
  };
  for (const { mark, parents, by, instant, zone, says, files } of commits) {
    const { name, email } = people.get(by);
    const who = `${name} <${email}> ${instant} ${zone}`;
    parts.push(Buffer.from(`commit refs/heads/main\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n`));
    data(`${says}\n`);
    parents.forEach((parent, index) => parts.push(Buffer.from(`${index === 0 ? 'from' : 'merge'} :${parent}\n`)));
    for (const [file, text] of files) {
      parts.push(Buffer.from(text === undefined ? `D ${file}\n` : `M 100644 inline ${file}\n`));
      if (text !== undefined) data(text);
    }
    parts.push(Buffer.from('\n'));
  }
  return Buffer.concat([...parts, Buffer.from('done\n')]);
}

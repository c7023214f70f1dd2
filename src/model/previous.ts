import { execFileSync } from 'node:child_process';

/**
 * The texts of the files of the writing that differ from a commit, as they are there. It looks at that one commit
 * and not at its history, so that a clone's depth changes nothing.
 * @param revision `HEAD`, or the branch that a pull request goes to.
 * @returns Text by path, `undefined` for what is new; empty outside a repository and before the first commit.
 * @throws {Error} where `revision` is asked for by name and git does not know it.
 */
export function previousTexts(root: string, revision = 'HEAD'): Map<string, string | undefined> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    }).toString();
  try {
    const folders = ['content', 'src/i18n'];
    const changed = git(
      'diff',
      '--name-status',
      '--no-renames',
      '--relative',
      '-z',
      revision,
      '--',
      ...folders,
    );
    const fields = changed.split('\0');
    const texts = new Map<string, string | undefined>();
    for (let index = 0; index + 1 < fields.length; index += 2) {
      const [status, path = ''] = [fields[index], fields[index + 1]];
      const isText = status !== 'A' && /\.(?:md|yaml|json)$|\/locales\.ts$/.test(path);
      texts.set(path, isText ? git('show', `${revision}:./${path}`) : undefined);
    }
    // What git does not know yet is new too.
    for (const path of git('ls-files', '--others', '--exclude-standard', '-z', '--', ...folders).split('\0'))
      if (path) texts.set(path, undefined);
    return texts;
  } catch {
    if (revision === 'HEAD') return new Map();
    throw new Error(`git knows no ${revision} here. Fetch it first: git fetch --depth=1 origin <branch>`);
  }
}

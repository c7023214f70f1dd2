import { expect, test } from 'vitest';
import { problemsOf } from '../../src/check/check.ts';
import { filesBelow } from '../../src/model/files.ts';
import { liveProject } from './project.ts';

// Today, and years later: time may bring warnings, and stops nothing but a security.txt that expires.
test.each([undefined, '2028-02-29', '2031-12-31'])(
  'the check finds no error in the writing (today: %s)',
  async (today) => {
    const problems = await problemsOf(filesBelow(liveProject), today ? { today } : {});
    expect(
      problems.filter(({ severity, id }) => severity === 'error' && !(today && id === 'securityExpires')),
    ).toEqual([]);
  },
);

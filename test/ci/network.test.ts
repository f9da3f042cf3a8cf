import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../support/fileWorkspace';

/** What reaches another machine from Node or a browser. */
const NETWORK = /(?<![.\w])fetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|(?:from |import\(|require\()['"](?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/\w+)?['"]/;

describe('the network', () => {
  it('is used by one file alone, which speaks to GitHub', () => {
    const sources = filesBelow('src').filter((file) => /\.[cm]?[jt]s$/.test(file));
    const users = sources.filter((file) => NETWORK.test(readFileSync(`src/${file}`, 'utf8')));
    expect(sources.length).toBeGreaterThan(500);
    expect(users).toEqual(['cli/github/githubApi.ts']);
  });
});

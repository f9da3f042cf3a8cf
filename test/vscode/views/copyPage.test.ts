import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/vscode/views/copyPage';

const page = copyPage({ script: 'https://files/copyView.js', style: 'https://files/copyView.css', nonce: 'abc' });

describe('the page that copies a text', () => {
  it('loads its own script and style and nothing else', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'"`);
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(['https://files/copyView.css', 'https://files/copyView.js']);
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script nonce="abc" src="https://files/copyView.js">']);
    expect(page).not.toMatch(/ style="|<style| on\w+="/);
  });

  it('can be used without a pointer and heard', () => {
    const controls = [...page.matchAll(/<(button|input)[^>]*>/g)].map(([tag]) => tag);
    expect(controls).toHaveLength(5);
    for (const [, label] of page.matchAll(/<button[^>]*>([^<]*)</g)) expect(label).toMatch(/\S/);
    expect(page).toMatch(/<label><input type="checkbox"[^>]*> Copy anyway<\/label>/);
    expect(page).toContain('role="status"');
    expect(page).toContain('<html lang="en">');
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page).not.toContain('tabindex');
  });
});

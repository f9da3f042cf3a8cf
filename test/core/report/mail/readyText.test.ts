import { describe, expect, it } from 'vitest';
import { LONGEST_MAIL_ADDRESS, mailAddress } from '../../../../src/core/report/mail/mailAddress';
import { htmlPage } from '../../../../src/core/report/mail/htmlText';
import { mailLink, readyText } from '../../../../src/core/report/mail/readyText';

const MAIL = `<!-- csac:begin subject 3fa9c13fa9c1 -->

**Subject:** Acme \\& Fieldway: Q4 & what's next

<!-- csac:end subject -->

<!-- csac:begin to 3fa9c13fa9c1 -->

**To:** Ana Ruiz <ana@acme.example>, Tom Berg <tom.berg@acme.example>, Yusuf Demir

<!-- csac:end to -->

---

<!-- csac:begin body 3fa9c13fa9c1.aaaaaaaaaaaa kept=bbbbbbbbbbbb -->

Hi Ana,

- You saved [$17,500](../account.yaml#L61) a month
- [x] See [the guide](https://fieldway.example/guide)

Best regards,\\
Dana

<!-- csac:end body -->

<!-- csac {"template":"qbr-follow-up"} -->
`;

const DOCUMENT = `<!-- csac:begin title 3fa9c13fa9c1 -->

# Acme: review

<!-- csac:end title -->

## Health

\`\`\`mermaid
pie showData
\`\`\`

| Part | Score | Note |
| --- | ---: | --- |
| Usage | [80](../account.yaml#L9) | fine |
| Support | 70 | |

> **Quote** with <b>HTML</b> and [x](javascript:alert)

1. First
   - inner
2. Second

<!-- csac {"template":"qbr"} -->
`;

describe('readyText', () => {
  it('takes a mail apart into head and text', () => {
    const { mail, plain, title } = readyText(MAIL);
    expect(mail).toEqual({
      subject: "Acme & Fieldway: Q4 & what's next",
      to: 'Ana Ruiz <ana@acme.example>, Tom Berg <tom.berg@acme.example>, Yusuf Demir',
      receivers: [{ name: 'Ana Ruiz', address: 'ana@acme.example' }, { name: 'Tom Berg', address: 'tom.berg@acme.example' }, { name: 'Yusuf Demir' }],
      lines: ["Subject: Acme & Fieldway: Q4 & what's next", 'To: Ana Ruiz <ana@acme.example>, Tom Berg <tom.berg@acme.example>, Yusuf Demir'],
    });
    expect(title).toBe("Acme & Fieldway: Q4 & what's next");
    expect(plain).toBe('Hi Ana,\n\n- You saved $17,500 a month\n- [x] See the guide (https://fieldway.example/guide)\n\nBest regards,\nDana');
  });

  it('leaves markers, evidence, diagrams and the origin out of Markdown and HTML', () => {
    const { mail, markdown, html } = readyText(DOCUMENT);
    expect(mail).toBeUndefined();
    expect(markdown).toBe(`# Acme: review

## Health

| Part | Score | Note |
| --- | ---: | --- |
| Usage | 80 | fine |
| Support | 70 | |

> **Quote** with <b>HTML</b> and [x](javascript:alert)

1. First
   - inner
2. Second`);
    expect(html).not.toMatch(/csac|mermaid|account\.yaml|<b>|javascript|<input|<script/);
    expect(html).toContain('&lt;b&gt;HTML&lt;/b&gt;');
    expect(html).toContain('<td style="border:1px solid #c8c8c8;padding:4px 8px;text-align:right">80</td>');
  });

  it('writes tables and lists as plain lines', () => {
    expect(readyText(DOCUMENT).plain).toBe(`Acme: review

Health

- Usage; Score: 80; Note: fine
- Support; Score: 70

> Quote with HTML and x (javascript:alert)

1. First
   - inner
2. Second`);
  });

  it('shows boxes of tasks in HTML as signs', () => {
    expect(readyText('- [ ] open\n- [x] done\n').html).toBe('<ul>\n<li>☐ open</li>\n<li>☑ done</li>\n</ul>');
  });

  it('reads a text that is empty, and one with a comment that never ends', () => {
    expect(readyText('')).toEqual({ title: '', markdown: '', html: '', plain: '' });
    expect(readyText('# A\n\n<!-- open').markdown).toBe('# A');
  });

  it('has no head for a mail without a subject', () => {
    expect(readyText(MAIL.replaceAll('csac:begin subject', 'csac:begin topic')).mail).toBeUndefined();
  });
});

describe('mailAddress', () => {
  it('encodes what has a meaning in an address, and lines as mails have them', () => {
    expect(mailAddress({ receivers: [{ name: 'A', address: 'a,b?c@x.example' }, { name: 'B' }], subject: 'Q4 & 50% (ünï)', body: "It's\nfine" })).toBe(
      'mailto:a%2Cb%3Fc@x.example?subject=Q4%20%26%2050%25%20%28%C3%BCn%C3%AF%29&body=It%27s%0D%0Afine',
    );
  });

  it('is read back by a parser of addresses', () => {
    const link = new URL(mailLink(readyText(MAIL))!);
    expect(link.pathname).toBe('ana@acme.example,tom.berg@acme.example');
    expect(link.searchParams.get('subject')).toBe("Acme & Fieldway: Q4 & what's next");
    expect(link.searchParams.get('body')).toBe(readyText(MAIL).plain.replaceAll('\n', '\r\n'));
  });

  it('refuses what is too long, in one line', () => {
    const mail = (length: number) => ({ receivers: [], subject: '', body: 'a'.repeat(length) });
    const head = mailAddress(mail(0)).length;
    expect(mailAddress(mail(LONGEST_MAIL_ADDRESS - head))).toHaveLength(LONGEST_MAIL_ADDRESS);
    expect(() => mailAddress(mail(LONGEST_MAIL_ADDRESS - head + 1))).toThrow('the mail is too long for a link: 2001 characters of at most 2000; copy it as text or HTML instead');
  });

  it('survives half a character', () => {
    expect(mailAddress({ receivers: [], subject: '\ud83d', body: '' })).toBe('mailto:?subject=%EF%BF%BD&body=');
  });
});

describe('htmlPage', () => {
  it('is a page whose title cannot end its element', () => {
    expect(htmlPage('</title><script>', '<p>x</p>', 'zh-CN')).toBe(
      '<!doctype html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>&lt;/title&gt;&lt;script&gt;</title></head>\n<body>\n<p>x</p>\n</body>\n</html>\n',
    );
  });
});

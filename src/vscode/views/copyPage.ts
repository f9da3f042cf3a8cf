/** Where the page's own files are, as the page may load them, and the word that lets it. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** A random word for this page alone: nothing without it runs or styles. */
  readonly nonce: string;
}

/** The page that shows a text to copy; its script fills it in. It loads nothing but its own two files. */
export function copyPage({ script, style, nonce }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Copy</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<main>
<h1 id="title"></h1>
<p id="note" class="note" hidden></p>
<section id="findings" class="findings" aria-labelledby="findingsTitle" hidden>
<h2 id="findingsTitle">Look at this before it goes out</h2>
<ul id="findingList"></ul>
<label><input type="checkbox" id="anyway"> Copy anyway</label>
</section>
<div class="actions" role="group" aria-label="Copy">
<button id="copyBody" class="send">Copy Text</button>
<button id="openMail" class="send other" hidden>Open in Mail Program</button>
</div>
<p id="status" class="status note" role="status"></p>
<section id="mail" aria-label="Head of the mail" hidden>
<dl>
<dt>To</dt>
<dd><span id="to"></span></dd>
<dt>Subject</dt>
<dd><span id="subject"></span></dd>
</dl>
<div class="actions" role="group" aria-label="Copy the head">
<button id="copyTo" class="send other">Copy Addresses</button>
<button id="copySubject" class="send other">Copy Subject</button>
</div>
</section>
<article id="body" aria-label="Text"></article>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

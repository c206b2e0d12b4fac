import type { Block, Removal } from '../article/article.ts';

export interface Piece extends Block {
  readonly linked: number;
}
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME BUTTON SELECT TEXTAREA FIGCAPTION'.split(' '));
const CREDIT =
  /^(?:photo|image|picture|file photo|foto|bild|crédit|credit)s?\b.{0,8}[:/©]|^©|\b(?:Getty Images|via AP\)|Shutterstock)\W*$/iu;
const PROMPT =
  /^(?:read (?:also|more|next)|also read|see also|related|more on|check also|sign up|subscribe|follow us|download (?:the|our)|advertisement|share this|lire aussi|lesen sie auch|lea también|mehr zum thema|click here)\b/iu;

/** Splits an element's text at block elements and line breaks. */
export function splitBlocks(root: Element): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let linked = 0;
  const flush = (kind: Block['kind']): void => {
    const clean = text.replace(/\s+/gu, ' ').trim();
    if (clean !== '') pieces.push({ kind, text: clean, linked: Math.min(1, linked / clean.length) });
    text = '';
    linked = 0;
  };
  const walk = (node: Node, kind: Block['kind'], inLink: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        text += child.nodeValue ?? '';
        if (inLink) linked += (child.nodeValue ?? '').length;
      } else if (child.nodeType === 1 && !SKIPPED.has(child.nodeName)) {
        const name = child.nodeName;
        const own = kindOf(name) ?? kind;
        if (BLOCKS.has(name)) flush(kind);
        walk(child, own, inLink || name === 'A');
        if (BLOCKS.has(name)) flush(own);
      }
    }
  };
  walk(root, 'paragraph', false);
  flush('paragraph');
  return pieces;
}

function kindOf(name: string): Block['kind'] | null {
  if (/^H[1-6]$/u.test(name)) return 'heading';
  if (name === 'BLOCKQUOTE') return 'quote';
  return name === 'LI' ? 'list-item' : null;
}

/** Parts the article's blocks from captions, link lists and prompts. */
export function filterBlocks(pieces: readonly Piece[]): { body: Block[]; removed: Removal[] } {
  const body: Block[] = [];
  const removed: Removal[] = [];
  for (const { kind, text, linked } of pieces) {
    const reason = reasonAgainst(text, linked);
    if (reason === null) body.push({ kind, text });
    else removed.push({ step: 'filter', reason, text });
  }
  while (body.at(-1)?.kind === 'heading')
    removed.push({ step: 'end', reason: 'heading with nothing after it', text: body.pop()?.text ?? '' });
  return { body, removed };
}

function reasonAgainst(text: string, linked: number): string | null {
  if (linked > 0.8 && text.length < 200) return 'only a link';
  if (text.length < 200 && CREDIT.test(text)) return 'caption or credit';
  return text.length < 200 && PROMPT.test(text) ? 'prompt' : null;
}

import { isAgency } from '../article/agencies.ts';
import type { Block } from '../article/article.ts';

/** Agency items end with their author's name: "Anna Said", "Anna Said / Berg", "By Anna Said". */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:(?:al|el|bin|de|van|von) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u;
const LEAD = /^(?:by|von|par|por)\s+/iu;
const JOIN = /\s*(?:[/,&]|\band\b)\s*/u;
const SIGNATURE_CHARS = 60;

/** Parts the names of the authors from the end of a text, when its last block holds nothing else. */
export function partSignature(blocks: readonly Block[]): { body: readonly Block[]; names: string[] } {
  const last = blocks.at(-1);
  const isEnd = last !== undefined && blocks.length > 1 && last.kind === 'paragraph';
  const names = isEnd ? namesIn(last.text) : [];
  return names.length > 0 ? { body: blocks.slice(0, -1), names } : { body: blocks, names };
}

function namesIn(text: string): string[] {
  if (text.length > SIGNATURE_CHARS || /[.!?:]$/u.test(text)) return [];
  const names = text.replace(LEAD, '').split(JOIN);
  const isSigned = names.every((name) => NAME.test(name) && !isAgency(name)) && /\s/u.test(names[0] ?? '');
  return isSigned ? names : [];
}

import { countChars, firstNamed } from './find.ts';
import type { Steps } from './steps.ts';

/** Letters of one script, and of all of a page's: of 1,400 the longest has 106,000, and no step may be long. */
const LIMIT = 300_000;
const TOTAL_LIMIT = 2_000_000;
/** So many scripts of any kind are looked at. */
const SCRIPTS = 2_000;
const DEPTH = 6;
const NODES = 2_000;
const AROUND =
  /^\s*(?:<!--|(?:\/\*\s*|\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\*\s*|\/\/\s*)?\]\]>(?:\s*\*\/)?|;)\s*$/gu;
const CONTROLS = /\p{Cc}/gu;
export type LdNode = Readonly<Record<string, unknown>>;

/** The objects of a page's JSON-LD, flattened; malformed or oversized scripts count as none. */
export function* readJsonLd(document: Document): Steps<LdNode[]> {
  const nodes: LdNode[] = [];
  let left = TOTAL_LIMIT;
  for (const script of firstNamed(document, 'script', SCRIPTS)) {
    if (!isJsonLd(script)) continue;
    const text = countChars(script, LIMIT + 1) <= LIMIT ? (script.textContent ?? '') : '';
    left -= text.length;
    if (left < 0) break;
    if (text !== '') collect(parse(text), DEPTH, nodes);
    yield;
  }
  return nodes;
}

const TYPE = 'application/ld+json';

function isJsonLd(script: Element): boolean {
  const type = script.getAttribute('type');
  return type?.length === TYPE.length && type.toLowerCase() === TYPE;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(node: LdNode): string[] {
  const type: unknown = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

export function articleOf(nodes: readonly LdNode[]): LdNode | null {
  return nodes.find((node) => typesOf(node).some((type) => /Article$|BlogPosting$|^Report/u.test(type))) ?? null;
}

export function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((one: unknown) => (Array.isArray(one) ? [] : namesOf(one)));
  return isNode(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}

/** What content systems print around JSON-LD (comments, a semicolon) or leave unescaped inside of it (line breaks). */
function parse(text: string): unknown {
  return tryParse(text) ?? tryParse(text.replace(AROUND, '').replace(CONTROLS, ' '));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function collect(value: unknown, depth: number, into: LdNode[]): void {
  if (depth === 0 || into.length >= NODES) return;
  if (Array.isArray(value)) return value.slice(0, NODES).forEach((one) => collect(one, depth - 1, into));
  if (!isNode(value)) return;
  into.push(value);
  collect(value['@graph'], depth - 1, into);
  collect(value['mainEntity'], depth - 1, into);
}

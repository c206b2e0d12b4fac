interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Finds a quotation again in the page, across inline elements; null when it is missing or ambiguous. */
export function locate(root: Node, quote: { exact: string; prefix: string; suffix: string }): Range | null {
  const { text, places } = squeeze(root);
  const exact = bare(quote.exact);
  const at = exact === '' ? null : onlyPlace(text, exact, bare(quote.prefix), bare(quote.suffix));
  const first = at === null ? undefined : places[at];
  const last = at === null ? undefined : places[at + exact.length - 1];
  const range = root.ownerDocument?.createRange();
  if (first === undefined || last === undefined || range === undefined) return null;
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

function onlyPlace(text: string, exact: string, prefix: string, suffix: string): number | null {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  const inContext = found.filter(
    (at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
  );
  const chosen = inContext.length > 0 ? inContext : found;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

function squeeze(root: Node): { text: string; places: Place[] } {
  const places: Place[] = [];
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      for (let offset = 0; offset < value.length; offset += 1) {
        const letter = value.charAt(offset);
        if (!/\s/u.test(letter)) {
          text += letter;
          places.push({ node, offset });
        }
      }
    } else if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/u.test(node.nodeName)) node.childNodes.forEach(walk);
  };
  walk(root);
  return { text, places };
}

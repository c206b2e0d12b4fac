import { webAddress } from '../format.ts';
import { t } from '../i18n.ts';

type Child = Node | string | null;

/** An element with children; strings become text, null nothing. For pages of others, where Preact would be too much. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A name or title in its own direction. */
export const own = (text: string): HTMLElement => make('bdi', {}, text);

/** Rows of a term and what is said of it; rows that say nothing are left out. */
export function rowsOf(rows: readonly (readonly [string, string | null])[]): HTMLElement | null {
  const said = rows.flatMap(([term, text]) =>
    text === null || text === '' ? [] : [make('div', {}, make('dt', {}, term), make('dd', {}, own(text)))],
  );
  return said.length === 0 ? null : make('dl', {}, ...said);
}

/** A link that opens a tab of its own; only the words where the address is not http(s). */
export function linkTo(url: string, text: string): HTMLElement {
  const href = webAddress(url);
  if (href === null) return own(text);
  const label = `${text} ${t('opensTab')}`;
  return make('a', { href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label }, own(text));
}

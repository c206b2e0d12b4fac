/**
 * Of a card in the shadow root of a host in somebody else's page. The host takes nothing over from the page (`all: initial`), so that an em
 * is the text size that the reader has set in the browser.
 */
export const CARD_CSS = `
.card {
  position: fixed; inset: auto; box-sizing: border-box; inline-size: 20em; max-inline-size: calc(100vw - 16px);
  margin: 0; padding: 10px 12px; overflow: auto; overscroll-behavior: contain;
  border: 1px solid #8795ab; border-radius: 8px; background: #ffffff; color: #16202f;
  box-shadow: 0 4px 16px rgb(0 0 0 / 0.25); font: 0.875em/1.4 system-ui, sans-serif; text-align: start;
  overflow-wrap: anywhere; white-space: normal; cursor: auto; user-select: text; color-scheme: light dark;
}
.card :where(p, dl, dd, ul, h1) { margin: 0; padding: 0; }
.card > * + *, .card .candidate > * + * { margin-block-start: 4px; }
.card .name { font-weight: 700; font-size: 1.1em; }
.card .fine, .card dt { color: #4d5b70; }
.card .fine { font-size: 0.9em; }
.card dl > div { display: flex; gap: 8px; }
.card dt { flex: 0 0 6em; }
.card dd { min-inline-size: 0; }
.card a { color: #1a4fa8; text-decoration: underline; }
.card a:focus-visible, .card button:focus-visible { outline: 2px solid #1a5fd0; outline-offset: 2px; }
.card:focus { outline: none; }
.card .candidate + .candidate { margin-block-start: 8px; padding-block-start: 8px; border-block-start: 1px solid #8795ab; }
/* English in a card from right to left keeps to the card's edge. */
.card[dir='rtl'] [dir='auto'] { text-align: right; }
.card .close {
  float: inline-end; inline-size: 24px; block-size: 24px; margin: 0; padding: 0; border: 0; border-radius: 4px;
  background: transparent; color: inherit; font: 18px/24px system-ui, sans-serif; appearance: none; cursor: pointer;
}
@media (prefers-color-scheme: dark) {
  .card { background: #1c2536; color: #e6ecf5; border-color: #6b7a94; }
  .card .fine, .card dt { color: #b3bfd0; }
  .card a { color: #8ab4ff; }
  .card a:focus-visible, .card button:focus-visible { outline-color: #8ab4ff; }
}
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .card a { color: LinkText; }
}
@media print { .card { display: none; } }
`;

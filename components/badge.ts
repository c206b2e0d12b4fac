import { make } from './card/make.ts';
import type { OutletFacts } from './card/facts.ts';
import { countryName } from './format.ts';
import { badgeText } from './words.ts';

/** One word on a button, with what the card says first for screen readers. */
export function drawBadge({ name, ownership, owners, country }: OutletFacts): HTMLElement {
  const word = badgeText(ownership);
  const label = [name, word, ...owners, countryName(country)].join(', ');
  return make('button', { class: 'badge', type: 'button', 'aria-label': label }, word);
}

/**
 * For the shadow root of a badge's host. The host is out of the flow at the place where it stands, so that the page's
 * layout does not move; the badge sits over the gap above the end of the link's line, clear of the small letters of both lines.
 */
export const BADGE_CSS = `
:host { all: initial; position: absolute; display: inline; z-index: 1; }
.badge {
  position: relative; display: inline-block; inset-block-start: -12px; margin-inline-start: 2px; padding: 0 3px;
  border: 1px solid #5b6b86; border-radius: 3px; background: #f3f6fb; color: #1b2a44;
  font: 600 9px/10px system-ui, sans-serif; white-space: nowrap; cursor: help;
  margin-block: 0; margin-inline-end: 0; appearance: none; box-sizing: content-box; text-align: center;
}
/* Fingers are given 24 pixels, away from the words of the link. */
@media (pointer: coarse) {
  .badge::after { content: ''; position: absolute; inset-block: -13px 0; inset-inline: 0 min(0px, 100% - 24px); }
}
.badge:empty { display: none; }
.badge:focus-visible { outline: 2px solid #1a5fd0; outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  .badge { background: #1b2438; color: #dfe7f5; border-color: #8fa0bd; }
  .badge:focus-visible { outline-color: #8ab4ff; }
}
@media (forced-colors: active) {
  .badge { background: Canvas; color: CanvasText; border-color: CanvasText; }
}
@media print { .badge { display: none; } }
`;

/** Of the numbers in the shadow root of their one host. */
export const NUMBERS_CSS = `
.layer { all: initial; }
.number {
  position: absolute; inset: 0 auto auto 0; box-sizing: border-box; min-inline-size: 17px; block-size: 17px; margin: 0; padding: 0 3px;
  border: 1px solid #ffffff; border-radius: 9px; color: #ffffff; font: 700 11px/15px system-ui, sans-serif; text-align: center;
  appearance: none; cursor: help; pointer-events: auto; user-select: none;
}
.number.dark { border-color: #121824; color: #121824; }
.number:focus-visible { outline: 2px solid #1a5fd0; outline-offset: 1px; }
.number.dark:focus-visible { outline-color: #8ab4ff; }
@media (pointer: coarse) {
  .number::after { content: ''; position: absolute; inset: -8px -4px 0; }
}
@media (forced-colors: active) {
  .number { background: Canvas !important; color: CanvasText; border-color: CanvasText; }
}
@media print { .number { display: none; } }
`;

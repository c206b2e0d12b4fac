import fc from 'fast-check';

/** Markup that would run if it were ever taken for HTML; each sets `broken`. */
const MARKUP = [
  '<script>globalThis.broken=1</script>',
  '<img src=x onerror="globalThis.broken=1">',
  '"><svg onload=globalThis.broken=1>',
  "' onmouseover='globalThis.broken=1",
  '</q></main><iframe srcdoc="<script>parent.broken=1</script>">',
  '<style>*{display:none}</style>',
  '<base href="https://evil.example/">',
  '&lt;script&gt;globalThis.broken=1&lt;/script&gt;',
  '<!--',
  ']]>',
  '${globalThis.broken=1}',
  '{{constructor.constructor("globalThis.broken=1")()}}',
];
const ADDRESSES = [
  'javascript:globalThis.broken=1',
  'JaVaScRiPt:globalThis.broken=1',
  '\u0001javascript:globalThis.broken=1',
  'java\nscript:globalThis.broken=1',
  'data:text/html,<script>globalThis.broken=1</script>',
  'vbscript:x',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  'chrome-extension://a/b.html',
  'https://[',
  'https://evil.example/?a="><script>',
  'http://evil.example/\ud800',
  '//evil.example/',
  '',
];
const SIGNS = [
  '\u202e',
  '\u2066\u2067',
  '\u200b\u200d\ufeff',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u2028\u2029',
  '\u0301'.repeat(200),
  '“',
  '”',
  '"',
  '«',
  '„',
  '\\',
  '$1$&',
  '%',
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  '9'.repeat(400),
];
const HUGE = ['a', '“', 'A ', '\n', '<b>', '\ud83d\ude00'].map((unit) => unit.repeat(20_000));
const WORDS = ['said', 'Ada Moe', 'Reuters', 'according to', 'Moscow, TASS –', 'By', 'officials'];

const unit = fc.string({ unit: 'binary', maxLength: 12 });
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ADDRESSES) },
  { weight: 2, arbitrary: unit },
);

/** A text of a page that means harm: any of what is above, in any order; now and then huge. */
export const hostileText = fc.oneof(
  { weight: 30, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
);
export const hostileAddress = fc.oneof(
  fc.constantFrom(...ADDRESSES),
  fc.constantFrom('https://tass.com/a', '/relative'),
  fc.webUrl(),
  hostileText,
);

/** Invented articles for the end-to-end tests, in one plain markup. */
export function articlePage(title: string, speaker: string | null): string {
  const speech =
    speaker === null
      ? 'The tables were reckoned from the readings of three gauges, one of them new, and rounded to ten centimetres.'
      : `“We asked for one more winter and were given it,” said ${speaker}, who heads the works council.`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - TASS</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"></head>
<body><main><article><h1>${title}</h1>
<p>The decision came after nine hours of talks in the town hall, where the heating had failed and the benches stood full until the evening.</p>
<p>${speech}</p>
<p>The harbour board will put the new terms to its members in May. Until then the present rules stay in force, with the one change that
was put off in the autumn for want of a quorum.</p>
<p>Two smaller questions were left open: the price of the winter berths, and the hours in which the slipway may be used by visitors.</p>
</article></main></body></html>`;
}

/** The smallest document that a viewer opens: one empty page. */
export const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

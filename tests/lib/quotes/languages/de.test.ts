import { testLanguage } from './said.ts';

testLanguage('de', [
  ['„Die Brücke bleibt zu“, so Anna Vogel.', 'direct | Die Brücke bleibt zu | Anna Vogel'],
  ['Die Brücke sei alt und rostig, so der Sprecher.', 'indirect | Die Brücke sei alt und rostig | der Sprecher'],
  ['Nach Angaben der Polizei ist die Brücke alt.', 'indirect | ist die Brücke alt. | der Polizei'],
  ['Nach Angaben von Anna Vogel ist die Brücke alt.', 'indirect | ist die Brücke alt. | Anna Vogel'],
  [
    'Zwei Boote wurden nach Angaben der Polizei im Hafen beschädigt.',
    'indirect | Zwei Boote wurden … im Hafen beschädigt. | der Polizei',
  ],
  ['Laut einem Bericht ist die Brücke alt.', 'indirect | ist die Brücke alt. | einem Bericht'],
  ['Laut Anna Vogel ist die Brücke alt.', 'indirect | ist die Brücke alt. | Anna Vogel'],
  ['Medienberichten zufolge ist die Brücke alt.', 'indirect | ist die Brücke alt. | Medienberichten'],
  [
    'Die Brücke ist neuesten Studien zufolge ein Fall für den Abriss.',
    'indirect | Die Brücke ist … ein Fall für den Abriss. | neuesten Studien',
  ],
  [
    'Anna Vogel war gestern dort. Ihrer Meinung nach ist die Brücke alt.',
    'indirect | ist die Brücke alt. | Anna Vogel',
  ],
  ['Wie die Polizei mitteilte, ist die Brücke alt.', 'indirect | ist die Brücke alt. | die Polizei'],
  ['Die Brücke ist alt, wie die Polizei mitteilte.', 'indirect | Die Brücke ist alt | die Polizei'],
  [
    'Anna Vogel sagte, die Brücke sei alt. Sie habe Risse. Auch der Damm müsse neu gebaut werden.',
    'indirect | die Brücke sei alt. | Anna Vogel',
    'indirect | Sie habe Risse. Auch der Damm müsse neu gebaut werden. | Anna Vogel',
  ],
  [
    'Anna Vogel sagte, die Brücke sei alt. Der Damm wäre auch zu prüfen.',
    'indirect | die Brücke sei alt. | Anna Vogel',
    'indirect | Der Damm wäre auch zu prüfen. | Anna Vogel',
  ],
  ['Während der Feier sagte Anna Vogel: „Die Brücke ist alt.“', 'direct | Die Brücke ist alt. | Anna Vogel'],
  ['Den Plan nannte Anna Vogel gestern „völlig unbrauchbar“.', 'direct | völlig unbrauchbar | Anna Vogel'],
  ['„Die Brücke bleibt zu“, warnte der Leiter des Hafens, Peter Hahn.', 'direct | Die Brücke bleibt zu | Peter Hahn'],
  ['Nach dem Sturm ist die Brücke alt und grau.'],
  ['Die Brücke wäre morgen seit zehn Jahren offen.'],
  ['Er fuhr so schnell, dass die Brücke bebte.'],
  ['Wie alt die Brücke ist, zeigt ein Blick auf die Pfeiler.'],
  ['Die Suche im Hafen begann am frühen Morgen.'],
]);

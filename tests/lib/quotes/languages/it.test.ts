import { testLanguage } from './said.ts';

testLanguage('it', [
  ['«Il ponte resta chiuso stasera», ha detto Anna Moretti.', 'direct | Il ponte resta chiuso stasera | Anna Moretti'],
  ['“Il ponte resta chiuso stasera”, spiega Anna Moretti.', 'direct | Il ponte resta chiuso stasera | Anna Moretti'],
  ['"Il ponte resta chiuso stasera", dice Anna Moretti.', 'direct | Il ponte resta chiuso stasera | Anna Moretti'],
  ['Anna Moretti ha dichiarato: «Il ponte resta chiuso».', 'direct | Il ponte resta chiuso | Anna Moretti'],
  ['Anna Moretti: «Il ponte resta chiuso stasera».', 'direct | Il ponte resta chiuso stasera | Anna Moretti'],
  [
    '«Il ponte», spiega Anna Moretti, «resta chiuso stasera».',
    'direct | Il ponte … resta chiuso stasera | Anna Moretti',
  ],
  [
    '«Il ponte resta chiuso», ha detto ieri a Genova la sindaca Anna Moretti.',
    'direct | Il ponte resta chiuso | Anna Moretti',
  ],
  ['Anna Moretti afferma che il ponte resta chiuso.', 'indirect | il ponte resta chiuso. | Anna Moretti'],
  ['Anna Moretti ha anche aggiunto che il ponte resta chiuso.', 'indirect | il ponte resta chiuso. | Anna Moretti'],
  ['I residenti sostengono che il ponte resta chiuso.', 'indirect | il ponte resta chiuso. | I residenti'],
  [
    'Anna Moretti ha visitato il molo. Ha aggiunto che il ponte resta chiuso.',
    'indirect | il ponte resta chiuso. | Anna Moretti',
  ],
  [
    'Anna Moretti ha visitato il molo. Secondo lei, il ponte resta chiuso.',
    'indirect | il ponte resta chiuso. | Anna Moretti',
  ],
  ['Secondo Anna Moretti, il ponte resta chiuso stasera.', 'indirect | il ponte resta chiuso stasera. | Anna Moretti'],
  ['Secondo il ministero, il ponte resta chiuso stasera.', 'indirect | il ponte resta chiuso stasera. | il ministero'],
  ['Stando a un rapporto, il ponte resta chiuso stasera.', 'indirect | il ponte resta chiuso stasera. | un rapporto'],
  ['Il ponte resta chiuso stasera, secondo la polizia.', 'indirect | Il ponte resta chiuso stasera | la polizia'],
  [
    'Il ponte resta chiuso stasera, secondo fonti del porto.',
    'indirect | Il ponte resta chiuso stasera | fonti del porto',
  ],
  [
    '«Il ponte resta chiuso», ha precisato un portavoce del ministero.',
    'direct | Il ponte resta chiuso | un portavoce del ministero',
  ],
  [
    'La ministra dei Trasporti, Anna Moretti, ha annunciato che il ponte resta chiuso.',
    'indirect | il ponte resta chiuso. | Anna Moretti',
  ],
  [
    'Il presidente del consiglio comunale Luca Ferri ha sostenuto che il ponte resta chiuso.',
    'indirect | il ponte resta chiuso. | Luca Ferri',
  ],
  [
    'Luca Ferri, portavoce del porto, spiega che il ponte resta chiuso.',
    'indirect | il ponte resta chiuso. | Luca Ferri',
  ],
  ['Alcuni testimoni raccontano che la diga ha ceduto.', 'indirect | la diga ha ceduto. | Alcuni testimoni'],
  ['Lo studio conclude che la diga ha ceduto a marzo.', 'indirect | la diga ha ceduto a marzo. | Lo studio'],
  ['Il governo ha annunciato che la diga sarà riparata.', 'indirect | la diga sarà riparata. | Il governo'],
  [
    'Anna Moretti ha ringraziato i pompieri, aggiungendo che la diga terrà.',
    'indirect | la diga terrà. | Anna Moretti',
  ],
  ['Luca Ferri dirige il porto. «La diga terrà», ha aggiunto Ferri.', 'direct | La diga terrà | Luca Ferri'],
  ['Luca Ferri dirige il porto. «La diga terrà», dice lui.', 'direct | La diga terrà | Luca Ferri'],
  [
    'L’assessore Luca Ferri ritiene che la diga sia «una vergogna per la città».',
    'mixed | la diga sia «una vergogna per la città». | Luca Ferri',
  ],
  [
    'Anna Moretti ha definito la diga «una vergogna per la città».',
    'mixed | la diga «una vergogna per la città». | Anna Moretti',
  ],
  [
    'I pescatori hanno occupato il molo. Loro dicono che il ponte manca a tutti.',
    'indirect | il ponte manca a tutti. | I pescatori',
  ],
  ['«Il ponte resta chiuso», dichiara l’azienda.', 'direct | Il ponte resta chiuso | l’azienda'],
  [
    'Due funzionari che hanno chiesto l’anonimato confermano che la diga ha ceduto.',
    'indirect | la diga ha ceduto. | Due funzionari',
  ],
  ['La diga, avverte Luca Ferri, cederà ancora.', 'indirect | La diga … cederà ancora. | Luca Ferri'],
  [
    '«Il ponte resta chiuso», ha detto la ministra dei Trasporti Anna Moretti.',
    'direct | Il ponte resta chiuso | Anna Moretti',
  ],
  [
    '«Il ponte resta chiuso - racconta Luca Ferri, titolare di un bar -. Nessuno risponde».',
    'direct | Il ponte resta chiuso … Nessuno risponde | Luca Ferri',
  ],
  ['Il film «La diga perduta» arriva venerdì nelle sale.'],
  ['La città aspetta il suo «miracolo» da dieci anni.'],
  ['Il piano annunciato a marzo dalla città parte martedì.'],
  ['La diga è stata riparata a marzo dalla regione.'],
  ['Il porto ha dichiarato perdite per due milioni di euro.'],
  ['Caso del ponte, la città risponde ai pescatori'],
  ['L’azienda conta due barche e un molo.'],
]);

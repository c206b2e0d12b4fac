import { inflected, type Language, once, words } from './language.ts';

/** Verbs of the regular kind, without their endings. */
const stems = `accus afferm annunci argoment assicur attacc auspic avvis comment conferm confess confid consider contest critic denunci dichiar esclam esort evidenzi
    giudic giur illustr incalz indic inform lament lanci minacci neg not obiett osserv preannunci precis protest puntualizz raccont rassicur replic ricord
    rilev rimarc rivel rivendic segnal sentenzi sottoline spieg stim tuon twitt url`;

/** Forms that report only behind “avere”: "ha dichiarato"; "il piano annunciato" is none. */
const perfect = once(() =>
  inflected(
    'ato',
    stems,
    `aggiunto ammesso ammonito avvertito chiarito chiesto concluso definito descritto detto fatto garantito insistito invocato ordinato predetto promesso
    proposto proseguito ribadito ribattuto riconosciuto riferito ripetuto risposto scandito scritto smentito sostenuto suggerito`,
  ),
);

export const it = once((): Language => ({
  subjectBehind: true,
  headFirst: true,
  asides: true,
  dropsSubject: true,
  perfect: perfect(),
  having: words('ha hanno aveva avevano avrebbe avrebbero ho abbiamo avere avendo ebbe'),
  proclitic: /^(?:l|un|d|c|s|n|m|t|v|dell|all|dall|nell|sull|coll|quest|quell|bell|sant|com|dov)[’'](?=\p{L})/iu,
  verbs: new Set([
    ...perfect(),
    ...inflected(
      'a ano ò ava avano',
      stems,
      `aggiunge aggiungeva aggiungono aggiunse ammette ammettono ammise ammonisce avverte avvertono avvertì chiarisce chiariscono chiarì chiede chiedono
    chiese chiosa conclude concludono concluse constata crede credono dice diceva dicevano dicono dirà disse dissero garantisce garantiscono insiste
    insistono narra predice promette promettono promise propone prosegue proseguono rende ribadisce ribadiscono ribadì ribatte riconosce riconoscono
    riferisce riferiscono riferì rilancia ripete ripetono risponde rispondono rispose ritengono ritenuto ritiene scandisce scrisse scrive scrivono
    sintetizza smentisce smentiscono sosteneva sostengono sostenne sostiene suggerisce taglia`,
    ),
  ]),
  judging: words(
    'accusa accusato accusano attacca attaccato boccia bocciato bolla bollato chiama chiamato chiede chiesto condanna condannato critica criticato definisce definiscono definito denuncia denunciato descrive descritto',
  ),
  finding: words('mostra mostrano rivela rivelano conclude indica indicano evidenzia evidenziano emerge rileva'),
  participles: inflected(
    'ando',
    stems,
    `aggiungendo ammettendo avvertendo chiarendo chiedendo concludendo definendo dicendo insistendo promettendo ribadendo riconoscendo scrivendo sostenendo`,
  ),
  that: words('che'),
  relatives: words('che'),
  adverb: /mente$/u,
  joining: words('e ed ma'),
  accordingTo: new Map([
    ['secondo', ['']],
    ['stando', ['a', 'al', 'alla', 'ai', 'alle', 'all’', 'allo', 'agli']],
    [
      'a',
      [
        'detta di',
        'detta del',
        'detta della',
        'detta dei',
        'dire di',
        'dire del',
        'dire della',
        'parere di',
        'parere del',
        'parere della',
      ],
    ],
    ['per', ['']],
  ]),
  he: words('egli lui costui'),
  she: words('ella lei costei'),
  they: words('essi loro esse'),
  men: words(
    'andrea simone nicola michele luca mattia elia daniele gabriele pasquale raffaele samuele emanuele giosuè niccolò nicolò gianluca gianni gianfranco salvatore vincenzo gennaro ignazio matteo giancarlo pier pierluigi',
  ),
  women: words(
    'chiara elena francesca giorgia ilaria ludovica rossella serena antonella federica giovanna lucrezia marina marta mara raffaella roberta stefania tiziana valentina loredana ornella fiorella',
  ),
  determiners: words(
    'il lo la l’ i gli le un uno una un’ del dello della dei degli delle dell’ suo sua suoi sue loro questo questa questi queste quel quella due tre quattro alcuni alcune diversi diverse molti molte altri altre nostro nostra',
  ),
  relations: words('di del dello della dell’ dei degli delle da dal dalla per in nel nella al alla d’'),
  within: words(
    'di del dello della dell’ dei degli delle da dal dalla per in nel nella al alla d’ il lo la l’ i gli le e ed',
  ),
  adverbials: words('a al alla ai all’ in nel nella durante davanti su sul nell’'),
  people:
    words(`portavoce ministro ministra ministri presidente presidenti direttore direttrice direttori sindaco sindaca sindaci esperto esperta esperti
    avvocato avvocata avvocati deputato deputata deputati senatore senatrice senatori prefetto procuratore procuratrice magistrato magistrati giudice giudici
    poliziotto poliziotti carabiniere carabinieri militare militari generale comandante colonnello capitano diplomatico diplomatici ambasciatore ambasciatrice
    consigliere consigliera consiglieri assessore assessora ricercatore ricercatrice ricercatori professore professoressa professori economista economisti
    storico storica sociologo sociologa politologo medico medici infermiere infermiera infermieri insegnante insegnanti studente studentessa studenti
    genitori padre madre fratello sorella figlio figlia vicino vicina vicini abitante abitanti residente residenti testimone testimoni vittima
    vittime parente parenti familiare familiari fonte fonti sindacalista sindacalisti attivista attivisti manifestante manifestanti oppositore oppositori candidato
    candidata candidati capo capi leader dirigente dirigenti imprenditore imprenditrice imprenditori lavoratore lavoratrice lavoratori dipendente dipendenti agricoltore
    agricoltori pescatore pescatrice pescatori commerciante commercianti allenatore allenatrice commissario tecnico giocatore giocatrice giocatori autore autrice autori
    scrittore scrittrice giornalista giornalisti cronisti analista analisti specialista specialisti scienziato scienziata scienziati funzionario funzionaria funzionari segretario
    segretaria re regina principe principessa papa vescovo arcivescovo cardinale parroco donna donne uomo uomini persona persone governatore governatrice
    cancelliere cancelliera delegato delegata rappresentante rappresentanti fondatore fondatrice proprietario proprietaria turista turisti attore attrice
    cantante geologo geologa biologo biologa ingegnere ingegnera vicepresidente parlamentare parlamentari premier questore inquirenti investigatori osservatori
    capogruppo pm gip`),
  organisations:
    words(`ministero governo polizia questura partito tribunale corte azienda società gruppo compagnia associazione organizzazione ong sindacato
    federazione confederazione unione comune prefettura procura commissione comitato consiglio agenzia autorità esercito ambasciata università istituto
    fondazione ospedale banca assemblea senato camera parlamento presidenza amministrazione direzione opposizione maggioranza coalizione squadra lega giornale quotidiano
    settimanale rivista emittente radio televisione regione provincia ufficio centro laboratorio scuola chiesa rete collettivo garante authority farnesina quirinale viminale`),
  documents: words(
    'rapporto rapporti comunicato studio studi sondaggio sondaggi lettera documento documenti messaggio testo nota tweet dichiarazione sentenza parere articolo libro bollettino indagine relazione ricerca dossier',
  ),
  labels: words(
    'intitolato intitolata chiamato chiamata soprannominato soprannominata denominato denominata detto detta film libro romanzo album canzone serie programma operazione slogan titolo espressione parola opera mostra progetto campagna cosiddetto cosiddetta ribattezzato ribattezzata',
  ),
  titles: words(
    'sig sigg signor signora dott dottor dottoressa prof professor professoressa avv on onorevole presidente ministro ministra generale colonnello capitano comandante papa re regina principe principessa don padre suor sindaco sindaca senatore senatrice giudice cancelliere premier cardinale',
  ),
  functionWords:
    words(`il lo la l’ i gli le un uno una un’ e ed o od ma se quando mentre come in nel nello nella nei negli nelle nell’ di del dello della dell’ dei
    degli delle d’ a ad al allo alla all’ ai agli alle da dal dallo dalla dall’ dai dagli dalle su sul sullo sulla sull’ sui sugli sulle per con senza
    tra fra verso fino dopo prima durante contro secondo stando egli ella essi esse lui lei loro noi voi io tu mi ti si ci vi ne questo questa
    questi queste quello quella quelli quelle quel quell’ suo sua suoi sue mio mia nostro nostra vostro che chi cui quale quali dove perché non né più
    meno molto anche inoltre così allora poi adesso ora ieri oggi domani qui là sì già ancora sempre mai lunedì martedì mercoledì giovedì venerdì sabato
    domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre è sono era erano fu furono ha hanno
    aveva avevano c’ essere avere due tre quattro cinque sei alcuni alcune diversi diverse molti molte altro altra altri altre tutto tutti tutta tutte ogni stesso
    stessa poiché sebbene nonostante grazie mediante tale tanto poco pochi solo soltanto forse quasi niente nulla nessuno qualcuno qualcosa entrambi
    tuttavia però infatti dunque quindi invece intanto infine oltre presso circa`),
  addressees: words(
    'giornalisti cronisti stampa ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica anche poi ancora inoltre',
  ),
  auxiliaries: words(
    'ha hanno aveva avevano avrebbe avrebbero ho abbiamo non anche poi ancora inoltre già gli le ci mi si lo così infine invece ieri oggi quindi sempre',
  ),
}));

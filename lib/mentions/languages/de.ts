import { type Language, once, words } from './language.ts';

/** German. Verbs of communication, offices and bodies written down from general knowledge of the language, in alphabetical order. */
export const de = once((): Language => ({
  clauseAfterComma: true,
  nounsCapital: {
    openers: words(
      'im am zum zur vom beim ins ans aufs keine kein keinen keiner alle allen aller jeder jede jedes jedem dieses diesem diesen dieser diese solche seiner seinen seinem seines ihrer ihren ihrem ihres deren dessen eigener eigene viele vielen mehr weniger zwei drei vier fünf sechs sieben acht neun zehn zwölf unsere unserer unseren',
    ),
    adjective: /.(?:e[nrms]?|er)$/u,
  },
  having: words('hat haben hatte hatten habe'),
  bracket: {
    participles: words(
      `angekündigt angegeben angenommen angedeutet angeführt angemahnt angeordnet aufgefordert ausgesagt beantragt beanstandet bedauert befürchtet begründet begrüßt behauptet
      bekannt bekanntgegeben gegeben bekräftigt beklagt bemängelt bemerkt berichtet beschlossen beschuldigt bestätigt bestritten betont bezweifelt dementiert
      eingeräumt empfohlen entschieden ergänzt erklärt erläutert erwähnt erzählt festgestellt gedroht gefordert gefragt geglaubt gehofft gemahnt gemeldet gemeint gesagt geschrieben
      gewarnt gezweifelt hervorgehoben hingewiesen hinzugefügt informiert klargestellt kritisiert mitgeteilt nahegelegt prognostiziert unterstrichen verkündet vermutet
      versichert versprochen vorgeschlagen vorgeworfen verlangt verwiesen zugegeben zugesagt zugesichert`,
    ),
    passive: words('wird wurde wurden werden worden'),
  },
  impersonal: words('heißt hieß'),
  verbSecond: {
    adverb: /(?:lich|end|weise|gemäß|falls|maßen|dings)$/u,
    objects: words('den dem'),
    focus: words('auch nur selbst sogar sowohl'),
  },
  reported: {
    accounts:
      /(?:angaben?|ansicht|meinung|auffassung|einschätzung(?:en)?|aussagen?|darstellung|informationen|worten|berichte?n?|meldung(?:en)?|erkenntnis(?:sen)?|schätzung(?:en)?|berechnung(?:en)?|mitteilung(?:en)?|überzeugung|prognosen?|vermutung(?:en)?|studien?|umfragen?|untersuchung(?:en)?|äußerung(?:en)?|schilderung(?:en)?|statistik(?:en)?|gutachten|zeugenaussagen|quellen)$/u,
    before: words('nach laut gemäß'),
    behind: words('zufolge nach'),
    alone: words('laut zufolge gemäß'),
    as: words('wie'),
    hence: words('demnach demzufolge'),
    so: words('so'),
    from: words('von vom aus'),
    of: words('der des eines einer deren von vom und aus'),
    his: words('seiner seinen ihrer ihren eigenen deren dessen seinem ihrem'),
    adjectives: words(
      'ersten eigenen neuesten bisherigen vorläufigen offiziellen übereinstimmenden weiteren anderen jüngsten unbestätigten lokalen örtlichen aktuellen neuen ihren seinen verschiedenen mehreren',
    ),
    subjunctive: words(
      `sei seien seist habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bestehe liege bleibe lasse mache nehme sehe wisse halte
      laufe bringe führe finde spreche gelte zeige fehle brauche biete bedeute handele handle drohe erwarte rechne glaube denke heiße trage falle
      sorge helfe fordere bekomme erhalte gehöre stelle setze lebe arbeite versuche wirke befinde betrage enthalte entspreche scheine
      verfüge plane prüfe hoffe freue bedauere verlange ermögliche beruhe diene folge stamme schaffe unterstütze sichere suche treffe verliere vertrete
      werfe widerspreche ziehe zwinge bemühe beginne benötige betreffe betreibe`,
    ),
    conditional: words(
      'hätte hätten wäre wären würde würden könnte könnten müsste müssten sollte sollten dürfte dürften gäbe gäben käme kämen ginge ließe ließen stünde stünden bräuchte',
    ),
    subordinate: words(
      `dass daß ob wenn falls weil da nachdem bevor obwohl während damit sodass um als wie was wer wo wohin woher warum wodurch womit wobei wonach
      der die das den dem dessen deren denen welche welcher welches welchen solange sobald indem bis`,
    ),
  },
  verbs: words(
    `antwortet antwortete antworteten argumentiert argumentierte argumentierten bat befürchtet befürchtete befürchteten begründet begründete begründeten behauptet behauptete behaupteten beklagt beklagte beklagten bekräftigt bekräftigte bekräftigten bemerkt bemerkte bemerkten berichtet berichtete berichteten beschuldigt beschuldigte beschuldigten bestätigt bestätigte bestätigten betont betonte betonten bezeichnete bezeichneten deutet deutete deuteten droht drohte drohten entgegnet entgegnete entgegneten ergänzt ergänzte ergänzten erklärt erklärte erklärten erläutert erläuterte erläuterten erwartet erwartete erwidert erwiderte erwiderten erzählt erzählte erzählten fand findet fordert forderte forderten fragt fragte fügt fügte fügten führt führte führten gab gaben gestand gibt glaubt glaubte glaubten heißt hieß hofft hoffte hofften hält klagt klagte klagten kommentiert kommentierte kommentierten kritisiert kritisierte kritisierten kündigt kündigte kündigten lobt lobte lobten mahnt mahnte mahnten meint meinte meinten meldet meldete meldeten nannte nannten nennt präzisiert präzisierte präzisierten rief riefen räumt räumte räumten sagt sagte sagten sah schildert schilderte schilderten schreibt schrieb schrieben signalisiert signalisierte signalisierten spekuliert spekulierte spekulierten sprach sprachen spricht stellt stellte stellten teilt teilte teilten unterstreicht unterstrich urteilt urteilte urteilten verkündet verkündete verkündeten verlangt verlangte verlangten verlautete vermeldete vermutet vermutete vermuteten versichert versicherte versicherten versprach verspricht verteidigt verteidigte verteidigten verwies verwiesen warf warfen warnt warnte warnten weist widersprach wies wiesen wirft zitiert zitierte zitierten zweifelt zweifelte zweifelten äußert äußerte äußerten mitteilte mitteilten mitteilt bekanntgab bekanntgaben bekanntgibt angab angaben ankündigte ankündigten hinzufügte einräumte betont unterstrichen plädiert plädierte plädierten empfiehlt empfahl empfahlen bestreitet bestritt bestritten bemängelt bemängelte bemängelten beteuert beteuerte beteuerten erinnert erinnerte erinnerten resümiert resümierte ordnet lautet lautete prophezeit prophezeite prognostiziert prognostizierte rechnet rechnete rechneten moniert monierte begrüßt begrüßte verurteilt verurteilte würdigt würdigte bewertet bewertete wertet wertete schätzt schätzte schätzten sieht sehen sagen meinen erklären berichten fordern warnen befürchten vermuten glauben hoffen betonen kritisieren beklagen behaupten melden bestätigen argumentieren schreiben zweifelt`,
  ),
  judging: words(
    `bezeichnet bezeichnete bezeichneten bewertet bewertete bewerteten wertet wertete werteten nannte nannten nennt nennen kritisiert kritisierte kritisierten
    würdigt würdigte würdigten lobt lobte lobten begrüßt begrüßte begrüßten verurteilt verurteilte verurteilten sprach sprachen spricht sprechen
    beschreibt beschrieb beschrieben lehnt lehnte lehnten beurteilt beurteilte beurteilten verspottet verspottete warf wirft warfen`,
  ),
  weak: words(
    `führt führte führten gab gaben gibt stellt stellte stellten sah findet fand hält heißt hieß droht drohte drohten fügt fügte fügten nannte nannten nennt rief riefen
    räumt räumte räumten sprach sprachen spricht teilt teilte teilten warf warfen wirft weist wies wiesen verwies verwiesen bezeichnete bezeichneten deutet
    deutete deuteten zeigt zeigte zeigten erwartet erwartete hofft hoffte fordert forderte forderten bat zitiert zitierte zitierten lobt lobte lobten kritisiert
    kritisierte kritisierten klagt klagte klagten kündigt kündigte kündigten verteidigt verteidigte signalisiert signalisierte verlangt verlangte
    beschuldigt beschuldigte gestand findet begründet begründete so`,
  ),
  participles: words(''),
  that: words('dass daß'),
  accordingTo: new Map(),
  he: words('dieser er'),
  she: words('diese sie'),
  joining: words('und aber doch sowie'),
  they: words('sie'),
  determiners: words('das dem den der des die ein eine einem einen einer eines ihr ihre mehrere sein seine zwei'),
  relations: words('der des vom von aus beim für bei'),
  within: words('der des vom von aus beim für und zu zur zum im in am an'),
  people: words(
    `abgeordnete abgeordneter analyst anwalt anwältin augenzeugen außenminister außenministerin botschafter bürgermeister bürgermeisterin chef chefin direktor direktorin experte experten expertin forscher forscherin gouverneur innenminister kanzler kanzlerin kritiker leiter leiterin minister ministerin ministerpräsident politiker politikerin polizeisprecher premierminister professor präsident präsidentin regierungssprecher richter sprecher sprecherin staatsanwalt vertreter vertreterin vorsitzende vorsitzender wissenschaftler zeuge zeugen`,
  ),
  organisations: words(
    `agentur amt armee außenministerium behörde behörden botschaft bundesregierung fraktion gericht gesellschaft gewerkschaft innenministerium institut kommission konzern ministerium nachrichtenagentur organisation partei polizei rat regierung staatsanwaltschaft universität unternehmen verband verein zeitung`,
  ),
  documents: words(
    `angaben bericht brief erklärung gutachten medienberichte medienberichten mitteilung pressemitteilung stellungnahme studie umfrage`,
  ),
  titles:
    words(`außenminister außenministerin bundeskanzler bundeskanzlerin bundespräsident dr frau herr innenminister kanzler
    kanzlerin minister ministerin ministerpräsident premierminister präsident präsidentin prof sprecher sprecherin`),
  functionWords:
    words(`aber als am an auch auf aus bei beim da damit dann daraufhin das dass dazu dem den der des deshalb die
    dies diese dieser doch ein eine einem einen einer eines er es für gegen gegenüber gestern heute ich ihr ihre im in jedoch
    laut mehrere mit nach nicht noch nun nur ob oder sein seine seit sie so über um und unter anlässlich angesichts aufgrund bereits später zuvor dort hier inzwischen mittlerweile schließlich zuletzt zunächst erst schon
    hinsichtlich innerhalb außerhalb trotz wegen statt neben hinter ohne durch bis ab gemäß einst ebenfalls insgesamt weiter weiterhin etwa rund damals kürzlich
    gleichzeitig dagegen hingegen somit darüber daran darauf hierzu davon danach nachdem bevor obwohl sowie sondern sonst hierbei dabei außerdem ferner
    allerdings denn seitdem zudem demnach anschließend vorher nachher abschließend gegen laut zufolge man ihrer ihren ihrem ihres seiner seinen seinem seines dessen deren eigenen einige einigen manche viele beide alle jeder jede jedes welche welcher solche kein keine keinen mein meine unser unsere ebenso insbesondere etwaige eigentlich offenbar angeblich vermutlich möglicherweise wahrscheinlich mehr weniger ihm ihn ihnen sich selbst ansonsten womöglich immerhin dennoch trotzdem vielmehr lediglich sogar bislang bisher derzeit aktuell momentan früher vom von vor während weil wenn wie
    wir zu zum zur zwei zwischen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`),
  addressees: words('weiter ferner zudem außerdem dazu daraufhin jedoch allerdings gegenüber mit'),
  auxiliaries: words(
    'auch dazu hat hatte haben sich wurde zudem hingegen jedoch dagegen aber allerdings ebenfalls gestern heute selbst bereits',
  ),
}));

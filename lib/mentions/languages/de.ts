import { type Language, once, words } from './language.ts';

/** German. Verbs of communication, offices and bodies written down from general knowledge of the language, in alphabetical order. */
export const de = once((): Language => ({
  clauseAfterComma: true,
  verbs: words(
    `antwortet antwortete antworteten argumentiert argumentierte argumentierten bat befürchtet befürchtete befürchteten begründet begründete begründeten behauptet behauptete behaupteten beklagt beklagte beklagten bekräftigt bekräftigte bekräftigten bemerkt bemerkte bemerkten berichtet berichtete berichteten beschuldigt beschuldigte beschuldigten bestätigt bestätigte bestätigten betont betonte betonten bezeichnete bezeichneten deutet deutete deuteten droht drohte drohten entgegnet entgegnete entgegneten ergänzt ergänzte ergänzten erklärt erklärte erklärten erläutert erläuterte erläuterten erwartet erwartete erwidert erwiderte erwiderten erzählt erzählte erzählten fand findet fordert forderte forderten fragt fragte fügt fügte fügten führt führte führten gab gaben gestand gibt glaubt glaubte glaubten heißt hieß hofft hoffte hofften hält klagt klagte klagten kommentiert kommentierte kommentierten kritisiert kritisierte kritisierten kündigt kündigte kündigten lobt lobte lobten mahnt mahnte mahnten meint meinte meinten meldet meldete meldeten nannte nannten nennt präzisiert präzisierte präzisierten rief riefen räumt räumte räumten sagt sagte sagten sah schildert schilderte schilderten schreibt schrieb schrieben signalisiert signalisierte signalisierten spekuliert spekulierte spekulierten sprach sprachen spricht stellt stellte stellten teilt teilte teilten unterstreicht unterstrich urteilt urteilte urteilten verkündet verkündete verkündeten verlangt verlangte verlangten verlautete vermeldete vermutet vermutete vermuteten versichert versicherte versicherten versprach verspricht verteidigt verteidigte verteidigten verwies verwiesen warf warfen warnt warnte warnten weist widersprach wies wiesen wirft zitiert zitierte zitierten zweifelt zweifelte zweifelten äußert äußerte äußerten`,
  ),
  participles: words(''),
  that: words('dass daß'),
  accordingTo: new Map([
    ['laut', ['']],
    ['gemäß', ['']],
  ]),
  he: words('dieser er'),
  she: words('diese sie'),
  they: words(''),
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
    laut mehrere mit nach nicht noch nun nur ob oder sein seine seit sie so über um und unter vom von vor während weil wenn wie
    wir zu zum zur zwei zwischen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`),
  addressees: words('weiter ferner zudem außerdem dazu daraufhin jedoch allerdings gegenüber mit'),
  auxiliaries: words('auch dazu hat hatte haben sich wurde zudem'),
}));

import { inflected, type Language, once, words } from './language.ts';

/** Verbs of the regular kind, without their endings. */
const stems = `affirm ajout alert annonc argu assur avou clam comment confi confirm constat contest cri critiqu demand déclar dénonc déplor détaill enchaîn estim
    exhort expliqu fustig gliss indiqu insist jug jur justifi lanc lâch menac mentionn ni not nuanc object observ proclam propos protest précis racont
    rappel rapport rassur regrett relat remarqu réclam réfut répliqu répét résum rétorqu salu soulign soupir suggér tonn tranch tweet témoign vant évoqu`;

/** Forms that report only behind “avoir”: "a déclaré"; "le plan annoncé" is none. */
const perfect = once(() =>
  inflected(
    'é',
    stems,
    `accusé admis appelé assené averti complété conclu concédé confessé considéré démenti exprimé garanti martelé murmuré poursuivi promis préconisé
    prétendu prévenu reconnu relevé réaffirmé réagi récusé répondu révélé sommé soupçonné soutenu supplié tempéré`,
  ),
);

export const fr = once((): Language => ({
  subjectBehind: true,
  headFirst: true,
  asides: true,
  perfect: perfect(),
  having: words('a ont avait avaient aurait auraient ai avons avez ayant eut'),
  proclitic: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'](?=\p{L})/iu,
  enclitic: /-(?:t-)?(?:ils?|elles?|on|je|nous|vous)$/iu,
  verbs: new Set([
    ...perfect(),
    ...inflected(
      'e ent ait aient',
      stems,
      `admet admettent alarme appelle avance avancent avertissent avertit complète conclut concède considère considèrent corrige dira diront disaient disait
    disent dit décrit dément enchérit exclame félicite indigne inquiète insurge interroge ironise jugeait martèle martèlent plaide poursuit poursuivent
    promet promettent prédit prétend prétendent préviennent prévient rappelle rappellent reconnaissent reconnait reconnaît relève relèvent renchérit
    réagissent réagit réjouit répond répondent répète répètent révèle révèlent se souffle soutenait soutiennent soutient suggère suggèrent s’agace
    s’alarme s’emporte s’exclame s’indigne s’inquiète s’insurge s’interroge s’étonne tempère écrit écrivait écrivent étonne`,
    ),
  ]),
  judging: words(
    'accusé critiqué dénoncé dénonce dénoncent fustigé fustige qualifie qualifié qualifient salué salue vanté vante évoqué évoque accuse accusent appelle appelé récusé condamné condamne condamnent réclame réclamé',
  ),
  finding: words('montre montrent révèle révèlent conclut concluent indique indiquent constate estime'),
  participles: inflected(
    'ant',
    stems,
    `annonçant avertissant concluant disant dénonçant jugeant promettant qualifiant reconnaissant soutenant écrivant`,
  ),
  that: words('que qu’'),
  relatives: words('qui que qu’'),
  adverb: /ment$/u,
  joining: words('et mais'),
  accordingTo: new Map([
    ['selon', ['']],
    ['d’', ['après']],
    ['suivant', ['']],
  ]),
  he: words('il celui-ci'),
  she: words('elle celle-ci'),
  they: words('ils elles ceux-ci celles-ci'),
  men: words(
    'jean françois andré rené stéphane jérôme frédéric sébastien grégory cédric rémi rémy hervé gérard gaëtan loïc benoît bruno didier thierry yves alain jean-pierre jean-luc jean-marc jean-paul jean-claude jean-françois jean-michel jean-louis jean-baptiste philippe éric étienne mathieu maxime valéry',
  ),
  women: words(
    'hélène amélie aurélie céline émilie élise élodie françoise geneviève hélène joëlle joséphine léa mélanie noémie solène stéphanie thérèse valérie véronique zoé chloé agnès anaïs inès maëlle maud odile ségolène marie-claude marie-pierre anne-marie anne-sophie marie-france edwige delphine',
  ),
  determiners: words(
    'le la les l’ un une des son sa ses leur leurs ce cet cette ces plusieurs deux trois quatre certains certaines quelques d’autres mon ma notre nos',
  ),
  relations: words('de du des d’ à au aux pour chez en'),
  within: words('de du des d’ à au aux pour chez en le la les l’ et'),
  adverbials: words('à au aux en dans lors devant sur depuis auprès via'),
  people:
    words(`porte-parole ministre ministres président présidente présidents directeur directrice directeurs maire maires responsable responsables
    expert experte experts experts avocat avocate avocats député députée députés sénateur sénatrice sénateurs préfet préfète procureur procureure
    juge juges magistrat magistrate magistrats policier policière policiers gendarme gendarmes pompier pompiers militaire militaires général
    diplomate diplomates ambassadeur ambassadrice conseiller conseillère conseillers élu élue élus chercheur chercheuse chercheurs
    professeur professeure professeurs économiste économistes historien historienne historiens sociologue politologue médecin médecins
    infirmier infirmière infirmières enseignant enseignante enseignants étudiant étudiante étudiants élève élèves parents père mère frère sœur
    fils fille voisin voisine voisins habitant habitante habitants riverain riveraine riverains témoin témoins victime victimes proche proches
    source sources syndicaliste syndicalistes militant militante militants manifestant manifestante manifestants opposant opposante opposants
    candidat candidate candidats chef cheffe chefs dirigeant dirigeante dirigeants patron patronne patrons salarié salariée salariés
    employé employés ouvrier ouvriers agriculteur agricultrice agriculteurs pêcheur pêcheurs commerçant commerçants entraîneur sélectionneur
    joueur joueuse joueurs auteur autrice auteurs écrivain écrivaine journaliste journalistes analyste analystes spécialiste spécialistes
    scientifique scientifiques fonctionnaire fonctionnaires secrétaire roi reine prince princesse pape évêque cardinal prêtre imam rabbin
    femme femmes homme hommes personne personnes gens gouverneur chancelier chancelière commissaire capitaine colonel commandant délégué
    déléguée représentant représentante représentants fondateur fondatrice gérant gérante propriétaire touriste touristes réalisateur réalisatrice
    acteur actrice chanteur chanteuse astronome géologue biologiste épidémiologiste ingénieur ingénieure enquêteur enquêteurs observateurs`),
  organisations:
    words(`ministère gouvernement police gendarmerie parti tribunal cour entreprise société groupe compagnie association organisation
    ong syndicat fédération confédération union mairie préfecture parquet commission comité conseil agence autorité autorités armée état-major
    ambassade université institut fondation hôpital banque assemblée sénat parlement présidence élysée matignon administration direction opposition
    majorité collectif coalition club ligue journal quotidien hebdomadaire magazine chaîne radio télévision région département office observatoire
    centre laboratoire école lycée église délégation régie constructeur opérateur fabricant exploitant`),
  documents: words(
    'rapport rapports communiqué étude études sondage lettre courrier document documents tribune enquête message texte note tweet déclaration arrêt avis bilan article livre',
  ),
  labels: words(
    'intitulé intitulée baptisé baptisée surnommé surnommée dit dite film livre roman album chanson série émission opération slogan titre expression formule mot pièce exposition projet programme appelé appelée',
  ),
  titles: words(
    'm mm mme mmes mlle dr me pr président présidente ministre général colonel commandant capitaine professeur maître pape roi reine prince princesse père sœur maire sénateur sénatrice',
  ),
  functionWords:
    words(`le la les l’ un une des de du d’ au aux et ou mais donc or ni car si quand lorsque lorsqu’ comme en dans sur sous à pour par avec sans
    chez entre vers depuis pendant durant après avant contre malgré selon suivant il elle ils elles on nous vous je j’ tu ce c’ cet cette ces
    son sa ses leur leurs mon ma mes notre nos votre vos que qu’ qui quoi dont où ne n’ pas plus moins très trop aussi ainsi alors enfin
    ensuite puis cependant toutefois néanmoins pourtant également encore déjà toujours jamais hier aujourd’hui demain lundi mardi mercredi
    jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre est sont était étaient
    a ont avait avaient être avoir se s’ me m’ te t’ y lui eux plusieurs deux trois quatre cinq six certains certaines tout tous toute toutes
    chaque même autre autres lors afin parce puisque tandis bien peu beaucoup ici là oui non voilà voici pourquoi comment
    face dès grâce parmi sauf hors jusqu’ via celui celle ceux celles ci cela ça ceci rien personne aucun aucune quel quelle quels quelles faut`),
  addressees: words(
    'la presse l’afp journalistes hier lundi mardi mercredi jeudi vendredi samedi dimanche aux l’ également encore alors ensuite aussi notamment',
  ),
  auxiliaries: words(
    'a ont avait avaient aurait auraient ai est sont n’ pas également aussi encore toujours déjà alors ensuite notamment lui leur en y se s’ nous m’ ne d’abord ainsi par ailleurs puis même récemment',
  ),
}));

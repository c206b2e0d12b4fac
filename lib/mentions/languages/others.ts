import { type Language, words } from './language.ts';

const none = words('');
export const fr: Language = {
  verbs: words(`dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique estimé estime souligné souligne
    précisé précise annoncé annonce indiqué indique répondu répond assuré assure écrit lancé rappelé rappelle`),
  participles: words('ajoutant précisant affirmant soulignant expliquant'),
  that: words('que qu'),
  accordingTo: new Map([
    ['selon', ''],
    ['d’après', ''],
  ]),
  he: words('il'),
  she: words('elle'),
  they: words('ils elles'),
  determiners: words('le la les l’ un une des son sa ses ce cette'),
  people: words('porte-parole ministre président présidente directeur directrice maire responsable expert avocat'),
  organisations: words('ministère gouvernement police parti entreprise tribunal'),
  documents: words('rapport communiqué étude'),
  titles: words('m mme mlle dr président ministre'),
  functionWords: words(
    'le la les un une des et ou mais si quand en dans sur à de du pour par avec il elle ils nous vous je ce cette son sa selon',
  ),
  addressees: none,
  auxiliaries: words('a ont avait est t-il également aussi'),
};
export const es: Language = {
  verbs: words(`dijo dice afirmó afirma añadió añade declaró declara explicó explica señaló señala aseguró asegura
    indicó indica subrayó sostuvo anunció respondió advirtió agregó manifestó escribió`),
  participles: words('añadiendo señalando afirmando'),
  that: words('que'),
  accordingTo: new Map([['según', '']]),
  he: words('él'),
  she: words('ella'),
  they: words('ellos ellas'),
  determiners: words('el la los las un una su este esta'),
  people: words('portavoz ministro ministra presidente presidenta director directora alcalde alcaldesa experto'),
  organisations: words('ministerio gobierno policía partido empresa tribunal'),
  documents: words('informe comunicado estudio'),
  titles: words('sr sra dr don doña presidente ministro'),
  functionWords: words(
    'el la los las un una y o pero si cuando en de del para por con él ella nosotros yo este esta su según no también',
  ),
  addressees: none,
  auxiliaries: words('ha han había también'),
};
export const ru: Language = {
  verbs: words(`сказал сказала сказали заявил заявила заявили добавил добавила отметил отметила подчеркнул подчеркнула
    сообщил сообщила сообщили пояснил пояснила ответил ответила объяснил считает говорит`),
  participles: words('добавив отметив подчеркнув'),
  that: words('что'),
  accordingTo: new Map([['согласно', '']]),
  he: words('он'),
  she: words('она'),
  they: words('они'),
  determiners: none,
  people: words('представитель министр президент директор эксперт дипломат'),
  organisations: words('министерство правительство полиция компания'),
  documents: words('доклад заявление'),
  titles: words('министр президент'),
  functionWords: words('и или но если когда в на с по для он она они мы я это этот не как что'),
  addressees: none,
  auxiliaries: words('также'),
};
export const ar: Language = {
  verbs: words('قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد صرح أعلن أعلنت وأعلن أوضح وأوضح أشار'),
  participles: words('مضيفا مؤكدا موضحا'),
  that: words('إن أن إنه أنه'),
  accordingTo: new Map([
    ['بحسب', ''],
    ['وفق', ''],
  ]),
  he: none,
  she: none,
  they: none,
  determiners: none,
  people: words('المتحدث الوزير الرئيس المدير'),
  organisations: words('الوزارة الحكومة وزارة حكومة'),
  documents: words('بيان تقرير'),
  titles: none,
  functionWords: words('في من على إلى عن مع هذا هذه'),
  addressees: none,
  auxiliaries: none,
};

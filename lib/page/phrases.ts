// What newsrooms print around a text, told by its wording. Short texts only: a paragraph may say any of this.
// The patterns are for texts in lower case: without the flag `i` a browser compiles them in half the time, and each page
// compiles them anew.

type Reason = 'credit' | 'prompt' | 'label' | 'notice';

/** A photographer or an agency named the way captions name them, at the start or the end. */
const CREDITS = [
  /^(?:(?:file |stock )?(?:photo|image|picture|foto|bild|fotografie|fotograf|photograph|cr[ée]dito?|credit|afbeelding|фото|صورة|图片)s?(?: credits?| by)?\s?[:：/©|]|^(?:illustrations?|photos?|images?) by \p{L}|©|\(c\))/u,
  /(?:getty images|via ap|shutterstock|istock|imago(?: images)?|alamy|picture alliance|ap photo\/[\p{L} .]+|\/\s?(?:afp|reuters|epa|ap|dpa|anadolu|rex))[)\]\s]*$/u,
  /[([](?:image|photo|foto|picture|credit|photograph|bild|pic)s?\s?(?:credit|by)?\s?:[^)\]]{2,60}[)\]]\s*$/u,
  /\b(?:photo(?:graph)?|image credit|photo credit|foto|bild|picture|credit)s?(?: by|:) ?[^.!?]{2,60}$/u,
];

/** Invitations to read, sign up, follow, buy or switch something on. */
const PROMPTS = [
  /^\W*(?:(?:read|see|watch|listen|hear) (?:also|more|next|on|this|now)\b|also read|see also|related(?: (?:articles?|stories|content|news))?\b|more (?:on|from|about)\b|check also\b|sign up|subscribe\b|follow (?:us|live)\b|download (?:the|our)\b|share (?:this|your)|click here|don['’]t miss|must[- ]read|watch:|listen:|recommended(?: for you| stories)?:?$|you (?:might|may) (?:also )?(?:like|be interested)|join (?:us|our)\b|get (?:the|our|your|all|more)\b.{0,60}(?:app|latest|inbox|free))/u,
  /^\W*(?:à lire|lire (?:aussi|la suite)|voir aussi|lesen sie|lest\b|mehr zum thema|zum artikel|lesetipp|auch interessant|siehe auch|lea también|le[ae] (?:más|mas)|ver también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|mer)|les også|læs også|czytaj (?:też|także|również)|čtěte (?:také|také)|читайте (?:также|ещё)|читать далее|смотрите также|ayrıca okuyun|اقرأ (?:أيض|المزيد)|baca juga|xem thêm|延伸閱讀|相关阅读|関連記事)/u,
  /\b(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|e-?mails?|alerts|inbox|briefing)\b|\b(?:create|log ?in)\b.{0,30}\baccount\b|\b(?:delivered|straight|sent|direct)\b.{0,40}\b(?:inbox|device)\b|\bnewsletters?\b.{0,60}\b(?:abonnieren|anmelden|kostenlos|informiert|sign|subscribe)\b|whats-?app-kanal|\binfolettre\b|\bboletín\b/u,
  /\bclick here\b|\b(?:already )?a subscriber\b|\bsupport (?:our|independent) journalism\b|\bmake a (?:contribution|donation)\b|\bcomments? (?:below|section)\b/u,
];

/** Terms, disclosures and messages of the page itself. */
const NOTICES = [
  /\b(?:privacy (?:policy|notice)|terms (?:of|and) (?:use|service|conditions)|user agreement|enable javascript|html5 video|video player|video format|all rights reserved|rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|subject to copyright|registered trademarks?|unsubscribe|ad ?block(?:er)?|valid e-?mail)\b|无断转载|무단\s?전재/u,
  /\b(?:earn|receive|affiliate)\b.{0,60}\b(?:commissions?|revenue|compensation|links?|kickback)\b|\bindependently (?:selected|chosen|reviewed)\b|\baffiliate-links?\b|\beditorially independent\b/u,
  /^copyright\b|\b(?:reserved for|réservée?s? aux|exklusiv für|reservad[ao] (?:a|para)) (?:subscribers|abonnés|abonnenten|suscriptores|assinantes)\b|\bpremium content\b|^join .{2,30} for access\b|^il vous reste \d/u,
  /\b(?:kommentare?|comments?|comentários|comentarios|commentaires)\b.{0,120}\b(?:moderat\w*|moderad\w*|modéra\w*|verantwortung|approved|aprovad\w*|guidelines|netiquette)\b/u,
  /\b(?:cookies?|einwilligung|personenbezogen\w*|externe[rn]? inhalte?)\b.{0,120}\b(?:akzeptieren|accept|allow|manage|einwilligung|angezeigt|übermittlung|verarbeitung|daten)\b/u,
];

/** Longer texts may mention any of this. */
const DISCLOSURE_CHARS = 800;

/** Whole blocks that only name a part of the page. */
const LABELS =
  /^[^\p{L}\p{N}]*(?:image(?: (?:credit|alt))?|advert(?:isement|ising)?|ad|anzeige|werbung|publicité|publicidad|pubblicità|реклама|reklama|annons|annonse|إعلان|广告|loading(?: \w+)?|share|teilen|partager|compartir|print|save|comments?|kommentare?|commentaires|комментарии|tags?|topics?|themen|most (?:popular|read|viewed)|meistgelesen|am beliebtesten|popular this week|recent articles|trending(?: now)?|top stories|latest news|story continues below|article continues below|advertisement - page continues below|continue reading|read ?more|mehr lesen|weiterlesen|show (?:more|less|caption)|view (?:gallery|image)|image \d+ (?:of|\/)[ /]*\d+|article content|weitere informationen|ende der weiteren informationen|by|von|par|author of the article|featured video|video loading|click to unmute|\d+ ?(?:min(?:utes?)?|minuten?|мин)\.? (?:read|lesezeit|чтения)|your email|country)[^\p{L}]*$/u;

const KINDS: readonly (readonly [Reason, readonly RegExp[]])[] = [
  ['label', [LABELS]],
  ['credit', CREDITS],
  ['notice', NOTICES],
  ['prompt', PROMPTS],
];

/** Whether a text of any length asks for consent, or discloses how its outlet earns. */
export function isDisclosure(text: string): boolean {
  return text.length < DISCLOSURE_CHARS && isAny(NOTICES, text.toLowerCase());
}

/** What a short text does instead of telling the story; null when it tells it. */
export function besideTheStory(text: string): Reason | null {
  const lower = text.toLowerCase();
  return KINDS.find(([, patterns]) => isAny(patterns, lower))?.[0] ?? null;
}

function isAny(patterns: readonly RegExp[], lower: string): boolean {
  return patterns.some((pattern) => pattern.test(lower));
}

const MONTH =
  /\b(?:jan(?:uar[yi]?|vier|eiro)?|feb(?:ruar[yi]?)?|fév(?:rier)?|fev(?:ereiro)?|mar(?:ch|s|zo|ço)?|märz|apr(?:ile?)?|avr(?:il)?|abr(?:il)?|mayo?|mai|maio|maggio|jun[ei]?|junio|junho|juin|jul[yi]?|julio|julho|juillet|giugno|luglio|aug(?:ust)?|août|ago(?:sto)?|sept?|sep(?:tember|tembre|tiembre)|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?)\b|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/u;
const NUMBERS = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年/u;
const CLOCK = /\d{1,2}[:.h]\d\d(?!\d)/u;
const YEAR = /(?:^|\D)(?:19|20)\d\d/u;
const STAMP =
  /^\W*(?:(?:first |last )?(?:published|updated|posted|modified)|stand:|publiziert|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|обновлено|опубликовано)|^(?:\d+ (?:min(?:ute)?s?|hours?|days?) ago)/u;
/** A date line has at most so many words, letters: "Updated 10:01 pm PST, Tuesday, November 19, 2019". */
const DATE_WORDS = 22;
const DATE_CHARS = 130;

/** A date or a time with few words around it. */
export function isDateLine(text: string): boolean {
  if (text.length > DATE_CHARS || (text.match(/[\p{L}\p{N}]+/gu) ?? []).length > DATE_WORDS) return false;
  if (/[!?.”"]$/u.test(text) && !/(?:[ap]\.m|\D(?:19|20)\d\d)\.$/iu.test(text)) return false;
  const isDay = MONTH.test(text.toLowerCase()) || NUMBERS.test(text);
  return isStamp(text) || (isDay && (YEAR.test(text) || CLOCK.test(text)));
}

/** "Published: …", "21 mins ago": a date line that says what it is. */
export function isStamp(text: string): boolean {
  return text.length < DATE_CHARS && STAMP.test(text.toLowerCase()) && /\d/u.test(text) && !/[^\d.m]\.$/iu.test(text);
}

const SIGN_OFFS = [
  /^\W*(?:(?:additional )?(?:report(?:ing|ed)|writing|edit(?:ing|ed)|compiled)(?: and (?:writing|editing))? by\b|with (?:files|reporting) from)/u,
  /^\W*(?:our standards|published under|filed under|more information:|further reading|citation|story timeline|reach (?:the )?\p{L}+ (?:at|on)|footnotes?|references)\s?:?/u,
  /\b(?:can|may) be reached (?:at|by|via)\b|\bfollow(?: \S+){1,4} (?:on (?:twitter|x|facebook|instagram|linkedin|tiktok|threads|telegram)\b|@)|^(?:e-?mail|contact|reach)\b.{0,80}@|^\S+(?: \S+){0,4} \S+@\S+\.\w+$/u,
  /^(?:this (?:article|story|post|piece) (?:was|is|has been|first|originally)|(?:first|originally) (?:published|appeared)|the (?:views|opinions) expressed|this (?:material|document) (?:may|is)|the authors? (?:or|do|does|has|have)\b|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde))/u,
];
const ABOUT_AUTHOR =
  /^(?:\p{Lu}\S+ ){1,5}(?:is|was|has been|has covered|covers|writes|joined|ist|schreibt|est|es|è)\b.{0,100}\b(?:reporter\w*|writer|editor\w*|correspondent|columnist|journalist\w*|author|contributor|producer|freelance\w*|bureau chief|redakteur\w*|korrespondent\w*|autor\w*|professor|researcher|fellow|lecturer|journaliste|periodista|giornalista)\b/u;
/** The longest notes about an author that are taken for one. */
const SIGN_OFF_CHARS = 700;

/** What a desk adds below a text: who edited it, how to reach the author, where it first appeared. */
export function isSignOff(text: string): boolean {
  return text.length < SIGN_OFF_CHARS && (isAny(SIGN_OFFS, text.toLowerCase()) || ABOUT_AUTHOR.test(text));
}

/** Headings of what follows an article; nothing below them belongs to it. */
const END =
  /^\W*(?:comments?|kommentare|commentaires|comentarios|комментарии|tags?|more (?:great |top )?\S* ?(?:stories|news|articles|videos)|related(?: (?:articles?|stories|posts?|news|content|topics))?|read (?:more|next|also)|want more (?:stories|news).*|you (?:might|may) (?:also )?(?:like|enjoy).*|recommended(?: (?:for you|stories))?|most (?:popular|read|viewed)|popular this week|recent articles|trending(?: now)?|latest (?:news|stories)|tell us what you think.*|leave a (?:comment|reply)|about the authors?|über (?:den autor|die autorin)|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|lire aussi|à lire aussi|sur le même (?:sujet|thème)|te puede interesar|noticias relacionadas|notícias relacionadas|читайте также|по теме|editors['’] recommendations|support \p{L}\S*|top reads .*|photo credits)[^\p{L}\p{N}]*$/u;

export function isEnd(text: string): boolean {
  return END.test(text.toLowerCase());
}

const BYLINES = [
  /^\W*(?:written |reported |story |words |posted |text )?(?:by|von|par|por|di|av|af|door|автор:?|текст:?)\s+(?:@|\p{L})/u,
  /^(?:posted|published|updated)\b.{0,60}\d.{0,20} by \p{L}/u,
];
const BYLINE_CHARS = 160;

/** "By Anna Said", "Von A. B. und C. D.": a short line that names the authors. */
export function isByline(text: string): boolean {
  return text.length < BYLINE_CHARS && isAny(BYLINES, text.toLowerCase()) && !/[.!?]["”]?$/u.test(text);
}

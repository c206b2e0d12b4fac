const PROMPTS: readonly (readonly [string, RegExp])[] = [
  [
    'credit',
    /^(?:(?:file |stock )?(?:photo|image|picture|foto|bild|fotografie|fotograf|photograph|cr[ée]dito?|credit|quelle|afbeelding|ảnh)s?(?: credits?| by)?\s?[:/©|]|©|\(c\))/iu,
  ],
  [
    'credit',
    /(?:\bgetty images|\bvia ap|\breuters|\bshutterstock|\bistock|\bafp|\bepa|\/ap|\bimago|\balamy|\bap photo\/[\p{L} .]+)\W*$|\((?:image|photo|foto|picture|credit|photograph|bild)s?\s?(?:credit|by)?\s?:[^)]{2,60}\)\W*$/iu,
  ],
  [
    'prompt',
    /^(?:read (?:also|more|next|on)|also read|see also|related|more on|check also|sign up|subscribe|follow us|download (?:the|our)|advertisement|share this|lire aussi|lesen sie|lea también|mehr zum thema|click here|don['’]t miss|watch(?: live)?:|must read|recommended)\b/iu,
  ],
  [
    'prompt',
    /\b(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|e-?mails?|alerts?|inbox|briefing)\b|\b(?:delivered|straight|sent)\b.{0,30}\binbox\b|\bnewsletter abonnieren\b/iu,
  ],
  [
    'prompt',
    /\b(?:privacy (?:policy|notice)|terms of (?:use|service)|enable javascript|html5 video|accessible video player|all rights reserved|affiliate commission|alle rechte vorbehalten)\b/iu,
  ],
];
const MONTH =
  /\b(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|январ|феврал|марта|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|ene|fév|avr|juin|juil|août|déc|gen|mag|giu|lug|ago|set|ott|dic)\p{L}*\.?\b/iu;

/** Why a short text invites to something rather than tells it; null when it does not. */
export function promptIn(text: string): string | null {
  return PROMPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "Updated 10:01 pm PST, Tuesday, November 19, 2019": a date with few words around it. */
export function isTimeLine(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isDated = /\b(?:19|20)\d\d\b/u.test(text) || /\b\d{1,2}[:.h]\d\d\b/u.test(text);
  const isDay = MONTH.test(text) || /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u.test(text) || /\b\d{1,2}[:.h]\d\d\b/u.test(text);
  return words.length <= 22 && text.length < 130 && isDated && isDay && !/[.!?]["”]?$/u.test(text);
}

const SIGN_OFFS = [
  /^\W*(?:additional )?(?:report(?:ing|ed)|writing|written|edit(?:ing|ed)|compiled)(?: and (?:writing|editing))? by\b/iu,
  /^(?:our standards|published under|filed under|tags?|topics?|more information|citation|source|with files from)\s?:/iu,
  /\b(?:can|may) be reached (?:at|by|via)\b|\bfollow (?:him|her|them|me|us|\p{Lu}\S+)\b.{0,40}\b(?:on|@)|@\w+\.(?:com|org|net|co)\b|^contact\b.{0,80}@/iu,
  /^(?:\p{Lu}\S+ ){1,4}(?:is|was|has been|covers|writes|joined)\b.{0,80}\b(?:reporter|writer|editor|correspondent|columnist|journalist|author|contributor|producer|covers?|covering|freelance|bureau chief)\b/u,
  /^(?:this (?:article|story) (?:was|is|has been|first|originally)|the views expressed|this (?:material|document) (?:may|is))\b/iu,
];

/** What a desk adds below a text: who edited it, how to reach the author, where it first appeared. */
export function isSignOff(text: string): boolean {
  return text.length < 700 && SIGN_OFFS.some((pattern) => pattern.test(text));
}

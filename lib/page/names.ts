/** A printed byline, with roles and date, is no longer than this; a name is no longer than that. */
const BYLINE_CHARS = 200;
const NAME_CHARS = 60;
const NAME_WORDS = 5;

const LEAD =
  /^\W*(?:(?:written|reported|posted|published|review(?:ed)?|photos and story|story|words|text|photographs?|view all posts|articles?|analysis|opinion)?\s*(?:by|von|par|por|di|av|af|door|tekst|texto|text|автор|текст):?)\s+|^\W*(?:authors?|autor(?:in|en|es)?|auteurs?|autore|by)\s*[:：]\s*/iu;
/** "posted on 19 December 2023, 23:30 by": what stands before the name when the date comes first. */
const DATED = /^.{0,60}\d.{0,20}\s(?=(?:by|von|par|por)\s)/iu;
const JOIN = /\s*(?:[,;/•·|]|\s&\s|\s\+\s|\s[–—-]\s|\s(?:and|und|et|y|e|og|och|en|и|with|as told to)\s)\s*/iu;
/** Words that follow a name but are no part of it. */
const ROLE =
  /^(?:reporters?|editors?|editorial|writers?|correspondents?|columnists?|contribut(?:or|ing)\w*|journalists?|staff|producers?|chief|directors?|redakt\p{L}*|redacci\p{L}*|redazione|rédaction|reporterin|korrespondent\w*|autor\w*|authors?|critics?|teams?|desk|newsroom|senior|specialist|photographers?|fellow|professor|sponsored|expert|min(?:utes?)?|read|updated|published|posted|special|twitter|facebook|instagram|linkedin|follow|e-?mail|view|bio|ap|afp|reuters|news|media|times|press|university|magazine|gazette|network|usa|phd|ph\.d\.?|m\.?d\.?|ms|rdn|ld|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const PARTICLES = /^(?:de|da|di|del|della|do|dos|das|du|van|von|der|den|ter|la|le|el|al|bin|ben|ibn|abu|af|zu)$/u;

/** The names in a printed byline: "By Anna Said and Tom Berg, Staff Writers | 3 March" → Anna Said, Tom Berg. */
export function parseByline(text: string): string[] {
  if (text === '' || text.length > BYLINE_CHARS) return [];
  const line = text
    .replace(/\([^)]*\)|\S+@\S+/gu, ' ')
    .replace(DATED, '')
    .trim();
  const parts = line.replace(LEAD, '').split(JOIN);
  const names = parts.map((part) => personIn(part.replace(LEAD, ''))).filter((name) => name !== null);
  if (names.length > 0 || !LEAD.test(line)) return names;
  const handle = /^@?(\p{L}[\p{L}\p{N}_]{2,30})$/u.exec(parts[0]?.trim() ?? '')?.[1];
  return handle === undefined || ROLE.test(handle) ? [] : [handle];
}

/** A declared author that does not look like a name but may be one: a handle, initials, a name in another script. */
export function plainName(text: string): string | null {
  const plain = text.replace(LEAD, '').trim();
  const isUsable = plain.length > 1 && plain.length < NAME_CHARS && !/^@|\d{2}|\.\w{2,3}\b/iu.test(plain);
  return isUsable && !plain.split(/\s+/u).some((word) => ROLE.test(word)) ? plain : null;
}

/** The name at the start of a part, up to the first word that is none; null without two words of a name. */
function personIn(part: string): string | null {
  const apart = part.replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, '$1 | ');
  const words: string[] = [];
  for (const word of apart.trim().split(/\s+/u)) {
    const isName = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || (words.length > 0 && PARTICLES.test(word));
    if (!isName || ROLE.test(word) || word === 'The' || words.includes(word)) break;
    words.push(word);
  }
  const name = words.join(' ');
  return words.length >= 2 && words.length <= NAME_WORDS && name.length < NAME_CHARS ? name : null;
}

import type { Token } from '../text/tokens.ts';

const PERCENT = /^(?:%|percent|pc)$/u;
const SHARE =
  /^(?:half|third|quarter|fifth|tenth|thirds|quarters|fifths|two-thirds|three-quarters|majority|minority|plurality)$/u;
/** What may stand before a share. */
const ABOUT = /^(?:a|an|the|about|around|nearly|almost|roughly|some|over|only|just|another|two|three|one)$/u;

/** Where the share stands of a phrase that counts those who answer: "71%", "nearly a quarter", "40% of the 71%"; -1 in others. */
export function shareAt(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && ABOUT.test(tokens[at]?.lower ?? '')) at++;
  const next = tokens[at + 1]?.lower ?? '';
  const isPercent = PERCENT.test(next) || (next === 'per' && tokens[at + 2]?.lower === 'cent');
  const isShare = SHARE.test(tokens[at]?.lower ?? '') && (at + 1 === end || next === 'of');
  return isShare || (isPercent && isNumber(tokens[at]?.text ?? '')) ? at : -1;
}

const isNumber = (text: string): boolean => /^\p{Nd}+(?:\.\p{Nd}+)?$/u.test(text);

/** Whether a noun counts more than one. */
export const isShare = (noun: string): boolean => isNumber(noun) || SHARE.test(noun);

import type { Dateline } from './article.ts';

const AGENCY = '新华社|新華社|中新社|中新网|中央社|共同社|时事社|法新社|路透社|塔斯社|韩联社|朝中社|人民网|央视网';
/** "新华社北京5月3日电（记者…）". */
const CHINESE = new RegExp(
  `^[（(【]?(${AGENCY})(?:记者|記者)?[^\\d，。]{0,12}?([\\p{Script=Han}]{2,6}?)?(?:\\d{1,2}月)?\\d{1,2}日?[电電讯訊][）)】]?`,
  'u',
);
/** "【ワシントン時事】", "【北京共同】". */
const JAPANESE = /^【([\p{Script=Han}\p{Script=Katakana}・ー]{2,12}?)[=＝]?(共同|時事|ロイター|AFP時事|AFP)】/u;
/** "(서울=연합뉴스)". */
const KOREAN = /^[(（[]([\p{Script=Hangul}·]{2,12})\s?=\s?([\p{Script=Hangul}\d]{2,12})[)）\]]/u;

/** Reads how East Asian agencies open a text; null when it opens otherwise. */
export function parseEastAsian(
  head: string,
): { readonly dateline: Dateline; readonly length: number; readonly isStrong: boolean } | null {
  const chinese = CHINESE.exec(head);
  if (chinese !== null) return toFound(chinese[2], chinese[1], chinese[0]);
  const other = JAPANESE.exec(head) ?? KOREAN.exec(head);
  return other === null ? null : toFound(other[1], other[2], other[0]);
}

function toFound(place: string | undefined, agency: string | undefined, whole: string) {
  return { dateline: { place: place ?? null, agency: agency ?? null }, length: whole.length, isStrong: true };
}

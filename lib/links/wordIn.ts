/** Whether the word or words stand in the text between word boundaries, in any case. */
export function wordIn(text: string, word: string): boolean {
  return wordInLower(text.toLowerCase(), word);
}

/** The same in a text that is in lower case already: for many words and one text. */
export function wordInLower(lower: string, word: string): boolean {
  const sought = word.toLowerCase();
  for (let at = lower.indexOf(sought); at !== -1; at = lower.indexOf(sought, at + 1)) {
    const [before, after] = [lower[at - 1] ?? ' ', lower[at + sought.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

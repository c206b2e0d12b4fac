/** Whether the page says of itself that it is an article. */
export function looksLikeArticle(document: Document): boolean {
  const marks = 'article, [itemprop="articleBody"], meta[property="og:type"][content="article"]';
  return document.querySelector(marks) !== null;
}

/**
 * Puts one style sheet on many shadow roots. A constructed sheet is shared and no page's content security policy stops it; where the browser
 * does not let a content script use one, each root gets a style element.
 */
export function dresser(css: string): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | undefined;
  return (root) => {
    try {
      if (sheet === undefined) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      root.adoptedStyleSheets = [sheet];
    } catch {
      const style = document.createElement('style');
      style.textContent = css;
      root.append(style);
    }
  };
}

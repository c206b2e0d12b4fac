export type BrowserKind = 'chromium' | 'chrome' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function ensureBrowser(kind: 'chromium' | 'firefox'): string;
export function anyBrowser(): { readonly kind: BrowserKind; readonly executablePath: string };

export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
export function ensureBrowser(kind: 'chromium' | 'firefox'): string;

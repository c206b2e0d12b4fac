export interface NewsstandPage {
  readonly url: string;
  readonly file: string;
}
export function newsstandPages(): NewsstandPage[];
export function serve(pages: readonly NewsstandPage[]): Promise<{ readonly port: number; close(): void }>;

export type NewsstandPage =
  | { readonly url: string; readonly file: string }
  | { readonly url: string; readonly body: string; readonly type?: string; readonly isEndless?: boolean };
export function newsstandPages(): { readonly url: string; readonly file: string }[];
export function serve(
  pages: readonly NewsstandPage[],
): Promise<{ readonly port: number; readonly asked: readonly string[]; close(): void }>;

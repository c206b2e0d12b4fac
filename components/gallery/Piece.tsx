import type { ComponentChild, ComponentChildren } from 'preact';
import { dresser } from '../card/dresser.ts';

export interface Scene {
  readonly name: string;
  readonly draw: () => ComponentChild;
  /** What is done once it is drawn, in a browser. */
  readonly drawn?: () => Promise<void>;
  /** Everything that folds is open. */
  readonly unfolded?: boolean;
}

/** A part of a screen, or of a page of others, by itself. */
export function Piece({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="page">
      <h1 lang="en">{title}</h1>
      {children}
    </main>
  );
}

/** What is drawn in pages of others, in a shadow root with the styles that it has there. */
export function InRoot({ css, nodes }: { css: string; nodes: () => readonly Node[] }) {
  const fill = (host: HTMLElement | null) => {
    if (host === null || host.shadowRoot !== null) return;
    const root = host.attachShadow({ mode: 'open' });
    dresser(css)(root);
    root.append(...nodes());
  };
  return <span ref={fill} />;
}

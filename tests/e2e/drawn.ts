export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands in one of our closed shadow roots. */
export interface Drawn {
  readonly text: string;
  readonly expanded: string | null;
  readonly card: (DrawnBox & { readonly text: string; readonly links: readonly string[]; readonly dir: string }) | null;
  /** Accessible name of whatever in it has the focus. */
  readonly focused: string | null;
  readonly buttons: readonly (DrawnBox & { readonly text: string; readonly label: string })[];
}

/** Runs in the world of our content scripts, for which browsers open closed roots. */
function look(selector: string): Drawn[] {
  interface Open {
    openOrClosedShadowRoot?: ShadowRoot;
  }
  const { dom } = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot } } })
    .chrome ?? { dom: undefined };
  const boxOf = (element: Element): DrawnBox => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  return [...document.querySelectorAll<HTMLElement>(selector)].map((host) => {
    const root = (host as Open).openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host);
    const card = root?.querySelector<HTMLElement>('.card') ?? null;
    const focused = root?.activeElement ?? null;
    return {
      text: root?.querySelector('button')?.textContent ?? '',
      expanded: root?.querySelector('button')?.getAttribute('aria-expanded') ?? null,
      card: card && {
        ...boxOf(card),
        text: card.innerText,
        links: [...card.querySelectorAll('a')].map((link) => link.href),
        dir: card.dir,
      },
      focused: focused && (focused.getAttribute('aria-label') ?? focused.textContent),
      buttons: [...(root?.querySelectorAll('button:not(.card *)') ?? [])].map((button) => ({
        ...boxOf(button),
        text: button.textContent ?? '',
        label: button.getAttribute('aria-label') ?? '',
      })),
    };
  });
}

/** A page of the extension, in either browser. */
interface OwnPage {
  evaluate(expression: string): Promise<unknown>;
}

/** What we have drawn into the hosts that the selector finds, in the tab at `url`. */
export async function drawnIn(own: OwnPage, url: string, selector = '[data-backgrounder]'): Promise<readonly Drawn[]> {
  // As text through the debugger: Firefox's does not carry objects as deep as these, and the extension's own pages evaluate none.
  const found = await own.evaluate(`(async () => {
    const tabs = await browser.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? -1;
    const call = { target: { tabId }, func: ${look.toString()}, args: [${JSON.stringify(selector)}] };
    return JSON.stringify((await browser.scripting.executeScript(call))[0].result);
  })()`);
  return JSON.parse(String(found)) as Drawn[];
}

/** Where badges stand: nowhere, on pages that are no article (front pages, search results), or on every page. */
export const BADGE_DENSITIES = ['off', 'lists', 'everywhere'] as const;
export type BadgeDensity = (typeof BADGE_DENSITIES)[number];

/** A match that the reader does not want to see again: on one site, or anywhere (`site` null). */
export interface Dismissal {
  /** Id of the corpus record. */
  readonly record: string;
  readonly title: string;
  readonly site: string | null;
}

/** What the reader has chosen; kept in storage.local under these names, one key each. */
export interface Settings {
  readonly badges: BadgeDensity;
  /** Hosts without "www." on which no badge is drawn. */
  readonly quietSites: readonly string[];
  /** Quotations are underlined in the page. */
  readonly highlights: boolean;
  /** An article is read as soon as it is seen, where access to the page was given. */
  readonly automatic: boolean;
  readonly dismissed: readonly Dismissal[];
}

export const DEFAULTS: Settings = {
  badges: 'everywhere',
  quietSites: [],
  highlights: false,
  automatic: true,
  dismissed: [],
};

/** More than this of either list is not read: nobody dismisses so much by hand. */
const MAX_ITEMS = 5000;

/** Settings out of whatever storage gave; each part that cannot be read takes its default, the others are kept. */
export function toSettings(stored: unknown): Settings {
  if (!isObject(stored)) return DEFAULTS;
  const { badges, quietSites, highlights, automatic, dismissed } = stored;
  return {
    badges: BADGE_DENSITIES.find((density) => density === badges) ?? DEFAULTS.badges,
    quietSites: listOf(quietSites).filter((site) => typeof site === 'string'),
    highlights: typeof highlights === 'boolean' ? highlights : DEFAULTS.highlights,
    automatic: typeof automatic === 'boolean' ? automatic : DEFAULTS.automatic,
    dismissed: listOf(dismissed).flatMap(toDismissal),
  };
}

/**
 * What to store for a change made on a page that shows `shown`, while by now `stored` is there: of a list, only what the change takes out or
 * puts in. Items that another page has added meanwhile, or that only a newer version can read, stay.
 */
export function mergeChange(
  change: Partial<Settings>,
  shown: Settings,
  stored: unknown,
): Readonly<Record<string, unknown>> {
  const there = isObject(stored) ? stored : {};
  const { quietSites, dismissed } = change;
  return {
    ...change,
    ...(quietSites && { quietSites: mergeList(quietSites, shown.quietSites, there.quietSites) }),
    ...(dismissed && { dismissed: mergeList(dismissed, shown.dismissed, there.dismissed) }),
  };
}

function mergeList(changed: readonly unknown[], shown: readonly unknown[], stored: unknown): readonly unknown[] {
  const [now, before] = [new Set(changed.map(identityOf)), new Set(shown.map(identityOf))];
  const kept = (Array.isArray(stored) ? (stored as readonly unknown[]) : []).filter((item) => {
    const identity = identityOf(item);
    return identity === null || now.has(identity) || !before.has(identity);
  });
  const old = new Set([...before, ...kept.map(identityOf)]);
  return [...kept, ...changed.filter((item) => !old.has(identityOf(item)))];
}

/** Null for an item that cannot be read. */
function identityOf(item: unknown): string | null {
  if (typeof item === 'string') return item;
  const [dismissal] = toDismissal(item);
  return dismissal === undefined ? null : JSON.stringify([dismissal.record, dismissal.site]);
}

/** Whether badges belong on this page. */
export function wantsBadges(settings: Settings, page: { readonly host: string; readonly isArticle: boolean }): boolean {
  if (settings.badges === 'off' || settings.quietSites.includes(page.host)) return false;
  return settings.badges === 'everywhere' || !page.isArticle;
}

/** Whether the reader put this record away, here or everywhere. */
export function isDismissed(settings: Settings, record: string, site: string): boolean {
  return settings.dismissed.some((one) => one.record === record && (one.site === null || one.site === site));
}

function toDismissal(value: unknown): Dismissal[] {
  if (!isObject(value) || typeof value.record !== 'string') return [];
  const { record, title, site } = value;
  return [{ record, title: typeof title === 'string' ? title : record, site: typeof site === 'string' ? site : null }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

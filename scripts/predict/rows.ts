import type { Quotation, Speech } from '../../lib/quotes/quotation.ts';
import type { Report } from '../../lib/report/report.ts';

/** A description is given as it stands, as the labelled texts give it; a name or pronoun as the speaker's name. */
function speakerOf({ speaker, via }: Quotation, { speakers }: Speech): string | null {
  const name = speaker === null ? null : (speakers[speaker]?.name ?? null);
  if (name === null || via === null) return name;
  const words = via.split(/\s+/u);
  const last = words.at(-1) ?? '';
  const isName = name.includes(last) && /^\p{Lu}/u.test(last);
  return words.length === 1 || isName ? name : via;
}

/** A row of the quotes task; the parts of a split quotation share a group. */
export function speechRow(_text: string, speech: Speech): object {
  const quotes = speech.quotations.flatMap((quotation, group) => {
    const speaker = quotation.speaker === null ? undefined : speech.speakers[quotation.speaker];
    const { kind, cue, confidence } = quotation;
    return quotation.parts.map((part) => ({
      start: part.start,
      end: part.end,
      kind,
      speaker: speakerOf(quotation, speech),
      cue,
      role: speaker?.role ?? null,
      confidence,
      ...(quotation.parts.length > 1 ? { group } : {}),
    }));
  });
  return { quotes };
}

/** The report as the newsroom scorer reads it. */
export function reportRow(report: Report): object {
  const { source, speech, text } = report;
  const outlet = source.outlet;
  const speakers = speech.speakers.map((speaker, index) => {
    const own = speech.quotations.filter((quotation) => quotation.speaker === index);
    return {
      name: speaker.name,
      kind: speaker.kind,
      named: speaker.named,
      role: speaker.role,
      direct: own.flatMap((quotation) => quotation.quoted.map((span) => text.slice(span.start, span.end))),
      indirect: own.filter((quotation) => quotation.kind === 'indirect').length,
    };
  });
  return {
    publisher:
      outlet === null
        ? source.declaredName === null
          ? null
          : { name: source.declaredName, domain: source.host, country: null, ownership: null, owner: null }
        : { ...outlet, owner: outlet.owners[0]?.name ?? null },
    agency: source.agency?.name ?? null,
    dateline: source.datelinePlace === null ? null : { place: source.datelinePlace },
    byline: source.byline,
    speakers,
    related: report.related.map((entry) => ({ title: entry.wikipedia ?? entry.title, why: entry.why.evidence })),
    notQuoted: report.notQuoted,
    observations: report.observations.map((observation) => observation.text),
  };
}

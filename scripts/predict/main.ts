// npm run --silent predict -- TASK IN OUT: the one door for quality measurements; runs the code that ships.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { textOf, type Article } from '../../lib/article/article.ts';
import { compile } from '../../lib/corpus/compile.ts';
import { openCorpus, type Corpus } from '../../lib/corpus/open.ts';
import { linkMentions } from '../../lib/links/linkMentions.ts';
import { findSpeech } from '../../lib/quotes/findSpeech.ts';
import { buildReport } from '../../lib/report/buildReport.ts';
import { loadCorpus } from '../corpus/load.ts';
import { readRows } from './readRows.ts';
import { testCorpus } from './testCorpus.ts';
import { exportCorpus } from './exportCorpus.ts';
import { openReader, type Reader } from './reader.ts';
import { reportRow, speechRow } from './rows.ts';

type Row = Record<string, unknown> & { readonly id: string };
type Task = (row: Row) => Promise<object> | object;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, anchors: { type: 'string' } },
});
const [task = '', input = '', output = ''] = positionals;
const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};
const text = (row: Row, field: string): string => {
  const value = row[field];
  if (typeof value !== 'string') throw new Error(`${field}: missing`);
  return value;
};

function htmlOf(row: Row): string {
  const file = readFileSync(resolve(dirname(input), text(row, 'html_file')));
  return (text(row, 'html_file').endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
}

function extractRow(article: Article, ms: number): object {
  const { title, byline, datePublished, language, dateline, body, relatedLinks, access } = article;
  return {
    title,
    byline,
    date: datePublished,
    lang: language,
    dateline,
    body: body.map((b) => b.text),
    related: relatedLinks,
    access,
    ms,
  };
}

const bundled = async (): Promise<Corpus> => openCorpus(compile(await loadCorpus(resolve('corpus'))));

async function taskOf(name: string): Promise<{ run: Task; reader?: Reader }> {
  if (name === 'quotes')
    return {
      run: (row) =>
        speechRow(text(row, 'text'), findSpeech(text(row, 'text'), typeof row.lang === 'string' ? row.lang : null)),
    };
  if (name === 'links') {
    const corpus = values.corpus === undefined ? await bundled() : testCorpus(readRows(values.corpus));
    return {
      run: (row) => ({
        links: linkMentions(text(row, 'text'), corpus).map(({ start, end, record }) => {
          const found = corpus.record(record);
          const wikidata = /^Q\d+$/.exec(found?.references[0]?.title ?? '')?.[0];
          return { start, end, record, wikipedia: found?.wikipedia ?? null, wikidata, score: 1 };
        }),
      }),
    };
  }
  const reader = await openReader();
  if (name === 'extract') {
    return {
      reader,
      run: async (row) => {
        const { article, ms } = await reader.read(htmlOf(row), text(row, 'url'));
        return article === null ? { body: [], ms } : extractRow(article, ms);
      },
    };
  }
  const corpus = await bundled();
  return {
    reader,
    run: async (row) => {
      const { article } = await reader.read(htmlOf(row), text(row, 'url'));
      if (article === null) throw new Error('nothing extracted');
      const speech = findSpeech(textOf(article), article.language, { byline: article.byline });
      return { report: reportRow(buildReport(article, speech, corpus)) };
    },
  };
}

async function main(): Promise<void> {
  if (task === 'corpus')
    return exportCorpus(await loadCorpus(resolve('corpus')), output || fail('corpus: name a folder for OUT'));
  if (!['extract', 'quotes', 'links', 'report'].includes(task))
    fail(`Unknown task "${task}": extract, quotes, links, report or corpus`);
  let rows: Row[] = [];
  try {
    rows = readRows(input) as Row[];
  } catch (fault) {
    fail(`Cannot read ${input}: ${String(fault)}`);
  }
  const { run, reader } = await taskOf(task);
  const lines: string[] = [];
  const began = performance.now();
  for (const row of rows) {
    try {
      lines.push(JSON.stringify({ id: row.id, ...(await run(row)) }));
    } catch (fault) {
      lines.push(JSON.stringify({ id: row.id, error: fault instanceof Error ? fault.message : String(fault) }));
    }
  }
  lines.push(JSON.stringify({ _meta: { task, ms: Math.round(performance.now() - began), rows: rows.length } }));
  await reader?.close();
  writeFileSync(output, lines.join('\n') + '\n');
}

await main();

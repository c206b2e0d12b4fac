import { expect, test } from 'vitest';
import { outletOfUrl } from '../../../lib/links/outletOf.ts';
import { corpusOf, outlet } from '../corpus/sample.ts';

const corpus = corpusOf(
  outlet({ id: 'sana', hosts: ['sana.sy', 'youtube.com/@sana'] }),
  outlet({ id: 'bbc', hosts: ['bbc.co.uk', 'bbc.com'] }),
  outlet({ id: 'bbc-arabic', hosts: ['bbc.com/arabic'] }),
  outlet({ id: 'youtube', hosts: ['youtube.com'], kind: 'platform' }),
  outlet({ id: 'blogs', hosts: ['blogs.example'], kind: 'platform' }),
  outlet({ id: 'archive', hosts: ['archive.org'] }),
);

test.each([
  ['https://sana.sy/en/?p=1', 'sana'],
  ['http://www.sana.sy:8080/', 'sana'],
  ['https://SANA.SY./', 'sana'],
  ['https://mobile.sana.sy/x', 'sana'],
  ['https://www.bbc.com/arabic/articles/1', 'bbc-arabic'],
  ['https://www.bbc.com/arabica', 'bbc'],
  ['https://www.youtube.com/@SANA/videos', 'sana'],
  ['https://www.youtube.com/watch?v=1', 'youtube'],
  ['https://www-sana-sy.cdn.ampproject.org/c/s/www.sana.sy/a', 'sana'],
  ['https://cdn.ampproject.org/v/s/www.bbc.co.uk/a?amp_js_v=1', 'bbc'],
  ['https://web.archive.org/web/20140101000000/http://www.sana.sy/a', 'sana'],
  ['https://web.archive.org/web/20140101id_/https://bbc.com/arabic', 'bbc-arabic'],
  ['https://web.archive.org/about', 'archive'],
  ['https://www.google.co.uk/amp/s/www.sana.sy/a', 'sana'],
  ['https://m.youtube.com/watch?v=1', 'youtube'],
  ['https://www-sana-sy.translate.goog/a?_x_tr_sl=ar', 'sana'],
])('%s → %s', (url, id) => {
  expect(outletOfUrl(url, corpus)?.outlet.id).toBe(id);
});

test.each([
  'https://notsana.sy/',
  'https://sana.sy.evil.com/',
  'https://sana.sy@evil.com/',
  'https://evil.com/sana.sy',
  'https://sаna.sy/', // a Cyrillic letter
  'https://xn--sna-5cd.sy/',
  'https://someone.blogs.example/post',
  'https://m.someone.blogs.example/post',
  'https://google.com.evil.example/amp/s/sana.sy/a',
  'https://google.evil/amp/s/sana.sy/a',
  'https://notgoogle.com/amp/s/sana.sy/a',
  'https://web.archive.org/web/20140101000000/https://evil.com/http://sana.sy/',
  'https://cdn.ampproject.org/c/s/evil.com/sana.sy',
  'file:///sana.sy',
  'ftp://sana.sy/',
  'javascript:alert(1)//sana.sy',
  'sana.sy',
  'https://127.0.0.1/',
  'https://sy/',
  '',
])('no outlet for %s', (url) => {
  expect(outletOfUrl(url, corpus)).toBeNull();
});

import { page, paragraphs, STORY, type LivePage } from './live.ts';

const h1 = '<h1>Council votes to rebuild the wall</h1>';
const prose = paragraphs(STORY('wall'));
const ld = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const ARABIC = [
  'أعلن مجلس المدينة يوم الاثنين أن جدار الميناء سيعاد بناؤه قبل حلول الربيع، وذلك بعد شتاء من العواصف الشديدة والتأخير الطويل في الأعمال.',
  'وقالت رئيسة مجلس العمال مارن سولهايم إن الحجارة والعمال والمال متوفرة، وإن العمل سيبدأ في الأسبوع المقبل إذا سمحت الأحوال الجوية بذلك.',
  'وتضاعفت التكلفة التي يتقاسمها الميناء والمدينة منذ التقدير الأول، وفق أرقام نشرها المجلس مع تقريره السنوي الذي صدر في الشهر الماضي.',
];
const JAPANESE = [
  '港町の議会は月曜日、冬の嵐で二度にわたり閉鎖された岸壁の壁を春までに建て直すと発表した。工事は来週から始まり、二か月続く見通しだ。',
  '労働者評議会の代表は記者団に対し「石も人手も資金もそろっている」と述べ、天候が許せば来週にも着工すると説明した。',
  '港と町が分担する費用は当初の見積もりの二倍に膨らんだ。議会が年次報告書とともに公表した数字で明らかになった。',
  '沖合に建てる二つ目の壁については、資金のめどが立ち次第、二年後に着工する予定だという。住民からは歓迎の声が上がっている。',
];
const CHINESE = [
  '市议会周一表示，港口的防波堤将在春季之前重建。去年冬天的风暴曾两次迫使码头关闭，工程因此一再推迟。',
  '工会负责人对记者说：“石料、工人和资金都已经到位。”她还表示，如果天气允许，工程将于下周开工，预计持续两个月。',
  '根据市议会与年度报告一同公布的数字，由港口和城市共同承担的费用比最初的估算增加了一倍。',
];

export const FORMS: readonly LivePage[] = [
  {
    name: 'an article from right to left',
    body: page('wall', `<article><h1>مجلس المدينة يقرر إعادة بناء الجدار</h1>${paragraphs(ARABIC)}</article><aside><h3>اقرأ أيضا</h3><a href="/x">أخبار أخرى من الميناء اليوم</a></aside>`, '', 'lang="ar" dir="rtl"'),
    has: ARABIC,
    lacks: ['أخبار أخرى'],
  },
  {
    name: 'an article in Japanese',
    body: page('wall', `<article><h1>港の壁、春までに再建へ</h1>${paragraphs(JAPANESE)}</article><ul><li><a href="/x">ほかのニュース一覧</a></li></ul>`, '', 'lang="ja"'),
    has: JAPANESE,
    lacks: ['ほかのニュース'],
  },
  {
    name: 'a short article in Chinese',
    body: page('wall', `<article><h1>港口防波堤将重建</h1>${paragraphs(CHINESE)}</article>`, '', 'lang="zh"'),
    has: CHINESE,
  },
  {
    name: 'a live blog',
    body: page('wall', `<main>${h1}${STORY('wall').map((text, hour) => `<article class="post"><time datetime="2026-02-03T0${hour}:00">0${hour}:00</time><h2>Entry ${hour}</h2><p>${text}</p></article>`).join('')}</main>`, ld({ '@type': 'LiveBlogPosting', headline: 'Council votes to rebuild the wall' })),
    has: STORY('wall'),
    access: 'live-blog',
  },
  {
    name: 'a stub before a paywall, its subscriber text hidden',
    body: page('wall', `<article>${h1}<p>${STORY('wall')[0] ?? ''}</p><p>${STORY('wall')[1] ?? ''}</p><div class="paywalled" style="display:none">${paragraphs(STORY('secret'))}</div><div class="offer"><p>Subscribe to read on</p></div></article>`, ld({ '@type': 'NewsArticle', isAccessibleForFree: false, articleBody: STORY('secret').join('\n') })),
    has: STORY('wall').slice(0, 2),
    lacks: ['the secret', 'Subscribe'],
    access: 'paywall',
  },
  {
    name: 'a gallery in the midst of the text',
    body: page('wall', `<article>${h1}<p>${STORY('wall')[0] ?? ''}</p><div class="gallery">${[1, 2, 3].map((index) => `<figure><img src="/${index}.jpg" alt=""><figcaption>Picture ${index} shows the quay in the snow. Photo: A. Said</figcaption></figure>`).join('')}</div>${paragraphs(STORY('wall').slice(1))}</article>`),
    has: STORY('wall'),
    lacks: ['shows the quay'],
  },
  {
    name: 'an interview',
    body: page('wall', `<article>${h1}<p>${STORY('wall')[0] ?? ''}</p>${['Why now?', 'And who pays?', 'Will it hold?', 'What then?', 'And the boats?'].map((question, index) => `<p><strong>${question}</strong></p><p>${STORY('wall')[index + 1] ?? ''}</p>`).join('')}</article>`),
    has: [...STORY('wall'), 'Why now?', 'And who pays?', 'Will it hold?'],
  },
  {
    name: 'a press release',
    body: page('wall', `<div class="release">${h1}<p>PORT ELM, Feb. 3, 2026 /PressLine/ -- ${STORY('wall')[0] ?? ''}</p>${paragraphs(STORY('wall').slice(1))}<p>View original content: <a href="/x">https://press.example/x</a></p><p>SOURCE Port of Elm</p></div>`),
    has: STORY('wall'),
  },
  {
    name: 'an opinion piece with a note on its author',
    body: page('wall', `<article>${h1}<p class="byline">By Anna Said</p>${prose}<div class="author-bio"><p>Anna Said is a columnist for The Port Times.</p></div><p>The views expressed are the author’s own.</p></article>`),
    has: STORY('wall'),
    lacks: ['is a columnist', 'By Anna Said'],
  },
]; // prettier-ignore

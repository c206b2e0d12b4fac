import { type Language, words } from './language.ts';

export const en: Language = {
  verbs: words(`said says say added adds stated states told tells announced announces argued argues claimed claims
    explained explains noted notes insisted insists warned warns stressed stresses emphasized emphasised declared declares
    replied replies responded asked asks wrote writes tweeted tweets recalled recalls acknowledged acknowledges admitted
    admits confirmed confirms denied suggested suggests continued continues concluded concludes predicted predicts
    remarked observed complained alleged alleges contended contends maintained maintains asserted asserts affirmed
    reiterated repeated joked quipped testified vowed pledged promised urged pointed commented reported reports revealed
    reveals indicated indicates disclosed boasted lamented conceded concedes cautioned described describes called calls
    claim note insist acknowledge believe believes concede contend write suggest
    explain warn complain shouted whispered mused countered opined exclaimed underlined underscored reads`),
  participles: words(`saying adding noting stating arguing claiming explaining insisting warning stressing emphasizing
    emphasising declaring writing tweeting calling describing acknowledging admitting suggesting telling asking
    asserting alleging pointing remarking predicting concluding complaining reiterating`),
  that: words('that'),
  accordingTo: new Map([['according', 'to']]),
  he: words('he'),
  she: words('she'),
  they: words('they'),
  determiners: words(
    'the a an this that his her their its our my some several many two three four five another one both',
  ),
  people:
    words(`spokesman spokeswoman spokesperson diplomat minister president senator governor mayor official officials
    leader leaders candidate chairman chairwoman chair director analyst analysts expert experts professor lawyer attorney
    judge officer officers witness witnesses source sources author reporter man woman people critics supporters
    activist activists aide aides adviser advisers strategist manager secretary ambassador researcher researchers doctor
    resident residents voters farmer farmers teacher economist economists historian commander general nominee billionaire
    businessman congressman congresswoman representative scientist scientists lawmaker lawmakers`),
  organisations: words(`ministry government company campaign committee party agency department group organization
    organisation union council court commission police office bank university team administration embassy army
    association institute newspaper network`),
  documents: words(
    'report statement letter study survey poll email document memo article release filing complaint lawsuit',
  ),
  titles:
    words(`mr mrs ms miss dr prof professor sen senator senators gov governor rep representative president minister
    secretary general gen col lt capt captain sgt sir lord lady judge justice rev pope king queen prince princess sheikh
    mayor ambassador director chairman congressman congresswoman sheriff spokesman spokeswoman chief vice prime former`),
  functionWords: words(`the a an and or but if when while as in on at by for from to of with without after before since
    during he she it they we you i his her its their our your my this that these those there here what who why how where
    which not no yes so then now also however still yet even just only because although though once until unless both
    either neither some many most more all another each every such one two three monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december is are was were
    be been do does did has have had will would can could should might let asked according meanwhile moreover indeed
    instead perhaps maybe later earlier today yesterday tomorrow well oh mr. under over about against between among into
    through despite like unlike`),
  addressees: words(`reporters journalists him her them us me you everyone supporters voters people`),
  auxiliaries: words(
    'has have had also then later is was were will would did does could can may might never often just again once further however who and',
  ),
};

import { type Language, once, words } from './language.ts';

export const en = once((): Language => ({
  // Verbs of communication of a dictionary of English, third person, past and participle; those that more often do something else than report are left out.
  verbs: words(`said says say added adds stated states told tells announced announces argued argues claimed claims
    explained explains noted notes insisted insists warned warns stressed stresses emphasized emphasizes emphasised
    emphasises declared declares replied replies responded responds asked asks wrote writes tweeted tweets recalled recalls
    acknowledged acknowledges admitted admits confirmed confirms denied denies suggested suggests continued continues
    concluded concludes predicted predicts remarked remarks observed observes complained complains alleged alleges
    contended contends maintained maintains asserted asserts affirmed affirms reiterated reiterates repeated joked jokes
    quipped quips testified testifies vowed vows pledged pledges promised promises urged urges pointed commented comments
    reported reports revealed reveals indicated indicates disclosed discloses boasted boasts lamented laments conceded
    concedes cautioned cautions described describes called calls claim note insist acknowledge believe believes concede
    contend write suggest explain warn complain shouted shouts whispered whispers mused muses countered counters opined
    exclaimed exclaims underlined underlines underscored underscores reads read answered answers elaborated elaborates
    interjected interjects protested protests posted posts texted inquired enquired wondered wonders sighed laughed shrugged
    cried yelled screamed gushed recounted recounts recounting declared proclaimed proclaims retorted retorts snapped
    agreed agrees objected speculated speculates hinted hints estimated estimates forecast proposed proposes demanded
    demands advised advises reasoned reasons reflected reflects confessed confesses confided confides clarified clarifies
    counselled assured assures reassured pleaded pleads begged chimed ventured volunteered recommended recommends
    summarized summarised surmised argue allege assert deny predict testify speculate recommend tell announce confirm
    emphasize emphasise caution declare acknowledge`),
  judging:
    words(`accused applauded attacked attributed backed bemoaned berated blamed blasted branded celebrated characterised characterized
    chided cited compared condemned condemns credited criticised criticises criticized criticizes decried defended denounced denounces derided
    disavowed dismissed dismisses disputed dubbed encouraged endorsed exhorted faulted hailed hails invoked invited labeled labelled lambasted
    lauded likened mocked mocks opposed praised praises rebuked referred rejected rejects remembered requested ridiculed rued savaged
    skewered slammed slams sought termed thanked touted welcomed`),
  participles: words(`saying adding noting stating arguing claiming explaining insisting warning stressing emphasizing
    emphasising declaring writing tweeting calling describing acknowledging admitting suggesting telling asking
    asserting alleging pointing remarking predicting concluding complaining reiterating joking promising vowing
    confirming denying recalling replying reading posting revealing announcing urging chanting shouting reporting contending cautioning conceding lamenting mentioning disclosing`),
  finding: words(
    'found finds find shows show showed shown concludes concluded suggests suggested indicates indicated reveals revealed mentioned mentions worried worries specified specifies',
  ),
  finite:
    words(`becomes gets goes gives knows thinks wants seems appears begins believes allows requires includes deserves contains depends exists belongs is are was were am has have had will would can could may might must should shall do does did cannot
    ate became began bought broke brought built burst caught came chose cost drew drove fell fled felt fought found froze gave got grew held kept knew led left lost made meant met
    paid ran rose said sank sat saw sent shot shrank sold spent spoke stole stood struck swept swore took taught threw thought told went withdrew woke won wore wrote`),
  transitive:
    words(`added adds announce confirm emphasize emphasise emphasized emphasizes emphasised emphasises observed observes maintained maintains recalled recalls claim claims claimed posted
    posts stated states repeated repeats revealed reveals tell tells told promised promises declare declared declares clarified clarifies
    wrote writes write underlined underlines underscored underscores answered chimed shouted whispers whispered predict predicts explain explains
    ventured volunteered forecast deny recounted mentioned mentions specified specifies worried worries`),
  moments:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb aug sept oct nov dec yesterday today tomorrow tonight`),
  periods: words(
    'day days week weeks month months year years morning afternoon evening night weekend summer spring fall winter hour hours decade time',
  ),
  occasions:
    words(`interview interviews speech conference briefing hearing meeting court testimony email e-mail address podcast rally debate
    broadcast show press panel event call forum session phone television radio twitter facebook instagram x tiktok livestream video blog
    newsletter ceremony gathering trial column`),
  nounVerbs: words('states'),
  phrasal: new Map([
    ['point', 'out'],
    ['pointed', 'out'],
    ['points', 'out'],
  ]),
  as: words('as'),
  that: words('that'),
  joining: words('and but'),
  accordingTo: new Map([
    ['according', ['to']],
    ['as', ['reported by', 'noted by', 'stated by', 'explained by', 'described by']],
    ['per', ['']],
  ]),
  he: words('he'),
  she: words('she'),
  they: words('they'),
  it: words('it'),
  determiners: words(
    'the a an this that his her their its our my some several many two three four five another one both',
  ),
  quantifiers: words('some many others most several few all half both one another'),
  relations: words('of for with at from'),
  within: words('of for the with at and to a in from on'),
  people:
    words(`duo trio pair rep reps pal pals advisor advisors spokesman spokeswoman spokesperson spokespeople diplomat diplomats politician politicians mp mps deputy deputies prosecutor
    prosecutors detective investigator investigators agent agents lawyers attorneys doctors nurse nurses teachers student students parent
    parents mother father brother sister son daughter wife husband widow neighbor neighbour neighbors neighbours friend friends coach player players captain
    pilot soldier soldiers fighter fighters rebel rebels general admiral sheriff firefighter firefighters police worker workers
    employee employees staffer staffers executive executives ceo founder owner owners manager managers investor investors trader traders
    consultant consultants engineer engineers designer author authors writer writers editor editors journalist journalists
    columnist presenter host actor actress singer director producer artist artists pastor priest bishop archbishop cardinal imam
    rabbi pope king queen prince princess envoy negotiator negotiators organizer organizers organiser organisers campaigner campaigners advocate advocates
    volunteer volunteers refugee refugees migrant migrants survivor survivors victim victims suspect defendant prisoner user users fan fans customer customers
    legislator legislators councillor councillors councilor councilors councilman councilwoman surgeon teenager
    passenger passengers driver drivers tenant tenants landlord shopper shoppers pupil veteran veterans strategists pollster pollsters biographer
    regulators critic supporter opponent rival donor donors democrats republicans conservatives liberals democrat republican members member
    relative mum mom uncle aunt cousin grandmother grandfather trainer chef fisherman fishermen detectives inspector superintendent constable
    sergeant protester marchers rioters planner planners architect architects developer developers broker brokers banker bankers onlookers
    bystander bystanders eyewitness eyewitnesses villagers person persons attendee attendees lobbyist lobbyists columnists commentator commentators
    forecaster forecasters meteorologist specialist specialists psychologist biologist physicist chemist epidemiologist professor professors fellow academic academics
    scholar scholars insider insiders participant participants minister president senator governor mayor official officials
    leader leaders candidate chairman chairwoman chair director analyst analysts expert experts professor lawyer attorney
    judge officer officers witness witnesses source sources author reporter man woman people critics supporters
    activist activists aide aides adviser advisers strategist manager secretary ambassador researcher researchers doctor
    resident residents voters farmer farmers teacher economist economists historian commander general nominee billionaire
    businessman congressman congresswoman representative scientist scientists lawmaker lawmakers allies ally candidates respondents economists forecasters women men scholars senators governors mayors judges
    ministers presidents commentators observers opponents rivals colleagues colleague relatives families locals protesters demonstrators
    organisers crew bosses boss premier chancellor narrator moderator interviewer correspondent`),
  offices:
    words(`chief head counsel assistant associate attaché guard forward striker goalkeeper midfielder quarterback captain
    skipper magnate tycoon titan mogul guru champion trustee assessor delegate rival star celebrity comedian ranger principal
    treasurer registrar dean provost warden advisor partner postdoc intern apprentice cofounder co-founder co-owner co-author
    vice-president editor-in-chief publicist blogger vlogger youtuber influencer rapper drummer guitarist musician composer poet
    novelist playwright dancer model chef cook baker butcher barber nephew niece grandson granddaughter girlfriend boyfriend
    lecturer fiancé fiancée stepfather stepmother twin heir widower roommate classmate teammate cfo cto coo cmo chairperson
    councilmember spokesperson-designate alderman commissioner administrator superintendent deputy-chief supervisor coordinator
    curator librarian archivist technician technologist statistician dietitian nutritionist paramedic midwife vet veterinarian
    pharmacist dentist therapist psychiatrist neurologist cardiologist infielder outfielder pitcher catcher archaeologist
    ecologist hydrologist geographer astronomer mathematician philosopher theologian translator interpreter photographer
    filmmaker screenwriter showrunner storyteller entrepreneur financier restaurateur hotelier welder carpenter electrician
    plumber mechanic trucker courier clerk bailiff notary solicitor barrister magistrate juror ombudsman monarch duke duchess
    earl baron baroness viscount lieutenant corporal marshal brigadier airman seaman delegate-general candidate nominee`),
  organisations:
    words(`brokerage startup start-up nonprofit carrier automaker chipmaker carmaker studio lender insurer body ministry government company campaign committee party agency department group organization
    organisation union council court commission police office bank university team administration embassy army
    association institute newspaper network coalition alliance department firm agency authority board bureau federation
    foundation charity club league hospital school college church parliament senate house congress cabinet watchdog regulator regime
    administration secretariat delegation mission command militia movement website magazine broadcaster think-tank manufacturer airline
    retailer operator developer publisher cooperative corporation consortium authorities groups companies agencies firms unions organisations organizations banks parties charities institutes campaigns
    hospitals schools universities newspapers outlets outlet conference hall academy society fund center centre ministries military navy service services`),
  documents: words(
    'report statement letter study research survey poll email document memo article release filing complaint lawsuit indictment affidavit ruling verdict bill law post tweet message text note communique communiqué manifesto paper review book caption sign banner headline declaration resolution encyclical ad ads advert advertisement transcript records documents filings figures data studies surveys polls emails letters statements messages posts tweets passage petition leaflet brief editorial op-ed analysis analyses database excerpts audit census website summary readout suit order agreement profile page pitch opinion dissent motion petition petitions notification amendment clause plaque brochure leaflet pamphlet placard placards flyer inscription subpoena',
  ),
  texts: words(
    'application certificate notification evaluation assessment disclosure disclosures story copy papers footage video clip recording guidelines guidance handbook plaque list testimony record manual',
  ),
  firms: words(
    'automaker carmaker chipmaker drugmaker planemaker brand giant startup start-up carrier chain site app platform subsidiary conglomerate studio label insurer lender utility wholesaler supplier carmakers automakers brands insurers lenders startups',
  ),
  labels:
    words(`album band book called campaign caption column documentary dubbed entitled episode film hashtag headline headlined hit known magazine meaning
    motto movie musical named nicknamed novel operation phrase play podcast poem project series show single slogan so-called song tagline term titled
    track word`),
  addressing: words('assured reassured tell telling tells told'),
  titles:
    words(`mr mrs ms miss dr prof professor sen senator senators gov governor rep representative president minister
    secretary general gen col lt capt captain sgt sir lord lady judge justice rev pope king queen prince princess sheikh
    mayor ambassador director chairman chair doctor officer detective coach co-owner co-founder ceo congressman congresswoman sheriff spokesman spokeswoman chief vice prime former`),
  functionWords: words(`the a an and or but if when while as in on at by for from to of with without after before since
    during he she it they we you i his her its their our your my this that these those there here what who why how where
    which not no yes so then now also however still yet even just only because although though once until unless both
    either neither some many most more all another each every such one two three monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december is are was were
    be been do does did has have had will would can could should might let asked according meanwhile moreover indeed
    instead perhaps maybe later earlier today yesterday tomorrow well oh mr. under over about against between among into
    through despite like unlike along across amid amidst around behind below beneath beside besides beyond near nearby
    throughout toward towards upon within whether whose whom thus hence therefore nevertheless nonetheless never always
    often sometimes soon almost nearly none nobody everyone everybody someone somebody anyone anybody everything something
    nothing anything feb aug sept oct nov dec whenever wherever whatever
    whoever atop outside via inside amongst versus including don doesn didn isn aren wasn weren won couldn wouldn shouldn hasn haven hadn let`),
  openers: words(
    'top senior recent several local foreign leading newlyweds newlywed outgoing incoming disgraced embattled longtime fellow retired',
  ),
  adverbs: words(
    'next first second third last someday regardless finally elsewhere overall otherwise likewise apart aside besides again anyway nowadays afterward afterwards start begin ask try make keep use think consider imagine remember look get take go',
  ),
  addressees: words(`reporters journalists him her them us me you everyone supporters voters people`),
  auxiliaries: words(
    'has have had also then later is was were will would did does could can may might never often just again once further however who and first earlier soon now just even ever both recently',
  ),
}));

import { words } from './languages/language.ts';

// Given names that go with one pronoun nearly everywhere, written down from general knowledge; names of both are left out.

export const women =
  words(`abigail ada adele adriana agnes aisha alejandra alexandra alice alicia alison allison alma alyssa amanda amber amelia
  amina amy ana anastasia andrea angela angelina angie anita ann anna annabel anne annette annie anya arlene ashley astrid audrey ava
  barbara beatrice beatriz becky belinda bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany camila
  camilla candace carla carly carmen carol carole carolina caroline carolyn carrie catalina catherine cathy cecilia celeste celia celine charlene
  charlotte chelsea cheryl chloe christiane christina christine cindy claire clara clarissa claudia colleen connie constance cristina crystal cynthia
  daisy daniela danielle daphne dawn deanna debbie deborah debra deirdre delia denise diana diane dolores donna dora doris dorothy edith eileen
  elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elvira emilia emily emma erica erika erin esther ethel eugenia eunice eva
  evelyn faith farah fatima fatma felicia fiona flora florence frances francesca frida gabriela gabrielle gail gemma georgia geraldine gertrude gina
  ginger gisele giulia gladys glenda gloria grace greta gretchen guadalupe gwen hannah harriet hazel heather heidi helen helena helga hillary holly
  ida ilse imelda inga ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jacqueline jane janet janice jeanette jeanne jenna
  jennifer jenny jessica jill jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie juliet justine kaja kamala karen
  karin karla kate katharina katherine kathleen kathryn kathy katie katja katrina kayla keisha kellyanne kimberly kirsten kristen kristi
  kristin kristina kristine kyra lara latoya laura lauren lea leah leila lena leonor leticia liana lidia lila lilian lillian lily linda lindsay lisa liz lizzie loretta lori lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn mabel madeleine madison maggie maia malala mandy
  manuela marcela marcia margaret margarita margot maria mariam marian mariana marianne marie marilyn marina marine marjorie marlene marsha martha
  martina mary maryam matilda maureen maya meg megan meghan melania melanie melinda melissa mercedes meredith mette michaela michelle mila
  mildred mimi mina mindy minnie mira miranda miriam moira mona monica monika muriel myra nabila nadia nadine nancy naomi natalia natalie natasha
  nellie nicola nicole nikki nina nora norma octavia olena olga olivia paige pamela patricia patty paula paulina pauline pearl peggy penelope
  penny petra phoebe phyllis pilar polly pooja priscilla priti priya rachel ramona rania raquel rebecca regina renata renee rhonda rita roberta rocio
  ronna rosa rosalind rosanna rose rosemary rosie roxanne ruby ruth sabine sabrina sally samantha sandra sandy sara sarah saskia selena selma serena
  sharon sheila shelley sheryl shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susie suzanne
  svetlana sylvia tabitha tamara tammy tania tanya tara tatiana teresa tessa thelma theresa tiffany tina tracy tricia trudy tulsi ulrike uma ursula valentina
  valerie vanessa vera veronica vicky victoria violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yulia yvette yvonne zahra
  zainab zara zoe`);

export const men =
  words(`aaron abdul abdullah abdulrahman abel abraham adam adolfo adrian ahmad ahmed al alan albert alberto aleksandr aleksei alejandro alex
  alexander alexandre alexei alfonso alfred alfredo ali allan allen alvin amir amit anatoly anders andre andreas andrei andres andrew andriy andrzej andy
  angus anthony antoine anton antonio anwar ariel armando arnold arthur arturo arun asif axel barack barry bart bashar ben benedict benjamin
  benny bernard bernd bernie bertrand bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan burt byron
  calvin carl carlo carlos carter cecil cedric cesar chad charles charlie chester chris christian christophe christopher chuck clarence claude
  clayton clement clifford clint clive clyde colin conor conrad craig curtis cyril cyrus dale damian damien dan daniel danny darrell darren darryl dave
  david dean denis dennis derek derrick dick diego dieter dimitri dirk dmitri dmitry dmytro dominic dominique don donald douglas duncan dustin dwayne dwight
  dylan earl eddie edgar edmund eduardo edward edwin elias elijah elliot elmer emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst erwin
  ethan eugene evan evgeny faisal farid felipe felix fernando filip floyd francesco francis francisco franck francois frank franklin franz fred
  freddie frederick fritz gabriel gareth garrett gary gavin gene geoff geoffrey george georgy gerald gerard gerhard gerry gilbert gino giorgio giovanni
  giuseppe glen glenn gordon graham grant greg gregory guillaume guillermo gustavo guy hakan hamid hank hans harold harry harvey hassan hector heinz
  helmut henri henrik henry herbert herman hermann hideo hiroshi horst howard hugh hugo humphrey hussein iain ian ibrahim igor ilham imran isaac ismail
  ivan jack jacob jacques jaime jair jake jamal james jan jared jason javier jay jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim
  joao joaquin joe joel joerg johan johann john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan jules julian julien julio jurgen justin
  karel karl karsten keith keir kelvin ken kenji kenneth kevin khaled khalid klaus konstantin kurt kyle lamar lance larry lars laurence laurent lawrence
  lee leo leon leonard leonardo leonid leopold leroy lester lewis liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis luiz
  lukas luke luther magnus mahmoud malcolm manfred manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin masoud massimo
  mathias mathieu matt matteo matthew matthias maurice mauricio max maximilian mehmet melvin michael michel miguel mikael mike mikhail milan miles milos
  mitch mitchell mohamed mohammad mohammed moises moshe muhammad murray mustafa narendra nasser nate nathan nathaniel ned neil nelson nicholas nick nicolas nigel
  nikita niklas nikolai noah noel norbert norman oleg oleksandr oliver olivier omar orlando oscar osama otto owen pablo paolo pascal patrick paul paulo pavel
  pedro per perry pete peter petr petro phil philip philippe phillip pierre piotr quentin rafael rahul raj rajiv ralf ralph ramon ramzan randall randolph randy raphael
  rashid raul ravi ray raymond recep reinhard rene reuben rex ricardo riccardo richard rick ricky rishi rob robert roberto rodney rodolfo rodrigo roger
  roland rolf roman ron ronald rory ross roy ruben rudolf rudy rupert russell ryan salman salvador sam samuel sanjay santiago scott sean sebastian
  serge sergei sergey sergio seth shane shaun shawn sheldon sidney simon solomon spencer stan stanislav stanley stefan stephan stephen sterling steve
  steven stewart stuart sven sylvain tariq ted teddy terrence terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony
  travis trent trevor troy tucker tyler ulrich umberto uwe vaclav valery vasily vernon victor viktor vincent vince vinod vitaly vivek vlad vladimir vladislav
  volker volodymyr wade walter warren wayne wes wilfred wilhelm will willem william willie winston wolfgang woody xavier yair yann yasser yevgeny yitzhak yoav youssef yuri yusuf yves zachary zack zbigniew`);

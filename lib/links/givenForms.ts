/** Short forms of given names: who is one in a record may be the other in a text. */
const FORMS = (
  'Alexander Alex,Andrew Andy Drew,Anthony Tony,Benjamin Ben,Catherine Cathy Kate,Charles Charlie Chuck,Christopher Chris,Daniel Dan Danny,' +
  'David Dave,Donald Don,Edward Ed Eddie Ted,Elizabeth Liz Beth,Frederick Fred,Gerald Gerry Jerry,Gregory Greg,James Jim Jimmy,' +
  'Jeffrey Jeff,Jennifer Jen,John Jack Johnny,Joseph Joe,Joshua Josh,Katherine Kate Kathy,Kenneth Ken,Lawrence Larry,Leonard Len Leo,Margaret Maggie,' +
  'Matthew Matt,Michael Mike Mick,Nicholas Nick,Patrick Pat,Peter Pete,Philip Phil,Raymond Ray,Richard Rick Dick,Robert Bob Rob Bobby,' +
  'Ronald Ron,Samuel Sam,Stephen Steve,Steven Steve,Stewart Stu,Susan Sue,Thomas Tom,Timothy Tim,Victoria Vicky,Vincent Vince,Walter Walt,William Bill Will Billy'
)
  .split(',')
  .map((forms) => forms.split(' '));

const OTHERS = new Map<string, string[]>();
for (const forms of FORMS)
  for (const form of forms) OTHERS.set(form, [...(OTHERS.get(form) ?? []), ...forms.filter((other) => other !== form)]);

/** Other forms of a given name, "Bob" for "Robert" and the other way round; none for most names. */
export function otherForms(given: string): readonly string[] {
  return OTHERS.get(given) ?? [];
}

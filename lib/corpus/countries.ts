/** Country names and adjectives as English news writes them, by ISO code. */
const TABLE = `AF Afghanistan|Afghan;AL Albania|Albanian;DZ Algeria|Algerian;AO Angola|Angolan;AR Argentina|Argentine,Argentinian;AM Armenia|Armenian;AU Australia|Australian;AT Austria|Austrian;AZ Azerbaijan|Azerbaijani,Azeri;BH Bahrain|Bahraini;BD Bangladesh|Bangladeshi;BY Belarus|Belarusian,Belarussian;BE Belgium|Belgian;BJ Benin|Beninese;BO Bolivia|Bolivian;BA Bosnia and Herzegovina,Bosnia|Bosnian;BR Brazil|Brazilian;BG Bulgaria|Bulgarian;BF Burkina Faso|Burkinabe;BI Burundi|Burundian;KH Cambodia|Cambodian;CM Cameroon|Cameroonian;CA Canada|Canadian;CF Central African Republic|;TD Chad|Chadian;CL Chile|Chilean;CN China|Chinese;CO Colombia|Colombian;CD Democratic Republic of the Congo,DR Congo,DRC|Congolese;CR Costa Rica|Costa Rican;HR Croatia|Croatian;CU Cuba|Cuban;CY Cyprus|Cypriot;CZ Czech Republic,Czechia|Czech;DK Denmark|Danish;DO Dominican Republic|Dominican;EC Ecuador|Ecuadorian,Ecuadorean;EG Egypt|Egyptian;SV El Salvador|Salvadoran;ER Eritrea|Eritrean;EE Estonia|Estonian;ET Ethiopia|Ethiopian;FI Finland|Finnish;FR France|French;GE Georgia|Georgian;DE Germany|German;GH Ghana|Ghanaian;GR Greece|Greek;GT Guatemala|Guatemalan;GN Guinea|Guinean;HT Haiti|Haitian;HN Honduras|Honduran;HU Hungary|Hungarian;IS Iceland|Icelandic;IN India|Indian;ID Indonesia|Indonesian;IR Iran|Iranian;IQ Iraq|Iraqi;IE Ireland|Irish;IL Israel|Israeli;IT Italy|Italian;CI Ivory Coast|Ivorian;JM Jamaica|Jamaican;JP Japan|Japanese;JO Jordan|Jordanian;KZ Kazakhstan|Kazakh;KE Kenya|Kenyan;KW Kuwait|Kuwaiti;KG Kyrgyzstan|Kyrgyz;LA Laos|Lao,Laotian;LV Latvia|Latvian;LB Lebanon|Lebanese;LR Liberia|Liberian;LY Libya|Libyan;LT Lithuania|Lithuanian;LU Luxembourg|;MG Madagascar|Malagasy;MW Malawi|Malawian;MY Malaysia|Malaysian;ML Mali|Malian;MT Malta|Maltese;MX Mexico|Mexican;MD Moldova|Moldovan;MN Mongolia|Mongolian;ME Montenegro|Montenegrin;MA Morocco|Moroccan;MZ Mozambique|Mozambican;MM Myanmar,Burma|Burmese;NA Namibia|Namibian;NP Nepal|Nepali,Nepalese;NL Netherlands|Dutch;NZ New Zealand|;NI Nicaragua|Nicaraguan;NE Niger|Nigerien;NG Nigeria|Nigerian;KP North Korea|North Korean;MK North Macedonia,Macedonia|Macedonian;NO Norway|Norwegian;OM Oman|Omani;PK Pakistan|Pakistani;PS Palestine|Palestinian;PA Panama|Panamanian;PY Paraguay|Paraguayan;PE Peru|Peruvian;PH Philippines|Philippine,Filipino;PL Poland|Polish;PT Portugal|Portuguese;QA Qatar|Qatari;RO Romania|Romanian;RU Russia|Russian;RW Rwanda|Rwandan;SA Saudi Arabia|Saudi,Saudi Arabian;SN Senegal|Senegalese;RS Serbia|Serbian;SL Sierra Leone|Sierra Leonean;SG Singapore|Singaporean;SK Slovakia|Slovak;SI Slovenia|Slovenian,Slovene;SO Somalia|Somali;ZA South Africa|South African;KR South Korea|South Korean;SS South Sudan|South Sudanese;ES Spain|Spanish;LK Sri Lanka|Sri Lankan;SD Sudan|Sudanese;SE Sweden|Swedish;CH Switzerland|Swiss;SY Syria|Syrian;TW Taiwan|Taiwanese;TJ Tajikistan|Tajik;TZ Tanzania|Tanzanian;TH Thailand|Thai;TG Togo|Togolese;TN Tunisia|Tunisian;TR Turkey,Türkiye|Turkish;TM Turkmenistan|Turkmen;UG Uganda|Ugandan;UA Ukraine|Ukrainian;AE United Arab Emirates,UAE|Emirati;GB United Kingdom,UK,Britain|British;US United States,U.S.,US,USA|American;UY Uruguay|Uruguayan;UZ Uzbekistan|Uzbek;VE Venezuela|Venezuelan;VN Vietnam|Vietnamese;YE Yemen|Yemeni;ZM Zambia|Zambian;ZW Zimbabwe|Zimbabwean;XK Kosovo|Kosovar;VA Vatican City,Vatican,Holy See|`;

export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  TABLE.split(';').map((row) => {
    const code = row.slice(0, 2);
    const [names = '', adjectives = ''] = row.slice(3).split('|');
    return [code, { code, names: split(names), adjectives: split(adjectives) }];
  }),
);

/** Adjectives of one word: they may stand before a name without being part of it. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  [...COUNTRIES.values()]
    .flatMap(({ adjectives }) => adjectives)
    .concat('US', 'UK', 'European', 'African', 'Arab', 'Korean'),
);

function split(list: string): string[] {
  return list === '' ? [] : list.split(',');
}

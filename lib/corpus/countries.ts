/** Country names and adjectives as English news writes them, by ISO code: all members of the UN, and others that news names. An adjective of two countries stands with the larger one (Dominican, Congolese, Guinean). */
const TABLE = `
AF Afghanistan|Afghan
AL Albania|Albanian
DZ Algeria|Algerian
AS American Samoa|American Samoan
AD Andorra|Andorran
AO Angola|Angolan
AG Antigua and Barbuda|Antiguan
AR Argentina|Argentine,Argentinian
AM Armenia|Armenian
AU Australia|Australian
AT Austria|Austrian
AZ Azerbaijan|Azerbaijani,Azeri
BS Bahamas|Bahamian
BH Bahrain|Bahraini
BD Bangladesh|Bangladeshi
BB Barbados|Barbadian
BY Belarus|Belarusian,Belarussian
BE Belgium|Belgian
BZ Belize|Belizean
BJ Benin|Beninese
BT Bhutan|Bhutanese
BO Bolivia|Bolivian
BA Bosnia and Herzegovina,Bosnia|Bosnian
BW Botswana|Botswanan
BR Brazil|Brazilian
BN Brunei|Bruneian
BG Bulgaria|Bulgarian
BF Burkina Faso|Burkinabe
BI Burundi|Burundian
KH Cambodia|Cambodian
CM Cameroon|Cameroonian
CA Canada|Canadian
CV Cape Verde,Cabo Verde|Cape Verdean
CF Central African Republic|
TD Chad|Chadian
CL Chile|Chilean
CN China|Chinese
CO Colombia|Colombian
KM Comoros|Comorian
CR Costa Rica|Costa Rican
HR Croatia|Croatian
CU Cuba|Cuban
CY Cyprus|Cypriot
CZ Czech Republic,Czechia|Czech
CD Democratic Republic of the Congo,DR Congo,DRC|Congolese
DK Denmark|Danish
DJ Djibouti|Djiboutian
DO Dominican Republic|Dominican
DM Dominica|
EC Ecuador|Ecuadorian,Ecuadorean
EG Egypt|Egyptian
SV El Salvador|Salvadoran
GQ Equatorial Guinea|Equatoguinean,Equatorial Guinean
ER Eritrea|Eritrean
EE Estonia|Estonian
SZ Eswatini,Swaziland|Swazi
ET Ethiopia|Ethiopian
FJ Fiji|Fijian
FI Finland|Finnish
FR France|French
GA Gabon|Gabonese
GM Gambia|Gambian
GE Georgia|Georgian
DE Germany|German
GH Ghana|Ghanaian
GR Greece|Greek
GD Grenada|Grenadian
GT Guatemala|Guatemalan
GW Guinea-Bissau|Bissau-Guinean
GN Guinea|Guinean
GY Guyana|Guyanese
HT Haiti|Haitian
HN Honduras|Honduran
HU Hungary|Hungarian
IS Iceland|Icelandic
IN India|Indian
ID Indonesia|Indonesian
IR Iran|Iranian
IQ Iraq|Iraqi
IE Ireland|Irish
IL Israel|Israeli
IT Italy|Italian
CI Ivory Coast|Ivorian
JM Jamaica|Jamaican
JP Japan|Japanese
JO Jordan|Jordanian
KZ Kazakhstan|Kazakh
KE Kenya|Kenyan
KI Kiribati|I-Kiribati
XK Kosovo|Kosovar
KW Kuwait|Kuwaiti
KG Kyrgyzstan|Kyrgyz
LA Laos|Lao,Laotian
LV Latvia|Latvian
LB Lebanon|Lebanese
LS Lesotho|Basotho
LR Liberia|Liberian
LY Libya|Libyan
LI Liechtenstein|
LT Lithuania|Lithuanian
LU Luxembourg|Luxembourgish
MG Madagascar|Malagasy
MW Malawi|Malawian
MY Malaysia|Malaysian
MV Maldives|Maldivian
ML Mali|Malian
MT Malta|Maltese
MH Marshall Islands|Marshallese
MR Mauritania|Mauritanian
MU Mauritius|Mauritian
MX Mexico|Mexican
FM Micronesia|Micronesian
MD Moldova|Moldovan
MC Monaco|Monegasque
MN Mongolia|Mongolian
ME Montenegro|Montenegrin
MA Morocco|Moroccan
MZ Mozambique|Mozambican
MM Myanmar,Burma|Burmese
NA Namibia|Namibian
NR Nauru|Nauruan
NP Nepal|Nepali,Nepalese
NL Netherlands|Dutch
NZ New Zealand|New Zealander
NI Nicaragua|Nicaraguan
NG Nigeria|Nigerian
NE Niger|Nigerien
KP North Korea|North Korean
MK North Macedonia,Macedonia|Macedonian
NO Norway|Norwegian
OM Oman|Omani
PK Pakistan|Pakistani
PW Palau|Palauan
PS Palestine|Palestinian
PA Panama|Panamanian
PG Papua New Guinea|Papua New Guinean
PY Paraguay|Paraguayan
PE Peru|Peruvian
PH Philippines|Philippine,Filipino
PL Poland|Polish
PT Portugal|Portuguese
QA Qatar|Qatari
CG Republic of the Congo,Congo-Brazzaville|
RO Romania|Romanian
RU Russia|Russian
RW Rwanda|Rwandan
KN Saint Kitts and Nevis,St Kitts and Nevis,St. Kitts and Nevis|Kittitian
LC Saint Lucia,St Lucia,St. Lucia|Saint Lucian,St Lucian,St. Lucian
VC Saint Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent and the Grenadines|
WS Samoa|Samoan
SM San Marino|Sammarinese
ST Sao Tome and Principe|
SA Saudi Arabia|Saudi,Saudi Arabian
SN Senegal|Senegalese
RS Serbia|Serbian
SC Seychelles|Seychellois
SL Sierra Leone|Sierra Leonean
SG Singapore|Singaporean
SK Slovakia|Slovak
SI Slovenia|Slovenian,Slovene
SB Solomon Islands|
SO Somalia|Somali
ZA South Africa|South African
KR South Korea|South Korean
SS South Sudan|South Sudanese
ES Spain|Spanish
LK Sri Lanka|Sri Lankan
SD Sudan|Sudanese
SR Suriname|Surinamese
SE Sweden|Swedish
CH Switzerland|Swiss
SY Syria|Syrian
TW Taiwan|Taiwanese
TJ Tajikistan|Tajik
TZ Tanzania|Tanzanian
TH Thailand|Thai
TL Timor-Leste,East Timor|Timorese,East Timorese
TG Togo|Togolese
TO Tonga|Tongan
TT Trinidad and Tobago,Trinidad|Trinidadian
TN Tunisia|Tunisian
TR Turkey,Türkiye|Turkish
TM Turkmenistan|Turkmen
TV Tuvalu|Tuvaluan
UG Uganda|Ugandan
UA Ukraine|Ukrainian
AE United Arab Emirates,UAE|Emirati
GB United Kingdom,UK,Britain|British
US United States,U.S.,US,USA|American
UY Uruguay|Uruguayan
UZ Uzbekistan|Uzbek
VU Vanuatu|Ni-Vanuatu
VA Vatican City,Vatican,Holy See|
VE Venezuela|Venezuelan
VN Vietnam|Vietnamese
YE Yemen|Yemeni
ZM Zambia|Zambian
ZW Zimbabwe|Zimbabwean
`;

export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
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

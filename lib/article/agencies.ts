/**
 * Agencies by the names with which they sign datelines. A name that is not listed is still read where the form is sure
 * ("GENEVA (XYZ) –"); the list decides where it is not ("Apple (AAPL) - …", scripts without capitals).
 */
const AGENCIES = new Set(
  [
    'AP, Associated Press, The Associated Press, AFP, Reuters, UPI, Bloomberg, PA, PA Media, CP, The Canadian Press, AAP, CNN, dpa, dpa/tmn, AFX, APA, KNA, epd, SID, sda, Keystone-SDA, ATS, Belga, ANP, Ritzau, NTB, TT, STT, LETA, BNS, ELTA, ČTK, CTK, TASR, SITA, MTI, PAP, Agerpres, BTA, Hina, STA, Tanjug, FoNet, Beta, Fena, MIA',
    'ANSA, AGI, Adnkronos, askanews, LaPresse, EFE, Europa Press, Lusa, ANA, AMNA, TASS, ITAR-TASS, RIA Novosti, Sputnik, Interfax, Ukrinform, UNIAN, BelTA, Kazinform, Kabar, AzerTAC, Trend, Armenpress, Interpressnews, AA, Anadolu, DHA, IHA, SANA, NNA, Petra, WAFA, WAM, SPA, KUNA, QNA, BNA, ONA, MENA, INA, Saba, SABA, IRNA, Mehr, Fars, Tasnim, ISNA',
    'Xinhua, CNS, CNA, Kyodo, Jiji, Jiji Press, Yonhap, KCNA, PTI, ANI, IANS, UNI, APP, BSS, UNB, Bernama, Antara, PNA, VNA, TNA, Montsame, APS, MAP, TAP, LANA, SUNA, ENA, KNA, GNA, NAN, APA, SAnews, Pana, Prensa Latina, Télam, Telam, Agência Brasil, Notimex, Andina, ABI, AVN, UKI, Tempo, VOA, RFE/RL, RFI, DW, Zenit, CNA/EWTN News',
    'ТАСС, РИА Новости, Интерфакс, INTERFAX, INTERFAX.RU, Укринформ, УНИАН, БелТА, БЕЛТА, Sputnik Казахстан, Казинформ, АПА, Тренд',
    'سانا, وام, واس, وفا, قنا, كونا, بترا, أ ف ب, ا ف ب, رويترز, أ ش أ, الأناضول, واع, وأج, ایرنا, إيرنا, ارنا, ایسنا, تسنیم, مهر, فارس',
    '新华社, 新華社, 中新社, 中新网, 中央社, 共同社, 共同, 時事, 연합뉴스, 뉴시스, 뉴스1, 조선중앙통신, 朝鲜中央通讯社, TTXVN',
  ]
    .join(', ')
    .split(', ')
    .map((name) => name.toLowerCase()),
);

/** Whether a name, or each part of "AFP/Reuters", signs as a news agency. */
export function isAgency(name: string): boolean {
  const whole = name.trim().toLowerCase();
  return AGENCIES.has(whole) || whole.split(/[/,]| und | and /u).every((part) => AGENCIES.has(part.trim()));
}

import Domain

/// Names of languages, for the line that says what is spoken at home (codes: ISO 639-1).
enum LanguageNames {
  /// The language's name in the letter's language; a code or name that nobody knows stays as it was written.
  static func name(_ text: String, in language: LetterLanguage) -> String {
    let text = LetterWording.clean(text)
    let tag = text.lowercased().prefix { $0 != "-" && $0 != "_" }
    let code =
      english[String(tag)] == nil ? LetterLanguage(named: text)?.rawValue ?? codes[text.lowercased()] : String(tag)
    guard let code else { return text }
    return own[language]?[code] ?? english[code] ?? text
  }

  private static func table(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for entry in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let parts = entry.split(separator: "=", maxSplits: 1).map { LetterWording.clean(String($0)) }
      if parts.count == 2 { table[parts[0]] = parts[1] }
    }
    return table
  }

  private static let codes = Dictionary(english.map { ($1.lowercased(), $0) }, uniquingKeysWith: { min($0, $1) })

  private static let own: [LetterLanguage: [String: String]] = [
    .japanese: table(
      """
      ar=アラビア語; bn=ベンガル語; de=ドイツ語; el=ギリシャ語; en=英語; es=スペイン語; fa=ペルシア語; fr=フランス語; gu=グジャラート語
      hi=ヒンディー語; hu=ハンガリー語; id=インドネシア語; it=イタリア語; ja=日本語; km=クメール語; ko=韓国語; mn=モンゴル語; my=ビルマ語
      ne=ネパール語; nl=オランダ語; pa=パンジャブ語; pl=ポーランド語; ps=パシュトー語; pt=ポルトガル語; ro=ルーマニア語; ru=ロシア語
      si=シンハラ語; so=ソマリ語; sq=アルバニア語; sw=スワヒリ語; ta=タミル語; te=テルグ語; th=タイ語; ti=ティグリニャ語; tl=タガログ語
      tr=トルコ語; uk=ウクライナ語; ur=ウルドゥー語; uz=ウズベク語; vi=ベトナム語; zh=中国語
      """),
    .spanish: table(
      """
      ar=árabe; bg=búlgaro; bn=bengalí; ca=catalán; de=alemán; el=griego; en=inglés; es=español; eu=euskera; fa=persa
      fr=francés; gl=gallego; gn=guaraní; ht=criollo haitiano; hi=hindi; hu=húngaro; hy=armenio; id=indonesio; it=italiano
      ja=japonés; ka=georgiano; ko=coreano; ne=nepalí; nl=neerlandés; pa=panyabí; pl=polaco; ps=pastún; pt=portugués
      qu=quechua; ro=rumano; ru=ruso; so=somalí; sq=albanés; sw=suajili; ta=tamil; th=tailandés; ti=tigriña; tl=tagalo
      tr=turco; uk=ucraniano; ur=urdu; vi=vietnamita; wo=wólof; zh=chino
      """),
    .italian: table(
      """
      ar=arabo; bg=bulgaro; bn=bengalese; ca=catalano; de=tedesco; el=greco; en=inglese; es=spagnolo; fa=persiano
      fr=francese; hi=hindi; hr=croato; hu=ungherese; hy=armeno; id=indonesiano; it=italiano; ja=giapponese; ka=georgiano
      ko=coreano; mk=macedone; ne=nepalese; nl=olandese; pa=punjabi; pl=polacco; ps=pashtu; pt=portoghese; ro=rumeno
      ru=russo; si=singalese; sl=sloveno; so=somalo; sq=albanese; sr=serbo; sw=swahili; ta=tamil; th=thailandese
      ti=tigrino; tl=tagalog; tr=turco; uk=ucraino; ur=urdu; vi=vietnamita; wo=wolof; zh=cinese
      """),
  ]

  private static let english = table(
    """
    aa=Afar; ab=Abkhazian; ae=Avestan; af=Afrikaans; ak=Akan; am=Amharic; an=Aragonese; ar=Arabic; as=Assamese; av=Avaric
    ay=Aymara; az=Azerbaijani; ba=Bashkir; be=Belarusian; bg=Bulgarian; bi=Bislama; bm=Bambara; bn=Bengali; bo=Tibetan
    br=Breton; bs=Bosnian; ca=Catalan; ce=Chechen; ch=Chamorro; co=Corsican; cr=Cree; cs=Czech; cu=Church Slavic
    cv=Chuvash; cy=Welsh; da=Danish; de=German; dv=Divehi; dz=Dzongkha; ee=Ewe; el=Greek; en=English; eo=Esperanto
    es=Spanish; et=Estonian; eu=Basque; fa=Persian; ff=Fulah; fi=Finnish; fj=Fijian; fo=Faroese; fr=French; fy=Frisian
    ga=Irish; gd=Scottish Gaelic; gl=Galician; gn=Guarani; gu=Gujarati; gv=Manx; ha=Hausa; he=Hebrew; hi=Hindi
    ho=Hiri Motu; hr=Croatian; ht=Haitian Creole; hu=Hungarian; hy=Armenian; hz=Herero; ia=Interlingua; id=Indonesian
    ie=Interlingue; ig=Igbo; ii=Sichuan Yi; ik=Inupiaq; io=Ido; is=Icelandic; it=Italian; iu=Inuktitut; ja=Japanese
    jv=Javanese; ka=Georgian; kg=Kongo; ki=Kikuyu; kj=Kuanyama; kk=Kazakh; kl=Kalaallisut; km=Khmer; kn=Kannada
    ko=Korean; kr=Kanuri; ks=Kashmiri; ku=Kurdish; kv=Komi; kw=Cornish; ky=Kyrgyz; la=Latin; lb=Luxembourgish; lg=Ganda
    li=Limburgish; ln=Lingala; lo=Lao; lt=Lithuanian; lu=Luba-Katanga; lv=Latvian; mg=Malagasy; mh=Marshallese; mi=Maori
    mk=Macedonian; ml=Malayalam; mn=Mongolian; mr=Marathi; ms=Malay; mt=Maltese; my=Burmese; na=Nauru; nb=Norwegian Bokmål
    nd=North Ndebele; ne=Nepali; ng=Ndonga; nl=Dutch; nn=Norwegian Nynorsk; no=Norwegian; nr=South Ndebele; nv=Navajo
    ny=Chichewa; oc=Occitan; oj=Ojibwa; om=Oromo; or=Oriya; os=Ossetian; pa=Punjabi; pi=Pali; pl=Polish; ps=Pashto
    pt=Portuguese; qu=Quechua; rm=Romansh; rn=Rundi; ro=Romanian; ru=Russian; rw=Kinyarwanda; sa=Sanskrit; sc=Sardinian
    sd=Sindhi; se=Northern Sami; sg=Sango; si=Sinhala; sk=Slovak; sl=Slovenian; sm=Samoan; sn=Shona; so=Somali
    sq=Albanian; sr=Serbian; ss=Swati; st=Southern Sotho; su=Sundanese; sv=Swedish; sw=Swahili; ta=Tamil; te=Telugu
    tg=Tajik; th=Thai; ti=Tigrinya; tk=Turkmen; tl=Tagalog; tn=Tswana; to=Tonga; tr=Turkish; ts=Tsonga; tt=Tatar; tw=Twi
    ty=Tahitian; ug=Uighur; uk=Ukrainian; ur=Urdu; uz=Uzbek; ve=Venda; vi=Vietnamese; vo=Volapük; wa=Walloon; wo=Wolof
    xh=Xhosa; yi=Yiddish; yo=Yoruba; za=Zhuang; zh=Chinese; zu=Zulu
    """)
}

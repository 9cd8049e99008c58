/// Words that no letter may use, each a sequence of words; a star stands for any ending.
///
/// Sources: the product's promise of kindness; Heyne et al. 2019 on names for absence; DataKind and DEWS on labels.
enum StigmaWords {
  /// Labels, diagnoses and blame, whoever reads.
  static let labels =
    [
      // Names for a child who is away.
      "hikikomori*", "futoko*", "futōko*", "truan*", "refuser*", "school refus*", "refus* school", "refus* to attend",
      "school phob*", "school avoid*", "avoider*", "non attender*", "nonattender*", "absentee", "absentees", "dropout*",
      "drop out", "drop outs", "drops out", "dropping out", "dropped out", "skip school", "skips school",
      "skipped school", "skipping school", "recluse*", "reclusive*", "shut in", "shut ins", "shutin*", "neet", "neets",
      "loner*", "social* withdrawn", "social withdrawal",
      // Forecasts.
      "at risk", "high risk", "higher risk", "highest risk", "low risk", "medium risk", "highrisk", "risk score*",
      "risk level*", "risk group*", "probabilit*", "likelihood", "prognos*",
      // Conditions.
      "disorder*", "depress*", "autis*", "asperger*", "adhd", "attention deficit", "asd", "ptsd", "ocd", "schizo*",
      "bipolar", "psychosis", "psychotic*", "psychopath*", "neurotic*", "phobia*", "phobic*", "agoraphob*", "addict*",
      "patholog*", "syndrome*", "mental* ill*", "mentally disturbed", "emotionally disturbed", "abnormal*",
      // Blame.
      "lazy", "lazier", "laziest", "lazily", "laziness", "delinquen*", "antisocial*", "anti social*", "deviant*",
      "defian*", "oppositional", "manipulat*", "maladjust*", "dysfunction*", "misbehav*", "offender*", "unruly",
      "problem child*", "problem famil*", "problem student*", "bad parent*", "poor parent*", "your fault",
      // Matters that only a person may speak of.
      "suicid*", "self harm*", "abuse*", "abusi*", "neglect*",
    ] + spanish + italian

  /// Spanish labels, diagnoses and blame.
  private static let spanish = [
    "absentis*", "absentist*", "faltist*", "hikikomori*", "fobia escolar", "fobia*", "fóbic*", "fobic*",
    "rechazo escolar",
    "rechazo a la escuela", "rechaza la escuela", "se niega a ir", "negativa a asistir", "faltar sin permiso",
    "hacer novillos", "hace novillos", "novillos", "abandono escolar", "desertor*", "deserción escolar",
    "fracaso escolar",
    "en riesgo", "alto riesgo", "bajo riesgo", "grupo de riesgo", "nivel de riesgo", "probabilidad*", "pronóstic*",
    "depresi*", "depresiv*", "trastorno*", "autis*", "tdah", "asperger*", "esquizo*", "psicosis", "psicótic*",
    "neurótic*", "adicción", "adicto", "adicta", "adict*", "síndrome*", "patolog*", "patológ*", "enfermedad mental",
    "enfermo mental", "enferma mental", "anormal*", "perezos*", "pereza", "holgazan*", "holgazán", "flojo", "floja",
    "delincuent*", "antisocial*", "inadaptad*", "desadaptad*", "rebelde*", "desafiante*", "manipulador*",
    "problemátic*",
    "niño problema", "niña problema", "familia desestructurada", "familia disfuncional", "mala madre", "mal padre",
    "malos padres", "por su culpa", "culpa suya", "suicid*", "autolesi*", "maltrat*", "abuso*", "abusad*", "negligen*",
  ]

  /// Italian labels, diagnoses and blame.
  private static let italian = [
    "assenteis*", "ritirato sociale", "ritirata sociale", "ritiro sociale", "ritirati sociali", "fobia scolare",
    "fobia scolastica",
    "fobie", "fobic*", "rifiuto scolastico", "rifiuto della scuola", "rifiuta la scuola", "rifiuta di andare",
    "marinare", "marina la scuola", "bigiare", "bigia", "dispersione scolastica", "abbandono scolastico",
    "insuccesso scolastico", "a rischio", "alto rischio", "basso rischio", "livello di rischio", "probabilità",
    "prognosi",
    "depressi*", "depresso", "depressa", "disturbi", "disturbo del", "disturbo dell", "disturbo dello", "disturbo di",
    "disturbo da", "disturbo specifico", "autis*", "autistic*", "dsa", "bes", "schizo*",
    "psicosi", "psicotic*", "nevrotic*", "dipendenza da", "tossicodip*", "sindrome*", "patologi*", "malattia mentale",
    "malato di mente", "malata di mente", "anormal*", "pigr*", "svogliat*", "fannullon*", "scansafatiche",
    "delinquent*",
    "antisocial*", "disadattat*", "ribelle", "ribelli", "oppositiv*", "manipolat*", "problematic*", "bambino difficile",
    "bambina difficile", "ragazzo difficile", "ragazza difficile", "famiglia problematica", "famiglia disfunzionale",
    "cattiva madre", "cattivo padre", "colpa sua", "colpa vostra", "suicid*", "autolesion*", "maltrattament*",
    "abuso", "abusi", "abusat*", "trascuratezza", "negligen*", "incuria",
  ]

  /// Words of the analysis, which families and services never read, in the letter's language.
  static let inner: [LetterLanguage: [String]] = [
    .english: [
      "excess", "cusum", "baseline", "threshold*", "stage", "stages", "trajector*", "early signs", "often away",
      "mostly away", "not coming", "flagged", "referral list", "risk",
    ],
    .spanish: ["cusum", "umbral", "umbrales", "trayectoria*", "señales tempranas", "riesgo", "riesgos", "puntuación"],
    .italian: ["cusum", "soglia", "soglie", "traiettori*", "segnali precoci", "rischio", "rischi", "punteggio"],
    .japanese: ["cusum"],
  ]

  /// Languages written without blanks are searched for these as they stand.
  static let unspaced = [
    "引きこもり", "ひきこもり", "引き籠", "ヒキコモリ", "不登校", "登校拒否", "登校しぶり", "登校渋り", "学校恐怖", "怠け", "怠学",
    "サボり", "さぼり", "サボる", "ずる休み", "無断欠席", "問題児", "問題行動", "問題のある", "非行", "不良生徒", "不良少年", "反抗的", "問題家庭", "親の責任",
    "しつけが", "しつけの", "甘やかし", "落ちこぼれ", "中退", "ニート", "うつ病", "鬱", "発達障害", "障害", "自閉", "アスペルガー", "統合失調", "精神病",
    "精神疾患", "神経症", "恐怖症", "依存症", "ネット依存", "ゲーム依存", "症候群", "異常", "自殺", "自傷", "虐待", "ネグレクト",
    "ハイリスク", "高リスク", "リスクが高い", "危険度", "確率",
  ]

  /// Words of the analysis in Japanese.
  static let unspacedInner = ["リスク", "閾値", "基準超過", "軌跡", "要注意"]
}

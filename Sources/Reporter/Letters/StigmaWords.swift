/// Words that no letter may use, each a sequence of words; a star stands for any ending.
///
/// Sources: the product's promise of kindness; Heyne et al. 2019 on names for absence; DataKind and DEWS on labels.
enum StigmaWords {
  /// Labels, diagnoses and blame, whoever reads.
  static let labels = [
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
    // Spanish and Italian.
    "absentista*", "depresi*", "trastorno*", "perezos*", "delincuent*", "disturbo*", "pigrizia", "svogliat*",
  ]

  /// Words of the analysis, which families and services never read.
  static let inner = [
    "excess", "cusum", "baseline", "threshold*", "stage", "stages", "trajector*", "early signs", "often away",
    "mostly away", "not coming", "flagged", "referral list", "risk",
  ]

  /// Languages written without blanks are searched for these as they stand.
  static let unspaced = [
    "引きこもり", "ひきこもり", "引き籠", "ヒキコモリ", "不登校", "登校拒否", "怠け", "問題児", "非行", "うつ病", "発達障害", "自閉症",
  ]
}

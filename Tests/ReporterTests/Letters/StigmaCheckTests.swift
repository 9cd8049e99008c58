import Domain
import Reporter
import Testing

@Suite struct StigmaCheckTests {
  @Test(arguments: [
    "hikikomori", "Futoko", "truant", "TRUANCY", "truants", "a school refuser", "school refusal", "school-phobia",
    "school phobia", "school avoidance", "high-risk", "high risk", "highrisk", "at risk of", "at-risk", "risk score",
    "an anxiety disorder", "disorders", "depression", "depressed", "autism", "autistic", "ADHD", "lazy", "laziness",
    "delinquent", "dropout", "drop-out", "drop out", "dropping out", "probability", "suicide", "self-harm", "neglect",
    "phobia", "addicted", "loner", "reclusive", "引きこもり", "彼は不登校です", "trastorno", "depresión", "ｔｒｕａｎｔ",
    "tru\u{AD}ant", "tru\u{200B}ant", "high\nrisk", "high_risk",
  ]) func `labels, diagnoses and their word forms are found`(text: String) {
    #expect(!StigmaCheck.hits(in: "She is \(text), they say.", leavesSchool: false).isEmpty)
  }

  @Test(arguments: [
    "has found it hard to come", "Lazarus Autumn of Drop Lane", "The family needs support.",
    "They order lunch at school",
    "A risky slide", "asterisk", "No one is to blame.", "the highest tower", "psychosocial support", "a stage play",
    "is not coming by bus", "the excess water", "",
  ]) func `ordinary words pass`(text: String) {
    #expect(StigmaCheck.hits(in: text, leavesSchool: false).isEmpty)
  }

  @Test(arguments: [
    "the excess", "baseline", "this stage", "early signs", "mostly away", "not coming", "NO_PEER_CONTACT",
    "SLEEP_REVERSAL", "threshold", "a risk",
  ]) func `words of the analysis stay in the school`(text: String) {
    #expect(!StigmaCheck.hits(in: text, leavesSchool: true).isEmpty)
    #expect(StigmaCheck.hits(in: text, leavesSchool: false).isEmpty)
  }

  @Test func `a hit tells its place and what to say instead`() throws {
    let hits = StigmaCheck.hits(in: "Dear family,\nhe is  a school-refuser and lazy.")
    #expect(hits.map { "\($0.line):\($0.column)" } == ["2:10", "2:29"])
    #expect(
      hits.first?.description == """
        2:10: ‘school refuser’ may not stand in a letter
          hint: say what can be seen, such as “has found it hard to come” or “we have seen this on these days”
        """)
  }

  @Test(arguments: LetterLanguage.allCases)
  func `the built-in templates say nothing of the kind`(language: LetterLanguage) {
    for kind in LetterKind.allCases {
      for audience in LetterAudience.allCases where audience.has(kind) {
        let text = LetterTemplate.builtInText(kind, audience: audience, language: language)
        #expect(StigmaCheck.hits(in: text, language: language) == [])
      }
    }
  }

  @Test(arguments: [
    "es absentista", "fobia escolar", "rechazo escolar", "en riesgo", "un trastorno", "TDAH", "es perezosa", "holgazán",
    "por su culpa", "síndrome", "pronóstico", "è svogliato", "ritiro sociale", "fobia scolastica", "a rischio",
    "disturbi", "pigra", "fannullone", "colpa sua", "depressa", "dispersione scolastica", "登校しぶりがある", "怠学です",
    "ハイリスクの生徒", "発達障害の疑い", "虐待", "無断欠席が続く", "ずる休み",
  ]) func `labels are found in every language that letters are written in`(text: String) {
    for language in LetterLanguage.allCases {
      #expect(!StigmaCheck.hits(in: text, leavesSchool: false, language: language).isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    "Nadie tiene la culpa.", "Non è colpa di nessuno.", "Si la disturbo, me lo dica.", "体調不良との連絡", "気持ちを押しつけない",
    "Una vaga idea", "Fa uno stage in officina", "誰のせいでもありません",
  ]) func `ordinary words of other languages pass`(text: String) {
    for language in [LetterLanguage.japanese, .spanish, .italian] {
      #expect(StigmaCheck.hits(in: text, language: language).map(\.words) == [])
    }
  }

  @Test(arguments: [(LetterLanguage.spanish, "un umbral"), (.italian, "la soglia"), (.japanese, "リスクがある")])
  func `words of the analysis stay in the school in each language`(language: LetterLanguage, text: String) {
    #expect(!StigmaCheck.hits(in: text, language: language).isEmpty)
    #expect(StigmaCheck.hits(in: text, leavesSchool: false, language: language).isEmpty)
  }

  @Test(arguments: SignCode.allCases) func `what a referral says of a sign is kind`(code: SignCode) throws {
    let letter = try LetterFixture.letter(.internalReferral) {
      $0.signs = [LetterSign(code: code, day: $0.asOf)]
    }
    #expect(!letter.text.contains(code.rawValue) || !code.rawValue.contains("_"))
    let says = letter.text.contains("WHAT STAFF HAVE SEEN")
    #expect(says == (code.group == .sign))
  }
}

import Domain
import Notes
import Testing

@Suite struct SignMatcherTests {
  private static let matcher = SignMatcher()
  private func signs(_ text: String) -> [Sign] { SignMatcherTests.matcher.signs(in: text) }
  private func context(_ code: SignCode, _ text: String) -> [Sign.Context] {
    signs(text).filter { $0.code == code }.map(\.context)
  }

  @Test(arguments: [
    "He STAYS IN HIS ROOM all day.", "he stays in his bedroom", "Ｈｅ ｓｔａｙｓ ｉｎ ｈｉｓ ｒｏｏｍ．", "He stáys in his róom.",
    "He stays in\nhis room", "He  stays\u{A0}in his\u{200B} room", "“stays in his room”",
  ])
  func `case, width, accents and blanks make no difference`(text: String) {
    #expect(context(.roombound, text) == [.affirmed])
  }

  @Test(arguments: ["He hasn’t left his room.", "He hasn't left his room.", "He hasnt left his room."])
  func `an apostrophe may be curly, straight or missing`(text: String) {
    #expect(context(.roombound, text) == [.affirmed])
  }

  @Test(arguments: ["The recutting of the film", "a grungy look", "Knifed Road School", "thesuicides"])
  func `a phrase is never found inside a word`(text: String) { #expect(signs(text).isEmpty) }

  @Test func `a span is the place of the phrase in bytes`() throws {
    let text = "Élève: 12 Mai. Très calme; he stays in his room, says père."
    let sign = try #require(signs(text).first { $0.code == .roombound })
    #expect(String(decoding: Array(text.utf8)[sign.span], as: UTF8.self) == "stays in his room")
  }

  @Test func `a quote is the sentence as written, on one line`() throws {
    let sign = try #require(
      signs("Met mother. He stays\nin his room all day, she says. Grades fine.").first { $0.code == .roombound })
    #expect(sign.quote == "He stays in his room all day, she says")
  }

  @Test(arguments: [20, 60, 400])
  func `a quote is never longer than 160 characters and holds the phrase`(padding: Int) throws {
    let filler = Array(repeating: "wörter", count: padding).joined(separator: " ")
    let sign = try #require(signs("\(filler) stays in his room \(filler)").first)
    #expect(sign.quote.count <= 160)
    #expect(sign.quote.contains("stays in his room"))
  }

  @Test func `the same thing said twice is one sign, the first`() {
    let found = signs("He stays in his room. Really, he stays in his room.").filter { $0.code == .roombound }
    #expect(found.count == 1)
    #expect(found.first?.span.lowerBound == 3)
  }

  @Test func `a denied and an affirmed mention are both kept`() {
    #expect(
      Set(context(.selfHarm, "She denies self-harm. Later: she has been cutting herself.")) == [.negated, .affirmed])
  }

  @Test func `a phrase inside a longer one is not counted again`() {
    #expect(context(.friendContact, "No contact with friends since May.").isEmpty)
    #expect(context(.noPeerContact, "No contact with friends since May.") == [.affirmed])
  }

  @Test(arguments: [
    ("Self-harm: none.", Sign.Context.negated), ("Self-harm? No.", .negated),
    ("Self-harm - denied", .negated), ("?self-harm", .uncertain), ("Self-harm?", .uncertain),
    ("Self-harm? Yes.", .affirmed), ("SELF HARM", .affirmed), ("Self-harm, no appetite.", .affirmed),
    ("She may self-harm.", .uncertain), ("Since May self-harm.", .affirmed), ("Self-harm of her sister.", .otherPerson),
    ("Mother's self-harm", .otherPerson), ("Mother reports self-harm.", .affirmed), ("used to self-harm", .past),
    ("wants to self-harm", .affirmed), ("not only self-harm", .affirmed), ("did not deny self-harm", .affirmed),
  ])
  func `short notes are read as they are meant`(text: String, context: Sign.Context) {
    #expect(self.context(.selfHarm, text) == [context], "\(text)")
  }

  @Test(arguments: [
    "", " ", "\u{0}", "...", "?!?", "''''", String(repeating: "not ", count: 5000),
    String(repeating: "not cutting herself or ", count: 1000), String(repeating: "his brother, who ", count: 2000),
    String(repeating: "stays in his room ", count: 2000), String(repeating: "a", count: 65_000),
    "🙂‍↔️ ﷽ \u{202E}abc\u{FFFD}",
    String(repeating: "\u{301}", count: 2000), String(repeating: "部", count: 20_000),
  ])
  func `any text is read without harm, and its spans lie in it`(text: String) {
    for sign in signs(text) {
      #expect(sign.span.lowerBound >= 0 && sign.span.upperBound <= text.utf8.count)
      #expect(sign.quote.count <= 160)
    }
  }

  @Test func `random words never break the reader, and the same text gives the same signs`() {
    let words =
      "not no he she his brother friend stays in his room cutting herself , . ; ? : and or but who denies maybe last year wants to"
      .split(separator: " ").map(String.init)
    var random = Seeded(7)
    for _ in 0..<400 {
      let text = (0..<30).map { _ in words[random.next(words.count)] }.joined(separator: " ")
      #expect(signs(text) == signs(text))
    }
  }

  @Test func `a district's own words, without blanks between them, are found too`() {
    let own = Lexicon(text: "language = ja\nROOMBOUND: 部屋から出ない\nSLEEP_REVERSAL: 昼夜逆転")
    #expect(own.problems.isEmpty)
    let found = SignMatcher(lexicons: [.english, own]).signs(in: "最近、昼夜逆転で部屋から出ない。")
    #expect(found.map(\.code) == [.sleepReversal, .roombound])
    #expect(found.last?.quote == "最近、昼夜逆転で部屋から出ない")
  }

  @Test(arguments: [
    ("ﾘｽｶをしている", SignCode.selfHarm), ("リスカをしている", .selfHarm), ("死にたぃ", .suicideTalk), ("死にたーい", .suicideTalk),
    ("シにたい", .suicideTalk), ("ｹﾞｰﾑばかりしている", .gamingScreenEscape), ("ケ\u{3099}ームばかりしている", .gamingScreenEscape),
    ("ゲームば\u{200B}かりしている", .gamingScreenEscape), ("消え たい", .suicideTalk), ("消え\nたい", .suicideTalk),
  ])
  func `kana of any width, voicing marks apart and drawn-out vowels make no difference`(text: String, code: SignCode) {
    #expect(context(code, text) == [.affirmed])
  }

  @Test func `a span in Japanese is cut out of the text as written`() throws {
    let text = "昨日、ﾘｽｶをしたと話す。"
    let sign = try #require(signs(text).first)
    #expect(String(decoding: Array(text.utf8)[sign.span], as: UTF8.self) == "ﾘｽｶ")
  }

  @Test(arguments: [
    ("El año pasado sufrió bullying.", SignCode.bullyingOstracism, Sign.Context.past),
    ("L'anno scorso è stata vittima di bullismo.", .bullyingOstracism, .past),
    ("Nega ideazione suicidaria.", .suicideTalk, .negated), ("Niega ideación suicida.", .suicideTalk, .negated),
    ("È autolesionista.", .selfHarm, .affirmed), ("E' autolesionista.", .selfHarm, .affirmed),
    ("Forse e autolesionista.", .selfHarm, .uncertain), ("¿Se corta?", .selfHarm, .uncertain),
    ("No se corta.", .selfHarm, .negated), ("Sí, se corta.", .selfHarm, .affirmed),
    ("Si se corta, avisar.", .selfHarm, .uncertain),
  ])
  func `what two languages write alike is read in the language of the note`(
    text: String, code: SignCode, context: Sign.Context
  ) {
    #expect(self.context(code, text) == [context])
  }

  @Test(arguments: [
    "The mother says that he told her: «me quiero morir».", "Il ragazzo ha scritto «I want to die» sul banco.",
    "She wrote 死にたい in her diary.",
  ])
  func `a critical mention counts in whatever language it is written`(text: String) {
    #expect(context(.suicideTalk, text).count == 1)
  }

  @Test(arguments: [
    ("Asked about self-harm. Denies.", SignCode.selfHarm, Sign.Context.negated),
    ("Asked about self-harm. She denies it.", .selfHarm, .negated),
    ("Suicidal thoughts. None.", .suicideTalk, .negated),
    ("Bullied by two boys. That was last year.", .bullyingOstracism, .past),
    ("Bullied by two boys. Last year.", .bullyingOstracism, .past),
    ("Se preguntó por autolesiones. Lo niega.", .selfHarm, .negated),
    ("Sufrió acoso. El año pasado.", .bullyingOstracism, .past),
    ("Chiesto di autolesionismo. Nega.", .selfHarm, .negated),
    ("Vittima di bullismo. L'anno scorso.", .bullyingOstracism, .past),
    ("いじめられていた。今はない。", .bullyingOstracism, .negated), ("いじめがあった。昨年。", .bullyingOstracism, .past),
    ("Le pegan en casa. Ya no.", .abuseNeglect, .negated), ("Pensieri suicidari. Nessuno.", .suicideTalk, .negated),
    ("自傷について聞いた。否定。", .selfHarm, .negated),
  ])
  func `a short sentence that only answers speaks of the one before`(
    text: String, code: SignCode, context: Sign.Context
  ) {
    #expect(self.context(code, text) == [context], "\(text)")
  }

  @Test func `a denial in the next sentence never takes a critical mention from a person's eyes`() {
    let mentions = UrgentCheck.mentions(in: signs("Asked about self-harm. Denies."))
    #expect(mentions == [UrgentMention(code: .selfHarm, context: .negated, isCheck: true)])
  }

  @Test(arguments: [
    ("Cuts herself. Denies being bullied.", SignCode.selfHarm), ("Cuts herself. Denies pain.", .selfHarm),
    ("Cuts herself. No change.", .selfHarm), ("Cuts herself. Still.", .selfHarm),
    ("Cuts herself. Last year was better at home.", .selfHarm), ("Cuts herself. Denied?", .selfHarm),
    ("Cuts herself. No appetite.", .selfHarm), ("Cuts herself. Rarely.", .selfHarm),
    ("Cuts herself. Absent.", .selfHarm),
    ("Cuts herself. No concerns.", .selfHarm), ("Cuts herself. Not only.", .selfHarm),
    ("Se corta los brazos. Ausente.", .selfHarm), ("Si taglia le braccia. Raramente.", .selfHarm),
    ("Cuts herself. Met her father. Denies.", .selfHarm),
    ("Se corta los brazos. Niega dolor.", .selfHarm), ("Se corta los brazos. No come.", .selfHarm),
    ("Si taglia le braccia. Nega dolore.", .selfHarm), ("Si taglia le braccia. Non mangia.", .selfHarm),
    ("リスカをしている。食欲がない。", .selfHarm), ("リスカをしている。昨年、転校した。", .selfHarm),
  ])
  func `a sentence that says more takes nothing back`(text: String, code: SignCode) {
    #expect(context(code, text) == [.affirmed], "\(text)")
  }

  @Test func `a reader that has read other notes finds the same`() {
    let texts = [
      "He stays in his room. Asked about self-harm. Denies.", "", "部屋から出ない。自傷はない。", "Su hermano se corta.",
      "No contact with friends since May; he stays in his room all day, mother says.", "ﾘｽｶをしている",
    ]
    var reader = SignMatcherTests.matcher.reader()
    for text in texts + texts.reversed() { #expect(reader.signs(in: text) == signs(text), "\(text)") }
  }

  @Test func `the same text in other bytes has spans of its own`() throws {
    var reader = SignMatcherTests.matcher.reader()
    let before = "Él no est\u{E1} bien: se corta."
    let after = "Él no esta\u{301} bien: se corta."
    #expect(before == after)
    for text in [before, after] {
      let sign = try #require(reader.signs(in: text).first)
      #expect(String(decoding: Array(text.utf8)[sign.span], as: UTF8.self) == "se corta")
    }
  }

  @Test func `only the configured languages are read`() {
    let english = SignMatcher(lexicons: [.english])
    #expect(english.signs(in: "Se corta los brazos. 死にたい").isEmpty)
  }

  @Test(arguments: [
    ("Thinks about killing himself, denies having cut.", "SUICIDE_TALK"),
    ("Admits to scratching her arms when upset, denies suicidal thoughts.", "SELF_HARM"),
    ("Fresh cuts on her arms, no concerns from mum.", "SELF_HARM"),
    ("Wants to die, not reported to anyone before.", "SUICIDE_TALK"),
    ("Bullied by two boys, none known to staff.", "BULLYING_OSTRACISM"),
    ("Se corta los brazos, niega ideas suicidas.", "SELF_HARM"),
    ("Si taglia le braccia, nega di pensare al suicidio.", "SELF_HARM"),
    ("リストカットあり、希死念慮は否定。", "SELF_HARM"),
  ])
  func `a denial after a comma denies what follows it, not what went before`(text: String, code: String) {
    let sign = SignMatcher().signs(in: text).first { $0.code.rawValue == code }
    #expect(sign?.context == .affirmed, "\(text) \(String(describing: sign))")
  }

  @Test(arguments: [
    "Asked about bullying, denies.", "Self-harm: denies.", "Self-harm: none reported at home.", "Bullying? None.",
  ])
  func `a denial that nothing follows, or after a colon, answers`(text: String) {
    #expect(SignMatcher().signs(in: text).map(\.context) == [.negated], "\(text)")
  }
}

/// A small repeatable source of numbers (Knuth's linear congruential generator).
struct Seeded {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

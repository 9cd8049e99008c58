import Domain
import Notes
import Testing

@Suite struct UrgentCheckTests {
  private func sign(_ code: SignCode, _ context: Sign.Context) -> Sign {
    Sign(code: code, context: context, quote: "", span: 0..<0)
  }

  @Test func `only critical codes are urgent`() {
    let signs = SignCode.allCases.map { sign($0, .affirmed) }
    #expect(
      UrgentCheck.mentions(in: signs).map(\.code)
        == [.selfHarm, .suicideTalk, .abuseNeglect, .notEating, .violence, .whereaboutsUnknown])
    #expect(UrgentCheck.mentions(in: [sign(.homebound, .affirmed)]).isEmpty)
  }

  @Test(arguments: Sign.Context.allCases)
  func `a softened mention is still looked at, as a check`(context: Sign.Context) {
    #expect(
      UrgentCheck.mentions(in: [sign(.violence, context)])
        == [UrgentMention(code: .violence, context: context, isCheck: context != .affirmed)])
  }

  @Test(arguments: [true, false])
  func `an affirmed mention is never hidden by a denied one`(deniedFirst: Bool) {
    let (denied, affirmed) = (sign(.suicideTalk, .negated), sign(.suicideTalk, .affirmed))
    let mentions = UrgentCheck.mentions(in: deniedFirst ? [denied, affirmed] : [affirmed, denied])
    #expect(mentions == [UrgentMention(code: .suicideTalk, context: .affirmed, isCheck: false)])
  }

  @Test func `the order is that of the codes, whatever the order in the note`() {
    let mentions = UrgentCheck.mentions(in: [sign(.violence, .affirmed), sign(.selfHarm, .past)])
    #expect(mentions.map(\.code) == [.selfHarm, .violence])
  }
}

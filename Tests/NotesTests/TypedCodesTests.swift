import Domain
import Notes
import Testing

@Suite struct TypedCodesTests {
  private static let matcher = SignMatcher()

  @Test(arguments: [
    "HOMEBOUND;SELF_HARM", "HOMEBOUND, SELF_HARM", "homebound self_harm", "Homebound; self-harm",
    "homebound; self harm",
    "ＨＯＭＥＢＯＵＮＤ；SELF_HARM", " HOMEBOUND ;; SELF_HARM ; ", "HOMEBOUND\nSELF_HARM", "HOMEBOUND;SELF_HARM;HOMEBOUND",
  ])
  func `codes are separated by semicolons, commas or blanks`(field: String) {
    let (signs, unknown) = TypedCodesTests.matcher.typed(field)
    #expect(signs.map(\.code) == [.homebound, .selfHarm])
    #expect(signs.allSatisfy { $0.isTyped && $0.holds && $0.span.isEmpty && $0.quote.isEmpty })
    #expect(unknown.isEmpty)
  }

  @Test func `every code can be typed`() {
    let field = SignCode.allCases.map(\.rawValue).joined(separator: ";")
    #expect(TypedCodesTests.matcher.typed(field).signs.map(\.code) == SignCode.allCases)
  }

  @Test func `what is no code comes back as written, once`() {
    let (signs, unknown) = TypedCodesTests.matcher.typed("HOMBOUND; ROOMBOUND; HOMBOUND; ??")
    #expect(signs.map(\.code) == [.roombound])
    #expect(unknown == ["HOMBOUND", "??"])
  }

  @Test func `an empty field says nothing`() {
    #expect(TypedCodesTests.matcher.typed("  ").signs.isEmpty)
    #expect(TypedCodesTests.matcher.typed("").unknown.isEmpty)
  }

  @Test func `a typed code outranks the same code in the text, even a denied one`() {
    let (signs, _) = TypedCodesTests.matcher.signs(in: "Denies self-harm. Sits alone at lunch.", typed: "SELF_HARM")
    #expect(signs.filter { $0.code == .selfHarm }.map(\.isTyped) == [true])
    #expect(signs.contains { $0.code == .aloneAtBreak && !$0.isTyped })
  }
}

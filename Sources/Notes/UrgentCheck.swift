public import Domain

/// A critical mention in a note, which a person must look at now.
public struct UrgentMention: Hashable, Sendable {
  public var code: SignCode
  public var context: Sign.Context
  /// Whether the words around it deny it, doubt it, or speak of the past or of somebody else; it is still looked at.
  public var isCheck: Bool

  public init(code: SignCode, context: Sign.Context, isCheck: Bool) {
    self.code = code
    self.context = context
    self.isCheck = isCheck
  }
}

/// Picks from the signs of a note what must not wait; finding nothing never means that all is well.
public enum UrgentCheck {
  /// One mention a critical code, in the order of the codes; an affirmed one is never hidden by a softer one.
  public static func mentions(in signs: [Sign]) -> [UrgentMention] {
    SignCode.allCases.filter { $0.group == .critical }.compactMap { code in
      let said = signs.filter { $0.code == code }
      guard let first = said.first(where: \.holds) ?? said.first else { return nil }
      return UrgentMention(code: code, context: first.context, isCheck: !first.holds)
    }
  }
}

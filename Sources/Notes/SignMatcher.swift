public import Domain

/// Finds signs in the free text of a note.
public struct SignMatcher: Sendable {
  public init() {}
  public func signs(in text: String) -> [Sign] { [] }
}

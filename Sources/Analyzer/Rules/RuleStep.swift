import Domain

/// One comparison of a compiled condition: where to go when it holds and when it does not.
struct RuleStep: Sendable {
  static let holds = -1
  static let fails = -2

  var comparison: Comparison
  var ifTrue: Int
  var ifFalse: Int

  /// Lays a condition out flat, so that it is decided without recursion and stops at the first answer.
  static func compile(_ condition: Condition) -> [RuleStep] {
    var steps: [RuleStep] = []
    emit(condition, into: &steps, ifTrue: holds, ifFalse: fails)
    return steps
  }

  private static func emit(_ condition: Condition, into steps: inout [RuleStep], ifTrue: Int, ifFalse: Int) {
    switch condition {
    case .compares(let comparison):
      steps.append(RuleStep(comparison: comparison, ifTrue: ifTrue, ifFalse: ifFalse))
    case .all(let parts):
      for (place, part) in parts.enumerated() {
        let next = place == parts.count - 1 ? ifTrue : steps.count + part.comparisons.count
        emit(part, into: &steps, ifTrue: next, ifFalse: ifFalse)
      }
    case .any(let parts):
      for (place, part) in parts.enumerated() {
        let next = place == parts.count - 1 ? ifFalse : steps.count + part.comparisons.count
        emit(part, into: &steps, ifTrue: ifTrue, ifFalse: next)
      }
    }
  }
}

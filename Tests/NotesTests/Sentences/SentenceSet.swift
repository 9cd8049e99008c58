import Domain
import Testing

/// A list of labelled sentences of one language with the floors it must reach, in percent.
struct SentenceSet: CustomTestStringConvertible, Sendable {
  var language: String
  var name: String
  var lists: [String]
  var recall: Int
  var precision: Int
  /// Of the labels that are not affirmed: those found with their own context.
  var contexts: Int
  /// Of the denied labels: those found as denied.
  var sensitivity: Int
  /// Of the affirmed labels found: those not called denied.
  var specificity: Int
  /// Of all critical labels: those found, whatever the context.
  var criticalRecall: Int

  init(
    _ language: String, _ name: String, _ lists: [String], recall: Int = 0, precision: Int = 0, contexts: Int = 0,
    sensitivity: Int = 78, specificity: Int = 95, criticalRecall: Int = 100
  ) {
    self.language = language
    self.name = name
    self.lists = lists
    self.recall = recall
    self.precision = precision
    self.contexts = contexts
    self.sensitivity = sensitivity
    self.specificity = specificity
    self.criticalRecall = criticalRecall
  }

  var testDescription: String { "\(language), \(name)" }
  var sentences: [LabelledSentence] { lists.flatMap { LabelledSentence.all($0) } }
}

/// How well a set of sentences was read, with every error.
struct SentenceScore: CustomStringConvertible {
  private(set) var found = 0
  private(set) var missed = 0
  private(set) var extra = 0
  private(set) var contextsRight = 0
  private(set) var contextsAll = 0
  private(set) var deniedRight = 0
  private(set) var deniedAll = 0
  /// Of the denied labels: those found in some context, which is the whole that NegEx's figures are of.
  private(set) var deniedFound = 0
  private(set) var keptAffirmed = 0
  private(set) var calledDenied = 0
  private(set) var criticalFound = 0
  private(set) var criticalAll = 0
  private var errors: [String] = []

  init(_ sentences: [LabelledSentence], by read: (String) -> Set<LabelledSentence.Label>) {
    for sentence in sentences { add(sentence, read(sentence.text)) }
  }

  private mutating func add(_ sentence: LabelledSentence, _ got: Set<LabelledSentence.Label>) {
    let wanted = sentence.labels.filter { $0.context == .affirmed }
    let affirmed = got.filter { $0.context == .affirmed }
    found += wanted.intersection(affirmed).count
    missed += wanted.subtracting(affirmed).count
    extra += affirmed.subtracting(wanted).count
    for label in sentence.labels where label.code.group == .critical {
      criticalAll += 1
      criticalFound += got.contains { $0.code == label.code } ? 1 : 0
    }
    for label in sentence.labels {
      let isRight = got.contains(label)
      switch label.context {
      case .affirmed:
        if isRight { keptAffirmed += 1 }
        if !isRight, got.contains(where: { $0.code == label.code && $0.context == .negated }) { calledDenied += 1 }
      case .negated:
        deniedAll += 1
        deniedRight += isRight ? 1 : 0
        deniedFound += got.contains { $0.code == label.code } ? 1 : 0
        fallthrough
      default:
        contextsAll += 1
        contextsRight += isRight ? 1 : 0
      }
    }
    let (lost, added) = (sentence.labels.subtracting(got), affirmed.subtracting(wanted))
    for label in lost { errors.append("missed \(label): \(sentence.text)") }
    for label in added { errors.append("extra \(label): \(sentence.text)") }
  }

  private static func percent(_ part: Int, of all: Int) -> Int { all == 0 ? 100 : part * 100 / all }
  var recall: Int { SentenceScore.percent(found, of: found + missed) }
  var precision: Int { SentenceScore.percent(found, of: found + extra) }
  var contexts: Int { SentenceScore.percent(contextsRight, of: contextsAll) }
  var sensitivity: Int { SentenceScore.percent(deniedRight, of: deniedAll) }
  /// As NegEx reports it: of the denied mentions that were found at all, those found as denied.
  var sensitivityOfFound: Int { SentenceScore.percent(deniedRight, of: deniedFound) }
  var specificity: Int { SentenceScore.percent(keptAffirmed, of: keptAffirmed + calledDenied) }
  var criticalRecall: Int { SentenceScore.percent(criticalFound, of: criticalAll) }

  /// The figures without the errors.
  var figures: String {
    """
    affirmed: \(found) found, \(missed) missed, \(extra) too many: recall \(recall) %, precision \(precision) %
    contexts: \(contextsRight) of \(contextsAll); critical in any context: \(criticalFound) of \(criticalAll)
    negation: sensitivity \(deniedRight) of \(deniedAll), \(sensitivity) %; of those found \(deniedRight) of \(deniedFound), \
    \(sensitivityOfFound) %; specificity \(specificity) %
    """
  }

  var description: String { "\(figures)\n\(errors.sorted().joined(separator: "\n"))" }
}

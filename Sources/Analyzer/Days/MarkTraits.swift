import Domain

/// What a mark means for the counts, looked up in one table: the day loop asks it hundreds of times a student.
struct MarkTraits: OptionSet, Sendable {
  let rawValue: UInt8
  static let isBlank = MarkTraits(rawValue: 1)
  static let isSkipped = MarkTraits(rawValue: 2)
  static let isExpected = MarkTraits(rawValue: 4)
  /// Some part of the day was attended.
  static let isAttended = MarkTraits(rawValue: 8)
  /// The whole day speaks for withdrawal.
  static let isAway = MarkTraits(rawValue: 16)
  /// The law counts the whole day as missed.
  static let isLawfullyAway = MarkTraits(rawValue: 32)
  /// Late, left early or in a separate room.
  static let isPrecursor = MarkTraits(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ mark: Mark) {
    self = []
    if mark.isBlank { insert(.isBlank) }
    if mark.isSkipped { insert(.isSkipped) }
    if mark.isExpected { insert(.isExpected) }
    if mark.isAttended || mark == .partial { insert(.isAttended) }
    if mark.ebbParts(0) == Mark.wholeDay { insert(.isAway) }
    if mark.lawfulParts(0) == Mark.wholeDay { insert(.isLawfullyAway) }
    if mark == .late || mark == .leftEarly { insert(.isPrecursor) }
  }
}

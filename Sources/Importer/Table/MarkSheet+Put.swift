import Domain

extension MarkSheet {
  enum PutResult { case new, same, conflict }

  /// Puts a mark into its cell, unless the cell says something else already.
  ///
  /// A cell that says only "missing" contradicts nothing. Of rows that agree the texts are joined.
  /// - Parameter isPlain: the letter says all; `detail` then holds only the place.
  @inline(__always)
  mutating func put(_ mark: Mark, code: Int, _ detail: MarkDetail, isPlain: Bool) -> PutResult {
    let (line, slot) = (Int(detail.line), Int(detail.day))
    if self.mark(line: line, slot: slot) == Mark.unknown.rawValue {
      set(mark.rawValue, line: line, slot: slot)
      if !isPlain { details.append(detail) }
      codes.count(code)
      return .new
    }
    return putAgain(mark, code: code, detail, isPlain: isPlain)
  }

  private mutating func putAgain(_ mark: Mark, code: Int, _ detail: MarkDetail, isPlain: Bool) -> PutResult {
    let (line, slot) = (Int(detail.line), Int(detail.day))
    let old = Mark(rawValue: self.mark(line: line, slot: slot)) ?? .unknown
    if mark == .missing { return .same }
    if old == .missing {
      set(mark.rawValue, line: line, slot: slot)
      if !isPlain { replaceDetail(detail) }
      codes.count(code)
      return .new
    }
    let blank = MarkDetail(line: detail.line, day: detail.day)
    var merged = self.detail(line: line, slot: slot) ?? blank
    guard old == mark, merged.part == detail.part, merged.minutes == detail.minutes else { return .conflict }
    if detail.code != merged.code { merged.others = joined(merged.others, detail.code) }
    if detail.reason != merged.reason { merged.reason = joined(merged.reason, detail.reason) }
    if merged != blank { replaceDetail(merged) }
    return .same
  }

  /// Two texts joined by "; ", each once.
  mutating func joined(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let (a, b) = (texts[Int(first)], texts[Int(second)])
    if b.isEmpty || a == b || a.hasPrefix(b + "; ") || a.hasSuffix("; " + b) { return first }
    return a.isEmpty ? second : UInt32(texts.insert(a + "; " + b))
  }
}

import CSV
import Domain

extension CellWriter {
  /// Adds a period to its day; days are kept by line and slot until the whole file is read.
  mutating func add(_ period: DayBuilder.Period, line: Int, slot: Int, to days: inout [Int: DayBuilder]) {
    switch days[line << 20 | slot, default: DayBuilder()].add(period) {
    case .new: break
    case .same: repeats += 1
    case .conflict: conflicts.note(CellKey(sheet.lines[line], sheet.days[slot], period: period.label))
    }
  }

  /// Puts the finished days into the sheet.
  mutating func finish(_ days: inout [Int: DayBuilder], periodsADay: Int) {
    for key in days.keys.sorted() {
      guard let builder = days[key] else { continue }
      let (line, slot) = (key >> 20, key & 0xFFFFF)
      guard !spoiled.take(sheet.lines[line].student, on: sheet.days[slot], periods: builder.periods) else { continue }
      for period in builder.periods { sheet.codes.count(period.code) }
      let (mark, part) = builder.day(ofAtLeast: periodsADay, dayMinutes: sheet.codes.book.dayMinutes)
      sheet.set(mark.rawValue, line: line, slot: slot)
      var detail = MarkDetail(line: UInt32(line), day: UInt32(slot), part: part, reason: builder.reason)
      let codes = builder.periods.map(\.code)
      let marks = Set(builder.periods.map(\.mark))
      if marks.count > 1 {
        // Which codes the day had, worst first, each with its number of periods.
        var counts: [Int: Int] = [:]
        for code in codes { counts[code, default: 0] += 1 }
        let words = counts.keys.sorted { rank($0) < rank($1) }.filter { !sheet.codes.uses[$0].code.isEmpty }
          .map { "\(sheet.codes.uses[$0].code) \(counts[$0] ?? 0)" }
        detail.others = UInt32(sheet.texts.insert(words.joined(separator: "; ")))
      } else if let code = builder.code(of: mark), sheet.codes.uses[code].isSecond {
        detail.code = sheet.codes.uses[code].text
      }
      if detail != MarkDetail(line: detail.line, day: detail.day) { sheet.details.append(detail) }
    }
    days = [:]
  }

  private func rank(_ code: Int) -> (Int, String) {
    (sheet.codes.uses[code].mark?.rank ?? .max, sheet.codes.uses[code].code)
  }
}

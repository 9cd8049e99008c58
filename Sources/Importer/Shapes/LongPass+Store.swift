import CSV
import Domain

extension LongPass {
  /// Puts a row's mark and what goes with it into the sheet.
  @inline(__always)
  mutating func store(
    _ mark: Mark, code: Int, line: Int, dateText: Int, _ record: RecordBatch.Record, _ base: Int,
    in batch: RecordBatch
  ) {
    let slot = dayTexts[dateText].slot
    if dayTexts[dateText].isWeekend || conflicts.isSecondPass {
      guard isWelcome(mark, line: line, slot: slot, record, in: batch) else { return }
    }
    var detail = MarkDetail(line: UInt32(truncatingIfNeeded: line), day: UInt32(truncatingIfNeeded: slot))
    var isPlain = mark != .partial
    if sheet.codes.uses[code].isSecond {
      detail.code = sheet.codes.uses[code].text
      isPlain = false
    }
    if let column = columns.reason, !batch.fields[base + column].isEmpty {
      detail.reason = reason(batch, batch.fields[base + column])
      isPlain = isPlain && detail.reason == 0
    }
    if columns.minutes != nil || columns.part != nil {
      guard numbers(mark, &detail, record, base, in: batch) else { return }
      isPlain = isPlain && detail.minutes < 0 && detail.part < 0
    }
    if mark == .partial, detail.part < 0 { detail.part = CodeBook.half(sheet.codes.uses[code].part) }

    switch sheet.put(mark, code: code, detail, isPlain: isPlain) {
    case .new: break
    case .same: repeats += 1
    case .conflict: conflicts.note(CellKey(sheet.lines[line], sheet.days[slot]))
    }
  }

  /// Whether the mark may stand on its day, and no other row is known to disagree.
  private mutating func isWelcome(
    _ mark: Mark, line: Int, slot: Int, _ record: RecordBatch.Record, in batch: RecordBatch
  ) -> Bool {
    let day = sheet.days[slot]
    if let complaint = dayRules.weekendComplaint(day, mark: mark, school: sheet.lines[line].school) {
      rejects.add(complaint, record, in: batch, column: columns.date)
      return false
    }
    let key = CellKey(sheet.lines[line], day)
    guard mark != .missing, conflicts.has(key) else { return true }
    let complaint = Complaint(code: .contradictingRows, expected: "")
    conflicts.add(rejects.row(complaint, record, in: batch, column: columns.status), to: key)
    return false
  }

  /// The place of a reason's text, trimmed; each distinct text is kept once.
  private mutating func reason(_ batch: RecordBatch, _ field: RecordBatch.Field) -> UInt32 {
    let bytes = batch.bytes.span
    if !field.isEscaped, let place = reasons.find(bytes, field.range) { return reasonTexts[place] }
    let text = UInt32(sheet.texts.insert(CodeBook.cell(batch.text(field))))
    if !field.isEscaped, reasons.insert(bytes, field.range) == reasonTexts.count { reasonTexts.append(text) }
    return text
  }

  /// Reads minutes and the missed part; false when the row had to be kept back.
  private mutating func numbers(
    _ mark: Mark, _ detail: inout MarkDetail, _ record: RecordBatch.Record, _ base: Int, in batch: RecordBatch
  ) -> Bool {
    if let column = columns.minutes {
      let text = CodeBook.trimmed(batch.text(batch.fields[base + column]))
      if !text.isEmpty {
        guard let minutes = Int(text), (0...1440).contains(minutes) else {
          rejects.add(
            Complaint(
              code: .badNumber, expected: "a whole number of minutes from 0 to 1440", hint: "leave it empty if unknown"),
            record, in: batch, column: column)
          return false
        }
        detail.minutes = Int16(minutes)
        detail.part = sheet.codes.book.part(of: mark, minutes: minutes)
      }
    }
    if let column = columns.part {
      let text = CodeBook.trimmed(batch.text(batch.fields[base + column]))
      let allowed = mark == .partial ? 1...Mark.wholeDay - 1 : 0...Mark.wholeDay
      if !text.isEmpty {
        guard let part = Int(text), allowed.contains(part) else {
          rejects.add(
            Complaint(
              code: .badNumber, expected: "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)",
              hint: "2520 is a whole day"), record, in: batch, column: column)
          return false
        }
        if mark == .partial || mark == .late || mark == .leftEarly { detail.part = Int16(part) }
      }
    }
    return true
  }
}

import CSV
import Domain

/// Finds a row's day, line and code: by expectation first, then by looking up, last by reading the text.
extension LongPass {
  @inline(__always)
  mutating func date(_ batch: RecordBatch, _ field: RecordBatch.Field, _ bytes: Span<UInt8>) -> Int {
    let range = field.range
    if lastDate >= 0, !field.isEscaped {
      if dates.matches(lastDate, bytes, range) { return lastDate }
      let next = Int(nextDate[lastDate])
      if next >= 0, dates.matches(next, bytes, range) {
        lastDate = next
        return next
      }
    }
    return findDate(batch.text(field))
  }

  mutating func findDate(_ text: String) -> Int {
    let place = dates.insert(text)
    if place == dayTexts.count {
      dayTexts.append(dayText(text))
      nextDate.append(-1)
      dayRows.append(0)
    }
    if lastDate >= 0 { nextDate[lastDate] = Int32(place) }
    lastDate = place
    return place
  }

  mutating func dayText(_ text: String) -> DayText {
    guard let day = dateStyle.day(text) else {
      return DayText(
        slot: -1, day: SchoolDay(number: 0), isWeekend: false, complaint: dateStyle.complaint(text))
    }
    if let complaint = dayRules.complaint(day) ?? sheet.complaint(day) {
      return DayText(slot: -1, day: day, isWeekend: false, complaint: complaint)
    }
    return DayText(slot: sheet.slot(day), day: day, isWeekend: dayRules.isWeekend(day), complaint: nil)
  }

  @inline(__always)
  mutating func line(_ batch: RecordBatch, _ base: Int, _ bytes: Span<UInt8>, day: Int) -> Int {
    let field = batch.fields[base + columns.student]
    let range = field.range
    var id = lastId < nextId.count ? Int(nextId[lastId]) : -1
    if field.isEscaped || id < 0 || !ids.matches(id, bytes, range) {
      id = findId(batch.text(field))
    }
    lastId = id
    var entry = Int(firstEntry[id])
    if let column = columns.school {
      let field = batch.fields[base + column]
      // The schools of a district alternate from row to row; a student's own last schools are the best guess.
      if field.isEscaped {
        entry = -1
      } else {
        while entry >= 0, !schools.matches(Int(entries[entry].school), bytes, field.range) {
          entry = Int(entries[entry].other)
        }
      }
      if entry >= 0 {
        lastSchool = Int(entries[entry].school)
      } else {
        if field.isEscaped || !schools.matches(lastSchool, bytes, field.range) {
          lastSchool = schools.insert(CodeBook.cell(batch.text(field)))
        }
        entry = Int(firstEntry[id])
      }
    }
    while entry >= 0, Int(entries[entry].school) != lastSchool { entry = Int(entries[entry].other) }
    if entry >= 0, day >= Int(entries[entry].from), day <= Int(entries[entry].until) {
      return Int(entries[entry].line)
    }
    return findLine(batch, base, id: id, entry: entry, day: day)
  }

  mutating func findId(_ text: String) -> Int {
    let id = ids.insert(CodeBook.cell(text))
    if id == nextId.count {
      nextId.append(-1)
      firstEntry.append(-1)
    }
    if nextId.indices.contains(lastId) { nextId[lastId] = Int32(id) }
    return id
  }

  mutating func findLine(_ batch: RecordBatch, _ base: Int, id: Int, entry: Int, day: Int) -> Int {
    let student = ids[id]
    let column = columns.name
    let found = finder.resolve(
      student, school: schools[lastSchool], name: LongPass.name(column, batch, base), on: SchoolDay(number: day))
    var line = -1
    if found.problem == nil {
      line = sheet.line(
        found.student, school: found.school, isNew: found.isNew, name: LongPass.name(column, batch, base))
    }
    let always = found.holdsAlways
    var new = Entry(
      school: Int32(lastSchool), line: Int32(line), from: always ? Int32.min : Int32(clamping: day),
      until: always ? Int32.max : Int32(clamping: day), other: entry >= 0 ? entries[entry].other : firstEntry[id])
    // At a school where nobody knows him, each row's name must be his.
    if found.isStrange, column != nil { (new.from, new.until) = (Int32.max, Int32.min) }
    if entry >= 0 {
      entries[entry] = new
    } else {
      entries.append(new)
      firstEntry[id] = Int32(entries.count - 1)
    }
    return line
  }

  @inline(__always)
  mutating func code(_ batch: RecordBatch, _ field: RecordBatch.Field, _ bytes: Span<UInt8>) -> Int {
    let range = field.range
    guard range.count <= 7, !field.isEscaped else { return findCode(batch.text(field), packed: nil) }
    let packed: UInt64
    if range.count == 0 {
      packed = 0
    } else if range.upperBound >= 8 {
      let word = bytes.word(range.upperBound &- 8) &>> UInt64(truncatingIfNeeded: 64 &- range.count &* 8)
      packed = word | UInt64(truncatingIfNeeded: range.count) &<< 56
    } else {
      return findCode(batch.text(field), packed: nil)
    }
    for known in shortCodes where known.packed == packed { return known.place }
    return findCode(batch.text(field), packed: packed)
  }

  mutating func findCode(_ text: String, packed: UInt64?) -> Int {
    let place = sheet.codes.place(of: text, texts: &sheet.texts)
    // A file of damaged codes must not make the list long.
    if let packed, shortCodes.count < 64 { shortCodes.append((packed, place)) }
    return place
  }

  private static func name(_ column: Int?, _ batch: RecordBatch, _ base: Int) -> String {
    column.map { CSVGuard.strip(batch.text(batch.fields[base + $0])) } ?? ""
  }

  mutating func rejectStudent(_ record: RecordBatch.Record, day: SchoolDay, in batch: RecordBatch) {
    let name = LongPass.name(columns.name, batch, Int(record.firstField))
    let found = finder.resolve(ids[lastId], school: schools[lastSchool], name: name, on: day)
    // The name of the first row decided for all of the student's rows at the school.
    let complaint =
      found.problem ?? finder.known.clash(at: found.school, other: finder.known.school(of: found.student))
    rejects.add(complaint, record, in: batch, column: columns.student)
  }
}

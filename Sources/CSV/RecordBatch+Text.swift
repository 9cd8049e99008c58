extension RecordBatch {
  /// Gives the record's field at a place from 0, or nil when the record is shorter.
  @inlinable
  public func field(_ place: Int, of record: Record) -> Field? {
    guard place >= 0, place < Int(record.fieldCount) else { return nil }
    return fields[Int(record.firstField) + place]
  }

  /// Gives the field's text with doubled and escaped quotes undone.
  public func text(_ field: Field) -> String {
    field.isEscaped
      ? String(decoding: unescaped(field), as: UTF8.self) : String(decoding: bytes[field.range], as: UTF8.self)
  }

  /// Gives the texts of all fields of a record.
  public func texts(_ record: Record) -> [String] {
    record.fieldRange.map { text(fields[$0]) }
  }

  /// Gives the field's bytes as UTF-8 with doubled and escaped quotes undone.
  public func unescaped(_ field: Field) -> [UInt8] {
    guard field.isEscaped else { return Array(bytes[field.range]) }
    var result: [UInt8] = []
    result.reserveCapacity(field.count)
    var place = Int(field.start)
    let end = Int(field.end)
    while place < end {
      let byte = bytes[place]
      let next = place + 1 < end ? bytes[place + 1] : nil
      if byte == quote {
        if next != quote { return result + bytes[(place + 1)..<end] }
        place += 1
      } else if byte == UInt8(ascii: "\\"), escape == .backslash, next == quote || next == UInt8(ascii: "\\") {
        result.append(next ?? byte)
        place += 2
        continue
      }
      result.append(byte)
      place += 1
    }
    return result
  }

  /// Tells whether nothing, or only spaces and tabs, stands in the field.
  @inlinable
  public func isBlank(_ field: Field) -> Bool {
    bytes[field.range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Tells whether nothing stands in the field, with or without quotes.
  @inlinable
  public func isEmpty(_ field: Field) -> Bool {
    field.isEmpty
  }

  /// Tells whether the field's text is exactly these bytes of UTF-8.
  @inlinable
  public func equals(_ field: Field, _ text: some Collection<UInt8>) -> Bool {
    field.isEscaped ? unescaped(field).elementsEqual(text) : bytes[field.range].elementsEqual(text)
  }

  /// Tells whether the field's text is exactly this one, byte for byte.
  @inlinable
  public func equals(_ field: Field, _ text: String) -> Bool {
    equals(field, text.utf8)
  }

  /// Gives the whole record as it stands in the file, line breaks in quotes included.
  public func original(_ record: Record) -> String {
    String(decoding: bytes[Int(record.start)..<Int(record.end)], as: UTF8.self)
  }

  /// Gives the column where the field begins in its own line, in characters from 1, at its quote if it has one.
  public func column(of field: Field, in record: Record) -> Int {
    var start = Int(record.start)
    let end = Int(field.start) - (field.isQuoted ? 1 : 0)
    guard start < end else { return 1 }
    for place in start..<end where bytes[place] == 0x0A || bytes[place] == 0x0D { start = place + 1 }
    return (plainCount(start..<end) ?? String(decoding: bytes[start..<end], as: UTF8.self).count) + 1
  }

  /// How many characters stand in a line's bytes; nil where some might be joined to one, as marks and emoji are.
  ///
  /// Notes are long, and what stands behind them is asked for of every row: to cut them into characters took 3 % of
  /// an import of notes.
  private func plainCount(_ range: Range<Int>) -> Int? {
    var count = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let lead = bytes[place]
      count += 1
      switch lead {
      case ..<0x80: place += 1
      // Letters with accents in one character, up to U+024F.
      case 0xC2...0xC9 where place + 1 < range.upperBound && bytes[place + 1] & 0xC0 == 0x80: place += 2
      // Kana and kanji; the marks U+302A to U+302F, U+3099 and U+309A join what stands before.
      case 0xE3...0xE9 where place + 2 < range.upperBound:
        let (second, third) = (bytes[place + 1], bytes[place + 2])
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
        if lead == 0xE3, (second == 0x80 && third >= 0xAA) || (second == 0x82 && (third == 0x99 || third == 0x9A)) {
          return nil
        }
        place += 3
      default: return nil
      }
    }
    return count
  }

  /// Gives the line where the field begins, later than the record's own after a quoted line break.
  public func line(of field: Field, in record: Record) -> Int {
    if recordsAreLines { return record.line }
    return record.line + LineCount.breaks(in: bytes[Int(record.start)..<Int(field.start)])
  }

  /// Gives a record as texts, for files small enough not to mind.
  public func textRecord(_ record: Record) -> TextRecord {
    TextRecord(
      fields: texts(record), line: record.line,
      columns: record.fieldRange.map { column(of: fields[$0], in: record) },
      original: original(record), isSuspect: record.isSuspect, isOneLine: recordsAreLines)
  }
}

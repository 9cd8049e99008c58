extension Scanner {
  /// One pass over one run of bytes: the state of the automaton and the places it writes to.
  struct Run {
    let bytes: UnsafeBufferPointer<UInt8>
    let fields: UnsafeMutableBufferPointer<RecordBatch.Field>
    let records: UnsafeMutableBufferPointer<RecordBatch.Record>
    let room: Int
    var recordCount = 0
    /// The place of the current record's first field, which is also the count of fields in whole records.
    var firstField = 0
    var nextField = 0
    var recordStart: Int
    private var fieldStart: Int
    var line: Int
    var recordLine: Int
    private var openLine = 0
    private var state = State.plain
    /// The place of the quote that closed the field.
    private var closing = 0
    private var isEscaped = false
    /// The place of the last bare field with a quote inside, and how many of the record's have an odd count of them.
    private var innerQuoteField = -1
    var oddQuoteFields = 0
    var isSuspect = false
    private var stop = Stop()

    init(
      bytes: UnsafeBufferPointer<UInt8>, fields: UnsafeMutableBufferPointer<RecordBatch.Field>,
      records: UnsafeMutableBufferPointer<RecordBatch.Record>, room: Int, start: Int, line: Int
    ) {
      self.bytes = bytes
      self.fields = fields
      self.records = records
      self.room = room
      recordStart = start
      fieldStart = start
      self.line = line
      recordLine = line
      skipMarks()
    }

    mutating func scan(_ scanner: Scanner, isEnd: Bool, mostRecords: Int) -> Stop {
      let finder = Finder(scanner)
      let end = bytes.count
      var position = recordStart
      while position < end {
        var mask = finder.mask(at: position, of: bytes)
        while mask != 0 {
          let place = position &+ mask.trailingZeroBitCount
          mask &= mask &- 1
          let byte = bytes[place]
          if byte == scanner.delimiter {
            if state == .quoted { continue }
            if nextField == room { return full(scanner) }
            endField(at: place, scanner)
            fieldStart = place &+ 1
          } else if byte == 0x0A {
            if state == .quoted {
              if bytes[place &- 1] != 0x0D, !scanner.recordsAreLines { line &+= 1 }
              continue
            }
            // The second half of a CRLF.
            if place < recordStart { continue }
            guard endRecord(at: place, next: place &+ 1, scanner) else { return finished() }
          } else if byte == scanner.quote {
            seeQuote(at: place, scanner)
            continue
          } else if byte == 0x0D {
            if state == .quoted {
              if !scanner.recordsAreLines { line &+= 1 }
              continue
            }
            // Only the next byte tells whether the line end is one byte or two.
            if place &+ 1 == end, !isEnd { break }
            let isPair = place &+ 1 < end && bytes[place &+ 1] == 0x0A
            guard endRecord(at: place, next: place &+ (isPair ? 2 : 1), scanner) else { return finished() }
          } else if byte == 0 {
            stop.error = .nulByte(line: line, byte: place &- lineStart(of: place) &+ 1)
            return finished()
          }
          if recordCount == mostRecords { return finished() }
        }
        position &+= 64
      }
      if isEnd, recordStart < end {
        if state != .quoted {
          _ = endRecord(at: end, next: end, scanner)
        } else {
          stop.error = .unclosedQuote(line: openLine)
        }
      } else if end - recordStart > scanner.longestLine {
        stop.error = tooLong(scanner)
      }
      return finished()
    }

    @inline(__always)
    private mutating func endField(at place: Int, _ scanner: Scanner) {
      if state == .plain {
        fields[nextField] = RecordBatch.Field(
          start: UInt32(truncatingIfNeeded: fieldStart), end: UInt32(truncatingIfNeeded: place), isQuoted: false,
          isEscaped: false)
      } else {
        endQuotedField(at: place, scanner)
      }
      nextField &+= 1
    }

    private mutating func endQuotedField(at place: Int, _ scanner: Scanner) {
      var end = closing
      if closing + 1 != place {
        // Text after the closing quote stays in the field; `unescaped` drops the quote between the two.
        end = place
        isEscaped = true
        if bytes[(closing + 1)..<place].contains(where: { $0 != 0x20 && $0 != 0x09 }) { isSuspect = true }
      }
      let start = fieldStart + 1
      if scanner.hasBackslash, !isEscaped { isEscaped = bytes[start..<end].contains(UInt8(ascii: "\\")) }
      fields[nextField] = RecordBatch.Field(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), isQuoted: true,
        isEscaped: isEscaped)
      state = .plain
      isEscaped = false
    }

    @inline(__always)
    private mutating func seeQuote(at place: Int, _ scanner: Scanner) {
      switch state {
      case .plain:
        if place != fieldStart {
          // A quote inside an unquoted field is data, but not one after nothing but blanks.
          guard bytes[fieldStart..<place].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
            // A text wrapped in other quotes, as in 'say "no"': nobody who writes CSV leaves that bare.
            if bytes[fieldStart] == scanner.foreignQuote || bytes[fieldStart] == UInt8(ascii: "`") { isSuspect = true }
            countInnerQuote()
            return
          }
          fieldStart = place
        }
        state = .quoted
        openLine = line
      case .quoted:
        if scanner.hasBackslash, isAfterBackslash(place) {
          isEscaped = true
          return
        }
        state = .closed
        closing = place
      case .closed:
        guard place == closing &+ 1 else { return }
        state = .quoted
        isEscaped = true
      }
    }

    private mutating func countInnerQuote() {
      if innerQuoteField == fieldStart {
        innerQuoteField = -1
        oddQuoteFields -= 1
      } else {
        innerQuoteField = fieldStart
        oddQuoteFields += 1
      }
    }

    /// Tells whether an odd number of backslashes stands before the place, inside the field.
    private func isAfterBackslash(_ place: Int) -> Bool {
      var first = place
      while first - 1 > fieldStart, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
      return (place - first) % 2 == 1
    }

    /// Ends the record and begins the next; false when there is no room or the record breaks a limit.
    @inline(__always)
    private mutating func endRecord(at place: Int, next: Int, _ scanner: Scanner) -> Bool {
      if nextField == firstField, isBlank(to: place) {
        // A wholly blank line is no record.
      } else {
        if nextField == room {
          stop = full(scanner)
          return false
        }
        endField(at: place, scanner)
        let count = nextField &- firstField
        if count > scanner.mostColumns || place &- recordStart > scanner.longestField {
          guard isWithinLimits(place, count, scanner) else { return false }
        }
        let first = bytes[recordStart]
        if line != recordLine || first == scanner.foreignQuote || first == UInt8(ascii: "#") || oddQuoteFields != 0 {
          doubt(scanner)
        }
        records[recordCount] = RecordBatch.Record(
          firstField: UInt32(truncatingIfNeeded: firstField), fieldCount: UInt32(truncatingIfNeeded: count),
          start: UInt32(truncatingIfNeeded: recordStart), end: UInt32(truncatingIfNeeded: place), line: recordLine,
          isSuspect: isSuspect)
        recordCount &+= 1
        firstField = nextField
        isSuspect = false
      }
      return passOver(next: next)
    }

    /// Begins the next record, forgetting fields that belong to none.
    @inline(__always)
    private mutating func passOver(next: Int) -> Bool {
      nextField = firstField
      recordStart = next
      fieldStart = next
      line &+= 1
      recordLine = line
      if next < bytes.count, bytes[next] == 0xEF { skipMarks() }
      return true
    }

    /// Passes over byte order marks before a record: files were appended to each other.
    private mutating func skipMarks() {
      while recordStart + 3 <= bytes.count, bytes[recordStart..<recordStart + 3].elementsEqual(RecordBatch.mark) {
        recordStart += 3
        fieldStart = recordStart
      }
    }

    @inline(__always)
    private func isBlank(to place: Int) -> Bool {
      if state != .plain { return false }
      if place == recordStart { return true }
      if bytes[recordStart] > 0x20 { return false }
      return bytes[recordStart..<place].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private mutating func isWithinLimits(_ place: Int, _ count: Int, _ scanner: Scanner) -> Bool {
      if count > scanner.mostColumns {
        stop.error = .tooManyColumns(line: recordLine, limit: scanner.mostColumns)
      } else if let long = (firstField..<nextField).first(where: { fields[$0].count > scanner.longestField }) {
        stop.error = .fieldTooLong(line: recordLine, column: long - firstField + 1, limit: scanner.longestField)
      } else if place - recordStart > scanner.longestLine {
        stop.error = .lineTooLong(line: recordLine, limit: scanner.longestLine)
      } else {
        return true
      }
      return false
    }

    private func tooLong(_ scanner: Scanner) -> CSVError {
      state == .quoted
        ? .unclosedQuote(line: openLine) : .lineTooLong(line: recordLine, limit: scanner.longestLine)
    }

    private func full(_ scanner: Scanner) -> Stop {
      var stop = finished()
      if nextField - firstField > scanner.mostColumns {
        stop.error = .tooManyColumns(line: recordLine, limit: scanner.mostColumns)
      }
      stop.isFull = true
      return stop
    }

    private func finished() -> Stop {
      var stop = stop
      stop.consumed = recordStart
      stop.line = recordLine
      stop.openQuote = state == .quoted ? openLine : nil
      return stop
    }

    private func lineStart(of place: Int) -> Int {
      bytes[..<place].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    }
  }
}

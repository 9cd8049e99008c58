/// Decides a file's dialect from its first records: the one under which most of them have equally many fields.
struct DialectGuess {
  /// How well a dialect explains the sample.
  private struct Fit {
    var dialect: CSVDialect
    /// Records with the most usual count of fields, if that is 2 or more, and nothing suspect.
    var good = 0
    var total = 0
    var columns = 0
    var quoted = 0
    var recordsWithQuotes = 0

    func isMoreConsistent(than other: Fit) -> Bool {
      good * max(other.total, 1) > other.good * max(total, 1)
    }

    func isBetter(than other: Fit) -> Bool {
      if isMoreConsistent(than: other) { return true }
      return !other.isMoreConsistent(than: self) && columns > other.columns
    }
  }

  private static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]
  private static let apostrophe = UInt8(ascii: "'")
  private static let mostRecords = 100

  /// UTF-8 without byte order mark and `sep=` line.
  let sample: ArraySlice<UInt8>
  /// Whether the sample is the whole file, so that its last record counts.
  let isWhole: Bool
  let options: CSVOptions

  /// Gives the delimiter a `sep=X` line on top declares, and the length of that line.
  static func separatorLine(_ sample: ArraySlice<UInt8>) -> (delimiter: UInt8, length: Int)? {
    var line = sample.prefix(16)
    guard let end = line.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    line = line[..<end]
    if line.count == 7, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, let delimiter = line.last, line.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8)
    else { return nil }
    guard CSVDialect(delimiter: delimiter).isUsable else { return nil }
    let isPair = sample[end] == 0x0D && end + 1 < sample.endIndex && sample[end + 1] == 0x0A
    return (delimiter, end - sample.startIndex + (isPair ? 2 : 1))
  }

  /// Gives the dialect; a delimiter already known is not doubted.
  func dialect(delimiter: UInt8?) -> CSVDialect {
    let delimiters = delimiter.map { [$0] } ?? Self.delimiters
    let quote = options.quote ?? CSVDialect.standard.quote
    let escape = options.escape ?? .doubled
    var best = bestFit(delimiters.map { CSVDialect(delimiter: $0, quote: quote, escape: escape) })
    // Other ways of quoting must explain the file strictly better than RFC 4180 does.
    if options.escape == nil, hasBackslash(before: quote) {
      let other = bestFit(delimiters.map { CSVDialect(delimiter: $0, quote: quote, escape: .backslash) })
      if other.isMoreConsistent(than: best) { best = other }
    }
    if options.quote == nil, best.quoted == 0, sample.contains(Self.apostrophe) {
      let escapes = options.escape == nil && hasBackslash(before: Self.apostrophe) ? [.doubled, .backslash] : [escape]
      let other = bestFit(
        escapes.flatMap { escape in
          delimiters.map { CSVDialect(delimiter: $0, quote: Self.apostrophe, escape: escape) }
        })
      // Or wrap something in every record.
      let isEverywhere = other.recordsWithQuotes == other.total && other.quoted > 1 && other.good == other.total
      if other.isMoreConsistent(than: best) || isEverywhere { best = other }
    }
    if best.dialect.quote != Self.apostrophe, isHeaderInApostrophes(best.dialect) {
      best.dialect.headerQuote = Self.apostrophe
    }
    return best.dialect
  }

  private func bestFit(_ dialects: [CSVDialect]) -> Fit {
    let fits = dialects.map(fit)
    return fits.dropFirst().reduce(fits[0]) { $1.isBetter(than: $0) ? $1 : $0 }
  }

  private func fit(_ dialect: CSVDialect) -> Fit {
    var batch = RecordBatch()
    batch.bytes = Array(sample)
    let stop = Scanner(dialect: dialect, options: options)
      .scan(&batch, from: 0, line: 1, isEnd: isWhole, mostRecords: Self.mostRecords)
    var fit = Fit(dialect: dialect)
    fit.total = batch.records.count + (stop.openQuote == nil ? 0 : 1)
    var counts: [UInt32: Int] = [:]
    for record in batch.records {
      if record.fieldCount > 1, !record.isSuspect { counts[record.fieldCount, default: 0] += 1 }
      let quoted = batch.fields[record.fieldRange].count { $0.isQuoted }
      fit.quoted += quoted
      fit.recordsWithQuotes += quoted > 0 ? 1 : 0
    }
    for (columns, count) in counts.sorted(by: { $0.key > $1.key }) where count > fit.good {
      fit.good = count
      fit.columns = Int(columns)
    }
    return fit
  }

  private func hasBackslash(before quote: UInt8) -> Bool {
    zip(sample, sample.dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == quote }
  }

  /// Whether some cell begins with the quote.
  func usesQuotes(_ dialect: CSVDialect) -> Bool {
    var before: UInt8 = 0x0A
    for byte in sample {
      if byte == dialect.quote, before == 0x0A || before == 0x0D || before == dialect.delimiter { return true }
      before = byte
    }
    return false
  }

  /// Gives the first record's count of fields when all others have one more, which is empty.
  func widthBeforeTrailingDelimiter(_ dialect: CSVDialect) -> Int? {
    var batch = RecordBatch()
    batch.bytes = Array(sample)
    var isHeader = dialect.headerQuote != dialect.quote
    var place = 0
    var width: Int?
    for most in [1, Self.mostRecords] {
      batch.records.removeAll()
      batch.fields.removeAll()
      place =
        Scanner(dialect: dialect, options: options, isHeader: isHeader)
        .scan(&batch, from: place, line: 1, isEnd: isWhole, mostRecords: most).consumed
      isHeader = false
      guard !batch.records.isEmpty else { return nil }
      guard let width else {
        let count = Int(batch.records[0].fieldCount)
        if count < 2 { return nil }
        width = count
        continue
      }
      return batch.records.allSatisfy { batch.endsInEmptyField($0, beyond: width) } ? width : nil
    }
    return nil
  }

  private func isHeaderInApostrophes(_ dialect: CSVDialect) -> Bool {
    guard sample.first == Self.apostrophe else { return false }
    var batch = RecordBatch()
    batch.bytes = Array(sample)
    var header = dialect
    header.quote = Self.apostrophe
    _ = Scanner(dialect: header, options: options).scan(&batch, from: 0, line: 1, isEnd: isWhole, mostRecords: 1)
    guard let record = batch.records.first, !record.isSuspect else { return false }
    return batch.fields[record.fieldRange].allSatisfy { $0.isQuoted }
  }
}

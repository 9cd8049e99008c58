import CSV
import Domain

extension ImportOptions {
  /// How the bytes are to be cut into cells.
  var csv: CSVOptions {
    var csv = CSVOptions(encoding: encoding, dialect: dialect)
    csv.delimiter = delimiter
    csv.quote = quote
    csv.escape = escape
    return csv
  }

  /// Lines above a file's header; rows that were kept back stand directly below theirs.
  func skippedLines(_ profile: Profile) -> Int { isRetry ? 0 : profile.skippedLines ?? 0 }

  /// The options with what a profile says of its files; what the command line says comes first.
  func with(_ profile: Profile) -> ImportOptions {
    var options = self
    options.encoding = encoding ?? profile.encoding
    options.delimiter = profile.delimiter
    options.quote = profile.quote
    options.escape = profile.escape
    options.dateOrder = dateOrder ?? profile.dateOrder
    options.school = school ?? profile.school
    options.eventsOnly = eventsOnly || profile.eventsOnly
    options.hasShortYears = profile.hasShortYears
    options.hasSerialDays = profile.hasSerialDays
    return options
  }
}

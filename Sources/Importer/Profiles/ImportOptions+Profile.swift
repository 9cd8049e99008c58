import CSV
import Domain

extension ImportOptions {
  /// How the bytes are to be cut into cells.
  var csv: CSVOptions {
    guard delimiter != nil || quote != nil || escape != nil else { return CSVOptions(encoding: encoding) }
    let dialect = CSVDialect(
      delimiter: delimiter ?? UInt8(ascii: ","), quote: quote ?? UInt8(ascii: "\""), escape: escape ?? .doubled)
    return CSVOptions(encoding: encoding, dialect: dialect)
  }

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

import CSV
import Domain

extension ImportOptions {
  /// How the bytes are to be cut into cells.
  var csv: CSVOptions {
    var csv = CSVOptions(encoding: encoding)
    csv.delimiter = delimiter
    csv.quote = quote
    csv.escape = escape
    return csv
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

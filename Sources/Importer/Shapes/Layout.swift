import Domain

/// How an attendance file is laid out, with the places of its columns.
enum Layout: Sendable {
  case long(LongColumns)

  /// The layout of a header; nil when it is of no attendance file.
  static func recognise(_ header: [String]) -> Layout? {
    let names = ColumnNames(header)
    if let columns = LongColumns.recognise(names) { return .long(columns) }
    return nil
  }

  var shape: String {
    switch self {
    case .long: "long"
    }
  }

  var used: Set<Int> {
    switch self {
    case .long(let columns): columns.used
    }
  }
}

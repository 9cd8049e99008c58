/// A header's text reduced to what identifies the column.
///
/// `Student ID`, `student_id`, `STUDENT-ID` and a cell broken over two lines all read `studentid`.
public enum ColumnName {
  /// Keeps letters, digits and `%`; lower case, without accents, full-width letters made plain.
  public static func key(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let plain = narrow(scalar)
      let properties = plain.properties
      if (0x300...0x36F).contains(plain.value) { continue }
      guard properties.isAlphabetic || properties.numericType != nil || plain == "%" else { continue }
      for lower in properties.lowercaseMapping.unicodeScalars where !(0x300...0x36F).contains(lower.value) {
        key.append(unaccented[lower] ?? lower)
      }
    }
    return String(key)
  }

  /// Turns full-width ASCII (U+FF01 to U+FF5E) into ASCII.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  /// Latin letters with accents, as European exports use them; a table because the standard library has no folding.
  private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = {
    let table: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēęě"), ("g", "ğģ"), ("i", "ìíîïīı"), ("l", "łļľ"),
      ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("r", "řŕ"), ("s", "śšşș"), ("t", "ťțţ"), ("u", "ùúûüūůű"), ("y", "ýÿ"),
      ("z", "źżž"),
    ]
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, accented) in table {
      for scalar in accented.unicodeScalars { result[scalar] = plain }
    }
    return result
  }()
}

/// The header of a file, looked up by any of a column's known names.
public struct ColumnNames: Sendable {
  /// The cells as they stand in the file.
  public let header: [String]
  /// The reduced names, in file order.
  public let keys: [String]

  public init(_ header: [String]) {
    self.header = header
    keys = header.map { ColumnName.key($0) }
  }

  /// Finds the column under the first of the names that the header has.
  public func place(of names: [String]) -> Int? {
    for name in names {
      if let place = keys.firstIndex(of: ColumnName.key(name)) { return place }
    }
    return nil
  }

  /// Every place of the first of the names that the header has; more than one is an ambiguity to refuse.
  public func places(of names: [String]) -> [Int] {
    for name in names {
      let key = ColumnName.key(name)
      let places = keys.indices.filter { keys[$0] == key }
      if !places.isEmpty { return places }
    }
    return []
  }

  public func has(_ names: String...) -> Bool { names.allSatisfy { keys.contains(ColumnName.key($0)) } }
}

import CSQLite
public import Domain

/// A value bound to a statement.
public enum Value: Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  public static func day(_ day: SchoolDay) -> Value { .integer(day.number) }
  public static func day(_ day: SchoolDay?) -> Value { day.map { .integer($0.number) } ?? .null }
  public static func flag(_ flag: Bool) -> Value { .integer(flag ? 1 : 0) }
  public static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }
  public static func optional(_ number: Int?) -> Value { number.map(Value.integer) ?? .null }
}

/// A prepared statement; finalized when it goes out of scope.
public struct Statement: ~Copyable {
  let pointer: OpaquePointer
  private let database: Database
  private let sql: String
  /// SQLite copies what it is given.
  static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(pointer: OpaquePointer, database: Database, sql: String) {
    self.pointer = pointer
    self.database = database
    self.sql = sql
  }

  deinit { sqlite3_finalize(pointer) }

  /// Goes to the next row; false at the end.
  public mutating func step() throws(StoreError) -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw database.error(code, sql)
    }
  }

  /// Binds `values`, runs the statement to its end and makes it ready to be used again.
  public mutating func run(_ values: [Value] = []) throws(StoreError) {
    try bind(values)
    while try step() {}
    sqlite3_reset(pointer)
  }

  public mutating func run(_ values: Value...) throws(StoreError) { try run(values) }

  /// Makes the statement ready to be used again.
  public mutating func reset() { sqlite3_reset(pointer) }

  public mutating func bind(_ values: [Value]) throws(StoreError) {
    sqlite3_reset(pointer)
    for (place, value) in values.enumerated() {
      let index = Int32(place + 1)
      let code: Int32
      switch value {
      case .null: code = sqlite3_bind_null(pointer, index)
      case .integer(let number): code = sqlite3_bind_int64(pointer, index, Int64(number))
      case .real(let number): code = sqlite3_bind_double(pointer, index, number)
      case .text(let text):
        code = sqlite3_bind_text(pointer, index, text, Int32(text.utf8.count), Statement.transient)
      case .blob(let bytes): code = sqlite3_bind_blob(pointer, index, bytes, Int32(bytes.count), Statement.transient)
      }
      guard code == SQLITE_OK else { throw database.error(code, sql) }
    }
  }

  public mutating func bind(_ values: Value...) throws(StoreError) { try bind(values) }

  /// Binds text given as bytes.
  mutating func bind(bytes: ArraySlice<UInt8>, at index: Int32) throws(StoreError) {
    let code = bytes.withUnsafeBytes {
      sqlite3_bind_text(
        pointer, index, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), Statement.transient)
    }
    guard code == SQLITE_OK else { throw database.error(code, sql) }
  }

  mutating func bind(integer: Int, at index: Int32) { sqlite3_bind_int64(pointer, index, Int64(integer)) }
  mutating func bind(optional number: Int?, at index: Int32) {
    if let number { bind(integer: number, at: index) } else { bindNull(at: index) }
  }
  mutating func bind(optional text: String?, at index: Int32) {
    guard let text else { return bindNull(at: index) }
    sqlite3_bind_text(pointer, index, text, Int32(text.utf8.count), Statement.transient)
  }
  mutating func bindNull(at index: Int32) { sqlite3_bind_null(pointer, index) }

  public func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }
  public func real(_ column: Int32) -> Double { sqlite3_column_double(pointer, column) }
  public func text(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }
  public func flag(_ column: Int32) -> Bool { integer(column) != 0 }
  public func day(_ column: Int32) -> SchoolDay { SchoolDay(number: integer(column)) }
  public func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }
  public func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }
  public func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
  public func optionalDay(_ column: Int32) -> SchoolDay? { isNull(column) ? nil : day(column) }

  /// What a column of this row holds.
  enum Kind { case integer, real, text }
  func kind(_ column: Int32) -> Kind {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    default: .text
    }
  }
  /// The names of the columns, in order.
  var columnNames: [String] {
    (0..<columnCount).map { place in sqlite3_column_name(pointer, place).map { String(cString: $0) } ?? "" }
  }

  /// How many columns a row has.
  public var columnCount: Int32 { sqlite3_column_count(pointer) }

  /// The bytes of a text or blob.
  public func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column))))
  }
}

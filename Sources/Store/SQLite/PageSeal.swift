import CSQLite

/// A check sum at the end of every page of the database, looked at whenever the page is read.
///
/// SQLite itself sees damage only where it breaks a structure: one flipped bit in a mark, a name or a date it hands on.
/// The sum stands in the room that a database can reserve in each page (sqlite.org/fileformat2.html, 1.3.4), where
/// SQLite's own `cksumvfs` has its own, and every other program can still read the file. It begins with the page's number,
/// so that a page in another's place, or one full of zeros, does not pass.
///
/// Another program that changes the file counts that in the first page (1.3.7 and 1.3.17 there) and knows no seals. The
/// count at the last sealing stands beside the first page's sum: an edit is told apart from damage.
enum PageSeal {
  /// Bytes reserved in each page: the count of changes and four zeros, in the first page alone; then the sum.
  static let size = 16
  /// The first schema whose databases are all sealed; older ones become so when they are brought up to date.
  static let sinceSchema = 9

  /// The sum of a page without its last eight bytes: an invertible step a word, so that no single change is lost.
  static func sum(_ page: UnsafeRawBufferPointer, number: Int) -> UInt64 {
    var first = UInt32(truncatingIfNeeded: number) &+ 0x6562_6231
    var second: UInt32 = 1
    var place = 0
    while place < page.count - 8 {
      first &+= UInt32(littleEndian: page.loadUnaligned(fromByteOffset: place, as: UInt32.self)) &+ second
      second &+= UInt32(littleEndian: page.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)) &+ first
      place += 8
    }
    return UInt64(second) << 32 | UInt64(first)
  }

  /// What is so of a page that was read.
  enum State { case whole, edited, damaged }

  static func state(_ page: UnsafeRawBufferPointer, number: Int) -> State {
    let kept = UInt64(littleEndian: page.loadUnaligned(fromByteOffset: page.count - 8, as: UInt64.self))
    if sum(page, number: number) == kept { return .whole }
    guard number == 1 else { return .damaged }
    let (changes, valid, sealed) = (word(page, 24), word(page, 92), word(page, page.count - size))
    return changes == valid && changes != sealed ? .edited : .damaged
  }

  /// Seals a page that is about to be written.
  static func seal(_ page: UnsafeMutableRawBufferPointer, number: Int) {
    for place in 0..<8 { page[page.count - size + place] = number == 1 && place < 4 ? page[24 + place] : 0 }
    let sum = sum(UnsafeRawBufferPointer(page), number: number)
    page.storeBytes(of: sum.littleEndian, toByteOffset: page.count - 8, as: UInt64.self)
  }

  private static func word(_ page: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
    UInt32(bigEndian: page.loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  /// Whether so many bytes at this place are a page: SQLite also reads and writes parts of the first one.
  static func isPage(_ count: Int, at place: Int) -> Bool {
    count >= 512 && count & (count - 1) == 0 && place % count == 0
  }

  /// Whether a page or header at the file's beginning says that pages are sealed; nil when it says nothing.
  static func isSealed(header: UnsafeRawBufferPointer) -> Bool? {
    header.count >= 100 && header.starts(with: "SQLite format 3\0".utf8) ? header[20] == UInt8(size) : nil
  }

  /// The page that was last found to be damaged, for the message; 0 when none was.
  nonisolated(unsafe) static var damagedPage = 0

  /// SQLite's way to files with the seals in it; made once.
  static let vfs: String? = SealedFiles.register()
}

/// SQLite's usual files, whose reading and writing of pages passes through here.
enum SealedFiles {
  /// Whether another program has changed the file since ebb last wrote it.
  static func isEdited(_ file: UnsafeMutablePointer<sqlite3_file>) -> Bool {
    file.pointee.pMethods == UnsafePointer(methods) && flag(of: file).pointee == 2
  }

  // Written once before the first connection, then only read; SQLite keeps the pointers.
  nonisolated(unsafe) static var base: UnsafeMutablePointer<sqlite3_vfs>?
  nonisolated(unsafe) static var usual: UnsafePointer<sqlite3_io_methods>?
  nonisolated(unsafe) static let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)

  static func register() -> String? {
    guard let base = sqlite3_vfs_find(nil) else { return nil }
    self.base = base
    let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    own.initialize(to: base.pointee)
    let name = UnsafeMutablePointer<CChar>.allocate(capacity: 16)
    for (place, byte) in "ebb-sealed\0".utf8.enumerated() { name[place] = CChar(bitPattern: byte) }
    own.pointee.zName = UnsafePointer(name)
    own.pointee.pNext = nil
    // One byte behind SQLite's own facts of a file, in room that keeps them aligned.
    own.pointee.szOsFile = base.pointee.szOsFile + 8
    own.pointee.xOpen = { _, path, file, flags, outFlags in
      guard let base = SealedFiles.base, let file else { return SQLITE_ERROR }
      let code = base.pointee.xOpen?(base, path, file, flags, outFlags) ?? SQLITE_ERROR
      guard code == SQLITE_OK, flags & SQLITE_OPEN_MAIN_DB != 0, let usual = file.pointee.pMethods else { return code }
      SealedFiles.flag(of: file).pointee = 0
      if SealedFiles.usual == nil { SealedFiles.adopt(usual) }
      guard SealedFiles.usual == usual else { return code }
      file.pointee.pMethods = UnsafePointer(SealedFiles.methods)
      return code
    }
    return sqlite3_vfs_register(own, 0) == SQLITE_OK ? "ebb-sealed" : nil
  }

  /// 0: pages are not sealed; 1: they are; 2: they were, and another program has changed some.
  static func flag(of file: UnsafeMutablePointer<sqlite3_file>) -> UnsafeMutablePointer<UInt8> {
    let end = UnsafeMutableRawPointer(file) + Int(base?.pointee.szOsFile ?? 0)
    return end.assumingMemoryBound(to: UInt8.self)
  }

  static func adopt(_ usual: UnsafePointer<sqlite3_io_methods>) {
    self.usual = usual
    methods.initialize(to: usual.pointee)
    // Without memory mapping, which would pass the reading by.
    methods.pointee.iVersion = min(2, usual.pointee.iVersion)
    methods.pointee.xRead = { file, buffer, count, place in
      guard let file, let buffer, let usual = SealedFiles.usual else { return SQLITE_ERROR }
      let code = usual.pointee.xRead?(file, buffer, count, place) ?? SQLITE_ERROR
      let page = UnsafeRawBufferPointer(start: buffer, count: Int(count))
      let flag = SealedFiles.flag(of: file)
      if code == SQLITE_OK, place == 0, let isSealed = PageSeal.isSealed(header: page) {
        flag.pointee = isSealed ? 1 : 0
      }
      // A page that ends before its time is damage too.
      guard flag.pointee == 1, PageSeal.isPage(page.count, at: Int(place)),
        code == SQLITE_OK || code == SQLITE_IOERR | (2 << 8)
      else { return code }
      let number = Int(place) / page.count + 1
      switch code == SQLITE_OK ? PageSeal.state(page, number: number) : .damaged {
      case .whole: return SQLITE_OK
      case .edited:
        flag.pointee = 2
        return SQLITE_OK
      case .damaged:
        PageSeal.damagedPage = number
        return SQLITE_IOERR | (32 << 8)
      }
    }
    methods.pointee.xWrite = { file, buffer, count, place in
      guard let file, let buffer, let usual = SealedFiles.usual else { return SQLITE_ERROR }
      let page = UnsafeRawBufferPointer(start: buffer, count: Int(count))
      let flag = SealedFiles.flag(of: file)
      if place == 0, let isSealed = PageSeal.isSealed(header: page) { flag.pointee = isSealed ? 1 : 0 }
      if flag.pointee == 1, PageSeal.isPage(page.count, at: Int(place)) {
        // SQLite hands over its own page in memory, whose last bytes it has reserved for this.
        let own = UnsafeMutableRawBufferPointer(mutating: page)
        PageSeal.seal(own, number: Int(place) / page.count + 1)
      }
      return usual.pointee.xWrite?(file, buffer, count, place) ?? SQLITE_ERROR
    }
  }
}

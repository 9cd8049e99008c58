import Glibc

/// Reading and writing whole files, so that a reader never sees half of one.
enum Files {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// In bytes; 0 when there is no such file.
  static func size(_ path: String) -> Int {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder and those above it, for the owner alone.
  static func makeFolder(_ path: String) throws(Failure) {
    if isFolder(path) { return }
    let above = parent(path)
    if above != path, !above.isEmpty { try makeFolder(above) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Failure(.cannotCreate, "could not make the folder ‘\(path)’: \(SystemError.current)")
    }
    syncFolder(above)
  }

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let status: ExitStatus =
        switch errno {
        case ENOENT: .noInput
        case EACCES, EPERM: .notPermitted
        default: .readOrWrite
        }
      throw Failure(
        status, "could not read ‘\(path)’: \(SystemError.current)")
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe block.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw Failure(.readOrWrite, "could not read ‘\(path)’: \(SystemError.current)")
      }
      bytes.append(contentsOf: block[..<count])
    }
  }

  static func readText(_ path: String) throws(Failure) -> String {
    let bytes = try read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badSettings, "‘\(path)’ is not UTF-8; save it as UTF-8 and try again")
    }
    return text
  }

  /// Writes a file under another name in the same folder, then renames it into place.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    var file = try NewFile(path)
    do throws(Failure) {
      try file.append(bytes)
      try file.finish()
    } catch {
      file.giveUp()
      throw error
    }
  }

  /// Writes a file that a person named; whatever stands there already is left alone.
  static func writeNew(_ text: String, to path: String) throws(Failure) {
    try refuseTaken(path)
    try write(text, to: path)
  }

  static func write(_ text: String, to path: String) throws(Failure) { try write(Array(text.utf8), to: path) }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Removes a file that must be gone; one that is not there is.
  static func erase(_ path: String) throws(Failure) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw Failure(.readOrWrite, "could not delete ‘\(path)’: \(SystemError.current)")
    }
    syncFolder(parent(path))
  }

  static func move(_ from: String, to path: String) throws(Failure) {
    guard unsafe rename(from, path) == 0 else {
      throw Failure(.readOrWrite, "could not move ‘\(from)’ to ‘\(path)’: \(SystemError.current)")
    }
    syncFolder(parent(path))
  }

  /// Puts a whole file on the disk and then under a name that nothing has yet.
  static func moveNew(_ from: String, to path: String) throws(Failure) {
    let file = unsafe open(from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    let synced = file >= 0 && fsync(file) == 0
    let reason = SystemError.current
    if file >= 0 { close(file) }
    guard synced else { throw Failure(.readOrWrite, "could not write ‘\(path)’: \(reason)") }
    try refuseTaken(path)
    try move(from, to: path)
  }

  /// Throws when something has the name already, a dangling link among it.
  static func refuseTaken(_ path: String) throws(Failure) {
    var facts = stat()
    guard unsafe lstat(path, &facts) != 0 else {
      throw Failure(.cannotCreate, "‘\(path)’ is there already and was left alone; name a new file")
    }
  }

  /// The path from the root; a path that begins there already stays.
  static func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(Surroundings.folder)/\(path)" }

  /// Makes the names in a folder durable; best effort, because some file systems refuse it.
  static func syncFolder(_ path: String) {
    let folder = unsafe open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The same file with every link in the folders above it followed; its own name stays as it is.
  static func resolved(_ path: String) -> String {
    guard let folder = unsafe realpath(parent(path), nil) else { return path }
    defer { unsafe free(folder) }
    let above = unsafe String(cString: folder)
    return (above == "/" ? "" : above) + "/" + name(path)
  }

  static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? Substring(path)) }
}

extension Files {
  /// Removes a folder when nothing is in it.
  static func removeEmptyFolder(_ path: String) { _ = unsafe rmdir(path) }

  /// Removes a folder two levels deep, as a broken letters run leaves behind; nothing else is ever removed.
  static func removeFolder(_ path: String) {
    for name in names(path) {
      let below = "\(path)/\(name)"
      if isFolder(below) {
        for file in names(below) { remove("\(below)/\(file)") }
        unsafe rmdir(below)
      } else {
        remove(below)
      }
    }
    unsafe rmdir(path)
  }

  /// The names in a folder, by bytes; none when it cannot be read.
  static func names(_ path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}

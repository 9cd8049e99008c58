import Glibc

/// A folder for one test, removed with all in it when the test is over.
struct Folder: ~Copyable {
  let path: String

  init() {
    var name = Array("/tmp/ebb-csv-XXXXXX".utf8CString)
    path = mkdtemp(&name).map { String(cString: $0) } ?? ""
  }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { remove("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  }

  /// Writes a file, or over it, and gives its path.
  func write(_ name: String, _ bytes: [UInt8], adding: Bool = false) -> String {
    let path = "\(path)/\(name)"
    guard let file = fopen(path, adding ? "a" : "w") else { return path }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return path
  }
}

import Glibc

/// The text in another encoding, by the C library; nil when it has no such encoding or character.
func converted(_ text: String, _ name: String) -> [UInt8]? {
  guard let converter = iconv_open(name.uppercased(), "UTF-8"), Int(bitPattern: converter) != -1 else { return nil }
  defer { iconv_close(converter) }
  var input = Array(text.utf8)
  var output = [UInt8](repeating: 0, count: input.count * 4 + 64)
  var (left, space) = (input.count, output.count)
  let isDone = input.withUnsafeMutableBytes { input in
    output.withUnsafeMutableBytes { output in
      var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
      return iconv(converter, &source, &left, &target, &space) != -1
        && iconv(converter, nil, nil, &target, &space) != -1
    }
  }
  return isDone ? Array(output.dropLast(space)) : nil
}

/// The rule a browser follows on our pages: this script and this style, nothing else and nothing from outside.
enum ContentPolicy {
  /// The value of the meta element; a page without script gets none.
  static func text(style: String, script: String?, sha256: ([UInt8]) -> [UInt8]) -> String {
    var parts = ["default-src 'none'"]
    // A page that takes input sends it nowhere, also when its script does not run.
    if let script { parts += ["script-src '\(source(script, sha256))'", "form-action 'none'"] }
    parts.append("style-src '\(source(style, sha256))'")
    parts.append("img-src data:")
    return parts.joined(separator: "; ")
  }

  private static func source(_ text: String, _ sha256: ([UInt8]) -> [UInt8]) -> String {
    "sha256-" + base64(sha256(Array(text.utf8)))
  }

  /// Writes bytes as base64 (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0..<4 { text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=") }
    }
    return text
  }
}

/// The frame every page shares: one file, one style, one policy, nothing loaded from anywhere.
enum PageFrame {
  static func html(
    title: String, style: String, script: String?, sha256: ([UInt8]) -> [UInt8], isTight: Bool = false,
    body: (inout HTML) -> Void
  ) -> String {
    var html = HTML(isTight: isTight)
    html.insertRaw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    // The policy holds only constants and base64, and browsers and checkers both read its quotes plainly.
    let policy = ContentPolicy.text(style: style, script: script, sha256: sha256)
    html.insertRaw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">")
    html.insertRaw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.insertRaw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n")
    html.element("title", title)
    html.insertRaw("\n<style>\(style)</style>\n</head>\n<body>\n")
    body(&html)
    if let script { html.insertRaw("\n<script>\(script)</script>") }
    html.insertRaw("\n</body>\n</html>\n")
    return html.markup
  }
}

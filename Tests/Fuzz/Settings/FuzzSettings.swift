import FuzzChecks

/// The entrance libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSettings(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  if let complaint = SettingsCheck.complaint(Array(UnsafeBufferPointer(start: bytes, count: count))) {
    fatalError(complaint)
  }
  return 0
}

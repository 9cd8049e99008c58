import ExcelTrials

/// Throws bytes at the reader of workbooks; libFuzzer calls it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExcel(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  ExcelTrial.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

import Dispatch

/// Cuts the next batch of a long file on another core while the caller works on this one.
///
/// The reader and the waiting batch belong to the worker from ``start()`` to its signal, and to the caller from the
/// signal to the next start; nothing is ever used by both. A class, because two threads hold it.
public final class ReadAhead: @unchecked Sendable {
  private var reader: CSVReader
  private var waiting = RecordBatch()
  private var hasMore = false
  private var failure: CSVError?
  private let ready = DispatchSemaphore(value: 0)
  private let queue = DispatchQueue(label: "ebb.csv.read-ahead")

  /// Bytes read when the batch last given out was cut.
  public private(set) var bytesRead = 0
  public let byteCount: Int

  public init(_ reader: consuming CSVReader) {
    byteCount = reader.byteCount
    self.reader = reader
    start()
  }

  /// Gives the next batch, as ``CSVReader/next(_:)`` would; false at the end.
  public func next(_ batch: inout RecordBatch) throws(CSVError) -> Bool {
    ready.wait()
    if let failure {
      ready.signal()
      throw failure
    }
    guard hasMore else {
      ready.signal()
      return false
    }
    bytesRead = reader.bytesRead
    swap(&batch, &waiting)
    start()
    return true
  }

  private func start() {
    queue.async { [self] in
      do throws(CSVError) {
        hasMore = try reader.next(&waiting)
      } catch {
        failure = error
      }
      ready.signal()
    }
  }
}

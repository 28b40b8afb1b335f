/// The bytes of one of the tagger's files: part of the program, or read from a file.
package final class TaggerBytes: @unchecked Sendable {
  /// The bytes; valid as long as the object lives.
  package let buffer: UnsafeRawBufferPointer
  private let owned: UnsafeMutableRawBufferPointer?

  /// Bytes that outlive the program's last instruction.
  package init(static start: UnsafeRawPointer, count: Int) {
    buffer = UnsafeRawBufferPointer(start: start, count: count)
    owned = nil
  }

  /// A copy of `bytes`.
  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 64)
    copy.copyBytes(from: bytes)
    owned = copy
    buffer = UnsafeRawBufferPointer(start: copy.baseAddress, count: bytes.count)
  }

  deinit { owned?.deallocate() }
}

/// What can be wrong with the tagger's files.
public enum TaggerError: Error, Equatable {
  /// The file of that name has not the layout that its header must promise.
  case malformed(String)
}

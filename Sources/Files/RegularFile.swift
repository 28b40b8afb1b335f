import Glibc
public import MasarModel

/// Reads whole files without ever waiting for somebody to write them.
public enum RegularFile {
  /// The bytes of a file, or why there are none.
  public enum Content {
    /// All of the file.
    case bytes([UInt8])
    /// Nothing, and why.
    case refused(FindingKind)
  }

  /// Reads a file.
  ///
  /// Only regular files are opened, and what was opened is looked at again, as another file may have
  /// taken its name in between; O_NONBLOCK then keeps a FIFO from blocking. The file is copied, not
  /// mapped: a file that shrinks under a mapping ends the program.
  /// - Parameters:
  ///   - path: links in it are followed.
  ///   - limit: the largest size in bytes.
  public static func read(_ path: String, limit: Int) -> Content {
    switch FileStatus.of(path) {
    case .failure(let refusal): return .refused(refusal.finding)
    case .success(let status) where status.kind != .file: return .refused(.notARegularFile)
    case .success: break
    }
    let descriptor = retrying {
      SystemPath.withBytes(of: path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    }
    guard descriptor >= 0 else { return .refused(SystemRefusal(code: errno).finding) }
    defer { close(descriptor) }
    switch FileStatus.of(descriptor: descriptor) {
    case .failure(let refusal): return .refused(refusal.finding)
    case .success(let status):
      guard status.kind == .file else { return .refused(.notARegularFile) }
      guard status.size <= limit else {
        return .refused(.tooLarge(bytes: status.size, limit: limit))
      }
      return read(descriptor, expecting: status.size, limit: limit)
    }
  }

  /// Reads up to the end of the file. One byte more than expected is asked for, so that the end shows
  /// without a second buffer; a file that grows meanwhile, or says it is empty as those of `/proc` do,
  /// is read on.
  private static func read(_ descriptor: Int32, expecting size: Int, limit: Int) -> Content {
    var capacity = max(size + 1, 4096)
    var failure: Int32 = 0
    var bytes: [UInt8] = []
    repeat {
      let (part, code) = readOnce(descriptor, capacity: capacity)
      if bytes.isEmpty { bytes = part } else { bytes += part }
      failure = code
      guard failure == 0, part.count == capacity else { break }
      capacity = max(65_536, bytes.count)
    } while bytes.count <= limit
    if failure != 0 { return .refused(SystemRefusal(code: failure).finding) }
    if bytes.count > limit { return .refused(.tooLarge(bytes: bytes.count, limit: limit)) }
    return .bytes(bytes)
  }

  /// Reads until the file ends or `capacity` bytes are there.
  private static func readOnce(_ descriptor: Int32, capacity: Int) -> ([UInt8], failure: Int32) {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity, let base = buffer.baseAddress {
        let done = retrying { Glibc.read(descriptor, base + count, capacity - count) }
        if done < 0 { failure = errno }
        if done <= 0 { break }
        count += done
      }
    }
    return (bytes, failure)
  }

  /// Calls again what a signal has interrupted.
  private static func retrying<Value: SignedInteger>(_ call: () -> Value) -> Value {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }
}

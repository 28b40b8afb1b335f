import Glibc

/// A folder for one test, removed with everything in it. Names are bytes, because file names are.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/masar-e2e-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw Failure.cannotMake(errno) }
    path = made
  }

  deinit { Self.remove(Array(path.utf8)) }

  /// Why there is no folder, or no file in it.
  enum Failure: Error {
    case cannotMake(Int32)
    case cannotWrite(name: String, Int32)
  }

  /// The path of something in the folder.
  func path(_ name: String) -> String { path + "/" + name }

  /// Makes a folder inside.
  func makeFolder(_ name: String) throws {
    guard mkdir(path(name), 0o755) == 0 else { throw Failure.cannotWrite(name: name, errno) }
  }

  /// Writes a file of text.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: Array(name.utf8))
  }

  /// Writes a file; content and name may be any bytes, the name no NUL and no slash.
  func write(_ content: [UInt8], to name: [UInt8]) throws {
    let bytes = (Array(path.utf8) + [UInt8(ascii: "/")] + name + [0]).map(CChar.init(bitPattern:))
    let descriptor = open(bytes, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure.cannotWrite(name: String(decoding: name, as: UTF8.self), errno)
    }
    _ = Glibc.write(descriptor, content, content.count)
    close(descriptor)
  }

  private static func remove(_ path: [UInt8]) {
    let name = (path + [0]).map(CChar.init(bitPattern:))
    guard let stream = opendir(name) else {
      unlink(name)
      return
    }
    while let entry = readdir(stream) {
      let child = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if child == Array(".".utf8) || child == Array("..".utf8) { continue }
      remove(path + [UInt8(ascii: "/")] + child)
    }
    closedir(stream)
    rmdir(name)
  }
}

/// The bytes of a file; empty where it cannot be read.
func contents(ofFile path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = read(descriptor, &chunk, chunk.count), count > 0 {
    bytes += chunk.prefix(count)
  }
  return bytes
}

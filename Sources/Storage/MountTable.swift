import Files
import Glibc

/// What is mounted where (proc(5), `/proc/self/mounts`).
struct MountTable {
  private var types: [(folder: [UInt8], type: String)] = []

  /// The mounts of this process; none where the system does not tell.
  static var current: MountTable {
    switch RegularFile.read("/proc/self/mounts", limit: 1 << 20) {
    case .bytes(let bytes): MountTable(bytes)
    case .refused: MountTable([])
    }
  }

  /// Reads a table: device, folder and type, separated by blanks, a mount a line.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard fields.count >= 3 else { continue }
      types.append((Self.unescaped(fields[1]), String(decoding: fields[2], as: UTF8.self)))
    }
  }

  /// File systems over a network: there, memory is not shared by all who open a file, which SQLite's
  /// write-ahead log depends on.
  private static let remote: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.rclone",
    "fuse.glusterfs", "ncpfs", "coda",
  ]

  /// Whether a folder is on a disk of this machine, as far as is known.
  /// - Parameter folder: an absolute path without links.
  func isLocal(_ folder: String) -> Bool {
    let path = Array(folder.utf8)
    let slash = UInt8(ascii: "/")
    var best: (length: Int, type: String)?
    for (mount, type) in types
    where path.starts(with: mount)
      && (mount.last == slash || path.count == mount.count || path[mount.count] == slash)
    {
      // Of two mounts on one folder the later one is in force.
      if mount.count >= best?.length ?? 0 { best = (mount.count, type) }
    }
    return best.map { !Self.remote.contains($0.type) } ?? true
  }

  /// Blanks and backslashes in names are written as `\040` and the like.
  private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3).map { Int($0) - 0x30 }
      if byte == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy({ (0...7).contains($0) })
      {
        result.append(UInt8(truncatingIfNeeded: digits[0] * 64 + digits[1] * 8 + digits[2]))
        rest = rest.dropFirst(3)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}

/// Where configuration, state and cache are kept, by the XDG Base Directory Specification 0.8.
///
/// A folder of ours is `nil` where the environment leads nowhere: reading goes on without it.
public struct BaseDirectories: Hashable, Sendable {
  /// The folder of what the reader has written down.
  public let configuration: String?
  /// The folder of what is remembered from run to run.
  public let state: String?
  /// The folder of what can be made again at any time.
  public let cache: String?

  /// Finds the folders; makes none.
  public init(environment: [String: String]) {
    let home = Self.absolute(environment["HOME"])
    func folder(_ variable: String, _ standard: String) -> String? {
      // A relative path "should be considered invalid and ignored".
      let base = Self.absolute(environment[variable]) ?? home.map { Self.join($0, standard) }
      return base.map { Self.join($0, "masar") }
    }
    configuration = folder("XDG_CONFIG_HOME", ".config")
    state = folder("XDG_STATE_HOME", ".local/state")
    cache = folder("XDG_CACHE_HOME", ".cache")
  }

  /// The configuration file.
  public var configurationFile: String? {
    configuration.map { Self.join($0, "config.yaml") }
  }

  private static func absolute(_ path: String?) -> String? {
    guard let path, path.utf8.first == UInt8(ascii: "/") else { return nil }
    return path
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}

import Glibc

/// The browser on the desk that the terminal stands on.
enum Browser {
  /// Whether there is one: a graphical session, and no line to another machine between it and the program.
  static func isThere(_ environment: [String: String]) -> Bool {
    func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    return (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"))
      && !["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains(where: isSet)
  }

  /// The programs to try: those of `BROWSER`, parted by colons, then the desktop's own.
  static func programs(_ environment: [String: String]) -> [String] {
    (environment["BROWSER"] ?? "").split(separator: ":").map(String.init)
      .filter { !$0.contains("%") && !$0.contains(" ") } + ["xdg-open"]
  }

  /// Opens an address, and does not wait for it; the program gets no terminal.
  /// - Parameter url: what has been found to be an address of the Web; no shell sees it.
  /// - Returns: why it could not be opened; `nil` where a program was started.
  static func open(_ url: String) -> String? {
    var failure: Int32 = ENOENT
    for program in programs(Environment.variables) {
      failure = start([program, url])
      if failure == 0 { return nil }
    }
    return String(cString: strerror(failure))
  }

  private static func start(_ arguments: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Keys such as Ctrl-C are for the reader, not for the browser.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, arguments[0], &actions, &attributes, &words, environ)
    guard failure == 0 else { return failure }
    var status: Int32 = 0
    // xdg-open comes back at once; a browser itself does not, and is not waited for.
    for _ in 0..<20 where waitpid(process, &status, WNOHANG) == 0 { usleep(100_000) }
    return 0
  }
}

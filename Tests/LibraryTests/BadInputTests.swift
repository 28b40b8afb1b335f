import Glibc
import MasarModel
import Support
import Testing

@testable import Library

/// Files and folders that are not what they seem: each is named, none is waited for.
@Suite(.timeLimit(.minutes(2))) struct BadInputTests {
  private let folder = TemporaryFolder()
  private var text: String { Samples.title + "\n\n" + Samples.body }

  private func findings() async -> [String: FindingKind] {
    let listing = await FileLibrary(paths: [folder.path]).listing()
    return Dictionary(
      listing.findings.map { (String($0.path.dropFirst(folder.path.count + 1)), $0.kind) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("FIFOs, sockets and devices, whatever they are called")
  func special() async {
    folder.write(text, to: "good.txt")
    mkfifo(folder.path("pipe.html"), 0o644)
    mkfifo(folder.path("pipe.xml.gz"), 0o644)
    folder.link("null.txt", to: "/dev/null")
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(folder.path("socket.md").utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.prefix(107)) }
    _ = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    let findings = await findings()
    for name in ["pipe.html", "pipe.xml.gz", "null.txt", "socket.md"] {
      #expect(findings[name] == .notARegularFile, "\(name)")
    }
    #expect(findings.count == 4)
  }

  @Test("folders deeper than a path can name end, and are named")
  func depth() async {
    folder.write(text, to: "good.txt")
    let name = String(repeating: "د", count: 100)
    let start = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    var current = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(start) }
    for _ in 0..<30 {
      mkdirat(current, name, 0o755)
      let next = openat(current, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      close(current)
      current = next
    }
    close(current)
    let listing = await FileLibrary(paths: [folder.path]).listing()
    #expect(listing.groups.flatMap(\.entries).count == 1)
    #expect(listing.findings.count == 1)
    if case .unreadable? = listing.findings.first?.kind {
    } else {
      Issue.record("\(listing.findings)")
    }
    // The folder of the test cannot be taken away by its path alone.
    removeDeep(name)
  }

  private func removeDeep(_ name: String) {
    var folders = [open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)]
    while let last = folders.last, last >= 0 {
      folders.append(openat(last, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
    folders.removeLast()
    while let last = folders.popLast() {
      if let parent = folders.last {
        unlinkat(parent, name, AT_REMOVEDIR)
      } else {
        unlinkat(last, name, AT_REMOVEDIR)
      }
      close(last)
    }
  }

  @Test("empty files of every kind are empty, not broken")
  func empty() async {
    let names = ["a.txt", "a.md", "a.html", "a.xml", "a.rss", "a.atom"]
    for name in names { folder.write("", to: name) }
    let findings = await findings()
    for name in names { #expect(findings[name] == .emptyFile, "\(name)") }
    folder.write("", to: "b.txt.gz")
    #expect(await self.findings()["b.txt.gz"] == .emptyFile)
  }

  @Test("names with control characters are kept as they are; what belongs to a page is left out")
  func names() async {
    folder.write(text, to: "سطر\nثان\u{1B}[31m.txt")
    folder.write(text, to: "page.html")
    folder.write(text, to: "page_files/frame.html")
    folder.write(text, to: "other_files/a.txt")
    let paths = await FileLibrary(paths: [folder.path]).listing().groups.flatMap(\.entries)
      .map { String($0.path.dropFirst(folder.path.count + 1)) }
    #expect(paths == ["page.html", "سطر\nثان\u{1B}[31m.txt", "other_files/a.txt"])
  }

  @Test("a file that grows and shrinks while it is read is read as it was at some moment")
  func changing() async throws {
    let path = folder.path("a.txt")
    folder.write(text, to: "a.txt")
    let (small, large) = (
      Array(text.utf8), Array(String(repeating: text + "\n\n", count: 400).utf8)
    )
    let writer = Task.detached {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      defer { close(descriptor) }
      var round = 0
      while !Task.isCancelled, round < 20_000 {
        let bytes = round.isMultiple(of: 2) ? large : small
        _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        ftruncate(descriptor, off_t(bytes.count))
        round += 1
      }
    }
    defer { writer.cancel() }
    for _ in 0..<50 {
      let opened = await FileLibrary(paths: []).article(at: path)
      #expect(opened.article != nil || !opened.findings.isEmpty)
    }
  }

  @Test("markup that is a bomb ends, and says that its end is missing")
  func bombs() {
    func findings(_ html: String) -> [FindingKind] {
      ArticleFile(path: "a.html").articles(in: Array(html.utf8)).flatMap(\.findings).map(\.kind)
    }
    let page = "<html><body><p>" + Samples.body
    #expect(findings(page + String(repeating: "<div>", count: 100_000)).contains(.tooInvolved))
    // Where the end is missing nobody knows whether the file is empty.
    let deep = String(repeating: "<table><tr><td>", count: 5_000)
    #expect(findings(deep + "<p>" + Samples.body) == [.tooInvolved])
    #expect(findings(page + String(repeating: "<p>أ", count: 150_000)).count <= 1)
    let attributes = (0..<20_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(findings(page + "<div " + attributes + ">").contains(.tooInvolved))
    #expect(findings(page + "<!--" + String(repeating: "-", count: 1 << 20)).isEmpty)
    #expect(findings(page + String(repeating: "&", count: 1 << 18)).isEmpty)
    #expect(findings(page + "<a " + String(repeating: "x", count: 1 << 20)).isEmpty)
    #expect(findings(page + String(repeating: "\u{0651}", count: 100_000)).isEmpty)
    let title = "<title>" + String(repeating: "\u{0651}\u{064B}", count: 50_000) + "</title>"
    #expect(findings(title + page).isEmpty)
    let json =
      "<script type='application/ld+json'>{\"" + String(repeating: "\\u0651", count: 50_000)
    #expect(findings(json + "\":1}</script>" + page).isEmpty)
    let nested = "<script type='application/ld+json'>" + String(repeating: "[", count: 200_000)
    #expect(findings(nested + "</script>" + page).isEmpty)
  }

  @Test("bytes of every sort, called what they may, end in an article or in findings")
  func noise() {
    var generator = PageWriter(seed: 9)
    let names = ["a.txt", "a.md", "a.html", "a.xml", "a.gz", "a.html.gz", "-"]
    let starts = ["", "<html>", "<rss><channel>", "\u{1F}", "---\n", "<?xml version='1.0'?><feed>"]
    for round in 0..<300 {
      var bytes = Array(starts[round % starts.count].utf8)
      if round.isMultiple(of: 5) { bytes = [0x1F, 0x8B, 8] }
      for _ in 0..<generator.generator.number(0...400) {
        bytes.append(UInt8(generator.generator.number(0...255)))
      }
      let opened = ArticleFile(path: names[round % names.count]).articles(in: bytes)
      #expect(!opened.isEmpty)
      #expect(opened.allSatisfy { $0.article != nil || !$0.findings.isEmpty })
    }
  }
}

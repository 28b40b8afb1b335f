import Library
import Testing

@Suite struct FilePathsTests {
  @Test(arguments: ["a", "/", "/x/y", ".", "x/"])
  func `every path comes back as it was added`(folder: String) {
    let inside = (folder.hasSuffix("/") ? folder : folder + "/") + "b.txt"
    let all = [inside, "b.txt", "/elsewhere/c.txt", inside + "/d", "-", "نص.txt"]
    var paths = FilePaths(folder: folder)
    for path in all { paths.append(path) }
    #expect(Array(paths) == all)
    #expect(paths.names.map(paths.path(of:)) == all)
    #expect(paths.names.first == "b.txt", "of what lies in the folder only the name is kept")
    #expect(Set(paths.names).count == Set(all).count)
  }
}

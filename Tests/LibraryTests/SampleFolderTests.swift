import Library
import MasarModel
import Testing

/// The dossiers that come with Masar must be read without a finding.
@Suite struct SampleFolderTests {
  private static let articles =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/articles"

  @Test("the sample dossiers have titles, tracks and no findings")
  func samples() async {
    let listing = await FileLibrary(paths: [Self.articles]).listing()
    #expect(listing.findings.isEmpty, "\(listing.findings)")
    for group in listing.groups {
      #expect(group.dossier?.tracks.isEmpty == false, "\(group.path)")
      #expect(group.entries.allSatisfy { !$0.title.isEmpty && $0.wordCount > 100 })
    }
  }
}

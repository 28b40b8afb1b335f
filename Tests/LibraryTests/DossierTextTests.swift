import MasarModel
import Testing

@testable import Library

@Suite("Dossier text")
struct DossierTextTests {
  private static let tracks = [
    Track(
      id: "geneva", name: "روسيا والولايات المتحدة في جنيف", letter: "ج", place: "جنيف",
      participants: ["روسيا", "الولايات المتحدة"],
      cues: ["الاستقرار الاستراتيجي", "جنيف: جولة", "5+5"]),
    Track(id: "no", name: "12", letter: "ا"),
  ]

  @Test("what is written is read again, strange names too")
  func roundTrip() {
    let text = DossierText.yaml(folder: "x/ملف: محادثات", tracks: Self.tracks)
    let file = DossierFile(Array(text.utf8), folder: "x/y", path: "x/y/dossier.yaml")
    #expect(file.findings.isEmpty, "\(file.findings)")
    #expect(file.dossier.tracks == Self.tracks)
    #expect(file.dossier.title == "ملف: محادثات")
    #expect(file.dossier.language == "ar")
  }

  @Test("a file that is there stays as it is")
  func existing() {
    let folder = TemporaryFolder()
    #expect(DossierText.write("title: a\n", into: folder.path) == nil)
    let refused = DossierText.write("title: b\n", into: folder.path)
    #expect(refused?.kind == .alreadyThere)
    #expect(DossierText.write("title: c\n", into: folder.path + "/none")?.kind != nil)
  }
}

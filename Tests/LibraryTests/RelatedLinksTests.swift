import MasarModel
import Testing

@testable import Library

@Suite struct RelatedLinksTests {
  private let article = [Samples.title, Samples.body, Samples.secondBody]

  @Test("links after a heading at the end are leftovers as well")
  func atTheEnd() {
    let text =
      (article + ["مقالات ذات صلة", "لقاء أول بين الوزيرين", "ماذا بعد اللقاء؟", "تعليقات"])
      .joined(separator: "\n\n")
    #expect(
      Samples.roles(text) == ["title", "body", "body", "-widget", "-widget", "-widget", "-widget"])
  }

  @Test("a sentence after such a heading stays, and so does everything else there")
  func sentenceAfterwards() {
    let last = "وقال الوزير إن اللقاء كان مفيدا"
    for closing in [last, "انتهى الاجتماع.", Samples.body] {
      let text = (article + ["اقرأ أيضا", "لقاء أول بين الوزيرين", closing]).joined(
        separator: "\n\n")
      #expect(
        Samples.roles(text).suffix(3) == ["-widget", "body", "body"]
          || Samples.roles(text).suffix(3) == ["-widget", "heading", "body"])
    }
  }

  @Test("links in the middle are the ones in the same block")
  func inTheMiddle() {
    let text =
      article.joined(separator: "\n\n")
      + "\n\nاقرأ أيضا\nلقاء أول بين الوزيرين\nماذا بعد اللقاء؟\n\n" + Samples.body + "\n"
    #expect(
      Samples.roles(text) == ["title", "body", "body", "-widget", "-widget", "-widget", "body"])
  }

  @Test("a cue with its links on the same line says nothing about the lines below")
  func onTheSameLine() {
    let text = (article + ["اقرأ أيضا: لقاء أول", "سطر قصير بلا نقطة"]).joined(separator: "\n\n")
    #expect(Samples.roles(text) == ["title", "body", "body", "-widget", "body"])
  }

  @Test("above the article nothing is a list of links")
  func atTheTop() {
    let text = (["اقرأ أيضا", "سطر قصير أول", "سطر قصير ثان"]).joined(separator: "\n")
    #expect(Samples.roles(text) == ["-widget", "title", "body"])
  }
}

import MasarModel
import Testing

@testable import WebPages

private func read(_ xml: String) -> Feed? {
  Array(xml.utf8).withUnsafeBufferPointer { Feed($0) }
}

private func text(_ entry: FeedEntry?) -> [String] {
  (entry?.markup ?? []).withUnsafeBufferPointer { WebPage(fragment: $0) }.blocks
    .map { String(decoding: $0.text, as: UTF8.self) }
}

@Suite struct FeedTests {
  @Test func `RSS has its entries, with their links resolved`() throws {
    let feed = try #require(
      read(
        """
        <?xml version="1.0" encoding="windows-1256"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>موقع الخبر</title>
        <link>https://example.org/news/</link><language>ar</language>
        <item><title>الخبر الأول &amp; توابعه</title><link>2022/first.html</link><guid>tag:1</guid>
        <dc:creator>سلمى</dc:creator><pubDate>Mon, 10 Jan 2022 08:00:00 +0300</pubDate>
        <category>عالم</category><description>موجز&nbsp;قصير</description>
        <content:encoded><![CDATA[<p>فقرة أولى.</p><p>فقرة ثانية.</p>]]></content:encoded></item>
        <item><title>الخبر الثاني</title><link>https://example.org/2</link>
        <description>&lt;p&gt;نص كامل&lt;/p&gt;</description></item></channel></rss>
        """))
    #expect(feed.title == "موقع الخبر")
    #expect(feed.entries.count == 2)
    let first = try #require(feed.entries.first)
    #expect(first.metadata.title == "الخبر الأول & توابعه")
    #expect(first.metadata.url == "https://example.org/news/2022/first.html")
    #expect(first.metadata.author == "سلمى")
    #expect(first.metadata.published == CalendarDate(year: 2022, month: 1, day: 10))
    #expect(first.metadata.source == "موقع الخبر")
    #expect(first.metadata.language == "ar")
    #expect(first.metadata.tags == ["عالم"])
    #expect(text(first) == ["فقرة أولى.", "فقرة ثانية."])
    #expect(text(feed.entries.last) == ["نص كامل"])
  }

  @Test func `Atom has its entries, whatever form their text is in`() throws {
    let feed = try #require(
      read(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar" xml:base="https://example.org/a/">
        <title>موقع</title><link rel="self" href="feed"/><link href="../"/>
        <entry><title type="html">عنوان &lt;b&gt;أول&lt;/b&gt;</title><id>urn:1</id><link href="1"/>
        <author><name>سلمى</name></author><updated>2022-01-11T00:00:00Z</updated>
        <published>2022-01-10T00:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص &lt;أول&gt;</p><p>ثان</p></div>
        </content></entry>
        <entry><title>عنوان ثان</title><id>urn:2</id><updated>2022-01-12</updated>
        <summary type="text">نص 1 &lt; 2</summary></entry></feed>
        """))
    #expect(feed.entries.map(\.metadata.title) == ["عنوان أول", "عنوان ثان"])
    #expect(feed.entries[0].metadata.url == "https://example.org/a/1")
    #expect(feed.entries[0].metadata.published == CalendarDate(year: 2022, month: 1, day: 10))
    #expect(feed.entries[0].metadata.author == "سلمى")
    #expect(text(feed.entries[0]) == ["نص <أول>", "ثان"])
    #expect(feed.entries[1].metadata.published == CalendarDate(year: 2022, month: 1, day: 12))
    #expect(text(feed.entries[1]) == ["نص 1 < 2"])
  }

  @Test func `names of entries stay while the feed grows`() throws {
    func feed(_ items: [String]) -> String {
      "<rss><channel>"
        + items.map { "<item><title>\($0)</title><guid>g-\($0)</guid></item>" }.joined()
        + "</channel></rss>"
    }
    let before = try #require(read(feed(["a", "b"])))
    let after = try #require(read(feed(["c", "a", "b"])))
    #expect(before.entries.map(\.name) == after.entries.dropFirst().map(\.name))
    #expect(after.entry(named: before.entries[1].name)?.metadata.title == "b")
    #expect(after.entry(named: "1")?.metadata.title == "c")
    #expect(after.entry(named: "4") == nil)
    let same = try #require(read("<rss><channel><item/><item/><item/></channel></rss>"))
    #expect(Set(same.entries.map(\.name)).count == 3)
  }

  @Test func `what is no feed is none, and half a feed is read as far as it goes`() {
    #expect(read("<sitemap><url/></sitemap>") == nil)
    #expect(read("no markup") == nil)
    #expect(read("") == nil)
    let half = read(
      "<rss><channel><item><title>أول</title></item><item><title>ثان</title><desc")
    #expect(half?.entries.map(\.metadata.title) == ["أول", "ثان"])
  }

  @Test func `entities of the document's own are not expanded`() {
    let bomb = (1...9).map {
      "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
    }
    let feed = read(
      "<!DOCTYPE rss [<!ENTITY l0 \"خبر\">\(bomb.joined())]><rss><channel><item><title>أول</title>"
        + "<description>&l9;</description></item></channel></rss>")
    #expect(feed?.entries.first?.metadata.title == "أول")
    #expect((feed?.entries.first?.markup.count ?? 0) < 100)
    let outside = read(
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>أول</title>"
        + "<description>&x;</description></item></channel></rss>")
    #expect((outside?.entries.first?.markup.count ?? 0) < 100)
  }
}

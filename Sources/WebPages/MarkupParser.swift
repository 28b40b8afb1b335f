import CLibXML2
import Glibc

/// Takes what a parser reports.
protocol MarkupReceiver: AnyObject {
  /// An element begins. Names are as the document has them; those of HTML are in lower case.
  func start(_ name: String, _ attributes: MarkupAttributes)
  /// An element ends.
  func end(_ name: String)
  /// Text in UTF-8; character references are resolved. One text may come in several parts.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element, read on demand.
struct MarkupAttributes {
  fileprivate let pairs: UnsafePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute; empty for one without a value, `nil` where there is none.
  subscript(name: String) -> String? {
    guard var pair = pairs else { return nil }
    while let key = pair[0] {
      if strcmp(key, name) == 0 {
        guard let value = pair[1] else { return "" }
        // No address, class or date is longer.
        return String(
          decoding: UnsafeRawBufferPointer(start: value, count: strnlen(value, 4096)),
          as: UTF8.self)
      }
      pair += 2
    }
    return nil
  }

  /// All attributes as they would be written.
  var markup: String {
    var result = ""
    guard var pair = pairs else { return result }
    while let key = pair[0] {
      let name = String(cString: key)
      let value = (self[name] ?? "").replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      result += " \(name)=\"\(value)\""
      pair += 2
    }
    return result
  }
}

/// Runs libxml2 over markup, within bounds of depth and time.
///
/// Nothing is fetched, no entity of the document's own is expanded, and no tree is built: what the
/// parser reports goes to a ``MarkupReceiver`` at once.
final class MarkupParser {
  /// What the markup is.
  enum Language { case html, xml }

  /// Elements that are nested deeper end the parse. Real pages with unclosed tags reach hundreds.
  static let maximumDepth = 3_000
  /// The processor time that a document may take, in seconds.
  static let maximumSeconds = 10.0
  /// So many bytes are parsed before time is looked at again.
  private static let chunk = 1 << 15

  private let receiver: any MarkupReceiver
  private var context: xmlParserCtxtPtr?
  /// The number of open elements.
  private(set) var depth = 0
  /// Whether the document was too deep or took too long, so that its end was not read.
  private(set) var isCutShort = false

  private init(_ receiver: any MarkupReceiver) { self.receiver = receiver }

  private static let isInitialized: Bool = {
    xmlInitParser()
    return true
  }()

  /// Parses well-formed UTF-8.
  /// - Returns: whether all of it was read.
  static func parse(
    _ utf8: UnsafeBufferPointer<UInt8>, as language: Language, for receiver: any MarkupReceiver
  ) -> Bool {
    guard isInitialized else { return false }
    let parser = MarkupParser(receiver)
    let cuts = TagBound.cuts(in: utf8)
    guard !cuts.isEmpty else {
      return withExtendedLifetime(parser) { parser.run(utf8, language) }
    }
    var bounded = Array(utf8)
    for place in cuts { bounded[place] = UInt8(ascii: ">") }
    return withExtendedLifetime(parser) {
      bounded.withUnsafeBufferPointer { parser.run($0, language) } && false
    }
  }

  private func run(_ utf8: UnsafeBufferPointer<UInt8>, _ language: Language) -> Bool {
    var events = masar_xml_events(
      start: { context, name, attributes in
        guard let name else { return }
        MarkupParser.of(context)?.start(String(cString: name), MarkupAttributes(pairs: attributes))
      },
      end: { context, name in
        guard let name else { return }
        MarkupParser.of(context)?.end(String(cString: name))
      },
      text: { context, bytes, count in
        guard let bytes, count > 0 else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
          MarkupParser.of(context)?.receiver.text(UnsafeBufferPointer(start: $0, count: Int(count)))
        }
      })
    let own = Unmanaged.passUnretained(self).toOpaque()
    context = language == .html ? masar_html_begin(&events, own) : masar_xml_begin(&events, own)
    guard let context else { return false }
    defer {
      self.context = nil
      masar_xml_end(context)
    }
    let limit = Self.processorSeconds + Self.maximumSeconds
    var offset = 0
    while offset < utf8.count, !isCutShort {
      let count = min(Self.chunk, utf8.count - offset)
      feed(UnsafeBufferPointer(rebasing: utf8[offset..<(offset + count)]), language, ends: false)
      offset += count
      if Self.processorSeconds > limit { stop() }
    }
    if !isCutShort { feed(UnsafeBufferPointer(start: nil, count: 0), language, ends: true) }
    return !isCutShort
  }

  private func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ language: Language, ends: Bool
  ) {
    guard let context else { return }
    bytes.withMemoryRebound(to: CChar.self) { chunk in
      let count = Int32(chunk.count)
      switch language {
      case .html: _ = masar_html_parse(context, chunk.baseAddress, count, ends ? 1 : 0)
      case .xml: _ = masar_xml_parse(context, chunk.baseAddress, count, ends ? 1 : 0)
      }
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> MarkupParser? {
    context.map { Unmanaged<MarkupParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(_ name: String, _ attributes: MarkupAttributes) {
    guard !isCutShort else { return }
    depth += 1
    if depth > Self.maximumDepth {
      stop()
    } else {
      receiver.start(name, attributes)
    }
  }

  private func end(_ name: String) {
    guard !isCutShort else { return }
    depth -= 1
    receiver.end(name)
  }

  private func stop() {
    isCutShort = true
    if let context { xmlStopParser(context) }
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

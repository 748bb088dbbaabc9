import Foundation
import FoundationXML

/// An element of markup that was read by a strict reader of XML.
package final class ReadElement {
  package let name: String
  package let attributes: [String: String]
  package private(set) var children: [ReadElement] = []
  /// Its text and that of all elements in it.
  package fileprivate(set) var text = ""

  fileprivate init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  fileprivate func add(_ child: ReadElement) { children.append(child) }

  /// All elements of a name in it, itself included, in the order of the text.
  package func all(_ name: String) -> [ReadElement] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  package var everyElement: [ReadElement] { [self] + children.flatMap(\.everyElement) }

  package subscript(attribute: String) -> String { attributes[attribute] ?? "" }

  package func has(class name: String) -> Bool {
    self["class"].split(separator: " ").contains(name[...])
  }

  /// - Throws: where the text is not well-formed.
  package static func reading(_ markup: String) throws -> ReadElement {
    let reader = MarkupReader()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw Malformed(line: parser.lineNumber, text: "\(String(describing: parser.parserError))")
    }
    return root
  }

  package struct Malformed: Error {
    package let line: Int
    package let text: String
  }
}

private final class MarkupReader: NSObject, XMLParserDelegate {
  private(set) var root: ReadElement?
  private var open: [ReadElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = ReadElement(name, attributes)
    open.last?.add(element)
    if root == nil { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for element in open { element.text += text }
  }
}

import Assets

/// The files that the program carries, as tests wire them.
package enum EmbeddedFiles {
  package static var all: [(path: String, text: String)] {
    (0..<asset_count()).compactMap { position in
      guard let asset = asset_at(position) else { return nil }
      return (String(cString: asset.pointee.path), text(of: asset))
    }
  }

  package static func text(at path: String) -> String? { asset_find(path).map(text(of:)) }

  private static func text(of asset: UnsafePointer<asset>) -> String {
    let bytes = UnsafeBufferPointer(start: asset.pointee.bytes, count: asset.pointee.size)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What a picture stands on, as a terminal's window is dark or light, and the colours that can be read there. A test
/// holds every theme against them.
package enum Ground: String, CaseIterable, Sendable {
  case dark, light

  /// The ground itself.
  package var shade: Shade { self == .dark ? Shade(0x12161C) : Shade(0xFFFFFF) }

  /// What a terminal would call its own colour of text.
  var text: Shade { self == .dark ? Shade(0xD6DAE0) : Shade(0x1D232B) }

  func shade(of colour: Theme.Colour) -> Shade {
    colour == .own ? text : Shade((self == .dark ? Self.onDark : Self.onLight)[colour.rawValue])
  }

  /// The 16 colours in their order. A colour that themes take both for text and behind it is between the two.
  private static let onDark: [UInt32] = [
    0x000000, 0xCC3D3D, 0x4FAE5F, 0xE0B350, 0x2F62C4, 0xAE4BC2, 0x45B8CC, 0xD6DAE0,
    0x8B939E, 0xFF7B72, 0x6FD583, 0xF2CC60, 0x79B0FF, 0xDD8CF0, 0x66D9E8, 0xFFFFFF,
  ]
  private static let onLight: [UInt32] = [
    0x000000, 0xB3261E, 0x1A6E34, 0x7D5A00, 0x1F4FB0, 0x8D2AA8, 0x5FC9D8, 0xDDE1E7,
    0x5C6570, 0xC9372C, 0x6FD583, 0xF2CC60, 0x3A6FD8, 0xA846C2, 0x66D9E8, 0xFFFFFF,
  ]
}

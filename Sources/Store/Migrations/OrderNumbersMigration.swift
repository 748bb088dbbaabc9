extension Migration {
  /// Orders are found by their numbers.
  static let orderNumbers = Migration(
    name: "order numbers",
    script: """
      CREATE INDEX orderByNumber ON "order" (number);
      """)
}

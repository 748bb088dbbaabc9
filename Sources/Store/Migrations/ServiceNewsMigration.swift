extension Migration {
  /// What is said about a service on its page is found by it, however much is said about others.
  static let serviceNews = Migration(
    name: "service news",
    script: """
      CREATE INDEX mailByService ON mail (service, id) WHERE service IS NOT NULL;
      CREATE INDEX ticketByService ON ticket (service, id) WHERE service IS NOT NULL;
      """)
}

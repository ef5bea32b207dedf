import Testing

@testable import ZippedXML

import Testing

@testable import ReadStatKit

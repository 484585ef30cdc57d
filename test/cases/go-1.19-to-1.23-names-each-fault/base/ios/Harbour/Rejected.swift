func isRejected(_ error: NSError) -> Bool {
    error.userInfo["_kCFStreamErrorCodeKey"] as? Int == -9825
}

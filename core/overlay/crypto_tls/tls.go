package tls

// As on a machine with AES instructions: decides which cipher is offered first.
var hasGCMAsmAMD64 = true
